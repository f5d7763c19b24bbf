"""Practice: what is asked again, what a hint gives, what is planned for a day, and what FSRS remembers."""

from collections import Counter
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.model.deck import Deck, Slot
from quizgen.model.review import Response, Review, Verdict
from quizgen.practice.hints import MOST, letters_shown, most_hints, struck_out
from quizgen.practice.plan import Choice, Limits, plan
from quizgen.practice.schedule import Memory, after, day_began, recall, replay
from quizgen.practice.session import Session, begin
from tests.practice.decks import news_deck
from tests.practice.test_session import NOON, slots

CHOICES = st.lists(
    st.builds(Choice, st.integers(0, 500).map(str), st.integers(0, 60).map(str)), max_size=60, unique_by=lambda c: c.id
)


@st.composite
def practices(draw: st.DrawFn) -> tuple[Session, ...]:
    """Every state of a practice, wrong responses asked again, some verdicts overruled."""
    made = {slot.question.id: slot for slot in draw(st.lists(slots(), max_size=5))}
    states = [begin(Deck("Latihan", "id", tuple(made.values())), "siti", asks=draw(st.integers(1, 4)), mode="practice")]
    while not states[-1].done:
        states.append(_go_on(draw, states[-1]))
        if states[-1].turns[-1].verdict is not Verdict.SKIPPED and draw(st.integers(0, 3)) == 0:
            states.append(states[-1].overrule())
    return tuple(states)


def _go_on(draw: st.DrawFn, session: Session) -> Session:
    at, options = NOON + timedelta(seconds=session.position), session.current.options
    if draw(st.integers(0, 4)) == 0:
        return session.skip(at=at, seconds=1)
    option = draw(st.integers(0, len(options) - 1)) if options else None
    text = draw(st.sampled_from(["Laut Timur", "Laut Hitam", "?"])) if option is None else options[option]
    return session.respond(Response(text, option), at=at, seconds=1, hints=draw(st.integers(0, 2)))


@given(practices())
def test_every_practice_ends(states: tuple[Session, ...]) -> None:
    """However it is answered, no slot comes more often than `asks`, and then the practice is over."""
    last = states[-1]
    times = Counter(turn.slot.question.id for turn in last.turns)
    assert last.done
    assert set(times) == {slot.question.id for slot in last.deck.slots}
    assert max(times.values(), default=0) <= last.asks
    assert last.score.given == last.score.total == len(last.queue) == len(last.turns)


@given(practices())
def test_score_and_history_agree(states: tuple[Session, ...]) -> None:
    """The count is that of the reviews' verdicts, at every moment."""
    for state in states:
        verdicts = Counter(review.verdict for review in state.reviews())
        assert (state.score.right, state.score.wrong) == (verdicts[Verdict.RIGHT], verdicts[Verdict.WRONG])
        assert (state.score.almost, state.score.skipped) == (verdicts[Verdict.ALMOST], verdicts[Verdict.SKIPPED])


@given(practices())
def test_undo_is_exact(states: tuple[Session, ...]) -> None:
    """Taking back a turn gives the state before it; overruling twice changes nothing."""
    for before, now in pairwise(states):
        if len(now.turns) > len(before.turns):
            assert now.undo() == before
        else:
            assert now.overrule() == before


def test_only_a_verdict_can_be_overruled() -> None:
    """Before the first turn, and after a skipped one, there is nothing to overrule."""
    session = begin(news_deck(), "siti")
    for state in (session, session.skip(at=NOON, seconds=0)):
        with pytest.raises(ValueError, match="no verdict"):
            state.overrule()


@given(slots(), st.integers(0, 9))
def test_a_hint_never_gives_all_away(slot: Slot, hints: int) -> None:
    """The key and one other option stay; of every typed word the last letter stays hidden."""
    gone = struck_out(slot, hints)
    if slot.options:
        assert slot.right not in gone
        assert len(slot.options) - len(gone) >= 2
        assert len(struck_out(slot, most_hints(slot))) == min(MOST, len(slot.options) - 2)
    else:
        shown = letters_shown(slot.question.key, hints)
        assert (shown == "") is (hints < 1)
        assert all(word.endswith("·") for word in shown.split())


