"""How much a stem says beside what it asks for."""

from quizgen.generation._reader import Reader
from quizgen.model.question import Candidate

OPEN = 3
"""Small words of a stem that asks for a thing up to which it says little; one more where it opens with `Apa yang`."""


def is_too_open(reader: Reader, candidate: Candidate) -> bool:
    """Whether a stem says little but who does it: `Gubernur DKI Jakarta Pramono Anung memperluas apa?`."""
    row = candidate.stem.rstrip("?").split()
    small = sum(word[0].islower() for word in row[1:])
    opens = row[0].casefold() == reader.wording.asks["thing"]
    return small <= OPEN + opens and (opens or row[-1] == reader.wording.asks["thing"])


def is_anchored(candidate: Candidate) -> bool:
    """Whether a name or a figure stands in the stem, after its first word."""
    return any(word.strip("“\"'(")[:1].isupper() or word[:1].isdigit() for word in candidate.stem.split()[1:])
