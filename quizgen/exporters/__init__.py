"""A deck as bytes: a row of `FORMATS` for each kind of file; a format's own libraries are imported when it renders."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from quizgen.model.deck import Deck
from quizgen.model.ledger import NoteState

Words = Mapping[str, str]
"""Short texts of the deck's language, as `Language.words` has them."""
Ledger = Mapping[str, NoteState]
"""What `update_ledger` gave for this deck."""


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file that a deck can become."""

    suffix: str
    """With its dot: `.apkg`."""
    name: str
    description: str
    """One line for a table of formats."""
    render: Callable[[Deck, Words, Ledger], bytes]
    """The whole file. Raises ExportError, naming the question, where the format cannot hold the deck."""


def _apkg(deck: Deck, words: Words, ledger: Ledger) -> bytes:
    from quizgen.exporters.apkg import render  # noqa: PLC0415 - genanki only when a package is made

    return render(deck, words, ledger)


def _csv(deck: Deck, _words: Words, _ledger: Ledger) -> bytes:
    from quizgen.exporters.csv import render  # noqa: PLC0415 - each format's code only when it is wanted

    return render(deck)


def _jsonl(deck: Deck, _words: Words, _ledger: Ledger) -> bytes:
    from quizgen.exporters.jsonl import render  # noqa: PLC0415 - as above

    return render(deck)


def _md(deck: Deck, words: Words, _ledger: Ledger) -> bytes:
    from quizgen.exporters.md import render  # noqa: PLC0415 - as above

    return render(deck, words)


FORMATS: Mapping[str, Format] = {
    ".apkg": Format(".apkg", "Anki", "flashcards for Anki on desktop and phone; import again to update", _apkg),
    ".csv": Format(".csv", "CSV", "a table for spreadsheets, one question a row", _csv),
    ".jsonl": Format(".jsonl", "JSON lines", "the complete record, one question a line, for programs", _jsonl),
    ".md": Format(".md", "Markdown", "a handout with its key and explanations at the end", _md),
}
"""Every format by its suffix."""
