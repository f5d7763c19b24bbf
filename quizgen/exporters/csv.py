"""A table, one question a row, that opens in Excel, LibreOffice and Sheets as what it says and nothing else."""

import csv
import io

from quizgen.exporters._options import LETTERS, key_letter, lettered, to_order
from quizgen.exporters._text import printable
from quizgen.exporters.cells import inert
from quizgen.model.deck import Deck, Slot

COLUMNS = (
    "id", "brief", "kind", "interaction", "question", *(f"option_{letter.lower()}" for letter in LETTERS),
    "key", "answer", "accept", "explanation", "difficulty", "text", "title", "date", "url", "topic",
)  # fmt: skip
"""`key` is the letter of the right option, `answer` its text; `accept` are other right answers, one a line.

Pieces to put in order stand under their question, a line each.
"""


def render(deck: Deck) -> bytes:
    """RFC 4180 with a header row, CRLF line ends, UTF-8.

    With a byte order mark: without it, Excel reads the file in the machine's old code page and garbles every dash,
    curly quote and accent. A cell that a spreadsheet would run as a formula gets an apostrophe before it (`inert`).
    """
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([inert(printable(cell)) for cell in _row(slot)] for slot in deck.slots)
    return table.getvalue().encode("utf-8-sig")


def _row(slot: Slot) -> list[str]:
    question = slot.question
    stem = "\n".join((question.stem, *(f"- {piece}" for piece in to_order(slot))))
    options = [option for _, option in lettered(slot)]
    day = "" if question.date is None else question.date.isoformat()
    return [
        question.id, question.brief, question.kind, question.interaction.value, stem,
        *options, *[""] * (len(LETTERS) - len(options)),
        key_letter(slot), question.key, "\n".join(question.accept), question.explanation, question.difficulty,
        question.text, question.title or "", day, question.url or "", question.topic or "",
    ]  # fmt: skip
