"""Subjects and agents: who does what a clause says, written in it or understood from elsewhere."""

from dataclasses import replace

from quizgen.analysis._phrases import Bench, phrase_at
from quizgen.model.analysis import ROOT, Clause, Link, Phrase, Role
from quizgen.model.span import Span
from quizgen.model.tree import Tree, base


def with_one_subject(phrases: tuple[Phrase, ...], predicate: Span) -> tuple[Phrase, ...]:
    """The phrases with one subject at most: the nearest before the predicate; a bare object before it is one too."""
    before = [p for p in phrases if p.role is Role.SUBJECT and p.outer.stop <= predicate.start]
    if not before:
        bare = {Role.OBJECT, Role.CAPACITY}
        before = [p for p in phrases if p.role in bare and not p.marker and p.outer.stop <= predicate.start]
    if not before:
        after = [p for p in phrases if p.role is Role.SUBJECT]
        before = after[:1]
    kept = before[-1:]
    return tuple(
        replace(p, role=Role.SUBJECT) if p in kept else replace(p, role=Role.OTHER) if p.role is Role.SUBJECT else p
        for p in phrases
    )


def without_trailing_auxiliary(bench: Bench, phrases: tuple[Phrase, ...], first: int) -> tuple[tuple[Phrase, ...], int]:
    """`[KPU] [resmi membatalkan]` where the tree has `[KPU resmi] [membatalkan]`: the group takes its small word back."""
    tree = bench.tree
    for place, phrase in enumerate(phrases):
        near = first > 1 and phrase.span.stop == tree.tokens[first - 1].span.stop
        small = near and tree.tokens[first - 1].text in bench.grammar.auxiliaries  # never `Kalimantan Tengah`
        if small and phrase.role is Role.SUBJECT and phrase.head < first - 1:
            shorter = tree.span(first_token(tree, phrase), first - 2)
            shrunk = replace(phrase, span=shorter, outer=Span(phrase.outer.start, shorter.stop))
            return (*phrases[:place], shrunk, *phrases[place + 1 :]), first - 1
    return phrases, first


def first_token(tree: Tree, phrase: Phrase) -> int:
    """Index of the first token of a phrase."""
    return next(index for index, token in enumerate(tree.tokens) if token.span.start >= phrase.span.start)


def with_agent(bench: Bench, verb: int, phrases: tuple[Phrase, ...], predicate: Span) -> tuple[Phrase, ...]:
    """The phrases with the bare noun right behind a passive as its agent: `dihadiri [sekitar 1.400 pakar]`."""
    root = bench.grammar.root_of(bench.tree.word(verb)) or ""
    if root in bench.grammar.naming_verbs or any(phrase.role is Role.AGENT for phrase in phrases):
        return phrases
    near = [
        p for p in phrases if predicate.stop < p.outer.start <= predicate.stop + 1 and not p.marker and not p.clausal
    ]
    if not near or near[0].role not in {Role.OBJECT, Role.OTHER}:
        return phrases
    if bench.tree.tokens[near[0].head].tag not in {"NOUN", "PROPN"}:
        return phrases
    return tuple(replace(p, role=Role.AGENT) if p is near[0] else p for p in phrases)


def controlled(bench: Bench, head: int, above: Clause) -> Phrase | None:
    """The object of the verb above that does what the clause says: `memprediksi [The Fed] akan …`, `meminta [warga] …`."""
    place = bench.tree.tokens[head].span.start
    found = [p for p in above.phrases if p.role is Role.OBJECT and above.predicate.stop <= p.outer.start < place]
    linked = base(bench.tree.tokens[head].relation) in {"ccomp", "xcomp"}
    if not found or not (linked or above.root in bench.grammar.control_verbs):
        return None
    if bench.tree.tokens[found[-1].head].tag not in {"NOUN", "PROPN", "PRON", "NUM"}:
        return None
    return replace(found[-1], role=Role.SUBJECT)


def understood_subject(bench: Bench, head: int, link: Link, parent: int | None, clauses: list[Clause]) -> Phrase | None:
    """The subject a clause takes from elsewhere: the noun before `yang`, or the subject of the clause above."""
    tree: Tree = bench.tree
    if link is Link.RELATIVE:
        noun = tree.tokens[head].head
        if noun == ROOT or tree.tokens[noun].tag not in {"NOUN", "PROPN", "PRON"}:
            return None
        if any(bench.grammar.connectives.get(tree.word(mark)) for mark in tree.kin(head, "mark")):
            return None
        named = tree.tokens[noun].head if base(tree.tokens[noun].relation) == "appos" else ROOT
        if named != ROOT and tree.tokens[named].tag == "PROPN" and named < noun:
            noun = named  # `Hambali, [tersangka] yang ditahan di …`: it is he who is
        owner = phrase_at(bench, noun, without=frozenset(tree.kin(noun, "acl", "conj", "appos", "cc", "punct")))
        return replace(owner, role=Role.SUBJECT, marker="", outer=owner.span)
    marks = tree.kin(head, "mark")
    if parent is None or (link is Link.CONTENT and marks and tree.word(marks[0]) == bench.grammar.complementiser):
        return None
    if link in {Link.CONTENT, Link.ADVERBIAL} and (agent := controlled(bench, head, clauses[parent])):
        return agent
    above = clauses[parent].phrase(Role.SUBJECT)
    return replace(above, marker="") if above else None
