"""Making a clause short enough: the least needed phrases go first."""

from quizgen.model.analysis import Phrase, Role

FIRST_TO_GO = (Role.CIRCUMSTANCE, Role.OTHER, Role.PURPOSE, Role.CAUSE, Role.TOPIC, Role.MEANS, Role.TIME, Role.PLACE)


def shortened(
    pieces: list[tuple[Phrase, str]], room: int, asked: Phrase | None = None
) -> list[tuple[Phrase, str]] | None:
    """The pieces with the least needed taken out until they fit; None where they never do."""
    kept = list(pieces)
    for role in FIRST_TO_GO:
        while words_in(kept) > room:
            loose = [piece for piece in kept if piece[0].role is role and piece[0] is not asked]
            if not loose:
                break
            kept.remove(loose[-1])
    return kept if words_in(kept) <= room + 4 else None


def words_in(pieces: list[tuple[Phrase, str]]) -> int:
    """How many words the pieces have together."""
    return sum(len(text.split()) for _, text in pieces)
