"""Names, dates, amounts and counts of a brief, from the network's labels, the gazetteer and a language's rules."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from quizgen.analysis._abbreviations import Abbreviation, find_abbreviations
from quizgen.analysis._atoms import split_atoms
from quizgen.analysis._districts import with_districts
from quizgen.analysis._identity import Found, same_names
from quizgen.analysis._mended import mended
from quizgen.analysis._patterns import find_patterns
from quizgen.analysis._quantities import find_quantities
from quizgen.analysis._rows import Row, row_of
from quizgen.analysis._runs import Atom
from quizgen.analysis._spans import spans_in
from quizgen.analysis._titles import find_titled, with_persons
from quizgen.model.analysis import Entity, Sentence, Sort, Token
from quizgen.model.reading import Reading
from quizgen.model.span import Span

_SHORTEST_NAME = 3
_MANY = 40
"""Explained brackets in one sentence; beyond that it is no prose, and comparing all with all would take long."""
_NAME_TAGS = frozenset({"PERSON", "ORG", "PLACE", "NAME"})


def _labels(names: Sequence[str], places: Sequence[str], length: int) -> tuple[str, ...]:
    """One label a token: the first head's, and the second's places (it knows countries) where the first is silent."""
    first = [*names, *["O"] * (length - len(names))][:length]
    second = [*places, *["O"] * (length - len(places))][:length]
    merged = [mine if mine != "O" or other[2:5] != "LOC" else other for mine, other in zip(first, second, strict=True)]
    # a label that goes on from nothing, or from another sort, begins a name
    return tuple(
        "B" + label[1:] if label[0] == "I" and (at == 0 or merged[at - 1][1:] != label[1:]) else label
        for at, label in enumerate(merged)
    )


def _covered(tokens: Sequence[Token], spans: Sequence[Span]) -> frozenset[int]:
    """Places of the tokens that touch one of the spans."""
    starts = [token.span.start for token in tokens]
    found: set[int] = set()
    for span in spans:
        at = max(0, bisect_left(starts, span.start) - 1)
        while at < len(tokens) and tokens[at].span.start < span.stop:
            if tokens[at].span.overlaps(span):
                found.add(at)
            at += 1
    return frozenset(found)


def _bracket_places(tokens: Sequence[Token], abbreviations: Sequence[Abbreviation]) -> dict[int, int]:
    """First token of each bracket to the token after its last."""
    starts = {token.span.start: at for at, token in enumerate(tokens)}
    stops = {token.span.stop: at + 1 for at, token in enumerate(tokens)}
    return {starts[short.bracket.start]: stops[short.bracket.stop] for short in abbreviations}


def _span(tokens: Sequence[Token], first: int, last: int) -> Span:
    return Span(tokens[first].span.start, tokens[last - 1].span.stop)


def _entity(text: str, tokens: Sequence[Token], atom: Atom) -> Entity:
    """A name as it stands, not yet joined with its title or its other names."""
    span = _span(tokens, atom.first, atom.last)
    sort = atom.sort or Sort.THING
    name = " ".join(span.text(text).split())
    pair = sort is Sort.PERSON and atom.last == atom.first + 1 and _is_pair(name)
    return Entity(span, span, sort, "pair" if pair else atom.fine, name, (), "", "")


def _is_pair(name: str) -> bool:
    """`Prabowo-Gibran`: two persons in one word; not `Al-Farabi`, nor `Tae-yong`."""
    halves = name.split("-")
    return len(halves) == 2 and all(len(half) > 3 and half.istitle() for half in halves)


def _with_title(text: str, tokens: Sequence[Token], entity: Entity, pieces: Sequence[Atom], first: int) -> Entity:
    """The person with the title before the name; its bracket is left out: `Presiden Korea Selatan`."""
    words = [_span(tokens, piece.first, piece.last).text(text) for piece in pieces]
    outer = Span(tokens[first].span.start, entity.span.stop)
    return replace(entity, outer=outer, title=" ".join(" ".join(words).split()))


def _names_of(text: str, tokens: Sequence[Token], row: Row, atoms: Sequence[Atom]) -> Iterator[Found]:
    """The names of one sentence, each with its title and its bracket, and whether its sort is sure."""
    titled = {found.person: found for found in find_titled(row, atoms)}
    for at, atom in enumerate(atoms):
        if atom.tag not in _NAME_TAGS:
            continue
        entity = _entity(text, tokens, atom)
        if at in titled:
            entity = _with_title(text, tokens, entity, titled[at].pieces, atoms[titled[at].first].first)
        if at + 1 < len(atoms) and atoms[at + 1].tag == "BRACKET":
            entity = replace(entity, outer=Span(entity.outer.start, tokens[atoms[at + 1].last - 1].span.stop))
        yield Found(entity, atom.sure or (entity.title != "" and atom.tag == "PERSON"))


def _expansions(text: str, names: Sequence[Found], abbreviations: Sequence[Abbreviation]) -> Iterator[Found]:
    """What an abbreviation stands for, where it is written with capitals and no other name was found in it."""
    for found in abbreviations:
        long = found.long.text(text)
        free = not any(name.entity.span.overlaps(found.long) for name in names)
        if free and long[:1].isupper() and found.long.stop <= found.bracket.start:
            outer = Span(found.long.start, found.bracket.stop)
            yield Found(Entity(found.long, outer, Sort.THING, "", " ".join(long.split()), (), "", ""), sure=False)


def _completed(text: str, names: Sequence[Found], abbreviations: Sequence[Abbreviation]) -> list[Found]:
    """Names that the bracket after them shows to be longer: `Dana Transfer` in `Dana Transfer ke Daerah (TKD)`."""
    kept = list(names)
    for short in abbreviations:
        inner = [one for one in kept if one.entity.span.overlaps(short.long)]
        loose = bool(inner) and all(one.entity.sort is Sort.THING and one.entity.title == "" for one in inner)
        if not loose or short.long.stop > short.bracket.start or not text[short.long.start].isupper():
            continue
        span = Span(min(inner[0].entity.span.start, short.long.start), short.long.stop)
        name = " ".join(span.text(text).split())
        whole = replace(inner[0].entity, span=span, outer=Span(span.start, short.bracket.stop), name=name)
        kept = [one for one in kept if one not in inner] + [Found(whole, inner[0].sure)]
    return kept


def _sentence_names(  # noqa: PLR0917
    text: str,
    sentence: Sentence,
    tokens: Sequence[Token],
    labels: Sequence[str],
    taken: Sequence[Span],
    reading: Reading,
) -> tuple[list[Found], tuple[Abbreviation, ...]]:
    """Names and abbreviations of one sentence."""
    own = tokens[sentence.first : sentence.last]
    abbreviations = find_abbreviations(own, 0, len(own), reading.names)
    blocked = _covered(own, taken)
    row = row_of(own, labels, blocked, _bracket_places(own, abbreviations), reading.names)
    names = list(_names_of(text, own, row, with_persons(row, split_atoms(row))))
    if len(abbreviations) > _MANY:
        return names, abbreviations
    names.extend(_expansions(text, names, abbreviations))
    return _completed(text, names, abbreviations), abbreviations


def _repeated(text: str, tokens: Sequence[Token], names: Sequence[Entity], timed: Sequence[Entity]) -> Iterator[Found]:
    """Words passed over that are persons named elsewhere in the brief: `Purbaya menyoroti …`."""
    persons = {word for entity in names if entity.sort is Sort.PERSON for word in entity.name.split()}
    taken = {place for entity in (*names, *timed) for place in range(entity.outer.start, entity.outer.stop)}
    for token in tokens:
        likely = token.text in persons and token.text[0].isupper() and len(token.text) >= _SHORTEST_NAME
        if likely and token.span.start not in taken:
            yield Found(Entity(token.span, token.span, Sort.PERSON, "", token.span.text(text), (), "", ""), sure=False)


def find_entities(  # noqa: PLR0917 - a pipeline hands on what it has
    text: str,
    sentences: tuple[Sentence, ...],
    tokens: tuple[Token, ...],
    names: Sequence[tuple[str, ...]],
    places: Sequence[tuple[str, ...]],
    reading: Reading,
    on: date | None,
) -> tuple[tuple[Entity, ...], tuple[tuple[str, str, Span], ...]]:
    """Entities in the order of the text, never overlapping by `span`; and (short, long, bracket) for abbreviations.

    `names` and `places` are the network's labels for each sentence, empty where there is no network; `on` is the day
    that `kemarin` is counted from.
    """
    timed = find_patterns(text, sentences, reading.patterns, on)
    times = [entity.span for entity in timed]
    found: list[Found] = []
    short_forms: list[Abbreviation] = []
    for number, sentence in enumerate(sentences):
        length = sentence.last - sentence.first
        own = spans_in(sentence.span, times)
        labels = _labels(_at(names, number), _at(places, number), length)
        entities, abbreviations = _sentence_names(text, sentence, tokens, labels, own, reading)
        found.extend(entities)
        short_forms.extend(abbreviations)
    found = with_districts(text, mended(text, found, reading.names), reading.names)
    found.extend(_repeated(text, tokens, [one.entity for one in found], timed))
    pairs = {short.short.text(text): " ".join(short.long.text(text).split()) for short in short_forms}
    named = [*same_names(sorted(found, key=lambda one: one.entity.span), pairs, reading.names), *timed]
    counted = find_quantities(text, sentences, tokens, sorted(entity.span for entity in named), reading.counts)
    whole = tuple(sorted([*named, *counted], key=lambda entity: entity.span))
    triples = tuple((short.short.text(text), pairs[short.short.text(text)], short.bracket) for short in short_forms)
    return whole, triples


def _at(labels: Sequence[tuple[str, ...]], number: int) -> tuple[str, ...]:
    return labels[number] if number < len(labels) else ()
