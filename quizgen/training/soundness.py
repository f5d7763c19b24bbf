"""Learns which questions a strict reader signs as they are: the weights by which unsound candidates are refused.

    python -m quizgen.training.soundness --corpora DIR --out quizgen/languages/indonesian/data/soundness.tsv

A logistic regression with a ridge over readable features of a candidate and of the reading it was made from. Positive
is a question on briefs-dev that a strict reader called acceptable as it is by the rubric of gates and scores; the
verdicts stand in judgements.tsv beside this module under hashes of brief, kind, stem and key, no text among them. What
generation asks otherwise today is left out. Most of the verdicts are on 2,920 further briefs, written to be unlike the
first and not given away, since they put words into the mouths of real people; `--briefs` names their files. Some are
on the passages of FacQA that the ranking is learned from: newspaper text of 2005, long and cut out of its article,
where fewer questions are signed whatever their form. They count half, and how much fewer is learned as a feature of
its own that no brief has. Where teachers wrote exemplars for the seeds and for briefs-dev, a candidate that asks for
the same key in nearly the same words (180 of them; F1 of the stems' words at least 0.75) was entered as acceptable:
figures of recall on those exemplars are therefore partly learned, and recall on briefs not seen here says more.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from quizgen.analysis import Analyser
from quizgen.generation._reader import read
from quizgen.generation._soundness import ALONE, soundness_features
from quizgen.generation.drafting import asked, first_failure
from quizgen.languages import get_language
from quizgen.model.brief import Brief
from quizgen.model.question import content_hash
from quizgen.training.ranker import Examples, learn, passages

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from quizgen.model.question import Candidate

JUDGEMENTS = Path(__file__).with_name("judgements.tsv")
OLD, OLD_WORTH = "old_passage", 0.5
"""The feature of a candidate from FacQA, and what its verdict counts beside one on a brief."""
ALONE_WORTH = 4.0
"""What a verdict counts on a question read by itself: the learner meets it so, and readers are stricter then."""
LEAST_SEEN = 25
"""Judged candidates that a feature must be seen in to get a weight."""
DIGITS = 3
HEADER = """\
# what: what each feature of a candidate adds to the log odds that a strict reader signs it as it is; refusing adds them up
# columns: feature, weight, seen (judged candidates it was learned on)
# source: learned by quizgen/training/soundness.py from verdicts on questions made from news briefs
# licence: as quizgen itself
# date: 2026-11-25
"""


def judged_id(brief: str, kind: str, stem: str, key: str) -> str:
    """16 hexadecimal digits that stand for one judged question."""
    return content_hash("judged", brief, kind, stem, key)[:16]


class Verdict(NamedTuple):
    """What one reader said of a question."""

    signed: bool
    """Whether it is acceptable as it is."""
    alone: bool = False
    """Whether it was read by itself, as a learner meets it, and not in the line of all that its brief gives."""


def judgements(path: Path = JUDGEMENTS) -> dict[str, list[Verdict]]:
    """Every verdict by judged id."""
    lines = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    found: dict[str, list[Verdict]] = {}
    for name, verdict, *how in lines:
        found.setdefault(name, []).append(Verdict(verdict == "1", bool(how)))
    return found


def briefs(path: Path) -> Iterator[Brief]:
    """The briefs of a .jsonl file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        day = dt.date.fromisoformat(row["date"]) if row.get("date") else None
        yield Brief(row["id"], row["text"], title=row.get("title"), date=day, topic=row.get("topic"))


def old_passages(path: Path) -> Iterator[Brief]:
    """FacQA's passages without its held-out ones as briefs, known by what they say."""
    return (Brief(content_hash("passage", passage.text)[:16], passage.text) for passage in passages(path))


def judged(given: Iterable[Brief], verdicts: Mapping[str, list[Verdict]]) -> Iterator[tuple[dict[str, float], float]]:
    """Features of every candidate that somebody judged, with the share of readers who signed it.

    Who read it by itself and who read it beside others are two rows; only the first has the features `alone:…`.
    """
    analyser = Analyser(get_language("id"))
    for brief in given:
        reader = read(analyser.analyse(brief), analyser.language)
        for candidate in asked(reader):
            found = verdicts.get(id_of(brief, candidate))
            if not found or first_failure(reader, candidate):
                continue
            told = dict(soundness_features(reader, candidate))
            beside = {name: value for name, value in told.items() if not name.startswith(ALONE)}
            for alone, row in ((True, told), (False, beside)):
                signs = [verdict.signed for verdict in found if verdict.alone is alone]
                if signs:
                    yield row, sum(signs) / len(signs)


def id_of(brief: Brief, candidate: Candidate) -> str:
    """The judged id of a candidate."""
    return judged_id(brief.id, candidate.kind, candidate.stem, candidate.key)


def examples(rows: list[tuple[dict[str, float], float]]) -> Examples:
    """The judged candidates as numbers; features seen too seldom are left out."""
    seen = Counter(name for row, _ in rows for name in row)
    names = tuple(sorted(name for name, times in seen.items() if times >= LEAST_SEEN))
    matrix = np.array([[row.get(name, 0.0) for name in names] for row, _ in rows])
    worth = np.array([worth_of(row) for row, _ in rows])
    return Examples(names, tuple(seen[name] for name in names), matrix, np.array([share for _, share in rows]), worth)


def worth_of(row: Mapping[str, float]) -> float:
    """What a row counts."""
    return OLD_WORTH if OLD in row else ALONE_WORTH if any(name.startswith(ALONE) for name in row) else 1.0


def table(weights: Mapping[str, float], seen: Mapping[str, int]) -> str:
    """The text of soundness.tsv: every feature with a weight, sorted by name."""
    rows = (f"{name}\t{weights[name]:.{DIGITS}f}\t{seen[name]}\n" for name in sorted(weights) if name != OLD)
    return HEADER + "feature\tweight\tseen\n" + "".join(row for row in rows if abs(float(row.split("\t")[1])))


def main() -> None:
    """Read briefs and verdicts, learn, write soundness.tsv."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--corpora", type=Path, required=True, help="briefs-dev.jsonl and facqa-train.csv")
    parser.add_argument("--briefs", type=Path, nargs="*", default=[], help="further judged briefs, as .jsonl")
    parser.add_argument("--out", type=Path, required=True, help="the table to write")
    asked_for = parser.parse_args()
    files = [asked_for.corpora / "briefs-dev.jsonl", *asked_for.briefs]
    verdicts = judgements()
    rows = list(judged((brief for path in files for brief in briefs(path)), verdicts))
    old = judged(old_passages(asked_for.corpora / "facqa-train.csv"), verdicts)
    found = examples([*rows, *(({**row, OLD: 1.0}, share) for row, share in old)])
    asked_for.out.write_text(table(learn(found), dict(zip(found.names, found.seen, strict=True))), encoding="utf-8")
    print(f"{len(found.asked)} judged candidates, {found.asked.mean():.1%} signed; {len(found.names)} features")


if __name__ == "__main__":
    main()
