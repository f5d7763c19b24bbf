"""genanki's writer, made to say when each note changed, to leave no file behind and to give the same bytes each time."""

import io
import itertools
import json
import sqlite3
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import genanki

from quizgen.exporters._notes import Note
from quizgen.exporters._notetypes import EDITED_AT, NoteType, deck_number
from quizgen.model.ledger import EPOCH, LAST_PLACE
from quizgen.model.notes import CLOZE

ZIP_DATE = (1980, 1, 1, 0, 0, 0)
"""The earliest a zip can hold, so that the bytes do not hang on the clock."""

PRESSURE = 3
"""Of 9: twice as quick as the usual 6, and a tenth larger."""

IDS_A_NOTE = 10
"""Anki's id of a note is a time in milliseconds; this many are kept free for the ids of its cards."""
HOUR = 3_600_000

SUSPENDED = -1
"""Anki's queue of cards that are not shown until their owner wants them."""

USUAL_PRESET = 1
"""Anki's number of the options that every collection has."""

PRESET: Mapping[str, Any] = {
    "new": {"perDay": 10, "bury": True, "order": 1, "delays": [1.0, 10.0], "ints": [1, 4, 0], "initialFactor": 2500},
    "rev": {"perDay": 100, "bury": True, "ease4": 1.3, "ivlFct": 1.0, "maxIvl": 365, "hardFactor": 1.2},
    "lapse": {"delays": [10.0], "leechAction": 1, "leechFails": 6, "minInt": 1, "mult": 0.0},
    "desiredRetention": 0.9,
}
"""Options of study for current affairs: ten new cards a day, one gap of a sentence a day, nothing later than a year."""


@dataclass(frozen=True, slots=True)
class Subdeck:
    """A deck of the package and its notes."""

    name: str
    description: str
    """Markdown, or "" for none."""
    notes: tuple[Note, ...]


def packed(
    decks: Sequence[Subdeck], note_types: Mapping[str, NoteType], media: Mapping[str, bytes], preset: str = ""
) -> bytes:
    """The package of these decks; `preset` names the options of study that come with it, "" for none."""
    models = {kind: _model(given) for kind, given in note_types.items()}
    ids = _ids(note for deck in decks for note in deck.notes)
    number = deck_number(f"preset/{preset}") if preset else USUAL_PRESET
    package = genanki.Package([_Deck(deck, models, ids, number) for deck in decks])
    return _zipped(_collection(package, number, preset), media)


class _Model(genanki.Model):  # type: ignore[misc]  # genanki has no types
    """A note type dated by its last edit: a learner's changes to it stay until we change it."""

    _req = ((0, "any", (0,)),)
    """A card for whatever has its first field: genanki would find that out by rendering; Anki does for itself."""

    def to_json(self, timestamp: float, deck_id: int) -> dict[str, Any]:
        return {**super().to_json(timestamp, deck_id), "mod": EDITED_AT, "did": None}


class _Deck(genanki.Deck):  # type: ignore[misc]  # genanki has no types
    """A deck whose description is Markdown, with options of study where there are any; it writes its notes in bulk.

    Each note is dated by its own last change: a learner's changes to it stay until its content changes.
    """

    def __init__(self, deck: Subdeck, models: Mapping[str, _Model], ids: Mapping[str, int], preset: int) -> None:
        super().__init__(deck_number(deck.name), deck.name, deck.description)
        self.models_by_form, self.ids, self.preset = models, ids, preset
        self.given = sorted(deck.notes, key=lambda note: ids[note.state.guid])  # SQLite takes rows quickest in order
        for form in dict.fromkeys(note.kind for note in deck.notes):
            self.add_model(models[form])

    def to_json(self) -> dict[str, Any]:
        return {**super().to_json(), "md": True, "conf": self.preset}

    def write_to_db(self, cursor: sqlite3.Cursor, timestamp: float, id_gen: Iterator[int]) -> None:
        super().write_to_db(cursor, timestamp, id_gen)
        cursor.executemany(f"insert into notes values ({', '.join('?' * 11)})", self._note_rows())  # noqa: S608 - marks
        cursor.executemany(f"insert into cards values ({', '.join('?' * 18)})", self._card_rows())  # noqa: S608 - marks

    def _note_rows(self) -> Iterator[tuple[object, ...]]:
        """id, guid, note type, changed, not yet synchronised, tags, fields, what it sorts by, and three that Anki fills."""
        for note in self.given:
            state, tags = note.state, f" {' '.join(note.tags)} "
            number = self.models_by_form[note.kind].model_id
            yield (
                self.ids[state.guid], state.guid, number, state.changed_at, -1, tags, "\x1f".join(note.fields),
                note.fields[0], 0, 0, "",
            )  # fmt: skip

    def _card_rows(self) -> Iterator[tuple[object, ...]]:
        """id, note, deck, ordinal, changed, not yet synchronised, new, queue, place in it, and a history of nothing."""
        for note in self.given:
            state, first = note.state, self.ids[note.state.guid]
            # A withdrawn question comes to whoever has it as an update; to all others, last.
            due = LAST_PLACE if state.is_withdrawn else state.due
            for ordinal in range(len(state.slots)):
                queue = SUSPENDED if ordinal in state.retired else 0
                yield (
                    first + 1 + ordinal, first, self.deck_id, ordinal, state.changed_at, -1, 0, queue, due,
                    0, 0, 0, 0, 0, 0, 0, 0, "",
                )  # fmt: skip


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


def _ids(notes: Iterable[Note]) -> dict[str, int]:
    """An id a note by GUID, the same in every package: in the hour after it was first seen, by its GUID."""
    found: dict[str, int] = {}
    taken: set[int] = set()
    for note in notes:
        place = int.from_bytes(note.state.guid.encode(), "big")
        first = note.state.first_seen * 1000 + place % (HOUR // IDS_A_NOTE) * IDS_A_NOTE
        while first in taken:
            first += IDS_A_NOTE
        taken.add(first)
        found[note.state.guid] = first
    return found


def _collection(package: genanki.Package, number: int, preset: str) -> bytes:
    """The SQLite file inside the package, made in memory: genanki's own way leaves a temporary file behind."""
    connection = sqlite3.connect(":memory:")
    try:
        package.write_to_db(connection.cursor(), EPOCH, itertools.count(EPOCH * 1000))
        if preset:
            _add_preset(connection, number, preset)
        connection.commit()
        return connection.serialize()
    finally:
        connection.close()


def _add_preset(connection: sqlite3.Connection, number: int, name: str) -> None:
    (text,) = connection.execute("select dconf from col").fetchone()
    presets = json.loads(text)
    usual = presets[str(USUAL_PRESET)]
    merged = {key: {**usual[key], **value} if isinstance(value, dict) else value for key, value in PRESET.items()}
    presets[str(number)] = {**usual, **merged, "id": number, "name": name, "mod": EDITED_AT, "usn": -1}
    connection.execute("update col set dconf = ?", (json.dumps(presets),))


def _zipped(collection: bytes, media: Mapping[str, bytes]) -> bytes:
    names = dict(enumerate(sorted(media)))
    parts = {"collection.anki2": collection}
    parts |= {str(number): media[name] for number, name in names.items()}
    parts["media"] = json.dumps({str(number): name for number, name in names.items()}).encode()
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, ZIP_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix on every system, or the bytes would differ
            package.writestr(entry, content, compresslevel=PRESSURE)
    return file.getvalue()
