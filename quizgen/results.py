"""The glue of results: from banks to sealed files and from many files to one."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from quizgen.errors import SourceError, UsageError
from quizgen.exporters.cells import FORMULA, inert
from quizgen.model.question import canonical
from quizgen.model.review import Review
from quizgen.practice.results import COLUMNS, SCHEMA, SEAL, Row, merged, sealed, unsealed
from quizgen.workflows import write_files


def write_results(path: str, reviews: Iterable[Review], word: str = "") -> int:
    """Write sealed results as the path's suffix says, whole or not at all; how many there are."""
    rows = sealed(reviews, word)
    write_files({path: _form(path)[0](rows).encode("utf-8", "surrogatepass")})
    return len(rows) - 1


def read_results(path: str, word: str = "") -> tuple[Review, ...]:
    """The results in a sealed file; raises SourceError where it is broken or was changed."""
    read = _form(path)[1]
    try:
        text = Path(path).read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as problem:
        raise SourceError(f"{path}: cannot be read ({getattr(problem, 'strerror', 'no UTF-8')})") from problem
    try:
        return unsealed(read(text), word)
    except ValueError as problem:
        raise SourceError(f"{path}: {problem}") from problem


def merge_results(paths: Sequence[str], word: str = "") -> tuple[Review, ...]:
    """The results of all files, each response once."""
    return merged(read_results(path, word) for path in paths)


def _form(path: str) -> tuple[Callable[[Sequence[Row]], str], Callable[[str], list[Row]]]:
    suffix = Path(path).suffix.casefold()
    if suffix not in FORMS:
        raise UsageError(f'{path}: no format "{suffix}" for results; known: {", ".join(sorted(FORMS))}')
    return FORMS[suffix]


def _to_jsonl(rows: Sequence[Row]) -> str:
    return "".join(canonical({"schema": SCHEMA, **row}) + "\n" for row in rows)


def _from_jsonl(text: str) -> list[Row]:
    rows = []
    for number, line in enumerate(filter(str.strip, text.split("\n")), 1):
        try:
            row = json.loads(line)
        except ValueError as problem:
            raise ValueError(f"row {number}: no JSON") from problem
        if not isinstance(row, dict) or row.get("schema") != SCHEMA:
            raise ValueError(f"row {number}: is no result of quizgen ({SCHEMA})")
        rows.append({str(name): str(value) for name, value in row.items()})
    return rows


def _to_csv(rows: Sequence[Row]) -> str:
    table = io.StringIO()
    writer = csv.DictWriter(table, (*COLUMNS, SEAL), lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({name: inert(text) for name, text in row.items()} for row in rows)
    return table.getvalue()


def _from_csv(text: str) -> list[Row]:
    reader = csv.DictReader(io.StringIO(text, newline=""))
    if tuple(reader.fieldnames or ()) != (*COLUMNS, SEAL):
        raise ValueError(f"row 1: expected the columns {', '.join((*COLUMNS, SEAL))}")
    return [_as_it_was(row) for row in reader]


def _as_it_was(row: Mapping[str, str | None]) -> Row:
    texts = {name: text or "" for name, text in row.items() if isinstance(name, str)}
    return {name: _active(text) for name, text in texts.items()}


def _active(text: str) -> str:
    """What `inert` made inert, as it was."""
    return text[1:] if text.startswith("'") and FORMULA.match(text[1:]) else text


FORMS: Mapping[str, tuple[Callable[[Sequence[Row]], str], Callable[[str], list[Row]]]] = {
    ".csv": (_to_csv, _from_csv),
    ".jsonl": (_to_jsonl, _from_jsonl),
}
"""Suffix to writer and reader."""
