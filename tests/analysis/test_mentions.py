"""Pronouns and pointing phrases: held to gold lines, silent where nothing is certain."""

import pytest

from quizgen.languages.indonesian.pointers import clitic, nominalises
from tests.analysis.gold import gold_lines, gold_mentions, read
from tests.nasty import NASTY


def mentions_of(text: str) -> dict[tuple[int, str], str]:
    """(start, words) of every mention to what it stands for."""
    return {(one.span.start, one.span.text(text)): one.stands_for for one in read(text).mentions}


@pytest.mark.parametrize("line", gold_lines("mentions"))
def test_gold(line: str) -> None:
    """Every mention of a gold line is found, stands for what the teacher wrote, and nothing else points."""
    text, gold = gold_mentions(line)
    assert mentions_of(text) == gold


@pytest.mark.parametrize(
    "word", ["hanya", "tanya", "sebelumnya", "akhirnya", "lainnya", "misalnya", "terjadinya", "adanya"]
)
def test_words_that_only_look_owned(word: str) -> None:
    """-nya that belongs to nobody is no mention."""
    assert clitic(word) == ""


@pytest.mark.parametrize("word", ["menurutnya", "rumahnya", "negaranya"])
def test_words_that_are_owned(word: str) -> None:
    """-nya that stands for somebody is one."""
    assert clitic(word) == "nya"


@pytest.mark.parametrize(
    ("noun", "verb"), [("peluncuran", "meluncurkan"), ("pertemuan", "bertemu"), ("pembelian", "membeli")]
)
def test_nouns_that_name_a_deed(noun: str, verb: str) -> None:
    """A noun with pe-an or per-an names what the verb of its root says."""
    assert nominalises(noun, verb)
    assert not nominalises(verb, noun)


def test_no_person_no_answer() -> None:
    """`ia` after nobody, or after two who share the stage, stands for nothing."""
    assert mentions_of("Ia pergi.") == {(0, "Ia"): ""}
    assert mentions_of("Budi Santoso dan Joko Susilo berdebat. Ia menang.")[39, "Ia"] == ""


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY)
def test_hostile_text(text: str) -> None:
    """Text that has broken other programs is read, every span inside it."""
    assert all(one.span.stop <= len(text) for one in read(text).mentions)
