"""Learning what is sound: verdicts that stay readable, ids that stay the same, weights that follow the verdicts."""

import json
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from quizgen.generation._soundness import soundness_features
from quizgen.generation.drafting import asked, first_failure
from quizgen.model.brief import Brief
from quizgen.training.ranker import learn
from quizgen.training.soundness import (
    ALONE_WORTH,
    JUDGEMENTS,
    LEAST_SEEN,
    Verdict,
    briefs,
    examples,
    id_of,
    judged,
    judged_id,
    judgements,
    table,
    worth_of,
)
from tests.generation.gold import fresh_reader

TEXT = "PT Timah menutup tambang ilegal di Bangka Tengah pada 3 Maret 2025."
BRIEF = Brief("a1", TEXT)


def test_an_id_stays_the_same() -> None:
    """Verdicts are found by these digits for ever; each part of a question counts."""
    parts = ("brief-1", "who", "Siapa yang datang?", "Budi Santoso")
    assert judged_id(*parts) == "b8916bbc32f85162"
    others = {judged_id(*(f"{part}!" if place == n else part for place, part in enumerate(parts))) for n in range(4)}
    assert len(others | {judged_id(*parts)}) == 5


def test_parts_do_not_run_together() -> None:
    """The end of one part is never the start of the next."""
    assert judged_id("ab", "c", "d", "e") != judged_id("a", "bc", "d", "e")


def test_the_verdicts_are_well_formed() -> None:
    """A hash and a verdict a line, sorted, under a head that says what they are; no text of any brief."""
    lines = JUDGEMENTS.read_text(encoding="utf-8").splitlines()
    head = [line for line in lines if line.startswith("#")]
    rows = [line for line in lines if not line.startswith("#")]
    assert lines[: len(head)] == head
    assert {line[2:].partition(":")[0] for line in head} >= {"what", "columns", "source", "licence"}
    assert all(re.fullmatch(r"[0-9a-f]{16}\t[01](\talone)?", row) for row in rows)
    assert rows == sorted(rows)
    assert len(rows) > 1000


def test_verdicts_are_of_both_sorts() -> None:
    """Neither signing everything nor nothing could be learned from."""
    found = judgements()
    signed = [verdict.signed for verdicts in found.values() for verdict in verdicts]
    assert 0.2 < sum(signed) / len(signed) < 0.95


def test_readers_of_one_question_all_count(tmp_path: Path) -> None:
    """A question judged twice has two verdicts."""
    path = tmp_path / "judgements.tsv"
    rows = "0123456789abcdef\t1\n0123456789abcdef\t0\talone\nfedcba9876543210\t1\n"
    path.write_text(f"# what: test\n{rows}", encoding="utf-8")
    assert judgements(path) == {
        "0123456789abcdef": [Verdict(True), Verdict(False, alone=True)],
        "fedcba9876543210": [Verdict(True)],
    }


def verdicts_on(text: str, *signs: bool, alone: bool = False) -> Mapping[str, list[Verdict]]:
    """The same verdicts for everything that is asked of a text."""
    reader = fresh_reader(text)
    return {id_of(BRIEF, one): [Verdict(signed, alone) for signed in signs] for one in asked(reader)}


def test_only_judged_questions_that_pass_are_learned_from() -> None:
    """Every candidate that somebody judged and the checks let by gives its features and the share that signed it."""
    reader = fresh_reader(TEXT)
    passed = [one for one in asked(reader) if not first_failure(reader, one)]
    rows = list(judged([BRIEF], verdicts_on(TEXT, True, False, alone=True)))
    assert len(rows) == len(passed) > 3
    assert {share for _, share in rows} == {0.5}
    assert [row for row, _ in rows] == [dict(soundness_features(reader, one)) for one in passed]
    assert list(judged([BRIEF], {})) == []


def test_who_reads_a_question_by_itself_is_learned_from_apart() -> None:
    """Only such rows say that it was read alone, and they count more."""
    alone = list(judged([BRIEF], verdicts_on(TEXT, True, alone=True)))
    beside = list(judged([BRIEF], verdicts_on(TEXT, True)))
    assert {worth_of(row) for row, _ in alone} == {ALONE_WORTH}
    assert {worth_of(row) for row, _ in beside} == {1.0}
    told = [{name for name in row if name.startswith("alone:")} for row, _ in alone]
    assert all(told)
    assert [set(one) - names for (one, _), names in zip(alone, told, strict=True)] == [set(row) for row, _ in beside]


def test_rare_features_are_left_out() -> None:
    """What was seen in fewer candidates than LEAST_SEEN gets no weight."""
    rows = [({"often": 1.0} | ({"seldom": 1.0} if n < LEAST_SEEN - 1 else {}), float(n % 2)) for n in range(40)]
    found = examples(rows)
    assert found.names == ("often",)
    assert found.seen == (40,)
    assert found.matrix.shape == (40, 1)
    assert found.asked.tolist() == [float(n % 2) for n in range(40)]


def test_what_is_signed_gets_the_larger_weight() -> None:
    """Learned weights follow the verdicts, and the table has what is not nought, sorted."""
    rows = [({"always": 1.0, "clean": 1.0} if n % 2 else {"always": 1.0, "torn": 1.0}, float(n % 2)) for n in range(80)]
    found = examples(rows)
    weights = learn(found)
    assert weights["clean"] > 0 > weights["torn"]
    lines = table(weights | {"zero": 0.0}, {"always": 80, "clean": 40, "torn": 40, "zero": 12}).splitlines()
    body = [line.split("\t") for line in lines if not line.startswith("#")]
    assert body[0] == ["feature", "weight", "seen"]
    assert [name for name, *_ in body[1:]] == sorted(name for name, *_ in body[1:])
    assert "zero" not in [name for name, *_ in body]
    assert all(re.fullmatch(r"-?\d+\.\d{3}", weight) and seen.isdigit() for _, weight, seen in body[1:])


def test_the_shipped_table_is_written_this_way() -> None:
    """soundness.tsv in the package is what `table` makes of its own rows."""
    from importlib import resources

    whole = resources.files("quizgen.languages.indonesian").joinpath("data", "soundness.tsv").read_text("utf-8")
    body = [line.split("\t") for line in whole.splitlines() if not line.startswith("#")][1:]
    again = table({name: float(weight) for name, weight, _ in body}, {name: int(seen) for name, _, seen in body})
    assert again.partition("\nfeature")[2] == whole.partition("\nfeature")[2]


@pytest.mark.parametrize("date", ["2025-10-21", None])
def test_briefs_of_a_file(tmp_path: Path, date: str | None) -> None:
    """Id, text, date and topic come from the rows; a row without a date has none."""
    path = tmp_path / "briefs-dev.jsonl"
    path.write_text(json.dumps({"id": "b1", "text": TEXT, "date": date, "topic": "Nasional"}) + "\n", encoding="utf-8")
    (found,) = briefs(path)
    assert (found.id, found.text, found.topic) == ("b1", TEXT, "Nasional")
    assert str(found.date) == str(date)
