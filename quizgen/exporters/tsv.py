"""Anki's text import: the notes of the package, a line each, with the same GUIDs, so that either updates the other.

The note types come with the package; a line whose note type is not there yet is left out by Anki.
"""

import csv
import io

from quizgen.exporters._arguments import Ledger, Words
from quizgen.exporters._decks import sorted_into
from quizgen.exporters._notes import notes_of
from quizgen.exporters._notetypes import FIELDS, note_type
from quizgen.exporters._validation import deck_name, validate
from quizgen.model.deck import Deck

HEADERS = (
    "#separator:tab", "#html:true", "#guid column:1", "#notetype column:2", "#deck column:3", "#tags column:4",
)  # fmt: skip
"""Of Anki 2.1.54 and later; what follows the four columns are the fields of the note's type, in their order."""


def render(deck: Deck, words: Words, ledger: Ledger) -> bytes:
    r"""UTF-8, "\n" line ends. Raises ExportError for what Anki could not keep as it is."""
    notes = notes_of(deck, words, ledger)
    validate(notes)
    names = {kind: note_type(kind, deck.language, words).name for kind in FIELDS}
    widest = max(map(len, FIELDS.values()))
    text = io.StringIO(newline="")
    text.write("".join(f"{header}\n" for header in HEADERS))
    rows = csv.writer(text, delimiter="\t", lineterminator="\n")
    for part, own in sorted_into(deck, deck_name(deck.name), notes, words):
        for note in own:
            fields = [*note.fields, *[""] * (widest - len(note.fields))]
            rows.writerow([note.state.guid, names[note.kind], part, " ".join(note.tags), *fields])
    return text.getvalue().encode()
