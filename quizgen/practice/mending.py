"""How a ruling says what a teacher wrote anew: only what differs from the question as it was generated."""

from dataclasses import replace

from quizgen.model.question import Distractor, Question
from quizgen.model.ruling import Fate, Ruling


def written_anew(ruling: Ruling, generated: Question, written: Question) -> Ruling:
    """The ruling that makes `written` of `generated`; who mends a question keeps it."""
    texts = tuple(wrong.text for wrong in written.distractors)
    mended = _with_distractors(ruling, generated, written.distractors)
    return replace(
        mended, fate=Fate.KEPT, reason="",
        stem=None if written.stem == generated.stem else written.stem,
        key=None if written.key == generated.key else written.key,
        distractors=None if texts == tuple(wrong.text for wrong in generated.distractors) else texts,
    )  # fmt: skip


def swapped(ruling: Ruling, generated: Question, now: Question, place: int, new: Distractor) -> Ruling:
    """The ruling with another wrong option at a place of the question as it is now."""
    return _with_distractors(ruling, generated, (*now.distractors[:place], new, *now.distractors[place + 1 :]))


def _with_distractors(ruling: Ruling, generated: Question, distractors: tuple[Distractor, ...]) -> Ruling:
    """Those that were not generated with the question bring their own why along."""
    own = {wrong.text for wrong in generated.distractors}
    foreign = tuple(wrong for wrong in distractors if wrong.text not in own and wrong.source != "edit")
    return replace(ruling, distractors=tuple(wrong.text for wrong in distractors), swapped=foreign)
