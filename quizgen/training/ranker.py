"""Learns which questions people ask of a brief: the weights of the ranking, from FacQA.

    python -m quizgen.training.ranker --corpora DIR --out quizgen/languages/indonesian/data/ranking.tsv

A logistic regression with a ridge over readable features. Positive is a candidate whose key is what a person asked for
in that passage, negative every other candidate that passes the checks: weak, for nobody was told to ask everything.
Every fifth row of FacQA is kept for measuring, and with it every other row about the same passage.

FacQA's people had other habits than a teacher: many dates and figures, hardly a reason. So what is learned orders
the questions within what they ask about, and between those stands a prior: half way (in log odds) from FacQA's
shares to those of questions written to a teacher's brief. Reasons are not learned at all. See `PRIOR`.
"""

from __future__ import annotations

import argparse
import ast
import csv
import math
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from quizgen.analysis import Analyser
from quizgen.generation._features import features
from quizgen.generation._reader import Reader, read
from quizgen.generation._words import words
from quizgen.generation.drafting import asked, first_failure
from quizgen.languages import get_language
from quizgen.model.brief import Brief

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from quizgen.model.question import Candidate

HELD_OUT = 5
"""Every row with a number divisible by this is for measuring."""
SAME_KEY = 0.67
"""F1 of words from which two keys are one."""
RIDGE = 8.0
LEAST_SEEN = 15
"""Candidates that a feature must be seen in to get a weight."""
ROUNDS = 30
DIGITS = 3
REASON = "why"
BACKGROUND = ("expansion", "holder", "office", "office_of", "seat", "comes_from")
"""Constructions that ask what the brief only mentions, not what it reports."""
INNER = ("inner_subject", "inner_object", "inner_place", "inner_origin", "inner_goal", "inner_other")
"""Constructions that ask for a name in the middle of a phrase: right, but never the point of the news."""

FACQA_SHARES = {"what": 0.32, "how_many": 0.23, "who": 0.19, "when": 0.16, "where": 0.16}
"""Question words of FacQA's 2,806 human questions."""
TEACHER_SHARES = {"what": 0.47, "who": 0.21, "how_many": 0.10, "where": 0.08, "when": 0.02}
"""Of 332 questions written to a teacher's brief on briefs like ours; the rest, 14 %, ask why or what for."""
PRIOR = {
    **{f"about:{kind}": math.log(TEACHER_SHARES[kind] / FACQA_SHARES[kind]) / 2 for kind in FACQA_SHARES},
    f"about:{REASON}": -0.3,  # above most `what`, since common words as a key cost those more than one
    "cloze": -1.6,  # people who ask for a key do not say whether they would rather fill a gap; teachers would not
    "stem_words:to_5": -0.5,  # nor do they say how a stem reads: a bare verb says too little,
    "stem_words:to_26": -0.2,  # and a long one tires
    "stem_words:over_26": -0.5,
    **dict.fromkeys((f"asks:{construction}" for construction in BACKGROUND), -0.5),
    **dict.fromkeys((f"asks:{construction}" for construction in INNER), -0.3),
}
"""Log odds put on top of what is learned, by hand."""

HEADER = """\
# what: what each feature of a candidate adds to the log odds that somebody would ask it; the ranking adds them up
# columns: feature, weight (learned and prior), prior (the part set by hand), seen (candidates it was learned on)
# source: learned by quizgen/training/ranker.py from FacQA (IndoNLU) without its held-out passages; prior by hand
# licence: weights only; FacQA is stated as Apache-2.0 and as MIT
# date: 2026-11-22
"""


@dataclass(frozen=True, slots=True)
class Passage:
    """A text and the answers that people asked for in it."""

    text: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Examples:
    """One row a candidate: how much of each feature it has, and whether somebody asked for its key."""

    names: tuple[str, ...]
    seen: tuple[int, ...]
    matrix: np.ndarray
    asked: np.ndarray
    worth: np.ndarray | None = None
    """What each row counts; None where all count 1."""


def passages(path: Path) -> tuple[Passage, ...]:
    """The passages of FacQA that no held-out row is about, each with all its answers, in the order of the file."""
    csv.field_size_limit(10**9)
    keys: dict[str, list[str]] = {}
    held_out: set[str] = set()
    with path.open(encoding="utf-8", newline="") as lines:
        for number, row in enumerate(csv.DictReader(lines), 1):
            tokens, labels = ast.literal_eval(row["passage"]), ast.literal_eval(row["seq_label"])
            text = joined(tokens)
            if number % HELD_OUT == 0:
                held_out.add(text)
            key = joined([token for token, label in zip(tokens, labels, strict=True) if label != "O"])
            keys.setdefault(text, []).extend([key] if key else [])
    return tuple(Passage(text, tuple(found)) for text, found in keys.items() if found and text not in held_out)


