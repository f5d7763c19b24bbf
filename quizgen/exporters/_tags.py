"""Tags of notes: small letters, digits, - and _, in a tree by `::`, which no version of Anki changes."""

import re
import unicodedata

from quizgen.exporters._text import one_line, web_host
from quizgen.model.deck import Deck
from quizgen.model.ledger import NoteState
from quizgen.model.question import content_hash


def note_tags(state: NoteState, deck: Deck) -> tuple[str, ...]:
    """The deck's own tags and ours (kind, difficulty, topic, month, source …), sorted: `quizgen::date::2026::10`."""
    question = state.slots[0].question
    ours = [
        ("kind", question.kind),
        *(("difficulty", slot.question.difficulty) for slot in state.slots),
        ("topic", slug(question.topic or "")),
        ("date", "" if question.date is None else f"{question.date:%Y}::{question.date:%m}"),
        ("source", slug(web_host(question.url))),
    ]
    own = ("::".join(filter(None, map(slug, tag.split("::")))) for tag in deck.tags)
    marks = {"quizgen::retracted" if state.is_withdrawn else "", "quizgen::stale" if state.stale else ""}
    return tuple(sorted({tag for tag in {*own, *marks} if tag} | {f"quizgen::{sort}::{tag}" for sort, tag in ours if tag}))


def slug(text: str) -> str:
    """`Luar negeri` → `luar-negeri`; of a text without Latin letters or digits a short hash, of none ""."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    joined = re.sub(r"[^a-z0-9_]+", "-", plain)[:60].strip("-")
    return joined or (content_hash(text)[:8] if one_line(text) else "")
