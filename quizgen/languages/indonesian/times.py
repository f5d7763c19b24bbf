"""How Indonesian news writes dates, each pattern with an example, and what day they mean."""

import datetime
import re
from collections.abc import Callable
from re import Match
from types import MappingProxyType

from quizgen.languages.indonesian.measures import NUMBER_WORD, number_of
from quizgen.model.analysis import Sort
from quizgen.model.reading import PatternRule

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
_NEAR = 160
"""Days: a date without its year is that day of the year nearest to the brief's date, if within about five months."""

_M = "|".join(sorted(MONTHS, key=lambda name: (-len(name), name)))
_W = "|".join(WEEKDAYS)
_D = r"(?:0?[1-9]|[12]\d|3[01])"
_Y = r"(?:19|20)\d\d"
_DASH = r"\s*[-–—]\s*"
_PART = r"(?:dini\s+hari|pagi|siang|sore|petang|malam)"
_EDGE = r"(?:awal|akhir|pertengahan|penghujung|paruh\s+pertama|paruh\s+kedua)"
_UNIT = r"(?:tahun|bulan|pekan|minggu|hari|jam|menit|dekade|abad|kuartal|triwulan|semester)"
_WHICH = r"(?:ini|lalu|yang\s+lalu|silam|depan|mendatang|sebelumnya|berikutnya|kemarin)"
_BEFORE_YEAR = (
    r"pada|sejak|hingga|sampai|per|di|dari|mulai|untuk|selama|antara|dan|atau|ke|menjelang|dalam|periode|sepanjang|"
    r"tahun|awal|akhir|pertengahan|era|bagi|edisi|"
    r"Pada|Sejak|Hingga|Sampai|Per|Di|Dari|Mulai|Selama|Sepanjang|Antara|Periode|Menjelang|Dalam|Memasuki|memasuki"
)
_BEFORE_MONTH = (
    rf"pada|sejak|hingga|sampai|per|di|dari|mulai|bulan|awal|akhir|pertengahan|selama|menjelang|sepanjang|medio|"
    rf"Pada|Sejak|Hingga|Sampai|Per|Mulai|Bulan|Selama|Menjelang|Sepanjang|antara|dan|{_DASH}"
)

Read = Callable[[Match[str], datetime.date | None], tuple[str, str] | None]


def _iso(year: int, month: int, day: int) -> str:
    """ISO date; "" where there is no such day."""
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return ""


def _full_year(digits: str) -> int:
    """`25` in `18/10/25` is 2025."""
    return int(digits) + 2000 if len(digits) == len("25") else int(digits)


def _nearest(month: int, day: int, on: datetime.date | None) -> str:
    """ISO date of that day in the year that brings it nearest to `on`; "" where that is not near, or not known."""
    if on is None:
        return ""
    for year in (on.year, on.year - 1, on.year + 1):
        value = _iso(year, month, day) if datetime.MINYEAR <= year <= datetime.MAXYEAR else ""
        if value and abs((datetime.date.fromisoformat(value) - on).days) <= _NEAR:
            return value
    return ""


def _day_value(day: str, month: int, year: str | None, on: datetime.date | None) -> str:
    return _iso(_full_year(year), month, int(day)) if year else _nearest(month, int(day), on)


def read_day(match: Match[str], on: datetime.date | None) -> tuple[str, str] | None:
    """`Senin, 20 Oktober 2025`, `21 Oktober`."""
    return "day", _day_value(match["day"], MONTHS[match["month"]], match["year"], on)


def read_slashed(match: Match[str], on: datetime.date | None) -> tuple[str, str] | None:
    """`Senin (12/9)`, `(18/10/2025)`."""
    if int(match["number"]) > _LAST_MONTH:
        return None
    return "day", _day_value(match["day"], int(match["number"]), match["year"], on)


def read_days(match: Match[str], on: datetime.date | None) -> tuple[str, str] | None:
    """`21-23 Oktober 2025`, `30 Oktober - 2 November`."""
    last = MONTHS[match["month"]]
    first = MONTHS[match["first_month"]] if match["first_month"] else last
    start = _day_value(match["first"], first, match["year"], on)
    stop = _day_value(match["day"], last, match["year"], on)
    return "period", f"{start}/{stop}" if start and stop and start < stop else ""


def read_month(match: Match[str], on: datetime.date | None) -> tuple[str, str] | None:
    """`Oktober 2025`, `per September`: without a year, the nearest month of that name."""
    month = MONTHS[match["month"]]
    if match["year"]:
        return "month", f"{match['year']}-{month:02}"
    return "month", _nearest(month, 15, on)[:7]


