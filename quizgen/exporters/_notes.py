"""Notes: every field of a note as HTML in which no text from outside acts."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from quizgen.exporters._clozes import cloze_text, evidence, hint
from quizgen.exporters._markup import markup
from quizgen.exporters._notetypes import FIELDS, letters
from quizgen.exporters._options import lettered, reasons
from quizgen.exporters._pictures import picture_markup
from quizgen.exporters._tags import note_tags
from quizgen.exporters._text import one_line, safe_url, web_host
from quizgen.exporters._words import gives_away, spoken_date, word
from quizgen.model.deck import Deck, Slot
from quizgen.model.ledger import NoteState, recalled, update_ledger
from quizgen.model.notes import CHOOSE, CLOZE, MAP, ORDER, TRUE_FALSE, TYPED, note_guids, pieces

ORDERED = frozenset({"how_many", "when"})
"""Kinds whose options stand in order of size or time, so that shuffling them would be a flaw."""

DIGIT = re.compile(r"\d")


EMPTY = {form: dict.fromkeys(fields, "") for form, fields in FIELDS.items()}
"""A note of each form with nothing in it, its fields in their order."""


class Note(NamedTuple):
    """One note, whole: what Anki keeps of a question, or of several that take gaps out of one sentence."""

    question: str
    """The first question's id, for complaints."""
    kind: str
    """A key of `FIELDS`."""
    fields: tuple[str, ...]
    tags: tuple[str, ...]
    state: NoteState


def note_of(state: NoteState, deck: Deck, words: Mapping[str, str]) -> Note:
    """The note as it was last given. Raises ExportError for a cloze without a gap and for options that do not fit."""
    asked = state.asked
    contents = EMPTY[state.form].copy()
    contents.update(_common(state, asked, words))
    contents.update(_asked(state, asked, deck, words))
    return Note(state.slots[0].question.id, state.form, tuple(contents.values()), note_tags(state, deck), state)


def notes_of(deck: Deck, words: Mapping[str, str], ledger: Mapping[str, NoteState]) -> tuple[Note, ...]:
    """The deck's notes in its order, then those that a learner must hear of again: withdrawn, or out of date."""
    guids = tuple(dict.fromkeys(note_guids(deck, ledger)))
    states = ledger if all(guid in ledger for guid in guids) else update_ledger(deck, ledger, None)
    shown = (*(states[guid] for guid in guids), *recalled(deck, states, guids))
    return tuple(note_of(state, deck, words) for state in shown)


def _asked(state: NoteState, asked: Sequence[Slot], deck: Deck, words: Mapping[str, str]) -> dict[str, str]:
    slot = asked[0]
    stem = {"Question": markup(slot.question.stem), "Answer": markup(slot.question.key)}
    match state.form:
        case "cloze":
            keys = " / ".join(dict.fromkeys(each.question.key for each in asked))
            one_by_one = "1" if "one_by_one" in deck.anki else ""
            return {"Text": cloze_text(state, words), "Answer": markup(keys), "OneByOne": one_by_one}
        case "order":
            return stem | _in_order(slot)
        case "true_false":
            return stem | _true_or_false(slot, words)
        case "typed":
            return stem | {"Accept": markup(" / ".join(slot.question.accept))}
        case _:
            return stem | _choose(slot)


def _choose(slot: Slot) -> dict[str, str]:
    options = lettered(slot)
    if not options:
        return {"Fixed": "1" if slot.question.kind in ORDERED else ""}
    numbers = all(DIGIT.search(option) for _, option in options)
    return {
        **{letter: markup(option) for letter, option in options},
        "Key": next(letter for letter, option in options if option == slot.question.key),
        "Fixed": "1" if numbers or slot.question.kind in ORDERED else "",
    }


def _true_or_false(slot: Slot, words: Mapping[str, str]) -> dict[str, str]:
    """True above, false below, whatever the deck's shuffle: learners look for them there."""
    both = [word(words, "true"), word(words, "false")]
    shown = sorted(slot.options, key=lambda option: option.casefold() != both[0].casefold()) if slot.options else both
    right = [letter for letter, option in zip("AB", shown, strict=True) if option == slot.question.key]
    return {"A": markup(shown[0]), "B": markup(shown[1]), "Key": right[0]} if right else {}


def _in_order(slot: Slot) -> dict[str, str]:
    """The pieces as the deck shuffled them, and the letters of the right order."""
    right = pieces(slot)
    if not right:
        return {}
    shown = dict(zip(letters(ORDER), slot.options, strict=False))
    by_piece = {piece: letter for letter, piece in shown.items()}
    answer = "".join(f"<li>{markup(piece)}</li>" for piece in right)
    key = "".join(by_piece[piece] for piece in right)
    return {letter: markup(piece) for letter, piece in shown.items()} | {"Key": key, "Answer": f"<ol>{answer}</ol>"}


def _common(state: NoteState, asked: Sequence[Slot], words: Mapping[str, str]) -> dict[str, str]:
    """What every form has; what is empty is left out."""
    question = asked[0].question
    contents = {
        "Explain": _explained(state.form, asked),
        "Evidence": evidence(asked),
        "Difficulty": markup(question.difficulty),
        "Id": markup(" ".join([slot.question.id for slot in state.slots])),
    }
    if question.topic:
        contents["Topic"] = markup(question.topic)
    if question.date or question.title or question.url:
        contents |= _sources(state, asked, words)
    if state.form in {CLOZE, TYPED}:
        contents["Hint"] = hint(asked)
    if state.is_withdrawn:
        contents["Notice"] = markup(_day_of(state.changed_at, words))
    if any(slot.country for slot in asked):
        contents |= _pictures(asked)
    return contents


def _sources(state: NoteState, asked: Sequence[Slot], words: Mapping[str, str]) -> dict[str, str]:
    question = asked[0].question
    spoken = "" if question.date is None else spoken_date(question.date, words)
    return {
        "Source": markup(" · ".join(filter(None, (one_line(question.title or ""), web_host(question.url), spoken)))),
        "SourceUrl": markup(safe_url(question.url)),
        "AsOf": _as_of(spoken, asked, words, stale=state.stale),
    }


def _pictures(asked: Sequence[Slot]) -> dict[str, str]:
    """On the back, but for the question that is about the map."""
    countries = dict.fromkeys([slot.country for slot in asked if slot.country])
    if asked[0].question.kind == MAP:
        return {
            "FrontPicture": "".join(picture_markup(country, ("map",)) for country in countries),
            "Picture": "".join(picture_markup(country, ("flag",)) for country in countries),
        }
    return {"Picture": "".join(map(picture_markup, countries))}


def _as_of(spoken: str, asked: Sequence[Slot], words: Mapping[str, str], *, stale: bool) -> str:
    if not spoken or any(gives_away(spoken, slot.question.key) for slot in asked):
        return ""
    return markup(f"{spoken} · {word(words, 'outdated')}" if stale else spoken)


def _explained(form: str, asked: Sequence[Slot]) -> str:
    texts = dict.fromkeys([slot.question.explanation for slot in asked])
    shown = "".join([f"<p>{markup(text)}</p>" for text in texts if text and not text.isspace()])
    if not asked[0].options or form not in {CHOOSE, TRUE_FALSE}:
        return shown
    points = "".join([f"<li>{markup(reason)}</li>" for reason in reasons(asked[0])])
    return f"{shown}<ul>{points}</ul>" if points else shown


def _day_of(moment: int, words: Mapping[str, str]) -> str:
    return spoken_date(datetime.fromtimestamp(moment, UTC).date(), words)
