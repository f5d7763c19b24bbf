"""What the verbs that sit at a terminal share: options, words, who sits, and in which way."""

import signal
import sys
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import TypeVar

import click

from quizgen.cli import console
from quizgen.practice.visible import visible

LEARNER = "learner"
"""Whose results they are where nobody says."""

Function = TypeVar("Function", bound=Callable[..., object])


def learner_option(function: Function) -> Function:
    """`--learner NAME`."""
    option = click.option("--learner", default=LEARNER, metavar="NAME", help="Whose results these are.")
    return option(function)


def ui_language_option(function: Function) -> Function:
    """`--ui-language id|en`."""
    option = click.option(
        "--ui-language",
        type=click.Choice(["id", "en"]),
        help="Language of the interface; else the deck's, else the locale's.",
    )
    return option(function)


def on_a_terminal() -> bool:
    """Whether a person reads and types here."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def new_id() -> str:
    """A name for a sitting that no other has."""
    return uuid.uuid4().hex


def local_now() -> datetime:
    """The moment, in the zone of the machine: the learner's day begins there."""
    return datetime.now(UTC).astimezone()


def ask(prompt: str) -> str:
    """The next line of stdin without its end; where a pipe gives it, it is shown, so that the output reads whole."""
    if sys.stdin.isatty():
        return input(prompt)
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    console.product(prompt + visible(line.rstrip("\r\n")))
    return line.rstrip("\r\n")


@contextmanager
def ending_signals() -> Iterator[None]:
    """A closed terminal or a machine shutting down interrupts the sitting like Ctrl+C, so that it is told."""
    names = [name for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before: list[tuple[signal.Signals, Callable[..., object] | int | None]] = []
    with suppress(ValueError):  # signals are the main thread's
        before = [(signal.Signals[name], signal.signal(signal.Signals[name], _interrupt)) for name in names]
    try:
        yield
    finally:
        for number, handler in before:
            signal.signal(number, handler)


def _interrupt(_number: int, _frame: object) -> None:
    raise KeyboardInterrupt
