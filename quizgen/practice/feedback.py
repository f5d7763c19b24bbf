"""What a learner is told after a response, whatever shows it: verdict, evidence, explanation, source."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from quizgen.model.question import Question
from quizgen.model.review import Verdict
from quizgen.practice.session import Turn
from quizgen.practice.visible import visible

LETTERS = "ABCDE"
MARKS: Mapping[Verdict, str] = {
    Verdict.RIGHT: "✓",
    Verdict.ALMOST: "≈",
    Verdict.WRONG: "✗",
    Verdict.SKIPPED: "–",
}
"""Beside the word, never instead of it."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Why one wrong option is wrong."""

    label: str
    """Its letter, with its text where the why does not begin with that: `B Laut Hitam`."""
    why: str


@dataclass(frozen=True, slots=True)
class Feedback:
    """Everything to be shown after one turn; all texts are safe to show."""

    verdict: Verdict
    heading: str
    """The mark and the verdict in words: `✓ Benar`."""
    given: str
    key: str
    before: str
    evidence: str
    """The stretch of the brief that the key was read from; between `before` and `after`."""
    after: str
    explanation: str
    remarks: tuple[Remark, ...]
    """In the order the options were shown."""
    source: str
    """Title, date and address, as far as they are known; "" where none is."""


def feedback_on(turn: Turn, words: Mapping[str, str]) -> Feedback:
    """What to tell about a turn, in these words."""
    question = turn.slot.question
    text, span = visible(question.text), question.span
    return Feedback(
        verdict=turn.verdict,
        heading=verdict_text(turn.verdict, words),
        given=visible(turn.given),
        key=visible(question.key),
        before=text[: span.start],
        evidence=text[span.start : span.stop],
        after=text[span.stop :],
        explanation=visible(question.explanation),
        remarks=_remarks(turn),
        source=source_of(question, words),
    )


def verdict_text(verdict: Verdict, words: Mapping[str, str]) -> str:
    """The verdict in words with its mark: `✗ Salah`."""
    return f"{MARKS[verdict]} {words[verdict.value]}"


def kind_name(kind: str, words: Mapping[str, str]) -> str:
    """A kind in the language's words; its own name where there are none yet."""
    return words.get(f"kind_{kind}", kind)


def source_of(question: Question, words: Mapping[str, str]) -> str:
    """Where the brief came from: `Korut Luncurkan Rudal · 13 September 2023 · https://…`."""
    day = spoken_date(question.date, words) if question.date is not None else None
    return " · ".join(visible(part) for part in (question.title, day, question.url) if part)


def spoken_date(day: date, words: Mapping[str, str]) -> str:
    """`13 September 2023`; `words["months"]` has the twelve names with blanks between."""
    return f"{day.day} {words['months'].split()[day.month - 1]} {day.year}"


def _remarks(turn: Turn) -> tuple[Remark, ...]:
    whys = {distractor.text: distractor.why for distractor in turn.slot.question.distractors}
    return tuple(
        Remark(letter if whys[option].startswith(option) else visible(f"{letter} {option}"), visible(whys[option]))
        for letter, option in zip(LETTERS, turn.slot.options, strict=False)
        if whys.get(option)
    )
