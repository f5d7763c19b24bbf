"""How many: counts, sums, percents and measures."""

from collections.abc import Iterator

from quizgen.generation._asking import fronted_body, in_place_body
from quizgen.generation._figures import number_key
from quizgen.generation._reader import Reader
from quizgen.generation._stems import candidate, rest_of, shape, subject_text
from quizgen.model.analysis import Clause, Entity, Phrase, Role, Sort, Voice
from quizgen.model.question import Candidate
from quizgen.model.span import Span

KIND = "how_many"


def ask(reader: Reader) -> Iterator[Candidate]:
    """Every candidate whose key is a number."""
    for clause in reader.analysis.clauses:
        for phrase in reader.words_between(clause):
            for number in reader.entities_in(phrase.outer):
                if number.sort not in {Sort.AMOUNT, Sort.QUANTITY} or phrase.clausal:
                    continue
                key = number_key(reader, number)
                body = body_for(reader, clause, phrase, number)
                yield from candidate(
                    reader, clause, key, kind=KIND, construction=f"number_{phrase.role.value}", body=body, role=phrase.role
                )


def body_for(reader: Reader, clause: Clause, phrase: Phrase, number: Entity) -> str | None:
    """The stem body by where the number stands: it opens its phrase, closes it, or is all of it."""
    before = Span(phrase.span.start, max(phrase.span.start, number.span.start))
    after = Span(min(number.span.stop, phrase.span.stop), phrase.span.stop)
    lead = reader.cut(before) if before.text(reader.text).strip() else ""
    tail = reader.cut(after, reader.asides(after)) if after.text(reader.text).strip(" ,.") else ""
    if lead is None or tail is None or not number.value or other_numbers(reader, before, number):
        return None
    if tail.casefold().startswith(reader.wording.or_words) or other_numbers(reader, after, number):
        tail = ""
    ask_words = reader.wording.number_words.get(unit_of(reader, number), reader.wording.number_words[""])
    if not lead:
        return opening_body(reader, clause, phrase, f"{ask_words} {tail}")
    lead = reader.lowered(phrase.span, without_measure(reader, lead))
    return opening_body(reader, clause, phrase, f"{ask_words} {lead} {tail}".strip()) if lead else None


def other_numbers(reader: Reader, span: Span, number: Entity) -> bool:
    """Whether a stretch holds a second number, so that it is unclear which one is asked."""
    found = reader.entities_in(span)
    return any(entity is not number and entity.sort in {Sort.AMOUNT, Sort.QUANTITY} for entity in found)


def without_measure(reader: Reader, lead: str) -> str:
    """`defisit APBN` for `defisit APBN sebesar`."""
    words = lead.split()
    while words and words[-1].casefold() in reader.wording.measure_words:
        words.pop()
    return " ".join(words)


def unit_of(reader: Reader, number: Entity) -> str:
    """What decides the asking words: the fine sort of the amount."""
    return number.fine if number.sort is Sort.AMOUNT else ""


def opening_body(reader: Reader, clause: Clause, phrase: Phrase, words: str) -> str | None:
    """`Berapa rudal balistik yang …?` for subjects and objects, `Di berapa sekolah …?` for the rest."""
    if phrase.role is Role.SUBJECT:
        rest = rest_of(reader, clause)
        return shape(reader, "many", words=words, rest=rest.whole) if rest else None
    subject, rest = subject_text(reader, clause), rest_of(reader, clause, phrase)
    if subject is None or rest is None:
        return None
    if phrase.role is Role.OBJECT and clause.voice is Voice.ACTIVE:
        passive = reader.wording.passive_of(rest.predicate.split()[-1])
        group = reader.wording.passive_group(rest.predicate, passive) if passive else None
        if group is not None and len(words.split()) > 1:
            return shape(reader, "many", words=words, rest=f"{group} {reader.wording.by} {subject} {rest.after}")
    if phrase.role is Role.OBJECT or not phrase.marker or phrase.marker in reader.wording.measure_words:
        return in_place_body(reader, clause, phrase, words)
    return fronted_body(reader, clause, phrase, f"{phrase.marker} {words}")
