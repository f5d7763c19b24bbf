"""Text made fit for any file."""

import unicodedata

import pytest

from quizgen.exporters._text import one_line, printable, safe_url, web_host
from tests.nasty import NASTY


@pytest.mark.parametrize("nasty", NASTY.values(), ids=NASTY)
def test_no_control_gets_out(nasty: str) -> None:
    """No control character but tab and newline is left, none of the two that are no characters, and nothing else is gone."""
    kept = printable(nasty)
    assert {sign for sign in kept if unicodedata.category(sign) == "Cc"} <= {"\t", "\n"}
    assert [sign for sign in nasty if unicodedata.category(sign) != "Cc" and sign not in "\ufffe\uffff"] == [
        sign for sign in kept if unicodedata.category(sign) != "Cc"
    ]


def test_a_half_of_a_sign_is_nothing() -> None:
    """A lone surrogate, which no file can hold, is left out."""
    assert one_line("a\ud800b\udfff") == "ab"


def test_a_line_is_one_line() -> None:
    """Newlines and runs of blanks become one space."""
    assert one_line(NASTY["newlines"]) == "baris satu baris dua baris tiga baris empat"


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://a.test/b?c=d&e=%20f#g", "https://a.test/b?c=d&e=%20f#g"),
        ('https://a.test/"><script>', "https://a.test/%22%3E%3Cscript%3E"),
        ("https://a.test/b c\nd", "https://a.test/bcd"),
        ("http://a.test/(x)[y]\\z", "http://a.test/%28x%29%5By%5D%5Cz"),
        ("javascript:alert(1)", ""),
        ("java\nscript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("http://[1", ""),
        ("https://kompas.com@a.test/", ""),
        ("//a.test", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_only_web_addresses_pass(url: str | None, safe: str) -> None:
    """An address is a web address, fit for an attribute or a Markdown link, or nothing."""
    assert safe_url(url) == safe


def test_the_host_without_www() -> None:
    """A source is named by its host as people say it."""
    assert web_host("https://www.Kompas.com/read") == "kompas.com"
    assert web_host("bukan alamat") == ""
