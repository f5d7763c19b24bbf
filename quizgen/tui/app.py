"""The application: one flow of screens, and nothing lost however it ends."""

import asyncio
import os
import signal
import threading
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from typing import cast

from textual.app import App, SystemCommand
from textual.binding import Binding
from textual.command import CommandPalette
from textual.screen import Screen
from textual.theme import Theme, ThemeProvider

from quizgen.tui.screens.page import Page
from quizgen.tui.screens.palette import Palette
from quizgen.tui.setting import Setting

THEME = Theme(
    name="quizgen",
    primary="#7aa2f7",
    secondary="#bb9af7",
    accent="#e0af68",
    success="#9ece6a",
    warning="#e0af68",
    error="#f7768e",
    foreground="#d5daf0",
    background="#16171f",
    surface="#1d1f2b",
    panel="#2a2d3e",
)
ENDING_SIGNALS = ("SIGTERM", "SIGHUP")
"""What a closed terminal or a machine shutting down sends; Windows knows the first alone."""

LAST_SECONDS = 3.0
"""Given to an ending application whose terminal may be gone."""

FLOW = "flow"
"""Name of the worker that follows the flow."""

Flow = Callable[["QuizgenApp"], Awaitable[None]]
"""Shows screens one after another; when it returns, the application ends."""


class QuizgenApp(App[None]):
    """Follows a flow to its end."""

    CSS_PATH = Path(__file__).with_name("quizgen.tcss")
    TITLE = "quizgen"
    COMMAND_PALETTE_BINDING = "ctrl+p"
    VERTICAL_BREAKPOINTS = [(0, "-low"), (20, "-tall"), (34, "-high")]  # noqa: RUF012 - Textual's own type
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-wide")]  # noqa: RUF012
    BINDINGS = [Binding("ctrl+q", "leave", "", priority=True, show=False)]  # noqa: RUF012

    def __init__(self, setting: Setting, flow: Flow) -> None:
        super().__init__()
        self.animation_level = "none"  # a page that glides is drawn a dozen times for one key
        self.setting = setting
        self.words = setting.words
        self._flow = flow

    def on_mount(self) -> None:
        """Start, and end in order when the terminal goes away."""
        self.register_theme(THEME)
        self.theme = THEME.name
        self._end_on_signals()
        self.run_worker(self._follow(), name=FLOW)

    async def _follow(self) -> None:
        await self._flow(self)
        self.exit()

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """The palette: what this screen offers, then what every screen does."""
        words = self.words
        if isinstance(screen, Page):
            for title, command in screen.commands():
                yield SystemCommand(title, "", command)
        yield SystemCommand(words["palette_theme"], words["palette_theme_help"], self.search_themes)
        yield SystemCommand(words["palette_leave"], words["palette_leave_help"], self.action_leave)

    def action_command_palette(self) -> None:
        """Open the palette, in the interface's language."""
        if self.use_command_palette and not CommandPalette.is_open(cast("App[object]", self)):
            self.push_screen(Palette(self.words, "palette_search"))

    def search_themes(self) -> None:
        """Choose other colours."""
        self.push_screen(Palette(self.words, "palette_search_themes", [ThemeProvider]))

    def action_leave(self) -> None:
        """Ask before leaving, where there is something to leave."""
        if isinstance(self.screen, Page):
            self.screen.action_leave()
        elif len(self.screen_stack) > 1:
            self.screen.dismiss()
        else:
            self.exit()

    def action_help_quit(self) -> None:
        """Ctrl+C asks like every other way out."""
        self.action_leave()

    def _end_on_signals(self) -> None:
        if self.is_headless:
            return
        for name in ENDING_SIGNALS:
            if hasattr(signal, name):
                asyncio.get_running_loop().add_signal_handler(getattr(signal, name), self._end_now)

    def _end_now(self) -> None:
        """End in order; where the terminal is gone, Textual may wait for it for ever: everything is kept, so go."""
        last = threading.Timer(LAST_SECONDS, os._exit, (1,))
        last.daemon = True
        last.start()
        self.exit()
