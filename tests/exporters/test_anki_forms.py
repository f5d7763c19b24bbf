"""Notes of every form, in Anki itself."""

from dataclasses import replace
from typing import Any

import pytest

from quizgen.exporters._notetypes import FIELDS
from quizgen.model.deck import Deck, Slot
from quizgen.model.notes import FORMS
from tests.exporters.decks import WORDS, ledger_of, rendered
from tests.exporters.forms import PIECES, forms_deck, in_order, true_false
from tests.exporters.learner import Imported, Learner, Page


@pytest.fixture
def deck(learner: Learner) -> Deck:
    """Every form, imported."""
    given = forms_deck()
    learner.imports(rendered(given, ".apkg"))
    return given


def sides(learner: Learner, asked: str, ordinal: int = 0) -> tuple[Page, Page]:
    card = learner.note(asked).cards()[ordinal]
    return Page(card.question()), Page(card.answer())


def asked_as(deck: Deck, kind: str) -> Slot:
    return next(slot for slot in deck.slots if slot.question.kind == kind)


def test_every_form_has_its_note_type(learner: Learner, deck: Deck) -> None:
    """Seven notes of five types and eight cards; Anki finds nothing to repair, no empty card, no empty first field."""
    kinds = {note.note_type()["name"] for note in map(learner.collection.get_note, learner.collection.find_notes(""))}
    assert kinds == {f"Quizgen {form} (id)" for form in FORMS} == {f"Quizgen {form} (id)" for form in FIELDS}
    assert len(learner.cards()) == len(deck.slots)
    assert learner.collection.note_count() == len(deck.slots) - 1
    assert learner.is_sound()
    assert {card.note().fields_check() for card in learner.cards()} <= {0}
    for card in learner.cards():
        assert "{{" not in card.question() + card.answer()
        assert "blank" not in Page(card.question()).visible


def test_gaps_of_one_sentence_are_cards_of_one_note(learner: Learner, deck: Deck) -> None:
    """Each card hides its own gap and shows the other; the back marks both in the brief."""
    first, second = (slot.question for slot in deck.slots[1:3])
    (note_id,) = learner.collection.find_notes(f"Id:*{first.id}*")
    assert learner.collection.find_notes(f"Id:*{second.id}*") == [note_id]
    for ordinal, (hidden, shown) in enumerate([("Korea Utara", "Laut Timur"), ("Laut Timur", "Korea Utara")]):
        front, back = sides(learner, first.id, ordinal)
        assert hidden not in front.visible
        assert shown in front.visible
        assert hidden in back.texts["question"]
        assert back.texts["mark"].count(hidden) == 1
    assert "K···· U···· / L··· T····" in sides(learner, first.id)[0].visible


def test_a_typed_response_is_compared_with_the_key(learner: Learner, deck: Deck) -> None:
    """The front asks Anki for a box, the back for the comparison; other right answers stand below; long keys are not typed."""
    typed, thought_of = deck.slots[3].question, deck.slots[4].question
    card = learner.note(typed.id).cards()[0]
    assert "[[type:Answer]]" in card.question()
    assert "[[type:Answer]]" in card.answer()
    assert "Grup Wagner" in Page(card.answer()).texts["accept"]
    assert "typeGood" in learner.collection.compare_answer(typed.key, "Wagner")
    assert "typeBad" not in learner.collection.compare_answer(typed.key, "Wagner")
    assert "[[type" not in learner.note(thought_of.id).cards()[0].question()


@pytest.mark.parametrize("key", ["Benar", "Salah"])
def test_true_stands_above_false(learner: Learner, key: str) -> None:
    """Whatever the deck's shuffle, true is the first of the two, and the front says nothing of the key."""
    given = true_false(key)
    learner.imports(rendered(Deck("B", "id", (given,)), ".apkg"))
    front, back = sides(learner, given.question.id)
    assert [front.texts[letter].strip() for letter in "AB"] == ["Benar", "Salah"]
    assert ("data-key", {"Benar": "A", "Salah": "B"}[key]) in back.attributes
    assert back.texts["b"] == key
    assert "data-key" not in dict(front.attributes)


