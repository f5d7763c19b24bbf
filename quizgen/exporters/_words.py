"""The words of the deck's language, as `Language.words` has them; a format names those it needs."""

import re
from collections.abc import Mapping
from datetime import date

from quizgen.errors import ExportError


def word(words: Mapping[str, str], name: str) -> str:
    """The short text under that name. Raises ExportError where the language has none."""
    if name not in words:
        raise ExportError(f'the deck\'s language has no word "{name}"; add it to its words')
    return words[name]


def spoken_date(day: date, words: Mapping[str, str]) -> str:
    """`12 Oktober 2026`; `months` are the twelve names in one text, blanks between."""
    return f"{day.day} {word(words, 'months').split()[day.month - 1]} {day.year}"


def gives_away(spoken: str, key: str) -> bool:
    """Whether a date on the front shares a word with the key: "Per 12 Oktober 2026" over "Kapan …?"."""
    return not set(re.findall(r"\w+", spoken.casefold())).isdisjoint(re.findall(r"\w+", key.casefold()))
