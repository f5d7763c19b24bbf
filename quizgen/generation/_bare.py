"""How much a stem says beside what it asks for."""

from quizgen.generation._pointers import NUMBERS
from quizgen.generation._reader import Reader
from quizgen.model.analysis import Clause, Role
from quizgen.model.question import Candidate

SAYERS = frozenset({"subject", "inner_subject", "titled", "described"})
"""Constructions that ask who does or says something."""

OPEN = 3
"""Small words of a stem that asks for a thing up to which it says little; one more where it opens with `Apa yang`."""


def is_too_open(reader: Reader, candidate: Candidate) -> bool:
    """Whether a stem says little but who does it: `Gubernur DKI Jakarta Pramono Anung memperluas apa?`."""
    row = candidate.stem.rstrip("?").split()
    small = sum(word[0].islower() for word in row[1:])
    opens = row[0].casefold() == reader.wording.asks["thing"]
    return small <= OPEN + opens and (opens or row[-1] == reader.wording.asks["thing"])


def says_of_nothing(reader: Reader, candidate: Candidate) -> bool:
    """Whether it asks who says what, in a later sentence, and no name that the first one tells says of which news it is.

    `Institusi apa yang menyebut kerugian berasal dari …?`, behind a sentence on illegal mines in IKN.
    """
    first = reader.analysis.sentences[0].span if reader.analysis.sentences else candidate.span
    later = candidate.span.start >= first.stop and candidate.construction in SAYERS and ". " not in candidate.stem
    verb = next((c for c in reader.analysis.clauses if later and is_said_by(reader, c, candidate)), None)
    told = (e.name for e in reader.entities_in(first) if e.sort not in NUMBERS and e.name not in candidate.hides)
    return verb is not None and not any(name in candidate.stem for name in told)


def is_said_by(reader: Reader, clause: Clause, candidate: Candidate) -> bool:
    """Whether the key is, or is in, the subject of a clause that says something."""
    subject = clause.phrase(Role.SUBJECT)
    return subject is not None and candidate.span in subject.outer and clause.root in reader.language.grammar().content_verbs


def is_anchored(candidate: Candidate) -> bool:
    """Whether a name or a figure stands in the stem, after its first word."""
    return any(word.strip("“\"'(")[:1].isupper() or word[:1].isdigit() for word in candidate.stem.split()[1:])
