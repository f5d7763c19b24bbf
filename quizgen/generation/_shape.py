"""What an option looks like: everything of its form that could tell the key from the rest."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from quizgen.generation import _words
from quizgen.model.analysis import Voice
from quizgen.model.language import Language
from quizgen.model.lexicon import Head

KEPT = 1 << 16
"""Texts whose form is remembered: the same names come up again and again."""
LIKE = 1.6
"""A phrase may be this many times as long as the key, or as short."""
SLACK = 12
"""Letters by which short phrases may differ whatever their share."""
MARKS = "\"“”'‘’()"


@dataclass(frozen=True, slots=True)
class Lexis:
    """What the look of an option hangs on in a language, read once for a pool."""

    voice_of: Callable[[str], Voice]
    root_of: Callable[[str], str | None]
    heads: Mapping[str, Head]
    relative: str
    light: frozenset[str]
    """Nouns that stand for anything: `langkah`, `hal`."""
    small: frozenset[str]
    """Words that need another before them: `dalam`, `juga`."""
    auxiliaries: frozenset[str]
    loose: frozenset[str]
    """Words that say nothing by themselves."""
    prefixes: frozenset[str]
    """Words before a title that leave its level as it is: `mantan`."""
    titles: Mapping[str, str]
    """Titles in lower case with their sort."""
    inner: frozenset[str]
    """Small words inside names: `bin`."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The form of an option."""

    words: int
    letters: int
    capital: bool
    """Whether it opens with a capital."""
    short: bool
    """Whether it holds an abbreviation: `KPK`."""
    names: int
    """Words behind the first that are written large: they tell another story."""
    figures: int
    opening: str
    """How it opens: an active or passive verb, a derived or a plain word, a figure."""
    linked: bool
    """Whether it holds a relative clause."""
    quoted: bool
    head: str
    """Its first word in lower case."""
    sort: str
    """What the lexicon says its first word is; "" where it does not know it."""


def lexis_of(language: Language) -> Lexis:
    """The lexis of a language."""
    wording, grammar, names = language.wording(), language.grammar(), language.reading().names
    return Lexis(
        voice_of=grammar.voice_of,
        root_of=grammar.root_of,
        heads=wording.heads,
        relative=wording.relative,
        light=wording.light_nouns,
        small=wording.open_words | wording.link_words | frozenset(grammar.prepositions),
        auxiliaries=grammar.auxiliaries,
        loose=wording.open_words,
        prefixes=names.prefixes,
        titles=names.titles.table,
        inner=names.inner,
    )


def shape_of(text: str, lexis: Lexis) -> Shape:
    """The shape of a text."""
    parts = text.split()
    first = parts[0].strip(MARKS).casefold() if parts else ""
    head = lexis.heads.get(first)
    return Shape(
        words=len(parts),
        letters=len(text),
        capital=text[:1].isupper(),
        short=is_short(text),
        names=sum(part.strip(MARKS)[:1].isupper() for part in parts[1:]) + (len(first) > 1 and parts[0].isupper()),
        figures=sum(any(map(str.isdigit, part)) for part in parts),
        opening=opening(first, lexis),
        linked=lexis.relative in parts,
        quoted=any(mark in text for mark in MARKS),
        head=first,
        sort=head.sort if head is not None else "",
    )


def opening(word: str, lexis: Lexis) -> str:
    """How a word that opens an option is made: `active`, `passive`, `derived`, `plain` or `figure`."""
    if word[:1].isdigit():
        return "figure"
    voice = lexis.voice_of(word)
    if voice is not Voice.MIDDLE:
        return voice.value
    root = lexis.root_of(word)
    return "derived" if root is not None and root != word else "plain"


@lru_cache(maxsize=KEPT)
def is_short(text: str) -> bool:
    """Whether a name holds an abbreviation: `KPK`, `KemenPANRB`, `DPRD Riau`."""
    return any(sum(map(str.isupper, word)) > 1 for word in text.split())


@lru_cache(maxsize=KEPT)
def padded(text: str) -> str:
    """As `_words.padded`, remembered: the same names come up again and again."""
    return _words.padded(text)


def apart(one: str, other: str) -> bool:
    """Whether two padded texts share neither all words of the one nor all of the other, nor only a word between differs.

    `Nixon LP Napitupulu` is Nixon Napitupulu.
    """
    short, long = sorted((one.split(), other.split()), key=len)
    between = len(short) > 1 and len(long) == len(short) + 1 and (long[0], long[-1]) == (short[0], short[-1])
    return one not in other and other not in one and not (between and set(short) < set(long))


def is_as_long(one: int, other: int, *, few: bool) -> bool:
    """Whether of two lengths in letters neither stands out; `few` for few words, where a share says little."""
    return (few and abs(one - other) <= SLACK) or (one <= LIKE * other and other <= LIKE * one)


def led_alike(option: str, key: str, leads: frozenset[str]) -> str:
    """A place with the word before it that the key has, or without where the key has none: `Kabupaten Bone`, `Cirebon`."""
    own, _, name = option.partition(" ")
    lead = key.partition(" ")[0]
    if lead.casefold() in leads and " " in key:
        return option if own.casefold() in leads else f"{lead} {option}"
    return name if name and own.casefold() in leads else option
