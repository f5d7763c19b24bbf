"""The explanation as a web page and as CoNLL-U: whole, harmless, and read back by other programs."""

import base64
import hashlib
import json
import re
import shutil
import subprocess
from pathlib import Path

import conllu
import lxml.html
import pytest

from quizgen.cli._conllu import conllu as as_conllu
from quizgen.cli._page import page
from quizgen.model.brief import Brief
from quizgen.practice.visible import visible
from quizgen.workflows import Explanation, explain
from tests.analysis.gold import analyser, read
from tests.builders import recipe
from tests.cli.running import SEEDS, run
from tests.nasty import NASTY

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
MEASURE = """(() => {
const style = (query) => getComputedStyle(document.querySelector(query)).backgroundColor;
const pre = document.createElement('pre');
pre.id = 'result';
pre.textContent = JSON.stringify({wide: document.documentElement.scrollWidth > innerWidth,
  person: style('.text .person'), verb: style('.predicate'), boxes: document.querySelectorAll('.row').length});
document.body.append(pre);
})();"""


def nasty(danger: str) -> Explanation:
    """A brief in which the danger is text, title, topic and id."""
    text = f"Presiden Peru {NASTY[danger]} mengatakan bahwa ia tidak akan pergi ke Lima."
    brief = Brief(NASTY[danger], text, title=NASTY[danger], topic=NASTY[danger], url=NASTY[danger])
    return Explanation(analyser().analyse(brief), (), ())


def words_of(element: lxml.html.HtmlElement) -> str:
    """What stands in the element, without the numbers and arrows that were put between."""
    for mark in element.xpath(".//sup | .//small"):
        mark.drop_tree()
    return str(element.text_content())


@pytest.mark.parametrize("danger", NASTY)
def test_hostile_text_stays_text_on_the_page(danger: str) -> None:
    """The page holds no element but its own, and shows every sentence letter by letter."""
    seen = nasty(danger)
    root = lxml.html.document_fromstring(page(NASTY[danger], [seen]))
    assert not root.xpath("//script | //img | //a | //iframe | //form | //@*[starts-with(name(), 'on')] | //comment()")
    text = seen.analysis.brief.text
    shown = [words_of(one) for one in root.find_class("text")]
    assert shown == [visible(sentence.span.text(text)) for sentence in seen.analysis.sentences]


def test_the_page_shows_all_that_was_seen(capsys: pytest.CaptureFixture[str]) -> None:
    """Names with sort, title and number, clauses with roles, attitudes and speakers, pointers with what they stand for."""
    code, out, err = run(capsys, "explain", SEEDS, "--html")
    assert (code, err) == (0, "")
    root = lxml.html.document_fromstring(out)
    assert len(root.find_class("brief")) == 15
    boxes = {(box.find("b").text_content(), box.text_content()) for box in root.find_class("phrase")}
    assert ("goal · ke arah", "goal · ke arahLaut Timur") in boxes
    badges = {badge.text_content() for kind in ("negation", "hedge", "speaker") for badge in root.find_class(kind)}
    assert {"denied: tidak", "left open: diduga", "said by: Presiden Vladimir Putin"} <= badges
    assert any(said == "said by: nya = Vladimir Putin" for said in badges)
    for analysis in (one.analysis for one in explain(recipe(sources=(str(SEEDS),)))):
        names = {cell.text_content() for cell in root.xpath("//td/span")}
        assert {entity.name for entity in analysis.entities} <= names
    assert len(root.find_class("predicate")) == len(root.find_class("row"))


def test_mentions_of_one_thing_bear_one_number() -> None:
    """Full name, short name and pronoun lead to the same row of the table."""
    text = "Presiden Yoon Suk Yeol pergi ke Busan. Menurut Yeol, pasar ramai. Ia membeli ikan."
    root = lxml.html.document_fromstring(page("x", [Explanation(read(text), (), ())]))
    numbers = [mark.text_content() for mark in root.xpath("//p[@class='text']//sup")]
    assert numbers.count(numbers[0]) == 3


