"""What home says of each deck, looked up without building any."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from quizgen.bank import Bank
from quizgen.bank.catalogue import Counts
from quizgen.errors import QuizgenError
from quizgen.practice.schedule import day_began
from quizgen.practice.statistics import Share, streak
from quizgen.sittings import is_ready
from quizgen.workflows import open_recipe


@dataclass(frozen=True, slots=True)
class Shelved:
    """One deck on the shelf."""

    path: str
    name: str
    problem: str = ""
    """Why it cannot be used; "" where it can."""
    counts: Counts | None = None
    """None where its questions are still to be made."""
    days: int = 0
    """The learner's streak in it."""
    last: Share | None = None
    """Result of the learner's last sitting."""


def look_at(path: str, learner: str, now: datetime) -> Shelved:
    """What a deck has for the learner now."""
    try:
        recipe = open_recipe(path)
        if recipe.bank is None or not Path(recipe.bank).is_file():
            return Shelved(path, recipe.name)
        with Bank(recipe.bank) as bank:
            ready, began = is_ready(recipe, bank), day_began(now)
            counts = bank.counts(recipe.name, learner, now, began) if ready else None
            days = streak(lambda start, stop: bank.has_review(learner, start, stop), began)
            return Shelved(path, recipe.name, counts=counts, days=days, last=bank.last_result(learner))
    except (QuizgenError, OSError) as problem:
        return Shelved(path, Path(path).stem, problem=str(problem))
