"""How something is done, which the network hung on the name before the verb: `Pengadilan [dengan suara bulat] mencopot`."""

from collections.abc import Sequence
from dataclasses import replace

from quizgen.analysis._capacities import led_by
from quizgen.model.analysis import Role, Token
from quizgen.model.language import Grammar
from quizgen.model.tree import base


def with_manners(tokens: Sequence[Token], grammar: Grammar) -> list[Token]:
    """The tokens, such a phrase hung on the verb right behind it: no name is told from others by what goes with it."""
    row = list(tokens)
    for made in led_by(tokens, grammar, Role.COMPANION):
        if tokens[made].relation != "nmod" or tokens[made].tag != "NOUN":
            continue
        name = tokens[made].head
        verb = tokens[name].head if name >= 0 else -1
        named = name < made < verb and tokens[name].tag == "PROPN" and base(tokens[name].relation) == "nsubj"
        if named and tokens[verb].tag == "VERB":
            row[made] = replace(tokens[made], head=verb, relation="obl")
    return row
