"""What is said of a reading, on the terminal and on the page alike."""

from collections.abc import Iterator

from quizgen.model.analysis import Analysis, Clause, Entity, Token
from quizgen.model.span import Span

SURE = 0.5
"""Below this, a word's place in the tree is shown as doubtful."""


def sort_of(entity: Entity) -> str:
    """`organisation ministry`, `person`."""
    return f"{entity.sort} {entity.fine}" if entity.fine not in ("", entity.sort) else str(entity.sort)


def attitude(analysis: Analysis, clause: Clause) -> Iterator[tuple[str, str]]:
    """(kind, words) of what a clause denies, what it leaves open, and whose word it is."""
    text = analysis.brief.text
    if clause.negation is not None:
        yield "negation", f"denied: {clause.negation.text(text)}"
    if clause.hedges:
        yield "hedge", f"left open: {', '.join(span.text(text) for span in clause.hedges)}"
    if clause.speaker is not None:
        yield "speaker", f"said by: {stands_for(analysis, clause.speaker.span)}"


def stands_for(analysis: Analysis, span: Span) -> str:
    """The words of the stretch; of one that points back, whom it stands for, where that is certain."""
    words = span.text(analysis.brief.text)
    named = next((mention.stands_for for mention in analysis.mentions if mention.span == span), "")
    return f"{words} = {named}" if named else words


def clauses_of(analysis: Analysis, sentence: int) -> list[int]:
    """The numbers of a sentence's clauses, in the order in which they were read."""
    return [number for number, clause in enumerate(analysis.clauses) if clause.sentence == sentence]


def doubts(token: Token) -> str:
    """A question mark where the network itself was not sure of a word's place."""
    return "?" if token.certainty < SURE else ""
