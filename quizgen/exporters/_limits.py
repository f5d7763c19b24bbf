"""What a platform cannot hold: left out whole and told of, never cut."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from quizgen.model.deck import Deck, Slot


@dataclass(frozen=True, slots=True)
class Unfit:
    """A question that a format leaves out."""

    number: int
    """Its place in the deck, from 1."""
    question: str
    """Its id."""
    limit: str
    """Which limit it passes: `question of 134 characters, at most 120 fit`."""


Complaint = Callable[[Slot], str]
"""The limit that a slot passes; "" where it fits."""


def left_out(deck: Deck, complaint: Complaint) -> tuple[Unfit, ...]:
    """The questions that do not fit, in the deck's order."""
    said = ((number, slot, complaint(slot)) for number, slot in enumerate(deck.slots, 1))
    return tuple(Unfit(number, slot.question.id, limit) for number, slot, limit in said if limit)


def fitting(deck: Deck, complaint: Complaint) -> Deck:
    """The deck without the questions that do not fit."""
    return replace(deck, slots=tuple(slot for slot in deck.slots if not complaint(slot)))


def too_long(what: str, text: str, limit: int) -> str:
    """`question of 134 characters, at most 120 fit`; "" where it fits. Counted in UTF-16 units, as a browser does."""
    length = len(text.encode("utf-16-le")) // 2
    return f"{what} of {length} characters, at most {limit} fit" if length > limit else ""


def first_of(*complaints: str) -> str:
    """The first complaint that says something."""
    return next(filter(None, complaints), "")
