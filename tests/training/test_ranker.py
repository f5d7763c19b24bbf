"""Learning to rank: what counts as asked, what is kept from learning, what is learned."""

from typing import TYPE_CHECKING

import numpy as np
import pytest

from quizgen.model.question import Candidate
from quizgen.model.span import Span
from quizgen.training.ranker import PRIOR, Examples, f1, is_asked, joined, learn, passages, table

if TYPE_CHECKING:
    from pathlib import Path

LEAD = frozenset({"di", "sebesar"})


def row(text: str, key: str) -> str:
    """A row of FacQA: question, passage and labels as lists in quotes."""
    tokens = text.split()
    labels = ["B" if token in key.split() else "O" for token in tokens]
    return f'"[\'Apa\', \'?\']","{labels}","{tokens}"\n'


@pytest.fixture
def facqa(tmp_path: "Path") -> "Path":
    """Ten rows about four texts; the fifth row is about text B, the tenth about text D."""
    texts = ["A satu", "A satu", "B dua", "C tiga", "B dua", "A satu", "B dua", "C tiga", "D empat", "D empat"]
    keys = ["satu", "A", "dua", "tiga", "B", "satu", "dua", "", "D", "empat"]
    lines = [row(text, key) for text, key in zip(texts, keys, strict=True)]
    path = tmp_path / "facqa-train.csv"
    path.write_text("question,seq_label,passage\n" + "".join(lines), encoding="utf-8")
    return path


def test_no_passage_of_a_held_out_row_is_learned_from(facqa: "Path") -> None:
    """Every fifth row is for measuring: neither it nor another row about its passage is read; answers are merged."""
    found = {passage.text: passage.keys for passage in passages(facqa)}
    assert found == {"A satu": ("satu", "A", "satu"), "C tiga": ("tiga",)}


def test_tokens_become_running_text() -> None:
    """Stops, brackets, quotes, hyphens and slashes stand as in print."""
    assert joined('Ia ( 60 ) berkata : " Baik , Pak . "'.split()) == 'Ia (60) berkata: "Baik, Pak."'
    assert joined("5 / 6 warga Medan - Jakarta".split()) == "5/6 warga Medan-Jakarta"


def test_a_key_is_asked_for_under_any_name_it_has() -> None:
    """An accepted form counts, a leading preposition does not, and two thirds of the words are enough."""
    asked = Candidate("where", "Di mana?", "Jawa Barat", ("Jabar",), Span(0, 10), "province", "place", "0/x/place", ())
    assert is_asked(asked, ["di Jabar"], LEAD)
    assert is_asked(asked, ["Provinsi Jawa Barat"], LEAD)
    assert not is_asked(asked, ["Jawa Tengah", "Bandung"], LEAD)
    assert f1(["a", "a", "b"], ["a", "c"]) == pytest.approx(0.4)


def test_what_is_asked_for_gets_the_larger_weight() -> None:
    """What goes with being asked adds, what goes with silence takes away, what says nothing is nought."""
    names = ("always", "asked", "noise", "silent")
    kinds = [(1, 1, 0, 0), (1, 1, 1, 0), (1, 0, 0, 1), (1, 0, 1, 1)] * 30
    targets = [1, 1, 0, 0] * 30
    learned = learn(Examples(names, (120,) * 4, np.array(kinds, dtype=float), np.array(targets, dtype=float)))
    assert learned["asked"] > 0.5
    assert learned["silent"] < -0.5
    assert abs(learned["noise"]) < 1e-6


def test_the_table_adds_the_prior_and_says_so() -> None:
    """Weight is learned plus prior, a prior without anything learned stands alone, and rows are sorted."""
    lines = table({"cloze": 0.25, "always": -1.0, "tiny": 0.0001}, {"cloze": 9, "always": 20}).splitlines()
    rows = {line.split("\t")[0]: line.split("\t")[1:] for line in lines if not line.startswith("#")}
    assert rows["cloze"] == [f"{0.25 + PRIOR['cloze']:.3f}", f"{PRIOR['cloze']:.3f}", "9"]
    assert rows["about:why"] == [f"{PRIOR['about:why']:.3f}"] * 2 + ["0"]
    assert "tiny" not in rows
    assert list(rows)[1:] == sorted(list(rows)[1:])
