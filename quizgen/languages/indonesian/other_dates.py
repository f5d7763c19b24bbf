"""Other dates: days, months, years and hours near by, what lasts moved whole, so that no two overlap."""

import math
import re
from re import Match

MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
)  # fmt: skip
WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
ROMAN = ("I", "II", "III", "IV")

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MONTH = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b")
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})\b")
_DAY = re.compile(rf"\b(?P<day>\d{{1,2}})(?:(?P<gap>\s+)(?P<name>{'|'.join(MONTHS)})|/(?P<number>\d{{1,2}}))\b")
_FIRST_DAY = re.compile(r"(\d{1,2})\s*(?:[-–]|hingga|sampai|dan|atau)\s*$")
_CLOCK = re.compile(r"\b([01]?\d|2[0-3])[.:]([0-5]\d)\b")
_QUARTER = re.compile(r"\b(?:kuartal|triwulan)\s+(?P<roman>IV|I{1,3})\b", re.IGNORECASE)
_DECADE = re.compile(r"\b(?:19|20)\d0-an\b")
MIDDLE = 15
"""A day of the month that stands as roundly as the first."""
_LENGTH = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""Days of the months; a leap day is nobody's wrong option."""
ONE_BY_ONE = (1, -1, 2, -2, 3, -3, 4, -4)
"""Steps to what stands nearest in a row of months."""
TERM = 5
"""Years of a term of office, `2025-2029`."""


def of_clock(text: str, sort: str) -> list[str] | None:
    """`pukul 09.00 WIB` → `pukul 10.00 WIB`; `pukul 09.00-11.00` → `pukul 11.00-13.00`: a range moves whole."""
    times = [int(hour) + int(minute) / 60 for hour, minute in _CLOCK.findall(text)]
    if sort != "clock" or not times:
        return None
    width = max(1, math.ceil(times[-1] - times[0]))
    return [moved for step in (1, -1, 2, -2, 3, -3) if (moved := hours_later(text, width * step))]


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
    """`Senin (20/10)` → `Selasa (21/10)`; `21-23 Oktober` → `24-26 Oktober`: days in the calendar, weekday and all."""
    del sort
    found = _DAY.search(text)
    if found is None:
        return None
    first = _FIRST_DAY.search(text[: found.start()])
    if not first and found["name"] and not _WEEKDAY.search(text) and int(found["day"]) in edges_of(found["name"]):
        return turns_of_month(text, found)
    width = int(found["day"]) - int(first[1]) + 1 if first else 1
    if width < 1 or len(_DAY.findall(text)) > 1:
        return []  # `30 Oktober - 2 November`: both ends would have to turn the month
    return [moved for step in (*ONE_BY_ONE, 7, -7) if (moved := days_later(text, found, width * step))]


def edges_of(name: str) -> tuple[int, int]:
    """The first and the last day of a month."""
    return 1, _LENGTH[MONTHS.index(name)]


def turns_of_month(text: str, found: Match[str]) -> list[str]:
    """`1 Maret` → `1 April`, `15 Maret`; `30 April` → `31 Mei`: beside a first or last day stand others, no 2nd or 29th."""
    here, first = MONTHS.index(found["name"]), found["day"] == "1"
    months = [here + step for step in ONE_BY_ONE if 0 <= here + step < len(MONTHS)]
    days = [(month, edges_of(MONTHS[month])[not first]) for month in months]
    days.insert(1, (here, MIDDLE))
    return [f"{text[: found.start()]}{day}{found['gap']}{MONTHS[month]}{text[found.end() :]}" for month, day in days]


def of_decade(text: str, sort: str) -> list[str] | None:
    """`1970-an` → `1960-an`: decades near by."""
    del sort
    if not _DECADE.search(text):
        return None
    return [years_later(text, step) for step in (-10, 10, -20, 20)]


def days_later(text: str, found: Match[str], days: int) -> str:
    """The day of the month and the weekday moved; "" where the month has no such day."""
    month = MONTHS.index(found["name"]) + 1 if found["name"] else int(found["number"])
    span = _FIRST_DAY.search(text[: found.start()])
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
    """`Senin` → `Selasa`; beside days in a row, `Senin hingga Rabu`, there are none that share no day with them."""
    del sort
    many = len(_WEEKDAY.findall(text))
    return [turned_weekday(text, days) for days in (1, -1, 2, -2, 3) if many == 1] if many else None


def of_month(text: str, sort: str) -> list[str] | None:
    """`Oktober 2025` → `November 2025`; `Oktober-Desember 2025` → `Juli-September 2025`, within the year.

    One month goes over the turn of the year as well: `Januari 2025` → `Desember 2024`, `Februari` → `Desember`.
    """
    del sort
    here = [MONTHS.index(name) for name in _MONTH.findall(text)]
    if not here:
        return None
    if len(here) == 1:
        turns = ((here[0] + step) // len(MONTHS) for step in ONE_BY_ONE)
        return [years_later(later(text, step), turn) for step, turn in zip(ONE_BY_ONE, turns, strict=True)]
    steps = ((here[-1] - here[0] + 1) * step for step in ONE_BY_ONE if here[-1] > here[0])
    return [later(text, step) for step in steps if all(0 <= month + step < len(MONTHS) for month in here)]


def later(text: str, months: int) -> str:
    """Every month of a text so many later."""
    return _MONTH.sub(lambda month: MONTHS[(MONTHS.index(month[0]) + months) % len(MONTHS)], text)


def of_year(text: str, sort: str) -> list[str] | None:
    """`2025` → `2024`; `2025-2029` → `2020-2024`: years near by, a span of years moved whole."""
    if not _YEAR.search(text) or (sort not in {"year", "period", "day", "month"} and not _YEAR.fullmatch(text)):
        return None
    years = [int(year) for year in _YEAR.findall(text)]
    width = max(1, years[-1] - years[0])  # `2025/2026` → `2024/2025`: spans may meet, and terms follow one another
    width = TERM if width == TERM - 1 else width
    return [years_later(text, width * step) for step in (-1, 1, -2, 2, -3, 3)]


def years_later(text: str, years: int) -> str:
    """Every year of a text so many later."""
    return _YEAR.sub(lambda year: str(int(year[0]) + years), text)
