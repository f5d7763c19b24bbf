"""Places that a text names, and which of them lie in which."""

from quizgen.generation._reader import Reader
from quizgen.model.analysis import Role, Sort
from quizgen.model.lexicon import Known

HELD = frozenset({"city", "capital", "foreign_city", "regency", "province", "district", "village", "building"})
"""Fine sorts of places that tell the larger one they lie in; a sea lies between countries."""
WHEREABOUTS = frozenset({Role.PLACE, Role.GOAL, Role.ORIGIN})
"""Roles of what says where, where to or where from."""


def places_in(reader: Reader, text: str) -> list[Known]:
    """Every known place that a text names."""
    table = reader.language.reading().names.known
    row, found, at = [word.strip(",.?:;()\"'“”‘’") for word in text.split()], list[Known](), 0
    while at < len(row):
        end = table.end(row, at) if row[at][:1].isupper() else at
        known = table.table.get(" ".join(row[at:end])) if end > at else None
        is_place = known is not None and known.sort in {Sort.PLACE, Sort.COUNTRY}
        found += [known] if known is not None and is_place else []
        at = end if is_place else at + 1  # `Pemprov Riau` is a body, and Riau in it a place
    return found


def lies_in(inner: Known, outer: Known) -> bool:
    """Whether one place lies in another: Kampar in Riau, Lima in Peru."""
    if inner.name == outer.name or inner.fine not in HELD:
        return False
    abroad = outer.fine == "country" and inner.inside == outer.inside and outer.inside != ""
    return inner.inside == outer.name or abroad
