"""A sentence as a row of atoms: titles, names, brackets, commas, nouns, and the rest."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from quizgen.model.analysis import Sort, Token
from quizgen.model.lexicon import Known
from quizgen.model.reading import NameRules

NETWORK_SORTS: Mapping[str, Sort] = {
    "PER": Sort.PERSON,
    "ORG": Sort.ORGANISATION,
    "LOC": Sort.PLACE,
}
"""First three letters of the network's labels."""
_SHORTEST_ACRONYM = 2


@dataclass(frozen=True, slots=True)
class Atom:
    """A piece of the sentence, `tokens[first:last]`."""

    tag: str
    """TITLE PREFIX NOUN ORG PLACE BRACKET COMMA PERSON NAME OTHER."""
    first: int
    last: int
    sort: Sort | None = None
    fine: str = ""
    known: Known | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One sentence with all that is known of its tokens before names are cut out."""

    words: tuple[str, ...]
    tags: tuple[str, ...]
    """Universal parts of speech; "" where no network spoke."""
    labels: tuple[str, ...]
    """Names as the network labels them: `B-PER`, `I-PER`, `O`."""
    blocked: frozenset[int]
    """Tokens of dates and amounts."""
    brackets: Mapping[int, int]
    """First token of each explained bracket to the token after its last."""
    rules: NameRules

    def low(self, first: int, last: int) -> str:
        """The words from first to last in lower case, parted by one space."""
        return " ".join(self.words[first:last]).lower()

    def sort_at(self, at: int) -> Sort | None:
        """What the network calls the token."""
        return NETWORK_SORTS.get(self.labels[at][2:5])


def _longest(row: Row, at: int, words: int, table: Mapping[str, object]) -> int:
    """End of the longest stretch from `at` that the table of lower-cased phrases holds; `at` where it holds none."""
    for last in range(min(len(row.words), at + words), at, -1):
        if row.low(at, last) in table:
            return last
    return at


def is_name_word(row: Row, at: int) -> bool:
    """Whether the token is written like a name: with a capital that its place does not explain."""
    word = row.words[at]
    if at in row.blocked or not word[:1].isalnum():
        return False
    if word[0].isdigit():
        return any(letter.isupper() for letter in word)
    if not word[0].isupper():
        return len(word) > _SHORTEST_ACRONYM and any(letter.isupper() for letter in word) and word[0].islower()
    return not _opens_sentence(row, at) or _stands_out(row, at)


def _opens_sentence(row: Row, at: int) -> bool:
    """Whether the word is the first of its sentence or of a quotation in it."""
    return at == 0 or row.words[at - 1] in {'"', "“", "'", "‘", ":", "•"} or (at == 1 and not row.words[0][0].isalnum())


def _stands_out(row: Row, at: int) -> bool:
    """Whether the first word of a sentence is a name all the same."""
    word, low = row.words[at], row.words[at].lower()
    if row.labels[at] != "O" or (len(word) >= _SHORTEST_ACRONYM and word.isupper()):
        return True
    if low in row.rules.plain:
        return False
    if any(letter.isupper() for letter in word[1:]):
        return True
    return row.tags[at] == "PROPN" if row.tags[at] else not row.rules.is_word(low)


def chunk_end(row: Row, at: int) -> int:
    """Where the network's name that holds the token ends."""
    last = at + 1
    while last < len(row.words) and row.labels[last].startswith("I"):
        last += 1
    return last


def read_bracket(row: Row, at: int) -> Atom | None:
    """`(Korut)`: an explained bracket."""
    last = row.brackets.get(at)
    return Atom("BRACKET", at, last) if last is not None else None


def read_blocked(row: Row, at: int) -> Atom | None:
    """Dates and amounts are not looked into; commas matter to titles."""
    if at in row.blocked:
        return Atom("OTHER", at, at + 1)
    return Atom("COMMA", at, at + 1) if row.words[at] == "," else None


