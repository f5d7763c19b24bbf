"""Where what is asked for can lie: what a stem tells of the land, the island and the sea goes for the wrong options as well.

Where the stem names Ukraina, nobody takes Warsawa for the city in it; beside a reservoir's burst dam no river stands.
"""

import re
from collections.abc import Callable, Sequence

from quizgen.generation._atlas import CAPITAL, Atlas
from quizgen.generation._borders import is_next_to
from quizgen.generation._fitness import LOCAL, Asked
from quizgen.generation._scenes import CODE, COUNTRY, Scene, place_in
from quizgen.model.lexicon import Known, World
from quizgen.model.question import Candidate

PROVINCE, TOWN = "province", "foreign_city"
CITY = "city"
AROUND = frozenset({CITY, "regency", PROVINCE})
"""Sorts of places of home that lie in a province or are one."""
SET_OFF = re.compile(r", ([A-Z][a-z]+(?: [A-Z][a-z]+)*)")
"""A place that tells where the one before it lies: `Cikande[, Serang]`."""
LISTED = frozenset({COUNTRY, PROVINCE, "regency", CITY, CAPITAL})
"""Sorts of places of which the gazetteer has all: a name that it lacks is none of them."""
COMMA = ","
LYING = frozenset({"island", "lake", "river", "mountain"})
"""Sorts of places that serve only beside those near them."""
BOUND = LOCAL | {"regency", "lake", "river", "mountain", "island"}
"""Sorts of places that at home serve only beside those of the same part of the country."""
PARTS = frozenset({"region", "island"})
"""Sorts of what a country has parts of."""
WIDE = frozenset({COUNTRY, "sea", "strait", "continent", "region"})
"""Sorts of places that are no smaller than the country which they are filed under."""
WILD = frozenset({"mountain", "lake", "river", "sea", "strait"})
"""Sorts of places where nobody is at home."""
PEOPLED = frozenset({"island", "province", "region", "city", "regency"})
"""Sorts of places that have the names of peoples: `bahasa Jawa`."""


Rule = Callable[[Scene, Known, World, Atlas], bool | None]
"""Whether a place may stand beside the key's; None for no opinion."""


def in_the_land(scene: Scene, row: Known, world: World, atlas: Atlas) -> bool | None:
    """`Kyiv` where the stem names Ukraina: only towns of it."""
    del world
    return row.inside == scene.here.inside if is_tied(scene, atlas) else None


def is_tied(scene: Scene, atlas: Atlas) -> bool:
    """Whether a stem names the foreign country in which the place of the key lies, or another place of it."""
    code = scene.here.inside
    if len(code) != CODE or code in atlas.home or (scene.whole and scene.here.fine in WIDE):
        return False
    return any(row.inside == code for row in scene.named)


def in_the_province(scene: Scene, row: Known, world: World, atlas: Atlas) -> bool | None:
    """`Denpasar` where the stem names Tabanan or Bali: only what lies in Bali."""
    del atlas
    province = scene.here.inside
    if len(province) == CODE or scene.here.fine == PROVINCE or scene.before in world.towards:
        return None
    return row.inside == province if any(province in {one.name, one.inside} for one in scene.named) else None


def in_the_region(scene: Scene, row: Known, world: World, atlas: Atlas) -> bool | None:
    """A regency beside those of its own part of the country, a district or a small island beside those of its province."""
    del world, atlas
    if scene.here.fine not in BOUND or scene.rivals or row.fine != scene.here.fine:
        return None
    if scene.here.fine in LOCAL:
        return row.inside == scene.here.inside
    if scene.here.fine == "island" and len(scene.here.inside) > CODE:
        return row.inside == scene.here.inside
    return row.region == scene.here.region if scene.here.region else None


def of_the_stage(scene: Scene, row: Known, world: World, atlas: Atlas) -> bool | None:
    """A great island, a sea or a river beside those that readers think of with it: `Sumatra`, `Kalimantan`."""
    del world
    if scene.here.fine not in {"island", "river", "continent"}:
        return None
    return row.name in scene.rivals if scene.rivals else not atlas.rivals_of(row)


def in_the_stretch(scene: Scene, row: Known, world: World, atlas: Atlas) -> bool | None:
    """`Indonesia bagian timur` leaves no Riau, and `luar Jawa` no Cirebon."""
    del atlas
    for table, inside in ((world.stretches, True), (world.outside, False)):
        for words, regions in table.items():
            if f" {words} " in scene.stem and (not inside or scene.here.region.startswith(regions)):
                return row.region.startswith(regions) is inside
    return None


