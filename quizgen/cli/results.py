"""`quizgen results`: what learners gave, as files; many files as one."""

import click

from quizgen.cli import console
from quizgen.results import merge_results, read_results, write_results
from quizgen.sittings import ready_bank
from quizgen.workflows import check_paths, open_recipe

WORD = "--seal"


def _seal_option(function: click.decorators.FC) -> click.decorators.FC:
    option = click.option(
        WORD, "word", default="", metavar="WORD", help="A word only the teacher knows; seals with it, and asks for it."
    )
    return option(function)


@click.group(name="results", short_help="Write, merge and check learners' results.")
def command() -> None:
    """Results as .csv or .jsonl: every response with learner, time, verdict and a seal.

    A row that was changed, added or taken away breaks the seals after it. Who knows how quizgen seals could seal anew;
    a word of the teacher's own (--seal) keeps that from being done.
    """


@command.command(name="export", short_help="Write the results in a recipe's bank.")
@click.argument("source")
@click.argument("out")
@click.option("--learner", metavar="NAME", help="Of this learner alone.")
@_seal_option
def export(source: str, out: str, *, learner: str | None, word: str) -> int:
    """Write the results in SOURCE's bank to OUT."""
    recipe = open_recipe(source)
    check_paths(source, recipe, [out])
    with ready_bank(recipe, console.progress("reading")) as bank:
        count = write_results(out, bank.reviews(learner), word)
    console.narrate(f"{out}: {count} responses")
    return console.DONE


@command.command(name="merge", short_help="Make one file of many.")
@click.argument("out")
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@_seal_option
def merge(out: str, files: tuple[str, ...], *, word: str) -> int:
    """Make one file OUT of the results in every FILE; what stands in several is taken once, a broken seal is refused."""
    reviews = merge_results(files, word)
    count = write_results(out, reviews, word)
    console.narrate(f"{out}: {count} responses of {len({review.learner for review in reviews})} learners")
    return console.DONE


@command.command(name="check", short_help="Look whether files are as they were written.")
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@_seal_option
def check(files: tuple[str, ...], *, word: str) -> int:
    """Look at the seals of every FILE; say how many responses it holds."""
    for path in files:
        console.product(f"{path}: {len(read_results(path, word))} responses, seals whole")
    return console.DONE
