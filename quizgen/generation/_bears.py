"""Sentences whose first verb only says what the subject bears, and whose deed stands behind a comma.

`37 naskah lontar [berusia] lebih dari dua abad milik warga Desa Sidemen, Karangasem, [didigitalkan] Perpustakaan Nasional`.
"""

from quizgen.generation._beside import token_before
from quizgen.generation._memory import remembered
from quizgen.generation._reader import Reader
from quizgen.model.analysis import Clause, Link, Voice
from quizgen.model.tree import base


def is_bearing(reader: Reader, clause: Clause) -> bool:
    """Whether a clause was read as the main one and says only what the subject bears."""
    return deed_of(reader, clause) is not None


def deed_of(reader: Reader, clause: Clause) -> Clause | None:
    """The passive clause behind it that says what was done to such a subject; None where the clause itself says enough."""
    return next((deed for bearing, deed in all_deeds(reader) if bearing is clause), None)


@remembered
def all_deeds(reader: Reader) -> tuple[tuple[Clause, Clause], ...]:
    """Every such clause with the deed behind it: its verb opens as those of bearing do, and nothing ties the deed to it."""
    clauses, opening = reader.analysis.clauses, reader.wording.bearing_opening
    pairs = ((clauses[deed.parent], deed) for deed in clauses if deed.parent is not None and is_untied_deed(reader, deed))
    return tuple(
        (bearing, deed)
        for bearing, deed in pairs
        if bearing.link is Link.MAIN and bearing.voice is Voice.MIDDLE
        if reader.tree.word(bearing.verb).startswith(opening)
    )


def is_untied_deed(reader: Reader, clause: Clause) -> bool:
    """Whether a passive verb stands right behind a comma, without conjunction or `yang`."""
    before = token_before(reader, clause.predicate.start)
    bare = before is not None and before.text == reader.wording.comma and clause.link is Link.ADVERBIAL
    tied = any(base(reader.analysis.tokens[child].relation) in {"mark", "cc"} for child in reader.tree.children[clause.verb])
    return bare and not tied and clause.voice is Voice.PASSIVE
