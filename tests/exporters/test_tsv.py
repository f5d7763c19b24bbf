"""The text that Anki imports."""

import csv
import io
from dataclasses import replace
from pathlib import Path

from quizgen.exporters import FORMATS
from quizgen.exporters.tsv import HEADERS
from quizgen.model.deck import Deck
from tests.exporters.decks import WORDS, ledger_of, nasty_deck, news_deck, rendered
from tests.exporters.forms import forms_deck
from tests.exporters.learner import Learner

GOLDEN = Path(__file__).parent.parent / "golden" / "tsv" / "news.tsv"


def imported(learner: Learner, text: bytes) -> tuple[int, int]:
    """How many notes of a text were new, and how many of them Anki had."""
    path = learner.folder / "notes.tsv"
    path.write_bytes(text)
    metadata = learner.collection.get_csv_metadata(path=str(path), delimiter=None)
    log = learner.collection.import_csv(learner.anki.ImportCsvRequest(path=str(path), metadata=metadata)).log
    return len(log.new), len(log.updated) + len(log.duplicate)


def test_golden() -> None:
    """The text of a deck made by hand is the one that was looked at."""
    assert rendered(news_deck(), ".tsv") == GOLDEN.read_bytes()


def test_every_line_is_a_note() -> None:
    """However nasty the text: as many lines as notes, as many cells in each, and none that Anki takes for a remark."""
    text = rendered(nasty_deck(), ".tsv").decode()
    lines = text.split("\n")
    assert lines[: len(HEADERS)] == list(HEADERS)
    rows = list(csv.reader(io.StringIO("\n".join(lines[len(HEADERS) :]), newline=""), delimiter="\t"))
    assert len(rows) == len(nasty_deck().slots)
    assert len({len(row) for row in rows}) == 1
    assert not any(row[0].startswith("#") for row in rows)


def test_it_says_the_same_as_the_package(learner: Learner) -> None:
    """After the package, the text finds every note of every form, and changes no field, tag or card of it."""
    for deck in (forms_deck(), nasty_deck()):
        learner.imports(rendered(deck, ".apkg"))
    before = contents(learner)
    for deck in (forms_deck(), nasty_deck()):
        new, known = imported(learner, rendered(deck, ".tsv"))
        assert (new, known) == (0, len(ledger_of(deck)))
    assert contents(learner) == before
    assert learner.is_sound()


def contents(learner: Learner) -> list[tuple[object, ...]]:
    notes = map(learner.collection.get_note, sorted(learner.collection.find_notes("")))
    return [(note.guid, note.fields, sorted(note.tags), len(note.cards())) for note in notes]


def test_new_notes_come_by_text_too(learner: Learner) -> None:
    """Once a package has brought the note types, the text alone brings new questions, which a later package then knows."""
    deck = news_deck()
    learner.imports(rendered(replace(deck, slots=deck.slots[3:]), ".apkg"))
    assert imported(learner, rendered(deck, ".tsv")) == (3, 2)
    assert learner.imports(rendered(deck, ".apkg")).new == 0
    assert learner.collection.note_count() == 5


def test_subdecks_are_the_package_s() -> None:
    """The third cell names the deck of each note."""
    deck = Deck("Uji", "id", news_deck().slots, anki=("by_month",))
    rows = FORMATS[".tsv"].render(deck, WORDS, {}).decode().splitlines()[len(HEADERS) :]
    assert [row.split("\t")[2] for row in rows] == ["Uji", "Uji", "Uji", "Uji::2026-10", "Uji::2026-10"]
