"""Cards in a real browser, as desktop and phone clients show them; skipped where there is no Chromium."""

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from html import escape
from pathlib import Path
from typing import Any

import pytest

from quizgen.exporters._text import one_line
from quizgen.model.deck import Deck, Slot
from quizgen.model.notes import FORMS
from tests.cards import CHROMIUM, LOOKS, cards_of, page
from tests.exporters.browser import (
    A_PAGE_EACH,
    CLIENTS,
    DESKTOP,
    ONE_PAGE,
    document,
    literal,
    result,
    script,
    serving,
)
from tests.exporters.decks import WORDS, ledger_of, nasty_deck, news_deck, rendered
from tests.exporters.forms import forms_deck, long_options, nasty_forms
from tests.exporters.learner import Learner, Page

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")

ROUNDS = 12

PLAY = """
const errors = [], shown = [];
window.addEventListener("error", event => errors.push(event.message));
const lines = page => [...page.querySelectorAll("ol.options li")];
const order = page => lines(page).map(li => li.dataset.letter).join("");
const marks = page => lines(page).filter(li => li.matches(".picked, [data-place]"))
  .map(li => li.dataset.letter + (li.dataset.place || "")).sort().join();
(async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let card = 0; card < fronts.length; card += 1) {
      let page = await side(fronts[card]);
      const front = order(page);
      lines(page)[1].click();
      if (page.querySelector("ol[data-many]")) {  // three taps, the last of which takes the second back
        lines(page)[0].click();
        lines(page)[0].click();
        lines(page)[2].click();
      }
      const tapped = marks(page);
      page = await side(backs[card]);
      shown.push({card, front, back: order(page), tapped, picked: marks(page)});
    }
  }
  document.getElementById("result").textContent = JSON.stringify({errors, shown, title: document.title});
})();
"""


