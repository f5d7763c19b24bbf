"""The review desk: candidate after candidate, one key each to keep, drop or mend."""

import asyncio
import gc
from collections.abc import Iterable

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Container

from quizgen.bank import Bank
from quizgen.model.deck import Recipe
from quizgen.model.question import Question
from quizgen.model.ruling import Fate
from quizgen.practice.desk import Desk
from quizgen.practice.sieve import Sieve
from quizgen.practice.visible import visible
from quizgen.sittings import open_desk_aside
from quizgen.tui.screens.edit import EditScreen
from quizgen.tui.screens.page import Command, Page, aside
from quizgen.tui.screens.reason import ReasonScreen
from quizgen.tui.screens.sieve import SieveScreen
from quizgen.tui.setting import Setting
from quizgen.tui.widgets.candidate import CandidatePanel
from quizgen.tui.widgets.heading import Heading
from quizgen.tui.widgets.hints import Hints
from quizgen.tui.worktop import Worktop


class DeskScreen(Page[Desk]):
    """Gives the desk as it was left; every step is in the bank before it is shown."""

    BINDINGS = [  # noqa: RUF012 - Textual's own type
        Binding("k", "keep", "", show=False),
        Binding("d", "drop", "", show=False),
        Binding("e", "edit", "", show=False),
        Binding("n", "sibling", "", show=False),
        Binding("w", "swap(0)", "", show=False),
        *(Binding(str(number), f"swap({number})", "", show=False) for number in range(1, 6)),
        Binding("u,ctrl+z", "undo", "", show=False),
        Binding("o", "open_again", "", show=False),
        Binding("slash", "sieve", "", show=False),
        Binding("right,j,space,enter", "go(1)", "", show=False),
        Binding("left,p", "go(-1)", "", show=False),
        Binding("q,escape", "leave", "", show=False),
    ]

    def __init__(self, recipe: Recipe, bank: Bank, setting: Setting) -> None:
        super().__init__(setting)
        self._recipe = recipe
        self._bank = bank
        self._top = Worktop(recipe, bank, setting.clock)

    def compose(self) -> ComposeResult:
        """Heading, the candidate, the keys."""
        with Container(id="page"):
            yield Heading()
            yield CandidatePanel(self.words)
        yield Hints(id="hints")

    def on_mount(self) -> None:
        """Show the most doubtful candidate."""
        self.show_hints((
            ("K", "keep"), ("D", "drop"), ("E", "edit"), ("1–4", "swap"), ("U", "undo"), ("/", "sieve"), ("Q", "leave"),
            ("N", "sibling"), ("← →", "places"),
        ))  # fmt: skip
        self.query_one(CandidatePanel).wait()
        self.call_after_refresh(self._lay_out)

    @work(exclusive=True, group="desk")
    async def _lay_out(self) -> None:
        """A large bank takes a moment, in a thread; until then the desk is empty."""
        now = self.setting.clock.now()
        desk = await aside(self._bank, open_desk_aside, self._recipe, self._bank, now)
        gc.freeze()  # a large desk stays as it is: going through it again and again would hold up keys
        self._top.lay(desk)
        self._show()

    def _show(self) -> None:
        desk = self._top.desk
        total = len(desk.candidates)
        ruled = total - desk.counts[Fate.OPEN]
        self.query_one(Heading).show(visible(self._recipe.name), self._top.place_said(self.words), ruled, total)
        panel = self.query_one(CandidatePanel)
        panel.focus()
        if self._top.listed:
            panel.show(self._top.facts(self.words))
        else:
            panel.show_nothing()

    def commands(self) -> Iterable[Command]:
        """Everything the keys do, by name."""
        for verb in ("keep", "drop", "edit", "sibling", "undo", "sieve", "open_again"):
            yield self.words[f"command_{verb}"], getattr(self, f"action_{verb}")

    # -- steps

    def action_keep(self) -> None:
        """This one is good."""
        if self._top.listed:
            self._top.seal_fate("keep", Fate.KEPT)
            self._show()

    def action_drop(self) -> None:
        """This one is not to be asked; say why."""
        if self._top.listed:
            self.app.push_screen(ReasonScreen(self.setting), self._dropped)

    def _dropped(self, reason: str | None) -> None:
        if reason is not None:
            self._top.seal_fate("drop", Fate.DROPPED, reason)
            self._show()

    def action_open_again(self) -> None:
        """Take back what was ruled on this one, and leave it open."""
        if self._top.listed:
            self._top.open_again()
            self._show()

    def action_undo(self) -> None:
        """Take the last step back, whichever candidate it was about, and show that."""
        if self._top.undo():
            self._show()
        else:
            self.notify(self.words["nothing_to_undo"], markup=False)

    def action_go(self, step: int) -> None:
        """To another candidate."""
        self._top.go(step)
        self._show()

    def action_sibling(self) -> None:
        """Another candidate for the same fact instead of this one."""
        if self._top.listed:
            if not self._top.go_to_sibling():
                self.notify(self.words["no_sibling"], markup=False)
            self._show()

    # -- mending

    def action_edit(self) -> None:
        """Write stem, key and wrong options anew, while the checks look on."""
        if self._top.listed:
            generated, now = self._top.generated(), self._top.now()
            self.app.push_screen(EditScreen(generated, now, self._top.bench, self.setting), self._edited)

    def _edited(self, written: Question | None) -> None:
        if written is not None:
            self._explain(self._top.generated(), self._top.now(), written)

    @work(group="edits")
    async def _explain(self, generated: Question, now: Question, written: Question) -> None:
        """What was written gets its evidence and its explanations, in a thread, and is kept with them."""
        explained = await asyncio.to_thread(self._top.bench.explained, generated, now, written)
        self._top.rewrite(generated, explained)
        self._show()

    def action_swap(self, number: int) -> None:
        """Put another wrong option in the place of one; the same key again brings the next."""
        if not self._top.listed:
            return
        question, place = self._top.now(), max(number - 1, 0)
        if place < len(question.distractors):
            if self._top.has_offers(question.id):
                self._swap(place)
            else:
                self._look_for_offers(question, place)

    @work(exclusive=True, group="offers")
    async def _look_for_offers(self, question: Question, place: int) -> None:
        """The first swap reads the whole bank, in a thread; the desk goes on."""
        found = await aside(self._bank, self._top.bench.alternatives, question)
        self._top.take_offers(question.id, found)
        if self._top.listed[self._top.place].id == question.id:
            self._swap(place)

    def _swap(self, place: int) -> None:
        if self._top.swap(place):
            self._show()
        else:
            self.notify(self.words["no_alternative"], markup=False)

    def action_sieve(self) -> None:
        """Choose what is listed."""
        self.app.push_screen(SieveScreen(self._top.desk, self._top.sieve, self.setting), self._sieved)

    def _sieved(self, sieve: Sieve | None) -> None:
        if sieve is not None:
            self._top.sift(sieve)
            self._show()

    def action_leave(self) -> None:
        """Leave; everything is in the bank already."""
        self.dismiss(self._top.desk)
