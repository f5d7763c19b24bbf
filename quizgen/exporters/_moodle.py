"""What both of Moodle's formats say of a question."""

import html

from quizgen.exporters._arguments import Words
from quizgen.exporters._sheet import source
from quizgen.exporters._text import one_line
from quizgen.exporters._words import word
from quizgen.model.deck import Deck, Slot
from quizgen.model.notes import pieces

SIGNS = str.maketrans({"\\": "&#92;", "$": "&#36;", "\ufeff": "&#65279;"})
r"""As entities: Moodle's MathJax filter, which reads the source for `$$` and `\(`, sees no formula, and no parser trims."""

NAME_LENGTH = 60


def markup(text: str) -> str:
    """The text as HTML that shows every sign of it."""
    return html.escape(plain(text), quote=False).translate(SIGNS)


def plain(text: str) -> str:
    """The text on one line, fit for XML."""
    return one_line(text)


def name(number: int, slot: Slot) -> str:
    """`007 Ke arah mana Korea Utara …`: what a teacher sees in the question bank; whole words of the stem."""
    stem = plain(slot.question.stem)
    if len(stem) > NAME_LENGTH:
        stem = f"{stem[: NAME_LENGTH - 1].rpartition(' ')[0] or stem[: NAME_LENGTH - 1]} …"
    return f"{number:03} {stem}"


def tags(deck: Deck, slot: Slot) -> tuple[str, ...]:
    """The deck's tags, then kind, difficulty and topic."""
    question = slot.question
    named = (*deck.tags, question.kind, question.difficulty, question.topic or "")
    return tuple(dict.fromkeys(tag for tag in (plain(each).replace(",", " ") for each in named) if tag))


def feedback(slot: Slot, option: str) -> str:
    """What is said of an option: why it is wrong, or why the key is right."""
    if option == slot.question.key:
        return slot.question.explanation
    return next((wrong.why for wrong in slot.question.distractors if wrong.text == option), "")


def general_feedback(slot: Slot, words: Words) -> str:
    """Explanation and source, as HTML."""
    known = source(slot, words)
    lines = (slot.question.explanation, f"{word(words, 'source')}: {known}" if known else "")
    return "<br>".join(markup(line) for line in lines if line.strip())


def typed(response: str) -> str:
    """A right response as Moodle compares it: `*` would stand for anything."""
    return plain(response).replace("*", "\\*")


def pieces_in_order(slot: Slot) -> list[str]:
    """The pieces of a question to put in order, as its key has them; as they begin in it where it lacks one."""
    return list(pieces(slot)) or sorted(slot.options, key=slot.question.key.find)
