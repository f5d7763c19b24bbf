"""Which note, and which gap of it, each question of a deck is: identity comes from brief, kind and fact, not from wording.

Cloze questions that take different gaps out of one sentence are one note with a gap for each: a learner then sees the
sentence once a day. A gap once given keeps its place for ever, and later ones are appended.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, Protocol

from quizgen.model.deck import Deck, Slot
from quizgen.model.gaps import filled, places_of
from quizgen.model.kinship import same_news
from quizgen.model.question import Interaction, Question, canonical
from quizgen.model.span import Span

CHOOSE, CLOZE, ORDER, TRUE_FALSE, TYPED = "choose", "cloze", "order", "true_false", "typed"
FORMS = (CHOOSE, CLOZE, ORDER, TRUE_FALSE, TYPED)
"""Sorts of notes."""

MAP = "map"
"""The kind that asks which country a map shows."""

LONGEST_TYPED = 40
"""Signs of a key that a learner may be asked to type letter by letter."""
MOST_PIECES = 8
"""Pieces that may have to be put in order."""
MOST_GAPS = 3
"""Gaps of one note: each is a card, and flashcard programs show only one of them a day."""

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
GUID_LENGTH = 12
"""Of 62 digits each: 71 bits. No sign that starts a comment, a tag or an entity in any program."""


class Given(Protocol):
    """What must be known of a note that a learner has been given."""

    @property
    def form(self) -> str:
        """One of `FORMS`."""

    @property
    def slots(self) -> tuple[Slot, ...]:
        """What its cards ask, the first gap's first."""


class Place(NamedTuple):
    """One question's place."""

    guid: str
    ordinal: int
    """From 0; above it only in notes with several gaps."""


def form_of(slot: Slot, deck: Deck) -> str:
    """The sort of note a question becomes when it is given for the first time; it keeps it then."""
    question = slot.question
    if question.kind == CLOZE:
        return CLOZE
    if question.kind == TRUE_FALSE and len(slot.options) in {0, 2}:
        return TRUE_FALSE
    if question.kind == ORDER and pieces(slot):
        return ORDER
    typed = question.interaction is Interaction.TYPE and "typed" in deck.anki
    return TYPED if typed and len(question.key) <= LONGEST_TYPED and "\n" not in question.key else CHOOSE


def pieces(slot: Slot) -> tuple[str, ...]:
    """What is to be put in order, in the right one: the options as they follow each other in the key.

    Empty where the key does not hold each of them once, or there are fewer than two or too many.
    """
    key = slot.question.key
    found: list[tuple[int, str]] = []
    for piece in sorted(slot.options, key=len, reverse=True):
        start = key.find(piece)
        if start < 0:
            return ()
        found.append((start, piece))
        key = f"{key[:start]}{chr(0) * len(piece)}{key[start + len(piece) :]}"
    return tuple(piece for _, piece in sorted(found)) if 2 <= len(found) <= MOST_PIECES else ()


def note_guids(deck: Deck, ledger: Mapping[str, Given]) -> tuple[str, ...]:
    """The GUID of each slot's note, in their order."""
    return tuple(place.guid for place in note_places(deck, ledger))


def note_places(deck: Deck, ledger: Mapping[str, Given]) -> tuple[Place, ...]:
    """Each slot's note and its place in it, in the order of the slots.

    A question's place is the one it was given; else that of the question with its brief, kind and fact, so that one
    worded otherwise or with its key put right is the same note, also when its brief was put right and so has another id
    (`same_news`); else a new one.
    """
    known = {
        slot.question.id: Place(guid, ordinal)
        for guid, note in ledger.items()
        for ordinal, slot in enumerate(note.slots)
    }
    ids = [slot.question.id for slot in deck.slots]
    if all(number in known for number in ids) and len(set(ids)) == len(ids):
        return tuple([known[number] for number in ids])
    notes = _Notes(ledger, same_news(deck, (slot for note in ledger.values() for slot in note.slots)))
    in_order = sorted(enumerate(deck.slots), key=lambda pair: _in_text_order(pair[1].question))
    places = notes.places(in_order)
    return tuple(places[number] for number in range(len(deck.slots)))


def identity(question: Question) -> tuple[str, str, str]:
    """What a question is about, however it is worded."""
    return question.brief, question.kind, question.fact


