"""Kills sittings at random moments: `python -m tests.kills DIRECTORY TIMES` fails where something did not survive.

A child sits a practice, an exam or at the desk as fast as it can, and tells through a pipe what has been acknowledged;
SIGKILL ends it; then the bank must open, be whole, and hold at least everything acknowledged and nothing invented.
"""

import os
import select
import signal
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from random import Random

from quizgen.bank import Bank
from quizgen.model.deck import Recipe
from quizgen.model.ruling import Decision, Fate, Ruling
from quizgen.practice.exam import PROFILES, Exam
from quizgen.practice.schedule import replay
from quizgen.practice.session import Session
from quizgen.sittings import Keeper, Sitter, open_desk, open_or_draw, practice
from quizgen.tui.clock import utc_now
from quizgen.tui.plain import sit
from quizgen.tui.plain_exam import sit_exam
from quizgen.tui.words import Words
from tests.tui.rooms import furnished

LONGEST = 0.06
"""Seconds until the kill, at most."""
WORDS = Words("id")
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
Child = Callable[[Recipe, Random, int], None]
"""Sits over the recipe, writing a byte to the pipe for every step that the bank has taken."""


def practise(recipe: Recipe, rng: Random, pipe: int) -> None:
    """A practice with undo and overruling, line by line."""
    with Bank(recipe.bank) as bank:
        soon = utc_now() + timedelta(days=9999)  # all that was learned is due again
        session = practice(recipe, bank, Sitter("siti", soon, f"s{rng.random()}"))
        keeper = Keeper(bank)

        def keep(now: Session) -> None:
            before = len(keeper.kept)
            keeper(now)
            os.write(pipe, b"+" if len(now.turns) > before else b"-" if len(now.turns) < before else b"=")

        sit(session, WORDS, ask=lambda _: rng.choice(["a", "b", "c", ":o", ":u"]), say=lambda _: None, keep=keep)


def examine(recipe: Recipe, rng: Random, pipe: int) -> None:
    """An exam, place after place, changed and changed again."""
    with Bank(recipe.bank) as bank:
        exam = open_or_draw(recipe, bank, Sitter("ani", utc_now(), f"u{rng.random()}"), PROFILES["school"], 1)

        def keep(now: Exam, place: int) -> None:
            bank.put_given(now, place)
            given = now.given[place]
            assert given is not None
            os.write(pipe, bytes([place, 255 if given.response.option is None else given.response.option]))

        sit_exam(exam, WORDS, ask=lambda _: rng.choice(["a", "b", "c", ":b", ":x"]), say=lambda _: None, keep=keep)


def review(recipe: Recipe, rng: Random, pipe: int) -> None:
    """A teacher who keeps, drops and undoes."""
    with Bank(recipe.bank) as bank:
        desk = open_desk(recipe, bank, NOW)
        for second in count():
            if desk.steps and rng.random() < 0.3:
                bank.undo_decision()
                desk = desk.undo()
                os.write(pipe, b"-")
                continue
            one = rng.choice(desk.candidates)
            after = Ruling(rng.choice([Fate.KEPT, Fate.DROPPED]), stem=str(second))
            changed = desk.rule(one.id, "keep", after)
            if changed is desk:
                continue  # ruled so by an earlier child: the desk takes no step, nor does its screen tell the bank
            question = bank.questions_by_id(recipe.name, [one.id])[one.id]
            at = NOW + timedelta(seconds=second)
            bank.add_decision(Decision(question, at, "keep", desk.ruling(one.id), after))
            desk = changed
            os.write(pipe, b"+")


def killed(child: Child, recipe: Recipe, rng: Random) -> bytes:
    """What a child had acknowledged when it was killed."""
    read, write = os.pipe()
    own = os.fork()
    if own == 0:
        os.close(read)
        try:
            child(recipe, rng, write)
        finally:
            os._exit(0)
    os.close(write)
    select.select([read], [], [], 10)  # the first step, or the end
    time.sleep(rng.random() * LONGEST)
    os.kill(own, signal.SIGKILL)
    os.waitpid(own, 0)
    told = b""
    while piece := os.read(read, 4096):
        told += piece
    os.close(read)
    return told


def check_whole(recipe: Recipe) -> None:
    """The bank opens, SQLite finds it whole, and the schedule is what the history makes of it."""
    with closing(sqlite3.connect(str(recipe.bank))) as raw:
        assert raw.execute("pragma integrity_check").fetchall() == [("ok",)]
        assert raw.execute("pragma foreign_key_check").fetchall() == []
    with Bank(recipe.bank) as bank:
        for entry in bank.entries(recipe.name):
            assert bank.memory("siti", entry.id) == replay(bank.reviews_of(entry.id, "siti"))


def after_practice(recipe: Recipe, told: bytes, before: int) -> None:
    """Every response acknowledged is there, and at most one more or one less whose acknowledgement was not out yet."""
    with Bank(recipe.bank) as bank:
        had = len(bank.reviews("siti")) - before
    assert abs(had - (told.count(b"+") - told.count(b"-"))) <= 1


def after_exam(recipe: Recipe, told: bytes) -> None:
    """Every place has what was acknowledged last, but for the one that was being filled."""
    with Bank(recipe.bank) as bank:
        exam = bank.open_exam(recipe.name, "ani")
    assert exam is not None
    last = {told[index]: told[index + 1] for index in range(0, len(told) - 1, 2)}
    other = 0
    for place, option in last.items():
        given = exam.given[place]
        assert given is not None
        other += (255 if given.response.option is None else given.response.option) != option
    assert other <= 1


def after_review(recipe: Recipe, told: bytes, before: int) -> None:
    """The log has every step acknowledged, and the edits are those of the rulings."""
    with Bank(recipe.bank) as bank:
        steps = len(bank.steps()) - before
        rulings, edits = bank.rulings(), bank.edits()
    assert abs(steps - (told.count(b"+") - told.count(b"-"))) <= 1
    assert edits == {own: edit for own, ruling in rulings.items() if (edit := ruling.edit(own)) is not None}


def main(folder: Path, times: int, seed: int = 1) -> None:
    """Kill so many times, in turn each kind of sitting."""
    recipe = furnished(folder)
    acknowledged = 0
    for number in range(times):
        rng = Random(f"{seed}:{number}")
        with Bank(recipe.bank) as bank:
            reviews, steps = len(bank.reviews("siti")), len(bank.steps())
        match number % 3:
            case 0:
                after_practice(recipe, told := killed(practise, recipe, rng), reviews)
            case 1:
                after_exam(recipe, told := killed(examine, recipe, rng))
            case _:
                after_review(recipe, told := killed(review, recipe, rng), steps)
        check_whole(recipe)
        acknowledged += len(told)
    print(f"{times} kills, {acknowledged} acknowledged, none lost")  # noqa: T201 - a script


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), *map(int, sys.argv[3:]))
