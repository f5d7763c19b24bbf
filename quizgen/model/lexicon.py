"""What a language pack knows by name."""

import datetime as dt
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from re import Pattern

from quizgen.model.analysis import Sort


@dataclass(frozen=True, slots=True)
class Known:
    """A row of a gazetteer: a country, city, ministry, and so on."""

    name: str
    """As news writes it in full: `Korea Selatan`, `Kementerian Keuangan`."""
    aliases: tuple[str, ...]
    """`Korsel`; sorted, without `name`."""
    sort: Sort
    fine: str
    """country, province, regency, city, sea, ministry, agency, and so on."""
    inside: str
    """ISO code of the country, or the province of an Indonesian place; "" where it does not apply."""
    region: str
    """A code that neighbours share: `asia-tenggara`; of a body what it is about: `pemilu`; "" where unknown."""
    near: tuple[str, ...]
    """Names of neighbours (countries), sorted."""
    weight: int
    """Prominence: population in thousands, or 0."""


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person whom news readers know, with what he or she is."""

    name: str
    """As news writes it in full: `Recep Tayyip Erdogan`."""
    aliases: tuple[str, ...]
    """Short names, sorted: `Erdogan`."""
    calling: str
    """head_of_state, minister, governor, coach, artist, and so on."""
    country: str
    """ISO 3166-1 alpha-2 code."""
    office: str
    """As a title before the name: `Presiden Turki`."""
    since: int
    """Year; 0 where unknown."""
    until: int
    """Year; 0 where it is so still."""
    female: bool = False
    came: str = ""
    """Day on which the office began, `2025-09-08`; "" where only the year is known."""
    left: str = ""
    """Day on which it ended; "" where only the year is known, or it is so still."""


@dataclass(frozen=True, slots=True)
class Rivalry:
    """What readers think of beside what: the rivals that sorts and regions alone do not tell."""

    countries: Mapping[str, tuple[str, ...]]
    """Country to the countries that act on the same stage, nearest first."""
    areas: Mapping[str, tuple[str, ...]]
    """What a stem may call a country by, lower-cased, to the openings of the regions it leaves: `eropa`, `asean`."""
    women: frozenset[str]
    """Words, lower-cased, that say that a person is a woman: `aktris`."""
    men: frozenset[str]
    offices: Mapping[str, str]
    """Short office in lower case to the office in full: `menkeu`."""
    posts: tuple[tuple[str, ...], ...]
    """Posts of one body, of which a person holds one: `Direktur Utama`, `Komisaris Utama`."""
    trades: frozenset[str]
    """Callings so broad that only those of one trade compete: a tennis player beside tennis players."""
    akin: Mapping[str, str]
    """Calling to another whose offices stand beside its own: a governor of the central bank, a head of an agency."""
    rooms: tuple[str, ...]
    """Numbers of the committees of one house, in order: `I`, `II`."""
    deputy: str
    """The word before an office that makes it another one: `wakil`."""
    acting: frozenset[str]
    """Words before an office that somebody fills until another comes: `penjabat`."""
    joint: str
    """The word of an office over several ministries, which is told by all its words: `koordinator`."""
    unmade: tuple[str, ...]
    """How the names of bodies begin, lower-cased, of which not every place has one: `balai taman nasional`."""
    next_in_rank: str
    """How the offices in full open that are next to the head of the state: `menteri koordinator`."""
    levels: frozenset[str]
    """First words of a body's name that say its level: `polda`, `kejari`."""
    weekdays: frozenset[str]
    """Days of the week, lower-cased."""
    accusing: frozenset[str]
    """Verbs whose object stands accused: `menahan`."""
    accused: frozenset[str]
    """Words whose subject stands accused or was punished: `divonis`, `penjara`."""
    mourning: frozenset[str]
    """Verbs whose subject is dead: `meninggal`."""
    open_asks: frozenset[str]
    """What asks for any body whatever its sort: `lembaga apa`."""