@pytest.fixture
def site(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A folder and the address at which this machine serves it to the browser."""
    with serving(tmp_path) as place:
        yield place


Sides = tuple[str, str]


def sides(learner: Learner, deck: Deck, place: int) -> Sides:
    learner.imports(rendered(deck, ".apkg"))
    card = learner.note(deck.slots[place].question.id).cards()[0]
    return card.question(), card.answer()


def played(cards: list[Sides], site: tuple[Path, str], before: str, home: Path, *, one_page: bool) -> list[list[Any]]:
    """For each card: front and back, shown in turn: their orders, the options tapped and those shown as tapped."""
    for number, both in enumerate(cards):
        for name, html in zip(("front", "back"), both, strict=True):
            (site[0] / f"{name}{number}.html").write_text(document(html, before), "utf-8")
    addresses = [(f"front{number}.html", f"back{number}.html") for number in range(len(cards))]
    fronts, backs = (literal_list(list(each)) for each in zip(*(cards if one_page else addresses), strict=True))
    way = (ONE_PAGE if one_page else A_PAGE_EACH).replace("FRONT", fronts).replace("BACK", backs)
    found = result(site, document(script(way + PLAY.replace("ROUNDS", str(ROUNDS))), before), home)
    assert found["errors"] == []
    shown = [[each for each in found["shown"] if each["card"] == number] for number in range(len(cards))]
    for rounds in shown:
        assert len(rounds) == ROUNDS
        assert {tuple(sorted(each["front"])) for each in rounds} == {tuple(sorted(rounds[0]["back"]))}
    return shown


@pytest.mark.parametrize("learner", ["id"], indirect=True)
@pytest.mark.parametrize(("before", "one_page", "remembers"), CLIENTS.values(), ids=CLIENTS)
def test_the_back_has_the_order_of_the_front(
    *, learner: Learner, site: tuple[Path, str], before: str, one_page: bool, remembers: bool
) -> None:
    """In every client the back shows the options in the front's order; where it can, another order at each showing.

    So for chosen and ordered ones; amounts, and true and false, stand in their own order. What was tapped is kept.
    """
    cards = [sides(learner, news_deck(), place) for place in (0, 2)]
    cards += [sides(learner, forms_deck(), place) for place in (5, 6)]
    choose, numbers, true_false, order = played(cards, site, before, learner.folder / "chromium", one_page=one_page)
    for rounds in (choose, numbers, true_false, order):
        assert [each["front"] for each in rounds] == [each["back"] for each in rounds]
        if remembers:
            assert [each["tapped"] for each in rounds] == [each["picked"] for each in rounds]
        assert all(each["tapped"] for each in rounds)
    assert {each["front"] for each in numbers} == {"ABCDE"}
    assert {each["front"] for each in true_false} == {"AB"}
    assert all(each["tapped"].count(",") == 1 for each in order)
    for rounds in (choose, order):
        assert (len({each["front"] for each in rounds}) > 1) is remembers


@pytest.mark.parametrize("learner", ["id"], indirect=True)
def test_without_script_the_options_stand_as_the_deck_has_them(learner: Learner) -> None:
    """A client that runs no script shows the deck's own order on both sides, the key marked by its letter."""
    front, back = (Page(html) for html in sides(learner, news_deck(), 0))
    for shown in (front, back):
        assert [value for name, value in shown.attributes if name == "data-letter"] == list("ABCD")
    assert ("data-key", "C") in back.attributes


READ = """
const errors = [], texts = []; let strangers = 0;
window.alert = () => errors.push("alert");
window.addEventListener("error", event => errors.push(event.message), true);
for (const html of PAGES) {
  const page = show(html);
  strangers += page.querySelectorAll("#qa img, #qa a, #qa i, #qa input, #qa [onmouseover], #qa iframe").length;
  page.querySelectorAll("details").forEach(hint => { hint.open = true; });
  const seen = {};
  for (const part of ["question", "explain", "evidence"]) {
    const found = page.querySelector("." + part + " [dir], ." + part + "[dir]");
    seen[part] = found && found.innerText;
  }
  seen.options = Object.fromEntries([...page.querySelectorAll("ol.options li")].map(
    li => [li.dataset.letter, li.querySelector("span").innerText]));
  texts.push(seen);
}
setTimeout(() => {
  const found = {errors, strangers, title: document.title, texts};
  document.getElementById("result").textContent = JSON.stringify(found);
}, 500);
"""


@pytest.mark.parametrize("learner", ["id"], indirect=True)
@pytest.mark.parametrize("deck", [nasty_deck(), nasty_forms()], ids=["chosen and cloze", "other forms"])
def test_the_eye_sees_the_source_and_nothing_runs(learner: Learner, site: tuple[Path, str], deck: Deck) -> None:
    """Nasty text in every field of a card of every form: a browser shows it as it is written, runs and loads nothing."""
    learner.imports(rendered(deck, ".apkg"))
    seen: set[int] = set()
    shown: list[tuple[Slot, str, str]] = []
    for each in deck.slots:
        cards = learner.note(each.question.id).cards()
        ordinal = cards[0].id in seen
        seen.add(cards[0].id)
        shown.append((each, cards[ordinal].question(), cards[ordinal].answer()))
    pages = [side for _, *both in shown for side in both]
    way = ONE_PAGE.replace("FRONT", "[]").replace("BACK", "[]")
    page = document(script(way + READ.replace("PAGES", literal_list(pages))), DESKTOP)
    found = result(site, page, learner.folder / "chromium")
    assert (found["errors"], found["strangers"], found["title"]) == ([], 0, "")
    for number, (each, *_) in enumerate(shown):
        front, back = found["texts"][2 * number : 2 * number + 2]
        asked = each.question
        gapped = asked.kind == "cloze"
        assert eyed(front["question"]) == eyed(asked.stem.replace("____", "[...]") if gapped else asked.stem)
        assert eyed(back["question"]) == eyed(asked.stem.replace("____", asked.key) if gapped else asked.stem)
        assert eyed(back["evidence"]) == eyed(asked.text)
        assert eyed(asked.explanation) in eyed(back["explain"])
        if asked.kind == "true_false":
            assert front["options"] == {"A": "Benar", "B": "Salah"}
        elif not gapped:
            assert sorted(map(eyed, front["options"].values())) == sorted(map(eyed, each.options))


def eyed(text: str) -> str:
    """The text as Anki keeps it, blanks aside."""
    return one_line(unicodedata.normalize("NFC", text))


REVEAL = """
const page = show(BACK0);
const covered = () => page.querySelectorAll("#qa .cloze.covered").length;
const counts = [covered()];
for (const gap of page.querySelectorAll("#qa .cloze")) {
  gap.click();
  counts.push(covered());
}
document.getElementById("result").textContent = JSON.stringify(counts);
"""


@pytest.mark.parametrize("learner", ["id"], indirect=True)
@pytest.mark.parametrize(("wishes", "counts"), [(("one_by_one",), [2, 1, 0]), ((), [0, 0, 0])])
def test_gaps_are_revealed_one_by_one_where_it_is_wished(
    learner: Learner, site: tuple[Path, str], wishes: tuple[str, ...], counts: list[int]
) -> None:
    """Two names under one gap: the back covers both, and each tap shows one; without the wish it shows both at once."""
    _, back = sides(learner, replace(news_deck(), anki=wishes), 4)
    way = ONE_PAGE.replace("FRONT", "[]").replace("BACK", "[]") + REVEAL.replace("BACK0", literal(back))
    assert result(site, document(script(way), DESKTOP), learner.folder / "chromium") == counts


def literal_list(pages: list[str]) -> str:
    return f"[{','.join(map(literal, pages))}]"


LOOK_AT = """
addEventListener("load", () => setTimeout(() => {
  const found = [...document.querySelectorAll("iframe")].map(frame => {
    const page = frame.contentDocument, view = page.documentElement;
    const card = page.querySelector(".qg"), question = getComputedStyle(card);
    return {
      wide: view.scrollWidth - view.clientWidth,
      broken: [...page.images].filter(image => !image.naturalWidth).length,
      paper: getComputedStyle(page.body).backgroundColor,
      ink: question.color,
      link: [...page.querySelectorAll("a")].map(link => getComputedStyle(link).color).join(),
    };
  });
  document.getElementById("result").textContent = JSON.stringify({errors, found});
}, 500));
"""


def luminance(color: str) -> float:
    """Of `rgb(1, 2, 3)`, as WCAG reckons it."""
    parts = [int(part) / 255 for part in color.strip("rgb() ").split(",")]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_every_form_looks_right_in_every_look(site: tuple[Path, str], tmp_path: Path) -> None:
    """Each side of each form, by day and night, at phone and desktop width: no error, nothing wider than the screen,
    no picture missing, ink and links that can be read on the paper, and night darker than day.
    """
    anki = pytest.importorskip("anki.collection")
    given = forms_deck()
    (tmp_path / "anki").mkdir()
    whole = replace(given, slots=(*given.slots, long_options()))
    every = list(cards_of(whole, ledger_of(whole), WORDS, anki, tmp_path / "anki"))
    assert {form for form, *_ in every} == set(FORMS)
    listen = "<script>addEventListener('error', event => parent.errors.push(event.message), true)</script>"
    shown = [(look, side) for _, *both in every for side in both for look in LOOKS]
    frames = "".join(
        f'<iframe srcdoc="{escape(page(side, look, listen))}" style="width:{LOOKS[look][2]}px;height:600px"></iframe>'
        for look, side in shown
    )
    text = f"<!doctype html><script>const errors = [];{LOOK_AT}</script><pre id='result'></pre>{frames}"
    found = result(site, text, tmp_path / "chromium")
    assert found["errors"] == []
    assert len(found["found"]) == len(shown) > 50
    for (look, _), seen in zip(shown, found["found"], strict=True):
        assert seen["wide"] <= 0
        assert seen["broken"] == 0
        assert contrast(seen["paper"], seen["ink"]) > 7
        assert not seen["link"] or contrast(seen["paper"], seen["link"]) > 4.5
        assert (luminance(seen["paper"]) < 0.1) is look.startswith("night")
