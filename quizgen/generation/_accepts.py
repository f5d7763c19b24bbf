"""Other ways to say a key: as the brief says it, and short."""

from quizgen.generation._reader import Reader
from quizgen.model.analysis import Phrase, Sort
from quizgen.model.span import Span

NOUNS = frozenset({"NOUN", "PROPN", "ADJ", "X"})
"""Tags of words that a short form may end with."""


def accept_of(reader: Reader, phrase: Phrase, text: str) -> tuple[str, ...]:
    """Other ways to say a phrase: as it stands, and short."""
    forms = {raw(reader, phrase.span), *short_form(reader, phrase), *without_amount(reader, phrase)}
    first, _, rest = text.partition(" ")
    forms |= {rest} if first.casefold() in reader.wording.gang_nouns else set()
    return tuple(sorted(forms - {text, ""}))


def without_amount(reader: Reader, phrase: Phrase) -> tuple[str, ...]:
    """The noun without the sum behind it: `harga acuan ubi kayu` of `harga acuan ubi kayu Rp 1.350 per kilogram`."""
    sums = (e.outer.start for e in reader.entities_in(phrase.span) if e.sort is Sort.AMOUNT)
    stop = min(sums, default=phrase.span.start)
    lead = reader.tokens_in(Span(phrase.span.start, stop))
    while lead and (lead[-1].tag not in NOUNS or lead[-1].text.casefold() == reader.wording.relative):
        stop, lead = lead[-1].span.start, lead[:-1]  # `kerugian [yang ditaksir mencapai] Rp 4,6 miliar`
    short = reader.cut(Span(phrase.span.start, stop)) if stop > phrase.span.start else None
    return (reader.lowered(phrase.span, short),) if short and " " in short else ()


def short_form(reader: Reader, phrase: Phrase) -> tuple[str, ...]:
    """The noun without what follows a preposition or `yang`: `pembicaraan damai`."""
    for index in range(phrase.head + 1, len(reader.tree.tokens)):
        token = reader.tree.tokens[index]
        if token.span.stop > phrase.span.stop:
            return ()
        if token.tag in {"ADP", "SCONJ"} or token.text.casefold() == reader.wording.relative:
            short = reader.cut(Span(phrase.span.start, reader.tree.tokens[index - 1].span.stop))
            return (reader.lowered(phrase.span, short),) if short and " " in short else ()
    return ()


def raw(reader: Reader, span: Span) -> str:
    """The stretch as it stands, on one line."""
    return " ".join(span.text(reader.text).split())
