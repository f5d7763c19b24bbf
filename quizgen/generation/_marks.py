"""Where the pieces of a brief begin and end, so that those of a stretch are found without looking at all."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from quizgen.model.span import Span


@dataclass(frozen=True, slots=True)
class Marks:
    """The beginnings and ends of pieces that follow each other and never overlap."""

    starts: tuple[int, ...]
    stops: tuple[int, ...]

    def inside(self, span: Span) -> range:
        """The places of the pieces that lie wholly inside a stretch."""
        return range(bisect_left(self.starts, span.start), bisect_right(self.stops, span.stop))

    def before(self, offset: int) -> int:
        """How many pieces end by an offset."""
        return bisect_right(self.stops, offset)

    def behind(self, offset: int) -> int:
        """The place of the first piece that begins at an offset or later; how many there are, where none does."""
        return bisect_left(self.starts, offset)

    def touching(self, span: Span) -> range:
        """The places of the pieces that share a sign with a stretch."""
        return range(bisect_right(self.stops, span.start), bisect_left(self.starts, span.stop))


def marks_of(spans: Iterable[Span]) -> Marks:
    """The marks of some spans in the order of the text."""
    spans = tuple(spans)
    return Marks(tuple(span.start for span in spans), tuple(span.stop for span in spans))
