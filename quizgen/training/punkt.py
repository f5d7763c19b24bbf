"""Learns from plain text what NLTK's Punkt needs to know of Indonesian, and writes it as a table.

    python -m quizgen.training.punkt OUT.tsv TEXT...

TEXT is UTF-8, cased, one or more sentences a line. Method: Kiss & Strunk (2006), as implemented by NLTK.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from nltk.tokenize.punkt import PunktParameters, PunktTrainer

_HEADER = """\
# what: what Punkt learned of Indonesian: abbreviations, pairs that a stop does not part, words that open sentences
# columns: what it is, the word (lower-cased, without its stop), the second word of a pair
# source: learned from Wikipedia contexts of IDK-MRC and news articles by quizgen/training/punkt.py
# licence: counts only; Wikipedia CC BY-SA 4.0
"""
_SPACED_MARK = re.compile(r" [.,] ")
_ABBREVIATION = re.compile(r"[a-z]{1,5}(?:\.[a-z]{1,4}){0,3}")
_WORD = re.compile(r"[a-z][a-z-]+")
_LEAST = 3


def cased_sentences(lines: Iterable[str]) -> list[str]:
    """The lines that are running text: with capitals, and no space before their commas."""
    return [line.strip() for line in lines if not line.islower() and not _SPACED_MARK.search(line)]


def learn(text: str) -> PunktParameters:
    """Punkt's parameters for the text."""
    trainer = PunktTrainer()
    trainer.INCLUDE_ALL_COLLOCS = False
    trainer.INCLUDE_ABBREV_COLLOCS = True
    trainer.train(text, finalize=True)
    return trainer.get_params()


def rows_of(parameters: PunktParameters, text: str) -> list[tuple[str, str, str]]:
    """Rows for the table: only what is well formed and seen often enough, sorted."""
    seen = Counter(text.lower().split())
    rows = [
        ("abbreviation", word, "")
        for word in parameters.abbrev_types
        if _ABBREVIATION.fullmatch(word) and seen[word + "."] >= max(_LEAST, seen[word])
    ]
    rows += [("starter", word, "") for word in parameters.sent_starters if _WORD.fullmatch(word)]
    rows += [
        ("collocation", left, right)
        for left, right in parameters.collocations
        if _WORD.fullmatch(left) and _WORD.fullmatch(right) and left not in seen
    ]
    return sorted(rows)


def main(arguments: Sequence[str]) -> None:
    """Read the texts, write the table."""
    out, *paths = arguments
    lines = [line for path in paths for line in Path(path).read_text(encoding="utf-8").splitlines()]
    text = " ".join(cased_sentences(lines))
    rows = rows_of(learn(text), text)
    body = "".join("\t".join(row) + "\n" for row in [("what", "left", "right"), *rows])
    Path(out).write_text(_HEADER + body, encoding="utf-8")
    print(f"{len(rows)} rows learned from {len(text.split())} words")


if __name__ == "__main__":
    main(sys.argv[1:])
