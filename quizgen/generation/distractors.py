"""Distractors: wrong options of the key's own sort, from the whole bank, then from the gazetteer; never padded.

Two good ones beat three with a filler (Rodriguez, 2005). Best first: same fine sort, same form, same title or head
word, same region, same topic; a fixed lot decides among equals. Every one is held against the brief, the key with all
its names, and the keys that the bank has for the same stem, so that none can be right.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import islice

from quizgen.generation._atlas import PLACES, TOO_UNLIKE, Atlas, atlas_of, form_like, unlikeness
from quizgen.generation._bodies import bodies_like, head_asked
from quizgen.generation._bounds import areas_asked, is_as_said, lies_in, made_like
from quizgen.generation._closed import closed_to, text_behind
from quizgen.generation._districts import DISTRICT, districts_beside
from quizgen.generation._fitness import (
    BROAD,
    FIELD_APART,
    FIELDED,
    LEVELLED,
    TOO_BAD,
    Asked,
    fitness,
    geography,
    is_led,
    is_worded,
)
from quizgen.generation._grounds import is_off_ground
from quizgen.generation._lands import admits, is_answerless, is_no_such_place, towns_of
from quizgen.generation._lives import FEWER, is_compared, is_joined, may_stand
from quizgen.generation._named import Naming
from quizgen.generation._narrowing import Said
from quizgen.generation._options import Choice, Option, lent
from quizgen.generation._other_figures import FIGURES, figures
from quizgen.generation._parties import is_of_lands, land_of
from quizgen.generation._people import People, people_of
from quizgen.generation._persons import is_alone_of_its_land, persons
from quizgen.generation._pool import Card, Stock, is_personal, stock_of
from quizgen.generation._posts import offices_beside
from quizgen.generation._scenes import Scene, scene_of
from quizgen.generation._setting import setting_of
from quizgen.generation._shape import Lexis, apart, is_as_long, led_alike, lexis_of, padded, shape_of
from quizgen.generation._wrong import forms, forms_of, is_right_elsewhere, is_spelt_out, is_wrong, says_the_same
from quizgen.model.language import Language
from quizgen.model.lexicon import Known
from quizgen.model.question import Candidate, Distractor, Draft

NEVER = frozenset({"law", "long_form", "purpose", "cause", "means", "scientific", "occasion"})
"""Sorts for which no other text is surely wrong and like the key: another brief's reasons, another trade's laws."""
HEADED = frozenset({"region"})
"""Sorts whose known names serve beside one of the same first word: `Asia Tenggara`, `Asia Selatan`."""
ROOMED = "legislature"
"""The sort whose committees go by numbers: `Komisi II DPR`."""
ROWS, MADE = 24, 8
"""Rows of the gazetteer, and names made after the key, that one question looks at."""
LISTED = 20
"""So many names of one first word are all there are."""
COUNTED = 5
"""Words of a common key that opens with a number and is asked as one."""
ENOUGH, FILLER = 2, 3
"""With so many options, one of more than this penalty would only fill up."""
GOOD, SPARE = 3, 3
"""With so many options more than wanted, up to this penalty, the gazetteer is not asked."""

@dataclass(frozen=True, slots=True)
class Pool:
    """Everything that may serve as a wrong option: what the bank's briefs lend, and what the gazetteer knows."""

    stock: Stock
    atlas: Atlas
    lexis: Lexis
    people: People
    language: Language
    naming: Naming
    asking: frozenset[str]
    """The words that ask for a name: `apa`, `mana`."""
    near: dict[str, Mapping[int, int]] = field(default_factory=dict, compare=False)
    """Neighbours of the briefs asked about so far, found once a brief."""
    texts: dict[str, str] = field(default_factory=dict, compare=False)
    """Brief id to its text."""
    full: dict[str, str] = field(default_factory=dict, compare=False)
    """The texts in full, found once a brief."""

    def others(self, candidate: Candidate, draft: Draft, many: int, lot: int) -> tuple[Choice, ...]:
        """At most `many` wrong options for a candidate, best first; fewer, or none, where no more can be proven wrong.

        `lot` is a number of 64 bits that hangs on the question's identity.
        """
        if candidate.sort in FIGURES or self.is_counted(candidate):
            return figures(candidate, draft, many, lot, self.language)
        asked = self.asked(candidate, self.stock.cards[self.stock.places[draft.brief.id]], lot, draft.brief.date)
        never = candidate.sort in NEVER or is_worded(candidate.sort) or is_spelt_out(candidate, self.atlas)
        if never or is_compared(candidate, self.language.wording()) or not self.is_what_it_says(asked):
            return ()
        key_forms = forms_of(candidate.key, candidate.accept, self.atlas)
        found: list[Choice] = []
        for option in sorted(self.options(asked, many), key=lambda option: option.penalty):
            if len(found) == many or (len(found) >= ENOUGH and option.penalty > FILLER):
                break
            text = led_alike(option.text, candidate.key, self.language.wording().place_leads)
            forms = tuple(dict.fromkeys((*option.forms(), padded(text))))
            if self.is_clear(option.text, forms, asked, key_forms, found):
                found.append(Choice(Distractor(text, option.why(), option.source), option.penalty, forms))
        if candidate.sort == "person" and is_alone_of_its_land(asked, found, self.people, self.said(asked)):
            return ()
        return () if candidate.sort in FEWER and len(found) < many else tuple(found)

    def is_clear(
        self, text: str, forms: tuple[str, ...], asked: Asked, key_forms: tuple[str, ...], found: Sequence[Choice]
    ) -> bool:
        """Whether an option is surely wrong and no other name, part or whole of one already found."""
        off = is_off_ground(text, asked, self.atlas, self.people, self.language.world().districts)
        if off or not is_wrong(text, forms, asked.candidate, asked.card, self.atlas):
            return False
        if asked.candidate.sort == "office":
            return self.is_other_office(forms, asked, found)
        if any(not apart(form, key) for form in forms for key in key_forms):
            return False
        if is_right_elsewhere(forms, asked.candidate, self.stock):
            return False
        if is_worded(asked.candidate.sort) and says_the_same(forms[0], key_forms[0], asked.card, self.lexis):
            return False
        return all(apart(one, two) for other in found for one in forms for two in other.forms)

    def is_other_office(self, forms: tuple[str, ...], asked: Asked, found: Sequence[Choice]) -> bool:
        """Whether an office in full is none of the key's holder, none the brief tells, and none already found."""
        offices, candidate = self.people.offices, asked.candidate
        held = self.stock.held.get(candidate.fact.rpartition("/")[2], frozenset())
        taken = [offices.full(candidate.key), *(offices.full(text) for text in sorted(held))]
        taken += [form for choice in found for form in choice.forms]
        told = self.told_in_full(asked.card)
        return all(offices.are_apart(form, other) for form in forms for other in taken) and not any(
            form in told for form in forms
        )

    def told_in_full(self, card: Card) -> str:
        """A brief's text with its offices in full."""
        if card.id not in self.full:
            self.full[card.id] = self.people.offices.full(self.texts[card.id])
        return self.full[card.id]

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

    def asked(self, candidate: Candidate, card: Card, lot: int, day: dt.date | None) -> Asked:
        """The candidate with what its options are held against."""
        titles = {a.removesuffix(candidate.key).strip() for a in candidate.accept if a.endswith(f" {candidate.key}")}
        stem = padded(candidate.stem)
        words = {word for word in stem.split() if word in card.names}
        rare = {word for word in words if len(self.stock.postings.get(word, ())) * 20 <= max(40, len(self.stock.cards))}
        shape = shape_of(candidate.key, self.lexis)
        by_stem = tuple(sorted(titles, key=lambda title: (padded(title) not in stem, title)))
        return Asked(candidate, card, shape, by_stem, frozenset(rare), lot, day)

    def options(self, asked: Asked, many: int) -> list[Option]:
        """All that is looked at: at most some fifty of the bank, and as many of the gazetteer where they fall short."""
        near, sort, words = self.near_of(asked.card), asked.candidate.sort, self.language.words
        scene, world = self.scene(asked), self.language.world()
        if sort == DISTRICT:
            return districts_beside(asked, world.districts, self.naming)
        lost = is_no_such_place(asked.candidate, self.texts[asked.card.id], self.atlas) or is_joined(asked, world, self.atlas)
        if lost or (scene is not None and is_answerless(scene, asked, world, self.atlas)):
            return []
        entries = self.stock.entries_for(asked.candidate, asked.card, asked.shape, near, asked.lot)
        if sort == "person":
            return list(persons(asked, entries, self.people, words, self.said(asked)))
        if sort == "office":
            return list(offices_beside(asked, entries, self.people, self.atlas, words))
        if (closed := self.closed(asked)) is not None:
            return [option for option in closed if self.fits(option.text, asked, scene)]
        found = [
            (value, entry.lot ^ asked.lot, replace(entry, text=made_like(entry.text, asked.candidate.key, self.atlas)))
            for entry in entries
            if (value := fitness(entry, asked, near.get(self.stock.places[entry.card.id], 0), self.atlas, self.lexis))
            is not None
        ]
        rows = [row for row in sorted(found, key=lambda row: row[:2]) if self.fits(row[2].text, asked, scene)]
        options = [lent(entry, value) for value, _, entry in rows]
        if sum(value <= GOOD for value, *_ in rows) < many + SPARE and (not is_worded(sort) or sort == "list"):
            options.extend(row for row in self.from_gazetteer(asked, scene) if self.fits(row.text, asked, scene))
        noun = self.language.wording().asks["country"].split()[0]
        allowed = areas_asked(asked, self.people.rivalry.areas, noun)
        head, lands = head_asked(asked, self.language.wording().place_leads), self.lands(asked)
        options = [option for option in options if is_of_lands(option.text, asked, lands, self.atlas)]
        if head:
            options = [option for option in options if option.text.casefold().startswith(head)]
        return [option for option in options if lies_in(option.text, allowed, self.atlas)] if allowed else options

    def said(self, asked: Asked) -> Said:
        """What the stem says around the slot for a person."""
        told = self.people.offices.full(asked.candidate.stem)
        return Said(told, setting_of(asked, self.atlas, self.people), self.language.world())

    def lands(self, asked: Asked) -> frozenset[str] | None:
        """The lands of which bodies of a state must be; None where they may be of any."""
        world = self.language.world()
        return land_of(asked, setting_of(asked, self.atlas, self.people), world, self.atlas)

    def closed(self, asked: Asked) -> list[Option] | None:
        """All that comes into question, where that is a circle or the parties of a foreign land; None where it is open."""
        rows = closed_to(asked, self.lands(asked), self.language.world(), self.atlas, self.asking)
        key = asked.candidate.key
        found = ((2 + place // 4, text, row) for place, (text, row) in enumerate(rows or ()))
        return None if rows is None else [self.naming.option(text, row, value, key, made=False) for value, text, row in found]

    def near_of(self, card: Card) -> Mapping[int, int]:
        """The neighbours of a brief."""
        if card.id not in self.near:
            self.near[card.id] = self.stock.neighbours(card)
        return self.near[card.id]

    def fits(self, text: str, asked: Asked, scene: Scene | None) -> bool:
        """Whether a text goes with what everybody knows of bodies, and with what the stem tells of the place."""
        world = self.language.world()
        behind = text_behind(asked.candidate.stem, self.asking)
        told = may_stand(text, asked, asked.day, world, self.atlas) and is_as_said(text, asked, behind, world, self.atlas)
        return told and (scene is None or admits(scene, text, world, self.atlas))

    def scene(self, asked: Asked) -> Scene | None:
        """Where the stem says that the place of the key lies."""
        return scene_of(asked, self.atlas, self.language.world(), self.people.countries_of, self.asking)

    def from_gazetteer(self, asked: Asked, scene: Scene | None) -> Iterator[Option]:
        """Names made after the key's; where its pattern makes none, known names of its field or sort."""
        key, sort = asked.candidate.key, asked.candidate.sort
        for place, row in enumerate(towns_of(scene, self.language.world(), self.atlas)[:ROWS] if scene is not None else ()):
            yield self.naming.option(row.name, row, 2 + place // 4, key, made=False)
        here = self.atlas.known(key)
        if here is not None and here.sort not in PLACES and here.fine == sort and here.region:
            for text, row, penalty in bodies_like(here, asked, self.atlas):
                yield self.naming.option(text, row, penalty, key, made=False)
            return
        if sort == ROOMED:
            for place, text in enumerate(self.people.offices.like(key)):
                why = partial(self.naming.made_why, text, key)
                yield Option(text, 2 + place // 4, f"gazetteer:{sort}", why, forms(text, self.atlas))
        made = tuple(
            islice((row for row in self.atlas.made_after(key, sort, asked.lot) if self.may_be(row[0], sort)), MADE)
        )
        for place, (text, row) in enumerate(made):
            yield self.naming.option(text, row, 2 + place // 2, key, made=True)
        if here is not None and not made and (sort not in BROAD or sort in HEADED) and here.fine == sort:
            yield from self.like(here, asked)

    def may_be(self, text: str, sort: str) -> bool:
        """Whether a made name may be one: of what the gazetteer lists whole, all others are none: no `Polda DKI Jakarta`."""
        if text.casefold().startswith(unmade := self.people.rivalry.unmade):
            of = text.partition(" ")[2]  # `Satreskrim [Polresta Banyuwangi]`
            return self.atlas.known(of if of.casefold().startswith(unmade) else text) is not None
        listed = self.atlas.shelves.get((sort, "head", text.partition(" ")[0], "ID"), ())
        return len(listed) < LISTED or self.atlas.known(text) is not None

    def like(self, here: Known, asked: Asked) -> Iterator[Option]:
        """Known names of the key's sort; those that the bank has told of before the rest."""
        key, shape, place_name = asked.candidate.key, asked.shape, here.sort in PLACES
        leads = self.language.wording().place_leads
        if not place_name and here.fine in FIELDED and shape.head not in self.atlas.levels:
            return
        for place, row in enumerate(islice(self.atlas.like(here, here.fine, asked.lot), ROWS)):
            text = form_like(row, key)
            unlike = 0 if place_name else unlikeness(text, key)
            if unlike >= TOO_UNLIKE or (not place_name and row.inside != here.inside):
                continue
            led = shape.head not in leads and (is_led(asked, self.atlas) or asked.candidate.sort in HEADED)
            if led and text.partition(" ")[0] != key.partition(" ")[0]:
                continue
            if asked.candidate.sort in LEVELLED and (" " in text) != (" " in key):
                continue
            far = geography(self.atlas, row.name, here.name)
            unseen = 2 * (far > 0 and row.weight == 0 and row.name not in self.stock.seen)
            value = 2 + unlike + far + unseen + place // 8
            value += 0 if place_name else FIELD_APART
            if value < TOO_BAD and is_as_long(len(text), shape.letters, few=True):
                yield self.naming.option(text, row, value, key, made=False)


def pool_of(drafts: Sequence[Draft], language: Language) -> Pool:
    """The pool over all drafts of a bank and the gazetteer of its language."""
    atlas, lexis = atlas_of(language), lexis_of(language)
    texts = {draft.brief.id: draft.brief.text for draft in drafts}
    asking = frozenset(words.split()[-1] for words in language.wording().asks.values())
    naming, people, stock = Naming(atlas, language.words), people_of(language, lexis), stock_of(drafts, atlas, lexis)
    return Pool(stock, atlas, lexis, people, language, naming, asking, texts=texts)


__all__ = ["Choice", "Pool", "pool_of"]
