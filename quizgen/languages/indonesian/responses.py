"""Numbers, dates, percents and money as a learner types them, each written one way so that they compare exactly."""

import re
from collections.abc import Callable, Mapping
from functools import cache
from re import Match
from types import MappingProxyType

from rapidfuzz.distance import OSA

from quizgen.languages.indonesian.days import MONTHS, WEEKDAYS
from quizgen.languages.indonesian.leads import OF_STATE
from quizgen.languages.indonesian.measures import DIGITAL, DIGITS, NUMBER_WORD, SCALES, number_of, plain
from quizgen.languages.indonesian.tables import rows, several

FORGIVING_MONTH_LETTERS = 6
"""From so many letters up one slip in a month's name is forgiven: `Septmber`; `Juni` and `Juli` differ."""
LAST_MONTH, LAST_DAY, LAST_ONE = 12, 31, 9

UNITS: Mapping[str, str] = MappingProxyType(
    {
        "km": "kilometer", "cm": "sentimeter", "mm": "milimeter", "kg": "kilogram", "gr": "gram", "ha": "hektare",
        "mnt": "menit", "dtk": "detik", "th": "tahun", "thn": "tahun", "rb": "ribu", "jt": "juta", "t": "triliun",
        "pekan": "minggu", "ltr": "liter", "mw": "megawatt", "kw": "kilowatt", "org": "orang",
    }
)  # fmt: skip
"""Short forms and other names after a number. `m` is none of them: a metre, or a milliard of rupiah."""
NUMBERED = ("abad", "bab", "golongan", "jilid", "kelas", "kuartal", "perang dunia", "semester", "tahap", "triwulan")
"""What is counted by Roman numerals, ordinals or plain numbers alike."""
ROMAN: Mapping[str, int] = MappingProxyType({"i": 1, "v": 5, "x": 10})
DECIMALS: Mapping[str, str] = MappingProxyType({"1/2": "0,5", "1/4": "0,25", "3/4": "0,75"})
"""Fractions that are told as decimals before what they are of."""

_MONTHS = {name.lower(): number for name, number in MONTHS.items()}
_ONE = "|".join(word for word, value in DIGITS.items() if value <= LAST_ONE)
_SPELT = rf"\b(?:{'|'.join(DIGITS)})\b(?:\s+(?:{NUMBER_WORD})\b){{0,20}}"
"""Longer than news ever spells: `seratus sembilan belas ribu dua ratus dua puluh satu`."""
_NUMBER = rf"{DIGITAL}(?:\s+(?:{'|'.join(SCALES)})\b){{0,3}}|{_SPELT}"
_WEEKDAY = "|".join(day.lower() for day in WEEKDAYS)
_BEFORE_DAY = rf"(?:\b(?:{_WEEKDAY})\b\s*,?\s*)?(?:\b(?:tanggal|tgl\.?)\s+)?\(?\b"


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


@cache
def _spellings() -> Mapping[str, str]:
    return {row["spelling"]: row["standard"] for row in rows("spellings")}


def _spelling(found: Match[str]) -> str:
    """`apotik` is `apotek`."""
    return _spellings().get(found.group(), found.group())


def _unit(found: Match[str]) -> str:
    """`42 km` is `42 kilometer`."""
    return f"{found[1]} {UNITS[found[2]]}"


def _fraction(found: Match[str]) -> str:
    """`dua pertiga` and `dua per tiga` are `2/3`."""
    over = DIGITS[found["over"] or "satu"]
    return f"{over}/{DIGITS[found['under']]}"


def _roman(found: Match[str]) -> str:
    """`kuartal iii` is `kuartal 3`; letters in another order are no numeral."""
    letters = found["roman"]
    values = [ROMAN[letter] for letter in letters]
    worth = sum(-now if now < after else now for now, after in zip(values, [*values[1:], 0], strict=True))
    return f"{found['what']} {worth}" if letters == _as_roman(worth) else found.group()


def _as_roman(number: int) -> str:
    tens, ones = divmod(number, 10)
    return "x" * tens + ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")[ones]


def _half(found: Match[str]) -> str:
    """`setengah` is `1/2`, but a part of its number behind another: `dua setengah`, which is read as a whole."""
    return found.group() if found["before"] else "1/2"


def _decimal(found: Match[str]) -> str:
    """`1/2 juta` is `0,5 juta`."""
    return DECIMALS[found.group()]


@cache
def _bodies_of_state() -> frozenset[str]:
    """Bodies of the state at home by all their names, in lower case: `kemlu`, `dpr`."""
    bodies = [row for row in rows("organisations") if row["country"] == "ID" and row["sort"] in OF_STATE]
    return frozenset(name.lower() for row in bodies for name in (row["name"], *several(row["aliases"])))


def _without_state(found: Match[str]) -> str:
    """`kemlu ri` is `kemlu`."""
    return found["body"] if found["body"] in _bodies_of_state() else found.group()


