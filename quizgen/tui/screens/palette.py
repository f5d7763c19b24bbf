"""The library's palette of commands, in the interface's language."""

from collections.abc import Iterable, Mapping
from functools import partial

from textual.command import CommandList, CommandPalette, Provider
from textual.widgets.option_list import Option


class Palette(CommandPalette):
    """Says in its own words that nothing was found; the library says it in English."""

    def __init__(self, words: Mapping[str, str], search: str, providers: Iterable[type[Provider]] | None = None) -> None:
        super().__init__(providers, placeholder=words[search], id="--command-palette")
        self._none = words["palette_none"]

    def _start_no_matches_countdown(self, search_value: str) -> None:
        self._stop_no_matches_countdown()
        self._no_matches_timer = self.set_timer(self._NO_MATCHES_COUNTDOWN, partial(self._say_none, search_value))

    def _say_none(self, search_value: str) -> None:
        if search_value:
            self.query_one(CommandList).add_option(Option(self._none, disabled=True, id=self._NO_MATCHES))
        self._list_visible = bool(search_value)
