"""The review desk: candidate after candidate, one key each to keep, drop or mend."""

import asyncio
import gc
from collections.abc import Iterable
from dataclasses import replace

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Container

from quizgen.bank import Bank
from quizgen.model.deck import Recipe
from quizgen.model.question import Distractor, Question
from quizgen.model.ruling import Decision, Fate, Ruling
from quizgen.practice.desk import Desk, lay_out
from quizgen.practice.mending import swapped, written_anew
from quizgen.practice.sieve import Candidacy, Sieve
from quizgen.practice.visible import visible
from quizgen.sittings import as_ruled, open_desk_aside
from quizgen.tui.screens.edit import EditScreen
from quizgen.tui.screens.page import Command, Page, aside
from quizgen.tui.screens.reason import ReasonScreen
from quizgen.tui.screens.sieve import SieveScreen
from quizgen.tui.setting import Setting
from quizgen.tui.widgets.candidate import CandidatePanel, facts_of
from quizgen.tui.widgets.heading import Heading
from quizgen.tui.widgets.hints import Hints
from quizgen.workbench import Workbench


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
        self._desk = lay_out((), {})
        self._recipe = recipe
        self._bank = bank
        self._bench = Workbench(recipe, bank)
        self._sieve = Sieve()
        self._listed: list[Candidacy] = []
        """What the sieve let through when it was set, in order; what was ruled on since stays, to be gone back to."""
        self._place = 0
        self._offers: dict[str, list[Distractor]] = {}

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
        self._desk = await aside(self._bank, open_desk_aside, self._recipe, self._bank, now)
        gc.freeze()  # a large desk stays as it is: going through it again and again would hold up keys
        self._sift(self._sieve)

    def _sift(self, sieve: Sieve) -> None:
        self._sieve = sieve
        self._listed = list(self._desk.sifted(sieve))
        self._place = 0
        self._show()

    def _show(self) -> None:
        counts, total = self._desk.counts, len(self._desk.candidates)
        ruled = total - counts[Fate.OPEN]
        place = self.words["desk_place"].format(
            number=min(self._place + 1, len(self._listed)), listed=len(self._listed),
            kept=counts[Fate.KEPT], dropped=counts[Fate.DROPPED],
        )  # fmt: skip
        self.query_one(Heading).show(visible(self._recipe.name), place, ruled, total)
        panel = self.query_one(CandidatePanel)
        panel.focus()
        if self._listed:
            one = self._listed[self._place]
            panel.show(facts_of(one, self._desk, self._now(), self._bank.flags_on(one.id), self.words))
        else:
            panel.show_nothing()

    def _generated(self) -> Question:
        """The candidate shown, as it was generated."""
        own_id = self._listed[self._place].id
        return self._bank.questions_by_id(self._recipe.name, [own_id])[own_id]

    def _now(self) -> Question:
        return as_ruled(self._generated(), self._desk.ruling(self._listed[self._place].id))

    def commands(self) -> Iterable[Command]:
        """Everything the keys do, by name."""
        for verb in ("keep", "drop", "edit", "sibling", "undo", "sieve", "open_again"):
            yield self.words[f"command_{verb}"], getattr(self, f"action_{verb}")

    # -- steps

    def _rule(self, step: str, question: Question, after: Ruling) -> None:
        """Take a step about a candidate, here as it was generated: into the bank, then onto the desk."""
        before, changed = self._desk.ruling(question.id), self._desk.rule(question.id, step, after)
        if changed is not self._desk:
            self._bank.add_decision(Decision(question, self.setting.clock.now(), step, before, after))
            self._desk = changed

    def _fate(self, step: str, fate: Fate, reason: str = "") -> None:
        question = self._generated()
        self._rule(step, question, replace(self._desk.ruling(question.id), fate=fate, reason=reason))
        self.action_go(1)

    def action_keep(self) -> None:
        """This one is good."""
        if self._listed:
            self._fate("keep", Fate.KEPT)

    def action_drop(self) -> None:
        """This one is not to be asked; say why."""
        if self._listed:
            self.app.push_screen(ReasonScreen(self.setting), self._dropped)

    def _dropped(self, reason: str | None) -> None:
        if reason is not None:
            self._fate("drop", Fate.DROPPED, reason)

    def action_open_again(self) -> None:
        """Take back what was ruled on this one, and leave it open."""
        if self._listed:
            self._rule("open", self._generated(), Ruling())
            self._show()

    def action_undo(self) -> None:
        """Take the last step back, whichever candidate it was about, and show that."""
        if not self._desk.steps:
            self.notify(self.words["nothing_to_undo"], markup=False)
            return
        last = self._desk.steps[-1]
        self._bank.undo_decision()
        self._desk = self._desk.undo()
        self._show_candidate(last.id)

    def action_go(self, step: int) -> None:
        """To another candidate."""
        if self._listed:
            self._place = max(0, min(len(self._listed) - 1, self._place + step))
        self._show()

    def action_sibling(self) -> None:
        """Another candidate for the same fact instead of this one."""
        if not self._listed:
            return
        shown = self._listed[self._place].id
        family = sorted([*(one.id for one in self._desk.siblings(shown)), shown])
        if len(family) == 1:
            self.notify(self.words["no_sibling"], markup=False)
        else:
            self._show_candidate(family[(family.index(shown) + 1) % len(family)])

    def _show_candidate(self, own_id: str) -> None:
        """Go to a candidate, which joins those listed where the sieve had kept it out."""
        known = {one.id: place for place, one in enumerate(self._listed)}
        if own_id not in known:
            one = self._desk.index.get(own_id)
            self._listed[self._place : self._place] = [] if one is None else [one]
        self._place = known.get(own_id, self._place)
        self._show()

    # -- mending

    def action_edit(self) -> None:
        """Write stem, key and wrong options anew, while the checks look on."""
        if self._listed:
            self.app.push_screen(EditScreen(self._generated(), self._now(), self._bench, self.setting), self._edited)

    def _edited(self, written: Question | None) -> None:
        if written is not None:
            self._explain(self._generated(), self._now(), written)

    @work(group="edits")
    async def _explain(self, generated: Question, now: Question, written: Question) -> None:
        """What was written gets its evidence and its explanations, in a thread, and is kept with them."""
        after = await asyncio.to_thread(self._bench.explained, generated, now, written)
        self._rule("edit", generated, written_anew(self._desk.ruling(generated.id), generated, after))
        self._show()

    def action_swap(self, number: int) -> None:
        """Put another wrong option in the place of one; the same key again brings the next."""
        if not self._listed:
            return
        question, place = self._now(), max(number - 1, 0)
        if place < len(question.distractors):
            swap = self._swap if question.id in self._offers else self._look_for_offers
            swap(question, place)

    @work(exclusive=True, group="offers")
    async def _look_for_offers(self, question: Question, place: int) -> None:
        """The first swap reads the whole bank, in a thread; the desk goes on."""
        self._offers[question.id] = list(await aside(self._bank, self._bench.alternatives, question))
        if self._listed[self._place].id == question.id:
            self._swap(self._now(), place)

    def _swap(self, question: Question, place: int) -> None:
        offers = self._offers[question.id]
        if not offers:
            self.notify(self.words["no_alternative"], markup=False)
            return
        old, new = question.distractors[place], offers.pop(0)
        offers.append(old)
        generated = self._generated()
        self._rule("swap", generated, swapped(self._desk.ruling(question.id), generated, question, place, new))
        self._show()

    def action_sieve(self) -> None:
        """Choose what is listed."""
        self.app.push_screen(SieveScreen(self._desk, self._sieve, self.setting), self._sieved)

    def _sieved(self, sieve: Sieve | None) -> None:
        if sieve is not None:
            self._sift(sieve)

    def action_leave(self) -> None:
        """Leave; everything is in the bank already."""
        self.dismiss(self._desk)
