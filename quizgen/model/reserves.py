"""Words beside which a question is seldom one that a strict reader signs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reserves:
    """Part of a language's wording: what makes a question a trifle, or easily guessed."""

    hardship_words: frozenset[str]
    """Words right before a verb without which the contrary is said: `[sulit] memperoleh modal`."""
    hollow_passives: frozenset[str]
    """Passives that say nothing unless it is told why, when or how: `kebijakan ini [diambil]`."""
    lapse_noun: str
    """The noun for time that is given for something: `memberi [waktu] enam bulan untuk …`."""
    beating_words: frozenset[str]
    """Verbs of what is more than another, which may be more than many: `penjualan BYD [melampaui] Tesla`."""
    joint_openers: frozenset[tuple[str, str]]
    """Two words that open a name for several bodies together: `[tim gabungan] BNN dan Bea Cukai`."""
    edge_words: frozenset[str]
    """Words before the start or the end of a time: `awal Oktober`, `tenggat 30 September`."""
    others_words: frozenset[str]
    """Words behind a number of people who are not named: `dua orang [lainnya]`."""
    bare_chiefs: frozenset[str]
    """Second words of offices that do not tell of which body: `Kepala [Operasi]`."""
    origin_word: str
    """The word before the place that somebody is from: `wisatawan [asal] Semarang`."""
    land_noun: str
    """The noun that asks for a land: `[negara] mana`."""
    citizen_noun: str
    """The noun for a person behind which it does so without more: `warga negara mana`."""
    leading_roots: frozenset[str]
    """Roots of verbs for what is done to a body, a group or a place: `pimpin`."""
    happening_nouns: frozenset[str]
    """Nouns for what only happens: `[lonjakan] saham`."""
    end_states: frozenset[str]
    """Words for being done, which are nothing that is aimed at: `menargetkan pembahasan [rampung]`."""
    generic_shorts: frozenset[str]
    """Short forms of common nouns, which name nothing: `rsud`, `tps`."""
    measure_leads: frozenset[str]
    """What stands between a thing that is counted and how many there are: `mencatat apa [sebanyak] 23 juta orang`."""
