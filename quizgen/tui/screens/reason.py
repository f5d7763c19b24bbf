"""Asks why a candidate is dropped."""

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from quizgen.practice.desk import REASONS
from quizgen.tui.setting import Setting


class ReasonScreen(ModalScreen[str | None]):
    """Gives one of REASONS, by its number or by arrows; None where nothing is to be dropped after all."""

    BINDINGS = [  # noqa: RUF012 - Textual's own type
        *(Binding(str(number), f"take({number - 1})", "", show=False) for number in range(1, len(REASONS) + 1)),
        Binding("escape,q", "stay", "", show=False),
    ]

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self._words = setting.words

    def compose(self) -> ComposeResult:
        """The reasons, a line each."""
        with Vertical(id="leave"):
            yield Static(self._words["reason_title"], id="leave-title", markup=False)
            yield OptionList(
                *(Option(f"{number}  {self._words['reason_' + reason]}") for number, reason in enumerate(REASONS, 1)),
                markup=False,
            )

    @on(OptionList.OptionSelected)
    def take_selected(self, selected: OptionList.OptionSelected) -> None:
        """Enter or a click on a line."""
        self.action_take(selected.option_index)

    def action_take(self, index: int) -> None:
        """The reason of that number."""
        self.dismiss(REASONS[index])

    def action_stay(self) -> None:
        """Drop nothing."""
        self.dismiss(None)
