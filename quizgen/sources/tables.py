"""CSV: a header with `text` and any of `id title date url topic`; comma, semicolon or tab between cells."""

import csv
import io
from collections.abc import Iterator

from quizgen.errors import SourceError
from quizgen.sources._rows import Row

COLUMNS = ("id", "text", "title", "date", "url", "topic")
DELIMITERS = (",", ";", "\t")
"""Tried in this order on the header: spreadsheets in Indonesian write semicolons."""


def rows(text: str, path: str) -> Iterator[Row]:
    """A row for each record under the header; raises SourceError for a header without `text` or a broken record."""
    delimiter, header = _header(text, path)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    next(reader)
    line = reader.line_num + 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield _row(line, header, cells, path)
            line = reader.line_num + 1
    except csv.Error as problem:
        raise SourceError(f"{path}: line {line}: broken CSV ({problem})") from problem


def _header(text: str, path: str) -> tuple[str, list[str]]:
    first = text.split("\n", 1)[0]
    for delimiter in DELIMITERS:
        header = [cell.strip().strip('"').strip().casefold() for cell in first.split(delimiter)]
        if "text" in header:
            return delimiter, header
    known = ", ".join(COLUMNS)
    raise SourceError(
        f'{path}: line 1: expected a column "text" in the header (known: {known}), got {first.strip():.60}'
    )


def _row(line: int, header: list[str], cells: list[str], path: str) -> Row:
    if len(cells) != len(header):
        raise SourceError(
            f"{path}: line {line}: {len(cells)} cells under {len(header)} columns; put a text that has commas in quotes"
        )
    return Row(line, dict(zip(header, cells, strict=True)))
