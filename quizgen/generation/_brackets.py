"""What stands in brackets right behind a name: an age, a scientific name."""

import re
from collections.abc import Iterator

from quizgen.generation._keys import Key
from quizgen.generation._reader import Reader
from quizgen.generation._stems import plain_candidate, shape
from quizgen.model.analysis import Sort
from quizgen.model.question import Candidate
from quizgen.model.span import Span

AGE = re.compile(r"\s*\((\d{2})(?: \w+)?\)")
OF_AGE = 18
"""Years below which nobody's age is asked: a child is left in peace."""
SCIENTIFIC = re.compile(r"(?<=\w )\(([A-Z][a-z]{3,} [a-z]{4,}(?: [a-z]{4,})?)\)")
"""`(Nycticebus coucang)`: a genus with a capital and one or two small words."""


def ages(reader: Reader, kind: str) -> Iterator[Candidate]:
    """`Berapa usia Ni Wayan Sunti?` of `Ni Wayan Sunti (60)`."""
    day = reader.wording.date_text(str(reader.analysis.brief.date or ""))
    for person in reader.analysis.entities:
        match = AGE.match(reader.text, person.span.stop) if person.sort is Sort.PERSON else None
        if match is None or int(match[1]) < OF_AGE or len(person.name.split()) < 2:
            continue
        if not person.title and person.name not in reader.language.reading().names.known.table:
            continue  # nobody knows who she is
        years = f"{match[1]} {reader.wording.year_word}"
        key = Key(match[1], (years,), Span(*match.span(1)), "age", "number", "", (years,))
        body = shape(reader, "age_on" if day else "age", name=person.name, date=day)
        yield from plain_candidate(key, kind=kind, construction="age", body=body, fact=f"age/{person.name}")


def scientific_names(reader: Reader, kind: str) -> Iterator[Candidate]:
    """`Apa nama latin kukang?` of `kukang (Nycticebus coucang)`."""
    for match in SCIENTIFIC.finditer(reader.text):
        noun = noun_before(reader, match.start())
        if noun:
            key = Key(match[1], (), Span(*match.span(1)), "scientific", "thing", "", (match[1],))
            body = shape(reader, "scientific", noun=noun)
            yield from plain_candidate(key, kind=kind, construction="scientific", body=body, fact=f"scientific/{noun}")


def noun_before(reader: Reader, stop: int) -> str:
    """The one or two small nouns right before a bracket: `harimau sumatera`; "" where there are none."""
    before = [token for token in reader.analysis.tokens if token.span.stop <= stop][-2:]
    nouns = [token for token in before if token.tag in {"NOUN", "PROPN"} and token.text[:1].islower()]
    if not nouns or nouns[-1] is not before[-1]:
        return ""
    return " ".join(token.text for token in (nouns if len(nouns) == len(before) else nouns[-1:]))
