"""`quizgen serve`: the terminal in a browser."""

import secrets
import shlex
import sys

import click

from quizgen.cli import console
from quizgen.cli._sitting import ui_language_option
from quizgen.errors import SourceError, UsageError
from quizgen.practice.exam import PROFILES
from quizgen.sittings import ready_bank
from quizgen.workflows import open_recipe


@click.command(short_help="Let a class take the quiz in its browsers.")
@click.argument("source")
@click.option("--host", default="127.0.0.1", show_default=True, metavar="ADDRESS", help="Address to listen on.")
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True, metavar="N")
@click.option("--public", is_flag=True, help="Listen on an address that other machines can reach; asks for a token.")
@click.option("--exam", type=click.Choice(sorted(PROFILES)), help="An exam instead of a practice.")
@click.option("--rng", type=int, metavar="N", help="Draw the exam's paper with another number than the recipe's.")
@ui_language_option
def command(
    source: str, *, host: str, port: int, public: bool, exam: str | None, rng: int | None, ui_language: str | None
) -> int:
    """Serve practice or an exam on SOURCE to browsers, one learner a tab, who first says who it is.

    Without --public only this machine can come in. With it, only who has the address with its token, and what is typed
    crosses the network unencrypted: use it in a classroom, not on the internet. Every tab is a process of its own of
    about 60 MB; thirty learners need about 2 GB. Nothing is fetched from other machines.
    """
    from quizgen.tui.words import words_for

    try:
        from quizgen.tui.serving import QuizServer, is_local
    except ImportError as problem:
        raise SourceError("serving needs textual-serve; install it with: pip install 'quizgen[serve]'") from problem

    if not public and not is_local(host):
        raise UsageError(f"{host}: can be reached by other machines; say --public where that is meant")
    recipe = open_recipe(source)
    if recipe.bank is None:
        raise SourceError(f"{source}: has no bank to keep results in; write a recipe over it and serve that")
    with ready_bank(recipe, console.progress("reading")) as bank:
        if not bank.entries(recipe.name, limit=1):
            raise SourceError(f"{source}: no question came of its briefs, so there is nothing to ask")
    how = ["--practice"] if exam is None else ["--exam", exam, *([] if rng is None else ["--rng", str(rng)])]
    words = words_for(ui_language, recipe.language)
    line = [sys.executable, "-m", "quizgen", "quiz", source, *how, "--ask-name", "--ui-language", words.language]
    token = secrets.token_urlsafe(16) if public else ""
    QuizServer(shlex.join(line), host, port, recipe.name, token, words).serve()
    return console.DONE
