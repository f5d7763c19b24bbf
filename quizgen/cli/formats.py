"""`quizgen formats`: every format and what it cannot hold."""

import click

from quizgen.cli import console
from quizgen.exporters import FORMATS


@click.command(short_help="List every format with its limits.")
def command() -> int:
    """List the formats that `export` writes: suffix, name for --format, what it is, what does not fit."""
    for form in sorted(FORMATS.values(), key=lambda form: (form.ending, form.suffix)):
        console.product(f"{form.suffix:17} {form.code:12} {form.description}")
        if form.limits != "none":
            console.product(f"{'':31}limits: {form.limits}")
    return console.DONE
