"""The tables of names and words: readable, sorted, and plain about whatever is ambiguous."""

import re
from collections import Counter, defaultdict
from importlib import resources
from itertools import pairwise

import pytest

from quizgen.languages.indonesian import tables

GAZETTEERS = ("countries", "organisations", "places")
NAMED = (*GAZETTEERS, "persons")
ORGANISATION_SORTS = frozenset(
    """ministry agency party company court police military university international legislature bank team media ngo
    armed_group government prosecution hospital""".split()
)
PLACE_SORTS = frozenset(
    """province regency city district island sea strait mountain river lake building region continent foreign_city
    capital""".split()
)
CALLINGS = frozenset(
    """academic activist adviser agency_head armed_leader artist athlete author business cardinal central_bank coach
    commissioner deputy_governor deputy_minister diplomat driver economist european former governor head_of_government
    head_of_state international judge legislator mayor military minister national_coach official opposition
    party_leader player police pope prosecutor regent religious rider spokesperson sport_head""".split()
)
ANIMACIES = frozenset({"person", "organisation", "place", "thing", "event", "abstract"})


def text_of(name: str) -> str:
    """The table as it lies in the package."""
    return resources.files("quizgen.languages.indonesian").joinpath("data", f"{name}.tsv").read_text("utf-8")


def names_in(row: dict[str, str]) -> set[str]:
    """Everything a row of a gazetteer goes by."""
    return {row["name"], *tables.several(row["aliases"])}


@pytest.mark.parametrize("name", tables.TABLES)
def test_header_says_what_source_licence_and_date(name: str) -> None:
    """Whoever opens a table learns what it is, where it is from and under which licence."""
    said = tables.header(name)
    assert said.keys() >= {"what", "columns", "source", "licence"}
    assert all(said.values())


@pytest.mark.parametrize("name", tables.TABLES)
def test_rows_are_sorted_by_a_unique_first_column(name: str) -> None:
    """A row is found by eye, merged without noise, and never told twice."""
    firsts = [next(iter(row.values())) for row in tables.rows(name)]
    assert firsts
    assert all(before < after for before, after in pairwise(firsts))


@pytest.mark.parametrize("name", tables.TABLES)
def test_cells_have_no_stray_blanks(name: str) -> None:
    """A cell is what it says: no blank at its ends, no doubled one, no empty value between bars."""
    for row in tables.rows(name):
        for cell in row.values():
            assert cell == " ".join(cell.split())
            assert all(tables.several(cell))


@pytest.mark.parametrize("name", tables.TABLES)
def test_ends_with_one_newline(name: str) -> None:
    """Two people who append a row do not join two rows."""
    assert text_of(name).endswith("\n")
    assert not text_of(name).endswith("\n\n")


def test_every_shared_name_is_listed_as_ambiguous() -> None:
    """A name that two rows go by is known to be so, and nothing else is."""
    meant: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    for table in GAZETTEERS:
        for row in tables.rows(table):
            for name in names_in(row):
                meant[name].add((row["name"], row["sort"]))
    assert {name for name, many in meant.items() if len(many) > 1} == tables.ambiguous()


@pytest.mark.parametrize("table", NAMED)
def test_aliases_differ_from_the_name(table: str) -> None:
    """An alias that is the name again would make a second right option."""
    for row in tables.rows(table):
        aliases = tables.several(row["aliases"])
        assert row["name"] not in aliases
        assert len(set(aliases)) == len(aliases)


def test_neighbours_name_each_other() -> None:
    """A neighbour country is a row, and says the same of the other side."""
    near = {row["iso"]: set(tables.several(row["neighbours"])) for row in tables.rows("countries")}
    one_sided = {(one, other) for one, others in near.items() for other in others if one not in near.get(other, set())}
    assert one_sided == set()


def test_countries_cover_the_world() -> None:
    """The members of the United Nations, and Palestina, Taiwan, Kosovo and Hong Kong, each once."""
    isos = [row["iso"] for row in tables.rows("countries")]
    assert len(isos) == len(set(isos))
    assert sum(row["sort"] == "country" for row in tables.rows("countries")) == 193 + 4
    assert {"PS", "TW", "XK", "VA", "HK"} <= set(isos)


