"""Scores: what counts as right."""

from quizgen.analysis.network import Reading
from quizgen.training.corpora import Named, Parsed
from quizgen.training.score import entities, name_score, parse_score


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
