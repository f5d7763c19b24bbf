"""How sure a clause is and on whose word, held to lines that a teacher can write."""

import pytest

from quizgen.cli._told import stands_for
from quizgen.model.analysis import Analysis, Clause
from tests.analysis.gold import GOLD, read

BLOCKS = [
    [line for line in block.splitlines() if not line.startswith("#")]
    for block in (GOLD / "attitudes.txt").read_text(encoding="utf-8").strip().split("\n\n")
]
CASES = [(lines[0], line) for lines in BLOCKS for line in lines[1:]]


def line_of(analysis: Analysis, clause: Clause) -> str:
    """A clause as the gold says it."""
    text = analysis.brief.text
    parts = [clause.predicate.text(text)]
    parts += [f"not {clause.negation.text(text)}"] if clause.negation else []
    parts += [f"open {', '.join(span.text(text) for span in clause.hedges)}"] if clause.hedges else []
    parts += [f"by {stands_for(analysis, clause.speaker.span)}"] if clause.speaker else []
    return "; ".join(parts)


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_attitudes(text: str, wanted: str) -> None:
    """Denied, left open and reported is what the teacher marked so, and nothing else in that clause."""
    analysis = read(text)
    lines = [line_of(analysis, clause) for clause in analysis.clauses]
    assert wanted in lines
