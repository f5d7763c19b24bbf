"""Contexts: a question on a later sentence says what it is about, or brings the sentence that says it."""

import pytest
from hypothesis import HealthCheck, given, settings

from quizgen.generation import KINDS
from quizgen.generation._context import LONGEST, SHORTEST, contexts
from quizgen.generation._ground import sentence_of
from quizgen.generation._kept import context_room
from quizgen.generation._scope import scoped
from quizgen.generation._stems import LONGEST_STEM
from quizgen.generation._words import has_context, holds, words
from quizgen.generation.checks import says_enough, says_whose
from tests.builders import candidate
from tests.generation.gold import (
    DAY,
    SEEDS,
    GoldBrief,
    draft_of,
    fresh_reader,
    gold_briefs,
    gold_briefs_in,
    passing,
)
from tests.made import NEWS

BRIEFS = gold_briefs_in("contexts")
TEXTS = [*((text, DAY) for text in SEEDS), *((b.text, b.on) for b in BRIEFS)]
TEXTS += [(brief.text, brief.on) for kind in KINDS for brief in gold_briefs(kind) if ". " in brief.text]
MINE = "PT Timah menutup tambang ilegal di Bangka Tengah. Penutupan itu melibatkan 120 prajurit TNI."


@pytest.mark.parametrize("brief", BRIEFS, ids=[brief.text[:40] for brief in BRIEFS])
def test_gold(brief: GoldBrief) -> None:
    """What a teacher expects comes with its context, and nothing that leans on a sentence comes without it."""
    came = list(passing(draft_of(brief.text, brief.on)))
    pairs = {(one.stem, form) for one in came for form in (one.key, *one.accept)}
    assert {(stem, line.key) for line in brief.wanted for stem in line.stems} <= pairs, pairs
    assert not [one for one in came if one.kind != "cloze" for pattern in brief.never if pattern.fits(one)]


@pytest.mark.parametrize(("text", "day"), TEXTS, ids=[text[:40] for text, _ in TEXTS])
def test_a_context_keeps_the_key_and_names_something(text: str, day: object) -> None:
    """Whatever stands before a question is a sentence of the brief that points nowhere and does not tell the key."""
    reader = fresh_reader(text, day)
    said_on = f"Dalam berita {reader.wording.date_text(str(day))}, "  # before what counts from then: `dalam tiga tahun ke depan`
    for one in passing(draft_of(text, day)):
        if one.kind == "cloze" or not has_context(one.stem):
            continue
        context, _, question = one.stem.removeprefix(said_on).rpartition(". ")
        told = words(context)
        assert SHORTEST <= len(context.split()) <= LONGEST, one.stem
        assert len(words(one.stem)) <= LONGEST_STEM + context_room(one.kind)
        assert not set(told) & reader.wording.pointing, one.stem
        assert set(told[:3]) <= set(words(text))
        assert not any(holds(told, words(name)) for name in (one.key, *one.hides)), one.stem
        assert sentence_of(reader, one) > 0
        assert {word for word in words(question) if word in reader.wording.demonstratives} <= {"ini"}


def test_a_first_sentence_needs_no_context() -> None:
    """Of the first sentence no question opens with another."""
    for text in SEEDS:
        reader = fresh_reader(text, DAY)
        for one in passing(draft_of(text, DAY)):
            assert sentence_of(reader, one) or not has_context(one.stem), one.stem


def test_a_context_is_the_main_clause_cut_short() -> None:
    """The sentence whole first, then without its place; a sentence that only points gives none."""
    reader = fresh_reader(MINE, DAY)
    found = list(contexts(reader, 0))
    assert found[0] == "PT Timah menutup tambang ilegal di Bangka Tengah."
    assert all(found[0].startswith(shorter.rstrip(".")) for shorter in found)
    assert list(contexts(reader, 1)) == ["Penutupan tambang ilegal melibatkan 120 prajurit TNI."]


@pytest.mark.parametrize(
    "second", ["Hal itu mengejutkan warga Bangka Tengah.", "Kami pulang ke Jawa.", "Sudah selesai."]
)
def test_a_sentence_that_points_or_names_nothing_gives_none(second: str) -> None:
    """What would itself need a sentence before it says nothing to those after it."""
    reader = fresh_reader(f"Lima warga asing ditahan polisi. {second}", DAY)
    assert list(contexts(reader, 1)) == []


def test_a_question_that_stands_alone_stays_so() -> None:
    """Only what says too little, says not whose, or points is given a context; the same stem twice changes nothing."""
    reader = fresh_reader(MINE, DAY)
    alone = candidate(
        "120", MINE, kind="how_many", sort="count", construction="number_object",
        stem="Berapa prajurit TNI yang dilibatkan PT Timah dalam penutupan tambang di Bangka Tengah?",
    )  # fmt: skip
    assert says_enough(reader, alone)
    assert says_whose(reader, alone)
    assert scoped(reader, alone) == alone
    leaning = candidate(
        "120", MINE, kind="how_many", sort="count", construction="number_object",
        stem="Penutupan itu melibatkan berapa prajurit TNI?",
    )  # fmt: skip
    once = scoped(reader, leaning)
    assert once.stem == f"{next(contexts(reader, 0))} Penutupan ini melibatkan berapa prajurit TNI?"


def test_a_bare_question_is_not_saved_by_a_context() -> None:
    """A stem of a verb alone says too little even behind a context, so it stays as it is and is refused."""
    reader = fresh_reader(MINE, DAY)
    bare = candidate(
        "120 prajurit TNI", MINE, kind="what", sort="common:person", construction="object", stem="Apa itu?"
    )
    assert scoped(reader, bare) == bare


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(NEWS)
def test_made_up_news(text: str) -> None:
    """Contexts of any news are sentences of a length to be read that point nowhere."""
    reader = fresh_reader(text, DAY)
    for number in range(len(reader.analysis.sentences)):
        for context in contexts(reader, number):
            assert context.endswith(".")
            assert SHORTEST <= len(context.split()) <= LONGEST
            assert not set(words(context)) & reader.wording.pointing
