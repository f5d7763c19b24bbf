"""What may stand beside a key at all: bodies that there were then, none that is part of it, places that a table knows."""

import datetime as dt

from quizgen.generation._atlas import Atlas
from quizgen.generation._fitness import Asked
from quizgen.generation._shape import padded
from quizgen.generation._words import words
from quizgen.model.analysis import Sort
from quizgen.model.lexicon import Known, World
from quizgen.model.question import Candidate
from quizgen.model.wording import Wording

INTERNATIONAL = "international"
FEWER = frozenset({INTERNATIONAL, "sea", "island", "river"})
"""Sorts of which so few go together that two options are a filler: of 9 questions beside two 8 were refused by readers."""
LISTED = frozenset({"city", "regency", "sea"})
"""Sorts of places of which the gazetteer has all, so that what a brief calls one and it does not know is none."""
COMPARED = frozenset({"company", "bank", "country", "brand"})
"""Sorts of what is compared with others of its sort by more than one brief tells."""


def may_stand(text: str, asked: Asked, day: dt.date | None, world: World, atlas: Atlas) -> bool:
    """Whether a body may stand beside the key: there then, no part or whole of it, of the same rank."""
    row, here = atlas.known(text), atlas.known(asked.candidate.key)
    if row is None and asked.candidate.sort in LISTED and atlas.known(text.partition(" ")[2]) is None:
        return False  # `Balikpapan Timur`, which a brief tells of as of a town
    if row is None or row.sort is not Sort.ORGANISATION:
        return True
    if not was_there(row, day, world) or (here is not None and is_part(row, here, world)):
        return False
    return here is None or is_above(row, world) == is_above(here, world)


def is_compared(candidate: Candidate, wording: Wording) -> bool:
    """Whether a question tells who is ahead of whom, as more than one may be: `perusahaan apa yang [melampaui] Tesla?`."""
    return candidate.sort in COMPARED and not wording.beating_words.isdisjoint(words(candidate.stem))


def was_there(row: Known, day: dt.date | None, world: World) -> bool:
    """Whether a body had come and not gone: in March 2025 no Kementerian Haji; undated, who is there still."""
    since, until = world.lives.get(row.name, ("", ""))
    if day is None:
        return not until
    return (not since or since <= day.isoformat()[: len(since)]) and (not until or day.isoformat()[: len(until)] <= until)


def is_part(one: Known, other: Known, world: World) -> bool:
    """Whether one of two bodies is part of the other, or both are of a third: Brigade Al-Qassam of Hamas.

    Where news writes `Bareskrim Polri` it may be Kortas Tipidkor of the same police that did it.
    """
    mine, theirs = world.wholes.get(one.name), world.wholes.get(other.name)
    return other.name == mine or one.name == theirs or (mine is not None and mine == theirs)


def is_above(row: Known, world: World) -> bool:
    """Whether a ministry stands above others: `Kementerian Koordinator Bidang Pangan`."""
    return not world.coordinating.isdisjoint(row.name.casefold().split())


def is_joined(asked: Asked, world: World, atlas: Atlas) -> bool:
    """Whether the key is a group of states that a country joins: for Timor Leste no other comes into question."""
    here = atlas.known(asked.candidate.key)
    if here is None or here.fine != INTERNATIONAL:
        return False
    stem = asked.candidate.stem
    return world.joining.search(padded(stem)) is not None and any(row.fine == "country" for row in atlas.names_in(stem))
