"""What the bank's briefs lend each other, shelved: a question looks at some fifty options in a bank of any size."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from quizgen.generation._atlas import Atlas
from quizgen.generation._lots import lot_of, nearby
from quizgen.generation._shape import MARKS, Lexis, Shape, padded, shape_of
from quizgen.model.question import Candidate, Draft

NEIGHBOURS = 16
"""Briefs nearest in words that a brief borrows from first."""
POSTINGS = 6
"""Briefs looked at for one shared word."""
RARE = 8
"""A word in more than one brief of so many says nothing of the topic."""
SHORTEST = 4
CODE = 2
"""Letters of a country's code; what lies at home lies in a province, which is told by its name."""
GROUNDS = frozenset({"province", "regency", "city"})
RANKS = frozenset({"office", "rank"})
FROM_NEIGHBOURS, FROM_TOPIC, FROM_SHAPE, FROM_SORT = 16, 10, 10, 5


@dataclass(frozen=True, slots=True)
class Card:
    """What a brief is about, as far as its options' fitness elsewhere hangs on it."""

    id: str
    topic: str
    text: str
    """Padded: see `padded`."""
    words: frozenset[str]
    names: frozenset[str]
    """Lower-cased words written large inside a sentence."""
    known: frozenset[str]
    """Names of the gazetteer's rows that it mentions."""
    abroad: frozenset[str]
    """ISO codes of the foreign countries it mentions."""
    at_home: bool
    """Whether it mentions the country of its language, or any place or body of it."""
    grounds: frozenset[str]
    """Provinces that it mentions, or towns of."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An option that a brief lends."""

    text: str
    sort: str
    kind: str
    card: Card
    why: str
    forms: tuple[str, ...]
    """The text and its other names, padded."""
    shape: Shape
    lot: int
    score: float
    """That of the question it is the key of: what reads badly there reads badly here."""
    titles: tuple[str, ...]
    """What stood before a person's name: `Gubernur Riau`."""
    personal: bool
    """Whether it surely is a person's name, or a common noun for persons."""
    ranked: bool
    """Whether a person's title is one of office or rank, so that a single word is surely a name."""
    whole: bool
    """Whether it opens with a word that can open a phrase."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """Entries in the order of their lots."""

    lots: tuple[int, ...]
    entries: tuple[Entry, ...]

    def around(self, lot: int, many: int) -> Iterator[Entry]:
        """The entries that stand around a lot."""
        return (self.entries[place] for place in nearby(self.lots, lot, many))


@dataclass(frozen=True, slots=True)
class Stock:
    """All entries of a bank."""

    cards: tuple[Card, ...]
    places: Mapping[str, int]
    """Brief id to its place in `cards`."""
    lent: Mapping[tuple[int, str], tuple[Entry, ...]]
    """By brief and sort."""
    shelves: Mapping[tuple[str, ...], Shelf]
    postings: Mapping[str, Sequence[int]]
    """Word to the places of the briefs that hold it, in order."""
    times: Mapping[str, int]
    """Key in lower case to the number of briefs that lend it."""
    seen: frozenset[str]
    """Names of the gazetteer's rows that any brief mentions: these are well known enough."""
    stems: Mapping[str, frozenset[str]]
    """Stem in lower case to every key it has in the bank, padded."""
    held: Mapping[str, frozenset[str]]
    """Name of a person to the offices that any brief gives him, padded."""

    def neighbours(self, card: Card) -> dict[int, int]:
        """Places of the briefs nearest in words, nearest first, with how near: rare words count more."""
        own, found = self.places[card.id], Counter[int]()
        for word in sorted(card.words):
            row = self.postings[word]
            if len(row) < 2 or len(row) * RARE > max(len(self.cards), 40):
                continue
            at = bisect_left(row, own)
            weight = max(1, 10 - len(row).bit_length())
            for other in row[max(0, at - POSTINGS) : at + POSTINGS + 1]:
                found[other] += weight
        del found[own]
        return dict(sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))[:NEIGHBOURS])

    def entries_for(
        self, candidate: Candidate, card: Card, shape: Shape, near: Mapping[int, int], lot: int
    ) -> Iterator[Entry]:
        """Entries that may serve, each text once and none of the brief itself: some fifty at most."""
        seen: set[str] = set()
        for entry in self.looked_at(candidate.sort, card, shape, near, lot):
            if entry.text.casefold() not in seen and entry.card.id != card.id:
                seen.add(entry.text.casefold())
                yield entry

    def looked_at(self, sort: str, card: Card, shape: Shape, near: Mapping[int, int], lot: int) -> Iterator[Entry]:
        """From the nearest briefs, from the topic, from those of one shape, from the sort."""
        yield from islice((entry for place in near for entry in self.lent.get((place, sort), ())), FROM_NEIGHBOURS)
        for names, many in (
            ((sort, "topic", card.topic, bucket(shape)), FROM_TOPIC),
            ((sort, "shape", bucket(shape)), FROM_SHAPE),
            ((sort, "head", shape.head), FROM_SORT),
            ((sort,), FROM_SORT),
        ):
            shelf = self.shelves.get(names)
            if shelf is not None:
                yield from shelf.around(lot, many)


def bucket(shape: Shape) -> str:
    """Shapes that may stand beside each other: about as long, opened alike."""
    return f"{min(shape.words, 9) // 2}/{shape.opening if shape.words > 1 else ''}/{shape.capital}"


