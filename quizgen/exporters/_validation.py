"""What must be so before an Anki package is written, for Anki would not complain but lose or double a note."""

import re
from collections.abc import Iterable
from functools import lru_cache

from quizgen.errors import ExportError
from quizgen.exporters._notes import Note
from quizgen.exporters._notetypes import FIELDS
from quizgen.exporters._text import one_line
from quizgen.model.ledger import EPOCH, LATEST
from quizgen.model.notes import CLOZE

TAG = re.compile(r"[a-z0-9_-]+(::[a-z0-9_-]+)*")
ORDINAL = re.compile(r"\{\{c(\d+)::[^{}]+\}\}")
SEPARATOR, NUL = "\x1f", "\0"
"""Between fields, and at the end of all: inside a field they would cut it. `markup` takes out all other controls too."""
MARKS = re.compile(r"</?(?:br|ol|li)>")
GUID = re.compile(r"[0-9A-Za-z]{8,}")
"""In Anki's own alphabet there are signs that begin a comment or a tag: such notes vanish from text imports."""

ANSWERS = {form: fields.index("Answer") for form, fields in FIELDS.items()}


def validate(notes: Iterable[Note]) -> None:
    """Raise ExportError, naming the question, for the first note that Anki could not keep as it is."""
    seen: dict[str, str] = {}
    for note in notes:
        for asked in (slot.question.id for slot in note.state.slots):
            if asked in seen:
                raise ExportError(
                    f"question {asked}: is in the deck twice, and would be the same note; keep one of them"
                )
            seen[asked] = asked
        if complaint := _of_content(note) or _of_ledger(note):
            raise ExportError(f"question {note.question}: {complaint}")
        if note.state.guid in seen:
            raise ExportError(
                f"question {note.question}: is the same note as question {seen[note.state.guid]}; keep one of them"
            )
        seen[note.state.guid] = note.question


def deck_name(name: str) -> str:
    """The name as Anki will keep it, subdecks after `::`. Raises ExportError for none and for Anki's own `Default`."""
    parts = [part for part in map(one_line, name.split("::")) if part]
    if not parts or [part.casefold() for part in parts] == ["default"]:
        raise ExportError(f'deck "{one_line(name)}": Anki needs a name of its own for it; change `name` in the recipe')
    return "::".join(parts)


def ordinals(text: str) -> frozenset[int]:
    """The cloze numbers of a field: 1 for `{{c1::…}}`."""
    return frozenset(int(number) for number in ORDINAL.findall(text))


def _of_content(note: Note) -> str:
    """The first complaint of its fields, or ""."""
    fields, form = note.fields, note.kind
    if len(fields) != len(FIELDS[form]):
        return f"{len(fields)} fields for a note type of {len(FIELDS[form])}"
    if not _shows(fields[0]):
        return "its stem is empty, so Anki would make no card of it"
    if not _shows(fields[ANSWERS[form]]):
        return "its key is empty, so its card would ask for nothing"
    if form == CLOZE and ordinals(fields[0]) != set(range(1, len(note.state.slots) + 1)):
        return "a cloze that hides nothing"
    return ""


def _of_ledger(note: Note) -> str:
    """The first complaint of what only a fault of ours or a damaged ledger can bring, or ""."""
    state = note.state
    if SEPARATOR in (text := "".join(note.fields)) or NUL in text:
        return "a control character in a field"
    if not GUID.fullmatch(state.guid):
        return f'GUID "{state.guid}": expected letters and digits'
    if not EPOCH <= state.changed_at <= LATEST:
        return f"changed at {state.changed_at} seconds: expected {EPOCH} to {LATEST}; the ledger is damaged"
    return _of_tags(note.tags)


@lru_cache(maxsize=4096)
def _of_tags(tags: tuple[str, ...]) -> str:
    bad = (tag for tag in tags if not TAG.fullmatch(tag))
    return next((f'tag "{tag}": expected small letters, digits, - and _' for tag in bad), "")


def _shows(field: str) -> bool:
    return bool((MARKS.sub(" ", field) if "<" in field else field).strip())
