"""The web page, played in a real browser by keys and clicks; skipped where there is no Chromium."""

import base64
import hashlib
import json
import re
import shutil
import subprocess
from html import unescape
from pathlib import Path
from typing import Any

import lxml.html
import pytest

from quizgen.exporters._text import one_line
from quizgen.model.deck import Deck
from tests.exporters.decks import nasty_deck, news_deck, rendered

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
browser = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")

PLAY = """(() => {
const errors = [], said = [];
window.addEventListener('error', (event) => errors.push(event.message));
window.addEventListener('securitypolicyviolation', (event) => errors.push(event.blockedURI || event.violatedDirective));
const shown = () => Array.from(document.querySelectorAll('form')).map((form) => ({
  stem: form.querySelector('legend').textContent,
  options: Array.from(form.querySelectorAll('.option span')).map((each) => each.textContent),
  verdict: form.querySelector('.verdict').textContent,
  key: !form.querySelector('.key').hidden && form.querySelector('.key strong').textContent,
}));
const press = (form) => form.querySelector('button').click();
const before = shown();
press(document.querySelector('form'));
const empty = document.querySelector('.verdict').textContent;
for (const [place, response] of Object.entries(RESPONSES)) {
  const form = document.querySelectorAll('form')[place];
  const typed = form.querySelector('input[type=text]');
  if (typed) typed.value = response;
  else form.querySelector(`input[value="${response}"]`).click();
  press(form);
}
const after = shown(), score = document.querySelector('.score').textContent;
const focused = document.activeElement.closest('form') === document.querySelector('form:not([data-verdict])');
document.querySelector('.again').click();
const again = shown();
const pre = document.createElement('pre');
pre.id = 'result';
pre.textContent = JSON.stringify({errors, before, empty, after, score, focused, again, title: document.title,
  scripts: document.scripts.length, images: document.images.length});
document.body.append(pre);
})();"""


def played(deck: Deck, responses: dict[int, str], folder: Path) -> Any:
    """What the browser tells after these responses; the page is as written, but for one more script that it lets run."""
    page = rendered(deck, ".html").decode()
    driver = PLAY.replace("RESPONSES", json.dumps(responses))
    allowed = f"'sha256-{base64.b64encode(hashlib.sha256(driver.encode()).digest()).decode()}'"
    page = page.replace("script-src ", f"script-src {allowed} ", 1).replace(
        "</body>", f"<script>{driver}</script></body>"
    )
    (folder / "page.html").write_text(page, "utf-8")
    command = [
        str(CHROMIUM), "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
        "--no-first-run", f"--user-data-dir={folder / 'home'}", "--virtual-time-budget=8000", "--dump-dom",
        (folder / "page.html").as_uri(),
    ]  # fmt: skip
    dom = subprocess.run(command, capture_output=True, check=True, timeout=120).stdout.decode()
    found = re.search(r'<pre id="result">(.+?)</pre>', dom, re.DOTALL)
    assert found, dom[-2000:]
    return json.loads(unescape(found[1]))


@browser
def test_a_learner_plays_it(tmp_path: Path) -> None:
    """Right and wrong are said in words, the key is shown, typed responses are lenient, the score counts, and again."""
    result = played(news_deck(), {0: "C", 1: "B", 3: " senin, 12 OKTOBER 2026. "}, tmp_path)
    assert result["errors"] == []
    assert result["empty"] == "Pilih jawaban dulu."
    assert [each["verdict"] for each in result["after"]] == ["✓ Benar", "✗ Salah", "", "✓ Benar", ""]
    assert [each["key"] for each in result["after"]] == [
        "C. Laut Timur",
        "A. Wagner",
        False,
        "Senin, 12 Oktober 2026",
        False,
    ]
    assert result["score"] == "Nilai: 2 dari 5 benar · 2 soal belum dijawab"
    assert result["focused"]
    assert result["again"] == [{**each, "verdict": ""} for each in result["before"]]


@browser
def test_nasty_text_is_shown_and_does_nothing(tmp_path: Path) -> None:
    """Stems and options are seen as they are, nothing of them runs or is fetched, and the page's name stays its own."""
    deck = nasty_deck()
    result = played(deck, {0: "A"}, tmp_path)
    assert result["errors"] == []
    assert (result["title"], result["scripts"], result["images"]) == ("Teks jahat", 2, 0)
    seen = [(one_line(each["stem"]), [one_line(option) for option in each["options"]]) for each in result["before"]]
    assert seen == [
        (one_line(slot.question.stem), [one_line(option) for option in slot.options]) for slot in deck.slots
    ]


def test_it_asks_nothing_of_any_other_place() -> None:
    """No address but those of sources to be clicked; the policy forbids the rest, and its hashes fit."""
    page = rendered(news_deck(), ".html").decode()
    tree = lxml.html.fromstring(page)
    loaded = tree.xpath("//@src | //link/@href | //@action | //@background | //@poster | //@data | //@srcset")
    assert loaded == []
    assert "url(" not in page
    assert "@import" not in page
    links = [str(link) for link in tree.xpath("//a/@href")]
    assert links == ["#quiz", *["https://www.contoh.test/berita?id=7&bagian=%22a%22"]]
    (policy,) = tree.xpath("//meta[@http-equiv]/@content")
    for name in ("style", "script"):
        (text,) = tree.xpath(f"//{name}/text()")
        digest = base64.b64encode(hashlib.sha256(str(text).encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in str(policy)
    assert str(policy).startswith("default-src 'none'")


def test_it_can_be_found_by_ear() -> None:
    """Language, title, one main landmark, a heading, a label for each field, a legend for each question, live verdicts."""
    tree = lxml.html.fromstring(rendered(news_deck(), ".html").decode())
    assert tree.get("lang") == "id"
    assert [len(tree.xpath(f"//{name}")) for name in ("main", "header", "footer", "h1", "title")] == [1] * 5
    forms = tree.xpath("//form")
    assert len(forms) == 5
    for form in forms:
        assert len(form.xpath("./fieldset/legend")) == 1
        assert form.xpath(".//*[@role='status'][@aria-live='polite']")
        assert all(field.xpath("ancestor::label") for field in form.xpath(".//input"))


CONTRAST = 4.5
"""WCAG 2.2, level AA, for text."""


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_every_colour_of_text_can_be_read(scheme: int) -> None:
    """Text stands out from its ground by 4.5 to 1 in both schemes."""
    style = rendered(news_deck(), ".html").decode()
    colours = [dict(re.findall(r"--([\w-]+): (#\w{6})", block)) for block in re.findall(r":root \{[^}]+\}", style)][
        scheme
    ]
    for ink in ("ink", "soft", "right", "wrong", "act"):
        for ground in ("paper", "card"):
            assert _contrast(colours[ink], colours[ground]) >= CONTRAST, (ink, ground)
    assert _contrast(colours["act"], colours["on-act"]) >= CONTRAST


def _contrast(one: str, other: str) -> float:
    lights = sorted((_light(one), _light(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _light(colour: str) -> float:
    shares = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
