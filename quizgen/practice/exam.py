"""An exam: a fixed number of questions and minutes, no verdict till it is handed in, points by its profile."""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING

from quizgen.model.deck import Deck
from quizgen.model.edit import naming_key
from quizgen.model.question import Question, families_of
from quizgen.model.review import Response, Review, Verdict
from quizgen.practice.folding import fold
from quizgen.practice.grading import PLAIN, Leniency, grade
from quizgen.practice.session import NOTHING, Score, Turn, score_of

if TYPE_CHECKING:
    from random import Random

MODE = "exam"


@dataclass(frozen=True, slots=True)
class Profile:
    """The rules of an exam."""

    name: str
    count: int
    """Questions."""
    minutes: int
    options: int
    """Options of every question; 0: as they come."""
    right: int
    """Points for a right response."""
    wrong: int
    """Points for a wrong one, 0 or less."""

    def points(self, verdict: Verdict) -> int:
        """Points for one verdict; an empty place gives none."""
        match verdict:
            case Verdict.RIGHT:
                return self.right
            case Verdict.WRONG | Verdict.ALMOST:
                return self.wrong
            case Verdict.SKIPPED:
                return 0


PROFILES: Mapping[str, Profile] = MappingProxyType(
    {
        "school": Profile("school", count=20, minutes=40, options=4, right=5, wrong=0),
        "cpns": Profile("cpns", count=30, minutes=30, options=5, right=5, wrong=0),
        "penalty": Profile("penalty", count=20, minutes=40, options=4, right=4, wrong=-1),
    }
)
"""School: four options, 100 points for 20 right. CPNS: five options, a minute each. Penalty: guessing costs points."""


@dataclass(frozen=True, slots=True)
class Given:
    """What stands on the paper at one place."""

    response: Response
    at: datetime
    """Aware, UTC."""
    seconds: float
    """Spent on this place so far."""
    doubtful: bool = False
    """Marked to be looked at again."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was given here."""
        return self.response.option is None and not self.response.text.strip()


@dataclass(frozen=True, slots=True)
class Exam:
    """A paper being written; it may be filled in any order and changed until it is handed in."""

    deck: Deck
    learner: str
    profile: Profile
    leniency: Leniency
    begun: datetime
    """Aware, UTC."""
    id: str
    given: tuple[Given | None, ...]
    """One place a slot."""
    handed_in: datetime | None = None

    @property
    def deadline(self) -> datetime:
        """When time is up; the clock runs on while the terminal is closed."""
        return self.begun + timedelta(minutes=self.profile.minutes)

    def seconds_left(self, now: datetime) -> int:
        """Whole seconds until time is up, 0 after it."""
        return max(0, math.ceil((self.deadline - now).total_seconds()))

    def is_over(self, now: datetime) -> bool:
        """Whether nothing more is taken."""
        return self.handed_in is not None or now >= self.deadline

    @property
    def count_given(self) -> int:
        """How many places are filled."""
        return sum(one is not None and not one.is_empty for one in self.given)

    def respond(self, position: int, response: Response, *, at: datetime, seconds: float) -> "Exam":
        """The paper with this at a place, in place of what stood there; ValueError when over or no such option."""
        if response.option is not None or self.deck.slots[position].options:
            grade(self.deck.slots[position], response, self.leniency)  # refuses an option that is not offered
        return self._put(position, response, at, seconds)

    def clear(self, position: int, *, at: datetime, seconds: float) -> "Exam":
        """The paper with nothing at a place."""
        return self._put(position, NOTHING, at, seconds)

    def doubt(self, position: int, *, at: datetime) -> "Exam":
        """The paper with a place marked as doubtful, or the mark taken away."""
        self._refuse_when_over(at)
        old = self.given[position] or Given(NOTHING, at.astimezone(UTC), 0.0)
        return self._with(position, replace(old, doubtful=not old.doubtful))

    def hand_in(self, at: datetime) -> "Exam":
        """The paper given away; after the deadline it counts as handed in then. Handing in twice changes nothing."""
        return self if self.handed_in else replace(self, handed_in=min(at.astimezone(UTC), self.deadline))

    # -- after it is handed in

    @property
    def turns(self) -> tuple[Turn, ...]:
        """Every place with its verdict; ValueError before the paper is handed in."""
        if self.handed_in is None:
            raise ValueError("no verdict before the paper is handed in")
        return tuple(self._turn(position) for position in range(len(self.given)))

    @property
    def score(self) -> Score:
        """The count of verdicts."""
        return score_of(self.turns, total=len(self.given))

    @property
    def points(self) -> int:
        """Points by the profile, never below 0."""
        return max(0, sum(self.profile.points(turn.verdict) for turn in self.turns))

    @property
    def most_points(self) -> int:
        """Points of a paper without a fault."""
        return self.profile.right * len(self.given)

    @property
    def missed(self) -> tuple[Turn, ...]:
        """Turns that were not right, in the order of the paper."""
        return tuple(turn for turn in self.turns if turn.verdict is not Verdict.RIGHT)

    def scores_by(self, part: str) -> tuple[tuple[str, Score], ...]:
        """The score of every `kind` or `topic` on the paper, names sorted; "" where a question has none."""
        by_name: dict[str, list[Turn]] = defaultdict(list)
        for turn in self.turns:
            by_name[getattr(turn.slot.question, part) or ""].append(turn)
        return tuple((name, score_of(turns, total=len(turns))) for name, turns in sorted(by_name.items()))

    def reviews(self) -> tuple[Review, ...]:
        """The paper as rows of history, in its order."""
        return tuple(
            Review(turn.slot.question.id, self.learner, turn.at, turn.given, turn.verdict, turn.seconds, MODE, self.id)
            for turn in self.turns
        )

    def _turn(self, position: int) -> Turn:
        slot, given = self.deck.slots[position], self.given[position]
        if given is None or given.is_empty:
            at = self.handed_in if given is None or self.handed_in is None else given.at
            return Turn(slot, NOTHING, Verdict.SKIPPED, at or self.deadline, 0.0 if given is None else given.seconds)
        return Turn(slot, given.response, grade(slot, given.response, self.leniency), given.at, given.seconds)

    def _put(self, position: int, response: Response, at: datetime, seconds: float) -> "Exam":
        self._refuse_when_over(at)
        if not (math.isfinite(seconds) and seconds >= 0):
            raise ValueError(f"no such stretch of time: {seconds} seconds")
        old = self.given[position]
        spent = seconds + (old.seconds if old else 0.0)
        return self._with(position, Given(response, at.astimezone(UTC), spent, bool(old and old.doubtful)))

    def _with(self, position: int, given: Given) -> "Exam":
        return replace(self, given=(*self.given[:position], given, *self.given[position + 1 :]))

    def _refuse_when_over(self, at: datetime) -> None:
        if at.utcoffset() is None:
            raise ValueError("a time without its zone")
        if self.is_over(at):
            raise ValueError("time is up")


