"""Cutting a text into sentences."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.analysis.sentences import split_sentences
from quizgen.languages.indonesian.boundaries import sentence_rules
from tests.analysis.gold import gold_lines
from tests.nasty import NASTY

MARKS = st.text(alphabet=' .!?…"“”()\nAaBb1,-\u00a0\u200b\u00ad👍', max_size=60)


@pytest.mark.parametrize("line", gold_lines("sentences"))
def test_gold(line: str) -> None:
    """Every gold line is cut where the teacher cut it, and nowhere else."""
    text = line.replace(" | ", " ").replace("|", "")
    assert [span.text(text) for span in split_sentences(text, sentence_rules())] == re.split(r" ?\| ?", line)


@given(st.one_of(st.text(max_size=80), MARKS))
def test_nothing_is_lost(text: str) -> None:
    """Sentences come in order, are trimmed, never overlap, and hold every sign that is not white space."""
    spans = split_sentences(text, sentence_rules())
    covered = [at for span in spans for at in range(span.start, span.stop)]
    assert covered == sorted(set(covered))
    assert all(text[at].isspace() for at in range(len(text)) if at not in set(covered))
    assert all(span.text(text) == span.text(text).strip() != "" for span in spans)


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY)
def test_hostile_text(text: str) -> None:
    """Text that has broken other programs is cut too, and keeps all it held."""
    spans = split_sentences(text, sentence_rules())
    assert sum(len(span) for span in spans) <= len(text)
    assert (spans == ()) == (text.strip() == "")


@pytest.mark.parametrize("piece", ["!", ".", "a", "a. ", '("', '"', "( ", "\n", "A. ", "a.b.", " ", "…", ".\u200b"])
def test_time_grows_with_length(piece: str) -> None:
    """20,000 times the same sign takes seconds at most, where a quadratic rule would take minutes."""
    before = time.perf_counter()
    split_sentences(piece * 20_000, sentence_rules())
    assert time.perf_counter() - before < 10
