"""Word vectors of our own: skip-gram over the unlabelled text and the training sentences."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from gensim.models import Word2Vec

from quizgen.analysis._features import normal_form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

SIZE = 100
EPOCHS = 12
WINDOW = 4
RAREST = 2


@dataclass(frozen=True, slots=True)
class Vectors:
    """Words from the commonest down, and their vectors (number of words, SIZE), scaled to a mean length of one."""

    words: tuple[str, ...]
    matrix: NDArray[np.float32]


def learn_vectors(sentences: Sequence[Sequence[str]], rng_number: int) -> Vectors:
    """Skip-gram vectors of words seen at least RAREST times, on one thread, so that a second run gives the same."""
    model = Word2Vec(
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
        hashfxn=lambda text: zlib.crc32(str(text).encode("utf-8")),
    )
    matrix = np.asarray(model.wv.vectors, np.float32)
    return Vectors(tuple(model.wv.index_to_key), matrix / np.linalg.norm(matrix, axis=1).mean() * 3.0)
