"""Cloze: a sentence of the brief with one name, number or date taken out."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.generation._figures import date_key, number_key
from quizgen.generation._keys import Key, entity_key
from quizgen.generation._reader import MOVING, NUMBERS, Patch, Reader
from quizgen.generation._stems import made
from quizgen.generation.checks import GAP
from quizgen.model.analysis import Entity, Sentence, Sort
from quizgen.model.question import Candidate
from quizgen.model.span import Span

KIND = "cloze"
LONGEST = 45
"""Words of a sentence that may still be read with a gap in it."""


def ask(reader: Reader) -> Iterator[Candidate]:
    """Every sentence with every name, number and lasting date taken out in turn."""
    for number, sentence in enumerate(reader.analysis.sentences):
        for entity in reader.entities_in(sentence.span):
            key = gap_key(reader, entity)
            stem = gapped(reader, sentence, entity) if key else None
            if key is not None and stem is not None:
                fact = f"{number}/gap/{entity.name}"
                yield made(key, kind=KIND, construction=f"gap_{entity.sort.value}", stem=stem, fact=fact)


def gap_key(reader: Reader, entity: Entity) -> Key | None:
    """The key for a gap: a name as it is written there, a figure, a date that lasts."""
    if entity.span.text(reader.text).casefold() in reader.wording.known_to_all:
        return None
    if any(entity.span in bracket for bracket in reader.remarks(Span(0, len(reader.text)))):
        return None
    if entity.sort is Sort.DATE:
        return None if entity.fine in MOVING else date_key(reader, entity)
    if entity.sort in NUMBERS:
        return None if not entity.value else number_key(reader, entity)
    return as_written(reader, entity_key(reader, entity), entity)


def as_written(reader: Reader, key: Key, entity: Entity) -> Key:
    """A gap takes the very words that stood in it; the fuller name is accepted."""
    written = entity.span.text(reader.text)
    accept = tuple(sorted({key.text, *key.accept} - {written}))
    return replace(key, text=written, accept=accept, span=entity.span)


def gapped(reader: Reader, sentence: Sentence, entity: Entity) -> str | None:
    """The sentence with the gap, after those it leans on; brackets gone. None where that is too long to read."""
    gap = (Patch(entity.span, GAP),)
    text = reader.cut(sentence.span, patches=gap)
    if text is not None and is_about_text(reader, text):
        return None
    alone = (
        text is not None
        and not leans(reader, text)
        and (is_first(reader, sentence) or names_more(reader, sentence, entity))
    )
    if not alone:
        text = reader.cut(Span(reader.analysis.sentences[0].span.start, sentence.span.stop), patches=gap, literal=True)
    if text is None or len(text.split()) > LONGEST or GAP not in text:
        return None
    return f"{text[:1].upper()}{text[1:]}."


def is_first(reader: Reader, sentence: Sentence) -> bool:
    """Whether nothing but a dateline stands before a sentence."""
    return sentence.span.start <= next((s.span.start for s in reader.analysis.sentences if s.last - s.first > 3), 0)


def names_more(reader: Reader, sentence: Sentence, gap: Entity) -> bool:
    """Whether a later sentence names two things beside its gap, so that it says by itself what it is about."""
    others = {e.name for e in reader.entities_in(sentence.span) if e.sort not in NUMBERS and e.name != gap.name}
    return len(others) > 1


def is_about_text(reader: Reader, text: str) -> bool:
    """Whether the sentence tells of the text itself: `Artikel ini membahas …`."""
    return text.casefold().split()[0] in reader.wording.meta_nouns


def leans(reader: Reader, text: str) -> bool:
    """Whether a word of the sentence points outside it."""
    return any(word.strip(',."“”') in reader.wording.pointing for word in text.casefold().split())
