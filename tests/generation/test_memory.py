"""What a reader remembers and how it finds its pieces: the same as looking at all, and never another brief's."""

import pytest

from quizgen.generation._marks import marks_of
from quizgen.generation._memory import remembered
from quizgen.generation._reader import Reader, read
from quizgen.languages.indonesian import INDONESIAN
from quizgen.model.span import Span
from tests.analysis import gold
from tests.generation.gold import DAY, SEEDS


def reader_of(text: str) -> Reader:
    """A brief, ready to be asked about."""
    return read(gold.read(text, DAY), INDONESIAN)


def test_a_thing_is_found_once_for_each_brief() -> None:
    """The second time it is recalled, None too; another argument, however given, and another brief are looked at anew."""
    asked: list[tuple[str, int]] = []

    @remembered
    def find(reader: Reader, number: int = 0) -> int | None:
        asked.append((reader.text, number))
        return number or None

    one, other = reader_of(SEEDS[0]), reader_of(SEEDS[1])
    assert [find(one), find(one), find(one, 5), find(one, number=7), find(other)] == [None, None, 5, 7, None]
    assert asked == [(one.text, 0), (one.text, 5), (one.text, 7), (other.text, 0)]


@pytest.mark.parametrize("text", SEEDS[:5])
def test_pieces_of_a_stretch_are_those_inside_it(text: str) -> None:
    """For every stretch from a token to a token: the tokens and entities that lie in it, and the tokens it touches."""
    reader = reader_of(text)
    tokens, entities = reader.analysis.tokens, reader.analysis.entities
    for start in (0, *(token.span.start for token in tokens)):
        for stop in (stop for stop in (*(token.span.stop - 1 for token in tokens), len(text)) if stop >= start):
            span = Span(start, stop)
            inside = [place for place, token in enumerate(tokens) if token.span in span]
            touched = [place for place, token in enumerate(tokens) if token.span.overlaps(span)]
            assert list(reader.places_in(span)) == inside
            assert reader.tokens_in(span) == tuple(tokens[place] for place in inside)
            assert reader.entities_in(span) == tuple(entity for entity in entities if entity.span in span)
            assert start == stop or list(reader.token_marks.touching(span)) == touched


def test_no_pieces_have_no_marks() -> None:
    """A text without pieces has none in any stretch."""
    assert list(marks_of(()).inside(Span(0, 5))) == list(marks_of(()).touching(Span(0, 5))) == []
