"""What a teacher changed in a question, kept apart from the question so that it survives rebuilding."""

from dataclasses import dataclass

from quizgen.model.question import Distractor


@dataclass(frozen=True, slots=True)
class Edit:
    """A teacher's word on one question; None leaves a part as it was generated."""

    question: str
    """The question's id, as generated: an edited question keeps it, and its history with it."""
    stem: str | None = None
    key: str | None = None
    distractors: tuple[str, ...] | None = None
    swapped: tuple[Distractor, ...] = ()
    """Those of `distractors` that came from elsewhere in the bank, with why they are wrong."""
    dropped: bool = False
    """Whether the question is never to be asked."""
