"""Questions that are withdrawn or out of date: learners who have them must hear of it."""

from dataclasses import replace
from datetime import date

from quizgen.model.deck import Deck, Slot
from quizgen.model.ledger import recalled, update_ledger
from quizgen.model.notes import note_guids
from tests.exporters.decks import news_deck, question, slot
from tests.exporters.forms import gap

THEN, NOW = 1_792_281_600, 1_792_886_400
OLD, NEW = date(2025, 10, 20), date(2026, 9, 9)


def minister(key: str, day: date | None, **parts: object) -> Slot:
    asked = question(f"Menteri Keuangan {key} berbicara.", key, "Siapa Menteri Keuangan?", kind="who", brief=key)
    return slot(replace(asked, date=day, **parts))  # type: ignore[arg-type]


def deck_of(*slots: Slot) -> Deck:
    return Deck("Uji", "id", slots)


def test_a_withdrawn_question_is_marked_and_dated() -> None:
    """It leaves the deck, its note stays as last given, changed now, and is recalled; nothing else is touched."""
    deck = news_deck()
    before = update_ledger(deck, {}, THEN)
    gone = deck.slots[0].question
    fewer = replace(deck, slots=deck.slots[1:])
    after = update_ledger(fewer, before, NOW, lambda asked: asked.id == gone.id)
    guid = note_guids(deck, before)[0]
    assert after[guid].is_withdrawn
    assert after[guid].changed_at == NOW
    assert after[guid].slots == before[guid].slots
    assert {other for other in after if after[other] != before[other]} == {guid}
    assert recalled(fewer, after, note_guids(fewer, after)) == (after[guid],)
    assert update_ledger(fewer, after, NOW + 1, lambda asked: asked.id == gone.id) == after
    assert update_ledger(fewer, after, NOW + 1) == after


def test_what_is_only_not_asked_this_week_is_not_withdrawn() -> None:
    """A shorter deck recalls nothing."""
    deck = news_deck()
    before = update_ledger(deck, {}, THEN)
    fewer = replace(deck, slots=deck.slots[1:])
    assert recalled(fewer, update_ledger(fewer, before, NOW), note_guids(fewer, before)) == ()


def test_a_question_that_is_asked_again_is_trusted_again() -> None:
    """Back in the deck, the note changes once more."""
    deck = news_deck()
    before = update_ledger(deck, {}, THEN)
    fewer = replace(deck, slots=deck.slots[1:])
    without = update_ledger(fewer, before, NOW, lambda asked: asked.id == deck.slots[0].question.id)
    back = update_ledger(deck, without, NOW + 9)
    guid = note_guids(deck, before)[0]
    assert not back[guid].is_withdrawn
    assert back[guid].changed_at == NOW + 9
    assert back[guid].content_hash == before[guid].content_hash


def test_one_gap_of_a_note_can_be_withdrawn() -> None:
    """The other is asked on, and the withdrawn one keeps its place."""
    deck = deck_of(slot(gap("Korea Utara")), slot(gap("Laut Timur")))
    before = update_ledger(deck, {}, THEN)
    fewer = replace(deck, slots=deck.slots[1:])
    (state,) = update_ledger(fewer, before, NOW, lambda asked: asked.key == "Korea Utara").values()
    assert state.retired == (0,)
    assert not state.is_withdrawn
    assert [each.question.key for each in state.slots] == ["Korea Utara", "Laut Timur"]


def test_another_recipe_s_notes_are_left_alone() -> None:
    """Recipes that share a bank withdraw only what they have given themselves."""
    before = update_ledger(news_deck(), {}, THEN)
    after = update_ledger(deck_of(minister("Ani", OLD)), before, NOW, lambda _: True)
    assert {guid: after[guid] for guid in before} == before


def test_later_news_makes_an_answer_out_of_date() -> None:
    """The same words with another key: the older note is marked and changed, the newer not, whatever the deck's order."""
    older, newer = minister("Ani", OLD), minister("Budi", NEW)
    before = update_ledger(deck_of(older), {}, THEN)
    (guid,) = before
    for deck in (deck_of(older, newer), deck_of(newer, older), deck_of(newer)):
        after = update_ledger(deck, before, NOW)
        assert after[guid].stale
        assert after[guid].changed_at == NOW
        assert [state.stale for state in after.values() if state.guid != guid] == [False]
        assert update_ledger(deck, after, NOW + 1) == after
    alone = update_ledger(deck_of(newer), before, NOW)
    assert recalled(deck_of(newer), alone, note_guids(deck_of(newer), alone)) == (alone[guid],)


def test_the_same_answer_is_never_out_of_date() -> None:
    """Another brief with the same key, or one that accepts it, an undated one, and one of another day's wording."""
    older = minister("Ani", OLD)
    for newer in (
        minister("Ani", NEW, brief="lain"),
        minister("Sri Ani", NEW, accept=("Ani",)),
        minister("Budi", None),
        minister("Budi", NEW, stem="Siapa Menteri Keuangan per 9 September 2026?"),
    ):
        states = update_ledger(deck_of(older, newer), {}, THEN).values()
        assert [state.stale for state in states] == [False, False]


def test_an_undated_question_keeps_the_day_it_was_given_for() -> None:
    """The deck's day moves on every week; a note that says nothing of a day must not change with it."""
    deck = replace(news_deck(), as_of=OLD)
    before = update_ledger(deck, {}, THEN)
    assert update_ledger(replace(deck, as_of=NEW), before, NOW) == before
    undated = {each.question.id for each in deck.slots if each.question.date is None}
    assert undated
    kept = [slot.question for state in before.values() for slot in state.slots]
    assert {asked.date for asked in kept if asked.id in undated} == {OLD}
