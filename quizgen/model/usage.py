"""What a language supplies to put right in a tree: words that take clauses of one sort."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UsageRules:
    """Lower-cased words by what hangs on them; the network knows words, and not always how they are used."""

    months: frozenset[str]
    """Names of months, which hang on their day."""
    stand_ins: Mapping[str, str]
    """Small words that the network has hardly met to those that mean the same: `jelang` to `menjelang`."""
    contents: frozenset[str]
    """Open what is said or known: `bahwa`, `apakah`."""
    complementiser: str
    """The one of them that also tells of a noun: `kesan [bahwa] …`."""
    aiming: str
    """Opens what something is for: `untuk`."""
    willing: frozenset[str]
    """Verbs that a clause of it completes: `memutuskan [untuk menunda]`, `diizinkan [untuk kembali]`."""
    aims: frozenset[str]
    """Nouns that it tells of: `izin [untuk menjual]`, `upaya [untuk merebut]`."""
    told: frozenset[str]
    """Nouns that the complementiser tells of: `kesan [bahwa …]`."""
    nominal: frozenset[str]
    """Verbs with an owner, which are nouns: `[adanya] sengketa`."""
    owner: str
    """The clitic of a noun's owner: `target[nya] untuk …`."""
    informing: frozenset[tuple[str, str]]
    """Two words that are one verb, what hangs on it hanging on the first: `memberi tahu`."""
    place_relative: tuple[str, str]
    """Two words that tell of a noun where something is: `di mana`."""
    comparing: frozenset[str]
    """Verbs that compare what is said: `bekerja [dibandingkan] tahun lalu`."""
    done_opening: str
    """What a verb for what is done opens with, whose content is its subject: `[di]ramalkan bahwa …`."""
