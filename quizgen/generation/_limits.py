"""How large or late another figure can be by what is said around it: more than it was where it rose, never still to come."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizgen.generation._words import GAP
from quizgen.model.language import Language
from quizgen.model.lexicon import Sizes
from quizgen.model.question import Candidate

SENTENCE = re.compile(r"(?<=[.?!]) ")
AHEAD, FAR_AHEAD = 2, 12
"""Years beyond that of a plan in which it is still believed to be; the second for what is every few years only."""
SCORE = re.compile(r"\b(\d{1,2})-(\d{1,2})\b")
MARKS = ',.;:?!"“”()'
NOTHING, ALL = float("-inf"), float("inf")


@dataclass(frozen=True, slots=True)
class Room:
    """What a figure lies between, both ends left out."""

    above: float = NOTHING
    below: float = ALL

    def holds(self, value: float) -> bool:
        """Whether a value lies in it."""
        return self.above < value < self.below


@dataclass(frozen=True, slots=True)
class Told:
    """What stands around the place of a figure."""

    before: str
    after: str
    """In the stem, lower-cased."""
    behind: str
    """The rest of the sentence behind the figure in the brief, lower-cased."""
    words: frozenset[str]
    """Of the stem."""
    said: frozenset[str]
    """Of its sentence that holds the place."""


def told_around(candidate: Candidate, text: str, language: Language) -> Told:
    """What stands around the gap of a stem, or around its question word."""
    stem, asking = candidate.stem.casefold(), language.wording().number_words[""]
    slot = re.search(rf"{re.escape(GAP)}|\b{re.escape(asking)}\b", stem)
    start, stop = slot.span() if slot else (len(stem), len(stem))
    behind = re.split(r"[.?!](?:\s|$)", text[candidate.span.stop :], maxsplit=1)[0].casefold()
    said = f"{SENTENCE.split(stem[:start])[-1]} {SENTENCE.split(stem[stop:])[0]}"
    return Told(stem[:start].rstrip(), stem[stop:], behind, words_of(stem), words_of(said))


def words_of(text: str) -> frozenset[str]:
    """The words of a text without their marks."""
    return frozenset(word.strip(MARKS) for word in text.split())


def is_bounded(told: Told, before: str, sizes: Sizes) -> bool:
    """Whether the key would be the least, or the greatest, of all that is surely wrong: the place alone would tell it.

    Beside `lebih dari 10` in the stem a smaller figure would be true as well; where only the brief says so, a greater
    one may be true. `before` is what stands before the figure in the brief, lower-cased.
    """
    return sizes.side(told.before, told.after) != 0 or sizes.side(before, told.behind) != 0


def rooms(key: str, told: Told, sizes: Sizes, unit: str) -> Iterator[Room]:
    """All that the words around a figure say of how large it can be."""
    yield from changed(told, sizes, unit)
    yield from compared(told, sizes, unit)
    yield from limited(key, told, sizes)
    figure = sizes.figure.pattern
    whole = re.match(rf"\s*{sizes.before_old}\s+({figure})", told.after)  # `[empat] dari lima fraksi`
    of = sizes.amount(whole[1]) if whole is not None and unit == "" else None
    if of is not None:
        yield Room(below=of[0] + 1)
    for text in (told.after, told.behind):
        for found in re.finditer(rf"({figure})(?:\s\w+)?\s{sizes.among}|{sizes.including}\s({figure})", text):
            part = sizes.amount(found[1] or found[2])
            if part is not None and part[1] == unit == "":
                yield Room(above=part[0])
    if told.words & sizes.goals:
        scores = [int(goals) for found in SCORE.finditer(f"{told.before} {told.after}") for goals in found.groups()]
        yield from (Room(below=goals + 1) for goals in scores)
    if told.words & sizes.several:
        yield Room(above=1)


def changed(told: Told, sizes: Sizes, unit: str) -> Iterator[Room]:
    """What a figure was, or became, where it rose or fell: `naik dari 30 menjadi 36`."""
    rose, fell = bool(told.words & sizes.rising), bool(told.words & sizes.falling)
    if rose and fell:  # `menambah tiga derek untuk memangkas waktu dari 30 jam menjadi ____`: the verb before it
        row = [word.strip(MARKS) for word in told.before.split()]
        last = next((word for word in reversed(row) if word in sizes.rising | sizes.falling), "")
        rose, fell = last in sizes.rising, last in sizes.falling
    if rose == fell:
        return
    is_old = re.search(rf"\s{sizes.before_old}$", told.before) is not None
    lead = sizes.before_new if is_old else sizes.before_old
    text = f"{told.before} … {told.after}"
    for found in re.finditer(rf"\b{lead}\s+({sizes.figure.pattern})", text, re.IGNORECASE):
        other = sizes.amount(found[1])
        if other is not None and other[1] in {unit, ""}:
            yield Room(above=other[0]) if rose != is_old else Room(below=other[0])


def compared(told: Told, sizes: Sizes, unit: str) -> Iterator[Room]:
    """What the figure leaves that it is more or less than in its sentence: `91 medali, melampaui target 80`."""
    before, after = SENTENCE.split(told.before)[-1], SENTENCE.split(told.after)[0]
    for words, is_more in ((sizes.over, True), (sizes.under, False)):
        behind = re.match(rf"[^\d;]*?{words}\s+({sizes.figure.pattern})", after, re.IGNORECASE)
        ahead = re.search(rf"({sizes.figure.pattern})[^\d;]*?{words}$", before, re.IGNORECASE)
        for found, is_above in ((behind, is_more), (ahead, not is_more)):
            other = sizes.amount(found[1]) if found is not None else None
            if other is not None and other[1] == unit:
                yield Room(above=other[0]) if is_above else Room(below=other[0])


def limited(key: str, told: Told, sizes: Sizes) -> Iterator[Room]:
    """What one of two limits leaves of the other: `paling singkat dua tahun dan paling lama empat tahun`."""
    unit = key.casefold().split()[-1] if " " in key else "".join(told.after.split()[:1])
    text = f"{told.before} … {told.after}"
    for here, there in ((sizes.at_least, sizes.at_most), (sizes.at_most, sizes.at_least)):
        found = re.search(rf"{there}\s+({sizes.figure.pattern})\s+{re.escape(unit)}\b", text, re.IGNORECASE)
        other = sizes.amount(found[1]) if found is not None and re.search(rf"{here}$", told.before) else None
        if other is not None:
            yield Room(above=other[0]) if here == sizes.at_most else Room(below=other[0])


def within_rooms(key: str, others: Sequence[str], make: str, told: Told, sizes: Sizes) -> list[str]:
    """Those of the figures that what is said around them leaves; all of them where the key itself would not fit."""
    own = sizes.amount(key)
    if own is None:
        return [*others]
    every = [*rooms(key, told, sizes, own[1]), Room(*sizes.between(key, make, told.after, told.words))]
    holding = [room for room in every if room.holds(own[0])]
    values = [(other, sizes.amount(other)) for other in others]
    return [other for other, value in values if value is None or all(room.holds(value[0]) for room in holding)]


def not_to_come(
    key: str, others: Sequence[str], day: dt.date | None, told: Told, sizes: Sizes, *, ahead: int = AHEAD
) -> list[str]:
    """Of other dates none still to come where the key was over, and none gone by where it was still to come.

    News of 14 October 2025 tells of no `Oktober` beside `Agustus`, and a plan for 2026 is none for 2024 or 2030.
    """
    own = sizes.starts(key, day) if day is not None else None
    if day is None or own is None:
        return [*others]
    starts = [(other, sizes.starts(other, day)) for other in others]
    if own > day:
        last = own.replace(year=own.year + ahead, day=1)
        this_year = dt.date(day.year, 1, 1)  # a plan for next year is believed to be one for this
        return [other for other, start in starts if start is None or start == this_year or day < start <= last]
    same_month = own.replace(day=1) == day.replace(day=1)
    if same_month and told.said & sizes.planning:
        return [*others]
    last = day if same_month or own.day > 1 else day.replace(day=1) - dt.timedelta(1)
    return [other for other, start in starts if start is None or start <= last]


def is_of_this_year(key: str, day: dt.date | None, language: Language) -> bool:
    """Whether a key says no more than the brief's own year, which its date tells: `tahun 2025`."""
    return day is not None and key.casefold() in {str(day.year), f"{language.grammar().year} {day.year}"}
