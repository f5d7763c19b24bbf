"""A text as its words, small and without punctuation, and looking for words in it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from quizgen.model.analysis import Analysis, Sort

GAP = "____"
WORD = re.compile(r"[\w%]+")
CONTEXT = re.compile(r"(?!\b[A-Z]\.)[\w'\"”’%)]\. (?=[A-Z\d“\"'])")
"""The end of a sentence before the one that asks; a capital or figure follows. No initials: `K.P. Sharma Oli`."""
AGAIN = 4
"""Small words in a row that no question says again behind its context."""
NICKNAME = re.compile(r"\s*\(([^\W\d_]+)\)")


def words(text: str) -> list[str]:
    """The words of a text, small, without punctuation."""
    return [*_words_of(text)]


@lru_cache(maxsize=16384)
def _words_of(text: str) -> tuple[str, ...]:
    """The same, found once for the many who ask: every check and feature looks at the words of one stem."""
    return tuple(WORD.findall(text.casefold()))


def holds(whole: list[str], part: list[str]) -> bool:
    """Whether the words of `part` stand in `whole` one after the other."""
    return stands_in(f" {' '.join(whole)} ", part)


def stands_in(line: str, part: Sequence[str]) -> bool:
    """Whether the words of `part` stand one after the other in a text that is `padded`."""
    return bool(part) and f" {' '.join(part)} " in line


@lru_cache(maxsize=1024)
def padded(text: str) -> str:
    """The words of a text with a space on either side of each, so that `in` finds whole words only."""
    return f" {' '.join(words(text))} "


def holds_any(text: str, phrases: frozenset[str]) -> bool:
    """Whether one of many phrases stands in a text; only those whose first word is there are looked for."""
    return next(held_in(text, phrases), None) is not None


def held_in(text: str, phrases: frozenset[str]) -> Iterator[str]:
    """Those of many phrases that stand in a text."""
    line, opened = padded(text), _by_first_word(phrases)
    return (phrase for word in opened.keys() & words(text) for phrase in opened[word] if f" {phrase} " in line)


@cache
def _by_first_word(phrases: frozenset[str]) -> Mapping[str, tuple[str, ...]]:
    firsts = {phrase.partition(" ")[0] for phrase in phrases}
    return {first: tuple(phrase for phrase in phrases if phrase.partition(" ")[0] == first) for first in firsts}


def nicknames(analysis: Analysis) -> frozenset[str]:
    """Other names of persons, in brackets: `Noel` of `Immanuel Ebenezer (Noel)`, `KDM` of `Dedi Mulyadi (KDM)`."""
    persons = (entity for entity in analysis.entities if entity.sort is Sort.PERSON)
    found = (NICKNAME.match(analysis.brief.text, person.span.stop) for person in persons)
    return frozenset(match[1] for match in found if match is not None and (match[1].istitle() or match[1].isupper()))


def says_again(row: list[str]) -> bool:
    """Whether four words in a row stand twice: `tiga nelayan asal Oeseli … perahu tiga nelayan asal Oeseli …`."""
    if len(row) - len(set(row)) < 4:
        return False
    runs = [tuple(row[at : at + 4]) for at in range(len(row) - 3)]
    return len(set(runs)) < len(runs)


def repeats(*sentences: str) -> bool:
    """Whether the last sentence says a long phrase of those before again, no name: `kesepakatan [kerangka perjanjian …]`."""
    row, told = sentences[-1].rstrip("?").split(), " ".join(sentences[:-1]).split()
    known = {tuple(told[i : i + AGAIN]) for i in range(len(told) - AGAIN + 1)}
    runs = (tuple(row[i : i + AGAIN]) for i in range(1, len(row) - AGAIN + 1))
    return any(run in known and all(map(str.islower, run)) for run in runs)


def is_torn(text: str) -> bool:
    """Whether a bracket is opened and not closed in a text."""
    return text.count("(") != text.count(")")


@lru_cache(maxsize=1024)
def has_context(stem: str) -> bool:
    """Whether a sentence that says what the question is about stands before the question."""
    return bool(CONTEXT.search(stem))
