"""The desk without its screen: doubt first, rulings, undo, and decisions that outlive a build."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.assembly import edited
from quizgen.model.question import Distractor
from quizgen.model.ruling import Fate, Ruling
from quizgen.practice.desk import Desk, lay_out, with_ruled
from quizgen.practice.mending import swapped, written_anew
from quizgen.practice.sieve import Candidacy, Sieve
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
RULINGS = st.builds(
    Ruling, fate=st.sampled_from(Fate), reason=st.sampled_from(["", "key"]), stem=st.none() | st.text(max_size=3)
)


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


SIEVES = st.builds(
    Sieve,
    kind=st.sampled_from(["", "who", "where", "why"]),
    topic=st.sampled_from(["", "hukum", "olahraga"]),
    flaw=st.sampled_from(["", "F101", "F999"]),
    most_score=st.sampled_from([0.0, 0.25, 0.5, 1.0]),
    flagged=st.booleans(),
    stale=st.booleans(),
    fate=st.none() | st.sampled_from(Fate),
)


@given(desks(), SIEVES)
def test_the_sieve_lets_through_what_has_all_that_it_asks_for(states: tuple[Desk, ...], sieve: Sieve) -> None:
    """Each part it names must be there, in order of doubt; what was flagged is open whatever was ruled; counting agrees."""
    desk = states[-1]
    expected = [
        one for one in desk.candidates
        if sieve.kind in ("", one.kind)
        and sieve.topic in ("", one.topic)
        and (not sieve.flaw or sieve.flaw in one.flaws)
        and one.score <= sieve.most_score
        and one.flagged >= sieve.flagged
        and one.stale >= sieve.stale
        and sieve.fate in (None, Fate.OPEN if one.flagged else desk.ruling(one.id).fate)
    ]  # fmt: skip
    assert list(desk.sifted(sieve)) == expected
    assert desk.count(sieve) == len(expected)


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


WORDS = st.sampled_from(["Laut Timur", "Laut Hitam", "Laut Merah", "Laut Jawa", "Laut Sulu"])


@given(WORDS, st.lists(WORDS, min_size=2, max_size=4, unique=True), st.text(max_size=9), RULINGS)
def test_a_ruling_makes_what_was_written(key: str, others: list[str], stem: str, before: Ruling) -> None:
    """Stem, key and wrong options come back as the teacher wrote them, and nothing is said of what was left alone."""
    written = replace(
        OLD, stem=stem, key=key, distractors=tuple(Distractor(text, "", "edit") for text in others if text != key)
    )
    ruling = written_anew(before, OLD, written)
    assert ruling.fate is Fate.KEPT
    edit = ruling.edit(OLD.id)
    made = OLD if edit is None else edited(OLD, edit)
    assert made is not None
    assert (made.stem, made.key) == (stem, key)
    assert [wrong.text for wrong in made.distractors] == [wrong.text for wrong in written.distractors]
    assert written_anew(Ruling(), OLD, OLD).edit(OLD.id) is None


@given(st.integers(0, 2), WORDS.filter(lambda text: text not in ("Laut Timur", "Laut Hitam")))
def test_a_swapped_option_brings_its_why(place: int, text: str) -> None:
    """The new wrong option stands in the place of the old one, with why it is wrong; the others stay."""
    asked = question("Laut Timur", ["a", "b", "c"])
    ruling = swapped(Ruling(), asked, asked, place, Distractor(text, "di tempat lain", "detik-1"))
    edit = ruling.edit(asked.id)
    assert edit is not None
    made = edited(asked, edit)
    assert made is not None
    expected = [text if index == place else other for index, other in enumerate("abc")]
    assert [wrong.text for wrong in made.distractors] == expected
    assert made.distractors[place].why == "di tempat lain"
