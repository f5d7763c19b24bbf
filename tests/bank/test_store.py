"""What a bank keeps, and for how long."""

import datetime as dt
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from quizgen.bank import Bank
from quizgen.errors import BankError
from quizgen.model.edit import Edit
from quizgen.model.ledger import NoteState
from quizgen.model.review import Review, Verdict
from tests.builders import brief, draft, question, slot

NOON = dt.datetime(2025, 10, 21, 12, tzinfo=dt.timezone(dt.timedelta(hours=7)))


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with Bank(str(tmp_path / "uji.bank")) as opened:
        yield opened


def test_a_draft_is_never_made_twice(bank: Bank) -> None:
    """The same brief by the same engine is found again."""
    bank.put_briefs("r", [brief()])
    assert bank.draft(brief(), "e1") is None
    bank.put_draft(draft(), "e1")
    assert bank.draft(brief(), "e1") == draft()


def test_a_draft_goes_stale_with_its_brief_or_its_engine(bank: Bank) -> None:
    """Another text, title or date under the same id, or another engine, and it is made again."""
    bank.put_briefs("r", [brief()])
    bank.put_draft(draft(), "e1")
    changed = replace(brief(), date=dt.date(2025, 10, 21))
    assert bank.draft(brief(), "e2") is None
    assert bank.draft(changed, "e1") is None
    bank.put_briefs("r", [changed])
    bank.put_draft(draft(changed), "e1")
    assert bank.draft(changed, "e1") == draft(changed)


def test_a_draft_that_cannot_be_read_is_made_again(bank: Bank) -> None:
    """A row that another version wrote is no error, it is only not there."""
    bank.put_briefs("r", [brief()])
    bank.put_draft(draft(), "e1")
    bank._open().execute("update drafts set body = '{}'")
    assert bank.draft(brief(), "e1") is None


def test_a_brief_leaves_with_the_last_recipe_that_had_it(bank: Bank) -> None:
    """A corrected text does not stay behind as its own neighbour; a shared bank keeps what another recipe has."""
    old, new, shared = brief("Lama."), brief("Baru."), brief("Bersama.")
    bank.put_briefs("r", [old, shared])
    bank.put_briefs("s", [shared])
    for one in (old, shared):
        bank.put_draft(draft(one), "e")
    bank.put_briefs("r", [new])
    assert bank.draft(old, "e") is None
    assert bank.draft(shared, "e") == draft(shared)


def test_other_recipes_briefs_are_neighbours(bank: Bank) -> None:
    """What else the bank holds serves as a source of distractors, in an order that is always the same."""
    own, others = brief("Sendiri."), [brief("Satu."), brief("Dua.")]
    bank.put_briefs("r", [own])
    bank.put_briefs("s", others)
    for one in (own, *others):
        bank.put_draft(draft(one), "e")
    assert bank.other_drafts("r", "e") == tuple(draft(one) for one in sorted(others, key=lambda one: one.id))
    assert bank.other_drafts("r", "another engine") == ()


def test_questions_are_each_recipes_own_and_in_order(bank: Bank) -> None:
    """A build replaces its own recipe's questions and no other's."""
    first, second = question("b"), question("a", date=dt.date(2025, 1, 2))
    bank.put_questions("r", [first, second])
    bank.put_questions("s", [second])
    bank.put_questions("r", [first])
    assert bank.questions("r") == (first,)
    assert bank.questions("s") == (second,)


def test_edits_and_history_survive_a_build(bank: Bank) -> None:
    """A question that is not made any more takes neither the teacher's word nor the learners' results with it."""
    edit = Edit(question().id, stem="Mana?", distractors=("a", "b"))
    review = Review(question().id, "Ani", NOON, "Laut Timur", Verdict.RIGHT, 3.5)
    bank.put_briefs("r", [brief()])
    bank.put_questions("r", [question()])
    bank.put_edit(edit, NOON)
    bank.add_reviews([review])
    bank.put_briefs("r", [])
    bank.put_questions("r", [])
    assert bank.edits() == {question().id: edit}
    assert bank.reviews() == (replace(review, at=NOON.astimezone(dt.UTC)),)


def test_a_later_edit_takes_the_place_of_an_earlier_one(bank: Bank) -> None:
    """A question has one edit, which can be taken back."""
    bank.put_edit(Edit("q", stem="Satu?"), NOON)
    bank.put_edit(Edit("q", dropped=True), NOON)
    assert bank.edits() == {"q": Edit("q", dropped=True)}
    bank.remove_edit("q")
    assert bank.edits() == {}


def test_reviews_by_learner_oldest_first(bank: Bank) -> None:
    """History comes back in the order it was written, of one learner or all."""
    reviews = [Review(f"q{n}", who, NOON, "", Verdict.SKIPPED, 0) for n, who in enumerate(["Ani", "Budi", "Ani"])]
    bank.add_reviews(reviews[:1])
    bank.add_reviews(reviews[1:])
    assert [review.question for review in bank.reviews()] == ["q0", "q1", "q2"]
    assert [review.question for review in bank.reviews("Ani")] == ["q0", "q2"]


def test_the_ledger_is_kept_whole(bank: Bank) -> None:
    """What was put is what is there."""
    notes = {name: NoteState(name, "h", 1, 2, 3, "d", "cloze", (slot(question()),), (0,), True) for name in ("x", "y")}
    bank.put_notes(notes)
    assert bank.notes() == notes
    bank.put_notes({"x": notes["x"]})
    assert bank.notes() == {"x": notes["x"]}


def test_a_write_that_fails_leaves_what_was(bank: Bank) -> None:
    """All of a write or nothing of it."""
    bank.put_questions("r", [question()])

    def broken() -> Iterator[object]:
        yield question("b")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        bank.put_questions("r", broken())  # type: ignore[arg-type]
    assert bank.questions("r") == (question(),)


def test_a_closed_bank_says_so() -> None:
    """A bank is used inside its `with`."""
    with pytest.raises(BankError, match="is not open"):
        Bank(None).edits()


KILLED = """
import os, signal, sys
from quizgen.bank import Bank
from tests.builders import brief, draft, question
with Bank(sys.argv[1]) as bank:
    bank.put_briefs("r", [brief()])
    bank.put_draft(draft(), "e")
    def questions():
        yield question()
        os.kill(os.getpid(), signal.SIGKILL)
    bank.put_questions("r", questions())
"""


def test_a_killed_program_loses_only_what_it_was_writing(tmp_path: Path) -> None:
    """Drafts made before the kill are there; of the write it was in, nothing is."""
    path = str(tmp_path / "uji.bank")
    done = subprocess.run([sys.executable, "-c", KILLED, path], cwd=Path(__file__).parents[2], check=False)
    assert done.returncode == -signal.SIGKILL
    with Bank(path) as bank:
        assert bank.draft(brief(), "e") == draft()
        assert bank.questions("r") == ()
    assert [file.name for file in tmp_path.iterdir()] == ["uji.bank"]
