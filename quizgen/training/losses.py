"""What the network is taught to make small: losses a token, over gold sentences and over teachers' opinions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy

from quizgen.training.model import HEADS, NEWS_WAYS, Joint

if TYPE_CHECKING:
    import random

TAGS_SHARE = 0.5
"""What tags weigh against heads and relations; they are learned soonest."""
NAMES_SHARE = 0.3
"""What teachers' names weigh against their parses; there are two conventions of them in every silver step."""
HINTS_DROPPED, BANKS_DROPPED = 0.15, 0.3
"""How often a sentence goes without name lists, and the news treebanks of a batch under one name."""


def parse_loss(network: Joint, batch: dict[str, Tensor], rng: random.Random) -> Tensor:
    """Cross-entropy a token of heads, relations (at the right heads) and tags."""
    if rng.random() < BANKS_DROPPED:
        batch = {**batch, "banks": mixed(batch["banks"])}
    scores = network.parse(network.read(batch), batch)
    real = batch["real"]
    heads = batch["head"][real]
    rows = torch.arange(len(real)).unsqueeze(1).expand_as(real)[real]
    labels = network.label(scores.label_tail[real], scores.label_head[rows, heads])
    return (
        cross_entropy(scores.arcs[real], heads)
        + cross_entropy(labels, batch["relation"][real])
        + TAGS_SHARE * cross_entropy(scores.tags[real], batch["tag"][real])
    )


def mixed(banks: Tensor) -> Tensor:
    """The same shares of treebanks (b, 3), with news ways for each sentence of a treebank that has a part in them."""
    news = torch.tensor([NEWS_WAYS])
    return torch.where((banks * news).sum(1, keepdim=True) > 0, news, banks)


def name_loss(network: Joint, batch: dict[str, Tensor], head: int) -> Tensor:
    """Loss of one convention's names."""
    emissions = network.names(network.read(batch), batch)[head]
    return chain_loss(emissions, network.follow[head], batch["real"], batch["names"])


def chain_loss(emissions: Tensor, follow: Tensor, real: Tensor, gold: Tensor) -> Tensor:
    """Negative log-likelihood a token of the right tags under a linear chain."""
    total = emissions[:, 0]
    for place in range(1, emissions.shape[1]):
        reached = torch.logsumexp(total.unsqueeze(2) + follow, 1) + emissions[:, place]
        total = torch.where(real[:, place].unsqueeze(1), reached, total)
    right = (emissions.gather(2, gold.unsqueeze(2)).squeeze(2) * real).sum()
    steps = follow[gold[:, :-1], gold[:, 1:]] * real[:, 1:]
    return (torch.logsumexp(total, 1).sum() - right - steps.sum()) / real.sum()


def without_hints(batch: dict[str, Tensor]) -> dict[str, Tensor]:
    """Switch the name lists off for some sentences, so that the network learns to do without."""
    kept = (torch.rand(len(batch["hints"]), 1, 1) > HINTS_DROPPED).float()
    return {**batch, "hints": batch["hints"] * kept}


def silver_loss(network: Joint, batch: dict[str, Tensor]) -> Tensor:
    """Cross-entropy to the teachers' shares of heads, relations and tags, and to their names."""
    read = network.read(batch)
    scores = network.parse(read, batch)
    real, heads = batch["real"], batch["head"][batch["real"]]
    rows = torch.arange(len(real)).unsqueeze(1).expand_as(real)[real]
    labels = network.label(scores.label_tail[real], scores.label_head[rows, heads])
    emissions = network.names(read, batch)
    names = sum(
        chain_loss(emissions[head], network.follow[head], batch["real"], batch[f"names_{head}"])
        for head in range(len(HEADS))
    )
    return (
        cross_entropy(scores.arcs[real], batch["soft_arcs"][real])
        + cross_entropy(labels, batch["soft_relations"])
        + TAGS_SHARE * cross_entropy(scores.tags[real], batch["soft_tags"])
        + NAMES_SHARE * names
    )
