"""Counts of things: `dua rudal balistik`, `2,6 juta wajib pajak`, `12 orang`."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from re import Match

from quizgen.model.analysis import Entity, Sentence, Sort, Token
from quizgen.model.reading import CountRules
from quizgen.model.span import Span

_NOMINAL = frozenset({"NOUN", "PROPN", "X"})
_LONGEST_NUMBER = 13
_SMALL = 3
_YEAR = range(1900, 2101)


def _is_free(span: Span, taken: Sequence[Span]) -> bool:
    """Whether no span of the sorted row overlaps it."""
    at = bisect_right(taken, span)
    return not any(other.overlaps(span) for other in taken[max(0, at - 1) : at + 1])


def _counts(match: Match[str], before: Token | None, after: Token | None, rules: CountRules, *, opens: bool) -> bool:
    """Whether a number counts things, and is no part of a name, a rank or a phrase."""
    number = match.group()
    if len(number.split()[0]) > _LONGEST_NUMBER or (number.isdigit() and int(number) in _YEAR and not _noun(after)):
        return False
    if after is not None and after.text.lower() in rules.refused_after:
        return False
    if before is None:
        return True
    low = before.text.lower()
    # "call center 110 dan": a small number after a noun and before none is its name
    # "(PDNS) 2 di Surabaya": behind what a name is short for, it is the name's too
    if (
        (before.tag in _NOMINAL or low == ")")
        and number.isdigit()
        and len(number) <= _SMALL
        and not _noun(after)
        and not _classified(after, rules)
    ):
        return False
    if low in rules.refused_before:
        return False
    named = before.text[0].isupper() and low not in rules.amount_openers
    counted = before.tag == "NOUN" and _noun(after) and after is not None and after.text.islower()  # `Arak-arakan 726 tatung`
    return not named or (opens and (counted or before.tag not in {"PROPN", "NOUN", ""}))


def _noun(token: Token | None) -> bool:
    """Whether the token may be what is counted."""
    return token is not None and token.tag in _NOMINAL and token.text[:1].isalpha()


def _classified(token: Token | None, rules: CountRules) -> bool:
    return token is not None and token.text.lower() in rules.classifiers


def _with_classifier(match: Match[str], tokens: Sequence[Token], after: int, last: int, rules: CountRules) -> int:
    """End of the entity: the classifier is part of it where nothing else is counted."""
    if after >= last or tokens[after].text.lower() not in rules.classifiers:
        return match.end()
    following = tokens[after + 1] if after + 1 < last else None
    return match.end() if _noun(following) else tokens[after].span.stop


def find_quantities(
    text: str, sentences: Sequence[Sentence], tokens: Sequence[Token], taken: Sequence[Span], rules: CountRules
) -> tuple[Entity, ...]:
    """Every count that overlaps none of the sorted spans taken by other entities; in the order of the text."""
    starts = [token.span.start for token in tokens]
    found: list[Entity] = []
    for sentence in sentences:
        for match in rules.number.finditer(text, sentence.span.start, sentence.span.stop):
            first, after = bisect_left(starts, match.start()), bisect_left(starts, match.end())
            if first >= sentence.last or starts[first] != match.start() or not _is_free(Span(*match.span()), taken):
                continue
            before = tokens[first - 1] if first > sentence.first else None
            following = tokens[after] if after < sentence.last else None
            if _counts(match, before, following, rules, opens=first == sentence.first + 1):
                stop = _with_classifier(match, tokens, after, sentence.last, rules)
                found.append(_entity(text, Span(match.start(), stop), rules.value(match)))
    return tuple(found)


def _entity(text: str, span: Span, value: str) -> Entity:
    return Entity(span, span, Sort.QUANTITY, "count", span.text(text), (), "", value)
