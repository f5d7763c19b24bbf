"""The engines together: any text is read, whole, the same every time, whatever was read before."""

import dataclasses
import datetime as dt
import subprocess
import sys
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings

from quizgen.analysis import Analyser
from quizgen.analysis.analyser import TOGETHER
from quizgen.errors import EngineError
from quizgen.languages.indonesian import INDONESIAN
from quizgen.model.analysis import ROOT, Analysis
from quizgen.model.brief import Brief
from quizgen.model.span import Span
from tests.analysis.gold import analyser, read
from tests.generation.gold import DAY, SEEDS
from tests.made import TEXTS
from tests.nasty import NASTY

LONG = {
    "clitics": "Ia ber" + "nya" * 3000 + ".",
    "prefixes": "memper" * 2000 + "kan Budi.",
    "nasals": "meng" * 3000 + "kan Budi.",
    "doubled": "desa-" * 3000,
    "relative clauses": "Budi yang " * 1000 + "pergi.",
    "quoted speech": '"kata ' * 1500,
    "pronouns": "ia dia mereka pihaknya " * 500,
    "open brackets": "(" * 1000 + "a" + ")" * 1000,
    "numbers": "9" * 400 + " triliun triliun rupiah dan " + "1.000." * 500,
    "impossible days": "Senin (99/99), 31 Februari 2025, 1 Januari 0000, pada 0/0/0000, pukul 99.99 WIB",
    "digits of other scripts": "\u0663" * 300 + " orang, ½ km, Ⅷ bab, １２３ warga, ² rumah",
    "letters that grow": "İSTANBUL ß ŉ ǰ ΐ " * 200,
    "accents": ("e" + "\u0301" * 20) * 100,
}
"""What is repeated until something gives."""

HASHED = """
import hashlib, datetime
from quizgen.analysis import Analyser
from quizgen.analysis.analyser import TOGETHER
from quizgen.generation import draft
from quizgen.languages.indonesian import INDONESIAN
from quizgen.model.brief import Brief
from tests.generation.gold import DAY, SEEDS
reader = Analyser(INDONESIAN)
read = [reader.analyse(Brief("b", text, date=DAY)) for text in SEEDS[:6]]
print(hashlib.sha256(repr([(one, draft(one, INDONESIAN)) for one in read]).encode()).hexdigest())
"""


def assert_whole(analysis: Analysis) -> None:
    """Every span lies in the text, and every word of it in a sentence and a token, once."""
    text, whole = analysis.brief.text, Span(0, len(analysis.brief.text))
    spans = [sentence.span for sentence in analysis.sentences] + [token.span for token in analysis.tokens]
    spans += [entity.outer for entity in analysis.entities] + [mention.span for mention in analysis.mentions]
    spans += [phrase.outer for clause in analysis.clauses for phrase in clause.phrases]
    spans += [clause.span for clause in analysis.clauses] + [bracket for *_, bracket in analysis.abbreviations]
    assert all(span in whole for span in spans)
    assert all(token.text == token.span.text(text) for token in analysis.tokens)
    starts = [token.span.start for token in analysis.tokens]
    assert starts == sorted(set(starts))
    assert missing(text, [sentence.span for sentence in analysis.sentences]) == ""
    ends = [0, *(sentence.last for sentence in analysis.sentences)]
    assert [sentence.first for sentence in analysis.sentences] == ends[:-1]
    assert ends[-1] == len(analysis.tokens)
    for sentence in analysis.sentences:
        row = analysis.tokens[sentence.first : sentence.last]
        assert all(token.span in sentence.span for token in row)
        assert all(token.head == ROOT or sentence.first <= token.head < sentence.last for token in row)


def missing(text: str, spans: list[Span]) -> str:
    """What is written outside the spans, blanks left out."""
    inside = {place for span in spans for place in range(span.start, span.stop)}
    return "".join(letter for place, letter in enumerate(text) if place not in inside).strip()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS)
def test_any_text_is_read(text: str) -> None:
    """No text breaks the reader, and nothing of it is lost."""
    assert_whole(read(text))


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY)
def test_hostile_text_is_read(text: str) -> None:
    """Nor does text that has broken other programs."""
    assert_whole(read(text, dt.date(2025, 3, 1)))


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
@pytest.mark.parametrize("day", [None, dt.date.min, dt.date.max])
def test_endless_text_is_read(text: str, day: dt.date | None) -> None:
    """Nor does more of the same than anyone writes, on the first day of the calendar or its last."""
    assert_whole(read(text, day))


