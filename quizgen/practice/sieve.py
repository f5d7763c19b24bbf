"""Which of the candidates at the desk are listed: a hundred thousand may lie there, and a key waits for it."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress
from types import MappingProxyType

from quizgen.model.ruling import Fate, Ruling


@dataclass(frozen=True, slots=True)
class Candidacy:
    """A question before the teacher, as far as it takes to order and to sift."""

    id: str
    fact: str
    """Questions with one `fact` ask about the same: the next candidate for a fact is among them."""
    kind: str
    topic: str
    score: float
    flaws: tuple[str, ...] = ()
    flagged: bool = False
    """By a learner, since it was last ruled on."""
    stale: bool = False

    @property
    def doubt(self) -> tuple[bool, float]:
        """Most doubtful first: what learners flagged, then a low score and flaws."""
        return not self.flagged, self.score - 0.2 * len(self.flaws) - 0.1 * self.stale


@dataclass(frozen=True, slots=True)
class Sieve:
    """What of the candidates is shown; "" and False let all through."""

    kind: str = ""
    topic: str = ""
    flaw: str = ""
    most_score: float = 1.0
    flagged: bool = False
    stale: bool = False
    fate: Fate | None = Fate.OPEN
    """None: whatever was ruled. What was flagged after its ruling is open again."""


@dataclass(frozen=True, slots=True)
class Register:
    """Who of the candidates has what: for each thing a number of a byte a candidate, 1 where it has it, 0 elsewhere.

    Such numbers are joined and counted in one go, without looking at any candidate.
    """

    candidates: Sequence[Candidacy] = ()
    scores: Sequence[float] = ()
    having: Mapping[tuple[str, str], int] = field(default_factory=dict)
    """By part and value: `("kind", "who")`, `("flagged", "")`."""
    places: Mapping[str, int] = field(default_factory=dict)
    """Id to place among the candidates."""

    def sifted(self, sieve: Sieve, rulings: Mapping[str, Ruling]) -> tuple[Candidacy, ...]:
        """What the sieve lets through, in order."""
        passing = self._passing(sieve, rulings).to_bytes(len(self.candidates), "little")
        return tuple(compress(self.candidates, passing))

    def count(self, sieve: Sieve, rulings: Mapping[str, Ruling]) -> int:
        """How many it lets through."""
        return self._passing(sieve, rulings).bit_count()

    def _passing(self, sieve: Sieve, rulings: Mapping[str, Ruling]) -> int:
        passing = self._all if sieve.fate is None else self._of_fate(sieve.fate, rulings)
        for part in ("kind", "topic", "flaw"):
            if value := getattr(sieve, part):
                passing &= self._having(part, value)
        for part in ("flagged", "stale"):
            if getattr(sieve, part):
                passing &= self._having(part)
        if sieve.most_score < 1:
            passing &= int.from_bytes(bytes(map(sieve.most_score.__ge__, self.scores)), "little")
        return passing

    def _of_fate(self, fate: Fate, rulings: Mapping[str, Ruling]) -> int:
        ruled = bytearray(len(self.candidates))
        wanted = {Fate.KEPT, Fate.DROPPED} if fate is Fate.OPEN else {fate}
        for own_id, ruling in rulings.items():
            if ruling.fate in wanted and own_id in self.places:
                ruled[self.places[own_id]] = 1
        closed = int.from_bytes(ruled, "little") & ~self._having("flagged")
        return self._all & ~closed if fate is Fate.OPEN else closed

    def _having(self, part: str, value: str = "") -> int:
        return self.having.get((part, value), 0)

    @property
    def _all(self) -> int:
        return self._having("all")


def register(candidates: Sequence[Candidacy]) -> Register:
    """The register of candidates in this order."""
    rows: dict[tuple[str, str], bytearray] = {}

    def enter(place: int, part: str, value: str = "") -> None:
        key = part, value
        if key not in rows:
            rows[key] = bytearray(len(candidates))
        rows[key][place] = 1

    for place, one in enumerate(candidates):
        enter(place, "all")
        enter(place, "kind", one.kind)
        if one.topic:
            enter(place, "topic", one.topic)
        for flaw in one.flaws:
            enter(place, "flaw", flaw)
        for part in ("flagged", "stale"):
            if getattr(one, part):
                enter(place, part)
    having = {key: int.from_bytes(row, "little") for key, row in rows.items()}
    places = {one.id: place for place, one in enumerate(candidates)}
    scores = array("d", (one.score for one in candidates))
    return Register(candidates, scores, MappingProxyType(having), MappingProxyType(places))
