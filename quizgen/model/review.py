"""What a learner gave, and what became of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Verdict(StrEnum):
    """Right or wrong; said in words on every screen."""

    RIGHT = "right"
    ALMOST = "almost"
    WRONG = "wrong"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Response:
    """What the learner gave: an option's index, or typed text."""

    text: str
    option: int | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """One row of history."""

    question: str
    """The question's id."""
    learner: str
    at: datetime
    """Aware, UTC."""
    response: str
    verdict: Verdict
    seconds: float
    """From shown to given."""
    mode: str = ""
    """`practice` or `exam`; "" for a plain quiz."""
    sitting: str = ""
    """Tells sittings apart; "" where nobody asked."""
    hints: int = 0
    """How many hints came before the response."""
    overruled: bool = False
    """Whether the learner overruled the verdict."""


@dataclass(frozen=True, slots=True)
class Flag:
    """A learner took a question for bad; it waits at the teacher's desk."""

    question: str
    """The question's id."""
    learner: str
    at: datetime
    """Aware, UTC."""
    note: str
    """Why, in the learner's words; "" where nothing was said."""
