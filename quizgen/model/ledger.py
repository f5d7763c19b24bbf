"""What learners were given and when it last changed: so flashcards are updated, never doubled or overwritten in vain.

Whoever exports a deck keeps a ledger, a mapping of GUID to `NoteState` (a table of the bank), and does this each time:

    ledger = update_ledger(deck, ledger, at)      # at: now, whole seconds since 1970 UTC; None for a bare source
    data = FORMATS[".apkg"].render(deck, language.words, ledger)
    # then stores `ledger` again, whole

A bare source has no ledger: `update_ledger(deck, {}, None)` dates each note by its brief, never by the clock.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from quizgen.model.deck import Deck, Slot
from quizgen.model.notes import CLOZE, TYPED, form_of, note_places
from quizgen.model.question import Question, content_hash

EDITION = 2
"""How a question becomes a note's fields. Raise it when that changes: every note then counts as changed."""

EPOCH = 1_767_225_600
"""2026-01-01 UTC, seconds. No note is dated before it: flashcard programs take a date of 0 for an error."""

LATEST = 4_102_444_800
"""2100-01-01 UTC, seconds: a brief dated later is a slip, and its note is dated then."""

FIRST_DAY = date(2020, 1, 1)
PLACES_A_DAY = 100
"""A note's place in the queue is `days since FIRST_DAY * PLACES_A_DAY + n`: later news comes later, in any export.
Where a day has more notes than places they run on into the next day's."""
LAST_PLACE = 999_999
"""Anki's check of a collection complains of new cards from place 1,000,000 on."""


@dataclass(frozen=True, slots=True)
class NoteState:
    """One note as the learner was last given it."""

    guid: str
    content_hash: str
    changed_at: int
    """Seconds since 1970 UTC when the content last changed."""
    first_seen: int
    """Seconds since 1970 UTC."""
    due: int
    """Place in the queue of new cards."""
    deck: str
    """Name of the deck that it was last given in."""
    form: str
    """One of `FORMS`; it never changes, for a learner's note cannot change its type."""
    slots: tuple[Slot, ...]
    """What each card asks, the first gap's first, as last given; only ever appended to. Each question is dated."""
    retired: tuple[int, ...] = ()
    """Places among `slots` of the questions that are withdrawn, in order."""
    stale: bool = False
    """Whether later news answers the same question otherwise."""

    @property
    def is_withdrawn(self) -> bool:
        """Whether nothing of it is asked any more."""
        return len(self.retired) == len(self.slots)

    @property
    def asked(self) -> tuple[Slot, ...]:
        """The slots that are still asked; all where the whole note is withdrawn."""
        if not self.retired or self.is_withdrawn:
            return self.slots
        return tuple(slot for place, slot in enumerate(self.slots) if place not in self.retired)


def update_ledger(
    deck: Deck,
    ledger: Mapping[str, NoteState],
    at: int | None,
    is_withdrawn: Callable[[Question], bool] = lambda _: False,
) -> dict[str, NoteState]:
    """The ledger after an export of `deck`: unchanged notes stay as they were, changed ones are dated `at`.

    A note seen for the first time is dated by its brief (`EPOCH` at least), not by `at`, so that a fresh bank gives the
    same bytes on every machine. Notes that are no longer in the deck are kept; those whose question `is_withdrawn`
    (asked of questions as last given) are marked so, and are asked again only when the deck asks them again.
    `at` is in seconds since 1970 UTC.
    """
    updated = dict(ledger)
    places = _Places({state.due for state in ledger.values()})
    given: dict[str, dict[int, Slot]] = {}
    for place, slot in zip(note_places(deck, ledger), deck.slots, strict=True):
        given.setdefault(place.guid, {})[place.ordinal] = slot
    for guid, slots in sorted(given.items(), key=_best_first):
        known = ledger.get(guid)
        updated[guid] = _first(guid, slots, deck, at, places) if known is None else _again(known, slots, deck, at)
    for guid, known in ledger.items():
        gone = [place for place, slot in enumerate(known.slots) if place not in given.get(guid, {})]
        if known.deck == deck.name and (out := {place for place in gone if is_withdrawn(known.slots[place].question)}):
            state = updated[guid]
            updated[guid] = _redated(replace(state, retired=tuple(sorted({*out, *state.retired}))), known, deck, at)
    return updated | _aged(deck, updated, ledger, at)


def recalled(deck: Deck, ledger: Mapping[str, NoteState], given: Iterable[str]) -> tuple[NoteState, ...]:
    """Notes of this deck, not among the `given` GUIDs, that a learner must hear of again: withdrawn or out of date."""
    known = set(given)
    states = (state for guid, state in ledger.items() if guid not in known and state.deck == deck.name)
    return tuple(sorted((state for state in states if state.retired or state.stale), key=lambda state: state.due))


def dated(question: Question, deck: Deck) -> date | None:
    """The day a question's fact is known for: its brief's, else the deck's, else None."""
    return deck.as_of if question.date is None else question.date


class _Places:
    """Places in the queue, given out once each while one ledger is updated."""

    def __init__(self, taken: set[int]) -> None:
        self.taken = taken
        self.tried: dict[int, int] = {}

    def take(self, day: int) -> int:
        first = self.tried.get(day, day * PLACES_A_DAY + 1)
        free = next((place for place in range(first, LAST_PLACE) if place not in self.taken), LAST_PLACE)
        self.taken.add(free)
        self.tried[day] = free
        return free


