"""Dates in a tree: month and year hang on the day, as in PUD, wherever the network hung the day on the month.

`pada tanggal 28 Oktober 2025`: `28` on `tanggal`, `Oktober` and `2025` on `28`. CSUI has it both ways.
"""

from collections.abc import Collection, Sequence

DIGITS = 2
"""Digits of a day of the month at most."""
FLAT = "flat"
"""The relation of a month to its day."""


def on_days(
    tokens: Sequence[str], heads: Sequence[int], relations: Sequence[str], months: Collection[str]
) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """Heads and relations with every month hung on the day before it, and what hung on the month on the day as well.

    `months` are lower-cased. A tree stays a tree: a day that hangs neither on its month nor beside it is left alone.
    """
    high, names = list(heads), list(relations)
    for month in range(1, len(tokens)):
        day = month - 1
        dated = tokens[month].lower() in months and tokens[day].isdecimal() and len(tokens[day]) <= DIGITS
        if not dated or high[month] == day or high[day] not in {month, high[month]}:
            continue
        if high[day] == month:
            high[day], names[day] = high[month], names[month]
        high = [day if head == month and place != day else head for place, head in enumerate(high)]
        high[month], names[month] = day, FLAT
    return tuple(high), tuple(names)
