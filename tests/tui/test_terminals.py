"""Small terminals, terminals without colour, and a whole quiz on each."""

import re
from dataclasses import replace

import pytest

from quizgen.practice.session import begin
from quizgen.tui.picture import draw_told
from tests.practice.decks import news_deck
from tests.tui.conftest import SETTING, MakeApp
from tests.tui.looking import screen_lines, screen_text

WHOLE_QUIZ = ("c", "enter", "b", "enter", *"dua", "enter", "enter")


@pytest.mark.parametrize("size", [(30, 8), (40, 12), (60, 18), (80, 24), (120, 40), (200, 60)])
async def test_a_whole_quiz_in_every_size(quiz_app: MakeApp, size: tuple[int, int]) -> None:
    """The same keys end the quiz with the same score, however small the terminal."""
    app = quiz_app()
    async with app.run_test(size=size) as pilot:
        await pilot.press(*WHOLE_QUIZ)
        await pilot.pause()

        assert "2 dari 3 benar" in screen_text(app)


async def test_a_small_screen_is_usable(quiz_app: MakeApp) -> None:
    """At 40×12 the question and its options are in sight, then the verdict and the key, and the rest by scrolling."""
    app = quiz_app()
    async with app.run_test(size=(40, 12)) as pilot:
        await pilot.pause()
        asked = screen_text(app)
        await pilot.press("a")
        await pilot.pause()
        told = screen_text(app)
        await pilot.press("end")
        await pilot.pause()
        below = screen_text(app)

    for part in ("Ke arah mana", "Laut Hitam", "Laut Tengah"):
        assert part in asked
    for part in ("✗ Salah", "Kunci: Laut Timur", "Korea Utara"):
        assert part in told
    assert "example.org" in below


async def test_resizing_keeps_the_place(quiz_app: MakeApp) -> None:
    """A terminal made smaller and larger again shows the same question."""
    app = quiz_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("c", "enter")
        await pilot.resize_terminal(40, 12)
        await pilot.pause()
        assert "Soal 2 dari 3" in screen_text(app)
        await pilot.resize_terminal(100, 30)
        await pilot.press("a")
        await pilot.pause()

    assert app.session.score.right == 2


async def test_no_color_is_honoured(quiz_app: MakeApp, monkeypatch: pytest.MonkeyPatch) -> None:
    """With NO_COLOR set everything is grey, and the verdict is there all the same."""
    monkeypatch.setenv("NO_COLOR", "1")
    app = quiz_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("a")
        await pilot.pause()
        drawn = app.export_screenshot()
        assert "✗ Salah" in screen_text(app)

    window = {"#ff5f57", "#febc2e", "#28c840", "#292929", "#c5c8c6"}
    """The frame that the picture draws round the terminal."""
    colours = set(re.findall(r"#[0-9a-f]{6}", drawn)) - window
    assert colours
    assert all(colour[1:3] == colour[3:5] == colour[5:7] for colour in colours)


async def test_lines_never_run_over(quiz_app: MakeApp) -> None:
    """No line is wider than the terminal."""
    app = quiz_app()
    async with app.run_test(size=(40, 12)) as pilot:
        await pilot.press("a")
        await pilot.pause()

        assert max(map(len, screen_lines(app))) <= 40


def test_the_picture_shows_options() -> None:
    """A deck that begins with a question to type in is drawn at its first one to choose from."""
    deck = news_deck()
    drawn = draw_told(begin(replace(deck, slots=deck.slots[::-1]), "siti"), SETTING)

    assert "Wagner" in drawn
    assert "Benar" in drawn


def test_a_picture_of_typing() -> None:
    """A deck without options is drawn as it asks."""
    deck = news_deck()

    assert "etik&#160;jawaban" in draw_told(begin(replace(deck, slots=deck.slots[2:]), "siti"), SETTING)


def test_the_picture_is_the_same_everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same deck gives the same bytes, whatever the terminal; no font is fetched, and the verdict is in it."""
    first = draw_told(begin(news_deck(), "siti"), SETTING)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setenv("COLUMNS", "40")

    assert draw_told(begin(news_deck(), "siti"), SETTING) == first
    assert "Benar" in first
    assert "url(http" not in first
