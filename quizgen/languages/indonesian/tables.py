"""The facts in data/*.tsv, read once: headed by their source and licence, sorted, one fact a line."""

from functools import cache
from importlib import resources

TABLES = (
    "ambiguous",
    "bodies",
    "circles",
    "common",
    "countries",
    "districts",
    "exonyms",
    "fields",
    "heads",
    "inland",
    "intransitives",
    "isles",
    "members",
    "numbers",
    "organisations",
    "othernames",
    "parties",
    "persons",
    "places",
    "plain",
    "rivals",
    "roots",
    "sensitive",
    "spellings",
    "states",
    "tells",
    "terms",
    "things",
    "titles",
    "towns",
    "units",
    "verbs",
)
"""The hand-made and baked tables that this module and its tests answer for."""


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """Read the rows of data/`name`.tsv, each a column name to its cell; an empty cell is ""."""
    text = resources.files("quizgen.languages.indonesian").joinpath("data", f"{name}.tsv").read_text("utf-8")
    columns, *lines = [line.split("\t") for line in text.splitlines() if line and not line.startswith("# ")]
    return tuple(dict(zip(columns, line, strict=True)) for line in lines)


def header(name: str) -> dict[str, str]:
    """Read what data/`name`.tsv says of itself: what, columns, source, licence, date."""
    text = resources.files("quizgen.languages.indonesian").joinpath("data", f"{name}.tsv").read_text("utf-8")
    said = (line.removeprefix("# ").partition(": ") for line in text.splitlines() if line.startswith("# "))
    return {key: value for key, _, value in said}


def several(cell: str) -> tuple[str, ...]:
    """Split a cell of several values: `Korsel|Republik Korea`."""
    return tuple(cell.split("|")) if cell else ()


@cache
def roots() -> frozenset[str]:
    """Root words of Indonesian, lower-cased."""
    return frozenset(row["root"] for row in rows("roots"))


@cache
def root_weights() -> dict[tuple[str, str], int]:
    """How often text builds a di- verb on a root, by suffix: `mengawal` is of `kawal`, `mengawali` of `awal`."""
    columns = (("", "seen"), ("kan", "seen_kan"), ("i", "seen_i"))
    return {(row["root"], suffix): int(row[column]) for row in rows("roots") for suffix, column in columns}


@cache
def intransitives() -> frozenset[str]:
    """meN- verbs without an object, which have no passive: `meningkat`, `merupakan`."""
    return frozenset(row["verb"] for row in rows("intransitives"))


@cache
def ambiguous() -> frozenset[str]:
    """Names and aliases that more than one row goes by: `PPP`, `Barcelona`."""
    return frozenset(row["name"] for row in rows("ambiguous"))


@cache
def heads_of(sort: str) -> tuple[str, ...]:
    """Common nouns of one sort: `ministry` gives `kementerian`, `departemen`."""
    return tuple(row["head"] for row in rows("heads") if row["sort"] == sort)


@cache
def verbs_of(sort: str) -> frozenset[str]:
    """Verbs of one sort: `saying` gives `mengatakan`, `ujar`."""
    return frozenset(row["verb"] for row in rows("verbs") if row["sort"] == sort)


@cache
def units_of(sort: str) -> tuple[str, ...]:
    """Measure words of one sort: `length` gives `km`, `meter`."""
    return tuple(row["unit"] for row in rows("units") if row["sort"] == sort)


@cache
def titles() -> dict[str, dict[str, str]]:
    """Title in lower case to its row: `menlu` to expansion, sort and the noun to ask it by."""
    return {row["title"]: row for row in rows("titles")}


@cache
def number_values() -> dict[str, float]:
    """Number words that have a value: `juta` is a million."""
    return {row["word"]: float(row["value"]) for row in rows("numbers") if row["value"]}
