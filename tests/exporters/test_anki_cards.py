"""Cards as Anki itself renders them."""

import unicodedata
from dataclasses import replace
from typing import Any

from quizgen.exporters._clozes import LONGEST_HINT
from quizgen.exporters._text import one_line
from quizgen.model.deck import Deck
from tests.exporters.decks import nasty_deck, news_deck, rendered
from tests.exporters.learner import Learner, Page
from tests.nasty import NASTY

LABELS = {"part evidence": "Berita", "answer": "✓ Kunci:", "source": "Sumber:"}


def seen(page: Page, element: str) -> str:
    """What the eye sees of an element, without its label, on one line."""
    return one_line(one_line(page.texts[element]).removeprefix(LABELS.get(element, "")))


def as_kept(text: str) -> str:
    """The text as Anki keeps it: in NFC."""
    return one_line(unicodedata.normalize("NFC", text))


def card_of(learner: Learner, asked: str) -> Any:
    (card,) = learner.note(asked).cards()
    return card


def test_every_card_shows_its_stem_and_then_its_key(learner: Learner) -> None:
    """No front is blank, every back says the key as text, and everything a template asks for is there."""
    deck = news_deck()
    learner.imports(rendered(deck, ".apkg"))
    for shown in deck.slots:
        card = card_of(learner, shown.question.id)
        front, back = Page(card.question()), Page(card.answer())
        assert seen(front, "question") == shown.question.stem.replace("____", "[...]")
        assert shown.question.key in seen(back, "question" if shown.question.kind == "cloze" else "b")
        assert seen(back, "part evidence") == shown.question.text
        assert "{{" not in card.question() + card.answer()


def test_a_cloze_hides_the_key_and_every_other_name_of_it(learner: Learner) -> None:
    """Where the brief has `Korea Utara (Korut)`, the front shows neither and the back shows both."""
    deck = news_deck()
    learner.imports(rendered(deck, ".apkg"))
    card = card_of(learner, deck.slots[4].question.id)
    front, back = Page(card.question()), Page(card.answer())
    assert "Korea Utara" not in front.visible
    assert "Korut" not in front.visible
    assert seen(back, "question") == "Korea Utara (Korut) meluncurkan dua rudal balistik ke arah Laut Timur."


def test_nothing_on_a_front_tells_the_key(learner: Learner) -> None:
    """The same options with another of them as key give the same front, down to the last sign of HTML."""
    deck = news_deck()
    asked = deck.slots[0].question
    fronts = set()
    for key in deck.slots[0].options:
        other = replace(asked, key=key, brief=f"kunci-{key}", id=asked.id)
        learner.imports(rendered(Deck(key, "id", (replace(deck.slots[0], question=other),)), ".apkg"))
    for card in learner.cards():
        fronts.add(card.question())
    assert len(learner.cards()) == 4
    assert len(fronts) == 1


def test_a_date_that_gives_the_key_away_is_not_on_the_front(learner: Learner) -> None:
    """A "Per 12 Oktober 2026" stands over no question whose answer is that day, and over one where it helps."""
    deck = news_deck()
    fresh = replace(deck.slots[2].question, key="kecamatan", id="b" * 32)
    numbers = tuple(option.removeprefix("12 ") for option in deck.slots[2].options)
    deck = replace(deck, slots=(*deck.slots, replace(deck.slots[2], question=fresh, options=numbers)))
    deck = replace(deck, slots=(deck.slots[3], deck.slots[5]))
    learner.imports(rendered(deck, ".apkg"))
    when, what = (Page(card_of(learner, each.question.id).question()) for each in deck.slots)
    assert "asof" not in when.texts
    assert seen(what, "asof") == "Per 12 Oktober 2026"


def test_what_the_eye_sees_is_the_text_of_the_source(learner: Learner) -> None:
    """Stem, options, key, brief, title and reasons of nasty text are seen on the card as they were written."""
    deck = nasty_deck()
    learner.imports(rendered(deck, ".apkg"))
    for shown in deck.slots:
        asked = shown.question
        card = card_of(learner, asked.id)
        front, back = Page(card.question()), Page(card.answer())
        stem = asked.stem.replace("____", "[...]") if asked.kind == "cloze" else asked.stem
        assert seen(front, "question") == as_kept(stem)
        assert seen(back, "part evidence") == as_kept(asked.text)
        for letter, option in zip("ABC", shown.options, strict=False):
            if asked.kind != "cloze":
                assert seen(front, letter) == as_kept(option)
        if asked.kind == "cloze":
            assert seen(back, "question") == as_kept(asked.stem.replace("____", asked.key))
        else:
            assert seen(back, "b") == as_kept(asked.key)
        if asked.title is not None:
            assert seen(back, "source") == as_kept(f"{asked.title} · 31 Desember 2025")
            assert as_kept(asked.explanation) in seen(back, "p")


def test_no_text_becomes_markup(learner: Learner) -> None:
    """A card of nasty text has the elements and attributes of one of plain text: no script, link, sound or field."""
    plain = nasty_deck({"biasa": "teks biasa", "panjang": "teks biasa " * 9})
    nasty = nasty_deck()
    learner.imports(rendered(plain, ".apkg"))
    wanted = [shapes(learner, each.question.id) for each in plain.slots]
    learner.imports(rendered(nasty, ".apkg"))
    for place, shown in enumerate(nasty.slots):
        long = len(shown.question.key) > LONGEST_HINT  # a long key has no hint
        assert shapes(learner, shown.question.id) == wanted[place % 3 + 3 * long]
        card = card_of(learner, shown.question.id)
        assert not card.question_av_tags()
        assert not card.answer_av_tags()
        html = card.question() + card.answer()
        for opening in ("[[type:", "[sound:", "[anki:", "[latex]", "[$]", "\\(", "\\["):
            assert opening not in html.replace("[data-", "")
    assert len(nasty.slots) == 3 * len(NASTY)


def shapes(learner: Learner, asked: str) -> list[Any]:
    card = card_of(learner, asked)
    pages = Page(card.question()), Page(card.answer())
    return [
        (
            [tag for tag in page.tags if tag != "br"],
            [pair for pair in page.attributes if pair[0] not in {"data-id", "data-cloze"}],
        )
        for page in pages
    ]
