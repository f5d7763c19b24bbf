"""How Indonesian news writes numbers, money, percentages and measures, and what they are worth."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache
from re import Match, Pattern
from types import MappingProxyType

from quizgen.languages.indonesian.tables import rows
from quizgen.model.analysis import Sort
from quizgen.model.reading import PatternRule

DIGITS = MappingProxyType(
    {
        "nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
        "sembilan": 9, "sepuluh": 10, "sebelas": 11, "seratus": 100, "seribu": 1000, "sejuta": 1_000_000,
    }
)  # fmt: skip
SCALES = MappingProxyType(
    {
        "puluh": 10, "ratus": 100, "ribu": 10**3, "juta": 10**6, "miliar": 10**9, "milyar": 10**9, "miliard": 10**9,
        "triliun": 10**12, "trilyun": 10**12, "kuadriliun": 10**15,
    }
)  # fmt: skip
_LETTERS = MappingProxyType({"T": 10**12, "M": 10**9, "jt": 10**6, "rb": 10**3})
"""After rupiah only: `Rp 600 T`."""
NUMBER_WORD = "|".join([*DIGITS, "setengah", "belas", *SCALES])
VAGUE_WORD = r"(?:belasan|puluhan|ratusan|ribuan|jutaan|miliaran|triliunan)(?:\s+(?:ribu|juta|miliar|triliun))?"

_GROUPED = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?"  # 1.294 · 820.000,50
_PLAIN = r"\d{1,9}(?:[.,]\d{1,4})?"  # 2,6 · 5 · 4.5
_FIGURES = rf"(?:{_GROUPED}|{_PLAIN})(?!\d|[.,]\d)"
DIGIT = re.compile(r"\d")
DIGITAL = rf"(?<![\w.,/-]){_FIGURES}"
_SCALE = r"(?:ratus|ribu|juta|miliar|milyar|miliard|triliun|trilyun)"
SPELT = (
    rf"\b(?i:{'|'.join(DIGITS)}|setengah)\b(?:\s+(?:belas|puluh|ratus|setengah|{_SCALE}|{'|'.join(DIGITS)})\b){{0,8}}"
)
NUMBER = rf"(?:{DIGITAL}(?:\s+{_SCALE}\b){{0,3}}|{SPELT})"
_SECOND = rf"(?:{_FIGURES}(?:\s+{_SCALE}\b){{0,3}}|{SPELT})"
_TO = r"(?:\s*[-–—]\s*|\s+(?:hingga|sampai(?:\s+dengan)?|s/d|s\.d\.)\s+)"
_DASH = r"\s*[-–—]\s*"


def decimal_of(digits: str) -> Decimal | None:
    """`1.294` is 1294, `2,6` is 2.6, `4.5` is 4.5 (a slip), `1.294,5` is 1294.5."""
    if re.fullmatch(_GROUPED, digits):
        digits = digits.replace(".", "").replace(",", ".")
    elif re.fullmatch(r"\d+,\d+", digits):
        digits = digits.replace(",", ".")
    return Decimal(digits) if re.fullmatch(r"\d+(?:\.\d+)?", digits) else None


def _apart(words: Iterable[str]) -> Iterator[str]:
    """One of a scale in two words: `seribu dua ratus` is `satu ribu dua ratus`."""
    for word in words:
        scale = word.removeprefix("se")
        yield from ("satu", scale) if word in DIGITS and scale in SCALES else (word,)


def _spelt(words: Iterable[str]) -> Decimal | None:
    """`dua puluh lima ribu` is 25000, `satu setengah juta` 1500000; None for what is no number."""
    total, part, last = Decimal(0), Decimal(0), Decimal(0)
    for word in _apart(words):
        if word in DIGITS:
            last += DIGITS[word]
        elif word == "setengah":
            last += Decimal("0.5")
        elif word == "belas":
            last += 10
        elif word in {"puluh", "ratus"}:
            part += (last or 1) * SCALES[word]
            last = Decimal(0)
        elif word in SCALES:
            if total and not part + last:  # seribu triliun
                total *= SCALES[word]
            else:
                total += (part + last or 1) * SCALES[word]
            part = last = Decimal(0)
        else:
            return None
    return total + part + last


def number_of(text: str) -> Decimal | None:
    """What a number is worth, in figures or words, `2,6 juta` or `dua belas`; None for what is no number."""
    first, *rest = text.split() or [""]
    if not first[:1].isdigit():
        return _spelt([first.lower(), *rest]) if first else None
    value = decimal_of(first)
    for word in rest:
        scale = SCALES.get(word) or _LETTERS.get(word)
        if value is None or scale is None:
            return None
        value *= scale
    return value


def plain(value: Decimal) -> str:
    """`2600000`, `55.6`: no exponent, no trailing zeros."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _range(first: str, last: str | None, scale: str | None, unit: str) -> str:
    """`8000000..10000000 IDR`; "" where it cannot be told. A scale after the second number holds for both."""
    high = number_of(f"{last or first} {scale or ''}")
    if high is None:
        return ""
    if last is None:
        return f"{plain(high)} {unit}"
    low = number_of(first)
    if low is not None and " " not in first.strip() and scale and low < high:
        low = number_of(f"{first} {scale}")
    return f"{plain(low)}..{plain(high)} {unit}" if low is not None and low < high else ""


