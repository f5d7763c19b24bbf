"""Names put right that the network and the tables cut wrongly, by what stands in them and beside them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from quizgen.analysis._holders import NEAR, VEHICLE, with_holder, word_before
from quizgen.analysis._identity import Found
from quizgen.analysis._misnamed import is_first_name, renamed
from quizgen.analysis._spans import Longer
from quizgen.model.analysis import Entity, Sort
from quizgen.model.reading import NameRules
from quizgen.model.span import Span

INITIALS = re.compile(r"\b(?:[A-Z]\.){1,4}\s?$")
"""What stands before the rest of a name: `K.P. [Sharma Oli]`."""
BARE_INITIALS = re.compile(r"\b([A-Z]{2}) $")  # `[MS] Hidayat`
PARTICLE = re.compile(r" (?:da|dos|de|del|van|von) (?:[A-Z]\w+)")  # `Lula[ da Silva]`
LONGEST_PLACE = 3  # words: `Kepulauan Bangka Belitung`
SHORTEST = 2  # words behind the noun of a description: `rintisan Tiongkok`
NUMBERED = re.compile(r"([A-Z]{2,}) ([A-Z]+\d+)")
"""A body and what it holds, in capitals both: `PBB COP30`."""

OVERSHOT = re.compile(r"(.+ \d+|[A-Z]{3,}) ([A-Z][a-z]+)")
"""A numbered or short-named body with a word behind it: `Daop 6 Feni`, `PSDKP Pung`."""
ORDINAL = re.compile(r" (?:\d+|[IVX]+)$")
"""The number at the end of a body: `Daop 1`."""
JOINED = re.compile(r" ([a-z]+) ((?:[A-Z]\w+)(?: [A-Z]\w+)*) \(([A-Z]+)\b")
"""What a small word joins to a name before their short form: ` dan Bangunan (PBB`."""


def mended(text: str, names: Sequence[Found], rules: NameRules) -> list[Found]:
    """The names, each of them as wide as it is: initials belong to it, a bare description is none."""
    right = joined(text, [*put_right(text, [*whole_names(text, names, rules)], rules)])
    row = [replace(one, entity=with_first_name(one.entity, text, rules)) for one in right]
    longer = Longer([one.entity.span for one in row if one.entity.sort is Sort.PERSON])
    return [one for one in row if not longer.hold(one.entity.span)]


def whole_names(text: str, names: Sequence[Found], rules: NameRules) -> Iterator[Found]:
    """Names that a joiner and a short form behind them tie together, and persons with the first word of theirs.

    `Pajak Bumi dan Bangunan (PBB)`; `Humas Daop 6 [Feni] Novida Saragih`.
    """
    taken = 0
    for one, other in pairwise([*names, None]):
        if one is None or one.entity.span.start < taken:
            continue
        entity = one.entity
        if other is not None and other.entity.sort is Sort.PERSON and (found := OVERSHOT.fullmatch(entity.name)):
            start = entity.span.stop - len(found[2])
            beside = not text[entity.span.stop : other.entity.span.start].strip() and found[2] not in other.entity.name
            if beside and (found[1][-1].isdigit() or is_first_name(entity.name, found[2], rules)):
                taken = other.entity.span.stop
                span, title = Span(entity.span.start, start - 1), other.entity.title.removesuffix(found[2]).rstrip()
                yield replace(one, entity=replace(entity, span=span, outer=span, name=found[1]))
                yield replace(other, entity=replace(
                    other.entity, span=Span(start, taken), name=f"{found[2]} {other.entity.name}", title=title,
                    outer=Span(min(start, other.entity.outer.start), other.entity.outer.stop),
                ))  # fmt: skip
                continue
        tied = JOINED.match(text, entity.span.stop)
        letters = "".join(word[0] for word in f"{entity.name} {tied[2]}".split()) if tied else ""
        if tied and tied[1] in rules.joining and len(letters) > SHORTEST and letters == tied[3]:
            span = Span(entity.span.start, tied.end(2))
            taken = span.stop
            yield replace(one, entity=replace(entity, span=span, outer=span, sort=Sort.THING, name=span.text(text)))
            continue
        yield one


def joined(text: str, names: Sequence[Found]) -> Iterator[Found]:
    """The names, a person's that was read as two, side by side, as one: `Kepala Dinas Kesehatan [Vini] [Adiani Dewi]`."""
    persons = [one for one in names if one.entity.sort is Sort.PERSON]
    behind = {one.entity.span.start: one for one in persons}
    pairs = ((one, behind.get(one.entity.span.stop + 1)) for one in persons)
    first = {one.entity.span: other for one, other in pairs if other and other.entity.title.endswith(f" {one.entity.name}")}
    last = {one.entity.span for one in first.values()}
    for one in names:
        other = first.get(one.entity.span)
        if other is not None:
            span = Span(one.entity.span.start, other.entity.span.stop)
            outer = Span(one.entity.outer.start, span.stop)
            yield replace(one, entity=replace(one.entity, span=span, outer=outer, name=" ".join(span.text(text).split())))
        elif one.entity.sort is not Sort.PERSON or one.entity.span not in last:
            yield one


