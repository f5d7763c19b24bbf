"""Checks at their edges: what looks like a fault and is none, and what looks sound and is not."""

from dataclasses import replace

import pytest

from quizgen.generation.checks import CHECKS
from quizgen.model.question import Candidate
from tests.builders import TEXT, candidate
from tests.generation.gold import fresh_reader

BANKS = "Bank Indonesia meluncurkan uang rupiah baru di Jawa Timur pada 17 Agustus 2025."


@pytest.mark.parametrize(
    ("stem", "kept"),
    [
        ("Hingga kapan Korea Utara meluncurkan rudal balistik?", True),
        ("Hingga Korea Utara meluncurkan rudal balistik ke arah mana?", False),
        ("Rusia diam saja. Dan Korea Utara meluncurkan rudal ke arah mana?", False),
        ('Korea Utara meluncurkan rudal ke arah mana. "?', True),  # nothing but a mark stands behind the stop
    ],
)
def test_a_joiner_before_a_question_word_asks(stem: str, kept: bool) -> None:  # noqa: FBT001
    """`Hingga kapan` asks for an end, `hingga` before anything else is half of something."""
    assert CHECKS["G401"](fresh_reader(TEXT), replace(candidate(), stem=stem)) is kept


BANK = candidate(
    "Bank Indonesia", BANKS, kind="what", sort="bank", construction="subject", accept=("BI",), hides=("Bank Indonesia",),
    stem="Bank apa yang meluncurkan uang rupiah baru di Jawa Timur pada 17 Agustus 2025?",
)  # fmt: skip


@pytest.mark.parametrize(
    ("case", "kept"),
    [
        (BANK, True),
        (replace(BANK, key="Indonesia", sort="country", accept=(), hides=("Indonesia",)), False),
        (replace(BANK, key="Indonesia", sort="country", accept=(), stem="Negara mana yang merilis rupiah baru?"), True),
        (replace(BANK, key="Bank Jatim", stem="Bank apa yang merilis kartu baru di Jawa Timur?"), True),
        (replace(BANK, key="Bank Sentral Peru", stem="Bank apa yang merilis uang baru di Lima?"), False),
    ],
)
def test_the_own_country_in_a_name_tells_no_place(case: Candidate, kept: bool) -> None:  # noqa: FBT001
    """Every province lies in Indonesia, so `Bank Indonesia` is told by none; the country itself is, and a foreign one."""
    assert CHECKS["G604"](fresh_reader(BANKS), case) is kept


@pytest.mark.parametrize(
    ("text", "key", "accept", "kept"),
    [
        ("Sopir Pajero ditahan polisi di Kota Bogor.", "Pajero", ("Sopir Pajero",), False),
        ("Sopir Budi Rahman ditahan polisi di Kota Bogor.", "Budi Rahman", ("Sopir Budi Rahman",), True),
        ("Pria berinisial YW ditahan polisi di Kota Bogor.", "YW", (), False),
        ("Gubernur Anwar ditahan polisi di Kota Bogor.", "Anwar", ("Gubernur Anwar",), True),
    ],
)
def test_no_car_and_no_initials_are_persons(text: str, key: str, accept: tuple[str, ...], kept: bool) -> None:  # noqa: FBT001
    """What somebody drives is not he, and whom the brief tells of by initials nobody is asked for."""
    one = candidate(
        key, text, kind="who", sort="person", accept=accept, stem="Siapa yang ditahan polisi di Kota Bogor?"
    )
    assert CHECKS["G202"](fresh_reader(text), one) is kept
