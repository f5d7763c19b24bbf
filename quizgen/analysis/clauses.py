"""Clauses: who does what to whom, where and when, read off the dependency tree."""

from collections import deque
from dataclasses import dataclass

from quizgen.analysis._attitude import with_attitudes
from quizgen.analysis._phrases import Bench, is_clausal, loosened, phrase_at
from quizgen.analysis._subjects import understood_subject, with_agent, with_one_subject, without_trailing_auxiliary
from quizgen.model.analysis import ROOT, Clause, Entity, Link, Phrase, Role, Sentence, Token, Voice
from quizgen.model.language import Grammar
from quizgen.model.span import Span
from quizgen.model.tree import base, grow

LINKS = {
    "ccomp": Link.CONTENT,
    "xcomp": Link.CONTENT,
    "advcl": Link.ADVERBIAL,
    "acl": Link.RELATIVE,
    "conj": Link.COORDINATE,
}


def find_clauses(
    sentences: tuple[Sentence, ...], tokens: tuple[Token, ...], entities: tuple[Entity, ...], grammar: Grammar
) -> tuple[Clause, ...]:
    """Every clause of a brief, parents before children, each with its phrases in the order of the text."""
    tree = grow(tokens)
    bench = Bench(tree, grammar, entities)
    clauses: list[Clause] = []
    for number, sentence in enumerate(sentences):
        read_sentence(bench, number, sentence, clauses)
    return tuple(with_attitudes(tree, clauses, grammar))


def read_sentence(bench: Bench, number: int, sentence: Sentence, clauses: list[Clause]) -> None:
    """Add the clauses of one sentence, from its root down."""
    roots = [i for i in range(sentence.first, sentence.last) if bench.tree.tokens[i].head == ROOT]
    waiting: deque[tuple[int, int | None]] = deque((root, None) for root in roots)
    while waiting:
        index, parent = waiting.popleft()
        if is_predicate(bench, index):
            chain = chain_from(bench, index)
            clauses.append(clause_of(bench, number, chain, parent, clauses))
            waiting.extend((below, len(clauses) - 1) for below in below_chain(bench, chain))
        else:
            waiting.extend((child, parent) for child in bench.tree.children[index])


def is_predicate(bench: Bench, index: int) -> bool:
    """Whether a token heads a clause."""
    token, tree = bench.tree.tokens[index], bench.tree
    if base(token.relation) not in {"root", "ccomp", "xcomp", "advcl", "acl", "csubj", "conj", "parataxis"}:
        return False
    word = tree.word(index)
    if word in bench.grammar.no_predicates or word in bench.grammar.manner_words or is_nominalised(bench, index):
        return False
    if is_in_a_compound(bench, index) or is_since(bench, index):
        return False
    if token.tag == "VERB" or tree.kin(index, "cop") or tree.kin(index, "nsubj"):
        return (
            base(token.relation) != "conj"
            or tree.tokens[token.head].tag in {"VERB", "ADJ", "AUX"}
            or bool(tree.kin(index, "nsubj"))
        )
    return token.tag == "ADJ" and base(token.relation) in {"root", "ccomp", "parataxis"}


def is_in_a_compound(bench: Bench, index: int) -> bool:
    """Whether a bare root right behind its noun, or in a name or title, makes one word with it: `surat izin kerja`."""
    token, tree = bench.tree.tokens[index], bench.tree
    if base(token.relation) not in {"acl", "advcl", "conj"} or tree.kin(index, "nsubj", "mark", "aux", "cop"):
        return False
    if bench.is_named(token.span):
        return True
    behind = index > 0 and token.head in {index - 1, index - 2} and tree.tokens[index - 1].tag in {"NOUN", "VERB"}
    bare = bench.grammar.root_of(tree.word(index)) == tree.word(index)
    return behind and bare and not tree.kin(index, "obl", "obj", "advmod", "xcomp", "ccomp")