@cache
def _units() -> MappingProxyType[str, tuple[str, str]]:
    """Unit in lower case to (its sort, its code)."""
    return MappingProxyType({row["unit"]: (row["sort"], row["code"]) for row in rows("units")})


_SHORT = MappingProxyType(
    {
        "kilometer": "km", "meter": "m", "sentimeter": "cm", "milimeter": "mm", "kilogram": "kg", "kilo": "kg",
        "gram": "g", "gr": "g", "hektare": "ha", "hektar": "ha", "ton": "t", "liter": "l", "kilometer persegi": "km²",
        "meter persegi": "m²", "kilometer per jam": "km/jam", "km2": "km²", "m2": "m²", "persen": "%",
        "minggu": "pekan",
        "megawatt": "MW", "mw": "MW", "gigawatt": "GW", "gw": "GW", "derajat celsius": "°C", "derajat celcius": "°C",
    }
)  # fmt: skip
"""One spelling for one unit, so that `3 kilometer` and `3 km` are the same value."""
_FINE = MappingProxyType({"time": "duration", "strength": "magnitude"})
_MEASURES = frozenset(
    {"length", "area", "mass", "volume", "speed", "temperature", "energy", "digital", "time", "strength", "percent"}
)
_CASED = frozenset({"m", "l", "va", "mp", "hp", "are", "mach", "kaki", "hz", "malam", "kubik", "kilo"})
"""Too short or too common to be taken for a unit without care: `5 m`, but `5 M`; `dua kaki`."""


