"""The tokens beside a place in a brief, found by halves: no question need look at all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.generation._reader import Reader
    from quizgen.model.analysis import Token


def token_before(reader: Reader, offset: int) -> Token | None:
    """The last token that ends by an offset."""
    place = reader.token_marks.before(offset)
    return reader.analysis.tokens[place - 1] if place else None


def place_before(reader: Reader, offset: int) -> int:
    """The place of that token; -1 where there is none."""
    return reader.token_marks.before(offset) - 1


def tokens_before(reader: Reader, offset: int, most: int) -> list[Token]:
    """The last tokens, `most` of them at most, that end by an offset."""
    place = reader.token_marks.before(offset)
    return list(reader.analysis.tokens[max(0, place - most) : place])


def token_behind(reader: Reader, offset: int) -> Token | None:
    """The first token that begins at an offset or later."""
    place = place_behind(reader, offset)
    return reader.analysis.tokens[place] if place is not None else None


def place_behind(reader: Reader, offset: int) -> int | None:
    """The place of that token."""
    place = reader.token_marks.behind(offset)
    return place if place < len(reader.analysis.tokens) else None
