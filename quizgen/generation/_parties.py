"""Bodies of a state beside one: those of its own land, and none of home where the news is of another."""

from collections.abc import Iterator

from quizgen.generation._atlas import Atlas
from quizgen.generation._fitness import Asked
from quizgen.generation._setting import Setting, is_home
from quizgen.generation._words import GAP
from quizgen.model.lexicon import Known, World

PARTY = "party"
STATELY = frozenset(
    {PARTY, "bank", "ministry", "agency", "police", "court", "prosecution", "legislature", "military", "government"}
)
"""Sorts of bodies that a reader takes for those of the land that is told of."""
SHORT = 5
"""Letters up to which a name without small letters between is short: `CDU`, `AfD`."""


def land_of(asked: Asked, setting: Setting, world: World, atlas: Atlas) -> frozenset[str] | None:
    """The lands of which the bodies beside the key must be; None where they are of home or anywhere.

    A name of home that other lands have as well is of the land that is told of: `Partai Buruh`, `Mahkamah Agung`; a
    short one is not: `BNPB`.
    """
    key, sort = asked.candidate.key, asked.candidate.sort
    row = atlas.known(key)
    if row is not None and not is_home(row.inside, atlas):
        return frozenset({row.inside}) if row.inside else None
    if sort == PARTY:
        told = frozenset(code for code in setting.abroad if party_in(key, code, world) is not None)
        return told or (setting.abroad or None if row is None else None)
    own = any(one.fine == "country" for one in atlas.names_in(key.partition(" ")[2]))  # `Mahkamah Agung Brasil`
    return None if own or " " not in key else setting.surely_abroad or None


def party_in(text: str, code: str, world: World) -> Known | None:
    """The party of a land that goes by a name."""
    found = (row for row in world.parties.get(code, ()) if text in {row.name, *row.aliases})
    return next(found, None)


def parties_beside(asked: Asked, lands: frozenset[str], world: World) -> Iterator[tuple[str, Known]]:
    """Other parties of the lands, under names made like the key's: `Partai Republik`, `Republik`, `SPD`."""
    key = asked.candidate.key
    for code in sorted(lands):
        own = party_in(key, code, world)
        for row in world.parties.get(code, ()):
            text = form_beside(row, key)
            if row is not own and text:
                yield text, row


def form_beside(row: Known, key: str) -> str:
    """The name of a party that looks most like the key; "" where none does."""
    forms = (row.name, *row.aliases)
    if is_short(key):
        return next((form for form in forms if is_short(form)), "")
    first = key.partition(" ")[0]
    alike = [form for form in forms if form.partition(" ")[0] == first and " " in key]
    if alike or " " in key:
        return (alike or [row.name])[0]
    return next((form for form in forms if " " not in form and not is_short(form)), "")


def is_led_by(asked: Asked, lands: frozenset[str], who: frozenset[str], world: World) -> bool:
    """Whether the slot for a person stands right behind a party, whose leaders nobody has listed: `CDU pimpinan ____`.

    `who` are the words that ask for a person.
    """
    words = asked.candidate.stem.split()
    at = next((n for n, word in enumerate(words) if word == GAP or word.casefold() in who), 0)
    leads = [" ".join(words[: max(0, at - back)]) for back in (0, 1)]
    names = (name for code in lands for row in world.parties.get(code, ()) for name in (row.name, *row.aliases))
    return any(f" {lead}".endswith(f" {name}") for name in names for lead in leads)


def is_short(text: str) -> bool:
    """Whether a name is an abbreviation: `CDU`, `AfD`."""
    return " " not in text and len(text) <= SHORT and sum(map(str.isupper, text)) > 1


def is_of_lands(text: str, asked: Asked, lands: frozenset[str] | None, atlas: Atlas) -> bool:
    """Whether a body may stand beside the key as far as its land goes; one that nobody knows is of home."""
    if asked.candidate.sort not in STATELY:
        return True
    row, here = atlas.known(text), atlas.known(asked.candidate.key)
    if lands is not None:
        same = here is not None and row is not None and here.fine == "bank" and not is_home(here.inside, atlas)
        return row is not None and (row.inside in lands or (same and not is_home(row.inside, atlas)))
    if row is None or here is None or here.fine != row.fine or not is_home(here.inside, atlas):
        return True
    return not row.inside or is_home(row.inside, atlas)
