"""Rows to choose from."""

from dataclasses import dataclass

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Static

from quizgen.practice.feedback import LETTERS

LOOKS = ("-right", "-wrong", "-other")
"""Classes for what an option turned out to be; the remark beside it says the same in words."""


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

    def __init__(self, index: int) -> None:
        super().__init__()
        self._index = index

    def compose(self) -> ComposeResult:
        """Letter, text and a place for the remark."""
        yield Static(f" {LETTERS[self._index]} ", classes="option-letter", markup=False)
        yield Static(classes="option-text", markup=False)
        yield Static(classes="option-remark", markup=False)

    def offer(self, text: str) -> None:
        """Be a choice, with this text."""
        self.can_focus = True
        self.remove_class(*LOOKS)
        self.query_one(".option-text", Static).update(text)
        self.query_one(".option-remark", Static).update("")

    def mark(self, remark: str) -> None:
        """Say something beside the option, which stays a choice."""
        self.query_one(".option-remark", Static).update(remark)

    def reveal(self, look: str, remark: str = "") -> None:
        """Stop being a choice; `look` is one of LOOKS."""
        self.can_focus = False
        self.add_class(look)
        self.query_one(".option-remark", Static).update(remark)

    def action_choose(self) -> None:
        """Take this option."""
        self.post_message(self.Chosen(self._index))

    def on_click(self, event: events.Click) -> None:
        """A click takes it too."""
        event.stop()
        if self.can_focus:
            self.action_choose()
