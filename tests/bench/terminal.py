"""Speed of the terminal over a large bank: `python -m tests.bench.terminal DIRECTORY [QUESTIONS REVIEWS [SCREEN]]`.

Faker makes 100,000 questions and 1,000,000 reviews, once; then every screen is started in a process of its own until
its first paint, and every key is pressed and timed until the screen has answered it.
"""

import asyncio
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from faker import Faker

from quizgen.bank import Bank
from quizgen.model.deck import Recipe
from quizgen.model.question import Question
from quizgen.model.review import Review, Verdict
from quizgen.practice.exam import PROFILES
from quizgen.sittings import Sitter, open_or_draw, practice
from quizgen.tui.app import Flow, QuizgenApp
from quizgen.tui.at_home import home
from quizgen.tui.clock import utc_now
from quizgen.tui.flows import browsing, examination, reviewing, showing_figures, sitting
from quizgen.tui.setting import Setting
from quizgen.tui.words import Words
from quizgen.workflows import made_from, open_recipe
from tests.practice.decks import question

QUESTIONS, REVIEWS = 100_000, 1_000_000
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
SITTERS = 20
PER_BRIEF = 8
KEYS = {
    "home": ["down", "up", "p", "q", "y", "enter", "e", "down", "escape", "e", "enter", "a", "q", "y", "r", "q", "b",
             "escape", "s", "q"],
    "practice": ["h", "a", "o", "o", "f", "u", "b", "enter", "s", "enter", "down", "enter", "enter", "q", "y", "pagedown"],
    "exam": ["a", "b", "left", "right", "x", "r", "c", "i", "y", "down", "pagedown"],
    "review": ["k", "right", "left", "d", "2", "u", "n", "o", "1", "1", "e", "y", "tab", "z", "escape", "slash", "escape",
               "k", "u", "slash", "enter", "down", "enter", "down", "down", "down", "enter", "escape", "left"],
    "browse": [*"pasar", "down", "down", "down", "pagedown", "slash", *"naik"],
    "stats": ["down", "down", "pagedown", "pagedown", "end", "up", "home"],
}  # fmt: skip
"""Beside these ctrl+p opens the palette on every screen."""
REST = 0.002
SLOWEST = 3
"""Keys of each screen that are told."""
TIMES = 3
"""Each key counts as it was answered best: the machine does other things too."""
SETTLED = 4.0
"""Seconds in which what a screen does in the background is over."""


def questions(count: int) -> Iterator[Question]:
    """Questions with names and sentences of Faker's, eight a brief."""
    fake = Faker("id_ID")
    fake.seed_instance(1)
    names = [fake.name() for _ in range(2000)]
    words = [fake.word() for _ in range(2000)]
    rng = Random(1)
    for number in range(count):
        key, *others = rng.sample(names, 4)
        said = " ".join(rng.choices(words, k=9))
        text = f"{key} {said} pada hari itu."
        yield question(
            key, others, stem=f"Siapa yang {said} {number}?", text=text, kind=rng.choice(["who", "cloze", "where"]),
            sort="person", brief=f"b{number // PER_BRIEF}",
        )  # fmt: skip


def reviews(ids: list[str], count: int) -> Iterator[Review]:
    """A history of twenty learners over two years."""
    rng = Random(2)
    for number in range(count):
        at = NOW - timedelta(minutes=count - number)
        verdict = Verdict.RIGHT if rng.random() < 0.8 else Verdict.WRONG
        yield Review(rng.choice(ids), f"murid {number % SITTERS}", at, "", verdict, 4.0, "practice", f"s{number // 20}")


