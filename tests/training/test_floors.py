"""The floors that the shipped network keeps on gold held out of its training; set QUIZGEN_CORPORA to their folder."""

import os
import re
from pathlib import Path

import pytest

from quizgen.analysis._usage import read_with
from quizgen.analysis.network import Network, NetworkFiles
from quizgen.languages import LANGUAGES
from quizgen.training.__main__ import MODELS
from quizgen.training.score import report

CORPORA = Path(os.environ.get("QUIZGEN_CORPORA", "."))
FLOORS = [
    (
        "pud.conllu",
        200,
        {
            "UAS": 87.4,
            "LAS": 82.4,
            "UPOS": 95.6,
            "nsubj": 88.0,
            "obl": 78.3,
            "advcl": 62.4,
            "ccomp": 62.4,
            "sentence ends": 99.5,
        },
    ),
    ("csui-train.conllu", None, {"sentence ends": 98.2}),
    ("gsd-dev.conllu", None, {"sentence ends": 95.3}),
    ("gsd-test.conllu", None, {"sentence ends": 95.7}),
    ("idner-dev.txt", None, {"all": 87.0, "PER": 91.0, "ORG": 82.0, "LOC": 84.5}),
    ("nergrit-valid.txt", None, {"all": 77.0, "PER": 78.0, "ORG": 57.0, "LOC": 84.0}),
]


@pytest.mark.parametrize(("name", "last", "floors"), FLOORS, ids=[name for name, *_ in FLOORS])
def test_the_network_keeps_its_floors(name: str, last: int | None, floors: dict[str, float]) -> None:
    """What `python -m quizgen.training score` prints first of each file is not below what the README says, rounded down."""
    if not (CORPORA / name).is_file():
        pytest.skip("the corpora are not here")
    network = Network(NetworkFiles(*((MODELS / file).read_bytes() for file in ("joint.onnx", "joint.tables.npz"))))
    usage = LANGUAGES["id"].reading().usage
    first = report(CORPORA / name, lambda sentences: read_with(network, sentences, usage), last).splitlines()[0]
    for what, floor in floors.items():
        found = re.search(rf"(?<![\w:]){re.escape(what)} (\d+\.\d)", first)
        assert found, f"{what} is not in {first!r}"
        assert float(found[1]) >= floor, f"{what} fell to {found[1]}"
