"""The only clock on the screen's side, handed down so that tests and pictures can bring their own."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime


def utc_now() -> datetime:
    """The moment, aware, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Clock:
    """What time it is, and how many seconds have run since some fixed moment."""

    now: Callable[[], datetime] = utc_now
    seconds: Callable[[], float] = time.monotonic
