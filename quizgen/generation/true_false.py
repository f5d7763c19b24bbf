"""True or false: a sentence of a brief, as it is or with one name or figure swapped."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.generation._material import Material, made_of
from quizgen.generation._statements import Statement, statements_of
from quizgen.model.question import Distractor, Question

KIND = "true_false"


def compose(material: Material) -> Iterator[Question]:
    """A question for every statement."""
    for statement in statements_of(material):
        yield question_of(statement, material)


def question_of(statement: Statement, material: Material) -> Question:
    """`Benar atau salah menurut berita 5 September 2025: Bank Indonesia …`."""
    gap, day = statement.gap, material.day(statement.gap)
    form = "whether_true_on" if day else "whether_true"
    stem = material.words(form, date=day, statement=statement.text)
    both = (material.words("true"), material.words("false"))
    key, wrong = both if statement.swapped is None else both[::-1]
    made = made_of(material, (gap,), kind=KIND, stem=stem, key=key, explanation=explained(statement, material))
    return replace(made, distractors=(Distractor(wrong, f"{wrong}: {why_wrong(statement, material)}", gap.brief),))


def explained(statement: Statement, material: Material) -> str:
    """What is right, and the sentence that says so."""
    if statement.swapped is None:
        return material.words("true_because", sentence=statement.told)
    return material.words("false_because", key=statement.gap.key, wrong=statement.swapped.text, sentence=statement.told)


def why_wrong(statement: Statement, material: Material) -> str:
    """Why the other option is wrong."""
    if statement.swapped is None:
        return material.words("not_false")
    return material.words("not_true", key=statement.gap.key, wrong=statement.swapped.text)
