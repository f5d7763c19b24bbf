"""Reading with the network: trees are trees, a brief is read the same whatever came before, and parses make sense."""

from importlib.resources import files
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizgen.analysis._decode import best_chains, best_tree
from quizgen.analysis._features import Featurizer, core, load_tables
from quizgen.analysis.network import EMPTY, LONGEST, Network, NetworkFiles, Reading

MODELS = files("quizgen.languages.indonesian") / "models"
TOKENS = st.one_of(
    st.sampled_from(["Presiden", "mengatakan", "yang", "di", "Jakarta", ",", ".", '"', "tidak", "2025", "Rp", "dan"]),
    st.text(min_size=1, max_size=30),
)


@pytest.fixture(scope="module")
def network() -> Network:
    return Network(NetworkFiles((MODELS / "joint.onnx").read_bytes(), (MODELS / "joint.tables.npz").read_bytes()))


def words(text: str) -> list[str]:
    return text.split()


def test_words_with_one_tag_keep_it(network: Network) -> None:
    """What the treebanks tag one way only is tagged so: `awal` is a noun, in front of others or behind."""
    reading = network.read([words("Pada awal 1990-an Bahasa Prancis diajarkan di sekolah itu .")])[0]
    assert (reading.tags[1], reading.tags[3]) == ("NOUN", "NOUN")


def head_of(sentence: list[str], reading: Reading, word: str) -> tuple[str, str]:
    """The word's head ("" for the root) and its relation."""
    place = sentence.index(word)
    head = reading.heads[place]
    return sentence[head] if head >= 0 else "", reading.relations[place]


def assert_tree(reading: Reading, size: int) -> None:
    for row in (reading.tags, reading.heads, reading.relations, reading.names, reading.places, reading.certainty):
        assert len(row) == size
    assert all(-1 <= head < size for head in reading.heads)
    assert [relation == "root" for relation in reading.relations] == [head == -1 for head in reading.heads]
    assert reading.heads.count(-1) == min(size, 1)
    for place in range(size):
        steps, node = 0, place
        while node >= 0:
            node, steps = reading.heads[node], steps + 1
            assert steps <= size


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sentences=st.lists(st.lists(TOKENS, max_size=12), max_size=3))
def test_every_reading_is_one_tree(network: Network, sentences: list[list[str]]) -> None:
    """Whatever the tokens, each sentence has one root, heads inside it, no cycle, and an entry a token everywhere."""
    found = network.read(sentences)
    assert len(found) == len(sentences)
    for sentence, reading in zip(sentences, found, strict=True):
        assert_tree(reading, len(sentence))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sentence=st.lists(TOKENS, min_size=1, max_size=12))
def test_names_are_legal_bio(network: Network, sentence: list[str]) -> None:
    """No name goes on that has not begun."""
    reading = network.read([sentence])[0]
    for tags in (reading.names, reading.places):
        for before, after in zip(["O", *tags], tags, strict=False):
            assert not after.startswith("I-") or before[2:] == after[2:]


def test_a_brief_is_read_the_same_whatever_was_read_before(network: Network) -> None:
    """Reading twice, with other briefs between, gives the same values: no state leaks from call to call."""
    brief = [words("Gubernur meresmikan pasar baru di Kota Padang ."), words("Pasar itu menampung 300 pedagang .")]
    first = network.read(brief)
    network.read([words("Kapal karam di Laut Merah .")] * 9)
    assert network.read(brief) == first


def test_scores_do_not_hang_on_the_rest_of_the_batch(network: Network) -> None:
    """A sentence gets the same bits alone and beside others, shorter and longer: all that is decoded may be compared."""
    sentence = words("Gubernur meresmikan pasar baru di Kota Padang .")
    beside = [words("Ia pergi .") * times for times in range(1, 12)]
    featurizer = network._featurizer
    alone = network._run(featurizer.inputs([sentence]))
    among = network._run(featurizer.inputs([*beside, sentence]))
    size = len(sentence)
    for name, across in {"tags": 17, "arcs": size + 1, "label_tail": 80, "names": 14}.items():
        one, other = getattr(alone, name)[0, :size, :across], getattr(among, name)[-1, :size, :across]
        assert one.size == size * across
        assert one.tobytes() == other.tobytes(), name


def test_nothing_gives_nothing(network: Network) -> None:
    """No sentences give no readings, and an empty sentence an empty one, also between others."""
    assert network.read([]) == []
    assert network.read([[]]) == [EMPTY]
    assert [len(reading.tags) for reading in network.read([["Halo"], [], ["Ia", "datang"]])] == [1, 0, 2]


@pytest.mark.parametrize("token", ["", " ", "\n", "\0", "\ud800", "😀", "كتاب", "a" * 500, "\u202e", "é"])
def test_odd_tokens_are_read(network: Network, token: str) -> None:
    """A token no corpus has ever had is read like any other."""
    assert_tree(network.read([["Ia", token, "pergi"]])[0], 3)


