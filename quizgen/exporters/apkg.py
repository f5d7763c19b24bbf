"""An Anki package: notes that keep their identity, so that importing again updates and never duplicates.

Anki knows a note by its GUID and updates it when its `mod` is newer than the learner's copy; it knows a note type by
its number and a deck by its name. Tried out against Anki itself (tests/exporters/test_anki_*.py do so again).
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from quizgen.exporters._arguments import Ledger, Words
from quizgen.exporters._decks import description, sorted_into
from quizgen.exporters._notes import notes_of
from quizgen.exporters._notetypes import FIELDS, note_type
from quizgen.exporters._package import Subdeck, packed
from quizgen.exporters._pictures import drawing, pictures_of
from quizgen.exporters._validation import deck_name, validate
from quizgen.model.deck import Deck


def render(deck: Deck, words: Words, ledger: Ledger) -> bytes:
    """The package; a note that the ledger lacks is dated by its brief.

    `words`: those of `_notetypes.WORDS`, of `_decks.WORDS`, `months`, `true`, `false` and `outdated`. Raises ExportError,
    naming the question, for what Anki could not keep as it is.
    """
    with _no_garbage_sought():
        return _rendered(deck, words, ledger)


@contextmanager
def _no_garbage_sought() -> Iterator[None]:
    """Many small values are made, and all are kept to the end: to look for garbage among them takes an eighth longer."""
    sought = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if sought:
            gc.enable()


def _rendered(deck: Deck, words: Words, ledger: Ledger) -> bytes:
    notes = notes_of(deck, words, ledger)
    validate(notes)
    name = deck_name(deck.name)
    told = description(deck, words)
    decks = [Subdeck(part, told if part == name else "", own) for part, own in sorted_into(deck, name, notes, words)]
    countries = sorted({slot.country for note in notes for slot in note.state.slots if slot.country})
    media = {file: drawing(file) for country in countries for file in pictures_of(country)}
    note_types = {kind: note_type(kind, deck.language, words) for kind in FIELDS}
    return packed(decks, note_types, media, name if "preset" in deck.anki else "")
