"""The bottom line: which keys do what, the important ones first, for narrow terminals cut those."""

from collections.abc import Iterable

from textual.content import Content
from textual.widgets import Static


class Hints(Static):
    """Keys and what they do, on one line."""

    def show_keys(self, hints: Iterable[tuple[str, str]]) -> None:
        """Show pairs of key and verb: `("Enter", "lanjut")`."""
        parts = [part for keys, verb in hints for part in ((f" {keys} ", "bold $accent"), (f"{verb}  ", "$text-muted"))]
        self.update(Content.assemble(*parts))
