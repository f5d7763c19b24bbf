"""Figures as numbers and back, as round as they were; and what goes by steps of its own: magnitudes, rates, ballots."""

import re
from types import MappingProxyType

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
WORKING = 17
"""Years of age from which one drives, votes and works: nobody of 21 is taken for a child."""
GROWN, OLDEST = 20, 100
"""Years of age below which one more tells much, and beyond which nobody is believed to be."""
EXACT_FROM = 100
"""Whole figures from here on that are told to the last place are exact."""
_STEPS = MappingProxyType(
    {
        "detik": ((30, 15), (10, 10), (5, 5)),
        "menit": ((30, 15), (15, 15), (10, 10), (5, 5)),
        "jam": ((24, 12), (12, 6)),
        "hari": ((30, 15), (14, 7), (10, 10)),
        "bulan": ((12, 6), (6, 3)),
        "tahun": ((100, 25), (10, 5), (5, 5)),
    }
)
"""Unit of time to (what its figure is a multiple of, the step by which others of it go)."""
_HALF = ",5"
_TICK, _UNEVEN = 3, 0.87
"""Seconds by which times in minutes and seconds differ, and the share of them where hundredths are told."""
_SHARES_OF_TIME = (0.92, 1.08, 0.85, 1.16, 1.24, 0.78)
TWO_UNITS, SIXTY = 2, 60
_NOTES = (1, 2, 5, 10, 20, 50, 100)
"""Notes of rupiah, in thousands."""
_FARE, _DEAREST = 500, 10_000
"""Rupiah by which fares go, and from which a sum is told more roundly."""
_DOLLAR = range(13_000, 20_000)
"""Rupiah that a dollar of the United States has cost since 2015, and may soon."""
_FELT, _STRONGEST = 2.0, 9.4
"""Magnitudes of the weakest earthquake that is news, and of the strongest that anybody believes."""
_BALLOTS = MappingProxyType({"election": 5, "american_election": 4})
"""Sort of a year in which the people vote to the years from one such vote to the next."""
_POINTS = 25
"""Basis points by which central banks go."""


def value_of(number: str) -> float:
    """`1.743` is 1743, `2,6` is 2.6; `4.5` can be no thousands and is four and a half."""
    whole, _, decimals = number.partition(",")
    if not decimals and re.search(r"\.\d{1,2}$", whole):
        return float(whole.replace(".", "", whole.count(".") - 1))
    return float(f"{whole.replace('.', '')}.{decimals or 0}")


def like_number(number: str, value: float) -> str:
    """A value near the number, as round as it: as many decimals, and no more figures than it has."""
    decimals = decimals_of(number)
    units = round(value * 10**decimals)
    step = roundness(int(re.sub(r"\D", "", number)))
    units = max(step, round(units / step) * step)
    if step == 1 and decimals and units % 10 == 0:
        units += 1  # 4,8 → 4,1: news does not write 4,0
    if step == 1 and not decimals and value_of(number) >= EXACT_FROM and units % 10 == 0:
        units += 3  # 1.294 → 2.203: a round figure beside an exact one is seen through
    return written(number, units / 10**decimals)


def decimals_of(number: str) -> int:
    """`2,36` has two, `4.5` one, `1.743` none."""
    return len(re.split(r"[.,]", number)[-1]) if "," in number or re.search(r"\.\d{1,2}$", number) else 0


def written(number: str, value: float) -> str:
    """A value in the marks of the number beside it: `1.743`, `3000`, `4,5`, `4.5`."""
    decimals = decimals_of(number)
    dotted = decimals > 0 and "," not in number
    text = f"{value:,.{decimals}f}"
    text = text.replace(",", "") if "." not in number and decimals == 0 and value_of(number) >= 1000 else text
    return text if dotted else text.translate(MappingProxyType({ord(","): ".", ord("."): ","}))


def roundness(number: int) -> int:
    """The step that keeps a number as round as it is: 100 → 20, 200 → 50, 750 → 10, 36 → 1."""
    step = 1
    while number and number % (step * 10) == 0:
        step *= 10
    if step == 1 or number // step >= 10:
        return step
    return step // 5 if number == step else step // 2


def of_magnitude(text: str, sort: str) -> list[str] | None:
    """`7,7` → `7,4`: a magnitude goes by tenths and never above what anybody believes."""
    numbers = _NUMBER.findall(text)
    if sort != "magnitude" or len(numbers) != 1 or not decimals_of(numbers[0]):
        return None
    own = value_of(numbers[0])
    least = _FELT if own >= _FELT else 1
    values = (round(own + step, 1) for step in (-0.3, 0.3, -0.6, 0.6, -0.9, 0.9))
    return [_NUMBER.sub(written(numbers[0], value), text) for value in values if least <= value <= _STRONGEST]


