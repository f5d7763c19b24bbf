"""Spans: half-open stretches in code points."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.model.span import Span

SPANS = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda ends: Span(min(ends), max(ends)))


@pytest.mark.parametrize(("start", "stop"), [(-1, 2), (3, 2)])
def test_no_impossible_span(start: int, stop: int) -> None:
    """A span neither begins before the text nor ends before it begins."""
    with pytest.raises(ValueError, match="no such span"):
        Span(start, stop)


@given(SPANS, SPANS)
def test_overlap_is_a_shared_code_point(one: Span, other: Span) -> None:
    """Two spans overlap where a code point lies in both, whichever is asked."""
    shared = set(range(one.start, one.stop)) & set(range(other.start, other.stop))
    if len(one) and len(other):
        assert one.overlaps(other) == bool(shared)
    assert one.overlaps(other) == other.overlaps(one)


@given(SPANS, SPANS)
def test_join_holds_both_and_no_more(one: Span, other: Span) -> None:
    """The joined span holds both and begins and ends with one of them."""
    joined = one.join(other)
    assert one in joined
    assert other in joined
    assert joined.start in {one.start, other.start}
    assert joined.stop in {one.stop, other.stop}


@given(st.text(max_size=30), SPANS)
def test_text_is_counted_in_code_points(text: str, span: Span) -> None:
    """The text of a span is as long as the span, where the whole is long enough."""
    if span.stop <= len(text):
        assert len(span.text(text)) == len(span)
        assert text[: span.start] + span.text(text) + text[span.stop :] == text


def test_spans_sort_by_place() -> None:
    """Spans sort as they stand in the text, the shorter first."""
    assert sorted([Span(3, 4), Span(0, 5), Span(0, 2)]) == [Span(0, 2), Span(0, 5), Span(3, 4)]
