"""Every page of forty questions in two versions, answer sheet and key: where each line stands, looked at once and kept."""

import io
import re
import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest

from quizgen.exporters import docx, pdf
from quizgen.model.deck import Deck, Slot
from tests.exporters.decks import WORDS
from tests.exporters.pages import GOLDEN, PAGES, Line, lines_of, read
from tests.exporters.test_pdf import printed

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="no poppler here")

TOLERANCE = 2.0
"""Points by which an edge may differ: poppler's versions measure a line's height each in its own way."""

OTHERS = tuple("Kelas:|No. absen:|Bacaan|Isian singkat|Tulis jawaban|Pilihan ganda|Pilih satu|tanda silang".split("|"))
"""How lines begin that are of no question."""


@pytest.mark.parametrize("name", PAGES)
def test_every_line_stands_where_it_was_looked_at(name: str) -> None:
    """Texts are the same, and their boxes but for two points; `python -m tests.exporters.pages` writes them anew."""
    found, kept = lines_of(pdf.render(PAGES[name], WORDS)), read((GOLDEN / f"{name}.txt").read_text("utf-8"))
    assert [(line.page, line.text) for line in found] == [(line.page, line.text) for line in kept]
    for line, was in zip(found, kept, strict=True):
        moved = (line.left - was.left, line.top - was.top, line.right - was.right, line.bottom - was.bottom)
        assert max(map(abs, moved)) < TOLERANCE, (line, was)


def sheets(name: str) -> Iterator[list[Line]]:
    """The lines of each version's pages, without their footers."""
    lines = lines_of(pdf.render_questions(PAGES[name], WORDS))
    (first, second) = [line.page for line in lines if re.fullmatch(r"Kode [AB]", line.text)]
    body = [line for line in lines if not line.text.startswith(("Ulangan ·", "Halaman"))]
    yield [line for line in body if first <= line.page < second]
    yield [line for line in body if second <= line.page]


def column_of(line: Line, name: str) -> tuple[int, bool]:
    """Page and whether it is the right column."""
    return line.page, "columns" in name and line.left > 297


def questions_in(lines: list[Line], name: str) -> dict[int, list[Line]]:
    """The lines of each question by its number, column by column."""
    found: dict[int, list[Line]] = {}
    number, passage = 0, False
    for line in sorted(lines, key=lambda line: (*column_of(line, name), round(line.top), line.left)):
        if line.text.startswith(f"{number + 1}. "):
            number, passage = number + 1, False
        elif line.text.startswith(OTHERS):
            passage = True
        if number and not passage:
            found.setdefault(number, []).append(line)
    return found


@pytest.mark.parametrize("name", PAGES)
def test_no_question_is_parted(name: str) -> None:
    """All lines of a question, its options among them, stand in one column of one page, closely under each other."""
    for deck_version, lines in zip(PAGES[name].versions, sheets(name), strict=True):
        asked = questions_in(lines, name)
        assert list(asked) == list(range(1, 41))
        for slot, own in zip(deck_version.slots, asked.values(), strict=True):
            assert len({column_of(line, name) for line in own}) == 1
            joined = " ".join(line.text for line in own)
            assert [letter for letter in "ABCDE" if f"{letter}. " in joined] == list("ABCDE"[: len(slot.options)])
            tops = sorted(line.top for line in own)
            assert all(below - above < 30 for above, below in pairwise(tops)), own


@pytest.mark.parametrize("name", ["columns", "passages-in-columns"])
def test_columns_are_balanced(name: str) -> None:
    """On a version's last page both columns end within a question of each other; on the others, no column has room left."""
    for lines in sheets(name):
        ends: dict[tuple[int, bool], float] = {}
        for line in lines:
            ends[column_of(line, name)] = max(ends.get(column_of(line, name), 0), line.bottom)
        tallest = max(own[-1].bottom - own[0].top for own in questions_in(lines, name).values())
        heading = 130 if "passages" in name else 45
        last = max(page for page, _ in ends)
        assert abs(ends[last, False] - ends[last, True]) < tallest + heading
        for place, end in ends.items():
            if place[0] < last:
                assert end > 842 - 60 - tallest - heading, (place, end)


def with_other_keys(deck: Deck) -> Deck:
    """The deck in which another of each question's options is right, all else the same."""

    def other(slot: Slot) -> Slot:
        if not slot.options:
            return replace(slot, question=replace(slot.question, key="lain"))
        return replace(slot, question=replace(slot.question, key=slot.options[slot.right - 1]))

    versions = tuple(replace(each, slots=tuple(map(other, each.slots))) for each in deck.more_versions)
    return replace(deck, slots=tuple(map(other, deck.slots)), more_versions=versions)


@pytest.mark.parametrize("name", PAGES)
def test_nothing_on_the_sheet_hangs_on_the_key(name: str) -> None:
    """With another option right in each question the sheet is the same byte for byte, as PDF and as Word document."""
    deck, other = PAGES[name], with_other_keys(PAGES[name])
    assert pdf.render_questions(deck, WORDS) == pdf.render_questions(other, WORDS)
    one, two = (zipfile.ZipFile(io.BytesIO(docx.render_questions(each, WORDS))) for each in (deck, other))
    assert one.read("word/document.xml") == two.read("word/document.xml")
    assert pdf.render_key(deck, WORDS) != pdf.render_key(other, WORDS)


@pytest.mark.parametrize(
    ("questions", "handout"),
    [(100, {"versions": 3}), (60, {"versions": 2, "large_print": True}), (150, {"columns": 2}), (15, {})],
)
def test_an_answer_sheet_goes_on_in_order(questions: int, handout: dict[str, int]) -> None:
    """However many pages it has: down the columns, page by page, each number once, no line under the footer."""
    pages = lines_of(pdf.render(printed(questions, **handout), WORDS))
    start = next(number for number, line in enumerate(pages) if line.text.startswith("Hitamkan"))
    stop = next(number for number, line in enumerate(pages[start:], start) if line.text == "Kunci")
    rows = [line for line in pages[start:stop] if re.match(r"\d+\.", line.text)]
    rows.sort(key=lambda line: (line.page, round(line.right / 60), line.top))
    assert [int(line.text.partition(".")[0]) for line in rows] == list(range(1, questions + 1))
    assert max(line.bottom for line in rows) < 842 - 50
