"""The top of the screen: which deck, how far, how well."""

from textual.app import ComposeResult, RenderResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static


class Bar(Widget):
    """How far the sitting is, as a line over the whole width."""

    DEFAULT_CSS = "Bar { height: 1; }"

    def __init__(self, done: int, total: int) -> None:
        super().__init__()
        self._done = done
        self._total = total

    def render(self) -> RenderResult:
        """The part that is done, heavy, then the rest, light: told apart without colour too."""
        width = self.size.width
        filled = width * self._done // self._total if self._total else width
        return Content.assemble(("━" * filled, "$primary"), ("─" * (width - filled), "$panel-lighten-1"))


class Heading(Widget):
    """Deck on the left, position on the right, the bar below."""

    DEFAULT_CSS = "Heading { height: auto; }"

    def __init__(self, name: str, place: str, done: int, total: int) -> None:
        super().__init__()
        self._deck = name
        self._place = place
        self._done = done
        self._total = total

    def compose(self) -> ComposeResult:
        """One line of text and the bar."""
        with Horizontal(classes="heading-line"):
            yield Static(self._deck, classes="heading-name", markup=False)
            yield Static(self._place, classes="heading-place", markup=False)
        yield Bar(self._done, self._total)
