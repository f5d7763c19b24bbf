"""Distractors: wrong options of the key's own sort, from the whole bank, then from the gazetteer; never padded.

Two good ones beat three with a filler (Rodriguez, 2005). Best first: same fine sort, same form, same title or head
word, same region, same topic; a fixed lot decides among equals. Every one is held against the brief, the key with all
its names, and the keys that the bank has for the same stem, so that none can be right.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from quizgen.generation._atlas import PLACES, TOO_UNLIKE, Atlas, atlas_of, form_like, unlikeness
from quizgen.generation._fitness import BROAD, FIELDED, LEVELLED, TOO_BAD, Asked, fitness, geography, is_led, is_worded
from quizgen.generation._other_figures import ranked, surely_wrong, within
from quizgen.generation._people import People, people_of
from quizgen.generation._pool import Card, Entry, Stock, is_personal, stock_of
from quizgen.generation._shape import Lexis, apart, is_as_long, lexis_of, padded, shape_of
from quizgen.generation._wrong import forms_of, is_right_elsewhere, is_wrong, says_the_same
from quizgen.model.language import Language
from quizgen.model.lexicon import Known, KnownPerson
from quizgen.model.question import Candidate, Distractor, Draft

FIGURES = frozenset(
    {
        "money", "percent", "count", "day", "month", "year", "length", "mass", "area", "duration", "age", "clock",
        "period", "weekday", "volume", "speed", "temperature", "energy", "digital", "magnitude", "ordinal", "number",
        "time",
    }
)  # fmt: skip
DATES = frozenset({"day", "month", "year", "period", "weekday", "clock"})
NEVER = frozenset({"long_form", "purpose", "cause", "scientific", "occasion"})
"""Sorts for which no other text is surely wrong and like the key; another brief's reasons are seen through at once."""
HEADED = frozenset({"region"})
"""Sorts whose known names serve beside one of the same first word: `Asia Tenggara`, `Asia Selatan`."""
ROWS, MADE = 24, 8
"""Rows of the gazetteer, and names made after the key, that one question looks at."""
COUNTED = 5
"""Words of a common key that opens with a number and is asked as one."""
GOOD, SPARE = 3, 3
"""With so many options more than wanted, up to this penalty, the gazetteer is not asked."""
NEAR_ENOUGH, NEAREST = 5, 2
"""Penalties up to which an option counts as near the key, and as very near."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A wrong option with its penalty, lower being better."""

    distractor: Distractor
    penalty: int
    forms: tuple[str, ...]

    @property
    def nearness(self) -> int:
        """0, 1 or 2: how near it is to the key."""
        return (self.penalty <= NEAR_ENOUGH) + (self.penalty <= NEAREST)


