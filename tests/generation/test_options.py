"""Gold lines of options: what must, and what must never, stand beside a key."""

import datetime as dt
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from quizgen.generation._lots import lot_of
from quizgen.generation.distractors import pool_of
from quizgen.languages import get_language
from quizgen.model.brief import Brief
from quizgen.model.question import Draft, Offer
from tests.builders import candidate
from tests.generation.test_distractors import told

LANGUAGE = get_language("id")
GOLD = Path(__file__).parent.parent / "gold" / "options.txt"
LOTS = 24
"""Questions that are asked of each line: what stands beside a key hangs on a lot as well."""


@dataclass(frozen=True, slots=True)
class Line:
    """A brief, a question of it, and what is said of its options."""

    day: str
    brief: str
    asked: tuple[str, str, str, str]
    """Stem, key, sort, what stood before a person's name."""
    rules: tuple[tuple[str, tuple[str, ...]], ...]


def lines() -> list[Line]:
    """Every gold line."""
    found = []
    for block in GOLD.read_text(encoding="utf-8").split("\n= ")[1:]:
        first, question, *rest = block.strip().splitlines()
        day, _, text = first.partition(" | ")
        stem, key, sort, title = (part.strip() for part in question.removeprefix("? ").split("|"))
        rules = tuple((row[0], tuple(row[1:].strip().split("|"))) for row in rest if row.strip())
        found.append(Line(day, text, (stem, key, sort, title), rules))
    return found


def offered(line: Line) -> list[list[str]]:
    """The options of a line's question, for many lots, in a bank of that brief and one that tells nothing."""
    stem, key, sort, title = line.asked
    accept = (f"{title} {key}",) if title else ()
    of = Brief("gold-1", line.brief, date=dt.date.fromisoformat(line.day), topic="Nasional")
    one = candidate(key, line.brief, stem=stem, accept=accept, sort=sort, kind="what", hides=(key,), score=0.8)
    drafts = [Draft(of, (one,), (), (Offer(key, sort, accept, of.id, f"{key}: di sana"),)), told("Tidak ada apa-apa.")]
    pool = pool_of(drafts, LANGUAGE)
    rows = (pool.others(one, drafts[0], 3, lot_of(f"{stem}{number}")) for number in range(LOTS))
    return [[choice.distractor.text for choice in row] for row in rows]


def is_like(text: str, patterns: tuple[str, ...]) -> bool:
    """Whether a text is like one of the patterns."""
    return any(fnmatchcase(text, pattern) for pattern in patterns)


@pytest.mark.parametrize("line", lines(), ids=[f"{line.asked[1]}: {line.asked[0]}" for line in lines()])
def test_options_are_as_a_teacher_would_have_them(line: Line) -> None:
    """Every rule of a gold line holds for every lot."""
    rows = offered(line)
    every = sorted({text for row in rows for text in row})
    assert bool(every) != any(mark == "0" for mark, _ in line.rules), every
    for mark, patterns in line.rules:
        if mark == "+":
            assert any(is_like(text, patterns) for text in every), (patterns, every)
        if mark == "-":
            assert not [text for text in every if is_like(text, patterns)], patterns
        if mark == "*":
            assert not [text for text in every if not is_like(text, patterns)], patterns


def test_gold_lines_are_many_and_say_something() -> None:
    """Forty lines at least, and none without a rule."""
    assert len(lines()) >= 40
    assert all(line.rules for line in lines())
