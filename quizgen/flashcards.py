"""What goes into flashcards beside the deck: which country a key is, what changed since last time, and what is withdrawn."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from quizgen.bank import Bank
from quizgen.errors import ExportError
from quizgen.model.brief import Brief
from quizgen.model.deck import Deck, Recipe
from quizgen.model.language import Language
from quizgen.model.ledger import NoteState, recalled, update_ledger
from quizgen.model.notes import identity
from quizgen.model.question import Question

COUNTRIES = frozenset({"country", "territory"})
"""Fine sorts of keys that a map can show."""


def given(
    recipe: Recipe, deck: Deck, briefs: Iterable[Brief], *, language: Language, bank: Bank, at: datetime
) -> tuple[Deck, dict[str, NoteState]]:
    """The deck with its countries marked, and the bank's ledger brought up to it; nothing is stored.

    Withdrawn is what a teacher dropped, what the recipe retracts, and what a corrected brief no longer says. Raises
    ExportError where nothing is asked and nothing withdrawn.
    """
    shown = deck if "no_pictures" in deck.anki else with_countries(deck, language)
    out = {question for question, edit in bank.edits().items() if edit.dropped}.union(recipe.retract)
    gone = {identity(question) for question in bank.questions(recipe.name) if question.id in out}
    texts = {brief.id: brief.text for brief in briefs}

    def is_withdrawn(question: Question) -> bool:
        named = not out.isdisjoint((question.id, question.brief)) or identity(question) in gone
        now = texts.get(question.brief, question.text)
        return named or (now != question.text and question.span.text(question.text) not in now)

    moment = None if recipe.bank is None else int(at.timestamp())
    ledger = update_ledger(shown, bank.notes(), moment, is_withdrawn)
    if not deck.slots and not recalled(deck, ledger, ()):
        raise ExportError(f"{recipe.name}: no question came of its briefs, so nothing was written")
    return shown, ledger


def with_countries(deck: Deck, language: Language) -> Deck:
    """The deck, each key that is a country marked with its code."""
    slots = [slot for slot in deck.slots if slot.question.sort in COUNTRIES]
    known = (row for row in language.gazetteer() if row.fine in COUNTRIES) if slots else ()
    codes = {name: row.inside for row in known for name in (row.name, *row.aliases)}
    marked = {slot.question.id: replace(slot, country=codes.get(slot.question.key, "")) for slot in slots}
    return replace(deck, slots=tuple(marked.get(slot.question.id, slot) for slot in deck.slots))
