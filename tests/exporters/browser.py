"""A real browser for cards, and the ways in which Anki's clients put them on a page."""

import json
import re
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from html import unescape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from tests.cards import CHROMIUM

NO_STORAGE = "<script>Object.defineProperty(window, 'sessionStorage', {get() { throw new Error('denied'); }});</script>"
DESKTOP = "<script>window.pycmd = function () {};</script>"

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
const fronts = FRONT, backs = BACK;
const side = (address) => new Promise(done => {  // as AnkiDroid does: a fresh page for each side
  const frame = document.createElement("iframe");
  frame.onload = () => done(frame.contentDocument);
  frame.src = address;
  document.getElementById("qa").replaceChildren(frame);
});
"""


@contextmanager
def serving(tmp_path: Path) -> Iterator[tuple[Path, str]]:
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


CLIENTS = {
    "desktop": (DESKTOP, True, True),
    "desktop without storage": (DESKTOP + NO_STORAGE, True, True),
    "a page for each side": ("", False, True),
    "a page for each side without storage": (NO_STORAGE, False, False),
}
"""Client to: what its pages begin with, whether one page serves both sides, and whether it remembers at all."""
