"""Verbs that the network hung in the wrong place: what somebody is asked to do, what is said of two, a purpose set apart."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.model.analysis import Role, Token
from quizgen.model.language import Grammar
from quizgen.model.tree import base, children

Below = Sequence[Sequence[int]]
"""For each word the places of those that hang on it."""

BETWEEN = frozenset({"cc", "punct", "mark"})
"""Relations of what would join one verb to another."""


def with_orders(tokens: Sequence[Token], grammar: Grammar) -> list[Token]:
    """The tokens, such verbs hung where they belong.

    What is asked for goes under the order, `mewajibkan hotel dan restoran [memilah]`: no word joins it, and those who are to
    do it stand before it.
    """
    row, below = list(tokens), children(tokens)
    for at, token in enumerate(tokens):
        above = token.head
        if token.tag != "VERB" or base(token.relation) != "conj" or not 0 <= above < at:
            continue
        joined = any(base(tokens[place].relation) in BETWEEN and place < at for place in below[at])
        told = [place for place in below[above] if tokens[place].relation == "obj"]
        orders = grammar.root_of(tokens[above].text.casefold()) in grammar.control_verbs
        if orders and told and above < told[0] < at and not joined and ends_at(tokens, told[0], at):
            row[at] = replace(token, relation="xcomp")
    for noun, verb in assured(tokens, below, grammar):
        row[noun] = replace(row[noun], head=verb, relation="nsubj")
        row[verb] = replace(row[verb], relation="ccomp")
    for noun, other, verb in both_said(tokens, below, grammar):
        row[noun] = replace(row[noun], head=verb, relation="nsubj")
        row[other] = replace(row[other], head=noun, relation="conj")
        row[verb] = replace(row[verb], relation="ccomp")
    for verb, above in set_apart(tokens, below, grammar):
        row[verb] = replace(row[verb], head=above)
    for said, verb in fronted(tokens, below):
        row[verb] = replace(row[verb], head=row[said].head, relation=row[said].relation)
        row[said] = replace(row[said], head=verb, relation="advcl")
    return row


def fronted(tokens: Sequence[Token], below: Below) -> Iterator[tuple[int, int]]:
    """What a sentence opens with behind `meski`, read as all it says, and its verb: `Meski pajak [dicabut], warga [datang]`."""
    first = tokens[0] if tokens else None
    above = first.head if first is not None and (first.tag, first.relation) == ("SCONJ", "mark") else -1
    if above < 0 or tokens[above].relation != "root":
        return
    for at in (place for place in below[above] if place > above):
        marked = any(base(tokens[place].relation) in {"mark", "cc"} for place in below[at])
        if tokens[at].relation == "advcl" and tokens[at].tag == "VERB" and not marked:
            yield above, at
            return


def assured(tokens: Sequence[Token], below: Below, grammar: Grammar) -> Iterator[tuple[int, int]]:
    """Nouns read as what is said, whose verb follows an aside: `memastikan [15 golongan], mulai dari lansia, dapat [naik]`."""
    for at, token in enumerate(tokens):
        above = token.head
        if token.tag != "VERB" or token.relation != "advcl" or not 0 <= above < at:
            continue
        own = {base(tokens[place].relation) for place in below[at]}
        helped = any(tokens[place].relation == "aux" and place < at for place in below[at])
        said = grammar.root_of(tokens[above].text.casefold()) in grammar.content_verbs
        objects = [place for place in below[above] if above <= place < at and tokens[place].relation == "obj"]
        if said and helped and objects and not own & {"mark", "nsubj", "cc"} and tokens[at - 2].text == ",":
            yield objects[0], at


def both_said(tokens: Sequence[Token], below: Below, grammar: Grammar) -> Iterator[tuple[int, int, int]]:
    """Two nouns of which one thing is said, the first read as all that is: `menilai [kadar garam] dan [kemarau] menjadikan …`."""
    for at, token in enumerate(tokens):
        above = token.head
        if token.tag != "VERB" or base(token.relation) != "conj" or not 0 <= above < at:
            continue
        if grammar.root_of(tokens[above].text.casefold()) not in grammar.content_verbs:
            continue
        subjects = [place for place in below[at] if above <= place < at and base(tokens[place].relation) == "nsubj"]
        objects = [place for place in below[above] if above <= place < at and tokens[place].relation == "obj"]
        if len(subjects) != 1 or len(objects) != 1 or not objects[0] < subjects[0]:
            continue
        joiner = next((place for place in range(objects[0], subjects[0]) if base(tokens[place].relation) == "cc"), 0)
        if joiner and tokens[joiner].head in {at, subjects[0]} and ends_at(tokens, objects[0], joiner):
            yield objects[0], subjects[0], at


def set_apart(tokens: Sequence[Token], below: Below, grammar: Grammar) -> Iterator[tuple[int, int]]:
    """Purposes behind a comma, read as those of an aside, each with the verb before it: `tidak berubah meski …, guna …`."""
    for at, token in enumerate(tokens):
        above = token.head
        if base(token.relation) != "advcl" or not 0 <= above < at or base(tokens[above].relation) != "advcl":
            continue
        mark = next((place for place in below[at] if above <= place < at and tokens[place].relation == "mark"), 0)
        purpose = grammar.connectives.get(tokens[mark].text.casefold()) is Role.PURPOSE
        marks = (tokens[place] for place in below[above] if place < above)
        aside = (other.text.casefold() for other in marks if other.relation == "mark")
        meanwhile = any(grammar.connectives.get(word) is Role.CIRCUMSTANCE for word in aside)
        if mark and purpose and meanwhile and tokens[mark - 1].text == "," and 0 <= tokens[above].head < above:
            yield at, tokens[above].head


def ends_at(tokens: Sequence[Token], noun: int, verb: int) -> bool:
    """Whether all between a noun and a verb hangs on the noun or is a helper of the verb."""
    within = {noun}
    for place in range(noun + 1, verb):
        within |= {place} if tokens[place].head in within or tokens[place].head > place else set()
    return all(place in within or tokens[place].head == verb for place in range(noun + 1, verb))