def read_months(match: Match[str], on: datetime.date | None) -> tuple[str, str] | None:
    """`Januari-September 2025`."""
    year = match["year"] or (str(on.year) if on else "")
    return "period", f"{year}-{MONTHS[match['first']]:02}/{year}-{MONTHS[match['month']]:02}" if year else ""


def read_last_month(match: Match[str], on: datetime.date | None) -> tuple[str, str] | None:
    """`Desember lalu` is the last one before the brief, `Mei mendatang` the next one."""
    if on is None:
        return "month", ""
    month, later = MONTHS[match["month"]], match["which"] in {"mendatang", "depan"}
    year = on.year + (month <= on.month) if later else on.year - (month >= on.month)
    if match["which"] == "ini":
        year = on.year
    return "month", f"{year:04}-{month:02}"


def read_year(match: Match[str], on: datetime.date | None) -> tuple[str, str] | None:
    """`tahun 2030`, `pada 2027`."""
    del on
    return "year", match["year"]


def read_years(match: Match[str], on: datetime.date | None) -> tuple[str, str] | None:
    """`2025-2029`, `periode 2019 hingga 2024`."""
    del on
    first, last = match["first"], match["last"]
    last = first[:2] + last if len(last) == len("26") else last
    return ("period", f"{first}/{last}") if first < last else None


_EDGES = MappingProxyType({"awal": (1, 4), "pertengahan": (5, 8), "akhir": (9, 12), "penghujung": (9, 12)})


def read_edge(match: Match[str], on: datetime.date | None) -> tuple[str, str] | None:
    """`awal 2025`, `akhir tahun 2024`: a third of that year."""
    del on
    months = _EDGES.get(match["edge"])
    return "period", f"{match['year']}-{months[0]:02}/{match['year']}-{months[1]:02}" if months else ""


