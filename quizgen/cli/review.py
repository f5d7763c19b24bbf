"""`quizgen review`: the teacher's desk."""

import click

from quizgen.bank import Bank
from quizgen.cli import console
from quizgen.cli._sitting import ask, ending_signals, on_a_terminal, remember, ui_language_option
from quizgen.errors import SourceError
from quizgen.files import write_files
from quizgen.model.deck import Recipe
from quizgen.sittings import ready_bank
from quizgen.tui.setting import Setting
from quizgen.tui.words import words_for
from quizgen.workflows import check_paths, open_recipe


@click.command(short_help="Keep, drop or mend the questions at the review desk.")
@click.argument("source")
@click.option(
    "--decisions", metavar="OUT.jsonl", help="Write what was kept and dropped, a question a line; ask nothing."
)
@click.option("--plain", is_flag=True, help="Line by line on stdin and stdout, for pipes and screen readers.")
@ui_language_option
@click.option("--picture", hidden=True, metavar="FILE.svg", help="Draw the desk; ask nothing.")
def command(source: str, *, decisions: str | None, plain: bool, ui_language: str | None, picture: str | None) -> int:
    """Review the questions made from SOURCE, the doubtful ones first.

    One key keeps, drops, edits, swaps a wrong option or takes the next candidate for the same fact; every step can be
    undone. Each step is kept in the recipe's bank at once, and every later build and export follows it.
    """
    recipe = open_recipe(source)
    if recipe.bank is None:
        raise SourceError(f"{source}: has no bank to keep decisions in; write a recipe over it and review that")
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
        remember(source, recipe)
        setting = Setting(words_for(ui_language, recipe.language))
        if plain or not (on_a_terminal() or picture):
            _line_by_line(recipe, bank, setting)
        else:
            _on_screen(recipe, bank, setting, picture)
        return console.DONE


def _line_by_line(recipe: Recipe, bank: Bank, setting: Setting) -> None:
    from quizgen.tui.plain_desk import review

    with ending_signals():
        review(recipe, bank, setting.words, ask=ask, say=console.product, clock=setting.clock)


def _on_screen(recipe: Recipe, bank: Bank, setting: Setting, picture: str | None) -> None:
    from quizgen.tui.app import QuizgenApp
    from quizgen.tui.flows import reviewing

    if picture is None:
        QuizgenApp(setting, reviewing(recipe, bank)).run()
        return
    from quizgen.cli.quiz import write_picture
    from quizgen.tui.picture import draw

    write_picture(picture, draw(lambda: QuizgenApp(setting, reviewing(recipe, bank))))
