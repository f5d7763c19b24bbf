"""A cloze stem with its gaps filled again: what stood there, and where."""

import re
from dataclasses import dataclass

from quizgen.model.question import Question
from quizgen.model.span import Span

GAP = "____"
"""How a cloze stem shows what is hidden."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A stem without gaps, and the stretches of it that its question hides."""

    text: str
    hidden: tuple[Span, ...]
    """Left to right; empty where the stem has no gap."""


def filled(question: Question) -> Filled:
    """Each gap filled with the name that the brief has there where that can be found, else with the key."""
    parts = question.stem.split(GAP)
    text, hidden = parts[0], list[Span]()
    for name, part in zip(_names(parts, question), parts[1:], strict=True):
        hidden.append(Span(len(text), len(text) + len(name)))
        text += name + part
    return Filled(text, tuple(hidden))


def _names(parts: list[str], question: Question) -> tuple[str, ...]:
    """What stood in each gap: names of the key that fit the brief at some place, longer ones tried first."""
    if len(parts) == 1:
        return ()
    names = (
        sorted({question.key, *question.accept}, key=lambda name: (-len(name), name))
        if question.accept
        else [question.key]
    )
    for name in names:
        opening, text = parts[0] + name, question.text
        start = text.find(opening)
        while start >= 0:
            found = _fitting(parts[1:], names, text, start + len(opening))
            if found is not None:
                return name, *found
            start = text.find(opening, start + 1)
    return (question.key,) * (len(parts) - 1)


def _fitting(rest: list[str], names: list[str], text: str, start: int) -> tuple[str, ...] | None:
    """The names between the other parts, as the text has them from `start`; None where it has other words."""
    if not text.startswith(rest[0], start):
        return None
    if len(rest) == 1:
        return ()
    start += len(rest[0])
    for name in names:
        further = _fitting(rest[1:], names, text, start + len(name)) if text.startswith(name, start) else None
        if further is not None:
            return name, *further
    return None


def places_of(names: tuple[str, ...], text: str, taken: tuple[Span, ...]) -> tuple[Span, ...]:
    """The first place of each name in a text that no other gap has taken; empty where one of them has none."""
    places: list[Span] = []
    for name in names:
        free = (Span(found.start(), found.end()) for found in re.finditer(re.escape(name), text) if name)
        place = next((each for each in free if not any(map(each.overlaps, (*taken, *places)))), None)
        if place is None:
            return ()
        places.append(place)
    return tuple(places)
