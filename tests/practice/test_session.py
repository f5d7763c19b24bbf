"""A sitting of any responses: it ends, its score and history agree, and undo is exact."""

from dataclasses import FrozenInstanceError
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.model.deck import Deck, Slot
from quizgen.model.review import Response, Verdict
from quizgen.practice.session import Session, begin
from tests.practice.decks import choose_slot, news_deck, question, type_slot

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
SEAS = ("Laut Timur", "Laut Hitam", "Laut Merah", "Laut Tengah", "Laut Jawa")


@st.composite
def slots(draw: st.DrawFn) -> Slot:
    """A slot of two to five options with the key anywhere, or one to type in."""
    key = draw(st.sampled_from(SEAS))
    kind = draw(st.sampled_from(["where", "who", "cloze"]))
    if draw(st.booleans()):
        return type_slot(question(key, [], kind=kind))
    others = [sea for sea in SEAS if sea != key][: draw(st.integers(1, 4))]
    return choose_slot(question(key, others, kind=kind), right=draw(st.integers(0, len(others))))


@st.composite
def sittings(draw: st.DrawFn) -> tuple[Session, ...]:
    """Every state of a sitting, from its beginning to its end."""
    deck = Deck("Laut", "id", tuple(draw(st.lists(slots(), max_size=6))))
    states = [begin(deck, "siti")]
    while not states[-1].done:
        states.append(_go_on(draw, states[-1]))
    return tuple(states)


def _go_on(draw: st.DrawFn, session: Session) -> Session:
    at = NOON + timedelta(seconds=session.position)
    seconds = draw(st.floats(0, 3600))
    if draw(st.integers(0, 4)) == 0:
        return session.skip(at=at, seconds=seconds)
    options = session.current.options
    if not options:
        return session.respond(Response(draw(st.sampled_from(SEAS) | st.text(max_size=20))), at=at, seconds=seconds)
    option = draw(st.integers(0, len(options) - 1))
    return session.respond(Response(options[option], option), at=at, seconds=seconds)


@given(sittings())
def test_every_sitting_ends(states: tuple[Session, ...]) -> None:
    """After as many turns as slots the sitting is done, and not before."""
    assert [state.done for state in states] == [False] * (len(states) - 1) + [True]
    assert len(states) - 1 == len(states[-1].deck.slots)


@given(sittings())
def test_score_and_history_agree(states: tuple[Session, ...]) -> None:
    """The score counts what the reviews say, in every state."""
    for state in states:
        verdicts = [review.verdict for review in state.reviews()]
        score = state.score
        assert [score.right, score.almost, score.wrong, score.skipped] == [
            verdicts.count(verdict) for verdict in (Verdict.RIGHT, Verdict.ALMOST, Verdict.WRONG, Verdict.SKIPPED)
        ]
        assert score.given == len(verdicts) == state.position
        assert score.total == len(state.deck.slots)
        assert len(state.missed) == score.given - score.right
        assert 0 <= score.percent <= 100


@given(sittings())
def test_scores_by_kind_add_up(states: tuple[Session, ...]) -> None:
    """The kinds' scores together are the whole score."""
    for state in states:
        by_kind = [score for _, score in state.scores_by_kind()]
        assert sum(score.right for score in by_kind) == state.score.right
        assert sum(score.total for score in by_kind) == state.score.total


@given(sittings())
def test_undo_is_exact(states: tuple[Session, ...]) -> None:
    """Undoing the last turn gives the very session that was before it, and the first has nothing to undo."""
    assert states[0].undo() == states[0]
    for before, after in pairwise(states):
        assert after.undo() == before


@given(sittings())
def test_history_follows_the_deck(states: tuple[Session, ...]) -> None:
    """Reviews name the deck's questions in its order, with the learner's name and time in UTC."""
    reviews = states[-1].reviews()

    assert [review.question for review in reviews] == [slot.question.id for slot in states[-1].deck.slots]
    assert {review.learner for review in reviews} <= {"siti"}
    assert all(review.at.utcoffset() == timedelta(0) for review in reviews)


def test_a_right_option_is_right() -> None:
    """Choosing the key scores, and the history holds its words."""
    session = begin(news_deck(), "budi").respond(Response("", 2), at=NOON, seconds=4.5)

    assert session.score.right == 1
    assert session.reviews()[0].response == "Laut Timur"
    assert session.reviews()[0].verdict is Verdict.RIGHT
    assert session.reviews()[0].seconds == 4.5


def test_typed_response_is_kept_as_given() -> None:
    """History holds what the learner typed, not what it was graded as."""
    session = begin(news_deck(), "budi").skip(at=NOON, seconds=1).skip(at=NOON, seconds=1)
    session = session.respond(Response(" Dua "), at=NOON, seconds=2)

    assert session.reviews()[-1].response == " Dua "
    assert session.reviews()[-1].verdict is Verdict.RIGHT
    assert session.done


def test_time_is_turned_to_utc() -> None:
    """A time in Jakarta is kept as the same moment in UTC."""
    jakarta = timezone(timedelta(hours=7))
    session = begin(news_deck(), "budi").skip(at=NOON.astimezone(jakarta), seconds=0)

    assert session.turns[0].at == NOON
    assert session.turns[0].at.tzinfo is UTC


def test_a_session_cannot_be_changed() -> None:
    """A session is a value: its turns cannot be set."""
    with pytest.raises(FrozenInstanceError):
        begin(news_deck(), "budi").turns = ()  # type: ignore[misc]


@pytest.mark.parametrize("option", [None, -1, 4, 99])
def test_an_option_not_offered_is_refused(option: int | None) -> None:
    """Only an option that is there can be chosen."""
    with pytest.raises(ValueError, match="no option"):
        begin(news_deck(), "budi").respond(Response("", option), at=NOON, seconds=0)


@pytest.mark.parametrize("seconds", [-1.0, float("nan"), float("inf")])
def test_no_such_stretch_of_time(seconds: float) -> None:
    """A response takes no negative, endless or unknown time."""
    with pytest.raises(ValueError, match="stretch of time"):
        begin(news_deck(), "budi").skip(at=NOON, seconds=seconds)


def test_a_naive_time_is_refused() -> None:
    """History without a zone would move with the machine."""
    with pytest.raises(ValueError, match="zone"):
        begin(news_deck(), "budi").skip(at=NOON.replace(tzinfo=None), seconds=0)


def test_nothing_comes_after_the_end() -> None:
    """A sitting that is done takes no more responses."""
    session = begin(Deck("kosong", "id", ()), "budi")

    assert session.done
    assert session.score.percent == 0
    with pytest.raises(ValueError, match="done"):
        session.skip(at=NOON, seconds=0)
