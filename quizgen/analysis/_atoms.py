"""A sentence as a row of atoms: titles, names, brackets, commas, nouns, and the rest."""

from collections.abc import Callable
from dataclasses import dataclass

from quizgen.analysis._rows import QUOTES, Row, after_personal, by_speech, head_before, is_name_word, opens_sentence
from quizgen.model.analysis import Sort

_SHORTEST_QUOTE = 2
_FEW = 4
"""Words between a title and the body it belongs to: `pemimpin junta militer Burkina Faso`."""


@dataclass(frozen=True, slots=True)
class Atom:
    """A piece of the sentence, `tokens[first:last]`."""

    tag: str
    """TITLE PREFIX NOUN ORG PLACE BRACKET COMMA PERSON NAME OTHER."""
    first: int
    last: int
    sort: Sort | None = None
    fine: str = ""
    sure: bool = False
    """Whether what stands before it leaves no doubt: `Bripka Eko`, `berinisial DS`."""


def tag_of(sort: Sort | None) -> str:
    """Tag of a name by its sort."""
    match sort:
        case Sort.PERSON:
            return "PERSON"
        case Sort.ORGANISATION:
            return "ORG"
        case Sort.PLACE | Sort.COUNTRY:
            return "PLACE"
        case _:
            return "NAME"


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
    """`Presiden`, `juru bicara`, `Bripka`; not `Putri` in a name, nor `Ketua` of a lower-cased heading."""
    last = row.title_ends[at]
    if last == at or row.known_ends[at] > last or row.head_ends[at] > last:
        return None
    sort = row.rules.titles.table[row.low(at, last)]
    inside = row.labels[at].startswith("I") or (row.labels[at] == "B-PER" and row.chunk_end(at) > last)
    if row.sort_at(at) is Sort.PERSON and inside and sort not in {"office", "rank", "profession"}:
        return None
    return Atom("TITLE", at, last, fine=sort)


def read_prefix(row: Row, at: int) -> Atom | None:
    """`mantan`, `wakil`, `Plt`."""
    return Atom("PREFIX", at, at + 1) if row.lows[at] in row.rules.prefixes else None


def _after_title(row: Row, at: int) -> bool:
    """Whether a title, perhaps with common nouns, stands right before: `juru bicara Kremlin`, `pemimpin kelompok Wagner`."""
    for back in range(1, _FEW + 1):
        if at - back < 0:
            return False
        if row.title_ends[at - back] > at - back:
            return True
        if not row.words[at - back].isalpha():
            return False
    return False


def read_known(row: Row, at: int) -> Atom | None:
    """A name of the gazetteer, unless the network sees a longer name or a person of that name there."""
    last, known = row.known_ends[at], row.known_at(at)
    if known is None or at in row.blocked or not is_known_as_written(row, at):
        return None
    alone = row.chunk_end(at) <= last or row.labels[at] == "O"
    if row.sort_at(at) is Sort.PERSON and known.sort is not Sort.COUNTRY:
        place = known.sort is Sort.PLACE and last == at + 1
        if (place and alone and not row.is_acronym(at)) or not (alone or _after_title(row, at)):
            return None
    elif not alone and row.labels[at].startswith("B") and known.sort is not Sort.COUNTRY and not _cuts(row, at, last):
        return None
    return Atom(tag_of(known.sort), at, last, known.sort, known.fine)


def _cuts(row: Row, at: int, last: int) -> bool:
    """Whether the network ran a person's name into the name before it: `Pelatih Persib Bandung Bojan Hodak`."""
    own_word = row.rules.is_word(row.lows[last]) or row.known_ends[last] > last or row.head_ends[last] > last
    return _after_title(row, at) and not own_word and row.words[last].istitle()


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
    personal = row.labels[at] == "B-PER" or (_is_office(row, at) and row.labels[at][:1] != "I")
    if personal and fine not in row.rules.honouring:
        return False
    known = row.known_at(at)
    foreign = known is not None and known.sort is Sort.COUNTRY and known.inside not in row.rules.home
    return not (foreign and fine in row.rules.bodies)


