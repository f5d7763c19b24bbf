"""The glue of sittings and of the desk: what to ask, what to review, from a bank that is built only where it must be."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cache
from itertools import takewhile
from random import Random
from typing import TYPE_CHECKING

from quizgen.assembly import edited, slot_for
from quizgen.bank import Bank
from quizgen.errors import SourceError
from quizgen.model.deck import Deck, Recipe, Slot
from quizgen.model.edit import Edit
from quizgen.model.question import Question
from quizgen.model.review import Review
from quizgen.model.ruling import Fate, Ruling
from quizgen.practice import exam, plan
from quizgen.practice.desk import STALE_DAYS, Candidacy, Desk, lay_out
from quizgen.practice.folding import fold
from quizgen.practice.grading import Leniency
from quizgen.practice.schedule import day_began
from quizgen.practice.session import Session, begin
from quizgen.workflows import Progress, dice_of, fill_bank, made_from, read_briefs

if TYPE_CHECKING:
    from quizgen.model.language import Language

SPARE = 4
"""Times as many questions as are wanted are looked at, for some give each other away."""


@contextmanager
def ready_bank(recipe: Recipe, progress: Progress = iter) -> Iterator[Bank]:
    """The recipe's bank, open inside the `with`, its questions made anew only where something changed."""
    with Bank(recipe.bank) as bank:
        make_ready(recipe, bank, progress)
        yield bank


def is_ready(recipe: Recipe, bank: Bank) -> bool:
    """Whether the bank's questions are those that the recipe asks for now."""
    return bank.build_hash(recipe.name) == made_from(recipe)


def make_ready(recipe: Recipe, bank: Bank, progress: Progress = iter) -> None:
    """Build where the recipe, its sources or the engine are not as they were."""
    from quizgen.languages import get_language

    if not is_ready(recipe, bank):
        fill_bank(recipe, read_briefs(recipe), bank, get_language(recipe.language), progress)
        bank.put_build_hash(recipe.name, made_from(recipe))


@dataclass(frozen=True, slots=True)
class Sitter:
    """Who sits, when, and how much is taken on."""

    learner: str
    now: datetime
    """Aware, in the learner's own zone: the day begins there."""
    id: str
    """Of the sitting."""
    limits: plan.Limits = field(default_factory=plan.Limits)


def practice(recipe: Recipe, bank: Bank, sitter: Sitter) -> Session:
    """Today's practice over the bank; without a slot where nothing is due and nothing new is left."""
    name, learner, edits = recipe.name, sitter.learner, bank.edits()
    bank.make_schedule(learner)
    dropped = {own_id for own_id, edit in edits.items() if edit.dropped}
    most_due = SPARE * sitter.limits.due + len(dropped)
    due = [one for one in bank.due_choices(name, learner, sitter.now, most_due) if one.id not in dropped]
    met = bank.met_since(name, learner, day_began(sitter.now))
    most_new = SPARE * plan.new_left(sitter.limits, met) + len(dropped)
    new = [one for one in bank.new_choices(name, learner, most_new) if one.id not in dropped]
    ids = plan.plan(due, new, sitter.limits, met)
    deck = deck_of(recipe, bank, ids, edits)
    return begin(deck, learner, leniency_of(recipe), asks=plan.ASKS, mode=plan.MODE, own_id=sitter.id)


def open_or_draw(recipe: Recipe, bank: Bank, sitter: Sitter, profile: exam.Profile, rng: int) -> exam.Exam:
    """The learner's exam that was begun and not handed in, else a new one, kept from its first moment."""
    begun = bank.open_exam(recipe.name, sitter.learner, leniency_of(recipe))
    if begun is not None:
        return begun
    drawn = paper(recipe, bank, sitter, profile, rng)
    if drawn.deck.slots:
        bank.begin_exam(recipe.name, drawn)
    return drawn


