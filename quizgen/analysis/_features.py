"""What the joint network sees of a token: rows and letters to look up, and hints from lists of names."""

from __future__ import annotations

import io
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

LETTERS = 20
"""Letters of a token that are looked at, with one mark at each end."""
HEAD_LETTERS = 11
"""How many of them come from the front when a token is longer; the rest come from its end."""
AFFIXES = (("prefix", 2), ("prefix", 4), ("suffix", 2), ("suffix", 3))
PHRASE_SORTS = ("country", "city", "province", "acronym", "organisation")
WORD_SORTS = ("person", "title", "organisation_word", "place_word", "speech")
HINTS = 2 * len(PHRASE_SORTS) + len(WORD_SORTS)
SHAPES = 13
LONGEST_PHRASE = 6
CACHED_TOKENS = 16_000
_PAD, _RARE, _START, _STOP = range(4)
_MARKS = {".": 1, "!": 1, "?": 1, ",": 2}
_CLINGING = '()[]"“”'
_DIGIT = re.compile(r"\d")

Ints = NDArray[np.int32]
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Tables:
    """Everything that a network needs beside its graph: vocabularies, label names, name lists and small matrices."""

    words: Mapping[str, int]
    letters: Mapping[str, int]
    affixes: tuple[Mapping[str, int], ...]
    tags: tuple[str, ...]
    relations: tuple[str, ...]
    sorts: tuple[str, ...]
    phrases: Mapping[str, int]
    hint_words: Mapping[str, int]
    settled: Mapping[str, str]
    """Words as written within a sentence, to the one tag that the treebanks of news give them."""
    arrays: Mapping[str, NDArray[np.generic]]


@dataclass(frozen=True, slots=True)
class Inputs:
    """One batch: words (b, n), letters (b, n, 20), affixes (b, n, 4), shapes (b, n), hints (b, n, 15), lengths (b,)."""

    words: Ints
    letters: Ints
    affixes: Ints
    shapes: Ints
    hints: Floats
    lengths: Ints


def load_tables(stored: bytes) -> Tables:
    """Read the tables from the bytes of the .npz file that `dump_tables` made."""
    with np.load(io.BytesIO(stored), allow_pickle=False) as archive:
        arrays = {name: archive[name] for name in archive.files}
    lists = json.loads(arrays.pop("lists").tobytes().decode("utf-8"))
    return Tables(
        words=_numbered(lists["words"], 1),
        letters=_numbered(lists["letters"], _STOP + 1),
        affixes=tuple(_numbered(affixes, _RARE + 1) for affixes in lists["affixes"]),
        tags=tuple(lists["tags"]),
        relations=tuple(lists["relations"]),
        sorts=tuple(lists["sorts"]),
        phrases=lists["phrases"],
        hint_words=lists["hint_words"],
        settled=lists["settled"],
        arrays=arrays,
    )


