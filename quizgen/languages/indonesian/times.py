"""How Indonesian news writes dates, each pattern with an example; `days` says what day they mean."""

import re
from collections.abc import Mapping

from quizgen.languages.indonesian.days import (
    MONTHS,
    WEEKDAYS,
    Read,
    read_ago,
    read_clock,
    read_day,
    read_days,
    read_decade,
    read_edge,
    read_last_month,
    read_month,
    read_months,
    read_quarter,
    read_relative_day,
    read_slashed,
    read_this,
    read_weekday,
    read_year,
    read_years,
    unread,
)
from quizgen.languages.indonesian.measures import DIGIT, NUMBER_WORD
from quizgen.model.analysis import Sort
from quizgen.model.reading import PatternRule

_M = "|".join(sorted(MONTHS, key=lambda name: (-len(name), name)))
_W = "|".join(WEEKDAYS)
_NO_PRAYER = "".join(rf"(?<!{word} )" for word in ("salat", "shalat", "sholat", "khotbah", "khutbah", "ibadah"))
"""No day is told by `salat [Jumat]`."""
_D = r"(?:0?[1-9]|[12]\d|3[01])"
_Y = r"(?:19|20)\d\d"
_DASH = r"\s*[-–—]\s*"
_PART = r"(?:dini\s+hari|subuh|pagi|siang|sore|petang|malam)"
_LAST_NIGHT = r"(?<!dalam )(?<!jam )(?<!sehari )(?<!hari )semalam(?!\s+suntuk)"
"""`semalam`; no `enam jam semalam`, no `terkumpul dalam semalam`, no `perjalanan sehari semalam`."""
_EDGE = r"(?:awal|akhir|pertengahan|penghujung|paruh\s+pertama|paruh\s+kedua)"
_UNCOUNTED = "".join(f"(?<!{many} )" for many in ("belasan", "puluhan", "ratusan", "ribuan", "beberapa", "sejumlah"))
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


_MONTH = re.compile(_M)
_SIGNS: Mapping[Read, re.Pattern[str]] = {
    read_day: _MONTH,
    read_days: _MONTH,
    read_last_month: _MONTH,
    read_month: _MONTH,
    read_months: _MONTH,
    read_clock: DIGIT,
    read_decade: DIGIT,
    read_edge: DIGIT,
    read_slashed: DIGIT,
    read_year: DIGIT,
    read_years: DIGIT,
}
"""What a date has wherever it is read so: most briefs name no month, and many hold no digit."""


def _rule(pattern: str, read: Read) -> PatternRule:
    return PatternRule(re.compile(pattern), Sort.DATE, read, _SIGNS.get(read))


_CUT = r"(?:(?<=\b[A-Z][a-z]{2})\.|(?<=\bSept)\.)?"  # 7 Okt. 1952
_YEAR = rf"{_CUT}(?:\s*,?\s+(?P<year>{_Y})(?!\d|[.,]\d))?"
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
    # the first of 3 dan 5 Mei 2025
    _rule(
        rf"(?<![\w.,/-])(?P<span>(?P<day>{_D}))\s+(?:dan|serta|atau)\s+{_D}\s+(?P<month>{_M})\b{_YEAR}",
        read_day,
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
    _rule(rf"(?:\b{_EDGE}\s+)?\b(?P<month>{_M}){_CUT}(?:\s+tahun)?\s+(?P<year>{_Y})(?!\d|[.,]\d)", read_month),
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
        rf"\b(?P<count>\d+|(?:{NUMBER_WORD})(?:\s+(?:{NUMBER_WORD})){{0,8}}|[Bb]eberapa)\s+(?P<unit>{_UNIT}|waktu|saat)\s+"
        rf"(?P<way>yang\s+lalu|lalu|silam|terakhir|belakangan|ke\s+depan|mendatang|sebelumnya|kemudian)\b",
        read_ago,
    ),
    # dua bulan ini: how long, no month; `Rp 140 triliun tahun ini` holds none
    _rule(
        rf"(?<!\d )\b(?P<count>[Dd]ua|[Tt]iga|[Ee]mpat|[Ll]ima|[Ee]nam|[Tt]ujuh|[Dd]elapan)\s+(?P<unit>{_UNIT})\s+(?P<way>ini)\b",
        read_ago,
    ),
    # Minggu kemarin: the Sunday before, whatever day was yesterday
    _rule(rf"(?:\b[Hh]ari\s+)?\b(?P<weekday>{_W})\s+(?P<which>kemarin)\b", read_weekday),
    # awal tahun ini · pekan depan · tahun sebelumnya; no `45 hari ini`, no `belasan tahun lalu`
    _rule(
        rf"(?<!\d ){_UNCOUNTED}\b(?:(?P<edge>{_EDGE}|[Aa]wal|[Aa]khir)\s+)?(?P<unit>{_UNIT}|[Tt]ahun|[Bb]ulan|[Pp]ekan)"
        rf"\s+(?P<which>{_WHICH})\b",
        read_this,
    ),
    _rule(
        r"\b(?:(?:sepekan|seminggu|sebulan|setahun|sewindu|dekade)\s+(?:lalu|silam|terakhir|ke\s+depan|mendatang|sebelumnya)"
        r"|baru-baru\s+ini|belakangan(?:\s+ini)?|akhir-akhir\s+ini|[Ss]aat\s+ini|waktu\s+dekat|(?<!\d\s)hari\s+ini|hari\s+itu"
        rf"|(?:kemarin\s+lusa|[Kk]emarin|besok|lusa|{_LAST_NIGHT})(?:\s+{_PART})?\b|tadi\s+{_PART}|{_PART}\s+(?:ini|itu|tadi)"
        rf"|{_EDGE}\s+(?:tahun(?!\s+(?:ajaran|anggaran|akademik|pelajaran))|bulan)|sepanjang\s+(?:tahun|bulan|hari))\b",
        read_relative_day,
    ),
    # Senin lalu · Sabtu malam · hari Minggu
    _rule(
        rf"{_NO_PRAYER}(?:\b[Hh]ari\s+)?\b(?P<weekday>{_W})(?:\s+{_PART})?(?:\s+(?P<which>lalu|depan|mendatang|ini|kemarin))?\b(?!\s+[A-Z][a-z]|-)",
        read_weekday,
    ),
)
"""In order: what an earlier pattern took is not looked at again."""
