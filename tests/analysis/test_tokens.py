"""Cutting a sentence into words."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.analysis.tokens import split_tokens
from quizgen.languages.indonesian.boundaries import TOKENS
from quizgen.model.span import Span
from tests.analysis.gold import gold_lines
from tests.nasty import NASTY

ODD = st.text(alphabet="aB1.,-–/'’%@#:&\u00ad\u200b\u200d\ufe0f\u202e\u0301 👍🏽é", max_size=40)


def words(text: str) -> list[str]:
    """The words of a text that is one sentence."""
    return [span.text(text) for span in split_tokens(text, Span(0, len(text)), TOKENS)]


@pytest.mark.parametrize("line", gold_lines("tokens"))
def test_gold(line: str) -> None:
    """Every gold line is cut where the treebanks would cut it."""
    assert words(line.replace("|", "")) == line.replace("|", " ").split()


@given(st.one_of(st.text(max_size=60), ODD))
def test_every_visible_sign_is_in_one_word(text: str) -> None:
    """Words come in order, never overlap, hold no white space, and miss no letter or digit."""
    spans = split_tokens(text, Span(0, len(text)), TOKENS)
    covered = [at for span in spans for at in range(span.start, span.stop)]
    assert covered == sorted(set(covered))
    assert not any(text[at].isspace() for at in covered)
    assert not any(text[at].isalnum() for at in range(len(text)) if at not in set(covered))


def test_offsets_point_into_the_untouched_text() -> None:
    """Soft hyphens, non-breaking spaces, direction marks and pictures shift nothing."""
    text = "Per\u00adda\u00a0baru \u202eini\u202c 👍🏽 berlaku\u200b."
    assert words(text) == ["Per\u00adda", "baru", "ini", "👍🏽", "berlaku", "."]


def test_only_the_span_is_read() -> None:
    """Words outside the sentence are left alone."""
    text = "Satu dua. Tiga empat."
    assert [span.text(text) for span in split_tokens(text, Span(10, 20), TOKENS)] == ["Tiga", "empat"]


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY)
def test_hostile_text(text: str) -> None:
    """Text that has broken other programs is cut too."""
    assert "".join(words(text)).replace(" ", "") != "" or text.strip() == ""


@pytest.mark.parametrize("piece", ["a", "1", "-", "a.", "1.", "a-", "@", "👍🏽", "\u00ad", "a/", "Rp", "1,"])
def test_time_grows_with_length(piece: str) -> None:
    """20,000 times the same sign takes seconds at most."""
    before = time.perf_counter()
    words(piece * 20_000)
    assert time.perf_counter() - before < 10