def known_end(row: Row, at: int) -> int:
    """End of the longest name of the gazetteer from `at`; `at` where there is none."""
    for last in range(min(len(row.words), at + row.rules.longest), at, -1):
        if " ".join(row.words[at:last]) in row.rules.known:
            return last
    return at


def title_end(row: Row, at: int) -> int:
    """End of the longest title from `at`, an organisation it ends with left out: `Ketua` of `Ketua KPK`."""
    last = _longest(row, at, 6, row.rules.titles)
    for inner in range(at + 1, last):
        if known_end(row, inner) >= last and row.low(at, inner) in row.rules.titles:
            return inner
    return last


def read_title(row: Row, at: int) -> Atom | None:
    """`Presiden`, `juru bicara`, `Bripka`; not `Putri` in a name."""
    last = title_end(row, at)
    if last == at or known_end(row, at) > last:
        return None
    inside = row.labels[at].startswith("I") or (row.labels[at] == "B-PER" and chunk_end(row, at) > last)
    sort = row.rules.titles[row.low(at, last)]
    if row.sort_at(at) is Sort.PERSON and inside and sort not in {"office", "rank", "profession"}:
        return None
    return Atom("TITLE", at, last, fine=sort)


def read_prefix(row: Row, at: int) -> Atom | None:
    """`mantan`, `wakil`, `Plt`."""
    return Atom("PREFIX", at, at + 1) if row.words[at].lower() in row.rules.prefixes else None


def read_known(row: Row, at: int) -> Atom | None:
    """A name of the gazetteer, unless the network sees a longer name or a person there."""
    last = known_end(row, at)
    if last == at or at in row.blocked:
        return None
    known = row.rules.known[" ".join(row.words[at:last])]
    short = last == at + 1
    if short and _opens_sentence(row, at) and not _stands_out(row, at) and row.rules.is_word(row.words[at].lower()):
        return None
    person = row.sort_at(at) is Sort.PERSON
    longer = row.labels[at].startswith("B") and chunk_end(row, at) > last
    if person and short and known.sort is not Sort.COUNTRY and not (longer and _after_title(row, at)):
        return None
    if longer and not person and known.sort is not Sort.COUNTRY:
        return None
    return Atom(_tag_of(known.sort), at, last, known.sort, known.fine, known)


def _after_title(row: Row, at: int) -> bool:
    """Whether a title or its common nouns stand right before: `juru bicara Kremlin`, `pemimpin Wagner`."""
    return any(at - back >= 0 and title_end(row, at - back) == at for back in range(1, 5))


def _tag_of(sort: Sort | None) -> str:
    """Tag of an atom by its sort."""
    match sort:
        case Sort.PERSON:
            return "PERSON"
        case Sort.ORGANISATION:
            return "ORG"
        case Sort.PLACE | Sort.COUNTRY:
            return "PLACE"
        case _:
            return "NAME"


def _goes_on(row: Row, at: int, fine: str) -> bool:
    """Whether a name that began with a head word goes on with this token."""
    if not is_name_word(row, at) and not (row.words[at].isdigit() and at not in row.blocked):
        return False
    if row.labels[at] == "B-PER" or (title_end(row, at) > at and row.labels[at][:1] != "I"):
        return False
    last = known_end(row, at)
    known = row.rules.known.get(" ".join(row.words[at:last]))
    foreign = known is not None and known.sort is Sort.COUNTRY and known.inside not in row.rules.home
    return not (foreign and fine in row.rules.bodies)


def read_headed(row: Row, at: int) -> Atom | None:
    """`Kementerian Kelautan dan Perikanan`, `Polres Bogor`, `Museum Louvre`, `Komisi III DPR`."""
    last = _longest(row, at, 4, row.rules.heads)
    low = row.low(at, last)
    if last == at or at in row.blocked or not row.words[at][0].isupper() or low in row.rules.apart:
        return None
    sort, fine = row.rules.heads[low]
    stop = last
    while stop < len(row.words):
        if _goes_on(row, stop, fine):
            stop += 1
        elif _joins(row, stop, fine) and stop + 1 < len(row.words) and _goes_on(row, stop + 1, fine):
            stop += 2
        else:
            break
    if stop == last or known_end(row, at) >= stop:
        return None
    return Atom(_tag_of(sort), at, stop, sort, fine)


