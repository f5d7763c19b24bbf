"""Streams and exit codes."""

import io
import subprocess
import sys

import click
import pytest

from quizgen.cli import console
from quizgen.errors import BankError, QuizgenError, RecipeError
from tests.builders import brief
from tests.cli.running import ROOT, SEEDS


def ended(problem: BaseException) -> int:
    @click.command
    def command() -> None:
        raise problem

    return console.run(command, [])


@pytest.mark.parametrize(
    ("problem", "code", "said"),
    [
        (BankError("a.bank: no"), 1, "quizgen: a.bank: no\n"),
        (RecipeError("a.toml: no"), 2, "quizgen: a.toml: no\n"),
        (click.UsageError("Never so."), 2, "quizgen: never so (see `quizgen --help`)\n"),
        (click.exceptions.Exit(3), 3, ""),
        (KeyboardInterrupt(), 130, "quizgen: interrupted\n"),
        (click.Abort(), 130, "quizgen: interrupted\n"),
        (BrokenPipeError(), 1, ""),
    ],
)
def test_every_end_has_its_code(
    capsys: pytest.CaptureFixture[str], problem: BaseException, code: int, said: str
) -> None:
    """One sentence on stderr, nothing on stdout, and the code that the error has."""
    assert ended(problem) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert err.lstrip("\n") == said


def test_every_error_of_ours_has_a_code_a_user_can_tell() -> None:
    """1 for what could not be done, 2 for what was meant wrongly, nothing else."""
    assert {kind.exit_code for kind in QuizgenError.__subclasses__()} == {1, 2}


def test_a_fault_of_our_own_is_one_sentence_unless_asked(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No traceback for a user; all of it for whoever sets QUIZGEN_DEBUG."""
    assert ended(ZeroDivisionError("by zero")) == 1
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "ZeroDivisionError: by zero" in err
    monkeypatch.setenv(console.DEBUG, "1")
    with pytest.raises(ZeroDivisionError):
        ended(ZeroDivisionError("by zero"))


def test_an_error_cannot_act_on_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    """A file whose name is an escape sequence is shown, not obeyed, and stays on one line."""
    console.complain("\x1b]0;x\x07\n.txt: no such file", 1)
    err = capsys.readouterr().err
    assert "\x1b" not in err
    assert "\x07" not in err
    assert err.count("\n") == 1


def test_colour_only_where_it_is_wanted(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A pipe gets no colour; neither does a terminal where NO_COLOR is set."""
    console.product(click.style("x", fg="red"))
    assert capsys.readouterr().out == "x\n"
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    console.product(click.style("x", fg="red"))
    assert "\x1b[31m" in terminal.getvalue()
    monkeypatch.setenv("NO_COLOR", "1")
    console.product(click.style("y", fg="red"))
    assert terminal.getvalue().endswith("y\n")


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """It is."""
        return True


def test_the_bar_is_for_terminals_and_long_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """No bar in a log, none for what is done at once; and where there was one, its line is cleared."""
    terminal, briefs = Terminal(), [brief("a"), brief("b")]
    monkeypatch.setattr(sys, "stderr", terminal)
    assert list(console.progress("reading")(briefs)) == briefs
    assert terminal.getvalue() == ""
    monkeypatch.setattr(console, "PATIENCE", -1.0)
    assert list(console.progress("reading")(briefs)) == briefs
    assert f"\rreading [{'#' * 12}{'.' * 12}] 1/2" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\x1b[K")
    plain = io.StringIO()
    monkeypatch.setattr(sys, "stderr", plain)
    assert list(console.progress("reading")(briefs)) == briefs
    assert plain.getvalue() == ""


def test_a_reader_that_leaves_is_left_in_peace() -> None:
    """`quizgen explain … | head -n 1` ends without a word."""
    command = f"{sys.executable} -m quizgen explain {SEEDS} | head -n 1"
    done = subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S602
    assert done.stdout.count("\n") == 1
    assert done.stderr == ""
