"""From recipe and questions to a deck."""

import datetime as dt
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.assembly import assemble
from quizgen.languages import get_language
from quizgen.model.deck import Deck, Recipe
from quizgen.model.edit import Edit
from quizgen.model.handout import Handout
from quizgen.model.question import Interaction, Question
from tests.builders import question, recipe


def dice(question_id: str) -> Random:
    return Random(f"1:{question_id}")


def assembled(wanted: Recipe, *questions: Question) -> Deck:
    return assemble(wanted, questions, rng=dice)


def keys(deck: Deck) -> list[str]:
    return [slot.question.key for slot in deck.slots]


def of_brief(name: str, *keys_and_scores: tuple[str, float], kind: str = "where") -> list[Question]:
    return [question(key, brief=name, score=score, family=f"{name}/{key}", kind=kind) for key, score in keys_and_scores]


def test_briefs_keep_their_order_and_the_best_question_of_each_comes_first() -> None:
    """A deck follows the source, and within a brief the score."""
    questions = [*of_brief("z", ("a", 0.1), ("b", 0.9)), *of_brief("a", ("c", 0.5), ("d", 0.6))]
    assert keys(assembled(recipe(), *questions)) == ["b", "a", "d", "c"]


def test_only_the_kinds_asked_for_are_taken() -> None:
    """A recipe's kinds are the only ones in its deck; no kinds means all."""
    where, who = question("Laut Timur"), question("Kim Jong Un", kind="who")
    assert keys(assembled(recipe(kinds=("who",)), where, who)) == ["Kim Jong Un"]
    assert len(assembled(recipe(), where, who).slots) == 2


def test_one_question_of_a_family_is_asked_the_best_one() -> None:
    """Questions that give each other away do not stand in one test, though they may in a deck for study."""
    twins = [question("a", score=0.3, family="f"), question("b", score=0.8, family="f"), question("c", family="g")]
    assert sorted(keys(assembled(recipe(families=False), *twins))) == ["b", "c"]
    assert len(assembled(recipe(families=True), *twins).slots) == 3


def test_a_family_across_briefs_is_still_one_family() -> None:
    """Two briefs on the same event may not give each other's questions away."""
    twins = [question("a", brief="x", score=0.3, family="f"), question("b", brief="y", score=0.8, family="f")]
    assert keys(assembled(recipe(families=False), *twins)) == ["b"]


def test_limits_per_brief_and_in_all() -> None:
    """`per_brief` takes the best of each brief, `count` the best spread over briefs."""
    first = of_brief("x", ("a", 0.9), ("b", 0.8), ("c", 0.7))
    second = of_brief("y", ("d", 0.2), ("e", 0.1))
    assert keys(assembled(recipe(per_brief=1), *first, *second)) == ["a", "d"]
    assert keys(assembled(recipe(count=2), *first, *second)) == ["a", "d"]
    assert keys(assembled(recipe(count=3), *first, *second)) == ["a", "b", "d"]
    assert keys(assembled(recipe(count=99), *first, *second)) == ["a", "b", "c", "d", "e"]


def test_a_short_deck_takes_the_best_briefs_questions_when_there_are_more_briefs_than_places() -> None:
    """With fewer places than briefs the best questions win, in the order of their briefs."""
    questions = [*of_brief("x", ("a", 0.2)), *of_brief("y", ("b", 0.9)), *of_brief("z", ("c", 0.8))]
    assert keys(assembled(recipe(count=2), *questions)) == ["b", "c"]


def test_a_short_deck_is_not_all_of_one_kind() -> None:
    """Of two questions nearly as good, the one of a kind not yet asked is taken."""
    questions = [
        *of_brief("x", ("a", 0.9), kind="who"),
        *of_brief("y", ("b", 0.80), kind="who"),
        *of_brief("y", ("c", 0.79), kind="where"),
    ]
    assert keys(assembled(recipe(count=2), *questions)) == ["a", "c"]


def test_a_short_deck_does_not_ask_for_one_key_again_and_again() -> None:
    """Of two questions nearly as good, the one with a key not yet asked for is taken."""
    questions = [*of_brief("x", ("a", 0.9)), *of_brief("y", ("a", 0.80), ("c", 0.79))]
    assert keys(assembled(recipe(count=2), *questions)) == ["a", "c"]


def test_variety_is_not_lost_to_the_limit_per_brief() -> None:
    """One question a brief does not mean each brief's best: a good one of another kind may stand for it."""
    questions = [
        *of_brief("x", ("a", 0.9), kind="who"),
        *of_brief("y", ("b", 0.80), kind="who"),
        *of_brief("y", ("c", 0.79), kind="where"),
    ]
    assert keys(assembled(recipe(count=9, per_brief=1), *questions)) == ["a", "c"]


