"""A deck for Anki: its subdecks, one level at most, and what its owner reads about it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from html import escape

from quizgen.errors import ExportError
from quizgen.exporters._notes import Note
from quizgen.exporters._text import one_line, printable, web_host
from quizgen.exporters._words import word
from quizgen.model.deck import Deck
from quizgen.model.notes import MAP

WORDS = ("anki_about", "anki_sources", "anki_update", "anki_licence")
"""What is said of a deck."""

MOST_SOURCES = 12
"""Hosts named in a description."""


def description(deck: Deck, words: Mapping[str, str]) -> str:
    """Markdown: the recipe's own description, what is in the deck and from where, how to update it, and the licences.

    The recipe's Markdown works; HTML in it is shown as text.
    """
    hosts = sorted({host for slot in deck.slots if (host := web_host(slot.question.url))})
    sources = ", ".join(hosts[:MOST_SOURCES]) + (" …" if len(hosts) > MOST_SOURCES else "")
    briefs = len({slot.question.brief for slot in deck.slots if slot.question.kind != MAP})
    parts = [
        escape(printable(deck.description).strip(), quote=False),
        word(words, "anki_about").format(count=len(deck.slots), briefs=briefs),
        word(words, "anki_sources").format(sources=_literal(sources)) if hosts else "",
        word(words, "anki_update"),
        word(words, "anki_licence"),
    ]
    return "\n\n".join(filter(None, parts))


def sorted_into(
    deck: Deck, name: str, notes: Sequence[Note], words: Mapping[str, str]
) -> Iterator[tuple[str, tuple[Note, ...]]]:
    """(name of a deck, its notes): the deck itself, or a subdeck for each kind or month where the recipe wishes so.

    The deck itself comes first, without notes where they lie in subdecks. Raises ExportError where it is one itself.
    """
    wish = next((wish for wish in deck.anki if wish in {"by_kind", "by_month"}), None)
    if wish is None:
        yield name, tuple(notes)
        return
    if "::" in name:
        raise ExportError(f'deck "{name}": is a subdeck already; take "::" out of `name`, or "{wish}" out of `anki`')
    yield name, ()
    parts: dict[str, list[Note]] = {}
    for note in notes:
        parts.setdefault(_kind(note, words) if wish == "by_kind" else _month(note), []).append(note)
    for part in sorted(parts):
        yield f"{name}::{part}" if part else name, tuple(parts[part])


def _kind(note: Note, words: Mapping[str, str]) -> str:
    kind = note.state.slots[0].question.kind
    return one_line(words.get(f"kind_{kind}", kind)).replace("::", " ")


def _month(note: Note) -> str:
    day = note.state.slots[0].question.date
    return "" if day is None else f"{day:%Y-%m}"


def _literal(text: str) -> str:
    return re.sub(r"([\\`*_\[\]])", r"\\\1", escape(one_line(text), quote=False))
