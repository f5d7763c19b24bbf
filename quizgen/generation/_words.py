"""A text as its words, small and without punctuation, and looking for words in it."""

import re

from quizgen.model.analysis import Analysis, Sort

WORD = re.compile(r"[\w%]+")
NICKNAME = re.compile(r"\s*\(([^\W\d_]+)\)")


def words(text: str) -> list[str]:
    """The words of a text, small, without punctuation."""
    return WORD.findall(text.casefold())


def holds(whole: list[str], part: list[str]) -> bool:
    """Whether the words of `part` stand in `whole` one after the other."""
    return bool(part) and f" {' '.join(part)} " in f" {' '.join(whole)} "


def padded(text: str) -> str:
    """The words of a text with a space on either side of each, so that `in` finds whole words only."""
    return f" {' '.join(words(text))} "


def nicknames(analysis: Analysis) -> frozenset[str]:
    """Other names of persons, in brackets: `Noel` of `Immanuel Ebenezer (Noel)`."""
    persons = (entity for entity in analysis.entities if entity.sort is Sort.PERSON)
    found = (NICKNAME.match(analysis.brief.text, person.span.stop) for person in persons)
    return frozenset(match[1] for match in found if match is not None and match[1].istitle())
