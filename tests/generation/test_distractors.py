"""Wrong options: of the key's own sort and shape, surely wrong, the same for the same bank."""

from collections.abc import Sequence

import pytest

from quizgen.generation._atlas import fields_of
from quizgen.generation._lots import lot_of
from quizgen.generation._shape import apart, padded
from quizgen.generation.distractors import Pool, pool_of
from quizgen.languages import get_language
from quizgen.model.question import Candidate, Draft, Offer
from tests.builders import brief, candidate

LANGUAGE = get_language("id")
STEM = "Siapa yang meresmikan jembatan?"


def told(text: str, *offers: tuple[str, str], stem: str = STEM, **parts: str) -> Draft:
    """A draft whose brief is `text`, with a candidate and an offer for each (key, sort)."""
    of = brief(text, topic=parts.pop("topic", "Nasional"))
    candidates = tuple(asked(key, sort, text, stem=stem, score=0.8, **parts) for key, sort in offers)
    lent = tuple(Offer(key, sort, (), of.id, f"{key}: di sana") for key, sort in offers)
    return Draft(of, candidates, (), lent)


def asked(key: str, sort: str, text: str, **parts: object) -> Candidate:
    """A candidate of a sort."""
    whole: dict[str, object] = {"stem": STEM, "accept": (), "sort": sort, "kind": "who", "hides": (key,)}
    return candidate(key, text, **(whole | parts))


def options(drafts: Sequence[Draft], which: int = 0, many: int = 3, pool: Pool | None = None) -> list[str]:
    """The wrong options for the first candidate of a draft."""
    pool = pool_of(drafts, LANGUAGE) if pool is None else pool
    first = drafts[which].candidates[0]
    lot = lot_of(first.stem + first.key)
    return [choice.distractor.text for choice in pool.others(first, drafts[which], many, lot)]


@pytest.mark.parametrize(
    ("key", "sort", "opening"),
    [
        ("Polres Bogor", "police", "Polres "),
        ("Pemprov Riau", "government", "Pemprov "),
        ("Gubernur Riau", "office", "Gubernur "),
        ("Menteri Keuangan", "office", "Menteri "),
        ("Kementerian Keuangan", "ministry", "Kementerian "),
        ("Kemenkeu", "ministry", "Kem"),
        ("Kejari Sikka", "prosecution", "Kejari "),
    ],
)
def test_names_keep_their_pattern(key: str, sort: str, opening: str) -> None:
    """Beside a name stand names made alike: the same head word, an abbreviation beside an abbreviation."""
    found = options([told(f"{key} menggelar rapat.", (key, sort))])
    assert len(found) >= 2
    assert all(option.startswith(opening) and (" " in option) == (" " in key) for option in found)


def test_a_land_stands_beside_its_neighbours() -> None:
    """Beside a country stand countries of its own part of the world."""
    found = options([told("Rudal diluncurkan Korea Utara.", ("Korea Utara", "country"))])
    assert found
    assert set(found) <= {"China", "Korea Selatan", "Rusia", "Jepang", "Mongolia", "Taiwan"}


def test_no_option_is_the_key_by_another_name() -> None:
    """Neither an alias nor a part nor a whole of any country is offered beside it."""
    rows = [row for row in LANGUAGE.gazetteer() if row.fine == "country"]
    drafts = [told(f"Delegasi {r.name} tiba.", (r.name, "country"), stem=f"Siapa ke-{n}?") for n, r in enumerate(rows)]
    pool = pool_of(drafts, LANGUAGE)
    for which, row in enumerate(rows):
        found = options(drafts, which, pool=pool)
        assert len(found) >= 2
        for option in found:
            assert all(apart(padded(option), padded(name)) for name in (row.name, *row.aliases)), (row.name, option)


def test_what_the_brief_tells_is_no_wrong_option() -> None:
    """A name that the brief mentions, if only by an alias, is not offered."""
    text = "Rusia bertemu RRT, Jepang, Korsel, Mongolia, dan Korut di Asia."
    assert not set(options([told(text, ("Rusia", "country"))])) & {"China", "Jepang", "Korea Selatan", "Korea Utara"}


MINISTERS = {row.name: row for row in LANGUAGE.people() if row.calling == "minister" and row.country == "ID"}


