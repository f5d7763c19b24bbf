"""What must be so before an Anki package is written, for Anki would not complain but lose or double a note."""

import re
from collections.abc import Iterable, Iterator

from quizgen.errors import ExportError
from quizgen.exporters._notes import Note
from quizgen.exporters._notetypes import FIELDS
from quizgen.exporters._text import one_line, printable
from quizgen.model.ledger import EPOCH, LATEST
from quizgen.model.notes import CLOZE, ORDER, TRUE_FALSE

TAG = re.compile(r"[a-z0-9_-]+(::[a-z0-9_-]+)*")
ORDINAL = re.compile(r"\{\{c(\d+)::[^{}]+\}\}")
GUID = re.compile(r"[0-9A-Za-z]{8,}")
"""In Anki's own alphabet there are signs that begin a comment or a tag: such notes vanish from text imports."""


def validate(notes: Iterable[Note]) -> None:
    """Raise ExportError, naming the question, for the first note that Anki could not keep as it is."""
    seen: dict[str, str] = {}
    for note in notes:
        for asked in (slot.question.id for slot in note.state.slots):
            if asked in seen:
                raise ExportError(f"question {asked}: is in the deck twice, and would be the same note; keep one of them")
            seen[asked] = asked
        for complaint in _complaints(note):
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


def _complaints(note: Note) -> Iterator[str]:
    if len(note.fields) != len(FIELDS[note.kind]):
        yield f"{len(note.fields)} fields for a note type of {len(FIELDS[note.kind])}"
    if not _shows(note.fields[0]):
        yield "its stem is empty, so Anki would make no card of it"
    if not _shows(note.fields[FIELDS[note.kind].index("Answer")]):
        yield "its key is empty, so its card would ask for nothing"
    if any(field != printable(field) for field in note.fields):
        yield "a control character in a field"
    if note.kind == CLOZE and ordinals(note.fields[0]) != set(range(1, len(note.state.slots) + 1)):
        yield "a cloze that hides nothing"
    if note.kind in {ORDER, TRUE_FALSE} and not note.fields[FIELDS[note.kind].index("Key")]:
        yield "its key is not one of its options; build the deck again"
    if not GUID.fullmatch(note.state.guid):
        yield f'GUID "{note.state.guid}": expected letters and digits'
    if not EPOCH <= note.state.changed_at <= LATEST:
        yield f"changed at {note.state.changed_at} seconds: expected {EPOCH} to {LATEST}; the ledger is damaged"
    if bad := [tag for tag in note.tags if not TAG.fullmatch(tag)]:
        yield f'tag "{bad[0]}": expected small letters, digits, - and _'


def _shows(field: str) -> bool:
    return bool(one_line(re.sub(r"</?(?:br|ol|li)>", " ", field)))
