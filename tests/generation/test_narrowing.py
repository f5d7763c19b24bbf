"""What a stem says of its options: the land that it is set in, the list that it tells, the circle of a cue."""

import datetime as dt

import pytest

from quizgen.generation._atlas import atlas_of
from quizgen.generation._borders import borders, is_compared, is_listed
from quizgen.generation._circles import circle_of, said
from quizgen.generation._fitness import Asked
from quizgen.generation._lots import lot_of
from quizgen.generation._parties import form_beside, is_led_by, is_short, land_of, party_in
from quizgen.generation._people import people_of
from quizgen.generation._pool import card_of
from quizgen.generation._setting import setting_of
from quizgen.generation._shape import lexis_of, shape_of
from quizgen.languages import get_language
from quizgen.model.brief import Brief
from quizgen.model.question import Draft
from tests.builders import candidate

LANGUAGE = get_language("id")
LEXIS = lexis_of(LANGUAGE)
ATLAS, PEOPLE, WORLD = atlas_of(LANGUAGE), people_of(LANGUAGE, LEXIS), LANGUAGE.world()


def asked(stem: str, key: str, sort: str, brief: str = "") -> Asked:
    """A question of a brief; the brief says what the stem says where nothing else is given."""
    text = brief or stem.replace("____", key)
    one = candidate(key, text, stem=stem, accept=(), sort=sort, kind="cloze", hides=(key,))
    draft = Draft(Brief("b", text, date=dt.date(2025, 5, 3), topic=""), (one,), (), ())
    return Asked(one, card_of(draft, ATLAS), shape_of(key, LEXIS), (), frozenset(), lot_of(stem), dt.date(2025, 5, 3))


@pytest.mark.parametrize(
    ("stem", "key", "sort", "lands"),
    [
        ("Albanese memimpin Australia seusai ____ menang.", "Partai Buruh", "party", {"AU"}),
        ("Mamdani, politikus ____, menjadi wali kota New York.", "Demokrat", "party", {"US"}),
        ("____ menggelar kongres di Jakarta.", "Partai Buruh", "party", None),
        ("____ mengirim bantuan ke Turki.", "PKS", "party", None),
        ("____ Rusia mengklaim kemenangan.", "Kementerian Pertahanan", "ministry", {"RU"}),
        ("____ mengirim bantuan ke Turki.", "BNPB", "agency", None),
        ("____ memutus perkara itu di Jakarta.", "Mahkamah Agung", "court", None),
        ("____ membatalkan hukuman itu.", "Mahkamah Agung Brasil", "court", None),
        ("____ memangkas suku bunga acuannya.", "Bank Sentral Eropa", "bank", None),
    ],
)
def test_the_land_comes_first(stem: str, key: str, sort: str, lands: set[str] | None) -> None:
    """A name that many lands have is of the one that is told of; a short one, and one of home, is not."""
    one = asked(stem, key, sort)
    found = land_of(one, setting_of(one, ATLAS, PEOPLE), WORLD, ATLAS)
    assert found == (None if lands is None else frozenset(lands))


def test_home_is_told_by_its_places_and_persons() -> None:
    """A stem with a place or a person of home is set there, whatever land it tells of as well."""
    at_home = setting_of(asked("Presiden Prabowo Subianto tiba di ____.", "Tokyo", "capital"), ATLAS, PEOPLE)
    assert at_home.home
    assert not at_home.abroad
    away = setting_of(asked("Protes di Nepal berujung pada mundurnya ____.", "Sharma Oli", "person"), ATLAS, PEOPLE)
    assert away.abroad == {"NP"}
    assert not away.home


@pytest.mark.parametrize(
    ("before", "after", "listed"),
    [
        ("listrik padam di", "dan Portugal", True),
        ("listrik padam di Spanyol dan", ", membuat kereta berhenti", True),
        ("Kasus naik di", ", Singapura, dan Hong Kong", True),
        ("peringatan dari", "hingga Hawaii", True),
        ("peringatan dari Jepang hingga", "", True),
        ("beberapa negara termasuk", "", True),
        ("gempa di lepas pantai", ", Jepang.", False),
        ("mengerahkan prajurit", "dan nelayan", False),
        ("tiba di", "pada sore hari", False),
    ],
)
def test_a_list_is_known_by_its_joints(before: str, after: str, listed: bool) -> None:  # noqa: FBT001
    """A coordination, a stretch and what `termasuk` opens are lists; a place with its land is none."""
    assert is_listed(before, after, WORLD.telling) is listed


