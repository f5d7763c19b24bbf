"""Exams by their profiles, drawn from a bank that was built from the seeds: what is drawn, and what the bank has after it."""

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from quizgen.bank import Bank
from quizgen.model.deck import Recipe
from quizgen.model.question import Interaction, Question
from quizgen.model.review import Verdict
from quizgen.model.ruling import Decision, Fate, Ruling
from quizgen.practice.exam import PROFILES, Exam
from quizgen.practice.mending import swapped
from quizgen.sittings import Sitter, as_ruled, is_ready, paper, practice, ready_bank
from quizgen.workflows import open_recipe
from tests.cli.running import ROOT, SEEDS
from tests.tui.conftest import NOON

CPNS = PROFILES["cpns"]


@pytest.fixture
def recipe(tmp_path: Path) -> Recipe:
    """A recipe of four options over all the seeds."""
    (tmp_path / "cpns.toml").write_text(f'name = "Berita"\nsources = ["{SEEDS}"]\nfamilies = true\n', encoding="utf-8")
    return open_recipe(str(tmp_path / "cpns.toml"))


@pytest.fixture
def bank(recipe: Recipe) -> Iterator[Bank]:
    with ready_bank(recipe) as opened:
        yield opened


def drawn(recipe: Recipe, bank: Bank, rng: int = 1) -> Exam:
    return paper(recipe, bank, Sitter("siti", NOON, "u"), CPNS, rng)


def test_five_options_of_a_bank_that_has_four(recipe: Recipe, bank: Bank) -> None:
    """Every question of the paper has five options, all different; one number, one paper; the bank keeps its own."""
    before = bank.questions(recipe.name)
    exam = drawn(recipe, bank)
    assert 20 <= len(exam.deck.slots) <= CPNS.count
    for slot in exam.deck.slots:
        assert len({option.casefold() for option in slot.options}) == 5
        assert slot.question.key in slot.options
        assert all(wrong.why for wrong in slot.question.distractors)
    assert drawn(recipe, bank).deck == exam.deck
    assert drawn(recipe, bank, rng=2).deck.slots != exam.deck.slots
    assert bank.questions(recipe.name) == before
    assert is_ready(recipe, bank)


def rule(bank: Bank, asked: Question, after: Ruling) -> None:
    bank.add_decision(Decision(asked, NOON, "edit", Ruling(), after))


def test_a_teachers_word_counts_in_the_exam(recipe: Recipe, bank: Bank) -> None:
    """A dropped question is not drawn; a swapped option stands there, and the one it took the place of does not."""
    gone = drawn(recipe, bank).deck.slots[0].question
    rule(bank, gone, Ruling(Fate.DROPPED, "trivial"))  # first, as those may be asked now that it gave away
    asked = [slot.question for slot in drawn(recipe, bank).deck.slots if len(slot.question.distractors) > 3]
    changed = next(one for one in asked if one.key == "Rusia")  # lands are many, so that a fifth is found after any swap
    generated = bank.questions_by_id(recipe.name, [changed.id])[changed.id]
    new = replace(generated.distractors[0], text="Pilihan Guru", why="Pilihan guru saja.")
    rule(bank, generated, swapped(Ruling(), generated, generated, 0, new))
    whole = paper(recipe, bank, Sitter("siti", NOON, "u"), replace(CPNS, count=200), 1)
    slots = {slot.question.id: slot for slot in whole.deck.slots}
    assert gone.id not in slots
    assert as_ruled(generated, bank.rulings()[changed.id]).distractors[0] == new
    assert "Pilihan Guru" in slots[changed.id].options
    assert generated.distractors[0].text not in slots[changed.id].options
    assert len(slots[changed.id].options) == 5


def test_decisions_and_results_outlive_an_exam(recipe: Recipe, bank: Bank) -> None:
    """Through the command line, and back to a practice: nothing is built anew, nothing is lost."""
    asked = bank.questions(recipe.name)[0]
    rule(bank, asked, Ruling(Fate.KEPT, stem="Pokok soal guru?"))
    made = bank.questions(recipe.name)
    for way in (["--exam", "cpns"], ["--exam", "school", "--type", "--learner", "ani"], ["--practice", "--type"]):
        said = subprocess.run(
            [sys.executable, "-m", "quizgen", "quiz", str(Path(str(recipe.bank)).with_suffix(".toml")), "--plain", *way],
            input=":i\n:q\n", capture_output=True, text=True, cwd=ROOT, check=False,
        )  # fmt: skip
        assert said.returncode in {0, 3}, said.stderr
        assert bool(re.search(r"^  E\. ", said.stdout, re.MULTILINE)) == ("cpns" in way)
        assert bool(re.search(r"^  A\. ", said.stdout, re.MULTILINE)) == ("--type" not in way)
    assert bank.questions(recipe.name) == made
    assert bank.rulings() == {asked.id: Ruling(Fate.KEPT, stem="Pokok soal guru?")}
    assert {one.mode for one in bank.reviews()} == {"exam"}
    assert len(bank.reviews("ani")) == PROFILES["school"].count
    assert {one.verdict for one in bank.reviews()} == {Verdict.SKIPPED}


def test_what_a_recipe_retracts_is_not_asked(recipe: Recipe, bank: Bank) -> None:
    """Neither in an exam nor in a practice, and nothing else is wanting for it."""
    brief = bank.questions(recipe.name)[0].brief
    without = replace(recipe, retract=(brief,))
    assert brief in {slot.question.brief for slot in practice(recipe, bank, Sitter("siti", NOON, "p")).deck.slots}
    for deck in (drawn(without, bank).deck, practice(without, bank, Sitter("siti", NOON, "p")).deck):
        assert brief not in {slot.question.brief for slot in deck.slots}
    assert len(practice(without, bank, Sitter("siti", NOON, "p")).deck.slots) == 10


def test_a_recipe_that_has_all_typed_has_typed_exams(recipe: Recipe, bank: Bank) -> None:
    """Without options there are none to ask for; and what is typed need not have five, so that more can be drawn."""
    exam = drawn(replace(recipe, interaction=Interaction.TYPE), bank)
    assert 20 <= len(drawn(recipe, bank).deck.slots) <= len(exam.deck.slots) <= CPNS.count
    assert all(slot.options == () for slot in exam.deck.slots)
