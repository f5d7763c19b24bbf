"""Handout, answer sheet and key as a Word document that a teacher can edit: real styles, lists and sections."""

from collections.abc import Sequence

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Length

from quizgen.exporters import _word
from quizgen.exporters._arguments import Words
from quizgen.exporters._sheet import Asked, Block, Sheet, facts, instructions, sheets, solutions
from quizgen.exporters._text import one_line
from quizgen.exporters._words import word
from quizgen.model.deck import Deck

PARTS = ("questions", "answers", "key")
WRITTEN = "_" * 34
LETTERS_A_ROW = 10


def render(deck: Deck, words: Words) -> bytes:
    """Every version, the answer sheet and the key, each from a new page.

    `words`: explanation, source, months and those of `paper_`. Raises ExportError without one of them.
    """
    return _written(deck, words, PARTS)


def render_questions(deck: Deck, words: Words) -> bytes:
    """Every version of the handout alone."""
    return _written(deck, words, PARTS[:1])


def render_key(deck: Deck, words: Words) -> bytes:
    """The key with explanations and sources alone."""
    return _written(deck, words, PARTS[2:])


def _written(deck: Deck, words: Words, parts: Sequence[str]) -> bytes:
    made = _word.document(deck.name, deck.language, deck.handout)
    if "questions" in parts:
        for sheet in sheets(deck, words):
            _handout(made, sheet, deck, words)
    if "answers" in parts:
        _answers(made, deck, words)
    if "key" in parts:
        _key(made, deck, words)
    return _word.saved(made)


def _part(made: Document, deck: Deck, words: Words, *names: str) -> None:
    rng = word(words, "paper_rng").format(rng=deck.rng) if deck.more_versions else ""
    footer = " · ".join(filter(None, (one_line(deck.name), *names, rng)))
    _word.new_part(made, deck.handout, footer, word(words, "paper_page_short"))


def _head(made: Document, title: str, below: Sequence[str], deck: Deck, words: Words) -> None:
    for text, style in ((deck.handout.heading, "Quiz Note"), (deck.handout.school, "Heading 1")):
        if text:
            _word.put(made, text, style, centred=True)
    _word.put(made, title, "Title", centred=True)
    known = "    ".join(f"{name}: {text}" for name, text in facts(deck, words))
    for text in (*below, known):
        if text.strip():
            _word.put(made, text, "Quiz Note", centred=True)


def _who(made: Document, deck: Deck, words: Words, *more: str) -> None:
    width = _word.body_width(deck.handout)
    names = ("paper_name", "paper_class", "paper_date", "paper_number", *more)
    for place in range(0, len(names), 2):
        _word.blanks(made, [word(words, name) for name in names[place : place + 2]], width)


def _handout(made: Document, sheet: Sheet, deck: Deck, words: Words) -> None:
    _part(made, deck, words, sheet.label)
    _head(made, deck.name, (sheet.label, deck.description), deck, words)
    _who(made, deck, words)
    for line in instructions(deck, words):
        _word.put(made, line, "Quiz Note").paragraph_format.space_before = 80000
    columns = 1 if deck.handout.large_print else deck.handout.columns
    if columns > 1:
        _word.next_columns(made, columns)
    number = _word.numbering(made)
    for block in sheet.blocks:
        _block(made, block, number, deck, columns)


def _block(made: Document, block: Block, number: int, deck: Deck, columns: int) -> None:
    if block.section:
        _word.put(made, block.section, "Heading 1")
        _word.put(made, block.how, "Quiz Note").paragraph_format.keep_with_next = True
    if block.passage:
        for text, bold in ((block.passage_title, True), (block.passage, False), (block.passage_source, False)):
            if text:
                line = _word.put(made, text, "Quiz Passage")
                line.paragraph_format.keep_with_next = True
                line.runs[0].bold = bold
    width = (_word.body_width(deck.handout) - 454 * 635 * (columns - 1)) // columns
    for asked in block.questions:
        _question(made, asked, number, width)


def _question(made: Document, asked: Asked, number: int, width: int) -> None:
    stem = _word.put(made, asked.stem, "Quiz Question")
    _word.numbered(stem, number, 0)
    lines = [stem]
    for letter, option in asked.options:
        line = _word.put(made, option if letter else f"[    ]  {option}", "Quiz Option")
        if letter:
            _word.numbered(line, number, 1)
        else:
            line.paragraph_format.left_indent = stem.paragraph_format.left_indent
        lines.append(line)
    if asked.form == "type":
        lines.append(_word.put(made, "", "Quiz Response"))
        _word.ruled(lines[-1], Length(width))
    for line in lines[:-1]:
        line.paragraph_format.keep_with_next = True


def _answers(made: Document, deck: Deck, words: Words) -> None:
    _part(made, deck, words, word(words, "paper_sheet"))
    _head(made, word(words, "paper_sheet"), (deck.name,), deck, words)
    _who(made, deck, words, "paper_score", *(["paper_fill_version"] if deck.more_versions else []))
    _word.put(made, word(words, "paper_sheet_how"), "Quiz Note").paragraph_format.space_before = 80000
    every = [sheet.questions for sheet in sheets(deck, words)]
    rows = [_answer_row([questions[place] for questions in every]) for place in range(len(deck.slots))]
    if not rows:
        return
    half = -(-len(rows) // 2)
    cells = _word.cells_of(made.add_table(rows=half, cols=2))
    for place, text in enumerate(rows):
        line = cells[place % half * 2 + place // half].paragraphs[0]
        _word.styled(line, "Quiz Response")
        line.add_run(f"{place + 1}.").bold = True
        line.add_run(f"  {text}")


def _answer_row(asked: Sequence[Asked]) -> str:
    """As many letters as any version needs at that place, and a line where any is written."""
    most = max(len(each.options) if each.key else 0 for each in asked)
    letters = "   ".join(f"( {letter} )" for letter in "ABCDE"[:most])
    if all(each.key for each in asked):
        return letters
    return f"{letters}   {WRITTEN[: 34 - 5 * most]}".strip()


def _key(made: Document, deck: Deck, words: Words) -> None:
    _part(made, deck, words, word(words, "paper_key"))
    _head(made, word(words, "paper_key"), (deck.name,), deck, words)
    for sheet in sheets(deck, words):
        if any(asked.key for asked in sheet.questions):
            _word.put(made, sheet.label or word(words, "paper_keys"), "Heading 2")
            _letters(made, sheet)
    _word.put(made, word(words, "explanation"), "Heading 1")
    for solution in solutions(deck, words):
        key = _word.put(made, "", "Quiz Key")
        key.add_run(f"{solution.numbers}.  {_word.shown(solution.key)}").bold = True
        lines = [key, _word.put(made, solution.stem, "Quiz Note")]
        lines[1].runs[0].italic = True
        lines += [_word.put(made, reason, "Quiz Note") for reason in solution.why]
        if solution.source:
            lines.append(_word.put(made, f"{word(words, 'source')}: {solution.source}", "Quiz Note"))
        for line in lines[:-1]:
            line.paragraph_format.keep_with_next = True


def _letters(made: Document, sheet: Sheet) -> None:
    rows = -(-len(sheet.questions) // LETTERS_A_ROW)
    table = made.add_table(rows=rows, cols=LETTERS_A_ROW)
    table.style = "Table Grid"
    for asked, cell in zip(sheet.questions, _word.cells_of(table), strict=False):
        line = cell.paragraphs[0]
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
        line.add_run(f"{asked.number} ")
        line.add_run(asked.told).bold = True