@dataclass(frozen=True, slots=True)
class Head:
    """A common noun that names a sort of thing: `kementerian`, `program`, `warga`."""

    word: str
    sort: str
    """Fine sort of what it heads: ministry, program, people …"""
    animacy: str
    """person, organisation, place, thing, event, abstract."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """What the words around a figure or a date say of how large or how late it can be."""

    figure: Pattern[str]
    """A figure with its scale and its percent sign, or a number in words: `Rp 2,5 juta`, `12%`, `sembilan`."""
    amount: Callable[[str], tuple[float, str] | None]
    """A text with one figure to its value and what it is of, `%`, money or "": `Rp 2,5 juta` → 2500000, `Rp`."""
    starts: Callable[[str, dt.date], dt.date | None]
    """(date as written, day of the brief) to its first day: `triwulan II 2025` → 1 April 2025; None where it says none."""
    least: frozenset[str]
    """Words, lower-cased, that say that no figure was smaller: `terendah`."""
    most: frozenset[str]
    rising: frozenset[str]
    """Words, lower-cased, that say that something grew: `naik`."""
    falling: frozenset[str]
    before_old: str
    """Pattern of the words before what something was: `dari`, `dari semula`."""
    before_new: str
    """Pattern of the words before what it became: `menjadi`."""
    among: str
    """What stands behind a part of what was counted: `di antaranya`."""
    including: str
    """What stands before a part of it: `termasuk`."""
    several: frozenset[str]
    """Words, lower-cased, that say that there is more than one: `masing-masing`."""
    goals: frozenset[str]
    """Words, lower-cased, for what a score counts: `gol`."""
    side: Callable[[str, str], int]
    """What stands before and behind a figure, lower-cased, to 1 where it is passed, -1 where it is not reached, else 0."""
    make_of: Callable[[str, str, str, frozenset[str]], str]
    """(figure, its fine sort, what stands before it, the words of its stem, all but the figure lower-cased) to the sort
    by which others of it are made: `note` for `pecahan Rp 100 ribu`."""
    between: Callable[[str, str, str, frozenset[str]], tuple[float, float]]
    """(figure, the sort so found, what stands behind it, the words of its stem) to what it lies between by what is
    counted, both ends left out: a quake's magnitude between 1,9 and 9,5."""
    over: str
    """Pattern of what stands between a figure and a smaller one: `melampaui target`."""
    under: str
    """Pattern of what stands between a figure and a greater one: `di bawah`."""
    at_least: str
    """Pattern of what stands before the smaller one of two limits: `paling singkat`."""
    at_most: str
    """Pattern of what stands before the greater one: `paling lama`."""
    place: Callable[[str, dt.date | None], tuple[str, float] | None]
    """(figure or date as written, day of the brief) to what it is of and where it stands there; None for what is none."""
    planning: frozenset[str]
    """Words, lower-cased, that say that something was still to come: `dijadwalkan`."""


@dataclass(frozen=True, slots=True)
class Circle:
    """Names that go together, where a text has a cue for it: makers of racing motorcycles, bodies that may detain."""

    cues: frozenset[str]
    """Words, lower-cased; empty where the circle holds always."""
    broad: bool
    """Whether a cue counts anywhere in the brief, and not only in the stem."""
    members: tuple[str, ...]
    """Names as in the gazetteer, or such as it lacks."""


@dataclass(frozen=True, slots=True)
class Telling:
    """Words of a stem that say which wrong options could be right too, or could not be meant at all."""

    striking: frozenset[str]
    """Verbs, lower-cased, of what spreads or strikes, so that it may have come to a neighbour too: `melanda`."""
    listing: frozenset[str]
    """Words, lower-cased, before a few of many: `termasuk`."""
    comparing: frozenset[str]
    """Words, lower-cased, before what something is held against: `daripada`."""
    joiners: frozenset[str]
    """Words, lower-cased, between the members of a list: `dan`."""
    reaching: tuple[str, frozenset[str]]
    """The word before where a stretch begins and those before where it ends: `dari`, `hingga`."""
    lands: frozenset[str]
    """Words, lower-cased, before the name of a part of the earth, which others have as well: `hutan` Amazon."""
    leading: frozenset[str]
    """Verbs, lower-cased, of who leads a state: `memimpin`."""
    first: frozenset[str]
    """Words, lower-cased, of what nobody had before: `pertamanya`."""
    won: frozenset[str]
    """Words, lower-cased, for what is won: `gelar`."""
    winners: str
    """How the fields of those open who won before: `juara`."""
    scoring: frozenset[str]
    """Words, lower-cased, of a goal, which no keeper scores: `gol`."""
    keepers: frozenset[str]
    """First words of the office of one who keeps a goal: `kiper`."""
    owned: frozenset[str]
    """Words, lower-cased, of what a state owns: `milik negara`."""
    public: str
    """How the fields of such bodies end: `bumn`."""


