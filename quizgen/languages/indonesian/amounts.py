"""Numbers, amounts and dates in other words, so that a learner may write them as people do."""

import re
from functools import cache
from types import MappingProxyType

MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
)  # fmt: skip

DIGITS = MappingProxyType(
    {
        "nol": "0", "satu": "1", "dua": "2", "tiga": "3", "empat": "4", "lima": "5", "enam": "6", "tujuh": "7",
        "delapan": "8", "sembilan": "9", "sepuluh": "10", "sebelas": "11", "dua belas": "12", "tiga belas": "13",
        "empat belas": "14", "lima belas": "15", "enam belas": "16", "tujuh belas": "17", "delapan belas": "18",
        "sembilan belas": "19", "dua puluh": "20", "tiga puluh": "30", "empat puluh": "40", "lima puluh": "50",
        "seratus": "100", "seribu": "1.000",
    }
)  # fmt: skip

RUPIAH = re.compile(r"Rp\.?\s*([\d.,]+)(?:\s*(ribu|juta|miliar|triliun))?$")
PERCENT = re.compile(r"([\d.,]+)\s*(%|persen)$")


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


@cache
def words_of_digits() -> MappingProxyType[str, str]:
    """`2` → `dua`."""
    return MappingProxyType({digits: words for words, digits in DIGITS.items()})


def number_texts(text: str) -> tuple[str, ...]:
    """Other ways to write a number or amount, sorted, never the one given: `Rp 75 miliar` → `75 miliar rupiah`."""
    plain = " ".join(text.split())
    found: set[str] = set()
    if money := RUPIAH.fullmatch(plain):
        number = " ".join(part for part in money.groups() if part)
        found |= {f"{number} rupiah", f"Rp{number}", f"Rp {number}"}
    if percent := PERCENT.fullmatch(plain):
        found |= {f"{percent[1]}%", f"{percent[1]} persen"}
    first, _, rest = plain.partition(" ")
    for source, target in ((DIGITS, plain.casefold()), (words_of_digits(), plain)):
        if target in source:
            found.add(source[target])
    if rest and first.casefold() in DIGITS:
        found.add(f"{DIGITS[first.casefold()]} {rest}")
    if rest and first in words_of_digits():
        found.add(f"{words_of_digits()[first]} {rest}")
    return tuple(sorted(found - {plain}))


NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
STEPS = (0.8, 1.25, 0.6, 1.5, 0.5, 2.0, 1.1, 0.9, 3.0)
"""Factors for the other options: near enough to be believed, far enough to be wrong."""


def others_like(text: str, sort: str) -> tuple[str, ...]:
    """Figures or dates of the same make, nearest first: `dua` → `tiga`, `empat` …; `Rp 75 miliar` → `Rp 60 miliar` …."""
    if text.casefold() in DIGITS:
        return other_words(text)
    if sort == "year" or re.fullmatch(r"(?:19|20)\d\d", text):
        return tuple(NUMBER.sub(lambda m, d=d: str(int(m[0]) + d), text, count=1) for d in (-1, 1, -2, 2, 3)) if NUMBER.search(text) else ()
    if any(month in text for month in MONTHS):
        return other_days(text)
    found = NUMBER.search(text)
    if found is None or len(NUMBER.findall(text)) > 1:
        return ()
    return tuple(text[: found.start()] + number + text[found.end() :] for number in other_numbers(found[0], "%" in text or "persen" in text))


def other_words(text: str) -> tuple[str, ...]:
    """Number words round about: `dua` → `tiga`, `empat`, `lima`."""
    words = list(DIGITS)
    here = words.index(text.casefold())
    near = [here + step for step in (1, 2, -1, 3, -2, 4) if 1 <= here + step < len(words)]
    shaped = [words[index] for index in near]
    return tuple(word.capitalize() if text[0].isupper() else word for word in shaped)


def other_days(text: str) -> tuple[str, ...]:
    """Other days of the month, or other months: `21 Oktober 2025` → `18 Oktober 2025`."""
    day = re.match(r"(\d{1,2})\s", text)
    if day:
        return tuple(f"{d}{text[day.end(1):]}" for d in (int(day[1]) + step for step in (-3, 4, -7, 2, 6)) if 1 <= d <= 28)
    month = next(m for m in MONTHS if m in text)
    here = MONTHS.index(month)
    return tuple(text.replace(month, MONTHS[(here + step) % len(MONTHS)]) for step in (1, -1, 2, -2, 3))


def other_numbers(number: str, percent: bool) -> tuple[str, ...]:  # noqa: FBT001
    """Numbers of the same size and form: `2,6` → `2,1`, `3,2` …; whole numbers stay whole, percents under 100."""
    whole, _, decimals = number.partition(",")
    value = float(f"{whole.replace('.', '')}.{decimals or 0}")
    found: list[str] = []
    for factor in STEPS:
        other = nice(value * factor, len(decimals), round_to=value)
        if other != number and other not in found and not (percent and value <= 100 < value * factor):
            found.append(other)
    return tuple(found)


def nice(value: float, decimals: int, round_to: float) -> str:
    """A number as news writes it: as many decimals, as round as the one it stands beside."""
    if not decimals:
        step = 1
        while round_to and round_to % (step * 10) == 0 and step * 10 <= round_to:
            step *= 10
        step = max(1, step // 10) if step >= round_to else step
        value = max(step, round(value / step) * step)
    text = f"{value:,.{decimals}f}"
    return text.translate(str.maketrans({",": ".", ".": ","}))
