"""Other figures of the same make: what could have stood in a figure's place, surely wrong and never absurd."""

import hashlib
import re
from collections.abc import Callable, Iterable
from itertools import chain, zip_longest
from types import MappingProxyType

from quizgen.languages.indonesian.other_dates import (
    of_clock,
    of_day,
    of_decade,
    of_month,
    of_quarter,
    of_weekday,
    of_year,
)
from quizgen.languages.indonesian.spelt import in_words, of_spelt_time
from quizgen.languages.indonesian.stepped import (
    decimals_of,
    like_number,
    of_age,
    of_ballot,
    of_century,
    of_dollar,
    of_duration,
    of_fare,
    of_heat,
    of_known,
    of_lapse,
    of_magnitude,
    of_note,
    of_points,
    of_rate,
    of_score,
    of_seconds,
    value_of,
    written,
)

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_RANGE = re.compile(r"\d\s*(?:%|[a-z]+)?\s*(?:[-–]|\bhingga|\bsampai|s\.d\.)\s*(?:[A-Z]+p?\$?\s*)?\d")
_SANE = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?")
_PERCENT = re.compile(r"%|\bpersen\b")
_SCALED = re.compile(r"\d (?:ribu|juta|miliar|triliun)\b")
_HUNDRED, _THOUSAND = 100, 1000
ENOUGH = 3
"""Other figures that a question wants."""
_ROUND = 5
"""What both ends of a round range are multiples of. Others stand close by and never overlap: beside `1-4` `5-8`, not `2-5`."""
_FEW = 20
"""Up to here counts go up and down by ones and twos, above by shares."""
SHARES = ((0.8, 1.25, 0.65, 1.4, 0.55, 1.6), (0.75, 1.2, 0.6, 1.35, 0.5, 1.5), (0.85, 1.3, 0.7, 1.5, 0.6, 1.7))
"""Factors for the other options, below and above in turn: near enough to be believed, too far for a rounding."""

EXACT = MappingProxyType({3: (0.87, 1.14, 0.76, 1.28, 0.66, 1.4), 4: (0.95, 1.05, 0.91, 1.1, 0.86, 1.15)})
"""Places to which a figure is told to its factors: an exchange rate is known too well for a fifth more."""
NEAREST = 0.1, 0.03
"""Shares of a figure by which another is apart from it: of one told roundly, and of one told to four places."""
Rule = Callable[[str, str], Iterable[str] | None]
"""(text, fine sort) to other texts nearest first, or None where the rule has no opinion."""


def others_like(text: str, sort: str) -> tuple[str, ...]:
    """Figures or dates of the same make, nearest first, below and above in turn, never `text` itself.

    `dua` → `tiga`, `empat` …; `Rp 75 miliar` → `Rp 60 miliar` …; `Senin (20/10)` → `Selasa (21/10)` ….
    """
    for rule in RULES:
        found = rule(text, sort)
        if found is not None:
            row = tuple(dict.fromkeys(other for other in found if other and other != text))
            fit = tuple(other for other in row if is_written_so(text, other))
            return fit if len(fit) >= ENOUGH else row
    return ()


def is_written_so(text: str, other: str) -> bool:
    """Whether news would scale a figure so: beside `Rp 830 juta` neither `Rp 1.040 juta` nor `Rp 0,9 miliar`."""
    if not _SCALED.search(text) or len(_NUMBER.findall(other)) != 1:
        return True
    return 1 <= value_of(_NUMBER.findall(other)[0]) < _THOUSAND


def of_numbers(text: str, sort: str) -> list[str] | None:
    """`Rp 75 miliar` → `Rp 60 miliar`; `150-200` → `250-300`."""
    del sort
    numbers = _NUMBER.findall(text)
    if not 1 <= len(numbers) <= 2 or not all(map(_SANE.fullmatch, numbers)):
        return []
    if len(numbers) > 1 and not _RANGE.search(text):
        return [moved for steps in (1, -1, 2, -2, 3) if (moved := first_moved(text, steps))]
    if len(numbers) > 1:
        return [moved for widths in (2, -2, 4, -4, 6, -6) if (moved := shifted(text, widths))]
    if "," not in numbers[0] and "." not in numbers[0] and 1 <= int(numbers[0]) <= _FEW:
        return [_NUMBER.sub(str(number), text) for number in small_numbers(int(numbers[0]))]
    places = min(len(re.sub(r"\D", "", numbers[0]).strip("0")), max(EXACT))
    if places in EXACT:
        return [moved for share in EXACT[places] if (moved := scaled(text, share, NEAREST[places == max(EXACT)]))]
    shares = SHARES[int(hashlib.sha256(text.encode()).hexdigest()[:8], 16) % len(SHARES)]
    return [moved for share in shares if (moved := scaled(text, share))]


def first_moved(text: str, steps: int) -> str:
    """The first of two measures moved, the second left: `5 jam 29 menit` → `6 jam 29 menit`; "" below one."""
    number = _NUMBER.findall(text)[0]
    moved = value_of(number) + steps
    return _NUMBER.sub(written(number, moved), text, count=1) if moved >= 1 else ""


def shifted(text: str, widths: int) -> str:
    """A range moved by so many of its own widths, so that no two overlap; "" where that leaves what can be."""
    numbers = _NUMBER.findall(text)
    low, high = (value_of(number) for number in numbers)
    fine = high > _HUNDRED or decimals_of(numbers[0]) or decimals_of(numbers[1])
    beside = high - low + (1 if low % _ROUND or high % _ROUND else _ROUND)  # `5-10` → `15-20`, `18-27` → `28-37`
    step = (high - low) * widths if fine else beside * widths / 2
    if low >= high or low + step <= 0 or (_PERCENT.search(text) and high + step > _HUNDRED):
        return ""
    rest = iter([written(numbers[0], low + step), written(numbers[1], high + step)])
    return _NUMBER.sub(lambda _: next(rest), text)


def small_numbers(here: int) -> list[int]:
    """`8` → 7, 9, 6, 10 …; from 2 up, so that a plural stays one."""
    step = 5 if here >= 10 and here % 5 == 0 else 1 if here < 10 else 2
    pairs = zip_longest(range(here - step, 1, -step), range(here + step, here + 6 * step, step))
    return [number for number in chain.from_iterable(pairs) if number is not None][:6]


def scaled(text: str, share: float, apart: float = NEAREST[0]) -> str:
    """The number of the text times a share, as round as it was; "" where that leaves what can be."""
    number = _NUMBER.findall(text)[0]
    whole, value = "," not in number, value_of(number)
    text_of = like_number(number, value * share)
    other = value_of(text_of)
    near = abs(other - value) < apart * value
    over = _PERCENT.search(text) is not None and value <= _HUNDRED < other
    if near or over or other <= 0 or (whole and other < 2 < value):
        return ""
    return _NUMBER.sub(text_of, text)


RULES: tuple[Rule, ...] = (
    of_known,
    of_note,
    of_fare,
    of_dollar,
    of_ballot,
    of_century,
    of_spelt_time,
    in_words,
    of_clock,
    of_quarter,
    of_day,
    of_weekday,
    of_month,
    of_decade,
    of_year,
    of_magnitude,
    of_points,
    of_score,
    of_rate,
    of_heat,
    of_age,
    of_seconds,
    of_lapse,
    of_duration,
    of_numbers,
)
"""Asked in order; the first that knows the figure answers."""
