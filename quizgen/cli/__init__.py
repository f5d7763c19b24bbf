"""The command line: a file a verb, loaded when it is called, so that `quizgen --help` is quick."""

import os
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import NoReturn

import click

from quizgen import __version__
from quizgen.cli import console
from quizgen.cli._sitting import learner_option, on_a_terminal, ui_language_option

ONE_THREAD = ("OPENBLAS_NUM_THREADS", "1")
"""For NumPy, before it is loaded: further threads wait by spinning, which costs as much again as reading a brief does."""
COMMANDS: Mapping[str, tuple[str, str]] = {
    "build": ("quizgen.cli.build", "Make questions and keep them in the bank."),
    "check": ("quizgen.cli.check", "Print the review sheet (telaah butir) of every question."),
    "explain": ("quizgen.cli.explain", "Show what was seen in each brief, and why a question was refused."),
    "export": ("quizgen.cli.export", "Write the questions to files: Anki, tables, handouts."),
    "push": ("quizgen.cli.push", "Hand the questions to Anki, running on this machine."),
    "formats": ("quizgen.cli.formats", "List every format with its limits."),
    "quiz": ("quizgen.cli.quiz", "Take the quiz here in the terminal."),
    "results": ("quizgen.cli.results", "Write, merge and check learners' results."),
    "review": ("quizgen.cli.review", "Keep, drop or mend the questions at the review desk."),
    "serve": ("quizgen.cli.serve", "Let a class take the quiz in its browsers."),
    "stats": ("quizgen.cli.stats", "Show statistics of practice and of the questions."),
}
"""Verb to the module whose `command` it is, and the line it has in the list of commands."""


class Verbs(click.Group):
    """A group that loads a verb's module when the verb is called, and not to list it."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Every verb, in order."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The verb's command, or None for click to complain about."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(COMMANDS[cmd_name][0]).command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The list in `quizgen --help`, from the table alone."""
        with formatter.section("Commands"):
            formatter.write_dl([(verb, COMMANDS[verb][1]) for verb in sorted(COMMANDS)])


@click.group(
    cls=Verbs, name="quizgen", context_settings={"help_option_names": ["-h", "--help"]}, invoke_without_command=True
)
@learner_option
@ui_language_option
@click.pass_context
@click.version_option(__version__, prog_name="quizgen", message="%(prog)s %(version)s")
def group(ctx: click.Context, *, learner: str, ui_language: str | None) -> None:
    """Make quiz questions from Indonesian news in brief. Alone, on a terminal, it opens at home: decks, what is due.

    SOURCE is a recipe (.toml), or a file of briefs: .txt, .md, .jsonl or .csv.

    \b
    Exit codes: 0 done, 1 could not, 2 used wrongly, 3 done but something did
    not fit, 130 interrupted.
    """  # noqa: D301 - click's own mark for lines that stay as they are
    if ctx.invoked_subcommand is None:
        if not on_a_terminal():
            raise click.exceptions.NoArgsIsHelpError(ctx)
        from quizgen.cli._home import open_home

        open_home(learner, ui_language)


def main(argv: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and leave with its exit code; `argv` without the program's name."""
    os.environ.setdefault(*ONE_THREAD)
    raise SystemExit(console.run(group, argv))