def test_pieces_are_shown_shuffled_and_answered_in_order(learner: Learner, deck: Deck) -> None:
    """The front has the deck's shuffle, the back the right order as a list that needs no script."""
    given = asked_as(deck, "order")
    front, back = sides(learner, given.question.id)
    assert [front.texts[letter].strip() for letter in "ABC"] == list(given.options)
    assert ("data-key", "CAB") in back.attributes
    (answer,) = [learner.note(given.question.id)["Answer"]]
    assert answer == f"<ol>{''.join(f'<li>{piece}</li>' for piece in PIECES)}</ol>"


def test_pictures_are_on_the_back_unless_the_map_is_the_question(learner: Learner, deck: Deck) -> None:
    """A key that is a country comes with a map and a flag, which the package brings and Anki keeps."""
    choose, which = deck.slots[0].question, asked_as(deck, "map").question
    front, back = sides(learner, choose.id)
    assert "img" not in front.tags
    assert [value for name, value in back.attributes if name == "src"] == [
        "_quizgen1_map_fi.svg", "_quizgen1_flag_fi.svg",
    ]  # fmt: skip
    front, back = sides(learner, which.id)
    assert [value for name, value in front.attributes if name == "src"] == ["_quizgen1_map_fi.svg"]
    assert ("alt", "") in front.attributes
    kept = {
        name: learner.folder / "collection.media" / name for name in ("_quizgen1_map_fi.svg", "_quizgen1_flag_fi.svg")
    }
    for path in kept.values():
        assert path.read_text("utf-8").startswith("<svg")


def test_a_note_keeps_its_type(learner: Learner) -> None:
    """A question typed last week and chosen this week is the same note, of the same type, with its text put right."""
    typed = forms_deck()
    typed = replace(typed, slots=(typed.slots[3],))
    ledger = ledger_of(typed, at=1_792_281_600)
    learner.imports(rendered(typed, ".apkg"))
    asked = replace(typed.slots[0].question, stem="Kelompok mana yang akan dilarang?")
    chosen = replace(typed, slots=(Slot(asked, ("Wagner", "Sadat")),), anki=())
    again = ledger_of(chosen, ledger, 1_792_886_400)
    assert learner.imports(_package(chosen, again)) == Imported(updated=1)
    assert "[[type:Answer]]" in learner.note(asked.id).cards()[0].question()
    assert learner.note(asked.id)["Question"] == "Kelompok mana yang akan dilarang?"


def _package(deck: Deck, ledger: Any) -> bytes:
    from quizgen.exporters import FORMATS

    return FORMATS[".apkg"].render(deck, WORDS, ledger)


def test_a_true_or_false_without_options_still_asks(learner: Learner) -> None:
    """Where the deck shows no options, both are offered; where the key is neither, the card shows it as the answer."""
    given = true_false()
    bare = replace(given, options=())
    odd = replace(given, options=(), question=replace(given.question, key="Entahlah", brief="lain", id="f" * 32))
    assert learner.imports(rendered(Deck("B", "id", (bare, odd)), ".apkg")) == Imported(new=2)
    front, _ = sides(learner, bare.question.id)
    assert [front.texts[letter].strip() for letter in "AB"] == ["Benar", "Salah"]
    front, back = sides(learner, odd.question.id)
    assert "A" not in front.texts
    assert back.texts["b"] == "Entahlah"


def test_an_order_that_can_no_longer_be_read_keeps_its_note(learner: Learner) -> None:
    """Its note was one to put in order, so it stays of that type and shows its key as the answer."""
    given = in_order()
    deck = Deck("B", "id", (given,))
    ledger = ledger_of(deck, at=1_792_281_600)
    learner.imports(_package(deck, ledger))
    odd = replace(deck, slots=(replace(given, question=replace(given.question, key="lain", id="e" * 32)),))
    assert learner.imports(_package(odd, ledger_of(odd, ledger, 1_792_886_400))) == Imported(updated=1)
    assert learner.note("e" * 32)["Answer"] == "lain"
    assert learner.is_sound()


def test_pieces_that_a_key_does_not_hold_make_a_plain_card(learner: Learner) -> None:
    """An order that cannot be read is asked as a question with its key as the answer, never as a broken card."""
    given = in_order()
    odd = replace(given, options=(), question=replace(given.question, key="lain"))
    assert learner.imports(rendered(Deck("B", "id", (odd,)), ".apkg")) == Imported(new=1)
    assert learner.note(odd.question.id).note_type()["name"] == "Quizgen choose (id)"
