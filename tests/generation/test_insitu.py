"""Asking in place: the writer's own sentence with asking words where the key stood, and where that may never be."""

import re
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings

from quizgen.generation import KINDS
from quizgen.generation._insitu import LONGEST, SHORTEST
from quizgen.generation._reader import MOVING
from quizgen.generation.drafting import asked
from quizgen.model.question import Candidate
from tests.generation.gold import DAY, SEEDS, GoldBrief, fresh_reader, gold_briefs, gold_briefs_in
from tests.made import NEWS

BRIEFS = gold_briefs_in("insitu")
WORD = re.compile(r"[\w%]+")
LEADS = ("karena", "untuk")
"""What stands for `akibat`, `guna` and their like before `apa`."""
JOINED = frozenset({"dan", "serta", "atau"})


@cache
def in_place(text: str, day: object = DAY) -> tuple[Candidate, ...]:
    """Everything that is asked in place of a text, before any check."""
    found = asked(fresh_reader(text, day))
    return tuple(one for one in found if one.construction.startswith("in_situ"))


def words(text: str) -> list[str]:
    """Words in lower case."""
    return WORD.findall(text.casefold())


@pytest.mark.parametrize("brief", BRIEFS, ids=[brief.text[:40] for brief in BRIEFS])
def test_gold(brief: GoldBrief) -> None:
    """What a teacher expects in place is asked so, and what may not be is not, checks or no checks."""
    found = in_place(brief.text, brief.on)
    came = {(one.stem, one.key) for one in asked(fresh_reader(brief.text, brief.on))}  # whoever asked it first
    wanted = {(stem, line.key) for line in brief.wanted for stem in line.stems}
    assert wanted <= came, came
    assert not [one for one in found for pattern in brief.never if pattern.fits(one)]


def test_gold_has_both_sides() -> None:
    """Half of the gold says what is asked, half what is not."""
    assert sum(len(brief.wanted) for brief in BRIEFS) >= 18
    assert sum(len(brief.never) for brief in BRIEFS) >= 18


def asking_words(text: str) -> frozenset[str]:
    """Every word that may come in where the key stood, and the `yang` before a subject's verb."""
    wording = fresh_reader(text, DAY).wording
    tables = (wording.asks, wording.name_asks, wording.place_words, wording.date_words, wording.number_words)
    texts = [ask for table in (*tables, wording.date_asks, wording.naming_words) for ask in table.values()]
    return (
        frozenset(word for ask in texts for word in words(ask))
        | wording.question_words
        | {wording.relative, wording.only_these, *LEADS, *words(wording.aim_word), *wording.currencies.values()}
    )


def dated(brief: GoldBrief) -> str:
    """What opens a question for a figure that is another one tomorrow."""
    wording = fresh_reader(brief.text, brief.on).wording
    return wording.shapes["in_news"].format(date=wording.date_text(str(brief.on)), stem="")


@pytest.mark.parametrize("kind", KINDS)
def test_the_sentence_stays_as_it_was_written(kind: str) -> None:
    """Of a brief in one sentence without pronouns, a stem in place is the writer's row of words but for the asking words."""
    many = 0
    for brief in gold_briefs(kind)[::3]:
        reader = fresh_reader(brief.text, brief.on)
        moving = any(entity.fine in MOVING for entity in reader.analysis.entities)
        if len(reader.analysis.sentences) > 1 or reader.analysis.mentions or moving:
            continue
        asking = asking_words(brief.text)
        for one in in_place(brief.text, brief.on):
            told = iter(["menurut", *words(dated(brief)), *words(brief.text)])  # no `Dalam berita …, dalam empat bulan …`
            assert all(word in told for word in words(one.stem) if word not in asking), one.stem
            many += 1
    assert many > 3


@pytest.mark.parametrize("text", SEEDS)
def test_stems_are_of_a_length_to_be_read(text: str) -> None:
    """Fewer words say too little, more cannot be read in one breath; no bracket is torn, and no key of a list asked for."""
    for one in in_place(text):
        question = one.stem.rpartition(". ")[2]
        assert SHORTEST <= len(question.split()) <= LONGEST, one.stem
        assert one.stem.count("(") == one.stem.count(")")
        before = text[: one.span.start].split()[-1:]
        assert not JOINED & set(before), one


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(NEWS)
def test_made_up_news(text: str) -> None:
    """Of any news whatever, what is asked in place asks once and never breaks."""
    for one in asked(fresh_reader(text, DAY)):
        if one.construction.startswith("in_situ"):
            assert one.stem.endswith("?")
            assert one.span.text(text).strip() == one.span.text(text)
