"""`quizgen stats`: what the history says, on screen or as a picture."""

from pathlib import Path

import click

from quizgen.bank import Bank
from quizgen.cli import console
from quizgen.cli._sitting import learner_option, local_now, on_a_terminal, ui_language_option
from quizgen.errors import UsageError
from quizgen.results import merge_results
from quizgen.sittings import ready_bank
from quizgen.tui.setting import Setting
from quizgen.tui.words import words_for
from quizgen.workflows import check_paths, open_recipe, write_files

SUFFIXES = (".html", ".svg")


@click.command(short_help="Show statistics of practice and of the questions.")
@click.argument("source")
@click.argument("out", required=False)
@learner_option
@click.option("--results", multiple=True, metavar="FILE", help="Count these learners' results too (.csv, .jsonl).")
@ui_language_option
def command(source: str, out: str | None, *, learner: str, results: tuple[str, ...], ui_language: str | None) -> int:
    """Show what was reviewed, what comes due, what is known of each kind, the hardest questions and an item analysis.

    With OUT (.svg or .html) the same is written as one file that needs nothing else; without, and without a terminal,
    it is said in lines.
    """
    recipe = open_recipe(source)
    if out is not None:
        if Path(out).suffix.casefold() not in SUFFIXES:
            raise UsageError(f"{out}: statistics are written as {' or '.join(SUFFIXES)}")
        check_paths(source, recipe, [out])
    setting = Setting(words_for(ui_language, recipe.language), learner)
    with ready_bank(recipe, console.progress("reading")) as bank:
        if results:
            bank.take_in(merge_results(results))
        if out is not None:
            write_files({out: _drawn(out, recipe.name, bank, setting).encode()})
        elif on_a_terminal():
            from quizgen.tui.app import QuizgenApp
            from quizgen.tui.flows import showing_figures

            QuizgenApp(setting, showing_figures(recipe, bank)).run()
        else:
            from quizgen.tui.figures import figures, said

            for line in said(figures(None, bank, recipe.name, learner, local_now()), setting.words):
                console.product(line)
    return console.DONE


def _drawn(out: str, name: str, bank: Bank, setting: Setting) -> str:
    from quizgen.tui.stats_file import html, svg

    return svg(name, bank, setting) if out.casefold().endswith(".svg") else html(name, bank, setting)
