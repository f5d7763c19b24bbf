"""Asks which rules an exam is to have."""

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from quizgen.practice.exam import PROFILES, Profile
from quizgen.tui.setting import Setting


class ProfileScreen(ModalScreen[str | None]):
    """Gives the name of a profile; None where no exam is wanted after all."""

    BINDINGS = [Binding("escape,q", "stay", "", show=False)]  # noqa: RUF012 - Textual's own type

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self._words = setting.words

    def compose(self) -> ComposeResult:
        """The profiles, a line each."""
        words = self._words
        with Vertical(id="leave"):
            yield Static(words["profile_title"], id="leave-title", markup=False)
            yield OptionList(*(Option(self._line(name, one), id=name) for name, one in PROFILES.items()), markup=False)

    def _line(self, name: str, one: Profile) -> str:
        facts = self._words["profile_facts"].format(count=one.count, minutes=one.minutes, options=one.options)
        return f"{self._words[f'profile_{name}']}  ({facts})"

    @on(OptionList.OptionSelected)
    def take(self, selected: OptionList.OptionSelected) -> None:
        """This one."""
        self.dismiss(selected.option.id)

    def action_stay(self) -> None:
        """No exam."""
        self.dismiss(None)
