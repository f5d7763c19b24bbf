"""The words on the screen: every one that the code asks for, and none that nobody does."""

import re
from pathlib import Path
from string import Formatter

import quizgen
from quizgen.languages.indonesian.screen import SCREEN_WORDS
from quizgen.model.review import Verdict

ROOT = Path(quizgen.__file__).parent
PLACES = {"number", "total", "right", "given", "first", "last"}


def names_asked_for() -> set[str]:
    """Every literal name that the screens, the line mode and the feedback look up."""
    code = [path.read_text(encoding="utf-8") for room in ("tui", "practice") for path in (ROOT / room).rglob("*.py")]
    literal = {name for text in code for name in re.findall(r"words\[['\"](\w+)['\"]\]", text)}
    return literal | {verdict.value for verdict in Verdict}


def test_no_word_is_missing() -> None:
    """Whatever is looked up by name is there."""
    assert len(names_asked_for()) > 20
    assert names_asked_for() <= set(SCREEN_WORDS)


def test_no_word_is_idle() -> None:
    """Whatever is there is looked up: by its name, by a kind's, by a button's, or by the exporters."""
    made = {name for name in SCREEN_WORDS if name.startswith(("kind_", "leave_")) or name in ("yes_key", "no_key")}

    assert set(SCREEN_WORDS) - made <= names_asked_for()


def test_places_are_known() -> None:
    """A word leaves open only what the code fills in."""
    for text in SCREEN_WORDS.values():
        assert {field for _, field, _, _ in Formatter().parse(text) if field is not None} <= PLACES


def test_months_are_twelve() -> None:
    """A date can be told in every month."""
    assert len(SCREEN_WORDS["months"].split()) == 12
