"""Which names are the same person or thing: `Yeol` is Yoon Suk Yeol, `Korut` is Korea Utara."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from quizgen.model.analysis import Entity, Sort
from quizgen.model.lexicon import Known

_NAMED = frozenset({Sort.PERSON, Sort.ORGANISATION, Sort.PLACE, Sort.COUNTRY, Sort.THING})


def _within(short: str, full: str) -> bool:
    """Whether the words of one name stand together inside the other: `Suk Yeol` in `Yoon Suk Yeol`."""
    return short != full and f" {short} " in f" {full} "


def _fullest(name: str, names: Sequence[str]) -> str:
    """The one longer name that holds this one; itself where there is none, or where two different ones do."""
    fuller = sorted({other for other in names if _within(name, other)}, key=lambda other: (-len(other), other))
    if not fuller or any(not _within(other, fuller[0]) for other in fuller[1:]):
        return name
    return fuller[0]


def _by_persons(entities: Sequence[Entity]) -> dict[str, str]:
    """Each person's name as written to the fullest form of it in this brief."""
    names = sorted({entity.name for entity in entities if entity.sort is Sort.PERSON})
    return {name: _fullest(name, names) for name in names}


def same_names(
    entities: Sequence[Entity], pairs: Mapping[str, str], known: Mapping[str, Known]
) -> tuple[Entity, ...]:
    """The entities with `name` and `aliases` filled in; `pairs` are the brief's own short and long forms."""
    persons = _by_persons(entities)
    present = {entity.name for entity in entities}

    def name_of(entity: Entity) -> str:
        """Fullest form in the brief: its own expansion, a longer name of the person, the gazetteer's if it stands here."""
        long = pairs.get(entity.name)
        if long is not None:
            return long
        row = known.get(entity.name)
        if row is not None and row.sort is entity.sort and row.name in present:
            return row.name
        return persons.get(entity.name, entity.name) if entity.sort is Sort.PERSON else entity.name

    fullest = [name_of(entity) if entity.sort in _NAMED else entity.name for entity in entities]
    groups: dict[str, set[str]] = {}
    for entity, name in zip(entities, fullest, strict=True):
        if entity.sort in _NAMED:
            groups.setdefault(name, set()).update(_spellings(entity, name, pairs, known))
    return tuple(
        replace(entity, name=name, aliases=tuple(sorted(groups[name] - {name}))) if entity.sort in _NAMED else entity
        for entity, name in zip(entities, fullest, strict=True)
    )


def _spellings(entity: Entity, name: str, pairs: Mapping[str, str], known: Mapping[str, Known]) -> set[str]:
    """Every way to write the thing that the brief or the gazetteer knows."""
    found = {entity.name, name} | {short for short, long in pairs.items() if long == name}
    for form in (entity.name, name):
        row = known.get(form)
        if row is not None and row.sort is entity.sort:
            found |= {row.name, *row.aliases}
    return found
