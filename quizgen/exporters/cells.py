"""Cells of tables and sheets that are what they say: no text in them is run as a formula."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

from quizgen.exporters._text import printable

FORMULA = re.compile(r"['\"\s]*[=+\-@＝＋－＠\t]")
"""What a spreadsheet may take for a formula: `=1+1`, `-2+3`, `@SUM(A1)`, also behind blanks, in quotes or in full width."""


def inert(cell: str) -> str:
    """The cell, with an apostrophe before it where it could run: `=1+1` → `'=1+1`. It can be undone: `'-5` → `''-5`.

    The policy of OWASP's page on CSV injection; a negative number, too, is then text: no answer here is reckoned with.
    """
    return f"'{cell}" if FORMULA.match(cell) else cell


def table(rows: Iterable[Sequence[str]], *, delimiter: str = ",", mark: bool = False) -> bytes:
    """RFC 4180, CRLF line ends, UTF-8, every cell inert; with a byte order mark where Excel reads it."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n", delimiter=delimiter)
    writer.writerows([inert(printable(cell)) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig" if mark else "utf-8")
