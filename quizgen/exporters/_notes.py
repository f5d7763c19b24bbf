"""Slots as notes: every field of a note as HTML in which no text from outside acts."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape

from quizgen.errors import ExportError
from quizgen.exporters._notetypes import FIELDS
from quizgen.exporters._options import key_letter, lettered, reasons
from quizgen.exporters._text import one_line, printable, safe_url, web_host
from quizgen.exporters._words import spoken_date
from quizgen.model.deck import Deck, Slot
from quizgen.model.ledger import NoteState, dated
from quizgen.model.question import Question, content_hash

CLOZE = "cloze"
GAP = "____"
"""How a cloze stem shows what is hidden."""

ORDERED = frozenset({"how_many", "when"})
"""Kinds whose options stand in order of size or time, so that shuffling them would be a flaw."""

ANKI_SIGNS = re.compile(r"[{}\[\]\\]")
r"""What opens clozes, sounds, typed answers and formulas in Anki: `{{c1::`, `[sound:`, `[[type:`, `[latex]`, `\(`."""


@dataclass(frozen=True, slots=True)
class Note:
    """One note, whole: what Anki keeps of a question."""

    question: str
    """The question's id, for complaints."""
    kind: str
    """A key of `FIELDS`."""
    fields: tuple[str, ...]
    tags: tuple[str, ...]
    state: NoteState


def note_of(slot: Slot, deck: Deck, state: NoteState, words: Mapping[str, str]) -> Note:
    """The note of a slot. Raises ExportError for a cloze without a gap and for options that do not fit."""
    question = slot.question
    kind = CLOZE if question.kind == CLOZE else "choose"
    contents = _common(slot, deck, words)
    contents |= {"Text": cloze(question)} if kind == CLOZE else _choose(slot)
    fields = tuple(contents.get(field, "") for field in FIELDS[kind])
    return Note(question.id, kind, fields, note_tags(question, deck), state)


def markup(text: str) -> str:
    """The text as HTML that shows it as it is; newlines become `<br>`."""
    entities = ANKI_SIGNS.sub(lambda found: f"&#{ord(found.group())};", escape(printable(text)))
    return entities.replace("\n", "<br>")


def cloze(question: Question) -> str:
    """The stem with each gap filled and hidden: `{{c1::Korea Utara}} ({{c1::Korut}}) meluncurkan …`.

    All gaps share one ordinal, so that none shows what another hides. Raises ExportError where there is no gap.
    """
    parts = question.stem.split(GAP)
    if len(parts) == 1:
        raise ExportError(f'question {question.id}: a cloze without a gap ("{GAP}") in its stem; build the deck again')
    text = markup(parts[0])
    for hidden, part in zip(_hidden(parts, question), parts[1:], strict=True):
        # Two colons would begin a hint: "pukul 10::30".
        text += f"{{{{c1::{markup(hidden).replace(':', '&#58;')}}}}}{markup(part)}"
    return text


def note_tags(question: Question, deck: Deck) -> tuple[str, ...]:
    """The deck's own tags and ours (kind, difficulty, topic, month, source), sorted: `quizgen::date::2026::10`."""
    day = dated(question, deck)
    ours = [
        ("kind", question.kind),
        ("difficulty", question.difficulty),
        ("topic", slug(question.topic or "")),
        ("date", "" if day is None else f"{day:%Y}::{day:%m}"),
        ("source", slug(web_host(question.url))),
    ]
    own = ("::".join(filter(None, map(slug, tag.split("::")))) for tag in deck.tags)
    return tuple(sorted({tag for tag in own if tag} | {f"quizgen::{sort}::{value}" for sort, value in ours if value}))


def slug(text: str) -> str:
    """`Luar negeri` → `luar-negeri`; of a text without Latin letters or digits a short hash, of none ""."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    joined = re.sub(r"[^a-z0-9_]+", "-", plain)[:60].strip("-")
    return joined or (content_hash(text)[:8] if one_line(text) else "")


def _choose(slot: Slot) -> dict[str, str]:
    options = lettered(slot)
    numbers = bool(options) and all(any(sign.isdigit() for sign in option) for _, option in options)
    return {
        "Question": markup(slot.question.stem),
        **{letter: markup(option) for letter, option in options},
        "Key": key_letter(slot),
        "Fixed": "1" if numbers or slot.question.kind in ORDERED else "",
    }


def _common(slot: Slot, deck: Deck, words: Mapping[str, str]) -> dict[str, str]:
    question, day = slot.question, dated(slot.question, deck)
    spoken = "" if day is None else spoken_date(day, words)
    host = web_host(question.url)
    return {
        "Answer": markup(question.key),
        "Explain": _explained(slot),
        "Evidence": _evidence(question),
        "Source": markup(" · ".join(filter(None, (one_line(question.title or ""), host, spoken)))),
        "SourceUrl": markup(safe_url(question.url)),
        "AsOf": "" if _gives_away(spoken, question.key) else markup(spoken),
        "Topic": markup(question.topic or ""),
        "Difficulty": markup(question.difficulty),
        "Id": markup(question.id),
    }


def _explained(slot: Slot) -> str:
    explanation = slot.question.explanation
    text = f"<p>{markup(explanation)}</p>" if explanation.strip() else ""
    points = "".join(f"<li>{markup(reason)}</li>" for reason in reasons(slot))
    return f"{text}<ul>{points}</ul>" if points and slot.question.kind != CLOZE else text


def _evidence(question: Question) -> str:
    before, after = question.text[: question.span.start], question.text[question.span.stop :]
    found = markup(question.span.text(question.text))
    return markup(before) + (f"<mark>{found}</mark>" if found else "") + markup(after)


def _gives_away(spoken: str, key: str) -> bool:
    """Whether a date on the front shares a word with the key: "Per 12 Oktober 2026" over "Kapan …?"."""
    return not set(re.findall(r"\w+", spoken.casefold())).isdisjoint(re.findall(r"\w+", key.casefold()))


def _hidden(parts: list[str], question: Question) -> Iterator[str]:
    """What each gap hides: as the brief has it where it can be found there, else the key."""
    names = sorted({question.key, *question.accept}, key=lambda name: (-len(name), name))
    either = f"({'|'.join(map(re.escape, names))})"
    found = re.search(either.join(map(re.escape, parts)), question.text)
    yield from found.groups() if found else [question.key] * (len(parts) - 1)
