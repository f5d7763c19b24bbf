"""Text as the HTML of an Anki field."""

import re
from html import escape

from quizgen.exporters._text import printable

ANKI_SIGNS = re.compile(r"[{}\[\]\\]")
r"""What opens clozes, sounds, typed answers and formulas in Anki: `{{c1::`, `[sound:`, `[[type:`, `[latex]`, `\(`."""

ACTING = re.compile(r"[&<>\"'{}\[\]\\\x00-\x08\x0a-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Whatever cannot stay as it is; most text has none of it."""

_acts = ACTING.search


def markup(text: str) -> str:
    """The text as HTML that shows it as it is; newlines become `<br>`."""
    if not _acts(text):
        return text
    entities = ANKI_SIGNS.sub(lambda found: f"&#{ord(found.group())};", escape(printable(text)))
    return entities.replace("\n", "<br>")