def begin_exam(
    deck: Deck, learner: str, profile: Profile, *, at: datetime, own_id: str, leniency: Leniency = PLAIN
) -> Exam:
    """An empty paper."""
    return Exam(deck, learner, profile, leniency, at.astimezone(UTC), own_id, (None,) * len(deck.slots))


def topped_up(now: Question, generated: Question, wider: Question, many: int) -> Question:
    """The question as it is now with so many wrong options, as far as `wider`, generated with as many, has more.

    A teacher's own options stay, and what a teacher took away does not come back.
    """
    if now.distractors == generated.distractors:
        return replace(now, distractors=wider.distractors[:many])
    known = {fold(one.text) for one in (*now.distractors, *generated.distractors)} | {fold(now.key)}
    more = (one for one in wider.distractors if fold(one.text) not in known)
    named = (replace(one, why=naming_key(one.why, generated.key, now.key)) for one in more)
    return replace(now, distractors=(*now.distractors, *named)[:many])


@dataclass(frozen=True, slots=True)
class Choice:
    """A question that may stand on a paper."""

    id: str
    brief: str
    family: str
    kind: str
    score: float


def draw_paper(choices: Sequence[Choice], count: int, rng: "Random") -> tuple[str, ...]:
    """Ids for a paper: no two of one family, briefs and kinds mixed, better questions likelier; the same for one rng."""
    order = sorted(choices, key=lambda one: (-(0.5 * one.score + rng.random()), one.id))
    taken: list[Choice] = []
    for most_of_brief, share in _MIXTURES:
        for choice in order:
            if len(taken) < count and _fits(choice, taken, most_of_brief, math.ceil(share * count)):
                taken.append(choice)
    rng.shuffle(taken)
    return tuple(choice.id for choice in taken)


_MIXTURES = ((1, 0.4), (2, 0.5), (math.inf, 1.0))
"""(questions of one brief, share of one kind), taken in turn until the paper is full."""


def _fits(choice: Choice, taken: Sequence[Choice], most_of_brief: float, most_of_kind: int) -> bool:
    families = {family for one in taken for family in families_of(one.family)}
    of_brief = sum(one.brief == choice.brief for one in taken)
    of_kind = sum(one.kind == choice.kind for one in taken)
    return families.isdisjoint(families_of(choice.family)) and of_brief < most_of_brief and of_kind < most_of_kind
