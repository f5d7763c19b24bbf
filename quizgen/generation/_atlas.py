"""The gazetteer as a source of wrong options: which names are like a name, and names made after its pattern."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from quizgen.generation._lots import best, lot_of
from quizgen.generation._shape import is_as_long, is_short
from quizgen.model.analysis import Sort
from quizgen.model.language import Language
from quizgen.model.lexicon import Known
from quizgen.model.reading import Phrases

MADE_AFTER = frozenset(
    {"police", "government", "prosecution", "court", "legislature", "office", "team", "ministry", "list", "agency"}
)
"""Sorts whose names are a word and a place: `Polres Bogor`. A `Universitas Indonesia` has no like abroad."""
CAPITAL = "capital"
REGIONS = frozenset({"province", "regency", "city", "country", "district"})
SEATED = frozenset({("office", "city"), ("court", "district"), ("prosecution", "district"), ("police", "city")})
"""Sorts of bodies whose like sit in regencies, whatever the place is that a name tells: great cities have no `Polres`."""
NATIONAL = frozenset({"agency", "ministry"})
"""Sorts whose names may end with the country of home and have no like abroad: `Kemlu RI`."""
SELF_RULED = frozenset({"government", "office", "agency", "legislature"})
"""Sorts of what only a city with a mayor of its own has."""
PLACES = frozenset({Sort.PLACE, Sort.COUNTRY})
TOO_UNLIKE = 6
"""From here on two names do not look alike: see `unlikeness`."""
LOOKED_AT = 12
"""Rows of a shelf that one question looks at."""
FIELD = 24
"""Bodies of a field that one question looks at."""
STAGE = 6
"""Rivals of a country that are as near as each other."""
LARGE, SMALL = 1000, 1000
"""Thousands of people: of a city that stands beside the largest only; below it a neighbour is no rival."""


@dataclass(frozen=True, slots=True)
class Atlas:
    """Every name known, shelved so that a question looks at a few rows only."""

    forms: Phrases[Known]
    """Every name and alias as written."""
    shelves: Mapping[tuple[str, ...], tuple[Known, ...]]
    """By fine sort; by fine sort and region, country or province; by fine sort and first word: most prominent first."""
    tails: Mapping[str, Known]
    """`Keuangan` to its ministry at home, for `Menteri Keuangan`."""
    asks: Mapping[str, str]
    """First words of a name to the words that ask for one: `pemkab` → `pemerintah kabupaten mana`."""
    fines: Mapping[str, str]
    """Noun that asks for a place to its fine sort: `kabupaten` → regency."""
    home: frozenset[str]
    rivals: Mapping[str, tuple[str, ...]]
    """Country to the countries on the same stage, nearest first."""
    open_asks: frozenset[str]
    """What asks for any body whatever its sort: `lembaga apa`."""
    nouns: frozenset[str]
    """Nouns that say a sort of body: `bank`, `kementerian`."""
    levels: frozenset[str]
    """First words of a body's name that say its level: `polda`, `kejari`."""

    def known(self, text: str) -> Known | None:
        """The row of a name or alias."""
        return self.forms.table.get(text)

    def names_in(self, text: str) -> Iterator[Known]:
        """Every row named in a text."""
        words = [word.strip("()[]\"“”'‘’.,;:!?") for word in text.split()]
        at = 0
        while at < len(words):
            end = self.forms.end(words, at) if words[at] else at
            if end > at:
                yield self.forms.table[" ".join(words[at:end])]
            at = max(end, at + 1)

    def like(self, known: Known, fine: str, lot: int) -> Iterator[Known]:
        """Rows of a fine sort, nearest first: neighbours, the same head word, province or country, region, the rest.

        Among equals a fixed lot decides, so that a row more in the gazetteer changes few questions.
        """
        head = known.name.partition(" ")[0]
        inside = self.shelves.get((fine, "inside", known.inside), ()) if known.fine != "country" else ()
        region = self.shelves.get((fine, "region", known.region), ())[:LOOKED_AT] if known.region else ()
        rivals = self.rivals_of(known)
        rows = [self.forms.table[name] for name in known.near if name in self.forms.table]
        largest = self.shelves.get((fine,), ())[:LOOKED_AT] if fine == "city" and known.weight >= LARGE else ()
        shelves = [
            best(rivals[:STAGE], lot, STAGE),
            rivals[STAGE:],
            best(largest, lot, LOOKED_AT),
            best([row for row in rows if row.weight >= SMALL or not row.weight], lot, LOOKED_AT),
            best(self.shelves.get((fine, "head", head, known.inside), ()), lot, LOOKED_AT),
            best(inside, lot, LOOKED_AT),
            best(region, lot, LOOKED_AT),
            best(self.shelves.get((fine,), ())[: 2 * LOOKED_AT], lot, LOOKED_AT),
        ]
        seen = {known.name}
        for row in (row for shelf in shelves for row in shelf):
            if row.name not in seen and row.fine == fine:
                seen.add(row.name)
                yield row

    def rivals_of(self, known: Known) -> list[Known]:
        """The countries on the stage of one, nearest first; of a capital, their capitals."""
        if known.fine != CAPITAL:
            return [self.forms.table[name] for name in self.rivals.get(known.name, ()) if name in self.forms.table]
        land = next((row for row in self.shelves.get(("country", "inside", known.inside), ())), None)
        near = self.rivals_of(land) if land is not None else []
        return [row for country in near for row in self.shelves.get((CAPITAL, "inside", country.inside), ())[:1]]

    def of_fields(self, known: Known, lot: int) -> Iterator[tuple[Known, int]]:
        """Bodies of the fields of a body, its nearest field first, with the field's place; a lot decides among equals."""
        seen = {known.name}
        for place, field in enumerate(fields_of(known)):
            for row in best(self.shelves["field", field], lot, FIELD):
                if row.name not in seen:
                    seen.add(row.name)
                    yield row, place

    def made_after(self, key: str, sort: str, lot: int) -> Iterator[tuple[str, Known]]:
        """Names of the key's own pattern: `Polres Bogor` → `Polres Depok`; `Menteri Keuangan` → `Menteri Agama`."""
        words = key.split()
        if sort not in MADE_AFTER:
            return
        if sort == "list":
            yield from self.lists_like(key, lot)
            return
        for at in range(1, len(words)):
            tail, lead = " ".join(words[at:]), " ".join(words[:at])
            place, (noun, _, bare) = self.known(tail), tail.partition(" ")
            if sort == "office" and noun.casefold() in self.fines and self.known(bare) is not None:
                continue  # `Wali Kota [Sorong]`, not `Wali [Kota Sorong]`
            if place is not None and place.sort in PLACES and place.fine in REGIONS and not is_widened(tail, place):
                short = place.fine == "country" and lead.isupper() and sort != "office"  # `FDA Prancis` is no body
                if not short and not (place.inside in self.home and place.fine == "country" and (at > 1 or sort in NATIONAL)):
                    yield from self.led(lead, place, tail, sort, lot)
                return
            if sort == "office" and tail in self.tails and not words[at - 1].isupper():  # no `Direktur Utama BPJS [Agama]`
                for row in self.like(self.tails[tail], self.tails[tail].fine, lot):
                    other = row.name.partition(" ")[2]
                    if other in self.tails and len(other.split()) <= max(2, len(words) - at):
                        yield f"{lead} {other}", row
                return

    def led(self, lead: str, place: Known, tail: str, sort: str, lot: int) -> Iterator[tuple[str, Known]]:
        """The lead with other places of the sort it calls for."""
        for row in self.like(place, self.fine_for(lead, place, sort), lot):
            if sort in SELF_RULED and row.fine == "city" and row.inside.endswith(f" {row.name}"):
                continue  # `DKI Jakarta` is a province, and has no `Pemkot Jakarta`
            first, _, rest = form_like(row, tail).partition(" ")
            doubled = bool(rest) and first.casefold() in self.fines  # `Pemkot Kota Bima`
            yield f"{lead} {rest if doubled else form_like(row, tail)}", row

    def fine_for(self, lead: str, place: Known, sort: str) -> str:
        """The sort of place a lead calls for: a regency behind `Pemkab`, also where the name is a city's too."""
        words = lead.casefold().split()
        nouns = [*words, *self.asks.get(words[0], "").split()]
        wanted = next((self.fines[noun] for noun in nouns if noun in self.fines), "")
        if wanted in REGIONS:
            return wanted
        quarter = place.inside.endswith(f" {place.name.partition(' ')[0]}")  # `Jakarta Pusat` of `DKI Jakarta`
        return "regency" if (sort, place.fine) in SEATED and not quarter else place.fine

    def lists_like(self, key: str, lot: int) -> Iterator[tuple[str, Known]]:
        """`Pekanbaru dan Kampar` → `Dumai dan Siak`: every name of a list turned, where it holds nothing but names."""
        words, found, at = key.split(), [], 0
        bare = [word.strip(",") for word in words]
        while at < len(words):
            end = self.forms.end(bare, at)
            if end > at:
                found.append((at, end, self.forms.table[" ".join(bare[at:end])]))
            elif not words[at].islower():
                return
            at = max(end, at + 1)
        if len(found) < 2 or sum(end - at for at, end, _ in found) < len(words) - len(found):
            return
        others = [list(self.like(row, row.fine, lot)) for *_, row in found]
        for turn in range(min(map(len, others)) // len(found)):
            made, used = words[:], [row.name for *_, row in found]
            for place, (at, end, row) in reversed(list(enumerate(found))):
                other = next((o for o in others[place][turn * len(found) :] if o.name not in used), row)
                used.append(other.name)
                comma = "," if words[end - 1].endswith(",") else ""
                made[at:end] = [form_like(other, " ".join(bare[at:end])) + comma]
            if len(set(used)) == len(used):
                yield " ".join(made), found[0][2]


def fields_of(row: Known) -> tuple[str, ...]:
    """What a body is about, the nearest first: of `KPK` corruption; nothing for a place."""
    return tuple(row.region.split("|")) if row.sort is Sort.ORGANISATION and row.region else ()


def is_of_land(row: Known, here: Known) -> bool:
    """Whether two bodies are of one country, or of none."""
    return row.inside == here.inside


def is_widened(tail: str, place: Known) -> bool:
    """`Kota Bogor` of Bogor: the word before belongs to the lead."""
    return tail != place.name and tail.endswith(f" {place.name}")


def form_like(known: Known, text: str) -> str:
    """The name or alias of a row that looks most like a text: `Kemenag` beside `Kemenkeu`, in full beside a full name.

    A place has short forms of its own only beside one made alike: `Jateng` beside `Jabar`, but `Bali` and `Papua`.
    """
    if known.sort in PLACES:
        made_alike = (
            form
            for form in known.aliases
            if is_clipped(form, known.name) and form[:2] == text[:2] and " " not in form + text
        )
        bare = (form for form in known.aliases if " " not in text and known.name.endswith(f" {form}"))
        return next(made_alike, next(bare, known.name))
    forms = [form for form in known.aliases if known.fine != "team" or form in known.name]  # no `The Blues`
    forms = [form for form in forms if ("/" in form) <= ("/" in text)]  # no `PPN/Bappenas` beside `Kemenkeu`
    like = [form for form in (known.name, *forms) if is_as_long(len(form), len(text), few=True)]
    return min(
        like or (known.name, *forms),
        key=lambda form: (not is_clipped_alike(form, text), unlikeness(form, text) // 3, form != known.name),
    )


def is_clipped_alike(form: str, text: str) -> bool:
    """Whether two names of as many words both open and end in capitals: `TNI AU`, `TNI AL`."""
    one, other = form.split(), text.split()
    return len(one) == len(other) > 1 and all(part.isupper() for part in (one[0], one[-1], other[0], other[-1]))


def is_clipped(form: str, name: str) -> bool:
    """Whether a form is a name cut short, and no other spelling: `Jateng`, not `Iraq`."""
    return len(form) + 2 <= len(name)


def unlikeness(one: str, other: str) -> int:
    """How unlike two names look: 0 for as many words, both or neither an abbreviation; from TOO_UNLIKE on too much."""
    words = abs(len(one.split()) - len(other.split()))
    single = (" " in one) != (" " in other)
    if " " not in one and " " not in other and one.isupper() != other.isupper():
        return TOO_UNLIKE  # `ESDM`, `Kemenkeu`
    return 3 * single + 3 * (is_short(one) != is_short(other)) + words + opened_unlike(one, other)


def opened_unlike(one: str, other: str) -> int:
    """0 for two names that open alike, 1 for two words that do not, 3 for two whose first words differ."""
    if " " in one and " " in other:
        if one.rpartition(" ")[2] == other.rpartition(" ")[2]:
            return 0  # `MPR RI`, `DPR RI`
        return 3 * (one.partition(" ")[0] != other.partition(" ")[0]) if is_short(one) == is_short(other) else 1
    return int(one[:3] != other[:3])


def atlas_of(language: Language) -> Atlas:
    """The atlas of a language."""
    names, wording, rivalry = language.reading().names, language.wording(), language.rivalry()
    shelves: dict[tuple[str, ...], list[Known]] = defaultdict(list)
    tails: dict[str, Known] = {}
    rows: Sequence[Known] = sorted(language.gazetteer(), key=lambda row: (-row.weight, lot_of(row.name)))
    for row in rows:
        head, _, rest = row.name.partition(" ")
        for shelf in (
            (row.fine,), (row.fine, "region", row.region), (row.fine, "inside", row.inside),
            (row.fine, "head", head, row.inside),
        ):  # fmt: skip
            shelves[shelf].append(row)
        if row.fine == "ministry" and row.inside in names.home and rest and len(rest.split()) < 5:
            tails.setdefault(rest, row)
        for field in fields_of(row):
            shelves["field", field].append(row)
    fines = {wording.asks[fine].split()[0]: fine for fine in sorted(REGIONS) if fine in wording.asks}
    nouns = frozenset(asks.split()[0] for asks in wording.asks.values()) - {
        asks.split()[0] for asks in rivalry.open_asks
    }
    rows_of = {shelf: tuple(found) for shelf, found in shelves.items()}
    return Atlas(
        names.known,
        rows_of,
        tails,
        wording.name_asks,
        fines,
        names.home,
        rivalry.countries,
        rivalry.open_asks,
        nouns,
        rivalry.levels,
    )
