"""Sentences to tensors, and passes over them in batches of like length."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

import numpy as np
import torch
from torch import Tensor

from quizgen.training.model import BANKS, turned_places

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator, Sequence

    from quizgen.analysis._features import Featurizer
    from quizgen.training.corpora import Named, Parsed


class Tokened(Protocol):
    """Anything that has tokens."""

    @property
    def tokens(self) -> tuple[str, ...]:
        """Surface tokens."""


T = TypeVar("T", bound=Tokened)


@dataclass(frozen=True, slots=True)
class Labels:
    """Label names to numbers."""

    tags: dict[str, int]
    relations: dict[str, int]
    sorts: dict[str, int]


def passes(sentences: Sequence[T], tokens: int, rng: random.Random) -> Iterator[list[T]]:
    """One pass in random batches of about `tokens` tokens, padding counted; sentences of like length go together."""
    order = sorted(sentences, key=lambda sentence: len(sentence.tokens) + rng.uniform(-2, 2))
    batches: list[list[T]] = [[]]
    for sentence in order:
        if batches[-1] and (len(batches[-1]) + 1) * len(sentence.tokens) > tokens:
            batches.append([])
        batches[-1].append(sentence)
    rng.shuffle(batches)
    yield from batches


def tensors(sentences: Sequence[Sequence[str]], featurizer: Featurizer) -> dict[str, Tensor]:
    """The network's inputs for one batch."""
    inputs = featurizer.inputs(sentences)
    lengths = torch.from_numpy(inputs.lengths).long()
    width = inputs.words.shape[1]
    places = torch.arange(width)
    real = places < lengths.unsqueeze(1)
    closed = torch.cat([torch.zeros(len(lengths), 1, dtype=torch.bool), ~real], 1).unsqueeze(1).repeat(1, width, 1)
    closed[:, places, places + 1] = True
    return {
        "words": torch.from_numpy(inputs.words).long(),
        "letters": torch.from_numpy(inputs.letters).long(),
        "affixes": torch.from_numpy(inputs.affixes).long(),
        "shapes": torch.from_numpy(inputs.shapes).long(),
        "hints": torch.from_numpy(inputs.hints),
        "lengths": lengths,
        "turned": turned_places(lengths, width),
        "closed": closed,
        "real": real,
    }


def padded(rows: Sequence[Sequence[int]]) -> Tensor:
    """(b, n) whole numbers, zero where a row has ended."""
    out = np.zeros((len(rows), max(map(len, rows))), np.int64)
    for place, row in enumerate(rows):
        out[place, : len(row)] = row
    return torch.from_numpy(out)


def parsed_batch(batch: Sequence[Parsed], featurizer: Featurizer, labels: Labels) -> dict[str, Tensor]:
    """Inputs and right answers of parsed sentences."""
    made = tensors([sentence.tokens for sentence in batch], featurizer)
    made["tag"] = padded([[labels.tags.get(tag, 0) for tag in sentence.tags] for sentence in batch])
    made["head"] = padded([[head + 1 for head in sentence.heads] for sentence in batch])
    made["relation"] = padded([[labels.relations.get(name, 0) for name in sentence.relations] for sentence in batch])
    made["banks"] = torch.tensor([[float(bank == sentence.bank) for bank in BANKS] for sentence in batch])
    return made


def named_batch(batch: Sequence[Named], featurizer: Featurizer, labels: Labels) -> dict[str, Tensor]:
    """Inputs and right answers of sentences with names."""
    made = tensors([sentence.tokens for sentence in batch], featurizer)
    made["names"] = padded([[labels.sorts[name] for name in sentence.names] for sentence in batch])
    return made
