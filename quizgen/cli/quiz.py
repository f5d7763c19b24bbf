"""`quizgen quiz`: sit a deck at this terminal, on screen or line by line."""

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import cache
from pathlib import Path

import click

from quizgen.cli import console
from quizgen.cli.build import fitting
from quizgen.errors import ExportError, SourceError
from quizgen.model.deck import Recipe
from quizgen.model.language import Language
from quizgen.practice.folding import fold
from quizgen.practice.grading import Leniency
from quizgen.practice.session import Session, begin
from quizgen.practice.visible import visible
from quizgen.workflows import Built, built, open_recipe

LEARNER = "learner"
"""Whose results they are where nobody says."""


@click.command(short_help="Take the quiz here in the terminal.")
@click.argument("source")
@click.option("--plain", is_flag=True, help="Line by line on stdin and stdout, for pipes and screen readers.")
@click.option("--learner", default=LEARNER, metavar="NAME", help="Whose results these are.")
@click.option("--count", type=click.IntRange(min=1), metavar="N", help="At most N questions.")
@click.option("--rng", type=int, metavar="N", help="Shuffle with another number than the recipe's.")
@click.option("--picture", hidden=True, metavar="FILE.svg", help="Draw the quiz after a response; ask nothing.")
def command(source: str, *, plain: bool, learner: str, count: int | None, rng: int | None, picture: str | None) -> int:
    """Take a quiz made from SOURCE.

    Everything is done by keyboard; the keys stand at the bottom of the screen. The results are kept in the recipe's
    bank when the quiz ends or is left. A file of briefs without a recipe has its bank in memory: results are shown
    there, and forgotten.
    """
    recipe = with_choices(open_recipe(source), count, rng)
    with built(recipe, console.progress("reading")) as (made, bank):
        if not made.deck.slots:
            raise SourceError(f"{source}: no question came of its briefs, so there is nothing to ask")
        session = begin(made.deck, learner, leniency_of(made.language))
        if picture is not None:
            _draw(session, made, picture)
        elif plain or not (sys.stdin.isatty() and sys.stdout.isatty()):
            from quizgen.tui.plain import sit

            with ending_signals():
                sit(session, made.language.words, ask=ask, say=console.product, save=bank.add_reviews)
        else:
            from quizgen.tui.app import play

            play(session, made.language.words, bank.add_reviews)
        if recipe.bank is None and picture is None:
            console.narrate("a bare source keeps no results; write a recipe over it to keep them")
        return fitting(recipe.count, len(made.deck.slots))


def with_choices(recipe: Recipe, count: int | None, rng: int | None) -> Recipe:
    """The recipe with what the command line says instead."""
    return replace(recipe, count=recipe.count if count is None else count, rng=recipe.rng if rng is None else rng)


def leniency_of(language: Language) -> Leniency:
    """How the language hears typed responses; its gazetteer is read when the first is typed."""

    @cache
    def names() -> frozenset[str]:
        return frozenset(fold(name) for known in language.gazetteer() for name in (known.name, *known.aliases))

    return Leniency(normalise=language.normalise, is_real=lambda folded: folded in names())


def ask(prompt: str) -> str:
    """The next line of stdin without its end; where a pipe gives it, it is shown, so that the output reads whole."""
    if sys.stdin.isatty():
        return input(prompt)
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    console.product(prompt + visible(line.rstrip("\r\n")))
    return line.rstrip("\r\n")


@contextmanager
def ending_signals() -> Iterator[None]:
    """A closed terminal or a machine shutting down interrupts the sitting like Ctrl+C, so that it is saved."""
    names = [name for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before: list[tuple[signal.Signals, Callable[..., object] | int | None]] = []
    with suppress(ValueError):  # signals are the main thread's
        before = [(signal.Signals[name], signal.signal(signal.Signals[name], _interrupt)) for name in names]
    try:
        yield
    finally:
        for number, handler in before:
            signal.signal(number, handler)


def _interrupt(_number: int, _frame: object) -> None:
    raise KeyboardInterrupt


def _draw(session: Session, made: Built, path: str) -> None:
    """Write a picture of the quiz, the same bytes for the same deck."""
    from quizgen.tui.picture import draw

    try:
        Path(path).write_text(draw(session, made.language.words), encoding="utf-8")
    except OSError as problem:
        raise ExportError(f"{path}: cannot be written ({problem.strerror})") from problem
