"""Results on their way between learners and teacher: rows with a seal each, so that a changed file shows."""

import hashlib
import hmac
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from quizgen.model.question import canonical
from quizgen.model.review import Review, Verdict

SCHEMA = "quizgen/results/1"
COLUMNS = (
    "question", "learner", "at", "response", "verdict", "seconds", "mode", "sitting", "hints", "overruled",
)  # fmt: skip
SEAL = "seal"
END = "end"
"""Verdict of the last row, which counts the others: a file that was cut off lacks it."""
DIGITS = 32
"""Of a seal, hexadecimal."""

Row = dict[str, str]
"""Column to text."""


class SealError(ValueError):
    """A row whose seal does not fit: it, or one before it, was changed, added or taken away."""


def row_of(review: Review) -> Row:
    """A review as texts."""
    return {
        "question": review.question, "learner": review.learner, "at": review.at.isoformat(),
        "response": review.response, "verdict": review.verdict.value, "seconds": f"{review.seconds:.3f}",
        "mode": review.mode, "sitting": review.sitting, "hints": str(review.hints),
        "overruled": str(int(review.overruled)),
    }  # fmt: skip


def review_of(row: Mapping[str, str]) -> Review:
    """The review in a row; raises ValueError that names the column where it is none."""
    for name in COLUMNS:
        if name not in row:
            raise ValueError(f'no column "{name}"')
    try:
        return Review(
            row["question"], row["learner"], _aware(row["at"]), row["response"], Verdict(row["verdict"]), float(row["seconds"]),
            row["mode"], row["sitting"], int(row["hints"]), row["overruled"] == "1",
        )  # fmt: skip
    except ValueError as problem:
        raise ValueError(f"no result: {problem}") from problem


def sealed(reviews: Iterable[Review], word: str = "") -> list[Row]:
    """Rows with their seals and a last one that counts them; another `word`, known to the teacher alone, seals otherwise."""
    rows: list[Row] = []
    before = SCHEMA
    for row in [*map(row_of, reviews)]:
        before = _seal(row, before, word)
        rows.append({**row, SEAL: before})
    end = {**dict.fromkeys(COLUMNS, ""), "question": str(len(rows)), "verdict": END}
    return [*rows, {**end, SEAL: _seal(end, before, word)}]


def unsealed(rows: Sequence[Mapping[str, str]], word: str = "") -> tuple[Review, ...]:
    """The reviews in rows whose seals all fit; raises SealError or ValueError that begins with the row's number, from 1."""
    before, reviews = SCHEMA, list[Review]()
    for number, row in enumerate(rows, 1):
        bare = {name: row.get(name, "") for name in COLUMNS}
        before = _seal(bare, before, word)
        if not hmac.compare_digest(before, row.get(SEAL, "")):
            raise SealError(f"row {number}: the seal does not fit: it or a row before was changed, or sealed with another word")
        if row.get("verdict") == END:
            if number < len(rows):
                raise SealError(f"row {number + 1}: stands after the end")
            return tuple(reviews)
        try:
            reviews.append(review_of(row))
        except ValueError as problem:
            raise ValueError(f"row {number}: {problem}") from problem
    raise SealError(f"row {len(rows) + 1}: the end is missing: the file was cut off")


def merged(files: Iterable[Iterable[Review]]) -> tuple[Review, ...]:
    """The reviews of all files, each once, by time, then learner and question."""
    once = {review for reviews in files for review in reviews}
    return tuple(sorted(once, key=lambda one: (one.at, one.learner, one.question, canonical(row_of(one)))))


def _aware(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.utcoffset() is None:
        raise ValueError("a time without its zone")
    return at


def _seal(row: Mapping[str, str], before: str, word: str) -> str:
    text = canonical([before, *(row[name] for name in COLUMNS)])
    return hmac.new(word.encode(), text.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()[:DIGITS]
