"""Clauses: who does what to whom, where, when and why, held to lines that a teacher can write."""

import itertools
from dataclasses import dataclass
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizgen.analysis.clauses import find_clauses
from quizgen.languages.indonesian import INDONESIAN
from quizgen.model.analysis import ROOT, Analysis, Clause, Link, Role, Sentence, Token, Voice
from quizgen.model.brief import Brief
from quizgen.model.span import Span
from tests.analysis.gold import GOLD, read
from tests.made import TEXTS

FLOOR = 119
"""Of all things the gold lines say, so many are found; this figure may only rise."""
WORDS = st.sampled_from(
    "Presiden menyita ditangkap oleh yang bahwa untuk ke arah Laut Timur , . berencana tidak ( ) dikabarkan adalah "
    "meminta warga terkait pada Senin karena dan sebagai menurut ia melemahnya".split()
)
TAGS = st.sampled_from("NOUN PROPN VERB ADJ ADP SCONJ PUNCT AUX ADV PRON NUM".split())
RELATIONS = st.sampled_from(
    "nsubj nsubj:pass obj obl obl:agent ccomp xcomp advcl acl conj cc mark case punct flat nmod amod aux cop".split()
)


@dataclass(frozen=True, slots=True)
class GoldClause:
    """A clause as a gold line says it."""

    text: str
    predicate: str
    voice: str
    roles: tuple[tuple[str, str], ...]
    absent: tuple[str, ...]


@cache
def gold_clauses() -> tuple[GoldClause, ...]:
    """Everything in tests/gold/clauses.txt: blocks parted by a blank line, the text first."""
    found = []
    for block in (GOLD / "clauses.txt").read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in block.splitlines() if not line.startswith("#")]
        found += [clause_of(lines[0], line) for line in lines[1:]]
    return tuple(found)


def clause_of(text: str, line: str) -> GoldClause:
    """`menyita = active; subject: Turki; -agent`."""
    predicate, _, rest = line.partition(" = ")
    voice, *parts = rest.split("; ")
    roles = [part.partition(": ") for part in parts if not part.startswith("-")]
    absent = tuple(part[1:] for part in parts if part.startswith("-"))
    return GoldClause(text, predicate, voice, tuple((role, words) for role, _, words in roles), absent)


def faults(gold: GoldClause) -> list[str]:
    """What a reading lacks of a gold clause, a line each."""
    clauses = {clause.predicate.text(gold.text): clause for clause in read(gold.text).clauses}
    clause = clauses.get(gold.predicate)
    if clause is None:
        return [f"no clause {gold.predicate!r} among {sorted(clauses)}"] * size(gold)
    phrases = [(phrase.role.value, phrase.span.text(gold.text)) for phrase in clause.phrases]
    wrong = [f"{role}: {words}" for role, words in gold.roles if (role, words) not in phrases]
    wrong += [f"-{role}" for role in gold.absent if clause.phrase(Role(role))]
    wrong += [f"voice {gold.voice}, not {clause.voice.value}"] if clause.voice.value != gold.voice else []
    return [f"{fault}; came {phrases}" for fault in wrong]


def size(gold: GoldClause) -> int:
    """How many things a gold line says: its voice, and every role that is there or is not."""
    return 1 + len(gold.roles) + len(gold.absent)


def test_gold_covers_what_questions_lean_on() -> None:
    """Every role that a kind asks for, and every voice, is in the gold."""
    roles = {role for gold in gold_clauses() for role, _ in gold.roles}
    assert roles <= set(Role)
    assert {"subject", "object", "agent", "place", "goal", "origin", "time", "since", "until"} <= roles
    assert {
        "companion",
        "recipient",
        "means",
        "capacity",
        "purpose",
        "cause",
        "content",
        "condition",
        "source",
    } <= roles
    assert {gold.voice for gold in gold_clauses()} == set(Voice)


def test_gold_floor() -> None:
    """Of what the gold lines say of verbs, voices and roles, so much is found."""
    lacks = {gold: faults(gold) for gold in gold_clauses()}
    reached = sum(map(size, gold_clauses())) - sum(map(len, lacks.values()))
    shown = [f"{gold.text}\n    {gold.predicate}: {fault}" for gold, row in lacks.items() for fault in row]
    assert reached >= FLOOR, f"{reached} found, floor {FLOOR}\n" + "\n".join(shown)


