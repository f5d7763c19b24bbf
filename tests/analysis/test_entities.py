"""Names, dates, amounts and counts: held to gold lines, and to any text at all."""

import datetime as dt
import itertools
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizgen.analysis.entities import find_entities
from quizgen.analysis.mentions import find_mentions
from quizgen.analysis.sentences import split_sentences
from quizgen.analysis.tokens import split_tokens
from quizgen.languages.indonesian.names import reading
from quizgen.model.analysis import ROOT, Entity, Sentence, Sort, Token
from quizgen.model.span import Span
from tests.analysis.gold import GoldLine, found_entities, gold_entities, gold_lines, read
from tests.nasty import NASTY

LEAST = 0.97
"""Precision and recall over all gold lines; an entity counts where words, sorts, title, name and value all agree."""
LABELS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC")
Labelled = tuple[str, tuple[str, ...], tuple[str, ...]]
WORDS = st.sampled_from(
    'Presiden Korea Utara (Korut) Kim Jong Un Menteri Rp 75 miliar , . ke 12 orang Senin (12/9) PT Wagner dan " 2025 '
    "sejak bin KPK juru bicara Polres Bogor Mobil Kementerian Kelautan Perikanan berinisial RS 3 km Pasal 5".split()
)


def whole_gold() -> list[GoldLine]:
    """Every gold line, read."""
    return [gold_entities(line) for line in gold_lines("entities")]


def test_there_is_enough_gold() -> None:
    """A floor over a handful of lines would hold nothing up."""
    assert len(gold_lines("entities")) >= 100
    assert sum(len(line.entities) for line in whole_gold()) >= 250


def test_precision_and_recall() -> None:
    """What is found is what the teacher marked, and what the teacher marked is found."""
    right = found = wanted = 0
    faults = []
    for line in whole_gold():
        mine, gold = found_entities(read(line.text, line.on)), set(line.entities)
        right, found, wanted = right + len(mine & gold), found + len(mine), wanted + len(gold)
        faults += [f"{fault}" for fault in sorted(mine ^ gold)]
    assert right / found >= LEAST, "\n".join(faults)
    assert right / wanted >= LEAST, "\n".join(faults)


def test_signs_are_in_all_that_is_found() -> None:
    """A rule passed over for want of its sign would have found nothing: the sign is in every match of every gold line."""
    signed = [rule for rule in reading().patterns if rule.sign is not None]
    found = [
        (rule.sign, match)
        for rule in signed
        for line in whole_gold()
        for match in rule.pattern.finditer(line.text)
    ]  # fmt: skip
    assert len(signed) >= 15
    assert len(found) >= 40
    assert all(sign is not None and sign.search(match[0]) for sign, match in found)


@pytest.mark.parametrize("line", gold_lines("entities"))
def test_abbreviations(line: str) -> None:
    """Short and long forms are found exactly as marked."""
    gold = gold_entities(line)
    found = read(gold.text, gold.on).abbreviations
    assert tuple(sorted((short, long) for short, long, _ in found)) == gold.pairs
    assert all(bracket.text(gold.text).startswith("(") for _, _, bracket in found)


def entities_of(text: str, on: dt.date | None = None) -> tuple[Entity, ...]:
    """The entities of a whole reading."""
    return read(text, on).entities


def test_outer_holds_title_and_bracket() -> None:
    """`outer` runs from the title to the name, and over the bracket where it follows."""
    text = "Presiden Korea Selatan (Korsel) Yoon Suk Yeol tiba di Korea Utara (Korut)."
    outer = {entity.name: entity.outer.text(text) for entity in entities_of(text)}
    assert outer["Yoon Suk Yeol"] == "Presiden Korea Selatan (Korsel) Yoon Suk Yeol"
    assert outer["Korea Selatan"] == "Korea Selatan (Korsel)"
    assert outer["Korea Utara"] == "Korea Utara (Korut)"


