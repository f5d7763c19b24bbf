"""A year in the life: a learner who imports every week's package, reviews, edits and tags in between."""

from dataclasses import replace
from random import Random
from typing import Any

import pytest

from quizgen.exporters import FORMATS, _notetypes, _package
from quizgen.model.deck import Deck, Slot
from quizgen.model.ledger import NoteState, update_ledger
from quizgen.model.notes import FORMS, note_places
from quizgen.model.question import question_id
from tests.exporters.decks import WORDS, question, slot
from tests.exporters.learner import Learner

WEEKS = 52
FIRST = 1_767_484_800
"""Seconds: 4 January 2026."""
WEEK = 6 * 86_400
"""Six days, so that a year that begins there is past: Anki mends what is dated in its future."""
BUMP = 26
"""The week in which our stylesheet changes."""


def news_of(week: int) -> dict[str, Slot]:
    """What a week adds: chosen, thought of, a gap, two questions on one fact, now and then true or false and an order."""
    text = f"Kereta nomor {week} tiba di Solo dari Yogyakarta pada pekan {week}."
    brief, sentence = f"berita-{week}", f"Kereta nomor {week} tiba di Solo dari Yogyakarta"
    given: dict[str, Any] = {"brief": brief}
    news = {
        "where": slot(
            question(text, "Solo", f"Di mana kereta {week} tiba?", ("Sragen", "Klaten"), fact="a", **given), 1
        ),
        "from": slot(question(text, "Yogyakarta", f"Dari mana kereta {week} tiba?", fact="a", **given)),
        "gap": slot(
            question(text, "Yogyakarta", f"{sentence.replace('Yogyakarta', '____')}.", kind="cloze", fact="y", **given)
        ),
    }
    if week % 4 == 0:
        stem = f"Kereta {week} tiba di Solo."
        asked = question(f"{text} Benar", "Benar", stem, ("Salah",), kind="true_false", **given)
        news["true_false"] = Slot(asked, ("Salah", "Benar"))
    if week % 8 == 0:
        asked = question(text, "Kereta", f"Urutkan {week}.", kind="order", **given)
        news["order"] = Slot(replace(asked, key="Yogya - Klaten - Solo"), ("Solo", "Yogya", "Klaten"))
    return {f"{week}/{name}": each for name, each in news.items()}


def second_gap(week: int) -> dict[str, Slot]:
    """A gap that comes weeks later, and earlier in the sentence."""
    text = f"Kereta nomor {week} tiba di Solo dari Yogyakarta pada pekan {week}."
    stem = f"Kereta nomor {week} tiba di ____ dari Yogyakarta."
    return {f"{week}/new gap": slot(question(text, "Solo", stem, kind="cloze", fact="s", brief=f"berita-{week}"))}


def corrected(given: Slot, week: int) -> Slot:
    """The question with its explanation and, where it is no cloze, its stem put right; its id is made anew."""
    asked = given.question
    stem = asked.stem if asked.kind == "cloze" else f"{asked.stem.split(' (')[0]} (dibetulkan pekan {week})"
    asked = replace(asked, stem=stem, explanation=f"Dibetulkan pada pekan {week}.")
    return replace(given, question=replace(asked, id=question_id(asked.kind, asked.brief, asked.span, stem, asked.key)))