def _is_office(row: Row, at: int) -> bool:
    """Whether the title of a person begins here, and no word of a name: `Saksi` in `UU Perlindungan Saksi`."""
    last = row.title_ends[at]
    return last > at and row.rules.titles.table[row.low(at, last)] in {"office", "rank", "honorific"}


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


def _new_name(row: Row, at: int, first: int) -> bool:
    """Whether another name or a title begins here, so that the run from `first` ends."""
    if row.labels[at] == "B-PER" and _may_be_given_name(row, first, at):
        return False
    if row.labels[at].startswith("B") or (_is_office(row, at) and row.labels[at] == "O"):
        return True
    if row.labels[at] == "O" and row.labels[at - 1] != "O" and row.rules.is_word(row.lows[at]) and row.head_ends[at] == at:
        return True  # "Mendur Bersaudara": the network's name ends here, and a common word follows
    return not row.labels[at].startswith("I") and row.known_ends[at] > at


def _may_be_given_name(row: Row, first: int, last: int) -> bool:
    """Whether what the network passed over begins the person's name after it: `Venna` of `Venna Melinda`."""
    return all(
        (row.labels[at] == "O" or (row.labels[at][0] == "I" and _was_cut(row, first)))
        and not row.is_acronym(at)
        and row.words[at].isalpha()
        and row.head_ends[at] == at
        and (row.tags[at] == "PROPN" if last == first + 1 else not row.rules.is_word(row.lows[at]))
        for at in range(first, last)
    )


def _was_cut(row: Row, at: int) -> bool:
    """Whether the token goes on with what the network called one name, after a name of the gazetteer was cut off it."""
    return row.labels[at].startswith("I") and any(row.known_ends[start] == at for start in range(max(0, at - 6), at))


def _number_in_name(row: Row, at: int) -> bool:
    """`88` in `Densus 88`, `2026` in `Piala Dunia 2026`; no count: a common noun after it would be counted."""
    if not row.words[at].isdigit() or at in row.blocked:
        return False
    following = row.words[at + 1] if at + 1 < len(row.words) else ""
    return not (following[:1].islower() and row.tags[at + 1] == "NOUN")


def _run_end(row: Row, at: int) -> int:
    """End of the run of name words that begins at `at`."""
    last = at + 1
    if row.is_acronym(at) and row.known_ends[at] == at and last < len(row.words) and (known := row.known_at(last)) and known.sort is Sort.COUNTRY:
        return last  # "APBN Indonesia"
    if row.sort_at(at) is Sort.PERSON and row.is_acronym(at) and _after_title(row, at) and row.words[at] not in row.rules.initials:
        following = last < len(row.words) and row.labels[last] == "I-PER"
        return last if following else _plain_run(row, at)  # "Plt Kadis PUTR Binjai"
    return _plain_run(row, at)


def _plain_run(row: Row, at: int) -> int:
    last = at + 1
    while last < len(row.words):
        inner = row.lows[last] in row.rules.inner and row.words[last].islower() and last + 1 < len(row.words)
        if (is_name_word(row, last) or _number_in_name(row, last)) and not _new_name(row, last, at):
            last += 1
        elif inner and is_name_word(row, last + 1) and not _new_name(row, last + 1, at):
            last += 2
        else:
            break
    return last


def read_capitals(row: Row, at: int) -> Atom | None:
    """A run of words written like a name; network, tail word or the common noun before it say of what sort."""
    if not is_name_word(row, at):
        return None
    last = _run_end(row, at)
    if last == at + 1 and _is_common(row, at):
        return _by_its_kind(row, at)
    sort, fine, sure = _sort_of_run(row, at, last)
    return Atom(tag_of(sort), at, last, sort, fine, sure)


