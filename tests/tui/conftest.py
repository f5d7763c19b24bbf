"""Sittings on a screen without a terminal."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

import pytest

from quizgen.languages.indonesian.responses import normalise
from quizgen.languages.indonesian.screen import SCREEN_WORDS
from quizgen.model.deck import Deck
from quizgen.model.review import Review
from quizgen.practice.grading import Leniency
from quizgen.practice.session import begin
from quizgen.tui.app import QuizApp
from quizgen.tui.clock import Clock
from tests.practice.decks import news_deck

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)

MakeApp = Callable[..., QuizApp]


@pytest.fixture
def history() -> list[Review]:
    """What was saved, in order."""
    return []


@pytest.fixture
def quiz_app(history: list[Review]) -> MakeApp:
    """Makes an app over a deck, the news deck where none is given; its clock ticks a second a look."""
    ticks = iter(range(10_000))

    def make(deck: Deck | None = None) -> QuizApp:
        def save(reviews: Sequence[Review]) -> None:
            history.extend(reviews)

        session = begin(news_deck() if deck is None else deck, "siti", Leniency(normalise))
        return QuizApp(session, SCREEN_WORDS, save, Clock(now=lambda: NOON, seconds=lambda: float(next(ticks))))

    return make
