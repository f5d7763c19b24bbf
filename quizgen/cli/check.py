"""`quizgen check`: the review sheet of every question, and what was refused why."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from quizgen.cli import console
from quizgen.model.question import Question, Refusal
from quizgen.practice.visible import visible
from quizgen.workflows import Explanation, explain, open_recipe

if TYPE_CHECKING:
    from quizgen.model.wording import Wording

OF_FORM = frozenset({"G402", "G403"})
"""Checks of how long a stem is, and of how it asks."""
EXAMPLES = 2
"""Refused candidates shown for every reason."""


@click.command(short_help="Print the review sheet (telaah butir) of every question.")
@click.argument("source")
@click.option("--brief", "only", metavar="ID", help="Only the brief with this id.")
@click.option("--flawed", is_flag=True, help="Only questions with a flaw.")
def command(source: str, only: str | None, flawed: bool) -> None:  # noqa: FBT001 - click's own calling
    """Print for every question of SOURCE which rules of item writing (kaidah penulisan soal) it was held against, by
    aspect, with a mark where it falls short; then every reason for which candidates were refused, with examples.

    Nothing is read from or kept in a bank.
    """
    from quizgen.languages import get_language

    recipe = open_recipe(source)
    wording = get_language(recipe.language).wording()
    seen = list(explain(recipe, only, console.progress("reading")))
    for line in sheet(seen, wording, flawed=flawed):
        console.product(line)


def sheet(seen: Sequence[Explanation], wording: "Wording", *, flawed: bool = False) -> Iterator[str]:
    """The sheet as lines: a block a question, then the refusals."""
    questions = [question for one in seen for question in one.questions if question.flaws or not flawed]
    for number, question in enumerate(questions, 1):
        yield from block(number, question, wording)
    yield from refused([refusal for one in seen for refusal in one.refusals])


def block(number: int, question: Question, wording: "Wording") -> Iterator[str]:
    """One question with its options and, for every aspect, what it was held against."""
    yield f"{number}. [{question.kind}] {visible(question.stem)}"
    yield f"   ✓ {visible(question.key)}"
    yield from (f"   · {visible(distractor.text)}" for distractor in question.distractors)
    for aspect, rows in wording.review.items():
        held = [(code, text) for code, text in rows if applies(code, question)]
        short = [f"✗ {code} {wording.messages[code]}" for code, _ in held if code in question.flaws]
        passed = len(held) - len(short)
        yield f"   {aspect:<11}{passed}/{len(held)}  " + (
            "; ".join(short) or "✓ " + ", ".join(text for _, text in held)
        )
    yield ""


def applies(code: str, question: Question) -> bool:
    """Whether a check says anything of a question: of options only where it has some, of gaps only where it is one.

    A question made of others has what they were held against, but a length and a form of its own.
    """
    from quizgen.generation import COMPOSED

    if code in OF_FORM and question.kind in COMPOSED:
        return False
    if code in {"F101", "F103", "F104", "G301"}:
        return bool(question.distractors)
    return code != "F102" or question.kind == "cloze"


def refused(refusals: Sequence[Refusal]) -> Iterator[str]:
    """Every reason with how many candidates it refused, most first, and the first few of them."""
    counts = Counter(refusal.code for refusal in refusals)
    for code, count in sorted(counts.items(), key=lambda row: (-row[1], row[0])):
        of_code = [refusal for refusal in refusals if refusal.code == code]
        yield f"✗ {code} {count:>5}  {of_code[0].reason}"
        for refusal in of_code[:EXAMPLES]:
            yield f"     {visible(refusal.candidate.stem)} | {visible(refusal.candidate.key)}"
