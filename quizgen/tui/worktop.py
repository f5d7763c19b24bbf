"""The desk at work, whatever shows it: which candidate lies on top, and every step in the bank before it is seen."""

from collections.abc import Mapping
from dataclasses import replace

from quizgen.bank import Bank
from quizgen.model.deck import Recipe
from quizgen.model.question import Distractor, Question
from quizgen.model.ruling import Decision, Fate, Ruling
from quizgen.practice.desk import Desk, lay_out
from quizgen.practice.mending import swapped, written_anew
from quizgen.practice.sieve import Candidacy, Sieve
from quizgen.sittings import as_ruled
from quizgen.tui.clock import Clock
from quizgen.tui.facts import Facts, facts_of
from quizgen.workbench import Workbench


class Worktop:
    """A desk, a sieve, and a place among what that lets through."""

    def __init__(self, recipe: Recipe, bank: Bank, clock: Clock) -> None:
        self.desk: Desk = lay_out((), {})
        self.sieve = Sieve()
        self.listed: list[Candidacy] = []
        """What the sieve let through when it was set, in order; what was ruled on since stays, to be gone back to."""
        self.place = 0
        self.bench = Workbench(recipe, bank)
        self._recipe = recipe
        self._bank = bank
        self._clock = clock
        self._offers: dict[str, list[Distractor]] = {}

    def lay(self, desk: Desk) -> None:
        """Begin with this desk."""
        self.desk = desk
        self.sift(self.sieve)

    def sift(self, sieve: Sieve) -> None:
        """List what passes, and begin with the first."""
        self.sieve, self.listed, self.place = sieve, list(self.desk.sifted(sieve)), 0

    def generated(self) -> Question:
        """The candidate on top, as it was generated."""
        own_id = self.listed[self.place].id
        return self._bank.questions_by_id(self._recipe.name, [own_id])[own_id]

    def now(self) -> Question:
        """The same as it is written now."""
        return as_ruled(self.generated(), self.desk.ruling(self.listed[self.place].id))

    def facts(self, words: Mapping[str, str]) -> Facts:
        """All that is to be shown of it."""
        one = self.listed[self.place]
        return facts_of(one, self.desk, self.now(), self._bank.flags_on(one.id), words)

    def place_said(self, words: Mapping[str, str]) -> str:
        """`3/8 · ✓ 1 ✗ 1`."""
        counts = self.desk.counts
        return words["desk_place"].format(
            number=min(self.place + 1, len(self.listed)), listed=len(self.listed),
            kept=counts[Fate.KEPT], dropped=counts[Fate.DROPPED],
        )  # fmt: skip

    def rule(self, step: str, question: Question, after: Ruling) -> None:
        """Take a step about a candidate, here as it was generated: into the bank, then onto the desk."""
        before, changed = self.desk.ruling(question.id), self.desk.rule(question.id, step, after)
        if changed is not self.desk:
            self._bank.add_decision(Decision(question, self._clock.now(), step, before, after))
            self.desk = changed

    def seal_fate(self, step: str, fate: Fate, reason: str = "") -> None:
        """Keep or drop the candidate on top, and go on to the next."""
        question = self.generated()
        self.rule(step, question, replace(self.desk.ruling(question.id), fate=fate, reason=reason))
        self.go(1)

    def open_again(self) -> None:
        """Take back what was ruled on the candidate on top, and leave it open."""
        self.rule("open", self.generated(), Ruling())

    def undo(self) -> bool:
        """Take the last step back, whichever candidate it was about, and go to that; False where there is none."""
        if not self.desk.steps:
            return False
        last = self.desk.steps[-1]
        self._bank.undo_decision()
        self.desk = self.desk.undo()
        self._go_to(last.id)
        return True

    def go(self, step: int) -> None:
        """To another candidate."""
        if self.listed:
            self.place = max(0, min(len(self.listed) - 1, self.place + step))

    def go_to_sibling(self) -> bool:
        """To another candidate for the same fact; False where there is none."""
        shown = self.listed[self.place].id
        family = sorted([*(one.id for one in self.desk.siblings(shown)), shown])
        self._go_to(family[(family.index(shown) + 1) % len(family)])
        return len(family) > 1

    def _go_to(self, own_id: str) -> None:
        """Go to a candidate, which joins those listed where the sieve had kept it out."""
        known = {one.id: place for place, one in enumerate(self.listed)}
        if own_id not in known:
            one = self.desk.index.get(own_id)
            self.listed[self.place : self.place] = [] if one is None else [one]
        self.place = known.get(own_id, self.place)

    # -- mending

    def rewrite(self, generated: Question, explained: Question) -> None:
        """Keep a candidate as a teacher wrote it and the workbench explained it."""
        self.rule("edit", generated, written_anew(self.desk.ruling(generated.id), generated, explained))

    def has_offers(self, own_id: str) -> bool:
        """Whether it is known what else could be a wrong option of this candidate."""
        return own_id in self._offers

    def take_offers(self, own_id: str, offers: tuple[Distractor, ...]) -> None:
        """This could."""
        self._offers[own_id] = list(offers)

    def swap(self, place: int) -> bool:
        """Put the next of them in the place of a wrong option of the candidate on top; False where there is none."""
        question = self.now()
        offers = self._offers[question.id]
        if not offers or place >= len(question.distractors):
            return bool(offers)
        offers.append(question.distractors[place])
        generated = self.generated()
        self.rule("swap", generated, swapped(self.desk.ruling(question.id), generated, question, place, offers.pop(0)))
        return True
