"""Sums and times that hang on what is asked for and are no part of it."""

from quizgen.generation._pointers import NUMBERS
from quizgen.generation._reader import Reader
from quizgen.model.analysis import Role
from quizgen.model.span import Span

NEAR = 5
"""Words behind `dengan` among which the sum begins: `dengan nilai lebih dari Rp 7 triliun`."""


def before_occasion(reader: Reader, span: Span) -> Span:
    """A stretch without what it comes before or after: `Kontak 157[ sebelum bertransaksi]`, `gangguan[ sehari sebelum …]`."""
    for index in reader.places_in(span)[1:]:
        if reader.tree.word(index) in reader.wording.occasion_words:
            last = index - 1 - (reader.tree.word(index - 1) in reader.wording.lapse_words)
            stop = reader.tree.tokens[last].span.stop
            return Span(span.start, stop) if stop > span.start else span
    return span


def before_sum(reader: Reader, span: Span) -> Span:
    """A stretch without how much it comes to: `iuran[ dengan nilai lebih dari Rp 7 triliun]`, which nobody asks with `apa`."""
    inside, prepositions = reader.places_in(span), reader.language.grammar().prepositions
    for index in inside[1:]:
        if prepositions.get(reader.tree.word(index)) is not Role.COMPANION:
            continue
        last = min(index + NEAR, inside[-1])
        ahead = Span(reader.tree.tokens[index].span.stop, reader.tree.tokens[last].span.stop)
        if any(e.sort in NUMBERS and e.span.start in range(ahead.start, ahead.stop) for e in reader.entities_in(span)):
            return Span(span.start, reader.tree.tokens[index - 1].span.stop)
    return span