def put_right(text: str, names: Sequence[Found], rules: NameRules) -> Iterator[Found]:
    """Each name, or what it is made of; nothing for what is none."""
    for one in names:
        entity = one.entity
        if is_deed(entity, rules):
            continue
        if is_description(entity, rules):
            yield replace(one, entity=land_of(entity, rules))
            continue
        if (halves := NUMBERED.fullmatch(entity.name)) and halves[1] in rules.known.table:
            yield from (Found(half, one.sure) for half in two_of(entity, halves))
            continue
        if (held := with_holder(text, entity, rules)) is not None:
            yield from (Found(half, one.sure) for half in held)
            continue
        entity = renamed(text, resorted(entity, rules), rules)
        if entity.sort is Sort.PERSON:
            entity = known_whole(text, of_person(text, entity, rules), rules)
        elif entity.sort is Sort.ORGANISATION and word_before(text, entity) in rules.landscapes:
            entity = replace(entity, sort=Sort.PLACE, fine="area")  # `hutan [Amazon]`
        yield replace(one, entity=entity)


def resorted(entity: Entity, rules: NameRules) -> Entity:
    """A name as the way and no train, the prize and no body, the person and no madrasah that it is: `Min Aung Hlaing`."""
    if entity.fine == VEHICLE and is_way(entity, rules):
        return replace(entity, fine="route")
    if entity.sort is Sort.ORGANISATION and is_prize(entity, rules):
        return replace(entity, sort=Sort.THING, fine="event")
    if entity.sort is Sort.ORGANISATION and is_no_short_form(entity, rules):
        return replace(entity, sort=Sort.PERSON, fine="")
    return entity


def known_whole(text: str, entity: Entity, rules: NameRules) -> Entity:
    """The person with the rest of a name that everybody knows: `Sri Sultan Hamengku[ Buwono X]`."""
    for name in rules.persons.get(entity.name.partition(" ")[0], ()):
        stop = entity.span.start + len(name)
        longer = name.startswith(f"{entity.name} ") and text.startswith(name, entity.span.start)
        if longer and not text[stop : stop + 1].isalnum():
            span = Span(entity.span.start, stop)
            return replace(entity, span=span, outer=Span(entity.outer.start, max(stop, entity.outer.stop)), name=name)
    return entity


def with_first_name(entity: Entity, text: str, rules: NameRules) -> Entity:
    """The person with a first name that is a noun too, behind a place in an office: `Dinas PUPR Riau [Topan] Obaja`."""
    *before, last = entity.title.split() if entity.sort is Sort.PERSON and entity.title else [""]
    places = [" ".join(before[-many:]) for many in range(1, 1 + min(LONGEST_PLACE, len(before)))]
    if any(f"{place} {last}" in rules.known.table for place in places):
        return entity  # `Bupati Aceh [Selatan]`
    found = [known for place in places if (known := rules.known.table.get(place)) is not None]
    behind = any(known.sort in {Sort.PLACE, Sort.COUNTRY} for known in found)
    named = last.istitle() and last.isalpha() and last.lower() not in rules.titles.table and last not in rules.known.table
    start = entity.span.start - len(last) - 1
    if not behind or not named or not text.startswith(f"{last} {entity.name}", start):
        return entity
    whole = Span(start, entity.span.stop)
    return replace(entity, span=whole, name=f"{last} {entity.name}", title=" ".join(before))


