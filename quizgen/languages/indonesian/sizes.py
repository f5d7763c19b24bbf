"""How large a figure is and when a date begins, and the words that say how large or how late one can be."""

import datetime as dt
import re
from functools import cache
from types import MappingProxyType

from quizgen.languages.indonesian import bounds
from quizgen.languages.indonesian.amounts import MONTHS
from quizgen.languages.indonesian.measures import DIGITS, SPELT, number_of
from quizgen.languages.indonesian.stepped import value_of
from quizgen.languages.indonesian.tables import units_of
from quizgen.model.lexicon import Sizes

SCALES = MappingProxyType({"ribu": 1e3, "juta": 1e6, "miliar": 1e9, "triliun": 1e12})
FIGURE = re.compile(
    rf"\b(?:Rp\.?\s?)?\d+(?:[.,]\d+)*(?:\s(?:{'|'.join(SCALES)})\b)*(?:\s?%|\spersen\b)?|{SPELT}",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_SPELT, _ORDINAL = re.compile(SPELT), re.compile(rf"ke(?:{'|'.join(DIGITS)})\b")
_OPENING = re.compile(r"(?:Rp\.?|US\$)?\s?\d")
"""How a figure begins; a name may hold one: `COP30`."""
MIDYEAR = dt.date(2000, 7, 1)
"""A day from which all months of its year are nearer than those of any other."""
_CENTURY = re.compile(r"\babad ke-(\d{1,2})\b")
_PERCENT = re.compile(r"%|\bpersen\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DAY = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:\s*[-–]\s*\d{{1,2}})?(?:\s+(?P<name>{'|'.join(MONTHS)})|/(?P<number>\d{{1,2}}))\b"
)
_MONTH = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b")
_PART = re.compile(r"\b(?P<kind>kuartal|triwulan|semester)\s+(?P<roman>IV|I{1,3})\b", re.IGNORECASE)
_ROMAN = ("I", "II", "III", "IV")
_MONTHS_OF = MappingProxyType({"kuartal": 3, "triwulan": 3, "semester": 6})
_HALF_A_YEAR, _LONG_AGO = 6, 8
"""Months ahead from which a month without a year was last year's, and months back from which it is next year's."""
_OPENS = MappingProxyType({"pertengahan": 6, "akhir": 11, "penghujung": 11})
"""Words before a year to the month in which they begin."""

RISING = frozenset(
    """naik meningkat bertambah melonjak melejit melesat membengkak tumbuh menaikkan meningkatkan menambah kenaikan
    peningkatan lonjakan pertumbuhan naiknya meningkatnya meroket menguat""".split()
)
FALLING = frozenset(
    """turun menurun berkurang merosot anjlok menyusut menurunkan memangkas mengurangi penurunan pemangkasan melorot
    turunnya menurunnya dipangkas diturunkan terpangkas menciut""".split()
)
SEVERAL = frozenset(
    "sama-sama masing-masing saling antarkubu antara bersaing lipat kedua keduanya ketiganya bersamaan terpisah".split()
)
PLANNING = frozenset(
    """akan bakal berencana rencana rencananya dijadwalkan direncanakan ditargetkan menargetkan target jatuh
    diperkirakan diproyeksikan hendak segera kelak nanti nantinya""".split()
)


def amount(text: str) -> tuple[float, str] | None:
    """The value of the one figure of a text and what it is of: `12%` → 12, `%`; `sembilan orang` → 9, ""."""
    numbers, words = _NUMBER.findall(text), text.casefold().split()
    if len(numbers) > 1:
        return None
    value = value_of(numbers[0]) if numbers else spelt(text.casefold())
    if value is None:
        return None
    for word in words if numbers else ():
        value *= SCALES.get(word, 1)
    return value, "%" if _PERCENT.search(text) else "Rp" if text[:2].casefold() == "rp" else ""


def spelt(text: str) -> float | None:
    """What a number in words is worth: `dua belas`, `ketiga`, `setahun`; None for what opens with none."""
    if is_one_time(text) or text.partition(" ")[0] == "pertama":
        return 1
    found = _SPELT.match(text.removeprefix("ke") if _ORDINAL.match(text) else text)
    number = number_of(" ".join(found[0].split())) if found is not None else None
    return float(number) if number is not None else None


def is_one_time(text: str) -> bool:
    """Whether a text opens with a unit of time in one word with its number: `setahun`."""
    first = text.partition(" ")[0]
    return first.startswith("se") and first.removeprefix("se") in units_of("time")


def place(text: str, told: dt.date | None) -> tuple[str, float] | None:
    """What a figure or date is of and where it stands there: `sebelas jam` of `jam`, behind `sembilan jam`."""
    low, day = text.casefold(), starts(text, told or MIDYEAR)
    if day is not None:
        return "date", float(day.toordinal())
    value = amount(text) if _OPENING.match(text) or spelt(low) is not None else None
    if value is None or low.startswith("pertama") or _ORDINAL.match(low):
        return None if value is None else ("ordinal", value[0])
    unit = low.removeprefix("se") if is_one_time(low) else FIGURE.sub("", low, count=1)
    return f"{value[1]} {unit.strip()}", value[0]


def starts(text: str, told: dt.date) -> dt.date | None:
    """The first day of a date: `triwulan II 2025` → 1 April 2025; a month without a year is the nearest one to the brief's."""
    if century := _CENTURY.search(text.casefold()):
        return dt.date(100 * int(century[1]) - 99, 1, 1) if int(century[1]) else None
    year = _YEAR.search(text)
    of = int(year[0]) if year else told.year
    if part := _PART.search(text):
        months = _MONTHS_OF[part["kind"].casefold()]
        return dt.date(of, 1 + months * _ROMAN.index(part["roman"].upper()) % 12, 1)
    day, month = _DAY.search(text), _MONTH.search(text)
    if day:
        number = MONTHS.index(day["name"]) + 1 if day["name"] else int(day["number"])
        return nearest(of, number, int(day["day"]), told, sure=year is not None)
    if month:
        return nearest(of, MONTHS.index(month[0]) + 1, 1, told, sure=year is not None)
    return dt.date(of, _OPENS.get(text.casefold().partition(" ")[0], 1), 1) if year else None


def nearest(year: int, month: int, day: int, told: dt.date, *, sure: bool) -> dt.date | None:
    """A day of a month; without a year the one nearest: `Desember`, told in January, was last year's."""
    if not sure and month - told.month > _HALF_A_YEAR:
        year -= 1
    elif not sure and told.month - month > _LONG_AGO:
        year += 1
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


@cache
def sizes() -> Sizes:
    """All of it as one value."""
    return Sizes(
        figure=FIGURE,
        amount=amount,
        starts=starts,
        least=frozenset("terendah terkecil terlemah tersedikit tersingkat termurah termuda minimal minimum".split()),
        most=frozenset("tertinggi terbesar terbanyak terlama terpanjang termahal tertua rekor maksimal maksimum".split()),
        rising=RISING,
        falling=FALLING,
        before_old=r"dari(?: (?:semula|sebelumnya|sekitar|hanya|posisi|level))?",
        before_new=r"menjadi(?: (?:sekitar|hanya|posisi|level))?",
        among="di antaranya",
        including="termasuk",
        several=SEVERAL,
        goals=frozenset({"gol", "skor"}),
        side=bounds.side,
        make_of=bounds.make_of,
        between=bounds.between,
        over=bounds.OVER,
        under=bounds.UNDER,
        at_least=bounds.AT_LEAST,
        at_most=bounds.AT_MOST,
        place=place,
        planning=PLANNING,
    )
