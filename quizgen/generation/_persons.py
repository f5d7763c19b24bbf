"""Persons beside a person: of one calling and trade, in office then, whom neither brief nor stem tells of."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import SequenceMatcher

from quizgen.generation._fellows import LOCAL, MINISTER, Narrow, beside, departments_of, fellows
from quizgen.generation._fitness import Asked
from quizgen.generation._narrowing import Said, narrowed
from quizgen.generation._options import Choice, Option, lent
from quizgen.generation._parties import is_led_by
from quizgen.generation._people import FORMER, People
from quizgen.generation._pool import Entry
from quizgen.generation._shape import padded
from quizgen.generation._words import GAP
from quizgen.model.lexicon import Known, KnownPerson

ENOUGH = 2
"""Others of a minister's own department beside whom nobody else has to stand."""
TWO, ALIKE = 2, 0.87
"""Letters by which two spellings of one name do not differ in length, and their likeness from which they are one."""
SHORTEST = 3
"""Letters of a part of a name that is told apart: no `bin`, no initials."""
ACCUSED = 7
"""Words before the slot among which the verb stands that accuses whom it asks for."""
KIN = 3
"""Penalty of one of another calling, who serves where too few of the key's own do."""
DONE = 3
"""Words behind the slot, or behind the word that opens what is told of whom it asks for, that tell what was done to him."""


def persons(
    asked: Asked, entries: Iterable[Entry], people: People, words: Mapping[str, str], said: Said
) -> Iterator[Option]:
    """Those of the nearest briefs first, then those whom everybody knows."""
    key, titles = asked.candidate.key, asked.titles
    calling = people.calling_of(key, titles)
    if not calling[0] or is_no_name(asked, people) or is_half_a_name(asked, people) or is_accused(asked, people):
        return
    if any(title.casefold().split()[0] in people.rivalry.acting for title in titles if title):
        return  # `Penjabat Gubernur Papua`, beside whom nobody elected stands
    if is_of_another_calling(asked, people, calling[0]) or is_led_by(asked, said.setting.lands, people.who, said.world):
        return
    told, narrow = said.told, narrowed(asked, people, said, calling[0])
    land, calling = people.land_of(key, titles), (calling[0], calling[1] and not narrow.abroad)
    found = [*fellows(people, key, titles, asked.year, asked.lot, told=told, narrow=narrow, day=asked.day)]
    if calling == (MINISTER, True) and narrow.past:  # `Menteri Keuangan ____`: no minister of something else
        parts = departments_of(people, key, titles)
        mates = [(text, row) for text, row in found if people.department(row.office) in parts and not is_told(row, asked)]
        found, entries = (mates, ()) if len(mates) >= ENOUGH else (found, entries)
    for entry in entries:
        if is_like(entry, asked, people, told, calling) and is_within(entry, people, narrow):
            yield lent(entry, 2 - (entry.card.topic == asked.card.topic) + 2 * distance(entry, asked, people, land))
    for place, (text, row) in enumerate(found):
        if not is_told(row, asked):
            penalty = 2 + place // 4 + KIN * (narrow.kin and row.calling != calling[0])
            yield Option(text, penalty, f"gazetteer:{row.calling}", person_why(row, key, words), forms_of_person(row))


def is_alone_of_its_land(asked: Asked, found: Iterable[Choice], people: People, said: Said) -> bool:
    """Whether the stem tells the key's foreign land and no option is of a land it tells: `parlemen Jepang memilih ____`."""
    own = people.named.get(asked.candidate.key)
    if own is None or own.country not in said.setting.lands:
        return False
    rows = (people.named.get(choice.distractor.text) for choice in found)
    return not any(row is not None and row.country in said.setting.lands for row in rows)


def is_misread(entry: Entry, people: People, *, here: bool) -> bool:
    """Whether a person of another brief is none: a place, the tail of an office, or a foreigner taken for one of home.

    `Gubernur Andrew Cuomo` in news of New York is no governor of home.
    """
    if opens_with_office(entry.text, people):
        return True
    if entry.text in people.named:
        return False
    calling = people.calling_of(entry.text, entry.titles)[0]
    if here and calling in LOCAL and all(people.area(title) is None for title in entry.titles):
        return True  # `mantan Gubernur [Andrew Cuomo]`, whose land nobody says
    return entry.text in people.places.table or (here and bool(entry.card.abroad) and not entry.card.at_home)


def is_within(entry: Entry, people: People, narrow: Narrow) -> bool:
    """Whether a person of another brief is one of those whom the stem leaves."""
    row = people.named.get(entry.text)
    if narrow.female not in {None, is_female(entry, people)}:
        return False
    if narrow.lands and (row is None or row.country not in narrow.lands):
        return False
    offices = (row.office,) if row is not None else entry.titles
    if any(people.lead(office) in narrow.without for office in offices):
        return False
    return not narrow.house or any(people.offices.full(office).endswith(narrow.house) for office in offices)


def is_no_name(asked: Asked, people: People) -> bool:
    """Whether a key is a place or the tail of an office and no person: `Wakatobi`, `Pertanian Sudaryono`."""
    key = asked.candidate.key
    return key not in people.named and (key in people.places.table or key.partition(" ")[0].casefold() in people.tails)


