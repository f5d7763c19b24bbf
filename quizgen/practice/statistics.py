"""Figures about learning and about questions: streaks, shares, and classical item analysis."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from quizgen.model.question import Question

GROUP = 0.27
"""Share of learners in the upper and the lower group (Kelley 1939)."""
FEWEST_LEARNERS = 8
"""Below so many, a discrimination says nothing."""
LONGEST_STREAK = 3650


@dataclass(frozen=True, slots=True)
class Share:
    """So many right among so many given."""

    name: str
    right: int
    given: int

    @property
    def part(self) -> float:
        """From 0 to 1; 0 where nothing was given."""
        return self.right / self.given if self.given else 0.0


@dataclass(frozen=True, slots=True)
class Attempt:
    """One learner's first response to one question."""

    question: str
    learner: str
    response: str
    right: bool


@dataclass(frozen=True, slots=True)
class ItemFigures:
    """What the responses say of one question."""

    question: str
    learners: int
    difficulty: float
    """Share of right responses: 1 is easy."""
    discrimination: float | None
    """Right in the upper group less right in the lower, -1 to 1; None where too few learners."""
    options: tuple[tuple[str, int], ...]
    """Each option with how often it was taken, the key first."""

    @property
    def idle(self) -> tuple[str, ...]:
        """Wrong options that nobody took."""
        return tuple(text for text, count in self.options[1:] if not count)


def streak(learned_between: Callable[[datetime, datetime], bool], began: datetime) -> int:
    """Days in a row with a review, up to the day that began then; a day that has none yet breaks nothing."""
    day = timedelta(days=1)
    count = 1 if learned_between(began, began + day) else 0
    for back in range(1, LONGEST_STREAK):
        if not learned_between(began - back * day, began - (back - 1) * day):
            break
        count += 1
    return count


def days_in_row(counts: Mapping[str, int], first: datetime, number: int) -> list[tuple[str, int]]:
    """(ISO 8601 day, count) for so many days from the first on, 0 where nothing is counted."""
    days = [(first + timedelta(days=index)).date().isoformat() for index in range(number)]
    return [(day, counts.get(day, 0)) for day in days]


def due_in_row(counts: Mapping[str, int], today: datetime, number: int) -> list[tuple[str, int]]:
    """The same for what comes due, with all that is overdue under today."""
    row = days_in_row(counts, today, number)
    overdue = sum(count for day, count in counts.items() if day < row[0][0])
    return [(row[0][0], row[0][1] + overdue), *row[1:]]


def item_analysis(attempts: Iterable[Attempt], questions: Mapping[str, Question]) -> tuple[ItemFigures, ...]:
    """Difficulty, discrimination and use of options for each question known, hardest first."""
    by_question: dict[str, dict[str, Attempt]] = defaultdict(dict)
    for attempt in attempts:
        by_question[attempt.question].setdefault(attempt.learner, attempt)
    totals: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for own in by_question.values():
        for learner, attempt in own.items():
            totals[learner][0] += attempt.right
            totals[learner][1] += 1
    figures = (_figures(questions[own_id], own, totals) for own_id, own in by_question.items() if own_id in questions)
    return tuple(sorted(figures, key=lambda one: (one.difficulty, one.question)))


def _figures(question: Question, attempts: Mapping[str, Attempt], totals: Mapping[str, list[int]]) -> ItemFigures:
    taken = Counter(attempt.response for attempt in attempts.values())
    texts = (question.key, *(wrong.text for wrong in question.distractors))
    right = sum(attempt.right for attempt in attempts.values())
    counts = [right, *(taken[text] for text in texts[1:])]
    return ItemFigures(
        question.id, len(attempts), right / len(attempts), _discrimination(attempts, totals),
        tuple(zip(texts, counts, strict=True)),
    )  # fmt: skip


def _discrimination(attempts: Mapping[str, Attempt], totals: Mapping[str, list[int]]) -> float | None:
    """Upper less lower group, by the share of right responses to all the other questions."""
    if len(attempts) < FEWEST_LEARNERS:
        return None

    def elsewhere(learner: str) -> tuple[float, str]:
        right, given = totals[learner]
        right, given = right - attempts[learner].right, given - 1
        return (right / given if given else 0.0), learner

    order = sorted(attempts, key=elsewhere)
    size = max(1, round(GROUP * len(order)))
    lower, upper = order[:size], order[-size:]
    return (sum(attempts[one].right for one in upper) - sum(attempts[one].right for one in lower)) / size
