"""Longer ways to say a key that is a name: with what it is, with a rank, with where it lies."""

from quizgen.generation._beside import tokens_before
from quizgen.generation._reader import Reader
from quizgen.model.analysis import Entity, Sort
from quizgen.model.question import Candidate
from quizgen.model.span import Span

LEADING = 2
"""Words before a name that may say what it is: `kawasan hutan [Bukit Barisan]`."""
WIDTHS = {"village": 1, "district": 2, "city": 3, "foreign_city": 3, "regency": 3, "capital": 3, "province": 4, "state": 4}
"""How wide a place of a sort is, beside others; a country is wider than any (WIDEST), and of no known sort has no width."""
WIDEST = 5
HEADED = {
    Sort.PLACE: frozenset("region forest mountain sea river lake island village district beach road waterfall".split()),
    Sort.ORGANISATION: frozenset("company party group team media military university school hospital bank app".split()),
    Sort.THING: frozenset("product vehicle work event program disaster disease weapon app award law operation".split()),
}
"""Sorts of nouns that, right before a name of a sort, are what bears it: not `kantor [Jakarta]`, `anak usaha [Telkom]`."""
RANKS = frozenset({"rank", "honorific"})
"""Sorts of titles that a name keeps whatever office its bearer has."""
INSIDE = frozenset("NOUN ADJ PROPN X".split())
"""Tags of the words that may stand between such a noun and the name."""
COMMA = ", "
"""What stands between a place and the wider one that it lies in."""


def longer_forms(reader: Reader, candidate: Candidate) -> tuple[str, ...]:
    """What the brief itself says for the name that a key is, longer than the key, that is of nothing else.

    `kubu Fatah` and `Gleneagles, Skotlandia` for what is asked for as `Fatah`, `Gleneagles`; nothing that the stem has.
    """
    entity = next((e for e in reader.entities_in(candidate.span) if e.span == candidate.span), None)
    if entity is None or entity.span.text(reader.text) != candidate.key:
        return ()
    forms = {with_noun(reader, entity), *with_rank(reader, entity), *with_wider(reader, entity)}
    stem = candidate.stem.casefold()
    return tuple(sorted(form for form in forms if form and form.casefold() not in stem))


def with_noun(reader: Reader, entity: Entity) -> str:
    """The name behind the noun that bears it: `kawasan hutan Bukit Barisan`; "" where none does."""
    heads, sorts = reader.wording.heads, HEADED.get(entity.sort, frozenset())
    start, found = entity.outer.start, ""
    for token in reversed(tokens_before(reader, start, LEADING)):
        beside = reader.text[token.span.stop : start] == " "
        if not beside or token.tag not in INSIDE or not token.text.islower():
            break
        start = token.span.start
        head = heads.get(token.text)
        found = Span(start, entity.span.stop).text(reader.text) if head is not None and head.sort in sorts else ""
    return found


def with_rank(reader: Reader, entity: Entity) -> list[str]:
    """A person behind the rank that stands before the name: `Inspektur Jenderal Iwan`; no `Ketua` of a `Wakil Ketua`."""
    lead = reader.text[entity.outer.start : entity.span.start].split() if entity.sort is Sort.PERSON else []
    titles, row = reader.language.reading().names.titles.table, [word.casefold() for word in lead]
    starts = [at for at in range(len(row)) if titles.get(" ".join(row[at:])) in RANKS]  # an `Inspektur Jenderal` is no `Jenderal`
    return [" ".join([*lead[at:], entity.span.text(reader.text)]) for at in starts[:1]]


def with_wider(reader: Reader, entity: Entity) -> list[str]:
    """A place with each wider one behind it: `Chengdu, Provinsi Sichuan`, `Chengdu, Provinsi Sichuan, Tiongkok`."""
    if entity.sort is not Sort.PLACE:
        return []
    forms, last = [], entity
    for other in reader.analysis.entities:
        if reader.text[last.span.stop : other.outer.start] != COMMA:
            continue
        if width(other) <= width(last):
            break  # `Jakarta, Bandung, dan Surabaya`
        forms.append(Span(entity.span.start, other.span.stop).text(reader.text))
        last = other
    return forms


def width(entity: Entity) -> int:
    """How wide a place is; 0 where that is not known."""
    return WIDEST if entity.sort is Sort.COUNTRY else WIDTHS.get(entity.fine, 0)
