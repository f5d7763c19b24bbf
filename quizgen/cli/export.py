"""`quizgen export`: write the questions to files."""

from dataclasses import replace
from datetime import UTC, datetime

import click

from quizgen.cli import console
from quizgen.cli.build import fitting
from quizgen.sources._values import MOST_VERSIONS
from quizgen.workflows import Written, built, check_targets, export_deck, open_recipe


@click.command(short_help="Write the questions to files: Anki, tables, handouts.")
@click.argument("source")
@click.argument("outs", metavar="OUT...", nargs=-1, required=True)
@click.option("--format", "wanted", multiple=True, metavar="NAME", help="Format of the files whose suffix it shares.")
@click.option("--versions", type=click.IntRange(1, MOST_VERSIONS), help="Versions A, B … of a handout.")
def command(source: str, outs: tuple[str, ...], wanted: tuple[str, ...], versions: int | None) -> int:
    """Make questions from SOURCE and write them to each OUT, in the format of its suffix.

    \b
    .apkg   a package for Anki
    .csv    a table, one question a row
    .docx   a handout and its key to edit
    .html   a quiz to play on the web, one file
    .jsonl  the complete record, one question a line
    .md     a handout with its key
    .tsv    the notes of the .apkg as text, for Anki's text import
    .pdf    handout, answer sheet and key to print
    .xml    a question bank for Moodle

    `quizgen formats` lists all of them. Where formats share a suffix, say which: a.kahoot.xlsx, or a.xlsx with
    --format kahoot. The files are written whole or not at all. The same SOURCE and bank give the same files.
    """  # noqa: D301 - click's own mark for lines that stay as they are
    recipe = open_recipe(source)
    if versions is not None:
        recipe = replace(recipe, handout=replace(recipe.handout, versions=versions))
    check_targets(source, recipe, outs, wanted)
    with built(recipe, console.progress("reading")) as (made, bank):
        files = export_deck(made, bank, outs, datetime.now(UTC), wanted)
        for file in files:
            _tell(file, len(made.deck.slots))
        code = fitting(made.recipe.count, len(made.deck.slots))
    unfitting = any(file.left_out or file.marred for file in files)
    return console.UNFITTING if code == console.DONE and unfitting else code


def _tell(file: Written, questions: int) -> None:
    console.narrate(f"{file.path}: {questions - len(file.left_out)} questions, {file.size:,} bytes")
    for out in file.left_out:
        console.narrate(f"{file.path}: left out question {out.number} ({out.question}): {out.limit}")
    for bad in file.marred:
        where = f"question {bad.number} ({bad.question})" if bad.number else "the head"
        console.narrate(f"{file.path}: {where}: {bad.limit}")
