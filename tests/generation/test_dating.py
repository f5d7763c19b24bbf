"""Days before stems: what could be about another day's news, or comes every year, says of which day it is."""

import datetime as dt

import pytest

from quizgen.generation._dating import in_news, without_day
from tests.generation.gold import draft_of, fresh_reader

DAY = dt.date(2025, 10, 17)
LEAD = "Dalam berita 17 Oktober 2025, "


def stems_of(text: str) -> set[str]:
    """Every stem that is written, as it is written."""
    return {one.dated or one.stem for one in draft_of(text, DAY).candidates}


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Sebuah gudang plastik di Balikpapan terbakar hebat.", "gudang plastik"),
        ("Ribuan warga memadati Festival Danau Sentani yang digelar Dinas Pariwisata Jayapura.", "Danau Sentani"),
    ],
)
def test_stems_that_fit_other_days_have_theirs(text: str, about: str) -> None:
    """A fire like any other, and a festival whatever names stand beside it."""
    told = {line for line in stems_of(text) if about in line}
    assert told
    assert all(line.startswith(LEAD) for line in told)


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("PT Sinar Laut Abadi mencatat 312 ribu penumpang selama libur panjang.", "PT Sinar Laut Abadi"),
        ("Jaksa Agung Swiss membuka penyelidikan atas dugaan pencucian uang di Jenewa.", "Jaksa Agung Swiss"),
        ("Kolom abu setinggi 10 ribu meter membubung dari kawah Gunung Lewotobi di Flores Timur.", "kolom abu"),
        ("Mulai 1 April, tarif Transjakarta digratiskan bagi 15 golongan warga.", "mulai"),
        ("Mimpi Indonesia tampil di Piala Dunia 2026 kandas di Jeddah usai ditaklukkan Irak.", "mimpi"),
        ("Juru bicara militer Kenya membantah laporan bahwa lima tentara terluka di Garissa.", "juru bicara"),
    ],
)
def test_what_is_large_by_itself_stays_large_behind_the_day(text: str, opening: str) -> None:
    """`PT` and an office keep their capitals; a word that only opened its sentence loses it."""
    told = [line.removeprefix(LEAD) for line in stems_of(text) if line.startswith(LEAD)]
    same = [line for line in told if line.casefold().startswith(opening.casefold())]
    assert same
    assert all(line.startswith(opening) for line in same)


def test_a_name_that_opens_with_a_noun_for_people_stays_large() -> None:
    """`Rakyat Mart` is a name, as within its sentence; `Rakyat Palestina` that only opens one is none."""
    reader = fresh_reader("Polres Sragen membuka 'Rakyat Mart'. Rakyat Mart dikelola komunitas ojol di delapan kecamatan.", DAY)
    stem = "Rakyat Mart dikelola komunitas ojol di berapa kecamatan?"
    assert in_news(reader, stem, "17 Oktober 2025") == LEAD + stem
    other = fresh_reader("Rakyat Palestina menggelar pemilu pertama dalam 15 tahun.", DAY)
    assert in_news(other, "Rakyat Palestina menggelar apa?", "17 Oktober 2025") == f"{LEAD}rakyat Palestina menggelar apa?"


def test_a_stem_that_loses_its_day_has_that_of_the_news() -> None:
    """A key is no longer than what is asked for, and a longer form of it that holds the day keeps no lead away."""
    text = "Sekitar 2.700 orang memadati Taman Balekambang untuk menyaksikan gerhana bulan total, Selasa (14/10/2025) malam."
    told = [one.dated or one.stem for one in draft_of(text, DAY).candidates if one.key == "menyaksikan gerhana bulan total"]
    assert told
    assert all("2025" in line for line in told)


def test_the_day_never_tells_a_date() -> None:
    """Where the key is the day of the news, no stem says it."""
    text = "Zoran Milanovic kembali terpilih sebagai Presiden Kroasia pada pemilihan putaran kedua, Minggu (12/1)."
    found = draft_of(text, dt.date(2025, 1, 12)).candidates
    assert found
    assert not [one for one in found if "(12/1)" in one.key and "12 Januari" in one.dated]


def test_a_day_without_its_year_is_dated_all_the_same() -> None:
    """`Kamis (3/4)` says not of which year."""
    text = "Hungaria akan keluar dari Mahkamah Pidana Internasional, demikian diumumkan Gergely Gulyas, Kamis (3/4)."
    told = [one.dated or one.stem for one in draft_of(text, dt.date(2025, 4, 3)).candidates if "(3/4)" in one.stem]
    assert told
    assert all("2025" in line for line in told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Yunani menutup sekolah di Santorini, Jumat (17/10), akibat ratusan gempa kecil.", "di Santorini akibat"),
        ("Gunung Ibu di Halmahera Barat, Maluku Utara, Jumat, melontarkan abu.", "Maluku Utara, melontarkan"),
        ("Menurut Park Ji-hoon, Jumat (17/10), puntung mencemari pantai Haeundae.", "Park Ji-hoon, puntung"),
        ("Uang itu, kata Suhardi Duka, Jumat, dialihkan ke Mamasa.", "kata Suhardi Duka, dialihkan"),
        ("Di hadapan anggota DPRD Papua, Jumat (17/10), Bupati Yunus menolak.", "DPRD Papua, Bupati"),
        ("Pada Jumat (17/10), Bulog membeli gabah di Indramayu.", "Bulog membeli"),
        ("Bulog membeli gabah di Indramayu pada Jumat (17/10/2025).", "di Indramayu."),
        ("Bulog membeli gabah sejak Jumat (17/10) di Indramayu.", "sejak Jumat (17/10) di"),
        ("Bulog membeli gabah di Indramayu, Kamis (16/10), dari petani.", "Kamis (16/10)"),
        ("Bulog membeli gabah di Indramayu, Jumat malam, dari petani.", "Jumat malam"),
        ("Bulog membeli gabah dalam lelang yang berakhir pada Jumat (17/10).", "berakhir pada Jumat"),
    ],
)
def test_the_day_of_the_news_is_said_once(text: str, told: str) -> None:
    """It stands before the stem, so it goes from the sentence with its commas; another day and a part of it stay."""
    assert told in without_day(fresh_reader(text, DAY), text)


def test_a_date_that_is_asked_leaves_the_year() -> None:
    """Where the day of the news would tell the date asked for, its year alone stands before the stem."""
    text = "Gempa bermagnitudo 5,6 mengguncang Flores Timur pada 12 Januari."
    asked = [one for one in draft_of(text, dt.date(2025, 1, 12)).candidates if "Januari" in one.key]
    assert asked
    assert all((one.dated or one.stem).startswith("Dalam berita tahun 2025, ") for one in asked)


def test_a_short_form_keeps_its_capitals() -> None:
    """What points back by a short form begins with a capital wherever it stands: `RUU ini`, no `rUU ini`."""
    text = (
        "Ketua DPR Puan Maharani meminta Baleg menyerap masukan sebelum menuntaskan RUU Perlindungan Pekerja Rumah Tangga. "
        "Jala PRT menyayangkan sikap tersebut karena RUU ini sudah dua dekade tertunda."
    )
    stems = stems_of(text)
    assert any("karena RUU ini" in stem for stem in stems)
    assert not any("rUU" in stem for stem in stems)
