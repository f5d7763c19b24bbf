"""Asks who sits here."""

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from quizgen.tui.setting import Setting

LONGEST = 60


class NameScreen(ModalScreen[str | None]):
    """Gives a name that is not blank; None where nobody wants to sit."""

    BINDINGS = [Binding("escape", "stay", "", show=False)]  # noqa: RUF012 - Textual's own type

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self._words = setting.words

    def compose(self) -> ComposeResult:
        """A line to type in."""
        with Vertical(id="leave"):
            yield Static(self._words["name_title"], id="leave-title", markup=False)
            yield Input(max_length=LONGEST, id="name")

    @on(Input.Submitted)
    def take(self, submitted: Input.Submitted) -> None:
        """This is the name."""
        name = " ".join(submitted.value.split())
        if name:
            self.dismiss(name)

    def action_stay(self) -> None:
        """Nobody."""
        self.dismiss(None)
