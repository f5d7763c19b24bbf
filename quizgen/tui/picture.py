"""A picture of the quiz as SVG, drawn without a terminal: the same bytes for the same deck, on any machine."""

import asyncio
import os
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from quizgen.practice.session import Session, begin
from quizgen.tui.app import QuizApp
from quizgen.tui.clock import Clock

SIZE = (80, 24)
STILL = Clock(now=lambda: datetime(2000, 1, 1, tzinfo=UTC), seconds=lambda: 0.0)
"""A clock that stands still."""
FONTS = "Menlo, Consolas, 'DejaVu Sans Mono', monospace"

_FONT_FACE = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)
_FONT_FAMILY = re.compile(r"font-family: Fira Code, monospace")


def draw(session: Session, words: Mapping[str, str]) -> str:
    """The screen after a right response to the first question that has options; where none has, the first, asked."""
    coloured = os.environ.pop("NO_COLOR", None)  # a picture does not hang on the painter's terminal
    try:
        return _without_fetching(asyncio.run(_screen(session, words)))
    finally:
        if coloured is not None:
            os.environ["NO_COLOR"] = coloured


async def _screen(session: Session, words: Mapping[str, str]) -> str:
    slots = sorted(session.deck.slots, key=lambda slot: not slot.options)
    session = begin(replace(session.deck, slots=tuple(slots)), session.learner, session.leniency)
    app = QuizApp(session, words, lambda _reviews: None, STILL)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        if session.current.options:
            await pilot.press(str(session.current.right + 1))
            await pilot.pause()
        return app.export_screenshot(title="quizgen", simplify=True)


def _without_fetching(svg: str) -> str:
    """The picture with fonts of the reader's own: none is fetched."""
    return _FONT_FAMILY.sub(f"font-family: {FONTS}", _FONT_FACE.sub("", svg))
