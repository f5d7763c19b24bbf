"""When notes are new, unchanged and changed."""

import string
from dataclasses import replace
from datetime import date

import pytest

from quizgen.model.deck import Deck
from quizgen.model.ledger import EPOCH, LAST_PLACE, LATEST, update_ledger
from quizgen.model.notes import note_guids
from quizgen.model.question import Distractor
from tests.exporters.decks import news_deck, question, reworded, slot

NOW = 1_792_281_600


def test_a_bare_source_is_dated_by_its_briefs() -> None:
    """Without a clock a note is dated by its brief, or by the epoch where that has no date."""
    deck = news_deck()
    states = update_ledger(deck, {}, None)
    dates = [states[guid].changed_at for guid in note_guids(deck, states)]
    twelfth = 1_791_763_200  # 12 October 2026, 00:00 UTC
    assert dates == [EPOCH, EPOCH, twelfth, twelfth, EPOCH]


def test_a_fresh_ledger_is_the_same_on_every_machine() -> None:
    """Notes seen for the first time are not dated by the clock."""
    assert update_ledger(news_deck(), {}, NOW) == update_ledger(news_deck(), {}, None)


def test_an_unchanged_note_stays_as_it_was() -> None:
    """A second export of the same deck, whenever, changes nothing in the ledger."""
    before = update_ledger(news_deck(), {}, NOW)
    assert update_ledger(news_deck(), before, NOW + 86_400) == before
    assert update_ledger(news_deck(), before, None) == before


def test_a_changed_note_is_dated_now_and_keeps_the_rest() -> None:
    """Wording, key, options, reasons and source are content; identity, first sight and place in the queue stay."""
    deck = news_deck()
    before = update_ledger(deck, {}, NOW - 1)
    (guid, *_) = note_guids(deck, before)
    whys = tuple(replace(wrong, why="lain") for wrong in deck.slots[0].question.distractors)
    for changed in (
        reworded(deck, 0, stem="Ke mana?"),
        reworded(deck, 0, key="ke arah Laut Timur"),
        reworded(deck, 0, explanation="x"),
        reworded(deck, 0, url="https://contoh.test/"),
        reworded(deck, 0, distractors=whys),
    ):
        after = update_ledger(changed, before, NOW)
        assert set(after) == set(before)
        assert after[guid].changed_at == NOW
        assert after[guid].content_hash != before[guid].content_hash
        assert (after[guid].first_seen, after[guid].due) == (before[guid].first_seen, before[guid].due)
        assert [other for other in after if after[other] != before[other]] == [guid]


def test_what_no_learner_sees_is_no_change() -> None:
    """Score, flaws, family, other right answers, order of options and distractors not shown leave the note alone."""
    deck = news_deck()
    before = update_ledger(deck, {}, NOW)
    more = (*deck.slots[0].question.distractors, Distractor("Laut Merah", "lain", "lain"))
    for changed in (
        reworded(deck, 0, score=0.1, flaws=("X1",), family="lain", sort="lain", accept=()),
        reworded(deck, 0, distractors=more),
        replace(deck, slots=(replace(deck.slots[0], options=deck.slots[0].options[::-1]), *deck.slots[1:])),
        replace(deck, description="lain"),
    ):
        assert update_ledger(changed, before, NOW + 1) == before


def test_a_clock_that_went_back_still_dates_forward() -> None:
    """A correction is later than what it corrects even on a machine whose clock is slow, or without a clock."""
    deck = news_deck()
    before = update_ledger(deck, {}, NOW)
    once = update_ledger(reworded(deck, 0, stem="Ke mana?"), before, NOW)
    (guid, *_) = note_guids(deck, before)
    for at in (NOW - 10**6, None):
        twice = update_ledger(reworded(deck, 0, stem="Ke laut apa?"), once, at)
        assert twice[guid].changed_at == NOW + 1


def test_news_from_the_future_does_not_block_corrections() -> None:
    """A brief dated next year is dated now; without a clock, 2100 at the latest."""
    asked = question("Kereta tiba di Solo.", "Solo", "Di mana?", date=date(9999, 12, 31))
    deck = Deck("Kereta", "id", (slot(asked),))
    (now,) = update_ledger(deck, {}, NOW).values()
    (bare,) = update_ledger(deck, {}, None).values()
    assert (now.changed_at, bare.changed_at) == (NOW, LATEST)
    assert now.due <= LAST_PLACE


