"""The interface's words: every one in both languages, none unknown, the compiled ones those of the sources."""

import ast
import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from quizgen.generation import COMPOSED, KINDS
from quizgen.languages.indonesian.messages import MESSAGES
from quizgen.practice.desk import REASONS
from quizgen.practice.exam import PROFILES
from quizgen.tui.words import UI_LANGUAGES, Words, words_for
from tests.catalogues import LOCALES, compiled

PACKAGE = Path(__file__).parents[2] / "quizgen"
ROOMS = ("tui", "practice")
PLACE = re.compile(r"\{(\w+)")


def asked_for() -> set[str]:
    """Names that the screens ask for as they stand: `words["right"]`, `words.count("home_due", …)`, hints by verb."""
    names = set()
    for path in [path for room in ROOMS for path in (PACKAGE / room).rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Subscript) and "words" in ast.unparse(node.value).casefold():
                names |= {node.slice.value} if isinstance(node.slice, ast.Constant) else set()
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("words.count"):
                names |= {node.args[0].value} if isinstance(node.args[0], ast.Constant) else set()
    return {name for name in names if isinstance(name, str)}


@pytest.mark.parametrize("code", UI_LANGUAGES)
def test_every_word_is_there(code: str) -> None:
    """What the screens ask for, and what tables of kinds, profiles, reasons and checks are called."""
    words = Words(code)
    named = {f"kind_{kind}" for kind in (*KINDS, *COMPOSED)} | {f"profile_{name}" for name in PROFILES}
    named |= {f"reason_{reason}" for reason in REASONS} | {f"check_{code_}" for code_ in MESSAGES}
    assert {name for name in asked_for() | named if name not in words} == set()
    assert len(asked_for()) > 70


def test_both_languages_have_the_same_words() -> None:
    """The same names, and the same places to fill in each."""
    indonesian, english = Words("id"), Words("en")
    assert list(indonesian) == list(english)
    for name in indonesian:
        assert sorted(PLACE.findall(indonesian[name])) == sorted(PLACE.findall(english[name])), name


@pytest.mark.parametrize("code", UI_LANGUAGES)
def test_the_compiled_are_those_of_the_sources(code: str) -> None:
    """`python -m tests.catalogues` was run after the last change, and no text is missing or uncertain."""
    source = LOCALES / code / "LC_MESSAGES" / "quizgen.po"
    assert source.with_suffix(".mo").read_bytes() == compiled(source)
    with source.open("rb") as file:
        for message in read_po(file):
            assert message.string
            assert not message.fuzzy


def test_plurals() -> None:
    """One question, two questions; in Indonesian both are soal."""
    assert [Words("en").count("home_questions", number) for number in (1, 2)] == ["1 question", "2 questions"]
    assert [Words("id").count("home_questions", number) for number in (1, 2)] == ["1 soal", "2 soal"]


@pytest.mark.parametrize(
    ("wished", "deck", "locale", "language"),
    [
        ("en", "id", "id_ID.UTF-8", "en"),
        (None, "id", "en_US.UTF-8", "id"),
        (None, None, "id_ID.UTF-8", "id"),
        (None, None, "id", "id"),
        (None, "jv", "fr_FR", "en"),
        (None, None, "C.UTF-8", "en"),
        (None, None, "", "en"),
    ],
)
def test_which_language(
    monkeypatch: pytest.MonkeyPatch, wished: str | None, deck: str | None, locale: str, language: str
) -> None:
    """The one wished for, else the deck's, else the locale's, else English."""
    for name in ("LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LC_ALL", locale)
    assert words_for(wished, deck).language == language


def test_an_unknown_word_is_noticed() -> None:
    """A name without a text is an error, not an empty screen."""
    with pytest.raises(KeyError):
        Words("id")["no such word"]
