"""A candidate as a teacher is to see it, whatever shows it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quizgen.model.question import Question
from quizgen.model.review import Flag
from quizgen.model.ruling import Fate, Ruling
from quizgen.practice.desk import Desk
from quizgen.practice.feedback import kind_name
from quizgen.practice.sieve import Candidacy
from quizgen.practice.visible import visible

FATE_MARKS: Mapping[Fate, str] = {Fate.OPEN: "·", Fate.KEPT: "✓", Fate.DROPPED: "✗"}


@dataclass(frozen=True, slots=True)
class Facts:
    """A candidate as it is shown."""

    question: Question
    """As it is written now."""
    ruling: Ruling
    siblings: int
    """Other candidates for the same fact."""
    notes: tuple[str, ...]
    """What learners said who flagged it."""
    flagged: bool
    stale: bool
    wishes: Sequence[tuple[str, str]]
    """(code, sentence) of what the checks say against it."""


def facts_of(one: Candidacy, desk: Desk, question: Question, flags: Sequence[Flag], words: Mapping[str, str]) -> Facts:
    """What the desk knows of a candidate; `question` is it as it is written now."""
    notes = tuple(flag.note for flag in flags if flag.note)
    wishes = [(code, words.get(f"check_{code}", "")) for code in one.flaws]
    siblings = len(desk.siblings(one.id))
    return Facts(question, desk.ruling(one.id), siblings, notes, one.flagged, one.stale, wishes)


def state_said(facts: Facts, words: Mapping[str, str]) -> list[str]:
    """Its fate with the reason, then kind, score, difficulty and all that is special about it."""
    question, ruling = facts.question, facts.ruling
    reason = f" ({words['reason_' + ruling.reason]})" if ruling.reason else ""
    parts = [f"{FATE_MARKS[ruling.fate]} {words['fate_' + ruling.fate.value]}{reason}"]
    parts += [kind_name(question.kind, words), f"{question.score:.2f}", words[f"difficulty_{question.difficulty}"]]
    if question.topic:
        parts.append(visible(question.topic))
    parts += [words[name] for name, so in (("is_flagged", facts.flagged), ("is_stale", facts.stale)) if so]
    if (ruling.stem, ruling.key, ruling.distractors) != (None, None, None):
        parts.append(words["is_edited"])
    if facts.siblings:
        parts.append(words["desk_siblings"].format(number=facts.siblings))
    return parts
