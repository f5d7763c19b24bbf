"""The complete record of each question, one a line: what other programs, and our own measurements, read."""

import json
import re

from quizgen.exporters._options import lettered, to_order
from quizgen.model.deck import Deck, Slot

SCHEMA = "quizgen/question/1"

LINE_ENDS = re.compile("[\x85\u2028\u2029]")
"""Not line ends to JSON, but to `str.splitlines` and to JavaScript: written as escapes, so that a line stays a line."""

SCORE_DIGITS = 4
"""More would differ between processors, and nobody ranks by them."""


def render(deck: Deck) -> bytes:
    r"""UTF-8, no BOM, each line ended by "\n"; in the order of the deck, which is best first within a brief."""
    return "".join(f"{_line(slot)}\n" for slot in deck.slots).encode()


def record(slot: Slot) -> dict[str, object]:
    """A question's record, keys in their fixed order.

    Distractors stand best first, all of them; `options` are those shown, key among them, in the order shown.
    """
    question = slot.question
    return {
        "schema": SCHEMA,
        "id": question.id,
        "brief": question.brief,
        "kind": question.kind,
        "interaction": question.interaction.value,
        "stem": question.stem,
        "key": question.key,
        "accept": list(question.accept),
        "distractors": [
            {"text": wrong.text, "why": wrong.why, "source": wrong.source} for wrong in question.distractors
        ],
        "options": [*(option for _, option in lettered(slot)), *to_order(slot)],
        "span": [question.span.start, question.span.stop],
        "text": question.text,
        "family": question.family,
        "score": round(question.score, SCORE_DIGITS),
        "difficulty": question.difficulty,
        "flaws": list(question.flaws),
        "sort": question.sort,
        "explanation": question.explanation,
        "title": question.title,
        "date": None if question.date is None else question.date.isoformat(),
        "url": question.url,
        "topic": question.topic,
    }


def _line(slot: Slot) -> str:
    return on_one_line(json.dumps(record(slot), ensure_ascii=False))


def on_one_line(text: str) -> str:
    r"""JSON without signs that some take for the end of a line: `\u2028` for U+2028."""
    return LINE_ENDS.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text)
