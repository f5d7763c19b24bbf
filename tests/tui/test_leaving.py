"""Every way out of a sitting asks first, and loses nothing."""

import pytest

from quizgen.bank import Bank
from quizgen.model.deck import Deck
from quizgen.model.review import Verdict
from quizgen.tui.screens.leave import LeaveScreen
from quizgen.tui.screens.quiz import QuizScreen
from quizgen.tui.screens.result import ResultScreen
from tests.practice.decks import news_deck, type_slot
from tests.tui.conftest import MakeApp
from tests.tui.looking import screen_text

SIZE = (80, 24)


@pytest.mark.parametrize("key", ["q", "escape", "ctrl+q", "ctrl+c"])
async def test_leaving_asks(quiz_app: MakeApp, key: str) -> None:
    """Every way out asks first, and says how far the sitting is."""
    app = quiz_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("c", key)
        await pilot.pause()
        assert isinstance(app.screen, LeaveScreen)
        text = screen_text(app)

    assert "Berhenti di sini?" in text
    assert "1 dari 3 soal sudah dijawab" in text


@pytest.mark.parametrize("keys", [["t"], ["escape"], ["q"], ["enter"], ["right", "left", "enter"]])
async def test_staying(quiz_app: MakeApp, bank: Bank, keys: list[str]) -> None:
    """No, Escape and Enter alone go back to the same question."""
    app = quiz_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("q", *keys)
        await pilot.pause()
        assert isinstance(app.screen, QuizScreen)
        assert "Soal 1 dari 3" in screen_text(app)
        await pilot.press("c")
        await pilot.pause()

    assert app.session.score.right == 1
    assert [review.verdict for review in bank.reviews()] == [Verdict.RIGHT]


@pytest.mark.parametrize("keys", [["y"], ["right", "enter"], ["tab", "enter"]])
async def test_leaving_saves(quiz_app: MakeApp, bank: Bank, keys: list[str]) -> None:
    """Who leaves keeps what was given, and sees it."""
    app = quiz_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("c", "q", *keys)
        await pilot.pause()
        assert isinstance(app.screen, ResultScreen)
        text = screen_text(app)
        await pilot.press("q")
        await pilot.pause()

    assert "Berhenti di soal 2 dari 3" in text
    assert [review.verdict for review in bank.reviews()] == [Verdict.RIGHT]
    assert not app.is_running


async def test_leaving_with_nothing_given(quiz_app: MakeApp, bank: Bank) -> None:
    """Who leaves at once leaves at once."""
    app = quiz_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("q", "y")
        await pilot.pause()

    assert bank.reviews() == ()
    assert not app.is_running


async def test_leaving_while_typing(quiz_app: MakeApp) -> None:
    """Escape asks from inside the line too."""
    app = quiz_app(Deck("Ketik", "id", (type_slot(news_deck().slots[2].question),)))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("d", "escape")
        await pilot.pause()

        assert isinstance(app.screen, LeaveScreen)
