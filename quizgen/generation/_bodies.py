"""Known bodies beside a body: those of its field, whatever their sort where the stem leaves that open."""

from collections.abc import Iterator

from quizgen.generation._atlas import TOO_UNLIKE, Atlas, form_like, is_of_land, unlikeness
from quizgen.generation._fitness import Asked
from quizgen.generation._shape import is_as_long
from quizgen.generation._words import GAP
from quizgen.model.lexicon import Known

MIXED = 1
"""The most that a short name beside a longer one counts where both are of one field: `KPK`, `Kejagung`."""
MINISTRY = "ministry"
"""Of these there are enough, so that no agency has to stand among them: `kementerian terbaik, diikuti [Kemenlu]`."""
MIXING = frozenset({"agency", MINISTRY, "police", "prosecution", "court", "bank", "legislature", "military"})
"""Sorts of bodies of a state: a stem that asks for `lembaga apa` leaves all of them open."""
WORLDLY = frozenset(
    {"company", "bank", "ngo", "international", "team", "media", "armed_group", "university", "military"}
)
"""Sorts whose field says more than their country."""
ARMED, ELSEWHERE = "armed_group", 2
"""The sort of bodies that fight for a land, and the penalty of one of another: beside Hamas sooner Fatah than the Taliban,
and beside a company of home sooner another than Rosneft."""
TOO_FAR = 6
"""A field so far down a body's own is none of its own."""


def bodies_like(here: Known, asked: Asked, atlas: Atlas) -> Iterator[tuple[str, Known, int]]:
    """Names of bodies of the fields of a body, each with its row and penalty, the nearest field first."""
    key, free = asked.candidate.key, is_open(asked, atlas) and here.fine != MINISTRY
    for place, (row, field) in enumerate(atlas.of_fields(here, asked.lot)):
        text = form_like(row, key)
        if row.fine != here.fine and not (free and here.fine in MIXING and row.fine in MIXING):
            continue
        unlike = unlikeness(text, key)
        if unlike >= TOO_UNLIKE and (" " in text or " " in key):
            continue
        if not is_of_land(row, here) and here.fine not in WORLDLY:
            continue
        if is_as_long(len(text), asked.shape.letters, few=True):
            foreign = ELSEWHERE * (row.inside != here.inside and (here.fine == ARMED or here.inside in atlas.home))
            yield text, row, 1 + min(MIXED, unlike) + 2 * min(field, TOO_FAR) + place // 12 + foreign


def is_open(asked: Asked, atlas: Atlas) -> bool:
    """Whether a stem leaves open what sort of body is asked for: a bare gap, `lembaga apa`."""
    stem = asked.candidate.stem
    if GAP not in stem:
        return any(words in stem.casefold() for words in atlas.open_asks)
    before = stem.partition(GAP)[0].split()
    word = before[-1].casefold() if before else ""
    return word not in atlas.nouns and asked.candidate.key.partition(" ")[0].casefold() not in atlas.nouns


def head_asked(asked: Asked, leads: frozenset[str]) -> str:
    """The first word of the key where the stem asks by it: `bank` in `proyeksi bank apa`, so that all must be banks.

    Not one of the words before places (`leads`), which the others get as the key has it: `Kabupaten Sikka`.
    """
    first, _, rest = asked.candidate.key.casefold().partition(" ")
    if first in leads:
        return ""
    return f"{first} " if rest and f" {first} " in f" {asked.candidate.stem.casefold()} " else ""
