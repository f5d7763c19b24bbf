"""Other figures of the same make: what could have stood in a figure's place, surely wrong and never absurd."""

import hashlib
import math
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, zip_longest
from re import Match
from types import MappingProxyType

from quizgen.languages.indonesian.stepped import (
    decimals_of,
    like_number,
    of_age,
    of_duration,
    of_heat,
    of_magnitude,
    of_note,
    of_rate,
    of_seconds,
    value_of,
    written,
)
from quizgen.languages.indonesian.tables import units_of

MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
)  # fmt: skip
WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
ONES = ("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
WORDS = (
    *ONES, "sepuluh", "sebelas", *(f"{one} belas" for one in ONES[1:]),
)  # fmt: skip
"""One to nineteen."""
TENS = ("sepuluh", *(f"{one} puluh" for one in ONES[1:]), "seratus")
HUNDREDS = ("seratus", *(f"{one} ratus" for one in ONES[1:]), "seribu")
ORDINALS = ("pertama", *(f"ke{word}" for word in WORDS[1:]))
ROMAN = ("I", "II", "III", "IV")
WORD_ROWS = (WORDS, TENS, HUNDREDS, ORDINALS)

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_RANGE = re.compile(r"\d\s*(?:%|[a-z]+)?\s*(?:[-–]|\bhingga|\bsampai|s\.d\.)\s*(?:[A-Z]+\$?\s*)?\d")
_SANE = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MONTH = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b")
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})\b")
_DAY = re.compile(rf"\b(?P<day>\d{{1,2}})(?:(?P<gap>\s+)(?P<name>{'|'.join(MONTHS)})|/(?P<number>\d{{1,2}}))\b")
_CLOCK = re.compile(r"\b([01]?\d|2[0-3])[.:]([0-5]\d)\b")
_QUARTER = re.compile(r"\b(?:kuartal|triwulan)\s+(?P<roman>IV|I{1,3})\b", re.IGNORECASE)
_PERCENT = re.compile(r"%|\bpersen\b")
_LENGTH = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""Days of the months; a leap day is nobody's wrong option."""
_SCALED = re.compile(r"\d (?:ribu|juta|miliar|triliun)\b")
_HUNDRED, _THOUSAND = 100, 1000
ENOUGH = 3
"""Other figures that a question wants."""
ONE_BY_ONE = (1, -1, 2, -2, 3, -3, 4, -4)
"""Steps to what stands nearest in a row of months."""
SMALL = 10
"""Ranges up to here stand close by: beside `1-4` `5-8`, never `2-5`, which would be true in part."""
_FEW = 20
"""Up to here counts go up and down by ones and twos, above by shares."""
SHARES = ((0.8, 1.25, 0.65, 1.4, 0.55, 1.6), (0.75, 1.2, 0.6, 1.35, 0.5, 1.5), (0.85, 1.3, 0.7, 1.5, 0.6, 1.7))
"""Factors for the other options, below and above in turn: near enough to be believed, too far for a rounding."""

EXACT = MappingProxyType({3: (0.87, 1.14, 0.76, 1.28, 0.66, 1.4), 4: (0.95, 1.05, 0.91, 1.1, 0.86, 1.15)})
"""Places to which a figure is told to its factors: an exchange rate is known too well for a fifth more."""
NEAREST = 0.1, 0.03
"""Shares of a figure by which another is apart from it: of one told roundly, and of one told to four places."""
Rule = Callable[[str, str], Iterable[str] | None]
"""(text, fine sort) to other texts nearest first, or None where the rule has no opinion."""


def others_like(text: str, sort: str) -> tuple[str, ...]:
    """Figures or dates of the same make, nearest first, below and above in turn, never `text` itself.

    `dua` → `tiga`, `empat` …; `Rp 75 miliar` → `Rp 60 miliar` …; `Senin (20/10)` → `Selasa (21/10)` ….
    """
    for rule in RULES:
        found = rule(text, sort)
        if found is not None:
            row = tuple(dict.fromkeys(other for other in found if other and other != text))
            fit = tuple(other for other in row if is_written_so(text, other))
            return fit if len(fit) >= ENOUGH else row
    return ()


def is_written_so(text: str, other: str) -> bool:
    """Whether news would scale a figure so: beside `Rp 830 juta` neither `Rp 1.040 juta` nor `Rp 0,9 miliar`."""
    if not _SCALED.search(text) or len(_NUMBER.findall(other)) != 1:
        return True
    return 1 <= value_of(_NUMBER.findall(other)[0]) < _THOUSAND


