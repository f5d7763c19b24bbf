"""What somebody or something is made or called, which the network hung on a noun: `mengukuhkan siswa dan guru [sebagai Duta]`."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.model.analysis import Role, Token
from quizgen.model.language import Grammar
from quizgen.model.tree import base

CARRIERS = frozenset({"nmod", "conj", "flat", "appos", "compound"})
"""Relations by which a noun hangs on the object that it is part of."""
DONE_TO = frozenset({"obj", "nsubj:pass"})


def with_capacities(tokens: Sequence[Token], grammar: Grammar) -> list[Token]:
    """The tokens, such a phrase hung on the verb where that verb names or appoints."""
    row = list(tokens)
    for made in led_by(tokens, grammar, Role.CAPACITY):
        if base(tokens[made].relation) not in {"nmod", "obl", "acl"}:
            continue
        at = verb_above(tokens, tokens[made].head)
        root = grammar.root_of(tokens[at].text.casefold()) if 0 <= at < made else None
        if root in grammar.naming_verbs | grammar.appointing_verbs:
            row[made] = replace(tokens[made], head=at, relation="obl")
    return row


def led_by(tokens: Sequence[Token], grammar: Grammar, role: Role) -> Iterator[int]:
    """The places of the words that stand behind a preposition of a role."""
    for token in tokens:
        marks = base(token.relation) == "case" and token.head >= 0
        if marks and grammar.prepositions.get(token.text.casefold()) is role:
            yield token.head


def verb_above(tokens: Sequence[Token], noun: int) -> int:
    """The verb that does something to what a noun is part of; -1 where there is none."""
    at = noun
    while at >= 0 and base(tokens[at].relation) in CARRIERS:
        at = tokens[at].head
    if at < 0 or tokens[at].relation not in DONE_TO:
        return -1
    above = tokens[at].head
    return above if above >= 0 and tokens[above].tag == "VERB" else -1
