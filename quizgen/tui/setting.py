"""What every screen is given: words, clock, who sits here."""

from dataclasses import dataclass, field

from quizgen.practice.plan import Limits
from quizgen.tui.clock import Clock
from quizgen.tui.words import Words


@dataclass(frozen=True, slots=True)
class Setting:
    """The same for all screens of one run."""

    words: Words
    learner: str = "learner"
    clock: Clock = field(default_factory=Clock)
    limits: Limits = field(default_factory=Limits)
