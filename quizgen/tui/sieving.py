"""The parts of a sieve, the values each can take in turn, and how they are said."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from quizgen.model.ruling import Fate
from quizgen.practice.desk import Desk
from quizgen.practice.feedback import kind_name
from quizgen.practice.sieve import Sieve
from quizgen.practice.visible import visible

SCORES = (1.0, 0.75, 0.5, 0.25)
FATES = (Fate.OPEN, Fate.KEPT, Fate.DROPPED, None)


def parts_of(desk: Desk) -> dict[str, tuple[Any, ...]]:
    """Each part of a sieve over this desk, with its values."""
    return {
        "fate": FATES,
        "kind": ("", *desk.kinds),
        "topic": ("", *desk.topics),
        "flaw": ("", *desk.flaws),
        "most_score": SCORES,
        "flagged": (False, True),
        "stale": (False, True),
    }


def stepped(sieve: Sieve, part: str, values: tuple[Any, ...]) -> Sieve:
    """The sieve with the next of these values at a part."""
    following: dict[str, Any] = {part: values[(values.index(getattr(sieve, part)) + 1) % len(values)]}
    return replace(sieve, **following)


def part_said(sieve: Sieve, part: str, words: Mapping[str, str]) -> str:
    """`Jenis: Siapa`."""
    return f"{words['sieve_' + part]}: {_said(part, getattr(sieve, part), words)}"


def _said(part: str, value: object, words: Mapping[str, str]) -> str:
    match value:
        case Fate():
            return words[f"fate_{value.value}"]
        case None | "":
            return words["sieve_any"]
        case bool():
            return words["sieve_only" if value else "sieve_any"]
        case float():
            return words["sieve_any"] if value == SCORES[0] else f"≤ {value}"
        case _ if part == "kind":
            return kind_name(str(value), words)
        case _:
            return visible(str(value))