def test_options_are_the_key_and_the_first_distractors() -> None:
    """A question of three options has its key and its two best distractors, no more and no other."""
    (slot,) = assembled(recipe(options=3), question("Laut Timur", "A", "B", "C", "D")).slots
    assert set(slot.options) == {"Laut Timur", "A", "B"}
    assert slot.options[slot.right] == "Laut Timur"


def test_a_question_more_shuffles_no_other_anew() -> None:
    """A deck that grows keeps the options of what it had: a printed test and its key stay true."""
    old = [question(f"k{number}", brief=f"b{number}") for number in range(5)]
    new = question("baru", brief="a")
    before = {slot.question.id: slot.options for slot in assembled(recipe(), *old).slots}
    after = {slot.question.id: slot.options for slot in assembled(recipe(), new, *old).slots}
    assert before == {name: options for name, options in after.items() if name in before}


def test_the_key_stands_in_every_place_about_as_often() -> None:
    """The place of the key tells nothing: none of four places holds it in under 15 % or over 35 % of 400 questions."""
    deck = assembled(recipe(), *(question(f"k{number}", brief=f"b{number}") for number in range(400)))
    places = [slot.right for slot in deck.slots]
    assert all(0.15 < places.count(place) / 400 < 0.35 for place in range(4))


@pytest.mark.parametrize(
    ("key", "wrong", "order"),
    [
        ("2024", ("2025", "2019"), ("2019", "2024", "2025")),
        ("Rp 30 miliar", ("Rp 2,5 miliar", "Rp 120 miliar"), ("Rp 2,5 miliar", "Rp 30 miliar", "Rp 120 miliar")),
        ("1.250 orang", ("980 orang", "1.300 orang"), ("980 orang", "1.250 orang", "1.300 orang")),
        ("21 Mei 2025", ("9 Mei 2025", "23 Mei 2024"), ("23 Mei 2024", "9 Mei 2025", "21 Mei 2025")),
        ("55,6%", ("55,06%", "7%"), ("7%", "55,06%", "55,6%")),
    ],
)
def test_options_that_differ_in_numbers_alone_stand_in_order(
    key: str, wrong: tuple[str, ...], order: tuple[str, ...]
) -> None:
    """Amounts and dates are sorted, never shuffled."""
    (slot,) = assembled(recipe(), question(key, *wrong)).slots
    assert slot.options == order


def test_amounts_of_different_units_are_shuffled_like_words() -> None:
    """Where numbers alone do not tell the order, no order is pretended."""
    seen = {
        assembled(recipe(), question("2 miliar", "30 juta", "5 triliun", brief=f"b{number}")).slots[0].options
        for number in range(40)
    }
    assert len(seen) > 3


def test_the_recipe_says_how_the_learner_responds() -> None:
    """`type` asks everything without options; `choose` leaves out what has no options to choose from."""
    rich, poor = question("a"), question("b", "satu", interaction=Interaction.TYPE)
    typed = assembled(recipe(interaction=Interaction.TYPE), rich, poor)
    assert [slot.options for slot in typed.slots] == [(), ()]
    assert all(slot.question.interaction is Interaction.TYPE for slot in typed.slots)
    assert keys(assembled(recipe(interaction=Interaction.CHOOSE), rich, poor)) == ["a"]


def test_a_question_with_one_distractor_is_typed() -> None:
    """A choice of two is no choice: such a question is asked without options unless the recipe wants choices."""
    (slot,) = assembled(recipe(), question("a", "b")).slots
    assert slot.question.interaction is Interaction.TYPE
    assert slot.options == ()


def test_a_teachers_edits_are_kept() -> None:
    """Stem, key and distractors are as the teacher wrote them, under the old id; a dropped question is not asked."""
    kept, gone = question("a"), question("b")
    edits = {
        kept.id: Edit(kept.id, stem="Mana?", key="z", distractors=("Laut Jawa", "z", "baru", "baru", "lain")),
        gone.id: Edit(gone.id, dropped=True),
    }
    (slot,) = assemble(recipe(), [kept, gone], rng=dice, edits=edits).slots
    assert (slot.question.id, slot.question.stem, slot.question.key) == (kept.id, "Mana?", "z")
    assert [wrong.text for wrong in slot.question.distractors] == ["Laut Jawa", "baru", "lain"]
    assert slot.question.distractors[0].why == kept.distractors[1].why
    assert sorted(slot.options) == ["Laut Jawa", "baru", "lain", "z"]


def test_the_deck_is_dated_by_the_recipe_before_the_argument() -> None:
    """`as_of` wins over the day handed in."""
    day, other = dt.date(2025, 10, 21), dt.date(2026, 1, 1)
    assert assemble(recipe(as_of=day), [], rng=dice, now=other).as_of == day
    assert assemble(recipe(), [], rng=dice, now=other).as_of == other


