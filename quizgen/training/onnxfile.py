"""The network as an ONNX file, written by hand, so that PyTorch's exporters need not be trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from quizgen.analysis._features import AFFIXES, HINTS, LETTERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from torch import Tensor, nn

    from quizgen.training.model import Across, Joint

OPSET = 17
IR = 8
_GATES = (0, 3, 1, 2)
"""PyTorch orders an LSTM's gates input, forget, cell, output; ONNX input, output, forget, cell."""


class Graph:
    """A graph under construction; each method adds a node and returns the name of what it gives."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: dict[str, NDArray[np.generic]] = {}

    def add(self, kind: str, inputs: Sequence[str], name: str | None = None, **attributes: object) -> str:
        """One node with one output."""
        name = name or f"{kind.lower()}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], **attributes))
        return name

    def weight(self, name: str, value: Tensor | NDArray[np.generic]) -> str:
        """A constant of the graph."""
        array = value if isinstance(value, np.ndarray) else value.detach().numpy()
        self.weights[name] = array.copy(order="C")
        return name

    def shape(self, *sizes: int) -> str:
        """A constant list of whole numbers."""
        name = "shape_" + "_".join(map(str, sizes))
        return self.weight(name, np.array(sizes, np.int64))

    def linear(self, x: str, name: str, layer: nn.Linear) -> str:
        """An affine map of the last axis."""
        product = self.add("MatMul", [x, self.weight(f"{name}_w", layer.weight.T)])
        return self.add("Add", [product, self.weight(f"{name}_b", layer.bias)])

    def across(self, x: str, name: str, layer: Across, extra: NDArray[np.float32] | None = None) -> str:
        """A bidirectional LSTM over (n, b, size), giving (n, b, 2 * hidden); `extra` is a constant end of its input."""
        hidden, size = layer.ahead.hidden_size, layer.ahead.input_size - (0 if extra is None else len(extra))
        inner, outer, biases = [], [], []
        for lstm in (layer.ahead, layer.back):
            rows = lstm.weight_ih_l0.detach().numpy()
            constant = 0 if extra is None else rows[:, size:] @ extra
            inner.append(_gates(rows[:, :size]))
            outer.append(_gates(lstm.weight_hh_l0.detach().numpy()))
            bias = _gates(lstm.bias_ih_l0.detach().numpy() + lstm.bias_hh_l0.detach().numpy() + constant)
            biases.append(np.concatenate([bias, np.zeros_like(bias)]))
        parts = {"w": inner, "r": outer, "b": biases}
        weights = [self.weight(f"{name}_{part}", np.stack(rows).astype(np.float32)) for part, rows in parts.items()]
        read = self.add("LSTM", [x, *weights, "lengths"], hidden_size=hidden, direction="bidirectional")
        return self.add("Reshape", [self.add("Transpose", [read], perm=[0, 2, 1, 3]), self.shape(0, 0, 2 * hidden)])


def _gates(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    parts = np.split(rows, 4)
    return np.concatenate([parts[gate] for gate in _GATES])


def _tokens(graph: Graph, network: Joint) -> str:
    """What the tokens are by themselves, (n, b, width)."""
    sizes = network.sizes
    rows = graph.add("Gather", [graph.weight("letter_rows", network.letters.weight), "letters"])
    rows = graph.add("Reshape", [rows, graph.shape(-1, LETTERS, sizes.letter)])
    rows = graph.add("Transpose", [rows], perm=[0, 2, 1])
    found = []
    for number, layer in enumerate(network.filters):
        weights = [graph.weight(f"filter_{number}_w", layer.weight), graph.weight(f"filter_{number}_b", layer.bias)]
        seen = graph.add("Relu", [graph.add("Conv", [rows, *weights])])
        found.append(graph.add("ReduceMax", [seen], axes=[2], keepdims=0))
    letters = graph.add("Concat", found, axis=1)
    sides = graph.add("Concat", [graph.add("Shape", ["shapes"]), graph.shape(-1)], axis=0)
    letters = graph.add("Reshape", [letters, sides])
    ends = []
    for side, table in enumerate(network.affixes):
        column = graph.add("Gather", ["affixes", graph.weight(f"side_{side}", np.array(side, np.int64))], axis=2)
        ends.append(graph.add("Gather", [graph.weight(f"affix_rows_{side}", table.weight), column]))
    shapes = graph.add("Gather", [graph.weight("shape_rows", network.shapes.weight), "shapes"])
    tokens = graph.add("Concat", ["vectors", letters, *ends, shapes, "hints"], axis=2)
    return graph.add("Transpose", [tokens], perm=[1, 0, 2])


def _rooted(graph: Graph, deep: str, network: Joint) -> str:
    """The parser's reading (b, n, 400) with the root before the first token."""
    size = 2 * network.sizes.hidden
    batch = graph.add("Slice", [graph.add("Shape", [deep]), graph.shape(0), graph.shape(1)])
    sides = graph.add("Concat", [batch, graph.weight("root_sides", np.array([1, size], np.int64))], axis=0)
    root = graph.add("Expand", [graph.weight("root", network.root.reshape(1, 1, size)), sides])
    return graph.add("Concat", [root, deep], axis=1)


