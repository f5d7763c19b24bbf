"""Processor time of handouts after start-up: `python -m tests.bench.paper`; figures for the README, no test."""

import sys
import time
from collections.abc import Callable
from dataclasses import replace

from quizgen.exporters import docx, pdf
from quizgen.languages import get_language
from quizgen.model.deck import Deck
from tests.exporters.test_pdf import printed

WORDS = get_language("id").words

CASES: dict[str, tuple[Callable[[], Deck], float]] = {
    "40 questions, 2 versions": (lambda: printed(40, versions=2, columns=2), 1),
    "1,000 questions": (lambda: printed(1000), 10),
    "40 questions, 30 versions": (lambda: printed(40, versions=30, columns=2), 10),
}
"""Deck, and the seconds of processor time that its PDF with key and answer sheet may take."""


def main() -> int:
    """Print a line for each case; 1 where one took longer than it may."""
    pdf.render(replace(printed(1), name="warm"), WORDS)
    slow = 0
    for name, (make, limit) in CASES.items():
        deck = make()
        for kind, render in (("pdf", pdf.render), ("docx", docx.render)):
            start = time.process_time()
            size = len(render(deck, WORDS))
            took = time.process_time() - start
            print(f"{name:28}{kind:6}{took:7.2f} s {size / 1000:8,.0f} kB")  # noqa: T201 - a script
            slow += kind == "pdf" and took > limit
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
