"""Help that is asked for: wrong options struck out one by one, or a typed key shown letter by letter."""

from quizgen.model.deck import Slot
from quizgen.model.question import Interaction

SHOWN = (1, 3)
"""Letters of each word that the first hint shows, and the second."""
MOST = len(SHOWN)
"""Hints to one question; after the last there is still something left to know."""


def struck_out(slot: Slot, hints: int) -> frozenset[int]:
    """Indices of the wrong options that so many hints take away; the key and one other always stay."""
    wrong = [index for index in range(len(slot.options)) if index != slot.right]
    return frozenset(wrong[: min(hints, max(len(wrong) - 1, 0))])


def letters_shown(key: str, hints: int) -> str:
    """The key with all but the first letters hidden: `K·· J··· U·`; "" before the first hint."""
    if hints < 1:
        return ""
    shown = SHOWN[min(hints, MOST) - 1]
    return " ".join(_hidden(word, shown) for word in key.split())


def most_hints(slot: Slot) -> int:
    """How many hints this slot has to give; none where pieces are put in order."""
    if slot.question.interaction is Interaction.ORDER:
        return 0
    return min(MOST, max(len(slot.options) - 2, 0)) if slot.options else MOST


def _hidden(word: str, shown: int) -> str:
    """At least the last letter stays hidden; a single letter and a figure wholly."""
    keep = 0 if any(mark.isdigit() for mark in word) else min(shown, len(word) - 1)
    return word[:keep] + "·" * (len(word) - keep)
