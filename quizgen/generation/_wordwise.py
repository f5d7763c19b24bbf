"""A brief word by word, found once: in small letters, three by three, up to an offset and from it on."""

from collections import Counter

from quizgen.generation._marks import Marks, marks_of
from quizgen.generation._memory import remembered
from quizgen.generation._reader import Reader
from quizgen.generation._words import WORD, words
from quizgen.model.analysis import Role
from quizgen.model.span import Span

SAME = 3
"""First words by which a sentence of a stem is known as one of the brief, and last ones by which its end is found again."""


@remembered
def folded_text(reader: Reader) -> str:
    """The brief in small letters."""
    return reader.text.casefold()


@remembered
def word_marks(reader: Reader) -> Marks | None:
    """Where the words of the brief stand; None where its small letters are not as many as its large ones."""
    folded = folded_text(reader)
    if len(folded) != len(reader.text):
        return None
    return marks_of(Span(*found.span()) for found in WORD.finditer(folded))


def words_until(reader: Reader, stop: int) -> list[str]:
    """The words of the brief up to an offset."""
    marks, row = word_marks(reader), words(reader.text)
    place = marks.before(stop) if marks is not None else 0
    whole = marks is not None and (place == len(row) or marks.starts[place] >= stop)
    return row[:place] if whole else words(reader.text[:stop])


def words_from(reader: Reader, start: int) -> list[str]:
    """The words of the brief from an offset on."""
    marks, row = word_marks(reader), words(reader.text)
    place = marks.behind(start) if marks is not None else 0
    whole = marks is not None and (place == 0 or marks.stops[place - 1] <= start)
    return row[place:] if whole else words(reader.text[start:])


@remembered
def by_role(reader: Reader, role: Role) -> frozenset[str]:
    """The prepositions of a role: `menurut` of a source."""
    return frozenset(word for word, other in reader.language.grammar().prepositions.items() if other is role)


@remembered
def trios(reader: Reader) -> tuple[tuple[str, str, str], ...]:
    """Every three tokens of the brief that stand side by side, in small letters."""
    row = reader.tree.folded
    return tuple(zip(row, row[1:], row[2:], strict=False))


@remembered
def sole_ends(reader: Reader) -> dict[tuple[str, ...], int]:
    """Three tokens that stand side by side in one place alone, and go on, to the place of the token behind them."""
    told = Counter(trios(reader)[:-1])
    return {trio: at for at, trio in enumerate(trios(reader)[:-1], SAME) if told[trio] == 1}


@remembered
def tags(reader: Reader) -> dict[str, str]:
    """The words of the brief to their tags; a word that stands twice has its last."""
    return {word: token.tag for word, token in zip(reader.tree.folded, reader.analysis.tokens, strict=True)}


@remembered
def verbs_told(reader: Reader) -> frozenset[str]:
    """The words that are a verb somewhere in the brief."""
    return frozenset(reader.tree.word(at) for at, token in enumerate(reader.analysis.tokens) if token.tag == "VERB")
