"""Kahoot's spreadsheet: header in row 8, questions from row 9, as its own template has them."""

from quizgen.exporters import _workbook
from quizgen.exporters._arguments import Words
from quizgen.exporters._limits import first_of, fitting, too_long
from quizgen.exporters._options import lettered
from quizgen.exporters._text import one_line
from quizgen.model.deck import Deck, Slot
from quizgen.model.question import Interaction

LONGEST_QUESTION, LONGEST_OPTION, MOST_OPTIONS, SECONDS = 120, 75, 4, 20
HEADER_ROW = 8
HEADER = (
    "", "Question - max 120 characters", "Answer 1 - max 75 characters", "Answer 2 - max 75 characters",
    "Answer 3 - max 75 characters", "Answer 4 - max 75 characters",
    "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs", "Correct answer(s) - choose at least one",
)  # fmt: skip
INTRODUCTION = {
    3: "Quiz template",
    4: "Add questions, at least two answer alternatives, time limit and choose correct answers",
}


def complaint(slot: Slot) -> str:
    """The limit that the question passes: Kahoot's own, in its template."""
    if slot.question.interaction is not Interaction.CHOOSE:
        return "is not a question to choose"
    return first_of(
        too_long("question", one_line(slot.question.stem), LONGEST_QUESTION),
        *(too_long(f"option {letter}", one_line(option), LONGEST_OPTION) for letter, option in lettered(slot)),
        f"{len(slot.options)} options, at most {MOST_OPTIONS} fit" if len(slot.options) > MOST_OPTIONS else "",
    )


def render(deck: Deck, _words: Words) -> bytes:
    """The .xlsx, without the questions that `complaint` speaks of; 20 seconds a question."""
    book, page = _workbook.sheet("Sheet1")
    for row, text in INTRODUCTION.items():
        _workbook.put(page, row, ("", text))
        page.merge_cells(start_row=row, end_row=row, start_column=2, end_column=8)
    _workbook.put(page, HEADER_ROW, HEADER, bold=True)
    for number, slot in enumerate(fitting(deck, complaint).slots, 1):
        options = [option for _, option in lettered(slot)]
        options += [""] * (MOST_OPTIONS - len(options))
        _workbook.put(page, HEADER_ROW + number, (number, slot.question.stem, *options, SECONDS, slot.right + 1))
    _workbook.widths(page, (5, 60, 28, 28, 28, 28, 16, 16))
    return _workbook.saved(book)
