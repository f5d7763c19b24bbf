"""A spreadsheet of texts and nothing but texts."""

import io
from collections.abc import Iterable, Sequence

import openpyxl
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from quizgen.exporters._archive import settled
from quizgen.exporters._text import one_line

WRAPPED = Alignment(wrap_text=True, vertical="top")


def sheet(title: str) -> tuple[openpyxl.Workbook, Worksheet]:
    """A workbook with one empty sheet of that title."""
    book = openpyxl.Workbook()
    page = book.active
    assert isinstance(page, Worksheet)  # noqa: S101 - openpyxl's own promise for a new book
    page.title = title
    return book, page


def put(page: Worksheet, row: int, texts: Iterable[str | int], *, bold: bool = False) -> None:
    """The texts from column A on; whole numbers stay numbers, and no text is taken for a formula or an error."""
    for column, text in enumerate(texts, 1):
        cell = page.cell(row, column)
        if isinstance(text, int):
            cell.value = text
        elif text:
            cell.value = one_line(text)
            cell.data_type = "s"
        cell.alignment = WRAPPED
        if bold:
            cell.font = Font(bold=True)


def widths(page: Worksheet, sizes: Sequence[int]) -> None:
    """Widths of the columns from A on, in characters."""
    for number, size in enumerate(sizes, 1):
        page.column_dimensions[get_column_letter(number)].width = size


def saved(book: openpyxl.Workbook) -> bytes:
    """The file, without a word about when it was made."""
    out = io.BytesIO()
    book.save(out)
    return settled(out.getvalue())
