"""Sentences parsed by teachers: their averaged opinions, to be learned from as probabilities."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from quizgen.analysis._decode import best_tree
from quizgen.analysis._features import Featurizer, Tables
from quizgen.analysis.network import name_tags
from quizgen.training.batches import padded, tensors
from quizgen.training.model import HEADS, Joint, Scores
from quizgen.training.reading import full_outputs, with_arrays

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Halves = NDArray[np.float16]


@dataclass(frozen=True, slots=True)
class Silver:
    """A sentence with the teachers' shares: arcs (n, n + 1), relations at the best heads (n, r), tags (n, t), names."""

    tokens: tuple[str, ...]
    arcs: Halves
    heads: tuple[int, ...]
    relations: Halves
    tags: Halves
    names: tuple[tuple[int, ...], ...]


def taught(networks: Sequence[Joint], tables: Tables, sentences: Sequence[tuple[str, ...]]) -> Iterator[Silver]:
    """What the networks together say of each sentence, sentences of like length first read together."""
    for network in networks:
        network.eval()
    featurizer = Featurizer(tables)
    full = [with_arrays(tables, network) for network in networks]
    order = sorted(sentences, key=lambda sentence: (len(sentence), sentence))
    for start in range(0, len(order), 32):
        batch = order[start : start + 32]
        with torch.inference_mode():
            yield from _taught(networks, full, batch, tensors(batch, featurizer))


def _taught(
    networks: Sequence[Joint], full: Sequence[Tables], batch: Sequence[tuple[str, ...]], made: dict[str, Tensor]
) -> Iterator[Silver]:
    said = [full_outputs(network, made) for network in networks]
    arcs = _mean([scores.arcs.softmax(-1) for scores, _ in said])
    tags = _mean([scores.tags.softmax(-1) for scores, _ in said])
    names = _names(said, full, made)
    for row, tokens in enumerate(batch):
        size = len(tokens)
        own = arcs[row, :size, : size + 1].numpy()
        heads = best_tree(np.log(np.maximum(own.astype(np.float64), 1e-9)))
        columns = torch.from_numpy(heads + 1)
        relations = _mean(
            [
                network.label(scores.label_tail[row, :size], scores.label_head[row, columns]).softmax(-1)
                for network, (scores, _) in zip(networks, said, strict=True)
            ]
        )
        yield Silver(
            tokens,
            own.astype(np.float16),
            tuple(heads.tolist()),
            relations.numpy().astype(np.float16),
            tags[row, :size].numpy().astype(np.float16),
            tuple(found[row] for found in names),
        )


def _mean(shares: Sequence[Tensor]) -> Tensor:
    return torch.stack(list(shares)).mean(0)


def _names(
    said: Sequence[tuple[Scores, Tensor]], full: Sequence[Tables], made: dict[str, Tensor]
) -> list[list[tuple[int, ...]]]:
    """Tag numbers by convention, from the mean of the teachers' emissions and transitions."""
    follow = np.mean([tables.arrays["follow"].astype(np.float64) for tables in full], axis=0)
    tables = full[0]
    mean = Tables(
        **{
            **{name: getattr(tables, name) for name in Tables.__slots__},
            "arrays": {**tables.arrays, "follow": follow},
        }
    )
    emissions = _mean([names for _, names in said]).numpy()
    found = name_tags(emissions, made["lengths"].numpy().astype(np.int32), mean)
    numbers = {sort: number for number, sort in enumerate(tables.sorts)}
    return [[tuple(numbers[tag] for tag in tags) for tags in convention] for convention in found]


def silver_batch(batch: Sequence[Silver], featurizer: Featurizer) -> dict[str, Tensor]:
    """Inputs and the teachers' opinions of one batch."""
    made = tensors([sentence.tokens for sentence in batch], featurizer)
    width = made["words"].shape[1]
    arcs = np.zeros((len(batch), width, width + 1), np.float32)
    for row, sentence in enumerate(batch):
        arcs[row, : len(sentence.tokens), : len(sentence.tokens) + 1] = sentence.arcs
    made["soft_arcs"] = torch.from_numpy(arcs)
    made["head"] = padded([[head + 1 for head in sentence.heads] for sentence in batch])
    made["soft_relations"] = torch.from_numpy(np.concatenate([sentence.relations for sentence in batch])).float()
    made["soft_tags"] = torch.from_numpy(np.concatenate([sentence.tags for sentence in batch])).float()
    for head in range(len(HEADS)):
        made[f"names_{head}"] = padded([sentence.names[head] for sentence in batch])
    return made
