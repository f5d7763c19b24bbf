"""When a question comes again: FSRS over a learner's history, the same memory for the same history, always."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from fsrs import Card, Rating, Scheduler, State

from quizgen.model.review import Review, Verdict

RETENTION = 0.9
"""How probably a learner still knows a question when it comes again."""

_SCHEDULER = Scheduler(desired_retention=RETENTION, enable_fuzzing=False)
_OWN_ID = 1  # fsrs would take the clock for one


@dataclass(frozen=True, slots=True)
class Memory:
    """What FSRS knows of one question and one learner."""

    state: int
    """1 learning, 2 in review, 3 learning again."""
    step: int | None
    stability: float
    """Days in which the chance to know it falls to 90 %."""
    difficulty: float
    """1 to 10."""
    due: datetime
    """Aware, UTC."""
    last: datetime
    """When it was last reviewed; aware, UTC."""


def rating_of(review: Review) -> Rating | None:
    """What a response says of the memory behind it; None for a skipped one, which says nothing."""
    match review.verdict:
        case Verdict.RIGHT:
            return Rating.Hard if review.hints else Rating.Good
        case Verdict.ALMOST:
            return Rating.Hard
        case Verdict.WRONG:
            return Rating.Again
        case Verdict.SKIPPED:
            return None


def after(memory: Memory | None, review: Review) -> Memory | None:
    """The memory after one more review; what it was after one that says nothing, None where there was none."""
    rating = rating_of(review)
    if rating is None:
        return memory
    at = review.at if memory is None else max(review.at, memory.last)  # a clock that was set back teaches nothing
    card, _ = _SCHEDULER.review_card(_card(memory, at), rating, at.astimezone(UTC))
    return Memory(
        int(card.state), card.step, float(card.stability or 0.0), float(card.difficulty or 0.0),
        card.due, card.last_review or at,
    )  # fmt: skip


def replay(reviews: Iterable[Review]) -> Memory | None:
    """The memory that a history leaves, oldest review first."""
    memory = None
    for review in reviews:
        memory = after(memory, review)
    return memory


def recall(memory: Memory, now: datetime) -> float:
    """How probably the learner still knows it, from 0 to 1."""
    return float(_SCHEDULER.get_card_retrievability(_card(memory, now), now))


def day_began(now: datetime, *, at_hour: int = 4) -> datetime:
    """When the learner's day began: at four in the morning, in the zone of `now`; whoever learns late learns today."""
    began = now.replace(hour=at_hour, minute=0, second=0, microsecond=0)
    return began if began <= now else began - timedelta(days=1)


def _card(memory: Memory | None, at: datetime) -> Card:
    if memory is None:
        return Card(card_id=_OWN_ID, due=at)
    return Card(
        card_id=_OWN_ID, state=State(memory.state), step=memory.step, stability=memory.stability,
        difficulty=memory.difficulty, due=memory.due, last_review=memory.last,
    )  # fmt: skip
