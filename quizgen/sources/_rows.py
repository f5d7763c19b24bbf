"""What every format of briefs gives: rows of fields with the line each began on; and from such a row to a Brief."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from quizgen.errors import SourceError
from quizgen.model.brief import Brief
from quizgen.model.question import content_hash
from quizgen.sources._reading import clean

BRIEF_LIMIT = 20_000
"""Characters of one brief: news in brief has some 300, and the longest article in our corpora 9,000."""

ID_LIMIT = 200
LINE_LIMIT = 10 * BRIEF_LIMIT


@dataclass(frozen=True, slots=True)
class Row:
    """One brief as its file gives it, before anything is believed."""

    line: int
    """Where it begins, from 1."""
    fields: Mapping[str, object]
    """Of `id text title date url topic`; others are ignored."""


def to_brief(row: Row, path: str) -> Brief:
    """The row as a brief; raises SourceError where a field is missing or is not what it must be."""
    try:
        text = _text(row.fields)
        return Brief(
            id=_id(row.fields, text),
            text=text,
            title=_optional(row.fields, "title"),
            date=_date(row.fields),
            url=_optional(row.fields, "url"),
            topic=_optional(row.fields, "topic"),
        )
    except ValueError as problem:
        raise SourceError(f"{path}: line {row.line}: {problem}") from problem


def too_long(characters: int) -> str:
    """What is said of a brief over the limit."""
    return (
        f"a brief of {characters:,} characters, and at most {BRIEF_LIMIT:,} fit: "
        "give each brief a line (in Markdown a paragraph) of its own"
    )


def _text(fields: Mapping[str, object]) -> str:
    if "text" not in fields:
        names = ", ".join(sorted(fields)) or "nothing"
        raise ValueError(f'expected a "text", found {names}')
    text = _optional(fields, "text")
    if text is None:
        raise ValueError("text: expected a brief, got nothing")
    if len(text) > BRIEF_LIMIT:
        raise ValueError(too_long(len(text)))
    return text


def _id(fields: Mapping[str, object], text: str) -> str:
    given = fields.get("id")
    if isinstance(given, int) and not isinstance(given, bool):
        return str(given)
    own = _optional(fields, "id")
    if own is None:
        return content_hash(text)[:12]
    if len(own) > ID_LIMIT or not own.isprintable():
        raise ValueError(f"id: expected at most {ID_LIMIT} letters on one line, got {len(own)} characters")
    return own


def _optional(fields: Mapping[str, object], name: str) -> str | None:
    value = fields.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        raise ValueError(f"{name}: expected text, got {value!r:.60}")  # noqa: TRY004 - one error for all a row can have
    if any("\ud800" <= letter <= "\udfff" for letter in value):
        raise ValueError(f"{name}: half of a surrogate pair such as \\ud83d; write the character itself")
    return clean(value) or None


def _date(fields: Mapping[str, object]) -> date | None:
    written = _optional(fields, "date")
    if written is None:
        return None
    try:
        return datetime.fromisoformat(written).date()
    except ValueError:
        raise ValueError(f'date: expected a day such as 2025-10-21, got "{written:.60}"') from None
