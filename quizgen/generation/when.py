"""When: days, months, years and periods that stay true tomorrow."""

from collections.abc import Iterator

from quizgen.generation._asking import fronted_body
from quizgen.generation._figures import date_key
from quizgen.generation._reader import Reader
from quizgen.generation._stems import candidate
from quizgen.model.analysis import Entity, Phrase, Role, Sort
from quizgen.model.question import Candidate

KIND = "when"
ROLES = frozenset({Role.TIME, Role.SINCE, Role.UNTIL})


def ask(reader: Reader) -> Iterator[Candidate]:
    """Every candidate whose key is a date."""
    for clause in reader.analysis.clauses:
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


def date_in(reader: Reader, phrase: Phrase) -> Entity | None:
    """The one date of a time phrase."""
    dates = [entity for entity in reader.entities_in(phrase.outer) if entity.sort is Sort.DATE]
    return dates[0] if len(dates) == 1 else None
