"""What was withdrawn or is out of date, in Anki itself."""

from dataclasses import replace

from quizgen.exporters import FORMATS
from quizgen.model.deck import Deck
from quizgen.model.ledger import update_ledger
from tests.exporters.decks import WORDS, news_deck, rendered, slot
from tests.exporters.forms import forms_deck, gap
from tests.exporters.learner import Imported, Learner, Page
from tests.model.test_withdrawal import NEW, OLD, minister

SUNDAY, NEXT_SUNDAY = 1_792_281_600, 1_792_886_400
"""Seconds: Sundays in October 2026."""


def test_a_withdrawn_question_says_so_on_both_sides(learner: Learner) -> None:
    """The note is updated with a banner and a tag and keeps its schedule; no other note is touched."""
    deck = news_deck()
    gone = deck.slots[0].question
    ledger = update_ledger(deck, {}, SUNDAY)
    learner.imports(FORMATS[".apkg"].render(deck, WORDS, ledger))
    learner.reviews(gone.id)
    learner.edits(deck.slots[1].question.id, "Notes", "milik saya")
    fewer = replace(deck, slots=deck.slots[1:])
    ledger = update_ledger(fewer, ledger, NEXT_SUNDAY, lambda asked: asked.id == gone.id)
    package = FORMATS[".apkg"].render(fewer, WORDS, ledger)
    assert learner.imports(package) == Imported(updated=1, duplicate=4)
    note = learner.note(gone.id)
    (card,) = note.cards()
    for side in (card.question(), card.answer()):
        assert "Soal ini dicabut: 25 Oktober 2026" in Page(side).texts["notice"]
    assert "quizgen::retracted" in note.tags
    assert (card.ivl, card.due, card.queue) == (30, 40, 2)
    assert learner.note(deck.slots[1].question.id)["Notes"] == "milik saya"
    assert learner.is_sound()
    assert learner.imports(package) == Imported(duplicate=5)


def test_to_a_new_learner_it_comes_last_and_suspended(learner: Learner) -> None:
    """Who never had it finds it suspended where Anki takes schedules from the package, and else behind all others."""
    deck = news_deck()
    gone = deck.slots[0].question
    ledger = update_ledger(deck, {}, SUNDAY)
    fewer = replace(deck, slots=deck.slots[1:])
    ledger = update_ledger(fewer, ledger, NEXT_SUNDAY, lambda asked: asked.id == gone.id)
    learner.imports(FORMATS[".apkg"].render(fewer, WORDS, ledger), with_scheduling=True)
    assert [card.queue for card in learner.note(gone.id).cards()] == [-1]
    assert {card.queue for card in learner.cards() if card.nid != learner.note(gone.id).id} == {0}
    assert max(learner.cards(), key=lambda card: card.due).nid == learner.note(gone.id).id


def test_a_withdrawn_gap_leaves_no_empty_card(learner: Learner) -> None:
    """Its card says that it is withdrawn; the other gap's card is as before, without a word of it."""
    deck = Deck("Uji", "id", (slot(gap("Korea Utara")), slot(gap("Laut Timur"))))
    gone, kept = (each.question for each in deck.slots)
    ledger = update_ledger(deck, {}, SUNDAY)
    learner.imports(FORMATS[".apkg"].render(deck, WORDS, ledger))
    fewer = replace(deck, slots=deck.slots[1:])
    ledger = update_ledger(fewer, ledger, NEXT_SUNDAY, lambda asked: asked.id == gone.id)
    assert learner.imports(FORMATS[".apkg"].render(fewer, WORDS, ledger)) == Imported(updated=1)
    first, second = learner.note(kept.id).cards()
    assert "[Soal ini dicabut]" in Page(first.question()).visible
    assert "[...]" in Page(second.question()).visible
    assert "Korea Utara (Korut) meluncurkan" in Page(second.question()).visible
    assert learner.is_sound()


