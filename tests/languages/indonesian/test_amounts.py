"""Numbers and dates in other words, and other figures of the same make."""

import datetime as dt
import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.languages.indonesian.amounts import date_text, number_texts, others_like
from quizgen.languages.indonesian.other_dates import MONTHS, WEEKDAYS
from quizgen.languages.indonesian.responses import normalise
from quizgen.languages.indonesian.spelt import ORDINALS, TENS, WORDS
from quizgen.languages.indonesian.stepped import value_of

MADE = [
    ("dua", "count", "tiga"),
    ("Dua", "count", "Tiga"),
    ("tiga titik", "count", "empat titik"),
    ("ketiga", "ordinal", "keempat"),
    ("setahun", "duration", "dua tahun"),
    ("dua puluh", "count", "tiga puluh"),
    ("Rp 200 triliun", "money", "Rp 150 triliun"),
    ("16", "count", "18"),
    ("1-4", "count", "5-8"),
    ("150-200", "count", "250-300"),
    ("2025", "year", "2024"),
    ("2025-2029", "period", "2020-2024"),
    ("kuartal IV", "period", "kuartal III"),
    ("triwulan I-2025", "period", "triwulan IV-2024"),
    ("Januari 2025", "month", "Desember 2024"),
    ("24 jam", "duration", "36 jam"),
    ("80 tahun", "duration", "75 tahun"),
    ("Rp 100 ribu", "note", "Rp 50 ribu"),
    ("Rp 50.000", "note", "Rp 20.000"),
    ("Rp 16.504", "money", "Rp 16.408"),
    ("Rp 2 juta hingga Rp 4 juta", "money", "Rp 5 juta hingga Rp 7 juta"),
    ("1 hingga 3 meter", "length", "4 hingga 6 meter"),
    ("7,7", "magnitude", "7,4"),
    ("4,75 persen", "percent", "4,50 persen"),
    ("38 derajat Celsius", "temperature", "36 derajat Celsius"),
    ("5 jam 29 menit", "duration", "5 jam 55 menit"),
    ("Oktober 2025", "month", "November 2025"),
    ("Senin (20/10)", "day", "Selasa (21/10)"),
    ("1 Maret", "day", "15 Maret"),
    ("30 April 2026", "day", "31 Mei 2026"),
    ("1970-an", "period", "1960-an"),
    ("21-23 Oktober 2025", "period", "24-26 Oktober 2025"),
    ("pukul 09.00 WIB", "clock", "pukul 10.00 WIB"),
    ("4,25-4,5%", "percent", "4,75-5,0%"),
    ("Setahun", "duration", "Dua tahun"),
    ("sembilan belas orang", "count", "dua puluh orang"),
    ("50 basis poin", "percent", "75 basis poin"),
    ("3 basis poin", "percent", "4 basis poin"),
    ("abad ke-19", "period", "abad ke-18"),
    ("2024", "election", "2019"),
    ("2024", "american_election", "2020"),
    ("April-Juni 2025", "period", "Juli-September 2025"),
    ("tahun ajaran 2025/2026", "period", "tahun ajaran 2024/2025"),
    ("pukul 09.00-11.00 WIB", "clock", "pukul 11.00-13.00 WIB"),
    ("18-27 tahun", "duration", "28-37 tahun"),
    ("5-10 persen", "percent", "15-20 persen"),
    ("1,5 tahun", "duration", "2 tahun"),
    ("Rp 2.500", "money", "Rp 3.000"),
    ("Rp 1.000", "money", "Rp 1.500"),
    ("1,5 tahun", "duration", "2,5 tahun"),
    ("enam bulan", "duration", "tiga bulan"),
    ("Sepuluh menit", "duration", "Dua puluh menit"),
    ("1-3", "score", "2-3"),
    ("3-1", "score", "3-2"),
    ("0-0", "score", "1-1"),
]

SHARING = ["30 Oktober - 2 November 2025", "Januari-September 2025", "Senin hingga Rabu", "1-29 Oktober 2025"]
"""What lasts so long, or over the turn of a month, that no other of its make shares nothing with it."""


@pytest.mark.parametrize(("text", "sort", "other"), MADE)
def test_others_are_of_the_same_make(text: str, sort: str, other: str) -> None:
    """A figure's likes keep its unit, its form and its capital."""
    assert other in others_like(text, sort)


