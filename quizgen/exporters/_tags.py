"""Tags of notes: small letters, digits, - and _, in a tree by `::`, which no version of Anki changes."""

import re
import unicodedata
from datetime import date
from functools import lru_cache

from quizgen.exporters._text import one_line, web_host
from quizgen.model.deck import Deck
from quizgen.model.ledger import NoteState
from quizgen.model.question import content_hash


def note_tags(state: NoteState, deck: Deck) -> tuple[str, ...]:
    """The deck's own tags and ours (kind, difficulty, topic, month, source …), sorted: `quizgen::date::2026::10`."""
    question = state.asked[0].question
    difficulties = tuple([slot.question.difficulty for slot in state.asked])
    place = question.topic, question.date, question.url
    return _tags(question.kind, difficulties, place, (state.is_withdrawn, state.stale), deck.tags)


@lru_cache(maxsize=4096)
def _tags(
    kind: str,
    difficulties: tuple[str, ...],
    place: tuple[str | None, date | None, str | None],
    marks: tuple[bool, bool],
    of_deck: tuple[str, ...],
) -> tuple[str, ...]:
    """Many notes have the same tags, so they are put together once."""
    (topic, day, url), (retracted, stale) = place, marks
    ours = [
        f"kind::{kind}",
        *(f"difficulty::{difficulty}" for difficulty in difficulties),
        f"topic::{slug(topic or '')}",
        "date::" if day is None else f"date::{day.year}::{day.month:02}",
        f"source::{slug(web_host(url))}",
        "retracted" if retracted else "",
        "stale" if stale else "",
    ]
    own = ("::".join(filter(None, map(slug, tag.split("::")))) for tag in of_deck)
    named = {f"quizgen::{tag}" for tag in ours if tag and not tag.endswith("::")}
    return tuple(sorted({tag for tag in own if tag} | named))


@lru_cache(maxsize=4096)
def slug(text: str) -> str:
    """`Luar negeri` → `luar-negeri`; of a text without Latin letters or digits a short hash, of none ""."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    joined = re.sub(r"[^a-z0-9_]+", "-", plain)[:60].strip("-")
    return joined or (content_hash(text)[:8] if one_line(text) else "")
