"""Where the learner types: letters are text, and Enter responds."""

from textual.widgets import Input

from quizgen.model.deck import Deck
from quizgen.tui.widgets.options import OptionRow
from tests.practice.decks import news_deck
from tests.tui.conftest import MakeApp
from tests.tui.looking import screen_text

SIZE = (80, 24)


async def test_typing(quiz_app: MakeApp) -> None:
    """Where the learner types, letters are text, Enter responds, and what was typed is told with the key."""
    app = quiz_app(Deck("Ketik", "id", (news_deck().slots[2],)))
    async with app.run_test(size=SIZE) as pilot:
        assert "Ketik jawaban" in screen_text(app)
        await pilot.press(*"squ", *["backspace"] * 3, *"tiga", "enter")
        await pilot.pause()
        text = screen_text(app)

    assert app.session.turns[0].given == "tiga"
    for part in ("✗ Salah", "Jawaban Anda: tiga", "Kunci: dua rudal balistik"):
        assert part in text


async def test_typing_nothing_is_no_response(quiz_app: MakeApp) -> None:
    """Enter on an empty line waits for a response."""
    app = quiz_app(Deck("Ketik", "id", (news_deck().slots[2],)))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter", "space", "enter")
        await pilot.pause()
        assert app.session.turns == ()
        assert isinstance(app.focused, Input)
        await pilot.press("2", "enter")
        await pilot.pause()

    assert app.session.score.right == 1


async def test_two_responses_at_once(quiz_app: MakeApp) -> None:
    """Of a double click and of a bouncing Enter only the first counts."""
    app = quiz_app(Deck("Dua", "id", (news_deck().slots[2], news_deck().slots[0])))
    async with app.run_test(size=SIZE) as pilot:
        line = app.screen.query_one(Input)
        app.screen.post_message(Input.Submitted(line, "2"))
        app.screen.post_message(Input.Submitted(line, "3"))
        await pilot.pause()
        await pilot.press("enter")
        app.screen.post_message(OptionRow.Chosen(2))
        app.screen.post_message(OptionRow.Chosen(0))
        await pilot.pause()

    assert [turn.given for turn in app.session.turns] == ["2", "Laut Timur"]
