"""The scene of a question for a place: what its stem names around the gap, and where the place of the key lies."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from quizgen.generation._atlas import PLACES, REGIONS, Atlas
from quizgen.generation._borders import is_compared, is_listed
from quizgen.generation._fitness import Asked
from quizgen.generation._shape import padded
from quizgen.generation._words import GAP
from quizgen.model.analysis import Sort
from quizgen.model.lexicon import Known, World

CODE = 2
"""Letters of a country's code; what lies at home lies in a province, which is told by its name."""
COUNTRY = "country"
LEAD = 4
"""Words before a gap that say what it has to do with the place."""
SENTENCE = re.compile(r"(?<=[.?!]) ")


@dataclass(frozen=True, slots=True)
class Scene:
    """What a stem tells of the place that is asked for."""

    here: Known
    """The place of the key: `Denpasar` of `Kantor Imigrasi Denpasar`, too."""
    whole: bool
    """Whether the key is that place and no body of it."""
    stem: str
    """Padded."""
    words: frozenset[str]
    lead: tuple[str, ...]
    """The last words before the gap, or before the words that ask, lower-cased."""
    said: str
    """The sentence that holds the gap, padded."""
    named: tuple[Known, ...]
    """Places that the stem names, or whose body or person it names."""
    grouped: frozenset[str]
    """Members of the groups of states that it names."""
    local: bool
    """Whether the brief tells of the country of its language."""
    rivals: frozenset[str]
    """Names of the places on the stage of the key's."""
    behind: Known | None
    """The place that follows the gap behind a comma: `____, Cilacap`."""
    listed: bool
    """Whether the place is one of several that the stem lists."""
    compared: bool
    """Whether something is held against the place."""

    @property
    def before(self) -> str:
        """The word right before the gap; "," where the place stands behind a comma: `Bandara Ninoy Aquino, ____`."""
        last = self.lead[-1] if self.lead else ""
        return last if last[-1:].isalpha() else last[-1:]


def place_in(text: str, atlas: Atlas) -> Known | None:
    """The place that a text is or ends with: `Denpasar` of `Kantor Imigrasi Denpasar`."""
    words = text.split()
    for at in range(len(words)):
        row = atlas.known(" ".join(words[at:]))
        if row is not None and row.sort in PLACES and (at == 0 or row.fine in REGIONS):
            return row
    return None


def scene_of(
    asked: Asked, atlas: Atlas, world: World, persons: Callable[[str], Iterator[str]], asking: frozenset[str]
) -> Scene | None:
    """The scene of a question; None where the key names no place.

    `persons` gives the ISO codes of the countries of the persons in a text, `asking` the words that ask.
    """
    candidate = asked.candidate
    here, known = place_in(candidate.key, atlas), atlas.known(candidate.key)
    if here is None:
        return None
    stem = candidate.stem
    slot = stem.find(GAP) if GAP in stem else asked_at(stem, asking)
    before, rest = beside(stem, slot, asking)
    named = [row for row in named_in(stem, atlas) if row.name != here.name]
    lands = {code for code in persons(stem) if len(here.inside) == CODE and code == here.inside}
    named += [row for row in atlas.shelves.get((COUNTRY,), ()) if row.inside in lands and row.name != here.name]
    groups = [members for name, members in world.members.items() if name in {row.name for row in atlas.names_in(stem)}]
    after = re.match(rf"{re.escape(GAP)}, ([A-Z][\w-]*(?: [A-Z][\w-]*)*)", stem[slot:]) if GAP in stem else None
    return Scene(
        here=here,
        whole=known is here,
        stem=padded(stem),
        words=frozenset(padded(stem).split()),
        lead=tuple(stem[:slot].casefold().split()[-LEAD:]),
        said=padded(f"{SENTENCE.split(stem[:slot])[-1]} {SENTENCE.split(stem[slot:])[0]}"),
        named=tuple(named),
        grouped=frozenset(member for members in groups for member in members),
        local=asked.card.at_home,
        rivals=frozenset(row.name for row in atlas.rivals_of(here)),
        behind=atlas.known(after[1]) if after else None,
        listed=is_listed(before, rest, world.telling),
        compared=is_compared(before, world.telling),
    )


def beside(stem: str, slot: int, asking: frozenset[str]) -> tuple[str, str]:
    """What stands in a sentence before the gap, or before the words that ask, and what stands behind."""
    before, rest = SENTENCE.split(stem[:slot])[-1], SENTENCE.split(stem[slot:])[0]
    if rest.startswith(GAP):
        return before, rest.removeprefix(GAP).strip()
    words = rest.split()
    at = next((n for n, word in enumerate(words) if word.strip("?,.").casefold() in asking), len(words) - 1)
    comma = "," if words and words[at].endswith(",") else ""
    return before, f"{comma} {' '.join(words[at + 1 :])}".strip()


def asked_at(stem: str, asking: frozenset[str]) -> int:
    """Where the words begin that ask for a place: the noun before `mana`; the end where none do."""
    words = list(re.finditer(r"\S+", stem))
    at = next((n for n, word in enumerate(words) if n and word[0].strip("?,.").casefold() in asking), None)
    return words[at - 1].start() if at is not None else len(stem)


def named_in(stem: str, atlas: Atlas) -> Iterator[Known]:
    """Every place in a stem, and those in the names of its bodies: `Denpasar` of `Polresta Denpasar`."""
    for row in atlas.names_in(stem):
        if row.sort in PLACES:
            yield row
        elif row.sort is Sort.ORGANISATION:
            if len(row.inside) == CODE and row.inside not in atlas.home:
                yield from atlas.shelves.get((COUNTRY, "inside", row.inside), ())[:1]
            yield from (one for one in atlas.names_in(row.name.partition(" ")[2]) if one.sort in PLACES)
