"""`quizgen review`: the teacher's desk."""

import click

from quizgen.cli import console
from quizgen.cli._sitting import on_a_terminal, ui_language_option
from quizgen.errors import SourceError
from quizgen.sittings import ready_bank
from quizgen.workflows import check_paths, open_recipe, write_files


@click.command(short_help="Keep, drop or mend the questions at the review desk.")
@click.argument("source")
@click.option(
    "--decisions", metavar="OUT.jsonl", help="Write what was kept and dropped, a question a line; ask nothing."
)
@ui_language_option
@click.option("--picture", hidden=True, metavar="FILE.svg", help="Draw the desk; ask nothing.")
def command(source: str, *, decisions: str | None, ui_language: str | None, picture: str | None) -> int:
    """Review the questions made from SOURCE, the doubtful ones first.

    One key keeps, drops, edits, swaps a wrong option or takes the next candidate for the same fact; every step can be
    undone. Each step is kept in the recipe's bank at once, and every later build and export follows it.
    """
    recipe = open_recipe(source)
    if recipe.bank is None:
        raise SourceError(f"{source}: has no bank to keep decisions in; write a recipe over it and review that")
    if decisions is None and picture is None and not on_a_terminal():
        raise SourceError("the review desk needs a terminal; --decisions OUT.jsonl works without one")
    if decisions is not None:
        check_paths(source, recipe, [decisions])
    with ready_bank(recipe, console.progress("reading")) as bank:
        if decisions is not None:
            from quizgen.rulings import ruled_lines

            lines = ruled_lines(bank)
            write_files({decisions: "".join(lines).encode()})
            console.narrate(f"{decisions}: {len(lines)} decisions")
            return console.DONE
        if not bank.entries(recipe.name, limit=1):
            raise SourceError(f"{source}: no question came of its briefs, so there is nothing to review")
        from quizgen.tui.app import QuizgenApp
        from quizgen.tui.flows import reviewing
        from quizgen.tui.setting import Setting
        from quizgen.tui.words import words_for

        setting = Setting(words_for(ui_language, recipe.language))
        if picture is None:
            QuizgenApp(setting, reviewing(recipe, bank)).run()
        else:
            from quizgen.cli.quiz import write_picture
            from quizgen.tui.picture import draw

            write_picture(picture, draw(lambda: QuizgenApp(setting, reviewing(recipe, bank))))
        return console.DONE
