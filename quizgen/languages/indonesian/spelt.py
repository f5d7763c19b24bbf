"""Other numbers in words: what could have stood in the place of `dua orang`, `ketiga` or `setahun`."""

from collections.abc import Iterator

from quizgen.languages.indonesian.stepped import round_times
from quizgen.languages.indonesian.tables import units_of

ONES = ("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
WORDS = (
    *ONES, "sepuluh", "sebelas", *(f"{one} belas" for one in ONES[1:]), "dua puluh",
)  # fmt: skip
"""One to twenty."""
TENS = ("sepuluh", *(f"{one} puluh" for one in ONES[1:]), "seratus")
HUNDREDS = ("seratus", *(f"{one} ratus" for one in ONES[1:]), "seribu")
SPELT = (*WORDS[:-1], *(f"{ten} {one}".rstrip() for ten in TENS[1:-1] for one in ("", *ONES)))
"""One to ninety-nine."""
ORDINALS = ("pertama", *(f"ke{word}" for word in WORDS[1:-1]))
WORD_ROWS = (WORDS[:-1], TENS, HUNDREDS, ORDINALS)
"""Rows in which a number in words is looked up."""
BEYOND = (WORDS, *WORD_ROWS[1:])
"""The same rows with what ends them: beside `sembilan belas` stands `dua puluh`."""
YEARS = "tahun"
"""The unit that goes by ones in words: beside `lima tahun` of a term stands `empat tahun`."""
NEAR, FEW = 3, 3
"""Places of a row that others are away at most, and the place up to which `satu` is believed."""


def in_words(text: str, sort: str) -> Iterator[str] | None:
    """`dua orang` → `tiga orang`; `ketiga` → `keempat`; `setahun` → `dua tahun`."""
    del sort
    unit = next((unit for unit in units_of("time") if text.casefold() == f"se{unit}"), None)
    if unit is not None:
        return (f"{cased(text, word)} {unit}" for word in WORDS[1:4])
    low = text.casefold()
    for row, whole in zip(WORD_ROWS, BEYOND, strict=True):
        here = max((word for word in row if low == word or low.startswith(f"{word} ")), key=len, default=None)
        if here is not None and not is_scaled(low.removeprefix(here)):
            return (cased(text, word) + text[len(here) :] for word in around(whole, row.index(here)))
    return None


def of_spelt_time(text: str, sort: str) -> list[str] | None:
    """`enam bulan` → `tiga bulan`, `sembilan bulan`; `sepuluh menit` → `dua puluh menit`: round times in words."""
    number, _, unit = text.rpartition(" ")
    if sort != "duration" or number.casefold() not in SPELT or unit == YEARS:
        return None
    others = round_times(SPELT.index(number.casefold()) + 1, unit)
    return [f"{cased(text, SPELT[other - 1])} {unit}" for other in others if other <= len(SPELT)] or None


def is_scaled(rest: str) -> bool:
    """Whether the number goes on behind its first word: `dua` in `dua ratus lima`."""
    return rest.strip().partition(" ")[0] in {"belas", "puluh", "ratus", "ribu", *WORDS}


def around(row: tuple[str, ...], here: int) -> list[str]:
    """What stands nearest in a row, as many below as above, the smallest beside few only: no `satu` beside `empat`."""
    near = sorted((place for place in range(len(row)) if place != here), key=lambda place: (abs(place - here), -place))
    return [row[place] for place in near if abs(place - here) <= NEAR and (place > 0 or here < FEW)]


def cased(text: str, word: str) -> str:
    """The word with the capital of the text."""
    return word.capitalize() if text[:1].isupper() else word