def test_notes_gone_from_the_deck_are_remembered() -> None:
    """A question that is asked again a year later is the same note, unchanged."""
    deck = news_deck()
    before = update_ledger(deck, {}, NOW)
    assert update_ledger(replace(deck, slots=deck.slots[1:]), before, NOW + 1) == before


def test_places_in_the_queue_are_each_given_once() -> None:
    """However many notes a day has, no two share a place, and later ones of a day come after earlier ones."""
    texts = [f"Kereta nomor {n} tiba di Solo." for n in range(250)]
    slots = tuple(slot(question(text, "Solo", text, brief=text, date=date(2026, 1, 1))) for text in texts)
    first = update_ledger(Deck("Kereta", "id", slots[:150]), {}, NOW)
    deck = Deck("Kereta", "id", slots)
    both = update_ledger(deck, first, NOW)
    places = [both[guid].due for guid in note_guids(deck, both)]
    assert places == sorted(set(places))


def test_the_best_of_a_day_are_asked_first() -> None:
    """New notes of one day stand by score, whatever the deck's order; earlier days before later ones."""
    text, days = "Kereta tiba di Solo.", [date(2026, 1, 2), date(2026, 1, 2), date(2026, 1, 1)]
    slots = [
        slot(question(text, "Solo", f"Di mana {score}?", brief=str(score), date=day, score=score))
        for score, day in zip((0.2, 0.9, 0.1), days, strict=True)
    ]
    deck = Deck("Kereta", "id", tuple(slots))
    states = update_ledger(deck, {}, NOW)
    asked = sorted(zip(note_guids(deck, states), slots, strict=True), key=lambda pair: states[pair[0]].due)
    assert [each.question.score for _, each in asked] == [0.1, 0.9, 0.2]


def test_guids_are_letters_and_digits() -> None:
    """No sign that any program takes for a comment, a tag or an entity, and always as many."""
    for guid in note_guids(news_deck(), {}):
        assert len(guid) == 12
        assert set(guid) <= set(string.ascii_letters + string.digits)


def test_a_guid_is_not_of_the_wording() -> None:
    """A reworded question, a corrected key and another place in the deck keep the GUID; another fact has another."""
    deck = news_deck()
    guids = note_guids(deck, {})
    assert note_guids(reworded(deck, 0, stem="Ke mana?"), {}) == guids
    assert note_guids(reworded(deck, 0, key="Laut"), {}) == guids
    assert note_guids(replace(deck, slots=deck.slots[::-1]), {}) == guids[::-1]
    assert note_guids(reworded(deck, 0, fact="lain"), {})[0] not in guids
    assert len(set(guids)) == 5


@pytest.mark.parametrize("turned", [1, -1])
def test_questions_on_one_fact_are_told_apart(turned: int) -> None:
    """Two questions with one fact have two GUIDs, whatever their order, and keep them when one of them is gone."""
    text = "Kereta tiba di Solo dari Yogyakarta."
    near = [question(text, key, f"Apa {key}?", fact="satu") for key in ("Solo", "Yogyakarta")]
    deck = Deck("Kereta", "id", tuple(map(slot, near))[::turned])
    ledger = update_ledger(deck, {}, NOW)
    guids = dict(zip([each.question.key for each in deck.slots], note_guids(deck, ledger), strict=True))
    assert len(set(guids.values())) == 2
    for asked in near:
        assert note_guids(Deck("Kereta", "id", (slot(asked),)), ledger) == (guids[asked.key],)
    third = question(text, "Kereta", "Apa yang tiba?", fact="satu")
    more = Deck("Kereta", "id", (slot(third), *deck.slots))
    assert note_guids(more, ledger)[1:] == tuple(guids[each.question.key] for each in deck.slots)


def test_two_wordings_of_one_key_are_told_apart() -> None:
    """Even the same brief, kind, fact and key give two notes where two questions are asked."""
    text = "Kereta tiba di Solo."
    deck = Deck(
        "Kereta", "id", tuple(slot(question(text, "Solo", stem, fact="satu")) for stem in ("Di mana?", "Ke mana?"))
    )
    ledger = update_ledger(deck, {}, NOW)
    assert len(ledger) == 2
    assert update_ledger(deck, ledger, NOW + 1) == ledger