def of_rate(text: str, sort: str) -> list[str] | None:
    """`4,75 persen` → `4,50 persen`: what is told in quarters goes by quarters."""
    numbers = _NUMBER.findall(text)
    if sort != "percent" or len(numbers) != 1 or not re.search(r",(?:25|75)$", numbers[0]):
        return None
    values = (value_of(numbers[0]) + step for step in (-0.25, 0.25, -0.5, 0.5, 0.75, -0.75))
    return [_NUMBER.sub(written(numbers[0], value), text) for value in values if value > 0]


def of_seconds(text: str, sort: str) -> list[str] | None:
    """`10,15 detik` → `10,05 detik`: a time told to its hundredths goes by a hundredth of itself."""
    numbers = _NUMBER.findall(text)
    if sort != "duration" or len(numbers) != 1 or not decimals_of(numbers[0]) or "detik" not in text:
        return None
    values = (value_of(numbers[0]) * share for share in (0.99, 1.01, 0.98, 1.02, 1.03, 0.97))
    return [_NUMBER.sub(written(numbers[0], value), text) for value in values]


def of_age(text: str, sort: str) -> list[str] | None:
    """`77 tahun` → `74 tahun`: an age goes by a few years, and nobody is older than a hundred."""
    numbers = _NUMBER.findall(text)
    if sort != "age" or len(numbers) != 1 or decimals_of(numbers[0]):
        return None
    step = 1 if value_of(numbers[0]) < GROWN else 3
    values = (value_of(numbers[0]) + step * times for times in (-1, 1, -2, 2, -3, 3))
    least = WORKING if value_of(numbers[0]) >= WORKING else 1
    return [_NUMBER.sub(written(numbers[0], value), text) for value in values if least <= value <= OLDEST]


def of_heat(text: str, sort: str) -> list[str] | None:
    """`38 derajat Celsius` → `36 derajat Celsius`: heat goes by twos, not by shares."""
    numbers = _NUMBER.findall(text)
    if sort != "temperature" or len(numbers) != 1:
        return None
    values = (value_of(numbers[0]) + step for step in (-2, 2, -4, 4, -6, 6))
    return [_NUMBER.sub(written(numbers[0], value), text) for value in values if value > 0]


def of_duration(text: str, sort: str) -> list[str] | None:
    """`24 jam` → `12 jam`, `36 jam`; `80 tahun` → `75 tahun`: what is told in round times goes by round times.

    And what is told in halves by halves: `1,5 tahun` → `2 tahun`, `2,5 tahun`.
    """
    numbers = _NUMBER.findall(text)
    if sort != "duration" or len(numbers) != 1:
        return None
    if numbers[0].endswith(_HALF):
        halves = (value_of(numbers[0]) + times / 2 for times in (-1, 1, -2, 2, 3, -3))
        return [_NUMBER.sub(f"{other:.1f}".replace(".", ",").removesuffix(",0"), text) for other in halves if other >= 1]
    if decimals_of(numbers[0]) or "." in numbers[0]:
        return None
    return [_NUMBER.sub(str(other), text) for other in round_times(int(numbers[0]), text)] or None


def round_times(value: int, text: str) -> list[int]:
    """Other round times than a value of the unit that a text ends with, nearest first; none where it is no round time."""
    step = next((step for base, step in _STEPS.get(text.casefold().split()[-1], ()) if value % base == 0), 0)
    return [value + step * times for times in (-1, 1, -2, 2, 3, -3) if step and value + step * times > 0]


def of_lapse(text: str, sort: str) -> list[str] | None:
    """`2 menit 12,84 detik` → `2 menit 15,45 detik`, `2 jam 31 menit` → `2 jam 43 menit`, and their like.

    What is told in several units is known well: a winner of a marathon takes no hour more.
    """
    numbers = list(_NUMBER.finditer(text))
    if sort != "duration" or len(numbers) != TWO_UNITS:
        return None
    (first, last), ends = numbers, (text[numbers[0].end() :].split(maxsplit=1)[0], text.rsplit(maxsplit=1)[-1])
    if ends == ("jam", "menit"):
        whole = round(value_of(first[0]) * SIXTY + value_of(last[0]))
        made = (divmod(round(whole * share), SIXTY) for share in _SHARES_OF_TIME)
        return [f"{text[: first.start()]}{hours} jam {minutes} menit" for hours, minutes in made if hours and minutes]
    if ends != ("menit", "detik"):
        return None
    tick = _TICK * _UNEVEN if decimals_of(last[0]) else _TICK
    values = (value_of(last[0]) + tick * times for times in (-1, 1, -2, 2, 3, -3))
    return [f"{text[: last.start()]}{written(last[0], value)}{text[last.end() :]}" for value in values if 0 < value < SIXTY]


