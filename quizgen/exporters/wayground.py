"""Wayground's spreadsheet (once Quizizz): questions to choose and, typed, as fill-in-the-blank."""

from quizgen.exporters import _workbook
from quizgen.exporters._arguments import Words
from quizgen.exporters._limits import fitting
from quizgen.exporters._options import lettered
from quizgen.model.deck import Deck, Slot
from quizgen.model.question import Interaction

MOST_OPTIONS, SECONDS = 5, 30
HEADER = (
    "Question Text", "Question Type", *(f"Option {number}" for number in range(1, MOST_OPTIONS + 1)), "Correct Answer",
    "Time in seconds", "Image Link", "Answer explanation",
)  # fmt: skip


def complaint(slot: Slot) -> str:
    """What has no type of question there."""
    chosen = slot.question.interaction is Interaction.CHOOSE
    return "is a question to put in order" if slot.options and not chosen else ""


def render(deck: Deck, _words: Words) -> bytes:
    """The .xlsx; of a typed question the key and at most four other right responses stand as options."""
    book, page = _workbook.sheet("Sheet1")
    _workbook.put(page, 1, HEADER, bold=True)
    for row, slot in enumerate(fitting(deck, complaint).slots, 2):
        _workbook.put(page, row, _row(slot))
    _workbook.widths(page, (60, 18, 24, 24, 24, 24, 24, 10, 10, 12, 60))
    return _workbook.saved(book)


def _row(slot: Slot) -> tuple[str | int, ...]:
    question = slot.question
    chosen = question.interaction is Interaction.CHOOSE
    texts = [option for _, option in lettered(slot)] if chosen else [question.key, *question.accept][:MOST_OPTIONS]
    texts += [""] * (MOST_OPTIONS - len(texts))
    kind, right = ("Multiple Choice", slot.right + 1) if chosen else ("Fill-in-the-Blank", "")
    return question.stem, kind, *texts, right, SECONDS, "", question.explanation
