"""Nouns as rows."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.bank.rows import from_json, to_json
from quizgen.model.brief import Brief
from quizgen.model.deck import Recipe
from quizgen.model.edit import Edit
from quizgen.model.question import Draft, Question
from quizgen.model.review import Review
from quizgen.model.span import Span
from tests.builders import draft, question

SPANS = st.tuples(st.integers(0, 999), st.integers(0, 99)).map(lambda drawn: Span(drawn[0], sum(drawn)))
NOUNS = st.one_of(
    *(st.from_type(kind) for kind in (Brief, Recipe, Review)), st.builds(Edit, span=st.none() | SPANS)
)


@pytest.mark.parametrize("noun", [draft(), question(date=dt.date(2025, 10, 21))], ids=["draft", "question"])
def test_what_the_bank_keeps_comes_back_as_it_was(noun: Draft | Question) -> None:
    """Nested nouns, spans, enums, days and tuples survive."""
    assert from_json(type(noun), to_json(noun)) == noun


@given(NOUNS)
def test_any_noun_comes_back_as_it_was(noun: Brief | Edit | Recipe | Review) -> None:
    """Whatever the fields hold."""
    assert from_json(type(noun), to_json(noun)) == noun


@pytest.mark.parametrize("text", ["[]", "{}", '{"id": 1, "text": "a"}', "7", "nonsense", "null"])
def test_what_is_no_noun_is_refused(text: str) -> None:
    """A row of another version raises ValueError, so that it can be made again."""
    with pytest.raises(ValueError, match=r"\w"):
        from_json(Brief, text)
