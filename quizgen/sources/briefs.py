"""Files of briefs, whatever their format, as one sequence of briefs."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from quizgen.errors import SourceError
from quizgen.model.brief import Brief
from quizgen.sources import jsonl, markdown, plain, tables
from quizgen.sources._reading import read_text
from quizgen.sources._rows import Row, to_brief

FORMATS: Mapping[str, Callable[[str, str], Iterator[Row]]] = {
    ".csv": tables.rows,
    ".jsonl": jsonl.rows,
    ".md": markdown.rows,
    ".txt": plain.rows,
}
"""By suffix: (text, path) to rows."""


def read_briefs(paths: Iterable[str]) -> tuple[Brief, ...]:
    """The briefs of all files in their order, each once; raises SourceError, also for one id on two texts.

    A brief without an id of its own is known by the first 12 digits of its text's hash, so the same text is one brief.
    """
    found: dict[str, tuple[Brief, str]] = {}
    for path in paths:
        for line, brief in _briefs(path):
            known, place = found.setdefault(brief.id, (brief, f"{path}: line {line}"))
            if known.text != brief.text:
                raise SourceError(f'{path}: line {line}: id "{brief.id}" already belongs to another text ({place})')
    return tuple(brief for brief, _ in found.values())


def _briefs(path: str) -> Iterator[tuple[int, Brief]]:
    rows = _format(path)(read_text(path, SourceError), path)
    empty = True
    for row in rows:
        empty = False
        yield row.line, to_brief(row, path)
    if empty:
        raise SourceError(f"{path}: holds no briefs")


def _format(path: str) -> Callable[[str, str], Iterator[Row]]:
    suffix = Path(path).suffix.casefold()
    if suffix not in FORMATS and not Path(path).is_dir():
        known = ", ".join(FORMATS)
        raise SourceError(f"{path}: briefs are read from {known} files; save it as one of them")
    return FORMATS.get(suffix, plain.rows)