def under_its_isle(scene: Scene, row: Known, world: World, atlas: Atlas) -> bool | None:
    """A town's island, by whatever it is called, is no other town: beside Dompu no Sumbawa."""
    del atlas
    named = any(scene.here.name in towns and isle.endswith(row.name) for isle, towns in world.isles.items())
    return False if named else None


def on_the_isle(scene: Scene, row: Known, world: World, atlas: Atlas) -> bool | None:
    """`Sampang` where the stem names Madura: only what lies on it."""
    del atlas
    towns = isle_of(scene, world)
    return row.name in towns if towns else None


def by_the_sea(scene: Scene, row: Known, world: World, atlas: Atlas) -> bool | None:
    """Where a flood of the sea is told of no inland town stands beside the key."""
    del atlas
    at_sea = not world.sea.isdisjoint(scene.words) and scene.here.name not in world.inland
    return row.name not in world.inland if at_sea else None


def at_the_border(scene: Scene, row: Known, world: World, atlas: Atlas) -> bool | None:
    """`perbatasan ____ dan Kamboja`: only neighbours of Kamboja."""
    del atlas
    if scene.here.fine != COUNTRY or world.borders.isdisjoint(scene.lead):
        return None
    sides = [one.near for one in scene.named if one.fine == COUNTRY and scene.here.name in one.near]
    return any(row.name in near for near in sides) if sides else None


def as_a_member(scene: Scene, row: Known, world: World, atlas: Atlas) -> bool | None:
    """Who joins ASEAN is no member of it yet, and of its part of the world; a member of it is."""
    del atlas
    if not scene.grouped or scene.here.fine != COUNTRY:
        return None
    if world.joining.search(scene.said):
        return row.name not in scene.grouped and row.region == scene.here.region
    return row.name in scene.grouped if f" {world.belonging} " in scene.said else None


def in_dispute(scene: Scene, row: Known, world: World, atlas: Atlas) -> bool | None:
    """Only a state that not all recognise is recognised by one more: no Yordania beside Palestina."""
    del atlas
    told = scene.here.name in world.disputed and not world.recognising.isdisjoint(scene.said.split())
    return row.name in world.disputed if told else None


def made_alike(scene: Scene, row: Known, world: World, atlas: Atlas) -> bool | None:
    """A reservoir beside reservoirs, a lake beside lakes."""
    del atlas
    kinds = [name.partition(" ")[0].casefold() in world.reservoirs for name in (scene.here.name, row.name)]
    return kinds[0] == kinds[1] if scene.here.fine == "lake" else None


def not_at_home(scene: Scene, row: Known, world: World, atlas: Atlas) -> bool | None:
    """News of home does not ask for home: a ship that leaves Batam sails to no Indonesia."""
    del world
    return False if scene.whole and scene.local and row.fine == COUNTRY and row.inside in atlas.home else None


def under_such_an_office(scene: Scene, row: Known, world: World, atlas: Atlas) -> bool | None:
    """Only a state with the office that the stem tells: `presiden ____` leaves no Jepang."""
    del atlas
    lead = f" {' '.join(scene.lead)} "
    led = not world.telling.leading.isdisjoint(scene.said.split())
    told = {name for name in world.states.get(scene.here.name, ()) if f" {name} " in (scene.said if led else lead)}
    return told <= world.states.get(row.name, frozenset()) if told and scene.here.fine == COUNTRY else None


def not_struck_too(scene: Scene, row: Known, world: World, atlas: Atlas) -> bool | None:
    """`padam di Spanyol dan ____`: no neighbour of Spanyol or of the key, where it may have gone out as well."""
    if not scene.listed or world.telling.striking.isdisjoint(scene.said.split()):
        return None
    return is_on_the_map(row, scene) and not is_next_to(row, scene.here, scene.named, atlas)


def is_on_the_map(row: Known, scene: Scene) -> bool:
    """Whether a place is of the region or on the stage of the key's, or of another part of home where the stem lists several."""
    if len(row.inside) == CODE and row.fine != PROVINCE:
        return row.region == scene.here.region or row.name in scene.rivals
    return any(one.region != scene.here.region for one in scene.named if one.region)


RULES: tuple[Rule, ...] = (
    in_the_land,
    in_the_province,
    in_the_region,
    of_the_stage,
    in_the_stretch,
    on_the_isle,
    under_its_isle,
    by_the_sea,
    at_the_border,
    as_a_member,
    in_dispute,
    made_alike,
    not_at_home,
    under_such_an_office,
    not_struck_too,
)
"""All are asked; one that is against a place is enough."""


SEATS = frozenset({"regency", "city"})
"""Parts of home below a province."""