def people_told(*names: tuple[str, str], stem: str = STEM) -> list[Draft]:
    """A draft for each (title, name): the title stands before the name and is accepted with it."""
    rows = []
    for number, (title, name) in enumerate(names):
        text = f"{title} {name} hadir di sana."
        asks = stem if number == 0 else f"Siapa ke-{number}?"
        accept = (f"{title} {name}",) if title else ()
        of = brief(text, topic="Nasional")
        one = asked(name, "person", text, stem=asks, score=0.8, accept=accept)
        rows.append(Draft(of, (one,), (), (Offer(name, "person", accept, of.id, f"{name}: di sana"),)))
    return rows


def test_a_minister_stands_beside_ministers() -> None:
    """Whoever the brief calls a minister gets ministers: the bank's first, then those everybody knows; nobody else."""
    drafts = people_told(("Menteri Perikanan", "Bowo Laksana"), ("Menteri Cuaca", "Siti Rahmawati"), ("", "Orde Baru"))
    drafts += people_told(("Bripka", "Eddy Kurnia"), ("Kapten", "Arif Setiawan"), ("", "KPK"), stem="Siapa dia?")
    found = options(drafts)
    assert found[0] == "Siti Rahmawati"
    assert len(found) == 3
    assert set(found[1:]) <= set(MINISTERS)


def test_a_person_of_no_known_calling_is_typed() -> None:
    """Where neither brief nor table says what somebody is, no other person is surely like him."""
    assert options(people_told(("", "Bowo Laksana"), ("", "Perry Warjiyo"), ("Menteri Cuaca", "Siti Rahmawati"))) == []


def test_two_who_hold_one_office_never_stand_together() -> None:
    """`Siapa Menteri Cuaca yang …?` is right for whoever holds it, so the other holder is no wrong option."""
    drafts = people_told(("Menteri Cuaca", "Bowo Laksana"), ("Menteri Cuaca", "Siti Rahmawati"))
    assert "Siti Rahmawati" not in options(drafts)
    assert len(options(drafts)) == 3


def test_a_key_of_the_same_stem_is_right_here_too() -> None:
    """What another brief has as the key of the same stem is never wrong."""
    drafts = people_told(("Menteri Cuaca", "Bowo Laksana"))
    drafts += people_told(("Menteri Laut", "Siti Rahmawati"))
    drafts += people_told(("Menteri Gurun", "Eddy Kurnia"), stem="Siapa dia?")
    found = options(drafts)
    assert "Siti Rahmawati" not in found
    assert "Eddy Kurnia" in found


@pytest.mark.parametrize(
    ("sort", "rows"),
    [
        (
            "common:thing",
            ["kapal selam bertenaga nuklir", "kapal induk bertenaga diesel", "kapal perang bertenaga uap"],
        ),
        ("common:person", ["guru honorer", "guru mengaji", "guru menggambar", "guru olahraga"]),
        ("list", ["beras, gula, dan garam", "kopi, teh, dan kakao", "emas, perak, dan tembaga"]),
        ("cause", ["hujan deras di hulu", "kebakaran besar di hilir", "gempa kuat di selatan"]),
    ],
)
def test_phrases_are_typed(sort: str, rows: list[str]) -> None:
    """Common phrases, lists and reasons are answered by typing, whatever the bank holds."""
    drafts = [told(f"Ada {row} di sana.", (row, sort), stem=f"Apa ke-{n}?") for n, row in enumerate(rows)]
    assert options(drafts) == []


FIELDED_ROWS = {row.name: row for row in LANGUAGE.gazetteer() if row.sort.value == "organisation"}


@pytest.mark.parametrize(
    ("key", "sort"), [("Garuda Indonesia", "company"), ("KPU", "agency"), ("Bank Mandiri", "bank")]
)
def test_a_body_stands_beside_bodies_of_its_field(key: str, sort: str) -> None:
    """Beside an airline stand airlines, beside what runs elections what watches over them."""
    atlas = pool_of([told(f"{key} hadir.", (key, sort))], LANGUAGE).atlas
    field = atlas.known(key)
    found = options([told(f"{key} hadir.", (key, sort))])
    assert field is not None
    assert field.region
    for option in found:
        other = atlas.known(option)
        assert other is not None
        assert set(fields_of(other)) & set(fields_of(field)), option


def test_a_body_without_a_field_borrows_none() -> None:
    """A company that no table places is typed, though the bank is full of companies."""
    names = ["Karya Makmur Sentosa", "Garuda Indonesia", "Citilink", "Bank Mandiri"]
    drafts = [told(f"{n} hadir.", (n, "company"), stem=f"Apa ke-{i}?") for i, n in enumerate(names)]
    assert options(drafts) == []


PURPOSES = ["menjaga harga cabai di pasar", "menekan angka kecelakaan di jalan", "mencegah banjir di hilir sungai"]


