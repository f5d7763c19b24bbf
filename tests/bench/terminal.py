"""Speed of the terminal over a large bank: `python -m tests.bench.terminal DIRECTORY [QUESTIONS REVIEWS]`.

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
from quizgen.sittings import Sitter, practice
from quizgen.tui.app import Flow, QuizgenApp
from quizgen.tui.clock import utc_now
from quizgen.tui.flows import browsing, reviewing, showing_figures, sitting
from quizgen.tui.setting import Setting
from quizgen.tui.words import Words
from quizgen.workflows import made_from, open_recipe
from tests.practice.decks import question

QUESTIONS, REVIEWS = 100_000, 1_000_000
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
SITTERS = 20
PER_BRIEF = 8
KEYS = {
    "practice": ["h", "a", "o", "o", "f", "u", "b", "enter", "s", "enter", "down", "enter", "enter"],
    "review": ["k", "right", "left", "d", "2", "u", "n", "slash", "escape", "k", "k", "k", "u", "u"],
    "browse": [*"pasar", "down", "down", "down", "slash", *"naik"],
    "stats": ["down", "down", "pagedown", "up"],
}


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
        case "review":
            return reviewing(recipe, bank)
        case "browse":
            return browsing(recipe, bank)
        case _:
            return showing_figures(recipe, bank)


async def keys(name: str, recipe: Recipe) -> list[tuple[str, float]]:
    """Milliseconds of the processor to answer each key, beyond those that a key without any effect takes here."""
    with Bank(recipe.bank) as bank:
        app = QuizgenApp(Setting(Words("id"), "murid 1"), flow_of(name, recipe, bank))
        async with app.run_test(size=(80, 24)) as pilot:
            await pilot.pause(5.0)
            timed = []
            await pilot.press("z", "z")
            start = time.process_time()
            await pilot.press("z")
            idle = 1000 * (time.process_time() - start)
            for key in KEYS[name]:
                start = time.process_time()
                await pilot.press(key)
                timed.append((key, 1000 * (time.process_time() - start) - idle))
            return timed


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


def main(folder: Path, count: int = QUESTIONS, history: int = REVIEWS) -> None:
    """Say how long everything takes."""
    start = time.perf_counter()
    recipe = furnish(folder, count, history)
    print(f"bank of {count:,} questions and {history:,} reviews: {time.perf_counter() - start:.0f} s")  # noqa: T201 - a script
    for name in KEYS:
        paint = first_paint(name, str(folder / "besar.toml"))
        timed = asyncio.run(keys(name, recipe))
        slowest = max(timed, key=lambda one: one[1])
        said = f"first paint after {paint[0]:.2f} s ({paint[1]:.2f} s of the processor)"
        print(f"{name:<9} {said}; slowest key {slowest[0]} {slowest[1]:.0f} ms")  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:]))