def test_regions_of_indonesia_are_complete() -> None:
    """38 provinces, 416 regencies and 98 cities, as the home ministry counts since 2022, and Jakarta."""
    counts: defaultdict[str, int] = defaultdict(int)
    for row in tables.rows("places"):
        counts[row["sort"]] += 1
    assert (counts["province"], counts["regency"], counts["city"]) == (38, 416, 98 + 1)


def test_places_lie_inside_something_known() -> None:
    """What a place lies in is a province or a country that has its own row."""
    provinces = {row["name"] for row in tables.rows("places") if row["sort"] == "province"}
    known = provinces | {row["iso"] for row in tables.rows("countries")} | {""}
    assert {row["inside"] for row in tables.rows("places")} <= known
    assert {row["sort"] for row in tables.rows("places")} == PLACE_SORTS


def test_capitals_of_countries_are_places() -> None:
    """A capital that countries.tsv names and places.tsv has is filed there as a capital."""
    filed = {(row["inside"], row["name"]): row["sort"] for row in tables.rows("places")}
    wrong = [
        row["capital"]
        for row in tables.rows("countries")
        if filed.get((row["iso"], row["capital"]), "capital") != "capital" and row["iso"] not in {"IL", "PS"}
    ]
    assert wrong == []


def test_organisations_have_a_known_sort_and_country() -> None:
    """The sort decides the question noun, the country the distractors."""
    isos = {row["iso"] for row in tables.rows("countries")} | {""}
    assert {row["sort"] for row in tables.rows("organisations")} == ORGANISATION_SORTS
    assert {row["country"] for row in tables.rows("organisations")} <= isos


def test_fields_are_of_known_bodies() -> None:
    """A field is of a body that organisations.tsv knows, and no body has one to itself: it would find no like."""
    known = {row["name"] for row in tables.rows("organisations")}
    table = tables.rows("fields")
    counts = Counter(field for row in table for field in tables.several(row["fields"]))
    assert {row["name"] for row in table} <= known
    assert all(row["fields"] == row["fields"].casefold() != "" for row in table)
    assert [field for field, times in counts.items() if times < 2] == []


def test_rivals_are_places_of_one_sort() -> None:
    """Beside a country stand countries, beside an island islands, all of them in the gazetteer, none beside itself."""
    sorts = {row["name"]: row["sort"] for name in ("countries", "places") for row in tables.rows(name)}
    stages = {frozenset({"country", "territory"}), frozenset({"island"}), frozenset({"continent"}), frozenset({"sea"})}
    stages |= {frozenset({"strait"}), frozenset({"river"})}
    for row in tables.rows("rivals"):
        names = [row["name"], *tables.several(row["rivals"])]
        assert len(names) == len(set(names)) >= 4, row
        assert any({sorts[name] for name in names} <= stage for stage in stages), row


def test_persons_are_told_in_full() -> None:
    """A known calling, a country that has a row, an office as it stands before a name, and years that run forward."""
    isos = {row["iso"] for row in tables.rows("countries")} | {""}
    table = tables.rows("persons")
    assert {row["calling"] for row in table} == CALLINGS
    for row in table:
        assert row["country"] in isos, row
        assert row["office"], row
        assert row["name"] not in row["office"], row
        years = [int(year) for year in (row["since"], row["until"]) if year]
        assert years == sorted(years), row
        assert all(1960 <= year <= 2026 for year in years), row


def test_terms_are_of_known_persons() -> None:
    """A day on which somebody came or went lies in the year that the table of persons has for it."""
    persons = {row["name"]: row for row in tables.rows("persons")}
    for row in tables.rows("terms"):
        own = persons[row["name"]]
        assert row["since"], row
        for column in ("since", "until"):
            assert re.fullmatch(r"(\d{4}-\d\d-\d\d)?", row[column]), row
            assert not own[column] or row[column][:4] == own[column], (row, own)
        assert not row["until"] or row["since"] < row["until"], row