def _bare(found: Match[str]) -> str:
    """`b.n.n.` is `bnn`."""
    return found.group().replace(".", "")


_UNIT = rf"(\d(?: (?:{'|'.join(SCALES)}))*) ?({'|'.join(UNITS)})\b(?![-.]?\d)"
_LEAD = (
    r"^(?:(?:di|ke(?! \d)|dari|pada|oleh|untuk|karena|sebanyak|sejumlah|sebesar|selama|kota|pukul|jam"
    r"|akibat|sebab|lantaran|agar|supaya|guna|demi|bapak|pak|bu|ibu(?! kota| negara| pertiwi)) )+(?=\S)"
)
"""Words before a response that say nothing of their own: `di Gaza`, `kota Surabaya`, `untuk mencegah banjir`, `Pak Jokowi`."""

_STEPS: tuple[tuple[str, str | Callable[[Match[str]], str]], ...] = (
    (_LEAD, ""),
    (r"^(?P<body>.+) (?:ri|republik indonesia)$", _without_state),
    (r"\b(?:[a-z]\.){2,}(?:[a-z]\b)?", _bare),  # B.N.N.
    (r"[^\W\d_]+", _spelling),
    (r"\b(?:yang|para) (?=\S)", ""),  # hujan yang deras
    (r"oe|(?<![a-z])[td]j(?=[aiu])", lambda found: {"oe": "u", "tj": "c", "dj": "j"}[found.group()]),  # Soekarno, Djuanda
    (rf"\bhari (?={_WEEKDAY}\b)", ""),
    (r"\b(\d{1,2}):(\d{2})\b", r"\1.\2"),  # 10:30
    (r"(?<![\d/:-])(\d{1,2})(?:\s+[-–]\s*|[-–]\s+|[–:])(\d{1,2})(?!\d|[.,/:-]\d)", r"\1-\2"),  # 2 - 1, 2:1
    (r"\b(?:m|mag|sr|skala richter) ?(?=\d)", "magnitudo "),  # M 7,4
    (r"(?<=rp)(\.? ?\d[\d.,]*) ?m\b", r"\1 miliar"),  # Rp 75 M
    (_UNIT, _unit),  # 42 km, 3 ribu ha
    (r"\bno\b\.?(?= ?\d)", "nomor "),  # UU No. 11
    (r"(?<=\d) ?½", ",5"),
    ("½", "1/2"),
    (r"\b(\d+) (?:setengah\b|1/2(?![\d/]))", r"\1,5"),  # 2 setengah, 2 1/2
    (rf"\b(?P<before>(?:{'|'.join(DIGITS)}|belas|puluh|ratus) )?(?:setengah|separuh|separo|seperdua)\b", _half),
    (rf"\b(?:(?P<over>{_ONE}) ?per ?|seper)(?P<under>{_ONE}|sepuluh)\b", _fraction),  # dua pertiga
    (rf"(?<![\d.,/-])(?:{'|'.join(DECIMALS)})(?= [a-z])", _decimal),  # 1/2 juta
    (rf"\b(?P<what>{'|'.join(NUMBERED)}) (?:ke-? ?)?(?P<roman>[ivx]+)\b", _roman),  # kuartal III
    (rf"\b({'|'.join(NUMBERED)}) ke-? ?(?=\d|(?:{'|'.join(DIGITS)})\b)", r"\1 "),  # kuartal ketiga
    (rf"\b({'|'.join(NUMBERED)}) pertama\b", r"\1 1"),
    (r"\btriwulan\b", "kuartal"),
    (r"(?<=\b\d{4} )h\b", "hijriah"),  # 1446 H
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
    (_UNIT, _unit),  # dua puluh lima thn
    (r"\b(rupiah|dolar as) (\d[\d.]*)", r"\2 \1"),
    (_BEFORE_DAY + r"(?P<day>\d{1,2})\s*[/-]\s*(?P<month>\d{1,2})\s*[/-]\s*(?P<year>\d{4})\b", _date),  # 13/9/2023
    (_BEFORE_DAY + r"(?P<day>\d{1,2})[\s-]+(?P<month>[a-z]+)\.?,?[\s-]+(?:tahun\s+)?(?P<year>\d{4})\b", _date),
    (_BEFORE_DAY + r"(?P<day>\d{1,2})[\s-]+(?P<month>[a-z]+)\b", _date),  # 13 Sept
    (r"\b(?:bulan\s+)?(?P<month>[a-z]+)\.?\s+(?:tahun\s+)?(?P<year>\d{4})\b", _date),  # September 2023
    (r"^(?P<month>\d{1,2})\s*[/-]\s*(?P<year>\d{4})$", _date),  # 9/2023
    (r"\btahun (?=\d{4}\b)", ""),
    (r"\bminus (?=\d)", "-"),
)
"""In order: signs and words that stand before numbers, the numbers, then what is made of numbers."""
