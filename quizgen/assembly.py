"""Recipe and questions become a deck: edited, filtered, limited, put in order, options shuffled once."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from quizgen.model.deck import Deck, Recipe, Slot, Version
from quizgen.model.edit import Edit, naming_key
from quizgen.model.question import BEFORE, Distractor, Interaction, Question, families_of, passage_of

if TYPE_CHECKING:
    from random import Random

Dice = Callable[[str], "Random"]
"""Fresh dice for one question, by its id: a question more or less in the deck shuffles no other anew."""

Measure = Callable[[str, date | None], tuple[str, float] | None]
"""(figure or date as written, day of the brief) to what it is of and where it stands there; None for what is none."""

FEWEST_DISTRACTORS = 2
"""Two good distractors are as good as three (Rodriguez 2005); with fewer the learner types."""

SAME_KIND, SAME_KEY = 0.75, 0.5
"""What a question is still worth in a short deck for each one of its kind, or with its key, that was taken before."""

FIXED_ORDER = frozenset({"true_false"})
"""Kinds whose options stand the same way everywhere, by the alphabet; the other one of two is all that is needed."""
OPTIONS_NEEDED = frozenset({"matching"})
"""Kinds whose stem asks which of the options is right, so that nobody can type the response."""

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def assemble(
    recipe: Recipe,
    questions: Sequence[Question],
    *,
    rng: Dice,
    now: date | None = None,
    edits: Mapping[str, Edit] | None = None,
    measure: Measure | None = None,
) -> Deck:
    """The deck the recipe asks for: briefs in the order of `questions`, best question first within each.

    `rng` gives dice by question id; `now` dates the deck where the recipe has no date; `edits` are by question id;
    `measure` puts in order what is no row of digits: `dua titik` before `tiga titik`, `Mei 2024` before `Januari 2025`.
    """
    wanted = [as_asked for question in _edited(questions, edits or {}) if (as_asked := _as_asked(question, recipe))]
    allowed = wanted if recipe.families else _one_per_family(wanted)
    by_brief = _best_first(allowed)
    if recipe.count is None:
        chosen = [own[: recipe.per_brief] for own in by_brief]
    else:
        chosen = _spread(by_brief, recipe.count, recipe.per_brief or recipe.count)
    if recipe.handout.passages:
        chosen = [_by_passage(own) for own in chosen]
    slots = tuple(_slot(question, recipe, rng, measure) for own in chosen for question in own)
    if recipe.sections:
        slots = tuple(sorted(slots, key=_section))
    as_of = now if recipe.as_of is None else recipe.as_of
    wishes = recipe.anki if recipe.interaction is not Interaction.TYPE else (*recipe.anki, "typed")
    deck = Deck(recipe.name, recipe.language, slots, recipe.description, recipe.tags, as_of, wishes)
    more = _more_versions(slots, recipe, rng, measure)
    return replace(deck, rng=recipe.rng, handout=recipe.handout, more_versions=more)


def _more_versions(
    slots: Sequence[Slot], recipe: Recipe, rng: Dice, measure: Measure | None
) -> tuple[Version, ...]:
    labels = [_label(number) for number in range(1, recipe.handout.versions)]
    return tuple(Version(label, _reordered(slots, recipe, label, rng, measure)) for label in labels)


def _label(number: int) -> str:
    """0 is `A`, 25 `Z`, 26 `AA`."""
    return (_label(number // 26 - 1) if number >= 26 else "") + chr(ord("A") + number % 26)


def _reordered(
    slots: Sequence[Slot], recipe: Recipe, label: str, rng: Dice, measure: Measure | None
) -> tuple[Slot, ...]:
    """The slots in another order, options shuffled again; sections stay apart, questions under one passage together."""
    groups: dict[tuple[int, str], list[Slot]] = {}
    for slot in slots:
        section = _section(slot) if recipe.sections else 0
        group = passage_of(slot.question) if recipe.handout.passages else slot.question.id
        groups.setdefault((section, group), []).append(_reshuffled(slot, label, rng, measure))
    order = list(groups)
    rng(f"{label}: order").shuffle(order)
    for key, own in groups.items():
        rng(f"{label}: {key[1]}").shuffle(own)
    return tuple(slot for key in sorted(order, key=lambda key: key[0]) for slot in groups[key])


def _section(slot: Slot) -> int:
    """What stands together on paper: options, true or false, pieces to put in order, and last what is written."""
    match slot.question.interaction:
        case Interaction.CHOOSE:
            return 1 if slot.question.kind in FIXED_ORDER else 0
        case Interaction.ORDER:
            return 2
        case Interaction.TYPE:
            return 3


def _reshuffled(slot: Slot, label: str, rng: Dice, measure: Measure | None) -> Slot:
    options = list(slot.options)
    if slot.question.kind in FIXED_ORDER:
        return slot
    if slot.question.interaction is Interaction.ORDER or _in_order(options, slot.question.date, measure) is None:
        options = _shuffled(options, slot.question, rng(f"{label}: {slot.question.id}"))
    return replace(slot, options=tuple(options))


def _shuffled(options: list[str], question: Question, dice: "Random") -> list[str]:
    """The options in a chance order, which for pieces is never the right one."""
    dice.shuffle(options)
    return [*options[1:], options[0]] if BEFORE.join(options) == question.key else options


def slot_for(
    question: Question, recipe: Recipe, *, rng: Dice, edit: Edit | None = None, measure: Measure | None = None
) -> Slot | None:
    """One question in its place as the recipe asks it; None where it was dropped or cannot be asked so."""
    changed = question if edit is None else edited(question, edit)
    as_asked = None if changed is None else _as_asked(changed, recipe)
    return None if as_asked is None else _slot(as_asked, recipe, rng, measure)


def edited(question: Question, edit: Edit) -> Question | None:
    """The question as the teacher wants it, under its old id; None where it was dropped."""
    if edit.dropped:
        return None
    if edit.stem is not None:
        question = replace(question, stem=edit.stem)
    if edit.key is not None and edit.key != question.key:
        question = _with_key(question, edit.key, edit)
    if edit.distractors is not None:
        question = _with_distractors(question, edit)
    return replace(question, distractors=tuple(wrong for wrong in question.distractors if wrong.text != question.key))


def _with_key(question: Question, key: str, edit: Edit) -> Question:
    """With another key nothing is said any more of the old one."""
    whys = (replace(wrong, why=naming_key(wrong.why, question.key, key)) for wrong in question.distractors)
    explained = "" if edit.explanation is None else edit.explanation
    span = question.span if edit.span is None else edit.span
    return replace(question, key=key, accept=(), distractors=tuple(whys), explanation=explained, span=span)


def _with_distractors(question: Question, edit: Edit) -> Question:
    """With wrong options where there were none, or none where there were some, it is asked otherwise."""
    known = {wrong.text: wrong for wrong in (*question.distractors, *edit.swapped)}
    texts = dict.fromkeys(edit.distractors or ())
    written = tuple(known.get(text, Distractor(text, "", "edit")) for text in texts)
    interaction = Interaction.CHOOSE if written else Interaction.TYPE
    return replace(question, distractors=written, interaction=interaction)


def _edited(questions: Iterable[Question], edits: Mapping[str, Edit]) -> Iterator[Question]:
    for question in questions:
        changed = edited(question, edits[question.id]) if question.id in edits else question
        if changed is not None:
            yield changed


def _as_asked(question: Question, recipe: Recipe) -> Question | None:
    """The question in the recipe's interaction, or None where it is of another kind or cannot be asked so."""
    if recipe.kinds and question.kind not in recipe.kinds:
        return None
    if recipe.retract and not {question.id, question.brief}.isdisjoint(recipe.retract):
        return None
    if question.interaction is Interaction.ORDER:
        return question if recipe.interaction is None else None
    interaction = question.interaction if recipe.interaction is None else recipe.interaction
    if interaction is Interaction.TYPE and question.kind in OPTIONS_NEEDED:
        return None
    fewest = 1 if question.kind in FIXED_ORDER else FEWEST_DISTRACTORS
    if interaction is Interaction.CHOOSE and len(question.distractors) < fewest:
        if recipe.interaction is Interaction.CHOOSE:
            return None
        interaction = Interaction.TYPE
    return replace(question, interaction=interaction)


