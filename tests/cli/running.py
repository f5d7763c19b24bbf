"""Run the command line as a user does: in this process where that is enough, in a clean one where it is not."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from quizgen.cli import console, group

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds" / "berita.txt"


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of `quizgen` with these words."""
    capsys.readouterr()
    code = console.run(group, [str(word) for word in words])
    said = capsys.readouterr()
    return code, said.out, said.err


def clean_run(
    *words: object, code: str | None = None, env: Mapping[str, str] | None = None, cwd: Path = ROOT
) -> subprocess.CompletedProcess[str]:
    """`quizgen` with these words, or a piece of Python, in an interpreter that has loaded nothing before."""
    start = ["-m", "quizgen"] if code is None else ["-c", code]
    return subprocess.run(
        [sys.executable, *start, *map(str, words)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1", **(env or {})},
        capture_output=True,
        text=True,
        check=False,
    )


def names(folder: Path) -> list[str]:
    """What lies in a folder."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))