def paper(recipe: Recipe, bank: Bank, sitter: Sitter, profile: exam.Profile, rng: int) -> exam.Exam:
    """An exam drawn from the bank with these dice; fewer questions than the profile has where the bank has no more."""
    options = profile.options or recipe.options
    recipe = replace(recipe, options=options, rng=rng)
    edits = bank.edits()
    able = [
        exam.Choice(one.id, one.brief, one.family, one.kind, one.score)
        for one in bank.entries(recipe.name)
        if one.distractors >= options - 1 and not (one.id in edits and edits[one.id].dropped)
    ]
    ids = exam.draw_paper(able, profile.count, Random(f"paper:{rng}"))  # noqa: S311 - no secret
    deck = deck_of(recipe, bank, ids, edits)
    return exam.begin_exam(deck, sitter.learner, profile, at=sitter.now, own_id=sitter.id, leniency=leniency_of(recipe))


@dataclass(slots=True)
class Keeper:
    """Follows a sitting and keeps it in the bank, response by response: what it has taken is on the disk."""

    bank: Bank
    kept: tuple[Review, ...] = ()

    def __call__(self, session: Session) -> None:
        """Make the bank's history of this sitting what the session says it is now."""
        reviews = session.reviews()
        same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(self.kept, reviews, strict=False)))
        self.bank.revise_history(session.learner, session.id, len(self.kept) - same, reviews[same:])
        self.kept = reviews


def deck_of(recipe: Recipe, bank: Bank, ids: Sequence[str], edits: dict[str, Edit]) -> Deck:
    """These questions as a deck, in this order."""
    questions, dice = bank.questions_by_id(recipe.name, ids), dice_of(recipe)
    found = (slot_for(questions[one], recipe, rng=dice, edit=edits.get(one)) for one in ids if one in questions)
    slots: tuple[Slot, ...] = tuple(slot for slot in found if slot is not None)
    return Deck(recipe.name, recipe.language, slots, recipe.description, recipe.tags, recipe.as_of)


def open_desk(recipe: Recipe, bank: Bank, now: datetime) -> Desk:
    """Every question of the recipe before the teacher, with what was ruled so far."""
    ruled_at = bank.ruled_at()
    flagged = {flag.question for flag in bank.flags() if not (ruled := ruled_at.get(flag.question)) or ruled < flag.at}
    oldest = datetime.fromordinal(now.toordinal() - STALE_DAYS).date().isoformat()
    candidates = [
        Candidacy(
            one.id, one.family, one.kind, one.topic, one.score, one.flaws, one.id in flagged,
            stale=bool(one.date) and one.date < oldest,
        )
        for one in bank.entries(recipe.name)
    ]  # fmt: skip
    return lay_out(candidates, bank.rulings(), bank.steps())


def open_desk_in(recipe: Recipe, path: str, now: datetime) -> Desk:
    """The same by a connection of its own, so that a thread may do it."""
    with Bank(path) as bank:
        return open_desk(recipe, bank, now)


def as_ruled(question: Question, ruling: Ruling) -> Question:
    """The question as a teacher left it, a dropped one too."""
    edit = replace(ruling, fate=Fate.KEPT).edit(question.id)
    changed = None if edit is None else edited(question, edit)
    return question if changed is None else changed


def leniency_of(recipe: Recipe) -> Leniency:
    """How the recipe's language hears typed responses."""
    from quizgen.languages import get_language

    return lenient(get_language(recipe.language))


def lenient(language: "Language") -> Leniency:
    """How a language hears typed responses; its gazetteer is read when the first is typed."""

    @cache
    def names() -> frozenset[str]:
        return frozenset(fold(name) for known in language.gazetteer() for name in (known.name, *known.aliases))

    return Leniency(normalise=language.normalise, is_real=lambda folded: folded in names())


def check_for_questions(source: str, bank: Bank, recipe: Recipe) -> None:
    """Raise where there is nothing to ask or to review."""
    if not bank.entries(recipe.name, limit=1):
        raise SourceError(f"{source}: no question came of its briefs, so there is nothing to ask")