class Year:
    """The teacher's side: news, corrections, withdrawals, the ledger; and what the learner did on hers."""

    def __init__(self, learner: Learner) -> None:
        self.learner = learner
        self.rng = Random(7)
        self.news: dict[str, Slot] = {}
        self.withdrawn: set[str] = set()
        self.ledger: dict[str, NoteState] = {}
        self.hers: dict[str, str] = {}
        self.reviewed: set[tuple[str, int]] = set()

    def change(self, week: int) -> set[str]:
        """This week's news, corrections and withdrawals; the handles of what of old is changed by them."""
        old = sorted(self.news.keys() - self.withdrawn)
        touched = set(self.rng.sample(old, k=min(len(old), 2)))
        self.news |= {handle: corrected(self.news[handle], week) for handle in touched}
        if week % 5 == 4:
            gone = self.rng.choice(sorted(set(old) - touched))
            self.withdrawn.add(gone)
            touched.add(gone)
        self.news |= news_of(week)
        if week >= 3 and f"{week - 3}/gap" not in self.withdrawn:
            self.news |= second_gap(week - 3)
            touched.add(f"{week - 3}/gap")
        return touched

    def send(self, week: int, touched: set[str]) -> Deck:
        """Export and import the week's deck, which leaves out by chance what is not new or changed."""
        chosen = [
            handle for handle in self.news
            if handle not in self.withdrawn
            and (handle in touched or handle.startswith((f"{week}/", f"{week - 3}/new")) or self.rng.random() < 0.9)
        ]  # fmt: skip
        deck = Deck("Berita", "id", tuple(self.news[handle] for handle in chosen))
        gone = {self.news[handle].question.id for handle in self.withdrawn}
        at = FIRST + week * WEEK
        before, self.ledger = self.ledger, update_ledger(deck, self.ledger, at, lambda asked: asked.id in gone)
        changed = {guid for guid, state in before.items() if self.ledger[guid].changed_at != state.changed_at}
        assert changed <= {self.guid(handle) for handle in touched}
        result = self.learner.imports(FORMATS[".apkg"].render(deck, WORDS, self.ledger), at=at + 3600)
        assert (result.new, result.updated) == (len(self.ledger) - len(before), len(changed))
        assert result.conflicting == 0
        self.hers = {guid: text for guid, text in self.hers.items() if guid not in changed}
        return deck

    def study(self, week: int, deck: Deck) -> None:
        """She reviews two cards, and edits and tags the note of one of them, days after the import."""
        places = note_places(deck, self.ledger)
        studied = [
            (deck.slots[number].question.id, places[number]) for number in self.rng.sample(range(len(places)), k=2)
        ]
        for asked, place in studied:
            self.learner.reviews(asked, place.ordinal)
            self.reviewed.add((place.guid, place.ordinal))
        asked, place = studied[0]
        self.hers[place.guid] = f"catatan pekan {week}"
        at = FIRST + week * WEEK + 2 * 86_400
        self.learner.edits(asked, "Notes", self.hers[place.guid], tag="penting", at=at)

    def guid(self, handle: str) -> str:
        """Of the note that asks it, by the ledger alone."""
        wanted = self.news[handle].question
        (guid,) = [
            guid for guid, state in self.ledger.items()
            if any(each.question.id == wanted.id for each in state.slots)
        ]  # fmt: skip
        return guid


def test_a_year_of_packages_leaves_what_is_hers(learner: Learner, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every edit and tag on untouched notes stands, every correction and withdrawal has arrived, every schedule is kept;
    nothing is doubled, emptied, cloned or lost; her style stays until ours changes.
    """
    year, models = Year(learner), learner.collection.models
    for week in range(WEEKS):
        if week == BUMP:
            assert models.by_name("Quizgen choose (id)")["css"] == ".card { color: red; }"
            monkeypatch.setattr(_package, "EDITED_AT", int(models.by_name("Quizgen choose (id)")["mod"]) + 60)
        deck = year.send(week, year.change(week))
        year.study(week, deck)
        if week == BUMP // 2:
            mine = models.by_name("Quizgen choose (id)")
            mine["css"] = ".card { color: red; }"
            models.update_dict(mine)
    check_the_end(year)
    assert models.by_name("Quizgen choose (id)")["css"] == _notetypes.note_type("choose", "id", WORDS).css
    assert learner.note_types() == [f"Quizgen {form} (id)" for form in FORMS if form != "typed"]
    assert learner.is_sound()


def check_the_end(year: Year) -> None:
    """Note by note, as the learner has it."""
    learner = year.learner
    assert learner.collection.note_count() == len(year.ledger)
    assert len(learner.cards()) == sum(len(state.slots) for state in year.ledger.values()) == len(year.news)
    assert len(year.withdrawn) == 10
    assert sum(len(state.slots) == 2 for state in year.ledger.values()) > 40
    for handle, each in year.news.items():
        guid = year.guid(handle)
        note = learner.note(each.question.id)
        assert note.guid == guid
        whole = year.ledger[guid].is_withdrawn
        told = f"<p>{each.question.explanation}</p>" in note["Explain"]
        assert told is (whole or handle not in year.withdrawn)  # of a withdrawn gap nothing is explained any more
        if each.question.kind != "cloze":
            assert note["Question"] == each.question.stem
        assert ("quizgen::retracted" in note.tags) is whole is (note["Notice"] != "")
        assert whole is (handle in year.withdrawn) or len(year.ledger[guid].slots) == 2
        assert note["Notes"] == year.hers.get(guid, "")
        assert ("penting" in note.tags) is (guid in year.hers)
        for ordinal, card in enumerate(note.cards()):
            assert card.ivl == (30 if (guid, ordinal) in year.reviewed else 0)
    assert len(year.hers) > 15
