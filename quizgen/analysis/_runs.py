"""Runs of capitals that no table knows: how far they reach and what they name."""

from dataclasses import dataclass

from quizgen.analysis._rows import QUOTES, Row, after_personal, by_speech, head_before, is_name_word, opens_sentence
from quizgen.model.analysis import Sort

_SHORTEST_QUOTE = 2
_SMALL = 2
"""Small words that may stand in a row within a name: `Ursula [von der] Leyen`."""
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


def after_title(row: Row, at: int) -> bool:
    """Whether a title, perhaps with common nouns, stands right before: `pemimpin kelompok Wagner`."""
    for back in range(1, _FEW + 1):
        if at - back < 0:
            return False
        if row.title_ends[at - back] > at - back:
            return True
        if not row.words[at - back].isalpha():
            return False
    return False


def is_office(row: Row, at: int) -> bool:
    """Whether the title of a person begins here, and no word of a name: `Saksi` in `UU Perlindungan Saksi`."""
    last = row.title_ends[at]
    return last > at and row.rules.titles.table[row.low(at, last)] in {"office", "rank", "honorific"}


def _new_name(row: Row, at: int, first: int) -> bool:
    """Whether another name or a title begins here, so that the run from `first` ends."""
    if row.labels[at] == "B-PER" and _may_be_given_name(row, first, at):
        return False
    if row.labels[at].startswith("B") or (is_office(row, at) and row.labels[at] == "O"):
        return True
    if (
        row.labels[at] == "O"
        and row.labels[at - 1] != "O"
        and row.rules.is_word(row.lows[at])
        and row.head_ends[at] == at
    ):
        return True  # "Mendur Bersaudara": the network's name ends here, and a common word follows
    return not row.labels[at].startswith("I") and row.known_ends[at] > at


def _may_be_given_name(row: Row, first: int, last: int) -> bool:
    """Whether what the network passed over begins the person's name after it: `Venna` of `Venna Melinda`."""
    titled = after_title(row, first) and row.title_ends[first] > first  # "Menteri Kehutanan Raja Juli Antoni"
    return all(
        (row.labels[at] == "O" or (row.labels[at][0] == "I" and _was_cut(row, first)))
        and not row.is_acronym(at)
        and row.words[at].isalpha()
        and row.head_ends[at] == at
        and (row.tags[at] == "PROPN" if last == first + 1 or titled else not row.rules.is_word(row.lows[at]))
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
    if (
        row.is_acronym(at)
        and row.known_ends[at] == at
        and last < len(row.words)
        and (known := row.known_at(last))
        and known.sort is Sort.COUNTRY
    ):
        return last  # "APBN Indonesia"
    if (
        row.sort_at(at) is Sort.PERSON
        and row.is_acronym(at)
        and after_title(row, at)
        and row.words[at] not in row.rules.initials
    ):
        following = last < len(row.words) and row.labels[last] == "I-PER"
        return last if following else _plain_run(row, at)  # "Plt Kadis PUTR Binjai"
    return _plain_run(row, at)


def _plain_run(row: Row, at: int) -> int:
    last = at + 1
    while last < len(row.words):
        small = _small_words(row, last)
        after = last + small
        if (is_name_word(row, last) or _number_in_name(row, last)) and not _new_name(row, last, at):
            last += 1
        elif small and after < len(row.words) and is_name_word(row, after) and not _new_name(row, after, at):
            last = after + 1
        else:
            break
    return last


def _small_words(row: Row, at: int) -> int:
    """How many small words of names stand here, two at most: `de la`, `von der`."""
    found = 0
    while found < _SMALL and at + found < len(row.words) and row.words[at + found].islower():
        if row.lows[at + found] not in row.rules.inner:
            break
        found += 1
    return found


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
    if row.head_ends[at] > at or row.lows[at] in row.rules.common:
        return not (row.is_acronym(at) and after_personal(row, at))  # "berinisial RS"
    if _explains_nothing(row, at):
        return True
    if opens_sentence(row, at) and row.lows[at] in row.rules.plain and not row.is_acronym(at):
        return True
    if row.labels[at] != "O" or row.is_acronym(at):
        return False
    small = row.lows[at] in row.rules.plain or row.tags[at] in {"ADP", "SCONJ", "CCONJ", "PRON"}
    return small or (row.rules.is_word(row.lows[at]) and head_before(row, at) is None)  # "Ibu Kota Politik"


def _explains_nothing(row: Row, at: int) -> bool:
    """Whether an unknown short form stands alone in brackets after small words: `pendidikan karakter (CCE)`."""
    if not row.is_acronym(at) or row.known_ends[at] > at or not 1 < at < len(row.words) - 1:
        return False
    return row.words[at - 1] == "(" and row.words[at + 1] == ")" and row.words[at - 2].islower()


def _network_says(row: Row, at: int, last: int) -> Sort | None:
    """What the network calls the run; nothing where a name was cut off its front, or for capitals that no table knows.

    Its guess for those was wrong 40 times of 43 on news of 2025.
    """
    if _was_cut(row, at) and row.sort_at(at) is not Sort.PERSON:
        return None
    if last == at + 1 and row.is_acronym(at):
        return None
    return next((row.sort_at(place) for place in range(at, last) if row.labels[place] != "O"), None)


def _sort_by_words(row: Row, at: int, last: int, network: Sort | None) -> tuple[Sort, str, bool] | None:
    """What the words in and around the run say of it, and whether that is sure."""
    tail, head = _tail(row, at, last), head_before(row, at)
    if tail is not None:
        return *tail, False
    if head is not None and (head[1] in row.rules.firm or network is None):
        return *head, False
    if after_personal(row, at) and row.sort_at(at) is not Sort.PLACE:
        return Sort.PERSON, "", True
    if network is None and _is_body(row, at, last):
        return Sort.ORGANISATION, "", False
    acronym = any(row.is_acronym(place) for place in range(at, last))
    spoken = network is None and not acronym and by_speech(row, at, last)
    initials = last == at + 1 and row.words[at] in row.rules.initials
    return (Sort.PERSON, "", False) if spoken or initials else None


def _is_body(row: Row, at: int, last: int) -> bool:
    """Whether an unknown name does what firms do, or is asked after as bodies are: `survei IndoStrategi`."""
    opens = opens_sentence(row, at) and last < len(row.words) and row.lows[last] in row.rules.offering
    return opens or (at > 0 and row.lows[at - 1] in row.rules.polled)


def _sort_of_run(row: Row, at: int, last: int) -> tuple[Sort | None, str, bool]:
    """What a run of capitals names, more exactly, and whether that is sure."""
    network = _network_says(row, at, last)
    by_words = _sort_by_words(row, at, last, network)
    if by_words is not None:
        return by_words
    known, head = row.known_at(at), head_before(row, at)
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
    while last < len(row.words) and (
        is_name_word(row, last) or row.words[last].isdigit() or row.lows[last] in row.rules.inner
    ):
        last += 1
    if (
        last - at < _SHORTEST_QUOTE
        or last == len(row.words)
        or row.words[last] not in QUOTES
        or row.labels[at] == "B-PER"
    ):
        return None
    head = head_before(row, at)
    own = row.rules.heads.table.get(row.low(at, row.head_ends[at])) if row.head_ends[at] > at else None
    sort, fine = own or head or (Sort.THING, "")
    return Atom(tag_of(sort), at, last, sort, fine)
