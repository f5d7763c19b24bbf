"""Figures and dates as wrong options: none that what is said around the key leaves open, or rules out for everybody."""

import datetime as dt

import pytest

from quizgen.generation._lots import lot_of
from quizgen.generation.distractors import pool_of
from quizgen.languages import get_language
from quizgen.model.brief import Brief
from quizgen.model.question import Draft
from tests.builders import candidate

LANGUAGE = get_language("id")
SIZES = LANGUAGE.sizes()
DAY = dt.date(2025, 10, 14)

LEFT = [
    # stem, with its gap | key | sort | what a teacher would leave out
    ("Jabatan di ____ lembaga, bertambah dari 10.", "14", "count", "8|10"),
    ("Tarif turun dari ____ menjadi 19 persen.", "32 persen", "percent", "18 persen|16 persen|13 persen"),
    ("Kuota naik dari 30 menjadi ____.", "36", "count", "29|23|19|18"),
    ("Ledakan menewaskan ____, sembilan di antaranya warga.", "13 orang", "count", "9 orang|7 orang"),
    ("Banjir menewaskan ____ termasuk 6 anak.", "8 orang", "count", "6 orang|5 orang"),
    ("Indonesia kalah 2-4. ____ gol dicetak Diks.", "Tiga", "count", "Lima|Enam"),
    ("Rapat berlangsung hampir ____.", "empat jam", "duration", "satu jam"),
    ("Pengemudi berusia ____ itu tewas.", "21 tahun", "age", "15 tahun|12 tahun"),
    ("Ada ____ kubu yang sama-sama mengklaim menang.", "dua", "count", "satu"),
    ("Pesanan naik ____ kali lipat.", "dua", "count", "satu"),
    ("Uang palsu pecahan ____ beredar.", "Rp 100 ribu", "money", "Rp 80 ribu|Rp 60 ribu|Rp 120 ribu"),
    ("Inflasi ____ mereda.", "Agustus", "month", "Oktober|November|Desember"),
    ("Ekonomi tumbuh pada ____.", "triwulan II 2025", "period", "triwulan IV 2025|triwulan I 2026"),
    ("Penyelidikan berjalan sejak ____.", "awal 2025", "period", "awal 2026|awal 2027"),
    ("Transfer ke daerah ____ dipotong.", "tahun 2026", "year", "tahun 2024|tahun 2029"),
    ("Gempa terjadi pada ____.", "12 Oktober 2025", "day", "15 Oktober 2025|16 Oktober 2025"),
    ("Kontingen meraih 91 emas, melampaui target ____ emas.", "80", "count", "105|110|120|130"),
    ("Kontingen meraih ____ emas, melampaui target 80 emas.", "91", "count", "77|70|64|55"),
    ("Kursi naik dari semula 30 menjadi ____.", "36", "count", "29|23|19|18"),
    ("Tarif kereta turun menjadi ____ dari sebelumnya Rp 20.000.", "Rp 15.000", "money", "Rp 20.000|Rp 25.000|Rp 22.500"),
    ("Cuti itu paling singkat enam hari dan paling lama ____ .", "sepuluh hari", "duration", "enam hari|lima hari"),
    ("Hukuman paling singkat ____ dan paling lama sepuluh tahun.", "lima tahun", "duration", "sepuluh tahun|sebelas tahun"),
    ("Gempa berkekuatan ____ mengguncang Kamchatka.", "8,8", "count", "5,7|7,1|11,1|12,3|9,7"),
    ("Gempa bermagnitudo ____ mengguncang Palu.", "7", "magnitude", "10|11|12"),
    ("Ia menang dalam ____ set.", "empat", "count", "satu|enam|tujuh"),
    ("Benda itu diambil pada akhir ____.", "abad ke-19", "period", "abad ke-22|abad ke-23"),
    ("Badai menerjang dengan kecepatan angin ____.", "300 kilometer per jam", "speed",
     "360 kilometer per jam|400 kilometer per jam|450 kilometer per jam"),
    ("Suku bunga turun ____.", "25 basis poin", "percent", "19 basis poin|30 basis poin|15 basis poin"),
    ("Pemilu terpisah digelar mulai ____.", "2029", "year", "2027|2028|2030|2031"),
    ("Pemilu serentak digelar pada ____.", "2019", "year", "2018|2020|2021"),
    ("Ia divonis ____ penjara.", "18 tahun", "duration", "22 tahun|24 tahun"),
    ("Toko itu buka ____ hari dalam seminggu.", "enam", "count", "delapan|sembilan"),
    ("Apotek itu buka ____ sehari.", "18 jam", "duration", "30 jam|36 jam"),
]  # fmt: skip

TYPED = [
    # stem, with its gap | key | sort
    ("Kapasitas itu memangkas genangan menjadi kurang dari ____.", "empat jam", "duration"),
    ("Banjir menewaskan lebih dari ____.", "30 orang", "count"),
    ("Nilai asetnya ditaksir melampaui ____.", "900 miliar dolar AS", "money"),
    ("Harga minyak melonjak ke atas level ____ per barel.", "74 dolar AS", "money"),
    ("Peserta minimal berusia 17 tahun dan paling sedikit ____.", "12 orang", "count"),
    ("Sebanyak ____ lebih produk bebas bea masuk.", "90 persen", "percent"),
    ("Warga berusia ____ ke atas diperiksa.", "60 tahun", "age"),
    ("Genangan itu tidak lebih dari ____.", "30 sentimeter", "length"),
    ("Ramadan digenapkan menjadi ____.", "30 hari", "duration"),
    ("Bendera dikibarkan menjelang ____.", "17 Agustus", "day"),
]
"""What the place among options, or everybody's knowledge, would tell."""


