"""Chooses which candidates are listed at the desk."""

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from quizgen.practice.desk import Desk
from quizgen.practice.sieve import Sieve
from quizgen.tui.setting import Setting
from quizgen.tui.sieving import part_said, parts_of, stepped


class SieveScreen(ModalScreen[Sieve | None]):
    """Gives the sieve as chosen; Enter on a line takes its next value, Escape or / puts the sieve to use."""

    BINDINGS = [Binding("escape,q,slash", "use", "", show=False)]  # noqa: RUF012 - Textual's own type

    def __init__(self, desk: Desk, sieve: Sieve, setting: Setting) -> None:
        super().__init__()
        self._desk = desk
        self._sieve = sieve
        self._words = setting.words
        self._values = parts_of(desk)

    def compose(self) -> ComposeResult:
        """A line for each part of the sieve, and how many pass."""
        with Vertical(id="leave"):
            yield Static(self._words["sieve_title"], id="leave-title", markup=False)
            yield OptionList(*(Option(self._line(part), id=part) for part in self._values), markup=False)
            yield Static(id="sieve-count", markup=False)

    def on_mount(self) -> None:
        """Say how many pass now."""
        self._count()

    @on(OptionList.OptionSelected)
    def take_next(self, selected: OptionList.OptionSelected) -> None:
        """The next value of this part."""
        part = str(selected.option.id)
        self._sieve = stepped(self._sieve, part, self._values[part])
        selected.option_list.replace_option_prompt(part, self._line(part))
        self._count()

    def action_use(self) -> None:
        """List what passes."""
        self.dismiss(self._sieve)

    def _count(self) -> None:
        said = self._words["sieve_count"].format(number=self._desk.count(self._sieve))
        self.query_one("#sieve-count", Static).update(said)

    def _line(self, part: str) -> str:
        return part_said(self._sieve, part, self._words)
