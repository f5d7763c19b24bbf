"""Kartu soal: the item card that Indonesian teachers file for each question, as a document and as a table."""

from docx.enum.text import WD_BREAK
from docx.shared import Length
from docx.table import Table

from quizgen.exporters import _word
from quizgen.exporters._arguments import Words
from quizgen.exporters._cards import card, head
from quizgen.exporters._cells import table
from quizgen.exporters._words import word
from quizgen.model.deck import Deck


def render(deck: Deck, words: Words) -> bytes:
    """A .docx, a page a card. `words`: those of `card_` and `paper_`, source, months."""
    made = _word.document(f"{word(words, 'card_title')}: {deck.name}", deck.language, deck.handout)
    _word.new_part(made, deck.handout, f"{word(words, 'card_title')} · {deck.name}", word(words, "paper_page_short"))
    for number, slot in enumerate(deck.slots, 1):
        title = _word.put(made, word(words, "card_title"), "Heading 1", centred=True)
        title.paragraph_format.page_break_before = number > 1
        _word.put(made, deck.name, "Quiz Note", centred=True)
        for name, text in head(deck, words):
            _word.put(made, f"{name}: {text}", "Quiz Note")
        fields = card(number, slot, words)
        _filled(made.add_table(rows=len(fields), cols=2), fields, _word.body_width(deck.handout))
    return _word.saved(made)


def render_table(deck: Deck, words: Words) -> bytes:
    """A .csv with a header, a card a row; with a byte order mark, and apostrophes before what could run."""
    rows = [card(number, slot, words) for number, slot in enumerate(deck.slots, 1)]
    header = [tuple(name for name, _ in rows[0])] if rows else []
    return table([*header, *(tuple(text for _, text in row) for row in rows)], mark=True)


def _filled(grid: Table, fields: tuple[tuple[str, str], ...], width: Length) -> None:
    grid.style, grid.autofit = "Table Grid", False
    for row, (name, text) in zip(grid.rows, fields, strict=True):
        row.cells[0].width, row.cells[1].width = Length(int(width * 0.27)), Length(int(width * 0.73))
        row.cells[0].paragraphs[0].add_run(name).bold = True
        run = row.cells[1].paragraphs[0].add_run()
        for place, line in enumerate(text.split("\n")):
            if place:
                run.add_break(WD_BREAK.LINE)
            run.add_text(_word.shown(line))
