"""The handout in Markdown, as a Markdown reader shows it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from quizgen.errors import ExportError
from quizgen.exporters._text import one_line
from quizgen.exporters.md import literal, render
from tests.exporters.decks import WORDS, nasty_deck, news_deck, rendered
from tests.nasty import NASTY

GOLDEN = Path(__file__).parent.parent / "golden" / "md"
READERS = {
    "commonmark": MarkdownIt("commonmark", {"html": True}),
    "github": MarkdownIt("commonmark", {"html": True, "linkify": False}).enable(["table", "strikethrough"]),
}


def leaves(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield from leaves(token.children) if token.children else [token]


def blocks(text: str, reader: MarkdownIt) -> list[str]:
    """What the eye sees of each block of text; an HTML or code token fails, for there is to be none."""
    shown = []
    for token in reader.parse(text):
        assert token.type not in {"html_block", "code_block", "fence", "hr", "table_open", "blockquote_open"}
        if token.type == "inline":
            for leaf in leaves(token.children or []):
                assert leaf.type in {"text", "strong_open", "strong_close", "link_open", "link_close"}, leaf
            shown.append("".join(leaf.content for leaf in leaves(token.children or [])))
    return shown


@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
@pytest.mark.parametrize("nasty", NASTY.values(), ids=NASTY)
@pytest.mark.parametrize("before", ["", "# ", "1. ", "- "])
def test_the_reader_sees_the_text_itself(nasty: str, reader: MarkdownIt, before: str) -> None:
    """At the start of a paragraph, heading or list, no sign of a text is lost, added or taken for markup."""
    assert blocks(before + literal(nasty), reader) == [one_line(nasty)]


@given(st.text(alphabet="*_`[]()<>#+-=.!|~&;:ab1 \\\n@/w", max_size=30))
def test_no_text_is_markup(text: str) -> None:
    """The same for any heap of signs."""
    wanted = [one_line(text)] if text.split() else []
    assert blocks(literal(text), READERS["github"]) == wanted


def test_nasty_text_breaks_nothing_out_of_its_place() -> None:
    """A deck of nasty text has each of its stems, options and keys as blocks of their own."""
    deck = nasty_deck()
    shown = blocks(rendered(deck, ".md").decode(), READERS["github"])
    for each in deck.slots:
        assert one_line(each.question.stem) in shown
        for letter, option in zip("ABC", each.options, strict=False):
            assert f"{letter}. {one_line(option)}" in shown


def test_only_the_web_is_linked() -> None:
    """A source's address becomes a link when it is http or https, and a `javascript:` one is not written at all."""
    text = rendered(news_deck(), ".md").decode()
    assert "[Bulog Gelar Operasi Pasar](<https://www.contoh.test/berita?id=7&bagian=%22a%22>), 12 Oktober 2026" in text
    assert "(<javascript" not in rendered(nasty_deck(), ".md").decode()


def test_golden() -> None:
    """The handout of a deck made by hand is, byte for byte, the one that was looked at."""
    assert rendered(news_deck(), ".md") == (GOLDEN / "news.md").read_bytes()


def test_a_missing_word_is_named() -> None:
    """A language that lacks a word gets told which, not a traceback."""
    with pytest.raises(ExportError, match="explanation"):
        render(news_deck(), {word: text for word, text in WORDS.items() if word != "explanation"})
