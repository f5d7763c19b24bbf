"""Which note a question is: gaps of one sentence, forms, pieces in order."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.model.deck import Deck, Slot
from quizgen.model.gaps import filled
from quizgen.model.ledger import NoteState, update_ledger
from quizgen.model.notes import FORMS, MOST_GAPS, form_of, gaps_in, note_places, pieces
from quizgen.model.question import Interaction
from tests.exporters.decks import question, slot
from tests.exporters.forms import forms_deck, gap, in_order

TEXT = "Presiden Rusia Vladimir Putin bertemu Kim Jong Un di Vladivostok pada Rabu dengan Sergei Shoigu."
NAMES = ("Rusia", "Vladimir Putin", "Kim Jong Un", "Vladivostok", "Rabu", "Sergei Shoigu")


def deck_of(*names: str) -> Deck:
    return Deck("Uji", "id", tuple(slot(gap(name, TEXT)) for name in names))


def test_gaps_of_one_sentence_share_a_note() -> None:
    """Two names of a sentence are the first and second gap of one note, in the order of the text."""
    places = note_places(deck_of("Kim Jong Un", "Rusia"), {})
    assert places[0].guid == places[1].guid
    assert [place.ordinal for place in places] == [1, 0]


def test_a_note_has_few_gaps() -> None:
    """The fourth gap of a sentence begins another note."""
    places = note_places(deck_of(*NAMES), {})
    assert [place.ordinal for place in places] == [0, 1, 2, 0, 1, 2]
    assert len({place.guid for place in places}) == 2
    assert MOST_GAPS == 3


def test_gaps_that_overlap_are_notes_of_their_own() -> None:
    """`Vladimir Putin` and `Putin` cannot both be gaps of one text."""
    places = note_places(Deck("Uji", "id", tuple(slot(gap(name, TEXT)) for name in ("Vladimir Putin", "Putin"))), {})
    assert places[0].guid != places[1].guid


@given(st.permutations(NAMES), st.integers(0, 999))
def test_a_gap_once_given_keeps_its_place(names: list[str], chance: int) -> None:
    """Whatever comes and goes week by week, no question changes its note or its ordinal, and none share one."""
    rng = Random(chance)
    ledger: dict[str, NoteState] = {}
    known: dict[str, tuple[str, int]] = {}
    for week in range(1, len(names) + 1):
        shown = [name for name in names[:week] if rng.random() < 0.7]
        deck = deck_of(*shown)
        places = [(place.guid, place.ordinal) for place in note_places(deck, ledger)]
        assert len(set(places)) == len(places)
        for name, place in zip(shown, places, strict=True):
            assert known.setdefault(name, place) == place
        ledger = update_ledger(deck, ledger, 1_792_281_600 + week)
        for name, (guid, ordinal) in known.items():
            assert ledger[guid].slots[ordinal].question.key == name


def test_a_corrected_key_keeps_its_gap() -> None:
    """The same fact under another key is the same gap; the rest of the note stays."""
    ledger = update_ledger(deck_of("Rusia", "Kim Jong Un"), {}, None)
    other = gap("Vladivostok", TEXT)
    corrected = replace(other, fact=gap("Kim Jong Un", TEXT).fact)
    deck = Deck("Uji", "id", (slot(corrected),))
    (place,) = note_places(deck, ledger)
    (guid,) = ledger
    assert (place.guid, place.ordinal) == (guid, 1)
    (state,) = update_ledger(deck, ledger, 1_792_281_600).values()
    assert [each.question.key for each in state.slots] == ["Rusia", "Vladivostok"]
    assert state.changed_at == 1_792_281_600


def test_gaps_of_a_reworded_sentence_are_found_again() -> None:
    """Where one question's sentence was cut otherwise, the other gaps are looked for in it; what is not there is empty."""
    slots = [slot(gap(name, TEXT)) for name in ("Rusia", "Kim Jong Un", "Rabu")]
    text = "Vladimir Putin dari Rusia bertemu Kim Jong Un."
    assert [[span.text(text) for span in spans] for spans in gaps_in(text, slots)] == [["Rusia"], ["Kim Jong Un"], []]


@given(st.text(max_size=30), st.text(min_size=1, max_size=10), st.text(max_size=30))
def test_a_filled_gap_reads_as_the_key(before: str, key: str, after: str) -> None:
    """The stem with its gap filled is the stem around the key, and the span is the key's."""
    asked = replace(question(key, key, "x", kind="cloze"), stem=f"{before}____{after}".replace("_____", "____"))
    whole = filled(asked)
    assert [span.text(whole.text) for span in whole.hidden] == [key] * asked.stem.count("____")
    assert whole.text == asked.stem.replace("____", key)


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_some_question_s(form: str) -> None:
    """No form is without questions."""
    deck = forms_deck()
    assert form in {form_of(each, deck) for each in deck.slots}


def test_typing_is_only_asked_where_it_is_wished() -> None:
    """A typed question is one to think of, unless the recipe wishes for typing and its key is short."""
    deck = forms_deck()
    typed, long = deck.slots[3:5]
    assert typed.question.interaction is Interaction.TYPE
    assert [form_of(each, deck) for each in (typed, long)] == ["typed", "choose"]
    assert form_of(typed, replace(deck, anki=())) == "choose"


@given(st.lists(st.text(st.characters(categories=["L"]), min_size=1, max_size=6), min_size=2, max_size=8, unique=True))
def test_pieces_follow_the_key(given: list[str]) -> None:
    """Whatever stands between them, the pieces come back in the order of the key."""
    shown = tuple(sorted(given))
    asked = replace(in_order().question, key=" → ".join(given))
    assert pieces(Slot(asked, shown)) == tuple(given)
    assert pieces(Slot(asked, (*shown, "→→"))) == ()
