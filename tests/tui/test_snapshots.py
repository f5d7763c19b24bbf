"""Every screen as it looks, in both languages and two sizes; `pytest --snapshot-update` draws them anew."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace
from itertools import count
from pathlib import Path
from threading import Event

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from textual.widgets import ProgressBar

from quizgen.bank import Bank
from quizgen.model.brief import Brief
from quizgen.model.deck import Recipe
from quizgen.model.review import Review, Verdict
from quizgen.practice.exam import PROFILES, begin_exam
from quizgen.practice.session import begin
from quizgen.tui.app import Flow, QuizgenApp
from quizgen.tui.at_home import home
from quizgen.tui.clock import Clock
from quizgen.tui.flows import browsing, examination, for_whoever_comes, reviewing, showing_figures, sitting
from quizgen.tui.picture import _without_fetching, draw, settled
from quizgen.tui.screens.busy import BusyScreen, Progress
from quizgen.tui.setting import Setting
from quizgen.tui.words import UI_LANGUAGES, Words
from tests.practice.decks import news_deck
from tests.tui.conftest import NOON
from tests.tui.rooms import furnished, sea_question

SIZES = {"80x24": (80, 24), "120x40": (120, 40)}


class Picture(SingleFileSnapshotExtension):
    """A picture a file."""

    _write_mode = WriteMode.TEXT
    file_extension = "svg"


@pytest.fixture
def recipe(tmp_path: Path) -> Recipe:
    """Eight questions with a history."""
    recipe = furnished(tmp_path)
    with Bank(recipe.bank) as bank:
        bank.add_reviews(
            Review(sea_question(n).id, "siti", NOON, "Laut Jawa", verdict, 2.0)
            for n in range(8) for verdict in ([Verdict.RIGHT] * (1 + n % 3) + [Verdict.WRONG] * (n % 4))
        )  # fmt: skip
    return recipe


@pytest.fixture
def own_bank(recipe: Recipe) -> Iterator[Bank]:
    with Bank(recipe.bank) as opened:
        yield opened


SCREENS: dict[str, tuple[str, list[str]]] = {
    "asked": ("quiz", []),
    "told": ("quiz", ["c"]),
    "typed": ("quiz", ["c", "enter", "a", "enter", *"du", "ctrl+t"]),
    "almost": ("quiz", ["c", "enter", "a", "enter", *"dua rudal", "enter"]),
    "leaving": ("quiz", ["c", "q"]),
    "result": ("quiz", ["c", "enter", "a", "q", "y"]),
    "exam": ("exam", ["a", "r"]),
    "exam_result": ("exam", ["c", "a", "ctrl+s", "y"]),
    "desk": ("desk", ["k"]),
    "reason": ("desk", ["d"]),
    "edit": ("desk", ["e", "down", "ctrl+u"]),
    "sieve": ("desk", ["slash"]),
    "browser": ("browse", []),
    "statistics": ("stats", []),
    "home": ("home", []),
    "profile": ("home", ["e"]),
    "name": ("name", [*"Budi"]),
}
"""Name to the flow and the keys that lead to it."""


def flow_of(name: str, recipe: Recipe, bank: Bank, folder: Path) -> Flow:  # noqa: PLR0911 - one a screen
    """The flow by its name."""
    match name:
        case "quiz":
            return sitting(begin(news_deck(), "siti", own_id="s"), bank)
        case "exam":
            exam = begin_exam(news_deck(), "siti", PROFILES["penalty"], at=NOON, own_id="u")
            bank.begin_exam("Laut", exam)
            return examination(exam, bank)
        case "desk":
            return reviewing(recipe, bank)
        case "browse":
            return browsing(recipe, bank)
        case "stats":
            return showing_figures(recipe, bank)
        case "name":
            return for_whoever_comes(lambda setting: sitting(begin(news_deck(), setting.learner), bank))
        case _:
            (folder / "decks").mkdir()
            furnished(folder / "decks")
            numbers = count(1)
            return home(folder, folder / "own", lambda: f"h{next(numbers)}")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", UI_LANGUAGES)
@pytest.mark.parametrize("screen", SCREENS)
def test_as_it_looks(  # noqa: PLR0917
    screen: str, language: str, size: str, recipe: Recipe, own_bank: Bank, tmp_path: Path, snapshot: SnapshotAssertion
) -> None:
    """The screen is as it was drawn when it was last looked at."""
    name, keys = SCREENS[screen]
    setting = replace(Setting(Words(language), "siti"), clock=Clock(now=lambda: NOON, seconds=lambda: 0.0))
    flow = flow_of(name, recipe, own_bank, tmp_path)
    picture = draw(lambda: QuizgenApp(setting, flow), keys, SIZES[size])
    assert picture == snapshot(extension_class=Picture, name=f"{screen}-{language}-{size}")


@contextmanager
def halfway(app: QuizgenApp) -> Iterator[Callable[[], bool]]:
    """Work in the background that is held up at its half; gives whether the screen shows that."""
    go_on = Event()

    def doing(progress: Progress) -> None:
        briefs = [Brief(str(number), "Armada berlayar.") for number in range(4)]
        for brief in progress(briefs):
            if brief.id == "2":
                go_on.wait(60)

    async def flow(own: QuizgenApp) -> None:
        await own.push_screen_wait(BusyScreen[None](own.words["busy_building"], doing))

    app._flow = flow
    yield lambda: any(bar.progress == 2 for bar in app.screen.query(ProgressBar))
    go_on.set()


@contextmanager
def counting(bank: Bank) -> Iterator[Callable[[], bool]]:
    """Another quizgen that writes, while the statistics have a schedule to keep first."""
    with closing(sqlite3.connect(str(bank.path), isolation_level=None)) as other:
        other.execute("update schedule set memory = '' where learner = 'siti'")
        other.execute("begin immediate")
        yield lambda: True
        other.execute("rollback")


async def midway(app: QuizgenApp, size: tuple[int, int], reached: Callable[[], bool], go_on: Callable[[], object]) -> str:
    """The screen while something is still being done."""
    async with app.run_test(size=size) as pilot:
        while len(app.screen_stack) < 2 or not reached():
            await pilot.pause(0.01)
        await pilot.pause(0.1)
        picture = app.export_screenshot(title="quizgen", simplify=True)
        go_on()
        await settled(app, pilot)
        return _without_fetching(picture)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", UI_LANGUAGES)
@pytest.mark.parametrize("screen", ["busy", "counting"])
async def test_as_it_looks_midway(  # noqa: PLR0917
    screen: str, language: str, size: str, recipe: Recipe, own_bank: Bank, snapshot: SnapshotAssertion
) -> None:
    """Where something takes long the screen says so, and how far it is."""
    setting = replace(Setting(Words(language), "siti"), clock=Clock(now=lambda: NOON, seconds=lambda: 0.0))
    app = QuizgenApp(setting, showing_figures(recipe, own_bank))
    with ExitStack() as held:
        reached = held.enter_context(halfway(app) if screen == "busy" else counting(own_bank))
        picture = await midway(app, SIZES[size], reached, held.close)
    assert picture == snapshot(extension_class=Picture, name=f"{screen}-{language}-{size}")
