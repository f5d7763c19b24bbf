"""Phrases: the pieces that hang on a predicate, with their markers and roles."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.model.analysis import Entity, Phrase, Role, Sort
from quizgen.model.language import Grammar
from quizgen.model.span import Span
from quizgen.model.tree import Tree, base

LONGEST_MARKER = 3
NUMBERS = frozenset({Sort.DATE, Sort.AMOUNT, Sort.QUANTITY})
APART = frozenset({Role.MEANS, Role.CAPACITY})
"""Roles that tell of the deed, unless the noun is one itself: `[genangan] lewat WhatsApp`, but `penunjukan sebagai ketua`."""
PREDICATE_RELATIONS = frozenset({"advcl", "ccomp", "xcomp", "acl", "csubj"})


@dataclass(frozen=True, slots=True)
class Bench:
    """What the rules need at hand: the tree, the grammar and the entities."""

    tree: Tree
    grammar: Grammar
    entities: tuple[Entity, ...]
    """In the order of the text, never overlapping."""

    def within(self, span: Span) -> Iterator[Entity]:
        """The entities that overlap a stretch, in the order of the text."""
        at = bisect_right(self.entities, span.start, key=lambda entity: entity.span.stop)
        while at < len(self.entities) and self.entities[at].span.start < span.stop:
            yield self.entities[at]
            at += 1

    def sorts(self, span: Span) -> set[Sort]:
        """Sorts of the entities inside a stretch."""
        return {entity.sort for entity in self.within(span)}

    def is_named(self, span: Span) -> bool:
        """Whether a word is part of a name or of the title before one: `juru bicara Kremlin`."""
        at = bisect_right(self.entities, span.start, key=lambda entity: entity.span.stop)
        return at < len(self.entities) and span in self.entities[at].outer and self.entities[at].sort not in NUMBERS

    def is_time(self, first: int, last: int) -> bool:
        """Whether the stretch of tokens opens with a time word or is mostly a date: `Senin (20/10)`, `tahun ini`."""
        if self.tree.word(first) in self.grammar.time_words:
            return True
        span = self.tree.span(first, last)
        date = next((entity for entity in self.within(span) if entity.sort is Sort.DATE), None)
        return date is not None and date.span.start - span.start <= len(self.grammar.year) + 1


def marker_of(bench: Bench, first: int, head: int) -> int:
    """How many tokens at the start of a phrase are its marker: 2 for `ke arah Laut Timur`, 0 for `Laut Timur`."""
    known = bench.grammar.prepositions.keys() | bench.grammar.connectives.keys()
    for length in range(min(LONGEST_MARKER, head - first), 0, -1):
        words = " ".join(bench.tree.word(index) for index in range(first, first + length))
        if words in known:
            return length
    token = bench.tree.tokens[first]
    return 1 if first < head and base(token.relation) in {"case", "mark"} and token.tag in {"ADP", "SCONJ"} else 0


def swallowed(bench: Bench, first: int, head: int, last: int) -> int:
    """Length of a marker that ends in what the tree calls the head: `ke arah [Laut Timur]`; 0 where there is none."""
    words = " ".join(bench.tree.word(index) for index in range(first, head + 1))
    verbal = words in bench.grammar.no_predicates
    since = words == bench.tree.word(head) and bench.grammar.prepositions.get(words) is Role.SINCE
    named = (" " in words or verbal or since) and words in bench.grammar.prepositions and head < last
    return head - first + 1 if named and bench.tree.tokens[head + 1].tag in {"NOUN", "PROPN", "NUM", "ADJ"} else 0


def is_clausal(bench: Bench, head: int) -> bool:
    """Whether the phrase is a clause of its own."""
    token = bench.tree.tokens[head]
    if base(token.relation) in {"advcl", "ccomp", "csubj"}:
        return True
    return token.tag == "VERB" and base(token.relation) in PREDICATE_RELATIONS


def role_of(bench: Bench, marker: str, head: int, first: int, last: int) -> Role:
    """What a phrase does, from its relation, its marker and what stands in it."""
    grammar, relation = bench.grammar, bench.tree.tokens[head].relation
    clausal = is_clausal(bench, head)
    if base(relation) in {"nsubj", "csubj"}:
        return Role.SUBJECT
    if not marker:
        verb = bench.tree.tokens[head].head
        copular = verb >= 0 and bench.tree.word(verb) in grammar.copulas
        undergone = first == verb + 1 and bench.tree.word(verb) in grammar.undergoing_verbs
        if undergone and not clausal and not bench.is_time(first, last):
            return Role.OBJECT  # `kehilangan [kursinya]`
        return bare_role(bench, relation, clausal=clausal, copular=copular, first=first, last=last)
    if clausal:
        role = grammar.connectives.get(marker, Role.OTHER)
        return Role.CONTENT if role is Role.PURPOSE and is_controlled(bench, head) else role
    role = grammar.prepositions.get(marker, Role.OTHER)
    return settled_role(bench, role, first, last)


def bare_role(bench: Bench, relation: str, *, clausal: bool, copular: bool, first: int, last: int) -> Role:
    """The role of a phrase without a marker."""
    if base(relation) in {"obj", "iobj"}:
        return Role.CAPACITY if copular else Role.OBJECT
    if relation == "obl:agent":
        return Role.AGENT
    if base(relation) in {"ccomp", "xcomp"} or clausal:
        return Role.CONTENT if base(relation) in {"ccomp", "xcomp"} else Role.OTHER
    return Role.TIME if bench.is_time(first, last) else Role.OTHER


def is_controlled(bench: Bench, head: int) -> bool:
    """Whether a clause says what somebody is asked to do, not what for: `memperingatkan Korut untuk tidak menjual`."""
    verb = bench.tree.tokens[head].head
    if verb < 0:
        return False
    root = bench.grammar.root_of(bench.tree.word(verb)) or ""
    return root in bench.grammar.control_verbs and bool(bench.tree.kin(verb, "obj", "nsubj"))


def settled_role(bench: Bench, role: Role, first: int, last: int) -> Role:
    """The role once more, by what the phrase holds: `pada sektor …` is no time, `dengan rudal` no companion."""
    timely = bench.is_time(first, last)
    match role:
        case Role.TIME:
            return Role.TIME if timely else Role.OTHER
        case Role.PLACE | Role.OTHER:
            return Role.TIME if timely else role
        case Role.SINCE | Role.UNTIL:
            return role if timely else Role.CIRCUMSTANCE
        case Role.COMPANION:
            head_sorts = bench.sorts(bench.tree.span(first, last))
            return role if head_sorts & {Sort.PERSON, Sort.ORGANISATION, Sort.COUNTRY} else Role.MEANS
        case _:
            return role


def phrase_at(bench: Bench, head: int, *, without: frozenset[int] = frozenset()) -> Phrase:
    """The phrase headed by a token, cut loose from the subtrees in `without`."""
    first, last = bench.tree.run(head, without)
    while first < head and bench.tree.tokens[first].tag == "PUNCT" and bench.tree.is_loose(first, opening=True):
        first += 1
    length = swallowed(bench, first, head, last) or marker_of(bench, first, head)
    marker = " ".join(bench.tree.word(index) for index in range(first, first + length))
    start = first + length
    head = max(head, start)
    role = role_of(bench, marker, head, start, last)
    span = bench.tree.span(start, last)
    outer = Span(min(bench.tree.tokens[first].span.start, span.start), span.stop)
    return Phrase(span, outer, role, marker, head, clausal=is_clausal(bench, head))


def loosened(bench: Bench, head: int) -> tuple[int, ...]:
    """Dependents at the end of an object that belong to the verb: `[dua rudal balistik] [ke arah Laut Timur]`."""
    tree, freed = bench.tree, list[int]()
    _, last = tree.run(head)
    deep = deep_purpose(bench, head, last)
    if deep is not None:
        freed.append(deep)
        last = tree.run(deep)[0] - 1
    tails = [tree.kin(top, "nmod", "acl", "obl", "advcl") for top in (head, *tree.kin(head, "conj"))]
    for child in sorted((child for row in tails for child in row), reverse=True):
        first, child_last = tree.run(child)
        if child < head or child_last != last:
            break
        length = marker_of(bench, first, child)
        marker = " ".join(tree.word(index) for index in range(first, first + length))
        measured = child_last > first and bench.grammar.prepositions.get(marker) is Role.UNTIL
        measured = measured and not bench.is_time(first + length, child_last)
        if (measured and is_happening(bench, head, first)) or not is_loose(bench, head, first, marker):
            break
        freed.append(child)
        last = first - 1
    return tuple(sorted(freed))


def is_loose(bench: Bench, head: int, first: int, marker: str) -> bool:
    """Whether a phrase at the end of an object belongs to the verb: `menjual senjata [ke Rusia]`, no `kunjungan ke Rusia`."""
    grammar = bench.grammar
    role, verb = grammar.prepositions.get(marker), bench.tree.tokens[head].head
    root = (grammar.root_of(bench.tree.word(verb)) or "") if verb >= 0 else ""
    given = root in grammar.transfer_verbs and role in {Role.GOAL, Role.RECIPIENT}
    removed = root in grammar.removing_verbs and role is Role.ORIGIN
    if given or removed or (root in grammar.light_verbs and role in {Role.PLACE, Role.GOAL}):
        return True
    if marker not in grammar.loose_prepositions or names_itself(bench, head, marker):
        return False
    return role is not Role.PLACE or not is_happening(bench, head, first)


def is_happening(bench: Bench, head: int, stop: int) -> bool:
    """Whether a noun before a place is something that happens there itself: `kasus pembunuhan [di Kuta]`."""
    verb = bench.tree.tokens[head].head
    root = bench.grammar.root_of(bench.tree.word(verb)) if verb >= 0 else ""
    words = [bench.tree.word(index) for index in range(head, stop)]
    return root in bench.grammar.content_verbs or any(w.startswith(("pe", "ke")) and w.endswith("an") for w in words)


def deep_purpose(bench: Bench, head: int, last: int) -> int | None:
    """A purpose at the end of an object that the tree hung on a noun inside it: `anggaran … dalam RAPBN [untuk …]`."""
    tree = bench.tree
    for index in tree.reach(head):
        first, stop = tree.run(index)
        if index == head or stop != last or index in tree.kin(head, "nmod", "acl", "obl", "advcl") or first <= head:
            continue
        marker = tree.word(first)
        purpose = bench.grammar.connectives.get(marker) is Role.PURPOSE
        noun = tree.tokens[index].head
        if purpose and not names_itself(bench, noun, marker) and not in_relative(bench, index, head):
            return index
    return None


def in_relative(bench: Bench, index: int, top: int) -> bool:
    """Whether a relative clause lies between a token and the noun above it."""
    above = bench.tree.tokens[index].head
    while above not in {top, -1}:
        if base(bench.tree.tokens[above].relation) == "acl":
            return True
        above = bench.tree.tokens[above].head
    return False


def names_itself(bench: Bench, head: int, marker: str) -> bool:
    """Whether the noun needs the phrase to say what it is: `rencana untuk menjual`, `kunjungan ke Rusia`."""
    word, grammar = bench.tree.word(head), bench.grammar
    root = grammar.root_of(word) or word
    if grammar.connectives.get(marker) is not None:
        return word in grammar.content_nouns or root in grammar.content_nouns
    if grammar.prepositions.get(marker) in APART:
        if word in grammar.role_nouns:
            return True  # `peran ganda Bripka Eko [sebagai polisi]`
        return word.startswith("pe") and word.endswith("an") and not word.startswith(root)  # no `pensiunan [sebagai pemburu]`
    return word.startswith(("pe", "per")) or word.endswith("an")