def test_a_new_gap_is_a_new_card_of_the_old_note(learner: Learner) -> None:
    """A cloze that comes weeks later, even earlier in the sentence, is the second card; the first keeps its schedule."""
    later, first = slot(gap("Korea Utara")), slot(gap("Laut Timur"))
    deck = Deck("Uji", "id", (first,))
    ledger = update_ledger(deck, {}, SUNDAY)
    learner.imports(FORMATS[".apkg"].render(deck, WORDS, ledger))
    learner.reviews(first.question.id)
    both = replace(deck, slots=(later, first))
    ledger = update_ledger(both, ledger, NEXT_SUNDAY)
    assert learner.imports(FORMATS[".apkg"].render(both, WORDS, ledger)) == Imported(updated=1)
    old, new = learner.note(first.question.id).cards()
    assert (old.ivl, new.ivl) == (30, 0)
    assert "Laut Timur" not in Page(old.question()).visible
    assert "Korea Utara" not in Page(new.question()).visible
    assert learner.is_sound()


def test_an_answer_out_of_date_says_so_on_the_front(learner: Learner) -> None:
    """When later news answers otherwise, the older card gets its day, the remark and a tag."""
    deck = Deck("Uji", "id", (minister("Ani", OLD),))
    ledger = update_ledger(deck, {}, SUNDAY)
    learner.imports(FORMATS[".apkg"].render(deck, WORDS, ledger))
    later = replace(deck, slots=(minister("Budi", NEW),))
    ledger = update_ledger(later, ledger, NEXT_SUNDAY)
    assert learner.imports(FORMATS[".apkg"].render(later, WORDS, ledger)) == Imported(new=1, updated=1)
    old, new = (learner.note(each.slots[0].question.id) for each in (deck, later))
    assert "Per 20 Oktober 2025 · ada berita yang lebih baru" in Page(old.cards()[0].question()).texts["asof"]
    assert Page(new.cards()[0].question()).texts["asof"] == "Per 9 September 2026"
    assert ("quizgen::stale" in old.tags, "quizgen::stale" in new.tags) == (True, False)


def test_subdecks_by_kind_and_by_month(learner: Learner) -> None:
    """One level: the deck and below it a deck for each kind, or for each month; undated ones stay in the deck."""
    deck = forms_deck()
    words = WORDS | {"kind_cloze": "Isian rumpang"}
    by_kind = replace(deck, anki=("by_kind",), name="Kinds")
    learner.imports(FORMATS[".apkg"].render(by_kind, words, {}))
    by_month = replace(deck, anki=("by_month",), name="Months", as_of=None)
    others = replace(by_month, slots=tuple(replace(s, question=replace(s.question, brief="b")) for s in deck.slots))
    learner.imports(FORMATS[".apkg"].render(others, words, {}))
    names = {each.name for each in learner.collection.decks.all_names_and_ids()}
    assert {"Kinds", "Kinds::Isian rumpang", "Kinds::order", "Months", "Months::2026-10"} <= names
    assert not [name for name in names if name.count("::") > 1]
    (order,) = learner.collection.find_notes("deck:Kinds::order")
    assert learner.collection.get_note(order)["Question"] == "Urutkan peristiwa berikut."


def test_a_preset_comes_only_where_it_is_wished(learner: Learner) -> None:
    """Options of study arrive with the wish and the learner's consent, and one she has tuned is not overwritten."""
    deck = replace(news_deck(), anki=("preset",))
    learner.imports(rendered(news_deck(), ".apkg"), with_deck_configs=True)
    assert [each["name"] for each in learner.collection.decks.all_config()] == [
        learner.collection.decks.get_config(1)["name"]
    ]
    named = replace(deck, name="Dengan pilihan")
    fresh = replace(named, slots=tuple(replace(s, question=replace(s.question, brief="b")) for s in named.slots))
    learner.imports(rendered(fresh, ".apkg"), with_deck_configs=True)
    (ours,) = [each for each in learner.collection.decks.all_config() if each["name"] == "Dengan pilihan"]
    assert (ours["new"]["perDay"], ours["new"]["bury"], ours["rev"]["maxIvl"]) == (10, True, 365)
    home = learner.collection.decks.by_name("Dengan pilihan")
    assert home["conf"] == ours["id"]
    ours["new"]["perDay"] = 3
    learner.collection.decks.update_config(ours)
    learner.imports(rendered(fresh, ".apkg"), with_deck_configs=True)
    assert learner.collection.decks.get_config(ours["id"])["new"]["perDay"] == 3
