"""Spans of a whole brief, looked up without a look at all of them: a brief may be a line of 1 MB."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

from quizgen.model.span import Span


def spans_in(whole: Span, row: Sequence[Span]) -> Sequence[Span]:
    """Those of a sorted row of spans, none over another, that lie inside the whole."""
    first = bisect_left(row, Span(whole.start, whole.start))
    last = bisect_left(row, Span(whole.stop, whole.stop))
    return [span for span in row[first:last] if span.stop <= whole.stop]


class Longer:
    """A row of spans in any order, asked which spans lie in a longer one of them."""

    def __init__(self, row: Sequence[Span]) -> None:
        self.row = sorted(row)
        self.furthest = [*accumulate((span.stop for span in self.row), max)]
        """Where the furthest of the first spans ends, for each number of first spans."""
        self.longest = {span.start: span.stop for span in self.row}
        """Where the longest of those that open at a place ends."""

    def hold(self, span: Span) -> bool:
        """Whether one of them holds the span and more than it."""
        earlier = bisect_left(self.row, Span(span.start, span.start))
        around = earlier > 0 and self.furthest[earlier - 1] >= span.stop
        return around or self.longest.get(span.start, 0) > span.stop
