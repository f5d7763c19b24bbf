"""A text that may become a wrong option, before its explanation is written."""

from collections.abc import Callable
from dataclasses import dataclass

from quizgen.generation._pool import Entry
from quizgen.model.question import Distractor

NEAR_ENOUGH, NEAREST = 5, 2
"""Penalties up to which an option counts as near the key, and as very near."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A wrong option with its penalty, lower being better."""

    distractor: Distractor
    penalty: int
    forms: tuple[str, ...]

    @property
    def nearness(self) -> int:
        """0, 1 or 2: how near it is to the key."""
        return (self.penalty <= NEAR_ENOUGH) + (self.penalty <= NEAREST)


@dataclass(frozen=True, slots=True)
class Option:
    """A text that may become a wrong option, its explanation not yet written."""

    text: str
    penalty: int
    source: str
    why: Callable[[], str]
    forms: Callable[[], tuple[str, ...]]


def lent(entry: Entry, penalty: int) -> Option:
    """An entry of another brief as an option."""
    return Option(entry.text, penalty, entry.card.id, lambda: entry.why, lambda: entry.forms)
