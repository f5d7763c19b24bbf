"""Markdown: one brief a paragraph; the heading above is its title."""

import re
from collections.abc import Iterator

from quizgen.errors import SourceError
from quizgen.sources._rows import LINE_LIMIT, Row, too_long

_HEADING = re.compile(r" {0,3}#{1,6}(?![^ \t])")
_RULE = re.compile(r" {0,3}([-*_=])(?:[ \t]*\1){2,}[ \t]*$")  # --- or *** or ===
_MARKER = re.compile(r"[ \t]*(?:[-+*]|\d{1,3}[.)]|>)[ \t]+")  # "- ", "1. ", "> "
_LINK = re.compile(r"!?\[([^\]\n]{1,500})\]\([^)\n]{0,2000}\)")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<!\w)([*_])(?=\S)(.{1,500}?)(?<=\S)\1(?!\w)")


def rows(text: str, path: str) -> Iterator[Row]:
    """A row for each paragraph or list line, with the nearest heading as its title."""
    title, start, lines = "", 0, list[str]()
    for number, line in enumerate([*_without_front_matter(text.split("\n")), ""], start=1):
        heading = _HEADING.match(line)
        ends = heading is not None or not line.strip() or _RULE.match(line) is not None
        if lines and (ends or _MARKER.match(line)):
            yield _paragraph(start, lines, title, path)
            lines = []
        if heading is not None:
            title = _plain(line[heading.end() :].strip().rstrip("#").rstrip())
        elif not ends:
            start = start if lines else number
            lines.append(_MARKER.sub("", line, count=1).strip())


def _paragraph(start: int, lines: list[str], title: str, path: str) -> Row:
    paragraph = " ".join(lines)
    if len(paragraph) > LINE_LIMIT:
        raise SourceError(f"{path}: line {start}: {too_long(len(paragraph))}")
    return Row(start, {"text": _plain(paragraph), "title": title or None})


def _plain(marked: str) -> str:
    """Without links, bold and italics, which are dress and not news."""
    for pattern, kept in ((_LINK, r"\1"), (_STRONG, r"\2"), (_EMPHASIS, r"\2")):
        marked = pattern.sub(kept, marked)
    return marked


def _without_front_matter(lines: list[str]) -> list[str]:
    """The lines with a leading `---` block blanked, so that line numbers stay."""
    if lines[0].strip() != "---" or "---" not in [line.strip() for line in lines[1:]]:
        return lines
    end = [line.strip() for line in lines].index("---", 1) + 1
    return [""] * end + lines[end:]
