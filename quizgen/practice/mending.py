"""How a ruling says what a teacher wrote anew: only what differs from the question as it was generated."""

from dataclasses import replace

from quizgen.model.question import Distractor, Question
from quizgen.model.ruling import Fate, Ruling


def written_anew(ruling: Ruling, generated: Question, written: Question) -> Ruling:
    """The ruling that makes `written` of `generated`; who mends a question keeps it."""
    same_key = written.key == generated.key
    return replace(
        _with_distractors(ruling, generated, written.distractors), fate=Fate.KEPT, reason="",
        stem=None if written.stem == generated.stem else written.stem,
        key=None if same_key else written.key,
        explanation=None if same_key else written.explanation,
        span=None if same_key else written.span,
    )  # fmt: skip


def swapped(ruling: Ruling, generated: Question, now: Question, place: int, new: Distractor) -> Ruling:
    """The ruling with another wrong option at a place of the question as it is now."""
    return _with_distractors(ruling, generated, (*now.distractors[:place], new, *now.distractors[place + 1 :]))


def _with_distractors(ruling: Ruling, generated: Question, distractors: tuple[Distractor, ...]) -> Ruling:
    """Those that were not generated with the question, or are explained otherwise now, bring their why along."""
    own = {wrong.text: wrong for wrong in generated.distractors}
    foreign = tuple(wrong for wrong in distractors if wrong.why and own.get(wrong.text) != wrong)
    texts = tuple(wrong.text for wrong in distractors)
    return replace(ruling, distractors=None if texts == tuple(own) and not foreign else texts, swapped=foreign)
