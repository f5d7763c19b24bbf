"""Which names are the same person or thing: `Yeol` is Yoon Suk Yeol, `Korut` is Korea Utara."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from itertools import combinations

from quizgen.model.analysis import Entity, Sort
from quizgen.model.reading import NameRules

_SHORTEST_INITIALS = 3
_VAGUE, _NAMED, _SURE = 1, 3, 30
"""Votes: a bare capital, a sort by network or table, a sort that what stands before it leaves no doubt of."""


@dataclass(frozen=True, slots=True)
class Found:
    """A name as found in its sentence, before the rest of the brief has its say."""

    entity: Entity
    sure: bool
    """Whether what stands before it leaves no doubt of its sort."""


def _within(short: str, full: str) -> bool:
    """Whether the words of one name stand together inside the other: `Suk Yeol` in `Yoon Suk Yeol`."""
    return short != full and f" {short} " in f" {full} "


def _initials(name: str) -> str:
    """`STY` of `Shin Tae-yong`: of every word and of every part after a hyphen."""
    return "".join(word[:1] for word in name.replace("-", " ").split()).upper()


class _Persons:
    """The names of persons in a brief, asked for the longer ones of a name by its rarest word: a brief may have many."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = frozenset(names)
        self.by_word: dict[str, set[str]] = {}
        self.by_initials: dict[str, set[str]] = {}
        self.asked: dict[str, set[str]] = {}
        """What `around` found, since one name may stand in thousands of places."""
        for name in self.names:
            self.by_initials.setdefault(_initials(name), set()).add(name)
            for word in name.split():
                self.by_word.setdefault(word, set()).add(name)

    def around(self, name: str) -> set[str]:
        """Names that the words of this one stand together inside of."""
        if name not in self.asked:
            shared = [self.by_word.get(word, set()) for word in name.split()]
            self.asked[name] = {full for full in min(shared, key=len, default=()) if _within(name, full)}
        return self.asked[name]

    def longer(self, name: str) -> set[str]:
        """Names that this one is part of, or the initials of."""
        initials = self.by_initials.get(name, set()) if len(name) >= _SHORTEST_INITIALS else set()
        return self.around(name) | initials - {name} if initials else self.around(name)

    def inside(self, name: str) -> bool:
        """Whether a shorter one of them stands inside the name."""
        words = name.split()
        parts = combinations(range(len(words) + 1), 2)
        return any(" ".join(words[first:last]) in self.names for first, last in parts if last - first < len(words))

    def fullest(self, name: str) -> str:
        """The one longer name that this one is short for; itself where there is none, or where two may be."""
        ordered = sorted(self.longer(name), key=lambda other: (-len(other), other))
        if not ordered or any(not _within(other, ordered[0]) for other in ordered[1:]):
            return name
        return ordered[0]


def _agreed(names: Sequence[Found], pairs: Mapping[str, str], rules: NameRules) -> list[Entity]:
    """One sort for one name: the gazetteer's, else what most places say; a part of a person's name is a person's."""
    votes: dict[str, Counter[tuple[Sort, str]]] = {}
    entities = [name.entity for name in names]
    for name in names:
        entity = name.entity
        weight = _SURE if name.sure else _VAGUE if entity.sort is Sort.THING and not entity.fine else _NAMED
        votes.setdefault(entity.name, Counter())[entity.sort, entity.fine] += weight
    persons = _Persons(entity.name for entity in entities if entity.sort is Sort.PERSON)
    agreed: list[Entity] = []
    for entity in entities:
        counts = votes[entity.name] + votes.get(pairs.get(entity.name, ""), Counter())
        known = rules.known.table.get(entity.name)
        if known is not None and any(sort is known.sort for sort, _ in counts):
            best = (known.sort, known.fine)
        else:
            best = max(sorted(counts), key=lambda vote: (counts[vote], bool(vote[1])))
        split = entity.name.split()
        if known is None and best[1] == "" and best[0] is not Sort.PERSON and len(split) > 1:
            own = any(rules.is_word(word.lower()) or word.isupper() for word in split)
            if not own and persons.inside(entity.name):
                best = (Sort.PERSON, "")  # "Elon Musk", where the brief has Musk for a person
        if known is None and best[1] == "" and persons.longer(entity.name):
            best = (Sort.PERSON, "")
        agreed.append(replace(entity, sort=best[0], fine=best[1]))
    return agreed


def same_names(names: Sequence[Found], pairs: Mapping[str, str], rules: NameRules) -> tuple[Entity, ...]:
    """The entities with `name` and `aliases` filled in; `pairs` are the brief's own short and long forms."""
    agreed = _agreed(names, pairs, rules)
    present = {entity.name for entity in agreed}
    persons = _Persons(entity.name for entity in agreed if entity.sort is Sort.PERSON)
    shorts: dict[str, set[str]] = {}
    for short, long in pairs.items():
        shorts.setdefault(long, set()).add(short)

    def name_of(entity: Entity) -> str:
        """Fullest form in the brief: its own expansion, the gazetteer's if it stands here, a person's longer one."""
        long = pairs.get(entity.name)
        if long is not None:
            return long
        row = rules.known.table.get(entity.name)
        if row is not None and row.sort is entity.sort and row.name in present:
            return row.name
        if entity.sort is not Sort.PERSON:
            return entity.name
        own = rules.nicknames.get(entity.name, "")
        shared = persons.around(entity.name)  # "Kim" may be two
        if own and not any(full.startswith(f"{entity.name} ") for full in shared):
            return own if own in present else entity.name  # `Presiden [Prabowo]` beside `Kapolri Listyo Sigit [Prabowo]`
        return own if own in present and not shared else persons.fullest(entity.name)

    full: dict[tuple[str, Sort], str] = {}
    for entity in agreed:  # one name may stand in thousands of places
        if (entity.name, entity.sort) not in full:
            full[entity.name, entity.sort] = name_of(entity)
    fullest = [full[entity.name, entity.sort] for entity in agreed]
    groups: dict[str, set[str]] = {}
    for entity, name in zip(agreed, fullest, strict=True):
        groups.setdefault(name, set()).update(_spellings(entity, name, shorts.get(name, set()), rules))
    return tuple(
        replace(entity, name=name, aliases=tuple(sorted(groups[name] - {name})))
        for entity, name in zip(agreed, fullest, strict=True)
    )


def _spellings(entity: Entity, name: str, shorts: AbstractSet[str], rules: NameRules) -> set[str]:
    """Every way to write the thing that the brief, with short forms of its own, or the gazetteer knows."""
    found = {entity.name, name, *shorts}
    for form in (entity.name, name):
        row = rules.known.table.get(form)
        if row is not None and row.sort is entity.sort:
            found |= {row.name, *row.aliases}
    return found
