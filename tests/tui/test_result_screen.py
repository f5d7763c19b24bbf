"""The result: the score, kind by kind, and what was not right yet."""

import pytest

from quizgen.tui.screens.result import ResultScreen
from tests.tui.conftest import MakeApp
from tests.tui.looking import screen_lines, screen_text

SIZE = (80, 24)


async def test_kinds_and_missed_questions(quiz_app: MakeApp) -> None:
    """Each kind has its own count, and each question that was not right stands with what was given and its key."""
    app = quiz_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("c", "enter", "b", "enter", "ctrl+n", "enter")
        await pilot.pause()
        text = screen_text(app)

    for part in ("1 dari 3 benar", "33%", "Per jenis soal", "Yang belum benar", "✗ Salah: Hizbullah", "Kunci: Wagner"):
        assert part in text
    assert "– Dilewati" in text
    assert "Ke arah mana" not in text
    assert [line.split()[-1] for line in text.splitlines() if "━" in line or "─" in line][1:] == ["0/1", "1/1", "0/1"]


async def test_all_right_is_praised(quiz_app: MakeApp) -> None:
    """With nothing missed there is no list of it."""
    app = quiz_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("c", "enter", "a", "enter", *"dua", "enter", "enter")
        await pilot.pause()
        text = screen_text(app)

    assert "3 dari 3 benar" in text
    assert "Semua benar" in text
    assert "Yang belum benar" not in text


@pytest.mark.parametrize("key", ["q", "escape", "enter", "space", "ctrl+q"])
async def test_closing(quiz_app: MakeApp, key: str) -> None:
    """Any closing key ends the application."""
    app = quiz_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("c", "q", "y")
        await pilot.pause()
        assert isinstance(app.screen, ResultScreen)
        await pilot.press(key)
        await pilot.pause()

    assert not app.is_running


async def test_a_long_list_can_be_scrolled(quiz_app: MakeApp) -> None:
    """On a small screen the last missed question is reached with the arrows."""
    app = quiz_app()
    async with app.run_test(size=(40, 12)) as pilot:
        await pilot.press("s", "enter", "s", "enter", "ctrl+n", "enter")
        await pilot.pause()
        assert not any("rudal balistik" in line for line in screen_lines(app))
        await pilot.press("end")
        await pilot.pause()

        assert "Kunci: dua rudal balistik" in screen_text(app)
