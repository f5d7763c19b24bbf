"""Ground: whether a question on a later sentence says by itself what the news is about."""

from quizgen.generation._pointers import NUMBERS
from quizgen.generation._reader import Reader
from quizgen.generation._words import has_context
from quizgen.model.question import Candidate

GROUNDS = 2
"""Names of the first sentence that tell what a stem is about."""


def sentence_of(reader: Reader, candidate: Candidate) -> int:
    """The number of the sentence that the key stands in."""
    return next((i for i, s in enumerate(reader.analysis.sentences) if candidate.span.start < s.span.stop), 0)


def is_grounded(reader: Reader, candidate: Candidate) -> bool:
    """Whether a stem says by itself what it is about: two names in it that the first sentence has too.

    Behind one name readers signed 19 of 40: `siapa Ketua KPK yang mengungkap [tarif resmi] …`, of what they cannot know.
    """
    first = reader.analysis.sentences[0].span
    own = {candidate.key, *candidate.hides}
    told = {e.name for e in reader.entities_in(first) if e.sort not in NUMBERS and e.name not in own}
    return sum(name in candidate.stem for name in told) >= GROUNDS


def is_adrift(reader: Reader, candidate: Candidate) -> bool:
    """Whether a question on a later sentence names nothing of what the news is about: `Sebagian besar dana dipakai untuk apa?`.

    Of 72 such questions readers signed 41; of 13 that ask who, and mostly say the office, all.
    """
    later = sentence_of(reader, candidate) > 0
    return later and not has_context(candidate.stem) and not is_grounded(reader, candidate)
