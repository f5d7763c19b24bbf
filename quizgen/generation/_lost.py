"""Words a stem lost between its own: the verb its last noun is the subject of, the joiner between two deeds."""

from collections.abc import Callable
from itertools import pairwise

from quizgen.generation._asked import Asked
from quizgen.generation._memory import remembered
from quizgen.generation._reader import Reader
from quizgen.generation._secrets import PLAIN
from quizgen.generation._words import words

TAIL = 3
"""Words by which the end of a stem is found again in its brief."""
NOMINAL = frozenset({"NOUN", "PROPN", "NUM"})


def loses_last_verb(asked: Asked) -> bool:
    """Whether it ends with the subject of a verb that it left out: `akibat pasokan dari Surabaya[ tersendat cuaca buruk]`."""
    tail = words(asked.line)[-TAIL:]
    plain = asked.candidate.kind == "cloze" or asked.candidate.construction in PLAIN
    if plain or len(tail) < TAIL or tail[-1] in asked.wording.question_words:
        return False
    tokens, root_of = asked.reader.analysis.tokens, asked.reader.language.grammar().root_of
    row = [token.text.casefold() for token in tokens]
    ends = [at + TAIL for at in range(len(row) - TAIL) if row[at : at + TAIL] == tail]
    if len(ends) != 1:
        return False
    last, after = tokens[ends[0] - 1], tokens[ends[0]]
    told = {root_of(word) or word for word in (*asked.row, *asked.key)}
    verb = after.text.casefold()
    gone = after.tag == "VERB" and (root_of(verb) or verb) not in told
    return gone and last.tag in NOMINAL and after.span not in asked.candidate.span


def drops_joiner(asked: Asked) -> bool:
    """Whether two words of the brief stand side by side without what joined them: `terus meluas[ hingga] asap mengganggu`."""
    return not joined_over(asked.reader).isdisjoint(pairwise(words(asked.line)))


@remembered
def joined_over(reader: Reader) -> frozenset[tuple[str, str]]:
    """Every two words of a brief that stand side by side nowhere in it, but with one word between them that joins deeds.

    `menawarkan bantuan [lalu] meminta`.
    """
    row = [token.text.casefold() for token in reader.analysis.tokens]
    triples = zip(row, row[1:], row[2:], strict=False)
    return frozenset((one, other) for one, joiner, other in triples if joiner in reader.wording.deed_joiners) - {*pairwise(row)}


LOST: tuple[Callable[[Asked], bool], ...] = (loses_last_verb, drops_joiner)
"""Every way in which a stem may have lost a word between its own."""