@dataclass(frozen=True, slots=True)
class Districts:
    """The districts of a country, by the regency or city that they are in."""

    within: Mapping[str, tuple[str, ...]]
    """Regency or city to its districts, sorted."""
    provinces: Mapping[str, str]
    """Regency or city to its province."""
    holders: Mapping[str, tuple[str, ...]]
    """Name of a district as `plain` writes it to the regencies and cities that have one of that name, sorted."""

    @staticmethod
    def plain(name: str) -> str:
        """A name as it is looked up, since news and ministry part words otherwise: `Kramat Jati` and `Kramatjati`."""
        return name.replace(" ", "").casefold()

    def regency_of(self, name: str, told: Collection[str]) -> str:
        """The regency or city of a district; "" for none, or where the places `told` beside it leave a doubt.

        Of several with one name it is the one that is told, else the one whose province is told, or a part of it; a
        name that only one has stands alone, but not where other parts of the country are told of.
        """
        held = self.holders.get(self.plain(name), ())
        if not held:
            return ""
        around = {self.provinces[place] for place in told if place in self.provinces}
        around.update(place for place in told if place in self.provinces.values())
        near = [one for one in held if one in told] or [one for one in held if self.provinces[one] in around]
        if near or around or len(held) > 1:
            return near[0] if len(near) == 1 else ""
        return held[0]


@dataclass(frozen=True, slots=True)
class World:
    """What everybody knows of places and bodies beyond their rows, which no wrong option may go against."""

    stretches: Mapping[str, tuple[str, ...]]
    """What a stem may call a part of the world or of the country, lower-cased, to the openings of its regions."""
    outside: Mapping[str, tuple[str, ...]]
    """What leaves a part out, lower-cased, to the openings of its regions: `luar jawa`."""
    isles: Mapping[str, frozenset[str]]
    """Island to the regencies and cities on it."""
    inland: frozenset[str]
    """Names of places that no sea touches."""
    sea: frozenset[str]
    """Words, lower-cased, that tell of the sea: `nelayan`, `rob`."""
    spots: frozenset[str]
    """Words, lower-cased, before a place where something is or happens: `di`, `asal`."""
    towards: frozenset[str]
    """Those of them before a place that somebody goes to, who may come from anywhere: `menuju`."""
    dwellers: frozenset[str]
    """Words, lower-cased, before the place where somebody is at home: `warga`."""
    customs: frozenset[str]
    """Words, lower-cased, before a name that is a people's and no place's: `bahasa`, `suku`."""
    reservoirs: frozenset[str]
    """First words, lower-cased, of lakes made by men: `waduk`."""
    borders: frozenset[str]
    """Words, lower-cased, that tell of a border: `perbatasan`."""
    members: Mapping[str, frozenset[str]]
    """Group of states to its members."""
    joining: Pattern[str]
    """What tells, in lower case and without marks, that somebody joins a group: `menjadi anggota`, `bergabung`."""
    belonging: str
    """What says of a state that it is a member, lower-cased: `negara anggota`."""
    recognising: frozenset[str]
    """Words, lower-cased, that tell of the recognition of a state."""
    disputed: frozenset[str]
    """States that not all others recognise."""
    lives: Mapping[str, tuple[str, str]]
    """Body to when it came and went, each a year or `2025-09`, "" for none."""
    wholes: Mapping[str, str]
    """Body to the body that it is part of."""
    coordinating: frozenset[str]
    """Words, lower-cased, that only ministries above others have: `koordinator`."""
    parties: Mapping[str, tuple[Known, ...]]
    """Code of a foreign country to its parties."""
    towns: Mapping[str, frozenset[str]]
    """Part of a foreign country to towns in it."""
    districts: Districts
    states: Mapping[str, frozenset[str]]
    """Country to the offices, lower-cased, of those who lead it: `perdana menteri`."""
    circles: tuple[Circle, ...]
    telling: Telling
