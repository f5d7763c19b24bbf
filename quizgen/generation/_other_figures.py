"""Other figures as options: surely wrong, no rounding of a figure told, the key's rank among them left to a lot."""

import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from quizgen.generation._limits import (
    AHEAD,
    FAR_AHEAD,
    is_bounded,
    is_of_this_year,
    not_to_come,
    told_around,
    within_rooms,
)
from quizgen.generation._options import NEAR_ENOUGH, Choice
from quizgen.generation._shape import padded
from quizgen.model.language import Language
from quizgen.model.lexicon import Sizes
from quizgen.model.question import Candidate, Distractor, Draft

FIGURES = frozenset(
    {
        "money", "percent", "count", "day", "month", "year", "length", "mass", "area", "duration", "age", "clock",
        "period", "weekday", "volume", "speed", "temperature", "energy", "digital", "magnitude", "ordinal", "number",
        "time",
    }
)  # fmt: skip
"""Sorts of keys beside which other figures stand."""
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
DAY = re.compile(r"\d{1,2}(?:/\d{1,2}| [A-Z][a-z]+ (?:19|20)\d\d)")
YEAR = re.compile(r"(?:19|20)\d\d")
THOUSANDS = re.compile(r"[.,](?=\d{3}(?:\D|$))")
DATES = frozenset({"day", "month", "year", "period", "weekday", "clock"})
Measure = Callable[[str], tuple[float, ...]]
"""A figure or date as written to that by which it is put in order."""
ABOUT = 0.15
"""Share of a figure within which another is about as much."""
LEADING = 2
"""Figures of a number that a rounding keeps."""


def figures(candidate: Candidate, draft: Draft, many: int, lot: int, language: Language) -> tuple[Choice, ...]:
    """Figures of the same make as the key, none of which what is said around it leaves open or makes absurd."""
    key, brief, sizes, wording = candidate.key, draft.brief, language.sizes(), language.wording()
    if tells_the_other(candidate, language.rivalry().weekdays) or is_of_this_year(key, brief.date, language):
        return ()
    reaches = language.world().telling.reaching[1] & set(key.casefold().split())
    if key.casefold() in wording.known_to_all or (reaches and not any(letter.isdigit() for letter in key)):
        return ()  # `dua hingga dua setengah tahun`: another first end makes no stretch
    told = told_around(candidate, brief.text, language)
    before = " ".join(brief.text[: candidate.span.start].casefold().split())
    if is_bounded(told, before, sizes):
        return ()
    make, is_date = sizes.make_of(key, candidate.sort, before, told.words), candidate.sort in DATES
    made = wording.others_like(key, make)
    kept = surely_wrong(key, made, f"{brief.text} {candidate.stem}", dated=is_date or "-" in key)
    whole = padded(brief.text.casefold())
    kept = [other for other in kept if f" {other.casefold().split()[0]} {wording.becoming} " not in whole]  # `dari dua menjadi`
    if is_date:
        kept = not_to_come(key, kept, brief.date, told, sizes, ahead=AHEAD if make == candidate.sort else FAR_AHEAD)
    else:
        kept = within_rooms(key, kept, make, told, sizes)
        kept = kept if not set(told.before.split()[-1:]) & set(wording.about_words) else far_from(key, kept, sizes)
    why = language.words["made_figure"]
    row = Row(many, lot, below=bool(told.words & sizes.least), above=bool(told.words & sizes.most))
    kept = ranked(key, kept, row, calendar(key, brief.date, sizes) if is_date else measure_of(sizes))
    texts = [Distractor(text, why.format(text=text, key=key), "generated") for text in kept]
    return tuple(Choice(one, NEAR_ENOUGH, (padded(one.text),)) for one in texts)


def far_from(key: str, others: Sequence[str], sizes: Sizes) -> list[str]:
    """Those that nobody would call about as much: beside `sekitar sepuluh menit` neither nine nor eleven."""
    own, worth = sizes.amount(key), {other: sizes.amount(other) for other in others}
    return [o for o in others if own is None or (w := worth[o]) is None or abs(w[0] - own[0]) > ABOUT * own[0]]


def size(text: str) -> tuple[float, ...]:
    """The numbers of a text from the last to the first, by which options are put in order: years go before days."""
    plain = (THOUSANDS.sub("", number).replace(",", ".") for number in reversed(NUMBER.findall(text)))
    return tuple(float(number) for number in plain if number.count(".") < 2)


def measure_of(sizes: Sizes) -> Measure:
    """Figures by their numbers; those in words by what they are worth: `dua titik` before `tiga titik`."""
    return lambda text: size(text) or ((worth[0],) if (worth := sizes.amount(text)) is not None else ())


def calendar(key: str, day: dt.date | None, sizes: Sizes) -> Measure:
    """Dates by their first day: `Desember 2024` goes before `Januari 2025`; by their numbers where the key says no day."""
    if day is None or sizes.starts(key, day) is None:
        return size
    return lambda text: (float(start.toordinal()),) if (start := sizes.starts(text, day)) is not None else ()


def is_rounding(text: str, told: Sequence[str]) -> bool:
    """Whether a number of the text is one of the brief's, or one of them rounded: `48%` of `48,2%`."""
    return any(leading(number) == leading(other) for number in NUMBER.findall(text) for other in told)


def leading(number: str) -> tuple[int, str]:
    """How many figures stand before the decimals, and the first two of all."""
    plain = THOUSANDS.sub("", number)
    whole = re.split(r"[.,]", plain)[0]
    return len(whole), re.sub(r"\D", "", plain).ljust(LEADING, "0")[:LEADING]


@dataclass(frozen=True, slots=True)
class Row:
    """How many options are wanted, the lot that places the key among them, and on which sides of it one must stand."""

    many: int
    lot: int
    below: bool = False
    above: bool = False

    @property
    def lower(self) -> int:
        """How many of them are to be smaller than the key: beside `[terendah] sejak 2022` one at least."""
        least, most = int(self.below), self.many - int(self.above)
        return least + self.lot % (max(least, most) - least + 1)


def ranked(key: str, others: Sequence[str], row: Row, measure: Measure) -> list[str]:
    """As many of the others as wanted, nearest first, so that the key's place in the row hangs on the lot alone."""
    below = [other for other in others if measure(other) < measure(key)]
    above = [other for other in others if measure(other) > measure(key)]
    if not below and not above:
        return list(others[: row.many])
    lower = max(min(row.lower, len(below)), row.many - len(above))
    kept = {*below[:lower], *above[: max(0, row.many - lower)]}
    return [other for other in others if other in kept]


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


def tells_the_other(candidate: Candidate, weekdays: frozenset[str]) -> bool:
    """Whether a stem tells the date of a weekday that is asked for, or the weekday of a date: the calendar would answer."""
    told = set(padded(candidate.stem).split())
    if candidate.sort == "weekday":
        return DAY.search(candidate.stem) is not None
    return candidate.sort == "day" and bool(told & weekdays) and not weekdays & set(padded(candidate.key).split())
