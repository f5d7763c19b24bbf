"""Questions made of others: they say what a teacher would say of the briefs, and exactly one response is right."""

import datetime as dt
import re
from collections import Counter
from itertools import pairwise
from random import Random

import pytest

from quizgen.assembly import assemble
from quizgen.generation import COMPOSED, KINDS, finish
from quizgen.languages.indonesian import INDONESIAN
from quizgen.model.question import BEFORE, Interaction, Question, families_of
from tests.builders import recipe
from tests.generation.composed import FOLDER, GoldBlock, all_came, came, gold_blocks, named
from tests.generation.gold import SEEDS, draft_of

FLOORS = {"true_false": (40, 1), "statements": (30, 1), "order": (30, 0), "matching": (26, 1)}
"""How many of the wanted lines of each kind are said, at least, with room for two gaps or blocks as these are ranked anew;
and how many are said that nobody wanted, at most. The first figure may only rise, the second only fall."""
FEWEST, FEWEST_NEVER = 40, 4
"""Wanted lines, and blocks of which nothing or not that may come, below which a floor holds nothing up."""
PART = re.compile(r"\((\d)\) (?:Berita \d+ \w+ \d{4}: )?(.+?)(?= \(\d\) |$)")
SWAPPED = re.compile(r"[Yy]ang benar (.+), bukan (.+?)(?:: “| \(|\.$|\. \(|$)")

Said = tuple[str, tuple[str, ...]]
"""A line that a question says, as the brief has it, and the slot it turns on, if one can be seen."""


def said_by(question: Question) -> list[Said]:
    """What a question says of its briefs, swaps undone."""
    match question.kind:
        case "true_false":
            statement = question.stem.partition(": ")[2]
            return [undone(statement, question.explanation if question.key == "Salah" else "")]
        case "statements":
            texts = dict(PART.findall(question.stem.partition("? ")[2]))
            reasons = dict(PART.findall(question.explanation))
            return [undone(text, reasons[number]) for number, text in texts.items()]
        case "order":
            return [(line, ()) for line in question.key.split(BEFORE)]
        case _:
            return [(pair, ()) for pair in question.key.split("; ")]


def undone(statement: str, reason: str) -> Said:
    """A statement with its swap undone."""
    found = SWAPPED.search(reason)
    if found is None:
        return statement, ()
    wrong = found[2] if found[2] in statement else f"{found[2][:1].upper()}{found[2][1:]}"
    assert wrong in statement
    return statement.replace(wrong, found[1], 1), (found[1],)


def is_wanted(said: Said, block: GoldBlock) -> bool:
    """Whether a teacher says so too, and would swap what was swapped."""
    line, slots = said
    return any(line == wanted and set(slots) <= set(allowed or slots) for wanted, allowed in block.wanted)


def test_no_kind_is_in_both_tables() -> None:
    """What is made of other questions is not made of briefs."""
    assert not set(KINDS) & set(COMPOSED)
    assert all(kind.name == name for name, kind in COMPOSED.items())


def test_every_composed_kind_has_gold_and_a_floor() -> None:
    """A kind without gold lines, or gold lines without a kind, can't be measured."""
    assert {path.stem for path in FOLDER.iterdir()} == set(COMPOSED) == set(FLOORS)


@pytest.mark.parametrize("kind", COMPOSED)
def test_gold_is_worth_its_name(kind: str) -> None:
    """Every kind has enough wanted lines, and some briefs of which nothing may come."""
    blocks = gold_blocks(kind)
    assert sum(len(block.wanted) for block in blocks) >= FEWEST
    assert sum(bool(block.never) for block in blocks) >= FEWEST_NEVER
    assert all(block.wanted or block.never for block in blocks)


@pytest.mark.parametrize("kind", COMPOSED)
def test_floors(kind: str) -> None:
    """As many wanted lines are said, and as few others, as the floors say."""
    reached, misses, others = 0, [], []
    for block in gold_blocks(kind):
        said = [line for question in came(kind, block) for line in said_by(question)]
        told = {line for line, _ in said}
        reached += sum(line in told for line in block.lines)
        misses += [line for line in block.lines if line not in told]
        others += [line for line in said if not block.never and not is_wanted(line, block)]
    least, most = FLOORS[kind]
    assert reached >= least, f"{reached} of {least}; missed: {misses}"
    assert len(others) <= most, others


