"""Where few names only come into question: a circle that a cue tells, the parties of a foreign land, none at all."""

from quizgen.generation._atlas import Atlas
from quizgen.generation._circles import circle_of, in_circle, is_of_another_sense
from quizgen.generation._fitness import Asked
from quizgen.generation._lots import lot_of
from quizgen.generation._parties import PARTY, parties_beside
from quizgen.generation._scenes import asked_at
from quizgen.generation._words import GAP
from quizgen.model.lexicon import Known, World


def closed_to(
    asked: Asked, lands: frozenset[str] | None, world: World, atlas: Atlas, asking: frozenset[str]
) -> list[tuple[str, Known]] | None:
    """All that comes into question, in the order of their lots; None where that is open.

    `lands` are those of which bodies of a state must be, `asking` the words that ask.
    """
    if is_of_another_sense(asked, word_before(asked.candidate.stem, asking), world):
        return []
    circle = circle_of(asked, world, atlas)
    if circle is not None:
        rows = in_circle(circle, asked.candidate.key, atlas)
    elif asked.candidate.sort == PARTY and lands is not None:
        rows = parties_beside(asked, lands, world)
    else:
        return None
    return sorted(rows, key=lambda row: lot_of(row[1].name) ^ asked.lot)


def text_behind(stem: str, asking: frozenset[str]) -> str:
    """What stands behind the gap, or behind the words that ask."""
    return stem[stem.find(GAP) if GAP in stem else asked_at(stem, asking) :]


def word_before(stem: str, asking: frozenset[str]) -> str:
    """The word before the gap, or before the words that ask, in lower case; "" where none stands there."""
    slot = stem.find(GAP) if GAP in stem else asked_at(stem, asking)
    return (stem[:slot].casefold().split() or [""])[-1]