def _best_first(note: tuple[str, Mapping[int, Slot]]) -> float:
    """New notes of one day queue up by score; those of one score in the order of the deck."""
    return -max(slot.question.score for slot in note[1].values())


def _first(guid: str, now: Mapping[int, Slot], deck: Deck, at: int | None, places: _Places) -> NoteState:
    slots = tuple(_dated(now[place], dated(now[place].question, deck)) for place in sorted(now))
    # A brief dated next year must not block the corrections that come before then.
    seen = _brief_time(slots) if at is None else min(_brief_time(slots), at)
    due, form = places.take(_day(slots)), form_of(slots[0], deck)
    state = NoteState(guid, "", seen, seen, due, deck.name, form, slots)
    return replace(state, content_hash=note_content(state, deck))


def _again(known: NoteState, now: Mapping[int, Slot], deck: Deck, at: int | None) -> NoteState:
    """The note with what the deck now asks in its places; an undated question keeps the day it was first given for."""
    slots = list(known.slots)
    for place, slot in sorted(now.items()):
        of_old = place < len(slots) and slot.question.date is None
        slots[place : place + 1] = [_dated(slot, slots[place].question.date if of_old else dated(slot.question, deck))]
    retired = tuple(place for place in known.retired if place not in now)
    state = _redated(replace(known, deck=deck.name, slots=tuple(slots), retired=retired), known, deck, at)
    # What no learner sees, such as another order of the options, is not worth another copy in the bank.
    return state if state.content_hash != known.content_hash else replace(known, deck=deck.name)


def _redated(state: NoteState, known: NoteState, deck: Deck, at: int | None) -> NoteState:
    content = note_content(state, deck)
    if content == known.content_hash:
        return replace(state, content_hash=content, changed_at=known.changed_at)
    # Later than before, even where this machine's clock is behind the last one's: else Anki keeps the old copy.
    changed = max(_brief_time(state.slots) if at is None else at, known.changed_at + 1)
    return replace(state, content_hash=content, changed_at=changed)


def note_content(state: NoteState, deck: Deck) -> str:
    """32 hexadecimal digits over all that a learner sees of a note; the order of its options is not in it."""
    one_by_one = state.form == CLOZE and "one_by_one" in deck.anki
    asked = [_slot_content(slot, state.form) for slot in state.slots]
    return content_hash(EDITION, state.form, asked, state.retired, state.stale, one_by_one, deck.tags)


def _slot_content(slot: Slot, form: str) -> list[object]:
    question = slot.question
    return [
        question.kind, question.stem, question.key, sorted(slot.options), slot.country,
        [[wrong.text, wrong.why] for wrong in question.distractors if wrong.text in slot.options],
        question.text, [question.span.start, question.span.stop], question.explanation, question.difficulty,
        question.title, question.url, question.topic, None if question.date is None else question.date.isoformat(),
        question.accept if form == TYPED else (),
    ]  # fmt: skip


def _aged(
    deck: Deck, updated: Mapping[str, NoteState], ledger: Mapping[str, NoteState], at: int | None
) -> dict[str, NoteState]:
    """The notes of this deck that are out of date now, or no longer are, by GUID.

    Out of date is what later news answers otherwise: the same words ask the same, and the later key is another.
    """
    same: dict[tuple[str, str], list[NoteState]] = {}
    for state in updated.values():
        question = state.slots[0].question
        if state.form != CLOZE and state.deck == deck.name and question.date is not None:
            same.setdefault((question.kind, " ".join(question.stem.casefold().split())), []).append(state)
    aged: dict[str, NoteState] = {}
    for states in same.values():
        asked = [state.slots[0].question for state in states if not state.is_withdrawn]
        newest = max(asked, key=_newness, default=None)
        for state in states:
            stale = newest is not None and _is_out_of_date(state.slots[0].question, newest)
            if stale != state.stale:
                known = ledger.get(state.guid, state)
                aged[state.guid] = _redated(replace(state, stale=stale), known, deck, at)
    return aged


def _newness(question: Question) -> tuple[date, str]:
    return question.date or FIRST_DAY, question.id


def _is_out_of_date(question: Question, newest: Question) -> bool:
    right = {name.casefold() for name in (newest.key, *newest.accept)}
    older = question.date is not None and newest.date is not None and question.date < newest.date
    return older and question.key.casefold() not in right


def _dated(slot: Slot, day: date | None) -> Slot:
    return slot if slot.question.date == day else replace(slot, question=replace(slot.question, date=day))


def _brief_time(slots: Iterable[Slot]) -> int:
    """Midnight of the latest day among the slots, seconds since 1970 UTC."""
    days = [slot.question.date for slot in slots if slot.question.date is not None]
    midnights = (int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()) for day in days)
    return min(max([EPOCH, *midnights]), LATEST)


def _day(slots: Iterable[Slot]) -> int:
    day = next(iter(slots)).question.date
    return 0 if day is None else min(max(0, (day - FIRST_DAY).days), LAST_PLACE // PLACES_A_DAY)
