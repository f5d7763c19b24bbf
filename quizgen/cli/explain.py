"""`quizgen explain`: what was seen in each brief, and what became of every candidate."""

import json
from dataclasses import asdict

import click

from quizgen.cli import console
from quizgen.workflows import Explanation, explain, open_recipe

SCHEMA = "quizgen/explanation/1"


@click.command(short_help="Show what was seen in each brief, and why a question was refused.")
@click.argument("source")
@click.option("--brief", "only", metavar="ID", help="Only the brief with this id.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a brief, for programs.")
def command(source: str, only: str | None, as_json: bool) -> None:  # noqa: FBT001 - click's own calling
    """Show what was seen in each brief of SOURCE: sentences, names, clauses and words; and of every candidate
    whether it became a question, or which check refused it.

    Nothing is read from or kept in a bank.
    """
    from quizgen.cli._lamp import drawn, folded

    width = console.columns()
    for seen in explain(open_recipe(source), only, console.progress("reading")):
        for line in [as_line(seen)] if as_json else drawn(seen):
            for piece in [line] if width is None or as_json else folded(line, width):
                console.product(piece)


def as_line(seen: Explanation) -> str:
    """The explanation as JSON: `analysis`, `questions` and `refusals` with the fields of their nouns, days in ISO."""
    return json.dumps({"schema": SCHEMA} | asdict(seen), ensure_ascii=False, default=str)
