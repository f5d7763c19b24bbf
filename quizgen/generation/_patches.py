"""Writing something else in the place of stretches of a brief, and tidying what comes of it."""

import re
from dataclasses import dataclass

from quizgen.model.span import Span

BEFORE_MARK, BEHIND_BRACKET = re.compile(r"\s+(?=[,.;:!?)\]%])"), re.compile(r"(?<=[(\[])\s+")
PLAIN = re.compile(r"\w+(?:[ -]\w+)*")
"""Words and nothing else: there is nothing to tidy."""
COMMAS = re.compile(r",(\s*,)+")
QUOTES = (('"', '"'), ("“", "”"), ("‘", "’"), ("(", ")"), ("[", "]"))


@dataclass(frozen=True, slots=True)
class Patch:
    """A stretch of the brief and what is written in its place."""

    span: Span
    text: str


def patched(text: str, span: Span, patches: list[Patch]) -> str:
    """The stretch with every patch put in, from left to right; where two overlap the longer one stands."""
    pieces, here = [], span.start
    for patch in sorted(patches, key=lambda p: (p.span.start, -p.span.stop)):
        if patch.span.start < here:
            continue
        pieces += [text[here : patch.span.start], patch.text]
        here = max(here, patch.span.stop)
    pieces.append(text[here : span.stop])
    return "".join(pieces)


def tidy(text: str) -> str | None:
    """One line with single spaces, no stray comma, whole quotes and brackets; None where they do not close."""
    if PLAIN.fullmatch(text):
        return text
    line = " ".join(text.split())
    line = BEFORE_MARK.sub("", line)
    line = BEHIND_BRACKET.sub("", line)
    line = COMMAS.sub(",", line).replace("()", "")
    line = " ".join(line.split()).strip(" ,;:.–-—")
    for opening, closing in QUOTES:
        if (opening == closing and line.count(opening) % 2) or line.count(opening) != line.count(closing):
            line = line.replace(opening, "").replace(closing, "")
    return line or None
