"""One sitting: a deck, a learner and what was given so far, as one value that never changes.

`session.respond(…)` gives the next session; undo, leaving and asking again come for free.
"""

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from quizgen.model.deck import Deck, Slot
from quizgen.model.review import Response, Review, Verdict
from quizgen.practice.grading import PLAIN, Leniency, grade

NOTHING = Response("")
"""What a learner gives who skips."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A slot and what became of it."""

    slot: Slot
    response: Response
    verdict: Verdict
    at: datetime
    """Aware, UTC."""
    seconds: float
    """From shown to given."""
    hints: int = 0
    """How many hints came before the response."""
    overruled: bool = False
    """Whether the learner overruled the verdict that `grade` gave."""

    @property
    def given(self) -> str:
        """What the learner gave, in words; "" for a skipped slot."""
        if self.response.option is None:
            return self.response.text
        return self.slot.options[self.response.option]


@dataclass(frozen=True, slots=True)
class Score:
    """How many of what; `total` counts slots not yet reached too."""

    right: int
    almost: int
    wrong: int
    skipped: int
    total: int

    @property
    def given(self) -> int:
        """How many slots have had their turn."""
        return self.right + self.almost + self.wrong + self.skipped

    @property
    def percent(self) -> int:
        """Right ones among all slots, rounded half up; 0 for an empty deck."""
        return (200 * self.right + self.total) // (2 * self.total) if self.total else 0


@dataclass(frozen=True, slots=True)
class Session:
    """A sitting as it stands; slots have their turns in the deck's order, then what was missed comes again."""

    deck: Deck
    learner: str
    leniency: Leniency
    turns: tuple[Turn, ...]
    asks: int = 1
    """How often a slot is asked at most, where it is missed; a skipped one is not asked again."""
    mode: str = ""
    id: str = ""
    """Tells this sitting from others in the history."""

    @property
    def queue(self) -> tuple[Slot, ...]:
        """Every slot in its turn, those behind and those to come."""
        queue, asked = list(self.deck.slots), Counter(slot.question.id for slot in self.deck.slots)
        for turn in self.turns:
            own_id = turn.slot.question.id
            if turn.verdict in (Verdict.WRONG, Verdict.ALMOST) and asked[own_id] < self.asks:
                asked[own_id] += 1
                queue.append(turn.slot)
        return tuple(queue)

    @property
    def done(self) -> bool:
        """Whether every slot has had its turn."""
        return len(self.turns) == len(self.queue)

    @property
    def position(self) -> int:
        """How many slots lie behind."""
        return len(self.turns)

    @property
    def current(self) -> Slot:
        """The slot whose turn it is; ValueError when the sitting is done."""
        if self.done:
            raise ValueError("the sitting is done")
        return self.queue[len(self.turns)]

    @property
    def score(self) -> Score:
        """The count so far, out of all that is asked."""
        return score_of(self.turns, total=len(self.queue))

    @property
    def missed(self) -> tuple[Turn, ...]:
        """Turns that were not right, in the order asked."""
        return tuple(turn for turn in self.turns if turn.verdict is not Verdict.RIGHT)

    def respond(self, response: Response, *, at: datetime, seconds: float, hints: int = 0) -> "Session":
        """The sitting after this response; ValueError when done, or for a naive time, or negative seconds."""
        return self._after(response, grade(self.current, response, self.leniency), at, seconds, hints)

    def overrule(self) -> "Session":
        """The sitting with the last verdict turned round by the learner: right where it was not, and wrong where it was.

        A second time gives back what it was. ValueError where there is no turn, or it was skipped.
        """
        if not self.turns or self.turns[-1].verdict is Verdict.SKIPPED:
            raise ValueError("no verdict to overrule")
        last = self.turns[-1]
        graded = grade(last.slot, last.response, self.leniency)
        turned = Verdict.WRONG if graded is Verdict.RIGHT else Verdict.RIGHT
        verdict = graded if last.overruled else turned
        return replace(self, turns=(*self.turns[:-1], replace(last, verdict=verdict, overruled=not last.overruled)))

    def skip(self, *, at: datetime, seconds: float) -> "Session":
        """The sitting after passing over the current slot."""
        return self._after(NOTHING, Verdict.SKIPPED, at, seconds)

    def undo(self) -> "Session":
        """The sitting exactly as it was before the last turn; itself when there was none."""
        return replace(self, turns=self.turns[:-1])

    def scores_by_kind(self) -> tuple[tuple[str, Score], ...]:
        """The score of every kind in the deck, kinds sorted."""
        totals = Counter(slot.question.kind for slot in self.queue)
        return tuple(
            (kind, score_of((turn for turn in self.turns if turn.slot.question.kind == kind), total=totals[kind]))
            for kind in sorted(totals)
        )

    def reviews(self) -> tuple[Review, ...]:
        """The turns as rows of history."""
        return tuple(
            Review(
                turn.slot.question.id, self.learner, turn.at, turn.given, turn.verdict, turn.seconds,
                self.mode, self.id, turn.hints, turn.overruled,
            )
            for turn in self.turns
        )  # fmt: skip

    def _after(self, response: Response, verdict: Verdict, at: datetime, seconds: float, hints: int = 0) -> "Session":
        if at.utcoffset() is None:
            raise ValueError("a time without its zone")
        if not (math.isfinite(seconds) and seconds >= 0):
            raise ValueError(f"no such stretch of time: {seconds} seconds")
        turn = Turn(self.current, response, verdict, at.astimezone(UTC), seconds, hints)
        return replace(self, turns=(*self.turns, turn))


def begin(
    deck: Deck, learner: str, leniency: Leniency = PLAIN, *, asks: int = 1, mode: str = "", own_id: str = ""
) -> Session:
    """A sitting before its first response."""
    return Session(deck, learner, leniency, (), asks, mode, own_id)


def score_of(turns: Iterable[Turn], *, total: int) -> Score:
    """Counts by verdict."""
    counts = Counter(turn.verdict for turn in turns)
    return Score(
        right=counts[Verdict.RIGHT],
        almost=counts[Verdict.ALMOST],
        wrong=counts[Verdict.WRONG],
        skipped=counts[Verdict.SKIPPED],
        total=total,
    )
