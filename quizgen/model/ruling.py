"""What a teacher decides about a question at the desk."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from quizgen.model.edit import Edit
from quizgen.model.question import Distractor, Question
from quizgen.model.span import Span


class Fate(StrEnum):
    """What is to become of a question."""

    OPEN = "open"
    KEPT = "kept"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Ruling:
    """A teacher's word on one question, and how it is to be written."""

    fate: Fate = Fate.OPEN
    reason: str = ""
    """Why it was dropped."""
    stem: str | None = None
    """None leaves a part as it was generated."""
    key: str | None = None
    distractors: tuple[str, ...] | None = None
    swapped: tuple[Distractor, ...] = ()
    """Those of `distractors` that were not generated with the question, or are explained otherwise now."""
    explanation: str | None = None
    """Of another key, and where that stands in the brief."""
    span: Span | None = None

    def edit(self, question: str) -> Edit | None:
        """What the deck makes of it, for the question with this id; None where it leaves all as it was."""
        edit = Edit(
            question, self.stem, self.key, self.distractors, self.swapped, self.fate is Fate.DROPPED,
            self.explanation, self.span,
        )  # fmt: skip
        return None if edit == Edit(question) else edit


@dataclass(frozen=True, slots=True)
class Decision:
    """One step at the desk."""

    question: Question
    """As it was generated."""
    at: datetime
    """Aware, UTC."""
    step: str
    """keep, drop, edit, swap, open."""
    before: Ruling
    after: Ruling