def _by_its_kind(row: Row, at: int) -> Atom | None:
    """`di Kosmodrom`: a common noun with a capital within the sentence, which the network calls a place."""
    if row.head_ends[at] != at + 1 or row.is_acronym(at) or opens_sentence(row, at) or row.labels[at] != "B-LOC":
        return None
    sort, fine = row.rules.heads.table[row.lows[at]]
    return Atom("PLACE", at, at + 1, sort, fine) if sort is Sort.PLACE and fine in row.rules.honouring else None


def _is_common(row: Row, at: int) -> bool:
    """Whether a single capitalised word is a common noun: `Kementerian`, `Perusahaan`, `Ia`."""
    if row.head_ends[at] > at:
        return not (row.is_acronym(at) and after_personal(row, at))  # "berinisial RS"
    if opens_sentence(row, at) and row.lows[at] in row.rules.plain and not row.is_acronym(at):
        return True
    if row.labels[at] != "O" or row.is_acronym(at):
        return False
    small = row.lows[at] in row.rules.plain or row.tags[at] in {"ADP", "SCONJ", "CCONJ", "PRON"}
    return small or (row.rules.is_word(row.lows[at]) and head_before(row, at) is None)  # "Ibu Kota Politik"


def _sort_of_run(row: Row, at: int, last: int) -> tuple[Sort | None, str, bool]:
    """What a run of capitals names, more exactly, and whether that is sure."""
    network = None if _was_cut(row, at) and row.sort_at(at) is not Sort.PERSON else next((row.sort_at(place) for place in range(at, last) if row.labels[place] != "O"), None)
    head = head_before(row, at)
    tail = _tail(row, at, last)
    if tail is not None:
        return *tail, False
    if head is not None and (head[1] in row.rules.firm or network is None):
        return *head, False
    if after_personal(row, at) and network is not Sort.PLACE:
        return Sort.PERSON, "", True
    if network is None and by_speech(row, at, last) and not any(row.is_acronym(place) for place in range(at, last)):
        return Sort.PERSON, "", False
    if row.words[at] in row.rules.initials and last == at + 1:
        return Sort.PERSON, "", False
    if last == at + 1 and row.is_acronym(at):
        network = None  # its guess for capitals that no table knows was wrong 40 times of 43 on news of 2025
    known = row.known_at(at)
    if known is not None and known.sort is network:
        return network, known.fine, False  # "KPU RI"
    return network, head[1] if head is not None and head[0] is network else "", False


def _tail(row: Row, at: int, last: int) -> tuple[Sort, str] | None:
    """What the last word says, or the one before a country or a year: `Yale University`, `Trade Expo Indonesia`."""
    for place in range(last - 1, max(at, last - 3), -1):
        found = row.rules.tails.get(row.lows[place])
        if found is not None:
            return found
        if row.known_ends[place] == place and not row.words[place].isdigit():
            return None
    return None


def read_quoted(row: Row, at: int) -> Atom | None:
    """`'Ngawi Run 2025'`: what quotation marks hold is one name where every word is written like one."""
    if at == 0 or row.words[at - 1] not in QUOTES or not row.words[at][0].isupper() or at in row.blocked:
        return None
    last = at + 1
    while last < len(row.words) and (is_name_word(row, last) or row.words[last].isdigit() or row.lows[last] in row.rules.inner):
        last += 1
    if last - at < _SHORTEST_QUOTE or last == len(row.words) or row.words[last] not in QUOTES or row.labels[at] == "B-PER":
        return None
    head = head_before(row, at)
    own = row.rules.heads.table.get(row.low(at, row.head_ends[at])) if row.head_ends[at] > at else None
    sort, fine = own or head or (Sort.THING, "")
    return Atom(tag_of(sort), at, last, sort, fine)


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
        answers = (reader(row, at) for reader in READERS)
        atom = next((answer for answer in answers if answer is not None), None) or Atom("OTHER", at, at + 1)
        atoms.append(atom)
        at = atom.last
    return atoms
