"""Numbers, dates, percents and money, however typed, are written one way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.languages.indonesian.measures import DIGITS, SCALES
from quizgen.languages.indonesian.responses import normalise
from quizgen.practice.folding import fold


@pytest.mark.parametrize(
    ("typed", "normal"),
    [
        ("Rp75 miliar", "75000000000 rupiah"),
        ("Rp. 75.000.000.000", "75000000000 rupiah"),
        ("75 miliar rupiah", "75000000000 rupiah"),
        ("US$ 5 juta", "5000000 dolar as"),
        ("5 juta dolar Amerika Serikat", "5000000 dolar as"),
        ("dua rudal balistik", "2 rudal balistik"),
        ("Rabu, 13 September 2023", "2023-09-13"),
        ("Rabu (13/9/2023)", "2023-09-13"),
        ("13 Nopember", "0000-11-13"),
        ("September 2023", "2023-09"),
        ("17 Agt 2023", "2023-08-17"),
        ("55,6%", "55.6 %"),
        ("55.6 persen", "55.6 %"),
        ("2,6 juta wajib pajak", "2600000 wajib pajak"),
        ("dua koma enam juta", "2600000"),
        ("dua ratus lima puluh ribu", "250000"),
        ("seribu dua ratus", "1200"),
        ("sebelas", "11"),
        ("sembilan belas", "19"),
        ("dua puluh satu juta tiga ratus ribu", "21300000"),
        ("1.234.567,8", "1234567.8"),
        ("ketiga", "ke 3"),
        ("13, 14 dan 15", "13 14 dan 15"),
        ("F-35", "f 35"),
        ("-5 derajat", "-5 derajat"),
        ("minus 5", "-5"),
        ("juta orang", "juta orang"),
        ("99 September 2023", "99 2023-09"),
        ("Laut Timur", "laut timur"),
        ("", ""),
    ],
)
def test_normal_form(typed: str, normal: str) -> None:
    """Each way of writing a number, date or amount has one normal form, punctuation aside."""
    assert fold(normalise(typed)) == normal


def in_words(number: int) -> str:
    """A number below a million as Indonesian says it, written apart from the reader."""
    ones = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas")
    if number < 12:
        return ones[number]
    for size, one, name in ((1000, "seribu", "ribu"), (100, "seratus", "ratus")):
        if number >= size:
            head, rest = divmod(number, size)
            said = one if head == 1 else f"{in_words(head)} {name}"
            return f"{said} {in_words(rest)}" if rest else said
    if number < 20:
        return f"{ones[number - 10]} belas"
    tens, rest = divmod(number, 10)
    return f"{ones[tens]} puluh" + (f" {ones[rest]}" if rest else "")


@given(st.integers(0, 999_999))
def test_numbers_in_words_are_numbers(number: int) -> None:
    """Every number below a million is read from its words, and from its digits with and without dots."""
    assert normalise(in_words(number)) == str(number)
    assert normalise(str(number)) == str(number)
    assert normalise(f"{number:,}".replace(",", ".")) == str(number)


MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()


@given(st.integers(1, 31), st.integers(1, 12), st.integers(1900, 2100))
def test_a_date_is_one_date(day: int, month: int, year: int) -> None:
    """A day reads the same from its figures, its month's name and its short name."""
    iso = f"{year}-{month:02d}-{day:02d}"

    assert normalise(f"{day}/{month}/{year}") == iso
    assert normalise(f"{day} {MONTHS[month - 1].title()} {year}") == iso
    assert normalise(f"{day} {MONTHS[month - 1][:3]} {year}") == iso


@given(st.text())
def test_any_text_has_a_normal_form(text: str) -> None:
    """No text is beyond reading."""
    assert normalise(text) == normalise(text).strip()


@given(st.lists(st.sampled_from([*DIGITS, *SCALES, "belas", "koma", "12", "1.000", "2,5"])))
def test_any_run_of_number_words_can_be_read(words: list[str]) -> None:
    """Number words in any order, sense or nonsense, are read without failing, and none stays a word."""
    assert set(normalise(" ".join(words)).split()).isdisjoint(DIGITS)


@pytest.mark.parametrize(
    ("typed", "normal"),
    [
        ("B.N.N.", "bnn"),
        ("apotik", "apotek"),
        ("hujan yang deras", "hujan deras"),
        ("Soekarno", "sukarno"),
        ("hari Selasa", "selasa"),
        ("2 - 1", "2-1"),
        ("3:0", "3-0"),
        ("10:30", "10.3"),
        ("M 7,4", "magnitudo 7.4"),
        ("Rp 75 M", "75000000000 rupiah"),
        ("31,5 ribu ha", "31500 hektare"),
        ("dua pertiga", "2/3"),
        ("seperempat", "1/4"),
        ("kuartal III", "kuartal 3"),
        ("kuartal ketiga", "kuartal 3"),
        ("abad XXI", "abad 21"),
        ("kelas IIX", "kelas iix"),
        ("8/2025", "2025-08"),
        ("supaya tidak panik", "tidak panik"),
    ],
)
def test_ways_of_writing_are_one(typed: str, normal: str) -> None:
    """Short forms, old spellings, fractions, scores and numerals of any kind come to one writing."""
    assert normalise(typed) == normal
