"""The Word documents as LibreOffice lays them out; skipped where it is not installed."""

import re
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from quizgen.exporters import docx, kartu_soal, kisi_kisi
from quizgen.exporters._text import one_line
from tests.exporters.decks import WORDS, nasty_deck, news_deck
from tests.exporters.pages import Line, lines_of
from tests.exporters.paper_readers import level, opened, pdf_text
from tests.exporters.test_pdf import printed

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
office = pytest.mark.skipif(
    OFFICE is None or shutil.which("pdftotext") is None, reason="no LibreOffice or no poppler here"
)


def laid_out(folder: Path, **files: bytes) -> dict[str, str]:
    """The text of each document as LibreOffice prints it, pages ended by form feeds."""
    for name, data in files.items():
        (folder / f"{name}.docx").write_bytes(data)
    command = [
        str(OFFICE), f"-env:UserInstallation={(folder / 'office').as_uri()}", "--headless", "--convert-to", "pdf",
        "--outdir", str(folder), *(str(folder / f"{name}.docx") for name in files),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=240)
    return {name: pdf_text((folder / f"{name}.pdf").read_bytes(), "-raw") for name in files}


LAYOUTS: dict[str, dict[str, Any]] = {
    "plain": {"versions": 2},
    "columns": {"versions": 2, "columns": 2},
    "passages": {"passages": True},
}


@office
def test_libreoffice_prints_what_was_written(tmp_path: Path) -> None:
    """Numbers and letters of the lists come out 1 to 40 and A to D in each version, no question split over a page."""
    decks = {name: printed(**layout) for name, layout in LAYOUTS.items()}
    for name, text in laid_out(tmp_path, **{name: docx.render(deck, WORDS) for name, deck in decks.items()}).items():
        deck = decks[name]
        sheets = text.partition("Lembar jawaban")[0]
        lines = sheets.replace("\f", "\n")
        numbers = [int(number) for number in re.findall(r"^(\d+)\. ", lines, re.MULTILINE)]
        assert numbers == [*range(1, 41)] * len(deck.versions)
        letters = re.findall(r"^([A-E])\. ", lines, re.MULTILINE)
        shown = [slot.options for version in deck.versions for slot in version.slots]
        assert letters == ["ABCDE"[place] for options in shown for place in range(len(options))]
        for page in sheets.split("\f"):
            assert not re.match(r"[A-E]\. ", page.lstrip())
        assert text.count("Halaman") == text.count("\f")
        boxes = lines_of((tmp_path / f"{name}.pdf").read_bytes())
        assert all(line.left > A4.left and line.right < A4.right and line.bottom < A4.bottom for line in boxes)
        for first in column_heads(boxes) if "columns" in name else []:
            assert not re.match(r"[A-E]\. |_", first), first


A4 = Line(0, 49, 0, 595 - 45, 842 - 15, "")
"""The edges that no word may pass, in points."""


def column_heads(lines: list[Line]) -> list[str]:
    """The first line in each column of each page that has questions."""
    heads = []
    for number in sorted({line.page for line in lines}):
        page = [line for line in lines if line.page == number and 40 < line.top < 780]
        if any(line.text.startswith(("Lembar", "Kunci", "A 1", "Pembahasan")) or "·" in line.text for line in page):
            break
        top = next((line.top for line in page if line.text == "Pilihan ganda"), 0) - 5
        for right in (False, True):
            column = [line for line in page if (line.left > 290) == right and line.top > top]
            heads += [min(column, key=lambda line: line.top).text] if column else []
    assert len(heads) > 6
    return heads


@office
def test_cards_and_blueprint_fit_their_pages(tmp_path: Path) -> None:
    """A card is a page, also with a long stimulus, and the blueprint repeats its header on each page."""
    deck = printed(30)
    texts = laid_out(tmp_path, card=kartu_soal.render(deck, WORDS), blueprint=kisi_kisi.render(deck, WORDS))
    assert texts["card"].count("\f") == 30
    assert all("Rumusan soal" in page and "Proporsi" in page for page in texts["card"].split("\f")[:-1])
    pages = texts["blueprint"].count("\f")
    assert pages > 1
    assert texts["blueprint"].count("Materi") == pages


def test_lists_are_lists_and_not_typed_numbers() -> None:
    """A teacher who takes out a question sees the others counted anew: no number stands in the text."""
    lines = [line for line in opened(docx.render(printed(), WORDS)).paragraphs if level(line) is not None]
    assert len(lines) > 100
    assert not any(re.match(r"(\d+|[A-E])\.", line.text) for line in lines)
    assert {line.style.name for line in lines if line.style} == {"Quiz Question", "Quiz Option"}


def test_a_question_is_kept_together() -> None:
    """All lines of a question but its last hold on to the next one."""
    lines = [line for line in opened(docx.render_questions(news_deck(), WORDS)).paragraphs if level(line) is not None]
    for line, after in pairwise(lines):
        if level(after) == 1:
            assert line.paragraph_format.keep_with_next


def test_the_key_of_nasty_text_is_whole() -> None:
    """Stems, keys and reasons stand in the key as they are."""
    deck = nasty_deck()
    lines = {line.text for line in opened(docx.render_key(deck, WORDS)).paragraphs}
    for number, slot in enumerate(deck.slots, 1):
        assert one_line(slot.question.stem) in lines
        letter = f"{'ABCDE'[slot.right]}. " if slot.options else ""
        assert f"{number}.  {letter}{one_line(slot.question.key)}" in lines


SECTION = ("headerReference", "footerReference", "type", "pgSz", "pgMar", "pgNumType", "cols", "titlePg", "docGrid")
PARAGRAPH = tuple(
    "pStyle keepNext keepLines pageBreakBefore numPr shd tabs spacing ind contextualSpacing jc outlineLvl rPr sectPr".split()
)
RUN = ("rStyle", "rFonts", "b", "bCs", "i", "iCs", "color", "spacing", "kern", "sz", "szCs", "u", "lang")
"""Order of the schema (ECMA-376, part 1): Word calls a file broken whose properties stand otherwise."""


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_properties_stand_in_the_order_of_the_schema(layout: dict[str, Any]) -> None:
    """Those of sections, paragraphs and runs, in the text as in the styles, each at most once."""
    document = opened(docx.render(printed(8, **layout), WORDS))
    seen = 0
    for name, order in (("sectPr", SECTION), ("pPr", PARAGRAPH), ("rPr", RUN)):
        for root in (document.element, document.styles.element):
            for properties in root.iter(f"{{*}}{name}"):
                tags = [str(child.tag).rpartition("}")[2] for child in properties]
                places = [order.index(tag) for tag in tags if tag in order]
                assert places == sorted(places), tags
                assert name == "sectPr" or len(set(tags)) == len(tags)
                seen += 1
    assert seen > 100
