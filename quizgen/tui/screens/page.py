"""What all screens share: words, a line of keys, and what the command palette offers here."""

import asyncio
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from textual.screen import Screen

from quizgen.bank import Bank
from quizgen.practice.grading import Leniency
from quizgen.tui.setting import Setting
from quizgen.tui.widgets.hints import Hints

Gives = TypeVar("Gives")
Done = TypeVar("Done")
FIRST_LOOK = 0.3
"""Seconds in which nobody has responded yet."""
Command = tuple[str, Callable[[], object]]
"""Its words, and what it does."""


async def aside(bank: Bank, work: Callable[..., Done], *parts: object) -> Done:
    """What takes long, in a thread, where the bank is a file that a thread can open for itself; else here."""
    return work(*parts) if bank.path is None else await asyncio.to_thread(work, *parts)


def warm(screen: Screen[Gives], leniency: Leniency) -> None:
    """Have the names and words of a language read while the first question is, once that is on the screen."""
    screen.set_timer(FIRST_LOOK, lambda: screen.run_worker(asyncio.to_thread(leniency.warm)))


class Page(Screen[Gives], Generic[Gives]):
    """A screen that is left with a `Gives`."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.setting = setting
        self.words = setting.words

    def show_hints(self, hints: Iterable[tuple[str, str]]) -> None:
        """Show which keys do what, on the bottom line: pairs of key and name of the verb."""
        self.query_one(Hints).show_keys((keys, self.words[f"hint_{verb}"]) for keys, verb in hints)

    def commands(self) -> Iterable[Command]:
        """What the palette offers on this screen."""
        return ()

    def action_leave(self) -> None:
        """Leave by the way that loses nothing."""
        self.dismiss()
