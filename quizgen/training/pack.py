"""A trained network as the two files that the run-time engine reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from quizgen.analysis._features import Tables, dump_tables
from quizgen.analysis.network import NetworkFiles
from quizgen.training.onnxfile import graph_bytes
from quizgen.training.reading import with_arrays

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from quizgen.training.model import Joint


def packed(network: Joint, tables: Tables) -> NetworkFiles:
    """The graph, and the tables with word vectors (fixed and learned share merged) in eight bits, a scale a word."""
    merged = (network.fixed + network.change.weight).detach().numpy()
    rows, scales = eight_bits(merged)
    full = with_arrays(tables, network)
    arrays = {**full.arrays, "vectors": rows, "scales": scales}
    kept = {name: getattr(full, name) for name in Tables.__slots__}
    return NetworkFiles(graph=graph_bytes(network), tables=dump_tables(Tables(**{**kept, "arrays": arrays})))


def eight_bits(matrix: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Rows as whole numbers from -127 to 127, and the scale (n, 1) that brings each back."""
    scales = np.maximum(np.abs(matrix).max(axis=1, keepdims=True), 1e-6) / 127
    return np.round(matrix / scales).astype(np.int8), scales.astype(np.float32)
