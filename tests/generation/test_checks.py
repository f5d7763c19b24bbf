"""Checks: each refuses what it is there for, passes what is sound, and says so to the teacher."""

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.generation._reader import Reader
from quizgen.generation._words import holds, words
from quizgen.generation.checks import CHECKS, failed
from quizgen.languages.indonesian.messages import MESSAGES
from quizgen.model.question import Candidate
from quizgen.model.span import Span
from tests.builders import TEXT, candidate
from tests.generation.gold import fresh_reader

RUN = "Pemkab Ngawi menggelar Ngawi Run di alun-alun."
PAYS = "Kementerian Keuangan Jepang mencairkan tunjangan guru pada Maret 2025."
TAXES_AT_HOME = "Kementerian Keuangan menaikkan pajak ekspor timah pada Maret 2025."
QUAKE = "Peru mengumumkan keadaan darurat di Lima."
GROWS = "Ekonomi Peru tumbuh 4,9 persen pada 2024."
TEAM = "Indonesia mengirim 120 atlet renang ke Pekan Olahraga Asia di Nagoya."
ALLIES = "Peru bekerja sama dengan Chile pada 2024."
KIM = "Kim Jong Un mengunjungi pabrik rudal di Rusia."
SOUND = candidate()
PERSON = candidate(
    kind="who",
    key="Kim Jong Un",
    accept=("Kim",),
    hides=("Kim Jong Un",),
    sort="person",
    construction="subject",
    stem="Siapa yang mengunjungi pabrik rudal di Rusia?",
    text=KIM,
)
CLOZE = candidate(
    kind="cloze", stem="Korea Utara meluncurkan dua rudal balistik ke arah ____.", construction="gap_place", accept=()
)
COMMON = candidate(
    kind="what",
    stem="Apa yang diluncurkan oleh Korea Utara ke arah Laut Timur?",
    key="dua rudal balistik",
    accept=(),
    hides=("dua rudal balistik",),
    sort="common:weapon",
    construction="object",
)
COUNT = candidate(
    kind="how_many",
    stem="Berapa rudal balistik yang diluncurkan oleh Korea Utara?",
    key="dua",
    accept=("2",),
    hides=("2", "dua"),
    sort="count",
    construction="number_object",
)
BODY = candidate(
    kind="what",
    key="Pemkab Ngawi",
    text=RUN,
    accept=("Pemerintah Kabupaten Ngawi",),
    hides=("Pemkab Ngawi",),
    sort="government",
    construction="subject",
    stem="Pemerintah kabupaten apa yang menggelar Ngawi Run di alun-alun?",
)
MINISTRY = candidate(
    kind="what",
    key="Kementerian Keuangan Jepang",
    text=PAYS,
    accept=("Kemenkeu Jepang",),
    hides=("Kementerian Keuangan Jepang",),
    sort="ministry",
    construction="subject",
    stem="Kementerian apa yang mencairkan tunjangan guru pada Maret 2025?",
)
AT_HOME = candidate(
    kind="what",
    key="Kementerian Keuangan",
    text=TAXES_AT_HOME,
    accept=("Kemenkeu",),
    hides=("Kementerian Keuangan",),
    sort="ministry",
    construction="subject",
    stem="Kementerian apa yang menaikkan pajak ekspor timah pada Maret 2025?",
)
HOME = candidate(
    kind="what",
    key="Indonesia",
    accept=(),
    hides=("Indonesia",),
    text=TEAM,
    sort="country",
    construction="subject",
    stem="Negara mana yang mengirim 120 atlet renang ke Pekan Olahraga Asia di Nagoya?",
)
LAND = candidate(
    kind="what",
    key="Peru",
    text=QUAKE,
    accept=(),
    hides=("Peru",),
    sort="country",
    construction="subject",
    stem="Negara mana yang mengumumkan keadaan darurat di Lima?",
)
RATE = candidate(
    kind="how_many",
    key="4,9 persen",
    text=GROWS,
    accept=("4,9%",),
    hides=("4,9 persen",),
    sort="percent",
    construction="number_object",
    stem="Ekonomi Peru tumbuh berapa persen pada 2024?",
)
ALLY = candidate(
    kind="what",
    key="Chile",
    text=ALLIES,
    accept=(),
    hides=("Chile",),
    sort="ally",
    construction="companion",
    stem="Dengan negara mana Peru bekerja sama pada 2024?",
)
EVERY_SOUND = {
    "where": SOUND,
    "who": PERSON,
    "cloze": CLOZE,
    "what": COMMON,
    "how_many": COUNT,
    "ministry": MINISTRY,
    "percent": RATE,
    "ally": ALLY,
}

