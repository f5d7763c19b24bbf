"""Numbers, dates, percents and money as a learner types them, each written one way so that they compare exactly."""

import re
from collections.abc import Iterable
from decimal import Decimal
from itertools import groupby

from rapidfuzz.distance import OSA

MONTHS = (
    "januari", "februari", "maret", "april", "mei", "juni",
    "juli", "agustus", "september", "oktober", "november", "desember",
)  # fmt: skip
SHORT_MONTHS = {"agt": 8, "ags": 8, "sept": 9, "nop": 11}
"""Beside the first three letters of each month: `17 Agt 2023`."""
FORGIVING_MONTH_LETTERS = 6
"""From so many letters up one slip in a month's name is forgiven: `Nopember`, `Septmber`; `Juni` and `Juli` differ."""
LAST_DAY = 31

NUMBERS = {
    "nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
    "sepuluh": 10, "sebelas": 11, "seratus": 100, "seribu": 1000, "sejuta": 1_000_000,
}  # fmt: skip
SCALES = {"belas": 1, "puluh": 10, "ratus": 100}
"""Within a group of three digits: `dua puluh` is 2 x 10; `dua belas` is 2 + 10, see `_Number`."""
GROUPS = {
    "ribu": 10**3, "juta": 10**6, "miliar": 10**9, "milyar": 10**9, "triliun": 10**12, "trilyun": 10**12,
}  # fmt: skip
CURRENCIES = {"rp": "rupiah", "idr": "rupiah", "us$": "dolar as", "usd": "dolar as", "$": "dolar as", "€": "euro"}
"""Signs before an amount, and how the amount reads with its currency after it."""

_NUMERAL = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?")
"""`1.234.567,8`, `55,6`, `55.6`, `2023`; `1.234` is one thousand."""
_PIECE = re.compile(r"\d+(?:[.,/:-]\d+)*|%|us\$|[$€]|[^\W\d_]+(?:['’-][^\W\d_]+)*\d*|(?<!\S)-(?=\d)")
_DAY = r"(?:\b(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\b\s*,?\s*)?(?:\btanggal\s+)?\(?"
_DATES = (
    re.compile(_DAY + r"\b(?P<day>\d{1,2})\s*[/-]\s*(?P<month>\d{1,2})\s*[/-]\s*(?P<year>\d{4})\b"),
    re.compile(_DAY + r"\b(?P<day>\d{1,2})[\s-]+(?P<month>[a-z]+)\.?,?[\s-]+(?:tahun\s+)?(?P<year>\d{4})\b"),
    re.compile(_DAY + r"\b(?P<day>\d{1,2})[\s-]+(?P<month>[a-z]+)\b"),
    re.compile(r"\b(?:bulan\s+)?(?P<month>[a-z]+)\.?\s+(?:tahun\s+)?(?P<year>\d{4})\b"),
)
"""`13/9/2023`; `Rabu, 13 September 2023`; `13 Sept`; `September 2023`. A weekday before a day is left out."""


def normalise(text: str) -> str:
    """The text with every date as ISO 8601, number as digits, percent as `%`, money as number and currency."""
    lowered = " ".join(text.lower().split())
    for pattern in _DATES:
        lowered = pattern.sub(_as_iso, lowered)
    lowered = re.sub(r"\b(?:persen|prosen)\b", "%", lowered)
    lowered = re.sub(r"\b(rp|idr|usd)\.?\s*(?=\d)", r"\1 ", lowered)
    lowered = re.sub(r"\bke-?(?=(?:\d|" + "|".join(NUMBERS) + r")\b|\d)", "ke ", lowered)
    return _tidy(_with_currency_last(_with_digits(_PIECE.findall(lowered))))


def _tidy(words: list[str]) -> str:
    text = re.sub(r"\b(?:tahun|tanggal) (?=\d{4}\b)", "", " ".join(words))
    text = re.sub(r"\bdolar (?:amerika serikat|amerika)\b", "dolar as", text)
    return re.sub(r"(?:\bminus|-) (?=\d)", "-", text)


