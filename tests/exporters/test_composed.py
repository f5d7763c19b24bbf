"""Questions made of others, as they come: every format takes them, and all agree on stem, key and options."""

import datetime as dt
from functools import cache
from random import Random

import pytest

from quizgen.assembly import assemble
from quizgen.exporters import FORMATS
from quizgen.generation import COMPOSED, finish
from quizgen.languages.indonesian import INDONESIAN
from quizgen.model.deck import Deck
from quizgen.model.handout import Handout
from quizgen.model.question import BEFORE, Interaction
from tests.builders import recipe
from tests.exporters.decks import rendered
from tests.exporters.test_formats import READERS, kept
from tests.generation.composed import gold_blocks


@cache
def made(*, in_order: bool = True, passages: bool = False) -> Deck:
    """A deck of every composed kind, of the second gold block of each."""
    drafts = tuple({d.brief.id: d for kind in COMPOSED for d in gold_blocks(kind)[1].drafts()}.values())
    wanted = recipe(kinds=tuple(COMPOSED), sections=True, families=True, handout=Handout(versions=2, passages=passages))
    questions = finish(drafts, INDONESIAN, wanted)[0]
    left = [one for one in questions if in_order or one.interaction is not Interaction.ORDER]
    return assemble(wanted, left, rng=Random, now=dt.date(2025, 12, 31))


def test_the_deck_has_every_kind() -> None:
    """Or nothing below would be held up."""
    assert {slot.question.kind for slot in made().slots} == set(COMPOSED)
    assert {slot.question.kind for slot in made(in_order=False).slots} == set(COMPOSED) - {"order"}


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("passages", [False, True])
def test_every_format_takes_them(suffix: str, *, passages: bool) -> None:
    """Written without a complaint, but for those that a format tells it cannot hold."""
    deck = made(passages=passages)
    left_out = FORMATS[suffix].left_out(deck)
    assert rendered(deck, suffix)
    assert len(left_out) < len(deck.slots)
    assert not left_out or suffix.startswith((".kahoot", ".blooket", ".gimkit", ".wayground"))


ON_PAPER = (".md", ".pdf", ".docx", ".questions", ".key", ".kartu-soal", ".kisi-kisi")
"""Formats whose readers look for questions of one section in one version."""


@pytest.mark.parametrize("suffix", sorted(suffix for suffix in READERS if not suffix.startswith(ON_PAPER)))
def test_all_formats_agree(suffix: str) -> None:
    """Stem, key and options are read back as they were."""
    deck = kept(made(in_order=False), suffix)
    wanted = [(slot.question.stem, slot.question.key, slot.options) for slot in deck.slots]
    assert READERS[suffix](rendered(made(in_order=False), suffix), deck) == wanted


def test_a_passage_has_every_brief_of_its_question() -> None:
    """Under a passage a question can be answered from it, also where it speaks of several briefs."""
    for slot in made(passages=True).slots:
        if slot.question.kind == "order":
            assert all(line in slot.question.text for line in slot.question.key.split(BEFORE))
        if slot.question.kind == "matching":
            names = [pair.partition(" – ")[0] for pair in slot.question.key.split("; ")]
            assert all(name in slot.question.text for name in names)
