"""What day an Indonesian date means: a reader takes a match of a pattern in `times`, gives (fine sort, ISO value)."""

import datetime as dt
from collections.abc import Callable
from re import Match
from types import MappingProxyType

from quizgen.languages.indonesian.measures import number_of

MONTHS = MappingProxyType(
    {
        name: number
        for number, names in enumerate(
            (
                "Januari Jan", "Februari Feb Pebruari", "Maret Mar", "April Apr", "Mei", "Juni Jun", "Juli Jul",
                "Agustus Agt Agu Ags", "September Sept Sep", "Oktober Okt", "November Nov Nopember", "Desember Des",
            ),
            start=1,
        )
        for name in names.split()
    }
)  # fmt: skip
WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu", "Jum'at", "Ahad")
_LAST_MONTH = 12
_FAR = 10_000
"""Steps; a count of days or weeks beyond that is no date."""
_NEAR = 160
"""Days: a date without its year is that day of the year nearest to the brief's date, if within about five months."""

Read = Callable[[Match[str], dt.date | None], tuple[str, str] | None]


def _iso(year: int, month: int, day: int) -> str:
    """ISO date; "" where there is no such day."""
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return ""


def _full_year(digits: str) -> int:
    """`25` in `18/10/25` is 2025."""
    return int(digits) + 2000 if len(digits) == len("25") else int(digits)


def _nearest(month: int, day: int, on: dt.date | None) -> str:
    """ISO date of that day in the year that brings it nearest to `on`; "" where that is not near, or not known."""
    if on is None:
        return ""
    for year in (on.year, on.year - 1, on.year + 1):
        value = _iso(year, month, day) if dt.MINYEAR <= year <= dt.MAXYEAR else ""
        if value and abs((dt.date.fromisoformat(value) - on).days) <= _NEAR:
            return value
    return ""


def _day_value(day: str, month: int, year: str | None, on: dt.date | None) -> str:
    return _iso(_full_year(year), month, int(day)) if year else _nearest(month, int(day), on)


def read_day(match: Match[str], on: dt.date | None) -> tuple[str, str] | None:
    """`Senin, 20 Oktober 2025`, `21 Oktober`."""
    return "day", _day_value(match["day"], MONTHS[match["month"]], match["year"], on)


def read_slashed(match: Match[str], on: dt.date | None) -> tuple[str, str] | None:
    """`Senin (12/9)`, `(18/10/2025)`."""
    if int(match["number"]) > _LAST_MONTH:
        return None
    return "day", _day_value(match["day"], int(match["number"]), match["year"], on)


def read_days(match: Match[str], on: dt.date | None) -> tuple[str, str] | None:
    """`21-23 Oktober 2025`, `30 Oktober - 2 November`."""
    last = MONTHS[match["month"]]
    first = MONTHS[match["first_month"]] if match["first_month"] else last
    start = _day_value(match["first"], first, match["year"], on)
    stop = _day_value(match["day"], last, match["year"], on)
    return "period", f"{start}/{stop}" if start and stop and start < stop else ""


def read_month(match: Match[str], on: dt.date | None) -> tuple[str, str] | None:
    """`Oktober 2025`, `per September`: without a year, the nearest month of that name."""
    month = MONTHS[match["month"]]
    if match["year"]:
        return "month", f"{match['year']}-{month:02}"
    return "month", _nearest(month, 15, on)[:7]


def read_months(match: Match[str], on: dt.date | None) -> tuple[str, str] | None:
    """`Januari-September 2025`."""
    year = match["year"] or (str(on.year) if on else "")
    return "period", f"{year}-{MONTHS[match['first']]:02}/{year}-{MONTHS[match['month']]:02}" if year else ""


def read_last_month(match: Match[str], on: dt.date | None) -> tuple[str, str] | None:
    """`Desember lalu` is the last one before the brief, `Mei mendatang` the next one."""
    if on is None:
        return "month", ""
    month, later = MONTHS[match["month"]], match["which"] in {"mendatang", "depan"}
    year = on.year + (month <= on.month) if later else on.year - (month >= on.month)
    if match["which"] == "ini":
        year = on.year
    return "month", f"{year:04}-{month:02}"


def read_year(match: Match[str], on: dt.date | None) -> tuple[str, str] | None:
    """`tahun 2030`, `pada 2027`."""
    del on
    return "year", match["year"]


def read_years(match: Match[str], on: dt.date | None) -> tuple[str, str] | None:
    """`2025-2029`, `periode 2019 hingga 2024`."""
    del on
    first, last = match["first"], match["last"]
    last = first[:2] + last if len(last) == len("26") else last
    return ("period", f"{first}/{last}") if first < last else None


_EDGES = MappingProxyType(
    {"awal": (1, 4), "pertengahan": (5, 8), "akhir": (9, 12), "penghujung": (9, 12)}
    | {"paruh pertama": (1, 6), "paruh kedua": (7, 12)}
)


def read_edge(match: Match[str], on: dt.date | None) -> tuple[str, str] | None:
    """`awal 2025`, `akhir tahun 2024`: a third of that year."""
    del on
    months = _EDGES.get(match["edge"])
    return "period", f"{match['year']}-{months[0]:02}/{match['year']}-{months[1]:02}" if months else ""


