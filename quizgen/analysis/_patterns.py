"""Dates and amounts, found on the text by a language's patterns."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date

from quizgen.model.analysis import Entity, Sentence
from quizgen.model.reading import PatternRule
from quizgen.model.span import Span


def plain_entity(text: str, span: Span, read: tuple[str, str], rule: PatternRule) -> Entity:
    """A date or amount: its name is what is written."""
    return Entity(
        span=span,
        outer=span,
        sort=rule.sort,
        fine=read[0],
        name=span.text(text),
        aliases=(),
        title="",
        value=read[1],
    )


def _matches(text: str, rule: PatternRule, on: date | None) -> Iterator[tuple[Span, tuple[str, str]]]:
    has_span = "span" in rule.pattern.groupindex
    for match in rule.pattern.finditer(text):
        read = rule.read(match, on)
        if read is not None:
            yield Span(*match.span("span" if has_span else 0)), read


def find_patterns(
    text: str, sentences: Sequence[Sentence], rules: Sequence[PatternRule], on: date | None
) -> tuple[Entity, ...]:
    """What the patterns find, first come first served, none across a sentence's end; in the order of the text."""
    starts = [sentence.span.start for sentence in sentences]
    taken: set[int] = set()
    found: list[Entity] = []
    signs = {rule.sign for rule in rules}
    shown = {sign for sign in signs if sign is None or sign.search(text) is not None}
    for rule in rules:
        if rule.sign not in shown:
            continue
        for span, read in _matches(text, rule, on):
            at = bisect_right(starts, span.start) - 1
            whole = at >= 0 and span in sentences[at].span
            places = range(span.start, span.stop)
            if whole and taken.isdisjoint(places):
                taken.update(places)
                found.append(plain_entity(text, span, read, rule))
    return tuple(sorted(found, key=lambda entity: entity.span))
