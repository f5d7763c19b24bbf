"""What a teacher changed in a question, kept apart from the question so that it survives rebuilding."""

from dataclasses import dataclass

from quizgen.model.question import Distractor
from quizgen.model.span import Span


@dataclass(frozen=True, slots=True)
class Edit:
    """A teacher's word on one question; None leaves a part as it was generated."""

    question: str
    """The question's id, as generated: an edited question keeps it, and its history with it."""
    stem: str | None = None
    key: str | None = None
    distractors: tuple[str, ...] | None = None
    swapped: tuple[Distractor, ...] = ()
    """Those of `distractors` that were not generated with the question, or are explained otherwise now."""
    dropped: bool = False
    """Whether the question is never to be asked."""
    explanation: str | None = None
    """Why another key is right, and below where it can be read; None where the key stayed."""
    span: Span | None = None


def naming_key(why: str, old: str, new: str) -> str:
    """Why an option is wrong, after the key was changed: what is said of it ends by naming the right one."""
    return f"{why.removesuffix(f'{old}.')}{new}." if why.endswith(f" {old}.") else why
