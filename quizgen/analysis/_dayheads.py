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
    high, names, kids = list(heads), list(relations), hung(heads)
    for month in range(1, len(tokens)):
        day = month - 1
        dated = tokens[month].lower() in months and tokens[day].isdecimal() and len(tokens[day]) <= DIGITS
        if not dated or high[month] == day or high[day] not in {month, high[month]}:
            continue
        if high[day] == month:
            move(day, high[month], high, kids)
            names[day] = names[month]
        for kid in (*kids[month], month):
            move(kid, day, high, kids)
        names[month] = FLAT
    return tuple(high), tuple(names)


def hung(heads: Sequence[int]) -> list[list[int]]:
    """What hangs on each token, in their order; one list more, the last, for the root."""
    kids: list[list[int]] = [[] for _ in range(len(heads) + 1)]
    for place, head in enumerate(heads):
        kids[head].append(place)
    return kids


def move(place: int, head: int, heads: list[int], kids: list[list[int]]) -> None:
    """Hang a token elsewhere; `kids` are kept with `heads`."""
    kids[heads[place]].remove(place)
    kids[head] = sorted([*kids[head], place])
    heads[place] = head
