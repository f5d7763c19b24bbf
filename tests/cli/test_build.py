"""`quizgen build`: what it says and what it keeps."""

import re
from pathlib import Path

import pytest

from quizgen.bank import Bank
from quizgen.generation import KINDS
from quizgen.sources.recipe_keys import describe_keys
from tests.cli.running import SEEDS, names, run


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    """A recipe over a copy of the seeds."""
    (tmp_path / "berita.txt").write_text(SEEDS.read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "uji.toml").write_text('sources = ["berita.txt"]\n')
    return tmp_path / "uji.toml"


def counts(table: str) -> dict[str, int]:
    """The table's figures by the word at the head of their line."""
    return {name: int(count) for name, count in re.findall(r"^ *(\w+) +(\d+)", table, re.MULTILINE)}


def test_the_table_adds_up(capsys: pytest.CaptureFixture[str], deck: Path) -> None:
    """Briefs, questions of every kind there is, and candidates refused for each reason with its sentence."""
    code, out, err = run(capsys, "build", deck)
    table = counts(out)
    assert (code, err) == (0, "")
    assert table["briefs"] == 15
    assert table["questions"] == sum(table[kind] for kind in KINDS)
    assert table["questions"] >= 5 * 15
    reasons = re.findall(r"^  ([A-Z]\d+) +\d+  (.+)$", out, re.MULTILINE)
    assert table["refused"] == sum(table[code] for code, _ in reasons)


def test_only_what_is_new_is_analysed_again(capsys: pytest.CaptureFixture[str], deck: Path) -> None:
    """A second build finds all briefs as before; a line put in above makes one new."""
    first, second = run(capsys, "build", deck)[1], run(capsys, "build", deck)[1]
    assert "15 new, 0 as before" in first
    assert "0 new, 15 as before" in second
    assert counts(first) == counts(second)
    source = deck.with_name("berita.txt")
    source.write_text("Presiden Joko Widodo tiba di Surabaya pada Senin.\n" + source.read_text(encoding="utf-8"))
    assert "1 new, 15 as before" in run(capsys, "build", deck)[1]


def test_the_bank_lies_beside_the_recipe(capsys: pytest.CaptureFixture[str], deck: Path) -> None:
    """`uji.toml` has its bank in `uji.bank`; a bare file of briefs has none."""
    run(capsys, "build", deck)
    assert names(deck.parent) == ["berita.txt", "uji.bank", "uji.toml"]
    deck.with_name("uji.bank").unlink()
    run(capsys, "build", deck.with_name("berita.txt"))
    assert names(deck.parent) == ["berita.txt", "uji.toml"]


def test_a_build_makes_the_same_bank(capsys: pytest.CaptureFixture[str], deck: Path) -> None:
    """Two builds keep the same questions in the same order."""
    run(capsys, "build", deck)
    with Bank(str(deck.with_suffix(".bank"))) as bank:
        first = bank.questions("uji")
    run(capsys, "build", deck)
    with Bank(str(deck.with_suffix(".bank"))) as bank:
        assert bank.questions("uji") == first


def test_too_few_questions_are_told(capsys: pytest.CaptureFixture[str], deck: Path) -> None:
    """Done, but not all that was asked for: exit code 3 and a sentence."""
    deck.write_text('sources = ["berita.txt"]\ncount = 1000\n')
    code, out, err = run(capsys, "build", deck)
    assert (code, out.startswith("briefs")) == (3, True)
    assert re.fullmatch(r"quizgen: 1000 questions were asked for, and \d+ fit the recipe\n", err)


def test_every_key_of_a_recipe_can_be_looked_up(capsys: pytest.CaptureFixture[str]) -> None:
    """`quizgen build --keys` needs no recipe and shows the table that the reader reads by."""
    assert run(capsys, "build", "--keys") == (0, describe_keys() + "\n", "")
