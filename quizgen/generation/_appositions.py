"""Names and the phrases beside them that say who or what they are: `Dedy Darnedi, Kepala Pusat Penelitian Biologi, …`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.generation._beside import tokens_before
from quizgen.generation._pointers import NUMBERS
from quizgen.generation._reader import Reader
from quizgen.model.analysis import Entity, Sort
from quizgen.model.span import Span

LONGEST = 12
"""Words of an apposition that may still stand in a stem."""
SHORTEST = 2
AGED = re.compile(r" \(\d+\)")
"""An age behind a name: `Sudarman[ (40)], Kepala Dusun I`."""


@dataclass(frozen=True, slots=True)
class Apposition:
    """A name and what it is called beside it."""

    name: Entity
    span: Span
    """The phrase beside the name: `Kepala Pusat Penelitian Biologi, LIPI Bogor`."""
    text: str
    """The phrase, fit to be quoted, without `sebuah` or `salah satu` before it."""


def appositions(reader: Reader) -> Iterator[Apposition]:
    """Every name with a phrase between commas right behind it that opens with a noun of its sort."""
    for name in reader.analysis.entities:
        if name.sort not in {Sort.PERSON, Sort.ORGANISATION, Sort.PLACE, Sort.THING}:
            continue
        span = None if is_where(reader, name) else behind(reader, name)
        text = reader.cut(span) if span else None
        if span is None or not text or is_next_listed(reader, name, span) or not says_what(reader, name, text):
            continue
        yield Apposition(name, span, without_article(reader, text))


def is_where(reader: Reader, name: Entity) -> bool:
    """Whether a name only says where another is, which the phrase is about: `Bendungan Renaisans Agung di [Nil Biru], …`."""
    before = tokens_before(reader, name.outer.start, 1)
    led = bool(before) and before[0].tag == "ADP"
    return led and any(e.outer.stop == before[0].span.start - 1 and e.sort not in NUMBERS for e in reader.analysis.entities)


def behind(reader: Reader, name: Entity) -> Span | None:
    """What stands after `Name, ` or `Name (40), ` up to the next comma or the end of the sentence, or after it in brackets."""
    sentence = next((s for s in reader.analysis.sentences if name.span in s.span), None)
    start = beginning(reader, name)
    if sentence is None or start is None:
        return None
    closing = {")", "/"} if reader.text[start - 1] == "(" else {",", ";", ":"}
    ends = [
        token.span.start
        for token in reader.analysis.tokens
        if token.span.start > start and (token.text in closing or token.text in {";", ":"})
    ]
    stop = min([sentence.span.stop, *ends])
    words = [t for t in reader.analysis.tokens if start <= t.span.start and t.span.stop <= stop]
    if not SHORTEST <= len(words) <= LONGEST or any(t.tag == "VERB" and t.relation == "root" for t in words):
        return None
    return Span(start, stop)


def is_next_listed(reader: Reader, name: Entity, span: Span) -> bool:
    """Whether the phrase has a holder of its own, as in a list: `Menlu [Hassan Wirajuda], Seskab [Sudi Silalahi]`."""
    stop = span.start + len(span.text(reader.text).rstrip())
    ends = [e.name for e in reader.entities_in(span) if e.sort is Sort.PERSON and e.span.stop == stop]
    return name.sort is Sort.PERSON and any(name.title or " " in other for other in ends)


def beginning(reader: Reader, name: Entity) -> int | None:
    """Where what stands beside a name begins: behind a comma, an age in brackets and a comma, or within brackets."""
    aged = AGED.match(reader.text, name.outer.stop)
    start = aged.end() if aged and name.sort is Sort.PERSON else name.outer.stop
    if reader.text.startswith(", ", start):
        return start + 2
    bracketed = name.sort is Sort.PERSON and reader.text.startswith(" (", start) and reader.text[start + 2 : start + 3].isalpha()
    return start + 2 if bracketed else None


def says_what(reader: Reader, name: Entity, text: str) -> bool:
    """Whether the phrase opens with a noun that fits the name: an office for a person, a thing for a thing."""
    words = without_article(reader, text).casefold().split()
    if not words or name.name.casefold() in text.casefold():
        return False
    head = reader.wording.heads.get(" ".join(words[:2])) or reader.wording.heads.get(words[0])
    titled = words[0] in reader.wording.bare_titles or " ".join(words[:2]) in reader.wording.bare_titles
    if name.sort is Sort.PERSON:
        return titled or (head is not None and head.animacy == "person")
    return head is not None and head.animacy != "person" and len(words) >= 3


def without_article(reader: Reader, text: str) -> str:
    """`lokasi peluncuran roket` for `sebuah lokasi peluncuran roket`."""
    for article in reader.wording.articles:
        if text.casefold().startswith(f"{article} "):
            return text[len(article) + 1 :]
    return text
