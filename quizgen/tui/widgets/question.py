"""One question on the screen: its stem, the way to respond, and after the response what is to be told."""

from collections.abc import Mapping

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static

from quizgen.model.deck import Slot
from quizgen.model.review import Verdict
from quizgen.practice.feedback import LETTERS, feedback_on
from quizgen.practice.session import Turn
from quizgen.practice.visible import visible
from quizgen.tui.widgets.feedback import FeedbackPanel
from quizgen.tui.widgets.options import OptionRow


class QuestionView(VerticalScroll, can_focus=False):
    """A slot, asked or told; the same widgets serve every slot, so that a long sitting stays quick."""

    def __init__(self, words: Mapping[str, str]) -> None:
        super().__init__()
        self._words = words

    def compose(self) -> ComposeResult:
        """The stem, rows to choose from, a line to type in, and a page for what is told."""
        yield Static(id="stem", markup=False)
        yield from (OptionRow(index) for index in range(len(LETTERS)))
        yield Input(placeholder=self._words["type_here"], id="response")
        yield Static(id="typed", markup=False)
        yield FeedbackPanel(self._words)

    def ask(self, slot: Slot) -> None:
        """Show the slot and be ready for the response."""
        self.query_one("#stem", Static).update(visible(slot.question.stem))
        line, rows = self.query_one(Input), list(self.query(OptionRow))
        for index, row in enumerate(rows):
            row.display = index < len(slot.options)
            if row.display:
                row.offer(visible(slot.options[index]))
        line.display = not slot.options
        line.value = ""
        self.query_one("#typed").display = False
        self.query_one(FeedbackPanel).display = False
        self.scroll_home(animate=False)
        (rows[0] if slot.options else line).focus()

    def tell(self, turn: Turn) -> None:
        """Show what became of the response."""
        if turn.slot.options:
            self._mark_options(turn)
        else:
            self._show_typed(turn)
        panel = self.query_one(FeedbackPanel)
        panel.display = True
        panel.tell(feedback_on(turn, self._words))
        panel.focus(scroll_visible=False)
        self.call_after_refresh(panel.scroll_visible, animate=False, top=True)

    def _mark_options(self, turn: Turn) -> None:
        for index, row in enumerate(self.query(OptionRow)):
            if index == turn.slot.right:
                row.reveal("-right", f"✓ {self._words['key']}")
            elif index == turn.response.option:
                row.reveal("-wrong", f"✗ {self._words['given']}")
            else:
                row.reveal("-other")

    def _show_typed(self, turn: Turn) -> None:
        """In place of the line to type in: what was typed, and the key."""
        given = [] if turn.verdict is Verdict.SKIPPED else [(self._words["given"], visible(turn.given))]
        lines = [*given, (self._words["key"], visible(turn.slot.question.key))]
        parts = [part for label, text in lines for part in ((f"{label}: ", "bold $secondary"), f"{text}\n")]
        self.query_one(Input).display = False
        typed = self.query_one("#typed", Static)
        typed.update(Content.assemble(*parts).rstrip())
        typed.display = True
