"""A deck as bytes: a row of `FORMATS` for each kind of file; a format's own libraries are imported when it renders."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from quizgen.exporters._arguments import Ledger, Words
from quizgen.model.deck import Deck


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
    for_anki: bool = False
    """Whether it can show what `flashcards.given` adds to a deck."""


def _apkg(deck: Deck, words: Words, ledger: Ledger) -> bytes:
    from quizgen.exporters.apkg import render

    return render(deck, words, ledger)


def has_map(country: str) -> bool:
    """Whether there is a map of the country with this ISO 3166-1 code."""
    from quizgen.exporters._pictures import pictures_of

    return any("_map_" in name for name in pictures_of(country))


def _csv(deck: Deck, _words: Words, _ledger: Ledger) -> bytes:
    from quizgen.exporters.csv import render

    return render(deck)


def _jsonl(deck: Deck, _words: Words, _ledger: Ledger) -> bytes:
    from quizgen.exporters.jsonl import render

    return render(deck)


def _md(deck: Deck, words: Words, _ledger: Ledger) -> bytes:
    from quizgen.exporters.md import render

    return render(deck, words)


def _tsv(deck: Deck, words: Words, ledger: Ledger) -> bytes:
    from quizgen.exporters.tsv import render

    return render(deck, words, ledger)


FORMATS: Mapping[str, Format] = {
    ".apkg": Format(".apkg", "Anki", "flashcards for Anki on desktop and phone; import again to update", _apkg, for_anki=True),
    ".csv": Format(".csv", "CSV", "a table for spreadsheets, one question a row", _csv),
    ".jsonl": Format(".jsonl", "JSON lines", "the complete record, one question a line, for programs", _jsonl),
    ".md": Format(".md", "Markdown", "a handout with its key and explanations at the end", _md),
    ".tsv": Format(".tsv", "Anki text", "the same notes as text, for Anki's text import after the package", _tsv, for_anki=True),
}
"""Every format by its suffix."""