def is_since(bench: Bench, index: int) -> bool:
    """Whether a verb is the preposition of a time here: `mulai tahun depan`, `mulai dari kampanye`."""
    since = bench.grammar.prepositions.get(bench.tree.word(index)) is Role.SINCE
    if not since or index + 1 >= len(bench.tree.tokens):
        return False
    return bench.tree.word(index + 1) in bench.grammar.prepositions or bench.is_time(index + 1, index + 1)


def is_nominalised(bench: Bench, index: int) -> bool:
    """Whether a verb with the owner's clitic is a noun here: `kekhawatiran [melemahnya] pasar kerja`."""
    token = bench.tree.tokens[index]
    word = token.text.casefold()
    if not word.endswith(bench.grammar.clitic):
        return False
    stem = word.removesuffix(bench.grammar.clitic)
    transitive = bench.grammar.voice_of(stem) is Voice.ACTIVE and stem.endswith(("kan", "i"))
    return base(token.relation) == "acl" or token.tag == "ADJ" or not transitive


@dataclass(frozen=True, slots=True)
class Chain:
    """Verbs that make one predicate: `dikabarkan berencana berkunjung`; the last carries the object."""

    verbs: tuple[int, ...]

    @property
    def last(self) -> int:
        """The verb that says what is done."""
        return self.verbs[-1]


def chain_from(bench: Bench, index: int) -> Chain:
    """The chain of verbs that starts at a predicate."""
    verbs = [index]
    while True:
        after = next_in_chain(bench, verbs[-1])
        if after is None:
            return Chain(tuple(verbs))
        verbs.append(after)


def next_in_chain(bench: Bench, verb: int) -> int | None:
    """The verb that `berencana` or `dikabarkan` leans on, when nothing but small words stands between."""
    tree, grammar = bench.tree, bench.grammar
    word = tree.word(verb)
    root = grammar.root_of(word) or word
    passive = grammar.voice_of(word) is Voice.PASSIVE
    if not (word in grammar.passive_chain if passive else root in grammar.chain_verbs):
        return None
    for child in tree.kin(verb, "xcomp", "ccomp", "advcl", "obj"):
        between = range(verb + 1, child)
        fits = tree.tokens[child].tag in ({"ADJ"} if base(tree.tokens[child].relation) == "obj" else {"VERB", "ADJ"})
        if child > verb and fits and all(is_small(bench, i, child) for i in between):
            return child
    return None


def is_small(bench: Bench, index: int, verb: int) -> bool:
    """Whether a token between two verbs is a small word of the second: `untuk`, `akan`, `tidak`."""
    token = bench.tree.tokens[index]
    small = base(token.relation) in {"mark", "aux", "advmod"} or bench.tree.word(index) in bench.grammar.auxiliaries
    return token.head == verb and small and bench.tree.word(index) not in bench.grammar.dividers


def below_chain(bench: Bench, chain: Chain) -> list[int]:
    """Where further clauses may start: every dependent of the chain that is no part of it."""
    inside = set(chain.verbs)
    return [child for verb in chain.verbs for child in bench.tree.children[verb] if child not in inside]


def clause_of(bench: Bench, number: int, chain: Chain, parent: int | None, clauses: list[Clause]) -> Clause:
    """One clause with its phrases, its voice and its tie to the clause above."""
    tree, grammar = bench.tree, bench.grammar
    head, verb = chain.verbs[0], chain.last
    first, last = group_of(bench, chain)
    phrases = own_phrases(bench, chain, (first, last))
    phrases, first = without_trailing_auxiliary(bench, phrases, first)
    predicate = tree.span(first, last)
    link = LINKS.get(base(tree.tokens[head].relation), Link.MAIN)
    phrases = with_one_subject(phrases, predicate)
    if grammar.voice_of(tree.word(verb)) is Voice.PASSIVE:
        phrases = with_agent(bench, verb, phrases, predicate)
    subject = next((phrase for phrase in phrases if phrase.role is Role.SUBJECT), None)
    if subject is not None and tree.word(subject.head) == grammar.relative:
        phrases, subject = tuple(phrase for phrase in phrases if phrase is not subject), None
    shared = understood_subject(bench, head, link, parent, clauses) if subject is None else None
    own = [predicate, *(phrase.outer for phrase in phrases)]
    span = Span(min(s.start for s in own), max(s.stop for s in own))
    return Clause(
        sentence=number,
        span=span,
        predicate=predicate,
        verb=verb,
        voice=grammar.voice_of(tree.word(verb)) if tree.tokens[verb].tag == "VERB" else Voice.MIDDLE,
        root=(grammar.root_of(tree.word(verb)) or tree.word(verb)) if tree.tokens[verb].tag == "VERB" else "",
        phrases=((shared,) if shared else ()) + phrases,
        link=link,
        parent=parent,
        shared=shared is not None,
    )


