"""Whether an option is surely wrong: no other name, part or whole of the key, nothing told, no second right one."""

from collections.abc import Callable, Iterable

from quizgen.generation._atlas import CAPITAL, PLACES, Atlas
from quizgen.generation._pool import Card, Stock
from quizgen.generation._shape import Lexis, apart, padded
from quizgen.model.analysis import Sort
from quizgen.model.question import Candidate

HALF = 0.5
TOWNS = frozenset({CAPITAL, "foreign_city"})
"""Sorts of places none of which lies in another: Kharkiv and Kyiv."""
TEAM = "team"


def forms_of(text: str, others: Iterable[str], atlas: Atlas) -> tuple[str, ...]:
    """A text and all its other names, padded: those given and those of the gazetteer."""
    row = atlas.known(text)
    known = (row.name, *row.aliases) if row is not None else ()
    return tuple(dict.fromkeys(form for form in map(padded, (text, *others, *known)) if form.strip()))


def forms(text: str, atlas: Atlas) -> Callable[[], tuple[str, ...]]:
    """All names of a text, asked for when it is needed."""
    return lambda: forms_of(text, (), atlas)


def is_spelt_out(candidate: Candidate, atlas: Atlas) -> bool:
    """Whether the stem tells the key's short form, so that its letters answer: `Apa kepanjangan dari KSEI?`."""
    row, stem = atlas.known(candidate.key), padded(candidate.stem)
    names = (row.name, *row.aliases) if row is not None else ()
    return any(padded(name) in stem for name in names if name.isupper())


def is_wrong(text: str, forms: tuple[str, ...], candidate: Candidate, card: Card, atlas: Atlas) -> bool:
    """Whether a text, with its other names `forms`, is neither told in the brief nor a place around the key."""
    stem = padded(candidate.stem)
    if not forms or any(form in card.text or form in stem for form in forms):
        return False
    first = padded(text.partition(" ")[0])
    if candidate.sort == TEAM and first in stem and first not in padded(candidate.key):
        return False  # `mengalahkan Leeds`: no `Leeds United`
    around = is_around(text, candidate.key, atlas) or is_whole_of(text, candidate.key, atlas)
    return not is_told(text, card, atlas) and not around


def is_right_elsewhere(forms: tuple[str, ...], candidate: Candidate, stock: Stock) -> bool:
    """Whether the bank has it as a key for the same stem, or as another office of the same person."""
    also_right = stock.stems.get(candidate.stem.casefold(), frozenset())
    if candidate.sort == "office":
        also_right |= stock.held.get(candidate.fact.rpartition("/")[2], frozenset())
    return any(not apart(form, right) for form in forms for right in also_right)


def is_told(text: str, card: Card, atlas: Atlas) -> bool:
    """Whether the brief names the same thing by another name."""
    row = atlas.known(text)
    return row is not None and row.name in card.known


def is_whole_of(text: str, key: str, atlas: Atlas) -> bool:
    """Whether an option is the body of the whole land that the key is a branch of: `KPU RI` for `KPU Tabanan`."""
    (first, _, land), (same, _, branch) = text.partition(" "), key.partition(" ")
    whole, part = atlas.known(land), atlas.known(branch)
    over = whole is not None and whole.sort is Sort.COUNTRY
    return first == same and over and part is not None and part.sort is Sort.PLACE


def is_around(text: str, key: str, atlas: Atlas) -> bool:
    """Whether of two places one lies inside the other: Semarang and Jawa Tengah, Prancis and a city of it."""
    mine, theirs = atlas.known(text), atlas.known(key)
    if mine is None or theirs is None or mine.fine == theirs.fine or not {mine.sort, theirs.sort} <= PLACES:
        return False
    if {mine.fine, theirs.fine} <= TOWNS:
        return False
    return mine.inside in {theirs.name, theirs.inside} or theirs.inside == mine.name


def says_the_same(form: str, key: str, card: Card, lexis: Lexis) -> bool:
    """Whether a phrase shares half its words with the key, but for its first, or all with the brief: it might fit."""
    mine = [word for word in form.split() if word not in lexis.loose]
    rest, theirs = mine[1:], set(key.split())
    if mine and all(f" {word} " in card.text for word in mine):
        return True
    return bool(rest) and sum(word in theirs for word in rest) >= HALF * len(rest)
