"""Numbers, amounts and dates in other words, so that a learner may write them as people do."""

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from types import MappingProxyType

from quizgen.languages.indonesian.days import WEEKDAYS
from quizgen.languages.indonesian.halves import half_texts, of_digits
from quizgen.languages.indonesian.other_dates import MONTHS, ROMAN
from quizgen.languages.indonesian.spelt import ORDINALS
from quizgen.languages.indonesian.variants import others_like

__all__ = ["DIGITS", "MONTHS", "date_text", "number_texts", "others_like", "weekday_text"]

DIGITS = MappingProxyType(
    {
        "nol": "0", "satu": "1", "dua": "2", "tiga": "3", "empat": "4", "lima": "5", "enam": "6", "tujuh": "7",
        "delapan": "8", "sembilan": "9", "sepuluh": "10", "sebelas": "11", "dua belas": "12", "tiga belas": "13",
        "empat belas": "14", "lima belas": "15", "enam belas": "16", "tujuh belas": "17", "delapan belas": "18",
        "sembilan belas": "19", "dua puluh": "20", "tiga puluh": "30", "empat puluh": "40", "lima puluh": "50",
        "enam puluh": "60", "tujuh puluh": "70", "delapan puluh": "80", "sembilan puluh": "90",
        "seratus": "100", "seribu": "1.000",
    }
)  # fmt: skip

RUPIAH = re.compile(r"Rp\.?\s*([\d.,]+)(?:\s*(ribu|juta|miliar|triliun))?$")
PERCENT = re.compile(r"([\d.,]+)\s*(%|persen)$")
QUARTER = re.compile(r"(?P<what>kuartal|triwulan) (?:ke-)?(?P<which>\w+)(?P<rest>.*)", re.IGNORECASE)


@lru_cache(maxsize=256)
def date_text(value: str) -> str:
    """`2025-10-21` → `21 Oktober 2025`; `2025-10` → `Oktober 2025`; `2025` → `2025`; anything else → ""."""
    if not re.fullmatch(r"\d{4}(-\d\d){0,2}", value):
        return ""
    year, *rest = value.split("-")
    if rest and not 1 <= int(rest[0]) <= len(MONTHS):
        return ""
    month = [MONTHS[int(rest[0]) - 1]] if rest else []
    day = [str(int(rest[1]))] if len(rest) > 1 else []
    return " ".join([*day, *month, year])


def weekday_text(value: str) -> str:
    """`2025-10-21` → `Selasa`; anything that is no day → ""."""
    try:
        return WEEKDAYS[dt.date.fromisoformat(value).weekday()]
    except ValueError:
        return ""


@cache
def words_of_digits() -> MappingProxyType[str, str]:
    """`2` → `dua`."""
    return MappingProxyType({digits: words for words, digits in DIGITS.items()})


@lru_cache(maxsize=4096)
def number_texts(text: str) -> tuple[str, ...]:
    """Other ways to write a number or amount, sorted, never the one given: `Rp 75 miliar` → `75 miliar rupiah`."""
    plain = " ".join(text.split())
    found: set[str] = set()
    if money := RUPIAH.fullmatch(plain):
        number = " ".join(part for part in money.groups() if part)
        found |= {f"{number} rupiah", f"Rp{number}", f"Rp {number}"}
    if percent := PERCENT.fullmatch(plain):
        found |= {f"{percent[1]}%", f"{percent[1]} persen"}
    found |= {of_digits(plain), in_words(plain), *half_texts(plain), *quarter_texts(plain)}
    return tuple(sorted(found - {plain, ""}))


def in_words(text: str) -> str:
    """`5 sampai 10 persen` → `lima sampai sepuluh persen`; "" where a number has no short word, or there is none."""
    words = text.split()
    turned = [words_of_digits().get(word, word) for word in words]
    return "" if turned[:1] == words[:1] or any(map(str.isdigit, " ".join(turned))) else " ".join(turned)


def quarter_texts(text: str) -> Iterator[str]:
    """`triwulan kedua` → `kuartal II`, `kuartal kedua`, `triwulan II`."""
    found = QUARTER.fullmatch(text)
    rows = (ROMAN, ORDINALS[: len(ROMAN)], ("1", "2", "3", "4"), ("satu", *(word.removeprefix("ke") for word in ORDINALS[1:4])))
    which = found["which"] if found is not None else ""
    place = next((row.index(form) for row in rows for form in (which, which.upper(), which.casefold()) if form in row), None)
    if found is not None and place is not None:
        yield from (f"{what} {row[place]}{found['rest']}" for what in ("kuartal", "triwulan") for row in rows[:2])