@pytest.mark.parametrize("kind", COMPOSED)
def test_never(kind: str) -> None:
    """Of what a teacher would not sign nothing is asked."""
    assert not [question.stem for block, question in all_came(kind) if block.breaks(question)]


@pytest.mark.parametrize("kind", COMPOSED)
def test_only_where_named(kind: str) -> None:
    """Without being named no composed kind is asked, and naming one changes no question of another kind."""
    drafts = tuple(draft for block in gold_blocks(kind)[:6] for draft in block.drafts())
    plain, refused = finish(drafts, INDONESIAN, recipe())
    assert not {question.kind for question in plain} & set(COMPOSED)
    more, also_refused = finish(drafts, INDONESIAN, recipe(kinds=(*KINDS, kind)))
    assert {question.kind for question in more} > {kind}
    assert [question for question in more if question.kind != kind] == list(plain)
    assert refused == also_refused


@pytest.mark.parametrize("kind", COMPOSED)
def test_twice(kind: str) -> None:
    """The same drafts give the same questions, whatever else is asked for, each with an id of its own."""
    drafts = tuple(draft for block in gold_blocks(kind) for draft in block.drafts())
    made = finish(drafts, INDONESIAN, recipe(kinds=(kind,)))[0]
    assert made == finish(drafts, INDONESIAN, recipe(kinds=(kind,)))[0]
    everything = finish(drafts, INDONESIAN, recipe(kinds=tuple(COMPOSED)))[0]
    assert [question for question in everything if question.kind == kind] == list(made)
    assert len({question.id for question in made}) == len(made) > 0


@pytest.mark.parametrize("kind", COMPOSED)
def test_they_stand_under_their_first_brief(kind: str) -> None:
    """The span is quoted from the text, which has every brief it speaks of; the family is that of every part."""
    for block, question in all_came(kind):
        texts = {draft.brief.id: draft.brief.text for draft in block.drafts()}
        spoken = [text for text in texts.values() if text in question.text]
        assert question.text.startswith(texts[question.brief])
        assert question.span.text(question.text).strip()
        assert len(families_of(question.family)) == len(spoken) >= 1
        assert question.score > 0.5
        assert question.explanation
        assert (len(spoken) == 1) == (question.text == texts[question.brief])
        assert all(wrong.why and wrong.source for wrong in question.distractors)


def test_half_of_the_statements_are_true() -> None:
    """Over a bank about half are, each by a lot of its own, so that no brief more turns another; a short deck evens it out."""
    made = [question for _, question in all_came("true_false")]
    keys = Counter(question.key for question in made)
    assert set(keys) == {"Benar", "Salah"}
    assert 0.35 < keys["Benar"] / keys.total() < 0.65
    deck = assemble(recipe(kinds=("true_false",), count=12), made, rng=Random)
    assert abs(Counter(slot.question.key for slot in deck.slots)["Benar"] - 6) <= 1


def test_true_or_false_is_told_by_the_brief() -> None:
    """A true statement stands in its brief word for word; a false one says once what the brief does not say."""
    for block, question in all_came("true_false"):
        statement, text = question.stem.partition(": ")[2], block.briefs[0][1]
        assert (statement in text) == (question.key == "Benar")
        assert [wrong.text for wrong in question.distractors] == [{"Benar": "Salah", "Salah": "Benar"}[question.key]]
        if question.key == "Salah":
            assert question.span.text(text) in said_by(question)[0][1]


def test_true_statements_are_counted_rightly() -> None:
    """The key is how many statements stand in their briefs, the other options are the other counts."""
    for block, question in all_came("statements"):
        told = [text for _, text in block.briefs]
        parts = [text for _, text in PART.findall(question.stem.partition("? ")[2])]
        assert len(parts) == 3
        assert question.key == str(sum(part in told for part in parts))
        assert {question.key, *(wrong.text for wrong in question.distractors)} == set("0123")


def test_order_is_the_order_of_days() -> None:
    """The pieces of the key stand in briefs a week and more apart, each later than the one before."""
    for block, question in all_came("order"):
        days = {text.rstrip("."): day for day, text in block.briefs}
        in_order = [days[line] for line in question.key.split(BEFORE)]
        gaps = [later - earlier for earlier, later in pairwise(in_order)]
        assert question.interaction is Interaction.ORDER
        assert len(in_order) >= 3
        assert all(gap >= dt.timedelta(days=7) for gap in gaps)
        assert not question.distractors


