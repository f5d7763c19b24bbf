"""Text from outside is shown as it is, in every place where the screen shows it."""

from dataclasses import replace

import pytest

from quizgen.model.deck import Deck, Slot
from quizgen.practice.visible import visible
from tests.nasty import NASTY
from tests.practice.decks import choose_slot, question, type_slot
from tests.tui.conftest import MakeApp
from tests.tui.looking import screen_text


def nasty_slot(text: str) -> Slot:
    """A slot with the text in every place that comes from outside."""
    asked = question("kunci", [text], stem=text, text=f"{text} kunci {text}")
    asked = replace(
        asked, explanation=text, title=text, url=text, distractors=(replace(asked.distractors[0], why=text),)
    )
    return choose_slot(asked)


def squeezed(text: str) -> str:
    """Without blanks and frames, where the screen may have broken lines."""
    return "".join(mark for mark in text if not mark.isspace() and mark not in "│╭╮╰╯─━▁▂▃▄▅▆▇█")


async def test_shown_literally(quiz_app: MakeApp) -> None:
    """Stem, option, brief twice, explanation, why, title and address stand letter for letter; nothing in them acts."""
    texts = {name: text for name, text in NASTY.items() if not name.startswith("long")}
    app = quiz_app(Deck("[bold]Jahat[/]", "id", tuple(map(nasty_slot, texts.values()))))
    async with app.run_test(size=(100, 50)) as pilot:
        for name, text in texts.items():
            await pilot.pause()
            assert squeezed(screen_text(app)).count(squeezed(visible(text))) == 2, name
            await pilot.press("b")
            await pilot.pause()
            shown = screen_text(app)
            assert squeezed(shown).count(squeezed(visible(text))) >= 7, name
            assert "[bold]Jahat[/]" in shown
            await pilot.press("enter")
        await pilot.pause()
        assert f"0 dari {len(texts)} benar" in screen_text(app)


@pytest.mark.parametrize("name", ["long", "long word"])
async def test_very_long_text_can_be_answered(quiz_app: MakeApp, name: str) -> None:
    """Thousands of letters in every place, and still the quiz goes on to its end."""
    app = quiz_app(Deck(NASTY[name], "id", (nasty_slot(NASTY[name]),)))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("a")
        await pilot.pause()
        assert "✓ Benar" in screen_text(app)
        await pilot.press("enter")
        await pilot.pause()

        assert "1 dari 1 benar" in screen_text(app)


async def test_markup_typed_by_the_learner(quiz_app: MakeApp) -> None:
    """What the learner types is text too, where it is told and in the result."""
    app = quiz_app(Deck("Ketik", "id", (type_slot(question("Laut Timur", [])),)))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*"[bold]x[/]", "enter")
        await pilot.pause()
        assert "Jawaban Anda: [bold]x[/]" in screen_text(app)
        await pilot.press("enter")
        await pilot.pause()

        assert "Salah: [bold]x[/]" in screen_text(app)
