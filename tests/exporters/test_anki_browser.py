"""Cards in a real browser, as desktop and phone clients show them; skipped where there is no Chromium."""

import json
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from functools import partial
from html import unescape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.exporters.decks import nasty_deck, news_deck, rendered
from tests.exporters.learner import Learner, Page

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")

NO_STORAGE = "<script>Object.defineProperty(window, 'sessionStorage', {get() { throw new Error('denied'); }});</script>"
DESKTOP = "<script>window.pycmd = function () {};</script>"
ROUNDS = 12

ONE_PAGE = """
function show(html) {  // as Anki's desktop does: one page for ever, scripts run anew
  const qa = document.getElementById("qa");
  qa.innerHTML = html;
  qa.querySelectorAll("script").forEach(old => {
    const script = document.createElement("script");
    script.textContent = old.textContent;
    old.replaceWith(script);
  });
  return document;
}
const fronts = FRONT, backs = BACK;
const side = (html) => Promise.resolve(show(html));
"""
A_PAGE_EACH = """
const fronts = "front.html", backs = "back.html";
const side = (address) => new Promise(done => {  // as AnkiDroid does: a fresh page for each side
  const frame = document.createElement("iframe");
  frame.onload = () => done(frame.contentDocument);
  frame.src = address;
  document.getElementById("qa").replaceChildren(frame);
});
"""
PLAY = """
const errors = [], shown = [];
window.addEventListener("error", event => errors.push(event.message));
const order = page => [...page.querySelectorAll("ol.options li")].map(li => li.dataset.letter).join("");
(async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    let page = await side(fronts);
    const front = order(page);
    page.querySelectorAll("ol.options li")[1].click();
    const tapped = page.querySelector("li.picked").dataset.letter;
    page = await side(backs);
    const picked = page.querySelector("li.picked");
    shown.push({front, back: order(page), tapped, picked: picked && picked.dataset.letter});
  }
  document.getElementById("result").textContent = JSON.stringify({errors, shown, title: document.title});
})();
"""