def _as_iso(found: re.Match[str]) -> str:
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
        return int(word) if 1 <= int(word) <= len(MONTHS) else None
    for number, name in enumerate(MONTHS, 1):
        if word in (name, name[:3]):
            return number
        if len(word) >= FORGIVING_MONTH_LETTERS and OSA.distance(word, name) <= 1:
            return number
    return SHORT_MONTHS.get(word)


def _with_digits(words: Iterable[str]) -> list[str]:
    """Runs of numerals and number words as numbers: `2,6 juta`, `dua ratus lima puluh`."""
    written: list[str] = []
    for is_number, group in groupby(words, _is_of_number):
        run = list(group)
        written += _values(run) if is_number else run
    return written


def _is_of_number(word: str) -> bool:
    return word in {*NUMBERS, *SCALES, *GROUPS, "koma"} or _NUMERAL.fullmatch(word) is not None


def _values(run: list[str]) -> list[str]:
    """The numbers in a run, in order; words that follow no number (`juta`) stay."""
    written: list[str] = []
    number = _Number()
    for word in run:
        if number.takes(word):
            number.take(word)
        else:
            written += number.written()
            number = _Number()
            if number.takes(word):
                number.take(word)
            else:
                written.append(word)
    return written + number.written()


class _Number:
    """A number as it is read word by word: whole groups, the open group, and the digits not yet scaled."""

    def __init__(self) -> None:
        self.total = Decimal(0)
        self.group = Decimal(0)
        self.digits: Decimal | None = None
        self.fraction = ""
        self.last = ""

    def takes(self, word: str) -> bool:
        """Whether the word goes on with this number."""
        if word == "koma" or word in SCALES:
            return self.digits is not None and self.last != "koma"
        if word in GROUPS:
            return self.last != "" and self.last not in GROUPS and self.last != "koma"
        if word in NUMBERS and self.fraction:
            return NUMBERS[word] < 10  # noqa: PLR2004 - `dua koma lima tujuh`
        return self.digits is None or self.last == "koma"

    def take(self, word: str) -> None:
        """Read one word on; `takes` was asked before."""
        if word == "koma":
            self.fraction = "."
        elif self.fraction and word in NUMBERS:
            self.fraction += str(NUMBERS[word])
        elif word in GROUPS:
            self.total += (self.group + self._open()) * GROUPS[word]
            self.group, self.digits, self.fraction = Decimal(0), None, ""
        elif word in SCALES:
            self.group += 10 + self._open() if word == "belas" else self._open() * SCALES[word]
            self.digits = None
        else:
            self._take_value(word)
        self.last = word

    def _take_value(self, word: str) -> None:
        value = NUMBERS.get(word)
        if value is None:
            self.digits = Decimal(_plain(word))
        elif value < 10:  # noqa: PLR2004
            self.digits = Decimal(value)
        elif value in GROUPS.values():
            self.total += value
        else:
            self.group += value

    def _open(self) -> Decimal:
        whole = self.digits if self.digits is not None else Decimal(0)
        return Decimal(f"{whole}{self.fraction}") if len(self.fraction) > 1 else whole

    def written(self) -> list[str]:
        """The number in plain digits, or nothing where no word was read."""
        if not self.last:
            return []
        value = self.total + self.group + self._open()
        return [f"{value.normalize():f}"]


def _plain(numeral: str) -> str:
    """Thousands' dots out, the decimal comma a dot: `1.234.567,8` is 1234567.8, `55.6` stays."""
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", numeral):
        numeral = numeral.replace(".", "")
    return numeral.replace(",", ".")


def _with_currency_last(words: list[str]) -> list[str]:
    """`rp 75000000000` and `75000000000 rupiah` become one."""
    written: list[str] = []
    place = 0
    while place < len(words):
        amount = words[place + 1] if place + 1 < len(words) else ""
        if words[place] in CURRENCIES and amount[:1].isdigit():
            written += [amount, CURRENCIES[words[place]]]
            place += 2
        else:
            written.append(words[place])
            place += 1
    return written
