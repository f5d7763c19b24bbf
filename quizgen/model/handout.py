"""How a deck is to look on paper."""

from dataclasses import dataclass
from enum import StrEnum


class Paper(StrEnum):
    """A sheet of paper."""

    A4 = "a4"
    F4 = "f4"
    """215 × 330 mm, which Indonesian schools call folio."""


@dataclass(frozen=True, slots=True)
class Handout:
    """What a recipe's `handout` keys say; texts that are empty are not printed."""

    school: str = ""
    heading: str = ""
    """Over the school: `Pemerintah Kabupaten Sleman`, `Dinas Pendidikan`."""
    subject: str = ""
    grade: str = ""
    teacher: str = ""
    minutes: int | None = None
    """How long the test takes."""
    instructions: str = ""
    """Empty: the language's own."""
    paper: Paper = Paper.A4
    columns: int = 1
    """1 or 2."""
    versions: int = 1
    passages: bool = False
    """Whether each brief is printed before its questions."""
    large_print: bool = False
