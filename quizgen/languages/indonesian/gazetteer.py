"""The gazetteer of Indonesian news as values: countries, organisations and places with their other names."""

from functools import cache

from quizgen.languages.indonesian.tables import rows, several
from quizgen.model.analysis import Sort
from quizgen.model.lexicon import Districts, Known, KnownPerson


def _known_country(row: dict[str, str]) -> Known:
    code = row["iso"]
    near = tuple(sorted(_names_by_code().get(code_near, "") for code_near in several(row["neighbours"])))
    sort = Sort.COUNTRY if row["sort"] == "country" else Sort.PLACE
    return Known(
        row["name"], tuple(sorted(several(row["aliases"]))), sort, row["sort"], code, row["region"],
        tuple(name for name in near if name), int(row["population"] or 0) // 1000,
    )  # fmt: skip


@cache
def _names_by_code() -> dict[str, str]:
    return {row["iso"]: row["name"] for row in rows("countries")}


def _known_organisation(row: dict[str, str]) -> Known:
    field = _fields().get(row["name"], "")
    return Known(
        row["name"],
        tuple(sorted(several(row["aliases"]))),
        Sort.ORGANISATION,
        row["sort"],
        row["country"],
        field,
        (),
        0,
    )


@cache
def _fields() -> dict[str, str]:
    return {row["name"]: row["fields"] for row in rows("fields")}


def _known_place(row: dict[str, str]) -> Known:
    return Known(
        name=row["name"],
        aliases=tuple(sorted(several(row["aliases"]))),
        sort=Sort.PLACE,
        fine=row["sort"],
        inside=row["inside"],
        region=row["region"],
        near=(),
        weight=int(row["population"] or 0) // 1000,
    )


@cache
def gazetteer() -> tuple[Known, ...]:
    """Every name known, sorted by name; of two rows with one name and sort the first is kept."""
    everything = [_known_country(row) for row in rows("countries")]
    everything += [_known_organisation(row) for row in rows("organisations")]
    everything += [_known_place(row) for row in rows("places")]
    unique = {(known.name, known.sort, known.fine): known for known in reversed(everything)}
    return tuple(sorted(unique.values(), key=lambda known: (known.name, known.sort, known.fine)))


@cache
def districts() -> Districts:
    """The districts of Indonesia."""
    within = {row["regency"]: several(row["districts"]) for row in rows("districts")}
    holders: dict[str, list[str]] = {}
    for regency in sorted(within):
        for name in within[regency]:
            holders.setdefault(Districts.plain(name), []).append(regency)
    provinces = {row["regency"]: row["province"] for row in rows("districts")}
    return Districts(within, provinces, {name: tuple(held) for name, held in holders.items()})


@cache
def people() -> tuple[KnownPerson, ...]:
    """Persons whom news readers know, sorted by name."""
    terms = {row["name"]: (row["since"], row["until"]) for row in rows("terms")}
    return tuple(
        KnownPerson(
            name=row["name"],
            aliases=tuple(sorted(several(row["aliases"]))),
            calling=row["calling"],
            country=row["country"],
            office=row["office"],
            since=int(row["since"] or 0),
            until=int(row["until"] or 0),
            female=row["sex"] == "f",
            came=terms.get(row["name"], ("", ""))[0],
            left=terms.get(row["name"], ("", ""))[1],
        )
        for row in rows("persons")
    )


@cache
def things() -> tuple[Known, ...]:
    """Apps, vehicles, films and goods that stand under their own names, sorted; they are read, and lend no options."""
    return tuple(
        Known(row["name"], tuple(sorted(several(row["aliases"]))), Sort.THING, row["sort"], "", "", (), 0)
        for row in rows("things")
    )


_RANK = {Sort.COUNTRY: 0, Sort.ORGANISATION: 1, Sort.PLACE: 2}
_RARER = {"international": 0, "party": 2, "team": 3, "media": 3, "company": 2}
"""Of bodies with one acronym the first is the likelier: `PBB` is the United Nations, seldom Partai Bulan Bintang."""
_OTHERWISE = frozenset({"CCTV"})
"""Acronyms that news uses for something that has no name: cameras, not the broadcaster."""


def _order(row: Known) -> tuple[int, int, int, str]:
    return _RANK.get(row.sort, 3), _RARER.get(row.fine, 1), -row.weight, row.name


@cache
def by_form() -> dict[str, Known]:
    """Every name and alias as written; a name goes before an alias, a country before a body, a body before a place."""
    found: dict[str, Known] = {}
    everything = sorted((*gazetteer(), *things()), key=_order)
    for known in everything:
        found.setdefault(known.name, known)
    for known in everything:
        for alias in known.aliases:
            found.setdefault(alias, known)
    for form in _OTHERWISE:
        found.pop(form, None)
    countries = {form for form, known in found.items() if known.sort is Sort.COUNTRY}
    return {_as_tokens(form): known for form, known in found.items() if not _is_government_of(form, countries)}


def _as_tokens(form: str) -> str:
    """Words and commas parted as the tokens are: `Badan Meteorologi , Klimatologi , dan Geofisika`."""
    return form.replace(",", " ,")


def _is_government_of(form: str, countries: set[str]) -> bool:
    """`Pemerintah Inggris` is the country with a common noun before it, and read as such."""
    first, _, rest = form.partition(" ")
    return first in {"Pemerintah", "Pemerintahan"} and rest in countries
