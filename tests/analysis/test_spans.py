"""Spans looked up quickly are those that a look at all of them finds."""

from hypothesis import given
from hypothesis import strategies as st

from quizgen.analysis._identity import _Persons, _within
from quizgen.analysis._spans import Longer, spans_in
from quizgen.model.span import Span

SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 30), st.integers(1, 9))
NAMES = st.lists(st.sampled_from(["Kim", "Jong", "Un", "Yoon", "Suk", "KJU"]), min_size=1, max_size=4).map(" ".join)


@given(st.lists(SPANS), SPANS)
def test_a_longer_span_is_found_as_by_a_look_at_all(row: list[Span], span: Span) -> None:
    assert Longer(row).hold(span) == any(span in other and span != other for other in row)


@given(st.lists(SPANS), SPANS)
def test_spans_inside_are_found_as_by_a_look_at_all(row: list[Span], whole: Span) -> None:
    apart: list[Span] = []
    for span in sorted(row):
        if not apart or apart[-1].stop <= span.start:
            apart.append(span)
    assert spans_in(whole, apart) == [span for span in apart if span in whole]


@given(st.lists(NAMES), NAMES)
def test_names_around_and_inside_a_name_are_found_as_by_a_look_at_all(names: list[str], name: str) -> None:
    persons = _Persons(names)
    assert persons.around(name) == {other for other in names if _within(name, other)}
    assert persons.inside(name) == any(_within(other, name) for other in names)


def test_initials_are_short_for_a_name() -> None:
    assert _Persons(["Kim Jong Un", "Yoon Suk Yeol"]).fullest("KJU") == "Kim Jong Un"