def in_words(text: str, sort: str) -> Iterator[str] | None:
    """`dua orang` → `tiga orang`; `ketiga` → `keempat`; `setahun` → `dua tahun`."""
    del sort
    unit = next((unit for unit in units_of("time") if text.casefold() == f"se{unit}"), None)
    if unit is not None:
        return (f"{word} {unit}" for word in WORDS[1:6])
    low = text.casefold()
    for row in WORD_ROWS:
        here = max((word for word in row if low == word or low.startswith(f"{word} ")), key=len, default=None)
        if here is not None and not is_scaled(low.removeprefix(here)):
            return (cased(text, word) + text[len(here) :] for word in around(row, row.index(here)))
    return None


def is_scaled(rest: str) -> bool:
    """Whether the number goes on behind its first word: `dua` in `dua ratus lima`."""
    return rest.strip().partition(" ")[0] in {"belas", "puluh", "ratus", "ribu", *WORDS}


def around(row: tuple[str, ...], here: int) -> list[str]:
    """What stands nearest in a row, the smallest only beside its neighbours: no `satu` where there are many."""
    near = sorted((place for place in range(len(row)) if place != here), key=lambda place: (abs(place - here), -place))
    return [row[place] for place in near if place > 0 or here <= 1][:8]


def cased(text: str, word: str) -> str:
    """The word with the capital of the text."""
    return word.capitalize() if text[:1].isupper() else word


def of_clock(text: str, sort: str) -> list[str] | None:
    """`pukul 09.00 WIB` → `pukul 10.00 WIB`; all times of a range move together."""
    if sort != "clock" or not _CLOCK.search(text):
        return None
    return [moved for hours in (1, -1, 2, -2, 3, -3) if (moved := hours_later(text, hours))]


def hours_later(text: str, hours: int) -> str:
    """All times of a text moved; "" where one would leave the day."""
    if any(not 0 <= int(found[1]) + hours <= 23 for found in _CLOCK.finditer(text)):
        return ""
    width = len(_CLOCK.findall(text)[0][0])
    return _CLOCK.sub(lambda m: f"{int(m[1]) + hours:0{width}}{text[m.start(2) - 1]}{m[2]}", text)