def group_of(bench: Bench, chain: Chain) -> tuple[int, int]:
    """First and last token of the verb group: auxiliaries, negation and all verbs of the chain."""
    tree = bench.tree
    first = chain.verbs[0]
    while first > 0 and in_group(bench, first - 1, chain.verbs[0]):
        first -= 1
    last = chain.last
    while tree.tokens[last].tag != "VERB" and last + 1 < len(tree.tokens) and tree.tokens[last + 1].head == chain.last:
        if base(tree.tokens[last + 1].relation) not in {"flat", "amod", "nmod", "compound", "fixed"}:
            break
        last += 1
    return first, last


def in_group(bench: Bench, index: int, verb: int) -> bool:
    """Whether the token right before a verb group belongs to it."""
    token, tree = bench.tree.tokens[index], bench.tree
    near = token.head == verb or (token.head != ROOT and tree.tokens[token.head].head == verb)
    if not near or token.tag == "PUNCT":
        return False
    word = tree.word(index)
    small = word in bench.grammar.auxiliaries or word in bench.grammar.negations or word in bench.grammar.copulas
    return small and base(token.relation) in {"aux", "advmod", "cop", "det", "advcl", "xcomp"}


def own_phrases(bench: Bench, chain: Chain, group: tuple[int, int]) -> tuple[Phrase, ...]:
    """The phrases of a chain in the order of the text."""
    tree, found = bench.tree, list[Phrase]()
    for verb in chain.verbs:
        for child in tree.children[verb]:
            if child in chain.verbs or group[0] <= child <= group[1] or not may_be_phrase(bench, child, verb):
                continue
            found.extend(phrases_under(bench, child, verb))
    found.sort(key=lambda phrase: phrase.outer)
    return tuple(without_overlaps(found))


def may_be_phrase(bench: Bench, child: int, verb: int) -> bool:
    """Whether a dependent of a verb is a phrase: no mark, no punctuation, no second clause."""
    token = bench.tree.tokens[child]
    relation = base(token.relation)
    if relation in {
        "punct",
        "mark",
        "cc",
        "conj",
        "case",
        "aux",
        "cop",
        "discourse",
        "dep",
        "fixed",
        "det",
        "parataxis",
    }:
        return False
    if relation == "advmod":
        return child > verb or bench.tree.word(child) in bench.grammar.time_words
    return True


def phrases_under(bench: Bench, child: int, verb: int) -> list[Phrase]:
    """A dependent as a phrase, its loose tail as phrases of their own."""
    token = bench.tree.tokens[child]
    if bench.tree.word(child) in bench.grammar.manner_words:
        tails = bench.tree.kin(child, "obl", "advcl", "nmod", "acl")
        return [phrase_at(bench, child, without=frozenset(tails)), *(phrase_at(bench, tail) for tail in tails)]
    if base(token.relation) not in {"obj", "nsubj", "obl"} or child < verb or is_clausal(bench, child):
        return [phrase_at(bench, child)]
    freed = loosened(bench, child)
    whole = [phrase_at(bench, child, without=frozenset(freed))]
    return whole + [phrase_at(bench, tail) for tail in freed]


def without_overlaps(phrases: list[Phrase]) -> list[Phrase]:
    """The phrases that do not run into the one before: a broken tree must not break a clause."""
    kept: list[Phrase] = []
    for phrase in phrases:
        if not kept or kept[-1].outer.stop <= phrase.outer.start:
            kept.append(phrase)
    return kept
