"""What the platforms' formats hold beside stem, key and options, and what they leave out."""

import io
import json
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace

import openpyxl
import pytest
from lxml import etree
from moodle_xml_parser.parser import parse_string

from quizgen.errors import ExportError
from quizgen.exporters import FORMATS, qti
from quizgen.model.deck import Deck, Slot
from tests.exporters.decks import RUDAL, WORDS, nasty_deck, news_deck, question, rendered, slot
from tests.exporters.platform_readers import gift_questions, in_gift, in_moodle, in_qti

LONG = "Ke arah mana Korea Utara meluncurkan dua rudal balistik " + "yang dikatakan juru bicara " * 3 + "itu?"


def only(*slots: Slot) -> Deck:
    """A deck of these slots."""
    return replace(news_deck(), slots=slots)


def where(stem: str = "Ke mana?", wrong: tuple[str, ...] = ("Laut Hitam", "Selat Malaka")) -> Slot:
    """A question to choose on the first brief."""
    return slot(question(RUDAL, "Laut Timur", stem, wrong, brief=str(len(stem))))


def in_order() -> Slot:
    """Pieces to put in order."""
    asked = question(RUDAL, "Rusia", "Urutkan.", kind="order")
    return Slot(replace(asked, key="satu → dua → tiga"), ("dua", "tiga", "satu"))


LIMITS = {
    ("kahoot.xlsx", "a long question"): (where(LONG), f"question of {len(LONG)} characters, at most 120 fit"),
    ("kahoot.xlsx", "a long option"): (
        where(wrong=("Laut Hitam", "x" * 76)),
        "option C of 76 characters, at most 75 fit",
    ),
    ("kahoot.xlsx", "emoji count twice"): (where(wrong=("b", "👍" * 38)), "option C of 76 characters, at most 75 fit"),
    ("kahoot.xlsx", "five options"): (where(wrong=("a", "b", "c", "d")), "5 options, at most 4 fit"),
    ("kahoot.xlsx", "typed"): (news_deck().slots[3], "is not a question to choose"),
    ("blooket.csv", "typed"): (news_deck().slots[3], "is not a question to choose"),
    ("blooket.csv", "five options"): (where(wrong=("a", "b", "c", "d")), "5 options, at most 4 fit"),
    ("gimkit.csv", "typed"): (news_deck().slots[3], "is not a question to choose"),
    ("gimkit.csv", "five options"): (where(wrong=("a", "b", "c", "d")), "5 options, at most 4 fit"),
    ("wayground.xlsx", "order"): (in_order(), "is a question to put in order"),
}


@pytest.mark.parametrize(("suffix", "case"), LIMITS)
def test_what_does_not_fit_is_left_out_and_said(suffix: str, case: str) -> None:
    """It is told by number, id and limit, and nothing is cut: the others are written as they are."""
    out, limit = LIMITS[suffix, case]
    deck, form = only(where(), out, where("Ke arah mana?")), FORMATS[f".{suffix}"]
    (told,) = form.left_out(deck)
    assert (told.number, told.question, told.limit) == (2, out.question.id, limit)
    assert rendered(deck, f".{suffix}") != rendered(only(where()), f".{suffix}")
    assert form.left_out(only(deck.slots[0], deck.slots[2])) == ()


def test_what_just_fits_is_written() -> None:
    """120 characters of question and 75 of option are not too many."""
    just = where("x" * 119 + "?", ("y" * 75, "z"))
    assert FORMATS[".kahoot.xlsx"].left_out(only(just)) == ()
    sheet = openpyxl.load_workbook(io.BytesIO(rendered(only(just), ".kahoot.xlsx"))).worksheets[0]
    assert [sheet.cell(9, column).value for column in (2, 4)] == ["x" * 119 + "?", "y" * 75]


def test_a_spreadsheet_runs_nothing() -> None:
    """Formulas, errors and numbers in a text are texts."""
    deck = only(where("=1+1", ("#N/A", "+1", "@SUM(A1)")), where("-5", ("TRUE", "1/2")))
    for suffix in (".kahoot.xlsx", ".wayground.xlsx"):
        sheet = openpyxl.load_workbook(io.BytesIO(rendered(deck, suffix))).worksheets[0]
        texts = {str(cell.value): cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None}
        assert {texts[text] for text in ("=1+1", "#N/A", "+1", "@SUM(A1)", "-5", "TRUE", "1/2")} == {"s"}


def test_another_parser_reads_moodle_s_file() -> None:
    """moodle-xml-parser finds every question to choose; it knows no other sort, so they are counted."""
    for deck in (news_deck(), nasty_deck()):
        chosen = sum(1 for each in deck.slots if each.options)
        read = parse_string(rendered(deck, ".moodle.xml").decode())
        assert sum(map(len, read.values())) == len(read["multichoice"]) == chosen
        for found, asked in zip(read["multichoice"], (each for each in deck.slots if each.options), strict=True):
            assert [option.score_fraction for option in found.options].index(100) == asked.right


