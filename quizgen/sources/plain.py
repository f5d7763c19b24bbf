"""Plain text: one brief a line; blank lines are skipped."""

from collections.abc import Iterator

from quizgen.sources._reading import clean
from quizgen.sources._rows import Row


def rows(text: str, path: str) -> Iterator[Row]:  # noqa: ARG001 - every format takes both
    """A row for each line that is not blank; identity is content, so a line put in above changes nothing."""
    for number, line in enumerate(text.split("\n"), start=1):
        if clean(line):
            yield Row(number, {"text": line})
