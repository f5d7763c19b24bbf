"""`python -m quizgen.training`: build a language's network from corpora, or score the one it has."""

from __future__ import annotations

import argparse
from pathlib import Path

from quizgen.analysis._usage import read_with
from quizgen.analysis.network import Network, NetworkFiles
from quizgen.languages import LANGUAGES
from quizgen.training.score import report

MODELS = Path(__file__).resolve().parent.parent / "languages" / "indonesian" / "models"


def main() -> None:
    """Parse the command line and do what it says."""
    parser = argparse.ArgumentParser(prog="python -m quizgen.training", description=__doc__)
    verbs = parser.add_subparsers(required=True)
    build = verbs.add_parser("build", help="learn everything from corpora; needs the extra `train`, and an hour or two")
    build.add_argument("--corpora", type=Path, required=True, help="the folder of corpora")
    build.add_argument("--out", type=Path, required=True, help="the models folder; it holds hints.tsv")
    build.add_argument("--epochs", type=int, default=36, help="passes of teachers and student over the treebanks (36)")
    build.add_argument("--threads", type=int, default=1, help="threads to learn with; more than 1 gives other dice (1)")
    build.set_defaults(do=build_all)
    score = verbs.add_parser("score", help="print tag, parse and name scores on gold tokens")
    score.add_argument("files", type=Path, nargs="+", metavar="FILE", help=".conllu, or a token and its BIO tag a line")
    score.add_argument("--models", type=Path, default=MODELS, help="the models folder")
    score.add_argument("--last", type=int, default=None, help="only this many sentences from each file's end")
    score.set_defaults(do=score_all)
    arguments = parser.parse_args()
    arguments.do(arguments)


def build_all(arguments: argparse.Namespace) -> None:
    """Learn, then write both files, each complete or not at all."""
    import torch

    from quizgen.training import build as building

    torch.set_num_threads(arguments.threads)
    hints = arguments.out / building.HINTS
    files = building.build(arguments.corpora, hints, arguments.epochs, lambda line: print(line, flush=True))
    for name, content in ((building.GRAPH, files.graph), (building.TABLES, files.tables)):
        replace(arguments.out / name, content)


def replace(path: Path, content: bytes) -> None:
    """Write beside the file, then put it in its place."""
    beside = path.with_name(f"{path.name}.new")
    beside.write_bytes(content)
    beside.replace(path)


def score_all(arguments: argparse.Namespace) -> None:
    """Print a report a file."""
    graph, tables = ((arguments.models / name).read_bytes() for name in ("joint.onnx", "joint.tables.npz"))
    network = Network(NetworkFiles(graph, tables))
    usage = LANGUAGES["id"].reading().usage
    for path in arguments.files:
        try:
            print(report(path, lambda sentences: read_with(network, sentences, usage), arguments.last))
        except (OSError, ValueError, LookupError) as error:
            raise SystemExit(f"{path} cannot be scored: {error}") from error


if __name__ == "__main__":
    main()
