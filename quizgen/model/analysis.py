"""What was found in a brief: everything as spans over its untouched text."""

from dataclasses import dataclass
from enum import StrEnum

from quizgen.model.brief import Brief
from quizgen.model.span import Span

ROOT = -1
"""The head of a sentence's root token."""


@dataclass(frozen=True, slots=True)
class Token:
    """A surface token (clitics merged) with its place in the dependency tree."""

    span: Span
    text: str
    tag: str
    """Universal part of speech: NOUN, PROPN, VERB …"""
    head: int
    """Index of the governing token in `Analysis.tokens`, or ROOT."""
    relation: str
    """Universal Dependencies relation to the head: nsubj, obj, obl …"""
    certainty: float = 1.0
    """Probability of head and relation together, 0 to 1, as the network sees it; 1 where nobody asked it."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its span and its tokens, `Analysis.tokens[first:last]`."""

    span: Span
    first: int
    last: int


class Sort(StrEnum):
    """What an entity is; `Entity.fine` says it more exactly."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    COUNTRY = "country"
    DATE = "date"
    AMOUNT = "amount"
    """Money, percent, measures: a number with its unit."""
    QUANTITY = "quantity"
    """A count of things: `dua rudal balistik`."""
    THING = "thing"
    """A named programme, law, product, weapon, event."""


@dataclass(frozen=True, slots=True)
class Entity:
    """A name, date or number where it stands in the text."""

    span: Span
    """The name alone, without title and without a bracketed abbreviation: `Korea Selatan`."""
    outer: Span
    """With title and brackets: `Presiden Korea Selatan (Korsel) Yoon Suk Yeol`; else the same as `span`."""
    sort: Sort
    fine: str
    """Finer sort: country, province, city, sea, ministry, party, money, percent, day, year …; "" where unknown."""
    name: str
    """Fullest name known in this brief, without title: `Yoon Suk Yeol` also for a later `Yeol`."""
    aliases: tuple[str, ...]
    """Other ways to write the same thing, here or in the gazetteer: `Korsel`, `Yeol`; sorted, without `name`."""
    title: str
    """The title before the name as written: `Presiden Korea Selatan`; "" where there is none."""
    value: str
    """A normal form: ISO date or period, `75000000000 IDR`, `55.6 %`, `2`; "" for names."""

    def __hash__(self) -> int:
        return hash(self.span)  # its place tells it from all others, and is quicker than all that is known of it


class Voice(StrEnum):
    """How the verb turns to its subject."""

    ACTIVE = "active"
    PASSIVE = "passive"
    MIDDLE = "middle"
    """ber-, ter-, ke-an and root verbs, and predicates that are no verbs."""


class Role(StrEnum):
    """What a phrase does in its clause."""

    SUBJECT = "subject"
    OBJECT = "object"
    AGENT = "agent"
    """Who acts in a passive: `oleh KPK`."""
    PLACE = "place"
    GOAL = "goal"
    """Where to: `ke Rusia`, `ke arah Laut Timur`."""
    ORIGIN = "origin"
    """Where from: `dari Ukraina`."""
    TIME = "time"
    SINCE = "since"
    UNTIL = "until"
    COMPANION = "companion"
    """`dengan Presiden Putin`, `bersama DPR`."""
    RECIPIENT = "recipient"
    """`kepada warga`, `bagi siswa`."""
    MEANS = "means"
    """`dengan rudal`, `melalui aplikasi`, `lewat operasi pasar`."""
    CAPACITY = "capacity"
    """`sebagai tersangka`, `menjadi menteri`."""
    TOPIC = "topic"
    """`soal anggaran`, `tentang tuduhan`, `terkait kasus`."""
    PURPOSE = "purpose"
    CAUSE = "cause"
    CONDITION = "condition"
    CIRCUMSTANCE = "circumstance"
    """`ketika Kim berada di Rusia`, `setelah diperiksa`, `meski hujan`."""
    CONTENT = "content"
    """What is said or planned: `bahwa Rusia tidak menolak …`, `untuk tidak menjual …`."""
    SOURCE = "source"
    """Whose word it is: `Menurut Yeol`."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Phrase:
    """One piece of a clause, in the order of the text."""

    span: Span
    """Without the marker: `Laut Timur`."""
    outer: Span
    """With the marker: `ke arah Laut Timur`."""
    role: Role
    marker: str
    """The preposition or conjunction before it, lower-cased: `ke arah`, `untuk`; "" where there is none."""
    head: int
    """Index of the head token in `Analysis.tokens`."""
    clausal: bool
    """Whether it is a clause of its own (purpose, cause, content …) and not a noun phrase."""

    def __hash__(self) -> int:
        return hash((self.head, self.outer.start))  # as for entities


class Link(StrEnum):
    """How a clause hangs on the one above it."""

    MAIN = "main"
    CONTENT = "content"
    RELATIVE = "relative"
    ADVERBIAL = "adverbial"
    COORDINATE = "coordinate"


@dataclass(frozen=True, slots=True)
class Clause:
    """A predicate with what depends on it."""

    sentence: int
    """Index in `Analysis.sentences`."""
    span: Span
    """From its first piece to its last."""
    predicate: Span
    """The verb group with its auxiliaries and negation: `diduga akan membicarakan`."""
    verb: int
    """Index of the verb token (or of the noun, adjective or name where the predicate is no verb)."""
    voice: Voice
    root: str
    """Dictionary form of the verb: `kritik` for `mengkritik`; "" where unknown."""
    phrases: tuple[Phrase, ...]
    """In the order of the text; an understood subject comes first, its span outside the clause."""
    link: Link
    parent: int | None
    """Index of the clause above in `Analysis.clauses`, or None."""
    shared: bool
    """Whether the subject is understood from the clause above, not written here."""
    negation: Span | None = None
    """The word that denies it: `tidak`, `belum`."""
    hedges: tuple[Span, ...] = ()
    """Words that leave open whether it is so: `diduga`, `dikabarkan`, `akan`, `berencana`."""
    speaker: Phrase | None = None
    """On whose word it is: the subject of the verb of saying above it, or `Yeol` in `Menurut Yeol`."""

    def __hash__(self) -> int:
        return hash((self.sentence, self.verb))  # as for entities

    def phrase(self, role: Role) -> Phrase | None:
        """The first phrase with that role, or None."""
        for phrase in self.phrases:
            if phrase.role is role:
                return phrase
        return None


@dataclass(frozen=True, slots=True)
class Mention:
    """A pronoun or pointing phrase and what it stands for."""

    span: Span
    """`ia`, `-nya` (the three letters alone), `pertemuan itu`, `negara tetangga Rusia tersebut`."""
    stands_for: str
    """In full, to be written in its place: `Yoon Suk Yeol`; "" where it cannot be told for certain."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that was found in one brief."""

    brief: Brief
    sentences: tuple[Sentence, ...]
    tokens: tuple[Token, ...]
    entities: tuple[Entity, ...]
    """In the order of the text, never overlapping by `span`."""
    clauses: tuple[Clause, ...]
    mentions: tuple[Mention, ...]
    abbreviations: tuple[tuple[str, str, Span], ...]
    """(short, long, span of the bracket with its parentheses): `("Korut", "Korea Utara", …)`."""
