"""How much of its sentence a context keeps: so much that it tells what happened, and no more than can be read."""

from collections.abc import Sequence

from quizgen.generation._reader import Reader
from quizgen.generation._words import words

CONTEXT_ROOM, LONG_ROOM = 6, 10
"""Words more that a stem of two sentences may have; and that one may have which asks who, when or how many, or is a gap: of
60 such stems that are longer than the first allows readers signed 56, of 52 others 41."""
FIRM = frozenset({"who", "when", "how_many", "cloze"})
"""Kinds whose answer is firm enough that one reads more before it."""
ENOUGH = 0.7
"""Share of its sentence's words from which a context is taken to keep a stem short. Of 178 questions behind less than 0.55
of it readers signed 78 %, of 297 behind up to 0.85 of it 86 %; of 210 whose stems have 33 words or more 88 %."""
LEAST_KEPT, MOST_DROPPED = 0.4, 12
"""Share of its sentence's words below which, and words left out from which, a context does not tell what happened."""
SPARED = 3
"""Words of a sentence that a context may leave out and still tell all that happened."""


def drops_most(reader: Reader, number: int, context: str) -> bool:
    """Whether a context leaves out so much that what a later sentence goes on with may stand there, named or not.

    Of 26 such questions readers signed 9: `KPAI menyoroti nasib 128 siswa[ yang belajar di tenda setelah atap runtuh]`.
    """
    left = len(words(reader.analysis.sentences[number].span.text(reader.text))) - len(words(context))
    return left >= MOST_DROPPED or kept_share(reader, number, context) < LEAST_KEPT


def is_part(reader: Reader, number: int, context: str) -> bool:
    """Whether a context leaves out so much of its sentence that what happened may stand there: `…[, menyusul unjuk rasa]`."""
    return len(words(context)) + SPARED < len(words(reader.analysis.sentences[number].span.text(reader.text)))


def kept_share(reader: Reader, number: int, context: str) -> float:
    """The share of a sentence's words that a context keeps."""
    return len(words(context)) / max(1, len(words(reader.analysis.sentences[number].span.text(reader.text))))


def context_room(kind: str) -> int:
    """How many words more a stem of two sentences may have that asks so."""
    return LONG_ROOM if kind in FIRM else CONTEXT_ROOM


def fitting(behind: Sequence[tuple[float, str]], room: int, kind: str) -> str:
    """Of stems behind contexts, each with its share, the longest first: one of `room` words where enough is kept.

    Else the longest that can still be read in one breath; "" where none can.
    """
    for longest, least in ((room, ENOUGH), (room + CONTEXT_ROOM, 0.0), (room + context_room(kind), 0.0)):
        stem = next((stem for share, stem in behind if len(words(stem)) <= longest and share >= least), "")
        if stem:
            return stem
    return ""
