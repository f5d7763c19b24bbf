"""How good a wrong option is: penalties that add up, lower being better; None where an option may not stand at all."""

import datetime as dt
from dataclasses import dataclass

from quizgen.generation._atlas import PLACES, TOO_UNLIKE, Atlas, fields_of, unlikeness
from quizgen.generation._pool import Card, Entry
from quizgen.generation._shape import Lexis, Shape, is_as_long
from quizgen.model.lexicon import Known
from quizgen.model.question import Candidate

BROAD = frozenset({"thing", "organisation", "place", "product", "event", "work", "group", "pair", "building", "region"})
"""Sorts of names that say little: an option of one must open with the same word."""
TOPICAL = frozenset({"program", "app", "document", "operation"})
"""Sorts whose names serve only within one topic."""
FIELDED = frozenset(
    {
        "agency", "company", "bank", "ngo", "international", "party", "team", "media", "military", "armed_group",
        "police", "prosecution", "court", "legislature", "university",
    }
)  # fmt: skip
"""Sorts of bodies that serve only beside those of their field, or of their own lead: `Polres …`."""
BODIES = FIELDED | {"ministry", "government"}
SIZED = frozenset({"city", "foreign_city", "capital"})
FIELD_APART = 4
"""Penalty of a body of another field, where it may stand at all."""
WHERES = frozenset({"country", "province", "city", "capital", "foreign_city", "regency", "territory"})
LEVELLED = frozenset({"prosecution", "court", "police", "legislature", "government", "ministry"})
"""Sorts whose first word tells the level: `Kejaksaan Agung` is no `Kejari`, and `Polri` no `Polres Bogor`."""
LOCAL = frozenset({"road", "street", "building", "village", "district"})
"""Sorts of places that serve only beside those of the same province."""
REASONS = frozenset({"purpose", "cause"})
SINGLE = frozenset({"common:person"})
"""Sorts of phrases of which single words serve: `polisi`, `guru`. Other single words the learner types."""
MANY = 8
"""A city so many times as large as another is no rival of it."""
FEW_NAMES, FEW_WORDS = 2, 4
TOO_BAD, WORDED = 9, 8
"""From these penalties on an option is a filler, and none is better: for names; for phrases, which are sooner silly."""
GOOD_SCORE, FAIR_SCORE = 0.75, 0.55
"""Scores of a question below which its key is taken for elsewhere with care."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A candidate with all that its options are held against."""

    candidate: Candidate
    card: Card
    shape: Shape
    titles: tuple[str, ...]
    stem_names: frozenset[str]
    """Rare names in the stem, in lower case: briefs with one of them may tell the same story."""
    lot: int
    day: dt.date | None
    """Of the brief."""

    @property
    def year(self) -> int:
        """Of the brief; 0 where it has no date."""
        return self.day.year if self.day is not None else 0


