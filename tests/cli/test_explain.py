"""The lamp: what was seen in a brief, and what became of every candidate."""

import json
from pathlib import Path

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.cli._lamp import COLOURS, drawn, folded
from quizgen.model.analysis import Sort
from quizgen.sources.briefs import read_briefs
from quizgen.workflows import explain
from tests.builders import recipe
from tests.cli.running import SEEDS, names, run

THIRD = read_briefs([str(SEEDS)])[2].id


def test_the_lamp_shows_all_that_was_seen(capsys: pytest.CaptureFixture[str]) -> None:
    """Sentences, names with their sort and title, abbreviations, clauses with roles, words with heads, questions."""
    code, out, err = run(capsys, "explain", SEEDS)
    assert (code, err) == (0, "")
    for heading in ("sentences", "names, dates, numbers", "abbreviations", "clauses", "questions", "refused", "words"):
        assert f"\n  {heading}\n" in out
    for seen in (
        "Korut = Korea Utara",
        "title Presiden",
        "meluncurkan (main, active, root luncur)",
        "Laut Timur",
        "VERB   root",
        "✓ where",
    ):
        assert seen in out


def test_every_candidate_is_there_with_its_fate(capsys: pytest.CaptureFixture[str]) -> None:
    """What became a question is shown with its key, and what was refused with the code and sentence of the check."""
    everything = list(explain(recipe(sources=(str(SEEDS),))))
    _, out, _ = run(capsys, "explain", SEEDS)
    questions = [question for seen in everything for question in seen.questions]
    refusals = [refusal for seen in everything for refusal in seen.refusals]
    assert questions
    assert refusals
    for question in questions:
        assert f"{question.score:.2f}  {question.stem}\n        {question.key} | " in out
    for refusal in refusals:
        assert f"{refusal.candidate.stem} | {refusal.candidate.key}\n        {refusal.code} {refusal.reason}" in out


def test_one_brief_alone(capsys: pytest.CaptureFixture[str]) -> None:
    """`--brief` shows the brief with that id and no other, with the same questions as among all."""
    _, whole, _ = run(capsys, "explain", SEEDS)
    code, out, _ = run(capsys, "explain", SEEDS, "--brief", THIRD)
    assert code == 0
    assert out.startswith(f"── {THIRD} ──")
    assert out.count("\n── ") == 0
    assert out in whole


def test_as_json_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    """One object a brief, with its schema and the fields of the nouns."""
    code, out, _ = run(capsys, "explain", SEEDS, "--json")
    lines = [json.loads(line) for line in out.splitlines()]
    assert (code, len(lines)) == (0, 15)
    assert {line["schema"] for line in lines} == {"quizgen/explanation/1"}
    assert lines[2]["analysis"]["brief"]["id"] == THIRD
    assert {"sentences", "tokens", "entities", "clauses"} <= set(lines[2]["analysis"])


def test_explaining_leaves_no_bank(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lamp looks and touches nothing, also for a recipe that has a bank."""
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("Korea Utara meluncurkan dua rudal.\n")
    Path("uji.toml").write_text('sources = ["a.txt"]\n')
    assert run(capsys, "explain", "uji.toml")[0] == 0
    assert names(tmp_path) == ["a.txt", "uji.toml"]


def test_text_from_outside_cannot_act_on_the_terminal(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Marks that would turn the text round are shown as harmless ones."""
    (tmp_path / "a.jsonl").write_text(
        json.dumps({"text": "Presiden \u202eJoko Widodo tiba\ndi Surabaya.", "title": "\u2066x"})
    )
    code, out, _ = run(capsys, "explain", tmp_path / "a.jsonl")
    assert code == 0
    assert not set("\u202e\u2066\x1b") & set(out)


def test_every_sort_has_a_colour() -> None:
    """A new sort of entity is given a colour, or this fails."""
    assert set(COLOURS) == set(Sort)


def test_names_are_coloured_where_they_stand() -> None:
    """In the sentence, a name is wrapped in its sort's colour and the text around it is as it was."""
    (seen,) = explain(recipe(sources=(str(SEEDS),)), THIRD)
    lines = list(drawn(seen))
    assert any(click.style("Kim Jong Un", fg=COLOURS[Sort.PERSON]) in line for line in lines)
    sentences = [sentence.span.text(seen.analysis.brief.text) for sentence in seen.analysis.sentences]
    assert [click.unstyle(line).strip() for line in lines[3 : 3 + len(sentences)]] == sentences


@given(st.text("ab \x1b", max_size=60).map(lambda text: text.replace("\x1b", "\x1b[31m")), st.integers(12, 30))
def test_folded_lines_fit_and_lose_nothing(line: str, width: int) -> None:
    """Every piece fits the terminal unless it is one long word, and the words are the same in the same order."""
    pieces = list(folded(line, width))
    assert " ".join(pieces).split() == line.split()
    assert all(len(click.unstyle(piece)) <= width or len(piece.split()) == 1 for piece in pieces)
