"""Nothing that was acknowledged is lost, whenever the power goes."""

import re
from pathlib import Path

from tests.cli.running import clean_run

TIMES = 200


def test_two_hundred_kills(tmp_path: Path) -> None:
    """Practice, exam and desk, each killed at random moments: the bank opens whole and holds what was acknowledged."""
    code = f"import pathlib, tests.kills as k; k.main(pathlib.Path({str(tmp_path)!r}), {TIMES})"
    done = clean_run(code=code)
    assert done.returncode == 0, done.stderr
    found = re.fullmatch(rf"{TIMES} kills, (\d+) acknowledged, none lost\n", done.stdout)
    assert found is not None
    assert int(found[1]) > 2 * TIMES
