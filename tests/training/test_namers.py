"""The namers' last lesson: names are learned, and nothing else moves."""

import pytest

from quizgen.training.corpora import Named
from quizgen.training.score import name_score
from tests.training.test_pack import SENTENCES, small_tables

torch = pytest.importorskip("torch")
pytest.importorskip("onnx")

NAMED = [
    Named(("Ani", "dan", "Budi", "ke", "Padang"), ("B-PER", "O", "B-PER", "O", "B-LOC")),
    Named(("Kota", "Padang", "kata", "Budi", "Ani"), ("B-LOC", "I-LOC", "O", "B-PER", "I-PER")),
] * 300


def test_only_names_change_and_they_are_learned(monkeypatch: pytest.MonkeyPatch) -> None:
    """Trees and tags are what they were to the last digit; names that were unknown are found."""
    from quizgen.training import namers
    from quizgen.training.learn import Lessons
    from quizgen.training.model import Joint, Sizes
    from quizgen.training.reading import read_all

    monkeypatch.setattr(namers, "RATE", 0.03)
    torch.manual_seed(4)
    tables = small_tables()
    sizes = Sizes(words=5, letters=14, affixes=(3, 3, 3, 3), tags=3, relations=4, sorts=7, hidden=24, arc=10, name=12)
    network = Joint(sizes, torch.randn(5, 100))
    lessons = Lessons((), (), (tuple(NAMED),) * 2, (), (tuple(NAMED[:2]),) * 2)
    said: list[str] = []
    before = read_all(network, tables, SENTENCES)
    after_network = namers.with_better_namers(network, tables, lessons, said.append)
    after = read_all(after_network, tables, SENTENCES)
    for one, other in zip(before, after, strict=True):
        assert (one.tags, one.heads, one.relations, one.certainty) == (
            other.tags,
            other.heads,
            other.relations,
            other.certainty,
        )
    assert [line.partition(":")[0] for line in said] == ["namers 11", "namers 12", "namers 13", "namers mean"]
    assert any(one.names != other.names for one, other in zip(before, after, strict=True))
    taught = namers.learned_on(network, namers.views(network, tables, lessons.named), 11)
    f1s = [
        name_score(
            NAMED[:2], [reading.names for reading in read_all(judged, tables, [one.tokens for one in NAMED[:2]])]
        )["all"]
        for judged in (network, taught)
    ]
    assert f1s[0] < 50
    assert f1s[1] > 90


def test_the_mean_of_networks_has_the_mean_of_each_weight() -> None:
    """Every weight is the mean, and the networks themselves stay as they were."""
    from quizgen.training.model import Joint, Sizes
    from quizgen.training.namers import averaged

    sizes = Sizes(words=5, letters=14, affixes=(3, 3, 3, 3), tags=3, relations=4, sorts=7, hidden=12, arc=10, name=6)
    networks = [Joint(sizes, torch.randn(5, 100)) for _ in range(2)]
    one, two = ({name: value.clone() for name, value in network.state_dict().items()} for network in networks)
    mean = averaged(networks).state_dict()
    assert all(torch.allclose(mean[name], (one[name] + two[name]) / 2) for name in one)
    assert all(torch.equal(value, one[name]) for name, value in networks[0].state_dict().items())
