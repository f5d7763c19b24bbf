"""Counts without a figure that the network read as a noun beside the one they count: `[Ribuan] pengemudi mematikan …`."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from quizgen.model.analysis import Token

NOUNS = frozenset({"NOUN", "PROPN"})


def with_counts(tokens: Sequence[Token], multitudes: frozenset[str]) -> list[Token]:
    """The tokens, such a count hung on the noun right behind it where both hang alike on one word."""
    row = list(tokens)
    for at, (token, after) in enumerate(pairwise(tokens)):
        alike = token.head == after.head and token.relation == after.relation and token.relation != "root"
        if alike and after.tag in NOUNS and token.text.casefold() in multitudes:
            row[at] = replace(token, tag="NUM", head=at + 1, relation="nummod")
    return row
