"""Numbers, dates, percents and money as a learner types them, each written one way so that they compare exactly."""

import re
from collections.abc import Callable
from re import Match

from rapidfuzz.distance import OSA

from quizgen.languages.indonesian.days import MONTHS, WEEKDAYS
from quizgen.languages.indonesian.measures import DIGITAL, DIGITS, NUMBER_WORD, SCALES, number_of, plain

FORGIVING_MONTH_LETTERS = 6
"""From so many letters up one slip in a month's name is forgiven: `Septmber`; `Juni` and `Juli` differ."""
LAST_MONTH, LAST_DAY, LAST_ONE = 12, 31, 9

_MONTHS = {name.lower(): number for name, number in MONTHS.items()}
_ONE = "|".join(word for word, value in DIGITS.items() if value <= LAST_ONE)
_SPELT = rf"\b(?:{'|'.join(DIGITS)})\b(?:\s+(?:{NUMBER_WORD})\b){{0,20}}"
"""Longer than news ever spells: `seratus sembilan belas ribu dua ratus dua puluh satu`."""
_NUMBER = rf"{DIGITAL}(?:\s+(?:{'|'.join(SCALES)})\b){{0,3}}|{_SPELT}"
_WEEKDAY = "|".join(day.lower() for day in WEEKDAYS)
_BEFORE_DAY = rf"(?:\b(?:{_WEEKDAY})\b\s*,?\s*)?(?:\btanggal\s+)?\(?\b"


def normalise(text: str) -> str:
    """The text in lower case with numbers as digits, dates as ISO 8601, percent as `%`, currencies after amounts."""
    written = " ".join(text.lower().split())
    for pattern, rewrite in _STEPS:
        written = re.sub(pattern, rewrite, written)
    return " ".join(written.split())


def _decimal_words(found: Match[str]) -> str:
    """`dua koma enam` is `2,6`; a scale after it stays: `2,6 juta`."""
    decimals = "".join(str(DIGITS[word]) for word in found["decimals"].split())
    whole = number_of(found["whole"])
    return found.group() if whole is None else f"{plain(whole)},{decimals}"


def _number(found: Match[str]) -> str:
    """`2,6 juta`, `dua belas`, `1.294` in plain digits."""
    value = number_of(found.group())
    return found.group() if value is None else plain(value)


def _date(found: Match[str]) -> str:
    """`2023-09-13`, `2023-09`, `0000-09-13` without a year; the text as it was where that is no month or day."""
    parts = found.groupdict()
    month, day = _month(parts["month"]), parts.get("day")
    if month is None or (day is not None and not 1 <= int(day) <= LAST_DAY):
        return found.group()
    year = parts.get("year") or "0000"
    return f"{year}-{month:02d}" if day is None else f"{year}-{month:02d}-{int(day):02d}"


def _month(word: str) -> int | None:
    """A month's number, from its name, its short name or its number; None where it is no month."""
    if word.isdigit():
        return int(word) if 1 <= int(word) <= LAST_MONTH else None
    if word in _MONTHS or len(word) < FORGIVING_MONTH_LETTERS:
        return _MONTHS.get(word)
    return next((number for name, number in _MONTHS.items() if OSA.distance(word, name, score_cutoff=1) <= 1), None)


_LEAD = r"^(?:(?:di|ke|dari|pada|oleh|untuk|karena|sebanyak|sejumlah|sebesar|selama|kota|pukul|jam) )+(?=\S)"
"""Words before a response that say nothing of their own: `di Gaza`, `kota Surabaya`, `untuk mencegah banjir`."""

_STEPS: tuple[tuple[str, str | Callable[[Match[str]], str]], ...] = (
    (_LEAD, ""),
    (r"\b(\d{1,2}):(\d{2})\b", r"\1.\2"),  # 10:30
    (r"\b(?:cina|tiongkok)\b", "china"),
    (r"\bdollar\b", "dolar"),
    (r"\b(?:moh|muh|mohd)\b\.?|\b(?:mohammad|mohamad|muhamad|mohammed|muhammed)\b", "muhammad"),
    (r"(?<=\d)\s?x\b", " kali"),  # 3x
    (r"\b(?:persen|prosen)\b", "%"),  # 55,6 persen
    (r"(?<!\S)-\s?(?=\d)", "minus "),  # -0,2
    (r"\bke-?(?=\d)|\bke-?(?=(?:" + "|".join(DIGITS) + r")\b)", "ke "),  # ke-3, ketiga
    (r"\b(?:rp|idr)\.?\s*(?=\d)", "rupiah "),  # Rp75
    (r"(?:\bus\s?\$|\busd\b|\$)\s*(?=\d)", "dolar as "),
    (r"\bdolar (?:amerika serikat|amerika)\b", "dolar as"),
    (r"\bse(ratus|ribu|juta)\b", r"satu \1"),  # seribu dua ratus
    (rf"(?P<whole>{_SPELT})\s+koma\s+(?P<decimals>(?:{_ONE})\b(?:\s+(?:{_ONE})\b)*)", _decimal_words),
    (_NUMBER, _number),
    (r"\b(rupiah|dolar as) (\d[\d.]*)", r"\2 \1"),
    (_BEFORE_DAY + r"(?P<day>\d{1,2})\s*[/-]\s*(?P<month>\d{1,2})\s*[/-]\s*(?P<year>\d{4})\b", _date),  # 13/9/2023
    (_BEFORE_DAY + r"(?P<day>\d{1,2})[\s-]+(?P<month>[a-z]+)\.?,?[\s-]+(?:tahun\s+)?(?P<year>\d{4})\b", _date),
    (_BEFORE_DAY + r"(?P<day>\d{1,2})[\s-]+(?P<month>[a-z]+)\b", _date),  # 13 Sept
    (r"\b(?:bulan\s+)?(?P<month>[a-z]+)\.?\s+(?:tahun\s+)?(?P<year>\d{4})\b", _date),  # September 2023
    (r"\btahun (?=\d{4}\b)", ""),
    (r"\bminus (?=\d)", "-"),
)
"""In order: signs and words that stand before numbers, the numbers, then what is made of numbers."""
