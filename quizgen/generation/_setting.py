"""In which lands a question is set: by the countries, towns and persons of its stem, else by those of its brief."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from quizgen.generation._atlas import PLACES, Atlas
from quizgen.generation._fitness import Asked
from quizgen.generation._people import People
from quizgen.generation._words import GAP
from quizgen.model.lexicon import Known

CODE = 2
"""Letters of a country's code; what lies at home lies in a province, which is told by its name."""
BESIDE = 2
"""Words behind a gap in which the land of a body stands: `____ Rusia mengklaim`."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a question is set."""

    lands: frozenset[str]
    """Codes of the foreign countries that the stem tells, but for that of the key itself."""
    home: bool
    """Whether the stem tells of home."""
    around: frozenset[str]
    """Codes of the foreign countries that the brief tells, where it tells of no place of home."""
    beside: frozenset[str]
    """Codes of the foreign countries right behind the gap."""

    @property
    def abroad(self) -> frozenset[str]:
        """The foreign lands in which all happens as far as the stem tells, or else the brief; empty at home."""
        if self.lands or self.home:
            return frozenset() if self.home else self.lands
        return self.around

    @property
    def surely_abroad(self) -> frozenset[str]:
        """Those of them of which the brief says nothing else: a body of home acts in foreign lands, too."""
        return self.beside or (self.abroad & self.around)


def setting_of(asked: Asked, atlas: Atlas, people: People) -> Setting:
    """Where a question is set; the key says nothing of that, since many lands have a `Partai Buruh`."""
    key, stem = asked.candidate.key, asked.candidate.stem
    own = atlas.known(key)
    rows = [row for row in atlas.names_in(stem) if row is not own and row.sort in PLACES]
    codes = {row.inside for row in rows} | set(people.countries_of(stem))
    known = [row for name in sorted(asked.card.known) if (row := atlas.known(name)) is not None and row is not own]
    behind = " ".join(stem.partition(GAP)[2].split()[:BESIDE])
    return Setting(
        lands=frozenset(foreign(codes, atlas)),
        home=any(is_home(code, atlas) for code in codes),
        around=frozenset() if is_home_told(known, atlas) else asked.card.abroad,
        beside=frozenset(foreign(lands_opening(behind, atlas), atlas)),
    )


def lands_opening(text: str, atlas: Atlas) -> Iterator[str]:
    """The code of the country with whose name a text opens: `Rusia mengklaim`."""
    words = text.split()
    end = atlas.forms.end(words, 0) if words else 0
    row = atlas.known(" ".join(words[:end]))
    if row is not None and row.sort in PLACES:
        yield row.inside


def foreign(codes: Iterable[str], atlas: Atlas) -> Iterator[str]:
    """The codes of foreign countries among what places lie in."""
    return (code for code in codes if len(code) == CODE and code not in atlas.home)


def is_home(code: str, atlas: Atlas) -> bool:
    """Whether something lies at home: in a province of it, or under its code."""
    return bool(code) and (code in atlas.home or len(code) > CODE)


def is_home_told(rows: Iterable[Known], atlas: Atlas) -> bool:
    """Whether any of the names of a brief is a place of home."""
    return any(row.sort in PLACES and is_home(row.inside, atlas) for row in rows)