def fitness(entry: Entry, asked: Asked, near: int, atlas: Atlas, lexis: Lexis) -> int | None:
    """The penalty of an entry for a question; `near` is how near its brief is in words."""
    sort, card = asked.candidate.sort, asked.card
    if is_worded(sort):
        value = as_phrase(entry, asked, near, lexis) if entry.sort == sort else None
    elif sort == "person":
        value = as_person(entry, asked, lexis)
    else:
        value = as_name(entry, asked, atlas)
    if value is None:
        return None
    strange = 4 if sort == "person" else 2
    value += strange * (bool(entry.card.abroad) != bool(card.abroad)) - 2 * bool(entry.card.abroad & card.abroad)
    value += (entry.score < GOOD_SCORE) + (entry.score < FAIR_SCORE)
    value -= (entry.card.topic == card.topic) + min(2, near // 12)
    return value if value < (WORDED if is_worded(sort) else TOO_BAD) else None


def as_person(entry: Entry, asked: Asked, lexis: Lexis) -> int | None:
    """A person for a person: full name for full name, best one with a title of the same level."""
    shape, key = entry.shape, asked.shape
    if not entry.personal or (shape.words == 1) != (key.words == 1) or shape.short != key.short:
        return None
    if key.words == 1 and not entry.ranked:
        return None  # a bare word may be no name at all
    mine, theirs = title_heads(entry.titles, lexis.prefixes), title_heads(asked.titles, lexis.prefixes)
    level = -2 if mine & theirs else 2 if mine or not theirs else 4
    return 2 + level + abs(shape.words - key.words)


def title_heads(titles: tuple[str, ...], prefixes: frozenset[str]) -> frozenset[str]:
    """First words of titles in lower case, without `mantan` and its like: `menteri`, `gubernur`."""
    rows = ([word for word in title.casefold().split() if word not in prefixes] for title in titles)
    return frozenset(row[0] for row in rows if row)


def as_name(entry: Entry, asked: Asked, atlas: Atlas) -> int | None:
    """A name for a name of the same fine sort: built alike, of the same place or its neighbours."""
    shape, key, sort = entry.shape, asked.shape, asked.candidate.sort
    same_head = shape.head == key.head and key.words > 1
    if shape.capital != key.capital or shape.figures != key.figures or not is_of_a_kind(entry, asked, same_head):
        return None
    if sort in WHERES:
        if atlas.known(asked.candidate.key) is None and entry.card.at_home and not asked.card.at_home:
            return None  # `Provinsi Kunar` is where no province of home is
        return 1 + abs(shape.words - key.words) // 2 + 2 * geography(atlas, entry.text, asked.candidate.key)
    if sort in BODIES:
        return as_body(entry, asked, atlas)
    unlike = unlikeness(entry.text, asked.candidate.key)
    if unlike >= TOO_UNLIKE or (key.words > 1 and not same_head and is_led(asked, atlas)):
        return None
    longer = max(shape.letters, key.letters) > 2 * min(shape.letters, key.letters)
    return 1 + unlike - 2 * same_head + 2 * longer + geography(atlas, entry.text, asked.candidate.key)


def as_body(entry: Entry, asked: Asked, atlas: Atlas) -> int | None:
    """A body for a body: of one lead with another place behind it, or of one field."""
    shape, key, text = entry.shape, asked.shape, asked.candidate.key
    (lead, place), (other, elsewhere) = lead_of(text, atlas), lead_of(entry.text, atlas)
    if lead != text or other != entry.text:
        if lead.casefold() != other.casefold() or (place is None and lead == text):
            return None
        far = geography(atlas, elsewhere.name, place.name) if place is not None and elsewhere is not None else 1
        return 1 + abs(shape.words - key.words) + far
    apart = fields_apart(atlas, entry.text, text)
    unlike = unlikeness(entry.text, text)
    if unlike >= TOO_UNLIKE or (apart is None and asked.candidate.sort in FIELDED):
        return None
    return 1 + unlike + (FIELD_APART if apart is None else 2 * apart)


def lead_of(text: str, atlas: Atlas) -> tuple[str, Known | None]:
    """What stands before the place that a name ends in, and the place: `Dinas PUPR`, OKU; the whole where none does.

    A body that has a field of its own is told by it and not by its lead: `Universitas Indonesia`.
    """
    words, row = text.split(), atlas.known(text)
    if len(words) < 2 or (row is not None and fields_of(row)):
        return text, None
    for at in range(1, len(words)):
        place = atlas.known(" ".join(words[at:]))
        if place is not None and place.sort in PLACES:
            return " ".join(words[:at]), place
    levelled = words[0].casefold() in atlas.levels
    return (words[0], None) if levelled else (text, None)


def fields_apart(atlas: Atlas, text: str, key: str) -> int | None:
    """How far down a body's own fields the first lies that another is of, too; None where they share none."""
    mine, theirs = atlas.known(text), atlas.known(key)
    if mine is None or theirs is None:
        return None
    shared = set(fields_of(mine))
    return next((place for place, field in enumerate(fields_of(theirs)) if field in shared), None)


def is_of_a_kind(entry: Entry, asked: Asked, same_head: bool) -> bool:  # noqa: FBT001
    """Whether two names of one sort may stand together, where the sort says too little by itself."""
    sort = asked.candidate.sort
    if sort in LEVELLED and (entry.shape.words == 1) != (asked.shape.words == 1):
        return False
    if sort in LOCAL and not is_near(entry, asked):
        return False
    return same_head or not (sort in BROAD or (sort in TOPICAL and entry.card.topic != asked.card.topic))


def is_near(entry: Entry, asked: Asked) -> bool:
    """Whether two briefs tell of one part of a country: a street of another town is seen through at once."""
    return bool(entry.card.grounds & asked.card.grounds)


def is_led(asked: Asked, atlas: Atlas) -> bool:
    """Whether the first word of the key says what it is, so that the others must open with it: `Polres`, `Pemprov`."""
    return asked.shape.head in atlas.asks


def geography(atlas: Atlas, text: str, key: str) -> int:
    """0 for a neighbour, a rival or a place of the same province, 1 of the same region, 3 for others and the unknown."""
    mine, theirs = atlas.known(text), atlas.known(key)
    if mine is None or theirs is None or mine.fine != theirs.fine:
        return 0 if theirs is None else 3
    rivals = atlas.rivals_of(theirs)
    if mine in rivals:
        return 0
    small = 2 * (theirs.fine in SIZED and mine.weight * MANY < theirs.weight)
    if not rivals and mine.name in theirs.near:
        return small
    if mine.inside == theirs.inside and mine.fine not in {"country", "province"}:
        return small
    return small + (1 + (len(rivals) > 1) if mine.region and mine.region == theirs.region else 3)


def as_phrase(entry: Entry, asked: Asked, near: int, lexis: Lexis) -> int | None:
    """A phrase for a phrase: opened alike, about as long, of another story but not of another world."""
    shape, key, sort = entry.shape, asked.shape, asked.candidate.sort
    if not entry.whole or not is_same_make(shape, key, sort) or entry.card.names & asked.stem_names:
        return None
    if (sort == "list" and entry.kind != asked.candidate.kind) or (sort == "common:person" and not entry.personal):
        return None
    same_head, same_sort = shape.head == key.head, bool(shape.sort) and shape.sort == key.sort
    same_topic, same_opening = entry.card.topic == asked.card.topic, shape.opening == key.opening
    alike = same_opening and shape.head[:2] == key.head[:2]
    akin = same_head or same_sort or (alike and (near > 0 or same_topic)) or (near > 0 and same_topic and same_opening)
    if sort.startswith("common:") and (not akin or entry.text.casefold() in lexis.light):
        return None
    value = 3 - alike + abs(shape.words - key.words) + 3 * (not same_opening) + (shape.linked != key.linked)
    value -= 2 * same_head + same_sort + 2 * (not sort.startswith("common:"))
    return value + 2 * (key.names > 0 and shape.names == 0)


def is_same_make(shape: Shape, key: Shape, sort: str) -> bool:
    """Whether a phrase could stand beside the key without a glance telling them apart."""
    if (shape.words == 1) != (key.words == 1) or (shape.words == 1 and sort not in SINGLE):
        return False
    if shape.capital != key.capital or shape.quoted != key.quoted or shape.names > min(FEW_NAMES, key.names):
        return False
    if shape.figures > key.figures or (key.figures > shape.figures and key.words <= FEW_WORDS):
        return False
    strict = {"active", "passive", "figure"}
    if shape.opening != key.opening and (shape.opening in strict or key.opening in strict):
        return False
    return is_as_long(shape.letters, key.letters, few=key.words < FEW_WORDS)


def is_worded(sort: str) -> bool:
    """Whether keys of a sort are phrases and not names."""
    return ":" in sort or sort in REASONS or sort == "list"
