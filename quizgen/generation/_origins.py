"""Where somebody comes from whose calling tells it: `Pebalap muda asal Gunungkidul, Veda Ega Pratama, finis kedua`.

Asked of the name alone, which says in few words who is meant: `Dari kabupaten mana Veda Ega Pratama berasal?`
"""

from collections.abc import Iterator
from itertools import pairwise

from quizgen.generation._keys import entity_key
from quizgen.generation._reader import Reader
from quizgen.generation._stems import plain_candidate, shape
from quizgen.generation._words import words
from quizgen.model.analysis import Entity, Sort
from quizgen.model.question import Candidate
from quizgen.model.span import Span

PLACES = frozenset({Sort.PLACE, Sort.COUNTRY})
LONGEST_CALLING = 6
"""Words of a calling between a name and the place: `, [siswa kelas XI asal] Lombok Utara`."""


def origins(reader: Reader, kind: str) -> Iterator[Candidate]:
    """`Dari negara mana Julio Cardenas berasal?`: the home in an apposition to a name, before it or behind it."""
    for one, other in pairwise(reader.analysis.entities):
        name, place = (other, one) if one.sort in PLACES else (one, other)
        if place.sort not in PLACES or not is_plain_person(reader, name):
            continue
        if not (leads_in(reader, place, name) if place is one else sets_off(reader, name, place)):
            continue
        key = entity_key(reader, place)
        if len(key.ask.split()) > 1 and key.ask != reader.wording.asks["place"]:
            body = shape(reader, "comes_from", ask=key.ask, name=name.name)
            fact = f"comes_from/{name.name}"
            yield from plain_candidate(key, kind=kind, construction="comes_from", body=body, fact=fact)


def is_plain_person(reader: Reader, name: Entity) -> bool:
    """Whether a name in full is that of somebody without an office whose home isn't known to everybody."""
    known = name.name in reader.language.reading().names.known.table
    return name.sort is Sort.PERSON and not name.title and not known and len(name.name.split()) > 1


def leads_in(reader: Reader, place: Entity, name: Entity) -> bool:
    """Whether a place closes the calling before a name: `Pelari asal [Alor], [Yohanis Maubere], menjuarai`."""
    comma = reader.wording.comma
    between = reader.text[place.outer.stop : name.outer.start].strip()
    closed = reader.text[name.outer.stop :].lstrip().startswith(comma)
    return between == comma and closed and is_origin(reader, place)


def sets_off(reader: Reader, name: Entity, place: Entity) -> bool:
    """Whether a place closes the calling behind a name: `[Julio Cardenas], pelatih asal [Paraguay], sebagai`."""
    comma = reader.wording.comma
    between = reader.text[name.outer.stop : place.outer.start].strip()
    inside = [t for t in reader.analysis.tokens if t.span in Span(name.outer.stop, place.outer.start)]
    noun = [t.tag for t in inside if t.text != comma][:1] == ["NOUN"] and all(t.tag != "VERB" for t in inside)
    single = between.startswith(comma) and between.count(comma) == 1 and len(words(between)) <= LONGEST_CALLING
    closed = reader.text[place.outer.stop :].lstrip().startswith((comma, "."))
    return single and noun and closed and is_origin(reader, place)


def is_origin(reader: Reader, place: Entity) -> bool:
    """Whether the word before a place says that somebody comes from there: `asal [Paraguay]`."""
    before = words(reader.text[: place.outer.start])[-1:]
    return bool(reader.wording.from_words.intersection(before))
