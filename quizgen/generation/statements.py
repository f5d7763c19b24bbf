"""How many are true: three statements of as many briefs, some of them swapped."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.generation._material import Material, groups, made_of
from quizgen.generation._statements import Statement, is_led, numbered, statements_of
from quizgen.generation._words import padded, words
from quizgen.model.question import Distractor, Question

KIND = "statements"
TOGETHER = 3
"""Statements of one question: so many can be kept in mind."""
LONGEST = 24
"""Words of one of them."""
ALIKE = 0.25
"""Share of their words (Jaccard) from which on two statements may tell of one thing, and one give the other away."""


def compose(material: Material) -> Iterator[Question]:
    """Statements of one topic, three by three, in the order of their briefs."""
    by_topic: dict[str | None, list[Statement]] = {}
    for statement in one_a_brief(material):
        by_topic.setdefault(statement.gap.topic, []).append(statement)
    for own in by_topic.values():
        for group in groups(own, are_apart, fewest=TOGETHER, most=TOGETHER):
            yield question_of(group, material)


def one_a_brief(material: Material) -> Iterator[Statement]:
    """The best short statement of each brief, of one sentence."""
    best: dict[str, Statement] = {}
    for statement in statements_of(material):
        if len(statement.text.split()) <= LONGEST and not is_led(statement.gap):
            known = best.setdefault(statement.gap.brief, statement)
            best[statement.gap.brief] = max(known, statement, key=lambda one: one.gap.score)
    yield from best.values()


def are_apart(one: Statement, other: Statement) -> bool:
    """Whether two statements tell of different things."""
    mine, theirs = set(words(one.text)), set(words(other.text))
    slots = {
        text for each in (one, other) for text in (each.gap.key, each.swapped.text if each.swapped else "") if text
    }
    lines = (padded(one.text), padded(other.text))
    shared = any(all(f" {padded(text).strip()} " in line for line in lines) for text in slots)  # no `50` of `250.000`
    return not shared and len(mine & theirs) < ALIKE * len(mine | theirs)


def question_of(group: tuple[Statement, ...], material: Material) -> Question:
    """`Berapa pernyataan yang benar? (1) … (2) … (3) …`."""
    days = list(dict.fromkeys(material.day(statement.gap) for statement in group))
    if len(days) == 1:
        form, texts = ("how_many_true_on" if days[0] else "how_many_true"), [each.text for each in group]
    else:
        form, texts = "how_many_true", [dated(statement, material) for statement in group]
    right = [number for number, statement in enumerate(group, 1) if statement.swapped is None]
    stem = material.words(form, date=days[0], statements=numbered(texts))
    explanation = numbered(explained(statement, material) for statement in group)
    gaps = tuple(statement.gap for statement in group)
    made = made_of(material, gaps, kind=KIND, stem=stem, key=str(len(right)), explanation=explanation)
    which = ", ".join(f"({number})" for number in right)
    why = material.words("true_are" if right else "true_is_none", count=len(right), which=which)
    counts = sorted(set(range(TOGETHER + 1)) - {len(right)}, key=lambda count: (abs(count - len(right)), count))
    wrong = tuple(Distractor(str(count), why, made.brief) for count in counts[: material.options - 1])
    return replace(made, distractors=wrong)


def dated(statement: Statement, material: Material) -> str:
    """The statement behind the day of its brief."""
    day = material.day(statement.gap)
    return material.words("statement_on", date=day, statement=statement.text) if day else statement.text


def explained(statement: Statement, material: Material) -> str:
    """What is right in one of the statements, and where that stands."""
    source = material.source(statement.gap)
    if statement.swapped is None:
        return material.words("statement_true", source=source)
    key, wrong = statement.gap.key, statement.swapped.text
    return material.words("statement_false", key=key, wrong=wrong, source=source)
