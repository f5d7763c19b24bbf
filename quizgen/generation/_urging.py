"""What somebody urges or asks for: whether it is something to be done, which a purpose behind it is the purpose of."""

from quizgen.generation._beside import token_behind
from quizgen.generation._reader import Reader
from quizgen.model.analysis import Clause

THOUGHTS = frozenset({"idea", "event", "money"})
"""Sorts of nouns for what can be brought about: `kolaborasi`, `pelatihan`, `investasi`; not `perbankan`, nor who can act."""


def urges(reader: Reader, clause: Clause) -> bool:
    """Whether a clause says what somebody else is to do: `mendesak pemerintah …`, `meminta alokasi anggaran …`."""
    return clause.root in reader.language.grammar().control_verbs | reader.wording.urging_roots


def urges_deed(reader: Reader, clause: Clause) -> bool:
    """Whether what it urges is a deed, told by a noun: `mendorong [kolaborasi] untuk …`; of somebody, `untuk` says what to do."""
    first = token_behind(reader, clause.predicate.stop)
    if first is None or not urges(reader, clause) or reader.text[clause.predicate.stop : first.span.start].strip():
        return False
    word = first.text.casefold()
    head = reader.wording.heads.get(word)
    deed = reader.wording.is_deed(word) or word.endswith(reader.wording.borrowed_deeds)
    return first.text.islower() and deed and (head is None or head.sort in THOUGHTS)