def _joins(row: Row, at: int, fine: str) -> bool:
    """Whether a small word goes on within the name: `bin`, `of`; `dan` only in bodies, and not before a new name."""
    word = row.words[at].lower()
    if word in row.rules.inner:
        return True
    if word not in row.rules.joining or fine not in row.rules.bodies or at + 1 >= len(row.words):
        return False
    return not row.labels[at + 1].startswith("B") and known_end(row, at + 1) == at + 1 and bool(row.rules.is_word(
        row.words[at + 1].lower()))


def _new_name(row: Row, at: int) -> bool:
    """Whether another name or a title begins here, so that the run before it ends."""
    if row.labels[at].startswith("B") or title_end(row, at) > at:
        return True
    if row.labels[at].startswith("I"):
        return False
    return known_end(row, at) > at


def read_capitals(row: Row, at: int) -> Atom | None:
    """A run of words written like a name; the network says of what sort, else the common noun before it."""
    if not is_name_word(row, at):
        return None
    last = at + 1
    labelled = row.labels[at] != "O"
    while last < len(row.words):
        if (is_name_word(row, last) or _number_in_name(row, last)) and not _new_name(row, last):
            last += 1
        elif row.words[last].lower() in row.rules.inner and last + 1 < len(row.words) and (
            is_name_word(row, last + 1) and not _new_name(row, last + 1)
        ):
            last += 2
        else:
            break
        if not labelled and row.labels[last - 1] != "O":
            labelled = True
    sort = next((row.sort_at(place) for place in range(at, last) if row.labels[place] != "O"), None)
    head = head_before(row, at)
    if sort is None and head is not None:
        return Atom(_tag_of(head[0]), at, last, *head)
    fine = head[1] if head is not None and head[0] is sort else ""
    return Atom(_tag_of(sort), at, last, sort, fine)


def _number_in_name(row: Row, at: int) -> bool:
    """`88` in `Densus 88`, `2026` in `Piala Dunia 2026`; no count: a common noun after it would be counted."""
    if not row.words[at].isdigit() or at in row.blocked:
        return False
    following = row.words[at + 1] if at + 1 < len(row.words) else ""
    return not (following[:1].islower() and row.tags[at + 1] == "NOUN")


def head_before(row: Row, at: int) -> tuple[Sort, str] | None:
    """What the common noun right before a name says it is: `rudal hipersonik Zircon` is a weapon."""
    for words in (4, 3, 2, 1):
        first = at - words
        if first >= 0 and (found := row.rules.heads.get(row.low(first, at))) is not None:
            return found
    return None


def read_noun(row: Row, at: int) -> Atom | None:
    """A common noun or adjective that may stand inside a title: `junta militer`."""
    word = row.words[at]
    if not word[0].isalpha() or word.lower() in row.rules.plain:
        return None
    nominal = row.tags[at] in {"NOUN", "ADJ", "PROPN"} if row.tags[at] else not row.rules.acting(word.lower())
    return Atom("NOUN", at, at + 1) if nominal else None


READERS: tuple[Callable[[Row, int], Atom | None], ...] = (
    read_bracket,
    read_blocked,
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


def row_of(
    tokens: Sequence[Token],
    labels: Sequence[str],
    blocked: frozenset[int],
    brackets: Mapping[int, int],
    rules: NameRules,
) -> Row:
    """The row of one sentence; every index counts from its first token."""
    return Row(
        words=tuple(token.text for token in tokens),
        tags=tuple("" if token.tag in {"", "X"} else token.tag for token in tokens),
        labels=tuple(labels),
        blocked=blocked,
        brackets=brackets,
        rules=rules,
    )
