"""The quiz in a real terminal, 80 by 24, played by keys as a learner plays it."""

import shlex
import shutil
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from quizgen.bank import Bank
from quizgen.model.review import Review
from tests.cli.running import SEEDS
from tests.terminal.windows import PATIENCE, Terminal

pytestmark = pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux is not installed")

COUNT = 3


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    """A recipe of three questions to choose from, over the first four seeds."""
    lines = SEEDS.read_text(encoding="utf-8").splitlines(keepends=True)[:4]
    (tmp_path / "berita.txt").write_text("".join(lines), encoding="utf-8")
    (tmp_path / "uji.toml").write_text(
        f'name = "Uji"\nsources = ["berita.txt"]\ninteraction = "choose"\noptions = 4\ncount = {COUNT}\n'
    )
    return tmp_path / "uji.toml"


def quiz(deck: Path) -> str:
    """The command that starts the quiz."""
    return shlex.join([sys.executable, "-m", "quizgen", "quiz", str(deck)])


def saved(deck: Path) -> tuple[Review, ...]:
    """The history in the recipe's bank."""
    with Bank(str(deck.with_suffix(".bank"))) as bank:
        return bank.reviews()


def await_saved(deck: Path, count: int) -> tuple[Review, ...]:
    """The history as soon as it has so many rows."""
    end = time.monotonic() + PATIENCE
    while len(reviews := saved(deck)) < count:
        assert time.monotonic() < end, f"{len(reviews)} of {count} reviews were saved"
        time.sleep(0.1)
    return reviews


def await_gone(deck: Path) -> None:
    """Wait until no process sits this deck any more."""
    end = time.monotonic() + PATIENCE
    while any(str(deck) in line for line in command_lines()):
        assert time.monotonic() < end, "the quiz outlives its terminal"
        time.sleep(0.2)


def command_lines() -> list[str]:
    """What every process on this machine was started with."""
    lines = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):
            lines.append(path.read_bytes().replace(b"\0", b" ").decode(errors="replace"))
    return lines


@pytest.mark.parametrize("env", ["TERM=xterm-256color", "TERM=xterm-256color NO_COLOR=1", "TERM=vt100"])
def test_played_to_its_end(terminal: Terminal, deck: Path, env: str) -> None:
    """Three questions are answered by keyboard, the last screen has the score, and the bank has the responses."""
    terminal.start(quiz(deck), env=env)
    for number in range(1, COUNT + 1):
        asked = terminal.await_text(f"Soal {number} dari {COUNT}")
        assert all(f" {letter} " in asked for letter in "AB")
        terminal.press("a")
        terminal.await_text("Pembahasan")
        told = terminal.await_text("Kunci")  # a slow terminal has the explanation before the mark behind the option
        assert "✓ Benar" in told or "✗ Salah" in told
        terminal.press("Enter")
    result = terminal.await_text("Hasil")
    reviews = await_saved(deck, COUNT)
    right = sum(review.verdict.value == "right" for review in reviews)
    assert f"{right} dari {COUNT} benar" in result
    terminal.press("Enter")
    terminal.await_text("EXIT 0")

    assert len(saved(deck)) == COUNT


def test_left_in_the_middle(terminal: Terminal, deck: Path) -> None:
    """Q asks, Y leaves, and what was given is in the bank."""
    terminal.start(quiz(deck))
    terminal.await_text(f"Soal 1 dari {COUNT}")
    terminal.press("Down", "Enter")
    terminal.await_text("Pembahasan")
    terminal.press("q")
    terminal.await_text("Berhenti di sini?")
    terminal.press("y")
    terminal.await_text(f"Berhenti di soal 2 dari {COUNT}")
    terminal.press("q")
    terminal.await_text("EXIT 0")

    assert len(saved(deck)) == 1


def test_the_window_is_closed(terminal: Terminal, deck: Path) -> None:
    """A learner who closes the window loses no response."""
    terminal.start(quiz(deck))
    terminal.await_text(f"Soal 1 dari {COUNT}")
    terminal.press("b")
    terminal.await_text("Pembahasan")
    terminal.press("Enter")
    terminal.await_text(f"Soal 2 dari {COUNT}")
    terminal.close()

    assert len(await_saved(deck, 1)) == 1
    await_gone(deck)


def test_a_small_window(terminal: Terminal, deck: Path) -> None:
    """Forty columns and twelve lines are enough."""
    terminal.start(quiz(deck), width=40, height=12)
    for number in range(1, COUNT + 1):
        terminal.await_text(f"Soal {number} dari {COUNT}")
        terminal.press("a")
        terminal.await_text("╭─")
        terminal.press("Enter")
    terminal.await_text(f"dari {COUNT} benar")

    assert len(await_saved(deck, COUNT)) == COUNT
