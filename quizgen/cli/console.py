"""Owns stdout, stderr and exit codes: stdout is product, stderr is narration, every error one sentence."""

import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress

import click

from quizgen.errors import QuizgenError
from quizgen.model.brief import Brief
from quizgen.practice.visible import visible

DONE, FAILED, MISUSED, UNFITTING, INTERRUPTED = 0, 1, 2, 3, 130
DEBUG = "QUIZGEN_DEBUG"
"""Set in the environment, a fault of our own shows its traceback."""

PATIENCE = 1.0
"""Seconds before a bar is worth showing."""

BAR = 24
"""Columns."""


def run(command: click.Command, argv: Sequence[str] | None) -> int:
    """The command's exit code, with every error said on stderr; the only place that catches what is left over."""
    with suppress(AttributeError):
        sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]
    try:
        code = command.main(args=None if argv is None else list(argv), prog_name="quizgen", standalone_mode=False)
        sys.stdout.flush()
    except BrokenPipeError:
        return _reader_gone()
    except (Exception, KeyboardInterrupt) as problem:  # noqa: BLE001 - the edge: whatever went wrong, one sentence
        return _told(problem)
    return code if isinstance(code, int) else DONE


def complain(sentence: str, code: int) -> int:
    """Say on stderr what is wrong, in one line whatever stands in it, and hand the code back."""
    narrate(f"quizgen: {visible(sentence)}")
    return code


def narrate(text: str) -> None:
    """A line on stderr."""
    with suppress(BrokenPipeError):
        click.echo(text, err=True, color=_color())


def product(text: str) -> None:
    """A line on stdout, in colour only where a terminal shows it and nobody asked for none."""
    click.echo(text, color=_color())


def columns() -> int | None:
    """How wide the terminal on stdout is; None where stdout is no terminal."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def progress(verb: str) -> Callable[[Sequence[Brief]], Iterator[Brief]]:
    """A bar on stderr while the briefs go by, where stderr is a terminal and it takes more than a second."""

    def going_by(briefs: Sequence[Brief]) -> Iterator[Brief]:
        start, shown = time.monotonic(), False
        for number, brief in enumerate(briefs):
            if sys.stderr.isatty() and time.monotonic() - start > PATIENCE:
                _bar(verb, number, len(briefs))
                shown = True
            yield brief
        if shown:
            click.echo("\r\x1b[K", err=True, nl=False)

    return going_by


def _bar(verb: str, number: int, count: int) -> None:
    full = BAR * number // count
    click.echo(f"\r{verb} [{'#' * full}{'.' * (BAR - full)}] {number}/{count}", err=True, nl=False)


def _color() -> bool | None:
    """None leaves it to click, which looks whether a terminal reads; see no-color.org for the variable."""
    return False if os.environ.get("NO_COLOR") else None


def _told(problem: BaseException) -> int:
    """Says the error and gives its exit code; the only place that maps one to the other."""
    match problem:
        case QuizgenError():
            return complain(str(problem), problem.exit_code)
        case click.exceptions.NoArgsIsHelpError():
            narrate(problem.format_message())
            return MISUSED
        case click.ClickException():
            return complain(_in_our_form(problem), MISUSED)
        case click.Abort() | KeyboardInterrupt():
            return complain("interrupted", INTERRUPTED)
        case _ if os.environ.get(DEBUG):
            raise problem
        case _:
            what = f"{type(problem).__name__}: {problem}"
            return complain(f"stopped by a fault of its own ({what}); set {DEBUG}=1 to see where", FAILED)


def _in_our_form(problem: click.ClickException) -> str:
    """Click's own complaint as one sentence, with the way to the help."""
    message = " ".join(problem.format_message().split()).removesuffix(".")
    at = problem.ctx if isinstance(problem, click.UsageError) else None
    hint = "" if at is None else f" (see `{at.command_path} --help`)"
    return f"{message[:1].lower()}{message[1:]}{hint}"


def _reader_gone() -> int:
    """Whoever read our output has enough: say nothing, and let nothing be flushed into the closed pipe."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return FAILED