def offered(text: str, stem: str, key: str, sort: str) -> set[str]:
    """Every option for the question, whatever the lot."""
    of = Brief("figures", text, date=DAY, topic="Nasional")
    one = candidate(key, text, stem=stem, accept=(), sort=sort, kind="cloze", hides=(key,), score=0.8)
    draft = Draft(of, (one,), (), ())
    pool = pool_of([draft], LANGUAGE)
    rows = (pool.others(one, draft, 3, lot_of(str(number))) for number in range(24))
    return {choice.distractor.text for row in rows for choice in row}


@pytest.mark.parametrize(("stem", "key", "sort", "absurd"), LEFT, ids=[row[0] for row in LEFT])
def test_a_figure_obeys_what_is_said_around_it(stem: str, key: str, sort: str, absurd: str) -> None:
    """What rose is more than it was, a whole more than its part, and what is over was not still to come."""
    found = offered(stem.replace("____", key), stem, key, sort)
    assert len(found) >= 2
    assert not found & set(absurd.split("|")), found


@pytest.mark.parametrize(("stem", "key", "sort"), TYPED, ids=[row[0] for row in TYPED])
def test_a_figure_that_its_place_would_tell_is_typed(stem: str, key: str, sort: str) -> None:
    """After `lebih dari` the key could only be the least of its options, so that there are none."""
    assert not offered(stem.replace("____", key), stem, key, sort)


@pytest.mark.parametrize(
    ("before", "behind", "side"),
    [
        ("menewaskan sedikitnya", "orang", 1),
        ("naik ke atas level", "", 1),
        ("tidak kurang dari", "orang", 1),
        ("", " persen lebih produk", 1),
        ("", " lebih.", 1),
        ("", " persen lebih tinggi daripada tahun lalu", 0),
        ("naik", " persen ke atas 74 dolar", 0),
        ("usia", " tahun ke bawah", -1),
        ("tak lebih dari", "", -1),
        ("maksimal", " orang", -1),
        ("lebih", "", 0),
        ("", "", 0),
    ],
)
def test_words_beside_a_figure_tell_its_side(before: str, behind: str, side: int) -> None:
    """What denies a bound turns it, what compares is none, and words of measure may stand between."""
    assert SIZES.side(before, behind) == side


@pytest.mark.parametrize(
    "row",
    [
        ["satu titik", "dua titik", "tiga titik", "sepuluh titik"],
        ["Dua puluh", "tiga puluh", "seratus"],
        ["pertama", "kedua", "kesebelas"],
        ["setahun", "dua tahun", "dua setengah tahun"],
        ["Desember 2024", "Januari 2025", "Maret 2025"],
        ["triwulan IV 2024", "triwulan I 2025"],
        ["900 ribu", "setengah triliun", "1,5 triliun"],
    ],
)
def test_figures_have_a_place_in_a_row(row: list[str]) -> None:
    """Numbers in words, months and figures of any scale are put in order as digits are; names are not."""
    places = [place for text in row if (place := SIZES.place(text, DAY)) is not None]
    assert len(places) == len(row)
    assert places == sorted(places)
    assert len({of for of, _ in places}) == 1
    assert SIZES.place("COP30", DAY) is SIZES.place("Keluarga Dua", DAY) is None


@pytest.mark.parametrize("key", ["2025", "tahun 2025"])
def test_the_year_of_the_news_has_no_options(key: str) -> None:
    """The date of the news tells the year, so that no other could be believed."""
    assert not offered(f"Operasi ketiga pada {key}.", "Operasi ketiga pada ____.", key, "year")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("triwulan II 2025", dt.date(2025, 4, 1)),
        ("semester II 2025", dt.date(2025, 7, 1)),
        ("Oktober 2025", dt.date(2025, 10, 1)),
        ("Maret", dt.date(2025, 3, 1)),
        ("Senin (20/10)", dt.date(2025, 10, 20)),
        ("21-23 Oktober 2025", dt.date(2025, 10, 21)),
        ("akhir 2025", dt.date(2025, 11, 1)),
        ("30 Februari", None),
        ("Senin", None),
    ],
)
def test_a_date_has_a_first_day(text: str, first: dt.date | None) -> None:
    """Dates are told apart by the day on which they begin; what the calendar lacks begins never."""
    assert SIZES.starts(text, DAY) == first


def test_a_month_without_a_year_is_the_nearest() -> None:
    """In January `Desember` was last year, in October it is still to come, and `Januari` after it."""
    assert SIZES.starts("Januari", DAY) == dt.date(2026, 1, 1)
    assert SIZES.starts("Desember", dt.date(2025, 1, 10)) == dt.date(2024, 12, 1)
    assert SIZES.starts("Desember", DAY) == dt.date(2025, 12, 1)


@pytest.mark.parametrize(
    ("text", "value"),
    [("Rp 2,5 juta", (2_500_000, "Rp")), ("12%", (12, "%")), ("sembilan orang", (9, "")), ("dua belas", (12, "")),
     ("1.743", (1743, "")), ("5 sampai 7", None), ("banyak", None), ("dua puluh lima", (25, "")),
     ("sepuluh juta orang", (10_000_000, "")), ("Dua setengah tahun", (2.5, "")), ("ketiga", (3, "")),
     ("sepekan", (1, "")), ("tahun ketiga", None)],
)  # fmt: skip
def test_an_amount_has_a_value(text: str, value: tuple[float, str] | None) -> None:
    """A figure in words is worth what it is in digits, and two figures are none."""
    assert SIZES.amount(text) == value