def admits(scene: Scene, text: str, world: World, atlas: Atlas) -> bool:
    """Whether a text may stand beside the key as far as its place goes; of an unknown one nobody knows."""
    row, towns = place_in(text, atlas), towns_behind(scene, world, atlas)
    if towns is not None and scene.whole:
        return text in towns
    if row is None:
        return not scene.whole or not (scene.here.fine in LISTED | LYING or is_tied(scene, atlas))
    return all(rule(scene, row, world, atlas) is not False for rule in RULES)


def is_answerless(scene: Scene, asked: Asked, world: World, atlas: Atlas) -> bool:
    """Whether no other place could be believed where the key stands.

    A capital stands for its land and the stem names that land (`sementara ____ membantah`); a people has the name of
    an island (`bahasa Jawa`); somebody is at home there, and it is taken for a mountain (`warga Tambora`); a place of a
    town whose others nobody has listed (`Majenang, Cilacap`); a group of states that one joins; something is held
    against it, as it is against others; or it was struck with its neighbours, of which others may have been struck.
    """
    here = scene.here
    struck = scene.listed and not world.telling.striking.isdisjoint(scene.said.split())
    near = here.fine in {PROVINCE, *SEATS} and any(one.region == here.region != "" for one in scene.named)
    if scene.compared or (struck and near):
        return True
    if is_tied(scene, atlas) and here.fine == CAPITAL and scene.before not in {*world.spots, COMMA}:
        return True
    if (here.fine in PEOPLED and scene.before in world.customs) or (here.fine in WILD and scene.before in world.dwellers):
        return True
    return scene.behind is not None and asked.candidate.sort in LOCAL and scene.behind.fine in {"regency", "city"}


def towns_of(scene: Scene, world: World, atlas: Atlas) -> Sequence[Known]:
    """Towns of the foreign country or of the island that a stem names, provinces of its stretch; most prominent first."""
    here, rows = scene.here, list[Known]()
    if (towns := towns_behind(scene, world, atlas)) is not None:
        return [as_town(name, here, atlas) for name in sorted(towns) if name != here.name]
    if here.fine in {CAPITAL, TOWN} and is_tied(scene, atlas):
        rows = [row for fine in (CAPITAL, TOWN) for row in atlas.shelves.get((fine, "inside", here.inside), ())]
    if here.fine == PROVINCE:
        rows = [row for row in atlas.shelves[PROVINCE,] if in_the_stretch(scene, row, world, atlas)]
    isle = isle_of(scene, world)
    rows += [row for name in sorted(isle) if (row := atlas.known(name)) is not None and row.fine == here.fine]
    return sorted((row for row in rows if row.name != here.name), key=lambda row: (-row.weight, row.name))


def towns_behind(scene: Scene, world: World, atlas: Atlas) -> frozenset[str] | None:
    """The towns of the foreign region that follows the gap: `____, Alaska`; None where none follows."""
    behind = scene.behind
    if behind is None or behind.fine not in PARTS or behind.fine == scene.here.fine:
        return None
    if len(behind.inside) != CODE or behind.inside in atlas.home:
        return None
    return world.towns.get(behind.name, frozenset())


def as_town(name: str, here: Known, atlas: Atlas) -> Known:
    """The row of a town; one like the key's where it has none."""
    return atlas.known(name) or Known(name, (), here.sort, here.fine, here.inside, here.region, (), 0)


def isle_of(scene: Scene, world: World) -> frozenset[str]:
    """The towns of the island that a stem names, where that of the key is one of them."""
    isles = (world.isles.get(one.name, frozenset()) for one in scene.named)
    return next((towns for towns in isles if scene.here.name in towns), frozenset())


def is_no_such_place(candidate: Candidate, text: str, atlas: Atlas) -> bool:
    """Whether a key is none of its sort, all of whose names are known, or nobody knows where it lies.

    `Madrid Terbuka` is no capital, beside `Pulau Talise` no island could be told to be near, and `Kota Qom` is none of home;
    and `Puncak, Bogor` is not the Puncak of the tables.
    """
    key, sort = candidate.key, candidate.sort
    if is_elsewhere(candidate, text, atlas):
        return True
    if sort == CITY:
        return atlas.known(key) is None and " " in key and atlas.known(key.partition(" ")[2]) is None
    return sort in LISTED | LYING and atlas.known(key) is None


def is_elsewhere(candidate: Candidate, text: str, atlas: Atlas) -> bool:
    """Whether the place set off behind a key is of another province than the place that the tables know by its name."""
    here, after = atlas.known(candidate.key), SET_OFF.match(text, candidate.span.stop)
    around = atlas.known(after[1]) if after is not None else None
    if here is None or around is None or here.fine not in AROUND or around.fine not in AROUND:
        return False
    return here.inside not in {around.name, around.inside}
