"""The joint network in PyTorch: one reader of tokens under a parser, a tagger and two taggers of names."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn.functional import leaky_relu, pad

from quizgen.analysis._features import AFFIXES, HINTS, SHAPES

BANKS = ("csui", "pud", "gsd")
"""The treebanks, which do not agree in everything; the parser is told which one's ways to follow."""
NEWS_WAYS = (0.5, 0.5, 0.0)
"""The ways that briefs are read in: half CSUI's, half PUD's, the two of news; GSD's are further off."""
HEADS = ("idner", "nergrit")
"""The two conventions of naming: the first leaves most countries untagged, the second tags every place."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """How wide each part is."""

    words: int
    letters: int
    affixes: tuple[int, ...]
    tags: int
    relations: int
    sorts: int
    vector: int = 100
    letter: int = 32
    filters: int = 32
    affix: int = 16
    shape: int = 12
    hidden: int = 200
    arc: int = 192
    label: int = 80
    name: int = 80
    bank: int = 12


@dataclass(frozen=True, slots=True)
class Scores:
    """What the parser says: tags (b, n, t), arc logits (b, n, n + 1), the label halves of tails and of heads."""

    tags: Tensor
    arcs: Tensor
    label_tail: Tensor
    label_head: Tensor


class Across(nn.Module):  # type: ignore[misc]
    """A bidirectional LSTM as two plain ones, the second over sentences turned round: exact without slow packing."""

    def __init__(self, size: int, hidden: int) -> None:
        super().__init__()
        self.ahead = nn.LSTM(size, hidden, batch_first=True)
        self.back = nn.LSTM(size, hidden, batch_first=True)

    def forward(self, x: Tensor, turned: Tensor) -> Tensor:
        """From (b, n, size) to (b, n, 2 * hidden); `turned` is where each place stands in the turned sentence."""
        with torch.autocast("cpu", torch.bfloat16, enabled=self.training):
            ahead, _ = self.ahead(x)
            back, _ = self.back(_take(x, turned))
        return torch.cat([ahead.float(), _take(back.float(), turned)], -1)


def _take(x: Tensor, places: Tensor) -> Tensor:
    return x.gather(1, places.unsqueeze(-1).expand(-1, -1, x.shape[-1]))


def turned_places(lengths: Tensor, width: int) -> Tensor:
    """For each place the place it has when its own sentence is turned round; padding stays where it is."""
    places = torch.arange(width).expand(len(lengths), width)
    ends = lengths.unsqueeze(1) - 1
    return torch.where(places <= ends, ends - places, places)


class Shared(nn.Module):  # type: ignore[misc]
    """One dropout mask a sentence, the same at every place (Gal and Ghahramani 2016)."""

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.rate = rate

    def forward(self, x: Tensor) -> Tensor:
        """Drop whole columns of each sentence."""
        if not self.training:
            return x
        mask = x.new_empty(x.shape[0], 1, x.shape[-1]).bernoulli_(1 - self.rate) / (1 - self.rate)
        return x * mask


class Joint(nn.Module):  # type: ignore[misc]
    """All of the network; `read` is shared, `parse` and `names` are its ends."""

    def __init__(self, sizes: Sizes, vectors: Tensor) -> None:
        super().__init__()
        self.sizes = sizes
        self.register_buffer("fixed", torch.cat([torch.zeros(1, sizes.vector), vectors]))
        self.change = nn.Embedding(sizes.words + 1, sizes.vector)
        nn.init.zeros_(self.change.weight)
        self.letters = nn.Embedding(sizes.letters, sizes.letter, padding_idx=0)
        self.filters = nn.ModuleList(nn.Conv1d(sizes.letter, sizes.filters, width) for width in (2, 3, 4))
        self.affixes = nn.ModuleList(nn.Embedding(rows, sizes.affix, padding_idx=0) for rows in sizes.affixes)
        self.shapes = nn.Embedding(SHAPES, sizes.shape, padding_idx=0)
        width = sizes.vector + 3 * sizes.filters + len(AFFIXES) * sizes.affix + sizes.shape + HINTS
        both = 2 * sizes.hidden
        self.first, self.second = Across(width, sizes.hidden), Across(both, sizes.hidden)
        self.banks = nn.Parameter(torch.randn(len(BANKS), sizes.bank))
        self.parser = Across(both + sizes.bank, sizes.hidden)
        self.tags = nn.Linear(both, sizes.tags)
        self.arc_tail, self.arc_head = nn.Linear(both, sizes.arc), nn.Linear(both, sizes.arc)
        self.label_tail, self.label_head = nn.Linear(both, sizes.label), nn.Linear(both, sizes.label)
        self.root = nn.Parameter(torch.randn(both) * 0.1)
        self.arcs = nn.Parameter(torch.zeros(sizes.arc + 1, sizes.arc))
        self.labels = nn.Parameter(torch.zeros(sizes.relations, sizes.label + 1, sizes.label + 1))
        self.namer = Across(both, sizes.name)
        self.emit = nn.ModuleList(nn.Linear(2 * sizes.name, sizes.sorts) for _ in HEADS)
        self.follow = nn.ParameterList(nn.Parameter(torch.zeros(sizes.sorts, sizes.sorts)) for _ in HEADS)
        self.input_drop, self.drop = Shared(0.25), Shared(0.33)

    def read(self, batch: dict[str, Tensor]) -> Tensor:
        """The shared reading (b, n, 400) of a batch."""
        x = torch.cat([self.spelled(batch), batch["hints"]], -1)
        x = self.first(self.input_drop(x), batch["turned"])
        return self.second(self.drop(x), batch["turned"])

    def spelled(self, batch: dict[str, Tensor]) -> Tensor:
        """What each token is by itself: vector, letters, affixes, shape."""
        words, training = batch["words"], self.training
        kept = torch.rand(words.shape) if training else torch.ones(words.shape)
        vector = self.fixed[words * (kept > 0.1)] + self.change(words * (kept > 0.3 if training else kept > 0))
        flat = batch["letters"].flatten(0, 1)
        if training:
            flat = torch.where((torch.rand(flat.shape) < 0.05) & (flat > 0), torch.ones_like(flat), flat)
        rows = self.letters(flat).transpose(1, 2)
        found = [layer(rows).relu().amax(-1) for layer in self.filters]
        letters = torch.cat(found, -1).unflatten(0, words.shape)
        affixes = batch["affixes"]
        if training:
            affixes = torch.where((torch.rand(affixes.shape) < 0.1) & (affixes > 0), torch.ones_like(affixes), affixes)
        ends = [table(affixes[..., side]) for side, table in enumerate(self.affixes)]
        return torch.cat([vector, letters, *ends, self.shapes(batch["shapes"])], -1)

    def parse(self, read: Tensor, batch: dict[str, Tensor]) -> Scores:
        """Tags, arcs and the two halves of the labels."""
        banks = (
            (batch["banks"] @ self.banks if "banks" in batch else self.news_ways())
            .unsqueeze(1)
            .expand(read.shape[0], read.shape[1], -1)
        )
        deep = self.drop(self.parser(torch.cat([self.drop(read), banks], -1), batch["turned"]))
        rooted = torch.cat([self.root.expand(len(deep), 1, -1), deep], 1)
        tail = self.drop(leaky_relu(self.arc_tail(deep), 0.1))
        head = self.drop(leaky_relu(self.arc_head(rooted), 0.1))
        arcs = (tail @ self.arcs[:-1] + self.arcs[-1]) @ head.transpose(1, 2)
        return Scores(
            tags=self.tags(self.drop(read)),
            arcs=arcs.masked_fill(batch["closed"], -1e4),
            label_tail=self.drop(leaky_relu(self.label_tail(deep), 0.1)),
            label_head=self.drop(leaky_relu(self.label_head(rooted), 0.1)),
        )

    def news_ways(self) -> Tensor:
        """What the parser is told of a brief, (1, bank)."""
        return torch.tensor([NEWS_WAYS]) @ self.banks

    def label(self, tail: Tensor, head: Tensor) -> Tensor:
        """Logits of the relations of (m, label) tails to as many heads."""
        tail, head = (pad(part, (0, 1), value=1.0) for part in (tail, head))
        rows = tail @ self.labels.permute(1, 0, 2).reshape(tail.shape[-1], -1)
        return (rows.view(len(tail), -1, head.shape[-1]) @ head.unsqueeze(-1)).squeeze(-1)

    def names(self, read: Tensor, batch: dict[str, Tensor]) -> list[Tensor]:
        """Emissions (b, n, 7) of each of HEADS."""
        deep = self.drop(self.namer(self.drop(read), batch["turned"]))
        return [layer(deep) for layer in self.emit]
