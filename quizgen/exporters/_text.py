"""Text from outside, made fit for any file."""

import re
from functools import lru_cache
from urllib.parse import quote, urlsplit

CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""C0 and C1 controls and DEL: ESC would drive a terminal, U+001F ends a field in Anki; nobody sees them in a brief.

And what no XML file may hold: halves of signs, and the two that are no characters. All formats agree in leaving them out.
"""

URL_SIGNS = "/:?#@!$&*+,;=%~-._"
"""Left as they are in an address; quotes, brackets, backslashes and letters beyond ASCII are percent-encoded."""


WEB = re.compile(r"https?://[a-z0-9][a-z0-9.%-]*(:[0-9]+)?([/?#]|$)", re.IGNORECASE)
"""A host and perhaps a port, without a user: `https://kompas.com@evil.test` names another host than it seems to."""


def printable(text: str) -> str:
    """The text without control characters; tabs stay, line ends become newlines."""
    if text.isprintable():
        return text
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return CONTROLS.sub("", text)


def one_line(text: str) -> str:
    """The text without control characters, each run of blanks and newlines a single space."""
    if not text:
        return ""
    return " ".join(printable(text).split())


def safe_url(url: str | None) -> str:
    """The address if it leads to the web and can stand in markup, else "": never `javascript:` or `file:`."""
    if url is None:
        return ""
    address = quote("".join(printable(url).split()), safe=URL_SIGNS)
    return address if WEB.match(address) else ""


@lru_cache(maxsize=1024)
def web_host(url: str | None) -> str:
    """The host of a web address without `www.`: `kompas.com`; "" where there is none."""
    host = urlsplit(safe_url(url)).hostname
    return "" if host is None else host.removeprefix("www.")
