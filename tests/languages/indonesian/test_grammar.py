"""Closed classes of Indonesian: words as the clause reader looks them up, in one class each where classes part."""

import re

import pytest

from quizgen.languages.indonesian.affixes import root_of
from quizgen.languages.indonesian.grammar import DATELINE, grammar, voice_of
from quizgen.model.analysis import Role, Voice

GRAMMAR = grammar()
LONGEST_MARKER = 3
PLAIN = re.compile(r"[a-z]+(?:-[a-z]+)?(?: [a-z]+)*")
CLASSES = [
    "time_words",
    "negations",
    "auxiliaries",
    "control_verbs",
    "speech_verbs",
    "naming_verbs",
    "no_predicates",
    "copulas",
    "chain_verbs",
    "passive_chain",
    "content_verbs",
    "content_nouns",
    "loose_prepositions",
]


@pytest.mark.parametrize("name", CLASSES)
def test_classes_are_small_words(name: str) -> None:
    """Words are looked up in lower case, so none is written otherwise, and no class is empty."""
    found = getattr(GRAMMAR, name)
    assert found
    assert all(PLAIN.fullmatch(word) for word in found)


@pytest.mark.parametrize("table", [GRAMMAR.prepositions, GRAMMAR.connectives], ids=["prepositions", "connectives"])
def test_markers_are_short_and_small(table: dict[str, Role]) -> None:
    """A marker has at most as many words as the reader looks ahead."""
    assert all(PLAIN.fullmatch(marker) and len(marker.split()) <= LONGEST_MARKER for marker in table)


@pytest.mark.parametrize(
    ("marker", "role"),
    [
        ("di", Role.PLACE),
        ("ke arah", Role.GOAL),
        ("dari", Role.ORIGIN),
        ("oleh", Role.AGENT),
        ("sejak", Role.SINCE),
        ("hingga", Role.UNTIL),
        ("karena", Role.CAUSE),
        ("guna", Role.PURPOSE),
        ("sebagai", Role.CAPACITY),
        ("menurut", Role.SOURCE),
        ("melalui", Role.MEANS),
        ("kepada", Role.RECIPIENT),
        ("dengan", Role.COMPANION),
    ],
)
def test_prepositions(marker: str, role: Role) -> None:
    """What a preposition says its phrase does."""
    assert GRAMMAR.prepositions[marker] is role


@pytest.mark.parametrize(
    ("marker", "role"),
    [
        ("untuk", Role.PURPOSE),
        ("agar", Role.PURPOSE),
        ("karena", Role.CAUSE),
        ("bahwa", Role.CONTENT),
        ("jika", Role.CONDITION),
        ("ketika", Role.CIRCUMSTANCE),
        ("dengan", Role.MEANS),
        ("meski", Role.CIRCUMSTANCE),
    ],
)
def test_connectives(marker: str, role: Role) -> None:
    """What a conjunction says its clause does."""
    assert GRAMMAR.connectives[marker] is role


def test_causes_and_purposes_agree() -> None:
    """A word that gives a cause or a purpose gives the same before a noun and before a clause."""
    reasons = {Role.CAUSE, Role.PURPOSE}
    both = GRAMMAR.prepositions.keys() & GRAMMAR.connectives.keys()
    for marker in both:
        roles = {GRAMMAR.prepositions[marker], GRAMMAR.connectives[marker]}
        assert len(roles) == 1 or not roles & reasons, marker


@pytest.mark.parametrize(
    ("verb", "voice"),
    [
        ("mengkritik", Voice.ACTIVE),
        ("menyita", Voice.ACTIVE),
        ("dikritik", Voice.PASSIVE),
        ("disita", Voice.PASSIVE),
        ("bertemu", Voice.MIDDLE),
        ("tenggelam", Voice.MIDDLE),
        ("tiba", Voice.MIDDLE),
        ("terbakar", Voice.MIDDLE),
    ],
)
def test_voice(verb: str, voice: Voice) -> None:
    """How a verb turns to its subject is told by its prefix."""
    assert voice_of(verb) is voice


def test_passive_chains_are_passive() -> None:
    """A form in the passive chain is a passive, or a ter- form that is used as one."""
    middles = {word for word in GRAMMAR.passive_chain if voice_of(word) is not Voice.PASSIVE}
    assert all(word.startswith("ter") for word in middles)


@pytest.mark.parametrize(
    ("verb", "name"),
    [
        ("mengatakan", "speech_verbs"),
        ("menyebut", "speech_verbs"),
        ("meminta", "control_verbs"),
        ("melarang", "control_verbs"),
        ("memaksa", "control_verbs"),
        ("ditetapkan", "naming_verbs"),
        ("dinilai", "naming_verbs"),
        ("mengklaim", "chain_verbs"),
        ("berencana", "chain_verbs"),
        ("berupaya", "chain_verbs"),
        ("mengungkapkan", "content_verbs"),
        ("menegaskan", "content_verbs"),
        ("membantah", "content_verbs"),
        ("memperingatkan", "control_verbs"),
    ],
)
def test_verbs_are_found_by_their_roots(verb: str, name: str) -> None:
    """A class of roots holds the root that the affix rules find in a verb of news."""
    assert (root_of(verb) or verb) in getattr(GRAMMAR, name)


def test_roots_carry_no_affix_of_verbs() -> None:
    """A class of roots holds no di- form, which no root would ever match."""
    for name in ("control_verbs", "speech_verbs", "naming_verbs", "content_verbs"):
        assert not {
            word for word in getattr(GRAMMAR, name) if voice_of(word) is Voice.PASSIVE and root_of(word) != word
        }


def test_negations_are_no_auxiliaries() -> None:
    """What denies a verb and what colours it are told apart, but for `belum`, which does both."""
    assert GRAMMAR.negations & GRAMMAR.auxiliaries <= {"belum"}


@pytest.mark.parametrize(
    "line",
    [
        "JAKARTA, KOMPAS.com - Presiden tiba.",
        "Jakarta (ANTARA) - Presiden tiba.",
        "Beijing, Selasa-Pemerintah menolak.",
        "JAKARTA - Presiden tiba.",
        "Kota Bogor — Presiden tiba.",
        'SURABAYA, Kompas – "Kami siap," katanya.',
    ],
)
def test_datelines(line: str) -> None:
    """A dateline ends right where the news begins."""
    match = DATELINE.match(line)
    assert match is not None
    assert line[match.end() :].startswith(("Presiden", "Pemerintah", '"Kami'))


@pytest.mark.parametrize(
    "line",
    [
        "Presiden tiba di Jakarta - kota terbesar.",
        "Rusia-Ukraina berperang.",
        "Bandara Soekarno-Hatta ditutup.",
        "Skor 3-1 diraih Persib.",
        "Korea Utara meluncurkan rudal.",
        "Ahli Minyak-Gas Bumi bertemu.",
    ],
)
def test_no_datelines(line: str) -> None:
    """A hyphen in a name or a score opens no news."""
    assert DATELINE.match(line) is None
