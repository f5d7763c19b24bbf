"""Sealed results: they come back as they went, and any change shows."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.model.review import Review, Verdict
from quizgen.practice.results import COLUMNS, SEAL, SealError, merged, sealed, unsealed

REVIEWS = st.lists(
    st.builds(
        Review,
        question=st.text("0123456789abcdef", min_size=1, max_size=4),
        learner=st.text(max_size=6),
        at=st.datetimes(timezones=st.just(UTC)),
        response=st.text(max_size=10),
        verdict=st.sampled_from(Verdict),
        seconds=st.integers(0, 10**6).map(lambda n: n / 1000),
        mode=st.sampled_from(["", "practice", "exam"]),
        sitting=st.text("xyz", max_size=3),
        hints=st.integers(0, 2),
        overruled=st.booleans(),
    ),
    max_size=6,
)


@given(REVIEWS, st.text(max_size=5))
def test_there_and_back(reviews: list[Review], word: str) -> None:
    """What was sealed with a word is read with it."""
    assert unsealed(sealed(reviews, word), word) == tuple(reviews)


@given(REVIEWS.filter(bool), st.data())
def test_any_change_shows(reviews: list[Review], data: st.DataObject) -> None:
    """A cell changed, a row taken away or doubled, the end cut off, another word: all are refused."""
    rows = sealed(reviews)
    place = data.draw(st.integers(0, len(rows) - 1))
    column = data.draw(st.sampled_from(COLUMNS))
    changed = [dict(row) for row in rows]
    changed[place][column] += "1"
    doubled = [*rows[: place + 1], *rows[place:]]
    for broken in (changed, rows[:place], [*rows[:place], *rows[place + 1 :]], doubled, [dict(rows[0]), *rows]):
        with pytest.raises(SealError):
            unsealed(broken)
    with pytest.raises(SealError):
        unsealed(rows, "guru")
    assert all(row[SEAL] for row in rows)


@given(REVIEWS, REVIEWS)
def test_merging_takes_each_once(some: list[Review], others: list[Review]) -> None:
    """The order of files does not matter, and nothing is doubled or lost."""
    once = merged([some, others, some])
    assert once == merged([others, some])
    assert set(once) == {*some, *others}
    assert len(once) == len(set(once))


def test_a_naive_time_is_refused() -> None:
    """A moment without its zone is no moment."""
    with pytest.raises(ValueError, match="row 1: no result: a time without its zone"):
        unsealed(sealed([Review("q", "s", datetime(2026, 1, 1), "", Verdict.RIGHT, 1.0)]))  # noqa: DTZ001
