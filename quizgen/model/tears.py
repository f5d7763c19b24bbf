"""Words by which a stem or a key is torn from what it needs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tears:
    """Part of a language's wording: what must not be parted, and what is left where it was."""

    area: str
    """The noun that asks for a place of no sort: `kawasan`."""
    budget_years: tuple[str, ...]
    """What opens a key that only says of which year money is: `tahun anggaran`."""
    clause_nouns: frozenset[str]
    """Nouns for what is done by whom stands right behind them: `larangan [pengecer menjual elpiji]`."""
    comparing_words: frozenset[str]
    """Words of a comparison, which stand in no name: `daripada`."""
    contest_words: frozenset[str]
    """Words for the best there is, behind which a continent only bounds it: `rekor junior [Asia]`."""
    even_words: frozenset[str]
    """Words that say there is not even one: `pun`."""
    food_nouns: frozenset[str]
    """Nouns for what is eaten, whose sort is told by the way: `menyantap [ayam] suwir`."""
    landscape_nouns: frozenset[str]
    """Nouns for what the land is like, of which the name behind them is: `pegunungan karst [Sangkulirang]`."""
    making_roots: frozenset[str]
    """Roots of verbs of making or opening something, a body too: `meluncurkan`."""
    meanwhile_words: frozenset[str]
    """Words before what somebody did when he spoke: `saat [meninjau sekolah]`."""
    place_asked: str
    """How a place of no sort is asked for: `tempat apa`."""
    something_words: frozenset[str]
    """Words for what is not told yet: `sesuatu`."""
    stative_ending: str
    """How a word for what befell somebody ends, behind its opening: `kebanjir[an]`."""
    stative_opening: str
    """How such a word opens: `[ke]banjiran`."""
    two_sided: frozenset[str]
    """Nouns for what takes two: `kesepakatan [dua] gubernur`."""
    visiting_verbs: frozenset[str]
    """Verbs of going somewhere to look: `meninjau`."""
    willing_words: frozenset[str]
    """Words for what somebody is ready to give, of which a share says nothing: `sanggup [4 persen]`."""
