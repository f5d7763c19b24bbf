"""A bank of the first version grows and keeps all it has; what came with practice comes back as it went."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from importlib import resources
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.bank import Bank
from quizgen.bank.door import APPLICATION, VERSION
from quizgen.bank.rows import to_json
from quizgen.errors import BankError
from quizgen.model.edit import Edit
from quizgen.model.review import Review, Verdict
from quizgen.practice.schedule import replay
from tests import builders

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def first_version(path: Path) -> None:
    """A bank as the first version of quizgen made it, with a question and a history."""
    asked = builders.question()
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript(resources.files("quizgen.bank").joinpath("schema.sql").read_text(encoding="utf-8"))
        raw.execute(f"pragma application_id = {APPLICATION}")
        raw.execute("pragma user_version = 1")
        raw.execute("insert into questions values ('r', 0, ?, ?)", (asked.id, to_json(asked)))
        for day in range(3):
            at = (NOON + timedelta(days=day)).isoformat()
            raw.execute("insert into reviews values (?, ?, 'siti', ?, 'x', 'right', 1.0)", (day + 1, asked.id, at))
        raw.commit()


def test_a_bank_of_the_first_version_grows(tmp_path: Path) -> None:
    """Opened by this version it has everything it had, a catalogue of its questions, and a schedule of its history."""
    first_version(tmp_path / "a.bank")
    asked = builders.question()
    with Bank(str(tmp_path / "a.bank")) as bank:
        assert bank.questions("r") == (asked,)
        assert [entry.id for entry in bank.entries("r")] == [asked.id]
        history = bank.reviews("siti")
        assert len(history) == 3
        assert bank.make_schedule("siti") == 1
        assert bank.make_schedule("siti") == 0
        assert bank.memory("siti", asked.id) == replay(history)
    with closing(sqlite3.connect(tmp_path / "a.bank")) as raw:
        assert raw.execute("pragma user_version").fetchone() == (VERSION,)


def test_an_altered_bank_of_the_first_version_does_not_grow(tmp_path: Path) -> None:
    """What is not as the first version made it is refused, and left as it is."""
    path = tmp_path / "a.bank"
    first_version(path)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("alter table notes add column colour text")
    before = path.read_bytes()
    with pytest.raises(BankError, match="another version"), Bank(str(path)):
        pass
    assert path.read_bytes() == before


VERDICTS = st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from(Verdict), st.integers(0, 1)), max_size=8)


@given(VERDICTS, st.integers(0, 8))
def test_the_schedule_is_what_the_history_makes_it(given_: list[tuple[str, Verdict, int]], gone: int) -> None:
    """Added one by one and some taken back: the memory is that of the history that is left, and so is what is due."""
    history = [
        Review(question, "siti", NOON + timedelta(days=day), "", verdict, 1.0, "practice", "s", hints)
        for day, (question, verdict, hints) in enumerate(given_)
    ]
    with Bank(None) as bank:
        for review in history:
            bank.add_reviews([review])
        bank.revise_history("siti", "s", gone, [])
        left = history[: max(0, len(history) - gone)]
        assert bank.reviews("siti") == tuple(left)
        for question in "ab":
            own = [review for review in left if review.question == question]
            assert bank.memory("siti", question) == replay(own)


def test_an_edit_of_an_older_version_is_read(tmp_path: Path) -> None:
    """A part that came later has its default where an older version wrote."""
    with Bank(str(tmp_path / "a.bank")) as bank:
        bank.put_edit(Edit("q", stem="Siapa?"), NOON)
    with closing(sqlite3.connect(tmp_path / "a.bank")) as raw:
        raw.execute("update edits set body = replace(body, ',\"swapped\":[]', '')")
        raw.commit()
        assert "swapped" not in raw.execute("select body from edits").fetchone()[0]
    with Bank(str(tmp_path / "a.bank")) as bank:
        assert bank.edits() == {"q": Edit("q", stem="Siapa?")}
