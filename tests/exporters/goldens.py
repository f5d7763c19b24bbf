"""What each format writes of the news deck, as text that can be looked at and compared; writes it anew when run."""

import io
import json
import sys
import zipfile
from pathlib import Path

import openpyxl

from quizgen.model.deck import Deck
from tests.exporters import paper_readers
from tests.exporters.decks import news_deck, rendered

GOLDEN = Path(__file__).parent.parent / "golden"
LAID_OUT = (".pdf", ".questions.pdf", ".key.pdf")
TABLES = (".kartu-soal.csv", ".kisi-kisi.csv")
AS_BYTES = (".html", ".moodle.xml", ".gift", ".blooket.csv", ".gimkit.csv", ".quizlet.tsv", ".gs", *TABLES)
AS_CELLS = (".kahoot.xlsx", ".wayground.xlsx")
AS_LINES = (".docx", ".questions.docx", ".key.docx", ".kartu-soal.docx", ".kisi-kisi.docx")


def shown(suffix: str, deck: Deck | None = None) -> bytes:
    """The format's file, or where it is binary what stands in it: words by line, cells by row, styles and texts."""
    data = rendered(deck or news_deck(), suffix)
    if suffix in AS_BYTES:
        return data
    if suffix in LAID_OUT:
        return paper_readers.pdf_text(data, "-raw").encode()
    if suffix in AS_CELLS:
        sheet = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]
        return "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in sheet.iter_rows(values_only=True)).encode()
    if suffix in AS_LINES:
        return "".join(_lines(data)).encode()
    archive = zipfile.ZipFile(io.BytesIO(data))
    return "".join(f"== {name}\n{archive.read(name).decode()}\n" for name in archive.namelist()).encode()


def _lines(data: bytes) -> list[str]:
    document = paper_readers.opened(data)
    lines = [f"{line.style.name if line.style else ''} | {line.text}\n" for line in document.paragraphs]
    for table in document.tables:
        lines += [f"row | {' | '.join(cell.text for cell in row.cells)}\n" for row in table.rows]
    return lines


def place(suffix: str) -> Path:
    """Where the golden of a format lies."""
    ending = suffix.rpartition(".")[2] if suffix in AS_BYTES else "txt"
    return GOLDEN / suffix.removeprefix(".") / f"news.{ending}"


ALL = (*LAID_OUT, *AS_BYTES, *AS_CELLS, *AS_LINES, ".qti.zip")

if __name__ == "__main__":
    for suffix in sys.argv[1:] or ALL:
        place(suffix).parent.mkdir(parents=True, exist_ok=True)
        place(suffix).write_bytes(shown(suffix))
