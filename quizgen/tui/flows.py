"""Screens in their order: a sitting with its result, an exam with its, and what was missed once more."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module

from quizgen.bank import Bank
from quizgen.model.deck import Recipe
from quizgen.practice.exam import Exam
from quizgen.practice.plan import ASKS, MODE
from quizgen.practice.session import Session, begin
from quizgen.sittings import Keeper
from quizgen.tui.app import Flow, QuizgenApp
from quizgen.tui.flags import flagging
from quizgen.tui.screens.browse import BrowseScreen
from quizgen.tui.screens.desk import DeskScreen
from quizgen.tui.screens.exam import ExamScreen
from quizgen.tui.screens.exam_result import ExamResultScreen
from quizgen.tui.screens.name import NameScreen
from quizgen.tui.screens.quiz import QuizScreen
from quizgen.tui.screens.result import ResultScreen
from quizgen.tui.setting import Setting


async def sit(app: QuizgenApp, session: Session, bank: Bank) -> None:
    """A sitting to its end and its result; what was missed again, as often as the learner likes."""
    wanted = True
    number = 1
    first_id = session.id
    while wanted:
        keep = Keeper(bank)
        done = await app.push_screen_wait(QuizScreen(session, app.setting, keep, flagging(bank, app.setting)))
        if done is None or not (done.turns or done.done):
            return
        wanted = await app.push_screen_wait(ResultScreen(done, app.setting))
        number += 1
        session = missed_again(done, f"{first_id}/{number}")


async def sit_exam(app: QuizgenApp, exam: Exam, bank: Bank) -> None:
    """An exam until it is handed in or stepped away from; its result, and what was missed as a practice."""
    while exam.handed_in is None and not exam.is_over(app.setting.clock.now()):
        given = await app.push_screen_wait(ExamScreen(exam, app.setting, bank.put_given))
        if given is None or given.handed_in is None:
            return
        exam = given
    exam = exam.hand_in(app.setting.clock.now())
    bank.end_exam(exam)
    if await app.push_screen_wait(ExamResultScreen(exam, app.setting)):
        slots = tuple(turn.slot for turn in exam.missed)
        deck = replace(exam.deck, slots=slots)
        await sit(app, begin(deck, exam.learner, exam.leniency, asks=ASKS, mode=MODE, own_id=f"{exam.id}/1"), bank)


def missed_again(session: Session, own_id: str) -> Session:
    """A sitting over what was missed in this one, each question once."""
    slots = tuple({turn.slot.question.id: turn.slot for turn in session.missed}.values())
    deck = replace(session.deck, slots=slots)
    return begin(deck, session.learner, session.leniency, asks=session.asks, mode=session.mode, own_id=own_id)


def examination(exam: Exam, bank: Bank) -> Flow:
    """The flow of one exam alone."""

    async def flow(app: QuizgenApp) -> None:
        await sit_exam(app, exam, bank)

    return flow


def sitting(session: Session, bank: Bank) -> Flow:
    """The flow of one sitting alone."""

    async def flow(app: QuizgenApp) -> None:
        await sit(app, session, bank)

    return flow


def reviewing(recipe: Recipe, bank: Bank) -> Flow:
    """The flow of the desk alone."""

    async def flow(app: QuizgenApp) -> None:
        await app.push_screen_wait(DeskScreen(recipe, bank, app.setting))

    return flow


def showing_figures(recipe: Recipe, bank: Bank) -> Flow:
    """The flow of the statistics alone."""

    async def flow(app: QuizgenApp) -> None:
        screens = await asyncio.to_thread(import_module, "quizgen.tui.screens.stats")  # plotting takes long to load
        await app.push_screen_wait(screens.StatsScreen(recipe.name, bank, app.setting))

    return flow


def browsing(recipe: Recipe, bank: Bank) -> Flow:
    """The flow of the browser alone."""

    async def flow(app: QuizgenApp) -> None:
        await app.push_screen_wait(BrowseScreen(recipe, bank, app.setting))

    return flow


def for_whoever_comes(start: Callable[[Setting], Flow]) -> Flow:
    """Ask who sits here, then the flow that is started for that learner."""

    async def flow(app: QuizgenApp) -> None:
        name = await app.push_screen_wait(NameScreen(app.setting))
        if name is not None:
            app.setting = replace(app.setting, learner=name)
            await start(app.setting)(app)

    return flow
