"""What a practice asks today: what is due first, new questions among it, nothing that gives another away."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quizgen.model.question import families_of

MODE = "practice"
ASKS = 3
"""How often a question that is missed comes in one practice."""
NEW_A_DAY, DUE = 10, 50


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a learner takes on."""

    new_a_day: int = NEW_A_DAY
    due: int = DUE
    """Reviews in one practice."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A question that may be asked."""

    id: str
    family: str


def new_left(limits: Limits, met_today: int) -> int:
    """How many new questions the day still has."""
    return max(0, limits.new_a_day - met_today)


def plan(due: Iterable[Choice], new: Iterable[Choice], limits: Limits, met_today: int) -> tuple[str, ...]:
    """Ids in the order to ask: at most `limits.due` due ones, the day's new ones spread among them, one a family."""
    families: set[str] = set()
    first = _one_per_family(due, families, limits.due)
    others = _one_per_family(new, families, new_left(limits, met_today))
    return _spread(first, others)


def _one_per_family(choices: Iterable[Choice], families: set[str], most: int) -> list[str]:
    taken: list[str] = []
    for choice in choices:
        if len(taken) < most and families.isdisjoint(families_of(choice.family)):
            families |= families_of(choice.family)
            taken.append(choice.id)
    return taken


def _spread(many: Sequence[str], few: Sequence[str]) -> tuple[str, ...]:
    """Both in their own order, the second evenly among the first and never before it where there is a first."""
    placed = [((index + 1) / (len(many) + 1), 0, one) for index, one in enumerate(many)]
    placed += [((index + 1) / (len(few) + 1), 1, one) for index, one in enumerate(few)]
    return tuple(one for *_, one in sorted(placed, key=lambda place: place[:2]))
