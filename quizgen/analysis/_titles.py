"""Persons with the titles before them: `juru bicara Kremlin Dmitry Peskov`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quizgen.analysis._chunks import find_chunks
from quizgen.analysis._rows import Row
from quizgen.analysis._runs import Atom
from quizgen.model.analysis import Sort

_BETWEEN = frozenset({"TITLE", "PREFIX", "NOUN", "ORG", "PLACE", "NAME", "BRACKET"})
_OFFICES = frozenset({"office", "rank", "profession", "monarch", "honorific"})


@dataclass(frozen=True, slots=True)
class Titled:
    """A title and whose it is, as places in the row of atoms."""

    first: int
    """First atom of the title."""
    person: int
    pieces: tuple[Atom, ...]
    """Atoms of the title in order, without brackets, commas and bare honorifics; empty where nothing is left."""


def _looks_personal(row: Row, atom: Atom) -> bool:
    """Whether a name of unknown sort may be a person's: not an acronym, not made of common words."""
    words = row.words[atom.first : atom.last]
    if atom.sort is not None or any(word.isdigit() for word in words):
        return False
    own = [row.rules.is_word(word.lower()) for word in words]
    return not all(own) and not any(word.isupper() and len(word) > 1 for word in words)


def _is_surely_personal(row: Row, before: Atom, atom: Atom) -> bool:
    """Whether only a person can follow: `Bripka Eko`, `Bupati Juliyatmono` (which is no region of the gazetteer)."""
    if before.tag != "TITLE" or atom.tag not in {"NAME", "ORG", "PLACE"} or atom.fine:
        return False
    words = row.words[atom.first : atom.last]
    strict = before.fine == "rank" or row.low(before.first, before.last) in row.rules.regional
    return strict and not any(word.isupper() and len(word) > 1 for word in words)


def with_persons(row: Row, atoms: Sequence[Atom]) -> list[Atom]:
    """Names of unknown sort that follow an office become persons: `Menkeu Purbaya`."""
    found = list(atoms)
    office = False
    for at, atom in enumerate(found):
        if atom.tag == "TITLE":
            trade = atom.fine == "profession" and row.words[atom.first].islower()  # "sopir Pajero"
            office = office or (atom.fine in _OFFICES and not trade)
        elif at > 0 and _is_surely_personal(row, found[at - 1], atom):
            found[at] = replace(atom, tag="PERSON", sort=Sort.PERSON, fine="", sure=True)
            office = False
        elif office and atom.tag == "NAME" and _looks_personal(row, atom):
            found[at] = replace(atom, tag="PERSON", sort=Sort.PERSON, fine="")
            office = False
        elif atom.tag not in _BETWEEN:
            office = False
    return found


def _pieces(row: Row, atoms: Sequence[Atom]) -> tuple[Atom, ...]:
    """What the title is made of; `istri Budi` says whose wife, so that nothing is left."""
    kept = [atom for atom in atoms if atom.tag not in {"BRACKET", "COMMA"}]
    while kept and kept[-1].tag == "TITLE" and kept[-1].fine == "honorific":
        kept.pop()
    if len(kept) > 1 and kept[-1].tag == "TITLE" and kept[-1].fine == "rank":
        kept.pop()  # `Kasat Reskrim Polresta Sleman [Kompol]`
    last = kept[-1] if kept else None
    if last is not None and last.tag == "TITLE" and row.low(last.first, last.last) in row.rules.relations:
        return ()
    return tuple(kept)


def find_titled(row: Row, atoms: Sequence[Atom]) -> Iterator[Titled]:
    """Every person of the row that has something before its name."""
    for _, first, last in find_chunks([atom.tag for atom in atoms], row.rules.titled):
        person = next(at for at in range(last - 1, first, -1) if atoms[at].tag == "PERSON")
        yield Titled(first, person, _pieces(row, atoms[first:person]))
