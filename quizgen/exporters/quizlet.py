"""Cards to paste into Quizlet's import box: stem, a tab, key; a card a line."""

from quizgen.exporters._arguments import Words
from quizgen.exporters._options import to_order
from quizgen.exporters._text import one_line
from quizgen.exporters.cells import inert
from quizgen.model.deck import Deck


def render(deck: Deck, _words: Words) -> bytes:
    r"""UTF-8, "\n" line ends. A text that a spreadsheet could run gets an apostrophe before it."""
    pieces = (" / ".join(to_order(slot)) for slot in deck.slots)
    stems = (f"{slot.question.stem} {some}" for slot, some in zip(deck.slots, pieces, strict=True))
    sides = zip(stems, (slot.question.key for slot in deck.slots), strict=True)
    return "".join(f"{inert(one_line(stem))}\t{inert(one_line(key))}\n" for stem, key in sides).encode()
