"""Asks before a sitting is left."""

from collections.abc import Mapping

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.screen import ModalScreen
from textual.widgets import Button, Static


class LeaveScreen(ModalScreen[bool]):
    """Whether to stop here; gives True for yes."""

    BINDINGS = [  # noqa: RUF012 - Textual's own type
        Binding("escape,q", "stay", "", show=False),
        Binding("left,up", "app.focus_previous", "", show=False),
        Binding("right,down", "app.focus_next", "", show=False),
    ]

    def __init__(self, given: int, total: int, words: Mapping[str, str], text: str = "leave_text") -> None:
        super().__init__()
        self._text = words[text].format(given=given, total=total)
        self._title = words["hand_in_title" if text == "hand_in_text" else "leave_title"]
        self._words = words

    def compose(self) -> ComposeResult:
        """The question, how far the sitting is, and both ways; staying is the one at hand."""
        with Vertical(id="leave"):
            yield Static(self._title, id="leave-title", markup=False)
            yield Static(self._text, markup=False)
            with Horizontal(id="leave-buttons"):
                yield Button(self._label("no"), id="no")
                yield Button(self._label("yes"), id="yes")

    def on_mount(self) -> None:
        """Enter alone goes on with the quiz."""
        self.query_one("#no").focus()

    def on_key(self, event: events.Key) -> None:
        """The language's own letters for yes and no."""
        if event.key in (self._words["yes_key"], self._words["no_key"]):
            event.stop()
            self.dismiss(event.key == self._words["yes_key"])

    @on(Button.Pressed)
    def take(self, pressed: Button.Pressed) -> None:
        """A button was pressed."""
        self.dismiss(pressed.button.id == "yes")

    def action_stay(self) -> None:
        """Go on with the quiz."""
        self.dismiss(False)

    def _label(self, way: str) -> str:
        return f"{self._words[f'{way}_key'].upper()}  {self._words[f'leave_{way}']}"
