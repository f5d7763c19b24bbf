"""Gaps for what names nothing: a phrase that other questions ask for, or that they can't, taken out of its sentence."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain

from quizgen.generation._beside import place_behind
from quizgen.generation._keys import Key, key_of
from quizgen.generation._reader import Reader
from quizgen.generation._secrets import PHRASE
from quizgen.generation._stems import fact_of, made
from quizgen.generation._words import words
from quizgen.generation.cloze import KIND, gapped
from quizgen.model.analysis import ROOT, Role, Voice
from quizgen.model.question import Candidate
from quizgen.model.span import Span
from quizgen.model.tree import base

COMMON, LIST = "common:", "list"
OPEN = frozenset({"in_situ_capacity", "in_situ_deed", "in_situ_nested_other"})
"""Constructions whose key many words could say: `menjadi [isu paling rumit]`, `pelatihan [tahap pertama]`; of 19 such gaps
readers signed 10."""
ROLES = frozenset({Role.SUBJECT, Role.OBJECT, Role.AGENT, Role.RECIPIENT, Role.MEANS, Role.ORIGIN, Role.GOAL, Role.CAUSE})
"""Roles of phrases that a gap may stand for where no question in words can."""
NAMING, CUT = frozenset({"NOUN", "PROPN", "NUM", "DET"}), frozenset({"ADP", "SCONJ", "CCONJ"})
"""Tags of words that a phrase opens with, and that none ends with."""
SUBJECT = "nsubj"
LOOSE = frozenset({"acl", "advcl"})
"""Relations of a passive right behind a phrase that belongs to it: `satwa liar [dilindungi]`."""
QUOTE, FEW = "gap_quote", 5
"""A gap for what stands between quotes, and how many words it may have: one fills in a word that somebody coined, no speech."""
QUOTED = re.compile(r"(?<!\w)[\"'“‘]([^\"'“”‘’]{3,60})[\"'”’](?!\w)")
LEAST, MOST = 2, 9
"""Words of a phrase that says something, and that a class can be asked to write."""


def phrase_gaps(reader: Reader, asked: Iterable[Candidate]) -> Iterator[Candidate]:
    """A gap for every phrase without a name that `asked` ask for in the brief's own words or a clause has, each once."""
    done = set()
    for candidate in chain(asked, phrases(reader)):
        if candidate.span in done or not is_phrase(reader, candidate):
            continue
        done.add(candidate.span)
        if candidate.construction in OPEN:
            continue
        sentence = next((s for s in reader.analysis.sentences if candidate.span in s.span), None)
        stem = gapped(reader, sentence, candidate.span, candidate.key) if sentence is not None else None
        if stem is not None:
            yield replace(candidate, kind=KIND, construction=PHRASE, stem=stem, fact=f"{candidate.fact}/gap")


def phrases(reader: Reader) -> Iterator[Candidate]:
    """The phrases of the clauses as questions that have no stem yet."""
    for clause in reader.analysis.clauses:
        for phrase in clause.phrases:
            key = key_of(reader, phrase) if phrase.role in ROLES else None
            if key is not None:
                yield made(key, kind=phrase.role.value, construction=PHRASE, stem="", fact=fact_of(clause, phrase.role))


def quote_gaps(reader: Reader) -> Iterator[Candidate]:
    """A gap for every few words between quotes, marks left standing: `menyebut kejadian itu sebagai '____'`."""
    for number, sentence in enumerate(reader.analysis.sentences):
        for said in QUOTED.finditer(reader.text, sentence.span.start, sentence.span.stop):
            text, span = said[1], Span(*said.span(1))
            named = any(entity.outer.overlaps(span) for entity in reader.analysis.entities)
            stem = None if named or len(words(text)) > FEW else gapped(reader, sentence, span, text)
            if stem is not None:
                key = Key(text, (), span, f"{COMMON}thing", "thing", reader.wording.asks["thing"], (text,))
                yield made(key, kind=KIND, construction=QUOTE, stem=stem, fact=f"{number}/quote/{text}")


def is_phrase(reader: Reader, candidate: Candidate) -> bool:
    """Whether a question asks for a stretch of the brief, word for word, that names nothing and is no single word."""
    common = candidate.kind != KIND and (candidate.sort.startswith(COMMON) or candidate.sort == LIST)
    whole = candidate.span.text(reader.text) == candidate.key and LEAST <= len(words(candidate.key)) <= MOST
    return common and whole and stands_whole(reader, candidate)


def stands_whole(reader: Reader, candidate: Candidate) -> bool:
    """Whether a phrase opens with a noun and is not cut: no `[tidak eksplisit] disebut`, no `[kasus satwa liar] dilindungi`."""
    tokens = reader.tokens_in(candidate.span)
    after = place_behind(reader, candidate.span.stop)
    if not tokens or tokens[0].tag not in NAMING or tokens[-1].tag in CUT:
        return False
    if after is None:
        return True
    token = reader.analysis.tokens[after]
    acted = any(one.relation.startswith(SUBJECT) for one in tokens)  # `setelah [aturan pengecualian] dibatalkan`
    passive = reader.language.grammar().voice_of(token.text.casefold()) is Voice.PASSIVE and base(token.relation) in LOOSE
    passive = passive and not acted
    return not passive and (token.head == ROOT or reader.analysis.tokens[token.head].span not in candidate.span)
