"""What may have been struck as well: where a stem lists some of those that a flood hit, a neighbour is no wrong option."""

from quizgen.generation._atlas import Atlas
from quizgen.generation._setting import CODE
from quizgen.model.lexicon import Known, Telling

FEW = 4
"""Words beside a gap among which the rest of a list stands."""
COUNTRIES = frozenset({"country", "territory"})
LARGE = COUNTRIES | {"province"}
"""Sorts of places of which not all in one country are near each other."""


def is_listed(before: str, after: str, telling: Telling) -> bool:
    """Whether a gap between two texts is one of several: `A, ____, dan C`, `dari ____ hingga B`, `termasuk ____`."""
    lead, rest = before.split(), after.split()
    last = lead[-1].casefold() if lead else ""
    opening, ends = telling.reaching
    joined = last in telling.joiners and len(lead) > 1 and lead[-2][:1].isupper()
    near = [word.casefold() for word in rest[:FEW]]
    reaching = (last == opening and not ends.isdisjoint(near)) or last in ends
    return joined or reaching or last in telling.listing or is_followed(after, telling)


def is_followed(after: str, telling: Telling) -> bool:
    """Whether what follows a gap goes on with a list: `dan Depok`, `, Singapura, dan Hong Kong`."""
    words = after.removeprefix(",").split()
    if not words:
        return False
    if words[0].casefold() in telling.joiners:
        return len(words) > 1 and words[1][:1].isupper()
    if not after.startswith(",") or not words[0][:1].isupper():
        return False
    at = next((n for n, word in enumerate(words) if word.casefold() in telling.joiners), len(words))
    return at < min(2 * FEW, len(words)) and all(word[:1].isupper() for word in words[:at])


def is_compared(before: str, telling: Telling) -> bool:
    """Whether the gap is what something is held against: `lebih tinggi daripada tarif bagi ____`."""
    return not telling.comparing.isdisjoint(word.casefold() for word in before.split()[-FEW:])


def borders(one: Known, other: Known) -> bool:
    """Whether one place may be next to another: an island to all of its region, at home to all of its part."""
    if one.name == other.name or one.name in other.near or other.name in one.near:
        return True
    if len(one.inside) == CODE and one.inside == other.inside and {one.fine, other.fine}.isdisjoint(LARGE):
        return True
    if {one.fine, other.fine} <= COUNTRIES and one.near and other.near:
        return False
    return bool(one.region) and one.region == other.region


def is_next_to(row: Known, here: Known, named: tuple[Known, ...], atlas: Atlas) -> bool:
    """Whether a place may be next to the key's or to any that the stem names; home as a whole is next to none."""
    return any(borders(row, one) for one in (here, *named) if one.inside not in atlas.home or one.fine != "country")
