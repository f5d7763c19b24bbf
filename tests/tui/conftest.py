"""Sittings on a screen without a terminal."""

from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from textual.pilot import Pilot

from quizgen.bank import Bank
from quizgen.languages.indonesian.responses import normalise
from quizgen.model.deck import Deck
from quizgen.practice.grading import Leniency
from quizgen.practice.session import Session, begin
from quizgen.tui.app import Flow, QuizgenApp
from quizgen.tui.clock import Clock
from quizgen.tui.flows import sitting
from quizgen.tui.screens.quiz import QuizScreen
from quizgen.tui.screens.result import ResultScreen
from quizgen.tui.setting import Setting
from quizgen.tui.words import Words
from tests.practice.decks import news_deck

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
SETTING = Setting(Words("id"), "siti")


class SittingApp(QuizgenApp):
    """An app that can be asked how its sitting stands."""

    def __init__(self, setting: Setting, flow: Flow, session: Session) -> None:
        super().__init__(setting, flow)
        self._last = session

    @asynccontextmanager
    async def run_test(self, **parts: Any) -> AsyncGenerator[Pilot[None], None]:
        """As ever, with the first screen up, and the last one looked at."""
        async with super().run_test(**parts) as pilot:
            await pilot.pause()
            yield pilot
            self._last = self.session

    @property
    def session(self) -> Session:
        """The sitting as the screen has it; after the last screen, as it was there."""
        for screen in self.screen_stack:
            if isinstance(screen, QuizScreen | ResultScreen):
                self._last = screen.session
        return self._last


MakeApp = Callable[..., SittingApp]


@pytest.fixture
def bank() -> Iterator[Bank]:
    """A bank in memory."""
    with Bank(None) as opened:
        yield opened


@pytest.fixture
def quiz_app(bank: Bank) -> MakeApp:
    """Makes an app over a deck, the news deck where none is given; its clock ticks a second a look."""
    ticks = iter(range(10_000))

    def make(deck: Deck | None = None, language: str = "id") -> SittingApp:
        session = begin(news_deck() if deck is None else deck, "siti", Leniency(normalise), own_id="s")
        clock = Clock(now=lambda: NOON, seconds=lambda: float(next(ticks)))
        return SittingApp(Setting(Words(language), "siti", clock), sitting(session, bank), session)

    return make
