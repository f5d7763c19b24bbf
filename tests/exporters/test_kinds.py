"""Every form of question in every format: to choose, true or false, cloze, typed, and pieces to put in order."""

import re
import shutil
from dataclasses import replace
from functools import cache
from html import unescape

import pytest

from quizgen.exporters import FORMATS
from quizgen.model.deck import Deck, Slot
from quizgen.model.question import Distractor, Interaction
from tests.exporters.decks import RUDAL, news_deck, question, rendered
from tests.exporters.goldens import LAID_OUT, shown
from tests.exporters.test_formats import READERS
from tests.exporters.test_html import browser, played
from tests.exporters.test_platforms import ORDERS

PIECES = ("Peluncuran rudal", "Rapat di Rusia", "Pernyataan Korea Selatan")
RIGHT = (PIECES[2], PIECES[0], PIECES[1])


def every_form() -> dict[str, Slot]:
    """A question of each form, made by hand."""
    news = news_deck().slots
    true = question(RUDAL, "Rusia", "Korea Utara meluncurkan dua rudal balistik.", kind="true_false", brief="benar")
    true = replace(true, key="Benar", interaction=Interaction.CHOOSE, distractors=(Distractor("Salah", "", "x"),))
    order = question(RUDAL, "Rusia", "Urutkan peristiwa berikut.", kind="order")
    order = replace(order, key=" → ".join(RIGHT), interaction=Interaction.ORDER)
    typed_cloze = replace(news[4].question, interaction=Interaction.TYPE, id="c" * 32, stem="Ibu kotanya ____ itu.")
    return {
        "choose": news[0], "true or false": Slot(true, ("Benar", "Salah")), "cloze": news[4],
        "typed cloze": Slot(typed_cloze, ()), "typed": news[3], "order": Slot(order, PIECES),
    }  # fmt: skip


def deck_of_every_form() -> Deck:
    """All of them in one deck."""
    return replace(news_deck(), slots=tuple(every_form().values()))


@cache
def text_of(suffix: str) -> str:
    """What a reader sees or a program reads, on one line, without what marks it up."""
    deck = deck_of_every_form()
    if suffix in (".apkg", ".tsv"):
        text = str(READERS[suffix](rendered(deck, suffix), deck)).replace("</li><li>", " → ")
    elif suffix in (".csv", ".md", ".jsonl"):
        text = rendered(deck, suffix).decode()
    else:
        text = shown(suffix, deck).decode()
    text = re.sub(r"\\u([0-9a-f]{4})", lambda found: chr(int(found[1], 16)), unescape(unescape(text)))
    return re.sub(r"[_\\]+", "_", re.sub(r"\s+", " ", re.sub(r"\\n", " ", text)))


@pytest.mark.parametrize("form", every_form())
@pytest.mark.parametrize("suffix", FORMATS)
def test_every_form_is_in_every_format(suffix: str, form: str) -> None:
    """Stem and options or pieces stand there, and the right response where the file holds keys; or it is told."""
    if suffix in LAID_OUT and shutil.which("pdftotext") is None:
        pytest.skip("no poppler here")
    slot = every_form()[form]
    number = list(every_form()).index(form) + 1
    text = text_of(suffix)
    if suffix.startswith(".kisi-kisi"):
        assert re.search(rf"(\b|\|){number}\b", text)
        return
    if number in {out.number for out in FORMATS[suffix].left_out(deck_of_every_form())}:
        assert suffix.startswith((".kahoot", ".blooket", ".gimkit", ".wayground"))
        return
    stems = [part for part in re.split(r"_+", slot.question.stem) if len(part) > 3]
    assert all(part.strip() in text for part in stems)
    if not suffix.startswith((".key", ".quizlet")):
        assert all(option in text for option in slot.options)
    matched = form == "order" and suffix in ORDERS
    if not suffix.startswith(".questions") and not matched:
        assert slot.question.key in text


@browser
def test_the_web_page_takes_an_order_by_letters(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Pieces have letters, and a learner types them in order, with or without something between, or is told the key."""
    deck = replace(news_deck(), slots=(every_form()["order"], every_form()["order"], every_form()["order"]))
    result = played(deck, {0: "cab", 1: "C, A, B", 2: "abc"}, tmp_path_factory.mktemp("web"))
    assert [each["verdict"] for each in result["after"]] == ["✓ Benar", "✓ Benar", "✗ Salah"]
    assert result["after"][2]["key"] == f"CAB: {' → '.join(RIGHT)}"