@given(st.integers(0, 9), st.integers(0, 9))
def test_scores_keep_who_is_ahead(left: int, right: int) -> None:
    """Beside a score stand three others at least that could be, with the same side ahead or a draw where it is one."""
    others = [tuple(map(int, other.split("-"))) for other in others_like(f"{left}-{right}", "score")]
    assert len(others) >= 3 or abs(left - right) == 1
    assert len(others) >= 2
    assert all((one > other) - (one < other) == (left > right) - (left < right) for one, other in others)


@pytest.mark.parametrize("text", ["dua ratus lima", "beberapa", "", "1.2.3.4", "A, B, dan C 3 5 7"])
def test_what_cannot_be_varied_has_no_others(text: str) -> None:
    """Where no other figure of the same make is sure, there is none."""
    assert others_like(text, "count") == ()


@given(st.integers(1, 60), st.integers(1, 30))
def test_small_ranges_share_nothing(low: int, width: int) -> None:
    """No two of a range and its likes have a number in common, so that none is right in part."""
    rows = [f"{low}-{low + width} tahun", *others_like(f"{low}-{low + width} tahun", "duration")]
    ends = sorted(tuple(map(int, re.findall(r"\d+", row))) for row in rows)
    assert all(one[1] < other[0] for one, other in pairwise(ends))


@pytest.mark.parametrize("text", SHARING)
def test_what_overlaps_has_no_others(text: str) -> None:
    """A stretch of days or months has no other beside it that would be right in part."""
    assert others_like(text, "period") == ()


@given(st.integers(1, 31), st.integers(1, 31), st.sampled_from(["-", " hingga ", " sampai "]))
def test_days_of_another_stretch_are_other_days(first: int, last: int, to: str) -> None:
    """No day of a stretch is a day of another that stands beside it, and all are as long."""
    low, high = min(first, last), max(first, last)
    for other in others_like(f"{low}{to}{high} Oktober 2025", "period" if low < high else "day"):
        start, stop = map(int, re.findall(r"\d+", other)[:2])
        assert stop - start == high - low
        assert stop < low or start > high


@given(st.integers(0, 11), st.integers(1, 11))
def test_months_of_another_stretch_are_other_months(first: int, more: int) -> None:
    """No month of a stretch is a month of another that stands beside it."""
    last = min(first + more, 11)
    for other in others_like(f"{MONTHS[first]}-{MONTHS[last]} 2025", "period") if first < last else ():
        start, stop = (MONTHS.index(name) for name in re.findall(r"[A-Z][a-z]+", other))
        assert stop < first or start > last


@given(word=st.sampled_from([*WORDS, *TENS, *ORDINALS]), is_large=st.booleans())
def test_a_number_in_words_has_its_capital_and_neighbours(word: str, *, is_large: bool) -> None:
    """Others of a number in words are near it on both sides, in words, and written as large as it is."""
    said = word.capitalize() if is_large else word
    others = others_like(said, "count")
    assert len(others) >= 3
    assert all(other[0].isupper() == is_large and not re.search(r"\d", other) for other in others)


def test_a_number_in_words_has_others_below_and_above() -> None:
    """From five up three stand below and three above, so that the key may have any place; `satu` only beside few."""
    for place, word in enumerate(WORDS[4:17], start=4):
        assert set(others_like(word, "count")) == {*WORDS[place - 3 : place], *WORDS[place + 1 : place + 4]}
    assert "satu" in others_like("tiga", "count")
    assert "satu" not in others_like("empat", "count")


@given(st.integers(2, 10**9))
def test_counts_stay_whole_and_plural(number: int) -> None:
    """Others of a whole number are whole, two at least, and a tenth away; where it is told to four places a thirtieth."""
    text = f"{number:,}".replace(",", ".")
    others = others_like(text, "count")
    assert len(others) >= 2
    for other in others:
        value = value_of(other)
        assert value == int(value) >= 2
        apart = 0.03 if len(str(number).strip("0")) > 3 else 0.1
        assert number < 20 or abs(value - number) >= apart * number


