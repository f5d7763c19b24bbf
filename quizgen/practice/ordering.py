"""Pieces to put in order: what a learner placed so far, and the response that comes of it."""

import re

from quizgen.model.deck import Slot
from quizgen.model.question import BEFORE, Interaction
from quizgen.model.review import Response
from quizgen.practice.feedback import LETTERS


def is_to_order(slot: Slot) -> bool:
    """Whether the slot's options are pieces, all of which are to be placed."""
    return slot.question.interaction is Interaction.ORDER


def with_placed(places: tuple[int, ...], index: int) -> tuple[int, ...]:
    """The places after a piece was pointed at: it comes next, or leaves its place where it had one."""
    return tuple(one for one in places if one != index) if index in places else (*places, index)


def in_order(slot: Slot, places: tuple[int, ...]) -> Response:
    """The response that puts the slot's options in that order."""
    return Response(BEFORE.join(slot.options[index] for index in places))


def places_of(typed: str, count: int) -> tuple[int, ...] | None:
    """`bca`, `B, C, A` and `231` as places of three pieces; None for what does not place each of them once."""
    signs = re.sub(r"[\s,.;→>-]", "", typed).upper()
    names = {name: index for index in range(count) for name in (LETTERS[index], str(index + 1))}
    places = tuple(names.get(sign, -1) for sign in signs)
    return places if sorted(places) == list(range(count)) else None


def right_place(slot: Slot, index: int) -> int:
    """Where an option stands in the right order, from 1."""
    return slot.question.key.split(BEFORE).index(slot.options[index]) + 1
