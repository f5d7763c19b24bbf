"""`quizgen export`: write the questions to files."""

from datetime import UTC, datetime

import click

from quizgen.cli import console
from quizgen.cli.build import fitting
from quizgen.workflows import built, check_targets, export_deck, open_recipe


@click.command(short_help="Write the questions to files: Anki, tables, handouts.")
@click.argument("source")
@click.argument("outs", metavar="OUT...", nargs=-1, required=True)
def command(source: str, outs: tuple[str, ...]) -> int:
    """Make questions from SOURCE and write them to each OUT, in the format of its suffix.

    \b
    .apkg   a package for Anki
    .csv    a table, one question a row
    .jsonl  the complete record, one question a line
    .md     a handout with its key
    .tsv    the notes of the .apkg as text, for Anki's text import

    The files are written whole or not at all. The same SOURCE and bank give the same files.
    """  # noqa: D301 - click's own mark for lines that stay as they are
    recipe = open_recipe(source)
    check_targets(source, recipe, outs)
    with built(recipe, console.progress("reading")) as (made, bank):
        for path, size in export_deck(made, bank, outs, datetime.now(UTC)):
            console.narrate(f"{path}: {len(made.deck.slots)} questions, {size:,} bytes")
        return fitting(made.recipe.count, len(made.deck.slots))
