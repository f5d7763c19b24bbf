"""Scores: what counts as right."""

from typing import TYPE_CHECKING

import pytest

from quizgen.analysis.network import Reading
from quizgen.training.corpora import Named, Parsed
from quizgen.training.score import ends_score, entities, name_score, parse_score, report

if TYPE_CHECKING:
    from pathlib import Path


def test_subtypes_do_not_count_but_heads_do() -> None:
    """LAS takes nsubj for nsubj:pass, a wrong head is wrong in both, and relation F1 tells subjects apart."""
    gold = Parsed(("a", "b", "c"), ("NOUN", "VERB", "NOUN"), (1, -1, 1), ("nsubj:pass", "root", "obl"), "pud")
    found = Reading(("NOUN", "VERB", "PROPN"), (1, -1, 0), ("nsubj", "root", "obl"), ("O",) * 3, ("O",) * 3, (1.0,) * 3)
    score = parse_score([gold], [found])
    assert [round(figure) for figure in (score.uas, score.las, score.upos)] == [67, 67, 67]
    assert score.relations["nsubj:pass"] == 0
    assert score.relations["root"] == 100
    assert score.relations["obl"] == 0


def test_a_name_is_right_only_whole() -> None:
    """Half a name is one missed and one too many."""
    gold = Named(("a", "b", "c"), ("B-PER", "I-PER", "B-LOC"))
    scores = name_score([gold], [["B-PER", "O", "B-LOC"]])
    assert (scores["PER"], scores["LOC"], scores["all"]) == (0, 100, 50)


def test_neighbouring_names_stay_two() -> None:
    """B- ends the name before it, and an I- of another sort begins its own."""
    assert entities(["B-PER", "B-PER", "I-LOC", "O"]) == {(0, 1, "PER"), (1, 2, "PER"), (2, 3, "LOC")}


def test_ends_of_sentences_are_compared_in_running_text() -> None:
    """A sentence without a stop runs into the next one: one end of three is missed, none is too many."""
    assert ends_score(["Ia datang.", "Rp 2,6 juta hilang.", "Tamat."]) == 100
    assert ends_score(["Ia datang.", "Judul", "Harga naik."]) == pytest.approx(80)


@pytest.mark.parametrize(("word", "first"), [("LOC", "names"), ("PLACE", "places")])
def test_a_file_is_scored_by_the_convention_it_follows_first(tmp_path: "Path", word: str, first: str) -> None:
    """The words for sorts tell whose convention a file follows; the other one is printed below."""
    path = tmp_path / "gold.txt"
    path.write_text(f"Ani B-PER\nke O\nBali B-{word}\n", encoding="utf-8")
    nothing = Reading(("X",) * 3, (-1, 0, 0), ("root", "dep", "dep"), ("O",) * 3, ("O",) * 3, (1.0,) * 3)
    lines = report(path, lambda sentences: [nothing for _ in sentences]).splitlines()
    assert [line.partition(":")[0] for line in lines].index(f"gold.txt ({first})") == 0
    assert len(lines) == 2


def test_a_treebank_is_scored_with_its_sentence_ends(tmp_path: "Path") -> None:
    """Any CoNLL-U file will do; where it has texts, the cutting of them is scored too."""
    path = tmp_path / "gold.conllu"
    path.write_text(
        "# text = Ya.\n1\tYa\tya\tINTJ\t_\t_\t0\troot\t_\t_\n2\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\t_\n\n", "utf-8"
    )
    right = Reading(("INTJ", "PUNCT"), (-1, 0), ("root", "punct"), ("O",) * 2, ("O",) * 2, (1.0,) * 2)
    said = report(path, lambda sentences: [right for _ in sentences])
    assert said.startswith("gold.conllu: UAS 100.0 LAS 100.0 UPOS 100.0 |")
    assert said.endswith("| sentence ends 100.0")


@pytest.mark.parametrize("content", ["", "satu\ndua\n", "Ani B-SEA\n", "Ani X-PER\n"])
def test_what_is_no_gold_is_refused_in_a_sentence(tmp_path: "Path", content: str) -> None:
    """Empty files, lines without tags and unknown tags are said to be so."""
    path = tmp_path / "gold.txt"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match=r"no line|is no tag"):
        report(path, lambda _: [])
