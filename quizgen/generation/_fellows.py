"""Who stands beside a person: of his calling and his land, in office then, none of his own office but those long before him."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.generation._lots import lot_of
from quizgen.generation._people import FORMER, HEAD, SINGLE, People, is_held, short_name
from quizgen.model.lexicon import Known, KnownPerson

LOOKED_AT = 24
"""Persons of a shelf that one question looks at."""
GOVERNOR, MINISTER, DEPUTY = "governor", "minister", "deputy_minister"
DEPUTY_GOVERNOR = "deputy_governor"
PARTY = "party_leader"
"""A calling whose deputies stand beside each other alone: nobody takes the head of another party for a `Wakil Ketua Umum`."""
KINDRED = frozenset(
    {"head_of_state", "head_of_government", "minister", "official", "opposition", "governor"}
)
"""Callings in the politics of a state, which serve for each other where too few have the key's own."""
SEATS = frozenset({GOVERNOR, DEPUTY_GOVERNOR})
"""What offices of a province say, held or left."""
LOCAL = frozenset({GOVERNOR, DEPUTY_GOVERNOR, "mayor", "regent"})
"""Callings over a part of the country, beside whom stand those of the parts next to it."""


@dataclass(frozen=True, slots=True)
class Narrow:
    """What is known of who is asked for beyond his titles."""

    female: bool | None = None
    """None where nothing says it."""
    abroad: bool = False
    """Whether somebody whom neither table nor title places is none of home."""
    lands: frozenset[str] = frozenset()
    """Codes of the foreign countries of which somebody must be meant; empty where it may be any."""
    past: bool = True
    """Whether the stem tells the office, so that those may stand there who had it."""
    house: str = ""
    """The end of an office in full that all of one house share: ` dewan perwakilan rakyat `; "" where the stem tells none."""
    without: frozenset[str] = frozenset()
    """Words that open the offices of those who cannot be meant: `kiper` where somebody scores."""
    kin: bool = False
    """Whether others in the politics of the lands may stand there, too."""


ANYBODY = Narrow()


def fellows(
    people: People,
    name: str,
    titles: tuple[str, ...],
    year: int,
    lot: int,
    *,
    told: str = "",
    narrow: Narrow = ANYBODY,
    day: dt.date | None = None,
) -> Iterator[tuple[str, KnownPerson]]:
    """Others of the same calling under names as long as the key's, none of whom has its office, nearest first.

    `told` is a text in full whose offices are taken, too; among equals a lot decides.
    """
    own, trades = people.named.get(name), people.trades_of(name, titles)
    taken = {people.offices.full(title) for title in titles}
    taken |= {people.offices.full(own.office)} if own is not None else set()
    calling = people.calling_of(name, titles)[0]
    left = calling in SINGLE and own is not None and 0 < own.until < year
    for row in in_order(people, name, titles, lot, narrow)[:LOOKED_AT]:
        text = short_name(row) if " " not in name else row.name
        fits = (not trades or people.trade(calling, row.office) in trades) and (not left or 0 < row.until < year)
        seconds = calling == PARTY and people.offices.deputy in {people.lead(title) for title in titles}
        fits = fits and not (seconds and people.lead(row.office) != people.offices.deputy)
        if row is own or not text or not fits or text.isupper() != name.isupper():
            continue
        office = people.offices.full(row.office)
        other = not is_held(office, taken, row.calling) and not (
            office in told and row.calling != FORMER and is_held(office, {office}, row.calling)
        )
        before = people.went_before(row, year)
        if before and not left and not narrow.past:
            continue
        gone = before and (office in taken or (row.calling == calling and row.country in narrow.lands))
        if gone or (other and people.serves(row, year, day)):
            yield text, row


def in_order(people: People, name: str, titles: tuple[str, ...], lot: int, narrow: Narrow) -> list[KnownPerson]:
    """Everybody of the calling, nearest first."""
    own, land = people.named.get(name), people.land_of(name, titles)
    offices = [*titles, *([own.office] if own else [])]
    area = next((found for office in offices if (found := people.area(office)) is not None), None)
    leads = {people.lead(office) for office in offices if office}
    departments = departments_of(people, name, titles) if people.calling_of(name, titles)[0] == MINISTER else frozenset()
    return sorted(
        shelf(people, name, titles, area, narrow),
        key=lambda row: (
            len(narrow.lands) > 1 and bool(row.until),
            people.distance(row, land) - (land is not None and row.country == land.inside),
            beside(people, row.office, area),
            bool(departments) and people.department(row.office) not in departments,
            bool(leads) and people.lead(row.office) not in leads,
            lot_of(row.name) ^ lot,
        ),
    )


def shelf(
    people: People, name: str, titles: tuple[str, ...], area: Known | None, narrow: Narrow
) -> Iterator[KnownPerson]:
    """Those who come into question at all.

    Beside a governor his deputy and, where the stem tells the office, those before him in his province; beside a minister his
    deputies, too; beside a president of home, where the stem does not tell that it was one, the next in rank, since nobody
    takes a former president for who decreed it yesterday.
    """
    calling, here = people.calling_of(name, titles)
    here = here and not narrow.abroad
    rows = list(people.shelves.get((calling, here), ()))
    if narrow.kin:
        rows += [row for one in sorted(KINDRED - {calling}) for row in people.shelves.get((one, False), ())]
    if calling == GOVERNOR and here and area is not None:
        shelves = (DEPUTY_GOVERNOR, FORMER) if narrow.past else (DEPUTY_GOVERNOR,)
        near = [row for one in shelves for row in people.shelves.get((one, True), ())]
        rows += [row for row in near if beside(people, row.office, area) == 0 and people.by_title(row.office) in SEATS]
    if calling == HEAD and here and not narrow.past:
        rows = [row for row in rows if row.calling != FORMER]
        rows += [row for row in people.shelves.get((MINISTER, True), ()) if people.is_next(row.office)]
    if calling == MINISTER and here:
        departments = departments_of(people, name, titles)
        nearby = [row for one in (DEPUTY, FORMER) for row in people.shelves.get((one, True), ())]
        rows += [row for row in nearby if people.department(row.office) in departments]
    for row in rows:
        said = narrow.female in {None, row.female} and people.offices.full(row.office).endswith(narrow.house)
        if said and (not narrow.lands or row.country in narrow.lands) and people.lead(row.office) not in narrow.without:
            yield row


def departments_of(people: People, name: str, titles: tuple[str, ...]) -> frozenset[str]:
    """What parts of the government somebody has or had, by his titles and by the table."""
    own = people.named.get(name)
    return frozenset(people.department(office) for office in (*titles, *([own.office] if own else [])))


def beside(people: People, office: str, area: Known | None) -> int:
    """0 for an office over the same part of the country, 1 over one beside it, 2 for others; 0 where it does not matter."""
    if area is None:
        return 0
    other = people.area(office)
    if other is None:
        return 2
    mine, theirs = ({one.name, one.inside} if len(one.inside) > len("ID") else {one.name} for one in (other, area))
    return 0 if mine & theirs else 1 if other.region == area.region else 2
