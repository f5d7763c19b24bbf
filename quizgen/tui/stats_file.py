"""Statistics as a file of its own: the screen as a picture, or a page with it."""

from html import escape

from quizgen.bank import Bank
from quizgen.practice.feedback import kind_name
from quizgen.tui.app import QuizgenApp
from quizgen.tui.figures import MOST_HARD, figures, item_line
from quizgen.tui.picture import draw
from quizgen.tui.screens.stats import MOST_ITEMS, StatsScreen
from quizgen.tui.setting import Setting

WIDTH, PLOTS = 100, 58
"""Columns, and lines that pictures and headings take."""
LINES_EACH = 3
"""Lines a question may take in a list."""

_PAGE = """<!doctype html>
<html lang="{language}">
<head><meta charset="utf-8"><title>{title}</title>
<style>body {{ font-family: system-ui, sans-serif; margin: 2rem auto; max-width: 70rem }} svg {{ width: 100%; height: auto }}
td, th {{ text-align: left; padding: .2rem .6rem; vertical-align: top; border-bottom: 1px solid #ccc }}</style></head>
<body><h1>{title}</h1>
{picture}
<h2>{items}</h2><p>{help}</p>
<table>{rows}</table>
</body></html>
"""


def svg(recipe: str, bank: Bank, setting: Setting) -> str:
    """The statistics screen, tall enough to show all of it."""

    async def flow(app: QuizgenApp) -> None:
        await app.push_screen_wait(StatsScreen(recipe, bank, app.setting))

    lines = LINES_EACH * (MOST_HARD + MOST_ITEMS)
    return draw(lambda: QuizgenApp(setting, flow), ("down",), (WIDTH, PLOTS + lines))


def html(recipe: str, bank: Bank, setting: Setting) -> str:
    """A page with the picture and every question's figures; asks nothing of any other machine."""
    words = setting.words
    found = figures(None, bank, recipe, setting.learner, setting.clock.now())
    rows = "".join(
        f"<tr><td>{escape(kind_name(question.kind, words))}</td><td>{escape(item_line(question, one, words))}</td></tr>"
        for question, one in found.items
    )
    return _PAGE.format(
        language=words.language, title=escape(recipe), picture=svg(recipe, bank, setting),
        items=escape(words["stats_items"]), help=escape(words["stats_items_help"]), rows=rows,
    )  # fmt: skip
