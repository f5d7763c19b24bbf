"""Blooket's table: two rows of its own template, then a question a row."""

from quizgen.exporters._arguments import Words
from quizgen.exporters._limits import fitting
from quizgen.exporters._options import lettered
from quizgen.exporters._text import one_line
from quizgen.exporters.cells import table
from quizgen.model.deck import Deck, Slot
from quizgen.model.question import Interaction

MOST_OPTIONS, SECONDS = 4, "20"
TITLE = ('"Blooket\nImport Template"', *[""] * 7)
HEADER = (
    "Question #", "Question Text", "Answer 1", "Answer 2", '"Answer 3\n(Optional)"', '"Answer 4\n(Optional)"',
    '"Time Limit (sec)\n(Max: 300 seconds)"', '"Correct Answer(s)\n(Only include Answer #)"',
)  # fmt: skip


def complaint(slot: Slot) -> str:
    """The limit that the question passes."""
    if slot.question.interaction is not Interaction.CHOOSE:
        return "is not a question to choose"
    return f"{len(slot.options)} options, at most {MOST_OPTIONS} fit" if len(slot.options) > MOST_OPTIONS else ""


def render(deck: Deck, _words: Words) -> bytes:
    """The .csv; a text that a spreadsheet could run gets an apostrophe before it."""
    rows = []
    for number, slot in enumerate(fitting(deck, complaint).slots, 1):
        options = [option for _, option in lettered(slot)]
        options += [""] * (MOST_OPTIONS - len(options))
        rows.append([str(number), one_line(slot.question.stem), *map(one_line, options), SECONDS, str(slot.right + 1)])
    head = "".join(f"{','.join(row)}\r\n" for row in (TITLE, HEADER))
    return head.encode() + table(rows)