def _parser(graph: Graph, read: str, network: Joint) -> None:
    banks = network.news_ways()[0].detach().numpy()
    deep = graph.add("Transpose", [graph.across(read, "parser", network.parser, banks)], perm=[1, 0, 2])
    rooted = _rooted(graph, deep, network)

    def mlp(x: str, name: str, layer: nn.Linear, out: str | None = None) -> str:
        return graph.add("LeakyRelu", [graph.linear(x, name, layer)], out, alpha=0.1)

    tail, head = mlp(deep, "arc_tail", network.arc_tail), mlp(rooted, "arc_head", network.arc_head)
    tail = graph.add("MatMul", [tail, graph.weight("arcs_w", network.arcs[:-1])])
    tail = graph.add("Add", [tail, graph.weight("arcs_b", network.arcs[-1])])
    graph.add("MatMul", [tail, graph.add("Transpose", [head], perm=[0, 2, 1])], "arcs")
    mlp(deep, "tails", network.label_tail, "label_tail")
    mlp(rooted, "heads", network.label_head, "label_head")


def graph_bytes(network: Joint) -> bytes:
    """The ONNX file: inputs as `quizgen.analysis.network` feeds them, with word vectors already looked up."""
    graph = Graph()
    first = graph.across(_tokens(graph, network), "first", network.first)
    read = graph.across(first, "second", network.second)
    _parser(graph, read, network)
    tags = graph.linear(graph.add("Transpose", [read], perm=[1, 0, 2]), "tagger", network.tags)
    graph.add("Identity", [tags], "tags")
    deep = graph.add("Transpose", [graph.across(read, "namer", network.namer)], perm=[1, 0, 2])
    heads = [graph.linear(deep, f"emit_{number}", layer) for number, layer in enumerate(network.emit)]
    graph.add("Concat", heads, "names", axis=2)
    made = helper.make_graph(graph.nodes, "joint", _inputs(network), _outputs(), _constants(graph))
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR)
    onnx.checker.check_model(model)
    stored: bytes = model.SerializeToString(deterministic=True)
    return stored


def _constants(graph: Graph) -> list[onnx.TensorProto]:
    return [numpy_helper.from_array(value, name) for name, value in sorted(graph.weights.items())]


def _inputs(network: Joint) -> list[onnx.ValueInfoProto]:
    info, whole, real = helper.make_tensor_value_info, TensorProto.INT32, TensorProto.FLOAT
    return [
        info("vectors", real, ["b", "n", network.sizes.vector]),
        info("letters", whole, ["b", "n", LETTERS]),
        info("affixes", whole, ["b", "n", len(AFFIXES)]),
        info("shapes", whole, ["b", "n"]),
        info("hints", real, ["b", "n", HINTS]),
        info("lengths", whole, ["b"]),
    ]


def _outputs() -> list[onnx.ValueInfoProto]:
    shapes = {
        "tags": ("b", "n", "tag"),
        "arcs": ("b", "n", "arc"),
        "label_tail": ("b", "n", "tail"),
        "label_head": ("b", "arc", "tail"),
        "names": ("b", "n", "sort"),
    }
    return [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in shapes.items()]
