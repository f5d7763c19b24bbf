"""How large a named thing is, said right behind its name: `Danau Kerinci dengan luas 4.200 hektar`."""

from collections.abc import Iterator

from quizgen.generation._beside import tokens_before
from quizgen.generation._figures import number_key
from quizgen.generation._pointers import NUMBERS
from quizgen.generation._reader import Reader
from quizgen.generation._stems import plain_candidate, shape
from quizgen.model.analysis import Entity, Sort
from quizgen.model.question import Candidate
from quizgen.model.span import Span

SORTS = frozenset({Sort.PLACE, Sort.THING, Sort.ORGANISATION})
OPENERS = frozenset({"PUNCT", "CCONJ", "SCONJ"})
"""What may stand before a name that a measure is said of; no `banjir di [Semarang] setinggi 50 cm`."""


def dimensions(reader: Reader, kind: str) -> Iterator[Candidate]:
    """`Berapa luas Danau Kerinci?` of a name, what measures it and the figure."""
    for name in reader.analysis.entities:
        number = figure_behind(reader, name) if name.sort in SORTS and stands_first(reader, name) else None
        noun = measured_as(reader, name, number) if number else ""
        if number is None or not noun:
            continue
        body = shape(reader, "dimension", noun=noun, name=name.outer.text(reader.text))
        fact = f"dimension/{noun}/{name.name}"
        yield from plain_candidate(number_key(reader, number), kind=kind, construction="dimension", body=body, fact=fact)


def stands_first(reader: Reader, name: Entity) -> bool:
    """Whether a name of two words or more opens its sentence or its phrase."""
    before = tokens_before(reader, name.outer.start, 1)
    first = reader.opens_sentence(name.outer) or not before or before[-1].tag in OPENERS
    return first and " " in name.outer.text(reader.text)


def figure_behind(reader: Reader, name: Entity) -> Entity | None:
    """The first amount behind a name in its sentence."""
    stop = next((s.span.stop for s in reader.analysis.sentences if name.span in s.span), name.outer.stop)
    inside = reader.entities_in(Span(name.outer.stop, stop))
    return inside[0] if inside and inside[0].sort in NUMBERS - {Sort.DATE} else None


def measured_as(reader: Reader, name: Entity, number: Entity) -> str:
    """What a figure measures where nothing but a joining word and the measure stand between: `yang luasnya sekitar` → `luas`."""
    between = reader.text[name.outer.stop : number.outer.start].casefold().split()
    while between and between[-1] in reader.wording.about_words:
        between.pop()
    while between and between[0] in reader.wording.dimension_links:
        between.pop(0)
    noun, units = reader.wording.dimensions.get(" ".join(between), ("", ""))
    return noun if number.fine in units.split() else ""
