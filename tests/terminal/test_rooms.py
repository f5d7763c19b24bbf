"""Practice, an exam, the desk and home in a real terminal, each to its end."""

import shlex
import shutil
import sys
from pathlib import Path

import pytest

from quizgen.bank import Bank
from quizgen.model.ruling import Fate
from tests.terminal.windows import Terminal
from tests.tui.rooms import furnished

pytestmark = pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux is not installed")


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    """A recipe with eight questions in its bank."""
    furnished(tmp_path)
    return tmp_path / "laut.toml"


def quizgen(*words: object) -> str:
    """The command line of quizgen with these words."""
    return shlex.join([sys.executable, "-m", "quizgen", *map(str, words)])


def test_a_practice(terminal: Terminal, deck: Path) -> None:
    """Three new questions: each told, the missed ones again, until the result; each is in the bank as practice."""
    terminal.start(quizgen("quiz", deck, "--practice", "--new", "3", "--learner", "siti"))
    asked = 0
    while "Hasil" not in terminal.await_any("Hasil", "A–D jawab"):
        terminal.press("c")
        terminal.await_text("Pembahasan")
        asked += 1
        terminal.press("Enter")
        terminal.await_any("Hasil", "A–D jawab")
    terminal.press("q")
    terminal.await_text("EXIT 0")

    with Bank(str(deck.with_suffix(".bank"))) as bank:
        reviews = bank.reviews("siti")
        assert len(reviews) == asked >= 3
        assert {review.mode for review in reviews} == {"practice"}
        assert len({review.question for review in reviews}) == 3


def test_an_exam(terminal: Terminal, deck: Path) -> None:
    """Four places filled, one changed, handed in: points on the screen, the history in the bank."""
    terminal.start(quizgen("quiz", deck, "--exam", "penalty", "--count", "4", "--learner", "siti"))
    for number in range(1, 5):
        screen = terminal.await_text(f"Soal {number} dari 4")
        assert "Benar" not in screen
        terminal.press("b")
    terminal.press("i")
    terminal.await_text("4 dari 4 soal terisi")
    terminal.press("y")
    assert "dari 16" in terminal.await_text("Nilai")
    terminal.press("Enter")
    terminal.await_text("EXIT 0")

    with Bank(str(deck.with_suffix(".bank"))) as bank:
        assert [review.mode for review in bank.reviews("siti")] == ["exam"] * 4


def test_a_review(terminal: Terminal, deck: Path) -> None:
    """Eight candidates: kept, dropped with a reason, one step undone; the rulings are in the bank."""
    terminal.start(quizgen("review", deck))
    terminal.await_text("1/8")
    for number in range(1, 8):
        terminal.press("k")
        terminal.await_text(f"✓ {number}")
    terminal.press("d")
    terminal.await_text("Mengapa dibuang?")
    terminal.press("3")
    terminal.await_text("✓ 7 ✗ 1")
    terminal.press("u")
    terminal.await_text("✓ 7 ✗ 0")
    terminal.press("q")
    terminal.await_text("EXIT 0")

    with Bank(str(deck.with_suffix(".bank"))) as bank:
        assert [ruling.fate for ruling in bank.rulings().values()] == [Fate.KEPT] * 7


def test_home_in_english(terminal: Terminal, tmp_path: Path) -> None:
    """`quizgen` alone: home with the decks of the directory, in the locale's language."""
    (tmp_path / "decks").mkdir()
    furnished(tmp_path / "decks")
    env = f"cd {shlex.quote(str(tmp_path))}; LC_ALL=en_US.UTF-8 XDG_DATA_HOME={shlex.quote(str(tmp_path / 'own'))}"
    terminal.start(quizgen(), env=env)
    terminal.await_text("8 new")
    terminal.press("Enter")
    terminal.await_text("Question 1 of 8")
    terminal.press("q")
    terminal.await_text("Stop here?")
    terminal.press("y")
    terminal.await_text("8 new")
    terminal.press("q")
    terminal.await_text("EXIT 0")
