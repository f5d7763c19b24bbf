"""Ground: whether a question on a later sentence says by itself what the news is about."""

from quizgen.generation._pointers import NUMBERS
from quizgen.generation._reader import Reader
from quizgen.generation._words import has_context, words
from quizgen.model.question import Candidate

GROUNDS = 2
"""Names of the first sentence that tell what a stem is about."""
BORROWED = 0.8
"""Share of the words of a stem that the first sentence has where the stem is made of it."""


def sentence_of(reader: Reader, candidate: Candidate) -> int:
    """The number of the sentence that the key stands in."""
    return next((i for i, s in enumerate(reader.analysis.sentences) if candidate.span.start < s.span.stop), 0)


def is_borrowed(reader: Reader, candidate: Candidate) -> bool:
    """Whether a stem is the first sentence's and only its key a later one's: `Untuk apa Mesir menutup Giza?`."""
    if candidate.kind != "why" or has_context(candidate.stem) or not sentence_of(reader, candidate):
        return False
    told = set(words(reader.analysis.sentences[0].span.text(reader.text)))
    row = [word for word in words(candidate.stem) if word not in reader.wording.question_words]
    return sum(word in told for word in row) >= BORROWED * len(row)


def is_grounded(reader: Reader, candidate: Candidate) -> bool:
    """Whether a stem says by itself what it is about: two names in it that the first sentence has too.

    Behind one name readers signed 19 of 40: `siapa Ketua KPK yang mengungkap [tarif resmi] …`, of what they cannot know.
    """
    if is_borrowed(reader, candidate):
        return True
    first = reader.analysis.sentences[0].span
    own = {candidate.key, *candidate.hides}
    told = {e.name for e in reader.entities_in(first) if e.sort not in NUMBERS and e.name not in own}
    return sum(name in candidate.stem for name in told) >= GROUNDS


def is_adrift(reader: Reader, candidate: Candidate) -> bool:
    """Whether a question on a later sentence names nothing of what the news is about: `Sebagian besar dana dipakai untuk apa?`.

    Of 72 such questions readers signed 41; of 18 that ask who, behind one name of the first sentence at most, 8.
    """
    later = sentence_of(reader, candidate) > 0
    return later and not has_context(candidate.stem) and not is_grounded(reader, candidate)
