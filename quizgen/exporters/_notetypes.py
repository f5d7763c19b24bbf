"""The note types of an Anki package: their fields, templates and numbers, which never change within a version.

A learner's collection knows a note type by its number and a field by its own: a field added, dropped or moved later
would stop every update ("conflicting"). So fields are frozen, with spare ones; another list is another version.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from importlib import resources
from string import Template

from quizgen.exporters._words import word
from quizgen.model.notes import CHOOSE, CLOZE, ORDER, TRUE_FALSE, TYPED
from quizgen.model.question import canonical

EDITED_AT = 1_767_225_600
"""When a template or the stylesheet last changed, seconds since 1970 UTC (2026-01-01). Raise it with every such change:
Anki takes a note type from a package only when it is newer, and else keeps the learner's own."""

SCHEMA = "quizgen/anki/2"
"""Version of the lists of fields; another list needs another version."""

COMMON = (
    "FrontPicture", "Explain", "Evidence", "Picture", "Source", "SourceUrl", "AsOf", "Topic", "Difficulty", "Hint",
    "Notice", "Notes", "Spare1", "Spare2", "Spare3", "Id",
)  # fmt: skip
FIELDS: Mapping[str, tuple[str, ...]] = {
    CHOOSE: ("Question", *"ABCDE", "Key", "Answer", "Fixed", *COMMON),
    CLOZE: ("Text", "Answer", "OneByOne", *COMMON),
    ORDER: ("Question", *"ABCDEFGH", "Key", "Answer", *COMMON),
    TRUE_FALSE: ("Question", *"AB", "Key", "Answer", *COMMON),
    TYPED: ("Question", "Answer", "Accept", *COMMON),
}
"""Form of a note to the fields of its type; the first is what Anki's browser shows; `Key`: letter of the right option,
or the letters in their right order; `Fixed`: "1" where the order of options has meaning."""

WORDS = (
    "key", "explanation", "brief", "source", "hint", "per", "right", "wrong", "retracted", "accept", "put_in_order",
)  # fmt: skip
"""The words that templates show."""


@dataclass(frozen=True, slots=True)
class NoteType:
    """One note type in one language, as a package holds it."""

    kind: str
    """A key of `FIELDS`."""
    name: str
    number: int
    fields: tuple[tuple[str, int], ...]
    """(name, number)."""
    front: str
    back: str
    css: str
    template_number: int


def note_type(kind: str, language: str, words: Mapping[str, str]) -> NoteType:
    """The note type of that kind, in the deck's words. Raises ExportError where the language lacks one of them."""
    shown = {name: _inert(word(words, name)) for name in WORDS}
    shown |= {"script": _part("options.js"), "reveal": _part("reveal.js")}
    parts = {part: Template(_part(f"{part}.html")).substitute(shown) for part in ("head", "ask", "hint", "below")}
    shown |= parts
    front = {**shown, "options": _options(kind, '<li class="tappable" data-letter="$letter" dir="auto">', "")}
    back = {**shown, "options": _options(kind, '<li data-letter="$letter" dir="auto">', _marks(shown))}
    return NoteType(
        kind=kind,
        name=f"Quizgen {kind} ({language})",
        number=_number("notetype", kind, language),
        fields=tuple((field, _number("field", kind, field)) for field in FIELDS[kind]),
        front=Template(_part(f"{kind}_front.html")).substitute(front),
        back=Template(_part(f"{kind}_back.html")).substitute(back),
        css=_part("card.css"),
        template_number=_number("template", kind),
    )


def letters(kind: str) -> str:
    """The letters that the options of that note type may have: `ABCDE`."""
    return "".join(field for field in FIELDS[kind] if len(field) == 1)


def _options(kind: str, opening: str, marks: str) -> str:
    """A line an option, left out where the note has none of that letter."""
    line = Template(f"{{{{#$letter}}}}{opening}<span>{{{{$letter}}}}</span>{marks}</li>{{{{/$letter}}}}")
    return "\n".join(line.substitute(letter=letter) for letter in letters(kind))


def _marks(shown: Mapping[str, str]) -> str:
    marks = ' <span class="mark right">✓ $right</span><span class="mark wrong">✗ $wrong</span>'
    return Template(marks).substitute(shown).replace("$", "$$")


def deck_number(name: str) -> int:
    """Anki knows a deck by its name and only asks that the number be another for another deck."""
    return _number("deck", name)


def _part(name: str) -> str:
    return resources.files("quizgen.exporters").joinpath("templates", name).read_text("utf-8").strip()


def _inert(text: str) -> str:
    return escape(text).replace("{", "&#123;").replace("}", "&#125;")


def _number(*parts: str) -> int:
    """A number from 2^30 to 2^31, the same for the same parts for ever."""
    digest = hashlib.sha256(canonical([SCHEMA, *parts]).encode()).digest()
    return (1 << 30) + int.from_bytes(digest[:8], "big") % (1 << 30)
