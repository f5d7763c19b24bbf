"""When: days, months, years and periods that stay true tomorrow."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.generation._asking import fronted_body
from quizgen.generation._claims import askable
from quizgen.generation._figures import date_asked, date_key
from quizgen.generation._insitu import in_situ_questions
from quizgen.generation._keys import Key
from quizgen.generation._reader import Reader
from quizgen.generation._stems import candidate, rest_of, shape, subject_text
from quizgen.model.analysis import Clause, Entity, Link, Phrase, Role, Sort
from quizgen.model.question import Candidate
from quizgen.model.span import Span

KIND = "when"
ROLES = frozenset({Role.TIME, Role.SINCE, Role.UNTIL})
PART_WORDS, PART_TAGS = 3, frozenset({"NOUN", "NUM", "ADJ"})
"""What may stand before a date that says which part of it: `paruh kedua`, `akhir`."""
LONGEST_OCCASION = 12
"""Words of what a deed comes before or after."""


def ask(reader: Reader) -> Iterator[Candidate]:
    """Every candidate whose key is a date."""
    for clause in askable(reader):
        yield from hanging(reader, clause)
        for phrase in reader.words_between(clause):
            yield from of_day_parts(reader, clause, phrase)
            date = date_in(reader, phrase) if phrase.role in ROLES and not phrase.clausal else None
            key = part_key(reader, phrase, date) or date_key(reader, date) if date else None
            if phrase.marker in reader.wording.occasion_words:
                continue  # `menjelang [17 Agustus]`
            if date is None or key is None or is_of_object(reader, clause, phrase) or is_of_report(reader, clause, phrase):
                continue
            word = reader.wording.date_words.get((phrase.role, date.fine)) or reader.wording.place_words[phrase.role]
            if phrase.role in {Role.SINCE, Role.UNTIL} and phrase.marker:
                word = f"{phrase.marker} {word.partition(' ')[2]}"  # `mulai kapan` of `mulai semester kedua`
            body = fronted_body(reader, clause, phrase, word)
            yield from candidate(
                reader, clause, key, kind=KIND, construction=phrase.role.value, body=body, role=phrase.role
            )
    yield from occasions(reader)
    yield from in_situ_questions(reader, KIND, lambda entity: date_asked(reader, entity))


def is_of_object(reader: Reader, clause: Clause, phrase: Phrase) -> bool:
    """Whether a time stands right behind something that happens then: `bersiap menghadapi pemilihan presiden [pada 13 April]`."""
    done_to = clause.phrase(Role.OBJECT)
    if phrase.role is not Role.TIME or done_to is None or not 0 <= phrase.outer.start - done_to.outer.stop <= 1:
        return False
    word = reader.head_word(done_to)
    head = reader.wording.heads.get(word)
    return word.startswith(reader.wording.deed_openings[0]) or (head is not None and head.animacy == "event")


def is_of_report(reader: Reader, clause: Clause, phrase: Phrase) -> bool:
    """Whether a time is that of what is reported: `melaporkan deflasi 0,08 persen [pada Agustus]`, reported in September.

    Or of what one gets ready for: `bersiap menjalani debut [awal tahun depan]`.
    """
    behind = phrase.outer.start >= clause.predicate.stop
    group = clause.predicate.text(reader.text).casefold().split()
    roots = {clause.root, *(reader.language.grammar().root_of(word) for word in group)}
    return behind and phrase.role is Role.TIME and (
        clause.root in reader.wording.reporting_verbs or bool(roots & reader.wording.readying_verbs)
    )


def is_to_come(reader: Reader, clause: Clause, date: Entity) -> bool:
    """Whether a date is later than the news, which tells no deed to come: `menyetujui target … pada [2035]`."""
    on, group = reader.analysis.brief.date, set(clause.predicate.text(reader.text).casefold().split())
    year = "".join(mark for mark in date.span.text(reader.text)[-4:] if mark.isdigit())
    later = on is not None and len(year) == len(str(on.year)) and int(year) > on.year
    return later and not group & reader.wording.future_words


def part_key(reader: Reader, phrase: Phrase, date: Entity) -> Key | None:
    """A part of a date as the key, the date in it resolved: `paruh kedua tahun ini` → `paruh kedua tahun 2025`."""
    key = date_key(reader, date)
    lead = Span(phrase.span.start, max(phrase.span.start, date.span.start)).text(reader.text).split()
    inside = [token for token in reader.analysis.tokens if token.span in Span(phrase.span.start, date.span.start)]
    weekly = key is not None and key.sort == "month" and bool(set(lead) & reader.wording.lapse_words)
    if key is None or weekly or not 0 < len(lead) <= PART_WORDS or any(token.tag not in PART_TAGS for token in inside):
        return None
    year = f"{reader.wording.year_word} {key.text}" if key.text.isdigit() else key.text
    return replace(key, text=" ".join([*lead, year]), accept=(*key.accept, key.text), span=phrase.span, sort="period")


def of_day_parts(reader: Reader, clause: Clause, phrase: Phrase) -> Iterator[Candidate]:
    """`Pada waktu apa delapan perhiasan dicuri? – siang hari`: a part of the day, where `kapan` asks for a day."""
    text = phrase.span.text(reader.text)
    if phrase.role is Role.TIME and text.casefold() in reader.wording.day_parts:
        key = Key(text, (phrase.outer.text(reader.text),), phrase.span, "day_part", "date", "", (text,))
        body = fronted_body(reader, clause, phrase, reader.wording.date_words[Role.TIME, "day_part"])
        yield from candidate(reader, clause, key, kind=KIND, construction="day_part", body=body, role=Role.TIME)


def occasions(reader: Reader) -> Iterator[Candidate]:
    """`Kapan sisanya akan dibayarkan? – setelah audit`: what a deed comes before or after."""
    for clause in askable(reader):
        for phrase in reader.words_between(clause):
            first = phrase.outer.text(reader.text).split(maxsplit=1)[0].casefold()
            tags = [token.tag for token in reader.tokens_in(clause.predicate)]
            before = phrase.outer.start < clause.predicate.stop
            if first not in reader.wording.occasion_words or phrase.clausal or before or "VERB" not in tags:
                continue
            if not reader.wording.future_words & set(clause.predicate.text(reader.text).casefold().split()):
                continue  # `disepakati [setelah sepuluh tahun berunding]`: the day is as right
            text, bare = reader.cut(phrase.outer, reader.asides(phrase.outer)), reader.cut(phrase.span)
            if text is None or bare is None or not 1 < len(text.split()) <= LONGEST_OCCASION:
                continue
            key = Key(text, (bare,), phrase.outer, "occasion", "date", "", (text, bare))
            body = fronted_body(reader, clause, phrase, reader.wording.place_words[Role.TIME])
            yield from candidate(
                reader, clause, key, kind=KIND, construction="occasion", body=body, role=Role.CIRCUMSTANCE
            )


def hanging(reader: Reader, clause: Clause) -> Iterator[Candidate]:
    """`… di Athena, Minggu (14/8)`: a date that hangs inside another phrase of a clause, or between its pieces."""
    for date in reader.entities_in(clause.span) if clause.root not in reader.wording.reporting_verbs else ():
        key = date_key(reader, date) if date.sort is Sort.DATE and hangs(reader, clause, date) else None
        gone = reader.whole_date(date)
        subject = subject_text(reader, clause, (gone,)) if key else None
        rest = rest_of(reader, clause, drop=(gone,)) if subject else None
        if key is None or rest is None or subject is None or key.text in subject or is_to_come(reader, clause, date):
            continue
        word = reader.wording.date_words.get((Role.TIME, date.fine)) or reader.wording.place_words[Role.TIME]
        body = shape(reader, "fronted", word=word, subject=subject, predicate=rest.predicate, rest=rest.after)
        yield from candidate(reader, clause, key, kind=KIND, construction="hanging", body=body, role=Role.TIME)


def hangs(reader: Reader, clause: Clause, date: Entity) -> bool:
    """Whether a date is a day or month that no time phrase, no clause below and no name holds."""
    if date.fine not in {"day", "month", "weekday", "year"}:
        return False
    around = [phrase for phrase in reader.words_between(clause) if date.span in phrase.outer]
    set_off = reader.text[: date.span.start].rstrip().endswith((reader.wording.comma, ")"))
    topic = not set_off and any(phrase.role is Role.TOPIC for phrase in around)
    prepositions = reader.language.grammar().prepositions
    since = any(prepositions.get(phrase.marker) is Role.SINCE for phrase in around)  # `sejak [Apollo 17 pada 1972]`
    subject = clause.phrase(Role.SUBJECT)
    told = subject is not None and not clause.shared and date.span.stop <= clause.predicate.start
    told = told and reader.wording.relative in reader.text[subject.outer.start : date.span.start].split()  # type: ignore[union-attr]
    if topic or since or told or any(phrase.clausal or phrase.role in ROLES for phrase in around):
        return False  # `mencopot Presiden … terkait [deklarasi … pada Desember 2024]`
    closing = is_closing(reader, date)
    if closing and clause.link is Link.RELATIVE:
        return False  # `memboyong tim yang kembali dari Paris, [Rabu (24/8)]`: the day of the main verb
    below = [c for c in reader.analysis.clauses if c is not clause and date.span in c.span and c.span in clause.span]
    below = [c for c in below if not (closing and c.link is Link.RELATIVE)]
    before = reader.text[: date.span.start].rstrip()
    word = before.split()[-1].casefold() if before else ""
    lasting = reader.language.grammar().prepositions.get(word) in {Role.SINCE, Role.UNTIL}
    if lasting or word in reader.wording.occasion_words:
        return False  # `menjelang [17 Agustus]`, `memperpanjang batas hingga [11 April]`
    loose = before.endswith((",", ")")) or date.fine in {"day", "weekday"} or word in reader.wording.date_openers
    listed = before.rstrip(",")[-1:].isdigit() or reader.text[date.span.stop :].lstrip(" ,")[:1].isdigit()
    return not below and loose and not listed


def is_closing(reader: Reader, date: Entity) -> bool:
    """Whether a day with its date in brackets ends a sentence behind a comma, as newspapers do: `, Rabu (24/8).`."""
    sentence = next((s.span for s in reader.analysis.sentences if date.span in s.span), date.span)
    ends = not reader.text[date.span.stop : sentence.stop].strip(" .") and date.span.text(reader.text).endswith(")")
    return ends and reader.text[: date.span.start].rstrip().endswith(reader.wording.comma)


def date_in(reader: Reader, phrase: Phrase) -> Entity | None:
    """The one date of a time phrase."""
    dates = [entity for entity in reader.entities_in(phrase.outer) if entity.sort is Sort.DATE]
    return dates[0] if len(dates) == 1 else None