def _alternatives(words: Iterable[str]) -> str:
    """Longest first, any white space between words."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in ordered)


def _read_money(match: Match[str], on: dt.date | None) -> tuple[str, str] | None:
    """`Rp 820,37 triliun`, `75 miliar rupiah`, `US$ 3 juta`."""
    del on
    unit = " ".join((match["before"] if "before" in match.re.groupindex else match["after"]).lower().split())
    code = _units().get(unit.rstrip("."), ("money", ""))[1] or unit
    scale = match["scale"]
    return "money", _range(match["first"], match["last"], scale, code)


def _read_measure(match: Match[str], on: dt.date | None) -> tuple[str, str] | None:
    """`3 kilometer`, `55,6%`, `14 tahun`."""
    del on
    unit = " ".join(match["unit"].split())
    sort = _units().get(unit.lower(), ("", ""))[0]
    fine = _FINE.get(sort, sort)
    short = _SHORT.get(unit.lower(), unit)
    return fine, _range(match["first"], match["last"], None, short)


def _read_age(match: Match[str], on: dt.date | None) -> tuple[str, str] | None:
    """`berusia 8 tahun`, `Budi (34)`."""
    del on
    value = number_of(match["first"])
    return ("age", f"{plain(value)} tahun") if value is not None else None


def _read_one_time(match: Match[str], on: dt.date | None) -> tuple[str, str] | None:
    """`setahun`, `sepekan`, `seabad`."""
    del on
    return "duration", f"1 {_SHORT.get(match['unit'], match['unit'])}"


def _read_magnitude(match: Match[str], on: dt.date | None) -> tuple[str, str] | None:
    """`magnitudo 5,4`, `M 6,1`."""
    del on
    value = number_of(match["first"])
    return ("magnitude", f"{plain(value)} magnitudo") if value is not None else None


def _money_patterns() -> list[Pattern[str]]:
    money = [word for word, (sort, _) in _units().items() if sort == "money"]
    before = [word for word in money if not word.isalpha() or len(word) <= len("rp.")]
    cased = [form for word in before for form in ({word.upper(), word.capitalize()} if word.isascii() else {word})]
    after = [word for word in money if word.isalpha() or " " in word]
    scale = rf"(?:\s*(?P<scale>{_SCALE}(?:\s+{_SCALE})?|T|M|jt|rb)\b)?"
    front = rf"(?<!\w)(?P<before>{_alternatives(cased)})\.?\s*"
    return [
        re.compile(
            rf"{front}(?P<first>{_FIGURES}(?:\s+{_SCALE})?)"
            rf"(?:{_TO}(?:(?P=before)\.?\s*)?(?P<last>{_FIGURES})"
            rf"(?=\s*{_SCALE}|\s*(?:T|M)\b|(?!\s*%)(?<=\d{{3}})))?{scale}(?:,-)?"
        ),
        re.compile(
            rf"(?P<first>{NUMBER})(?:{_TO}(?P<last>{_SECOND}))?(?P<scale>)\s+(?P<after>(?i:{_alternatives(after)})\b)",
        ),
    ]


def _measure_pattern() -> Pattern[str]:
    units = [word for word, (sort, _) in _units().items() if sort in _MEASURES and word not in _CASED]
    units = [word for word in units if word.split()[-1] not in {"penjara", "kerja", "kalender"}]
    cased = {form for word in units for form in (word, word.upper() if len(word) <= len("kwh") else word)}
    cased |= {"kWh", "kW", "GHz", "Gbps", "Mbps", "°C", "m", "meter", "derajat Celsius", "Derajat Celsius", "Hz", "hz"}
    closed = _alternatives(cased - {"%"})
    return re.compile(
        rf"(?P<first>{NUMBER})(?:\s*(?:%|persen))?(?:{_TO}(?P<last>{_SECOND}))?\s*"
        rf"(?P<unit>%|(?:{closed})(?![\w-]|\s+(?:ke-|yang\s+lalu|lalu)))"
    )


_AGED = (
    r"[Bb]erusia|[Uu]sia|[Bb]erumur|[Uu]mur|[Aa]nak|[Bb]ocah|[Bb]alita|[Rr]emaja|[Pp]ria|[Ww]anita|[Pp]erempuan|"
    r"[Gg]adis|[Ll]ansia"
)


_STEPS_OF_TIME = MappingProxyType({"tahun": 12, "pekan": 7, "minggu": 7, "hari": 24, "jam": 60, "menit": 60})
"""Unit of time to how many of the next smaller one it holds."""
_NEXT = MappingProxyType({"tahun": "bulan", "pekan": "hari", "minggu": "hari", "hari": "jam", "jam": "menit", "menit": "detik"})
_AGED_BEFORE = re.compile(rf"\b(?:{_AGED})\s$")


def _read_lapse(match: Match[str], on: dt.date | None) -> tuple[str, str] | None:
    """`2 jam 31 menit`, `3 tahun 6 bulan`: so many of the smallest unit; None for an age, or where a unit is passed over."""
    del on
    if _AGED_BEFORE.search(match.string, max(0, match.start() - len("perempuan ")), match.start()):
        return None
    steps = [(match[number], match[unit]) for number, unit in (("first", "unit"), ("second", "minor"), ("third", "least"))]
    total, above = Decimal(0), ""
    for number, unit in ((number, unit) for number, unit in steps if unit):
        value = number_of(number)
        if value is None or (above and _NEXT[above] != unit):
            return None
        total, above = total * _STEPS_OF_TIME.get(above, 1) + value, unit
    return "duration", f"{plain(total)} {above}"


@cache
def lapses() -> tuple[PatternRule, ...]:
    """Times told in two units or three: `2 jam 31 menit`, `tiga menit dan 37,88 detik`. Before dates, for `jam 22`."""
    more = r"\s+(?:(?:dan|lebih)\s+)?"
    return (
        PatternRule(
            re.compile(
                rf"(?P<first>{NUMBER})\s+(?P<unit>{'|'.join(_NEXT)}){more}(?P<second>{_SECOND})\s+"
                rf"(?P<minor>{'|'.join(sorted(set(_NEXT.values())))})\b"
                rf"(?:{more}(?P<third>{_SECOND})\s+(?P<least>menit|detik)\b)?"
            ),
            Sort.AMOUNT,
            _read_lapse,
        ),
    )


@cache
def amounts() -> tuple[PatternRule, ...]:
    """Ways to write amounts, in order: what an earlier one took is not looked at again."""
    front, back = _money_patterns()
    return (
        PatternRule(front, Sort.AMOUNT, _read_money, DIGIT),
        PatternRule(back, Sort.AMOUNT, _read_money),
        PatternRule(
            re.compile(rf"\b(?:{_AGED})\s+(?P<span>(?P<first>{NUMBER})\s+tahun)\b(?!\s+lalu)"), Sort.AMOUNT, _read_age
        ),
        PatternRule(re.compile(rf"\b[Uu]sia\s+(?P<span>(?P<first>{DIGITAL}))\b"), Sort.AMOUNT, _read_age, DIGIT),
        PatternRule(
            re.compile(r"(?<=[A-Za-z.]\s)\((?P<span>(?P<first>[1-9]\d?)(?:\s+(?:tahun|th))?)\)"), Sort.AMOUNT, _read_age
        ),
        PatternRule(
            re.compile(r"\b(?:(?:[Bb]er)?[Mm]agnitudo(?:\s+\(M\))?|M)\s+(?P<span>(?P<first>\d{1,2}(?:[.,]\d)?))(?![\d%])"),
            Sort.AMOUNT,
            _read_magnitude,
        ),
        PatternRule(_measure_pattern(), Sort.AMOUNT, _read_measure),
        PatternRule(
            re.compile(r"\bse(?P<unit>tahun|bulan|pekan|minggu|hari|jam|abad|dekade)\b(?!-|\s+(?:sekali|itu))"),
            Sort.AMOUNT,
            _read_one_time,
        ),
    )
