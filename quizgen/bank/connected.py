"""A connection to the file under a bank, and the two ways to use it: rows out, transactions in."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self

from quizgen.bank.door import complaint, connect
from quizgen.errors import BankError


class Connected:
    """Open while its `with` lasts."""

    def __init__(self, path: str | None) -> None:
        """A bank in the file at `path`, or in memory for None; nothing is opened yet."""
        self.path = path
        self._connection: sqlite3.Connection | None = None

    def __enter__(self) -> Self:
        self._connection = connect(self.path)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if isinstance(problem, sqlite3.Error):
            raise complaint(self._place, problem) from problem

    @property
    def _place(self) -> str:
        return "the bank in memory" if self.path is None else self.path

    def _rows(self, query: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        return self._open().execute(query, values).fetchall()

    @contextmanager
    def _writing(self, *, durable: bool = False) -> Iterator[sqlite3.Connection]:
        """A transaction that ends with the block, undone where the block fails; `durable`: on the disk itself by then."""
        connection = self._open()
        connection.execute(f"pragma synchronous = {'full' if durable else 'normal'}")
        connection.execute("begin immediate")
        try:
            yield connection
            connection.execute("commit")
        except BaseException:
            if connection.in_transaction:
                connection.execute("rollback")
            raise

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            raise BankError(f"{self._place}: is not open")
        return self._connection


def moment(at: datetime) -> str:
    """An aware time as the bank writes it: UTC, ISO 8601, to be compared as text."""
    return at.astimezone(UTC).isoformat()
