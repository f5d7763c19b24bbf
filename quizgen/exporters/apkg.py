"""An Anki package: notes that keep their identity, so that importing again updates and never duplicates.

Anki knows a note by its GUID and updates it when its `mod` is newer than the learner's copy; it knows a note type by
its number and a deck by its name. Tried out against Anki itself, 26.9 (tests/exporters/test_anki_*.py do so again).
"""

import io
import itertools
import json
import sqlite3
import zipfile
from collections.abc import Iterable, Iterator
from typing import Any

import genanki

from quizgen.errors import ExportError
from quizgen.exporters._arguments import Ledger, Words
from quizgen.exporters._notes import CLOZE, Note, markup, note_of
from quizgen.exporters._notetypes import EDITED_AT, FIELDS, NoteType, deck_number, note_type
from quizgen.exporters._validation import deck_name, ordinals, validate
from quizgen.model.deck import Deck
from quizgen.model.ledger import DIGITS, EPOCH, note_guids, update_ledger

ZIP_DATE = (1980, 1, 1, 0, 0, 0)
"""The earliest a zip can hold, so that the bytes do not hang on the clock."""

IDS_A_NOTE = 10
"""Anki's id of a note is a time in milliseconds; this many are kept free for the ids of its cards."""
HOUR = 3_600_000


class _Model(genanki.Model):  # type: ignore[misc]  # genanki has no types
    """A note type dated by its last edit: a learner's changes to it stay until we change it."""

    def to_json(self, timestamp: float, deck_id: int) -> dict[str, Any]:
        return {**super().to_json(timestamp, deck_id), "mod": EDITED_AT, "did": None}


class _Note(genanki.Note):  # type: ignore[misc]  # genanki has no types
    """A note dated by its last change: a learner's changes to it stay until its content changes."""

    def __init__(self, note: Note, model: _Model, first_id: int) -> None:
        state = note.state
        super().__init__(model=model, fields=list(note.fields), tags=note.tags, guid=state.guid, due=state.due)
        self.changed_at = state.changed_at
        self.first_id = first_id

    def write_to_db(self, cursor: sqlite3.Cursor, _timestamp: float, deck_id: int, _ids: Iterator[int]) -> None:
        super().write_to_db(cursor, self.changed_at, deck_id, itertools.count(self.first_id))

    def _check_invalid_html_tags_in_fields(self) -> None:
        """Every field is escaped already; genanki's own check takes quadratic time and warns of `<`."""


def render(deck: Deck, words: Words, ledger: Ledger) -> bytes:
    """The package; a note that the ledger lacks is dated by its brief.

    `words`: those of `_notetypes.WORDS`, and `months`. Raises ExportError, naming the question, for what Anki could not
    keep as it is.
    """
    notes = notes_of(deck, words, ledger)
    validate(notes)
    number, name = deck_number(deck.name), deck_name(deck.name)
    package = genanki.Deck(number, name, markup(deck.description))
    models = {kind: _model(note_type(kind, deck.language, words)) for kind in FIELDS}
    for note, first_id in zip(notes, _ids(notes), strict=True):
        written = _Note(note, models[note.kind], first_id)
        _check_cards(note, written)
        package.add_note(written)
    return _zipped(_collection(package))


def notes_of(deck: Deck, words: Words, ledger: Ledger) -> tuple[Note, ...]:
    """The deck's notes in its order."""
    states = update_ledger(deck, ledger, None)
    guids = note_guids(deck, states)
    return tuple(note_of(slot, deck, states[guid], words) for guid, slot in zip(guids, deck.slots, strict=True))


def _model(kind: NoteType) -> _Model:
    template = {"name": "Card", "id": kind.template_number, "qfmt": kind.front, "afmt": kind.back}
    return _Model(
        kind.number,
        kind.name,
        fields=[{"name": name, "id": number} for name, number in kind.fields],
        templates=[template],
        css=kind.css,
        model_type=genanki.Model.CLOZE if kind.kind == CLOZE else genanki.Model.FRONT_BACK,
    )


def _ids(notes: Iterable[Note]) -> Iterator[int]:
    """An id a note, the same in every package: in the hour after it was first seen, by its GUID."""
    taken: set[int] = set()
    for note in notes:
        place = sum(DIGITS.index(digit) * len(DIGITS) ** power for power, digit in enumerate(note.state.guid))
        first = note.state.first_seen * 1000 + place % (HOUR // IDS_A_NOTE) * IDS_A_NOTE
        while first in taken:
            first += IDS_A_NOTE
        taken.add(first)
        yield first


def _check_cards(note: Note, written: _Note) -> None:
    # genanki writes a cloze note without any card where it finds no cloze, and Anki then keeps a note nobody is shown.
    wanted = {number - 1 for number in ordinals(note.fields[0])} if note.kind == CLOZE else {0}
    if {card.ord for card in written.cards} != wanted:
        raise ExportError(f"question {note.question}: no card, or another than wanted, would be made of it")


def _collection(package: genanki.Deck) -> bytes:
    """The SQLite file inside the package, made in memory: genanki's own way leaves a temporary file behind."""
    connection = sqlite3.connect(":memory:")
    try:
        genanki.Package(package).write_to_db(connection.cursor(), EPOCH, itertools.count(EPOCH * 1000))
        connection.commit()
        return connection.serialize()
    finally:
        connection.close()


def _zipped(collection: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        for name, content in (("collection.anki2", collection), ("media", json.dumps({}).encode())):
            entry = zipfile.ZipInfo(name, ZIP_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix on every system, or the bytes would differ
            package.writestr(entry, content)
    return file.getvalue()
