"""`quizgen quiz`: sit a deck, a practice or an exam at this terminal, on screen or line by line."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quizgen.bank import Bank
from quizgen.cli import console
from quizgen.cli._sitting import (
    ask,
    ending_signals,
    learner_option,
    local_now,
    new_id,
    on_a_terminal,
    remember,
    ui_language_option,
)
from quizgen.cli.build import fitting
from quizgen.errors import ExportError, SourceError
from quizgen.model.deck import Recipe
from quizgen.model.question import Interaction
from quizgen.practice.exam import PROFILES, Exam, Profile
from quizgen.practice.plan import DUE, NEW_A_DAY, Limits
from quizgen.practice.session import Session, begin
from quizgen.sittings import Keeper, Sitter, lenient, open_or_draw, practice, ready_bank
from quizgen.workflows import build_deck, built, newest, open_recipe

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizgen.tui.app import Flow
    from quizgen.tui.setting import Setting


@dataclass(frozen=True, slots=True)
class Way:
    """How to sit."""

    plain: bool
    ask_name: bool
    picture: str | None
    setting: "Setting"
    typed: bool
    """Whether every response is typed; the bank's questions stay as the recipe has them made."""

    def asked_by(self, recipe: Recipe) -> Recipe:
        """The recipe as it is to be asked."""
        return replace(recipe, interaction=Interaction.TYPE) if self.typed else recipe


@click.command(short_help="Take the quiz here in the terminal.")
@click.argument("source")
@click.option("--practice", "practise", is_flag=True, help="What is due today, and some that is new.")
@click.option(
    "--new",
    "new",
    type=click.IntRange(min=0),
    default=NEW_A_DAY,
    show_default=True,
    metavar="N",
    help="New questions a day, in practice.",
)
@click.option(
    "--due",
    "due",
    type=click.IntRange(min=0),
    default=DUE,
    show_default=True,
    metavar="N",
    help="At most N due questions in one practice.",
)
@click.option("--exam", type=click.Choice(sorted(PROFILES)), help="An exam: so many minutes, no verdict till the end.")
@click.option("--minutes", type=click.IntRange(min=1), metavar="N", help="Other minutes than the exam's own.")
@click.option("--type", "typed", is_flag=True, help="Type every response instead of choosing.")
@click.option("--plain", is_flag=True, help="Line by line on stdin and stdout, for pipes and screen readers.")
@learner_option
@click.option("--count", type=click.IntRange(min=1), metavar="N", help="At most N questions.")
@click.option(
    "--rng", type=int, metavar="N", help="Shuffle, or draw the exam's paper, with another number than the recipe's."
)
@ui_language_option
@click.option("--ask-name", is_flag=True, hidden=True, help="Ask on screen who sits here.")
@click.option("--picture", hidden=True, metavar="FILE.svg", help="Draw the screen after a response; ask nothing.")  # fmt: skip
def command(
    source: str, *, practise: bool, new: int, due: int, exam: str | None, minutes: int | None, typed: bool, plain: bool,
    learner: str, count: int | None, rng: int | None, ui_language: str | None, ask_name: bool, picture: str | None,
) -> int:  # fmt: skip
    """Take a quiz made from SOURCE: the whole deck, what is due today (--practice), or an exam (--exam).

    Everything is done by keyboard; the keys stand at the bottom of the screen. Each response is kept in the recipe's
    bank as soon as it is given. A file of briefs without a recipe has its bank in memory: results are shown there, and
    forgotten. One --rng gives everybody the same exam paper; another number gives another paper.
    """
    from quizgen.tui.setting import Setting
    from quizgen.tui.words import words_for

    if practise and exam is not None:
        raise click.UsageError("--practice and --exam are two ways to sit; take one")
    recipe = with_choices(open_recipe(source), count, rng)
    setting = Setting(words_for(ui_language, recipe.language), learner, limits=Limits(new, due))
    way = Way(plain or not (on_a_terminal() or picture or ask_name), ask_name, picture, setting, typed)
    if exam is not None:
        profile = PROFILES[exam]
        profile = replace(profile, minutes=minutes or profile.minutes, count=count or profile.count)
        code = _exam(source, recipe, way, profile)
    elif practise:
        code = _practice(source, recipe, way)
    else:
        code = _whole_deck(source, recipe, way)
    remember(source, recipe)
    if recipe.bank is None and picture is None:
        console.narrate("a bare source keeps no results; write a recipe over it to keep them")
    return code


