"""Learning the network's weights: parser and tagger steps with steps for names between them."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from quizgen.analysis._features import Featurizer, Tables
from quizgen.training.batches import Labels, named_batch, parsed_batch, passes
from quizgen.training.losses import name_loss, parse_loss, silver_loss, without_hints
from quizgen.training.model import HEADS, Joint
from quizgen.training.reading import read_all
from quizgen.training.score import ParseScore, name_score, parse_score
from quizgen.training.silver import Silver, silver_batch

if TYPE_CHECKING:
    from quizgen.training.corpora import Named, Parsed

RATE, LAST_RATE, WARM_UP = 2e-3, 0.03, 100
"""Adam's step, the share of it left at the end, and the steps over which it rises."""
EMA = 0.998
BATCH_TOKENS = 768
NAME_STEPS = 0.75
"""Steps for names after each step for parses."""
NAMES_WORTH = 0.2
"""What a point of F1 of names weighs against a point of LAS when the best pass is chosen."""


@dataclass(frozen=True, slots=True)
class Lessons:
    """What a network is taught with: parses, teachers' parses, names by convention, and sentences to choose by."""

    parsed: tuple[Parsed, ...]
    silver: tuple[Silver, ...]
    named: tuple[tuple[Named, ...], ...]
    dev: tuple[Parsed, ...]
    named_dev: tuple[tuple[Named, ...], ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """How long and how: passes over the parses, the share and weight of silver steps, the number dice start from."""

    epochs: int
    rng_number: int
    silver_steps: float = 0.0
    silver_weight: float = 1.0


class Average:
    """An exponential moving average of weights, which scores better than the weights themselves."""

    def __init__(self, network: nn.Module) -> None:
        self.weights = {name: value.detach().clone() for name, value in network.state_dict().items()}
        self.steps = 0

    def take(self, network: nn.Module) -> None:
        """Move toward the network's present weights, faster in the beginning."""
        self.steps += 1
        kept = min(EMA, (1 + self.steps) / (10 + self.steps))
        for name, value in network.state_dict().items():
            if name != "fixed":
                self.weights[name].lerp_(value, 1 - kept)


def judge(network: Joint, tables: Tables, lessons: Lessons) -> tuple[ParseScore, list[float]]:
    """Parse score on the dev sentences and F1 of names under each convention."""
    found = read_all(network, tables, [sentence.tokens for sentence in lessons.dev])
    f1s = []
    for head, named in enumerate(lessons.named_dev):
        read = read_all(network, tables, [sentence.tokens for sentence in named])
        f1s.append(name_score(named, [reading.places if head else reading.names for reading in read])["all"])
    return parse_score(lessons.dev, found), f1s


Step = Callable[[], Tensor]


class Teacher:
    """One run of learning; `run` returns the network with the averaged weights of its best pass."""

    def __init__(self, network: Joint, tables: Tables, lessons: Lessons, plan: Plan) -> None:
        self.network, self.tables, self.lessons, self.plan = network, tables, lessons, plan
        self.rng = random.Random(plan.rng_number)
        self.featurizer = Featurizer(tables)
        self.labels = Labels(
            *(
                {name: number for number, name in enumerate(names)}
                for names in (tables.tags, tables.relations, tables.sorts)
            )
        )
        trained = [weight for weight in network.parameters() if weight.requires_grad]
        self.adam = torch.optim.Adam(trained, lr=RATE, betas=(0.9, 0.95))
        self.average = Average(network)
        self.trained = trained
        self.done = 0

    def run(self, say: Callable[[str], None]) -> Joint:
        """Learn for all passes and keep the best by LAS and names on the dev sentences."""
        best, kept = -1.0, self.average.weights
        for epoch in range(1, self.plan.epochs + 1):
            loss = self._pass(epoch)
            if epoch % 3 and epoch < self.plan.epochs - 8:
                say(f"pass {epoch}: loss {loss:.3f}")
                continue
            own = {name: value.clone() for name, value in self.network.state_dict().items()}
            self.network.load_state_dict(self.average.weights)
            parse, names = judge(self.network, self.tables, self.lessons)
            self.network.load_state_dict(own)
            say(f"pass {epoch}: loss {loss:.3f} dev {parse} names {' '.join(f'{f1:.1f}' for f1 in names)}")
            worth = parse.las + NAMES_WORTH * sum(names) / len(names)
            if worth > best:
                best, kept = worth, {name: value.clone() for name, value in self.average.weights.items()}
        self.network.load_state_dict(kept)
        self.network.eval()
        return self.network

    def _pass(self, epoch: int) -> float:
        self.network.train()
        batches = list(passes(self.lessons.parsed, BATCH_TOKENS, self.rng))
        named = self._endless_names()
        silver = self._endless_silver()
        total, owed, owed_silver = 0.0, 0.0, 0.0
        for number, batch in enumerate(batches):
            progress = (epoch - 1 + number / len(batches)) / self.plan.epochs
            made = parsed_batch(batch, self.featurizer, self.labels)
            total += self._step(parse_loss(self.network, without_hints(made), self.rng), progress)
            owed += NAME_STEPS
            owed_silver += self.plan.silver_steps
            while owed >= 1:
                self._step(next(named), progress)
                owed -= 1
            while owed_silver >= 1 and self.lessons.silver:
                self._step(next(silver), progress)
                owed_silver -= 1
        return total / len(batches)

    def _endless_names(self) -> Iterator[Tensor]:
        while True:
            rows = [
                (head, batch)
                for head in range(len(HEADS))
                for batch in passes(self.lessons.named[head], BATCH_TOKENS, self.rng)
            ]
            self.rng.shuffle(rows)
            for head, batch in rows:
                made = named_batch(batch, self.featurizer, self.labels)
                yield name_loss(self.network, without_hints(made), head)

    def _endless_silver(self) -> Iterator[Tensor]:
        while True:
            for batch in passes(self.lessons.silver, BATCH_TOKENS, self.rng):
                made = silver_batch(batch, self.featurizer)
                yield self.plan.silver_weight * silver_loss(self.network, without_hints(made))

    def _step(self, loss: Tensor, progress: float) -> float:
        self.done += 1
        rate = RATE * max(LAST_RATE, 1 - (1 - LAST_RATE) * progress) * min(1.0, self.done / WARM_UP)
        for group in self.adam.param_groups:
            group["lr"] = rate
        self.adam.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.trained, 5.0)
        self.adam.step()
        self.average.take(self.network)
        value = float(loss.detach())
        if math.isnan(value):
            raise FloatingPointError("the loss is not a number")
        return value