@pytest.mark.parametrize("text", [gold.text for gold in gold_clauses()][::3])
def test_gold_texts_have_a_main_clause(text: str) -> None:
    """A sentence with a verb has a clause that hangs on no other, and its verb lies in it."""
    analysis = read(text)
    assert any(clause.parent is None and clause.link is Link.MAIN for clause in analysis.clauses)
    assert all(analysis.tokens[clause.verb].span in clause.predicate for clause in analysis.clauses)


def own(clause: Clause) -> list[tuple[int, int]]:
    """Where the phrases that stand in a clause lie, markers and all."""
    phrases = clause.phrases[1:] if clause.shared else clause.phrases
    return [(phrase.outer.start, phrase.outer.stop) for phrase in phrases]


def assert_sound(analysis: Analysis) -> None:
    """The shape that every clause has, whatever the text."""
    for number, clause in enumerate(analysis.clauses):
        sentence = analysis.sentences[clause.sentence]
        places = own(clause)
        assert places == sorted(places)
        assert all(left[1] <= right[0] for left, right in itertools.pairwise(places))
        assert all(phrase.span in phrase.outer for phrase in clause.phrases)
        assert all(start >= clause.span.start and stop <= clause.span.stop for start, stop in places)
        assert clause.span in sentence.span
        assert clause.predicate in clause.span
        assert sentence.first <= clause.verb < sentence.last
        assert clause.parent is None or clause.parent < number
        assert sum(phrase.role is Role.SUBJECT for phrase in clause.phrases) <= 1
        assert not clause.shared or clause.phrases[0].role is Role.SUBJECT
        assert all(0 <= phrase.head < len(analysis.tokens) for phrase in clause.phrases)


@pytest.mark.parametrize("text", sorted({gold.text for gold in gold_clauses()}))
def test_gold_texts_are_sound(text: str) -> None:
    """Phrases stand in order, apart, and inside their clause; parents come before children."""
    assert_sound(read(text))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS)
def test_any_text_is_sound(text: str) -> None:
    """The same holds for news that makes no sense, and for no news at all."""
    assert_sound(read(text))


@st.composite
def any_tree(draw: st.DrawFn) -> tuple[str, tuple[Sentence, ...], tuple[Token, ...]]:
    """Words of news under any tree, tags and relations a network might give them, sensible or not."""
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    at = 0
    for size_ in draw(st.lists(st.integers(1, 9), min_size=1, max_size=2)):
        first, start = len(tokens), at
        order = draw(st.permutations(range(first, first + size_)))
        heads = {order[0]: ROOT} | {order[i]: order[draw(st.integers(0, i - 1))] for i in range(1, size_)}
        for index in range(first, first + size_):
            word, tag = draw(WORDS), draw(TAGS)
            relation = "root" if heads[index] == ROOT else draw(RELATIONS)
            tokens.append(Token(Span(at, at + len(word)), word, tag, heads[index], relation))
            at += len(word) + 1
        sentences.append(Sentence(Span(start, at - 1), first, len(tokens)))
    return " ".join(token.text for token in tokens), tuple(sentences), tuple(tokens)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(any_tree())
def test_any_tree_is_sound(case: tuple[str, tuple[Sentence, ...], tuple[Token, ...]]) -> None:
    """A broken tree breaks no clause: phrases stand in order, apart, and inside."""
    text, sentences, tokens = case
    clauses = find_clauses(sentences, tokens, (), INDONESIAN.grammar())
    assert_sound(Analysis(Brief("b", text), sentences, tokens, (), clauses, (), ()))
    assert clauses == find_clauses(sentences, tokens, (), INDONESIAN.grammar())


def test_understood_subject_comes_first() -> None:
    """Who does the second deed is told from the first, and said to be so."""
    text = "Gempa merusak 40 rumah dan menewaskan dua orang."
    clauses = {clause.predicate.text(text): clause for clause in read(text).clauses}
    second = clauses["menewaskan"]
    assert second.shared
    assert second.link is Link.COORDINATE
    assert second.phrases[0].span.text(text) == "Gempa"
    assert not clauses["merusak"].shared
