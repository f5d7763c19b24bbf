"""Kartu soal: the item card that Indonesian teachers file for each question, as a document and as a table."""

from quizgen.exporters import _word
from quizgen.exporters._arguments import Words
from quizgen.exporters._cards import card, head
from quizgen.exporters._words import word
from quizgen.exporters.cells import table
from quizgen.model.deck import Deck

SHARES = (0.27, 0.73)
"""Shares of the columns of names and texts."""


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
        trial = word(words, "card_trial")
        rows = card(number, slot, words)
        results = [(name.removeprefix(f"{trial}: "), text) for name, text in rows if name.startswith(f"{trial}: ")]
        fields = [*rows[: -len(results)], (trial, ""), *results]
        table_of_fields = _word.grid(made, fields, SHARES, _word.body_width(deck.handout))
        _word.bold(table_of_fields.columns[0].cells)
        _word.across(table_of_fields, len(fields) - len(results) - 1)
        _word.keep_rows_whole(table_of_fields)
    return _word.saved(made)


def render_table(deck: Deck, words: Words) -> bytes:
    """A .csv with a header, a card a row; with a byte order mark, and apostrophes before what could run."""
    rows = [card(number, slot, words) for number, slot in enumerate(deck.slots, 1)]
    header = [tuple(name for name, _ in rows[0])] if rows else []
    return table([*header, *(tuple(text for _, text in row) for row in rows)], mark=True)
