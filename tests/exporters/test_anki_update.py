"""Weeks later: what a second package does to a learner's collection."""

from dataclasses import replace

import pytest

from quizgen.exporters import FORMATS, _notetypes, _package
from quizgen.model.deck import Deck
from quizgen.model.ledger import NoteState
from tests.exporters.decks import WORDS, ledger_of, news_deck, rendered, reworded
from tests.exporters.learner import Imported, Learner

SUNDAY, NEXT_SUNDAY = 1_792_281_600, 1_792_886_400
"""Seconds: Sundays in October 2026."""


def package(deck: Deck, ledger: dict[str, NoteState]) -> bytes:
    return FORMATS[".apkg"].render(deck, WORDS, ledger)


def first_week(learner: Learner) -> tuple[Deck, dict[str, NoteState]]:
    deck = news_deck()
    ledger = ledger_of(deck, at=SUNDAY)
    learner.imports(package(deck, ledger))
    return deck, ledger


def test_a_correction_arrives_and_touches_nothing_else(learner: Learner) -> None:
    """One reworded question updates one note in place: its schedule stays, and so do the learner's edits elsewhere."""
    deck, ledger = first_week(learner)
    where, who = deck.slots[0].question, deck.slots[1].question
    learner.reviews(where.id)
    learner.edits(who.id, "Notes", "milik saya")
    corrected = reworded(deck, 0, stem="Ke laut mana Korea Utara meluncurkan dua rudal balistik?")
    result = learner.imports(package(corrected, ledger_of(corrected, ledger, NEXT_SUNDAY)))
    assert result == Imported(updated=1, duplicate=4)
    note = learner.note(corrected.slots[0].question.id)
    assert note["Question"] == "Ke laut mana Korea Utara meluncurkan dua rudal balistik?"
    assert [(card.ivl, card.due, card.queue) for card in note.cards()] == [(30, 40, 2)]
    assert learner.note(who.id)["Notes"] == "milik saya"
    assert learner.is_sound()


def test_a_corrected_key_is_the_same_note(learner: Learner) -> None:
    """A key put right, in a chosen and in a cloze question, gives no second note and no empty card."""
    deck, ledger = first_week(learner)
    corrected = reworded(deck, 0, key="ke arah Laut Timur", accept=())
    corrected = reworded(corrected, 4, key="Korut", accept=("Korea Utara",))
    result = learner.imports(package(corrected, ledger_of(corrected, ledger, NEXT_SUNDAY)))
    assert result == Imported(updated=2, duplicate=3)
    assert len(learner.cards()) == 5
    assert learner.is_sound()


def test_options_in_another_order_are_no_change(learner: Learner) -> None:
    """A deck shuffled anew leaves every note as the learner has it."""
    deck, ledger = first_week(learner)
    turned = replace(deck, slots=tuple(replace(each, options=each.options[::-1]) for each in deck.slots))
    assert ledger_of(turned, ledger, NEXT_SUNDAY) == ledger
    assert learner.imports(package(turned, ledger)) == Imported(duplicate=5)


def test_a_learner_s_edit_gives_way_only_to_a_correction(learner: Learner) -> None:
    """An edited note whose question is corrected takes the correction: a wrong key must not survive."""
    deck, ledger = first_week(learner)
    learner.edits(deck.slots[0].question.id, "Notes", "milik saya")
    corrected = reworded(deck, 0, explanation="Diperbaiki.")
    # Anki dates an edit by its own clock, so the correction has to be later than this test.
    late = int(learner.note(deck.slots[0].question.id).mod) + 60
    result = learner.imports(package(corrected, ledger_of(corrected, ledger, late)))
    assert result == Imported(updated=1, duplicate=4)
    assert "Diperbaiki." in learner.note(corrected.slots[0].question.id)["Explain"]


def test_a_question_dropped_stays_with_the_learner(learner: Learner) -> None:
    """A deck that no longer asks a question takes nothing away, and the question comes back as the same note."""
    deck, ledger = first_week(learner)
    shorter = replace(deck, slots=deck.slots[1:])
    ledger = ledger_of(shorter, ledger, NEXT_SUNDAY)
    assert learner.imports(package(shorter, ledger)) == Imported(duplicate=4)
    assert learner.imports(package(deck, ledger_of(deck, ledger, NEXT_SUNDAY))) == Imported(duplicate=5)
    assert len(learner.cards()) == 5


def test_a_learner_s_style_stays_until_ours_changes(learner: Learner, monkeypatch: pytest.MonkeyPatch) -> None:
    """CSS that the learner wrote outlives new packages; a newer version of ours replaces it and makes no `+` clone."""
    deck, ledger = first_week(learner)
    models = learner.collection.models
    mine = models.by_name("Quizgen choose (id)")
    mine["css"] = ".card { color: red; }"
    models.update_dict(mine)
    corrected = reworded(deck, 0, explanation="Diperbaiki.")
    learner.imports(package(corrected, ledger_of(corrected, ledger, NEXT_SUNDAY)))
    assert models.by_name("Quizgen choose (id)")["css"] == ".card { color: red; }"
    monkeypatch.setattr(_package, "EDITED_AT", int(models.by_name("Quizgen choose (id)")["mod"]) + 60)
    learner.imports(package(deck, ledger))
    assert models.by_name("Quizgen choose (id)")["css"] == _notetypes.note_type("choose", "id", WORDS).css
    assert learner.note_types() == ["Quizgen choose (id)", "Quizgen cloze (id)"]


def test_a_text_import_with_our_guids_updates_the_same_notes(learner: Learner) -> None:
    """A tab-separated file with our GUIDs and note type updates the notes of the package, and the other way round."""
    deck, ledger = first_week(learner)
    path = learner.folder / "notes.tsv"
    path.write_bytes(FORMATS[".tsv"].render(deck, WORDS, ledger).replace(b"balistik", b"jelajah"))
    metadata = learner.collection.get_csv_metadata(path=str(path), delimiter=None)
    request = learner.anki.ImportCsvRequest(path=str(path), metadata=metadata)
    log = learner.collection.import_csv(request).log
    assert (len(log.new), len(log.updated) + len(log.duplicate)) == (0, 5)
    asked = deck.slots[0].question
    assert "jelajah" in learner.note(asked.id)["Question"]
    late = int(learner.note(asked.id).mod) + 60
    corrected = reworded(deck, 0, explanation="Diperbaiki.")
    assert learner.imports(package(corrected, ledger_of(corrected, ledger, late))).updated == 1
    assert "balistik" in learner.note(corrected.slots[0].question.id)["Question"]
    assert len(learner.cards()) == 5


def test_a_bare_source_never_overwrites(learner: Learner) -> None:
    """Without a ledger nothing is dated by the clock: the learner's edits outlive any number of exports."""
    deck = news_deck()
    learner.imports(rendered(deck, ".apkg"))
    learner.edits(deck.slots[0].question.id, "Notes", "milik saya")
    assert learner.imports(rendered(deck, ".apkg")) == Imported(duplicate=5)
    assert learner.note(deck.slots[0].question.id)["Notes"] == "milik saya"