class _Notes:
    """Notes, given and new, and the gaps that cloze notes have."""

    def __init__(self, ledger: Mapping[str, Given], renamed: Mapping[str, str]) -> None:
        self.renamed = renamed
        self.homes: dict[tuple[str, str, str], list[tuple[str, Place]]] = {}
        self.gaps: dict[str, list[tuple[Span, ...]]] = {}
        self.by_text: dict[tuple[str, str], list[str]] = {}
        self.guids = set(ledger)
        self.unread = {guid: note for guid, note in ledger.items() if note.form == CLOZE}
        for guid, note in ledger.items():
            for ordinal, slot in enumerate(note.slots):
                self.homes.setdefault(identity(slot.question), []).append((slot.question.key, Place(guid, ordinal)))

    def places(self, slots: Sequence[tuple[int, Slot]]) -> dict[int, Place]:
        """A place for every numbered slot: its own of old, one in its sentence's note, or a new note's first."""
        found: dict[int, Place] = {}
        taken: set[Place] = set()
        for exactly in (True, False):
            for number, slot in slots:
                home = None if number in found else self._home(slot.question, exactly, taken)
                if home is not None:
                    found[number] = home
                    taken.add(home)
        return found | {number: self._new(slot) for number, slot in slots if number not in found}

    def _home(self, question: Question, exactly: bool, taken: set[Place]) -> Place | None:  # noqa: FBT001
        named = self._brief(question), question.kind, question.fact
        for key, place in self.homes.get(named, ()):
            if place not in taken and (key == question.key or not exactly):
                return place
        return None

    def _new(self, slot: Slot) -> Place:
        question = slot.question
        place = self._in_sentence(question) if question.kind == CLOZE else None
        if place is not None:
            return place
        guid = next(guid for guid in _guids(question) if guid not in self.guids)
        self.guids.add(guid)
        if question.kind == CLOZE:
            self._know(guid, (slot,))
        return Place(guid, 0)

    def _in_sentence(self, question: Question) -> Place | None:
        """The next place in a note of the same sentence, if it has room for the question's gaps."""
        for known, note in self.unread.items():
            self._know(known, note.slots)
        self.unread = {}
        whole = filled(question)
        for guid in self.by_text.get((self._brief(question), whole.text), ()):
            gaps = self.gaps[guid]
            free = not any(own.overlaps(other) for own in whole.hidden for gap in gaps for other in gap)
            if whole.hidden and free and len(gaps) < MOST_GAPS:
                gaps.append(whole.hidden)
                return Place(guid, len(gaps) - 1)
        return None

    def _know(self, guid: str, slots: Sequence[Slot]) -> None:
        first = filled(slots[0].question)
        self.by_text.setdefault((self._brief(slots[0].question), first.text), []).append(guid)
        self.gaps[guid] = gaps_in(first.text, slots)

    def _brief(self, question: Question) -> str:
        return self.renamed.get(question.brief, question.brief)


def gaps_in(text: str, slots: Sequence[Slot]) -> list[tuple[Span, ...]]:
    """Where each question's gaps lie in a sentence, none over another; empty for one whose words it has no more."""
    gaps: list[tuple[Span, ...]] = []
    for slot in slots:
        whole = filled(slot.question)
        taken = tuple(span for gap in gaps for span in gap)
        if whole.text == text and not any(own.overlaps(other) for own in whole.hidden for other in taken):
            gaps.append(whole.hidden)
        else:
            gaps.append(places_of(tuple(dict.fromkeys(span.text(whole.text) for span in whole.hidden)), text, taken))
    return gaps


def _guids(question: Question) -> Iterator[str]:
    named = identity(question)
    yield _guid(*named)
    for count in range(1, 1_000_000):
        yield _guid(*named, question.key, count)


def _in_text_order(question: Question) -> tuple[int, int, str, str, str]:
    return question.span.start, question.span.stop, question.key, question.stem, question.id


def _guid(*parts: object) -> str:
    digest = hashlib.sha256(canonical(["quizgen/note/1", *parts]).encode()).digest()
    number, guid = int.from_bytes(digest, "big"), ""
    for _ in range(GUID_LENGTH):
        number, digit = divmod(number, len(DIGITS))
        guid += DIGITS[digit]
    return guid
