"""`quizgen build`: make questions and keep them in the bank."""

from collections.abc import Iterator

import click

from quizgen.cli import console
from quizgen.workflows import BuildReport, built, open_recipe


def _show_keys(ctx: click.Context, _parameter: click.Parameter, wanted: bool) -> None:  # noqa: FBT001 - click's
    if wanted:
        from quizgen.sources.recipe_keys import describe_keys

        console.product(describe_keys())
        ctx.exit()


@click.command(short_help="Make questions and keep them in the bank.")
@click.argument("source")
@click.option("--keys", is_flag=True, is_eager=True, expose_value=False, callback=_show_keys,
              help="Show every key of a recipe and what it does.")  # fmt: skip
def command(source: str) -> int:
    """Make questions from SOURCE and keep them in its bank.

    Briefs that have not changed are not analysed again; a teacher's edits and the learners' results stay.
    A file of briefs without a recipe has its bank in memory, so there this shows what would be made.
    """
    recipe = open_recipe(source)
    with built(recipe, console.progress("reading")) as (made, _):
        for line in table(made.report):
            console.product(line)
        return fitting(made.recipe.count, len(made.deck.slots))


def fitting(wanted: int | None, had: int) -> int:
    """The exit code for a deck of so many questions, saying so where more were wanted."""
    if wanted is None or had >= wanted:
        return console.DONE
    return console.complain(f"{wanted} questions were asked for, and {had} fit the recipe", console.UNFITTING)


def table(report: BuildReport) -> Iterator[str]:
    """The report as lines: briefs, questions of each kind, candidates refused for each reason."""
    new = report.briefs - report.reused
    yield _line("briefs", report.briefs, f"{new} new, {report.reused} as before")
    yield _line("questions", sum(count for _, count in report.kinds), "")
    for kind, count in report.kinds:
        yield _line(f"  {kind}", count, "")
    yield _line("refused", sum(count for *_, count in report.refusals), "")
    for code, reason, count in report.refusals:
        yield _line(f"  {code}", count, reason)


def _line(name: str, count: int, remark: str) -> str:
    return f"{name:<12}{count:>6}  {remark}".rstrip()