def with_choices(recipe: Recipe, count: int | None, rng: int | None) -> Recipe:
    """The recipe with what the command line says instead."""
    return replace(recipe, count=recipe.count if count is None else count, rng=recipe.rng if rng is None else rng)


def _whole_deck(source: str, recipe: Recipe, way: Way) -> int:
    with built(recipe, console.progress("reading")) as (made, bank):
        if not made.deck.slots:
            raise SourceError(f"{source}: no question came of its briefs, so there is nothing to ask")
        deck = build_deck(way.asked_by(recipe), bank, newest(made.briefs)) if way.typed else made.deck
        session = begin(deck, way.setting.learner, lenient(made.language), own_id=new_id())
        _sit(session, bank, way)
        return fitting(recipe.count, len(deck.slots))


def _practice(source: str, recipe: Recipe, way: Way) -> int:
    def begun(setting: "Setting", bank: Bank) -> Session:
        sitter = Sitter(setting.learner, local_now(), new_id(), setting.limits)
        return practice(way.asked_by(recipe), bank, sitter)

    with ready_bank(recipe, console.progress("reading")) as bank:
        if not bank.entries(recipe.name, limit=1):
            raise SourceError(f"{source}: no question came of its briefs, so there is nothing to ask")
        if way.ask_name:
            _run_named(way, lambda setting: _flow_of(begun(setting, bank), bank))
            return console.DONE
        session = begun(way.setting, bank)
        if session.deck.slots:
            _sit(session, bank, way)
        else:
            console.product(way.setting.words["home_done"])
        return console.DONE


def _exam(source: str, recipe: Recipe, way: Way, profile: Profile) -> int:
    def begun(setting: "Setting", bank: Bank) -> Exam:
        sitter = Sitter(setting.learner, local_now(), new_id())
        return open_or_draw(way.asked_by(recipe), bank, sitter, profile, recipe.rng)

    with ready_bank(recipe, console.progress("reading")) as bank:
        if way.ask_name:
            _run_named(way, lambda setting: _flow_of(begun(setting, bank), bank))
            return console.DONE
        exam = begun(way.setting, bank)
        if not exam.deck.slots:
            raise SourceError(f"{source}: no question has the {profile.options} options that this exam asks for")
        _sit_exam(exam, bank, way)
        return fitting(exam.profile.count, len(exam.deck.slots))


def _flow_of(sitting_of: Session | Exam, bank: Bank) -> "Flow":
    from quizgen.tui.flows import examination, sitting

    return sitting(sitting_of, bank) if isinstance(sitting_of, Session) else examination(sitting_of, bank)


def _run_named(way: Way, start: "Callable[[Setting], Flow]") -> None:
    """Ask who sits here, then start for that learner."""
    from quizgen.tui.app import QuizgenApp
    from quizgen.tui.flows import for_whoever_comes

    QuizgenApp(way.setting, for_whoever_comes(start)).run()


def _sit(session: Session, bank: Bank, way: Way) -> None:
    if way.plain:
        from quizgen.tui.flags import flagging
        from quizgen.tui.plain import sit

        with ending_signals():
            sit(session, way.setting.words, ask=ask, say=console.product, keep=Keeper(bank),
                flag=flagging(bank, way.setting))  # fmt: skip
        return
    from quizgen.tui.app import QuizgenApp

    if way.picture is None:
        QuizgenApp(way.setting, _flow_of(session, bank)).run()
        return
    from quizgen.tui.picture import draw_told

    write_picture(way.picture, draw_told(session, way.setting))


def _sit_exam(exam: Exam, bank: Bank, way: Way) -> None:
    if way.plain:
        from quizgen.tui.plain_exam import sit_exam

        with ending_signals():
            done = sit_exam(exam, way.setting.words, ask=ask, say=console.product, keep=bank.put_given)
        if done.handed_in is not None:
            bank.end_exam(done)
        return
    from quizgen.tui.app import QuizgenApp

    QuizgenApp(way.setting, _flow_of(exam, bank)).run()


def write_picture(path: str, picture: str) -> None:
    """Write a picture that was drawn."""
    try:
        Path(path).write_text(picture, encoding="utf-8")
    except OSError as problem:
        raise ExportError(f"{path}: cannot be written ({problem.strerror})") from problem
