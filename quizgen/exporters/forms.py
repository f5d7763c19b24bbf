"""An Apps Script that makes the quiz as a Google form: paste it at script.google.com and run `makeQuiz`."""

import json
from importlib import resources
from string import Template

from quizgen.exporters._arguments import Words
from quizgen.exporters._options import lettered, reasons, to_order
from quizgen.exporters._sheet import source
from quizgen.exporters._text import one_line
from quizgen.exporters._words import word
from quizgen.model.deck import Deck, Slot
from quizgen.model.question import Interaction


def render(deck: Deck, words: Words) -> bytes:
    """UTF-8 JavaScript in which every text is a JSON string in ASCII. `words`: source, months."""
    template = resources.files("quizgen.exporters").joinpath("templates/forms.gs").read_text(encoding="utf-8")
    quiz = {
        "title": one_line(deck.name),
        "description": one_line(deck.description),
        "questions": [_question(slot, words) for slot in deck.slots],
    }
    return Template(template).substitute(quiz=json.dumps(quiz, indent=1)).encode()


def _question(slot: Slot, words: Words) -> dict[str, object]:
    question, known = slot.question, source(slot, words)
    said = (question.explanation, *reasons(slot), f"{word(words, 'source')}: {known}" if known else "")
    chosen = question.interaction is Interaction.CHOOSE
    stem = "\n".join((one_line(question.stem), *(f"- {one_line(piece)}" for piece in to_order(slot))))
    return {
        "stem": stem,
        "options": [one_line(option) for _, option in lettered(slot)] if chosen else [],
        "right": slot.right if chosen else -1,
        "key": one_line(question.key),
        "feedback": "\n".join(one_line(line) for line in said if line.strip()),
    }
