"""What a stretch of a brief may go without: what stands between commas, and commas that part a subject from its verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.generation._memory import remembered
from quizgen.model.analysis import Role, Sort
from quizgen.model.span import Span

if TYPE_CHECKING:
    from quizgen.generation._reader import Reader

AREAS = frozenset({Sort.PLACE, Sort.COUNTRY})
GOING_ON = frozenset({"NOUN", "PROPN", "NUM", "PRON", "CCONJ"})
"""Tags of words that go on with a list or open a clause behind a comma."""


@remembered
def all_asides(reader: Reader) -> tuple[Span, ...]:
    """All that may be left out of the brief with the comma before it, in the order of the text."""
    commas = [index for index, token in enumerate(reader.tree.tokens) if token.text == reader.wording.comma]
    ends = {comma: [reader.tree.run(child)[1] for child in set_off(reader, comma)] for comma in commas}
    return tuple(
        Span(reader.tree.tokens[comma].span.start, closed(reader, max(lasts))) for comma, lasts in ends.items() if lasts
    )


def closed(reader: Reader, last: int) -> int:
    """Where an aside ends, with the comma that closes it, unless a list may go on behind that: `…, Arso[,] terkait`."""
    after = reader.tree.tokens[last + 1 : last + 3]
    comma = len(after) > 1 and after[0].text == reader.wording.comma
    stop = reader.tree.tokens[last].span.stop
    area = any(e.sort in AREAS and e.outer.stop == stop for e in reader.analysis.entities)  # `Desa Kaliuda[, Sumba Timur,]`
    paired = comma and (area or after[1].tag not in GOING_ON)
    return after[0].span.stop if paired else reader.tree.tokens[last].span.stop


def set_off(reader: Reader, comma: int) -> tuple[int, ...]:
    """Heads of appositions and relative clauses that open right after a comma."""
    after = comma + 1
    return tuple(
        index
        for index in range(after, min(after + 12, len(reader.tree.tokens)))
        if reader.tree.tokens[index].relation.partition(":")[0] in {"acl", "appos"}
        and reader.tree.run(index)[0] in {after, comma}
        and reader.tree.tokens[index].head < comma
    )


@remembered
def parting_commas(reader: Reader) -> tuple[Span, ...]:
    """Commas that part a subject from its verb, which no Indonesian sentence needs: `Ibrahim Traore[,] mengatakan`."""
    found: list[Span] = []
    for clause in reader.analysis.clauses:
        subject = None if clause.shared else clause.phrase(Role.SUBJECT)
        if (
            subject is None
            or subject.outer.stop >= clause.predicate.start
            or reader.wording.comma in subject.outer.text(reader.text)  # `Slamet, salah satu pedagang[,] mengaku` closes an aside
        ):
            continue
        between = reader.text[subject.outer.stop : clause.predicate.start]
        if between.strip() == reader.wording.comma:
            found.append(Span(subject.outer.stop, subject.outer.stop + len(between.rstrip())))
    return tuple(found)
