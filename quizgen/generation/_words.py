"""A text as its words, small and without punctuation, and looking for words in it."""

import re

WORD = re.compile(r"[\w%]+")


def words(text: str) -> list[str]:
    """The words of a text, small, without punctuation."""
    return WORD.findall(text.casefold())


def holds(whole: list[str], part: list[str]) -> bool:
    """Whether the words of `part` stand in `whole` one after the other."""
    return bool(part) and f" {' '.join(part)} " in f" {' '.join(whole)} "


def padded(text: str) -> str:
    """The words of a text with a space on either side of each, so that `in` finds whole words only."""
    return f" {' '.join(words(text))} "
