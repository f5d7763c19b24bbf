"""What a language supplies to the engines that read a brief: rules, tables and small callables, as one frozen value."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from re import Match, Pattern
from typing import Generic, TypeVar

from quizgen.model.analysis import Sort
from quizgen.model.lexicon import Districts, Known
from quizgen.model.usage import UsageRules

Value = TypeVar("Value")


class Opinion(Enum):
    """What a rule says of a place where a sentence might end."""

    JOIN = "join"
    SPLIT = "split"


@dataclass(frozen=True, slots=True)
class Border:
    """A place where a sentence might end: `… kata H.| Ahmad …`."""

    left: str
    """The word before the mark, without it: `H`; "" where there is none."""
    before: str
    """The word before `left`, with its own marks: `kata`."""
    mark: str
    """The marks themselves: `.`, `?!`, `…`."""
    closers: str
    """Quotes and brackets closed after the mark: `."` has `"`."""
    gap: str
    """White space between the two sides; "" where the next word follows at once."""
    right: str
    """The word after, with its own marks: `Ahmad`."""
    quoted: bool
    """Whether the place lies inside quotation marks or brackets that are closed further on."""


BorderRule = Callable[[Border], Opinion | None]
"""A rule says JOIN, SPLIT, or None where it has no opinion."""


@dataclass(frozen=True, slots=True)
class SentenceRules:
    """Where sentences end: what Punkt learned, and the opinions above it."""

    abbreviations: frozenset[str]
    """Lower-cased, without their final stop: `tbk`, `s.h`."""
    collocations: frozenset[tuple[str, str]]
    """Pairs of types that a stop between them does not part."""
    starters: frozenset[str]
    """Lower-cased words that often open a sentence."""
    rules: tuple[BorderRule, ...]
    """Asked in order; the first opinion holds; Punkt has the last word."""


@dataclass(frozen=True, slots=True)
class TokenRules:
    """What words look like beyond what Unicode says of them."""

    abbreviations: frozenset[str]
    """Lower-cased with their final stop, which stays with them: `no.`, `tbk.`."""
    prefixes: frozenset[str]
    """Written against a number but words of their own: `Rp`, in `Rp50.000`."""
    suffixes: frozenset[str]
    """The same after a number: `km` in `50km`."""


@dataclass(frozen=True, slots=True)
class PatternRule:
    """A way to write dates or amounts, found on the text itself."""

    pattern: Pattern[str]
    """The group `span`, where there is one, is the entity; else the whole match."""
    sort: Sort
    read: Callable[[Match[str], date | None], tuple[str, str] | None]
    """(match, the brief's date) to (fine sort, value), or None where it is no such thing after all."""
    sign: Pattern[str] | None = None
    """What every match holds, quicker to look for: a digit, a month. A text without it is not searched further."""


@dataclass(frozen=True, slots=True)
class Phrases(Generic[Value]):
    """A table of phrases that tells at once how far to look for one."""

    table: Mapping[str, Value]
    """Phrase, words parted by one space, to what is known of it."""
    reach: Mapping[str, int]
    """First word to the number of words in the longest phrase that it opens."""

    @classmethod
    def of(cls, table: Mapping[str, Value]) -> "Phrases[Value]":
        """The table with its reach counted."""
        reach: dict[str, int] = {}
        for phrase in table:
            words = phrase.split()
            reach[words[0]] = max(reach.get(words[0], 0), len(words))
        return cls(table, reach)

    def end(self, words: Sequence[str], at: int) -> int:
        """End of the longest phrase that begins at `at`; `at` where none does."""
        reach = self.reach.get(words[at], 0)
        if reach == 0:
            return at
        for last in range(min(len(words), at + reach), at, -1):
            if " ".join(words[at:last]) in self.table:
                return last
        return at


@dataclass(frozen=True, slots=True)
class NameRules:
    """What names look like, what stands before them, and which are known."""

    known: Phrases[Known]
    """Every name and alias of the gazetteer as written: `Korsel` → South Korea."""
    titles: Phrases[str]
    """Lower-cased title of one or more words to its sort: `juru bicara` → `office`, `bripka` → `rank`."""
    prefixes: frozenset[str]
    """Lower-cased words before a title that belong to it: `mantan`, `wakil`, `plt`."""
    relations: frozenset[str]
    """Titles that, right before a person, tell whose they are and not who: `istri Budi`."""
    heads: Phrases[tuple[Sort, str]]
    """Lower-cased common nouns of one or more words that head a name: `kementerian`, `rudal`, `desa`."""
    tails: Mapping[str, tuple[Sort, str]]
    """Lower-cased last words that tell the sort of a foreign name: `university`, `airlines`."""
    is_silent: Callable[[str], bool]
    """Whether a head says nothing of the name after it: `kasus Tom Lembong` is no name of a case."""
    clitic: str
    """The owner's clitic, which names do not take: `Duta Besarnya` is none."""
    personal: frozenset[str]
    """Lower-cased words after which a bare name is a person's: `pemerintahan Prabowo`, `berinisial DS`."""
    speech: frozenset[str]
    """Lower-cased verbs of saying, and `menurut`: the bare name beside them is a person's."""
    loose: frozenset[str]
    """Fine sorts of heads that are no part of the name, though they open a sentence: `Film Laskar Hijau`."""
    honouring: frozenset[str]
    """Fine sorts of what is named after persons, or like them: `Jalan Kapten Maulana Lubis`, `Kereta Cepat Whoosh`."""
    firm: frozenset[str]
    """Fine sorts of heads that outweigh the network: `rudal Zircon` is no person."""
    regional: frozenset[str]
    """Titles followed by a region or a person and nothing else: `Bupati Juliyatmono`."""
    initials: frozenset[str]
    """Persons known by initials: `AHY`."""
    bodies: frozenset[str]
    """Fine sorts whose names hold `dan` and commas: `Kementerian Kelautan dan Perikanan`."""
    apart: frozenset[str]
    """Heads that are written with a capital but are no part of the name: `Ibu Kota Moskow`."""
    inner: frozenset[str]
    """Small words inside names: `bin`, `of`, `de`."""
    joining: frozenset[str]
    """Small words inside names of bodies: `dan`, `untuk`."""
    plain: frozenset[str]
    """Lower-cased words that are no names though a capital opens them at the start of a sentence."""
    nicknames: Mapping[str, str]
    """Other names of persons whom everyone knows to their own: `Jokowi` → `Joko Widodo`."""
    persons: Mapping[str, tuple[str, ...]]
    """First word of the names of persons whom everyone knows to these names."""
    common: frozenset[str]
    """Lower-cased short forms of common nouns, which name nothing by themselves: `umkm`, `tkp`."""
    offering: frozenset[str]
    """Lower-cased verbs whose bare subject is a firm or body: `Transmart menawarkan`."""
    polled: frozenset[str]
    """Lower-cased words after which a bare name is a body's: `survei IndoStrategi`."""
    districts: Districts
    """Where a place that no gazetteer has may lie."""
    home: frozenset[str]
    """ISO codes of the country whose own bodies bear its name: `Ikatan Dokter Indonesia`."""
    is_word: Callable[[str], bool]
    """Whether a lower-cased word is one of the language's own, so that a capital means little."""
    names_nobody: Callable[[str], bool]
    """Whether a lower-cased word is common or a noun made of a root: by itself at the start of a sentence it names nobody."""
    acting: Callable[[str], bool]
    """Whether a lower-cased word has the shape of a verb: no part of a title."""
    unit_shorts: frozenset[str]
    """Short forms of two letters that are of a body or its part, and no initials of a name: `Ketua [PN] Sutrisno`."""
    birth_titles: frozenset[str]
    """Lower-cased titles of birth that open a name and are words too: `lalu`."""
    feasts: frozenset[str]
    """Lower-cased first words of the names of holy days, and weathers that have a name: `idul`, `el nino`."""
    office_fields: frozenset[str]
    """Lower-cased short names of what an office has in hand, that look like a first name: `minerba`."""
    killings: frozenset[str]
    """Lower-cased nouns that say of whom follows that he was killed or died: `pembunuhan`."""
    humans: frozenset[str]
    """Nouns for people by age, sex or kin, that say behind a comma whose name stands before it: `bocah`."""
    winners: frozenset[str]
    """Lower-cased nouns for who won something: `peraih`."""
    prizes: frozenset[str]
    """Names of prizes that look like a first name: `Oscar`."""
    dwellers: frozenset[str]
    """Lower-cased nouns for all who live in a place, before its name: `warga`."""
    dwellings: frozenset[str]
    """Lower-cased nouns for where people live: `desa`."""
    school_shorts: frozenset[str]
    """Lower-cased short forms of kinds of schools: `min`."""
    deeds: Pattern[str]
    """How nouns made of verbs look, lower-cased: `permohonan`."""
    landscapes: frozenset[str]
    """Lower-cased nouns before the name of a place that is a firm's too: `hutan Amazon`."""
    tying: frozenset[str]
    """Lower-cased words that tie a person to the body before them: `partai pimpinan Merz`."""
    titled: str
    """NLTK chunk grammar over TITLE, PREFIX, NOUN, ORG, PLACE, BRACKET, COMMA, PERSON, NAME, OTHER."""


@dataclass(frozen=True, slots=True)
class CountRules:
    """What a count of things looks like."""

    number: Pattern[str]
    """A number in figures or words, a range, or a vague one; the groups `first` and `last` hold its ends."""
    value: Callable[[Match[str]], str]
    """`2600000`, `150..200`; "" for a vague one."""
    classifiers: frozenset[str]
    """`orang`, `unit`: part of the key where no noun follows."""
    refused_before: frozenset[str]
    """Lower-cased words after which a number counts nothing: `nomor`, `pasal`, `salah`."""
    refused_after: frozenset[str]
    """Lower-cased words before which it counts nothing: `sama` in `satu sama lain`."""
    amount_openers: frozenset[str]
    """Capitalised words that are no names before a number: `Sebanyak 12 orang`."""


@dataclass(frozen=True, slots=True)
class MentionRules:
    """What points back in a text."""

    persons: frozenset[str]
    """Lower-cased pronouns for one person: `ia`, `dia`, `beliau`."""
    groups: frozenset[str]
    """Pronouns for several: `mereka`, `keduanya`."""
    parties: frozenset[str]
    """Words for the side of the speaker: `pihaknya`."""
    pointing: frozenset[str]
    """`ini`, `itu`, `tersebut`."""
    fixed: frozenset[str]
    """Two-word phrases in which a pointing word points at nothing: `selama ini`, `kali ini`."""
    clitic: Callable[[str], str]
    """The owner's clitic at the end of a word, as written; "" where there is none, or it means no owner."""
    speaking: frozenset[str]
    """Words whose clitic is the speaker: `menurutnya`, `katanya`."""
    nominalises: Callable[[str, str], bool]
    """Whether a noun names what a verb says, both lower-cased: `peluncuran`, `meluncurkan`."""
    classes: Mapping[str, frozenset[str]]
    """Lower-cased class noun to the fine sorts it may stand for: `negara` → country."""
    late: frozenset[str]
    """Words for somebody who was told of and has died: `mendiang`."""
    is_human: Callable[[str], bool]
    """Whether a lower-cased noun is a human being or an office: `korban`, `kapolres`."""
    transitive: Callable[[str], bool]
    """Whether a lower-cased verb takes an object or is passive: `meluncurkan`, not `bertemu`."""
    both: frozenset[str]
    """Words before a class noun for two that were named: `kedua negara`."""
    among: str
    """Joins two who meet: `dan`."""
    barriers: frozenset[str]
    """Words at which a noun phrase that is to be quoted ends: `yang`, `ke`, `untuk`."""
    plural: frozenset[str]
    """Words that open a group of persons: `para`."""
    meeting: frozenset[str]
    """Prepositions before the other party of a meeting: `dengan`."""
    serving: frozenset[str]
    """Nouns that a deed behind them sorts, so that both point back as one: `[tempat] pembuangan itu`."""
    being: frozenset[str]
    """Words before what somebody is said to be, which no word points back at: `menjadi film terlaris`."""
    relative: str
    """Opens what is told of a noun: `yang`."""
    done_opening: str
    """What a verb for what is done to somebody opens with: `[di]pimpinnya`."""
    owner: str
    """The clitic of who does it: `dipimpin[nya]`."""


@dataclass(frozen=True, slots=True)
class Reading:
    """All that a language supplies to the reading of a brief."""

    sentences: SentenceRules
    tokens: TokenRules
    patterns: tuple[PatternRule, ...]
    """Dates first, then amounts."""
    counts: CountRules
    names: NameRules
    mentions: MentionRules
    usage: UsageRules
