"""Names put right by what stands beside them: villages and species read as persons, persons without office, body or prize."""

import re
from dataclasses import replace

from quizgen.model.analysis import Entity, Sort
from quizgen.model.reading import NameRules
from quizgen.model.span import Span

EPITHET = re.compile(r" ([a-z]{3,}(?:us|is|ae|ii|ensis|um|a|ens|or|ax|ys))\b")
"""The second word of a species, as Latin words end: `Homo[ erectus]`."""
CAMEL = re.compile(r"(?!Mc|Mac|De|Di|La|Le|Van)[A-Z][a-z]+[A-Z][a-z]")
"""A word with a capital inside, as bodies have them: `WikiLeaks`."""
NEAR, FAR = 20, 48
"""Letters before a name that are looked at; and where another name may stand between."""
VILLAGE, ROLE, OFFICE = "village", "role", "office"


def renamed(text: str, entity: Entity, rules: NameRules) -> Entity:
    """A name as what it is: the village, the species, or the name itself."""
    entity = of_home(text, of_human(text, of_victim(text, entity, rules), rules), rules)
    found = of_village(text, of_species(text, entity, rules), rules)
    return with_first_name(text, with_prize(text, with_field(text, of_seat(found, rules), rules), rules), rules)


def with_first_name(text: str, person: Entity, rules: NameRules) -> Entity:
    """A known person whose first name was read as the place that his office is of: `Wamendagri [Bima] Arya`."""
    title, _, first = person.title.rpartition(" ")
    name, start = f"{first} {person.name}", person.span.start - len(first) - 1
    if person.sort is not Sort.PERSON or not title or name not in rules.nicknames or not text.startswith(name, max(0, start)):
        return person
    return replace(person, span=Span(start, person.span.stop), name=name, title=title)


def of_victim(text: str, entity: Entity, rules: NameRules) -> Entity:
    """Who was killed, read as nothing in particular behind the noun that says so: `pembunuhan [Vina] dan [Eky]`."""
    before = text[max(0, entity.span.start - FAR) : entity.span.start].split()
    if before[-1:] and before[-1].casefold() in rules.joining:
        before = before[:-2]  # the one named first
    bare = entity.sort in {Sort.THING, Sort.ORGANISATION} and not entity.fine and entity.name not in rules.known.table
    dead = bool(before) and before[-1].casefold() in rules.killings and entity.name.replace(" ", "").isalpha()
    return replace(entity, sort=Sort.PERSON) if bare and dead and not entity.name.isupper() else entity


def of_human(text: str, entity: Entity, rules: NameRules) -> Entity:
    """Whom the words behind a comma call a child or a man, read as nothing in particular: `[Bilqis], bocah empat tahun`."""
    behind = text[entity.span.stop : entity.span.stop + NEAR]
    noun = behind[1:].split()[:1] if behind.startswith(", ") else []
    bare = entity.sort in {Sort.THING, Sort.ORGANISATION} and not entity.fine and entity.name not in rules.known.table
    human = bool(noun) and noun[0] in rules.humans and entity.name.replace(" ", "").isalpha() and not entity.name.isupper()
    return replace(entity, sort=Sort.PERSON) if bare and human else entity


def of_home(text: str, person: Entity, rules: NameRules) -> Entity:
    """The place behind those who live there, read as one of them: `Warga [Bima] menggelar doa`, but not `warga, [Bima]`."""
    before = text[: person.span.start].rstrip()
    word = before.rpartition(" ")[2].casefold()
    alone = " " not in person.name and text[len(before) : person.span.start] == " "
    home = person.sort is Sort.PERSON and alone and word in rules.dwellers and person.name.isalpha()
    return replace(person, sort=Sort.PLACE, title="", outer=person.span) if home else person


def of_village(text: str, person: Entity, rules: NameRules) -> Entity:
    """The village that stands behind those who live there: `warga [Desa Sangaji Nyeku]`."""
    dwellers, _, noun = person.title.rpartition(" ")
    sort, fine = rules.heads.table.get(noun.casefold(), (None, ""))
    start = person.span.start - len(noun) - 1
    local = fine == VILLAGE and noun[:1].isupper() and rules.titles.table.get(dwellers.casefold()) == ROLE
    if person.sort is not Sort.PERSON or sort is None or not local or not text.startswith(f"{noun} ", start):
        return person
    span = Span(start, person.span.stop)
    return replace(person, span=span, outer=span, sort=sort, fine=fine, name=f"{noun} {person.name}", title="")


def of_species(text: str, entity: Entity, rules: NameRules) -> Entity:
    """The species of which a name is the first word: `Homo [erectus]`, `Rafflesia [arnoldii]`."""
    found = EPITHET.match(text, entity.span.stop)
    alone = " " not in entity.name and entity.name.istitle() and entity.name not in rules.known.table
    if found is None or not alone or rules.is_word(found[1]):
        return entity
    span = Span(entity.span.start, found.end())
    return replace(entity, span=span, outer=span, sort=Sort.THING, fine="", name=f"{entity.name} {found[1]}", title="")


def of_seat(person: Entity, rules: NameRules) -> Entity:
    """The place that an office is of, or that says whose a body is, where nobody is named: `Sekda [Nabire]`."""
    known = rules.known.table.get(person.name)
    last = person.title.casefold().rpartition(" ")[2]
    head = rules.heads.table.get(last)
    office = rules.titles.table.get(person.title.casefold()) == OFFICE
    body = last not in rules.titles.table and head is not None and head[0] is not Sort.PERSON
    if person.sort is not Sort.PERSON or known is None or known.sort is not Sort.PLACE or not (office or body):
        return person
    return replace(person, sort=known.sort, fine=known.fine, title="", outer=person.span)


def with_field(text: str, person: Entity, rules: NameRules) -> Entity:
    """A person without the field or body of the office: `Dirjen Minerba [Tri Winarno]`, `pendiri WikiLeaks [Julian Assange]`."""
    first, _, rest = person.name.partition(" ")
    known = rules.known.table.get(first)
    body = (known is not None and known.sort is Sort.ORGANISATION) or CAMEL.match(first) is not None
    held = first.casefold() in rules.office_fields or body
    office = rules.titles.table.get(person.title.casefold()) in {OFFICE, ROLE}
    if person.sort is not Sort.PERSON or not office or " " not in rest or not held:
        return person
    start = person.span.stop - len(rest)
    if text[start : person.span.stop] != rest:
        return person
    return replace(person, span=Span(start, person.span.stop), name=rest, title=f"{person.title} {first}")


def with_prize(text: str, person: Entity, rules: NameRules) -> Entity:
    """A person without the prize that was won: `dua kali peraih Oscar [Gene Hackman]`."""
    first, _, rest = person.name.partition(" ")
    won = text[max(0, person.span.start - NEAR) : person.span.start].rstrip().rpartition(" ")[2].casefold()
    start = person.span.stop - len(rest)
    prize = won in rules.winners and first in rules.prizes and " " in rest
    if person.sort is not Sort.PERSON or not prize or text[start : person.span.stop] != rest:
        return person
    span = Span(start, person.span.stop)
    return replace(person, span=span, outer=span, name=rest, title="")


def is_first_name(body: str, last: str, rules: NameRules) -> bool:
    """Whether the last word of what was read as a body is of no body: `PSDKP [Pung]`, and not `BPJS [Kesehatan]`."""
    return not rules.is_word(last.lower()) and last not in rules.known.table and body not in rules.known.table