def card_of(draft: Draft, atlas: Atlas) -> Card:
    """What a brief is about."""
    brief, text = draft.brief, padded(draft.brief.text)
    known = list(atlas.names_in(brief.text))
    inside = (part for before, part in pairwise(brief.text.split()) if before[-1] not in ".?!" and part[0].isupper())
    names = {part.strip(f"{MARKS},.;:").casefold() for part in inside}
    return Card(
        id=brief.id,
        topic=brief.topic or "",
        text=text,
        words=frozenset(word for word in text.split() if len(word) >= SHORTEST and not word[0].isdigit()),
        names=frozenset(names),
        known=frozenset(row.name for row in known),
        at_home=any(bool(row.inside) and (row.inside in atlas.home or len(row.inside) > CODE) for row in known),
        grounds=frozenset(row.name if row.fine == "province" else row.inside for row in known if row.fine in GROUNDS),
        abroad=frozenset(row.inside for row in known if row.fine == "country" and row.inside not in atlas.home),
    )


def entries_of(draft: Draft, card: Card, atlas: Atlas, lexis: Lexis) -> Iterator[Entry]:
    """What a brief lends: its offers, each with the kind of the question that it is the key of."""
    kinds = {(candidate.sort, candidate.key): candidate for candidate in reversed(draft.candidates)}
    for offer in draft.offers:
        row, own = atlas.known(offer.text), kinds.get((offer.sort, offer.text))
        others = (*offer.aliases, *((row.name, *row.aliases) if row else ()))
        titled = {name.removesuffix(offer.text).strip() for name in offer.aliases if name.endswith(f" {offer.text}")}
        titles, shape = tuple(sorted(titled)), shape_of(offer.text, lexis)
        yield Entry(
            text=offer.text,
            sort=offer.sort,
            kind=own.kind if own else "",
            card=card,
            why=offer.why,
            forms=tuple(dict.fromkeys(padded(text) for text in (offer.text, *others))),
            shape=shape,
            lot=lot_of(offer.text.casefold()),
            score=own.score if own else 0.0,
            titles=titles,
            personal=is_personal(offer.text, offer.sort, shape, titles, lexis),
            ranked=any(is_rank(title, lexis) for title in titles),
            whole=shape.head not in lexis.small and not (shape.head in lexis.auxiliaries and ":" in offer.sort),
        )


def is_rank(title: str, lexis: Lexis) -> bool:
    """Whether a title opens with an office or a rank: `Presiden`, `Bripka`, not `Sopir`."""
    words = [word for word in title.casefold().split() if word not in lexis.prefixes]
    return bool(words) and lexis.titles.get(words[0], "") in RANKS


def is_personal(text: str, sort: str, shape: Shape, titles: tuple[str, ...], lexis: Lexis) -> bool:
    """Whether a text surely names a person: all large, no figure, no common word last; or is a noun for one."""
    parts = [part for part in text.split() if part not in lexis.inner]
    if sort != "person":
        heads = (lexis.heads.get(part.casefold()) for part in parts[:2])
        return any(head is not None and head.animacy == "person" for head in heads)
    if shape.figures or not parts or not all(part[0].isupper() for part in parts):
        return False
    common = lexis.root_of(parts[-1].casefold()) is not None  # `Orde Baru`
    return bool(titles) or (not common and (len(parts) > 1 or not shape.short))


def stock_of(drafts: Sequence[Draft], atlas: Atlas, lexis: Lexis) -> Stock:
    """The stock of a bank, in one pass over its drafts."""
    cards = tuple(card_of(draft, atlas) for draft in drafts)
    lent: dict[tuple[int, str], list[Entry]] = defaultdict(list)
    rings: dict[tuple[str, ...], dict[int, Entry]] = defaultdict(dict)
    postings: dict[str, list[int]] = defaultdict(list)
    times: Counter[str] = Counter()
    for place, (draft, card) in enumerate(zip(drafts, cards, strict=True)):
        for word in sorted(card.words):
            postings[word].append(place)
        for entry in entries_of(draft, card, atlas, lexis):
            lent[place, entry.sort].append(entry)
            times[entry.text.casefold()] += 1
            for names in shelves_of(entry):
                rings[names].setdefault(entry.lot, entry)
    shelves = {names: shelf_of(ring) for names, ring in rings.items()}
    lent_rows = {key: tuple(rows) for key, rows in lent.items()}
    seen = frozenset(name for card in cards for name in card.known)
    places = {card.id: place for place, card in enumerate(cards)}
    return Stock(cards, places, lent_rows, shelves, postings, times, seen, keys_by_stem(drafts), offices(drafts))


def shelf_of(ring: Mapping[int, Entry]) -> Shelf:
    """A shelf of entries known by their lots."""
    lots = tuple(sorted(ring))
    return Shelf(lots, tuple(ring[lot] for lot in lots))


def shelves_of(entry: Entry) -> tuple[tuple[str, ...], ...]:
    """The shelves an entry stands on."""
    sort, shape = entry.sort, bucket(entry.shape)
    return (
        (sort, "topic", entry.card.topic, shape),
        (sort, "shape", shape),
        (sort, "head", entry.shape.head),
        (sort,),
    )


def keys_by_stem(drafts: Sequence[Draft]) -> dict[str, frozenset[str]]:
    """Every stem with all keys it has in the bank: another brief's key may be right here too."""
    found: dict[str, set[str]] = defaultdict(set)
    for draft in drafts:
        for candidate in draft.candidates:
            found[candidate.stem.casefold()].add(padded(candidate.key))
    return {stem: frozenset(keys) for stem, keys in found.items()}


def offices(drafts: Sequence[Draft]) -> dict[str, frozenset[str]]:
    """Every person asked for by office with all offices the bank gives him."""
    found: dict[str, set[str]] = defaultdict(set)
    for draft in drafts:
        for candidate in draft.candidates:
            if candidate.sort == "office":
                found[candidate.fact.rpartition("/")[2]].add(padded(candidate.key))
    return {name: frozenset(keys) for name, keys in found.items()}
