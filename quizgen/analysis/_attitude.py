"""How sure a clause is, and on whose word: negation, hedges and the speaker."""

from dataclasses import replace

from quizgen.model.analysis import Clause, Link, Phrase, Role, Voice
from quizgen.model.language import Grammar
from quizgen.model.span import Span
from quizgen.model.tree import Tree


def with_attitudes(tree: Tree, clauses: list[Clause], grammar: Grammar) -> list[Clause]:
    """The clauses with what their verb groups deny and leave open, and with whose word they are."""
    found: list[Clause] = []
    starts = [token.span.start for token in tree.tokens]
    places = {start: at for at, start in enumerate(starts)}
    quoting = quoted_by(tree, clauses, grammar)
    for number, clause in enumerate(clauses):
        words = group_words(tree, clause, places)
        above = found[clause.parent] if clause.parent is not None else None
        found.append(
            replace(
                clause,
                negation=next((span for span, word in words if word in grammar.negations), None),
                hedges=tuple(span for span, word in words if word in grammar.hedges and leans(tree, clause, span)),
                speaker=quoting.get(number) or speaker_of(tree, clause, above, grammar),
            )
        )
    return found


def group_words(tree: Tree, clause: Clause, places: dict[int, int]) -> list[tuple[Span, str]]:
    """The words of a verb group in lower case, with where they stand."""
    words = []
    at = places[clause.predicate.start]
    while at < len(tree.tokens) and tree.tokens[at].span in clause.predicate:
        words.append((tree.tokens[at].span, tree.word(at)))
        at += 1
    return words


def leans(tree: Tree, clause: Clause, span: Span) -> bool:
    """Whether a word of the group is not its own matter: `berencana` in `berencana pergi`, a passive `disebut`."""
    return span != tree.tokens[clause.verb].span or clause.voice is Voice.PASSIVE


def quoted_by(tree: Tree, clauses: list[Clause], grammar: Grammar) -> dict[int, Phrase]:
    """Clauses that a verb of saying beside them quotes: `"…", kata Yeol`; its subject is the speaker."""
    found: dict[int, Phrase] = {}
    for clause in clauses:
        beside = clause.parent is not None and clause.link is Link.MAIN
        subject = clause.phrase(Role.SUBJECT)
        if beside and clause.parent is not None and subject is not None and is_saying(tree, clause, grammar):
            found[clause.parent] = subject
    return found


def speaker_of(tree: Tree, clause: Clause, above: Clause | None, grammar: Grammar) -> Phrase | None:
    """`Menurut Yeol` in the clause, the subject of the verb of saying above it, or who says the clause above."""
    source = clause.phrase(Role.SOURCE) or by_clitic(tree, clause, grammar)
    if source is not None:
        return source
    if above is None or clause.link is Link.MAIN:
        return None
    if clause.link is Link.CONTENT and is_saying(tree, above, grammar):
        return above.phrase(Role.SUBJECT) or above.speaker
    return above.speaker


def by_clitic(tree: Tree, clause: Clause, grammar: Grammar) -> Phrase | None:
    """`-nya` of a `menurutnya` that leans on the verb."""
    for child in tree.children[clause.verb]:
        word, token = tree.word(child), tree.tokens[child]
        if word.endswith(grammar.clitic) and grammar.prepositions.get(word) is Role.SOURCE:
            owner = Span(token.span.stop - len(grammar.clitic), token.span.stop)
            return Phrase(owner, token.span, Role.SOURCE, word.removesuffix(grammar.clitic), child, clausal=False)
    return None


def is_saying(tree: Tree, clause: Clause, grammar: Grammar) -> bool:
    """Whether the clause's verb says, quotes or judges."""
    return tree.word(clause.verb) in grammar.sayings
