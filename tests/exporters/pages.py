"""Printed pages as lines with their boxes; `python -m tests.exporters.pages` writes the goldens anew."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from quizgen.exporters import pdf
from quizgen.model.deck import Deck
from quizgen.model.handout import Paper
from tests.exporters.decks import WORDS
from tests.exporters.test_pdf import printed

GOLDEN = Path(__file__).parent.parent / "golden" / "pages"
SCHOOL = {"school": "SMP Negeri Contoh", "subject": "IPS", "grade": "IX", "minutes": 60}
PAGES: dict[str, Deck] = {
    "columns": printed(40, versions=2, columns=2, **SCHOOL),
    "passages": printed(40, versions=2, passages=True, paper=Paper.F4, **SCHOOL),
    "passages-in-columns": printed(40, versions=2, passages=True, columns=2),
    "large": printed(40, versions=2, large_print=True, **SCHOOL),
}
"""Forty questions long and short in two versions, with key and answer sheet."""

XHTML = "{http://www.w3.org/1999/xhtml}"
APART = 22.0
"""Points between two words that are no longer of one line: the gap between columns, or between number and letter of keys."""


@dataclass(frozen=True, slots=True)
class Line:
    """Words that stand beside each other, in points from the page's upper left corner."""

    page: int
    left: float
    top: float
    right: float
    bottom: float
    text: str


def lines_of(data: bytes) -> list[Line]:
    """Every line of a PDF in the order in which it was set."""
    done = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=data, capture_output=True, check=True)
    lines: list[Line] = []
    for number, page in enumerate(ET.fromstring(done.stdout).iter(f"{XHTML}page"), 1):  # noqa: S314 - poppler's own
        for node in page:
            left, top, right, bottom = (float(node.get(name, 0)) for name in ("xMin", "yMin", "xMax", "yMax"))
            last = lines[-1] if lines else None
            word = (node.text or "").replace("\u200b", "")
            if last and last.page == number and abs(last.bottom - bottom) < 1 and -1 < left - last.right < APART:
                text = f"{last.text} {word}"
                lines[-1] = Line(number, last.left, min(last.top, top), right, last.bottom, text)
            else:
                lines.append(Line(number, left, top, right, bottom, word))
    return lines


def written(lines: list[Line]) -> str:
    """A line each: page, left, top, right and lower edge in whole points, text."""
    boxes = ((line.page, *(round(edge) for edge in (line.left, line.top, line.right, line.bottom))) for line in lines)
    return "".join(
        f"{' '.join(f'{edge:>3}' for edge in box)} {line.text}\n" for box, line in zip(boxes, lines, strict=True)
    )


def read(text: str) -> list[Line]:
    """What `written` wrote."""
    rows = (re.split(r" +", line.strip(), maxsplit=5) for line in text.splitlines())
    return [
        Line(int(page), float(left), float(top), float(right), float(bottom), text)
        for page, left, top, right, bottom, text in rows
    ]


if __name__ == "__main__":
    GOLDEN.mkdir(exist_ok=True)
    for name, deck in PAGES.items():
        (GOLDEN / f"{name}.txt").write_text(written(lines_of(pdf.render(deck, WORDS))), "utf-8")
