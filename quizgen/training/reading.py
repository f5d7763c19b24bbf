"""Reading with the network as it stands in PyTorch, to judge it and to let it teach."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from quizgen.analysis._features import Featurizer, Tables
from quizgen.analysis.network import Outputs, Reading, readings
from quizgen.training.batches import tensors

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.training.model import Joint, Scores


def full_outputs(network: Joint, batch: dict[str, Tensor]) -> tuple[Scores, Tensor]:
    """The scores of a batch and the name emissions of all conventions side by side."""
    read = network.read(batch)
    return network.parse(read, batch), torch.cat(network.names(read, batch), -1)


def outputs(network: Joint, batch: dict[str, Tensor]) -> Outputs:
    """The scores of a batch as arrays."""
    scores, names = full_outputs(network, batch)
    found = (scores.tags, scores.arcs, scores.label_tail, scores.label_head, names)
    return Outputs(*(tensor.float().numpy() for tensor in found))


def with_arrays(tables: Tables, network: Joint) -> Tables:
    """The tables with the small matrices that decoding needs."""
    arrays = {
        "labels": np.ascontiguousarray(network.labels.detach().permute(1, 0, 2).numpy()),
        "follow": np.stack([follow.detach().numpy() for follow in network.follow]),
    }
    return Tables(**{**{name: getattr(tables, name) for name in Tables.__slots__}, "arrays": arrays})


def read_all(network: Joint, tables: Tables, sentences: Sequence[Sequence[str]]) -> list[Reading]:
    """Readings by the network as it stands, in the order given."""
    network.eval()
    full, featurizer = with_arrays(tables, network), Featurizer(tables)
    order = sorted(range(len(sentences)), key=lambda place: len(sentences[place]))
    found: dict[int, Reading] = {}
    with torch.inference_mode():
        for start in range(0, len(order), 32):
            places = order[start : start + 32]
            batch = tensors([sentences[place] for place in places], featurizer)
            read = readings(outputs(network, batch), batch["lengths"].numpy(), full)
            found.update(zip(places, read, strict=True))
    return [found[place] for place in range(len(sentences))]
