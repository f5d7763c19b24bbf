"""Known persons as wrong options: of the key's calling and country, none of the same office.

Beside a president stand presidents, beside a minister ministers of the same country, beside a tennis player tennis
players; a person of whom neither the brief nor the table says what he is gets no options at all, since nothing would
say that they are of his sort.
"""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from quizgen.generation._offices import Offices, offices_of
from quizgen.generation._shape import Lexis
from quizgen.model.language import Language
from quizgen.model.lexicon import Known, KnownPerson, Rivalry
from quizgen.model.reading import Phrases

SURE = 0.6
"""Share of the offices that open with a word from which the word says the calling."""
LINGERING, STILL = frozenset({"coach", "national_coach", "player"}), 2
"""Callings whose holders are in the news for so many years after they left."""
GREAT = 60_000
"""Thousands of people from which a country's head is known everywhere."""
WHOLE = "= "
"""Before an office that is told whole."""
NAME = 4
"""Words of the longest names that are looked for in a text."""
FEWEST = 2
"""Holders of offices that open or end alike from which the words say a calling."""
LAST = 3
"""Words at the end of an office that tell its body: `dewan perwakilan rakyat`."""
FORMER, HEAD, LEARNED = "former", "head_of_state", "academic"
AREAS = frozenset({"province", "regency", "city"})
SINGLE = frozenset({"head_of_state", "head_of_government"})
"""Callings of whose offices a country has one at a time."""


