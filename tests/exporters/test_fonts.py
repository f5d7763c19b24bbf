"""The fonts that print: what they show, and that whatever they lack is told."""

import re
import shutil
import unicodedata
from dataclasses import replace
from importlib import resources

import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.exporters import FORMATS, pdf
from quizgen.exporters._fonts import boxed, families, fonts
from quizgen.model.handout import Handout
from tests.exporters.decks import RUDAL, WORDS, news_deck, question, slot
from tests.exporters.paper_readers import pdf_text

PAGE = b"""#set page(width: 40cm, height: auto)
#set document(title: "x", date: none)
#set text(font: sys.inputs.families.split("|"), fallback: false)
#sys.inputs.text"""


def lacking(text: str) -> set[str]:
    """The signs of which Typst complains when it has all fonts but the last."""
    inputs = {"families": "|".join(families()[:-1]), "text": text}
    try:
        typst.compile(PAGE, format="pdf", sys_inputs=inputs, pdf_standards="ua-1", font_paths=fonts())
    except typst.TypstError as problem:
        told = re.findall(r"the text `\"(.+?)\"` could not", str(problem.diagnostic), re.DOTALL)
        return {chr(int(sign[3:-1], 16)) if sign.startswith("\\u{") else sign[0] for sign in told}
    return set()


SIGNS = st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"), min_codepoint=0x20)


@settings(max_examples=25, deadline=None)
@given(st.lists(SIGNS, min_size=1, max_size=30))
def test_what_is_told_is_what_typst_cannot_print(signs: list[str]) -> None:
    """The table of what can be printed says of any sign what Typst itself says."""
    text = "\n\n".join(signs)
    assert set(boxed(text)) == lacking(text)


SCRIPTS = {
    "Devanagari": "नमस्ते दुनिया",
    "Thai": "ประเทศไทย",
    "Sundanese": "ᮞᮥᮔ᮪ᮓ",
    "Batak": "ᯅᯖᯂ᯲",
    "Buginese": "ᨒᨚᨈᨑ",
    "Chinese": "漢字中国北京",
    "Japanese": "ひらがなカタカナ",
    "Korean": "한국어 서울",
    "full width": "＝1＋1 ＡＢＣ",
    "emoji": "🇮🇩 👩‍🔬 👍🏽 ☕ 1️⃣ 👨‍👩‍👧‍👦",
    "mathematical": "𝕭𝖊𝖗𝖎𝖙𝖆 ∑∫√∞≠≤ ℝ",
    "Ethiopic": "ኢትዮጵያ",
    "Georgian, Armenian": "საქართველო Հայաստան",
    "Vietnamese": "Việt Nam đồng",
    "Cyrillic, Greek": "Москва Ελλάδα ἀρχή",
}


def _seen(text: str) -> str:
    """Without blanks, and without marks that nobody sees."""
    kept = (sign for sign in text if unicodedata.category(sign) not in ("Cf", "Cc", "Zs"))
    return unicodedata.normalize("NFC", "".join(kept))


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="no poppler here")
def test_other_scripts_are_printed_and_can_be_copied() -> None:
    """Each stem is in the page's text sign by sign, none is boxed, and the file is marked PDF/UA-1 all the same."""
    slots = [slot(question(RUDAL, "Rusia", f"Apa arti {text}?", (text,))) for text in SCRIPTS.values()]
    deck = replace(news_deck(), slots=tuple(slots))
    data = pdf.render_questions(deck, WORDS)
    text = _seen(pdf_text(data, "-raw"))
    for each in SCRIPTS.values():
        assert text.count(_seen(each)) == 2, each
    assert FORMATS[".pdf"].marred(deck) == ()
    assert b"pdfuaid" in data


RARE = "\U0002070e"
"""A Chinese sign that no font here has."""


@pytest.mark.parametrize(
    ("suffix", "numbers"), [(".pdf", [0, 1, 2, 3]), (".questions.pdf", [0, 1, 2]), (".key.pdf", [0, 1, 3])]
)
def test_a_sign_without_a_font_is_told(suffix: str, numbers: list[int]) -> None:
    """By question and sign, on the part where it stands, number 0 for the head; it stays in the text of a marked file."""
    first, second, third, *others = news_deck().slots
    slots = (
        replace(first, question=replace(first.question, stem=f"Apa {RARE}?")),
        replace(second, options=(f"{second.options[0]}", f"X{RARE}", "Y")),
        replace(third, question=replace(third.question, explanation=f"Karena {RARE} dan \ue000.")),
        *others,
    )
    deck = replace(news_deck(), slots=slots, handout=Handout(school=f"SMP {RARE}"))
    told = FORMATS[suffix].marred(deck)
    assert [out.number for out in told] == numbers
    assert told[1].question == first.question.id
    assert told[1].limit == f'no font has "{RARE}" (U+2070E), so it prints as a crossed box'
    data = FORMATS[suffix].render(deck, WORDS, {})
    assert b"pdfuaid" in data
    if shutil.which("pdftotext") is not None:
        assert pdf_text(data, "-raw").count(RARE) >= len(numbers)


def test_passages_are_told_of_where_they_are_printed() -> None:
    """A sign of the brief matters on a sheet with passages alone."""
    asked = question(f"Rudal {RARE} diluncurkan Rusia.", "Rusia", "Siapa?", ("Iran", "Korea Utara"))
    deck = replace(news_deck(), slots=(slot(asked),))
    assert FORMATS[".questions.pdf"].marred(deck) == ()
    (told,) = FORMATS[".questions.pdf"].marred(replace(deck, handout=Handout(passages=True)))
    assert told.number == 1


def test_every_font_is_there_with_its_licence() -> None:
    """Each family named is found, each licence of NOTICE lies beside the fonts, and all is no more than ten megabytes."""
    folder = resources.files("quizgen.exporters").joinpath("fonts")
    assert set(families()) <= set(fonts().families())
    names = {each.name for each in folder.iterdir()}
    assert {"OFL.txt", "Apache-2.0.txt", "DejaVu.txt"} <= names
    assert sum(len(each.read_bytes()) for each in folder.iterdir()) < 10_000_000