def _best_first(questions: Iterable[Question]) -> list[list[Question]]:
    """The questions by brief, briefs in the order they come in, the best question of each first."""
    by_brief: dict[str, list[Question]] = {}
    for question in questions:
        by_brief.setdefault(question.brief, []).append(question)
    return [sorted(own, key=_rank) for own in by_brief.values()]


def _by_passage(questions: Sequence[Question]) -> list[Question]:
    """The questions of a brief, those under one passage together."""
    passages = list(dict.fromkeys(map(passage_of, questions)))
    return sorted(questions, key=lambda question: passages.index(passage_of(question)))


def _one_per_family(questions: Sequence[Question]) -> list[Question]:
    """The best question of each family, in the order they came; one of several families is the best of all of them."""
    taken: set[str] = set()
    best: set[str] = set()
    for question in sorted(questions, key=_rank):
        own = families_of(question.family)
        if taken.isdisjoint(own):
            taken |= own
            best.add(question.id)
    return [question for question in questions if question.id in best]


def _rank(question: Question) -> tuple[float, str]:
    """Best first; the id settles ties, so that nothing hangs on the order of arrival."""
    return -question.score, question.id


def _spread(by_brief: Sequence[Sequence[Question]], count: int, per_brief: int) -> list[list[Question]]:
    """At most `count` of the questions: as many briefs as can be, then many kinds and good scores."""
    left = [list(own) for own in by_brief]
    taken: list[list[Question]] = [[] for _ in left]
    for _ in range(count):
        worths = (worth for worth in _worths(left, taken) if len(taken[worth[0]]) < per_brief)
        best = max(worths, key=lambda worth: worth[2], default=None)
        if best is None:
            break
        brief, question, _ = best
        left[brief].remove(question)
        taken[brief].append(question)
    return [sorted(own, key=_rank) for own in taken]