@dataclass(frozen=True, slots=True)
class People:
    """Everybody known, shelved by calling and country."""

    named: Mapping[str, KnownPerson]
    """By name, and by every alias that one person alone has."""
    shelves: Mapping[tuple[str, bool], tuple[KnownPerson, ...]]
    """By calling, and whether at home."""
    callings: Mapping[str, str]
    """First word or two of an office in full, lower-cased, to the calling of whoever has it: `menteri`, `wali kota`."""
    places: Phrases[Known]
    countries: Mapping[str, Known]
    """By ISO code."""
    offices: Offices
    rivalry: Rivalry
    home: frozenset[str]
    prefixes: frozenset[str]
    is_word: Callable[[str], bool]
    """Whether a word in lower case is one of the language, and no name."""
    who: frozenset[str]
    """Words that ask for a person."""
    relative: str
    """The word that opens a relative clause."""
    tails: frozenset[str]
    """First words of what a ministry is for, lower-cased: no first names."""
    said: dict[str, tuple[str, bool]]
    """What titles say, found once."""
    areas: dict[str, Known | None]
    """What offices are over, found once."""

    def calling_of(self, name: str, titles: tuple[str, ...]) -> tuple[str, bool]:
        """What a person is, and whether at home: by what stands before the name, else by the table; ("", True) if neither.

        Before the table, since a person may be asked for by what he was then, or by another thing that he is.
        """
        known = self.named.get(name)
        for title in titles:
            if known is not None and known.calling == FORMER and self.has_left(title):
                return FORMER, known.country in self.home
            if title not in self.said:
                self.said[title] = self.by_title(title), not self.is_abroad(title)
            if self.said[title][0]:
                calling, here = self.said[title]
                if known is not None and " " not in title and known.office.casefold().startswith(f"{title.casefold()} "):
                    calling = known.calling  # `Gubernur [Perry Warjiyo]`, who is one of a bank
                return calling, here if known is None or not here else known.country in self.home
        return (known.calling, known.country in self.home) if known is not None else ("", True)

    def has_left(self, title: str) -> bool:
        """Whether a title is one that somebody had: `mantan Menteri Pendidikan`."""
        first = title.casefold().partition(" ")[0]
        return first in self.prefixes and first != self.offices.deputy

    def is_next(self, office: str) -> bool:
        """Whether an office is one of those next to the head of the state: `Menko Perekonomian`."""
        return self.offices.full(office).strip().startswith(self.rivalry.next_in_rank)

    def area(self, office: str) -> Known | None:
        """The part of the country that an office is over: `Banten` of `Gubernur Banten`."""
        if office not in self.areas:
            self.areas[office] = next((row for row in self.named_in(office) if row.fine in AREAS), None)
        return self.areas[office]

    def by_title(self, title: str) -> str:
        """The calling that a title says; "" where it is not among those known."""
        words = self.offices.full(title).split()
        found = (self.callings[key] for key in keys_of(words, self.offices, self.prefixes) if key in self.callings)
        return next(found, "")

    def is_abroad(self, title: str) -> bool:
        """Whether a foreign country, or a body of one, stands in a title."""
        return any(len(row.inside) == 2 and row.inside not in self.home for row in self.named_in(title))

    def named_in(self, title: str) -> Iterator[Known]:
        """Every row named in a title."""
        words = title.split()
        found = (self.places.table.get(" ".join(words[at : self.places.end(words, at)])) for at in range(len(words)))
        return (row for row in found if row is not None)

    def countries_of(self, text: str) -> Iterator[str]:
        """The codes of the countries of everybody whom a text names: `KR` of `Presiden Yoon Suk Yeol`."""
        return (row.country for row in self.persons_in(text))

    def persons_in(self, text: str) -> Iterator[KnownPerson]:
        """Everybody whom a text names."""
        words = [word.strip(",.()\"“”'?") for word in text.split()]
        names = (" ".join(words[at : at + many]) for at in range(len(words)) for many in range(1, NAME + 1))
        return (self.named[name] for name in names if name in self.named)

    def abroad_in(self, text: str) -> KnownPerson | None:
        """The first whom a text names, where that is nobody of home; else None."""
        found = next(self.persons_in(text), None)
        return found if found is not None and found.country not in self.home else None

    def trade(self, calling: str, office: str) -> str:
        """What a broad calling is in particular: `petenis`; of one who left his office, the office: `gubernur`."""
        if calling not in self.rivalry.trades:
            return ""
        words = [word for word in self.offices.full(office).split() if word not in self.prefixes]
        if calling == LEARNED and len(words) > 1:
            return " ".join(words[:2])  # no `pengamat politik` beside `pengamat transportasi`
        return next((word for word in words if word != self.rivalry.deputy), "") if words else ""

    def department(self, office: str) -> str:
        """What part of a government an office is in: `menteri agama` of `Wakil Menteri Agama` and of `mantan Menteri Agama`.

        A field is told by its first word, since names change behind it: `Menteri Hukum dan HAM`, `Menteri Hukum`.
        """
        words = [word for word in self.offices.full(office).split() if word not in self.prefixes and word != self.offices.deputy]
        return " ".join(words if self.rivalry.joint in words else words[:2])

    def lead(self, office: str) -> str:
        """The word that says what an office is, whether somebody has it still: `wakil` of `mantan Wakil Presiden`."""
        words = self.offices.full(office).split()
        return next((word for word in words if word not in self.prefixes or word == self.offices.deputy), "")

    def trades_of(self, name: str, titles: tuple[str, ...]) -> frozenset[str]:
        """The trades of a person; empty where the calling is narrow enough, or nothing says one."""
        calling, known = self.calling_of(name, titles)[0], self.named.get(name)
        offices = (known.office,) if known is not None and known.calling == calling else titles
        return frozenset(trade for office in offices if (trade := self.trade(calling, office)))

    def serves(self, row: KnownPerson, year: int, day: dt.date | None = None) -> bool:
        """Whether a person was what the table says in a year; 0 for none: then only who is so still.

        Where the day is known, and those of the office are, they decide.
        """
        if day is not None and row.came:
            return row.came <= day.isoformat() and (not row.left or day.isoformat() < row.left)
        if row.calling == FORMER:
            return not year or row.since <= year
        still = STILL if row.calling in LINGERING else -1
        return (not row.until or row.until + still >= year > 0) and (not year or row.since <= year)

    def went_before(self, row: KnownPerson, year: int) -> bool:
        """Whether a person held an office of one holder, and left it in an earlier year: then it was surely another."""
        return row.calling in SINGLE and 0 < row.until < year

    def land_of(self, name: str, titles: tuple[str, ...]) -> Known | None:
        """The foreign country that a person is of; None at home or where nobody knows."""
        own = self.named.get(name)
        codes = [own.country] if own is not None else [row.inside for title in titles for row in self.named_in(title)]
        return next((self.countries[code] for code in codes if code in self.countries and code not in self.home), None)

    def distance(self, row: KnownPerson, land: Known | None) -> int:
        """0 for one of a rival of a country, 1 of its part of the world, 2 of its continent, 3 of a great country, else 4."""
        country = self.countries.get(row.country)
        if land is None or country is None or country.name in self.rivalry.countries.get(land.name, ()):
            return 0
        if country.region == land.region:
            return 1
        if country.region.partition("-")[0] == land.region.partition("-")[0]:
            return 2
        return 3 if country.weight >= GREAT else 4


