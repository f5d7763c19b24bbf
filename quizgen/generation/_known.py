"""What anybody knows who has not read the news: words in a stem that tell the key from general knowledge."""

import re
from collections.abc import Iterator

from quizgen.generation._reader import Reader
from quizgen.generation._words import padded, words
from quizgen.model.question import Candidate

YEAR = re.compile(r"(?:19|20)\d\d")
TOGETHER = " + "
"""Joins the words of a cue that may stand anywhere in a stem, in any order: `ketapang + gilimanuk`."""
REASONS = frozenset({"cause", "purpose", "occasion"})
COMMON = "common:"
TWO = 2

OFFICE_OF = "office_of"


def is_told(reader: Reader, candidate: Candidate) -> bool:
    """Whether words in the stem tell the key to many who have not read the news: `fatwa` MUI, `Louvre` Paris."""
    line, tells = padded(candidate.stem), reader.wording.tells
    if candidate.construction == OFFICE_OF:
        return False  # `Yoon Suk Yeol adalah presiden negara mana?` asks just what his name tells
    return any(stands(cue, line) for name in names_of(reader, candidate) for cue in tells.get(name, ()))


def stands(cue: str, line: str) -> bool:
    """Whether all parts of a cue stand in a text that is `padded`."""
    return all(f" {part} " in line for part in cue.split(TOGETHER))


def names_of(reader: Reader, candidate: Candidate) -> Iterator[str]:
    """Every name under which the key may be known: as it is, without its year, without its noun, by how it begins."""
    for text in dict.fromkeys((candidate.key, *candidate.hides)):
        row = words(text)
        yield " ".join(row)
        if len(row) > 1 and YEAR.fullmatch(row[-1]):
            yield " ".join(row[:-1])  # `Piala Dunia 2026`
        if len(row) > 1 and row[0] in reader.wording.area_nouns | reader.wording.capital_bodies:
            yield " ".join(row[1:])  # `Pulau Jawa`, `Pemprov Bali`
    row = words(candidate.key)
    if candidate.sort == f"{COMMON}event" or row[1:2] == [reader.wording.relative]:
        yield row[0]  # `gempa` of `gempa berkekuatan magnitudo 7,8`
    if candidate.sort.startswith(COMMON) or candidate.sort in REASONS:
        for length in range(TWO, len(row)):
            yield " ".join(row[:length])  # `kabut asap tipis`
