"""Typed text with everything taken off that a teacher would not mark: case, accents, quotes, punctuation."""

import re
import unicodedata

_APOSTROPHES = re.compile(r"['’‘ʼ`´]")
"""Dropped without a gap: `Ma'ruf` is `Maruf`, `Jum'at` is `Jumat`."""

_WORD = re.compile(r"(?<!\w)-?\d+(?:[.,:/-]\d+)*|%|[^\W\d_]+\d*|\d+")
"""A number with its own marks (`55.6`, `2023-09-13`, `-5`), a percent sign, or letters, perhaps with digits (`G20`)."""

_NUMERAL = re.compile(r"(?<!\w)-?\d+(?:[.,:/-]\d+)*|\d+")


def fold(text: str) -> str:
    """The words of a text, lower-cased and bare, one space between: `"Provokasi" Langsung!` is `provokasi langsung`."""
    bare = "".join(mark for mark in unicodedata.normalize("NFKD", text) if not unicodedata.combining(mark))
    return " ".join(_WORD.findall(_APOSTROPHES.sub("", bare).casefold()))


def numerals(folded: str) -> list[str]:
    """The numerals of a folded text, in order: `f 35` and `f35` have the same."""
    return _NUMERAL.findall(folded)


def has_digits(text: str) -> bool:
    """Whether a text holds a numeral, so that no slip in it can be forgiven."""
    return any(mark.isdigit() for mark in text)