@given(st.lists(st.sampled_from("abcdef"), unique=True, min_size=3), st.integers(3, 5), st.integers(0, 3))
def test_every_slot_has_its_key_once_and_no_option_twice(texts: list[str], options: int, first: int) -> None:
    """Whatever the options, the key is among them exactly once."""
    key, *wrong = texts[first % len(texts) :] + texts[: first % len(texts)]
    (slot,) = assembled(recipe(options=options), question(key, *wrong)).slots
    assert slot.options.count(key) == 1
    assert len(set(slot.options)) == len(slot.options) == min(options, len(texts))


def paper(versions: int, *, passages: bool = False, sections: bool = False) -> Recipe:
    return recipe(sections=sections, handout=Handout(versions=versions, passages=passages))


def many(count: int = 40) -> list[Question]:
    """Questions of briefs of three, every fourth to be typed."""
    return [
        question(f"k{number}", brief=f"b{number // 3}", interaction=Interaction.TYPE)
        if number % 4 == 0
        else question(f"k{number}", brief=f"b{number // 3}")
        for number in range(count)
    ]


def test_versions_ask_the_same_in_another_order() -> None:
    """Each version has every question once with the same options; order and shuffles differ, and A is the deck."""
    deck = assembled(paper(30), *many())
    assert [version.label for version in deck.versions] == [*"ABCDEFGHIJKLMNOPQRSTUVWXYZ", "AA", "AB", "AC", "AD"]
    assert deck.versions[0].slots == deck.slots
    for version in deck.versions:
        assert sorted(keys(Deck("", "id", version.slots))) == sorted(keys(deck))
        options = {slot.question.id: set(slot.options) for slot in version.slots}
        assert options == {slot.question.id: set(slot.options) for slot in deck.slots}
    assert len({tuple(slot.question.id for slot in version.slots) for version in deck.versions}) == 30
    assert len({tuple(slot.right for slot in version.slots) for version in deck.versions}) == 30


def test_a_version_more_changes_no_other() -> None:
    """Whoever prints three versions today and four tomorrow has the same three."""
    assert assembled(paper(4), *many()).versions[:3] == assembled(paper(3), *many()).versions
    assert assembled(paper(3), *many()).slots == assembled(paper(1), *many()).slots


def test_questions_under_one_passage_stay_together() -> None:
    """With passages, the questions of a brief follow one another in every version."""
    for version in assembled(paper(5, passages=True), *many()).versions:
        briefs = [slot.question.brief for slot in version.slots]
        assert len([name for place, name in enumerate(briefs) if place == 0 or briefs[place - 1] != name]) == len(
            set(briefs)
        )


def test_sections_stay_apart_in_every_version() -> None:
    """Questions to choose come first, then those to type, in the deck itself and in each version."""
    deck = assembled(paper(5, sections=True), *many())
    for version in deck.versions:
        typed = [slot.question.interaction is Interaction.TYPE for slot in version.slots]
        assert typed == sorted(typed)
        assert 0 < sum(typed) < len(typed)


def test_amounts_stay_in_order_in_every_version() -> None:
    """Options that differ in numbers alone are sorted wherever they stand."""
    for version in assembled(paper(9), question("2024", "2025", "2019")).versions:
        assert version.slots[0].options == ("2019", "2024", "2025")


def test_true_and_false_stay_in_their_places() -> None:
    """A statement's two options are never turned round."""
    true = question("Benar", "Salah", "Tidak tahu", kind="true_false")
    deck = assembled(paper(9), true)
    assert {version.slots[0].options for version in deck.versions} == {deck.slots[0].options}


@pytest.mark.parametrize(
    ("key", "wrong", "is_ordered"),
    [
        ("dua titik", ("tiga titik", "satu titik", "sepuluh titik"), True),
        ("Tiga", ("Empat", "Dua", "Lima"), True),
        ("Oktober 2023", ("Desember 2023", "November 2023", "Januari 2024"), True),
        ("kedua", ("ketiga", "pertama", "keempat"), True),
        ("dua jam", ("tiga menit", "satu hari", "lima jam"), False),
        ("dua orang", ("Dua Kelinci", "tiga orang", "empat orang"), False),
    ],
)
def test_what_is_spelt_out_stands_in_order_by_the_measure(key: str, wrong: tuple[str, ...], *, is_ordered: bool) -> None:
    """Numbers in words and months are put in order in the deck and in every version; what is not of one thing is not."""
    place = get_language("id").sizes().place
    asked = [question(key, *wrong, text=f"{key} {number}.", brief=f"b{number}") for number in range(9)]
    deck = assemble(paper(3), asked, rng=dice, measure=place)
    rows = {slot.options for version in deck.versions for slot in version.slots}
    assert (len(rows) == 1) == is_ordered
    if is_ordered:
        places = [place(option, None) or ("", 0) for option in min(rows)]
        assert places == sorted(places)