def of_fare(text: str, sort: str) -> list[str] | None:
    """`Rp 2.500` → `Rp 2.000`, `Rp 3.000`: what is paid in small change goes by five hundreds."""
    numbers = _NUMBER.findall(text)
    if sort != "money" or len(numbers) != 1 or not text.endswith(numbers[0]):
        return None
    value = value_of(numbers[0])
    if not _FARE <= value < _DEAREST or value % _FARE:
        return None
    others = (value + _FARE * times for times in (-1, 1, -2, 2, 3, -3))
    return [_NUMBER.sub(written(numbers[0], other), text) for other in others if other >= _FARE]


def of_dollar(text: str, sort: str) -> list[str] | None:
    """`Rp 16.504` → `Rp 16.408`, `Rp 16.613`: what a dollar costs in rupiah is known to a few hundreds, and told as roundly."""
    numbers = _NUMBER.findall(text)
    if sort != "money" or len(numbers) != 1 or not text.endswith(numbers[0]):
        return None
    value = value_of(numbers[0])
    if int(value) not in _DOLLAR or value % _FARE == 0:
        return None
    unit = next(unit for unit in (100, 50, 10, 1) if value % unit == 0)
    others = (value + round(step / unit) * unit for step in (-96, 109, -213, 224, 327, -331))
    return [_NUMBER.sub(written(numbers[0], other), text) for other in others]


def of_note(text: str, sort: str) -> list[str] | None:
    """`Rp 100 ribu` → `Rp 50 ribu`: money has notes of its own, and none of Rp 80 ribu."""
    numbers = _NUMBER.findall(text)
    if sort != "note" or len(numbers) != 1:
        return None
    unit = 1 if "ribu" in text else 1000
    value = value_of(numbers[0]) / unit
    if value not in _NOTES:
        return []
    near = sorted(_NOTES, key=lambda note: abs(_NOTES.index(note) - _NOTES.index(int(value))))
    return [_NUMBER.sub(written("1.000" if unit > 1 else "1", note * unit), text) for note in near[1:5]]


def of_ballot(text: str, sort: str) -> list[str] | None:
    """`2029` → `2034`: a people votes every five years, in America every four."""
    numbers = _NUMBER.findall(text)
    if sort not in _BALLOTS or len(numbers) != 1:
        return None
    return [_NUMBER.sub(str(int(numbers[0]) + _BALLOTS[sort] * times), text) for times in (-1, 1, -2, 2, -3, 3)]


def of_points(text: str, sort: str) -> list[str] | None:
    """`50 basis poin` → `25 basis poin`: what goes by quarters of a percent stays with them."""
    numbers = _NUMBER.findall(text)
    if sort != "percent" or len(numbers) != 1 or not re.search(r"\b(?:basis poin|bps)$", text.casefold()):
        return None
    value = value_of(numbers[0])
    if value % _POINTS:
        return None
    return [_NUMBER.sub(str(int(value) + _POINTS * times), text) for times in (-1, 1, -2, 2, 3, -3) if value > -_POINTS * times]


def of_score(text: str, sort: str) -> list[str] | None:
    """`1-3` → `2-3`, `0-3`, `1-2` …: what a match may end with as well, the same side ahead; a draw stays a draw."""
    found = re.fullmatch(r"(\d)-(\d)", text)
    if sort != "score" or found is None:
        return None
    low, high = sorted((int(found[1]), int(found[2])))
    moves = ((1, 1), (-1, -1), (2, 2), (3, 3)) if low == high else ((1, 0), (-1, 0), (0, -1), (0, 1), (1, 1), (-1, -1))
    others = [(low + left, high + right) for left, right in moves]
    fit = [(left, right) for left, right in others if left >= 0 and (left == right) == (low == high)]
    return [f"{left}-{right}" if int(found[1]) <= int(found[2]) else f"{right}-{left}" for left, right in fit]


def of_century(text: str, sort: str) -> list[str] | None:
    """`abad ke-19` → `abad ke-18`."""
    del sort
    found = re.search(r"\babad ke-(\d{1,2})$", text.casefold())
    if found is None:
        return None
    here = int(found[1])
    return [_NUMBER.sub(str(here + times), text) for times in (-1, 1, -2, 2, -3, 3) if here + times >= 1]


def of_known(text: str, sort: str) -> list[str] | None:
    """Nothing beside what everybody knows: a month of the moon has 29 days or 30."""
    del text
    return [] if sort == "known" else None
