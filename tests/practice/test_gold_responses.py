"""The gold lines of `gold/typed.tsv`, each a response and a teacher's verdict on it."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from quizgen.languages import LANGUAGES
from quizgen.languages.indonesian.responses import normalise
from quizgen.model.review import Verdict
from quizgen.practice.folding import fold, has_digits
from quizgen.practice.grading import Leniency, grade_typed
from quizgen.sittings import lenient
from tests.practice.decks import question

GOLD = Path(__file__).parent.parent / "gold" / "typed.tsv"


def gold_rows() -> list[dict[str, str]]:
    """The rows, without the lines of comment."""
    lines = [line for line in GOLD.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


ROWS = gold_rows()
NAMES = frozenset(
    fold(normalise(name))
    for row in ROWS
    for name in (row["key"], *row["others"].split("|"))
    if row["sort"] in ("country", "province", "city", "sea", "agency") and name
)
"""What a gazetteer would know, and nothing that only a response has."""
INDONESIAN = Leniency(normalise, NAMES.__contains__, lenient(LANGUAGES["id"]).root_of)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['response']} for {row['key']}")
def test_verdict_is_the_teachers(row: dict[str, str]) -> None:
    """Each response gets the verdict that a teacher gave it."""
    asked = question(
        row["key"],
        [other for other in row["others"].split("|") if other],
        accept=tuple(accepted for accepted in row["accept"].split("|") if accepted),
        sort=row["sort"],
    )

    assert grade_typed(asked, row["response"], INDONESIAN) == Verdict(row["verdict"])


def test_gold_is_broad() -> None:
    """The gold has enough rows of every verdict, and of words as of numbers, to mean something."""
    counts = Counter(row["verdict"] for row in ROWS)
    numeric = sum(has_digits(normalise(row["key"])) for row in ROWS)

    assert len(ROWS) >= 570
    assert counts["right"] >= 300
    assert counts["wrong"] >= 200
    assert counts["almost"] >= 8
    assert 70 <= numeric <= len(ROWS) - 70
