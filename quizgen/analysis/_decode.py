"""From scores to a reading: the best tree with one root, and the best legal chain of name tags."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]
Whole = NDArray[np.int64]


def best_tree(scores: Doubles) -> Whole:
    """The head of each token, -1 for the only root, maximising the sum of `scores`.

    `scores` is (n, n + 1): row is the token, column 0 the root, column j + 1 token j. The greedy choice is kept when it
    is a tree; otherwise Chu-Liu/Edmonds, with root arcs made so dear that the best tree has exactly one.
    """
    size = len(scores)
    full = np.full((size + 1, size + 1), -np.inf)
    full[1:] = scores
    full[np.arange(size + 1), np.arange(size + 1)] = -np.inf
    heads: Whole = np.argmax(full, axis=1)
    heads[0] = -1
    if int(np.sum(heads == 0)) != 1 or _cycle(heads) is not None:
        finite = full[np.isfinite(full)]
        full[1:, 0] -= (size + 1) * (1.0 + float(finite.max() - finite.min()))
        heads = _chu_liu_edmonds(full)
    without_root: Whole = heads[1:] - 1
    return without_root


def _cycle(heads: Whole) -> list[int] | None:
    """One cycle among the nodes of `heads` (node 0 is the root, its head -1), or None."""
    seen = [0] * len(heads)
    for start in range(1, len(heads)):
        node, walk = start, start
        while node > 0 and not seen[node]:
            seen[node] = walk
            node = int(heads[node])
        if node > 0 and seen[node] == walk:
            cycle, step = [node], int(heads[node])
            while step != node:
                cycle.append(step)
                step = int(heads[step])
            return cycle
    return None


def _chu_liu_edmonds(full: Doubles) -> Whole:
    """The best arborescence from node 0 over `full` (dependent, head); heads of the nodes, -1 for node 0."""
    contracted: list[tuple[list[int], Whole, Whole, Whole]] = []
    alive = np.ones(len(full), bool)
    scores = full.copy()
    heads = _best_heads(scores, alive)
    while (cycle := _cycle(heads)) is not None:
        inside = np.array(cycle)
        kept, members = cycle[0], inside[1:]
        own = scores[inside, heads[inside]]
        outgoing = scores[:, inside]
        leave = inside[np.argmax(outgoing, axis=1)]
        entering = scores[inside] - own[:, None]
        enter = inside[np.argmax(entering, axis=0)]
        contracted.append((cycle, heads.copy(), leave, enter))
        scores[:, kept] = outgoing.max(axis=1)
        scores[kept] = entering.max(axis=0)
        scores[kept, inside] = -np.inf
        scores[members] = -np.inf
        scores[:, members] = -np.inf
        alive[members] = False
        heads = _best_heads(scores, alive)
    for cycle, before, leave, enter in reversed(contracted):
        heads = _expanded(heads, cycle, before, leave, enter)
    return heads


def _best_heads(scores: Doubles, alive: NDArray[np.bool_]) -> Whole:
    heads: Whole = np.argmax(scores, axis=1)
    heads[~alive] = -1
    heads[0] = -1
    return heads


def _expanded(heads: Whole, cycle: list[int], before: Whole, leave: Whole, enter: Whole) -> Whole:
    """Open a contracted cycle again: it is entered at one node, and keeps its own arcs at the others."""
    kept = cycle[0]
    heads = heads.copy()
    outer = int(heads[kept])
    hanging = [node for node in range(1, len(heads)) if int(heads[node]) == kept and node not in cycle]
    for node in hanging:
        heads[node] = leave[node]
    broken = int(enter[outer])
    for node in cycle:
        heads[node] = before[node]
    heads[broken] = outer
    return heads


def best_chains(emissions: Doubles, transitions: Doubles, lengths: Whole) -> list[list[int]]:
    """The best sequence of tags for each row of `emissions` (b, n, k), by Viterbi over `transitions` (b, k, k).

    `transitions[b, i, j]` scores tag j after tag i and is -inf where that is not legal; tags that may not begin a chain
    must carry a very low first emission.
    """
    size, width, _ = emissions.shape
    best = emissions[:, 0]
    came = np.zeros(emissions.shape, np.int64)
    for place in range(1, width):
        paths = best[:, :, None] + transitions
        came[:, place] = paths.argmax(axis=1)
        reached = paths.max(axis=1) + emissions[:, place]
        best = np.where((place < lengths)[:, None], reached, best)
    ends = best.argmax(axis=1)
    chains = []
    for row in range(size):
        chain = [int(ends[row])]
        for place in range(int(lengths[row]) - 1, 0, -1):
            chain.append(int(came[row, place, chain[-1]]))
        chains.append(chain[::-1])
    return chains
