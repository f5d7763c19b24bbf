"""Gold for questions that are made of others: several dated briefs, and what a teacher wants said of them."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

from quizgen.generation import finish
from quizgen.languages.indonesian import INDONESIAN
from quizgen.model.question import Draft, Question
from tests.builders import recipe
from tests.generation.gold import draft_of

FOLDER = Path(__file__).parent.parent / "gold" / "composed"


@dataclass(frozen=True, slots=True)
class GoldBlock:
    """Briefs, and the lines that questions on them are to have."""

    briefs: tuple[tuple[dt.date, str], ...]
    wanted: tuple[tuple[str, tuple[str, ...]], ...]
    """A line and, of statements, what may be swapped in it."""
    never: tuple[str, ...]
    """Patterns of stems."""

    @property
    def lines(self) -> tuple[str, ...]:
        """The wanted lines alone."""
        return tuple(line for line, _ in self.wanted)

    def drafts(self) -> tuple[Draft, ...]:
        """The draft of each brief, which is known by its day and text."""
        return tuple(named(draft_of(text, day), f"{day} {text[:20]}") for day, text in self.briefs)

    def breaks(self, question: Question) -> bool:
        """Whether a question is one that may never come."""
        return any(fnmatchcase(question.stem.casefold(), pattern.casefold()) for pattern in self.never)


@cache
def gold_blocks(kind: str) -> tuple[GoldBlock, ...]:
    """Everything in tests/gold/composed/`kind`.txt: blocks parted by a blank line."""
    whole = (FOLDER / f"{kind}.txt").read_text(encoding="utf-8")
    blocks = [[line for line in block.splitlines() if not line.startswith("#")] for block in whole.split("\n\n")]
    return tuple(block_of(lines) for lines in blocks if lines)


def block_of(lines: list[str]) -> GoldBlock:
    """`2025-03-12 Turki menyita …` are briefs, `! *` what may never come, the rest what is wanted: `line | slot // slot`."""
    dated = [line.partition(" ") for line in lines if line[:4].isdigit()]
    rest = [line.partition(" | ") for line in lines if not line.startswith("!") and not line[:4].isdigit()]
    return GoldBlock(
        tuple((dt.date.fromisoformat(day), text) for day, _, text in dated),
        tuple((line, tuple(slot for slot in slots.split(" // ") if slot)) for line, _, slots in rest),
        tuple(line[1:].strip() for line in lines if line.startswith("!")),
    )


@cache
def came(kind: str, block: GoldBlock) -> tuple[Question, ...]:
    """What is asked of a block, of that kind."""
    return finish(block.drafts(), INDONESIAN, recipe(kinds=(kind,)))[0]


def all_came(kind: str) -> Iterator[tuple[GoldBlock, Question]]:
    """Every question of a kind's gold, with its block."""
    for block in gold_blocks(kind):
        for question in came(kind, block):
            yield block, question


def named(made: Draft, brief: str) -> Draft:
    """The draft as one of a brief with another id."""
    offers = tuple(replace(offer, brief=brief) for offer in made.offers)
    return replace(made, brief=replace(made.brief, id=brief), offers=offers)
