"""What questions on several facts are made of: finished questions, so that they are as sound as those are."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import eq
from typing import TypeVar

from quizgen.generation._people import People
from quizgen.model.language import Language
from quizgen.model.question import FAMILIES, Interaction, Question, content_hash, question_id
from quizgen.model.span import Span

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Material:
    """The finished questions of a bank, brief by brief and best first, each as it is asked by itself."""

    questions: tuple[Question, ...]
    language: Language
    people: People
    held: Mapping[str, frozenset[str]]
    """Name of a person to the offices that any brief gives him, padded."""
    options: int
    """Options that the recipe wants, the key among them."""

    def day(self, question: Question) -> str:
        """The day of a question's brief in words; "" where it has none."""
        return "" if question.date is None else self.language.wording().date_text(question.date.isoformat())

    def words(self, name: str, /, **parts: object) -> str:
        """The language's words of that name, filled in."""
        return self.language.words[name].format(**parts)

    def source(self, question: Question) -> str:
        """Where a question's brief is from, in brackets: ` (Ancaman Inflasi …, 5 September 2025)`; "" where nothing is known."""
        known = ", ".join(part for part in (question.title or "", self.day(question)) if part)
        return f" ({known})" if known else ""


def groups(
    left: Sequence[T], apart: Callable[[T, T], bool], *, fewest: int, most: int, same: Callable[[T, T], bool] = eq
) -> Iterator[tuple[T, ...]]:
    """Groups of what is apart two by two, in the order given; what is the same as one taken, or left over, is left out."""
    waiting = list(left)
    while len(waiting) >= fewest:
        group: list[T] = []
        for one in waiting:
            if len(group) < most and all(apart(one, other) for other in group):
                group.append(one)
        waiting = [one for one in waiting if not any(same(one, taken) for taken in group)]
        if len(group) >= fewest:
            yield tuple(group)


def made_of(
    material: Material, parts: tuple[Question, ...], *, kind: str, stem: str, key: str, explanation: str
) -> Question:
    """A question on the facts of others, its own options still to come.

    It stands under the brief of the first, whose place in that brief it keeps: a bank orders, withdraws and counts by
    brief, and a brief of its own would be one that no source has. `text` has the briefs of all, in order and with their
    sources, so that it can be explained from it; where they are several, no one title, address or day is its own.
    Its family is that of every part, so that none of them is asked beside it.
    """
    first = parts[0]
    texts = {part.brief: f"{part.text}{material.source(part)}" for part in parts}
    alone, days = len(texts) == 1, {part.date for part in parts}
    facts = [part.fact if part.brief == first.brief else f"{part.brief}:{part.fact}" for part in parts]
    return Question(
        id=question_id(kind, first.brief, first.span, stem, key),
        brief=first.brief,
        kind=kind,
        interaction=Interaction.CHOOSE,
        stem=stem,
        key=key,
        accept=(),
        distractors=(),
        span=Span(first.span.start, first.span.stop),
        text=first.text if alone else "\n\n".join(texts.values()),
        family=FAMILIES.join(dict.fromkeys(part.family for part in parts)),
        score=worth(parts),
        difficulty=hardest(parts),
        flaws=(),
        sort=kind,
        fact=facts[0] if len(facts) == 1 else content_hash(facts),
        explanation=explanation,
        title=first.title if alone else None,
        date=first.date if len(days) == 1 else None,
        url=first.url if alone else None,
        topic=first.topic,
    )


def worth(parts: tuple[Question, ...]) -> float:
    """As much as its best part, in the better half of the scale: gaps rank low, and whoever names such a kind wants it."""
    return 0.5 + max(part.score for part in parts) / 2


def hardest(parts: tuple[Question, ...]) -> str:
    """The difficulty of the hardest part: all must be known."""
    levels = ("hard", "medium", "easy")
    return next(level for level in levels if any(part.difficulty == level for part in parts))
