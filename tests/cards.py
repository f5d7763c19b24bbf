"""Pictures of cards as Anki's clients show them: `python -m tests.cards` draws the one of the README anew.

Anki itself renders the cards (the library `anki`), Chromium shows them. With a file, `python -m tests.cards all.png`
draws every form of note, front and back, by day and night, at phone and desktop width.
"""

import html
import re
import shutil
import subprocess
import sys
import tempfile
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from quizgen.exporters import FORMATS
from quizgen.exporters._pictures import drawing
from quizgen.flashcards import given
from quizgen.model.deck import Deck
from quizgen.model.ledger import NoteState
from quizgen.workflows import built, open_recipe
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


def cards_of(
    deck: Deck, ledger: Mapping[str, NoteState], words: Mapping[str, str], anki: Any, folder: Path
) -> Iterator[tuple[str, str, str]]:
    """(form, front, back) of every card, with the box and the comparison that Anki's clients put in for typing."""
    learner = Learner(anki, folder)
    learner.imports(FORMATS[".apkg"].render(deck, words, ledger))
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
        "align-items:flex-start;font:14px sans-serif;background:#9aa3ad}figure{margin:0}figcaption:empty{display:none}"
        "iframe{border:0;display:block;"
        "border-radius:8px;background:#fff}figcaption{color:#fff;margin-bottom:4px}</style>"
        f"{''.join(frames)}<script>onload=()=>document.querySelectorAll('iframe').forEach(f=>f.style.height="
        "f.contentDocument.documentElement.scrollHeight+'px')</script>"
    )


def draw(text: str, path: Path, width: int) -> None:
    """Write a picture of the page, as high as it is."""
    if CHROMIUM is None:
        raise SystemExit("no Chromium here: install the package chromium to draw cards")
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "sheet.html").write_text(text, "utf-8")
        start = [
            CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
            f"--user-data-dir={folder}/home", "--virtual-time-budget=4000",
        ]  # fmt: skip
        address = f"file://{folder}/sheet.html"
        dom = _said([*start, f"--window-size={width},800", "--dump-dom", address])
        heights = [int(height) for height in re.findall(r"height: (\d+)px", dom)]
        size = f"--window-size={width},{_sheet_height(heights) if len(heights) < 4 else 12_000}"
        _said([*start, size, f"--screenshot={path}", address])


def _sheet_height(heights: list[int]) -> int:
    return max(heights) + 48


def _said(command: list[str]) -> str:
    return subprocess.run(command, check=True, capture_output=True, timeout=120).stdout.decode()


def first_of_seeds() -> tuple[Deck, dict[str, NoteState], dict[str, str]]:
    """The first question of the seeds whose key is a country and that is chosen, as a deck, its ledger, and the words."""
    with built(open_recipe(str(ROOT / "seeds" / "berita.txt"))) as (made, bank):
        now = datetime(2026, 1, 1, tzinfo=UTC)
        deck, ledger = given(made.recipe, made.deck, made.briefs, language=made.language, bank=bank, at=now)
        chosen = next(slot for slot in deck.slots if slot.country and slot.options and slot.question.kind != "cloze")
        return replace(deck, slots=(chosen,)), ledger, dict(made.language.words)


def main() -> None:
    """Draw the README's picture, or every form into the file that is named."""
    from anki import collection

    with tempfile.TemporaryDirectory() as folder:
        if sys.argv[1:]:
            deck = forms_deck()
            every = Deck(deck.name, "id", (*deck.slots, long_options()), anki=deck.anki)
            shown = [
                (look, f"{form}, {side}", card)
                for form, *both in cards_of(every, ledger_of(every), WORDS, collection, Path(folder))
                for side, card in zip(("front", "back"), both, strict=True)
                for look in LOOKS
            ]
            draw(sheet(shown), Path(sys.argv[1]).resolve(), 1900)
        else:
            ((_, front, back),) = cards_of(*first_of_seeds(), collection, Path(folder))
            draw(sheet([("day, phone", "", front), ("night, phone", "", back)]), ROOT / PICTURE, 756)


if __name__ == "__main__":
    main()
