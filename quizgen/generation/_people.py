"""Known persons as wrong options: of the key's calling and country, none of the same office.

Beside a president stand presidents, beside a minister ministers of the same country; a person of whom neither the brief
nor the table says what he is gets no options at all, since nothing would say that they are of his sort.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from quizgen.generation._lots import lot_of
from quizgen.generation._shape import Lexis
from quizgen.model.language import Language
from quizgen.model.lexicon import Known, KnownPerson
from quizgen.model.reading import Phrases

SURE = 0.6
"""Share of the offices that open with a word from which the word says the calling."""
LOOKED_AT = 24
"""Persons of a shelf that one question looks at."""
LATEST = 2
"""Years after an office ended that a person is still in the news for it."""


@dataclass(frozen=True, slots=True)
class People:
    """Everybody known, shelved by calling and country."""

    named: Mapping[str, KnownPerson]
    """By name, and by every alias that one person alone has."""
    shelves: Mapping[tuple[str, bool], tuple[KnownPerson, ...]]
    """By calling, and whether at home."""
    callings: Mapping[str, str]
    """First word or two of an office, lower-cased, to the calling of whoever has it: `menteri`, `wali kota`."""
    places: Phrases[Known]
    home: frozenset[str]
    prefixes: frozenset[str]

    def calling_of(self, name: str, titles: tuple[str, ...]) -> tuple[str, bool]:
        """What a person is, and whether at home: by the table, else by what stood before the name; ("", True) if neither."""
        known = self.named.get(name)
        if known is not None:
            return known.calling, known.country in self.home
        callings = ((self.by_title(title), not self.is_abroad(title)) for title in titles)
        return next((found for found in callings if found[0]), ("", True))

    def by_title(self, title: str) -> str:
        """The calling that a title says; "" where it is not among those known."""
        words = [word for word in title.casefold().split() if word not in self.prefixes]
        return self.callings.get(" ".join(words[:2])) or self.callings.get(" ".join(words[:1]), "")

    def is_abroad(self, title: str) -> bool:
        """Whether a foreign country stands in a title."""
        words = title.split()
        found = (self.places.table.get(" ".join(words[at : self.places.end(words, at)])) for at in range(len(words)))
        return any(row is not None and row.fine == "country" and row.inside not in self.home for row in found)

    def like(self, name: str, titles: tuple[str, ...], year: int, lot: int) -> Iterator[tuple[str, KnownPerson]]:
        """Others of the same calling under names as long as the key's, none of whom has its office, in the order of lots."""
        calling, here = self.calling_of(name, titles)
        own = self.named.get(name)
        taken = {title.casefold() for title in titles} | ({own.office.casefold()} if own is not None else set())
        rows = self.shelves.get((calling, here), ())
        for row in sorted(rows, key=lambda row: lot_of(row.name) ^ lot)[:LOOKED_AT]:
            text = short_name(row) if " " not in name else row.name
            current = not year or ((row.since or year) <= year and (not row.until or row.until + LATEST >= year))
            if row is not own and text and current and row.office.casefold() not in taken:
                yield text, row


def short_name(row: KnownPerson) -> str:
    """The one word that news writes for a person; "" where it has none."""
    return next((alias for alias in row.aliases if " " not in alias), "" if " " in row.name else row.name)


def people_of(language: Language, lexis: Lexis) -> People:
    """The people of a language."""
    rows = language.people()
    names = language.reading().names
    times = Counter(alias for row in rows for alias in row.aliases)
    named = {alias: row for row in rows for alias in row.aliases if times[alias] == 1} | {row.name: row for row in rows}
    shelves: dict[tuple[str, bool], list[KnownPerson]] = defaultdict(list)
    for row in rows:
        shelves[row.calling, row.country in names.home].append(row)
    kept = {shelf: tuple(found) for shelf, found in shelves.items()}
    return People(named, kept, callings_of(rows, lexis.prefixes), names.known, names.home, lexis.prefixes)


def callings_of(rows: tuple[KnownPerson, ...], prefixes: frozenset[str]) -> dict[str, str]:
    """What the first words of offices say, where most who have them are of one calling."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        words = [word for word in row.office.casefold().split() if word not in prefixes]
        for many in (1, 2):
            counts[" ".join(words[:many])][row.calling] += 1
    sure = ((lead, found.most_common(1)[0], found.total()) for lead, found in counts.items())
    return {lead: calling for lead, (calling, times), total in sure if times >= SURE * total}
