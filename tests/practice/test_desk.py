"""The desk without its screen: doubt first, rulings, undo, and decisions that outlive a build."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.model.ruling import Fate, Ruling
from quizgen.practice.desk import Candidacy, Desk, Sieve, lay_out, with_ruled
from tests.practice.decks import question

CANDIDATES = st.lists(
    st.builds(
        Candidacy,
        id=st.integers(0, 50).map(str),
        fact=st.sampled_from("abc"),
        kind=st.sampled_from(["who", "where"]),
        topic=st.sampled_from(["", "hukum"]),
        score=st.floats(0, 1),
        flaws=st.lists(st.sampled_from(["F101", "F102"]), max_size=2, unique=True).map(tuple),
        flagged=st.booleans(),
        stale=st.booleans(),
    ),
    min_size=1,
    max_size=12,
    unique_by=lambda one: one.id,
)
RULINGS = st.builds(Ruling, fate=st.sampled_from(Fate), reason=st.sampled_from(["", "key"]), stem=st.none() | st.text(max_size=3))


@st.composite
def desks(draw: st.DrawFn) -> tuple[Desk, ...]:
    """Every state of a desk while a teacher works at it."""
    states = [lay_out(draw(CANDIDATES), {})]
    for _ in range(draw(st.integers(0, 10))):
        chosen = draw(st.sampled_from(states[-1].candidates))
        states.append(states[-1].rule(chosen.id, "keep", draw(RULINGS)))
    return tuple(states)


@given(desks())
def test_undo_is_exact_and_without_limit(states: tuple[Desk, ...]) -> None:
    """Each undo gives the state before the step, back to the untouched desk, where it gives itself."""
    for before, now in pairwise(states):
        if now is not before:
            undone = now.undo()
            assert (dict(undone.rulings), undone.steps) == (dict(before.rulings), before.steps)
    desk = states[-1]
    for _ in states:
        desk = desk.undo()
    assert dict(desk.rulings) == {}
    assert desk.undo() is desk


@given(desks())
def test_every_candidate_has_one_fate(states: tuple[Desk, ...]) -> None:
    """The counts add up, and each candidate passes the sieve of its own fate alone."""
    desk = states[-1]
    assert sum(desk.counts.values()) == len(desk.candidates)
    shown = [one.id for fate in Fate for one in desk.sifted(Sieve(fate=fate))]
    assert sorted(shown) == sorted(one.id for one in desk.candidates)
    assert len(desk.sifted(Sieve(fate=None))) == len(desk.candidates)


@given(CANDIDATES)
def test_doubtful_ones_come_first(candidates: list[Candidacy]) -> None:
    """What is flagged stands before what is not; among those alike, the lower score first."""
    order = lay_out(candidates, {}).candidates
    flags = [one.flagged for one in order]
    assert flags == sorted(flags, reverse=True)
    plain = [one.score for one in order if not (one.flagged or one.flaws or one.stale)]
    assert plain == sorted(plain)


@given(CANDIDATES)
def test_siblings_share_the_fact(candidates: list[Candidacy]) -> None:
    """The next candidates for a fact are the others of it, best first."""
    desk = lay_out(candidates, {})
    for one in candidates:
        siblings = desk.siblings(one.id)
        assert {other.id for other in siblings} == {c.id for c in candidates if c.fact == one.fact} - {one.id}
        assert [other.score for other in siblings] == sorted((other.score for other in siblings), reverse=True)


def test_an_unknown_candidate_is_refused() -> None:
    """Nothing is ruled on what does not lie on the desk."""
    with pytest.raises(KeyError):
        lay_out([], {}).rule("x", "keep", Ruling(Fate.KEPT))


KEPT, DROPPED = Ruling(Fate.KEPT), Ruling(Fate.DROPPED)
OLD = question("Laut Timur", ["Laut Hitam"], stem="Ke arah mana Korea Utara meluncurkan dua rudal balistik?")
REWRITTEN = question("Laut Timur", ["Laut Jawa"], stem="Ke arah mana Korea Utara meluncurkan 2 rudal balistik itu?")
OTHER = question("Rusia", ["Iran"], stem="Di mana Kim Jong Un berada?")


def test_a_ruled_question_takes_the_place_of_its_rewriting() -> None:
    """A new version writes a stem a little otherwise: the one that was ruled on stays, with its id and history."""
    for ruling in (KEPT, DROPPED):
        assert with_ruled([REWRITTEN, OTHER], [(OLD, ruling)], ["seed-3"]) == (OLD, OTHER)


def test_a_kept_question_outlives_its_maker() -> None:
    """A kept question that is made no more stands after the others of its brief; a dropped one is gone."""
    later = replace(OTHER, brief="seed-4")
    assert with_ruled([OTHER, later], [(OLD, KEPT)], ["seed-3", "seed-4"]) == (OTHER, OLD, later)
    assert with_ruled([OTHER], [(OLD, DROPPED)], ["seed-3"]) == (OTHER,)


def test_a_question_leaves_with_its_brief() -> None:
    """Where the recipe has the brief no more, it has the question no more."""
    assert with_ruled([OTHER], [(replace(OLD, brief="gone"), KEPT)], ["seed-3"]) == (OTHER,)


def test_what_is_still_made_is_not_doubled() -> None:
    """A question that the build makes as before stands there once."""
    assert with_ruled([OLD, OTHER], [(OLD, KEPT)], ["seed-3"]) == (OLD, OTHER)