def is_held(office: str, taken: set[str], calling: str = "") -> bool:
    """Whether an office in full is one of those taken; a bare trade is none: there are many `petenis`, and `pengamat politik`."""
    return office in taken and " " in office.strip() and calling != LEARNED


def short_name(row: KnownPerson) -> str:
    """The one word that news writes for a person; "" where it has none."""
    return next((alias for alias in row.aliases if " " not in alias), "" if " " in row.name else row.name)


def people_of(language: Language, lexis: Lexis) -> People:
    """The people of a language."""
    rows, offices, known = language.people(), offices_of(language), language.gazetteer()
    names = language.reading().names
    times = Counter(alias for row in rows for alias in row.aliases)
    named = {alias: row for row in rows for alias in row.aliases if times[alias] == 1} | {row.name: row for row in rows}
    shelves: dict[tuple[str, bool], list[KnownPerson]] = defaultdict(list)
    for row in rows:
        shelves[row.calling, row.country in names.home].append(row)
    heads = {offices.full(row.office).split()[0] for row in shelves[HEAD, True]}
    for row in shelves[FORMER, True]:
        if heads & set(offices.full(row.office).split()):
            shelves[HEAD, True].append(row)
    return People(
        named,
        {shelf: tuple(found) for shelf, found in shelves.items()},
        callings_of(rows, offices, lexis.prefixes),
        names.known,
        {row.inside: row for row in known if row.fine == "country"},
        offices,
        language.rivalry(),
        names.home,
        lexis.prefixes,
        lambda word: lexis.root_of(word) is not None or word in lexis.small,
        frozenset(language.wording().asks["person"].split()),
        lexis.relative,
        frozenset(row.name.split()[1].casefold() for row in known if row.fine == "ministry" and " " in row.name),
        {},
        {},
    )


def callings_of(rows: tuple[KnownPerson, ...], offices: Offices, prefixes: frozenset[str]) -> dict[str, str]:
    """What the words of offices say, where most who have them are of one calling."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        words = offices.full(row.office).split()
        keys = keys_of(words, offices, prefixes)
        if words[:1] == [offices.deputy]:
            keys = tuple(key for key in keys if key.startswith((offices.deputy, WHOLE, "…")))
        for key in keys:
            counts[key][row.calling] += row.calling != FORMER
    sure = ((key, found.most_common(1)[0], found.total()) for key, found in counts.items())
    return {
        key: calling
        for key, (calling, times), total in sure
        if total >= (1 if key.startswith(WHOLE) else FEWEST) and times >= SURE * total
    }


def keys_of(words: list[str], offices: Offices, prefixes: frozenset[str]) -> tuple[str, ...]:
    """The words of an office that say a calling, the surest first: its first three or two, its last three, its first alone.

    Of a committee that goes by a number its house says more than its first words: `Anggota Komisi I DPR`.
    """
    plain = [word for word in words if word not in prefixes]
    lead = words[:2] if words[:1] == [offices.deputy] else plain[:2]
    last = plain[-LAST:] if len(plain) > LAST else []
    body = f"… {' '.join(last)}" if last else ""
    deputy = body if words[:1] == [offices.deputy] else ""  # `Wakil Ketua` of what says more than the two words
    roomed = body if offices.is_roomed(words) else ""
    three = " ".join(plain[:LAST])
    whole = f"{WHOLE}{' '.join(words)}"
    keys = (whole, deputy, roomed, three, " ".join(lead), " ".join(plain[:2]), body, " ".join(plain[:1]))
    return tuple(dict.fromkeys(key for key in keys if key))
