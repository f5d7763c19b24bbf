"""One question on the screen: its stem, the way to respond, and after the response what is to be told."""

from collections.abc import Mapping

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static

from quizgen.model.deck import Slot
from quizgen.model.review import Verdict
from quizgen.practice.feedback import feedback_on
from quizgen.practice.session import Turn
from quizgen.practice.visible import visible
from quizgen.tui.widgets.feedback import FeedbackPanel
from quizgen.tui.widgets.options import OptionRow


class QuestionView(VerticalScroll, can_focus=False):
    """A slot, asked or told."""

    def __init__(self, slot: Slot, words: Mapping[str, str]) -> None:
        super().__init__()
        self._slot = slot
        self._words = words

    def compose(self) -> ComposeResult:
        """The stem, then rows to choose from or a line to type in."""
        yield Static(visible(self._slot.question.stem), classes="stem", markup=False)
        if not self._slot.options:
            yield Input(placeholder=self._words["type_here"], classes="response")
        for index, option in enumerate(self._slot.options):
            yield OptionRow(index, visible(option))

    def on_mount(self) -> None:
        """Be ready for the response."""
        self.query(OptionRow if self._slot.options else Input).first().focus()

    async def tell(self, turn: Turn) -> None:
        """Show what became of the response."""
        if self._slot.options:
            self._mark_options(turn)
        else:
            await self._mark_typed(turn)
        panel = FeedbackPanel(feedback_on(turn, self._words), self._words)
        await self.mount(panel)
        panel.focus(scroll_visible=False)
        self.call_after_refresh(panel.scroll_visible, animate=False, top=True)

    def _mark_options(self, turn: Turn) -> None:
        for index, row in enumerate(self.query(OptionRow)):
            if index == self._slot.right:
                row.reveal("-right", f"✓ {self._words['key']}")
            elif index == turn.response.option:
                row.reveal("-wrong", f"✗ {self._words['given']}")
            else:
                row.reveal("-other", "")

    async def _mark_typed(self, turn: Turn) -> None:
        """In place of the line to type in: what was typed, and the key."""
        given = [(self._words["given"], visible(turn.given))] if turn.verdict is not Verdict.SKIPPED else []
        lines = [*given, (self._words["key"], visible(turn.slot.question.key))]
        parts = [part for label, text in lines for part in ((f"{label}: ", "bold $secondary"), f"{text}\n")]
        await self.query_one(Input).remove()
        await self.mount(Static(Content.assemble(*parts).rstrip(), classes="typed", markup=False))
