"""One question on the screen: its stem, the way to respond, and after the response what is to be told."""

from collections.abc import Mapping

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static

from quizgen.model.deck import Slot
from quizgen.model.question import BEFORE
from quizgen.model.review import Response, Verdict
from quizgen.practice.feedback import LETTERS, feedback_on
from quizgen.practice.hints import letters_shown, struck_out
from quizgen.practice.ordering import is_to_order, right_place
from quizgen.practice.session import Turn
from quizgen.practice.visible import visible
from quizgen.tui.widgets.feedback import FeedbackPanel
from quizgen.tui.widgets.options import OptionRow

GAP = "____"


class QuestionView(VerticalScroll, can_focus=False):
    """A slot, asked or told; the same widgets serve every slot, so that a long sitting stays quick."""

    def __init__(self, words: Mapping[str, str]) -> None:
        super().__init__()
        self._words = words
        self._stem = ""

    def compose(self) -> ComposeResult:
        """The stem, rows to choose from, a line to type in, and a page for what is told."""
        yield Static(id="stem", markup=False)
        yield from (OptionRow(index) for index in range(len(LETTERS)))
        yield Input(placeholder=self._words["type_here"], id="response")
        yield Static(id="typed", markup=False)
        yield FeedbackPanel(self._words)

    def ask(self, slot: Slot) -> None:
        """Show the slot and be ready for the response."""
        self._stem = visible(slot.question.stem)
        self.query_one("#stem", Static).update(self._stem)
        line, rows = self.query_one(Input), list(self.query(OptionRow))
        for index, row in enumerate(rows):
            row.display = index < len(slot.options)
            if row.display:
                row.offer(visible(slot.options[index]))
        line.display = not slot.options
        line.value = ""
        line.border_subtitle = ""
        self.query_one("#typed").display = False
        self.query_one(FeedbackPanel).display = False
        self.scroll_home(animate=False)
        (rows[0] if slot.options else line).focus()

    def help_with(self, slot: Slot, hints: int) -> None:
        """Strike out wrong options, or show letters of the key."""
        gone = struck_out(slot, hints)
        for index, row in enumerate(self.query(OptionRow)):
            if index in gone:
                row.reveal("-other", f"✗ {self._words['struck_out']}")
        if not slot.options:
            self.query_one(Input).border_subtitle = visible(letters_shown(slot.question.key, hints))

    def fill_in(self, slot: Slot, response: Response) -> None:
        """Show what was given here before, without a verdict."""
        if not slot.options:
            self.query_one(Input).value = response.text
            return
        for index, row in enumerate(self.query(OptionRow)):
            if index == response.option:
                row.mark(f"● {self._words['given']}")
                row.focus()

    def number(self, placed: tuple[int, ...]) -> None:
        """Show which pieces have their place so far."""
        for index, row in enumerate(self.query(OptionRow)):
            row.mark(str(placed.index(index) + 1) if index in placed else "")

    @on(Input.Changed)
    def fill_gap(self, changed: Input.Changed) -> None:
        """What is typed stands in the gap at once."""
        if self._stem.count(GAP) == 1:
            self.query_one("#stem", Static).update(self._stem.replace(GAP, visible(changed.value) or GAP))

    def tell(self, turn: Turn) -> None:
        """Show what became of the response."""
        self.query_one("#stem", Static).update(self._stem)
        if is_to_order(turn.slot):
            self._mark_pieces(turn)
        elif turn.slot.options:
            self._mark_options(turn)
        else:
            self._show_typed(turn)
        panel = self.query_one(FeedbackPanel)
        panel.display = True
        panel.tell(feedback_on(turn, self._words))
        panel.focus(scroll_visible=False)
        self.call_after_refresh(panel.scroll_visible, animate=False, top=True)

    def _mark_pieces(self, turn: Turn) -> None:
        """Beside each piece its right place, and whether it was given that."""
        given, key = turn.given.split(BEFORE), turn.slot.question.key.split(BEFORE)
        for index, row in enumerate(self.query(OptionRow)):
            if index >= len(turn.slot.options):
                continue
            place = right_place(turn.slot, index)
            if turn.verdict is Verdict.SKIPPED:
                row.reveal("-other", str(place))
            elif given[place - 1 : place] == key[place - 1 : place]:
                row.reveal("-right", f"✓ {place}")
            else:
                row.reveal("-wrong", f"✗ {place}")

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
