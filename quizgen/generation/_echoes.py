"""Names that a sentence says twice, of which a question takes both."""

from quizgen.generation._free import goes_on
from quizgen.generation._lists import AREAS
from quizgen.generation._memory import remembered
from quizgen.generation._reader import Reader
from quizgen.model.analysis import Entity
from quizgen.model.span import Span


@remembered
def echoes(reader: Reader, entity: Entity) -> tuple[Span, ...]:
    """Where a place's name stands again right behind a noun that can do without it: `wilayah pendudukan [Rusia]`."""
    if entity.sort not in AREAS:
        return ()
    tokens = reader.analysis.tokens
    again = [other for other in reader.analysis.entities if other is not entity and other.name == entity.name]
    found: list[Span] = []
    for other in again:
        at = next((i for i, token in enumerate(tokens) if token.span.start == other.outer.start), 0)
        hung = at > 0 and tokens[at].relation == "nmod" and tokens[at - 1].tag == "NOUN" and other.outer == other.span
        free = hung and tokens[at].head < at and not goes_on(reader, other.span)
        if free and reader.wording.heads.get(reader.tree.word(at - 1)) is None:
            found.append(other.span)
    return tuple(found)
