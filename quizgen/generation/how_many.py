"""How many: counts, sums, percents and measures."""

from collections.abc import Iterator

from quizgen.generation._asking import in_place_body
from quizgen.generation._brackets import ages
from quizgen.generation._claims import askable
from quizgen.generation._dimensions import dimensions
from quizgen.generation._figures import (
    asking_words,
    figure_asked,
    is_half_figure,
    is_measured,
    is_other_way,
    number_key,
)
from quizgen.generation._free import is_told_off
from quizgen.generation._insitu import in_situ_questions
from quizgen.generation._patches import Patch
from quizgen.generation._reader import Reader
from quizgen.generation._stems import candidate, own_words, rest_of, shape, subject_text
from quizgen.generation._unfit import is_counted
from quizgen.model.analysis import Clause, Entity, Phrase, Role, Sort, Voice
from quizgen.model.question import Candidate
from quizgen.model.span import Span

KIND = "how_many"
SPANS = frozenset({"duration", "age", "length", "mass", "area"})
"""Measures that say how long or large something is, not how many there are."""


def ask(reader: Reader) -> Iterator[Candidate]:
    """Every candidate whose key is a number."""
    yield from ages(reader, KIND)
    yield from dimensions(reader, KIND)
    for clause in askable(reader):
        for phrase in reader.words_between(clause):
            for number in reader.entities_in(phrase.outer):
                known = number.span.text(reader.text).casefold() in reader.wording.known_to_all or is_told_off(
                    reader, number
                )
                known = known or is_half_figure(reader, number)
                if number.sort not in {Sort.AMOUNT, Sort.QUANTITY} or phrase.clausal or known:
                    continue
                key = number_key(reader, number)
                body = body_for(reader, clause, phrase, number)
                yield from candidate(
                    reader,
                    clause,
                    key,
                    kind=KIND,
                    construction=f"number_{phrase.role.value}",
                    body=body,
                    role=phrase.role,
                )
    yield from in_situ_questions(reader, KIND, lambda entity: figure_asked(reader, entity))


def body_for(reader: Reader, clause: Clause, phrase: Phrase, number: Entity) -> str | None:
    """The stem body by where the number stands: at the head of its phrase, behind its noun, or somewhere inside."""
    before = Span(phrase.span.start, max(phrase.span.start, number.span.start))
    after = Span(min(number.span.stop, phrase.span.stop), phrase.span.stop)
    lead = lead_of(reader, before)
    added = after.text(reader.text).lstrip().startswith(reader.wording.comma)  # `16.500 unit[, lebih dari dua kali lipat …]`
    tail = reader.cut(after, reader.asides(after)) if after.text(reader.text).strip(" ,.") and not added else ""
    unknown = not number.value and number.sort is Sort.QUANTITY
    if unknown or is_listed(reader, phrase, number) or is_no_count(reader, phrase, number, lead=lead, tail=tail):
        return None
    core = phrase.role in {Role.SUBJECT, Role.OBJECT, Role.AGENT}
    spread = bool(lead and tail and not is_other_way(reader, tail)) or number.fine in SPANS
    timed = tail is not None and tail.startswith(f"{reader.wording.on} ")  # `[1,6 juta] penonton pada tahun 2025`
    timed = timed or (tail is not None and not reader.wording.always_leads.isdisjoint(tail.casefold().split()))
    if timed or lead is None or tail is None or not core or spread or number.fine == "percent" or has_marker(reader, before):
        return in_sentence(reader, clause, phrase, number)
    if has_number(reader, before) or (lead and has_number(reader, after) and not is_other_way(reader, tail)):
        return None
    tail = "" if is_other_way(reader, tail) else without_aside(reader, before_most(reader, tail))
    bound = bound_before(reader, number)
    if bound in reader.wording.nearly_words:
        return None  # nobody opens a question with `hampir berapa`
    words = f"{bound} {asking_words(reader, number, with_noun=bool(lead))}".strip()
    if reader.wording.joining_words & set(tail.casefold().split()):
        return in_sentence(reader, clause, phrase, number)  # `[dua] arca batu dan sebilah keris`
    return core_body(reader, clause, phrase, " ".join(f"{words} {lead} {tail}".split())) or in_sentence(
        reader, clause, phrase, number
    )


def is_no_count(reader: Reader, phrase: Phrase, number: Entity, *, lead: str | None, tail: str | None) -> bool:
    """Whether a number is no count of what its phrase is headed by, so that `berapa` before that asks for something else.

    `Gempa M [6,5]`, `Pertemuan hampir [tiga jam] itu`, `Jota baru [sebelas hari] menikah`.
    """
    timing = phrase.role is Role.SUBJECT and is_timing(reader, number)
    fold = bool(tail) and str(tail).casefold().startswith(reader.wording.fold_words)  # `[dua] kali lipat kain sintetis`
    scaled = fold or (not tail and bool(lead) and is_measured(reader, number))
    lasting = phrase.role is Role.SUBJECT and bool(lead) and number.fine == "duration"
    return timing or scaled or lasting


def bound_before(reader: Reader, number: Entity) -> str:
    """The words right before a count that make it a bound, without which it is not true: `lebih dari` 1.500 petugas."""
    before = " ".join(reader.text[: number.outer.start].casefold().split()[-2:])
    wording = reader.wording
    bounds = (*wording.floor_words, *wording.ceiling_words, *wording.nearly_words, *wording.about_words)
    found = [word for word in bounds if f" {before}".endswith(f" {word}")]
    return max(found, key=len, default="") if number.sort is Sort.QUANTITY else ""


