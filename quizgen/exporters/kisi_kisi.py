"""Kisi-kisi: the blueprint of a test, a question a row, as a document and as a table."""

from quizgen.exporters import _word
from quizgen.exporters._arguments import Words
from quizgen.exporters._cards import blueprint, head
from quizgen.exporters._words import word
from quizgen.exporters.cells import table
from quizgen.model.deck import Deck

SHARES = (0.1, 0.13, 0.34, 0.15, 0.13, 0.15)
"""Shares of the columns."""


def render(deck: Deck, words: Words) -> bytes:
    """A .docx, its header repeated on each page. `words`: those of `card_` and `paper_`."""
    made = _word.document(f"{word(words, 'card_blueprint')}: {deck.name}", deck.language, deck.handout)
    _word.new_part(
        made, deck.handout, f"{word(words, 'card_blueprint')} · {deck.name}", word(words, "paper_page_short")
    )
    _word.put(made, word(words, "card_blueprint"), "Title", centred=True)
    _word.put(made, deck.name, "Quiz Note", centred=True)
    for name, text in head(deck, words):
        _word.put(made, f"{name}: {text}", "Quiz Note")
    rows = [blueprint(number, slot, words) for number, slot in enumerate(deck.slots, 1)]
    if not rows:
        return _word.saved(made)
    texts = [[name for name, _ in rows[0]], *([text for _, text in row] for row in rows)]
    grid = _word.grid(made, texts, SHARES, _word.body_width(deck.handout))
    _word.bold(grid.rows[0].cells)
    _word.keep_rows_whole(grid)
    _word.repeat_header(grid)
    return _word.saved(made)


def render_table(deck: Deck, words: Words) -> bytes:
    """A .csv with a header; with a byte order mark, and apostrophes before what could run."""
    rows = [blueprint(number, slot, words) for number, slot in enumerate(deck.slots, 1)]
    header = [tuple(name for name, _ in rows[0])] if rows else []
    return table([*header, *(tuple(text for _, text in row) for row in rows)], mark=True)