def is_description(entity: Entity, rules: NameRules) -> bool:
    """Whether only its place in the sentence and a land in it made a noun large: `Perusahaan rintisan Tiongkok`."""
    first, *rest = entity.name.split()
    if entity.sort is not Sort.ORGANISATION or len(rest) < SHORTEST or first.lower() not in rules.heads.table:
        return False
    known = rules.known.table.get(rest[-1])
    return rest[0].islower() and known is not None and known.sort is Sort.COUNTRY and all(map(str.islower, rest[:-1]))


def land_of(entity: Entity, rules: NameRules) -> Entity:
    """The land at the end of such a description: `Bank sentral [Polandia]`."""
    known = rules.known.table[entity.name.split()[-1]]
    span = Span(entity.span.stop - len(entity.name.split()[-1]), entity.span.stop)
    return replace(entity, span=span, outer=span, sort=known.sort, fine=known.fine, name=known.name, title="", aliases=())


def is_deed(entity: Entity, rules: NameRules) -> bool:
    """Whether a noun made of a verb opened the sentence and was read as part of a person's name: `Permohonan [Dili]`."""
    first = entity.name.split()[0].lower()
    return entity.sort is Sort.PERSON and rules.deeds.fullmatch(first) is not None and first in rules.heads.table


def is_prize(entity: Entity, rules: NameRules) -> bool:
    """Whether the last word of a name says that it is an event or a prize, whatever it opens with: `Platform [Prize]`."""
    last = rules.tails.get(entity.name.split()[-1].lower())
    return last is not None and last[0] is Sort.THING and entity.name not in rules.known.table


def is_no_short_form(entity: Entity, rules: NameRules) -> bool:
    """Whether a name opens with what would be a short form of a school if it were in capitals."""
    first = entity.name.split()[0]
    return first.lower() in rules.school_shorts and not first.isupper() and len(entity.name.split()) > 1


def two_of(entity: Entity, halves: re.Match[str]) -> tuple[Entity, Entity]:
    """The body and what it holds, as two names."""
    first = Span(entity.span.start, entity.span.start + len(halves[1]))
    second = Span(entity.span.stop - len(halves[2]), entity.span.stop)
    body = replace(entity, span=first, outer=Span(entity.outer.start, first.stop), name=halves[1])
    held = replace(entity, span=second, outer=Span(second.start, entity.outer.stop), name=halves[2])
    return body, replace(held, sort=Sort.THING, fine="event", title="")


def of_person(text: str, entity: Entity, rules: NameRules) -> Entity:
    """What was read as a person: a place beside a village, a route, or the person with all of the name."""
    if is_beside_place(text, entity, rules):
        known = rules.known.table[entity.name]
        return replace(entity, sort=known.sort, fine=known.fine, title="", outer=entity.span)
    if {entity.name.lower(), entity.name.split()[0].lower()} & rules.feasts:
        return replace(entity, sort=Sort.THING, fine="event", title="", outer=entity.span)  # `salat [Idul Fitri]`
    if is_route(entity, rules):
        return replace(entity, sort=Sort.THING, fine="route")
    person = with_particle(text, without_score(text, without_seat(entity, rules)))
    return with_birth_title(text, with_initials(text, without_leader(text, person, rules), rules), rules)


def with_birth_title(text: str, person: Entity, rules: NameRules) -> Entity:
    """A person with the title of birth that opens the name, where it is a common word too: `Wakil Ketua [Lalu Hadrian]`."""
    row = text[max(0, person.span.start - NEAR) : person.span.start].split()
    if not row or row[-1].lower() not in rules.birth_titles or not row[-1][0].isupper() or row[:-1][-1:] in ([], ["."]):
        return person
    if row[-2].endswith((".", "?", "!", '"')):
        return person  # `… . [Lalu] Budi pergi`
    start = text.rindex(row[-1], 0, person.span.start)
    name = Span(start, person.span.stop).text(text)
    title = person.title.removesuffix(row[-1]).strip()
    outer = Span(min(person.outer.start, start), person.outer.stop)
    return replace(person, span=Span(start, person.span.stop), outer=outer, name=" ".join(name.split()), title=title)


