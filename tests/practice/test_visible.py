"""Text from outside is shown as it is and does nothing."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.practice.visible import visible
from tests.nasty import NASTY


@given(st.text())
def test_every_character_keeps_its_place(text: str) -> None:
    """One character is shown for each, so that the evidence's span still points at it."""
    shown = visible(text)

    assert len(shown) == len(text)
    assert all(new == old for old, new in zip(text, shown, strict=True) if old.isalnum())


@given(st.text(st.characters(categories=["Cc", "Cf", "Cs", "Zl", "Zp"])))
def test_nothing_left_acts_on_the_terminal(text: str) -> None:
    """No control character is left, no line break, and none that turns the direction of the text."""
    shown = visible(text)

    assert not any(unicodedata.category(mark) in ("Cc", "Cs", "Zl", "Zp") for mark in shown)
    assert not any(unicodedata.bidirectional(mark) in ("LRO", "RLO", "LRE", "RLE", "LRI", "RLI") for mark in shown)


@pytest.mark.parametrize("text", ["[bold]tebal[/bold]", "{nama} %s \\n", "<b>x</b>", "Erdoğan – “kutip” 🇮🇩"])
def test_plain_text_stays(text: str) -> None:
    """What harms no terminal is not touched."""
    assert visible(text) == text


def test_escape_is_pictured() -> None:
    """A colour sequence from outside can be read, and colours nothing."""
    assert visible(NASTY["ansi"]) == "␛[31mmerah␛[0m ␛]0;judul␇"
