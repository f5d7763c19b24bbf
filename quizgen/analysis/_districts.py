"""Places of no known sort that are districts of a regency or city: `Palembayan, Agam`."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from quizgen.analysis._identity import Found
from quizgen.model.analysis import Sort
from quizgen.model.reading import NameRules

DISTRICT = "district"
NAMERS = frozenset({"mountain", "river", "lake"})
"""Sorts of places after which districts are named: `Gunung Sugih`."""
MARKS = ",.;:?!()\"'“”‘’"


def with_districts(text: str, names: Iterable[Found], rules: NameRules) -> list[Found]:
    """The names, those of districts told as such where what the text tells leaves no doubt in which regency they lie."""
    row = list(names)
    if not any(is_open(one, rules) for one in row):
        return row
    told = frozenset(places_told(text, rules))
    return [
        replace(one, entity=replace(one.entity, fine=DISTRICT))
        if is_open(one, rules) and rules.districts.regency_of(one.entity.name, told)
        else one
        for one in row
    ]


def is_open(one: Found, rules: NameRules) -> bool:
    """Whether a name is a place's of which nothing more is known, and some district has it."""
    entity = one.entity
    unsure = not entity.fine or (entity.fine in NAMERS and entity.name not in rules.known.table)  # `warga Gunung Sugih`
    return entity.sort is Sort.PLACE and unsure and rules.districts.plain(entity.name) in rules.districts.holders


def places_told(text: str, rules: NameRules) -> Iterator[str]:
    """Names of the places that a text names, by whatever name: `Agam` of `Polres Agam`."""
    words, at = [word.strip(MARKS) for word in text.split()], 0
    while at < len(words):
        end = rules.known.end(words, at) if words[at][:1].isupper() else at
        known = rules.known.table[" ".join(words[at:end])] if end > at else None
        if known is not None and known.sort in {Sort.PLACE, Sort.COUNTRY}:
            yield known.name
            at = end
        else:
            at += 1  # `Pemprov Riau` is a body, and Riau in it a place
