"""Districts beside a district: those of the same regency or city, so that the stem's own places leave them all open."""

from collections.abc import Collection, Iterator

from quizgen.generation._fitness import Asked
from quizgen.generation._lots import lot_of
from quizgen.generation._named import Naming
from quizgen.generation._options import Option
from quizgen.generation._shape import MARKS
from quizgen.model.analysis import Sort
from quizgen.model.lexicon import Districts, Known

DISTRICT = "district"
LONGEST = 3
"""Words of the names of districts that are looked for in a text."""
LOOKED_AT = 8
"""Districts of the regency that one question looks at."""


def districts_beside(asked: Asked, districts: Districts, naming: Naming) -> list[Option]:
    """Other districts of the key's regency or city, those of as many words first; none where it is not sure which it is.

    `Kecamatan Lowokwaru`, beside Kota Malang → `Kecamatan Sukun`.
    """
    key = asked.candidate.key
    name = bare(key, districts)
    regency = districts.regency_of(name, asked.card.known) or regency_of_part(name, asked, districts)
    lead = key.removesuffix(name)
    hidden = asked.candidate.kind == "cloze" and key == name and " " not in key
    if hidden and regency.rpartition(" ")[2] not in asked.candidate.stem:
        return []  # beside `Wamena`, told of as a town, no districts that nobody knows
    others = [other for other in districts.within.get(regency, ()) if districts.plain(other) != districts.plain(name)]
    rows = sorted(others, key=lambda other: (abs(len(other.split()) - len(name.split())), lot_of(other) ^ asked.lot))
    made = (Known(other, (), Sort.PLACE, DISTRICT, regency, "", (), 0) for other in rows[:LOOKED_AT])
    return [naming.option(f"{lead}{row.name}", row, 2 + place // 4, key, made=False) for place, row in enumerate(made)]


def bare(key: str, districts: Districts) -> str:
    """The name of a district without the noun before it."""
    rest = key.partition(" ")[2]
    return key if districts.plain(key) in districts.holders or districts.plain(rest) not in districts.holders else rest


def regency_of_part(name: str, asked: Asked, districts: Districts) -> str:
    """The regency or city whose districts are parts of what is told: Bekasi's `Cikarang Utara` of `Cikarang`."""
    found = set(holding_parts(name, districts))
    near = {one for one in found if one in asked.card.known} or found
    return near.pop() if len(near) == 1 else ""


def provinces_of_districts(text: str, told: Collection[str], districts: Districts) -> Iterator[str]:
    """The provinces of the districts that a text names: Papua of `RSUD Abepura`."""
    words = [word.strip(MARKS) for word in text.split()]
    for at, word in enumerate(words):
        for end in range(at + 1, at + LONGEST + 1) if word[:1].isupper() else ():
            if regency := districts.regency_of(" ".join(words[at:end]), told):
                yield districts.provinces[regency]


def holding_parts(name: str, districts: Districts) -> Iterator[str]:
    """The regencies and cities of the districts that open with a name."""
    for regency, others in districts.within.items():
        if any(other.startswith(f"{name} ") for other in others):
            yield regency
