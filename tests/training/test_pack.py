"""What is packed for the run-time engine says what the trained network said."""

from dataclasses import replace

import numpy as np
import pytest

from quizgen.analysis._features import Tables, dump_tables, load_tables
from quizgen.analysis.network import Network, Reading

torch = pytest.importorskip("torch")
pytest.importorskip("onnx")

SENTENCES = [
    ["Ani", "membaca", "buku", "2025", "."],
    ["Ya"],
    ["Kota", "Padang", "itu", "panas-dingin", ",", "kata", "Budi"],
]


def small_tables() -> Tables:
    words = {word: row for row, word in enumerate(["ani", "buku", "kota", "padang", "0000"], 1)}
    letters = {letter: row for row, letter in enumerate("abcdeiknu.", 4)}
    affixes = tuple({affix: row for row, affix in enumerate(rows, 2)} for rows in (["an"], ["memb"], ["ku"], ["uku"]))
    return Tables(
        words=words,
        letters=letters,
        affixes=affixes,
        tags=("NOUN", "PROPN", "VERB"),
        relations=("nsubj", "obj", "punct", "root"),
        sorts=("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"),
        phrases={"Kota Padang": 2},
        hint_words={"kata": 16},
        settled={"Kota": "NOUN"},
        arrays={},
    )


def without_certainty(readings: list[Reading]) -> list[Reading]:
    return [replace(reading, certainty=()) for reading in readings]


def test_the_graph_says_what_pytorch_says() -> None:
    """Both engines read the same trees, tags and names, in batches of unlike lengths too."""
    from quizgen.training.model import Joint, Sizes
    from quizgen.training.pack import packed
    from quizgen.training.reading import read_all

    torch.manual_seed(4)
    tables = small_tables()
    sizes = Sizes(words=5, letters=14, affixes=(3, 3, 3, 3), tags=3, relations=4, sorts=7, hidden=12, arc=10, name=6)
    network = Joint(sizes, torch.randn(5, 100))
    for weight in network.parameters():
        torch.nn.init.normal_(weight, std=0.4)
    network.eval()
    by_graph = Network(packed(network, tables)).read(SENTENCES)
    by_torch = read_all(network, tables, SENTENCES)
    assert without_certainty(by_graph) == without_certainty(by_torch)
    for ours, theirs in zip(by_graph, by_torch, strict=True):
        assert np.allclose(ours.certainty, theirs.certainty, atol=0.03)


def test_tables_come_back_as_they_were() -> None:
    """What was dumped is what is loaded, and dumping twice gives the same bytes."""
    tables = replace(small_tables(), arrays={"scales": np.ones((2, 1), np.float32), "follow": np.eye(7)})
    stored = dump_tables(tables)
    loaded = load_tables(stored)
    assert stored == dump_tables(loaded)
    assert loaded.words == tables.words
    assert loaded.affixes == tables.affixes
    assert loaded.phrases == tables.phrases
    assert loaded.settled == tables.settled
    assert np.array_equal(loaded.arrays["follow"], np.eye(7))


def test_eight_bits_lose_less_than_a_hundredth_of_a_row() -> None:
    """A row's largest value sets its scale, and a row of zeros stays one."""
    from quizgen.training.pack import eight_bits

    matrix = np.random.default_rng(1).normal(size=(20, 10)).astype(np.float32)
    matrix[3] = 0
    rows, scales = eight_bits(matrix)
    assert rows.dtype == np.int8
    assert np.all(np.abs(rows * scales - matrix) <= np.abs(matrix).max(axis=1, keepdims=True) / 100)
