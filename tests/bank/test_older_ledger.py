"""A bank of the first version, opened by this one."""

import datetime as dt
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from quizgen.bank import Bank, door
from quizgen.bank.rows import to_json
from quizgen.model.edit import Edit
from quizgen.model.ledger import NoteState
from tests.builders import question, slot

NOON = dt.datetime(2026, 10, 21, 12, tzinfo=dt.UTC)


def test_an_older_bank_gets_the_new_ledger_and_keeps_the_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Edits and questions are still there, and flashcards can be remembered in it."""
    path = str(tmp_path / "lama.bank")
    with monkeypatch.context() as earlier:
        earlier.setattr(door, "SCHEMAS", ("schema.sql",))
        earlier.setattr(door, "VERSION", 1)
        with Bank(path) as bank:
            bank.put_edit(Edit("q", dropped=True), NOON)
    with closing(sqlite3.connect(path)) as raw:  # the first version had no catalogue beside its questions
        raw.execute("insert into questions values ('r', 0, ?, ?)", (question().id, to_json(question())))
        raw.commit()
    note = NoteState("g", "h", 1, 2, 3, "Uji", "choose", (slot(question()),))
    for _ in range(2):
        with Bank(path) as bank:
            bank.put_notes({"g": note})
            assert bank.notes() == {"g": note}
            assert bank.edits() == {"q": Edit("q", dropped=True)}
            assert bank.questions("r") == (question(),)