def is_beside_place(text: str, entity: Entity, rules: NameRules) -> bool:
    """Whether a place between commas behind a village was read as its people's name: `Warga Desa Trunyan, [Bangli], …`."""
    known = rules.known.table.get(entity.name)
    before = text[max(0, entity.span.start - NEAR) : entity.span.start].rstrip()
    after = text[entity.span.stop : entity.span.stop + 1]
    dwells = bool(set(entity.title.lower().split()) & rules.dwellings)
    local = dwells and known is not None and known.sort is Sort.PLACE
    return local and before.endswith(",") and after.startswith(",")


def is_route(entity: Entity, rules: NameRules) -> bool:
    """Whether a name is two places that something runs between: `Manado-Seoul`."""
    known = [rules.known.table.get(half) for half in re.split(r"[-–]", entity.name)]
    return len(known) > 1 and all(one is not None and one.sort in {Sort.PLACE, Sort.COUNTRY} for one in known)


def is_way(entity: Entity, rules: NameRules) -> bool:
    """Whether what was read as a train's name is where it runs: `kereta cepat [Toronto-Quebec]`."""
    halves = entity.name.split("-")
    places = [known for half in halves if (known := rules.known.table.get(half)) is not None and known.sort is Sort.PLACE]
    return len(halves) == 2 and all(map(str.istitle, halves)) and bool(places)


def without_seat(person: Entity, rules: NameRules) -> Entity:
    """A person without the place that a number before it makes part of a body: `Humas Daop 1 [Jakarta] Ixfan Hendriwintoko`."""
    first, _, rest = person.name.partition(" ")
    known = rules.known.table.get(first)
    if not ORDINAL.search(person.title) or known is None or known.sort is not Sort.PLACE or " " not in rest:
        return person
    start = person.span.stop - len(rest)
    return replace(person, span=Span(start, person.span.stop), name=rest, title=f"{person.title} {first}")


def without_score(text: str, person: Entity) -> Entity:
    """A person without the first figure of a score: `menundukkan [Anthony Ginting] 21-15`."""
    name, _, last = person.name.rpartition(" ")
    if not (name and last.isdigit() and text[person.span.stop : person.span.stop + 1] == "-"):
        return person
    span = Span(person.span.start, person.span.stop - len(last) - 1)
    return replace(person, span=span, outer=Span(person.outer.start, span.stop), name=name)


def with_particle(text: str, person: Entity) -> Entity:
    """A person with what a small word joins to the name: `Luiz Inacio Lula [da Silva]`."""
    found = PARTICLE.match(text, person.span.stop)
    if found is None:
        return person
    span = Span(person.span.start, found.end())
    outer = Span(person.outer.start, max(person.outer.stop, found.end()))
    return replace(person, span=span, outer=outer, name=" ".join(span.text(text).split()))


def with_initials(text: str, person: Entity, rules: NameRules) -> Entity:
    """A person with the initials before the name, which were read as part of the title: `Perdana Menteri [K.P. Sharma Oli]`."""
    found = INITIALS.search(text, max(0, person.span.start - 12), person.span.start) or bare_initials(text, person, rules)
    if found is None:
        return person
    span = Span(found.start(), person.span.stop)
    title = person.title.removesuffix(found.group().strip()).strip()
    return replace(person, span=span, outer=Span(min(person.outer.start, span.start), person.outer.stop), title=title,
        name=" ".join(span.text(text).split()))


def bare_initials(text: str, person: Entity, rules: NameRules) -> re.Match[str] | None:
    """Two capitals without stops behind an office, which are the short form of nothing: `Menteri Perindustrian [MS ]Hidayat`."""
    found = BARE_INITIALS.search(text, max(0, person.span.start - 4), person.span.start)
    if found is None or not person.title.endswith(f" {found[1]}") or found[1] in rules.known.table:
        return None
    short = found[1].lower()
    other = short in rules.heads.table or short in rules.titles.table or short in rules.unit_shorts
    return None if other else found


def without_leader(text: str, person: Entity, rules: NameRules) -> Entity:
    """A person without a word that only ties him to a body before it: `partai pimpinan [Friedrich Merz]`."""
    before = text[max(0, person.outer.start - 2) : person.outer.start]
    tied = person.title.casefold() in rules.tying and re.fullmatch(r"[\w)] ", before) is not None
    return replace(person, outer=Span(person.span.start, person.outer.stop), title="") if tied else person
