"""The words of feedback and paper: every one that the code asks for, and none that nobody does."""

import re
from pathlib import Path
from string import Formatter

import quizgen
from quizgen.generation import COMPOSED, KINDS
from quizgen.languages.indonesian.screen import SCREEN_WORDS
from quizgen.model.review import Verdict

ROOT = Path(quizgen.__file__).parent
PLACES = {"number", "total", "right", "given", "first", "last"}


def names_asked_for() -> set[str]:
    """Every literal that the rooms which show questions in their own language may look up; tui has catalogues."""
    rooms = ("practice", "exporters", "cli", "generation")
    code = [path.read_text(encoding="utf-8") for room in rooms for path in (ROOT / room).rglob("*.py")]
    literal = {name for text in code for name in re.findall(r"['\"](\w+)['\"]", text)}
    return literal | {verdict.value for verdict in Verdict} | {f"kind_{kind}" for kind in (*KINDS, *COMPOSED)}


def test_no_word_is_missing() -> None:
    """Every verdict and every kind has a word."""
    assert {verdict.value for verdict in Verdict} | {f"kind_{kind}" for kind in (*KINDS, *COMPOSED)} <= set(
        SCREEN_WORDS
    )


def test_no_word_is_idle() -> None:
    """Whatever is there is looked up by its name, a verdict's or a kind's."""
    assert set(SCREEN_WORDS) <= names_asked_for()


def test_places_are_known() -> None:
    """A word leaves open only what the code fills in."""
    for text in SCREEN_WORDS.values():
        assert {field for _, field, _, _ in Formatter().parse(text) if field is not None} <= PLACES


def test_months_are_twelve() -> None:
    """A date can be told in every month."""
    assert len(SCREEN_WORDS["months"].split()) == 12