def test_parties_are_of_many_lands() -> None:
    """Twenty-five lands have two parties at least beside one, no two of one name, and home is told elsewhere."""
    lands = {row["name"] for row in tables.rows("countries")}
    table = {row["country"]: [tables.several(party) for party in row["parties"].split(";")] for row in tables.rows("parties")}
    assert table.keys() <= lands - {"Indonesia"}
    assert sum(len(parties) >= 3 for parties in table.values()) >= 25
    for land, parties in table.items():
        names = [name for party in parties for name in party]
        assert len(names) == len(set(names)), land


def test_towns_lie_in_known_regions() -> None:
    """A part of a country that has a row has two towns beside any; a town that has a row too lies in the same country."""
    places = {row["name"]: row for row in tables.rows("places")}
    for row in tables.rows("towns"):
        towns = tables.several(row["towns"])
        assert len(set(towns)) == len(towns) >= 3, row
        assert len(places[row["name"]]["inside"]) == 2, row
        inside = {places[town]["inside"] for town in towns if town in places}
        assert inside <= {places[row["name"]]["inside"]}, row


def test_states_have_their_offices() -> None:
    """Nearly every country tells who leads it: Jepang has no president, and Amerika Serikat no prime minister."""
    table = {row["name"]: set(tables.several(row["offices"])) for row in tables.rows("states")}
    countries = {row["name"] for row in tables.rows("countries") if row["sort"] == "country"}
    assert table.keys() <= countries
    assert countries - table.keys() <= {"Andorra", "San Marino"}
    assert "presiden" not in table["Jepang"] | table["Inggris"]
    assert "perdana menteri" not in table["Amerika Serikat"] | table["Indonesia"]
    assert table["Jerman"] == {"presiden", "kanselir"}


def test_circles_have_a_choice() -> None:
    """Beside a member of a circle stand two others, and the text in which its cues are looked for is told."""
    for row in tables.rows("circles"):
        assert len(tables.several(row["members"])) >= 3, row
        assert row["where"] in ({"stem", "brief"} if row["cues"] else {""}), row
        assert row["cues"] == row["cues"].casefold(), row


def test_persons_who_hold_an_office_are_many() -> None:
    """Beside a minister, a governor, a head of state stand enough others, here and abroad."""
    counts = Counter((row["calling"], row["country"] == "ID") for row in tables.rows("persons"))
    for shelf in (("minister", True), ("governor", True), ("head_of_state", False), ("head_of_government", False)):
        assert counts[shelf] >= 12, shelf


@pytest.mark.parametrize(
    "name", ["heads", "sensitive", "titles", "units", "numbers", "verbs", "intransitives", "roots"]
)
def test_words_are_lower_case(name: str) -> None:
    """Words are looked up case-folded."""
    for row in tables.rows(name):
        word = next(iter(row.values()))
        assert word == word.casefold()


def test_heads_have_an_animacy_and_a_noun() -> None:
    """Every head can be asked for."""
    assert {row["animacy"] for row in tables.rows("heads")} == ANIMACIES
    assert all(row["noun"] for row in tables.rows("heads"))
    assert tables.heads_of("ministry") == ("departemen", "kemenko", "kementerian", "kementerian koordinator")


def test_titles_expand_to_words() -> None:
    """An abbreviated title says in full what it stands for, and is not its own expansion."""
    rows = tables.titles()
    assert rows["menlu"]["expansion"] == "menteri luar negeri"
    assert rows["presiden"]["asks"] == "jabatan"
    assert rows["akbp"] == {
        "title": "akbp",
        "expansion": "ajun komisaris besar polisi",
        "sort": "rank",
        "asks": "pangkat",
    }
    assert all(row["expansion"] != title for title, row in rows.items())


def test_numbers_have_values() -> None:
    """Number words count as they should."""
    values = tables.number_values()
    assert (values["dua"], values["juta"], values["setengah"]) == (2, 1_000_000, 0.5)
    assert "puluhan" not in values


def test_verbs_and_units_by_sort() -> None:
    """Words are found by their sort."""
    assert {"mengatakan", "menegaskan"} <= tables.verbs_of("saying")
    assert "diduga" in tables.verbs_of("hedge")
    assert {"km", "meter"} <= set(tables.units_of("length"))
    money = [row for row in tables.rows("units") if row["sort"] == "money"]
    assert all(re.fullmatch("[A-Z]{3}", row["code"]) for row in money)