def joined(tokens: Sequence[str]) -> str:
    """Tokens as running text: no blank before a stop, inside brackets and quotes, around a hyphen or slash."""
    text = re.sub(r" (?=[.,;:!?)\]])|(?<=[(\[]) ", "", " ".join(tokens))
    text = re.sub(r"(?<=\w) ([-/]) (?=\w)", r"\1", text)
    return re.sub(r'"\s*([^"]*?)\s*"', r'"\1"', text)


def is_asked(candidate: Candidate, keys: Iterable[str], lead: frozenset[str]) -> bool:
    """Whether a person asked for the candidate's key, under whatever accepted name."""
    names = [stripped(text, lead) for text in (candidate.key, *candidate.accept)]
    return any(f1(name, stripped(key, lead)) >= SAME_KEY for key in keys for name in names)


def stripped(text: str, lead: frozenset[str]) -> list[str]:
    """The words without those before them that are no part of a key: `di`, `sebesar`."""
    found = words(text)
    while len(found) > 1 and found[0] in lead:
        found = found[1:]
    return found


def f1(first: Sequence[str], second: Sequence[str]) -> float:
    """Harmonic mean of the shares of words that two texts have in common."""
    common = sum((Counter(first) & Counter(second)).values())
    return 2 * common / (len(first) + len(second)) if common else 0.0


def candidates_of(passage: Passage, number: int, analyser: Analyser) -> Iterator[tuple[Reader, Candidate]]:
    """What the kinds ask of a passage and the checks let pass; of reasons, which nobody asked for there, nothing."""
    reader = read(analyser.analyse(Brief(f"facqa-{number}", passage.text)), analyser.language)
    for candidate in asked(reader):
        if candidate.kind != REASON and not first_failure(reader, candidate):
            yield reader, candidate


def examples(given: Sequence[Passage], analyser: Analyser) -> Examples:
    """All candidates of all passages, as numbers; features seen too seldom are left out."""
    lead = analyser.language.wording().lead_words
    rows, targets = [], []
    for number, passage in enumerate(given):
        for reader, candidate in candidates_of(passage, number, analyser):
            rows.append(dict(features(reader, candidate)))
            targets.append(is_asked(candidate, passage.keys, lead))
    seen = Counter(name for row in rows for name in row)
    names = tuple(sorted(name for name, times in seen.items() if times >= LEAST_SEEN))
    matrix = np.array([[row.get(name, 0.0) for name in names] for row in rows])
    return Examples(names, tuple(seen[name] for name in names), matrix, np.array(targets, dtype=float))


def learn(given: Examples) -> dict[str, float]:
    """Ridge logistic regression by Newton's method; the level itself (`always`) is not held back."""
    ridge = np.array([0.0 if name == "always" else RIDGE for name in given.names])
    weights = np.zeros(len(given.names))
    worth = np.ones(len(given.asked)) if given.worth is None else given.worth
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-given.matrix @ weights))
        slope = given.matrix.T @ (worth * (chance - given.asked)) + ridge * weights
        curve = (given.matrix.T * (worth * chance * (1 - chance))) @ given.matrix + np.diag(ridge)
        weights -= np.linalg.solve(curve, slope)
    return dict(zip(given.names, weights.tolist(), strict=True))


def table(learned: Mapping[str, float], seen: Mapping[str, int]) -> str:
    """The text of ranking.tsv: every feature with a weight or a prior, sorted by name."""
    lines = []
    for name in sorted({*learned, *PRIOR}):
        prior = PRIOR.get(name, 0.0)
        weight = learned.get(name, 0.0) + prior
        if round(weight, DIGITS):
            lines.append(f"{name}\t{weight:.{DIGITS}f}\t{prior:.{DIGITS}f}\t{seen.get(name, 0)}\n")
    return HEADER + "feature\tweight\tprior\tseen\n" + "".join(lines)


def main() -> None:
    """Read FacQA, ask, learn, write ranking.tsv."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--corpora", type=Path, required=True, help="the folder with facqa-train.csv")
    parser.add_argument("--out", type=Path, required=True, help="the table to write")
    asked_for = parser.parse_args()
    found = examples(passages(asked_for.corpora / "facqa-train.csv"), Analyser(get_language("id")))
    text = table(learn(found), dict(zip(found.names, found.seen, strict=True)))
    asked_for.out.write_text(text, encoding="utf-8")
    print(f"{len(found.asked)} candidates, {int(found.asked.sum())} of them asked for; {len(found.names)} features")


if __name__ == "__main__":
    main()