def of_quarter(text: str, sort: str) -> list[str] | None:
    """`kuartal IV` → `kuartal III`; with its year `triwulan I 2025` → `triwulan IV 2024`."""
    del sort
    found, year = _QUARTER.search(text), _YEAR.search(text)
    if found is None:
        return None
    here = ROMAN.index(found["roman"].upper())
    near = sorted((n for n in range(-4, 8) if n != here and (year or 0 <= n < 4)), key=lambda n: abs(n - here))
    said = text[: found.start("roman")] + "{}" + text[found.end("roman") :]
    return [years_later(said.format(ROMAN[n % 4]), n // 4) for n in near][:8]


def of_day(text: str, sort: str) -> list[str] | None:
    """`Senin (20/10)` → `Selasa (21/10)`; `21-23 Oktober` → `22-24 Oktober`: days in the calendar, weekday and all."""
    del sort
    found = _DAY.search(text)
    if found is None:
        return None
    return [moved for days in (1, -1, 2, -2, 3, -3, 4, -4, 7, -7) if (moved := days_later(text, found, days))]


def days_later(text: str, found: Match[str], days: int) -> str:
    """The day of the month and the weekday moved; "" where the month has no such day."""
    month = MONTHS.index(found["name"]) + 1 if found["name"] else int(found["number"])
    span = re.search(r"(\d{1,2})\s*[-–]\s*$", text[: found.start()])
    numbers = [int(found["day"]), *([int(span[1])] if span else [])]
    if not 1 <= month <= len(MONTHS) or not all(1 <= day + days <= _LENGTH[month - 1] for day in numbers):
        return ""
    before = text[: found.start()]
    if span:
        before = before[: span.start(1)] + str(int(span[1]) + days) + before[span.end(1) :]
    return turned_weekday(before, days) + str(int(found["day"]) + days) + turned_weekday(text[found.end("day") :], days)


def turned_weekday(text: str, days: int) -> str:
    """`Senin` is `Rabu` two days later."""
    return _WEEKDAY.sub(lambda m: WEEKDAYS[(WEEKDAYS.index(m[0]) + days) % 7], text)


def of_weekday(text: str, sort: str) -> list[str] | None:
    """`Senin` → `Selasa`."""
    del sort
    return [turned_weekday(text, days) for days in (1, -1, 2, -2, 3)] if _WEEKDAY.search(text) else None


def of_month(text: str, sort: str) -> list[str] | None:
    """`Oktober 2025` → `November 2025`; `Oktober-Desember 2025` moves whole and within the year.

    One month goes over the turn of the year as well: `Januari 2025` → `Desember 2024`, `Februari` → `Desember`.
    """
    del sort
    here = [MONTHS.index(name) for name in _MONTH.findall(text)]
    if not here:
        return None
    if len(here) == 1:
        turns = ((here[0] + step) // len(MONTHS) for step in ONE_BY_ONE)
        return [years_later(later(text, step), turn) for step, turn in zip(ONE_BY_ONE, turns, strict=True)]
    steps = [step for step in (1, -1, 2, -2, 3, -3, 4) if all(0 <= month + step < len(MONTHS) for month in here)]
    return [later(text, step) for step in steps]


def later(text: str, months: int) -> str:
    """Every month of a text so many later."""
    return _MONTH.sub(lambda month: MONTHS[(MONTHS.index(month[0]) + months) % len(MONTHS)], text)


def of_year(text: str, sort: str) -> list[str] | None:
    """`2025` → `2024`; `2025-2029` → `2024-2028`: years near by, a span of years moved whole."""
    if not _YEAR.search(text) or (sort not in {"year", "period", "day", "month"} and not _YEAR.fullmatch(text)):
        return None
    return [years_later(text, years) for years in (-1, 1, -2, 2, -3, 3)]


def years_later(text: str, years: int) -> str:
    """Every year of a text so many later."""
    return _YEAR.sub(lambda year: str(int(year[0]) + years), text)


def of_numbers(text: str, sort: str) -> list[str] | None:
    """`Rp 75 miliar` → `Rp 60 miliar`; `150-200` → `250-300`."""
    del sort
    numbers = _NUMBER.findall(text)
    if not 1 <= len(numbers) <= 2 or not all(map(_SANE.fullmatch, numbers)):
        return []
    if len(numbers) > 1 and not _RANGE.search(text):
        return [moved for steps in (1, -1, 2, -2, 3) if (moved := first_moved(text, steps))]
    if len(numbers) > 1:
        return [moved for widths in (2, -2, 4, -4, 6, -6) if (moved := shifted(text, widths))]
    if "," not in numbers[0] and "." not in numbers[0] and 1 <= int(numbers[0]) <= _FEW:
        return [_NUMBER.sub(str(number), text) for number in small_numbers(int(numbers[0]))]
    places = min(len(re.sub(r"\D", "", numbers[0]).strip("0")), max(EXACT))
    if places in EXACT:
        return [moved for share in EXACT[places] if (moved := scaled(text, share, NEAREST[places == max(EXACT)]))]
    shares = SHARES[int(hashlib.sha256(text.encode()).hexdigest()[:8], 16) % len(SHARES)]
    return [moved for share in shares if (moved := scaled(text, share))]


def first_moved(text: str, steps: int) -> str:
    """The first of two measures moved, the second left: `5 jam 29 menit` → `6 jam 29 menit`; "" below one."""
    number = _NUMBER.findall(text)[0]
    moved = value_of(number) + steps
    return _NUMBER.sub(written(number, moved), text, count=1) if moved >= 1 else ""


def shifted(text: str, widths: int) -> str:
    """A range moved by so many of its own widths, so that no two overlap; "" where that leaves what can be."""
    numbers = _NUMBER.findall(text)
    low, high = (value_of(number) for number in numbers)
    fine = high > SMALL or decimals_of(numbers[0]) or decimals_of(numbers[1])
    step = (high - low) * widths if fine else math.copysign(high - low + abs(widths) / 2, widths)
    if low >= high or low + step <= 0 or (_PERCENT.search(text) and high + step > _HUNDRED):
        return ""
    rest = iter([written(numbers[0], low + step), written(numbers[1], high + step)])
    return _NUMBER.sub(lambda _: next(rest), text)


def small_numbers(here: int) -> list[int]:
    """`8` → 7, 9, 6, 10 …; from 2 up, so that a plural stays one."""
    step = 5 if here >= 10 and here % 5 == 0 else 1 if here < 10 else 2
    pairs = zip_longest(range(here - step, 1, -step), range(here + step, here + 6 * step, step))
    return [number for number in chain.from_iterable(pairs) if number is not None][:6]


def scaled(text: str, share: float, apart: float = NEAREST[0]) -> str:
    """The number of the text times a share, as round as it was; "" where that leaves what can be."""
    number = _NUMBER.findall(text)[0]
    whole, value = "," not in number, value_of(number)
    text_of = like_number(number, value * share)
    other = value_of(text_of)
    near = abs(other - value) < apart * value
    over = _PERCENT.search(text) is not None and value <= _HUNDRED < other
    if near or over or other <= 0 or (whole and other < 2 < value):
        return ""
    return _NUMBER.sub(text_of, text)


RULES: tuple[Rule, ...] = (
    of_note,
    in_words,
    of_clock,
    of_quarter,
    of_day,
    of_weekday,
    of_month,
    of_year,
    of_magnitude,
    of_rate,
    of_heat,
    of_age,
    of_seconds,
    of_duration,
    of_numbers,
)
"""Asked in order; the first that knows the figure answers."""
