"""What is told after a response: in words, with the evidence where it stands."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from quizgen.languages.indonesian.screen import SCREEN_WORDS
from quizgen.model.deck import Slot
from quizgen.model.review import Response, Verdict
from quizgen.practice.feedback import MARKS, feedback_on, kind_name, source_of, verdict_text
from quizgen.practice.session import Turn
from tests.nasty import NASTY
from tests.practice.decks import choose_slot, news_deck, question

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def turn_on(slot: Slot, option: int = 0, verdict: Verdict = Verdict.WRONG) -> Turn:
    """A turn that took the option."""
    return Turn(slot, Response(slot.options[option], option), verdict, NOON, 1.0)


def test_evidence_is_where_the_key_stands() -> None:
    """The three parts of the brief are the brief, and the middle one is what the key was read from."""
    slot = news_deck().slots[0]
    feedback = feedback_on(turn_on(slot), SCREEN_WORDS)

    assert feedback.before + feedback.evidence + feedback.after == slot.question.text
    assert feedback.evidence == "Laut Timur"
    assert feedback.before.endswith("ke arah ")


def test_each_wrong_option_has_its_why() -> None:
    """Every distractor is explained under its letter; the key is not among them."""
    feedback = feedback_on(turn_on(news_deck().slots[0]), SCREEN_WORDS)

    assert [(remark.label, remark.why) for remark in feedback.remarks] == [
        ("A", "Laut Hitam ada di berita lain."),
        ("B", "Laut Merah ada di berita lain."),
        ("D", "Laut Tengah ada di berita lain."),
    ]


def test_a_why_without_its_option_is_told_which() -> None:
    """Where the why does not begin with the option's text, that stands before it."""
    asked = question("Laut Timur", ["Laut Hitam"])
    asked = replace(asked, distractors=(replace(asked.distractors[0], why="Tidak disebut."),))
    feedback = feedback_on(turn_on(choose_slot(asked, right=0), 1), SCREEN_WORDS)

    assert [(remark.label, remark.why) for remark in feedback.remarks] == [("B Laut Hitam", "Tidak disebut.")]


def test_a_distractor_without_a_why_is_passed_over() -> None:
    """Nothing is told of an option that nothing is known of."""
    asked = question("Laut Timur", ["Laut Hitam"])
    asked = replace(asked, distractors=(replace(asked.distractors[0], why=""),))

    assert feedback_on(turn_on(choose_slot(asked)), SCREEN_WORDS).remarks == ()


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_verdict_has_words(verdict: Verdict) -> None:
    """Right and wrong are told by a mark and a word, never by colour alone."""
    assert verdict_text(verdict, SCREEN_WORDS) == f"{MARKS[verdict]} {SCREEN_WORDS[verdict.value]}"
    assert len(set(MARKS.values())) == len(Verdict)


def test_source_is_as_much_as_is_known() -> None:
    """Title, day in words and address, each only where there is one."""
    asked = news_deck().slots[0].question

    assert source_of(asked, SCREEN_WORDS) == "Korut Luncurkan Rudal · 13 September 2023 · https://example.org/berita/3"
    assert source_of(replace(asked, title=None, url=None), SCREEN_WORDS) == "13 September 2023"
    assert source_of(replace(asked, title=None, date=None, url=None), SCREEN_WORDS) == ""


@pytest.mark.parametrize("name", NASTY)
def test_hostile_text_is_harmless(name: str) -> None:
    """Whatever stands in the question, what is told holds no control character."""
    asked = replace(question("Laut Timur", [NASTY[name]]), explanation=NASTY[name], title=NASTY[name], text=NASTY[name])
    feedback = feedback_on(turn_on(choose_slot(asked), 1), SCREEN_WORDS)
    told = [feedback.given, feedback.before, feedback.evidence, feedback.after, feedback.explanation, feedback.source]
    told += [part for remark in feedback.remarks for part in (remark.label, remark.why)]

    assert all(mark.isprintable() or mark in "\xa0\ufeff\u200b\u200c\u200d" for part in told for mark in part)


def test_kinds_have_names() -> None:
    """A kind that the language has no words for yet keeps its own name."""
    assert kind_name("where", SCREEN_WORDS) == "Di mana"
    assert kind_name("newkind", SCREEN_WORDS) == "newkind"
