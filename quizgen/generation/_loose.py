"""Phrases that a stem may go without."""

from quizgen.generation._reader import Reader
from quizgen.model.analysis import Phrase, Role


def says_something(reader: Reader, phrase: Phrase) -> bool:
    """Whether a phrase before the subject adds to the clause: no bare `faktanya`, no `selain itu`, no `meski demikian`."""
    found = phrase.outer.text(reader.text).casefold().split()
    if len(found) < 4 and found[-1] in reader.wording.pointing:
        return False
    return bool(phrase.marker) or phrase.role in {Role.TIME, Role.PLACE}


def is_aside(reader: Reader, phrase: Phrase) -> bool:
    """Whether a phrase without a role or marker stands behind a comma: an apposition the tree hung on the verb."""
    before = reader.text[: phrase.outer.start].rstrip()
    return phrase.role is Role.OTHER and not phrase.marker and before.endswith((",", "("))
