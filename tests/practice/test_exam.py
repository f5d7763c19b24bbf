"""An exam of any kind: it can be filled in any order, ends at its deadline, and its points are those of its profile."""

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.model.deck import Deck
from quizgen.model.question import Distractor, Question
from quizgen.model.review import Response, Verdict
from quizgen.practice.exam import PROFILES, Choice, Exam, Given, begin_exam, draw_paper, topped_up
from tests.practice.decks import question
from tests.practice.test_session import NOON, slots

DECKS = st.lists(slots(), min_size=1, max_size=6).map(lambda made: Deck("Ujian", "id", tuple(made)))
CHOICES = st.lists(
    st.builds(
        Choice,
        id=st.integers(0, 10**6).map(str),
        brief=st.sampled_from("abcdef"),
        family=st.integers(0, 30).map(str),
        kind=st.sampled_from(["who", "where", "what"]),
        score=st.floats(0, 1),
    ),
    max_size=40,
    unique_by=lambda one: one.id,
)


@st.composite
def papers(draw: st.DrawFn) -> Exam:
    """A paper filled in any order, some places twice, some emptied, some marked; not handed in."""
    deck = draw(DECKS)
    exam = begin_exam(deck, "siti", draw(st.sampled_from(list(PROFILES.values()))), at=NOON, own_id="u")
    for second in range(draw(st.integers(0, 12))):
        place, at = draw(st.integers(0, len(deck.slots) - 1)), NOON + timedelta(seconds=second)
        match draw(st.sampled_from(["give", "give", "clear", "doubt"])):
            case "give":
                exam = exam.respond(place, _response(draw, exam, place), at=at, seconds=draw(st.floats(0, 60)))
            case "clear":
                exam = exam.clear(place, at=at, seconds=1.0)
            case _:
                exam = exam.doubt(place, at=at)
    return exam


def _response(draw: st.DrawFn, exam: Exam, place: int) -> Response:
    options = exam.deck.slots[place].options
    if not options:
        return Response(draw(st.text(max_size=8)))
    option = draw(st.integers(0, len(options) - 1))
    return Response(options[option], option)


@given(papers())
def test_score_points_and_history_agree(exam: Exam) -> None:
    """One review a place, in the paper's order; the count and the points are those of the reviews' verdicts."""
    done = exam.hand_in(NOON + timedelta(minutes=1))
    verdicts = [review.verdict for review in done.reviews()]
    assert [review.question for review in done.reviews()] == [slot.question.id for slot in exam.deck.slots]
    assert done.score.right == verdicts.count(Verdict.RIGHT)
    assert done.score.given == done.score.total == len(verdicts)
    assert done.points == max(0, sum(done.profile.points(verdict) for verdict in verdicts))
    assert 0 <= done.points <= done.most_points
    assert sum(score.total for _, score in done.scores_by("kind")) == len(verdicts)
    assert len(done.missed) == len(verdicts) - done.score.right


@given(papers())
def test_no_verdict_before_the_end(exam: Exam) -> None:
    """A paper that is not handed in has no verdicts to be seen."""
    with pytest.raises(ValueError, match="handed in"):
        exam.reviews()


@given(papers(), st.integers(0, 10**5))
def test_nothing_is_taken_after_the_deadline(exam: Exam, seconds: int) -> None:
    """At the deadline and ever after, the paper stays as it is; handing in twice is handing in once."""
    late = exam.deadline + timedelta(seconds=seconds)
    assert exam.is_over(late)
    assert exam.seconds_left(late) == 0
    with pytest.raises(ValueError, match="time is up"):
        exam.clear(0, at=late, seconds=0)
    done = exam.hand_in(late)
    assert done.handed_in == exam.deadline
    assert done.hand_in(late + timedelta(days=1)) == done
    assert done.given == exam.given


@given(papers(), st.integers(0, 5))
def test_the_last_word_at_a_place_counts(exam: Exam, place: int) -> None:
    """A place has what was given there last; the others have what they had."""
    place %= len(exam.given)
    after = exam.clear(place, at=NOON + timedelta(minutes=1), seconds=2.0)
    cleared = after.given[place]
    assert cleared is not None
    assert cleared.is_empty
    assert [*after.given[:place], *after.given[place + 1 :]] == [*exam.given[:place], *exam.given[place + 1 :]]


