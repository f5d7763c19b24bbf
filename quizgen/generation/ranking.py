"""Ranking: which questions of a brief a teacher would keep, best first; what repeats a key comes later.

A candidate's worth is a sum of readable features times the language's weights (`training/ranker.py` learns them), and
its score the logistic of that: the chance that somebody would ask for it. Then the questions are lined up one by one,
each paying for what those before it have asked already, as in maximal marginal relevance (Carbonell & Goldstein 1998).
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from quizgen.generation._features import CLOZE, features, found_features
from quizgen.generation._reader import Reader
from quizgen.generation._secrets import PHRASES
from quizgen.generation._soundness import soundness
from quizgen.generation._words import holds, words
from quizgen.model.question import Candidate

AGAIN = 5.0
"""What a question pays in worth when its key was asked before: it waits for nearly every other key."""
AGAIN_IN_PART = 3.0
"""What it pays where one key is the whole of the other but a word; less, the smaller the part."""
AGAIN_IN_A_GAP = 1.0
"""What a cloze pays on top: it asks with the sentence the other question was made of."""
MOST_PER_KEY = 2
"""Questions in words with one key, beside one gap; another would only be refused by a reader's patience."""
SAME_WORDS, INNER_WORDS = 0.75, 0.9
"""Shares of the words of two questions for one key, and of the shorter of them, from which a teacher calls them one."""
GAP_PRICE = 0.6
"""Log odds that a gap pays beside a question as good: readers sign gaps more easily than teachers choose them."""
PHRASE_PRICE = 3.0
"""The same for a gap that names nothing: it stands where nothing better asks."""
ASKED_SHARE = 0.35
"""Share of the worth that hangs on whether people would ask it; the rest on whether a strict reader would sign it. Of the best
three of a brief 93 % were signed with this share, 92 % with twice as much, and as many keys of teachers were met."""
DIGITS = 4
STEP = 10**-DIGITS


@dataclass(frozen=True, slots=True)
class Row:
    """A candidate on its way into the line."""

    candidate: Candidate
    worth: float
    """Log odds that it is wanted: asked by somebody, signed by a strict reader; before it pays for repeating."""
    key: tuple[str, ...]
    """The words of the key."""
    names: frozenset[tuple[str, ...]]
    """The words of the key and of all that is accepted for it."""


def explain_score(reader: Reader, candidate: Candidate) -> tuple[tuple[str, float], ...]:
    """What each feature adds to the worth of a candidate, in log odds, the weightiest first; nought is left out."""
    weights = reader.wording.weights
    parts = ((name, value * weights.get(name, 0.0)) for name, value in features(reader, candidate))
    return tuple(sorted((part for part in parts if part[1]), key=lambda part: (-abs(part[1]), part[0])))


def ranked(reader: Reader, candidates: list[Candidate]) -> list[tuple[float, Candidate]]:
    """Best first, with scores between 0 and 1 that fall all the way, so that whoever sorts by them gets this order.

    A key is asked in different words twice at most, and in one gap at most.
    """
    rows = sorted((row_of(reader, candidate) for candidate in set(candidates)), key=before_choosing)
    line = list(in_turn(rows))
    return list(zip(falling([worth for worth, _ in line]), (row.candidate for _, row in line), strict=True))


def row_of(reader: Reader, candidate: Candidate) -> Row:
    """The candidate with its worth and the words of its key."""
    weights = reader.wording.weights
    asked = math.fsum(value * weights.get(name, 0.0) for name, value in found_features(reader, candidate))
    sound = soundness(reader, candidate)
    price = PHRASE_PRICE if candidate.construction in PHRASES else GAP_PRICE if candidate.kind == CLOZE else 0.0
    worth = ASKED_SHARE * asked + (1 - ASKED_SHARE) * sound - price
    names = frozenset(bare(reader, text) for text in (candidate.key, *candidate.accept))
    return Row(candidate, worth, bare(reader, candidate.key), names)


def bare(reader: Reader, text: str) -> tuple[str, ...]:
    """The words of a key without those before it that are no part of it: `di Jakarta` is `jakarta`."""
    found = words(text)
    while len(found) > 1 and found[0] in reader.wording.lead_words:
        found = found[1:]
    return tuple(found)


def before_choosing(row: Row) -> tuple[object, ...]:
    """The order in which rows of one worth get their turn: as in the text, then by their words."""
    candidate = row.candidate
    return (-row.worth, candidate.span, candidate.stem, candidate.key, candidate.kind, candidate.construction)


def in_turn(rows: Sequence[Row]) -> Iterator[tuple[float, Row]]:
    """The rows one by one, the one that is worth most now first, with what it is worth then."""
    left = {number: row.worth for number, row in enumerate(rows)}
    taken: list[Row] = []
    while left:
        number = max(left, key=lambda one: (left[one], -one))
        worth, row = left.pop(number), rows[number]
        if is_one_too_many(row, taken):
            continue
        taken.append(row)
        yield worth, row
        for other in left:
            left[other] -= price(rows[other], row)


def is_one_too_many(row: Row, taken: Iterable[Row]) -> bool:
    """Whether its key was asked often enough in words, or in a gap before it."""
    same = [other for other in taken if likeness(row, other) == 1]
    gaps = sum(other.candidate.kind == CLOZE for other in same)
    spent = gaps > 0 if row.candidate.kind == CLOZE else len(same) - gaps >= MOST_PER_KEY
    return spent or any(says_again(row, other) for other in same)


def says_again(row: Row, other: Row) -> bool:
    """Whether two questions for one key have the same words, or one has all the other's and more of the sentence.

    `Ke mana warga mengungsi?`, `Warga mengungsi ke mana?`, `Warga mengungsi ke mana setelah tanggul jebol?`
    """
    if CLOZE in {row.candidate.kind, other.candidate.kind}:
        return False
    one, two = (set(words(each.candidate.stem)) for each in (row, other))
    shared = len(one & two)
    return shared >= SAME_WORDS * len(one | two) or shared >= INNER_WORDS * min(len(one), len(two))


def price(row: Row, taken: Row) -> float:
    """What a row pays once `taken` was asked."""
    alike = likeness(row, taken)
    repeated = AGAIN if alike == 1 else alike * AGAIN_IN_PART
    return repeated + (AGAIN_IN_A_GAP if alike and row.candidate.kind == CLOZE else 0.0)


def likeness(row: Row, other: Row) -> float:
    """1 for one key under whatever name, the share of words for a key inside another, else 0."""
    if row.key in other.names or other.key in row.names:
        return 1.0
    part, whole = sorted((row.key, other.key), key=len)
    inside = part and part[0] in whole and holds(list(whole), list(part))
    return len(part) / len(whole) if inside else 0.0


def falling(worths: Sequence[float]) -> list[float]:
    """The worths as scores: logistic, four digits, each a step below the one before, so that no rounding makes ties."""
    scores: list[float] = []
    ceiling = 1.0
    for left, worth in zip(range(len(worths) - 1, -1, -1), worths, strict=True):
        score = round(max((left + 1) * STEP, min(ceiling, logistic(worth))), DIGITS)
        scores.append(score)
        ceiling = score - STEP
    return scores


def logistic(worth: float) -> float:
    """Log odds to a chance."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, worth))))
