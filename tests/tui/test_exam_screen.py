"""An exam on the screen: any order, no verdict before the end, and the clock."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.bank import Bank
from quizgen.model.review import Verdict
from quizgen.practice.exam import PROFILES, Exam, begin_exam
from quizgen.tui.app import QuizgenApp
from quizgen.tui.clock import Clock
from quizgen.tui.flows import examination
from quizgen.tui.screens.exam import ExamScreen, places_line
from quizgen.tui.screens.exam_result import ExamResultScreen
from quizgen.tui.screens.quiz import QuizScreen
from quizgen.tui.setting import Setting
from quizgen.tui.words import Words
from tests.practice.decks import news_deck
from tests.tui.conftest import NOON
from tests.tui.looking import screen_text

if TYPE_CHECKING:
    from collections.abc import Callable

SIZE = (80, 24)
PATIENCE = 100
"""Tenths of a second that a screen may take to come on a busy machine."""


class Hands:
    """A clock that is set by hand."""

    now = NOON


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def exam(bank: Bank) -> Exam:
    made = begin_exam(news_deck(), "siti", PROFILES["penalty"], at=NOON, own_id="u1")
    bank.begin_exam("Laut", made)
    return made


@pytest.fixture
def app(exam: Exam, bank: Bank, hands: Hands) -> QuizgenApp:
    def now() -> datetime:
        return hands.now

    clock = Clock(now=now, seconds=lambda: 0.0)
    return QuizgenApp(Setting(Words("id"), "siti", clock), examination(exam, bank))


async def test_no_verdict_before_the_end(app: QuizgenApp) -> None:
    """A response says nothing; the next place comes, and the clock and the places stand on the screen."""
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        assert "40:00" in screen_text(app)
        await pilot.press("a")
        await pilot.pause()
        text = screen_text(app)

    assert "Soal 2 dari 3" in text
    assert "●" in text
    assert "Benar" not in text
    assert "Salah" not in text
    assert "Kunci" not in text


async def test_a_paper_to_its_end(app: QuizgenApp, bank: Bank) -> None:
    """Right, wrong, typed; handed in; points with the penalty, kinds and topics, and the history."""
    async with app.run_test(size=(80, 40)) as pilot:
        await pilot.pause()
        await pilot.press("c", "b", *"dua", "ctrl+s")
        await pilot.pause()
        assert "3 dari 3 soal terisi" in screen_text(app)
        await pilot.press("y")
        await pilot.pause()
        assert isinstance(app.screen, ExamResultScreen)
        text = screen_text(app)

    assert "Nilai 7 dari 12" in text
    assert "2 dari 3 benar" in text
    assert "internasional" in text
    verdicts = [(review.verdict, review.mode, review.sitting) for review in bank.reviews()]
    assert verdicts == [(verdict, "exam", "u1") for verdict in (Verdict.RIGHT, Verdict.WRONG, Verdict.RIGHT)]


@pytest.mark.parametrize(
    ("keys", "given"),
    [
        (["a", "p", "d", "right"], [3, None]),
        (["a", "left", "x"], [None, None]),
        (["n", "b", "p", "p"], [None, 1]),
        (["down", "enter"], [1, None]),
        (["2", "3"], [1, 2]),
    ],
)
async def test_places_may_be_changed(app: QuizgenApp, bank: Bank, keys: list[str], given: list[int | None]) -> None:
    """Forward, back, changed and emptied: the bank has what stands on the paper."""
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        await pilot.press(*keys)
        await pilot.pause()

    kept = bank.open_exam("Laut", "siti")
    assert kept is not None
    assert [None if one is None else one.response.option for one in kept.given[:2]] == given
    assert bank.reviews() == ()


async def test_doubt_is_marked(app: QuizgenApp) -> None:
    """A doubtful place is shown as such, and again as it was."""
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        await pilot.press("r")
        await pilot.pause()
        assert "[?]" in screen_text(app)
        await pilot.press("r")
        await pilot.pause()
        assert "[?]" not in screen_text(app)


async def test_stepping_away_and_back(app: QuizgenApp, bank: Bank) -> None:
    """Who steps away finds the paper as it was."""
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        await pilot.press("c", "q")
        await pilot.pause()
        assert "Lembar disimpan" in screen_text(app)
        await pilot.press("y")
        await pilot.pause()

    again = bank.open_exam("Laut", "siti")
    assert again is not None
    assert again.count_given == 1
    assert bank.reviews() == ()


@pytest.mark.parametrize("keys", [[], ["q"], ["i"]])
async def test_time_is_up(app: QuizgenApp, bank: Bank, hands: Hands, keys: list[str]) -> None:
    """At the deadline the paper is handed in as it stands, also where a question whether to leave is open."""
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        await pilot.press("c", *keys)
        await pilot.pause()
        hands.now = NOON + timedelta(minutes=41)
        for _ in range(PATIENCE):
            await pilot.pause(0.1)
            if isinstance(app.screen, ExamResultScreen):
                break
        assert isinstance(app.screen, ExamResultScreen)

    verdicts = [review.verdict for review in bank.reviews()]
    assert verdicts == [Verdict.RIGHT, Verdict.SKIPPED, Verdict.SKIPPED]
    assert bank.open_exam("Laut", "siti") is None


async def test_missed_ones_as_practice(app: QuizgenApp, bank: Bank) -> None:
    """M on the result asks what was missed, with verdicts, as practice."""
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        await pilot.press("c", "b", "ctrl+s", "y")
        await pilot.pause()
        await pilot.press("m")
        await pilot.pause()
        assert isinstance(app.screen, QuizScreen)
        assert "Soal 1 dari 2" in screen_text(app)
        await pilot.press("a")
        await pilot.pause()
        assert "✓ Benar" in screen_text(app)

    assert [review.mode for review in bank.reviews()] == ["exam"] * 3 + ["practice"]


async def test_an_exam_that_ran_out_while_away(bank: Bank, exam: Exam) -> None:
    """An exam whose time ran out while the terminal was closed is handed in when it is opened again."""
    late: Callable[[], datetime] = lambda: NOON + timedelta(hours=3)  # noqa: E731
    app = QuizgenApp(Setting(Words("en"), "siti", Clock(now=late)), examination(replace(exam), bank))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        assert isinstance(app.screen, ExamResultScreen)
        assert "0 of 12 points" in screen_text(app)
        await pilot.press("q")
        await pilot.pause()

    assert not any(isinstance(screen, ExamScreen) for screen in app.screen_stack)


@given(st.integers(1, 60), st.integers(1, 30), st.data())
def test_the_place_shown_is_always_in_sight(count: int, most: int, data: st.DataObject) -> None:
    """However few places a low screen shows, the one that is open is among them, in brackets, and no line is wasted."""
    deck = replace(news_deck(), slots=news_deck().slots[:1] * count)
    exam = begin_exam(deck, "siti", PROFILES["school"], at=NOON, own_id="u")
    line = places_line(exam, data.draw(st.integers(0, count - 1)), most).plain
    assert line.count("[·]") == 1
    assert len(line) == 3 * min(count, most)
