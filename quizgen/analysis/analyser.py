"""The engines in order: sentences, words, tree, names, pointing words, clauses."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from quizgen.model.analysis import ROOT, Analysis, Sentence, Token
from quizgen.model.brief import Brief
from quizgen.model.language import Grammar, Language
from quizgen.model.span import Span

if TYPE_CHECKING:
    from quizgen.analysis.network import Network, Reading

VERSION = "21"
"""Changes whenever the same text may be read otherwise, so that a bank knows what to read again."""
TOGETHER = 128
"""Briefs whose sentences the network reads at once; it says the same of each whatever it reads beside it."""

Pieces = tuple[Span, tuple[Span, ...]]
"""A sentence and its tokens."""


class Analyser:
    """Reads briefs of one language; loads the network when the first brief is read, once."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._network: Network | None = None

    def analyse(self, brief: Brief) -> Analysis:
        """Everything found in a brief; depends on the brief alone. Raises EngineError where the model is broken."""
        return next(self.analyses((brief,)))

    def analyses(self, briefs: Iterable[Brief]) -> Iterator[Analysis]:
        """The same of every brief, in their order; TOGETHER of them are read at once, which takes half the time."""
        left = iter(briefs)
        while together := list(islice(left, TOGETHER)):
            yield from self._read(together)

    def _read(self, briefs: Sequence[Brief]) -> Iterator[Analysis]:
        from quizgen.analysis._usage import read_with

        cuts = [self._cut(brief.text) for brief in briefs]
        words = [
            [piece.text(brief.text) for piece in pieces]
            for brief, cut in zip(briefs, cuts, strict=True)
            for _, pieces in cut
        ]
        readings = iter(read_with(self.network(), words, self.language.reading().usage))
        for brief, cut in zip(briefs, cuts, strict=True):
            yield self._found(brief, cut, list(islice(readings, len(cut))))

    def _cut(self, text: str) -> list[Pieces]:
        """The sentences of a text, each with its tokens."""
        from quizgen.analysis.sentences import split_sentences
        from quizgen.analysis.tokens import split_tokens

        rules = self.language.reading()
        found = without_dateline(text, split_sentences(text, rules.sentences), self.language.grammar())
        return [(span, split_tokens(text, span, rules.tokens)) for span in found]

    def _found(self, brief: Brief, cut: Sequence[Pieces], readings: Sequence["Reading"]) -> Analysis:
        """What is found in a brief, its sentences cut and read."""
        from quizgen.analysis._apposed import with_apposed
        from quizgen.analysis._capacities import with_capacities
        from quizgen.analysis._counted import with_counts
        from quizgen.analysis._manners import with_manners
        from quizgen.analysis._orders import with_orders
        from quizgen.analysis.clauses import find_clauses
        from quizgen.analysis.entities import find_entities
        from quizgen.analysis.mentions import find_mentions

        rules = self.language.reading()
        sentences: list[Sentence] = []
        tokens: list[Token] = []
        grammar = self.language.grammar()
        for (span, pieces), reading in zip(cut, readings, strict=True):
            first = len(tokens)
            counted = with_apposed(with_counts(tokens_of(brief.text, pieces, reading), grammar.multitudes))
            mended = with_orders(with_manners(with_capacities(counted, grammar), grammar), grammar)
            tokens.extend(moved(mended, first))
            sentences.append(Sentence(span, first, len(tokens)))
        whole, row = tuple(sentences), tuple(tokens)
        names, places = [reading.names for reading in readings], [reading.places for reading in readings]
        entities, abbreviations = find_entities(brief.text, whole, row, names, places, rules, brief.date)
        mentions = find_mentions(brief.text, whole, row, entities, abbreviations, rules)
        clauses = find_clauses(whole, row, entities, grammar)
        return Analysis(brief, whole, row, entities, clauses, mentions, abbreviations)

    def network(self) -> "Network":
        """The network, loaded once."""
        if self._network is None:
            from quizgen.analysis.network import Network, NetworkFiles

            graph, tables = self.language.engine()
            self._network = Network(NetworkFiles(graph=graph, tables=tables))
        return self._network


def without_dateline(text: str, spans: tuple[Span, ...], grammar: Grammar) -> tuple[Span, ...]:
    """The sentences, a dateline at the start cut off as one of its own: `JAKARTA, KOMPAS - | Presiden …`."""
    match = grammar.dateline.match(text, spans[0].start, spans[0].stop) if spans else None
    if match is None or match.end() >= spans[0].stop:
        return spans
    stop = match.start() + len(match[0].rstrip())
    return (Span(spans[0].start, stop), Span(match.end(), spans[0].stop), *spans[1:])


def tokens_of(text: str, pieces: tuple[Span, ...], reading: "Reading") -> list[Token]:
    """The tokens of one sentence, heads counted from its first."""
    return [
        Token(piece, piece.text(text), tag, head, relation, certainty)
        for piece, tag, head, relation, certainty in zip(
            pieces, reading.tags, reading.heads, reading.relations, reading.certainty, strict=True
        )
    ]


def moved(tokens: Iterable[Token], first: int) -> list[Token]:
    """The tokens of a sentence with heads counted over the whole brief, in which it starts with the token `first`."""
    return [token if token.head == ROOT else replace(token, head=first + token.head) for token in tokens]
