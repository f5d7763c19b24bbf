"""Chooses which candidates are listed at the desk."""

from dataclasses import replace
from typing import Any

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from quizgen.model.ruling import Fate
from quizgen.practice.desk import Desk
from quizgen.practice.feedback import kind_name
from quizgen.practice.sieve import Sieve
from quizgen.practice.visible import visible
from quizgen.tui.setting import Setting

SCORES = (1.0, 0.75, 0.5, 0.25)
FATES = (Fate.OPEN, Fate.KEPT, Fate.DROPPED, None)


class SieveScreen(ModalScreen[Sieve | None]):
    """Gives the sieve as chosen; Enter on a line takes its next value, Escape or / puts the sieve to use."""

    BINDINGS = [Binding("escape,q,slash", "use", "", show=False)]  # noqa: RUF012 - Textual's own type

    def __init__(self, desk: Desk, sieve: Sieve, setting: Setting) -> None:
        super().__init__()
        self._desk = desk
        self._sieve = sieve
        self._words = setting.words
        self._values: dict[str, tuple[Any, ...]] = {
            "fate": FATES,
            "kind": ("", *desk.kinds),
            "topic": ("", *desk.topics),
            "flaw": ("", *desk.flaws),
            "most_score": SCORES,
            "flagged": (False, True),
            "stale": (False, True),
        }

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
        values = self._values[part]
        now = values.index(getattr(self._sieve, part))
        following: dict[str, Any] = {part: values[(now + 1) % len(values)]}
        self._sieve = replace(self._sieve, **following)
        selected.option_list.replace_option_prompt(part, self._line(part))
        self._count()

    def action_use(self) -> None:
        """List what passes."""
        self.dismiss(self._sieve)

    def _count(self) -> None:
        said = self._words["sieve_count"].format(number=self._desk.count(self._sieve))
        self.query_one("#sieve-count", Static).update(said)

    def _line(self, part: str) -> str:
        return f"{self._words['sieve_' + part]}: {self._said(part, getattr(self._sieve, part))}"

    def _said(self, part: str, value: object) -> str:
        match value:
            case Fate():
                return self._words[f"fate_{value.value}"]
            case None | "":
                return self._words["sieve_any"]
            case bool():
                return self._words["sieve_only" if value else "sieve_any"]
            case float():
                return self._words["sieve_any"] if value == SCORES[0] else f"≤ {value}"
            case _ if part == "kind":
                return kind_name(str(value), self._words)
            case _:
                return visible(str(value))
