"""Where a country lies, and its flag: small pictures that the package holds, each under a name of its own for ever."""

from collections.abc import Iterable
from functools import cache
from importlib import resources
from types import MappingProxyType

VERSION = 1
"""Raise it with every change of maps.tsv or flags.tsv: Anki never replaces a picture that it has under that name."""

SORTS = ("map", "flag")


def pictures_of(country: str) -> tuple[str, ...]:
    """File names of the country's pictures, map first; none where we have no picture of that code."""
    return tuple(_name(sort, country) for sort in SORTS if country in _drawings(sort))


def picture_markup(country: str, sorts: Iterable[str] = SORTS) -> str:
    """HTML that shows them; the text beside them says what they show, so it has no words of its own."""
    shown = [(sort, _name(sort, country)) for sort in sorts if country in _drawings(sort)]
    return "".join(f'<img class="{sort}" src="{name}" alt="">' for sort, name in shown)


def drawing(name: str) -> bytes:
    """The SVG file of that name, one of those that `pictures_of` gives."""
    _, _, sort, country = name.removesuffix(".svg").split("_")
    return f"{_drawings(sort)[country.upper()]}\n".encode()


def _name(sort: str, country: str) -> str:
    return f"_quizgen{VERSION}_{sort}_{country.lower()}.svg"  # `_`: Anki keeps it though it sees no note use it


@cache
def _drawings(sort: str) -> MappingProxyType[str, str]:
    """ISO 3166-1 code to SVG."""
    text = resources.files("quizgen.exporters").joinpath("pictures", f"{sort}s.tsv").read_text("utf-8")
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return MappingProxyType({code: svg for code, svg in rows if code != "iso"})
