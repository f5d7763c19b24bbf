"""Where sentences begin and end: NLTK's Punkt, and small opinionated rules above it."""

import itertools
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from quizgen.model.reading import Border, Opinion, SentenceRules
from quizgen.model.span import Span

# The look-behinds keep long runs of marks or of white space linear.
_MARK = re.compile(
    r"(?<![.!?…])(?P<mark>[.!?…]++)(?P<closers>[\"'”’»)\]]*+)(?P<gap>\s++|(?=[A-Z“]))|(?<!\s)(?P<line>[^\S\n]*+\n\s*+)"
)
_WORD = re.compile(r"\S{1,40}")
_LONG_RUN = re.compile(r"\S{120,}")
_OPENERS = {"(": ")", "[": "]", "“": "”", "«": "»"}
_LONGEST_QUOTE = 400
"""Code points; a quotation open for longer is taken for a stray mark."""


@lru_cache(maxsize=4)
def _punkt(rules: SentenceRules) -> Any:
    """NLTK's tokenizer with what was learned offline; NLTK is imported on first use, for it is slow to load."""
    from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

    parameters = PunktParameters()
    parameters.abbrev_types = set(rules.abbreviations)
    parameters.collocations = set(rules.collocations)
    parameters.sent_starters = set(rules.starters)
    return PunktSentenceTokenizer(parameters)


def _punkt_starts(text: str, rules: SentenceRules) -> set[int]:
    """Offsets where Punkt begins a sentence.

    Runs of 120 signs without a space are kept from it: its time grows with their square.
    """
    starts: set[int] = set()
    at = 0
    for run in [*_LONG_RUN.finditer(text), None]:
        stop = len(text) if run is None else run.start()
        part = text[at:stop]
        if part and not part.isspace():
            starts.update(at + start for start, _ in _punkt(rules).span_tokenize(part))
        at = len(text) if run is None else run.end()
    return starts


def _enclosed(text: str) -> list[Span]:
    """Stretches inside brackets or quotation marks, the marks included; stray marks enclose nothing."""
    found: list[Span] = []
    straight: int | None = None
    stack: list[tuple[str, int]] = []
    for at, sign in enumerate(text):
        if sign == "\n":
            straight, stack = None, []
        elif sign == '"':
            if straight is None or _only_opens(text, at):
                straight = None if _only_closes(text, at) else at
            else:
                found.append(Span(straight, at + 1))
                straight = None
        elif sign in _OPENERS and len(stack) < 8:
            stack.append((_OPENERS[sign], at))
        elif stack and sign == stack[-1][0]:
            found.append(Span(stack.pop()[1], at + 1))
    return sorted(span for span in found if len(span) <= _LONGEST_QUOTE)


def _only_opens(text: str, at: int) -> bool:
    """Whether a straight mark hangs on the word after it alone, `kata "Kami`, so that it can close nothing."""
    return text[max(0, at - 1) : at].isspace() and text[at + 1 : at + 2].isalnum()


def _only_closes(text: str, at: int) -> bool:
    """Whether a straight mark hangs on the word before it alone, `kami." Lalu`, so that it can open nothing."""
    before, after = text[max(0, at - 1) : at], text[at + 1 : at + 2]
    return (before.isalnum() or before in {".", ",", "!", "?"}) and (not after or after.isspace())


def _inside(spans: list[Span]) -> set[int]:
    """Every offset strictly inside one of the stretches."""
    return {at for span in spans for at in range(span.start + 1, span.stop - 1)}


def _borders(text: str) -> Iterator[tuple[int, int, Border]]:
    """(end of the left side, start of the right side, what stands around) for each place a sentence might end."""
    inside = _inside(_enclosed(text))
    for match in _MARK.finditer(text):
        stop = match.start() if match["line"] else match.end("closers")
        words = text[max(0, match.start() - 80) : match.start()].split()
        right = _WORD.match(text, match.end())
        yield (
            stop,
            match.end(),
            Border(
                left=words[-1] if words else "",
                before=words[-2] if len(words) > 1 else "",
                mark=match["mark"] or "",
                closers=match["closers"] or "",
                gap=match["line"] or match["gap"],
                right=right.group() if right else "",
                quoted=stop in inside,
            ),
        )


def _ends(border: Border, *, punkt: bool, rules: SentenceRules) -> bool:
    """Whether a sentence ends here: the first rule with an opinion, else Punkt."""
    for rule in rules.rules:
        opinion = rule(border)
        if opinion is not None:
            return opinion is Opinion.SPLIT
    return punkt


def _trimmed(text: str, start: int, stop: int) -> Span | None:
    """The stretch without white space at its ends; None where nothing is left."""
    while start < stop and text[start].isspace():
        start += 1
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    return Span(start, stop) if start < stop else None


def split_sentences(text: str, rules: SentenceRules) -> tuple[Span, ...]:
    """Spans of the sentences, in order, trimmed; together they hold every sign that is not white space."""
    starts = _punkt_starts(text, rules)
    cuts = [0]
    for _, start, border in _borders(text):
        if _ends(border, punkt=start in starts, rules=rules):
            cuts.append(start)
    cuts.append(len(text))
    spans = (_trimmed(text, start, stop) for start, stop in itertools.pairwise(cuts))
    return tuple(span for span in spans if span is not None)
