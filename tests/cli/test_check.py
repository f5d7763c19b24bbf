"""The review sheet: every question with what it was held against, every refusal with its reason."""

from collections import Counter

import pytest

from quizgen.cli.check import block
from quizgen.generation import CHECKS
from quizgen.languages import get_language
from quizgen.workflows import explain
from tests import builders
from tests.builders import recipe
from tests.cli.running import SEEDS, run


def test_every_question_and_every_reason_is_on_the_sheet(capsys: pytest.CaptureFixture[str]) -> None:
    """Stem, key and options of each question stand there, and each code with how often it refused."""
    seen = list(explain(recipe(sources=(str(SEEDS),))))
    code, out, err = run(capsys, "check", SEEDS)
    assert (code, err) == (0, "")
    questions = [question for one in seen for question in one.questions]
    assert questions
    for number, question in enumerate(questions, 1):
        assert f"{number}. [{question.kind}] {question.stem}\n   ✓ {question.key}\n" in out
        assert all(f"   · {distractor.text}\n" in out for distractor in question.distractors)
    for refusal, count in Counter(refusal.code for one in seen for refusal in one.refusals).items():
        assert f"✗ {refusal} {count:>5}  " in out


def test_a_flaw_is_marked_where_it_belongs(capsys: pytest.CaptureFixture[str]) -> None:
    """A question with a flaw has its code and sentence under the aspect that the flaw belongs to; `--flawed` shows those."""
    questions = [question for one in explain(recipe(sources=(str(SEEDS),))) for question in one.questions]
    flawed = [question for question in questions if question.flaws]
    assert flawed
    _, out, _ = run(capsys, "check", SEEDS, "--flawed")
    assert out.count("\n   Materi") == len(flawed)
    messages = get_language("id").wording().messages
    assert all(f"✗ {code} {messages[code]}" in out for question in flawed for code in question.flaws)


def test_the_sheet_names_every_check() -> None:
    """A check that no aspect names would never be shown to a teacher, nor one named twice be counted right."""
    rows = [code for aspect in get_language("id").wording().review.values() for code, _ in aspect]
    assert set(CHECKS) <= set(rows)
    assert len(rows) == len(set(rows))


def test_what_is_made_of_others_is_not_said_to_be_short() -> None:
    """A question on several statements was not held against the length of a stem, or against one question word."""
    texts = {
        kind: "".join(block(1, builders.question(kind=kind), get_language("id").wording())) for kind in ("who", "statements")
    }
    said = "hanya satu kata tanya"
    assert said in texts["who"]
    assert said not in texts["statements"]
