"""When: days, months, years and periods that stay true tomorrow."""

from collections.abc import Iterator

from quizgen.generation._asking import fronted_body
from quizgen.generation._figures import date_asked, date_key
from quizgen.generation._insitu import in_situ_questions
from quizgen.generation._reader import Reader
from quizgen.generation._stems import candidate, rest_of, shape, subject_text
from quizgen.model.analysis import Clause, Entity, Phrase, Role, Sort
from quizgen.model.question import Candidate

KIND = "when"
ROLES = frozenset({Role.TIME, Role.SINCE, Role.UNTIL})


def ask(reader: Reader) -> Iterator[Candidate]:
    """Every candidate whose key is a date."""
    for clause in reader.analysis.clauses:
        yield from hanging(reader, clause)
        for phrase in reader.words_between(clause):
            date = date_in(reader, phrase) if phrase.role in ROLES and not phrase.clausal else None
            key = date_key(reader, date) if date else None
            if date is None or key is None:
                continue
            word = reader.wording.date_words.get((phrase.role, date.fine)) or reader.wording.place_words[phrase.role]
            body = fronted_body(reader, clause, phrase, word)
            yield from candidate(
                reader, clause, key, kind=KIND, construction=phrase.role.value, body=body, role=phrase.role
            )
    yield from in_situ_questions(reader, KIND, lambda entity: date_asked(reader, entity))


def hanging(reader: Reader, clause: Clause) -> Iterator[Candidate]:
    """`… di Athena, Minggu (14/8)`: a date that hangs inside another phrase of a clause, or between its pieces."""
    for date in reader.entities_in(clause.span):
        key = date_key(reader, date) if date.sort is Sort.DATE and hangs(reader, clause, date) else None
        gone = reader.whole_date(date)
        subject = subject_text(reader, clause, (gone,)) if key else None
        rest = rest_of(reader, clause, drop=(gone,)) if subject else None
        if key is None or rest is None or subject is None or key.text in subject:
            continue
        word = reader.wording.date_words.get((Role.TIME, date.fine)) or reader.wording.place_words[Role.TIME]
        body = shape(reader, "fronted", word=word, subject=subject, predicate=rest.predicate, rest=rest.after)
        yield from candidate(reader, clause, key, kind=KIND, construction="hanging", body=body, role=Role.TIME)


def hangs(reader: Reader, clause: Clause, date: Entity) -> bool:
    """Whether a date is a day or month that no time phrase, no clause below and no name holds."""
    if date.fine not in {"day", "month", "weekday", "year"}:
        return False
    around = [phrase for phrase in reader.words_between(clause) if date.span in phrase.outer]
    if any(phrase.clausal or phrase.role in ROLES for phrase in around):
        return False
    below = [c for c in reader.analysis.clauses if c is not clause and date.span in c.span and c.span in clause.span]
    before = reader.text[: date.span.start].rstrip()
    word = before.split()[-1].casefold() if before else ""
    loose = before.endswith((",", ")")) or date.fine in {"day", "weekday"} or word in reader.wording.date_openers
    listed = before.rstrip(",")[-1:].isdigit() or reader.text[date.span.stop :].lstrip(" ,")[:1].isdigit()
    return not below and loose and not listed


def date_in(reader: Reader, phrase: Phrase) -> Entity | None:
    """The one date of a time phrase."""
    dates = [entity for entity in reader.entities_in(phrase.outer) if entity.sort is Sort.DATE]
    return dates[0] if len(dates) == 1 else None