def test_aliases_come_from_brief_and_gazetteer() -> None:
    """A country goes by its acronym, a person by the short name used later."""
    text = "Presiden Yoon Suk Yeol mengkritik Korea Utara. Menurut Yeol, Korut bersalah."
    aliases = {entity.name: entity.aliases for entity in entities_of(text)}
    assert "Yeol" in aliases["Yoon Suk Yeol"]
    assert "Korut" in aliases["Korea Utara"]


def test_two_of_one_surname_stay_two() -> None:
    """A surname that two persons share is nobody's short name."""
    text = "Kim Yo Jong menemani Kim Jong Un. Menurut Kim, parade sukses."
    assert {entity.name for entity in entities_of(text) if entity.sort is Sort.PERSON} == {
        "Kim Yo Jong",
        "Kim Jong Un",
        "Kim",
    }


def test_relative_dates_need_a_day() -> None:
    """Without the brief's date `kemarin` has no value."""
    assert [entity.value for entity in entities_of("Rapat digelar kemarin.")] == [""]
    assert [entity.value for entity in entities_of("Rapat digelar kemarin.", dt.date(2025, 3, 1))] == ["2025-02-28"]


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY)
def test_hostile_text(text: str) -> None:
    """Text that has broken other programs is read, every span inside it, none over another."""
    spans = [entity.span for entity in entities_of(text)]
    assert all(span.stop <= len(text) and len(span) > 0 for span in spans)
    assert not any(left.overlaps(right) for left, right in itertools.pairwise(spans))


@st.composite
def labelled(draw: st.DrawFn) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """A text with any labels a network might give it, sensible or not."""
    text = draw(st.one_of(st.text(max_size=40), st.lists(WORDS, max_size=25).map(" ".join)))
    labels = st.lists(st.sampled_from(LABELS), max_size=30).map(tuple)
    return text, draw(labels), draw(labels)


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(labelled(), st.one_of(st.none(), st.dates()))
def test_any_text_under_any_labels(case: Labelled, on: dt.date | None) -> None:
    """Whatever the network says of whatever text, entities are in order, inside the text, and never overlap."""
    text, names, places = case
    rules = reading()
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    for span in split_sentences(text, rules.sentences):
        first = len(tokens)
        pieces = split_tokens(text, span, rules.tokens)
        tokens += [Token(piece, piece.text(text), "NOUN", ROOT, "root") for piece in pieces]
        sentences.append(Sentence(span, first, len(tokens)))
    heads = [names] * len(sentences), [places] * len(sentences)
    entities, abbreviations = find_entities(text, tuple(sentences), tuple(tokens), *heads, rules, on)
    spans = [entity.span for entity in entities]
    assert spans == sorted(spans)
    assert not any(left.overlaps(right) for left, right in itertools.pairwise(spans))
    assert all(entity.span in entity.outer and entity.outer in Span(0, len(text)) for entity in entities)
    assert all(entity.name not in entity.aliases for entity in entities)
    assert all(bracket in Span(0, len(text)) for _, _, bracket in abbreviations)


@pytest.mark.parametrize(
    "piece", ["Presiden ", "dua ratus ", "juru bicara ", "Korea Utara (Korut) ", "Rp 5 juta - ", "Budi. Ia lelah. "]
)
def test_time_grows_with_length(piece: str) -> None:
    """3,000 times the same words take seconds at most, names, numbers and pointers included."""
    text = piece * 3000
    rules = reading()
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    for span in split_sentences(text, rules.sentences):
        first = len(tokens)
        tokens += [Token(cut, cut.text(text), "NOUN", ROOT, "root") for cut in split_tokens(text, span, rules.tokens)]
        sentences.append(Sentence(span, first, len(tokens)))
    before = time.perf_counter()
    entities, pairs = find_entities(text, tuple(sentences), tuple(tokens), (), (), rules, None)
    find_mentions(text, tuple(sentences), tuple(tokens), entities, pairs, rules)
    assert time.perf_counter() - before < 30
