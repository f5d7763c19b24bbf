"""Trees: what hangs on what, and the stretch that belongs together."""

from dataclasses import replace

import pytest

from quizgen.model.analysis import ROOT, Token
from quizgen.model.span import Span
from quizgen.model.tree import Tree, base, grow

WORDS = [
    ("Korea", "PROPN", 2, "nsubj"),
    ("Utara", "PROPN", 0, "flat"),
    ("meluncurkan", "VERB", ROOT, "root"),
    ("dua", "NUM", 4, "nummod"),
    ("rudal", "NOUN", 2, "obj"),
    ("(", "PUNCT", 6, "punct"),
    ("balistik", "NOUN", 4, "nmod:x"),
    (")", "PUNCT", 6, "punct"),
    (".", "PUNCT", 2, "punct"),
]
TEXT = " ".join(word for word, *_ in WORDS)


@pytest.fixture
def tree() -> Tree:
    tokens, at = [], 0
    for word, tag, head, relation in WORDS:
        tokens.append(Token(Span(at, at + len(word)), word, tag, head, relation))
        at += len(word) + 1
    return grow(tuple(tokens))


def test_children_stand_under_their_head(tree: Tree) -> None:
    """Every token but the root is a child once, of its own head, from left to right."""
    assert tree.children[2] == (0, 4, 8)
    assert sorted(child for row in tree.children for child in row) == [0, 1, 3, 4, 5, 6, 7, 8]


def test_kin_ignores_subtypes(tree: Tree) -> None:
    """`nmod` finds `nmod:x`, and nothing else."""
    assert base("nsubj:pass") == "nsubj"
    assert tree.kin(4, "nmod") == (6,)
    assert tree.kin(2, "obj", "nsubj") == (0, 4)
    assert tree.kin(2, "obl") == ()


def test_reach_goes_down_and_stops_where_told(tree: Tree) -> None:
    """The reach of a token is its whole subtree, without what is cut loose."""
    assert tree.reach(4) == (3, 4, 5, 6, 7)
    assert tree.reach(4, frozenset({6})) == (3, 4)
    assert tree.reach(2) == tuple(range(9))


def test_run_is_unbroken(tree: Tree) -> None:
    """A run has no gap: it ends where a token of another subtree stands."""
    assert tree.run(4) == (3, 7)
    assert tree.run(4, frozenset({6})) == (3, 4)
    assert tree.run(0) == (0, 1)


def test_span_drops_loose_marks_and_keeps_brackets(tree: Tree) -> None:
    """A full stop is no part of a phrase; a bracket that closes in it is."""
    assert tree.span(3, 8).text(TEXT) == "dua rudal ( balistik )"
    assert tree.span(2, 8).text(TEXT) == "meluncurkan dua rudal ( balistik )"


def test_roots_of_several_sentences_are_nobodys_children(tree: Tree) -> None:
    """A brief has a root for each of its sentences."""
    again = [replace(token, head=ROOT if token.head == ROOT else token.head + len(WORDS)) for token in tree.tokens]
    two = grow((*tree.tokens, *again))
    assert two.children[: len(WORDS)] == tree.children
    assert two.children[2 + len(WORDS)] == (9, 13, 17)


def test_word_is_small(tree: Tree) -> None:
    """The word of a token is compared in lower case."""
    assert tree.word(0) == "korea"
