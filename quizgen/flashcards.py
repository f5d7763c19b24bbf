"""What goes into flashcards beside the deck: countries and their maps, what changed since last time, what is withdrawn."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from random import Random

from quizgen.assembly import FEWEST_DISTRACTORS
from quizgen.bank import Bank
from quizgen.errors import ExportError
from quizgen.model.brief import Brief
from quizgen.model.deck import Deck, Recipe, Slot
from quizgen.model.kinship import same_news
from quizgen.model.language import Language
from quizgen.model.ledger import NoteState, recalled, update_ledger
from quizgen.model.lexicon import Known
from quizgen.model.notes import MAP, identity
from quizgen.model.question import Distractor, Interaction, Question, question_id
from quizgen.model.span import Span

COUNTRIES = frozenset({"country", "territory"})
"""Fine sorts of keys that a map can show."""


def given(
    recipe: Recipe, deck: Deck, briefs: Iterable[Brief], *, language: Language, bank: Bank, at: datetime
) -> tuple[Deck, dict[str, NoteState]]:
    """The deck with its countries marked, and the bank's ledger brought up to it; nothing is stored.

    Withdrawn is what a teacher dropped, what the recipe retracts, and what a corrected brief no longer says. Raises
    ExportError where nothing is asked and nothing withdrawn.
    """
    marked = with_countries(deck, language)
    shown = deck if "no_pictures" in deck.anki else marked
    if "maps" in deck.anki:
        shown = replace(shown, slots=(*shown.slots, *map_slots(marked, language, recipe.rng)))
    out = {question for question, edit in bank.edits().items() if edit.dropped}.union(recipe.retract)
    gone = {identity(question) for question in bank.questions(recipe.name) if question.id in out}
    known, texts = bank.notes(), {brief.id: brief.text for brief in briefs}
    renamed = same_news(deck, (slot for note in known.values() for slot in note.slots))
    texts |= {old: texts[new] for new, old in renamed.items() if new in texts and old not in texts}

    def is_withdrawn(question: Question) -> bool:
        named = not out.isdisjoint((question.id, question.brief)) or identity(question) in gone
        now = texts.get(question.brief, question.text)
        return named or (now != question.text and question.span.text(question.text) not in now)

    moment = None if recipe.bank is None else int(at.timestamp())
    ledger = update_ledger(shown, known, moment, is_withdrawn)
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


def map_slots(deck: Deck, language: Language, rng: int) -> tuple[Slot, ...]:
    """A question for each country that the deck's keys name, in their order: which is it, on a map without words?

    It is of no brief, so that each country has one note whatever brings it up; wrong options are its neighbours, then
    the largest of its region. `rng` fixes the order of the options.
    """
    from quizgen.exporters import has_map

    known = {row.inside: row for row in language.gazetteer() if row.fine in COUNTRIES}
    wanted = dict.fromkeys(slot.country for slot in deck.slots if slot.country and has_map(slot.country))
    slots = (_map_slot(known[code], known.values(), language, rng) for code in wanted)
    return tuple(slot for slot in slots if len(slot.options) > FEWEST_DISTRACTORS)


def _map_slot(country: Known, others: Iterable[Known], language: Language, rng: int) -> Slot:
    stem, key, brief = language.words["which_country"], country.name, f"map/{country.inside}"
    wrong = tuple(Distractor(row.name, "", "gazetteer:countries") for row in _near(country, others))
    span = Span(0, len(key))
    question = Question(
        id=question_id(MAP, brief, span, stem, key), brief=brief, kind=MAP, interaction=Interaction.CHOOSE, stem=stem,
        key=key, accept=country.aliases, distractors=wrong, span=span, text=key, family=brief, score=0.5,
        difficulty="medium", flaws=(), sort=country.fine, fact=brief, explanation="",
    )  # fmt: skip
    options = [key, *(each.text for each in wrong)]
    Random(f"{rng}:{question.id}").shuffle(options)  # noqa: S311 - to shuffle options, not to keep secrets
    return Slot(question, tuple(options), country.inside)


def _near(country: Known, others: Iterable[Known]) -> list[Known]:
    """Three countries that one may take it for, its neighbours first, the larger first."""
    choices = [row for row in others if row.region == country.region and row.fine == "country" and row is not country]
    return sorted(choices, key=lambda row: (row.name not in country.near, -row.weight, row.name))[:3]
