"""The quiz as an application: one sitting, its screens in order, and nothing lost however it ends."""

import asyncio
import signal
from collections.abc import Callable, Mapping, Sequence

from textual.app import App
from textual.binding import Binding
from textual.theme import Theme

from quizgen.model.review import Review
from quizgen.practice.session import Session
from quizgen.tui.clock import Clock
from quizgen.tui.screens.quiz import QuizScreen
from quizgen.tui.screens.result import ResultScreen

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


class QuizApp(App[None]):
    """Asks a session through; `save` is given every review once, when the sitting ends or is left."""

    CSS_PATH = "quizgen.tcss"
    TITLE = "quizgen"
    ENABLE_COMMAND_PALETTE = False
    VERTICAL_BREAKPOINTS = [(0, "-low"), (20, "-tall"), (34, "-high")]  # noqa: RUF012 - Textual's own type
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-wide")]  # noqa: RUF012
    BINDINGS = [Binding("ctrl+q", "leave", "", priority=True, show=False)]  # noqa: RUF012

    def __init__(
        self,
        session: Session,
        words: Mapping[str, str],
        save: Callable[[Sequence[Review]], None],
        clock: Clock | None = None,
    ) -> None:
        super().__init__()
        self.session = session
        """The sitting as it stands."""
        self.words = words
        self.clock = Clock() if clock is None else clock
        self._save = save
        self._saved = 0

    def on_mount(self) -> None:
        """Show the first question, and end in order when the terminal goes away."""
        self.register_theme(THEME)
        self.theme = THEME.name
        self._end_on_signals()
        self.push_screen(QuizScreen(self.session, self.words, self.clock, self.keep), self.show_result)

    def keep(self, session: Session) -> None:
        """Remember the sitting as it stands now."""
        self.session = session

    def show_result(self, _session: Session | None) -> None:
        """Save, then show what became of it, or go where nothing was given."""
        self.save_reviews()
        if self.session.turns or self.session.done:
            self.push_screen(ResultScreen(self.session, self.words), lambda _: self.exit())
        else:
            self.exit()

    def save_reviews(self) -> None:
        """Hand over the reviews that were not handed over yet."""
        unsaved = self.session.reviews()[self._saved :]
        self._saved += len(unsaved)
        if unsaved:
            self._save(unsaved)

    def action_leave(self) -> None:
        """Ask before leaving, where there is something to leave."""
        if isinstance(self.screen, QuizScreen):
            self.screen.action_leave()
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
                asyncio.get_running_loop().add_signal_handler(getattr(signal, name), self.exit)


def play(
    session: Session,
    words: Mapping[str, str],
    save: Callable[[Sequence[Review]], None],
    clock: Clock | None = None,
) -> Session:
    """Sit the session on this terminal; gives it back as it was when it ended, saved even where the screen failed."""
    app = QuizApp(session, words, save, clock)
    try:
        app.run()
    finally:
        app.save_reviews()
    return app.session