LONG = " ".join(f"{first}{second}" for first in "abcdef" for second in ("lam", "tur", "gis", "nok", "pet", "rud"))
"""Words that no stem says twice."""
REFUSED: dict[str, list[tuple[str, Candidate]]] = {
    "G101": [
        ("the span holds other words", replace(SOUND, span=Span(0, 5))),
        ("the key is in no brief", replace(SOUND, key="Samudra Pasifik", accept=(), hides=("Samudra Pasifik",))),
    ],
    "G201": [
        ("a verb is not enough", replace(PERSON, stem="Siapa yang akan pergi?")),
        ("a thing asked with a verb alone", replace(COMMON, stem="Apa yang dikecam oleh PBB?")),
        (
            "a thing of which much may be true",
            replace(COMMON, stem="Apa yang dikembangkan oleh Universitas Airlangga?"),
        ),
    ],
    "G202": [
        ("`hal` says nothing", replace(COMMON, key="hal", accept=("dua",), hides=("hal",))),
        ("a single letter", replace(SOUND, key="L", accept=("Timur",), hides=("L",))),
    ],
    "G401": [
        (
            "a preposition at the end",
            replace(SOUND, stem="Ke arah mana Korea Utara meluncurkan dua rudal balistik di?"),
        ),
        ("a word twice", replace(SOUND, stem="Ke arah mana Korea Utara meluncurkan dua dua rudal balistik?")),
        ("half of two words that go together", replace(ALLY, stem="Dengan negara mana Peru bekerja pada 2024?")),
        ("half of a list", replace(SOUND, stem="Dan Korea Utara meluncurkan dua rudal balistik ke arah mana?")),
        ("a count that counts nothing", replace(COUNT, stem="Korea Utara meluncurkan rudal balistik sebanyak berapa?")),
        (
            "a clause without what it is said of",
            replace(SOUND, stem="Korea Utara menilai adalah momentum tepat di laut mana?"),
        ),
        ("a lone quote", replace(SOUND, stem="Ke arah mana Korea Utara meluncurkan ' rudal balistik?")),
    ],
    "G402": [("forty words", replace(SOUND, stem=f"Ke arah mana Korea Utara {LONG} meluncurkan rudal?"))],
    "G403": [
        ("two question words", replace(SOUND, stem="Ke arah mana Korea Utara meluncurkan berapa rudal balistik?")),
        ("none", replace(SOUND, stem="Korea Utara meluncurkan dua rudal balistik?")),
        ("two question marks", replace(SOUND, stem="Ke arah mana Korea Utara meluncurkan dua rudal??")),
        ("two gaps", replace(CLOZE, stem="____ meluncurkan dua rudal balistik ke arah ____.")),
        ("no gap", replace(CLOZE, stem="Korea Utara meluncurkan dua rudal balistik.")),
    ],
    "G501": [
        ("a pronoun", replace(SOUND, stem="Ke arah mana ia meluncurkan dua rudal balistik?")),
        ("a pointing word", replace(SOUND, stem="Ke arah mana negara tersebut meluncurkan dua rudal balistik?")),
        ("a day that moves", replace(SOUND, stem="Ke arah mana Korea Utara meluncurkan rudal pekan lalu?")),
    ],
    "G502": [
        ("a key that points", replace(COMMON, key="rudal itu", hides=("rudal itu",))),
        ("a key that opens with yang", replace(COMMON, key="yang balistik", hides=("yang balistik",))),
    ],
    "G503": [
        ("doers of nobody knows what", replace(COMMON, stem="Pelaku meluncurkan apa ke arah Laut Timur?")),
        (
            "an agent without his deed",
            replace(COMMON, stem="Apa yang diluncurkan oleh pelaku ke arah Laut Timur selama tujuh jam penuh?"),
        ),
        ("rules that nobody names", replace(COMMON, stem="Aturan diberlakukan di mana oleh Korea Utara?")),
    ],
    "G601": [
        ("the key itself", replace(SOUND, stem="Ke arah mana Korea Utara meluncurkan dua rudal ke Laut Timur?")),
        (
            "an accepted form",
            replace(SOUND, accept=("Laut Jepang",), stem="Ke arah mana, di Laut Jepang, rudal meluncur?"),
        ),
        ("behind a small word", replace(SOUND, hides=("di Laut Timur",), stem="Ke mana kapal di Laut Timur berlayar?")),
    ],
    "G602": [("a part of the name", replace(PERSON, stem="Siapa ayah Jong yang mengunjungi pabrik rudal di Rusia?"))],
    "G603": [
        ("a run named for the town", BODY),
        (
            "a title that holds the field of the ministry",
            replace(MINISTRY, stem="Kementerian apa yang dipimpin Menkeu sejak 2025?"),
        ),
    ],
    "G604": [
        (
            "a town in the province",
            replace(BODY, key="Pemprov Riau", accept=(), stem="Pemerintah apa yang menggelar lari di Pekanbaru?"),
        ),
        ("a capital in the country", LAND),
    ],
    "G605": [
        ("the land that the news is from", HOME),
        ("the ministry whose field the news is of", AT_HOME),
    ],
}
"""Code to candidates that it refuses, with what is wrong with them."""
CASES = [(code, why, case) for code, rows in REFUSED.items() for why, case in rows]


