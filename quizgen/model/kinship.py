"""Briefs that are the same news under another id: a source without ids names a brief by its text, typing errors and all."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from quizgen.model.deck import Deck, Slot
from quizgen.model.question import Question

ALIKE = 0.85
"""Share of the words of two texts that both have (Jaccard), from which on one is the other put right."""

COMMON = 50
"""A word in more briefs than this says nothing of which one it is."""

_WORD = re.compile(r"\w+")


def same_news(deck: Deck, given: Iterable[Slot]) -> dict[str, str]:
    """Id of a brief in the deck that learners have not seen → id of the one they were given that it puts right.

    That one is no longer in the deck, says nearly the same, and is of the same day where both have one.
    """
    old, now = _by_brief(given), _by_brief(deck.slots)
    words = {brief: _words(question.text) for brief, question in old.items() if brief not in now}
    places = _places(words)
    found: dict[str, str] = {}
    for brief, question in now.items():
        if brief in old or not words:
            continue
        own = _words(question.text)
        shared = Counter(other for word in own for other in places.get(word, ()))
        for other in sorted(shared, key=lambda other: (-shared[other], other)):
            days = {question.date, old[other].date} - {None}
            alike = len(own & words[other]) >= ALIKE * len(own | words[other])
            if alike and len(days) < 2 and other not in found.values():
                found[brief] = other
                break
    return found


def _by_brief(slots: Iterable[Slot]) -> dict[str, Question]:
    """A question of each brief, the one with the shortest text: one on several briefs has all of their texts."""
    found: dict[str, Question] = {}
    for slot in slots:
        known = found.get(slot.question.brief, slot.question)
        found[slot.question.brief] = min(slot.question, known, key=lambda question: len(question.text))
    return found


def _places(words: Mapping[str, frozenset[str]]) -> dict[str, list[str]]:
    """Telling words to the briefs they stand in."""
    places: dict[str, list[str]] = {}
    for brief, own in words.items():
        for word in own:
            places.setdefault(word, []).append(brief)
    return {word: briefs for word, briefs in places.items() if len(briefs) <= COMMON}


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))
