"""Offices beside an office: what others of the same calling are, other posts in the same body; never one by two names."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from quizgen.generation._atlas import Atlas
from quizgen.generation._fellows import GOVERNOR
from quizgen.generation._fitness import Asked
from quizgen.generation._lots import lot_of
from quizgen.generation._options import Option, lent
from quizgen.generation._people import FORMER, People
from quizgen.generation._pool import Entry
from quizgen.generation._shape import is_as_long
from quizgen.model.lexicon import KnownPerson

MADE = 8
"""Offices made after the key that one question looks at."""
ONLY_KNOWN = frozenset({"head_of_state", "head_of_government", "opposition", "armed_leader"})
"""Callings whose offices not every country has: there is no `Presiden Jepang`."""
AT_HOME = frozenset({("minister", True), ("deputy_minister", True)})
"""Callings at home of which the table of persons has all."""
SAME_POST, OTHER_POST = 2, 5
"""Penalties of an office that opens with the key's own word, and of another."""


def offices_beside(
    asked: Asked, entries: Iterable[Entry], people: People, atlas: Atlas, words: Mapping[str, str]
) -> Iterator[Option]:
    """Offices with other places or bodies behind the same post, then what others of the calling are."""
    key = asked.candidate.key
    if " " not in key:
        return
    here = calling_of(key, people)
    if here[1] and (abroad := people.abroad_in(asked.candidate.stem)) is not None:
        here = (abroad.calling, False)  # `Presiden ECB`, which is of no country: who holds it is
    made = 0
    for place, (text, row) in enumerate(islice(atlas.made_after(key, "office", asked.lot), MADE)):
        if here[0] == GOVERNOR and row.fine != "province":
            continue  # no `Gubernur Pekanbaru` beside `Gubernur Jakarta`
        if here not in AT_HOME and here[0] not in ONLY_KNOWN and (not here[0] or people.by_title(text) == here[0]):
            made += 1
            yield made_option(text, 1 + place // 2, key, people, words)
    for place, text in enumerate(people.offices.like(key)):
        yield made_option(text, 2 + place // 3, key, people, words)
    if not here[0]:
        return
    for entry in entries:
        penalty = fitness(entry.text, key, people)
        if penalty is not None and calling_of(entry.text, people) == here and " " in entry.text:
            yield in_full(lent(entry, penalty - (made == 0)), people)
    yield from of_known(asked, here, people, words)


def of_known(asked: Asked, here: tuple[str, bool], people: People, words: Mapping[str, str]) -> Iterator[Option]:
    """What known persons of the calling are."""
    key = asked.candidate.key
    akin = people.shelves.get((people.rivalry.akin.get(here[0], ""), here[1]), ())
    rows = (*people.shelves.get(here, ()), *akin)
    land = people.land_of("", (key,))
    for row in sorted(rows, key=lambda row: (people.distance(row, land), lot_of(row.name) ^ asked.lot)):
        text = shortened_like(cased_like(row.office, key), key, people)
        penalty = fitness(text, key, people)
        if penalty is not None and penalty >= OTHER_POST and here[0] not in people.rivalry.akin:
            continue  # no `Ketua Komnas HAM` beside `Plt Deputi Penindakan KPK`
        if penalty is not None and people.serves(row, asked.year) and (row.calling != FORMER or here[0] == FORMER):
            yield made_option(text, 1 + penalty, key, people, words, row=row)


def calling_of(office: str, people: People) -> tuple[str, bool]:
    """The calling that an office says, and whether it is one at home; who left it is of another."""
    words, calling = people.offices.full(office).split(), people.by_title(office)
    lead = words[0] if words[:1] and words[0] in people.prefixes and words[0] != people.offices.deputy else ""
    return (f"{lead} {calling}".strip() if calling else ""), not people.is_abroad(office)


def fitness(text: str, key: str, people: People) -> int | None:
    """The penalty of an office beside another: the same post is best; None where it is far longer or shorter."""
    if not is_as_long(len(text), len(key), few=True):
        return None
    mine, theirs = people.offices.full(text).split(), people.offices.full(key).split()
    same = mine[:2] == theirs[:2] if theirs[:1] == [people.offices.deputy] else mine[:1] == theirs[:1]
    return (SAME_POST if same else OTHER_POST) + abs(len(text.split()) - len(key.split())) // 2


def cased_like(text: str, key: str) -> str:
    """A text that opens as large or small as another."""
    return text[:1].upper() + text[1:] if key[:1].isupper() else text[:1].lower() + text[1:]


def shortened_like(text: str, key: str, people: People) -> str:
    """An office that opens with a short form where another does: `PM Rusia` beside `PM Kanada`."""
    short = key.partition(" ")[0]
    full = people.offices.expansions.get(short.casefold(), "")
    return f"{short}{text[len(full) :]}" if full and text.casefold().startswith(f"{full} ") else text


def made_option(
    text: str, penalty: int, key: str, people: People, words: Mapping[str, str], *, row: KnownPerson | None = None
) -> Option:
    """An office that no brief lends."""

    def why() -> str:
        if row is None or row.calling == FORMER:
            return words["other_make"].format(text=text, key=key)
        return words["other_office"].format(text=text, name=row.name, key=key)

    return in_full(Option(text, penalty, "gazetteer:office", why, lambda: ()), people)


def in_full(option: Option, people: People) -> Option:
    """The option with the office in full as its only form: so two names of one office are one."""
    return Option(option.text, option.penalty, option.source, option.why, lambda: (people.offices.full(option.text),))
