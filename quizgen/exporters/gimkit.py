"""Gimkit's table: the right answer first, up to three wrong ones after it."""

from quizgen.exporters._arguments import Words
from quizgen.exporters._limits import fitting
from quizgen.exporters._options import lettered
from quizgen.exporters._text import one_line
from quizgen.exporters.cells import table
from quizgen.model.deck import Deck, Slot
from quizgen.model.question import Interaction

MOST_OPTIONS = 4
TITLE = ("Gimkit Spreadsheet Import Template", "", "", "", "")
HEADER = (
    "Question", "Correct Answer", "Incorrect Answer 1", "Incorrect Answer 2 (Optional)", "Incorrect Answer 3 (Optional)",
)  # fmt: skip


def complaint(slot: Slot) -> str:
    """The limit that the question passes."""
    if slot.question.interaction is not Interaction.CHOOSE:
        return "is not a question to choose"
    return f"{len(slot.options)} options, at most {MOST_OPTIONS} fit" if len(slot.options) > MOST_OPTIONS else ""


def render(deck: Deck, _words: Words) -> bytes:
    """The .csv; Gimkit shuffles options itself. A text that a spreadsheet could run gets an apostrophe before it."""
    rows: list[tuple[str, ...]] = [TITLE, HEADER]
    for slot in fitting(deck, complaint).slots:
        wrong = [option for _, option in lettered(slot) if option != slot.question.key]
        texts = (slot.question.stem, slot.question.key, *wrong, *[""] * (MOST_OPTIONS - 1 - len(wrong)))
        rows.append(tuple(map(one_line, texts)))
    return table(rows)
