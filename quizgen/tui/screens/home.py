"""Home: the decks at hand, what is due in them, and everything that can be done with one."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from quizgen.practice.plan import new_left
from quizgen.practice.visible import visible
from quizgen.tui.screens.page import Command, Page
from quizgen.tui.setting import Setting
from quizgen.tui.shelf import Shelved, look_at
from quizgen.tui.widgets.heading import Heading
from quizgen.tui.widgets.hints import Hints

VERBS = ("practice", "exam", "review", "browse", "stats")


@dataclass(frozen=True, slots=True)
class Wish:
    """What the learner wants to do, and with which deck."""

    verb: str
    """One of VERBS."""
    path: str
    """Of the recipe."""


class HomeScreen(Page[Wish | None]):
    """Gives a wish; None to end."""

    BINDINGS = [  # noqa: RUF012 - Textual's own type
        Binding("p", "do('practice')", "", show=False),
        Binding("e", "do('exam')", "", show=False),
        Binding("r", "do('review')", "", show=False),
        Binding("b", "do('browse')", "", show=False),
        Binding("s", "do('stats')", "", show=False),
        Binding("j", "down", "", show=False),
        Binding("k", "up", "", show=False),
        Binding("q,escape", "leave", "", show=False),
    ]

    def __init__(self, paths: Sequence[str], setting: Setting, chosen: str = "") -> None:
        super().__init__(setting)
        self._paths = tuple(paths)
        self._chosen = chosen

    def compose(self) -> ComposeResult:
        """Heading, the decks, a word on the one chosen, the keys."""
        yield Heading()
        yield OptionList(*(Option(visible(path), id=f"deck-{n}") for n, path in enumerate(self._paths)), markup=False)
        yield Static(id="home-remark", markup=False)
        yield Hints(id="hints")

    def on_mount(self) -> None:
        """Show the decks at once; what is due in them comes as it is counted."""
        self.query_one(Heading).show(
            "quizgen", self.words["home_learner"].format(name=visible(self.setting.learner)), 0, 0
        )
        self.show_hints((
            ("Enter", "practice"), ("E", "exam"), ("R", "review"), ("B", "browse"), ("S", "stats"), ("Q", "leave"),
        ))  # fmt: skip
        decks = self.query_one(OptionList)
        decks.highlighted = self._paths.index(self._chosen) if self._chosen in self._paths else 0
        decks.focus()
        self._look()

    @work(exclusive=True)
    async def _look(self) -> None:
        """Count what is due, deck by deck, in a thread."""
        now = self.setting.clock.now().astimezone()
        for number, path in enumerate(self._paths):
            shelved = await asyncio.to_thread(look_at, path, self.setting.learner, now)
            self.query_one(OptionList).replace_option_prompt(f"deck-{number}", self._said(shelved))

    def _said(self, deck: Shelved) -> Content:
        """Two lines: the name and what is due; streak and last result."""
        words = self.words
        if deck.problem:
            return Content.assemble((visible(deck.name), "bold"), "\n  ", (visible(deck.problem), "$error"))
        if deck.counts is None:
            return Content.assemble((visible(deck.name), "bold"), "\n  ", (words["home_unbuilt"], "$text-muted"))
        new = min(deck.counts.new, new_left(self.setting.limits, deck.counts.met_today))
        waiting = [words.count("home_due", deck.counts.due), words.count("home_new", new)]
        style = "bold $accent" if deck.counts.due or new else "$success"
        due = " · ".join(waiting) if deck.counts.due or new else words["home_done"]
        more = [words.count("home_questions", deck.counts.questions)]
        if deck.days:
            more.append(words.count("home_streak", deck.days))
        if deck.last is not None:
            more.append(words["home_last"].format(right=deck.last.right, total=deck.last.given))
        return Content.assemble(
            (visible(deck.name), "bold"), "  ", (due, style), "\n  ", (" · ".join(more), "$text-muted")
        )

    def commands(self) -> Iterable[Command]:
        """Everything the keys do, by name."""
        for verb in VERBS:
            yield self.words[f"command_{verb}"], self._doing(verb)

    def _doing(self, verb: str) -> Callable[[], None]:
        return lambda: self.action_do(verb)

    @on(OptionList.OptionSelected)
    def take_deck(self) -> None:
        """Enter or a click practises."""
        self.action_do("practice")

    def action_do(self, verb: str) -> None:
        """Give the wish."""
        chosen = self.query_one(OptionList).highlighted
        if chosen is not None:
            self.dismiss(Wish(verb, self._paths[chosen]))

    def action_down(self) -> None:
        """To the next deck."""
        self.query_one(OptionList).action_cursor_down()

    def action_up(self) -> None:
        """To the deck before."""
        self.query_one(OptionList).action_cursor_up()

    def action_leave(self) -> None:
        """End."""
        self.dismiss(None)