def test_the_policy_lets_its_own_style_and_nothing_else() -> None:
    """The hash in the head is that of the style."""
    whole = page("x", [Explanation(read("Gempa terjadi di Peru."), (), ())])
    style = re.search(r"<style>(.*)</style>", whole, re.DOTALL)
    assert style
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in whole
    assert "script-src" not in whole


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")
@pytest.mark.parametrize("width", [360, 1000])
def test_the_page_in_a_browser(width: int, tmp_path: Path) -> None:
    """The browser applies the style, and nothing runs over the edge, on a phone or a desk."""
    whole = page("x", [*explain(recipe(sources=(str(SEEDS),))), nasty("long word")])
    allowed = base64.b64encode(hashlib.sha256(MEASURE.encode()).digest()).decode()
    whole = whole.replace("style-src", f"script-src 'sha256-{allowed}'; style-src", 1)
    path = tmp_path / "seen.html"
    path.write_text(whole.replace("</body>", f"<script>{MEASURE}</script></body>"))
    start = [str(CHROMIUM), "--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path}/home"]
    command = [*start, f"--window-size={width},900", "--dump-dom", path.as_uri()]
    dom = subprocess.run(command, check=True, capture_output=True, text=True, timeout=120).stdout
    result = json.loads(lxml.html.document_fromstring(dom).get_element_by_id("result").text_content())
    assert result.pop("boxes") >= 50
    assert result == {"wide": False, "person": "rgb(246, 213, 236)", "verb": "rgb(35, 39, 46)"}


def offsets(token: conllu.models.Token) -> tuple[int, int]:
    """Where a word of the file says that it stands."""
    start, _, stop = token["misc"]["TokenRange"].partition(":")
    return int(start), int(stop)


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY)
def test_conllu_is_read_back(text: str) -> None:
    """A parser of the format reads it; every word's offsets lead to it in the untouched text; every tree has one root."""
    brief = Brief(text, f"Presiden Peru {text} tiba di Lima (Peru) pada 3 Maret 2025.\nIa senang.", title=text)
    analysis = analyser().analyse(brief)
    parsed = conllu.parse("".join(f"{line}\n" for line in as_conllu(analysis)))
    assert len(parsed) == sum(sentence.last > sentence.first for sentence in analysis.sentences)
    tokens = [token for sentence in parsed for token in sentence]
    assert [offsets(token) for token in tokens] == [(one.span.start, one.span.stop) for one in analysis.tokens]
    for token in tokens:
        start, stop = offsets(token)
        assert token["form"] == visible(brief.text[start:stop])
    assert all(sentence.to_tree().token["deprel"] == "root" for sentence in parsed)
    assert all(sum(token["head"] == 0 for token in sentence) == 1 for sentence in parsed)


def test_conllu_names_entities_and_pointers() -> None:
    """MISC has sort, name, title, value and what points back; the text of a sentence is put together again from it."""
    text = "Presiden Peru Dina Boluarte menerima Rp 75 miliar. Menurutnya, KPK | Peru tahu."
    first, second = conllu.parse("\n".join(as_conllu(read(text))) + "\n")
    entities = {token["misc"]["Name"]: token["misc"] for token in first if "Name" in token["misc"]}
    assert entities["Dina Boluarte"]["Title"] == "Presiden Peru"
    assert entities["Rp 75 miliar"]["Value"] == "75000000000 IDR"
    assert entities["Peru"]["Entity"] == "B-country"
    assert [token["misc"].get("Entity") for token in first].count("I-person") == 1
    assert second[0]["misc"]["StandsFor"] == "Dina Boluarte"
    for sentence in (first, second):
        pieces = [token["form"] + " " * ((token["misc"] or {}).get("SpaceAfter") != "No") for token in sentence]
        assert "".join(pieces).strip() == sentence.metadata["text"]


def test_files_are_written_by_their_suffix(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """OUT takes the form of its suffix, the same bytes as on standard output; another suffix is refused in words."""
    for suffix, option in ((".html", "--html"), (".conllu", "--conllu"), (".jsonl", "--json")):
        _, said, _ = run(capsys, "explain", SEEDS, option)
        code, out, err = run(capsys, "explain", SEEDS, tmp_path / f"a{suffix}")
        assert (code, out, err) == (0, "", "")
        assert (tmp_path / f"a{suffix}").read_text() == said
    code, _, err = run(capsys, "explain", SEEDS, tmp_path / "a.docx")
    assert code == 2
    assert "a.docx: an explanation is written as .conllu, .html, .jsonl" in err
    assert run(capsys, "explain", SEEDS, SEEDS, "--html")[0] == 2


def test_a_sentence_read_in_pieces_is_one_tree() -> None:
    """Where a very long sentence has several roots, the file has one."""
    text = "kata " * 500 + "."
    (sentence,) = conllu.parse("\n".join(as_conllu(read(text))) + "\n")
    assert sum(token["head"] == 0 for token in sentence) == 1
    assert sum(token["deprel"] == "parataxis" for token in sentence) >= 2
