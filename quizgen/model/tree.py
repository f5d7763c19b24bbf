"""The dependency tree of a brief, with the questions the clause reader asks of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.model.analysis import ROOT, Token
from quizgen.model.span import Span


def base(relation: str) -> str:
    """The relation without its subtype: `nsubj` for `nsubj:pass`."""
    return relation.partition(":")[0]


@dataclass(frozen=True, slots=True)
class Tree:
    """Tokens with their children and the reach of each subtree."""

    tokens: tuple[Token, ...]
    children: tuple[tuple[int, ...], ...]
    """Per token, its dependents from left to right."""
    folded: tuple[str, ...]
    """The tokens in lower case."""

    def kin(self, index: int, *relations: str) -> tuple[int, ...]:
        """The dependents of a token with one of these relations (subtypes ignored)."""
        return tuple(child for child in self.children[index] if base(self.tokens[child].relation) in relations)

    def reach(self, index: int, without: frozenset[int] = frozenset()) -> tuple[int, ...]:
        """The token and everything below it, sorted, leaving out the subtrees that start at `without`."""
        return tuple(sorted(self._below(index, without)))

    def _below(self, index: int, without: frozenset[int]) -> list[int]:
        found = [index]
        for here in found:  # which grows while it is read
            children = self.children[here]
            found += [child for child in children if child not in without] if without else children
        return found

    def run(self, index: int, without: frozenset[int] = frozenset()) -> tuple[int, int]:
        """First and last token of the unbroken stretch of the subtree around its head."""
        if not self.children[index]:
            return index, index
        members = set(self._below(index, without))
        first = last = index
        while first - 1 in members:
            first -= 1
        while last + 1 in members:
            last += 1
        return first, last

    def span(self, first: int, last: int) -> Span:
        """The stretch from the first token to the last, without punctuation at its edges."""
        while first < last and self.is_loose(first, opening=True):
            first += 1
        while last > first and self.is_loose(last, opening=False):
            last -= 1
        return Span(self.tokens[first].span.start, self.tokens[last].span.stop)

    def is_loose(self, index: int, *, opening: bool) -> bool:
        """Whether the token is a mark that does not belong to the phrase it stands at the edge of."""
        text = self.tokens[index].text
        if self.tokens[index].tag != "PUNCT":
            return False
        return (
            text not in ('"', "'", "“", "‘", "(", "[") if opening else text not in ('"', "'", "”", "’", ")", "]", "%")
        )

    def word(self, index: int) -> str:
        """The token in lower case."""
        return self.folded[index]


def grow(tokens: tuple[Token, ...]) -> Tree:
    """The tree over all sentences of a brief; heads never cross a sentence."""
    below = tuple(tuple(row) for row in children(tokens))
    return Tree(tokens, below, tuple(token.text.casefold() for token in tokens))


def children(tokens: Sequence[Token]) -> list[list[int]]:
    """Per token, the places of those that hang on it, from left to right."""
    below: list[list[int]] = [[] for _ in tokens]
    for place, token in enumerate(tokens):
        if token.head != ROOT:
            below[token.head].append(place)
    return below