@pytest.fixture
def site(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A folder and the address at which this machine serves it to the browser."""
    folder = tmp_path / "site"
    folder.mkdir()

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield folder, f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def result(site: tuple[Path, str], page: str, home: Path) -> Any:
    """What the page wrote into its #result, as Chromium leaves it."""
    (site[0] / "index.html").write_text(page, "utf-8")
    command = [
        str(CHROMIUM), "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
        f"--user-data-dir={home}", "--virtual-time-budget=20000", "--dump-dom", f"{site[1]}/index.html",
    ]  # fmt: skip
    dom = subprocess.run(command, capture_output=True, check=True, timeout=120).stdout.decode()
    found = re.search(r'<pre id="result">(.+?)</pre>', dom, re.DOTALL)
    assert found, dom[-2000:]
    return json.loads(unescape(found.group(1)))


def document(body: str, before: str = "") -> str:
    start = f"<!doctype html><html><head><meta charset='utf-8'>{before}</head><body class='card card1'>"
    return f"{start}<div id='qa'></div><pre id='result'></pre>{body}</body></html>"


def script(text: str) -> str:
    return f"<script>{text}</script>"


def literal(html: str) -> str:
    return json.dumps(html).replace("</", "<\\/")


def sides(learner: Learner, place: int) -> tuple[str, str]:
    deck = news_deck()
    learner.imports(rendered(deck, ".apkg"))
    card = learner.note(deck.slots[place].question.id).cards()[0]
    return card.question(), card.answer()


def played(learner: Learner, site: tuple[Path, str], before: str, *, place: int = 0, one_page: bool) -> list[Any]:
    """Front and back of a card, shown in turn: their orders, the option tapped and the one shown as tapped."""
    front, back = sides(learner, place)
    for name, html in (("front.html", front), ("back.html", back)):
        (site[0] / name).write_text(document(html, before), "utf-8")
    way = ONE_PAGE.replace("FRONT", literal(front)).replace("BACK", literal(back)) if one_page else A_PAGE_EACH
    page = document(script(way + PLAY.replace("ROUNDS", str(ROUNDS))), before)
    found = result(site, page, learner.folder / "chromium")
    assert found["errors"] == []
    assert len(found["shown"]) == ROUNDS
    assert {tuple(sorted(each["front"])) for each in found["shown"]} == {tuple(sorted(found["shown"][0]["back"]))}
    return list(found["shown"])


CLIENTS = {
    "desktop": (DESKTOP, True, True),
    "desktop without storage": (DESKTOP + NO_STORAGE, True, True),
    "a page for each side": ("", False, True),
    "a page for each side without storage": (NO_STORAGE, False, False),
}
"""Client to: what its pages begin with, whether one page serves both sides, and whether it remembers at all."""


@pytest.mark.parametrize("learner", ["id"], indirect=True)
@pytest.mark.parametrize(("before", "one_page", "remembers"), CLIENTS.values(), ids=CLIENTS)
def test_the_back_has_the_order_of_the_front(
    *,
    learner: Learner,
    site: tuple[Path, str],
    before: str,
    one_page: bool,
    remembers: bool,
) -> None:
    """In every client the back shows the options in the front's order; where it can, another order at each showing."""
    shown = played(learner, site, before, one_page=one_page)
    assert [each["front"] for each in shown] == [each["back"] for each in shown]
    orders = {each["front"] for each in shown}
    if remembers:
        assert [each["tapped"] for each in shown] == [each["picked"] for each in shown]
        assert len(orders) > 1
    else:
        assert len(orders) == 1


@pytest.mark.parametrize("learner", ["id"], indirect=True)
def test_numbers_stay_in_their_order(learner: Learner, site: tuple[Path, str]) -> None:
    """Options that are amounts are sorted by the deck, and no script shuffles them."""
    shown = played(learner, site, DESKTOP, place=2, one_page=True)
    assert {each["front"] for each in shown} == {each["back"] for each in shown} == {"ABCDE"}


@pytest.mark.parametrize("learner", ["id"], indirect=True)
def test_without_script_the_options_stand_as_the_deck_has_them(learner: Learner) -> None:
    """A client that runs no script shows the deck's own order on both sides, the key marked by its letter."""
    front, back = (Page(html) for html in sides(learner, 0))
    for page in (front, back):
        assert [value for name, value in page.attributes if name == "data-letter"] == list("ABCD")
    assert ("data-key", "C") in back.attributes


@pytest.mark.parametrize("learner", ["id"], indirect=True)
def test_no_script_of_a_brief_runs(learner: Learner, site: tuple[Path, str]) -> None:
    """Nasty text in every field of a card, shown in a browser, sets nothing off and loads nothing."""
    deck = nasty_deck()
    learner.imports(rendered(deck, ".apkg"))
    cards = [learner.note(each.question.id).cards()[0] for each in deck.slots]
    pages = [side for card in cards for side in (card.question(), card.answer())]
    way = ONE_PAGE.replace("FRONT", "[]").replace("BACK", "[]")
    look = """
    const errors = []; let strangers = 0;
    window.alert = () => errors.push("alert");
    window.addEventListener("error", event => errors.push(event.message), true);
    for (const html of PAGES) {
      const page = show(html);
      strangers += page.querySelectorAll("#qa img, #qa a, #qa i, #qa input, #qa [onmouseover], #qa iframe").length;
    }
    setTimeout(() => {
      const found = {errors, strangers, title: document.title};
      document.getElementById("result").textContent = JSON.stringify(found);
    }, 500);
    """
    page = document(script(way + look.replace("PAGES", literal_list(pages))), DESKTOP)
    assert result(site, page, learner.folder / "chromium") == {"errors": [], "strangers": 0, "title": ""}


def literal_list(pages: list[str]) -> str:
    return f"[{','.join(map(literal, pages))}]"