def test_a_comparison_is_no_list() -> None:
    """What something is held against stands behind `daripada`."""
    assert is_compared("lebih tinggi daripada tarif bagi", WORLD.telling)
    assert not is_compared("tarif bagi", WORLD.telling)


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("Prancis", "Spanyol", True),
        ("Belanda", "Portugal", False),
        ("Jepang", "Taiwan", True),
        ("Jepang", "India", False),
        ("Aceh", "Riau", True),
        ("Aceh", "Bali", False),
        ("Mandalay", "Yangon", True),
    ],
)
def test_neighbours_border_each_other(one: str, other: str, near: bool) -> None:  # noqa: FBT001
    """Land neighbours, islands with their region, parts of home with theirs, towns of one country."""
    rows = [ATLAS.forms.table[name] for name in (one, other)]
    assert borders(rows[0], rows[1]) is near
    assert borders(rows[1], rows[0]) is near


def test_a_circle_needs_its_cue() -> None:
    """Who detains stands in a circle only where somebody is detained; makers of motorcycles where they race."""
    detained = circle_of(asked("Tiga hakim ditahan ____.", "Kejaksaan Agung", "prosecution"), WORLD, ATLAS)
    assert detained is not None
    assert "Komisi Pemberantasan Korupsi" in detained.members
    assert circle_of(asked("____ mengisi seminar.", "Kejaksaan Agung", "prosecution"), WORLD, ATLAS) is None
    racing = circle_of(asked("Ia juara bersama ____.", "Honda", "company", "Juara MotoGP bersama Honda."), WORLD, ATLAS)
    assert racing is not None
    assert "Ducati" in racing.members
    assert circle_of(asked("____ membuka pabrik.", "Honda", "company"), WORLD, ATLAS) is None


def test_a_territory_is_told_from_a_country() -> None:
    """Beside Hong Kong stand Makau, Taiwan and Singapura; Singapura as a country is in no circle."""
    assert circle_of(asked("Ia pulang dari ____.", "Hong Kong", "territory"), WORLD, ATLAS) is not None
    assert circle_of(asked("Ia pulang dari ____.", "Singapura", "country"), WORLD, ATLAS) is None


def test_the_sentence_that_asks_is_found() -> None:
    """The sentence with the gap, else the last."""
    assert said("Banjir melanda. ____ membantu.") == "____ membantu."
    assert said("Banjir melanda. Siapa yang membantu?") == "Siapa yang membantu?"


def test_parties_go_by_names_like_the_key() -> None:
    """`Republik` beside `Demokrat`, `SPD` beside `CDU`, in full beside a full name."""
    republicans, social = party_in("GOP", "US", WORLD), party_in("SPD", "DE", WORLD)
    assert republicans is not None
    assert social is not None
    assert form_beside(republicans, "Demokrat") == "Republik"
    assert form_beside(republicans, "Partai Demokrat") == "Partai Republik"
    assert form_beside(social, "CDU") == "SPD"
    assert [is_short(name) for name in ("CDU", "AfD", "Golkar", "Partai X")] == [True, True, False, False]


def test_who_leads_a_party_is_typed() -> None:
    """Behind the name of a party stands its leader, and nobody has listed others who led it."""
    lands, who = frozenset({"DE"}), PEOPLE.who
    stem = "Partai Uni Demokrat Kristen pimpinan ____ menang di Jerman."
    assert is_led_by(asked(stem, "Friedrich Merz", "person"), lands, who, WORLD)
    other = asked("Kanselir Jerman ____ bertemu Partai Kiri.", "Friedrich Merz", "person")
    assert not is_led_by(other, lands, who, WORLD)


def test_the_day_of_the_brief_counts() -> None:
    """Who came in September 2025 was no minister in March; who left then still was."""
    came, left = PEOPLE.named["Purbaya Yudhi Sadewa"], PEOPLE.named["Sri Mulyani Indrawati"]
    march, december = dt.date(2025, 3, 29), dt.date(2025, 12, 1)
    assert [PEOPLE.serves(row, 2025, march) for row in (came, left)] == [False, True]
    assert [PEOPLE.serves(row, 2025, december) for row in (came, left)] == [True, False]