def dump_tables(tables: Tables) -> bytes:
    """The bytes of an .npz file that `load_tables` reads back; the same tables give the same bytes."""
    lists = {
        "words": list(tables.words),
        "letters": "".join(tables.letters),
        "affixes": [list(affixes) for affixes in tables.affixes],
        "tags": tables.tags,
        "relations": tables.relations,
        "sorts": tables.sorts,
        "phrases": dict(sorted(tables.phrases.items())),
        "hint_words": dict(sorted(tables.hint_words.items())),
        "settled": dict(sorted(tables.settled.items())),
    }
    text = json.dumps(lists, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    arrays: dict[str, Any] = dict(sorted(tables.arrays.items()))
    out = io.BytesIO()
    np.savez_compressed(out, lists=np.frombuffer(text, dtype=np.uint8), **arrays)
    return out.getvalue()


def _numbered(things: Sequence[str], first: int) -> dict[str, int]:
    return {thing: number for number, thing in enumerate(things, first)}


def core(token: str) -> str:
    """The token without brackets and quotes that cling to it, as in corpora: "(Jokowi)" gives "Jokowi", "(" itself."""
    return token.strip(_CLINGING) or token


def normal_form(token: str) -> str:
    """The form under which a word vector is kept: "Pukul (08.30)" is kept as "pukul", "00.00"."""
    return _DIGIT.sub("0", core(token).lower())


def shape(token: str, *, first: bool) -> int:
    """A number below `SHAPES` for how a token is written, `first` if no word is before it; 0 is kept for padding."""
    token = core(token)
    if not any(char.isalnum() for char in token):
        return _MARKS.get(token, 3)
    if not any(char.isalpha() for char in token):
        return 4 if token.isdigit() else 5
    if any(char.isdigit() for char in token):
        return 6
    return _word_shape(token, first=first)


def _word_shape(token: str, *, first: bool) -> int:
    if token.islower():
        return 8 if "-" in token else 7
    if token.isupper() and len(token) > 1:
        return 9
    if token[0].isupper():
        return 10 if first else 11
    return 12


def affix_strings(token: str) -> tuple[str, ...]:
    """The beginnings and ends that are looked up: "Menurutnya" gives "me", "menu", "ya", "nya"."""
    small = core(token).lower()
    return tuple(small[:size] if side == "prefix" else small[-size:] for side, size in AFFIXES)


@dataclass(frozen=True, slots=True)
class _Seen:
    """What is the same wherever a token stands: rows to look up, its shape as first word and later, hint numbers."""

    core: str
    word: int
    letters: Ints
    affixes: tuple[int, ...]
    shapes: tuple[int, int]
    hints: tuple[int, ...]
    is_word: bool


class Featurizer:
    """Turns sentences into the network's inputs; a token's own share is computed once and kept."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._tokens: dict[str, _Seen] = {}

    def inputs(self, sentences: Sequence[Sequence[str]]) -> Inputs:
        """One padded batch, in the order given; every sentence must have a token."""
        size, width = len(sentences), max(len(sentence) for sentence in sentences)
        words = np.zeros((size, width), np.int32)
        letters = np.zeros((size, width, LETTERS), np.int32)
        affixes = np.zeros((size, width, len(AFFIXES)), np.int32)
        shapes = np.zeros((size, width), np.int32)
        hints = np.zeros((size, width, HINTS), np.float32)
        for row, sentence in enumerate(sentences):
            found = [self._token(token) for token in sentence]
            stop = len(found)
            words[row, :stop] = [token.word for token in found]
            letters[row, :stop] = [token.letters for token in found]
            affixes[row, :stop] = [token.affixes for token in found]
            opening = next((place for place, token in enumerate(found) if token.is_word), stop)
            shapes[row, :stop] = [token.shapes[place > opening] for place, token in enumerate(found)]
            for place, hint in self._hints([token.core for token in found], found):
                hints[row, place, hint] = 1.0
        lengths = np.array([len(sentence) for sentence in sentences], np.int32)
        return Inputs(words, letters, affixes, shapes, hints, lengths)

    def _token(self, token: str) -> _Seen:
        found = self._tokens.get(token)
        if found is None:
            if len(self._tokens) >= CACHED_TOKENS:
                self._tokens.clear()
            found = self._tokens[token] = self._look_up(token)
        return found

    def _look_up(self, token: str) -> _Seen:
        tables = self._tables
        room = LETTERS - 2
        seen = token if len(token) <= room else token[:HEAD_LETTERS] + token[HEAD_LETTERS - room :]
        letters = [_START, *(tables.letters.get(letter, _RARE) for letter in seen), _STOP]
        letters += [_PAD] * (LETTERS - len(letters))
        bits = tables.hint_words.get(core(token), 0)
        return _Seen(
            core=core(token),
            word=tables.words.get(normal_form(token), 0),
            letters=np.array(letters, np.int32),
            affixes=tuple(
                table.get(text, _RARE) for table, text in zip(tables.affixes, affix_strings(token), strict=True)
            ),
            shapes=(shape(token, first=True), shape(token, first=False)),
            hints=tuple(2 * len(PHRASE_SORTS) + sort for sort in range(len(WORD_SORTS)) if bits >> sort & 1),
            is_word=any(char.isalnum() for char in token),
        )

    def _hints(self, sentence: Sequence[str], found: Sequence[_Seen]) -> list[tuple[int, int]]:
        """Pairs of (place in the sentence, hint): B and I of each sort of phrase, then the sorts of single words."""
        hints = [(place, hint) for place, token in enumerate(found) for hint in token.hints]
        place = 0
        while place < len(sentence):
            stop, bits = self._longest_phrase(sentence, place)
            for sort in range(len(PHRASE_SORTS)):
                if bits >> sort & 1:
                    hints.append((place, 2 * sort))
                    hints.extend((inside, 2 * sort + 1) for inside in range(place + 1, stop))
            place = stop
        return hints

    def _longest_phrase(self, sentence: Sequence[str], place: int) -> tuple[int, int]:
        token = sentence[place]
        if token[:1].isupper() or token[:1].isdigit():
            for stop in range(min(len(sentence), place + LONGEST_PHRASE), place, -1):
                bits = self._tables.phrases.get(" ".join(sentence[place:stop]))
                if bits is not None:
                    return stop, bits
        return place + 1, 0
