"""The printed handout: what poppler reads on its pages, and where it stands."""

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from quizgen.assembly import assemble
from quizgen.exporters import pdf
from quizgen.exporters._text import one_line
from quizgen.model.deck import Deck, Recipe
from quizgen.model.handout import Handout, Paper
from quizgen.model.question import Interaction, Question
from tests.exporters.decks import RUDAL, WAGNER, WORDS, nasty_deck, news_deck, question
from tests.exporters.paper_readers import in_pdf, pdf_text, questions_in
from tests.nasty import NASTY

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="no poppler here")

LONG = "Menurut keterangan yang disampaikan juru bicara pemerintah pada konferensi pers di ibu kota setelah sidang kabinet, "
MARKS = dict.fromkeys([0xAD, 0xFEFF, *range(0x200B, 0x2010), 0x2060, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
"""Signs that have no picture."""

UNSEEN = {"right to left", "decomposed"}
"""Texts that poppler orders or composes in its own way."""


def asked(number: int) -> Question:
    """Questions long and short, of two to four lines, every fifth to be typed."""
    stem = f"{LONG if number % 3 == 0 else ''}apa nama tempat nomor {number}?"
    wrong = tuple(
        f"{'Kawasan perbatasan sebelah utara' if number % 4 == 0 else 'Laut'} {each}{number}" for each in "PQR"
    )
    given: dict[str, Any] = {"brief": f"berita-{number // 3}", "family": str(number), "score": 1 - number / 100}
    if number % 5 == 0:
        return question(RUDAL if number % 2 else WAGNER, "Rusia" if number % 2 else "Wagner", stem, (), **given)
    return question(RUDAL if number % 2 else WAGNER, "Rusia" if number % 2 else "Wagner", stem, wrong, **given)


def printed(questions: int = 40, **handout: Any) -> Deck:
    """A deck with many questions, assembled as a recipe would."""
    recipe = Recipe("Ulangan", families=True, sections=True, handout=Handout(**handout))
    return assemble(recipe, [asked(number) for number in range(1, questions + 1)], rng=Random)


LAYOUTS = {
    "one column": {"versions": 2},
    "two columns": {"versions": 2, "columns": 2},
    "passages on folio": {"versions": 2, "passages": True, "paper": Paper.F4},
    "passages in two columns": {"passages": True, "columns": 2},
    "large print": {"large_print": True},
}


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_no_question_is_split_over_a_page(layout: dict[str, Any]) -> None:
    """Every page begins with a new question, passage or part: never with the options of the page before."""
    deck = printed(**layout)
    pages = pdf_text(pdf.render(deck, WORDS), "-raw").split("\f")
    questions = [
        page for page in pages if re.search(r"^[A-E]\. |^\d+\. .+\?$", page, re.MULTILINE) and "Pembahasan" not in page
    ]
    assert len(questions) >= 2
    for page in questions:
        first = page.lstrip("\n").split("\n")[0]
        assert re.match(r"\d+\. |Bacaan|Isian|Pilihan|Ulangan|Lembar", first), first


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_every_version_asks_the_same_and_has_its_key(layout: dict[str, Any]) -> None:
    """Each version has every question once, options as assembled, and the letters of its own key."""
    deck = printed(**layout)
    text = pdf_text(pdf.render(deck, WORDS), "-raw")
    sheets, _, key = text.partition("\fLembar jawaban")
    parts = re.split(r"(?=^Kode [A-Z]\n)", sheets, flags=re.MULTILINE)[-len(deck.versions) :]
    letters = re.split(
        r"^Kode [A-Z]\n", key.partition("\nKunci\n")[2].partition("\nPembahasan\n")[0], flags=re.MULTILINE
    )
    for version, part, row in zip(deck.versions, parts, letters[-len(deck.versions) :], strict=True):
        joined = re.sub(r"\n(?!\d+\. |[A-E]\. |Bacaan|Isian|Pilihan|Ulangan|\f)", " ", part)
        read = [(stem, options) for stem, options in questions_in(joined)]
        wanted = [(slot.question.stem, slot.options) for slot in version.slots]
        assert [options for _, options in read] == [options for _, options in wanted]
        assert [stem[:20] for stem, _ in read] == [stem[:20] for stem, _ in wanted]
        first = [slot.question.id for slot in deck.slots]
        right = [
            "ABCDE"[slot.right] if slot.options else f"→{first.index(slot.question.id) + 1}" for slot in version.slots
        ]
        assert re.findall(r"\d+ ([A-E]|→\d+)", row) == right
    assert set(map(len, letters)) != {0}


def test_the_columns_of_the_last_page_are_balanced() -> None:
    """Two columns end at about one height: less than a question apart."""
    deck = replace(printed(17, columns=2), more_versions=())
    boxes = _words(pdf.render_questions(deck, WORDS))
    left = [bottom for page, x, bottom in boxes if page == 0 and x < 297]
    right = [bottom for page, x, bottom in boxes if page == 0 and x >= 297]
    assert abs(max(left) - max(right)) < 100


def _words(data: bytes) -> list[tuple[int, float, float]]:
    """Page, left edge and lower edge of each word above the footer, in points."""
    done = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=data, capture_output=True, check=True)
    pages = ET.fromstring(done.stdout).iter("{http://www.w3.org/1999/xhtml}page")  # noqa: S314 - poppler's own
    return [
        (number, float(word.get("xMin", 0)), float(word.get("yMax", 0)))
        for number, page in enumerate(pages)
        for word in page
        if float(word.get("yMax", 0)) < float(page.get("height", 0)) - 60
    ]


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_nothing_runs_over_the_edge(layout: dict[str, Any]) -> None:
    """Every word stands between the margins, also a word longer than a line."""
    deck = printed(6, **layout)
    slots = (*deck.slots, *nasty_deck({"long word": NASTY["long word"]}).slots)
    done = subprocess.run(
        ["pdftotext", "-bbox", "-", "-"], input=pdf.render(replace(deck, slots=slots, more_versions=()), WORDS),
        capture_output=True, check=True,
    )  # fmt: skip
    for page in ET.fromstring(done.stdout).iter("{http://www.w3.org/1999/xhtml}page"):  # noqa: S314
        width = float(page.get("width", 0))
        assert all(float(word.get("xMin", 0)) > 45 and float(word.get("xMax", 0)) < width - 45 for word in page)


@pytest.mark.parametrize("danger", sorted(set(NASTY) - UNSEEN))
def test_nasty_text_is_printed_as_it_is(danger: str) -> None:
    """Typst takes no sign of a text for markup: all of them are in the text of the page, in their order."""
    deck = nasty_deck({danger: NASTY[danger]})
    text = _squeezed(pdf_text(pdf.render_questions(replace(deck, description=""), WORDS), "-raw"))
    for slot in deck.slots:
        stem = re.sub(r"_{3,}", "_" * 14 if not slot.options else lambda found: found[0], one_line(slot.question.stem))
        for shown in (stem, *slot.options):
            assert _squeezed(shown) in text


def _squeezed(text: str) -> str:
    """Without blanks, breaks, footers and marks that nobody sees."""
    without = re.sub(r"Teks jahat Halaman \d+ dari \d+\n\f", "", text)
    return "".join(one_line(without).split()).translate(MARKS)


def test_a_screen_reader_is_served() -> None:
    """The file is marked PDF/UA-1, tagged, titled and says its language, whatever signs stand in it; the same each time."""
    for deck in (news_deck(), nasty_deck()):
        data = pdf.render(deck, WORDS)
        assert b"pdfuaid" in data
        assert b"/MarkInfo" in data
        assert b"/Lang(id)" in data.replace(b"/Lang (id)", b"/Lang(id)")
        assert pdf.render(deck, WORDS) == data


def test_the_layout_does_not_tell_the_key() -> None:
    """The key stands in each place about as often in every version, and nothing of it is on the sheet."""
    deck = printed(200, versions=3)
    for version in deck.versions:
        places = [slot.right for slot in version.slots if slot.question.interaction is Interaction.CHOOSE]
        assert all(0.15 < places.count(place) / len(places) < 0.35 for place in range(4))
    assert "Pembahasan" not in pdf_text(pdf.render_questions(deck, WORDS), "-raw")


def test_pages_can_be_looked_at() -> None:
    """Each page as a picture, for the README and for eyes."""
    pages = pdf.pages(news_deck(), WORDS)
    assert len(pages) == 3
    assert all(page.startswith(b"\x89PNG") for page in pages)


def test_true_or_false_and_order_have_their_own_look() -> None:
    """A statement is answered on one line, pieces are numbered in boxes; both read back with their options."""
    true = question(WAGNER, "Inggris", "Inggris akan menetapkan Wagner sebagai teroris.", ("Salah",), kind="true_false")
    order = replace(question(RUDAL, "Rusia", "Urutkan peristiwa berikut.", kind="order"), key="satu → dua → tiga")
    deck = replace(
        news_deck(),
        slots=(slot_of(replace(true, key="Benar"), "Salah", "Benar"), slot_of(order, "dua", "satu", "tiga")),
    )
    text = pdf_text(pdf.render(deck, WORDS), "-raw")
    assert "A. Salah B. Benar" in text
    assert "Beri tanda silang" in text
    assert "Urutan" in text
    assert re.search(r"dua\nsatu\ntiga", text)
    assert "satu → dua → tiga" in text


def slot_of(asked: Question, *options: str) -> Any:
    """A slot with these options in this order."""
    return replace(news_deck().slots[0], question=asked, options=options)


def test_the_reader_of_these_tests_sees_a_wrong_letter(tmp_path: Path) -> None:
    """A deck with another order reads back as another deck, or these tests would prove nothing."""
    deck = news_deck()
    turned = replace(deck, slots=(replace(deck.slots[0], options=deck.slots[0].options[::-1]), *deck.slots[1:]))
    assert in_pdf(pdf.render(turned, WORDS), turned) != in_pdf(pdf.render(deck, WORDS), deck)
