"""A learner who imports the deck of every week, reviews, and writes in her notes in between."""

from dataclasses import replace
from random import Random

from quizgen.exporters import FORMATS
from quizgen.model.deck import Deck, Slot
from quizgen.model.ledger import NoteState, update_ledger
from tests.exporters.decks import WORDS, question, reworded, slot
from tests.exporters.learner import Learner

WEEKS = 12
FIRST_SUNDAY = 1_767_484_800
"""Seconds: 4 January 2026. All weeks are past, for Anki dates her edits by its own clock, and they come after."""
WEEK = 604_800


def news_of(week: int) -> tuple[Slot, ...]:
    """The four questions that a week adds: chosen, typed, cloze, and a second one on the fact of the first."""
    text = f"Kereta nomor {week} tiba di Solo dari Yogyakarta pada pekan {week}."
    brief = f"berita-{week}"
    return (
        slot(question(text, "Solo", f"Di mana kereta {week} tiba?", ("Sragen", "Klaten"), brief=brief, fact="tiba"), 1),
        slot(question(text, "Yogyakarta", f"Dari mana kereta {week} tiba?", brief=brief, fact="tiba")),
        slot(question(text, "Solo", f"Kereta nomor {week} tiba di ____.", brief=brief, kind="cloze")),
        slot(question(text, f"nomor {week}", f"Kereta apa yang tiba pada pekan {week}?", brief=brief)),
    )


def corrected(deck: Deck, place: int, week: int) -> Deck:
    """The deck with one explanation and, where it is no cloze, one stem put right."""
    asked = deck.slots[place].question
    stem = asked.stem if asked.kind == "cloze" else f"{asked.stem} (dibetulkan pekan {week})"
    return reworded(deck, place, stem=stem, explanation=f"Dibetulkan pada pekan {week}.")


def test_weeks_of_packages_leave_what_is_hers(learner: Learner) -> None:
    """Her edits and schedules stand, every correction arrives, nothing is doubled, emptied, cloned or lost."""
    rng = Random(7)
    deck, ledger = Deck("Berita", "id", ()), dict[str, NoteState]()
    hers: dict[int, str] = {}
    for week in range(WEEKS):
        deck = replace(deck, slots=(*deck.slots, *news_of(week)))
        for place in rng.sample(range(len(deck.slots)), k=2):
            if place not in hers:
                deck = corrected(deck, place, week)
        shown = replace(deck, slots=tuple(each for each in deck.slots if rng.random() < 0.9))
        ledger = update_ledger(shown, ledger, FIRST_SUNDAY + week * WEEK)
        assert learner.imports(FORMATS[".apkg"].render(shown, WORDS, ledger)).conflicting == 0
        place = rng.choice([deck.slots.index(each) for each in shown.slots])
        hers[place] = f"catatan pekan {week}"
        learner.edits(deck.slots[place].question.id, "Notes", hers[place])
        learner.reviews(deck.slots[place].question.id)
    ledger = update_ledger(deck, ledger, FIRST_SUNDAY + WEEKS * WEEK)
    learner.imports(FORMATS[".apkg"].render(deck, WORDS, ledger))
    assert len(learner.cards()) == len(deck.slots) == 4 * WEEKS
    for place, each in enumerate(deck.slots):
        note = learner.note(each.question.id)
        assert note["Explain"].startswith(f"<p>{each.question.explanation}</p>")
        assert note["Notes"] == hers.get(place, "")
        assert note.cards()[0].ivl == (30 if place in hers else 0)
    assert learner.note_types() == ["Quizgen choose (id)", "Quizgen cloze (id)"]
    assert learner.is_sound()