def test_reasons_are_typed() -> None:
    """Another brief's purposes are seen through at once, so a question for a purpose offers none."""
    drafts = [
        told(f"Pihak {n} untuk {row}.", (row, "purpose"), stem=f"Untuk apa {n}?") for n, row in enumerate(PURPOSES)
    ]
    assert options(drafts) == []


@pytest.mark.parametrize("word", ["lebih dari", "kurang dari", "melampaui", "minimal", "tidak lebih dari", "setidaknya"])
def test_a_bound_is_typed(word: str) -> None:
    """Where the stem says `lebih dari` a smaller figure is true as well, after `kurang dari` a greater one.

    Where only the brief says so it is the other way about: more than 250 may well be 300, and is never 200. Either way
    the key would always be the first or the last of the row, which tells it, so that there is no row.
    """
    text = f"Ada {word} 250 peserta di sana."
    for stem in (f"Ada {word} berapa peserta di sana?", "Ada berapa peserta di sana?"):
        assert options([told(text, ("250", "count"), stem=stem)], many=3) == []


def test_the_key_stands_anywhere_among_figures() -> None:
    """Over many questions the right figure is as often the smallest as the largest."""
    for key, places in (("250", 4), ("sepuluh titik", 4), ("Tujuh", 4), ("tiga hari", 3), ("dua", 2)):
        draft = told(f"Ada {key} di sana.", (key, "count"))
        pool, place = pool_of([draft], LANGUAGE), LANGUAGE.sizes().place
        ranks = [0, 0, 0, 0]
        for number in range(200):
            found = pool.others(draft.candidates[0], draft, 3, lot_of(str(number)))
            assert len(found) == 3
            rows = [key, *(choice.distractor.text for choice in found)]
            ranks[sorted(rows, key=lambda text: place(text, None) or ("", 0)).index(key)] += 1
        assert min(ranks[:places]) > 30
        assert sum(ranks[:places]) == 200


def test_no_figure_is_a_rounding_of_one_told() -> None:
    """Where the brief tells 15,2 persen and 25 persen, neither 15 nor 24,8 persen is offered."""
    draft = told("Naik 20% dari 15,2% menjadi 25%.", ("20%", "percent"))
    assert all(option[:2] not in {"15", "25"} for option in options([draft], many=4))


def test_every_option_says_why() -> None:
    """Every explanation names the option; that from another brief is the brief's own."""
    drafts = [told(f"{name} tiba.", (name, "country"), stem=f"Siapa {name}?") for name in ("Rusia", "Belarusia")]
    first = drafts[0].candidates[0]
    for choice in pool_of(drafts, LANGUAGE).others(first, drafts[0], 3, 7):
        assert choice.distractor.text in choice.distractor.why
        assert (choice.distractor.source == drafts[1].brief.id) == (choice.distractor.text == "Belarusia")


def bank(many: int) -> list[Draft]:
    """Many briefs with a minister each."""
    names = [f"{first} {last}" for first in FIRST for last in LAST][:many]
    return [people_told((f"Menteri {name}", name), stem=f"Siapa ke-{n}?")[0] for n, name in enumerate(names)]


FIRST = [f"{a}{b}" for a in ("Ed", "Fr", "Gr", "Kl", "Vl") for b in ("andi", "ensi", "ofri", "ulmi")]
LAST = [f"{a}{b}" for a in ("Zax", "Qer", "Wix", "Xob", "Vup") for b in ("tra", "ski", "dze", "nen")]


def test_a_question_looks_at_few_options_in_any_bank() -> None:
    """However large the bank, a question looks at some fifty entries."""
    for many in (40, 400):
        drafts = bank(many)
        pool = pool_of(drafts, LANGUAGE)
        first = drafts[0].candidates[0]
        one = pool.asked(first, pool.stock.cards[0], 5, None)
        seen = list(pool.stock.entries_for(first, one.card, one.shape, pool.near_of(one.card), 5))
        assert 10 < len(seen) <= 60


def test_a_growing_bank_leaves_most_options_alone() -> None:
    """Ten briefs more in a hundred change fewer than a fifth of the options, and the same bank changes none."""
    small, large = bank(100), bank(110)
    before, after = pool_of(small, LANGUAGE), pool_of(large, LANGUAGE)
    pairs = [(set(options(small, n, pool=before)), set(options(large, n, pool=after))) for n in range(100)]
    assert sum(len(a & b) for a, b in pairs) > 0.8 * sum(len(a) for a, _ in pairs) > 0
    assert [options(small, n, pool=before) for n in range(9)] == [options(bank(100), n) for n in range(9)]
