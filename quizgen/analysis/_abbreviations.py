"""Short forms explained in brackets: `Korea Utara (Korut)` and `Topling (Toko Pengendalian Inflasi …)`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizgen.model.analysis import Token
from quizgen.model.reading import NameRules
from quizgen.model.span import Span

_LONGEST = 12
"""Words; expansions beyond that are not looked for."""
_SHORTEST_BLEND = 4
"""Letters of a blend written with small letters: `Kemhan`; below that it must be in capitals: `AS`."""


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """A short and a long form, and where each and the bracket stand."""

    short: Span
    long: Span
    bracket: Span
    """With its parentheses."""


def _ends(word: str, letters: str, at: int, *, inside: bool) -> set[int]:
    """How many letters may be used up after a word that takes some of them, from the letter `at` on."""
    ends: set[int] = set()
    place = -1
    while at < len(letters):
        place = word.find(letters[at], place + 1)
        if place < 0 or (place > 0 and not ends and not inside):
            break
        at += 1
        ends.add(at)
    return ends


def _matches(short: str, words: Sequence[str], *, blend: bool) -> bool:
    """Whether the letters of `short` are found in the words in order, the first at the start of the first word.

    Each capitalised word gives some: its first letter at least (`AS`), or any in a blend (`Kemhan`).
    """
    letters = "".join(letter for letter in short.lower() if letter.isalnum())
    if not letters or not words or letters[0] != words[0][:1].lower():
        return False
    reachable = {0}
    for number, word in enumerate(words):
        inside = blend and number > 0
        after = {end for at in reachable for end in _ends(word.lower(), letters, at, inside=inside)}
        reachable = after if word[:1].isupper() else after | reachable
    return len(letters) in reachable


def _explains(short: str, words: Sequence[str]) -> bool:
    """Whether the words are what `short` stands for, letter by letter or as a blend."""
    blend = short.upper() != short or len(short) > _SHORTEST_BLEND
    return _matches(short, words, blend=False) or (blend and _matches(short, words, blend=True))


def _is_short(text: str) -> bool:
    """`AS`, `Korut`, `TPIP-TPID`, `P2MI`."""
    letters = [sign for sign in text if sign.isalpha()]
    if not letters or not text[0].isalnum() or " " in text.strip():
        return False
    capitals = sum(sign.isupper() for sign in letters)
    blend = letters[0].isupper() and len(letters) >= _SHORTEST_BLEND
    return (capitals >= 2 or blend) and len(letters) <= _LONGEST


def _long_before(tokens: Sequence[Token], stop: int, short: str, first: int) -> int | None:
    """Index of the first token of the expansion that ends before `stop`; the shortest that fits."""
    capitals = short.upper() == short
    for start in range(stop - 1, max(first, stop - _LONGEST) - 1, -1):
        word = tokens[start].text
        if word == ",":  # "Badan Meteorologi, Klimatologi, dan Geofisika"
            continue
        if not word[:1].isalnum():
            return None
        words = [token.text for token in tokens[start:stop] if token.text != ","]
        if len(words) == 1 and len(word) < len(short) + 2:
            continue
        if word[:1].isupper() and _explains(short, words):
            return start
        if word[:1].islower() and capitals and _initials(words) == short.upper():
            return start
    return None


def _initials(words: Sequence[str]) -> str:
    return "".join(word[0] for word in words).upper()


def _brackets(tokens: Sequence[Token], first: int, last: int) -> Iterator[tuple[int, int]]:
    """(index of `(`, index of `)`) for brackets that hold something and no other bracket."""
    opened: int | None = None
    for at in range(first, last):
        if tokens[at].text == "(":
            opened = at
        elif tokens[at].text == ")" and opened is not None:
            if at > opened + 1:
                yield opened, at
            opened = None


def _span(tokens: Sequence[Token], first: int, last: int) -> Span:
    return Span(tokens[first].span.start, tokens[last - 1].span.stop)


def _known_pair(short: str, tokens: Sequence[Token], stop: int, first: int, rules: NameRules) -> int | None:
    """Where a name of the gazetteer starts that ends before `stop` and that `short` is an alias of."""
    known = rules.known.table.get(short)
    for start in range(max(first, stop - _LONGEST), stop) if known else ():
        other = rules.known.table.get(" ".join(token.text for token in tokens[start:stop]))
        if other is not None and other is known:
            return start
    return None


def _read(tokens: Sequence[Token], first: int, opened: int, closed: int, rules: NameRules) -> Abbreviation | None:
    """What one bracket explains, if anything."""
    inside = [token.text for token in tokens[opened + 1 : closed]]
    before = tokens[opened - 1].text if opened > first else ""
    bracket = _span(tokens, opened, closed + 1)
    if len(inside) == 1 and _is_short(inside[0]):
        start = _known_pair(inside[0], tokens, opened, first, rules)
        if start is None:
            start = _long_before(tokens, opened, inside[0], first)
        if start is not None:
            return Abbreviation(_span(tokens, opened + 1, closed), _span(tokens, start, opened), bracket)
    words = [word for word in inside if word[:1].isalnum()]
    wordy = 1 < len(words) <= _LONGEST and len(words) == len(inside)
    if wordy and _is_short(before) and _explains(before, words):
        return Abbreviation(_span(tokens, opened - 1, opened), _span(tokens, opened + 1, closed), bracket)
    return None


def find_abbreviations(tokens: Sequence[Token], first: int, last: int, rules: NameRules) -> tuple[Abbreviation, ...]:
    """Every bracket of a sentence, `tokens[first:last]`, that gives the short form of what it follows, or the long."""
    found = (_read(tokens, first, opened, closed, rules) for opened, closed in _brackets(tokens, first, last))
    return tuple(abbreviation for abbreviation in found if abbreviation is not None)
