"""A sentence with all that tables and network say of its words, before names are cut out of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quizgen.model.analysis import Sort, Token
from quizgen.model.lexicon import Known
from quizgen.model.reading import NameRules, Phrases, Value

NETWORK_SORTS: Mapping[str, Sort] = {
    "PER": Sort.PERSON,
    "ORG": Sort.ORGANISATION,
    "LOC": Sort.PLACE,
}
_SHORTEST_ACRONYM = 2
RANK = "rank"
"""The sort of titles of soldiers and police, whole even where one ends with their body: `Mayor Jenderal TNI`."""
QUOTES = frozenset({'"', "“", "”", "'", "‘", "’"})


@dataclass(frozen=True, slots=True)
class Row:
    """One sentence; every index counts from its first token."""

    words: tuple[str, ...]
    lows: tuple[str, ...]
    tags: tuple[str, ...]
    """Universal parts of speech; "" where no network spoke."""
    labels: tuple[str, ...]
    """Names as the network labels them: `B-PER`, `I-PER`, `O`."""
    blocked: frozenset[int]
    """Tokens of dates and amounts."""
    brackets: Mapping[int, int]
    """First token of each explained bracket to the token after its last."""
    rules: NameRules
    known_ends: tuple[int, ...]
    """For each token the end of the longest name of the gazetteer that begins there; itself where none does."""
    title_ends: tuple[int, ...]
    head_ends: tuple[int, ...]

    def low(self, first: int, last: int) -> str:
        """The words from first to last in lower case, parted by one space."""
        return " ".join(self.lows[first:last])

    def sort_at(self, at: int) -> Sort | None:
        """What the network calls the token."""
        return NETWORK_SORTS.get(self.labels[at][2:5])

    def known_at(self, at: int) -> Known | None:
        """The longest name of the gazetteer that begins at the token."""
        return self.rules.known.table.get(" ".join(self.words[at : self.known_ends[at]]))

    def chunk_end(self, at: int) -> int:
        """Where the network's name that holds the token ends."""
        last = at + 1
        while last < len(self.words) and self.labels[last].startswith("I"):
            last += 1
        return last

    def is_acronym(self, at: int) -> bool:
        """Whether the word is in capitals throughout: `KPK`, `P2MI`."""
        word = self.words[at]
        return len(word) >= _SHORTEST_ACRONYM and word.isupper()


def _ends(words: Sequence[str], phrases: Phrases[Value]) -> tuple[int, ...]:
    return tuple(phrases.end(words, at) for at in range(len(words)))


def row_of(
    tokens: Sequence[Token],
    labels: Sequence[str],
    blocked: frozenset[int],
    brackets: Mapping[int, int],
    rules: NameRules,
) -> Row:
    """The row of one sentence."""
    words = tuple(token.text for token in tokens)
    lows = tuple(word.lower() for word in words)
    known = _ends(words, rules.known)
    return Row(
        words=words,
        lows=lows,
        tags=tuple("" if token.tag in {"", "X"} else token.tag for token in tokens),
        labels=tuple(labels),
        blocked=blocked,
        brackets=brackets,
        rules=rules,
        known_ends=known,
        title_ends=tuple(_title_end(lows, at, known, rules) for at in range(len(words))),
        head_ends=_ends(lows, rules.heads),
    )


def _title_end(lows: Sequence[str], at: int, known: Sequence[int], rules: NameRules) -> int:
    """End of the longest title, without the organisation it ends with: `Ketua` of `Ketua KPK`, `Ketua DPRD`."""
    last = rules.titles.end(lows, at)
    if last > at and rules.titles.table[" ".join(lows[at:last])] == RANK:
        return last  # `Mayor Jenderal TNI`
    for inner in range(at + 1, last):
        body = known[inner] >= last or rules.heads.end(lows, inner) >= last
        if body and " ".join(lows[at:inner]) in rules.titles.table:
            return inner
    return last


def opens_sentence(row: Row, at: int) -> bool:
    """Whether the word is the first of its sentence or of a quotation in it."""
    return at == 0 or row.words[at - 1] in {*QUOTES, ":", "•"} or (at == 1 and not row.words[0][0].isalnum())


def stands_out(row: Row, at: int) -> bool:
    """Whether the first word of a sentence is a name all the same."""
    word, low = row.words[at], row.lows[at]
    if row.is_acronym(at):
        return True
    if row.labels[at] != "O":
        alone = at + 1 == len(row.words) or row.labels[at + 1] == "O"
        return not (alone and row.rules.names_nobody(low))  # `Sorotan diarahkan pada pelatih`
    if low in row.rules.plain:
        return False
    if any(letter.isupper() for letter in word[1:]):
        return True
    if not row.rules.is_word(low) and not row.rules.names_nobody(low):
        return row.tags[at] in {"PROPN", ""}
    return at + 1 < len(row.words) and row.labels[at + 1] == "B-PER" and row.tags[at] == "PROPN"  # "Suci Anggraini"


def is_name_word(row: Row, at: int) -> bool:
    """Whether the token is written like a name: with a capital that its place does not explain."""
    word = row.words[at]
    if at in row.blocked or not word[:1].isalnum():
        return False
    if word.endswith(row.rules.clitic) and row.rules.is_word(row.lows[at][: -len(row.rules.clitic)]):
        return False  # "Duta Besarnya"
    if not word[0].isupper():
        return len(word) > _SHORTEST_ACRONYM and any(letter.isupper() for letter in word[1:])  # iPhone, 3T
    return not opens_sentence(row, at) or stands_out(row, at)


def after_personal(row: Row, at: int) -> bool:
    """Whether the word before says that a person's name follows: `berinisial`, `pemerintahan`."""
    return at > 0 and row.lows[at - 1] in row.rules.personal


def by_speech(row: Row, first: int, last: int) -> bool:
    """Whether a verb of saying stands right before or after: `kata Purbaya`, `Purbaya menyebut`."""
    before = first > 0 and row.lows[first - 1] in row.rules.speech
    return before or (last < len(row.words) and row.lows[last] in row.rules.speech)


def head_before(row: Row, at: int) -> tuple[Sort, str] | None:
    """What the common noun right before a name says it is: `rudal hipersonik Zircon`, `aplikasi "Coretax"`."""
    stop = at - 1 if at > 0 and row.words[at - 1] in QUOTES else at
    for words in (4, 3, 2, 1):
        first = stop - words
        low = row.low(first, stop) if first >= 0 else ""
        common = first >= 0 and (row.words[first][:1].islower() or opens_sentence(row, first))
        if low in row.rules.heads.table and common:
            return None if row.rules.is_silent(low) else row.rules.heads.table[low]
    return None