def furnish(folder: Path, count: int, history: int) -> Recipe:
    """The bank, made once."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "b.txt").write_text("Armada berlayar.\n", encoding="utf-8")
    (folder / "besar.toml").write_text('name = "Besar"\nsources = ["b.txt"]\n', encoding="utf-8")
    recipe = open_recipe(str(folder / "besar.toml"))
    with Bank(recipe.bank) as bank:
        if bank.build_hash(recipe.name) != made_from(recipe):
            made = list(questions(count))
            bank.put_questions(recipe.name, made)
            bank.add_reviews(reviews([one.id for one in made], history))
            bank.put_build_hash(recipe.name, made_from(recipe))
    return recipe


def flow_of(name: str, recipe: Recipe, bank: Bank) -> Flow:
    """The screen by its name."""
    match name:
        case "practice":
            return sitting(practice(recipe, bank, Sitter("murid 1", utc_now(), "bench")), bank)
        case "exam":
            sitter = Sitter("murid 1", utc_now(), f"bench {utc_now()}")
            return examination(open_or_draw(recipe, bank, sitter, PROFILES["school"], 1), bank)
        case "home":
            here = Path(str(recipe.bank)).parents[1]
            return home(here, here / "own", lambda: f"bench {utc_now()}")
        case "review":
            return reviewing(recipe, bank)
        case "browse":
            return browsing(recipe, bank)
        case _:
            return showing_figures(recipe, bank)


async def keys(name: str, recipe: Recipe) -> list[tuple[str, float, float]]:
    """Milliseconds that the thread which draws takes to answer each key, and for how long it heard nothing meanwhile."""
    with Bank(recipe.bank) as bank:
        app = QuizgenApp(Setting(Words("id"), "murid 1"), flow_of(name, recipe, bank))
        async with app.run_test(size=(80, 24)) as pilot:
            await pilot.pause(SETTLED)
            timed = []
            for key in [*KEYS[name], "ctrl+p", "escape"]:
                stalls: list[float] = []
                listening = asyncio.create_task(_listen(stalls))
                start = time.thread_time()
                await pilot.press(key)
                timed.append((key, 1000 * (time.thread_time() - start), 1000 * max(stalls)))
                listening.cancel()
                await pilot.pause(SETTLED / 2 if name == "home" else 0.3)
            return timed


async def _listen(stalls: list[float]) -> None:
    """Note how late each of many short rests ends, in seconds."""
    while True:
        start = time.perf_counter()
        await asyncio.sleep(REST)
        stalls.append(time.perf_counter() - start - REST)


FIRST_PAINT = """
import sys, time
from pathlib import Path
from quizgen.tui.app import QuizgenApp
from quizgen.tui.words import Words
from quizgen.tui.setting import Setting
from quizgen.workflows import open_recipe
from quizgen.bank import Bank
from tests.bench.terminal import flow_of
import asyncio
async def main():
    recipe = open_recipe(sys.argv[1])
    with Bank(recipe.bank) as bank:
        app = QuizgenApp(Setting(Words("id"), "murid 1"), flow_of(sys.argv[2], recipe, bank))
        async with app.run_test(size=(80, 24)) as pilot:
            painted = asyncio.Event()
            while len(app.screen_stack) < 2:
                await asyncio.sleep(0.002)
            app.screen.call_after_refresh(painted.set)
            await painted.wait()
            print(time.time(), time.process_time())
asyncio.run(main())
heavy = [name for name in ("onnxruntime", "nltk") if name in sys.modules]
assert not heavy, heavy
"""


def first_paint(name: str, path: str) -> tuple[float, float]:
    """Seconds from the start of a process to its first screen, by the wall and of the processor; the best of three."""
    command = [sys.executable, "-c", FIRST_PAINT, path, name]
    times = []
    for _ in range(3):
        start = time.time()
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        until, busy = map(float, done.stdout.split())
        times.append((until - start, busy))
    return min(times)


def main(folder: Path, count: int = QUESTIONS, history: int = REVIEWS, only: str = "") -> None:
    """Say how long everything takes, or one screen alone."""
    start = time.perf_counter()
    recipe = furnish(folder / "decks", count, history)
    print(f"bank of {count:,} questions and {history:,} reviews: {time.perf_counter() - start:.0f} s")  # noqa: T201 - a script
    for name in [only] if only else KEYS:
        paint = first_paint(name, str(folder / "decks" / "besar.toml"))
        rounds = [asyncio.run(keys(name, recipe)) for _ in range(TIMES)]
        best = [(of_key[0][0], min(o[1] for o in of_key), min(o[2] for o in of_key)) for of_key in zip(*rounds, strict=True)]
        slowest = sorted(best, key=lambda one: -one[1])[:SLOWEST]
        said = f"first paint after {paint[0]:.2f} s ({paint[1]:.2f} s of the processor)"
        keys_said = ", ".join(f"{key} {took:.0f} ms (deaf for {deaf:.0f})" for key, took, deaf in slowest)
        print(f"{name:<9} {said}; slowest keys {keys_said}", flush=True)  # noqa: T201


if __name__ == "__main__":
    folder, *numbers = sys.argv[1:4]
    main(Path(folder), *map(int, numbers), *sys.argv[4:])  # type: ignore[arg-type] # the numbers are two at most
