"""Numbers in words as digits, and halves and quarters both ways: `dua setengah tahun` is `2,5 tahun`."""

import re
from collections.abc import Iterator
from decimal import Decimal
from re import Match
from types import MappingProxyType

from quizgen.languages.indonesian.measures import DIGITS, NUMBER_WORD, SCALES, number_of, plain
from quizgen.languages.indonesian.tables import units_of

PARTS = MappingProxyType({"setengah": Decimal("0.5"), "separuh": Decimal("0.5"), "seperempat": Decimal("0.25")})
LARGE = MappingProxyType({"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "triliun": 10**12})
"""Scales that stay a word behind digits: `2,5 juta`."""
SMALLER = MappingProxyType(
    {
        "abad": (100, "tahun"), "jam": (60, "menit"), "kilogram": (1000, "gram"), "kilometer": (1000, "meter"),
        "liter": (1000, "mililiter"), "menit": (60, "detik"), "meter": (100, "sentimeter"), "tahun": (12, "bulan"),
        "ton": (1000, "kilogram"),
    }
)  # fmt: skip
"""Units that a part of is told in a smaller one: half a metre is 50 centimetres."""
MEASURED = ("area", "digital", "energy", "length", "mass", "time", "volume")
"""Sorts of units that have halves."""
ONES = tuple(DIGITS)[1:12]
_SPELT = re.compile(rf"\b(?:{'|'.join(DIGITS)})\b(?:\s+(?:{NUMBER_WORD})\b)*", re.IGNORECASE)
_HALF = re.compile(r"(?P<whole>\d+),5 (?P<rest>[a-z].*)")


def of_digits(text: str) -> str:
    """Every number in words as digits: `sembilan puluh persen` → `90 persen`, `dua setengah juta` → `2,5 juta`."""
    return _SPELT.sub(_digits, text)


def _digits(found: Match[str]) -> str:
    """A number in digits, its last scale left a word where the rest has none."""
    *words, last = found.group().casefold().split()
    scaled = last in LARGE and bool(words) and not set(words) & set(LARGE) and not {"seribu", "sejuta"} & set(words)
    value = number_of(" ".join(words) if scaled else " ".join([*words, last]))
    if value is None:
        return found.group()
    if found.group().casefold() == "sejuta":
        return "1 juta"
    return f"{grouped(value)} {last}" if scaled else grouped(value)


def grouped(value: Decimal) -> str:
    """`1.294`, `2,5`: as news writes a number."""
    whole, _, decimals = plain(value).partition(".")
    return f"{int(whole):,}".replace(",", ".") + (f",{decimals}" if decimals else "")


def half_texts(text: str) -> Iterator[str]:
    """`setengah juta` → `500.000`, `500 ribu`; `setengah meter` → `0,5 meter`, `50 sentimeter`; `2,5 jam` → `dua setengah …`."""
    first, _, rest = text.partition(" ")
    part, scale, unit = PARTS.get(first.casefold()), *(rest.partition(" ")[::2])
    if part is not None and scale in LARGE:
        value = part * SCALES[scale]
        behind = f" {unit}" if unit else ""
        yield f"{grouped(value)}{behind}"
        yield from (f"{grouped(value / size)} {name}{behind}" for name, size in LARGE.items() if 1 <= value / size < 1000)
    elif part is not None and any(rest in units_of(sort) for sort in MEASURED):
        yield f"{grouped(part)} {rest}"
        if rest in SMALLER:
            size, smaller = SMALLER[rest]
            yield f"{grouped(part * size)} {smaller}"
    found = _HALF.fullmatch(text)
    if found is not None and int(found["whole"]) < len(ONES):
        whole = int(found["whole"])
        yield f"{ONES[whole - 1]} setengah {found['rest']}" if whole else f"setengah {found['rest']}"
