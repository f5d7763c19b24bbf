"""What a stem says of who may be meant: a woman, somebody of a land, of an office, of a house."""

import re
from dataclasses import dataclass

from quizgen.generation._fellows import KINDRED, Narrow
from quizgen.generation._fitness import Asked
from quizgen.generation._people import LAST, SINGLE, People
from quizgen.generation._setting import Setting
from quizgen.generation._shape import padded
from quizgen.generation._words import GAP
from quizgen.model.lexicon import Known, KnownPerson, World

SEATED = "legislator"
"""The calling of those who sit in a house."""
SPORTS = frozenset({"athlete", "player"})
"""Callings in which women and men compete apart."""
OFFICIAL = frozenset(
    {
        "head_of_state", "head_of_government", "minister", "deputy_minister", "governor", "deputy_governor", "mayor", "regent",
        "legislator", "party_leader", "central_bank", "agency_head", "military", "police", "prosecutor", "judge", "opposition",
        "spokesperson", "official", "former",
    }
)  # fmt: skip
"""Callings of a state, whose like in another state nobody takes for them."""
SPEAKING = frozenset({"spokesperson"})
"""Callings of which a land has too few: beside one of the Kremlin stands one of Gedung Putih, too."""
OFFICE = 4
"""Words beside the slot in which the office stands by which somebody is asked for: `Perdana Menteri Israel ____`."""
NARROWING = 3
"""Words behind the question word that may say whether a woman is meant."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a stem says around the slot for a person."""

    told: str
    """The stem with its offices in full."""
    setting: Setting
    world: World


def narrowed(asked: Asked, people: People, said: Said, calling: str) -> Narrow:
    """What the stem says of who may be meant: a woman, somebody of a country that it tells, of an office that it tells."""
    own, told = people.named.get(asked.candidate.key), said.told
    leads, lands = leads_of(asked, people), lands_asked(asked, people, said, calling)
    house = house_of(own, calling, people) if own is not None else ""
    scores = not said.world.telling.scoring.isdisjoint(padded(asked.candidate.stem).split())
    anywhere = people.land_of(asked.candidate.key, asked.titles) is None
    return Narrow(
        female=sex_asked(asked, people, calling),
        abroad=bool(lands) or is_foreign(asked, people, calling, said.setting),
        lands=lands,
        past=(bool(lands) or anywhere) and any(f" {lead} " in without_others(asked, people, told) for lead in leads),
        house=house if house in told else "",
        without=said.world.telling.keepers if scores else frozenset(),
        kin=len(lands) == 1 and calling in KINDRED,
    )


def without_others(asked: Asked, people: People, told: str) -> str:
    """A text without those whom it names, with what each is: `selain [presiden vladimir putin], siapa yang …`."""
    rows = people.persons_in(asked.candidate.stem)
    names = (re.escape(name.casefold()) for row in rows for name in (row.name, *row.aliases))
    return re.sub(rf" \S+ (?:{'|'.join(sorted(names, key=len, reverse=True)) or '$^'}) ", " ", told)


def is_foreign(asked: Asked, people: People, calling: str, setting: Setting) -> bool:
    """Whether somebody whom neither table nor title places is none of home: `New York`, and no place of home."""
    if asked.candidate.key in people.named or any(True for title in asked.titles for _ in people.named_in(title)):
        return False
    told = calling in people.rivalry.trades or bool(asked.card.known)
    return (told and not asked.card.at_home) or (calling in OFFICIAL and bool(setting.abroad))


def leads_of(asked: Asked, people: People) -> set[str]:
    """The words that say the offices of who is asked for: `presiden`."""
    own = people.named.get(asked.candidate.key)
    offices = [*asked.titles, *([own.office] if own is not None else [])]
    return {lead for office in offices if (lead := people.lead(office))}


def lands_asked(asked: Asked, people: People, said: Said, calling: str) -> frozenset[str]:
    """The codes of the foreign lands of which everybody must be who stands beside the key; empty where of any."""
    land = people.land_of(asked.candidate.key, asked.titles)
    if land is not None:
        return lands_of(land, asked, people, said, calling)
    placed = any(True for title in asked.titles for _ in people.named_in(title))
    unplaced = asked.candidate.key not in people.named and not placed and calling in OFFICIAL
    return said.setting.abroad if unplaced else frozenset()


def lands_of(land: Known, asked: Asked, people: People, said: Said, calling: str) -> frozenset[str]:
    """The lands for somebody of a land: none but his where the office or the trade stands with it (`petenis Italia`).

    So too where the stem tells no other and says that he leads it, or that he left an office; beside a bare
    `Perdana Menteri ____` all that the stem tells.
    """
    mine, leads, codes = frozenset({land.inside}), leads_of(asked, people), said.setting.lands
    official, alone = calling in OFFICIAL - SPEAKING, len(codes) == 1
    leading = not said.world.telling.leading.isdisjoint(padded(asked.candidate.stem).split())
    if official and any(people.has_left(title) for title in asked.titles):
        return mine
    if land.inside not in codes:
        return frozenset()
    if is_said_of(land, leads, said.told) or (official and alone and (leading or calling not in SINGLE)):
        return mine
    return codes if calling in SINGLE and not leads.isdisjoint(around_slot(asked, people)) else frozenset()


def is_said_of(land: Known, leads: set[str], told: str) -> bool:
    """Whether a text in full tells the office with its land: `menjabat Perdana Menteri Jepang`, `petenis Italia`."""
    name = re.escape(padded(land.name).strip())
    return any(re.search(rf" {re.escape(lead)}(?: \w+){{0,2}} {name} ", told) for lead in leads)


def around_slot(asked: Asked, people: People) -> frozenset[str]:
    """The words, with short offices in full, right before the gap or right behind the word that asks for a person."""
    words = [word.strip("?,.") for word in asked.candidate.stem.split()]
    near = [
        " ".join(words[max(0, at - OFFICE) : at] if word == GAP else words[at + 1 : at + 1 + OFFICE])
        for at, word in enumerate(words)
        if word == GAP or word.casefold() in people.who
    ]
    return frozenset(word for text in near for word in people.offices.full(text).split())


def house_of(own: KnownPerson, calling: str, people: People) -> str:
    """The end of an office that says the house, padded; "" of no house, or of one of which two others are not known.

    Who sits in DPR is no member of DPD; but of MPR both are members.
    """
    house = f" {' '.join(people.offices.full(own.office).split()[-LAST:])} "
    rows = people.shelves.get((SEATED, True), ())
    others = [row for row in rows if people.offices.full(row.office).endswith(house) and row.office != own.office]
    return house if calling == SEATED and len(others) > 1 else ""


def sex_asked(asked: Asked, people: People, calling: str) -> bool | None:
    """Whether a woman (True) or a man is asked for: by the stem, in a sport by the key; None where nothing says it."""
    stem = asked.candidate.stem.casefold().split()
    at = next((place for place, word in enumerate(stem) if word in people.who), None)
    near = stem[at + 1 : at + 1 + NARROWING] if at is not None else []
    said = {word.strip("?,.") for word in near} | {word for title in asked.titles for word in title.casefold().split()}
    own, whole = people.named.get(asked.candidate.key), {word.strip("?,.") for word in stem}
    if own is not None and calling in SPORTS:
        return own.female
    women, men = bool(said & people.rivalry.women), bool(said & people.rivalry.men)
    if own is not None and women == men:
        women, men = (
            own.female and bool(whole & people.rivalry.women),
            not own.female and bool(whole & people.rivalry.men),
        )
    return None if women == men else women
