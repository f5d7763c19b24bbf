"""The flow of home: a wish after another, each with its deck made ready first."""

import asyncio
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TypeVar

from quizgen.bank import Bank
from quizgen.errors import QuizgenError
from quizgen.model.deck import Recipe
from quizgen.practice.exam import PROFILES
from quizgen.practice.visible import visible
from quizgen.sittings import Sitter, is_ready, make_ready, open_or_draw, practice
from quizgen.sources.shelf import decks_at_hand, first_deck, remember_deck
from quizgen.tui.app import Flow, QuizgenApp
from quizgen.tui.flows import browsing, reviewing, showing_figures, sit, sit_exam
from quizgen.tui.screens.busy import BusyScreen, Progress
from quizgen.tui.screens.home import HomeScreen
from quizgen.tui.screens.profile import ProfileScreen
from quizgen.workflows import open_recipe

Begun = TypeVar("Begun")
PLOTS, SETTLED = "quizgen.tui.screens.stats", 0.5
"""What is loaded once home has stood so many seconds, so that its key is answered at once."""


def home(here: Path, own: Path, new_id: Callable[[], str]) -> Flow:
    """Home over the decks in `here` and those remembered in `own`; `new_id` names sittings."""

    async def flow(app: QuizgenApp) -> None:
        chosen = ""
        app.set_timer(SETTLED, partial(app.run_worker, partial(import_module, PLOTS), thread=True))
        while True:
            paths = decks_at_hand(here, own) or (first_deck(own),)
            wish = await app.push_screen_wait(HomeScreen(paths, app.setting, chosen))
            if wish is None:
                return
            chosen = wish.path
            try:
                recipe = open_recipe(wish.path)
                if await _readied(app, recipe):
                    remember_deck(own, wish.path)
                    with Bank(recipe.bank) as bank:
                        await _granted(app, wish.verb, recipe, bank, new_id())
            except QuizgenError as problem:
                app.notify(visible(str(problem)), severity="error", markup=False)

    return flow


async def _readied(app: QuizgenApp, recipe: Recipe) -> bool:
    """Whether the deck's questions are there, made now where they were not."""

    def looking() -> bool:
        with Bank(recipe.bank) as bank:
            return is_ready(recipe, bank)

    def doing(progress: Progress) -> None:
        with Bank(recipe.bank) as bank:
            make_ready(recipe, bank, progress)

    if await asyncio.to_thread(looking):
        return True
    problem = await app.push_screen_wait(BusyScreen(app.words["busy_building"], doing))
    if isinstance(problem, QuizgenError):
        app.notify(visible(str(problem)), severity="error", markup=False)
    return problem is None


def _with_own_bank(begin: Callable[..., Begun], recipe: Recipe, *parts: object) -> Begun:
    """What a sitting begins with, from a large bank too: in a thread, so that the screen goes on."""
    with Bank(recipe.bank) as bank:
        return begin(recipe, bank, *parts)


async def _granted(app: QuizgenApp, verb: str, recipe: Recipe, bank: Bank, own_id: str) -> None:
    setting = app.setting
    sitter = Sitter(setting.learner, setting.clock.now().astimezone(), own_id, setting.limits)
    match verb:
        case "practice":
            session = await asyncio.to_thread(_with_own_bank, practice, recipe, sitter)
            if session.deck.slots:
                await sit(app, session, bank)
            else:
                app.notify(app.words["home_done"], markup=False)
        case "exam":
            name = await app.push_screen_wait(ProfileScreen(setting))
            if name is not None:
                profile = PROFILES[name]
                exam = await asyncio.to_thread(_with_own_bank, open_or_draw, recipe, sitter, profile, recipe.rng)
                if exam.deck.slots:
                    await sit_exam(app, exam, bank)
                else:
                    app.notify(app.words["no_questions"], markup=False)
        case "review":
            await reviewing(recipe, bank)(app)
        case "browse":
            await browsing(recipe, bank)(app)
        case _:
            await showing_figures(recipe, bank)(app)
