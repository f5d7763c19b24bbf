"""The table that spreadsheets open."""

import csv
import io
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.exporters._text import printable
from quizgen.exporters.cells import inert
from quizgen.exporters.csv import COLUMNS
from tests.exporters.decks import nasty_deck, news_deck, rendered
from tests.nasty import NASTY

GOLDEN = Path(__file__).parent.parent / "golden" / "csv"


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def undone(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and inert(cell[1:]) == cell else cell


def test_excel_is_told_that_the_file_is_utf_8() -> None:
    """The file opens with a byte order mark, its header with the first column and each row ends in CRLF."""
    data = rendered(news_deck(), ".csv")
    assert data.startswith(b"\xef\xbb\xbfid,brief,kind,")
    assert data.count(b"\r\n") == data.count(b"\n") == len(news_deck().slots) + 1


@pytest.mark.parametrize("nasty", NASTY.values(), ids=NASTY)
def test_no_cell_is_a_formula(nasty: str) -> None:
    """What a spreadsheet would run starts with an apostrophe, and the text can be had back."""
    cell = inert(printable(nasty))
    assert not re.match(r"[=+\-@\t\r]", cell.lstrip())
    assert undone(cell) == printable(nasty)


@given(st.text(alphabet="'= -@\t5a"))
def test_every_cell_can_be_undone(text: str) -> None:
    """No two texts become the same cell."""
    assert undone(inert(text)) == text


def test_nasty_text_stays_in_its_cell() -> None:
    """Quotes, separators and newlines in a text move nothing to another column or row."""
    deck = nasty_deck()
    table = rows(rendered(deck, ".csv"))
    assert len(table) == len(deck.slots)
    for row, shown in zip(table, deck.slots, strict=True):
        assert tuple(row) == COLUMNS
        assert undone(row["question"]) == printable(shown.question.stem)
        assert undone(row["answer"]) == printable(shown.question.key)


def test_the_letter_is_the_key_s() -> None:
    """The letter in `key` names the column in which the answer stands; a typed question has none."""
    table = rows(rendered(news_deck(), ".csv"))
    for row in table:
        if row["key"]:
            assert row[f"option_{row['key'].lower()}"] == row["answer"]
    assert [row["key"] for row in table] == ["C", "A", "B", "", "B"]


def test_golden() -> None:
    """The file of a deck made by hand is, byte for byte, the one that was looked at."""
    assert rendered(news_deck(), ".csv") == (GOLDEN / "news.csv").read_bytes()