@given(CHOICES, st.integers(1, 20), st.integers(0, 10))
def test_the_same_dice_draw_the_same_paper(choices: list[Choice], count: int, rng: int) -> None:
    """One number, one paper, in whatever order the bank gives its questions; no two of a family on it."""
    paper = draw_paper(choices, count, Random(rng))
    assert paper == draw_paper(choices, count, Random(rng))
    by_id = {one.id: one for one in choices}
    families = [by_id[own_id].family for own_id in paper]
    assert len(families) == len(set(families)) == len(paper)
    assert len(paper) == min(count, len({one.family for one in choices}))


def test_other_dice_draw_another_paper() -> None:
    """Another number gives another order, and other questions where there are enough."""
    choices = [Choice(str(n), f"b{n}", f"f{n}", "who", 0.5) for n in range(60)]
    papers = {draw_paper(choices, 20, Random(rng)) for rng in range(8)}
    assert len(papers) == 8
    assert len({frozenset(paper) for paper in papers}) > 1


@pytest.mark.parametrize("at", [NOON.replace(tzinfo=None), NOON + timedelta(days=1)])
def test_a_wrong_time_is_refused(at: datetime) -> None:
    """A time without its zone, or after the deadline, is no time to respond."""
    exam = begin_exam(Deck("U", "id", ()), "siti", PROFILES["school"], at=NOON, own_id="u")
    exam = replace(exam, given=(Given(Response(""), NOON, 0.0),))
    with pytest.raises(ValueError, match=r"zone|time is up"):
        exam.doubt(0, at=at)


def test_the_profiles() -> None:
    """School: four options, 100 points, guessing is free. CPNS: five options, a minute each. Penalty: guessing costs."""
    school, cpns, penalty = (PROFILES[name] for name in ("school", "cpns", "penalty"))
    assert (school.count, school.minutes, school.options, school.right * school.count, school.wrong) == (20, 40, 4, 100, 0)
    assert (cpns.count, cpns.minutes, cpns.options, cpns.right, cpns.wrong) == (30, 30, 5, 5, 0)
    assert (penalty.right, penalty.wrong) == (4, -1)


LAKES = ("Danau Toba", "Danau Poso", "Danau Batur", "Danau Singkarak", "Danau Sentani", "Danau Maninjau")
OTHERS = st.lists(st.sampled_from(LAKES[1:]), max_size=5, unique=True).map(tuple)


def lake(others: tuple[str, ...], key: str = LAKES[0]) -> Question:
    """A question with these wrong options, which say which key is right."""
    wrong = tuple(Distractor(text, f"{text} bukan. Yang benar {LAKES[0]}.", "g") for text in others)
    return replace(question(LAKES[0], []), key=key, distractors=wrong)


@given(OTHERS, OTHERS, OTHERS, st.integers(0, 5))
def test_a_question_is_topped_up(generated: tuple[str, ...], now: tuple[str, ...], wide: tuple[str, ...], many: int) -> None:
    """The teacher's options stay in front, what was taken away does not come back, and none stands there twice."""
    made = [one.text for one in topped_up(lake(now), lake(generated), lake(wide), many).distractors]
    assert len(made) <= many
    assert len(set(made)) == len(made)
    if now == generated:
        assert made == list(wide[:many])
    else:
        assert made[: len(now)] == list(now[:many])
        assert not set(made[len(now) :]) & set(generated)
        assert set(made[len(now) :]) <= set(wide)


def test_what_tops_up_names_the_key_there_is_now() -> None:
    """Beside a key of the teacher's own nothing speaks of the old one."""
    made = topped_up(lake(LAKES[2:4], key="Danau Tempe"), lake(LAKES[1:3]), lake(LAKES[1:5]), 4)
    assert [one.why for one in made.distractors[2:]] == ["Danau Sentani bukan. Yang benar Danau Tempe."]
