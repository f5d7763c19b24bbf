"""Circles of names that go together where a text has the cue: bodies that may detain, makers of racing motorcycles."""

import re
from collections.abc import Iterator

from quizgen.generation._atlas import Atlas, form_like
from quizgen.generation._fitness import Asked
from quizgen.generation._shape import padded
from quizgen.generation._words import GAP
from quizgen.model.analysis import Sort
from quizgen.model.lexicon import Circle, Known, World

TERRITORY = "territory"
"""The sort beside whose names stand those of their circle always: Hong Kong beside Makau, and no Bermuda."""
SENTENCE = re.compile(r"(?<=[.?!]) ")


def circle_of(asked: Asked, world: World, atlas: Atlas) -> Circle | None:
    """The circle in which the key stands here; None where nothing tells of one."""
    key = asked.candidate.key
    row = atlas.known(key)
    name = row.name if row is not None else key
    held = (one for one in world.circles if {key, name} & {*one.members} and (one.cues or asked.candidate.sort == TERRITORY))
    return next((one for one in held if is_cued(one, asked)), None)


def is_cued(circle: Circle, asked: Asked) -> bool:
    """Whether a text has a cue for a circle."""
    text = f"{asked.card.text} {padded(asked.candidate.stem)}" if circle.broad else padded(said(asked.candidate.stem))
    return not circle.cues or any(f" {cue} " in text for cue in circle.cues)


def said(stem: str) -> str:
    """The sentence of a stem that asks: the one with the gap, else the last."""
    rows = SENTENCE.split(stem)
    return next((row for row in rows if GAP in row), rows[-1])


def in_circle(circle: Circle, key: str, atlas: Atlas) -> Iterator[tuple[str, Known]]:
    """The other members, under names made like the key's."""
    own = atlas.known(key)
    for name in circle.members:
        row = atlas.known(name) or Known(name, (), Sort.ORGANISATION, "company", "", "", (), 0)
        if name != key and row is not own:
            yield form_like(row, key), row


def is_of_another_sense(asked: Asked, before: str, world: World) -> bool:
    """Whether the word before a body's name says that a part of the earth is meant: `hutan ____` of Amazon."""
    return before in world.telling.lands and asked.candidate.sort in {"company", "team", "media"}
