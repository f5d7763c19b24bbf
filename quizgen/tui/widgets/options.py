"""What a learner responds with: rows to choose from."""

from dataclasses import dataclass

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Static

from quizgen.practice.feedback import LETTERS


class OptionRow(Horizontal, can_focus=True):
    """One option: its letter, its text and, after the response, what it turned out to be."""

    BINDINGS = [  # noqa: RUF012 - Textual's own type
        Binding("enter,space", "choose", "", show=False),
        Binding("down,j", "app.focus_next", "", show=False),
        Binding("up,k", "app.focus_previous", "", show=False),
    ]

    @dataclass
    class Chosen(Message):
        """The learner took this option."""

        index: int

    def __init__(self, index: int, text: str) -> None:
        super().__init__()
        self._index = index
        self._text = text

    def compose(self) -> ComposeResult:
        """Letter, text and an empty place for the remark."""
        yield Static(f" {LETTERS[self._index]} ", classes="option-letter", markup=False)
        yield Static(self._text, classes="option-text", markup=False)
        yield Static("", classes="option-remark", markup=False)

    def action_choose(self) -> None:
        """Take this option."""
        self.post_message(self.Chosen(self._index))

    def on_click(self, event: events.Click) -> None:
        """A click takes it too."""
        event.stop()
        if self.can_focus:
            self.action_choose()

    def reveal(self, look: str, remark: str) -> None:
        """Stop being a choice; `look` is the class for its colours, the remark says the same in words."""
        self.can_focus = False
        self.add_class(look)
        self.query_one(".option-remark", Static).update(remark)