@dataclass(frozen=True, slots=True)
class Option:
    """A text that may become a wrong option, its explanation not yet written."""

    text: str
    penalty: int
    source: str
    why: Callable[[], str]
    forms: Callable[[], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Pool:
    """Everything that may serve as a wrong option: what the bank's briefs lend, and what the gazetteer knows."""

    stock: Stock
    atlas: Atlas
    lexis: Lexis
    people: People
    language: Language
    near: dict[str, Mapping[int, int]] = field(default_factory=dict, compare=False)
    """Neighbours of the briefs asked about so far, found once a brief."""

    def others(self, candidate: Candidate, draft: Draft, many: int, lot: int) -> tuple[Choice, ...]:
        """At most `many` wrong options for a candidate, best first; fewer, or none, where no more can be proven wrong.

        `lot` is a number of 64 bits that hangs on the question's identity.
        """
        if candidate.sort in FIGURES or self.is_counted(candidate):
            return self.figures(candidate, draft, many, lot)
        asked = self.asked(candidate, self.stock.cards[self.stock.places[draft.brief.id]], lot, year_of(draft))
        if candidate.sort in NEVER or is_worded(candidate.sort) or not self.is_what_it_says(asked):
            return ()
        key_forms = forms_of(candidate.key, candidate.accept, self.atlas)
        found: list[Choice] = []
        for option in sorted(self.options(asked, many), key=lambda option: option.penalty):
            if len(found) == many:
                break
            forms = option.forms()
            if self.is_clear(option.text, forms, asked, key_forms, found):
                found.append(Choice(Distractor(option.text, option.why(), option.source), option.penalty, forms))
        return tuple(found)

    def is_clear(
        self, text: str, forms: tuple[str, ...], asked: Asked, key_forms: tuple[str, ...], found: Sequence[Choice]
    ) -> bool:
        """Whether an option is surely wrong and no other name, part or whole of one already found."""
        if not is_wrong(text, forms, asked.candidate, asked.card, self.atlas):
            return False
        if any(not apart(form, key) for form in forms for key in key_forms):
            return False
        if is_right_elsewhere(forms, asked.candidate, self.stock):
            return False
        if is_worded(asked.candidate.sort) and says_the_same(forms[0], key_forms[0], asked.card, self.lexis):
            return False
        return all(apart(one, two) for other in found for one in forms for two in other.forms)

    def is_counted(self, candidate: Candidate) -> bool:
        """Whether a common key opens with a number, so that others serve best: `19 saksi`, `empat perusahaan`."""
        if not candidate.sort.startswith("common:") or len(candidate.key.split()) > COUNTED:
            return False
        return self.language.reading().counts.number.match(candidate.key) is not None or candidate.key[:1].isdigit()

    def is_what_it_says(self, asked: Asked) -> bool:
        """Whether a key that is said to be a person looks like one: beside `Orde Baru` no name could stand."""
        candidate = asked.candidate
        if candidate.sort != "person":
            return True
        return is_personal(candidate.key, "person", asked.shape, asked.titles, self.lexis) or asked.shape.short

    def figures(self, candidate: Candidate, draft: Draft, many: int, lot: int) -> tuple[Choice, ...]:
        """Figures of the same make as the key."""
        why = self.language.words["made_figure"]
        made = self.language.wording().others_like(candidate.key, candidate.sort)
        dated = candidate.sort in DATES or "-" in candidate.key
        kept = surely_wrong(candidate.key, made, f"{draft.brief.text} {candidate.stem}", dated=dated)
        kept = within(candidate.key, kept, self.bound(candidate, draft))
        rows = ranked(candidate.key, kept, many, lot)
        texts = [Distractor(text, why.format(text=text, key=candidate.key), "generated") for text in rows]
        return tuple(Choice(row, NEAR_ENOUGH, (padded(row.text),)) for row in texts)

    def bound(self, candidate: Candidate, draft: Draft) -> int:
        """1 where the brief says `lebih dari` before the figure, -1 where it says `kurang dari`, else 0."""
        before = " ".join(draft.brief.text[: candidate.span.start].casefold().split())
        wording = self.language.wording()
        return before.endswith(wording.floor_words) - before.endswith(wording.ceiling_words)

    def asked(self, candidate: Candidate, card: Card, lot: int, year: int) -> Asked:
        """The candidate with what its options are held against."""
        titles = {a.removesuffix(candidate.key).strip() for a in candidate.accept if a.endswith(f" {candidate.key}")}
        words = {word for word in padded(candidate.stem).split() if word in card.names}
        rare = {word for word in words if len(self.stock.postings.get(word, ())) * 20 <= max(40, len(self.stock.cards))}
        shape = shape_of(candidate.key, self.lexis)
        return Asked(candidate, card, shape, tuple(sorted(titles)), frozenset(rare), lot, year)

    def options(self, asked: Asked, many: int) -> list[Option]:
        """All that is looked at: at most some fifty of the bank, and as many of the gazetteer where they fall short."""
        if asked.candidate.sort == "person":
            return list(self.persons(asked))
        near = self.near_of(asked.card)
        rows: list[tuple[int, int, Entry]] = []
        for entry in self.stock.entries_for(asked.candidate, asked.card, asked.shape, near, asked.lot):
            value = fitness(entry, asked, near.get(self.stock.places[entry.card.id], 0), self.atlas, self.lexis)
            if value is not None:
                rows.append((value, entry.lot ^ asked.lot, entry))
        rows.sort(key=lambda row: row[:2])
        found = [lent(entry, value) for value, _, entry in rows]
        good = sum(value <= GOOD for value, *_ in rows)
        if good < many + SPARE and (not is_worded(asked.candidate.sort) or asked.candidate.sort == "list"):
            found.extend(self.from_gazetteer(asked))
        return found

    def persons(self, asked: Asked) -> Iterator[Option]:
        """Persons of the key's calling: those of the nearest briefs first, then those whom everybody knows."""
        key, titles = asked.candidate.key, asked.titles
        calling = self.people.calling_of(key, titles)
        if not calling[0]:
            return
        near = self.near_of(asked.card)
        for entry in self.stock.entries_for(asked.candidate, asked.card, asked.shape, near, asked.lot):
            same = self.people.calling_of(entry.text, entry.titles) == calling and not set(entry.titles) & set(titles)
            if same and (" " in entry.text) == (" " in key) and entry.personal:
                yield lent(entry, 2 - (entry.card.topic == asked.card.topic))
        year = asked.year
        for place, (text, row) in enumerate(self.people.like(key, titles, year, asked.lot)):
            yield Option(
                text, 2 + place // 4, f"gazetteer:{row.calling}", self.person_why(row, key), forms_of_person(row)
            )

    def person_why(self, row: KnownPerson, key: str) -> Callable[[], str]:
        """What a known person is: `Recep Tayyip Erdogan: Presiden Turki …`."""
        return lambda: self.language.words["other_person"].format(text=row.name, office=row.office, key=key)

    def near_of(self, card: Card) -> Mapping[int, int]:
        """The neighbours of a brief."""
        if card.id not in self.near:
            self.near[card.id] = self.stock.neighbours(card)
        return self.near[card.id]

    def from_gazetteer(self, asked: Asked) -> Iterator[Option]:
        """Names made after the key's; where its pattern makes none, known names of its sort."""
        key, sort = asked.candidate.key, asked.candidate.sort
        made = tuple(islice(self.atlas.made_after(key, sort, asked.lot), MADE))
        for place, (text, row) in enumerate(made):
            yield self.known(text, row, 3 + place // 2, key, made=True)
        here = self.atlas.known(key)
        if here is not None and not made and (sort not in BROAD or sort in HEADED) and here.fine == sort:
            yield from self.like(here, asked)

    def like(self, here: Known, asked: Asked) -> Iterator[Option]:
        """Known names of the key's sort; those that the bank has told of before the rest."""
        key, shape, place_name = asked.candidate.key, asked.shape, here.sort in PLACES
        for place, row in enumerate(islice(self.atlas.like(here, here.fine, asked.lot), ROWS)):
            text = form_like(row, key)
            unlike = 0 if place_name else unlikeness(text, key)
            if unlike >= TOO_UNLIKE or (not place_name and row.inside != here.inside):
                continue
            led = is_led(asked, self.atlas) or asked.candidate.sort in HEADED
            if row.fine in FIELDED and (not row.region or row.region != here.region):
                continue
            if led and text.partition(" ")[0] != key.partition(" ")[0]:
                continue
            if asked.candidate.sort in LEVELLED and (" " in text) != (" " in key):
                continue
            unseen = 3 * (row.weight == 0 and row.name not in self.stock.seen)
            value = 2 + unlike + geography(self.atlas, row.name, here.name) + unseen + place // 8
            if value < TOO_BAD and is_as_long(len(text), shape.letters, few=True):
                yield self.known(text, row, value, key, made=False)

    def known(self, text: str, row: Known, penalty: int, key: str, *, made: bool) -> Option:
        """A name of the gazetteer, or one made after the key, as an option."""
        why = lambda: self.made_why(text, key) if made else self.row_why(row, text, key)  # noqa: E731
        return Option(text, penalty, f"gazetteer:{row.fine}", why, lambda: forms_of(text, (), self.atlas))

    def made_why(self, text: str, key: str) -> str:
        """What is said of a name made after the key."""
        return self.language.words["other_make"].format(text=text, key=key)

    def row_why(self, row: Known, text: str, key: str) -> str:
        """What a row of the gazetteer is: `Kemenag (Kementerian Agama): kementerian lain …`."""
        words = self.language.words
        label = words.get(f"a_{row.fine}", words["a_name"])
        place = self.atlas.known(row.inside)
        where = words["inside"].format(place=row.inside) if place is not None and row.inside == place.name else ""
        name = f"{text} ({row.name})" if text != row.name else text
        return words["other_name"].format(text=name, label=label + where, key=key)


def forms_of_person(row: KnownPerson) -> Callable[[], tuple[str, ...]]:
    """A person's names, padded."""
    return lambda: tuple(padded(name) for name in (row.name, *row.aliases))


def lent(entry: Entry, penalty: int) -> Option:
    """An entry of another brief as an option."""
    return Option(entry.text, penalty, entry.card.id, lambda: entry.why, lambda: entry.forms)


def year_of(draft: Draft) -> int:
    """The year of a brief; 0 where it has no date."""
    return draft.brief.date.year if draft.brief.date is not None else 0


def pool_of(drafts: Sequence[Draft], language: Language) -> Pool:
    """The pool over all drafts of a bank and the gazetteer of its language."""
    atlas, lexis = atlas_of(language), lexis_of(language)
    return Pool(stock_of(drafts, atlas, lexis), atlas, lexis, people_of(language, lexis), language)


__all__ = ["FIGURES", "Choice", "Pool", "pool_of"]
