"""The glue of sittings and of the desk: what to ask, what to review, from a bank that is built only where it must be."""

from collections.abc import Iterator, Mapping, Sequence
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
from quizgen.model.question import Interaction, Question
from quizgen.model.review import Review
from quizgen.model.ruling import Fate, Ruling
from quizgen.practice import exam, plan
from quizgen.practice.desk import STALE_DAYS, Desk, lay_out
from quizgen.practice.folding import fold
from quizgen.practice.grading import Leniency
from quizgen.practice.schedule import day_began
from quizgen.practice.session import Session, begin
from quizgen.practice.sieve import Candidacy
from quizgen.workflows import Progress, dice_of, fill_bank, made_from, read_briefs, wider_questions

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
    withheld = withheld_ids(recipe, bank, edits)
    most_due = SPARE * sitter.limits.due + len(withheld)
    due = [one for one in bank.due_choices(name, learner, sitter.now, most_due) if one.id not in withheld]
    met = bank.met_since(name, learner, day_began(sitter.now))
    most_new = SPARE * plan.new_left(sitter.limits, met) + len(withheld)
    new = [one for one in bank.new_choices(name, learner, most_new) if one.id not in withheld]
    ids = plan.plan(due, new, sitter.limits, met)
    deck = deck_of(recipe, bank.questions_by_id(name, ids), ids, edits)
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
    """An exam drawn from the bank with these dice; fewer questions than the profile has where the bank has no more.

    Options that the profile has beyond the recipe's are found for the paper alone. A recipe that has every response
    typed has its exams typed too.
    """
    options = profile.options or recipe.options
    edits, typed = bank.edits(), recipe.interaction is Interaction.TYPE
    wider = _topped_up(recipe, bank, edits, options) if options > recipe.options and not typed else {}
    recipe, withheld = replace(recipe, options=options, rng=rng), withheld_ids(recipe, bank, edits)
    counts = {own_id: len(question.distractors) for own_id, question in wider.items()}
    able = [
        exam.Choice(one.id, one.brief, one.family, one.kind, one.score)
        for one in bank.entries(recipe.name)
        if one.id not in withheld and (typed or counts.get(one.id, one.distractors) >= options - 1)
    ]
    ids = exam.draw_paper(able, profile.count, Random(f"paper:{rng}"))  # noqa: S311 - no secret
    questions = wider or bank.questions_by_id(recipe.name, ids)
    deck = deck_of(recipe, questions, ids, {} if wider else edits)
    return exam.begin_exam(deck, sitter.learner, profile, at=sitter.now, own_id=sitter.id, leniency=leniency_of(recipe))


def _topped_up(recipe: Recipe, bank: Bank, edits: Mapping[str, Edit], options: int) -> dict[str, Question]:
    """Every question that is not dropped, as it is now, with so many options where so many can be found."""
    wider = wider_questions(recipe, bank, options)
    found = {}
    for generated in bank.questions(recipe.name):
        now = edited(generated, edits[generated.id]) if generated.id in edits else generated
        if now is not None:
            found[now.id] = exam.topped_up(now, generated, wider.get(now.id, generated), options - 1)
    return found


def withheld_ids(recipe: Recipe, bank: Bank, edits: Mapping[str, Edit]) -> set[str]:
    """Questions that are not asked: those that a teacher dropped, and those that the recipe retracts."""
    dropped = {own_id for own_id, edit in edits.items() if edit.dropped}
    if not recipe.retract:
        return dropped
    gone = set(recipe.retract)
    return dropped | {one.id for one in bank.entries(recipe.name) if not gone.isdisjoint({one.id, one.brief})}


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


def deck_of(
    recipe: Recipe, questions: Mapping[str, Question], ids: Sequence[str], edits: Mapping[str, Edit]
) -> Deck:
    """The questions with these ids as a deck, in this order."""
    from quizgen.languages import get_language

    dice, place = dice_of(recipe), get_language(recipe.language).sizes().place
    own = (questions[one] for one in ids if one in questions)
    found = (slot_for(one, recipe, rng=dice, edit=edits.get(one.id), measure=place) for one in own)
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


def open_desk_aside(recipe: Recipe, bank: Bank, now: datetime) -> Desk:
    """The same; of a bank in a file by a connection of its own, so that a thread may do it."""
    if bank.path is None:
        return open_desk(recipe, bank, now)
    with Bank(bank.path) as own:
        return open_desk(recipe, own, now)


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
    """How a language hears typed responses; its names and words are read when the first is typed, or by `warm`."""

    @cache
    def names() -> Mapping[str, frozenset[str]]:
        """Each name with whatever it may be a name of."""
        found: dict[str, frozenset[str]] = {}
        known = [(name, row.name) for row in language.gazetteer() for name in (row.name, *row.aliases)]
        for name, whose in (*known, *((one.name, one.name) for one in language.people())):
            folded = fold(language.normalise(name))
            found[folded] = found.get(folded, frozenset()) | {whose}
        return found

    def is_same(given: str, expected: str) -> bool:
        mine, theirs = names().get(given), names().get(expected)
        return mine is not None and mine == theirs and len(mine) == 1

    def root_of(word: str) -> str | None:
        return language.grammar().root_of(word) or (word if word in language.wording().heads else None)

    def among() -> str:
        return language.reading().mentions.among

    return Leniency(language.normalise, lambda folded: folded in names(), root_of, is_same, among)


def check_for_questions(source: str, bank: Bank, recipe: Recipe) -> None:
    """Raise where there is nothing to ask or to review."""
    if not bank.entries(recipe.name, limit=1):
        raise SourceError(f"{source}: no question came of its briefs, so there is nothing to ask")
