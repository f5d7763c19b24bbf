"""The file under a bank."""

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from quizgen.bank import Bank
from quizgen.bank.door import APPLICATION, VERSION, connect
from quizgen.errors import BankError


def altered(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def refusal(path: Path) -> str:
    with pytest.raises(BankError) as problem, Bank(str(path)):
        pass
    message = str(problem.value)
    assert message.startswith(f"{path}: ")
    assert "\n" not in message
    return message


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    path = tmp_path / "uji.bank"
    with Bank(str(path)):
        pass
    return path


def test_a_bank_is_made_once_and_opened_again(bank: Path) -> None:
    """What this version made, this version opens; nothing but the bank lies there after."""
    with Bank(str(bank)) as again:
        assert again.edits() == {}
    assert [file.name for file in bank.parent.iterdir()] == ["uji.bank"]


def test_a_bank_writes_ahead_and_holds_its_keys(bank: Path) -> None:
    """WAL, foreign keys, our mark and version; every table strict."""
    with closing(connect(str(bank))) as connection:
        pragmas = {name: connection.execute(f"pragma {name}").fetchone()[0] for name in (
            "journal_mode", "foreign_keys", "application_id", "user_version")}  # fmt: skip
        tables = connection.execute("select sql from sqlite_schema where type = 'table'").fetchall()
    assert pragmas == {
        "journal_mode": "wal", "foreign_keys": 1, "application_id": APPLICATION, "user_version": VERSION,
    }  # fmt: skip
    assert len(tables) == 15
    assert all(") strict" in sql for (sql,) in tables)


def test_another_programs_file_is_left_alone(tmp_path: Path) -> None:
    """A database of somebody else's, or no database at all, is neither read nor changed."""
    foreign, text = tmp_path / "a.bank", tmp_path / "b.bank"
    altered(foreign, "create table books (title text)")
    text.write_text("bukan bank, hanya teks biasa " * 50)
    for path, said in [(foreign, "belongs to another program"), (text, "is no bank of quizgen")]:
        before = path.read_bytes()
        assert said in refusal(path)
        assert path.read_bytes() == before


def test_another_version_says_what_to_do(bank: Path) -> None:
    """A column more means another version: move it away and build again."""
    altered(bank, "alter table notes add column colour text")
    assert "move it away and run `quizgen build` again" in refusal(bank)


def test_an_older_version_says_what_to_do(bank: Path) -> None:
    """So does an older number."""
    altered(bank, f"pragma user_version = {VERSION - 1}")
    assert "move it away" in refusal(bank)


def test_a_newer_version_says_what_to_do(bank: Path) -> None:
    """A bank from the future asks for a newer quizgen, not to be thrown away."""
    altered(bank, f"pragma user_version = {VERSION + 1}")
    assert "update quizgen" in refusal(bank)


def test_a_bank_in_no_directory_or_on_one(tmp_path: Path) -> None:
    """A path that cannot be a file says so."""
    assert "there is no directory" in refusal(tmp_path / "none" / "uji.bank")
    assert "cannot be written" in refusal(tmp_path)


def test_a_cut_off_bank_is_refused(bank: Path) -> None:
    """Half a file is no bank."""
    bank.write_bytes(bank.read_bytes()[:5000])
    with pytest.raises(BankError), Bank(str(bank)) as cut:
        cut.edits()


def test_a_locked_bank_says_that_another_is_writing(bank: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two at once wait for each other, and the one that waits too long says why."""
    monkeypatch.setattr("quizgen.bank.door.PATIENCE", 0.05)
    with closing(sqlite3.connect(bank, isolation_level=None)) as other:
        other.execute("begin immediate")
        with pytest.raises(BankError, match="another quizgen is writing"), Bank(str(bank)) as waiting:
            waiting.put_briefs("r", [])


def test_an_empty_file_becomes_a_bank(tmp_path: Path) -> None:
    """What a killed first build leaves, zero bytes, is no obstacle to the next."""
    path = tmp_path / "uji.bank"
    path.touch()
    with Bank(str(path)) as bank:
        assert bank.notes() == {}
    assert stat.S_ISREG(path.stat().st_mode)


def test_a_bank_in_memory_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No path, no file."""
    monkeypatch.chdir(tmp_path)
    with Bank(None) as bank:
        bank.put_briefs("r", [])
    assert list(tmp_path.iterdir()) == []
