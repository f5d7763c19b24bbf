"""Pieces put in order: what was placed, what it responds, and what of it is right."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.model.deck import Slot
from quizgen.model.question import BEFORE, Interaction
from quizgen.model.review import Response, Verdict
from quizgen.practice.grading import grade
from quizgen.practice.hints import most_hints
from quizgen.practice.ordering import in_order, is_to_order, places_of, right_place, with_placed
from tests.builders import question, slot

RIGHT = ("Banjir surut", "Sekolah dibuka", "Ujian digelar")
ASKED = question(BEFORE.join(RIGHT), kind="order", interaction=Interaction.ORDER, distractors=())
SLOT = Slot(ASKED, (RIGHT[2], RIGHT[0], RIGHT[1]))


def test_one_order_is_right() -> None:
    """Every piece in its place is right, anything else wrong; letters and numbers say the same."""
    verdicts = {places: grade(SLOT, in_order(SLOT, places)) for places in permutations(range(3))}
    assert {places for places, verdict in verdicts.items() if verdict is Verdict.RIGHT} == {(1, 2, 0)}
    assert places_of("bca", 3) == places_of("2, 3, 1", 3) == places_of("B → C → A", 3) == (1, 2, 0)
    assert [right_place(SLOT, index) for index in range(3)] == [3, 1, 2]


@pytest.mark.parametrize("typed", ["", "ab", "abcc", "abd", "1234", "x", "a b c d"])
def test_what_places_no_piece_once(typed: str) -> None:
    """A letter too few, too many or unknown is no response."""
    assert places_of(typed, 3) is None


@given(st.lists(st.integers(0, 4)))
def test_placing(picks: list[int]) -> None:
    """No piece has two places, and pointing at one twice changes nothing but its place among the others."""
    places: tuple[int, ...] = ()
    for index in picks:
        before = places
        places = with_placed(places, index)
        assert len(set(places)) == len(places)
        assert [one for one in places if one != index] == [one for one in before if one != index]
    assert set(places) == {index for index in picks if picks.count(index) % 2}


def test_no_option_is_the_right_one() -> None:
    """Pieces are none of them the key, so nothing is struck out, and a skipped slot is wrong for nobody."""
    assert is_to_order(SLOT)
    assert SLOT.right == -1
    assert most_hints(SLOT) == 0
    assert grade(SLOT, Response("")) is Verdict.WRONG
    assert not is_to_order(slot(question()))
