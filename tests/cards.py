"""Pictures of cards as Anki's clients show them: `python -m tests.cards` draws the one of the README anew.

Anki itself renders the cards (the library `anki`), Chromium shows them. With a file, `python -m tests.cards all.png`
draws every form of note, front and back, by day and night, at phone and desktop width.
"""

import html
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from base64 import b64encode
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from quizgen.exporters import FORMATS
from quizgen.exporters._pictures import drawing
from quizgen.model.deck import Deck
from tests.exporters.decks import WORDS, ledger_of
from tests.exporters.forms import forms_deck, long_options
from tests.exporters.learner import Learner

ROOT = Path(__file__).parents[1]
PICTURE = "decks/kartu.png"
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)

LOOKS = {
    "day, desktop": ("", "card card1", 560),
    "night, desktop": ("night-mode", "card card1 nightMode night_mode", 560),
    "day, phone": ("mobile android", "card card1", 360),
    "night, phone": ("mobile android", "card card1 night_mode nightMode", 360),
}
"""Look to classes of the page, classes of its body, and its width."""


def cards_of(deck: Deck, anki: Any, folder: Path) -> Iterable[tuple[str, str, str]]:
    """(form, front, back) of every card, with the box and the comparison that Anki's clients put in for typing."""
    learner = Learner(anki, folder)
    learner.imports(FORMATS[".apkg"].render(deck, WORDS, ledger_of(deck)))
    for card in learner.cards():
        form = str(card.note_type()["name"]).split()[1]
        compared = learner.collection.compare_answer(card.note()["Answer"], "Wagnr") if form == "typed" else ""
        box = "<center><input type=text id=typeans></center>"
        compared = f"<div style='font-size: 20px'>{compared}</div>"
        yield form, card.question().replace("[[type:Answer]]", box), card.answer().replace("[[type:Answer]]", compared)
    learner.collection.close()


def with_pictures(card: str) -> str:
    """The card with its media in it, so that a page needs no other file."""

    def inside(found: re.Match[str]) -> str:
        return f'src="data:image/svg+xml;base64,{b64encode(drawing(found[1])).decode()}"'

    return re.sub(r'src="(_quizgen[^"]+)"', inside, card)


def page(card: str, look: str, before: str = "") -> str:
    """A card as a whole page in that look."""
    page_classes, body_classes, _ = LOOKS[look]
    return (
        f'<!doctype html><html class="{page_classes}"><head><meta charset="utf-8">{before}</head>'
        f'<body class="{body_classes}"><div id="qa">{with_pictures(card)}</div></body></html>'
    )


def sheet(shown: Iterable[tuple[str, str, str]]) -> str:
    """One page of many cards, (look, caption, card), each in a frame of its own."""
    frames = [
        f'<figure style="width:{LOOKS[look][2]}px"><figcaption>{caption}</figcaption>'
        f'<iframe srcdoc="{html.escape(page(card, look))}" style="width:100%;height:0"></iframe></figure>'
        for look, caption, card in shown
    ]
    return (
        "<!doctype html><meta charset=utf-8><style>body{margin:12px;display:flex;flex-wrap:wrap;gap:12px;"
        "align-items:flex-start;font:14px sans-serif;background:#888}figure{margin:0}iframe{border:0;display:block;"
        "border-radius:8px;background:#fff}figcaption{color:#fff;margin-bottom:4px}</style>"
        f"{''.join(frames)}<script>onload=()=>document.querySelectorAll('iframe').forEach(f=>f.style.height="
        "f.contentDocument.documentElement.scrollHeight+'px')</script>"
    )


def draw(text: str, path: Path, size: tuple[int, int]) -> None:
    """Write a picture of the page."""
    if CHROMIUM is None:
        raise SystemExit("no Chromium here: install the package chromium to draw cards")
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "sheet.html").write_text(text, "utf-8")
        command = [
            CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
            f"--user-data-dir={folder}/home", f"--window-size={size[0]},{size[1]}", "--virtual-time-budget=4000",
            f"--screenshot={path}", f"file://{folder}/sheet.html",
        ]  # fmt: skip
        subprocess.run(command, check=True, capture_output=True, timeout=120)


def of_readme(cards: Mapping[str, tuple[str, str]]) -> str:
    """Front by day and back by night of one chosen question."""
    front, back = cards["choose"]
    return sheet([("day, phone", "", front), ("night, phone", "", back)])


def main() -> None:
    """Draw the README's picture, or every form into the file that is named."""
    from anki import collection

    with tempfile.TemporaryDirectory() as folder:
        deck = forms_deck()
        every = list(cards_of(Deck(deck.name, "id", (*deck.slots, long_options()), anki=deck.anki), collection, Path(folder)))
    if sys.argv[1:]:
        looks = [look for look in LOOKS if os.environ.get("LOOK", "") in look]
        shown = [
            (look, f"{form}, {side}", card)
            for form, *both in every
            for side, card in zip(("front", "back"), both, strict=True)
            for look in looks
        ]
        draw(sheet(shown), Path(sys.argv[1]).resolve(), (1900, int(os.environ.get("HEIGHT", "9000"))))
        print(json.dumps([caption for _, caption, _ in shown[::4]]))  # noqa: T201
        return
    draw(of_readme({form: (front, back) for form, front, back in reversed(every)}), ROOT / PICTURE, (768, 1180))


if __name__ == "__main__":
    main()