def is_of_another_calling(asked: Asked, people: People, calling: str) -> bool:
    """Whether the stem asks by titles that all say another thing than what the person is known for.

    Who is asked for as `Ketua Golkar Makassar` is a mayor as well, and no other mayor comes into question.
    """
    stem = padded(asked.candidate.stem)
    asked_by = [title for title in asked.titles if " " in title and padded(title) in stem]
    known = {calling} if calling in LOCAL else {calling, ""}
    left = calling == FORMER
    return bool(asked_by) and not any(
        people.by_title(title) in known or (left and people.has_left(title)) for title in asked_by
    )


def is_like(entry: Entry, asked: Asked, people: People, told: str, calling: tuple[str, bool]) -> bool:
    """Whether an entry of another brief may stand beside the key."""
    key, titles = asked.candidate.key, asked.titles
    if not entry.personal or (" " in entry.text) != (" " in key) or is_misread(entry, people, here=calling[1]):
        return False
    if people.calling_of(entry.text, entry.titles) != calling:
        return False
    trades = people.trades_of(key, titles)
    if trades and not trades & people.trades_of(entry.text, entry.titles):
        return False
    mine = {people.offices.full(title) for title in titles}
    theirs = {people.offices.full(title) for title in entry.titles}
    row = people.named.get(entry.text)
    if row is not None:
        if (
            not people.serves(row, asked.year, asked.day)
            or is_told(row, asked)
            or (row.calling == FORMER) > (calling[0] == FORMER)
        ):
            return False
        theirs |= {people.offices.full(row.office)} if row.calling != FORMER else set()
    elif names_told((entry.text,), asked):
        return False
    return not mine & theirs and not any(
        office.strip() and office in told for office in theirs if " " in office.strip()
    )


def distance(entry: Entry, asked: Asked, people: People, land: Known | None) -> int:
    """How far a person of another brief is from a part of the world or of the country; 1 where nobody knows."""
    row, own = people.named.get(entry.text), people.named.get(asked.candidate.key)
    if own is not None and own.calling in LOCAL:
        offices = (row.office,) if row is not None else entry.titles
        return min((beside(people, office, people.area(own.office)) for office in offices), default=1)
    return people.distance(row, land) if row is not None else int(land is not None)


def opens_with_office(text: str, people: People) -> bool:
    """Whether a name still has the tail of an office before it: `Ketenagakerjaan Immanuel Ebenezer`."""
    first, *rest = text.split()
    return len(rest) > 1 and first.casefold() in people.tails


def is_told(row: KnownPerson, asked: Asked) -> bool:
    """Whether the brief tells of a person by any of his names, or by one spelt otherwise: `Estianah`, `Eisti'anah`."""
    return names_told((row.name, *row.aliases), asked) or is_spelt_alike(row.name, asked.candidate.key)


def is_spelt_alike(one: str, other: str) -> bool:
    """Whether two names are one but for a letter or a sign."""
    first, second = (re.sub(r"\W", "", text.casefold()) for text in (one, other))
    near = first[:1] == second[:1] and abs(len(first) - len(second)) < TWO and min(len(first), len(second)) > SHORTEST
    return near and SequenceMatcher(None, first, second, autojunk=False).ratio() >= ALIKE


def names_told(names: Iterable[str], asked: Asked) -> bool:
    """Whether a part of any of the names is one that the brief writes large: `Purbaya` of `Purbaya Yudhi Sadewa`."""
    parts = {part for name in names for part in name.casefold().replace("-", " ").split() if len(part) >= SHORTEST}
    return bool(parts & asked.card.names)


def is_half_a_name(asked: Asked, people: People) -> bool:
    """Whether the gap leaves half a name standing: `Timur ____` tells who is meant."""
    before = asked.candidate.stem.partition(GAP)[0].split()
    if GAP not in asked.candidate.stem or not before or " " in asked.candidate.key:
        return False
    word = before[-1]
    if len(before) == 1 and people.is_word(word.casefold()) and f"{word} {asked.candidate.key}" not in people.named:
        return False
    if not word[0].isupper() or word in people.places.table or word.casefold() in people.offices.expansions:
        return False
    return not any(word.casefold() in title.casefold().split() for title in asked.titles)


def is_accused(asked: Asked, people: People) -> bool:
    """Whether the person asked for stands accused, or is dead: nobody else is offered in such a place."""
    stem = [word.strip("?,.").casefold() for word in asked.candidate.stem.split()]
    slots = [at for at, word in enumerate(stem) if word in people.who or word == GAP]
    before = (word for at in slots for word in stem[max(0, at - ACCUSED) : at])
    after = (word for at in slots for word in stem[at + 1 : at + 1 + ACCUSED])
    starts = [*slots, *(at for slot in slots for at in range(slot, len(stem)) if stem[at] == people.relative)]
    done = (word for at in starts for word in stem[at + 1 : at + 1 + DONE])
    if not people.rivalry.accusing.isdisjoint(before) or not people.rivalry.accused.isdisjoint(done):
        return True
    return not people.rivalry.mourning.isdisjoint(after)


def is_female(entry: Entry, people: People) -> bool | None:
    """Whether a person is a woman; None where the table does not know her."""
    row = people.named.get(entry.text)
    return row.female if row is not None else None


def person_why(row: KnownPerson, key: str, words: Mapping[str, str]) -> Callable[[], str]:
    """What a known person is: `Recep Tayyip Erdogan: Presiden Turki …`."""
    return lambda: words["other_person"].format(text=row.name, office=row.office, key=key)


def forms_of_person(row: KnownPerson) -> Callable[[], tuple[str, ...]]:
    """A person's names, padded."""
    return lambda: tuple(padded(name) for name in (row.name, *row.aliases))