_QUARTERS = MappingProxyType(
    {"I": 1, "II": 2, "III": 3, "IV": 4, "pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4}
    | {str(number): number for number in range(1, 5)}
)


def read_quarter(match: Match[str], on: dt.date | None) -> tuple[str, str] | None:
    """`kuartal III 2025`, `semester I-2025`."""
    del on
    months = 6 if match["what"].lower() == "semester" else 3
    number = _QUARTERS[match["which"]]
    if number * months > _LAST_MONTH:
        return None
    year = match["year"]
    first = (number - 1) * months + 1
    return "period", f"{year}-{first:02}/{year}-{number * months:02}" if year else ""


def _shifted(unit: str, steps: int, on: dt.date) -> str:
    """ISO form of the year, month, week or day so many steps from `on`; "" for others, or out of the calendar."""
    year, month = divmod(on.year * 12 + on.month - 1 + steps, 12)
    if unit == "tahun":
        return f"{on.year + steps:04}" if on.year + steps > 0 else ""
    if unit == "bulan":
        return f"{year:04}-{month + 1:02}" if year > 0 else ""
    days = {"pekan": 7, "minggu": 7, "hari": 1}.get(unit)
    if days is None or abs(steps) > _FAR:
        return ""
    day = dt.date.fromordinal(min(max(on.toordinal() + steps * days, 1), dt.date.max.toordinal()))
    iso = day.isocalendar()
    return day.isoformat() if days == 1 else f"{iso.year:04}-W{iso.week:02}"


_STEPS = MappingProxyType({"ini": 0, "lalu": -1, "silam": -1, "kemarin": -1, "depan": 1, "mendatang": 1})


def read_this(match: Match[str], on: dt.date | None) -> tuple[str, str] | None:
    """`tahun ini`, `pekan depan`, `awal tahun ini`."""
    steps = _STEPS.get(match["which"].split()[-1])
    vague = match["which"] == "mendatang" and not match["edge"]  # "di tahun mendatang" is no one year
    if on is None or steps is None or vague:
        return "relative", ""
    value = _shifted(match["unit"], steps, on)
    months = _EDGES.get(match["edge"] or "")
    if months and match["unit"] == "tahun" and value:
        value = f"{value}-{months[0]:02}/{value}-{months[1]:02}"
    elif match["edge"]:
        value = ""
    return "relative", value


def read_ago(match: Match[str], on: dt.date | None) -> tuple[str, str] | None:
    """`dua tahun lalu` is a year; `tiga hari terakhir` stays without a value."""
    count = number_of(match["count"])
    if on is None or count is None or match["way"].split()[-1] not in {"lalu", "silam"}:
        return "relative", ""
    return "relative", _shifted(match["unit"], -int(count), on)


_DAYS = MappingProxyType(
    {"hari ini": 0, "kemarin": -1, "besok": 1, "lusa": 2, "semalam": -1, "tadi malam": -1}
    | {f"{part} ini": 0 for part in ("pagi", "siang", "sore", "malam")}
    | {f"tadi {part}": 0 for part in ("pagi", "siang", "sore")}
)


def read_relative_day(match: Match[str], on: dt.date | None) -> tuple[str, str] | None:
    """`kemarin`, `hari ini`; `beberapa waktu lalu` has no value."""
    words = match.group().lower().split()
    steps = _DAYS.get(" ".join(words), _DAYS.get(words[0]))  # "besok malam" is besok
    return "relative", _shifted("hari", steps, on) if on is not None and steps is not None else ""


def read_weekday(match: Match[str], on: dt.date | None) -> tuple[str, str] | None:
    """`Senin lalu` and `Senin kemarin` are the last one before the brief; a bare `Senin` may be past or to come."""
    if on is None or match["which"] not in {"lalu", "kemarin"}:
        return "weekday", ""
    number = {"Jum'at": 4, "Ahad": 6}.get(match["weekday"], WEEKDAYS.index(match["weekday"]))
    return "weekday", _shifted("hari", -((on.weekday() - number - 1) % 7 + 1), on)


def read_clock(match: Match[str], on: dt.date | None) -> tuple[str, str] | None:
    """`pukul 10.30 WIB`, `jam 9 malam`."""
    del on
    hour, _, minute = match["clock"].replace(":", ".").partition(".")
    late = match["part"] in {"malam", "sore", "petang", "siang"} and 1 <= int(hour) < 11 + (match["part"] == "malam")
    hours = int(hour) + 12 * late
    return ("clock", f"{hours:02}:{minute or '00'}") if hours <= 24 and int(minute or 0) < 60 else None


def read_decade(match: Match[str], on: dt.date | None) -> tuple[str, str] | None:
    """`1990-an` lasts ten years."""
    del on
    first = int(match["year"])
    return "period", f"{first}/{first + 9}"


def unread(fine: str) -> Read:
    """A time that no calendar can tell: `beberapa waktu lalu`."""
    return lambda _match, _on: (fine, "")