@given(CHOICES, CHOICES, st.integers(0, 20), st.integers(0, 20), st.integers(0, 30))
def test_a_plan_keeps_its_limits(due: list[Choice], new: list[Choice], most: int, daily: int, met: int) -> None:
    """At most so many due, at most what the day has left of new, nothing twice, one of a family, both in their order."""
    new = [Choice(f"n{one.id}", one.family) for one in new]
    ids = plan(due, new, Limits(daily, most), met)
    families = {one.id: one.family for one in (*new, *due)}
    assert len(set(ids)) == len(ids)
    taken_due = [one.id for one in due if one.id in ids]
    assert [own_id for own_id in ids if own_id in taken_due] == taken_due
    assert len(taken_due) <= most
    assert len(ids) <= most + max(0, daily - met)
    assert len({families[own_id] for own_id in ids}) == len(ids)


def test_new_ones_stand_among_due_ones() -> None:
    """New questions are spread over the practice, not heaped at its end or its beginning."""
    due = [Choice(f"d{n}", f"fd{n}") for n in range(6)]
    new = [Choice(f"n{n}", f"fn{n}") for n in range(2)]
    assert plan(due, new, Limits(2, 6), 0) == ("d0", "d1", "n0", "d2", "d3", "n1", "d4", "d5")


REVIEWS = st.lists(
    st.builds(
        Review,
        question=st.just("q"),
        learner=st.just("siti"),
        at=st.datetimes(datetime(2025, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
        response=st.just(""),
        verdict=st.sampled_from(Verdict),
        seconds=st.just(1.0),
        hints=st.integers(0, 1),
    ),
    max_size=12,
)


@given(REVIEWS)
def test_memory_is_made_of_history_alone(reviews: list[Review]) -> None:
    """The same history, the same memory, step by step or at once; skipping says nothing; a clock set back breaks nothing."""
    step: Memory | None = None
    for review in reviews:
        step = after(step, review)
    assert step == replay(reviews)
    assert replay(one for one in reviews if one.verdict is not Verdict.SKIPPED) == step
    if step is not None:
        assert step.due >= step.last
        assert 0 <= recall(step, step.due) <= 1


def test_right_comes_later_than_wrong() -> None:
    """Right responses push a question away by days, a wrong one brings it back within the hour; a hint makes it sooner."""

    def given_at(day: int, verdict: Verdict, hints: int = 0) -> Review:
        return Review("q", "siti", NOON + timedelta(days=day), "", verdict, 1.0, hints=hints)

    known = replay([given_at(0, Verdict.RIGHT), given_at(1, Verdict.RIGHT), given_at(4, Verdict.RIGHT)])
    helped = replay([given_at(0, Verdict.RIGHT), given_at(1, Verdict.RIGHT), given_at(4, Verdict.RIGHT, 1)])
    lost = replay([given_at(0, Verdict.RIGHT), given_at(1, Verdict.RIGHT), given_at(4, Verdict.WRONG)])
    assert known is not None
    assert helped is not None
    assert lost is not None
    assert known.due > helped.due > lost.due
    assert known.due - NOON > timedelta(days=7)
    assert lost.due <= NOON + timedelta(days=4, hours=1)


def test_the_day_begins_at_four() -> None:
    """Who learns after midnight still learns on the day before, in the learner's own zone."""
    jakarta = timezone(timedelta(hours=7))
    assert day_began(datetime(2026, 11, 22, 3, 59, tzinfo=jakarta)).day == 21
    assert day_began(datetime(2026, 11, 22, 4, 0, tzinfo=jakarta)).day == 22


def test_a_question_on_several_facts_keeps_all_of_them_for_another_day() -> None:
    """What was told in one question of a practice is not asked in another."""
    new = [Choice("both", "f+g"), Choice("one", "g"), Choice("other", "h")]
    assert plan((), new, Limits(5, 5), 0) == ("both", "other")
