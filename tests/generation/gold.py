"""Gold lines that a teacher can write: a brief, what to ask of it, and what never to ask."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

from quizgen.generation import draft
from quizgen.generation._reader import Reader
from quizgen.generation._reader import read as reader_of
from quizgen.languages.indonesian import INDONESIAN
from quizgen.model.question import Candidate, Draft
from tests.analysis.gold import read

FOLDER = Path(__file__).parent.parent / "gold" / "questions"
SEEDS = tuple((Path(__file__).parent.parent.parent / "seeds" / "berita.txt").read_text(encoding="utf-8").splitlines())
DAY = dt.date(2025, 10, 21)
MARKS = ("!", "?")
"""Before lines of what is never to be asked: refused by a check, or by none yet."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """What must not be asked: a stem and a key, in which * stands for anything."""

    stem: str
    key: str

    def fits(self, candidate: Candidate) -> bool:
        """Whether a candidate is such a question, large and small letters alike."""
        stem, key = candidate.stem.casefold(), candidate.key.casefold()
        return fnmatchcase(stem, self.stem.casefold()) and fnmatchcase(key, self.key.casefold())


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a teacher asks: a key, and the ways to ask for it that are all as good."""

    stems: tuple[str, ...]
    key: str

    def __str__(self) -> str:
        return f"{' // '.join(self.stems)} | {self.key}"


@dataclass(frozen=True, slots=True)
class GoldBrief:
    """A brief with the questions of one kind that a teacher wants of it, and those that nobody may ask."""

    on: dt.date
    text: str
    wanted: tuple[Wanted, ...]
    never: tuple[Pattern, ...]
    """What no check lets pass."""
    faults: tuple[Pattern, ...]
    """What passes the checks and ought to be in `never`; the gate of soundness may keep it out."""


@cache
def gold_briefs(kind: str) -> tuple[GoldBrief, ...]:
    """Everything in tests/gold/questions/`kind`.txt: blocks parted by a blank line, the brief first."""
    return gold_briefs_in(f"questions/{kind}")


def gold_briefs_in(name: str) -> tuple[GoldBrief, ...]:
    """The same for any file of tests/gold."""
    whole = (FOLDER.parent / f"{name}.txt").read_text(encoding="utf-8")
    blocks = [[line for line in block.splitlines() if not line.startswith("#")] for block in whole.split("\n\n")]
    return tuple(block_of(lines) for lines in blocks if lines)


def block_of(lines: list[str]) -> GoldBrief:
    """`2025-03-12 Turki menyita …`, then `stem // other stem | key`, and `stem | key` behind `!` and `?`."""
    day, _, text = lines[0].partition(" ")
    never, faults = (patterns(lines[1:], mark) for mark in MARKS)
    wanted = tuple(wanted_of(line) for line in lines[1:] if not line.startswith(MARKS))
    return GoldBrief(dt.date.fromisoformat(day), text, wanted, never, faults)


def wanted_of(line: str) -> Wanted:
    """A wanted line: ways to ask parted by `//`, and the key."""
    stems, key = parted(line)
    return Wanted(tuple(stem.strip() for stem in stems.split("//")), key)


def patterns(lines: list[str], mark: str) -> tuple[Pattern, ...]:
    """The lines behind a mark, as patterns."""
    pairs = (parted(line[1:]) for line in lines if line.startswith(mark))
    return tuple(Pattern(stem or "*", key or "*") for stem, key in pairs)


def parted(line: str) -> tuple[str, str]:
    """Stem and key of a line; "" for what is not there."""
    stem, _, key = line.partition("|")
    return stem.strip(), key.strip()


@cache
def draft_of(text: str, on: dt.date | None = None) -> Draft:
    """The draft of a text, made once for all tests."""
    return draft(fresh_reader(text, on).analysis, INDONESIAN)


@cache
def fresh_reader(text: str, on: dt.date | None = None) -> Reader:
    """The text as the kinds and checks read it, read once for all tests."""
    return reader_of(read(text, on), INDONESIAN)


def sound(made: Draft) -> Iterator[Candidate]:
    """Every candidate that may be written: those kept, and those that the ranking alone left out for better ones."""
    yield from made.candidates
    yield from (refusal.candidate for refusal in made.refusals if refusal.code == "R101")


def passing(made: Draft) -> Iterator[Candidate]:
    """Every candidate that passed all checks, whatever the gate of soundness and the ranking say of it."""
    yield from made.candidates
    yield from (refusal.candidate for refusal in made.refusals if refusal.code.startswith("R"))