def is_timing(reader: Reader, number: Entity) -> bool:
    """Whether a measure says when or for how long, and is no part of what does something."""
    return any(token.relation.endswith((":tmod", ":lmod")) for token in reader.tokens_in(number.span))


def is_listed(reader: Reader, phrase: Phrase, number: Entity) -> bool:
    """Whether a count is one of a list that began before it: `Ketua, [empat] anggota, dan Sekjen`."""
    before = reader.text[phrase.span.start : max(phrase.span.start, number.outer.start)].rstrip()
    return before.endswith(reader.wording.comma) and not before[-2:-1].isdigit()


def without_aside(reader: Reader, tail: str) -> str:
    """What is counted, without what is counted in: `perhiasan bersejarah[, termasuk milik istri Napoleon]`."""
    noun, _, aside = tail.partition(f"{reader.wording.comma} ")
    return noun if aside.partition(" ")[0] in reader.language.grammar().prepositions else tail


def lead_of(reader: Reader, before: Span) -> str | None:
    """The noun before a number, without words such as `sebesar` and `baru`; "" where there is none."""
    if not before.text(reader.text).strip():
        return ""
    text = reader.cut(before)
    words = text.split() if text else []
    loose = reader.wording.measure_words | reader.wording.hedges
    while words and words[-1].casefold() in loose:
        words.pop()
    return reader.lowered(before, " ".join(words)) if text is not None else None


def has_marker(reader: Reader, span: Span) -> bool:
    """Whether a preposition stands between the noun and its number: `target [dari] 14 juta`."""
    inside = reader.tokens_in(span)
    return any(
        token.tag in {"ADP", "SCONJ", "VERB"} and token.text.casefold() not in reader.wording.measure_words
        for token in inside
    )


def has_number(reader: Reader, span: Span) -> bool:
    """Whether a stretch holds a number of its own."""
    return any(entity.sort in {Sort.AMOUNT, Sort.QUANTITY} for entity in reader.entities_in(span))


def in_sentence(reader: Reader, clause: Clause, phrase: Phrase, number: Entity) -> str | None:
    """The clause with `berapa` in the very place of the number: `… stabil di kisaran berapa persen?`."""
    span = phrase.outer
    patch = Patch(number.span, asking_words(reader, number, with_noun=False))
    after = Span(min(number.span.stop, span.stop), span.stop)
    tail = reader.cut(after) if after.text(reader.text).strip(" ,.") else ""
    drop = (after,) if tail is not None and is_other_way(reader, tail) else reader.asides(span)
    text = reader.cut(span, drop, (patch,)) if tail is not None else None
    if text is None:
        return None
    text = reader.lowered(span, text)
    if phrase.role is Role.SUBJECT:
        rest = rest_of(reader, clause) if reader.wording.relative not in text.split() else None
        return shape(reader, "subject", ask=text, tail="", rest=rest.whole) if rest else None
    return in_place_body(reader, clause, phrase, text)


def before_most(reader: Reader, tail: str) -> str:
    """What stands behind a count, without where most of it is: `titik panas[, terbanyak di Rokan Hilir]`."""
    head, comma, rest = tail.partition(f"{reader.wording.comma} ")
    return head if comma and rest.startswith(reader.wording.most_openers) else tail


def is_loaded(reader: Reader, words: str) -> bool:
    """Whether a counted noun carries what may be the verb's: `menjerat tersangka [dengan pasal berlapis]`."""
    prepositions = reader.language.grammar().prepositions
    return any(prepositions.get(word) is Role.COMPANION for word in words.casefold().split())


def is_thing(reader: Reader, clause: Clause) -> bool:
    """Whether what acts is no being, so that a passive reads badly: `Berapa orang yang ditewaskan oleh bus?`."""
    subject = clause.phrase(Role.SUBJECT)
    head = reader.wording.heads.get(reader.head_word(subject)) if subject is not None else None
    only = reader.wording.only_words & set(clause.predicate.text(reader.text).casefold().split())
    return bool(only) or (head is not None and head.animacy in {"thing", "event", "abstract"})


def core_body(reader: Reader, clause: Clause, phrase: Phrase, words: str) -> str | None:
    """`Berapa rudal balistik yang …?`: the subject or object of the clause asked by its number."""
    if phrase.role is Role.SUBJECT:
        rest = rest_of(reader, clause) if len(words.split()) > 1 else None
        return shape(reader, "many", words=words, rest=rest.whole) if rest else None
    subject, rest = subject_text(reader, clause), rest_of(reader, clause, phrase)
    if subject is None or rest is None:
        return None
    if phrase.role is Role.AGENT:
        active = None if is_counted(reader, phrase) else reader.wording.active_of(reader.tree.word(clause.verb))
        verbs = " ".join([*rest.predicate.split()[:-1], active or ""])
        return shape(reader, "many", words=words, rest=f"{verbs} {subject} {rest.after}") if active else None
    if clause.voice is not Voice.ACTIVE or is_thing(reader, clause):
        return None
    passive = reader.wording.passive_of(rest.predicate.split()[-1])
    group = reader.wording.passive_group(rest.predicate, passive) if passive else None
    behind = [p for p in clause.phrases if p.outer.start >= phrase.outer.stop and p.role in {Role.CONTENT, Role.OTHER}]
    said = clause.root in reader.language.grammar().content_verbs and bool(behind)  # `menyatakan tujuh anggota [telah diperiksa]`
    if group is None or said or len(words.split()) < 2 or own_words(reader, clause) or is_loaded(reader, words):
        return None
    return shape(reader, "many", words=words, rest=f"{group} {reader.wording.by} {subject} {rest.after}")