@cache
def reader_for(case: Candidate) -> Reader:
    """The brief that a candidate is asked of."""
    texts = {"person": KIM, "government": RUN, "ministry": PAYS, "country": QUAKE, "percent": GROWS, "ally": ALLIES}
    own = {"Indonesia": TEAM, "Kementerian Keuangan": TAXES_AT_HOME}
    return fresh_reader(own.get(case.key) or texts.get(case.sort, TEXT))


def test_every_check_has_cases_and_a_message() -> None:
    """A check that nothing fails checks nothing, and one without a message can't be explained."""
    assert set(REFUSED) == set(CHECKS)
    assert set(CHECKS) | {"F101", "F102", "F103", "F104"} <= set(MESSAGES)
    assert all(MESSAGES[code].strip() == MESSAGES[code] != "" for code in MESSAGES)


@pytest.mark.parametrize("code", CHECKS)
@pytest.mark.parametrize("kind", EVERY_SOUND)
def test_sound_passes(code: str, kind: str) -> None:
    """A good question of any kind passes every check."""
    sound = EVERY_SOUND[kind]
    assert CHECKS[code](reader_for(sound), sound)


@pytest.mark.parametrize(("code", "why", "case"), CASES, ids=[f"{code} {why}" for code, why, _ in CASES])
def test_broken_is_refused(code: str, why: str, case: Candidate) -> None:
    """What is wrong is found by the check that is named for it."""
    assert code in set(failed(reader_for(case), case)), why


@pytest.mark.parametrize("code", CHECKS)
def test_some_case_is_its_own(code: str) -> None:
    """Every check finds something that no other would."""
    assert any(list(failed(reader_for(case), case)) == [code] for _, case in REFUSED[code])


def test_a_gap_may_point() -> None:
    """A cloze brings along the sentence it leans on, so its `ia` points inside."""
    assert not list(failed(reader_for(CLOZE), replace(CLOZE, stem="Ia meluncurkan dua rudal ke arah ____.")))


@pytest.mark.parametrize(("stem", "kept"), [("Siapa ayah Un yang …?", True), ("Siapa ayah Jong yang …?", False)])
def test_short_parts_of_names_are_words(stem: str, kept: bool) -> None:  # noqa: FBT001
    """`Un` or `bin` in a stem gives nobody away; `Jong` does."""
    assert CHECKS["G602"](reader_for(PERSON), replace(PERSON, stem=stem)) is kept


LINES = st.lists(st.sampled_from(["laut", "Timur", "di", "arah", "2"]), max_size=6)


@given(LINES, LINES)
def test_holds_is_a_row_of_words(whole: list[str], part: list[str]) -> None:
    """Words are held where they stand side by side, whole and in order."""
    joined, inner = f" {' '.join(whole)} ", f" {' '.join(part)} "
    assert holds(whole, part) == (bool(part) and inner in joined)


@given(st.text(max_size=30))
def test_words_are_small_and_bare(text: str) -> None:
    """Words carry no blanks and no capitals, and punctuation around them makes no difference."""
    found = words(text)
    assert all(word == word.casefold() and word.split() == [word] for word in found)
    assert words(f"({text}).") == found
