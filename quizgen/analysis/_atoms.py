"""A sentence as a row of atoms: titles, names, brackets, commas, nouns, and the rest."""

from collections.abc import Callable

from quizgen.analysis._rows import RANK, Row, is_name_word, opens_sentence
from quizgen.analysis._runs import Atom, after_title, is_office, read_capitals, read_quoted, tag_of
from quizgen.model.analysis import Sort


def read_bracket(row: Row, at: int) -> Atom | None:
    """`(Korut)`: an explained bracket."""
    last = row.brackets.get(at)
    return Atom("BRACKET", at, last) if last is not None else None


def read_blocked(row: Row, at: int) -> Atom | None:
    """Dates and amounts are not looked into; commas matter to titles."""
    if at in row.blocked:
        return Atom("OTHER", at, at + 1)
    return Atom("COMMA", at, at + 1) if row.words[at] == "," else None


def read_apart(row: Row, at: int) -> Atom | None:
    """`Ibu Kota` in `Ibu Kota Moskow`: a common noun whatever its capital."""
    last = row.head_ends[at]
    if last == at or last < row.title_ends[at]:
        return None
    low = row.low(at, last)
    apart = low in row.rules.apart or (
        opens_sentence(row, at) and row.words[at].istitle() and row.rules.heads.table[low][1] in row.rules.loose
    )
    return Atom("NOUN", at, last) if apart and row.known_ends[at] <= last else None


def read_title(row: Row, at: int) -> Atom | None:
    """`Presiden`, `juru bicara`, `Bripka`; not `Putri` in a name, nor `Raja` in `Menteri Kehutanan Raja Juli Antoni`."""
    last = row.title_ends[at]
    if last == at or row.known_ends[at] > last or row.head_ends[at] > last:
        return None
    sort = row.rules.titles.table[row.low(at, last)]
    inside = row.labels[at].startswith("I") or (row.labels[at] == "B-PER" and row.chunk_end(at) > last)
    if row.sort_at(at) is Sort.PERSON and inside and sort not in {"office", "rank", "profession"}:
        return None
    if (
        sort == "monarch"
        and at > 0
        and row.words[at].istitle()
        and row.words[at - 1][:1].isupper()
        and after_title(row, at)
    ):
        return None
    return Atom("TITLE", at, last, fine=sort)


def read_prefix(row: Row, at: int) -> Atom | None:
    """`mantan`, `wakil`, `Plt`."""
    return Atom("PREFIX", at, at + 1) if row.lows[at] in row.rules.prefixes else None


def read_known(row: Row, at: int) -> Atom | None:
    """A name of the gazetteer, unless the network sees a longer name or a person of that name there."""
    last = row.known_ends[at]
    known = row.known_at(at) if last > at else None
    if known is None or at in row.blocked or not is_known_as_written(row, at):
        return None
    alone = row.chunk_end(at) <= last or row.labels[at] == "O"
    if row.sort_at(at) is Sort.PERSON and known.sort is not Sort.COUNTRY:
        place = known.sort is Sort.PLACE and last == at + 1
        if (place and alone and not row.is_acronym(at)) or not (alone or after_title(row, at)):
            return None
    elif not alone and row.labels[at].startswith("B") and known.sort is not Sort.COUNTRY and not _cuts(row, at, last):
        return None
    return Atom(tag_of(known.sort), at, last, known.sort, known.fine)


def _cuts(row: Row, at: int, last: int) -> bool:
    """Whether the network ran a person's name into the name before it: `Pelatih Persib Bandung Bojan Hodak`."""
    own_word = row.rules.is_word(row.lows[last]) or row.known_ends[last] > last or row.head_ends[last] > last
    return after_title(row, at) and not own_word and row.words[last].istitle()


def is_known_as_written(row: Row, at: int) -> bool:
    """Whether a name of the gazetteer at the opening of a sentence is more than a common word: not `Batu` or `Buru`."""
    if row.known_ends[at] > at + 1 or not opens_sentence(row, at) or row.labels[at] != "O" or row.is_acronym(at):
        return True
    return row.tags[at] == "PROPN" or not row.rules.is_word(row.lows[at])


