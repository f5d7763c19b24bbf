"""Arcs put right by usage: what hangs on verbs and nouns that take clauses of one sort, and months on their days.

Relations are those of PUD, which are those of Universal Dependencies; CSUI calls every clause an adverbial one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizgen.analysis._dayheads import hung, move, on_days
from quizgen.model.tree import base

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quizgen.analysis.network import Network, Reading
    from quizgen.model.usage import UsageRules

CLAUSAL = frozenset({"VERB", "ADJ"})
NOMINAL = frozenset({"NOUN", "PROPN"})
ADVERBIAL, CONTENT, COMPLETING, TELLING, OBJECT = "advcl", "ccomp", "xcomp", "acl", "obj"
MENDED = (ADVERBIAL, CONTENT, COMPLETING)
"""Relations of the clauses that are looked at."""
OPENING = frozenset({"mark", "advmod"})
"""Relations of a word that opens a clause."""


@dataclass(slots=True)
class Arcs:
    """The arcs of one sentence, to be changed."""

    low: list[str]
    tags: tuple[str, ...]
    heads: list[int]
    relations: list[str]
    rules: UsageRules
    kids: list[list[int]]
    """What hangs on each token, in their order; kept with `heads`."""

    def opener(self, verb: int, words: frozenset[str]) -> int:
        """The place of the first of such words that opens a clause; -1 where none does."""
        row = (at for at in self.kids[verb] if at < verb and base(self.relations[at]) in OPENING)
        return next((at for at in row if self.low[at] in words), -1)

    def is_adverbial(self, verb: int) -> bool:
        """Whether a clause is read as one that tells how, when or what for."""
        return base(self.relations[verb]) == ADVERBIAL and self.heads[verb] >= 0

    def hang(self, verb: int, noun: int) -> None:
        """Let a clause tell of a noun, unless the noun stands within it."""
        above = noun
        while above >= 0 and above != verb:
            above = self.heads[above]
        if above < 0:
            move(verb, noun, self.heads, self.kids)
            self.relations[verb] = TELLING

    def noun_before(self, place: int, nouns: frozenset[str]) -> int:
        """One of the nouns, with or without its owner, right before a place or before an adjective there; -1 for none."""
        at = place - 1
        if at > 0 and self.tags[at] == "ADJ":
            at -= 1
        known = at >= 0 and self.tags[at] == "NOUN" and self.low[at].removesuffix(self.rules.owner) in nouns
        return at if known else -1


def says_content(arcs: Arcs, verb: int) -> None:
    """`menyatakan …, bahwa tidak akan [ada] kenaikan`; what a passive says is its subject, and stays as it is read."""
    head = arcs.heads[verb]
    done = head >= 0 and arcs.low[head].startswith(arcs.rules.done_opening) and not is_informing(arcs, head)
    if arcs.is_adverbial(verb) and not done and arcs.tags[head] in CLAUSAL and arcs.opener(verb, arcs.rules.contents) >= 0:
        arcs.relations[verb] = CONTENT


def completes(arcs: Arcs, verb: int) -> None:
    """`memutuskan untuk [menunda]`, `diperbolehkan [menaruh]`: no purpose, and nothing that is said."""
    head = arcs.heads[verb]
    if head < 0 or arcs.low[head] not in arcs.rules.willing:
        return
    opened = arcs.is_adverbial(verb) and arcs.opener(verb, frozenset({arcs.rules.aiming})) == head + 1
    if opened or (base(arcs.relations[verb]) == CONTENT and verb == head + 1):
        arcs.relations[verb] = COMPLETING


def is_named(arcs: Arcs, verb: int) -> None:
    """`mengakibatkan [adanya] sengketa`: a verb with its owner's clitic is a noun."""
    bare = base(arcs.relations[verb]) == CONTENT and verb == arcs.heads[verb] + 1
    if bare and arcs.low[verb] in arcs.rules.nominal:
        arcs.relations[verb] = OBJECT


