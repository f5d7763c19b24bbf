"""The last lesson: what finds names learns on by itself, over a reader that stays as it is, so that no parse changes.

A network that learns everything at once is chosen by its parses; its namers are then behind. The reader's opinions of
the name corpora are taken down several times, each time with other dropout, and the namers go over them again.
"""

from __future__ import annotations

import copy
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from quizgen.analysis._features import Featurizer, Tables
from quizgen.training.batches import Labels, named_batch, passes
from quizgen.training.learn import BATCH_TOKENS, LAST_RATE, Average, Lessons, judge
from quizgen.training.losses import chain_loss, without_hints

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quizgen.training.corpora import Named
    from quizgen.training.model import Joint

NUMBERS = (11, 12, 13)
"""Numbers that the dice start from; what is kept is the mean of as many runs and of where they began."""
VIEWS, PASSES = 4, 12
"""How often the reader's opinions are taken down, and how often the namers go over the corpora."""
RATE, WARM_UP = 1e-3, 50
NAMERS = ("namer", "emit", "follow")
"""The parts of the network that learn."""


@dataclass(frozen=True, slots=True)
class View:
    """One batch as the reader saw it once: its reading in half precision, and the right names under a convention."""

    head: int
    read: Tensor
    turned: Tensor
    real: Tensor
    names: Tensor


def views(network: Joint, tables: Tables, named: Sequence[Sequence[Named]]) -> list[View]:
    """What the reader makes of the sentences of each convention, VIEWS times over."""
    rng = random.Random(NUMBERS[0])
    torch.manual_seed(NUMBERS[0])
    featurizer = Featurizer(tables)
    labels = Labels({}, {}, {sort: number for number, sort in enumerate(tables.sorts)})
    network.train()
    found = []
    with torch.no_grad():
        for head, sentences in list(enumerate(named)) * VIEWS:
            for batch in passes(sentences, BATCH_TOKENS, rng):
                made = without_hints(named_batch(batch, featurizer, labels))
                read = network.read(made).bfloat16()
                found.append(View(head, read, made["turned"], made["real"], made["names"]))
    return found


def learned_on(network: Joint, seen: Sequence[View], rng_number: int) -> Joint:
    """A copy of the network whose namers went PASSES times over the corpora, each time in other views of them."""
    rng = random.Random(rng_number)
    torch.manual_seed(rng_number)
    network = copy.deepcopy(network)
    network.train()
    for name, weight in network.named_parameters():
        weight.requires_grad_(name.partition(".")[0] in NAMERS)
    trained = [weight for weight in network.parameters() if weight.requires_grad]
    adam = torch.optim.Adam(trained, lr=RATE, betas=(0.9, 0.95))
    average = Average(network)
    steps = PASSES * len(seen) // VIEWS
    order: list[View] = []
    for step in range(steps):
        order = order or rng.sample(seen, len(seen))
        view = order.pop()
        emissions = network.names(view.read.float(), {"turned": view.turned})[view.head]
        loss = chain_loss(emissions, network.follow[view.head], view.real, view.names)
        for group in adam.param_groups:
            group["lr"] = RATE * max(LAST_RATE, 1 - step / steps) * min(1.0, (step + 1) / WARM_UP)
        adam.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trained, 5.0)
        adam.step()
        average.take(network)
    network.load_state_dict(average.weights)
    network.eval()
    return network


def averaged(networks: Sequence[Joint]) -> Joint:
    """One network with the mean of all weights, which is a good one only where all began from the same network."""
    states = [network.state_dict() for network in networks]
    mean = copy.deepcopy(networks[0])
    mean.load_state_dict({name: torch.stack([state[name] for state in states]).mean(0) for name in states[0]})
    mean.eval()
    return mean


def with_better_namers(network: Joint, tables: Tables, lessons: Lessons, say: Callable[[str], None]) -> Joint:
    """The network with namers that have learned on; everything else is as it was."""
    seen = views(network, tables, lessons.named)
    runs = [learned_on(network, seen, number) for number in NUMBERS]
    for number, learned in [*zip(NUMBERS, runs, strict=True), ("mean", mean := averaged([network, *runs]))]:
        _, names = judge(learned, tables, lessons)
        say(f"namers {number}: names {' '.join(f'{f1:.1f}' for f1 in names)}")
    return mean
