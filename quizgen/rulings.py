"""The glue of decisions: what was kept and dropped, as lines to learn from."""

import json

from quizgen.bank import Bank
from quizgen.exporters.jsonl import on_one_line, record
from quizgen.model.deck import Slot
from quizgen.model.ruling import Fate
from quizgen.sittings import as_ruled

SCHEMA = "quizgen/decision/1"


def ruled_lines(bank: Bank) -> list[str]:
    """A JSON line for every question that stands kept or dropped: the question as generated and as ruled, fate, reason."""
    lines = []
    for question, ruling in bank.ruled_questions():
        written = as_ruled(question, ruling)
        decision = {
            "schema": SCHEMA,
            "fate": ruling.fate.value,
            "reason": ruling.reason,
            "edited": ruling.fate is Fate.KEPT and written != question,
            "generated": record(Slot(question, ())),
            "written": record(Slot(written, ())),
        }
        lines.append(on_one_line(json.dumps(decision, ensure_ascii=False, sort_keys=True)) + "\n")
    return lines
