"""The top of the screen: which deck, how far, how well."""

from textual.app import ComposeResult, RenderResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import Static


class WayLine(Widget):
    """How far the sitting is, as a line over the whole width."""

    DEFAULT_CSS = "WayLine { height: 1; }"

    done: reactive[float] = reactive(0.0)
    """From 0 to 1."""

    def render(self) -> RenderResult:
        """The part that is done, heavy, then the rest, light: told apart without colour too."""
        filled = int(self.size.width * self.done)
        return Content.assemble(("━" * filled, "$primary"), ("─" * (self.size.width - filled), "$panel-lighten-1"))


class Heading(Vertical):
    """Deck on the left, position on the right, the bar below.

    Its parts are there from the start: a screen may be told that it is mounted before its heading has composed them.
    """

    def __init__(self) -> None:
        """A heading that says nothing yet."""
        super().__init__()
        self._left = Static(classes="heading-name", markup=False)
        self._right = Static(classes="heading-place", markup=False)
        self._way = WayLine()

    def compose(self) -> ComposeResult:
        """One line of text and the bar."""
        with Horizontal(classes="heading-line"):
            yield self._left
            yield self._right
        yield self._way

    def show(self, name: str, place: str, done: int, total: int) -> None:
        """The deck's name, the position in words, and so many slots of all done."""
        self._left.update(name)
        self._right.update(place)
        self._way.done = done / total if total else 1.0
