"""What a language pack must supply, as one frozen value that is handed down as an argument."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from re import Pattern

from quizgen.model.analysis import Role, Voice
from quizgen.model.lexicon import Known, KnownPerson, Rivalry, Sizes, World
from quizgen.model.reading import Reading
from quizgen.model.telling import Told
from quizgen.model.wording import Wording


@dataclass(frozen=True, slots=True)
class Grammar:
    """Small closed classes and verb morphology that the clause reader needs."""

    prepositions: Mapping[str, Role]
    """Lower-cased preposition, also of several words (`ke arah`), to what its phrase does."""
    connectives: Mapping[str, Role]
    """Lower-cased conjunction before a clause (`untuk`, `karena`) to what the clause does."""
    voice_of: Callable[[str], Voice]
    root_of: Callable[[str], str | None]
    multitudes: frozenset[str]
    """Counts without a figure that stand before a noun: `ribuan`, `puluhan`."""
    time_words: frozenset[str]
    """Heads of time phrases that need no preposition: `Senin`, `kemarin`, `tahun`."""
    negations: frozenset[str]
    auxiliaries: frozenset[str]
    """Words of a verb group before its verb: `akan`, `telah`, `diduga`, `berencana`."""
    control_verbs: frozenset[str]
    """Roots of verbs whose object does what follows: `meminta warga menanam`."""
    speech_verbs: frozenset[str]
    """Roots of verbs whose object is only part of what is said: `menyebut kinerja … baik`."""
    manner_words: frozenset[str]
    """Verb-like words that say how: `bertahap`, `serentak`."""
    naming_verbs: frozenset[str]
    """Roots of verbs whose passive is followed by what the subject becomes: `ditetapkan tersangka`."""
    appointing_verbs: frozenset[str]
    """Roots of verbs by which one gets an office or a use: `mengukuhkan siswa sebagai duta`."""
    no_predicates: frozenset[str]
    """Words that look like verbs and head no clause: `terkait`, `termasuk`."""
    clitic: str
    """The owner's clitic at the end of a word: `nya`."""
    dateline: Pattern[str]
    """What may stand before the first sentence: `JAKARTA, KOMPAS.com - `."""
    undergoing_verbs: frozenset[str]
    """Verbs that say what befalls their subject and take an object all the same: `kehilangan`."""
    copulas: frozenset[str]
    """Verbs whose object says what the subject is: `merupakan`, `menjadi`."""
    relative: str
    """The word that opens a relative clause: `yang`."""
    complementiser: str
    """The word that opens what is said, after which nobody is understood: `bahwa`."""
    dividers: frozenset[str]
    """Conjunctions that part two verbs, where `untuk` makes one group of them: `bahwa`, `karena`."""
    year: str
    """The word that may stand before the number of a year: `tahun`."""
    chain_verbs: frozenset[str]
    """Roots of verbs that make one group with the verb after them: `berencana menetapkan`."""
    passive_chain: frozenset[str]
    """Passive forms that do the same: `dikabarkan berkunjung`."""
    content_verbs: frozenset[str]
    """Roots whose clausal complement is what is said: `kata`, `nilai`."""
    content_nouns: frozenset[str]
    """Nouns whose `untuk …` says what they are, not what for: `rencana untuk menjual`."""
    loose_prepositions: frozenset[str]
    """Markers that belong to the verb even where the parse hangs them on its object: `ke`, `sebagai`."""
    transfer_verbs: frozenset[str]
    """Roots of verbs whose goal or recipient is their own: `menjual senjata ke Rusia`."""
    role_nouns: frozenset[str]
    """Nouns for what somebody is, which their own phrase says: `peran [sebagai pendidik]`."""
    removing_verbs: frozenset[str]
    """Roots of verbs whose origin is their own: `menarik minuman [dari peredaran]`."""
    light_verbs: frozenset[str]
    """Roots of verbs that only carry the noun after them: `melakukan penggeledahan di Mempawah`."""
    hedges: frozenset[str]
    """Words of a verb group that leave open whether it is so: `diduga`, `dikabarkan`, `akan`, `berencana`."""
    sayings: frozenset[str]
    """Verbs whose subject vouches for what follows: `mengatakan`, `ujar`, `menilai`."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language: its rules, names, grammar, words and model."""

    code: str
    """ISO 639-1: `id`."""
    name: str
    """In the language itself: `Bahasa Indonesia`."""
    grammar: Callable[[], Grammar]
    """Read on first use and kept."""
    reading: Callable[[], Reading]
    """Boundaries and names for `analysis`."""
    wording: Callable[[], Wording]
    """Question words and stem shapes for `generation`."""
    gazetteer: Callable[[], tuple[Known, ...]]
    """Every name known, sorted by name."""
    people: Callable[[], tuple[KnownPerson, ...]]
    """Persons known to the public, sorted by name."""
    rivalry: Callable[[], Rivalry]
    """What competes with what as an option."""
    sizes: Callable[[], Sizes]
    """What is said of the size of a figure beside it."""
    world: Callable[[], World]
    """What everybody knows of places and bodies beyond their rows."""
    engine: Callable[[], tuple[bytes, bytes]]
    """The network's graph and tables, as read from the package."""
    normalise: Callable[[str], str]
    """Writes numbers, dates and percents of a typed response one way: `dua rudal` and `2 rudal` become `2 rudal`."""
    other_ways: Callable[[Told], tuple[str, ...]]
    """All that may be said for a name beside itself, sorted: `Tuntang` for `Sungai Tuntang`."""
    words: Mapping[str, str]
    """Short texts shown to learners and teachers: `Benar`, `Kunci`, `Penjelasan`."""
