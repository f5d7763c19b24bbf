"""A QTI 1.2 package for Canvas, written by text2qti, whose Markdown and LaTeX are kept out of every text."""

import html
import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.errors import ExportError
from quizgen.exporters._archive import settled
from quizgen.exporters._arguments import Words
from quizgen.exporters._limits import Unfit
from quizgen.exporters._moodle import feedback, plain
from quizgen.exporters._options import lettered
from quizgen.exporters._sheet import source
from quizgen.exporters._words import word
from quizgen.model.deck import Deck, Slot
from quizgen.model.question import Interaction

MARKS = re.compile(r"[\\`*_{}\[\]()#+\-.!$|'\"]")
"""What Markdown and LaTeX may act on; `~` and `^` are not among it, for text2qti would keep their backslash."""

NEEDS = "QTI is written by text2qti, which is not installed: pip install 'quizgen[qti]'"


def unfitting(deck: Deck) -> tuple[Unfit, ...]:
    """Questions to put in order, and those with the stem of an earlier one, which text2qti refuses."""
    left, seen = [], set[str]()
    for number, slot in enumerate(deck.slots, 1):
        stem = plain(slot.question.stem)
        if slot.question.interaction is Interaction.TYPE and slot.options:
            left.append(Unfit(number, slot.question.id, "is a question to put in order"))
        elif stem in seen:
            left.append(Unfit(number, slot.question.id, "has the same stem as an earlier question"))
        seen.add(stem)
    return tuple(left)


def render(deck: Deck, words: Words) -> bytes:
    """The .zip. `words`: source, months. Raises ExportError where text2qti is not installed."""
    try:
        from text2qti.config import Config
        from text2qti.qti import QTI
        from text2qti.quiz import Quiz
    except ImportError as problem:
        raise ExportError(NEEDS) from problem
    left = {out.number for out in unfitting(deck)}
    kept = tuple(slot for number, slot in enumerate(deck.slots, 1) if number not in left)
    if not kept:
        raise ExportError(f"{plain(deck.name)}: QTI cannot be written without questions")
    quiz = Quiz("\n".join(_lines(replace(deck, slots=kept), words)), config=Config())
    return settled(QTI(quiz).zip_bytes())


def _lines(deck: Deck, words: Words) -> Iterator[str]:
    yield f"Quiz title: {plain(deck.name) or 'quizgen'}"
    if plain(deck.description):
        yield f"Quiz description: {literal(deck.description)}"
    yield "Shuffle answers: false"
    for number, slot in enumerate(deck.slots, 1):
        yield ""
        yield f"{number}. {literal(slot.question.stem)}"
        yield from _said(_general(slot, words))
        if slot.question.interaction is Interaction.CHOOSE:
            for letter, option in lettered(slot):
                mark = "*" if option == slot.question.key else ""
                yield f"{mark}{letter.lower()}) {literal(option)}"
                yield from _said(feedback(slot, option))
        else:
            yield from (
                f"* {plain(response)}" for response in dict.fromkeys((slot.question.key, *slot.question.accept))
            )


def literal(text: str) -> str:
    r"""The text as Markdown and LaTeX show it: `*a*` → `\*a\*`, `<b>` → `&lt;b&gt;`."""
    return MARKS.sub(r"\\\g<0>", html.escape(plain(text), quote=False))


def _general(slot: Slot, words: Words) -> str:
    known = source(slot, words)
    return " ".join(
        filter(None, (plain(slot.question.explanation), f"{word(words, 'source')}: {known}" if known else ""))
    )


def _said(text: str) -> Iterator[str]:
    if text.strip():
        yield f"... {literal(text)}"
