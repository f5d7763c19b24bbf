"""Other figures as options: surely wrong, no rounding of a figure told, the key's rank among them left to a lot."""

import re
from collections.abc import Sequence

from quizgen.generation._shape import padded
from quizgen.model.question import Candidate

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
DAY = re.compile(r"\d{1,2}(?:/\d{1,2}| [A-Z][a-z]+ (?:19|20)\d\d)")
YEAR = re.compile(r"(?:19|20)\d\d")
THOUSANDS = re.compile(r"[.,](?=\d{3}(?:\D|$))")
LEADING = 2
"""Figures of a number that a rounding keeps."""


def size(text: str) -> tuple[float, ...]:
    """The numbers of a text from the last to the first, by which options are put in order: years go before days."""
    plain = (THOUSANDS.sub("", number).replace(",", ".") for number in reversed(NUMBER.findall(text)))
    return tuple(float(number) for number in plain if number.count(".") < 2)


def is_rounding(text: str, told: Sequence[str]) -> bool:
    """Whether a number of the text is one of the brief's, or one of them rounded: `48%` of `48,2%`."""
    return any(leading(number) == leading(other) for number in NUMBER.findall(text) for other in told)


def leading(number: str) -> tuple[int, str]:
    """How many figures stand before the decimals, and the first two of all."""
    plain = THOUSANDS.sub("", number)
    whole = re.split(r"[.,]", plain)[0]
    return len(whole), re.sub(r"\D", "", plain).ljust(LEADING, "0")[:LEADING]


def ranked(key: str, others: Sequence[str], many: int, lot: int) -> list[str]:
    """As many of the others as wanted, nearest first, so that the key's place in the row hangs on the lot alone."""
    below = [other for other in others if size(other) < size(key)]
    above = [other for other in others if size(other) > size(key)]
    if not below and not above:
        return list(others[:many])
    lower = lot % (many + 1)
    lower = max(min(lower, len(below)), many - len(above))
    kept = {*below[:lower], *above[: max(0, many - lower)]}
    return [other for other in others if other in kept]


def within(key: str, others: Sequence[str], bound: int) -> list[str]:
    """Only greater figures after `lebih dari`, only smaller ones after `kurang dari`: the rest would be true as well."""
    return [other for other in others if bound == 0 or (size(other) > size(key)) == (bound > 0)]


def surely_wrong(key: str, others: Sequence[str], text: str, *, dated: bool) -> list[str]:
    """Those of the figures made for a key that the brief's text does not tell; dates are never roundings."""
    told = [number for number in NUMBER.findall(text) if number not in NUMBER.findall(key)]
    whole = padded(text)
    years = set(told) if dated and YEAR.fullmatch(NUMBER.findall(key)[-1] if NUMBER.findall(key) else "") else set()
    lone = len(NUMBER.findall(key)) == 1
    return [
        other
        for other in others
        if padded(other) not in whole
        and (dated or not is_rounding(other, told))
        and not (lone and years & set(NUMBER.findall(other)))
    ]


def no_later(key: str, others: Sequence[str], year: int) -> list[str]:
    """Of other years none that was still to come, where the key was over by then: news of 2025 tells of no fire of 2026."""
    return [other for other in others if not size(key)[0] < year < size(other)[0]] if year and size(key) else [*others]


def tells_the_other(candidate: Candidate, weekdays: frozenset[str]) -> bool:
    """Whether a stem tells the date of a weekday that is asked for, or the weekday of a date: the calendar would answer."""
    told = set(padded(candidate.stem).split())
    if candidate.sort == "weekday":
        return DAY.search(candidate.stem) is not None
    return candidate.sort == "day" and bool(told & weekdays) and not weekdays & set(padded(candidate.key).split())
