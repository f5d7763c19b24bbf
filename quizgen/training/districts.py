"""Makes districts.tsv from the official areas of Indonesia as idn-area-data gives them.

    python -m quizgen.training.districts --areas DIR --out quizgen/languages/indonesian/data

DIR holds `regencies.csv` and `districts.csv` of that package (Open Database License); regencies, cities and provinces
are named as in places.tsv.
"""

import argparse
import csv
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from quizgen.training.gazetteer import read

HEADER = """\
# what: the districts of the regencies and cities of Indonesia
# columns: regency or city, its province (both as in places.tsv), its districts
# source: idn-area-data 3.1.2 (https://github.com/fityannugroho/idn-area-data)
# licence: Open Database License 1.0
# date: 2026-11-26
regency\tprovince\tdistricts
"""
CITY, REGENCY = "KOTA", "KABUPATEN"
OWN = "ADMINISTRASI "
"""What stands before the names of Jakarta's cities, which rule nothing."""


def plain(name: str) -> str:
    """A name without what is written one way or the other: `Toli-Toli`, `TOLI TOLI`."""
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def by_plain_name(places: Iterable[Mapping[str, str]]) -> dict[tuple[str, str], Mapping[str, str]]:
    """Cities and regencies of Indonesia by sort and plain name or alias, a name before an alias."""
    found: dict[tuple[str, str], Mapping[str, str]] = {}
    rows = [row for row in places if row["sort"] in {"city", "regency"} and len(row["inside"]) > len("ID")]
    for row in rows:
        found.setdefault((row["sort"], plain(row["name"])), row)
    for row in rows:
        for alias in filter(None, row["aliases"].split("|")):
            found.setdefault((row["sort"], plain(alias)), row)
    return found


def lines(
    places: Iterable[Mapping[str, str]], regencies: Iterable[Mapping[str, str]], districts: Iterable[Mapping[str, str]]
) -> Iterator[str]:
    """The rows of the table, sorted; raises KeyError for a regency that places.tsv does not have."""
    known, inside = by_plain_name(places), defaultdict[str, list[str]](list)
    for row in districts:
        inside[row["regency_code"]].append(row["name"])
    made = []
    for row in regencies:
        sort, _, name = row["name"].partition(" ")
        name = name.removeprefix(OWN)
        fine = "city" if sort == CITY else "regency"
        place = known.get((fine, plain(f"{sort}{name}"))) or known.get((fine, plain(name))) or known["regency", plain(name)]
        made.append("\t".join((place["name"], place["inside"], "|".join(sorted(set(inside[row["code"]]))))))
    yield from sorted(made)


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--areas", type=Path, required=True, help="folder of regencies.csv and districts.csv")
    parser.add_argument("--out", type=Path, required=True, help="folder of the tables")
    args = parser.parse_args()
    tables = [(args.areas / f"{name}.csv").read_text(encoding="utf-8").splitlines() for name in ("regencies", "districts")]
    made = lines(read(args.out / "places.tsv").rows, *map(csv.DictReader, tables))
    (args.out / "districts.tsv").write_text(HEADER + "".join(f"{line}\n" for line in made), encoding="utf-8")


if __name__ == "__main__":
    main()
