"""The file under a bank: made whole or not at all, and opened only if this version of quizgen made it."""

import hashlib
import re
import sqlite3
from contextlib import closing
from functools import cache
from importlib import resources
from pathlib import Path

from quizgen.errors import BankError

SCHEMAS = ("schema.sql", "flashcards.sql", "practice.sql")
"""Each version's statements, added to those of the version before: an older bank grows, and keeps all it has."""

VERSION = len(SCHEMAS)
"""Raised with every file of statements; a file that stood in a release is not changed again."""

APPLICATION = 0x71677A31
"""Marks the file as ours: "qgz1"."""

PATIENCE = 10.0
"""Seconds to wait while another quizgen writes."""


def connect(path: str | None) -> sqlite3.Connection:
    """An open bank, made if there is none; None for one in memory. Raises BankError that says what to do."""
    place = "the bank in memory" if path is None else path
    if path is not None and not Path(path).parent.is_dir():
        raise BankError(f"{path}: there is no directory {Path(path).parent}; make it, or name another bank")
    try:
        connection = sqlite3.connect(":memory:" if path is None else path, timeout=PATIENCE, isolation_level=None)
    except sqlite3.Error as problem:
        raise complaint(place, problem) from problem
    try:
        _prepare(connection, place)
    except BaseException as problem:
        connection.close()
        if isinstance(problem, sqlite3.Error):
            raise complaint(place, problem) from problem
        raise
    return connection


def complaint(place: str, problem: sqlite3.Error) -> BankError:
    """What SQLite could not do, with what the user can."""
    match getattr(problem, "sqlite_errorname", ""):
        case "SQLITE_NOTADB" | "SQLITE_CORRUPT":
            return BankError(f"{place}: is no bank of quizgen; name another file, or move this one away")
        case "SQLITE_BUSY" | "SQLITE_LOCKED":
            return BankError(f"{place}: another quizgen is writing to it; try again when that is done")
        case "SQLITE_READONLY" | "SQLITE_CANTOPEN" | "SQLITE_PERM":
            return BankError(f"{place}: cannot be written; name another bank with `bank = …` in the recipe")
        case "SQLITE_FULL":
            return BankError(f"{place}: the disk is full; nothing was changed")
        case _:
            return BankError(f"{place}: cannot be used ({problem})")


def _prepare(connection: sqlite3.Connection, place: str) -> None:
    connection.execute("pragma foreign_keys = on")
    if _is_blank(connection):
        connection.execute("pragma journal_mode = wal")
    _grow(connection, place)
    connection.execute("pragma synchronous = normal")


def _is_blank(connection: sqlite3.Connection) -> bool:
    return connection.execute("select 1 from sqlite_schema limit 1").fetchone() is None


def _grow(connection: sqlite3.Connection, place: str) -> None:
    """Give the bank what this version has more, in one transaction; nothing where another process was quicker."""
    if not _is_blank(connection) and _guarded(connection, place) == VERSION:
        return
    connection.execute("begin immediate")
    try:
        known = 0 if _is_blank(connection) else _guarded(connection, place)
        for schema in SCHEMAS[known:]:
            _run(connection, schema)
        connection.execute(f"pragma application_id = {APPLICATION}")
        connection.execute(f"pragma user_version = {VERSION}")
        connection.execute("commit")
    except BaseException:
        connection.execute("rollback")
        raise


def _guarded(connection: sqlite3.Connection, place: str) -> int:
    """The bank's version; raises BankError for what no quizgen made, or a newer or another one."""
    (application,) = connection.execute("pragma application_id").fetchone()
    (version,) = connection.execute("pragma user_version").fetchone()
    if application != APPLICATION:
        raise BankError(f"{place}: belongs to another program; name another bank with `bank = …` in the recipe")
    if version > VERSION:
        raise BankError(f"{place}: made by a newer quizgen (bank {version}, this one knows {VERSION}); update quizgen")
    if version < 1 or _fingerprint(connection) != _own_fingerprint(version):
        raise BankError(
            f"{place}: made by another version of quizgen; move it away and run `quizgen build` again "
            "(edits and results stay in the file you moved)"
        )
    return int(version)


def _run(connection: sqlite3.Connection, schema: str) -> None:
    """Every statement of a file, inside the transaction that is open."""
    for statement in resources.files("quizgen.bank").joinpath(schema).read_text(encoding="utf-8").split(";\n"):
        connection.execute(statement)


@cache
def _own_fingerprint(version: int) -> str:
    with closing(sqlite3.connect(":memory:")) as connection:
        for schema in SCHEMAS[:version]:
            _run(connection, schema)
        return _fingerprint(connection)


def _fingerprint(connection: sqlite3.Connection) -> str:
    """A hash of every table and index as the file itself has it, comments and spaces aside."""
    rows = connection.execute("select sql from sqlite_schema where sql is not null order by type, name").fetchall()
    bare = [" ".join(re.sub(r"--.*", "", sql).split()) for (sql,) in rows]
    return hashlib.sha256("\n".join(bare).encode()).hexdigest()