def _goes_on(row: Row, at: int, fine: str) -> bool:
    """Whether a name that began with a head word goes on with this token."""
    number = row.words[at].isdigit() and at not in row.blocked
    if not is_name_word(row, at) and not number:
        return False
    ranked = row.title_ends[at] > at + 1 and row.rules.titles.table[row.low(at, row.title_ends[at])] == RANK
    if ranked:
        return False  # `Polda Sumut [Inspektur Jenderal] …`
    personal = row.labels[at] == "B-PER" or (is_office(row, at) and row.labels[at][:1] != "I")
    if personal and fine not in row.rules.honouring:
        return False
    known = row.known_at(at)
    foreign = known is not None and known.sort is Sort.COUNTRY and known.inside not in row.rules.home
    return not (foreign and fine in row.rules.bodies)


def _joins(row: Row, at: int, fine: str) -> bool:
    """Whether a small word goes on within the name: `bin`, `of`; `dan` only in bodies, and not before a new name."""
    if row.lows[at] in row.rules.inner:
        return True
    if row.lows[at] not in row.rules.joining or fine not in row.rules.bodies or at + 1 >= len(row.words):
        return False
    new = row.labels[at + 1].startswith("B") or row.known_ends[at + 1] > at + 1 or row.head_ends[at + 1] > at + 1
    return not new and row.rules.is_word(row.lows[at + 1])


def _headed_end(row: Row, last: int, fine: str) -> int:
    """End of a name whose head ends at `last`."""
    while last < len(row.words):
        if _goes_on(row, last, fine):
            last += 1
        elif last + 1 < len(row.words) and _joins(row, last, fine) and _goes_on(row, last + 1, fine):
            last += 2
        else:
            break
    return last


def read_headed(row: Row, at: int) -> Atom | None:
    """`Kementerian Kelautan dan Perikanan`, `Polres Bogor`, `Museum Louvre`, `Komisi III DPR`."""
    last = row.head_ends[at]
    if last == at or at in row.blocked or not row.words[at][0].isupper():
        return None
    low = row.low(at, last)
    sort, fine = row.rules.heads.table[low]
    if opens_sentence(row, at) and row.rules.is_silent(low):
        return None
    stop = _headed_end(row, last, fine)
    if row.known_ends[at] >= stop:
        return None
    if stop == last:  # "Pengadilan AS": a court of that country, and no name
        of_country = stop < len(row.words) and (known := row.known_at(stop)) is not None and known.sort is Sort.COUNTRY
        return Atom("NOUN", at, last) if of_country else None
    return Atom(tag_of(sort), at, stop, sort, fine)


def read_noun(row: Row, at: int) -> Atom | None:
    """A common noun or adjective that may stand inside a title: `junta militer`."""
    if not row.words[at][0].isalpha() or row.lows[at] in row.rules.plain:
        return None
    nominal = row.tags[at] in {"NOUN", "ADJ", "PROPN"} if row.tags[at] else not row.rules.acting(row.lows[at])
    return Atom("NOUN", at, at + 1) if nominal else None


READERS: tuple[Callable[[Row, int], Atom | None], ...] = (
    read_bracket,
    read_blocked,
    read_quoted,
    read_apart,
    read_title,
    read_prefix,
    read_headed,
    read_known,
    read_capitals,
    read_noun,
)
"""Asked in this order at every token; the first answer is taken, and reading goes on after it."""


def split_atoms(row: Row) -> list[Atom]:
    """The whole sentence as atoms, in order, without gaps."""
    atoms: list[Atom] = []
    at = 0
    while at < len(row.words):
        atom = atom_at(row, at)
        atoms.append(atom)
        at = atom.last
    return atoms


def atom_at(row: Row, at: int) -> Atom:
    """The first answer; what no reader knows is OTHER."""
    for reader in READERS:
        atom = reader(row, at)
        if atom is not None:
            return atom
    return Atom("OTHER", at, at + 1)
