"""A package, imported by Anki itself."""

from dataclasses import replace
from datetime import date

from quizgen.model.deck import Deck
from tests.exporters.decks import WORDS, nasty_deck, news_deck, question, rendered, slot
from tests.exporters.learner import Imported, Learner


def test_every_note_is_new_and_whole(learner: Learner) -> None:
    """A first import brings each note, one card each, nothing conflicting, nothing that Anki would repair."""
    assert learner.imports(rendered(news_deck(), ".apkg")) == Imported(new=5)
    assert len(learner.cards()) == 5
    assert learner.is_sound()
    assert learner.note_types() == ["Quizgen choose (id)", "Quizgen cloze (id)"]


def test_a_second_import_changes_nothing(learner: Learner) -> None:
    """The same file again is all duplicates, and no note or card is added."""
    package = rendered(news_deck(), ".apkg")
    learner.imports(package)
    assert learner.imports(package) == Imported(duplicate=5)
    assert len(learner.cards()) == 5


def test_nasty_text_imports_too(learner: Learner) -> None:
    """No text breaks a note's fields apart, loses its card or makes another."""
    deck = nasty_deck()
    assert learner.imports(rendered(deck, ".apkg")) == Imported(new=len(deck.slots))
    assert len(learner.cards()) == len(deck.slots)
    assert learner.is_sound()
    for shown in deck.slots:
        assert learner.note(shown.question.id)["Id"] == shown.question.id


def test_every_field_check_of_anki_passes(learner: Learner) -> None:
    """Anki's editor has nothing to complain of: no empty, doubled or clozeless first field."""
    learner.imports(rendered(news_deck(), ".apkg"))
    assert [card.note().fields_check() for card in learner.cards()] == [0] * 5


def test_older_news_is_asked_first(learner: Learner) -> None:
    """New cards come by their brief's date, then in the deck's order, also when a later package brings earlier news."""
    days = [date(2026, 10, 12), date(2026, 10, 5), date(2026, 10, 12), None]
    asked = [
        question(f"Kereta nomor {n} tiba di Solo.", "Solo", f"Di mana kereta {n} tiba?", brief=f"b{n}", date=day)
        for n, day in enumerate(days)
    ]
    deck = Deck("Kereta", "id", tuple(slot(each) for each in asked))
    for part in (deck.slots[:1], deck.slots):
        learner.imports(rendered(replace(deck, slots=part), ".apkg"))
    learner.collection.decks.select(learner.collection.decks.id_for_name("Kereta"))
    queue = [card.card.note_id for card in learner.collection.sched.get_queued_cards(fetch_limit=10).cards]
    wanted = [learner.note(asked[place].id).id for place in (3, 1, 0, 2)]
    assert queue == wanted


def test_ankiconnect_s_options_do_the_same(learner: Learner) -> None:
    """The options that AnkiConnect sets (merge, scheduling, presets) neither clone a note type nor double a note."""
    options = {"merge_notetypes": True, "with_scheduling": True, "with_deck_configs": True}
    package = rendered(news_deck(), ".apkg")
    assert learner.imports(package, **options) == Imported(new=5)
    assert learner.imports(package, **options) == Imported(duplicate=5)
    assert learner.note_types() == ["Quizgen choose (id)", "Quizgen cloze (id)"]
    assert learner.is_sound()


def test_the_deck_and_its_tags_arrive(learner: Learner) -> None:
    """The deck has the recipe's name and description, each note the tags of the deck and its own."""
    deck = news_deck()
    learner.imports(rendered(deck, ".apkg"))
    kept = learner.collection.decks.by_name("Berita pekan ini")
    assert kept.get("md", True)  # older versions do not tell
    assert kept["desc"].splitlines()[0] == "Lima soal dari tiga berita."
    assert "Sumber: contoh.test." in kept["desc"]
    assert WORDS["anki_update"] in kept["desc"]
    assert learner.note(deck.slots[2].question.id).tags == [
        "kelas-9",
        "pekan-ke-42",
        "quizgen::date::2026::10",
        "quizgen::difficulty::medium",
        "quizgen::kind::how_many",
        "quizgen::source::contoh-test",
        "quizgen::topic::ekonomi",
    ]