_QUARTERS = MappingProxyType(
    {"I": 1, "II": 2, "III": 3, "IV": 4, "pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4}
    | {str(number): number for number in range(1, 5)}
)


def read_quarter(match: Match[str], on: datetime.date | None) -> tuple[str, str] | None:
    """`kuartal III 2025`, `semester I-2025`."""
    del on
    months = 6 if match["what"].lower() == "semester" else 3
    number = _QUARTERS[match["which"]]
    if number * months > _LAST_MONTH:
        return None
    year = match["year"]
    first = (number - 1) * months + 1
    return "period", f"{year}-{first:02}/{year}-{number * months:02}" if year else ""


def _shifted(unit: str, steps: int, on: datetime.date) -> str:
    """ISO form of the year, month, week or day so many steps from `on`; "" for other units."""
    try:
        match unit:
            case "tahun":
                return f"{datetime.date(on.year + steps, 1, 1).year:04}"
            case "bulan":
                month = on.year * 12 + on.month - 1 + steps
                return f"{datetime.date(month // 12, month % 12 + 1, 1):%Y-%m}"
            case "pekan" | "minggu":
                year, week, _ = (on + datetime.timedelta(weeks=steps)).isocalendar()
                return f"{year:04}-W{week:02}"
            case "hari":
                return (on + datetime.timedelta(days=steps)).isoformat()
    except (ValueError, OverflowError):
        return ""
    return ""


_STEPS = MappingProxyType({"ini": 0, "lalu": -1, "silam": -1, "kemarin": -1, "depan": 1, "mendatang": 1})


def read_this(match: Match[str], on: datetime.date | None) -> tuple[str, str] | None:
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


def read_ago(match: Match[str], on: datetime.date | None) -> tuple[str, str] | None:
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


def read_relative_day(match: Match[str], on: datetime.date | None) -> tuple[str, str] | None:
    """`kemarin`, `hari ini`; `beberapa waktu lalu` has no value."""
    words = match.group().lower().split()
    steps = _DAYS.get(" ".join(words), _DAYS.get(words[0]))  # "besok malam" is besok
    return "relative", _shifted("hari", steps, on) if on is not None and steps is not None else ""


def read_weekday(match: Match[str], on: datetime.date | None) -> tuple[str, str] | None:
    """`Senin lalu` is the last one before the brief; a bare `Senin` may be past or to come."""
    if on is None or match["which"] != "lalu":
        return "weekday", ""
    number = {"Jum'at": 4, "Ahad": 6}.get(match["weekday"], WEEKDAYS.index(match["weekday"]))
    return "weekday", _shifted("hari", -((on.weekday() - number - 1) % 7 + 1), on)


def read_clock(match: Match[str], on: datetime.date | None) -> tuple[str, str] | None:
    """`pukul 10.30 WIB`, `jam 9 malam`."""
    del on
    hour, _, minute = match["clock"].replace(":", ".").partition(".")
    late = match["part"] in {"malam", "sore", "petang", "siang"} and 1 <= int(hour) < 11 + (match["part"] == "malam")
    hours = int(hour) + 12 * late
    return ("clock", f"{hours:02}:{minute or '00'}") if hours <= 24 and int(minute or 0) < 60 else None  # noqa: PLR2004


def read_decade(match: Match[str], on: datetime.date | None) -> tuple[str, str] | None:
    """`1990-an` lasts ten years."""
    del on
    first = int(match["year"])
    return "period", f"{first}/{first + 9}"


def unread(fine: str) -> Read:
    """A time that no calendar can tell: `beberapa waktu lalu`."""
    return lambda _match, _on: (fine, "")


def _rule(pattern: str, read: Read) -> PatternRule:
    return PatternRule(re.compile(pattern), Sort.DATE, read)


_YEAR = rf"(?:\s*,?\s+(?P<year>{_Y})(?!\d|[.,]\d))?"
DATES: tuple[PatternRule, ...] = (
    # pukul 10.30 WIB · jam 9 malam · 18.30 WITA
    _rule(
        rf"\b(?:[Pp]ukul|[Jj]am)\s+(?P<clock>\d{{1,2}}(?:[.:]\d\d)?)(?:{_DASH}\d{{1,2}}[.:]\d\d)?(?![.,]?\d)"
        rf"(?:\s+(?P<part>{_PART}))?(?:\s*(?:WIB|WITA|Wita|WIT|GMT|waktu\s+setempat))?",
        read_clock,
    ),
    _rule(r"\b(?P<clock>\d{1,2}[.:]\d\d)(?P<part>)\s*(?:WIB|WITA|Wita|WIT|GMT)\b", read_clock),
    # 21-23 Oktober 2025 · 30 Oktober - 2 November 2025
    _rule(
        rf"\b(?P<first>{_D})(?:\s+(?P<first_month>{_M}))?(?:{_DASH}|\s+hingga\s+|\s+sampai\s+)(?P<day>{_D})\s+(?P<month>{_M})\b{_YEAR}",
        read_days,
    ),
    # Senin, 20 Oktober 2025 · Jumat malam 3 Mei · 17 Agustus · tanggal 1 November
    _rule(
        rf"(?:\b(?:hari\s+)?(?:{_W})(?:\s+{_PART})?\s*,?\s*)?(?:\b[Tt]anggal\s+)?\b(?P<day>{_D})\s+(?P<month>{_M})\b{_YEAR}",
        read_day,
    ),
    # Senin (12/9) · Sabtu (18/10/2025) malam
    _rule(
        rf"\b(?:hari\s+)?(?:{_W})(?:\s+{_PART})?\s*,?\s*\((?P<day>{_D})[/-](?P<number>\d{{1,2}})(?:[/-](?P<year>\d{{4}}|\d\d))?\)"
        rf"(?:\s+{_PART}\b)?",
        read_slashed,
    ),
    # (18/10) · tanggal 18/10/2025
    _rule(
        rf"(?:(?<=\()|(?<=tanggal\s)|\b(?={_D}/\d{{1,2}}/{_Y}))(?P<span>(?P<day>{_D})/(?P<number>\d{{1,2}})(?:/(?P<year>\d{{4}}|\d\d))?)(?![\d/])",
        read_slashed,
    ),
    # Januari-September 2025
    _rule(rf"\b(?P<first>{_M})(?:{_DASH}|\s+hingga\s+|\s+sampai\s+)(?P<month>{_M})\b{_YEAR}", read_months),
    # Oktober 2025 · awal Mei 2024
    _rule(rf"(?:\b{_EDGE}\s+)?\b(?P<month>{_M})(?:\s+tahun)?\s+(?P<year>{_Y})(?!\d|[.,]\d)", read_month),
    # Desember lalu · Mei mendatang
    _rule(rf"(?:\b[Bb]ulan\s+)?\b(?P<month>{_M})\s+(?P<which>lalu|mendatang|depan|ini)\b", read_last_month),
    # hingga Agustus
    _rule(rf"(?:{_BEFORE_MONTH})\s+(?P<span>(?P<month>{_M})(?P<year>))(?![\w-]|\s+[A-Z])", read_month),
    # masa reses Oktober
    _rule(
        r"(?<=[a-z]\s)(?P<span>(?P<month>Januari|Februari|Maret|Agustus|September|Oktober|November|Desember)(?P<year>))"
        r"(?![\w-]|\s+[A-Z\d])",
        read_month,
    ),
    # kuartal III 2025 · semester I/2025
    _rule(
        rf"\b(?P<what>[Kk]uartal|[Tt]riwulan|[Ss]emester)\s+(?P<which>III|II|IV|I|[1-4]|pertama|kedua|ketiga|keempat)\b"
        rf"(?:\s+tahun)?(?:[\s/-]+(?P<year>{_Y}))?",
        read_quarter,
    ),
    # periode 2025-2029 · 2019 hingga 2024
    _rule(
        rf"(?:\b[Tt]ahun\s+(?:ajaran\s+|akademik\s+|anggaran\s+)?)?(?<![\d/.,-])\b(?P<first>{_Y})(?:\s*[-–/]\s*)(?P<last>{_Y}|\d\d)(?![\d/]|[.,]\d|-an)\b",
        read_years,
    ),
    _rule(
        rf"\b(?:periode|tahun|antara|kurun|rentang)\s+(?P<span>(?P<first>{_Y})\s+(?:hingga|sampai|dan)\s+(?P<last>{_Y}))\b",
        read_years,
    ),
    # awal 2025 · akhir tahun 2024
    _rule(rf"\b(?P<edge>{_EDGE})\s+(?:tahun\s+)?(?P<year>{_Y})(?!\d|[.,]\d|-)\b", read_edge),
    # tahun 1990-an
    _rule(rf"(?:\b(?:tahun|era|dekade)\s+)?(?<![\d.,])\b(?P<year>{_Y})(?:-an|an)\b", read_decade),
    # tahun 2030 · tahun anggaran 2026
    _rule(
        rf"\b[Tt]ahun\s+(?:anggaran\s+|fiskal\s+|pelajaran\s+|buku\s+)?(?P<year>{_Y})(?!\d|[.,]\d|[-–]\d)\b", read_year
    ),
    # pada 2027 · 2027 atau 2028 · (2024)
    _rule(
        rf"(?:\b(?:{_BEFORE_YEAR})\s+|\(|(?<=\b\d{{4}},\s))(?P<span>(?P<year>{_Y}))(?!\d|[.,/]\d|[-–]\w|\s*%)\b"
        rf"(?!\s+(?:orang|unit|ribu|juta|miliar|triliun|meter|kilometer|km|kg|ton|hektare|persen|rupiah|siswa|warga|kali|[a-z]+\s+per)\b)",
        read_year,
    ),
    # abad ke-18
    _rule(r"\b[Aa]bad\s+ke-\d{1,2}\b", unread("period")),
    # dua tahun lalu · 10 hari terakhir · beberapa bulan ke depan
    _rule(
        rf"\b(?P<count>\d+|(?:{NUMBER_WORD})(?:\s+(?:{NUMBER_WORD}))*|[Bb]eberapa)\s+(?P<unit>{_UNIT}|waktu|saat)\s+"
        rf"(?P<way>yang\s+lalu|lalu|silam|terakhir|belakangan|ke\s+depan|mendatang|sebelumnya|kemudian)\b",
        read_ago,
    ),
    # awal tahun ini · pekan depan · tahun sebelumnya
    _rule(
        rf"\b(?:(?P<edge>{_EDGE}|[Aa]wal|[Aa]khir)\s+)?(?P<unit>{_UNIT}|[Tt]ahun|[Bb]ulan|[Pp]ekan)\s+(?P<which>{_WHICH})\b",
        read_this,
    ),
    _rule(
        r"\b(?:(?:sepekan|seminggu|sebulan|setahun|sewindu|dekade)\s+(?:lalu|silam|terakhir|ke\s+depan|mendatang|sebelumnya)"
        r"|baru-baru\s+ini|belakangan(?:\s+ini)?|akhir-akhir\s+ini|[Ss]aat\s+ini|waktu\s+dekat|hari\s+ini|hari\s+itu"
        rf"|(?:kemarin\s+lusa|[Kk]emarin|besok|lusa|semalam)(?:\s+{_PART})?\b|tadi\s+{_PART}|{_PART}\s+(?:ini|itu|tadi)"
        rf"|{_EDGE}\s+(?:tahun|bulan|pekan|minggu)|sepanjang\s+(?:tahun|bulan|hari))\b",
        read_relative_day,
    ),
    # Senin lalu · Sabtu malam · hari Minggu
    _rule(
        rf"(?:\b[Hh]ari\s+)?\b(?P<weekday>{_W})(?:\s+{_PART})?(?:\s+(?P<which>lalu|depan|mendatang|ini|kemarin))?\b(?!\s+[A-Z][a-z]|-)",
        read_weekday,
    ),
)
"""In order: what an earlier pattern took is not looked at again."""
