"""Where the stem tells in which part of the world a body is: an option from elsewhere leaves only the key."""

from quizgen.generation._atlas import PLACES, Atlas
from quizgen.generation._districts import provinces_of_districts
from quizgen.generation._fitness import BODIES, Asked, lead_of
from quizgen.generation._people import People
from quizgen.model.lexicon import Districts, Known

CODE = 2
"""Letters of a country's code; a part of the home country has more."""
PROVINCE = "province"
GROUNDED = BODIES | {"armed_group", "hospital", "school"}
"""Sorts of bodies that are of one land or province."""
PLACELESS = frozenset({"university"})
"""Sorts of bodies of home of which no table says in which town they are."""


def is_off_ground(text: str, asked: Asked, atlas: Atlas, people: People, districts: Districts) -> bool:
    """Whether the stem names the land or province of the key, and an option is of another or of none that is known.

    `____ memberhentikan Perdana Menteri Paetongtarn Shinawatra` is of Thailand, `di Polresta Denpasar` of Bali.
    """
    if asked.candidate.sort not in GROUNDED:
        return False
    own, told = grounds_of(asked.candidate.key, atlas), told_grounds(asked, atlas, people)
    if len(own) > CODE and own not in told:
        told |= frozenset(provinces_of_districts(asked.candidate.stem, asked.card.known, districts))
    if asked.candidate.sort in PLACELESS and any(len(code) > CODE for code in told):
        return True
    return own in told and grounds_of(text, atlas) not in told


def told_grounds(asked: Asked, atlas: Atlas, people: People) -> frozenset[str]:
    """Codes of the provinces of home and of the foreign lands that the stem names."""
    own = atlas.known(asked.candidate.key)
    rows = (row for row in atlas.names_in(asked.candidate.stem) if row is not own and row.sort in PLACES)
    codes = {ground(row) for row in rows} | set(people.countries_of(asked.candidate.stem))
    return frozenset(code for code in codes if code and (len(code) > CODE or code not in people.home))


def grounds_of(text: str, atlas: Atlas) -> str:
    """The code of the province or land that a place lies in or a body is of; "" where none is known."""
    row = atlas.known(text)
    place = row if row is not None and (row.sort in PLACES or len(row.inside) != CODE) else lead_of(text, atlas)[1] or row
    return ground(place) if place is not None else ""


def ground(row: Known) -> str:
    """The code of the land that a place or body is of; of a part of the home country the province, which is its own."""
    return row.name if row.fine == PROVINCE else row.inside