def test_a_very_long_sentence_is_still_one_tree(network: Network) -> None:
    """A sentence beyond LONGEST is read in pieces that hang from the first one's root."""
    sentence = words("Ia membeli beras , gula dan kopi , lalu pulang ,") * (LONGEST // 4)
    assert_tree(network.read([sentence, ["Ya"]])[0], len(sentence))


@pytest.mark.parametrize(
    ("text", "word", "head", "relation"),
    [
        ("Pemerintah membangun jembatan baru di Kalimantan .", "Pemerintah", "membangun", "nsubj"),
        ("Pemerintah membangun jembatan baru di Kalimantan .", "jembatan", "membangun", "obj"),
        ("Menteri itu tiba di Surabaya kemarin .", "Surabaya", "tiba", "obl"),
        ("Pemerintah membangun jembatan baru di Kalimantan .", "membangun", "", "root"),
        ("Surat itu dikirim oleh wali kota kemarin .", "Surat", "dikirim", "nsubj:pass"),
        ("Petani yang menanam padi mengeluhkan harga pupuk .", "Petani", "mengeluhkan", "nsubj"),
        ("Petani yang menanam padi mengeluhkan harga pupuk .", "menanam", "Petani", "acl:relcl"),
        ("Petani yang menanam padi mengeluhkan harga pupuk .", "padi", "menanam", "obj"),
        ("Polisi menangkap tiga pencuri dan dua penadah .", "penadah", "pencuri", "conj"),
    ],
)
def test_plain_sentences_are_parsed(network: Network, text: str, word: str, head: str, relation: str) -> None:
    """The arcs that questions are built on come out right in sentences nobody would dispute."""
    sentence = words(text)
    assert head_of(sentence, network.read([sentence])[0], word) == (head, relation)


def test_names_are_found(network: Network) -> None:
    """People and places are told apart in a plain sentence, countries included under `places`."""
    sentence = words("Presiden Joko Widodo bertemu Perdana Menteri Jepang di Surabaya .")
    places = network.read([sentence])[0].places
    assert [places[sentence.index(word)] for word in ("Joko", "Widodo", "Jepang", "Surabaya")] == [
        "B-PER",
        "I-PER",
        "B-LOC",
        "B-LOC",
    ]


@pytest.mark.parametrize(
    ("token", "inner"),
    [("(Jokowi)", "Jokowi"), ("(BPH", "BPH"), ('"Kami', "Kami"), ("(", "("), ("AD/ART", "AD/ART"), ("", "")],
)
def test_clinging_brackets_are_looked_through(token: str, inner: str) -> None:
    """A token with its bracket, as some corpora have it, is looked up as the word inside; its letters keep the bracket."""
    assert core(token) == inner
    featurizer = Featurizer(load_tables((MODELS / "joint.tables.npz").read_bytes()))
    clinging, plain = featurizer.inputs([["di", token]]), featurizer.inputs([["di", inner]])
    for name in ("words", "affixes", "shapes", "hints"):
        assert np.array_equal(getattr(clinging, name), getattr(plain, name))
    assert np.array_equal(clinging.letters, plain.letters) == (token == inner)


def test_best_tree_beats_greedy_when_greedy_is_no_tree() -> None:
    """Where each token likes the other best, the cycle is broken at the smallest loss, with one root."""
    scores = np.array([[1.0, -9.0, 5.0], [0.0, 5.0, -9.0]])
    assert best_tree(scores).tolist() == [-1, 0]


def test_best_tree_has_one_root_where_all_would_be_roots() -> None:
    """Two tokens that both want the root: only the one that gains more by it has it."""
    scores = np.array([[9.0, -9.0, 1.0], [8.0, 2.0, -9.0]])
    assert best_tree(scores).tolist() == [-1, 0]


def test_best_chains_is_the_best_of_all_chains() -> None:
    """Viterbi finds what trying every chain finds."""
    rng = np.random.default_rng(5)
    emissions, follow = rng.normal(size=(4, 5, 3)), rng.normal(size=(3, 3))
    lengths = np.array([5, 3, 1, 4])
    found = best_chains(emissions, np.repeat(follow[None], 4, axis=0), lengths)
    for row, size in enumerate(lengths):
        every = np.array(np.meshgrid(*[range(3)] * size, indexing="ij")).reshape(size, -1).T
        gains = [
            sum(emissions[row, place, tag] for place, tag in enumerate(chain))
            + sum(follow[before, after] for before, after in pairwise(chain))
            for chain in every
        ]
        assert found[row] == every[int(np.argmax(gains))].tolist()


def test_a_row_of_marks_is_one_tree_that_names_nothing(network: Network) -> None:
    """Of a thousand commas there is nothing to read; a word among them is read."""
    marks, words = network.read([[","] * 1000, [","] * 20 + ["Jakarta"]])
    assert set(marks.tags) == {"PUNCT"}
    assert marks.heads.count(-1) == 1
    assert set(marks.names) == {"O"}
    assert words.tags[-1] == "PROPN"
