"""The review desk without a screen: candidates in order of doubt, rulings on them, undo without limit."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from rapidfuzz.distance import OSA

from quizgen.model.question import Question
from quizgen.model.ruling import Fate, Ruling
from quizgen.practice.folding import fold
from quizgen.practice.sieve import Candidacy, Register, Sieve, register

REASONS = ("key", "stem", "distractors", "trivial", "sensitive", "stale", "double")
"""Why a question is dropped, in the order of their numbers on the screen."""
STALE_DAYS = 365
"""A brief older than this may have been overtaken by events."""
ALIKE = 0.8
"""Share of letters from which two stems are one stem written twice."""
OPEN = Ruling()


@dataclass(frozen=True, slots=True)
class Step:
    """One ruling, so that it can be taken back."""

    id: str
    name: str
    """keep, drop, edit, swap, open."""
    before: Ruling
    after: Ruling


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything on the desk; rulings make a new one."""

    candidates: tuple[Candidacy, ...]
    """Most doubtful first."""
    rulings: Mapping[str, Ruling]
    steps: tuple[Step, ...] = ()
    """Taken at this desk and before, oldest first."""
    index: Mapping[str, Candidacy] = field(default_factory=dict, compare=False, repr=False)
    """The candidates by id, below by fact, and by all they are sifted by: looked up at every key, so made once, by `lay_out`."""
    facts: Mapping[str, tuple[Candidacy, ...]] = field(default_factory=dict, compare=False, repr=False)
    register: Register = field(default_factory=Register, compare=False, repr=False)
    kinds: tuple[str, ...] = ()
    """Those that candidates have, sorted; so are topics and flaws."""
    topics: tuple[str, ...] = ()
    flaws: tuple[str, ...] = ()

    def ruling(self, own_id: str) -> Ruling:
        """How things stand with a question."""
        return self.rulings.get(own_id, OPEN)

    def sifted(self, sieve: Sieve) -> tuple[Candidacy, ...]:
        """What the sieve lets through, in order of doubt."""
        return self.register.sifted(sieve, self.rulings)

    def count(self, sieve: Sieve) -> int:
        """How many the sieve lets through."""
        return self.register.count(sieve, self.rulings)

    def rule(self, own_id: str, name: str, after: Ruling) -> "Desk":
        """The desk after a ruling; itself where nothing changes and no flag waits. KeyError for an unknown id."""
        known = self.index[own_id]
        before = self.ruling(own_id)
        if before == after and not known.flagged:
            return self
        step = Step(own_id, name, before, after)
        return replace(self, rulings=self._ruled(own_id, after), steps=(*self.steps, step))

    def undo(self) -> "Desk":
        """The desk exactly as it was before the last step; itself where there is none."""
        if not self.steps:
            return self
        last = self.steps[-1]
        return replace(self, rulings=self._ruled(last.id, last.before), steps=self.steps[:-1])

    def siblings(self, own_id: str) -> tuple[Candidacy, ...]:
        """The other candidates for the same fact, best first."""
        return tuple(one for one in self.facts[self.index[own_id].fact] if one.id != own_id)

    @property
    def counts(self) -> dict[Fate, int]:
        """How many candidates have each fate."""
        counts = dict.fromkeys(Fate, 0)
        for own_id, ruling in self.rulings.items():
            counts[ruling.fate] += own_id in self.index
        counts[Fate.OPEN] = len(self.candidates) - counts[Fate.KEPT] - counts[Fate.DROPPED]
        return counts

    def _ruled(self, own_id: str, ruling: Ruling) -> Mapping[str, Ruling]:
        rulings = dict(self.rulings)
        if ruling == OPEN:
            rulings.pop(own_id, None)
        else:
            rulings[own_id] = ruling
        return MappingProxyType(rulings)


def lay_out(candidates: Iterable[Candidacy], rulings: Mapping[str, Ruling], steps: tuple[Step, ...] = ()) -> Desk:
    """A desk with these candidates, most doubtful first, and the steps that can be taken back."""
    in_order = tuple(sorted(candidates, key=lambda one: (one.doubt, one.id)))
    facts: dict[str, list[Candidacy]] = {}
    for one in sorted(in_order, key=lambda one: (-one.score, one.id)):
        facts.setdefault(one.fact, []).append(one)
    by_fact = {fact: tuple(own) for fact, own in facts.items()}
    by_id = {one.id: one for one in in_order}
    return Desk(
        in_order, MappingProxyType(dict(rulings)), steps, by_id, by_fact, register(in_order),
        tuple(sorted({one.kind for one in in_order})),
        tuple(sorted({one.topic for one in in_order if one.topic})),
        tuple(sorted({flaw for one in in_order for flaw in one.flaws})),
    )  # fmt: skip


def with_ruled(
    questions: Sequence[Question], ruled: Iterable[tuple[Question, Ruling]], briefs: Iterable[str]
) -> tuple[Question, ...]:
    """The questions of a build, those that were ruled on among them as they were then, so that no decision is lost.

    Where the build writes one of them a little otherwise, the old one takes its place; where it makes it no more, one
    that was kept or mended stands after the others of its brief, as long as the recipe has the brief.
    """
    present, known = set(briefs), {question.id for question in questions}
    taking_place: dict[str, Question] = {}
    more: dict[str, list[Question]] = {}
    for old, ruling in ruled:
        if old.id in known or old.brief not in present:
            continue
        alike = next((new for new in questions if new.id not in taking_place and _is_rewritten(old, new)), None)
        if alike is not None:
            taking_place[alike.id] = old
        elif ruling.fate is not Fate.DROPPED:
            more.setdefault(old.brief, []).append(old)
    return tuple(_merged([taking_place.get(new.id, new) for new in questions], more))


def _is_rewritten(old: Question, new: Question) -> bool:
    """Whether two questions ask the same in nearly the same words."""
    if (old.brief, old.kind, fold(old.key)) != (new.brief, new.kind, fold(new.key)):
        return False
    return OSA.normalized_similarity(fold(old.stem), fold(new.stem)) >= ALIKE


def _merged(questions: Sequence[Question], more: Mapping[str, Sequence[Question]]) -> list[Question]:
    left, merged = dict(more), []
    for index, question in enumerate(questions):
        merged.append(question)
        last_of_brief = index + 1 == len(questions) or questions[index + 1].brief != question.brief
        if last_of_brief:
            merged += left.pop(question.brief, ())
    return merged + [question for own in left.values() for question in own]