def tells_of_noun(arcs: Arcs, verb: int) -> None:
    """`memberi kesan bahwa ia [pergi]`, `izin untuk [menjual]`: of the noun, not of the verb before it."""
    for word, nouns in ((arcs.rules.complementiser, arcs.rules.told), (arcs.rules.aiming, arcs.rules.aims)):
        opens = arcs.opener(verb, frozenset({word}))
        noun = arcs.noun_before(opens, nouns) if opens > 0 else -1
        clausal = arcs.is_adverbial(verb) or base(arcs.relations[verb]) == CONTENT
        if noun >= 0 and clausal and noun != arcs.heads[verb]:
            arcs.hang(verb, noun)


def tells_of_place(arcs: Arcs, verb: int) -> None:
    """`membaca deklarasi dari Caesar, di mana ia [menyatakan] …`: of the noun that the phrase before hangs on."""
    first, second = arcs.rules.place_relative
    opens = arcs.opener(verb, frozenset({first}))
    if not arcs.is_adverbial(verb) or opens < 1 or arcs.low[opens + 1] != second:
        return
    noun = opens - 1 if arcs.low[opens - 1].isalnum() else opens - 2
    while noun >= 0 and 0 <= arcs.heads[noun] < noun and arcs.tags[arcs.heads[noun]] in NOMINAL:
        noun = arcs.heads[noun]
    if noun >= 0 and arcs.tags[noun] in NOMINAL:
        arcs.hang(verb, noun)


def compares(arcs: Arcs, verb: int) -> None:
    """`bekerja [dibandingkan] tahun lalu` completes nothing."""
    if base(arcs.relations[verb]) == COMPLETING and arcs.low[verb] in arcs.rules.comparing:
        arcs.relations[verb] = ADVERBIAL


def informs(arcs: Arcs, verb: int) -> None:
    """`memberi [tahu] warga bahwa …`: all behind `tahu` hangs on `memberi`."""
    if is_informing(arcs, verb - 1) and arcs.heads[verb] == verb - 1:
        for kid in [kid for kid in arcs.kids[verb] if kid > verb]:
            move(kid, verb - 1, arcs.heads, arcs.kids)


def is_informing(arcs: Arcs, place: int) -> bool:
    """Whether a word and the one behind it are one verb: `memberi tahu`."""
    return tuple(arcs.low[max(0, place) : place + 2]) in arcs.rules.informing


MENDS: tuple[Callable[[Arcs, int], None], ...] = (
    informs,
    says_content,
    completes,
    is_named,
    tells_of_noun,
    tells_of_place,
    compares,
)
"""Every way in which an arc is put right, in their order."""


def by_usage(tokens: Sequence[str], reading: Reading, rules: UsageRules) -> Reading:
    """The reading of a sentence with its arcs put right; it stays one tree over the same tokens."""
    low = [token.lower() for token in tokens]
    heads, relations = reading.heads, reading.relations
    if not rules.months.isdisjoint(low):
        heads, relations = on_days(tokens, heads, relations, rules.months)
    clauses = [at for at, name in enumerate(relations) if name.startswith(MENDED)]
    if not clauses:
        return replace(reading, heads=heads, relations=relations)
    arcs = Arcs(low, reading.tags, list(heads), list(relations), rules, hung(heads))
    for verb in clauses:
        for mend in MENDS:
            mend(arcs, verb)
    return replace(reading, heads=tuple(arcs.heads), relations=tuple(arcs.relations))


def read_with(network: Network, sentences: Sequence[Sequence[str]], rules: UsageRules) -> list[Reading]:
    """What the network reads of sentences of surface tokens, put right by usage; for words it has not met it reads another."""
    known = [[stand_in(word, rules) for word in row] for row in sentences]
    return [by_usage(row, reading, rules) for row, reading in zip(sentences, network.read(known), strict=True)]


def stand_in(word: str, rules: UsageRules) -> str:
    """A word that means the same and that the network knows, as large as the word: `Menjelang` for `Jelang`."""
    other = rules.stand_ins.get(word.lower(), word)
    return other.capitalize() if other is not word and word[:1].isupper() else other