@given(st.integers(101, 9_999_999).filter(lambda number: number % 10))
def test_an_exact_figure_has_no_round_one_beside_it(number: int) -> None:
    """Beside 1.294 stands no 1.000 and no 1.500: what is told to the last place has others that are."""
    assert not [other for other in others_like(f"{number:,}".replace(",", "."), "count") if other.endswith("0")]


@given(st.integers(10, 94))
def test_no_magnitude_is_beyond_the_greatest(tenths: int) -> None:
    """Magnitudes stay between 2 and 9,4, two others at least; only beside one that nobody felt stand others such."""
    found = others_like(f"{tenths // 10},{tenths % 10}", "magnitude")
    assert len(found) >= 2
    assert all((2 if tenths >= 20 else 1) <= value_of(other) <= 9.4 for other in found)


@given(st.decimals("0.1", "100", places=1))
def test_percents_stay_under_a_hundred(number: object) -> None:
    """No share of a whole is more than the whole."""
    text = f"{number}%".replace(".", ",")
    assert all(0 < value_of(other.removesuffix("%")) <= 100 for other in others_like(text, "percent"))


@given(st.dates(dt.date(2020, 1, 1), dt.date(2029, 12, 31)))
def test_days_are_in_the_calendar(day: dt.date) -> None:
    """Every other day exists, and falls on the weekday it is given."""
    text = f"{WEEKDAYS[day.weekday()]}, {day.day} {MONTHS[day.month - 1]} {day.year}"
    others = others_like(text, "day")
    assert len(others) >= 2
    for other in others:
        weekday, number, month, year = re.split(r",? ", other)
        assert dt.date(int(year), MONTHS.index(month) + 1, int(number)).weekday() == WEEKDAYS.index(weekday)


@pytest.mark.parametrize(("text", "sort", "other"), MADE)
def test_others_are_others(text: str, sort: str, other: str) -> None:
    """The figure itself is never among its others, and none stands there twice."""
    others = others_like(text, sort)
    assert text not in others
    assert other != text
    assert len(set(others)) == len(others)


@pytest.mark.parametrize(
    ("value", "text"),
    [("2025-10-21", "21 Oktober 2025"), ("2025-10", "Oktober 2025"), ("2025", "2025"), ("2025-13", ""), ("x", "")],
)
def test_dates_in_words(value: str, text: str) -> None:
    """A date in figures has one way to be said; what is no date has none."""
    assert date_text(value) == text


def test_numbers_in_other_words() -> None:
    """A learner may write rupiah in words and numbers in figures."""
    assert "75 miliar rupiah" in number_texts("Rp 75 miliar")
    assert "2" in number_texts("dua")
    assert "55,6 persen" in number_texts("55,6%")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("setengah juta", {"500.000", "500 ribu"}),
        ("setengah meter", {"0,5 meter", "50 sentimeter"}),
        ("seperempat jam", {"0,25 jam", "15 menit"}),
        ("dua setengah tahun", {"2,5 tahun"}),
        ("2,5 tahun", {"dua setengah tahun"}),
        ("0,5 hektare", {"setengah hektare"}),
        ("Sembilan puluh persen", {"90 persen"}),
        ("5 sampai 10 persen", {"lima sampai sepuluh persen"}),
        ("dua ratus lima puluh ribu", {"250 ribu"}),
        ("dua juta lima ratus ribu", {"2.500.000"}),
        ("sejuta", {"1 juta"}),
        ("triwulan kedua", {"kuartal II", "kuartal kedua", "triwulan II"}),
        ("kuartal I 2025", {"kuartal pertama 2025", "triwulan I 2025", "triwulan pertama 2025"}),
        ("1.294", set()),
        ("5 sampai 63 persen", set()),
    ],
)
def test_a_number_is_turned_as_a_whole(text: str, said: set[str]) -> None:
    """Neither `9 puluh` nor `2 setengah` nor `lima sampai 10`: no number is half in words and half in digits."""
    assert set(number_texts(text)) == said


@given(st.integers(1, 99), st.sampled_from(["ribu", "juta", "miliar"]))
def test_halves_are_worth_what_they_say(whole: int, scale: str) -> None:
    """Whatever is said for a number is worth as much."""
    for text in (f"setengah {scale}", f"{whole},5 {scale}", f"{whole} {scale}"):
        assert {normalise(other) for other in number_texts(text)} <= {normalise(text)}
