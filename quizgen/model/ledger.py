"""When each note's content last changed: so flashcards are updated, never duplicated and never overwritten in vain.

Whoever exports a deck keeps a ledger, a mapping of GUID to `NoteState` (a table of the bank), and does this each time:

    ledger = update_ledger(deck, ledger, at)      # at: now, whole seconds since 1970 UTC; None for a bare source
    data = FORMATS[".apkg"].render(deck, language.words, ledger)
    # then stores `ledger` again, whole

A bare source has no ledger: `update_ledger(deck, {}, None)` dates each note by its brief, never by the clock.
"""

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from quizgen.model.deck import Deck, Slot
from quizgen.model.question import Question, canonical, content_hash

EDITION = 1
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

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
GUID_LENGTH = 12
"""Of 62 digits each: 71 bits. No sign that starts a comment, a tag or an entity in any program."""


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
    clozes: tuple[str, ...]
    """What each cloze ordinal hides, c1 first (for other kinds: the key). Only ever appended to."""


def update_ledger(deck: Deck, ledger: Mapping[str, NoteState], at: int | None) -> dict[str, NoteState]:
    """The ledger after an export of `deck`: unchanged notes stay as they were, changed ones are dated `at`.

    A note seen for the first time is dated by its brief (`EPOCH` at least), not by `at`, so that a fresh bank gives the
    same bytes on every machine. Notes that are no longer in the deck are kept. `at` is in seconds since 1970 UTC.
    """
    updated = dict(ledger)
    places = _Places({state.due for state in ledger.values()})
    for guid, slot in zip(note_guids(deck, ledger), deck.slots, strict=True):
        known = ledger.get(guid)
        if known is not None:
            updated[guid] = _again(known, slot, deck, at)
            continue
        updated[guid] = _first(guid, slot, deck, at, places.take(_day(slot, deck)))
    return updated


def note_guids(deck: Deck, ledger: Mapping[str, NoteState]) -> tuple[str, ...]:
    """A GUID for each slot, in their order: from brief, kind and fact, so that a reworded question stays the same note.

    Where questions share all three, the ledger says which of them had the plain GUID (else the first in the text has
    it), and the key tells the others apart.
    """
    groups: dict[tuple[str, str, str], list[Question]] = {}
    for question in sorted((slot.question for slot in deck.slots), key=_in_text_order):
        groups.setdefault((question.brief, question.kind, question.fact), []).append(question)
    guids: dict[str, str] = {}
    for identity, questions in groups.items():
        guids |= dict(_told_apart(identity, questions, ledger))
    return tuple(guids[slot.question.id] for slot in deck.slots)


def dated(question: Question, deck: Deck) -> date | None:
    """The day a question's fact is known for: its brief's, else the deck's, else None."""
    return deck.as_of if question.date is None else question.date


def note_content(slot: Slot, deck: Deck) -> str:
    """32 hexadecimal digits over all that a learner sees of a note; the order of its options is not in it."""
    question = slot.question
    day = dated(question, deck)
    return content_hash(
        EDITION, question.kind, question.stem, question.key, sorted(slot.options),
        [[wrong.text, wrong.why] for wrong in question.distractors if wrong.text in slot.options],
        question.text, [question.span.start, question.span.stop], question.explanation, question.difficulty,
        question.title, question.url, question.topic, None if day is None else day.isoformat(), deck.tags,
    )  # fmt: skip


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


def _again(known: NoteState, slot: Slot, deck: Deck, at: int | None) -> NoteState:
    content = note_content(slot, deck)
    if content == known.content_hash:
        return known
    # Later than before, even where this machine's clock is behind the last one's: else Anki keeps the old copy.
    changed = max(_brief_time(slot, deck) if at is None else at, known.changed_at + 1)
    clozes = (slot.question.key, *known.clozes[1:])
    return NoteState(known.guid, content, changed, known.first_seen, known.due, clozes)


def _first(guid: str, slot: Slot, deck: Deck, at: int | None, due: int) -> NoteState:
    # A brief dated next year must not block the corrections that come before then.
    seen = _brief_time(slot, deck) if at is None else min(_brief_time(slot, deck), at)
    return NoteState(guid, note_content(slot, deck), seen, seen, due, (slot.question.key,))


def _brief_time(slot: Slot, deck: Deck) -> int:
    day = dated(slot.question, deck)
    midnight = 0 if day is None else int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp())
    return min(max(EPOCH, midnight), LATEST)


def _day(slot: Slot, deck: Deck) -> int:
    day = dated(slot.question, deck)
    return 0 if day is None else min(max(0, (day - FIRST_DAY).days), LAST_PLACE // PLACES_A_DAY)


def _in_text_order(question: Question) -> tuple[int, int, str, str, str]:
    return question.span.start, question.span.stop, question.key, question.stem, question.id


def _told_apart(
    identity: tuple[str, str, str], questions: list[Question], ledger: Mapping[str, NoteState]
) -> Iterator[tuple[str, str]]:
    plain = _guid(*identity)
    keyed, seen = [], Counter[str]()
    for question in questions:
        seen[question.key] += 1
        keyed.append(_guid(*identity, question.key, seen[question.key]))
    owner = _owner(plain, questions, keyed, ledger)
    for place, question in enumerate(questions):
        yield question.id, plain if place == owner else keyed[place]


def _owner(plain: str, questions: list[Question], keyed: list[str], ledger: Mapping[str, NoteState]) -> int | None:
    """Whose the plain GUID is: the key's that had it, else the first's that had none, for its key was put right."""
    keys = ledger[plain].clozes[:1] if plain in ledger else ()
    unknown = (place for place, guid in enumerate(keyed) if guid not in ledger)
    return next((place for place, question in enumerate(questions) if question.key in keys), next(unknown, None))


def _guid(*parts: object) -> str:
    digest = hashlib.sha256(canonical(["quizgen/note/1", *parts]).encode()).digest()
    number, guid = int.from_bytes(digest, "big"), ""
    for _ in range(GUID_LENGTH):
        number, digit = divmod(number, len(DIGITS))
        guid += DIGITS[digit]
    return guid
