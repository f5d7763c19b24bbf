"""Word vectors of our own: skip-gram with pieces of words over the unlabelled text and the training sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from gensim.models import FastText

from quizgen.analysis._features import normal_form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

SIZE = 100
EPOCHS = 12
WINDOW = 4
RAREST = 2
PIECES, BUCKETS = (3, 5), 100_000
"""Letters of the pieces of words, shortest and longest, and how many rows they share."""


@dataclass(frozen=True, slots=True)
class Vectors:
    """Words from the commonest down, and their vectors (number of words, SIZE), scaled to a mean length of one."""

    words: tuple[str, ...]
    matrix: NDArray[np.float32]


def learn_vectors(sentences: Sequence[Sequence[str]], rng_number: int) -> Vectors:
    """Vectors of words seen at least RAREST times, on one thread, so that a second run gives the same.

    A word's vector is the mean of its own and those of its pieces (Bojanowski and others 2017): most words with affixes
    are rare, their roots and affixes are not.
    """
    model = FastText(
        sentences=[[normal_form(token) for token in sentence] for sentence in sentences],
        vector_size=SIZE,
        window=WINDOW,
        min_count=RAREST,
        sg=1,
        negative=8,
        sample=1e-4,
        epochs=EPOCHS,
        seed=rng_number,
        workers=1,
        min_n=PIECES[0],
        max_n=PIECES[1],
        bucket=BUCKETS,
    )
    matrix = np.asarray(model.wv.vectors, np.float32)
    return Vectors(tuple(model.wv.index_to_key), matrix / np.linalg.norm(matrix, axis=1).mean() * 3.0)