def test_moodle_knows_a_question_again_and_says_why() -> None:
    """Id number, tags, feedback for each option, general feedback with its source; a category named as the deck."""
    quiz = etree.fromstring(rendered(news_deck(), ".moodle.xml"))
    assert quiz.findtext("question/category/text") == "$course$/top/Berita pekan ini"
    third = quiz.findall("question")[3]
    asked = news_deck().slots[2].question
    assert third.findtext("idnumber") == asked.id
    assert [tag.text for tag in third.iterfind("tags/tag/text")] == [
        "kelas 9",
        "Pekan ke-42",
        "how_many",
        "medium",
        "Ekonomi",
    ]
    said = [answer.findtext("feedback/text") for answer in third.iterfind("answer")]
    assert said[0] == "10 kecamatan: disebut dalam berita lain."
    assert said[1] == asked.explanation
    assert "Sumber: Bulog Gelar Operasi Pasar, 12 Oktober 2026" in (third.findtext("generalfeedback/text") or "")
    typed = quiz.findall("question")[4]
    assert (typed.get("type"), typed.findtext("answer/text")) == ("shortanswer", "Senin, 12 Oktober 2026")


def test_moodle_puts_in_order_by_matching() -> None:
    """Each piece is matched with its place in the key."""
    pairs = etree.fromstring(rendered(only(in_order()), ".moodle.xml")).findall(".//subquestion")
    found = [(pair.findtext("text"), pair.findtext("answer/text")) for pair in pairs]
    assert found == [("dua", "2"), ("tiga", "3"), ("satu", "1")]


def test_no_formula_is_made_of_dollars_and_backslashes() -> None:
    """Moodle's MathJax filter looks for dollars and backslashes in the HTML's source: there are none."""
    quiz = etree.fromstring(rendered(nasty_deck(), ".moodle.xml"))
    sources = [node.findtext("text") or "" for node in quiz.iter() if node.get("format") == "html"]
    sources += [question["stem"]["text"] for question in gift_questions(rendered(nasty_deck(), ".gift"))]
    assert len(sources) > 500
    assert not any("$" in source or "\\" in source for source in sources)


def test_gift_knows_a_question_again_and_says_why() -> None:
    """Id number, tags and feedback are read from GIFT, too, by a parser that is not ours."""
    third = gift_questions(rendered(news_deck(), ".gift"))[2]
    assert third["id"] == news_deck().slots[2].question.id
    assert third["tags"] == ["kelas 9", "Pekan ke-42", "how_many", "medium", "Ekonomi"]
    assert third["choices"][0]["feedback"]["text"] == "10 kecamatan: disebut dalam berita lain."
    assert "Sumber: Bulog" in third["globalFeedback"]["text"]


def test_qti_keeps_every_question_with_one_stem() -> None:
    """text2qti would refuse the deck: here each is written with its own stem and options, and no two have one ident."""
    deck = only(where(), where("Ke arah mana?"), where(wrong=("Laut Jawa", "Selat Sunda")), where())
    data = rendered(deck, ".qti.zip")
    assert in_qti(data, deck) == [(each.question.stem, each.question.key, each.options) for each in deck.slots]
    archive = zipfile.ZipFile(io.BytesIO(data))
    (name,) = [name for name in archive.namelist() if re.fullmatch(r"(.+)/\1\.xml", name)]
    idents = [str(item.get("ident")) for item in etree.fromstring(archive.read(name)).iterfind(".//{*}item")]
    assert len(set(idents)) == len(deck.slots)
    assert "\ue000" not in archive.read(name).decode()
    assert FORMATS[".qti.zip"].left_out(deck) == ()


def test_qti_knows_a_question_again() -> None:
    """Its ident hangs on the question, not on its place or its neighbours: Canvas can tell what it has already."""
    one, two = (re.findall(r'<item ident="([^"]+)"', xml_of(rendered(deck, ".qti.zip"))) for deck in (
        only(where(), where("Ke arah mana?")), only(in_order(), where("Ke arah mana?"), where())
    ))  # fmt: skip
    assert one == [two[2], two[1]]


def xml_of(data: bytes) -> str:
    """The questions of a QTI package."""
    archive = zipfile.ZipFile(io.BytesIO(data))
    return next(archive.read(name).decode() for name in archive.namelist() if re.fullmatch(r"(.+)/\1\.xml", name))


ORDERS = {".moodle.xml": in_moodle, ".gift": in_gift, ".qti.zip": in_qti}


