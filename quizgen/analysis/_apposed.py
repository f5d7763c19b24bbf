"""Subjects with what they are between commas, which the network read as two: `Malaysia, [ketua ASEAN], menawarkan …`."""

from collections.abc import Sequence
from dataclasses import replace

from quizgen.model.analysis import Token
from quizgen.model.tree import base, children

NOUNS = frozenset({"NOUN", "PROPN"})
COMMA = ","


def with_apposed(tokens: Sequence[Token]) -> list[Token]:
    """The tokens, the second of two subjects of one verb hung on the first where commas stand on both its sides."""
    row, below = list(tokens), children(tokens)
    for at, token in enumerate(tokens):
        if base(token.relation) != "nsubj" or token.tag not in NOUNS or token.head <= at:
            continue
        others = [one for one in below[token.head] if one < at and base(tokens[one].relation) == "nsubj"]
        if len(others) != 1 or not (tokens[others[0]].tag in NOUNS or stands_for_one(tokens, others[0])):
            continue
        left, right = reach(tokens, below, at)
        before = reach(tokens, below, others[0])[1]
        if before + 1 == left and token.tag == "NOUN" and token.text.islower():
            row[at] = replace(token, head=others[0], relation="nmod")  # `Ganda [putra Fajar Alfian] menjuarai …`
            continue
        opened = tokens[left - 1].text == COMMA and before + 1 == left - 1
        closed = right + 1 < token.head and tokens[right + 1].text == COMMA
        joined = any(base(one.relation) == "cc" for one in tokens[left : right + 1])
        if opened and closed and not joined:
            row[at] = replace(token, head=others[0], relation="appos")
            row[left - 1] = replace(row[left - 1], head=at, relation="punct")
            row[right + 1] = replace(row[right + 1], head=at, relation="punct")
    return row


def stands_for_one(tokens: Sequence[Token], at: int) -> bool:
    """Whether a pronoun is set off by a comma right behind it: `[Ia], misionaris yang lama berkarya di Peru, mengambil …`."""
    return tokens[at].tag == "PRON" and tokens[at + 1].text == COMMA


def reach(tokens: Sequence[Token], below: Sequence[Sequence[int]], head: int) -> tuple[int, int]:
    """The first and last place of what hangs on a word, commas at its ends apart."""
    found = [head]
    for here in found:  # which grows while it is read
        found += [place for place in below[here] if tokens[place].text != COMMA]
    return min(found), max(found)
