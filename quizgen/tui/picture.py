"""Pictures of screens as SVG, drawn without a terminal: the same bytes for the same deck, on any machine."""

import asyncio
import os
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from textual.pilot import Pilot

from quizgen.bank import Bank
from quizgen.practice.session import Session
from quizgen.tui.app import FLOW, QuizgenApp
from quizgen.tui.clock import Clock
from quizgen.tui.setting import Setting

SIZE = (80, 24)
STILL = Clock(now=lambda: datetime(2000, 1, 1, tzinfo=UTC), seconds=lambda: 0.0)
"""A clock that stands still."""
FONTS = "Menlo, Consolas, 'DejaVu Sans Mono', monospace"

_QUIET_LOOKS = 3
_FONT_FACE = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)
_FONT_FAMILY = re.compile(r"font-family: Fira Code, monospace")


def draw(make: Callable[[], QuizgenApp], keys: Sequence[str] = (), size: tuple[int, int] = SIZE) -> str:
    """The screen of the app that `make` makes, as it is after these keys."""
    coloured = os.environ.pop("NO_COLOR", None)  # a picture does not hang on the painter's terminal
    try:
        return _without_fetching(asyncio.run(_screen(make(), keys, size)))
    finally:
        if coloured is not None:
            os.environ["NO_COLOR"] = coloured


async def _screen(app: QuizgenApp, keys: Sequence[str], size: tuple[int, int]) -> str:
    async with app.run_test(size=size) as pilot:
        await settled(app, pilot)
        for key in keys:
            await pilot.press(key)
            await settled(app, pilot)
        return app.export_screenshot(title="quizgen", simplify=True)


async def settled(app: QuizgenApp, pilot: Pilot[None]) -> None:
    """Wait until nothing works in the background any more but the flow, which waits for the screens.

    A screen may begin its work only after it was first drawn, so that one quiet look is not enough.
    """
    quiet = 0
    while quiet < _QUIET_LOOKS:
        await pilot.pause()
        working = [one for one in app.workers if one.name != FLOW and not one.is_finished]
        if working:
            await app.workers.wait_for_complete(working)
        quiet = 0 if working else quiet + 1


def draw_told(session: Session, setting: Setting) -> str:
    """The screen after a right response to the first question that has options; where none has, the first, asked.

    The same bytes for the same deck; nothing is kept.
    """
    from quizgen.tui.flows import sitting

    session = first_to_choose(session)
    keys = (str(session.current.right + 1),) if session.current.right >= 0 else ()
    with Bank(None) as scratch:
        return draw(lambda: QuizgenApp(replace(setting, clock=STILL), sitting(session, scratch)), keys)


def first_to_choose(session: Session) -> Session:
    """The sitting with a question that has options to choose from first, where there is one."""
    slots = sorted(session.deck.slots, key=lambda slot: slot.right < 0)
    return replace(session, deck=replace(session.deck, slots=tuple(slots)))


def _without_fetching(svg: str) -> str:
    """The picture with fonts of the reader's own: none is fetched."""
    return _FONT_FAMILY.sub(f"font-family: {FONTS}", _FONT_FACE.sub("", svg))