def test_one_option_has_every_pair_right() -> None:
    """Options are the same persons and offices, matched otherwise; none shares more pairs with the rest than another."""
    for _, question in all_came("matching"):
        options = [set(text.split("; ")) for text in (question.key, *(wrong.text for wrong in question.distractors))]
        assert len(options) == 4
        assert all(option != options[0] for option in options[1:])
        assert len({tuple(sorted(part for pair in option for part in pair.split(" – "))) for option in options}) == 1
        assert len({sum(len(one & other) for other in options) for one in options}) == 1


def test_another_years_office_is_nobodys_wrong_option() -> None:
    """Who is known to hold an office is not matched wrongly with it, whatever the brief calls it."""
    texts = [
        "Presiden Prancis Emmanuel Macron membuka pameran di Lyon.",
        "Menteri Pertahanan Prabowo Subianto meninjau pangkalan di Madiun.",
        "Presiden Indonesia Prabowo Subianto menerima tamu di Bogor.",
    ]
    drafts = tuple(named(draft_of(text, dt.date(2025, 3, 3)), text) for text in texts)
    assert not finish(drafts, INDONESIAN, recipe(kinds=("matching",)))[0]


@pytest.mark.parametrize("options", [3, 4, 5])
def test_as_many_options_as_are_asked_for(options: int) -> None:
    """A recipe for three options has no fourth, and none makes up a count that cannot be."""
    for kind, most in (("statements", 4), ("matching", 5)):
        drafts = gold_blocks(kind)[1].drafts()
        made = finish(drafts, INDONESIAN, recipe(kinds=(kind,), options=options))[0]
        assert {len(question.distractors) + 1 for question in made} == {min(options, most)}


def test_a_recipe_that_types_still_has_statements() -> None:
    """What the statements are made of does not hang on how the recipe wants its own questions asked."""
    drafts = gold_blocks("true_false")[3].drafts()
    chosen = finish(drafts, INDONESIAN, recipe(kinds=("true_false",)))[0]
    assert finish(drafts, INDONESIAN, recipe(kinds=("true_false",), interaction=Interaction.TYPE))[0] == chosen != ()


def test_seeds() -> None:
    """The seeds have no dates, so nothing of them is put in order; all other kinds come."""
    drafts = tuple(named(draft_of(text), text[:40]) for text in SEEDS)
    made = finish(drafts, INDONESIAN, recipe(kinds=tuple(COMPOSED)))[0]
    assert {question.kind for question in made} == set(COMPOSED) - {"order"}


def test_lent_drafts_are_not_asked_about() -> None:
    """Drafts of other recipes give wrong options, and neither questions nor parts of one."""
    block = gold_blocks("statements")[0]
    own, lent = block.drafts()[:2], block.drafts()[2:]
    for kind in ("statements", "true_false"):
        made = finish(own, INDONESIAN, recipe(kinds=(kind,)), lent)[0]
        assert {question.brief for question in made} <= {draft.brief.id for draft in own}
        assert not any(lent[0].brief.text in question.text for question in made)


@pytest.mark.parametrize("kind", COMPOSED)
def test_nothing_is_said_of_what_is_retracted(kind: str) -> None:
    """A brief that nobody shall trust any more is no part of a question, neither its first nor a later one."""
    drafts = tuple(draft for block in gold_blocks(kind)[1:4] for draft in block.drafts())
    for gone in drafts[:4]:
        made = finish(drafts, INDONESIAN, recipe(kinds=(kind,), retract=(gone.brief.id,)))[0]
        assert made
        assert not any(gone.brief.text in question.text for question in made)


def test_one_sentence_is_stated_once() -> None:
    """Where two briefs have a sentence, one statement would say what the other denies."""
    text, day = "Meksiko memulangkan 800 pekerja migran ke Guatemala.", dt.date(2025, 6, 4)
    drafts = [named(draft_of(text, day), f"brief {number}") for number in range(6)]
    assert len(finish(drafts, INDONESIAN, recipe(kinds=("true_false",)))[0]) == 1
    later = "Meksiko memulangkan 800 pekerja migran ke Guatemala. Mereka disambut keluarga di Kota Guatemala."
    made = finish((named(draft_of(later, day), "b"),), INDONESIAN, recipe(kinds=("true_false",)))[0]
    assert [question.stem.count(". ") for question in made] == [0]
