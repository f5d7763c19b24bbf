"""JSON lines: one object a line, `{"id": …, "text": …}` and what else is known of it."""

import json
from collections.abc import Iterator

from quizgen.errors import SourceError
from quizgen.sources._rows import BRIEF_LIMIT, LINE_LIMIT, Row


def rows(text: str, path: str) -> Iterator[Row]:
    """A row for each line that is not blank; raises SourceError for a line that is no object of JSON."""
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield Row(number, _fields(line, f"{path}: line {number}"))


def _fields(line: str, where: str) -> dict[str, object]:
    if len(line) > LINE_LIMIT:
        raise SourceError(
            f"{where}: a line of {len(line):,} characters, and at most {LINE_LIMIT:,} are read: "
            f"one brief a line, of {BRIEF_LIMIT:,} characters at most"
        )
    try:
        fields = json.loads(line)
    except json.JSONDecodeError as problem:
        raise SourceError(f"{where}: broken JSON at column {problem.colno} ({problem.msg})") from problem
    except (ValueError, RecursionError) as problem:
        raise SourceError(f"{where}: JSON that no brief has (too deep, or too long a number)") from problem
    if not isinstance(fields, dict):
        raise SourceError(f'{where}: expected an object with a "text", got {line.strip():.40}')
    return fields
