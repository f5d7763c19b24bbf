"""`quizgen push`: hand the questions to a running Anki."""

from datetime import UTC, datetime

import click

from quizgen.cli import console
from quizgen.cli.build import fitting
from quizgen.delivery.ankiconnect import PORT
from quizgen.workflows import built, open_recipe, push_deck


@click.command(short_help="Hand the questions to Anki, running on this machine.")
@click.argument("source")
@click.option(
    "--port", type=click.IntRange(1, 65535), default=PORT, show_default=True, help="Where AnkiConnect listens."
)
@click.option("--key", metavar="KEY", envvar="QUIZGEN_ANKI_KEY", help="AnkiConnect's apiKey, where it has one.")
def command(source: str, port: int, key: str | None) -> int:
    """Make questions from SOURCE and have Anki import them: new ones are added, corrected ones updated.

    Anki must be running on this machine with the add-on AnkiConnect (2055492159). It is sent the same package that
    `quizgen export SOURCE deck.apkg` writes, so that the two can be mixed.
    """
    recipe = open_recipe(source)
    with built(recipe, console.progress("reading")) as (made, bank):
        push_deck(made, bank, datetime.now(UTC), port, key)
        console.narrate(f"Anki on port {port}: {len(made.deck.slots)} questions in “{made.deck.name}”")
        return fitting(made.recipe.count, len(made.deck.slots))