def spelled(text: str) -> list[str]:
    """The names of a text without hidden marks, accents put together."""
    hidden = str.maketrans("", "", "\u00ad\u200b\u200f\u200e\ufeff")
    found = [entity.span.text(text) for entity in read(text).entities]
    return [" ".join(unicodedata.normalize("NFC", name.translate(hidden)).split()) for name in found]


@pytest.mark.parametrize(
    "change",
    [
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace("Bogota", "Bogo\u00adta"),
        lambda text: f"🇨🇴 👩‍🔬 {text}",
        lambda text: text.replace("Bogota", "\u200eBogota\u200f"),
        lambda text: f"\ufeff{text}",
    ],
    ids=["accents apart", "hard blanks", "soft hyphen", "emoji", "direction marks", "byte order mark"],
)
def test_offsets_point_into_the_text_as_it_came(change: Callable[[str], str]) -> None:
    """However a text is written, the same names are found, and each span cuts its own signs out of it."""
    text = "Presiden José Muñoz tiba di Bogota, Kolombia, pada 3 Maret 2025. Ia membawa Rp 75 miliar."
    changed = change(text)
    assert_whole(read(changed))
    assert spelled(changed) == spelled(text)


@pytest.mark.parametrize("text", SEEDS)
def test_seeds_are_read(text: str) -> None:
    """A seed has sentences, names and clauses, every sentence with a clause of its own."""
    analysis = read(text, DAY)
    assert_whole(analysis)
    assert analysis.entities
    assert {clause.sentence for clause in analysis.clauses} == set(range(len(analysis.sentences)))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS, TEXTS)
def test_what_was_read_before_does_not_matter(text: str, other: str) -> None:
    """A reading depends on the brief alone."""
    first = read(text)
    read(other)
    assert read(text) == first


def test_what_is_read_beside_it_does_not_matter() -> None:
    """A brief among many, alike and endless, is read as it is alone, certainties and all; the many come in their order."""
    texts = [*SEEDS, *NASTY.values(), "", *LONG.values()] * 4
    briefs = [Brief(id=f"b-{number}", text=text, date=DAY) for number, text in enumerate(texts)]
    reader = analyser()
    assert len(briefs) > 2 * TOGETHER
    assert list(reader.analyses(iter(briefs))) == [reader.analyse(brief) for brief in briefs]


def test_hash_seed_does_not_matter() -> None:
    """Readings and drafts are the same bytes however Python stirs its sets."""
    runs = [
        subprocess.Popen(
            [sys.executable, "-c", HASHED],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(filter(None, sys.path)), "OMP_NUM_THREADS": "1"},
            stdout=subprocess.PIPE,
            text=True,
        )
        for seed in ("0", "4711")
    ]
    prints = [run.communicate(timeout=120)[0] for run in runs]
    assert len(prints[0].strip()) == 64
    assert prints[0] == prints[1]


def test_dateline_is_no_part_of_the_first_sentence() -> None:
    """What stands before the news is a sentence of its own, with no clause in it."""
    text = "JAKARTA, KOMPAS.com - Presiden Peru mengunjungi pasar ikan."
    analysis = read(text)
    assert [sentence.span.text(text) for sentence in analysis.sentences][1] == "Presiden Peru mengunjungi pasar ikan."
    assert {clause.sentence for clause in analysis.clauses} == {1}


def test_a_dash_in_the_news_is_no_dateline() -> None:
    """A dash further on parts nothing."""
    text = "Presiden Peru mengunjungi pasar ikan - yang terbesar di Lima."
    assert len(read(text).sentences) == 1


def test_network_is_loaded_when_needed_and_once() -> None:
    """Making a reader costs nothing; the second brief finds the network there."""
    reader = Analyser(INDONESIAN)
    assert reader._network is None
    reader.analyse(Brief("b", "Gempa terjadi di Peru."))
    first = reader.network()
    reader.analyse(Brief("c", "Gempa terjadi di Chile."))
    assert reader.network() is first


def test_broken_model_is_an_error_with_words() -> None:
    """A model that is no model is said to be so, and nothing else escapes."""
    broken = dataclasses.replace(INDONESIAN, engine=lambda: (b"no graph", b"no tables"))
    with pytest.raises(EngineError):
        Analyser(broken).analyse(Brief("b", "Gempa terjadi di Peru."))
