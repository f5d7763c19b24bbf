"""Arcs put right by usage: every mend has a sentence that it puts right and one that it leaves alone."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.analysis import _usage
from quizgen.analysis._usage import MENDS, by_usage
from quizgen.analysis.network import EMPTY, Reading
from quizgen.languages.indonesian import INDONESIAN

RULES = INDONESIAN.reading().usage
SENTENCES = {
    # name of the mend: token/tag/head/relation as read, heads from 1 and 0 for the root; then the token asked and its arc
    "says_content": (
        "Ia/PRON/2/nsubj menyatakan/VERB/0/root bahwa/SCONJ/4/mark ada/VERB/2/advcl kenaikan/NOUN/4/nsubj",
        ("ada", "menyatakan", "ccomp"),
        "Tidak/PART/2/advmod diramalkan/VERB/0/root bahwa/SCONJ/4/mark ada/VERB/2/advcl kenaikan/NOUN/4/nsubj",
    ),
    "completes": (
        "Ia/PRON/2/nsubj memutuskan/VERB/0/root untuk/SCONJ/4/mark menunda/VERB/2/advcl rapat/NOUN/4/obj",
        ("menunda", "memutuskan", "xcomp"),
        "Ia/PRON/2/nsubj berhenti/VERB/0/root untuk/SCONJ/4/mark makan/VERB/2/advcl nasi/NOUN/4/obj",
    ),
    "is_named": (
        "Itu/PRON/2/nsubj mengakibatkan/VERB/0/root adanya/VERB/2/ccomp sengketa/NOUN/3/nsubj",
        ("adanya", "mengakibatkan", "obj"),
        "Ia/PRON/2/nsubj berkata/VERB/0/root pergi/VERB/2/ccomp",
    ),
    "tells_of_noun": (
        "Ia/PRON/2/nsubj diberi/VERB/0/root izin/NOUN/2/obj untuk/SCONJ/5/mark menjual/VERB/2/advcl",
        ("menjual", "izin", "acl"),
        "Ia/PRON/2/nsubj membeli/VERB/0/root beras/NOUN/2/obj untuk/SCONJ/5/mark dijual/VERB/2/advcl",
    ),
    "tells_of_place": (
        "Ia/PRON/2/nsubj baca/VERB/0/root surat/NOUN/2/obj di/SCONJ/7/mark mana/PRON/4/fixed ia/PRON/7/nsubj pamit/VERB/2/advcl",
        ("pamit", "surat", "acl"),
        "Ia/PRON/2/nsubj membaca/VERB/0/root surat/NOUN/2/obj ketika/SCONJ/6/mark ia/PRON/6/nsubj menunggu/VERB/2/advcl",
    ),
    "compares": (
        "Ia/PRON/2/nsubj bekerja/VERB/0/root dibandingkan/VERB/2/xcomp tahun/NOUN/3/obl lalu/ADJ/4/amod",
        ("dibandingkan", "bekerja", "advcl"),
        "Ia/PRON/2/nsubj mulai/VERB/0/root bekerja/VERB/2/xcomp",
    ),
    "informs": (
        "Ia/PRON/2/nsubj memberi/VERB/0/root tahu/VERB/2/xcomp warga/NOUN/3/obj",
        ("warga", "memberi", "obj"),
        "Ia/PRON/2/nsubj ingin/VERB/0/root tahu/VERB/2/xcomp kabar/NOUN/3/obj",
    ),
}
WORDS = st.sampled_from(
    ["memberi", "tahu", "bahwa", "untuk", "izin", "kesan", "memutuskan", "di", "mana", "adanya", "10", "Mei", ",", "ia"]
)


def reading_of(line: str) -> tuple[list[str], Reading]:
    """The tokens of a line of SENTENCES, and its tree."""
    rows = [token.split("/") for token in line.split()]
    tags, relations = (tuple(row[at] for row in rows) for at in (1, 3))
    heads = tuple(int(row[2]) - 1 for row in rows)
    return [row[0] for row in rows], replace(EMPTY, tags=tags, heads=heads, relations=relations)


@pytest.mark.parametrize("mend", MENDS, ids=lambda mend: mend.__name__)
def test_every_mend_puts_one_right_and_leaves_another(mend: object) -> None:
    """The word gets its head and relation; the second sentence comes back as it was."""
    broken, (word, head, relation), sound = SENTENCES[getattr(mend, "__name__", "")]
    tokens, reading = reading_of(broken)
    found = by_usage(tokens, reading, RULES)
    at = tokens.index(word)
    assert (tokens[found.heads[at]], found.relations[at]) == (head, relation)
    tokens, reading = reading_of(sound)
    assert by_usage(tokens, reading, RULES) == reading


@given(tokens=st.lists(WORDS, min_size=1, max_size=12), data=st.data())
def test_a_tree_stays_one_tree(tokens: list[str], data: st.DataObject) -> None:
    """Whatever was read, one root stays, no arc goes in a circle, and tags are left alone."""
    order = data.draw(st.permutations(range(len(tokens))))
    heads = [-1] * len(tokens)
    for number, place in enumerate(order[1:], 1):
        heads[place] = order[data.draw(st.integers(0, number - 1))]
    tags = tuple(data.draw(st.sampled_from(["NOUN", "VERB", "ADJ", "SCONJ"])) for _ in tokens)
    kinds = st.sampled_from(["mark", "advcl", "ccomp", "xcomp", "obj", "advmod"])
    relations = tuple("root" if head < 0 else data.draw(kinds) for head in heads)
    found = by_usage(tokens, replace(EMPTY, tags=tags, heads=tuple(heads), relations=relations), RULES)
    assert found.tags == tags
    assert found.heads.count(-1) == 1
    for start in range(len(tokens)):
        above = start
        for _ in tokens:
            above = found.heads[above] if above >= 0 else above
        assert above == -1


def test_every_mend_has_its_sentences() -> None:
    """A mend without a sentence fails, and so does a sentence without its mend."""
    assert {mend.__name__ for mend in _usage.MENDS} == set(SENTENCES)