@pytest.mark.parametrize("suffix", ORDERS)
def test_pieces_to_put_in_order_are_matched_with_their_places(suffix: str) -> None:
    """Also where a piece is hostile: pieces stand as shown, and the pairs give the key."""
    nasty = ("b -> <b> = {1}", "c &amp; ~ # : \\ ]]>", 'a "x" $y$')
    asked = replace(in_order().question, key=" → ".join(sorted(nasty)))
    deck = only(where(), in_order(), Slot(asked, nasty))
    alike = ("Rapat", "Rapat kedua", "Rapat kedua ditunda")
    longest = Slot(replace(asked, id="f" * 32, stem="Urut.", key="Rapat kedua ditunda → Rapat kedua → Rapat"), alike)
    _, plain, hostile, begins = ORDERS[suffix](rendered(only(*deck.slots, longest), suffix), deck)
    assert begins == ("Urut.", longest.question.key, alike)
    assert plain == ("Urutkan.", "satu → dua → tiga", ("dua", "tiga", "satu"))
    assert hostile == ("Urutkan.", asked.key, nasty)


ARROWS = ("a -> b", "->", "--> x ->", "*->*", "-*> \\*", "=a -> ~b#c")


@pytest.mark.parametrize("key", ARROWS)
def test_gift_writes_typed_arrows(key: str) -> None:
    """A response with an arrow is no pair: it is a short answer whose pattern, as Moodle reads it, takes the response."""
    asked = replace(question(RUDAL, "Rusia", "Tulislah."), key=key, accept=("lain -> lagi",))
    (found,) = gift_questions(rendered(only(Slot(asked, ())), ".gift"))
    assert found["type"] == "Short"
    patterns = [choice["text"]["text"] for choice in found["choices"]]
    assert not any("->" in pattern for pattern in patterns)
    for pattern, response in zip(patterns, (key, "lain -> lagi"), strict=True):
        assert moodle_takes(pattern, response)
        assert not moodle_takes(pattern, f"bukan {response}")


def moodle_takes(pattern: str, response: str) -> bool:
    """As qtype_shortanswer compares: an unescaped star is anything, the rest is itself."""
    parts = [re.escape(part.replace("\\*", "*")) for part in re.split(r"(?<!\\)\*+", pattern)]
    return re.fullmatch(".*".join(parts), response) is not None


def test_qti_without_its_library_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """The extra is named, with the command."""
    monkeypatch.setitem(__import__("sys").modules, "text2qti.quiz", None)
    with pytest.raises(ExportError, match=r"pip install 'quizgen\[qti\]'"):
        qti.render(news_deck(), WORDS)


FORM_APP = """
const made = [];
const item = () => { const it = {points: 0}; made.push(it); return new Proxy(it, {get: (t, name) => {
  if (name === 'createChoice') return (text, right) => ({text, right});
  return (value) => { it[name] = value; return new Proxy(it, {get: (_, n) => (v) => { it[n] = v; return item.chain(it); }}); };
}}); };
item.chain = (it) => new Proxy(it, {get: (_, n) => (v) => { it[n] = v; return item.chain(it); }});
const form = {setIsQuiz: (v) => (form.quiz = v, form), setDescription: (v) => (form.about = v, form),
  addMultipleChoiceItem: item, addTextItem: item, getEditUrl: () => 'url'};
const FormApp = {create: (title) => (form.title = title, form),
  createFeedback: () => ({setText: (text) => ({build: () => text})})};
const Logger = {log: () => {}};
"""


@pytest.mark.skipif(shutil.which("node") is None, reason="no Node here")
@pytest.mark.parametrize("deck", [news_deck(), nasty_deck()], ids=["news", "nasty"])
def test_the_script_makes_the_form(deck: Deck) -> None:
    """Run with a FormApp that writes down its calls, it makes every question with its options and right one."""
    code = FORM_APP + rendered(deck, ".gs").decode() + "\nmakeQuiz(); console.log(JSON.stringify({form, made}));"
    done = subprocess.run(["node", "-"], input=code.encode(), capture_output=True, check=True)
    told = json.loads(done.stdout)
    assert told["form"]["quiz"] is True
    forms = json.loads(rendered(deck, ".gs").decode().partition("const QUIZ = ")[2].partition(";\n\nfunction")[0])
    for item, asked in zip(told["made"], forms["questions"], strict=True):
        assert item["setTitle"] == asked["stem"]
        choices = item.get("setChoices", [])
        assert [choice["text"] for choice in choices] == asked["options"]
        assert [place for place, choice in enumerate(choices) if choice["right"]] == (
            [asked["right"]] if choices else []
        )
        assert asked["feedback"] in (item.get("setFeedbackForCorrect") or item["setGeneralFeedback"])