def _worths(
    left: Sequence[Sequence[Question]], taken: Sequence[Sequence[Question]]
) -> Iterator[tuple[int, Question, tuple[int, float]]]:
    """Brief, question and what it would bring: a brief that has had fewest, then score less what was asked before."""
    kinds = Counter(question.kind for own in taken for question in own)
    keys = Counter(question.key for own in taken for question in own)
    for brief, own in enumerate(left):
        for question in own:
            worth = question.score * SAME_KIND ** kinds[question.kind] * SAME_KEY ** keys[question.key]
            yield brief, question, (-len(taken[brief]), worth)


def _slot(question: Question, recipe: Recipe, rng: Dice, measure: Measure | None) -> Slot:
    if question.interaction is Interaction.TYPE:
        return Slot(question, ())
    if question.interaction is Interaction.ORDER:
        return Slot(question, tuple(_shuffled(question.key.split(BEFORE), question, rng(question.id))))
    options = [question.key, *(wrong.text for wrong in question.distractors)][: recipe.options]
    order = sorted(options) if question.kind in FIXED_ORDER else _in_order(options, question.date, measure)
    if order is None:
        order = _shuffled(options, question, rng(question.id))
    return Slot(question, tuple(order))


def _in_order(options: Sequence[str], day: date | None, measure: Measure | None) -> list[str] | None:
    """Options that differ in their numbers alone, or have each a place of its own, smallest first; None for others.

    `Rp 2,5 miliar` and `Rp 30 miliar`, `2019` and `2024`, `9 Mei 2025` and `21 Mei 2025`: numbers are compared from the
    last to the first, so that years come before days.
    """
    shapes = {_NUMBER.sub("#", option) for option in options}
    if len(shapes) != 1 or "#" not in "".join(shapes):
        return None if measure is None else _measured(options, day, measure)
    return sorted(options, key=lambda option: ([_size(number) for number in reversed(_NUMBER.findall(option))], option))


def _measured(options: Sequence[str], day: date | None, measure: Measure) -> list[str] | None:
    """Options by where each stands; None where one stands nowhere, two at one place, or not all are of one thing."""
    places: dict[tuple[str, float], str] = {}
    for option in options:
        place = measure(option, day)
        if place is None or place in places:
            return None
        places[place] = option
    return [places[place] for place in sorted(places)] if len({of for of, _ in places}) == 1 else None


def _size(number: str) -> float:
    """`1.250` and `1,250` are 1250; `2,5` and `2.5` are two and a half: three digits after a mark make thousands."""
    whole = re.sub(r"[.,](?=\d{3}(?:\D|$))", "", number)
    return float(whole.replace(",", ".")) if re.fullmatch(r"\d+(?:[.,]\d+)?", whole) else 0.0
