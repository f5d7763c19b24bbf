"""Fixed lots: a choice among equals that hangs on content alone and changes little when the bank grows.

Every option has a number of its own, every question too; an option's place for a question is the exclusive or of the
two (rendezvous hashing: Thaler and Ravishankar, 1998, with the distance of Kademlia, 2002). A new option can push out
others, but never shuffles them.
"""

import hashlib
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from quizgen.model.lexicon import Known


@lru_cache(maxsize=1 << 16)
def lot_of(text: str) -> int:
    """64 bits of a text's SHA-256."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


def best(rows: Sequence[Known], lot: int, many: int) -> list[Known]:
    """The rows in the order of their lots, at most `many`."""
    return sorted(rows[: 2 * many], key=lambda row: lot_of(row.name) ^ lot)[:many]


def nearby(ring: Sequence[int], lot: int, many: int) -> range:
    """Places of a sorted ring of lots that stand around a lot: what a question looks at in a shelf of any size."""
    at = bisect_left(ring, lot)
    first = max(0, min(at - many // 2, len(ring) - many))
    return range(first, min(len(ring), first + many))
