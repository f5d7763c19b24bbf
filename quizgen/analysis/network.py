"""Reading sentences with the joint network: tags, a tree and names for each token, by ONNX Runtime.

The graph computes scores; `Network` looks tokens up before and decodes after. What is read of a sentence does not depend
on those beside it in a batch, to the last bit: a recurrent network in single precision sums each row by itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from quizgen.analysis._decode import Doubles, Whole, best_chains, best_tree
from quizgen.analysis._features import Featurizer, Inputs, Tables, load_tables
from quizgen.errors import EngineError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MARKS = 16
"""Marks in a row, and nothing else, from which the network is not asked."""
LONGEST = 160
"""Tokens read in one piece; a longer sentence is cut, preferably after a mark, so that reading stays linear."""
BATCH_TOKENS = 512
"""Padded tokens computed at once, which bounds memory; more would pad the short sentences of many briefs too much."""
_IMPOSSIBLE = -1e9

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read of a sentence, one entry a token.

    `tags` are UPOS; `heads` are places in the sentence, -1 for the one root; `relations` are UD relations with
    subtypes; `names` and `places` are BIO tags over PER, ORG, LOC under two conventions: `names` leaves most countries
    out, `places` tags every place; `certainty` is the probability of the head and relation given, in hundredths.
    """

    tags: tuple[str, ...]
    heads: tuple[int, ...]
    relations: tuple[str, ...]
    names: tuple[str, ...]
    places: tuple[str, ...]
    certainty: tuple[float, ...]


EMPTY = Reading((), (), (), (), (), ())


@dataclass(frozen=True, slots=True)
class NetworkFiles:
    """A network as a language hands it over: the bytes of its ONNX graph and of its .npz tables."""

    graph: bytes
    tables: bytes


@dataclass(frozen=True, slots=True)
class Outputs:
    """Scores of a batch: tags (b, n, t), arcs (b, n, n + 1), label halves (b, n or n + 1, k), names (b, n, 2 * 7)."""

    tags: Floats
    arcs: Floats
    label_tail: Floats
    label_head: Floats
    names: Floats


@dataclass(frozen=True, slots=True)
class _Piece:
    sentence: int
    start: int
    stop: int


class Network:
    """The joint network, loaded once and used for every brief, on one thread and in single precision.

    Raises EngineError where the files are no graph and tables.
    """

    def __init__(self, files: NetworkFiles) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        try:
            self._session = onnxruntime.InferenceSession(files.graph, options, providers=["CPUExecutionProvider"])
            self._tables = load_tables(files.tables)
        except Exception as error:  # ONNX Runtime's own errors share no parent below Exception
            raise EngineError(f"the model files are broken; install quizgen again ({error})") from error
        self._featurizer = Featurizer(self._tables)
        arrays = self._tables.arrays
        self._vectors = arrays["vectors"].astype(np.float32) * arrays["scales"].astype(np.float32)

    def read(self, sentences: Sequence[Sequence[str]]) -> list[Reading]:
        """One reading a sentence of surface tokens, clitics merged and marks apart; an empty one for an empty one."""
        pieces = [
            _Piece(number, start, stop) for number, sentence in enumerate(sentences) for start, stop in _cuts(sentence)
        ]
        found = {piece: _of_marks(piece) for piece in pieces if _is_all_marks(sentences[piece.sentence], piece)}
        for batch in _batches([piece for piece in pieces if piece not in found]):
            inputs = self._featurizer.inputs([sentences[piece.sentence][piece.start : piece.stop] for piece in batch])
            found.update(zip(batch, readings(self._run(inputs), inputs.lengths, self._tables), strict=True))
        parts: list[list[Reading]] = [[] for _ in sentences]
        for piece in pieces:
            tokens = sentences[piece.sentence][piece.start : piece.stop]
            parts[piece.sentence].append(self._settled(tokens, found[piece]))
        return [_joined(part) for part in parts]

    def _settled(self, tokens: Sequence[str], reading: Reading) -> Reading:
        """The reading with their tag for words that only ever have one: `awal` is a noun, `terbuka` a verb."""
        settled = self._tables.settled
        tags = tuple(settled.get(token, tag) for token, tag in zip(tokens, reading.tags, strict=True))
        return reading if tags == reading.tags else replace(reading, tags=tags)

    def _run(self, inputs: Inputs) -> Outputs:
        fed = {
            "vectors": self._vectors[inputs.words],
            "letters": inputs.letters,
            "affixes": inputs.affixes,
            "shapes": inputs.shapes,
            "hints": inputs.hints,
            "lengths": inputs.lengths,
        }
        return Outputs(*self._session.run(["tags", "arcs", "label_tail", "label_head", "names"], fed))


