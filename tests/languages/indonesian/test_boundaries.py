"""What Indonesian says of full stops, dates, numbers and names: its rules one by one."""

import datetime as dt
from decimal import Decimal

import pytest

from quizgen.languages.indonesian import boundaries
from quizgen.languages.indonesian.closed import words_of
from quizgen.languages.indonesian.gazetteer import by_form, gazetteer
from quizgen.languages.indonesian.measures import number_of
from quizgen.languages.indonesian.names import name_rules
from quizgen.languages.indonesian.tables import rows
from quizgen.languages.indonesian.times import DATES
from quizgen.model.analysis import Sort
from quizgen.model.reading import Border, Opinion

TUESDAY = dt.date(2025, 10, 21)


def border(left: str, right: str, before: str = "", mark: str = ".", gap: str = " ") -> Border:
    """A place where a sentence might end."""
    return Border(left=left, before=before, mark=mark, closers="", gap=gap, right=right, quoted=False)


@pytest.mark.parametrize(
    ("rule", "place", "opinion"),
    [
        (boundaries.leading_abbreviation, border("dr", "Andi"), Opinion.JOIN),
        (boundaries.leading_abbreviation, border("No", "5"), Opinion.JOIN),
        (boundaries.leading_abbreviation, border("hal", "Yang"), None),
        (boundaries.leading_abbreviation, border("PT", "Namun"), None),
        (boundaries.trailing_abbreviation, border("Tbk", "(ASII)"), Opinion.JOIN),
        (boundaries.trailing_abbreviation, border("dkk", "Mereka"), Opinion.SPLIT),
        (boundaries.initial, border("P", "di", before="Joko"), Opinion.JOIN),
        (boundaries.initial, border("C", "Mereka", before="vitamin"), Opinion.SPLIT),
        (boundaries.no_gap, border("kata", "Dia", gap=""), Opinion.SPLIT),
        (boundaries.no_gap, border("S", "Pd", gap=""), Opinion.JOIN),
        (boundaries.after_number, border("2025", "Ia"), Opinion.SPLIT),
        (boundaries.blank_line, border("kata", "Dia", gap="\n\n"), Opinion.SPLIT),
    ],
)
def test_opinions_on_stops(rule: object, place: Border, opinion: Opinion | None) -> None:
    """Each rule speaks where it should, and is silent where it knows nothing."""
    assert callable(rule)
    assert rule(place) is opinion


def value_of(text: str, on: dt.date | None = TUESDAY) -> str:
    """The value of the first date pattern that fits."""
    for rule in DATES:
        match = rule.pattern.search(text)
        found = rule.read(match, on) if match is not None else None
        if found is not None:
            return found[1]
    return "none"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("21 Oktober 2025", "2025-10-21"),
        ("Senin (12/9)", "2025-09-12"),
        ("Kamis (1/1)", "2026-01-01"),
        ("Sabtu, 31 Februari 2025", ""),
        ("Oktober 2025", "2025-10"),
        ("Desember lalu", "2024-12"),
        ("hingga Agustus", "2025-08"),
        ("pada tahun 2030", "2030"),
        ("2025-2029", "2025/2029"),
        ("21-23 Oktober 2025", "2025-10-21/2025-10-23"),
        ("kuartal III 2025", "2025-07/2025-09"),
        ("awal tahun ini", "2025-01/2025-04"),
        ("pekan depan", "2025-W44"),
        ("dua tahun lalu", "2023"),
        ("bulan depan", "2025-11"),
        ("kemarin", "2025-10-20"),
        ("Senin lalu", "2025-10-20"),
        ("pukul 10.30 WIB", "10:30"),
        ("jam 9 malam", "21:00"),
        ("beberapa waktu lalu", ""),
    ],
)
def test_dates(text: str, value: str) -> None:
    """Every way to write a date has the value a calendar gives it on 21 October 2025."""
    assert value_of(text) == value


@pytest.mark.parametrize("text", ["31 Februari 2025", "pukul 99.99", "9999 tahun lalu", "100000000 hari lalu"])
@pytest.mark.parametrize("on", [None, dt.date.min, dt.date.max])
def test_impossible_dates_are_no_error(text: str, on: dt.date | None) -> None:
    """What no calendar holds has no value, at either end of time."""
    value = value_of(text, on)
    assert value in {"", "none"}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.294", "1294"),
        ("2,6 juta", "2600000"),
        ("820,37 triliun", "820370000000000"),
        ("dua belas", "12"),
        ("dua puluh lima ribu", "25000"),
        ("seratus", "100"),
        ("tiga ratus lima puluh", "350"),
        ("4.5", "4.5"),
        ("setengah", "0.5"),
        ("seratus dua puluh", "120"),
        ("seribu dua ratus", "1200"),
        ("seratus dua puluh lima ribu seratus", "125100"),
        ("sepuluh ribu", "10000"),
        ("seratus ribu", "100000"),
        ("sejuta seratus ribu", "1100000"),
        ("seribu triliun", "1000000000000000"),
    ],
)
def test_numbers(text: str, value: str) -> None:
    """Figures and words are worth what they say."""
    assert number_of(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", "kucing", "1.2.3", "dua kucing", "5 kucing"])
def test_what_is_no_number(text: str) -> None:
    """Anything else has no worth."""
    assert number_of(text) is None


def test_gazetteer_is_sorted_and_unique() -> None:
    """Every name and sort stands once, in order."""
    keys = [(row.name, row.sort, row.fine) for row in gazetteer()]
    assert keys == sorted(set(keys))
    assert all(row.name not in row.aliases and row.aliases == tuple(sorted(row.aliases)) for row in gazetteer())


def test_likelier_meaning_goes_first() -> None:
    """An acronym of several bodies is the commonest one; a government is read as its country."""
    assert by_form()["PBB"].fine == "international"
    assert by_form()["AS"].name == "Amerika Serikat"
    assert "Pemerintah Inggris" not in by_form()


def test_closed_classes_are_used() -> None:
    """Every class of the table is sorted, and has words."""
    table = [(row["class"], row["word"]) for row in rows("closed")]
    assert table == sorted(set(table))
    assert all(words_of(name) for name, _ in table)


def test_titles_and_heads_are_phrases() -> None:
    """`reach` lets no phrase of a table out of sight."""
    rules = name_rules()
    assert rules.titles.end("juru bicara kremlin".split(), 0) == 2
    assert rules.known.end("di Korea Selatan".split(), 1) == 3
    assert rules.heads.table["kementerian"] == (Sort.ORGANISATION, "ministry")
