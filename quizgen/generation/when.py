"""When: days, months, years and periods that stay true tomorrow."""

from collections.abc import Iterator

from quizgen.generation._asking import fronted_body
from quizgen.generation._figures import date_key
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


def hanging(reader: Reader, clause: Clause) -> Iterator[Candidate]:
    """`…, Selasa (23/8).`: a date that stands in a main clause without a preposition of its own."""
    inside = [p for p in reader.words_between(clause) if not p.clausal and p.role not in ROLES]
    for phrase in inside:
        for date in reader.entities_in(phrase.outer):
            before = reader.text[phrase.outer.start : date.span.start].rstrip()
            key = date_key(reader, date) if date.sort is Sort.DATE and before.endswith((",", "-")) else None
            subject = subject_text(reader, clause) if phrase.role is not Role.SUBJECT else None
            rest = rest_of(reader, clause, drop=(date.span,)) if subject else None
            if key is None or rest is None or subject is None:
                continue
            word = reader.wording.place_words[Role.TIME]
            body = shape(reader, "fronted", word=word, subject=subject, predicate=rest.predicate, rest=rest.after)
            yield from candidate(reader, clause, key, kind=KIND, construction="hanging", body=body, role=Role.TIME)


def date_in(reader: Reader, phrase: Phrase) -> Entity | None:
    """The one date of a time phrase."""
    dates = [entity for entity in reader.entities_in(phrase.outer) if entity.sort is Sort.DATE]
    return dates[0] if len(dates) == 1 else None