def _cuts(sentence: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pieces of at most LONGEST tokens, cut after the last mark in a piece's last quarter if it has one there."""
    start = 0
    while start < len(sentence):
        stop = min(start + LONGEST, len(sentence))
        if stop < len(sentence):
            marks = (place for place in range(stop, stop - LONGEST // 4, -1) if not sentence[place - 1].isalnum())
            stop = next(marks, stop)
        yield start, stop
        start = stop


def _is_all_marks(sentence: Sequence[str], piece: _Piece) -> bool:
    """Whether a piece is a long row of marks, of which there is nothing to read."""
    long = piece.stop - piece.start >= MARKS
    return long and not any(map(str.isalnum, sentence[piece.start : piece.stop]))


def _of_marks(piece: _Piece) -> Reading:
    """What is read of a row of marks: they hang on the first of them, and name nothing."""
    rest = piece.stop - piece.start - 1
    none = ("O",) * (rest + 1)
    tags, relations = ("PUNCT",) * (rest + 1), ("root", *("punct",) * rest)
    return Reading(tags, (-1, *(0,) * rest), relations, none, none, (1.0,) * (rest + 1))


def _batches(pieces: Sequence[_Piece]) -> Iterator[list[_Piece]]:
    """Pieces in batches of at most BATCH_TOKENS padded tokens, the longest first."""
    batch: list[_Piece] = []
    for piece in sorted(pieces, key=lambda piece: (piece.start - piece.stop, piece.sentence, piece.start)):
        if batch and (len(batch) + 1) * (batch[0].stop - batch[0].start) > BATCH_TOKENS:
            yield batch
            batch = []
        batch.append(piece)
    if batch:
        yield batch


def _joined(parts: Sequence[Reading]) -> Reading:
    """The readings of a sentence's pieces as one tree: later roots hang from the first as parataxis."""
    if not parts:
        return EMPTY
    if len(parts) == 1:
        return parts[0]
    root, offset = parts[0].heads.index(-1), 0
    heads: list[int] = []
    relations: list[str] = []
    for part in parts:
        for head, relation in zip(part.heads, part.relations, strict=True):
            later = head < 0 < offset
            heads.append(root if later else head if head < 0 else head + offset)
            relations.append("parataxis" if later else relation)
        offset += len(part.heads)
    return Reading(
        tags=tuple(tag for part in parts for tag in part.tags),
        heads=tuple(heads),
        relations=tuple(relations),
        names=tuple(name for part in parts for name in part.names),
        places=tuple(name for part in parts for name in part.places),
        certainty=tuple(value for part in parts for value in part.certainty),
    )


def readings(outputs: Outputs, lengths: NDArray[np.int32], tables: Tables) -> list[Reading]:
    """Decode a batch of scores: greedy tags, the best tree, the best relations for it, the best legal name tags."""
    names, places = name_tags(outputs.names, lengths, tables)
    trees = [_tree(outputs.arcs[row, :length, : length + 1]) for row, length in enumerate(lengths)]
    rows = np.repeat(np.arange(len(lengths)), lengths)
    tails = np.concatenate([np.arange(length) for length in lengths])
    heads = np.concatenate([heads for heads, _ in trees])
    relations, shares = _relations(outputs.label_tail[rows, tails], outputs.label_head[rows, heads + 1], heads, tables)
    certain = np.round(shares * np.concatenate([share for _, share in trees]), 2)
    tags = outputs.tags.argmax(-1)
    ends = np.cumsum(lengths)
    return [
        Reading(
            tags=tuple(tables.tags[tag] for tag in tags[row, : stop - start]),
            heads=tuple(heads[start:stop].tolist()),
            relations=tuple(tables.relations[label] for label in relations[start:stop]),
            names=names[row],
            places=places[row],
            certainty=tuple(certain[start:stop].tolist()),
        )
        for row, (start, stop) in enumerate(zip(ends - lengths, ends, strict=True))
    ]


def _tree(logits: Floats) -> tuple[Whole, Doubles]:
    """The best heads of a sentence, and the probability of each among all heads its token might have."""
    arcs = logits.astype(np.float64)
    tails = np.arange(len(arcs))
    arcs[tails, tails + 1] = _IMPOSSIBLE
    heads = best_tree(arcs)
    return heads, _shares(arcs)[tails, heads + 1]


def _relations(tail: Floats, head: Floats, heads: Whole, tables: Tables) -> tuple[Whole, Doubles]:
    """The best relation of each token to its head, and its probability; only a root is called root."""
    scores = _label_scores(tail, head, tables)
    root = tables.relations.index("root")
    scores[heads >= 0, root] = _IMPOSSIBLE
    scores[np.ix_(heads < 0, np.arange(len(tables.relations)) != root)] = _IMPOSSIBLE
    best: Whole = scores.argmax(1)
    return best, _shares(scores)[np.arange(len(best)), best]


def _shares(logits: Doubles) -> Doubles:
    raised = np.exp(logits - logits.max(axis=1, keepdims=True))
    shares: Doubles = raised / raised.sum(axis=1, keepdims=True)
    return shares


def _label_scores(tail: Floats, head: Floats, tables: Tables) -> Doubles:
    """Biaffine scores (n, relations) of each token's relation to its head, by the `labels` matrix of the tables."""
    one = np.ones((len(tail), 1), np.float32)
    tail, head = np.concatenate([tail, one], 1), np.concatenate([head, one], 1)
    labels = tables.arrays["labels"].astype(np.float32, copy=False)
    middle = tail @ labels.reshape(tail.shape[1], -1)
    scores: Doubles = (middle.reshape(len(tail), -1, head.shape[1]) @ head[:, :, None]).astype(np.float64)
    return scores[:, :, 0]


def name_tags(emissions: Floats, lengths: NDArray[np.int32], tables: Tables) -> tuple[list[tuple[str, ...]], ...]:
    """BIO tags under each of the conventions; I-X stands only after B-X or I-X."""
    sorts = tables.sorts
    allowed = np.array([[_may_follow(before, after) for after in sorts] for before in sorts])
    follow = np.where(allowed, tables.arrays["follow"].astype(np.float64), _IMPOSSIBLE)
    size, width, _ = emissions.shape
    both = emissions.astype(np.float64).reshape(size, width, len(follow), len(sorts))
    both[:, 0, :, [sort.startswith("I-") for sort in sorts]] = _IMPOSSIBLE
    stacked = both.transpose(2, 0, 1, 3).reshape(-1, width, len(sorts))
    chains = best_chains(stacked, np.repeat(follow, size, axis=0), np.tile(lengths, len(follow)).astype(np.int64))
    tagged = [tuple(sorts[tag] for tag in chain) for chain in chains]
    return tuple(tagged[start : start + size] for start in range(0, len(tagged), size))


def _may_follow(before: str, after: str) -> bool:
    return not after.startswith("I-") or before[1:] == after[1:]
