"""What the words around a gap say of every option: the part of the world, the land, who owns it, who won before."""

import re
from collections.abc import Mapping

from quizgen.generation._atlas import Atlas, fields_of, form_like, unlikeness
from quizgen.generation._circles import said
from quizgen.generation._fitness import Asked
from quizgen.generation._shape import padded
from quizgen.generation._words import GAP
from quizgen.model.analysis import Sort
from quizgen.model.lexicon import Known, World

NEAR = 3
"""Words before a gap in which the land of what it asks for may stand: `perusahaan rintisan Tiongkok, ____`."""
TEAM = "team"


def areas_asked(asked: Asked, areas: Mapping[str, tuple[str, ...]], noun: str) -> tuple[str, ...]:
    """The parts of the world that a stem asks for: `negara Eropa mana`; empty where it leaves that open.

    `noun` is the word that asks for a country.
    """
    if asked.candidate.sort != "country":
        return ()
    names = "|".join(sorted(areas, key=len, reverse=True))
    found = re.findall(rf"\b{noun} (?:\w+ )?({names})\b", asked.candidate.stem.casefold())
    return tuple(area for name in found for area in areas[name])


def lies_in(text: str, areas: tuple[str, ...], atlas: Atlas) -> bool:
    """Whether a country lies in one of the parts of the world."""
    row = atlas.known(text)
    return row is not None and row.region.startswith(areas)


def is_as_said(text: str, asked: Asked, behind: str, world: World, atlas: Atlas) -> bool:
    """Whether a body is what the words around the gap, and those `behind` it, say of the key."""
    row, here = atlas.known(text), atlas.known(asked.candidate.key)
    if row is None or here is None or Sort.ORGANISATION not in {row.sort, here.sort}:
        return True
    return (
        is_of_the_nation(row, here, asked, atlas)
        and is_owned_alike(row, here, asked, world)
        and not has_won(row, here, behind, world)
    )


def is_of_the_nation(row: Known, here: Known, asked: Asked, atlas: Atlas) -> bool:
    """`perusahaan rintisan Tiongkok, ____`: only those of the land that the words before the gap say."""
    before, gap, _ = asked.candidate.stem.partition(GAP)
    lead = " ".join(before.split()[-NEAR:])
    told = bool(gap) and any(one.fine == "country" and one.inside == here.inside for one in atlas.names_in(lead))
    return not told or row.inside == here.inside


def is_owned_alike(row: Known, here: Known, asked: Asked, world: World) -> bool:
    """`lima bank milik negara`: none of other owners."""
    telling, text = world.telling, padded(said(asked.candidate.stem))
    if not any(f" {words} " in text for words in telling.owned) or not is_public(here, world):
        return True
    return is_public(row, world)


def is_public(row: Known, world: World) -> bool:
    """Whether a body is the state's."""
    return any(field.endswith(world.telling.public) for field in fields_of(row))


def has_won(row: Known, here: Known, behind: str, world: World) -> bool:
    """`merebut gelar pertamanya`: no team that had won it before."""
    telling, words = world.telling, frozenset(padded(said(behind)).split())
    if here.fine != TEAM or telling.first.isdisjoint(words) or telling.won.isdisjoint(words):
        return False
    return any(field.startswith(telling.winners) for field in fields_of(row))


def made_like(text: str, key: str, atlas: Atlas) -> str:
    """A body's name, in the form that looks more like the key: `TNI AU` beside `TNI AL`."""
    row = atlas.known(text)
    if row is None or row.sort is not Sort.ORGANISATION or is_abbreviated(text) or not is_abbreviated(key):
        return text
    form = form_like(row, key)
    return form if unlikeness(form, key) <= unlikeness(text, key) else text


def is_abbreviated(text: str) -> bool:
    """Whether a name ends in capitals: `TNI AL`."""
    return text.rpartition(" ")[2].isupper()
