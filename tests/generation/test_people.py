"""Known persons as options: of one calling and country, never of one office, under names as long as the key's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.generation._fellows import LOOKED_AT, fellows
from quizgen.generation._people import FORMER, LEARNED, LINGERING, SINGLE, STILL, people_of, short_name
from quizgen.generation._shape import lexis_of
from quizgen.languages import get_language
from quizgen.model.lexicon import KnownPerson

LANGUAGE = get_language("id")
ROWS = LANGUAGE.people()
PEOPLE = people_of(LANGUAGE, lexis_of(LANGUAGE))
NAMED = {row.name: row for row in ROWS}


def like(name: str, *titles: str, year: int = 2025, lot: int = 5) -> list[tuple[str, KnownPerson]]:
    """Who may stand beside a person."""
    return list(fellows(PEOPLE, name, titles, year, lot))


def serves(row: KnownPerson, year: int) -> bool:
    """Whether somebody was in office all through a year, has left it for good, or is in the news for it still."""
    lingers = row.calling in LINGERING and row.until + STILL >= year
    return row.calling == FORMER or not row.until or row.until > year or lingers


@pytest.mark.parametrize(
    ("title", "calling", "home"),
    [
        ("Menteri Keuangan", "minister", True),
        ("Menteri Keuangan Argentina", "minister", False),
        ("Presiden Peru", "head_of_state", False),
        ("Gubernur Sulawesi Barat", "governor", True),
        ("Wali Kota Bandung", "mayor", True),
        ("Bupati Sleman", "regent", True),
        ("mantan Bupati Sleman", "regent", True),
        ("Perdana Menteri Jepang", "head_of_government", False),
        ("pelatih Persebaya", "coach", True),
        ("pelatih Timnas Indonesia", "national_coach", True),
        ("Menkeu", "minister", True),
        ("Menteri Ketenagakerjaan", "minister", True),
        ("Wakil Menteri Ketenagakerjaan", "deputy_minister", True),
        ("Wakil Ketua DPR", "legislator", True),
        ("Wakil Ketua KPK", "agency_head", True),
        ("Wamenkeu", "deputy_minister", True),
        ("Gubernur BI", "central_bank", True),
        ("Kepala BPS", "agency_head", True),
        ("anggota KPU", "commissioner", True),
        ("pemimpin Hizbullah", "armed_leader", False),
        ("pemimpin oposisi Venezuela", "opposition", False),
        ("sopir bus", "", True),
        ("", "", True),
    ],
)
def test_a_title_says_the_calling(title: str, calling: str, home: bool) -> None:  # noqa: FBT001
    """The first word or two of a title tell what somebody is, a country in it where."""
    assert PEOPLE.calling_of("Bowo Laksana", (title,) if title else ()) == (calling, home)


def test_the_table_goes_before_the_title() -> None:
    """A known person is what the table says, under every name that is only his."""
    assert PEOPLE.calling_of("Erdogan", ()) == ("head_of_state", False)
    assert PEOPLE.calling_of("Recep Tayyip Erdogan", ("sopir bus",)) == ("head_of_state", False)


def test_a_name_of_two_persons_names_none() -> None:
    """An alias that two rows share says nothing; the rest all say theirs."""
    owners: dict[str, list[str]] = {}
    for row in ROWS:
        for alias in row.aliases:
            owners.setdefault(alias, []).append(row.name)
    shared = {alias for alias, names in owners.items() if len(names) > 1 and alias not in NAMED}
    assert not shared & set(PEOPLE.named)
    assert all(PEOPLE.named[alias].name == names[0] for alias, names in owners.items() if len(names) == 1)


@pytest.mark.parametrize("row", ROWS, ids=[row.name for row in ROWS])
def test_whoever_stands_beside_is_alike(row: KnownPerson) -> None:
    """Same calling and side of the border, another office or one left before, in the news then, full beside full.

    What somebody is learned in is no office: there are many `pengamat politik`.
    """
    for text, other in like(row.name):
        before = {other.calling, row.calling} in ({FORMER, "head_of_state"}, {FORMER, "governor"})
        deputies = row.calling == "minister" and other.calling in {"deputy_minister", FORMER}
        same = PEOPLE.department(other.office) == PEOPLE.department(row.office)
        seconds = row.calling == "governor" and other.calling == "deputy_governor"
        beneath = seconds and PEOPLE.area(other.office) is PEOPLE.area(row.office)
        assert other.calling == row.calling or before or (deputies and same) or beneath
        assert (other.country == "ID") == (row.country == "ID")
        assert other.name != row.name
        assert not other.since or other.since <= 2025
        field = row.calling == LEARNED and row.office[0].islower()
        if " " in row.office and not field and PEOPLE.offices.full(other.office) == PEOPLE.offices.full(row.office):
            assert other.calling in SINGLE
            assert 0 < other.until < 2025
        else:
            assert serves(other, 2025)
        assert text == (other.name if " " in row.name else short_name(other))


def test_beside_a_minister_stand_those_of_his_ministry() -> None:
    """Who led the ministry before him and who helps him lead it; nobody who leads another, while there are such."""
    for name, office in (("Nasaruddin Umar", "Menteri Agama"), ("Abdul Mu'ti", "Menteri Pendidikan Dasar dan Menengah")):
        found = like(name, office)[:2]
        assert len(found) == 2
        assert {PEOPLE.department(other.office) for _, other in found} == {PEOPLE.department(office)}


def test_trades_keep_to_themselves() -> None:
    """Beside a tennis player stand tennis players, beside a director directors, beside one who led a city another."""
    for name in ("Carlos Alcaraz", "Joko Anwar", "Rizki Juniansyah", "Jay Idzes", "Anies Baswedan", "Lewis Hamilton"):
        found = like(name)
        assert len(found) >= 2, name
        for _, other in found:
            assert PEOPLE.trades_of(other.name, ()) == PEOPLE.trades_of(name, ()), (name, other.name)


def test_predecessors_stand_beside_who_leads_a_country() -> None:
    """Who led the same country in earlier years was surely not meant; who left it this year might have been."""
    found = {other.name for lot in range(30) for _, other in like("Keir Starmer", "Perdana Menteri Inggris", lot=lot)}
    assert found & {"Rishi Sunak", "Boris Johnson", "Theresa May"}
    beside = {other.name for lot in range(30) for _, other in like("Mark Carney", lot=lot)}
    assert "Justin Trudeau" not in beside


def test_the_same_office_is_never_offered() -> None:
    """Neither who holds the title before the key's name nor who holds the key's own office in the table."""
    assert "Purbaya Yudhi Sadewa" not in [text for text, _ in like("Bowo Laksana", "Menteri Keuangan")]
    assert like("Bowo Laksana", "Menteri Cuaca")
    holders = [row for row in ROWS if row.office == NAMED["Purbaya Yudhi Sadewa"].office]
    beside = [other.name for _, other in like("Purbaya Yudhi Sadewa")]
    assert beside
    assert not {row.name for row in holders} & set(beside)


def test_short_names_stand_beside_short_keys() -> None:
    """Beside `Erdogan` stand `Macron` and `Putin`, one word each; who has no short name is left out."""
    found = [text for text, _ in like("Erdogan")]
    assert found
    assert all(" " not in text for text in found)
    nameless = KnownPerson("Ibu Kota", (), "artist", "ID", "penyanyi", 0, 0)
    assert short_name(nameless) == ""
    assert short_name(KnownPerson("Tulus", (), "artist", "ID", "penyanyi", 0, 0)) == "Tulus"


@pytest.mark.parametrize("year", [2012, 2016, 2025])
def test_the_year_of_the_brief_counts(year: int) -> None:
    """Nobody is offered who came later, or who left long before; without a year everybody is."""
    for _, row in like("Bowo Laksana", "Menteri Cuaca", year=year):
        assert not row.since or row.since <= year
        assert serves(row, year)
    whole = like("Bowo Laksana", "Menteri Cuaca", year=0)
    assert len(whole) >= len(like("Bowo Laksana", "Menteri Cuaca", year=year))


@given(st.integers(0, 2**64 - 1))
def test_a_lot_decides_and_few_are_looked_at(lot: int) -> None:
    """The same lot gives the same persons in the same order, and no more than a question can look at."""
    found = like("Bowo Laksana", "Menteri Cuaca", lot=lot)
    assert found == like("Bowo Laksana", "Menteri Cuaca", lot=lot)
    assert 3 <= len(found) <= LOOKED_AT


def test_of_no_calling_nobody_is_alike() -> None:
    """Who is neither known nor titled gets no persons."""
    assert like("Bowo Laksana") == []
    assert like("Bowo Laksana", "sopir bus") == []
