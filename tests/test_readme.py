"""The README is true: its commands run, its examples are what they print, what it names is there."""

import html
import json
import re
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from quizgen.cli import COMMANDS
from quizgen.exporters import FORMATS
from quizgen.sources.recipe_keys import describe_keys
from tests.readme import PICTURE, README, ROOT, furnish, printed, refreshed

TEXT = README.read_text(encoding="utf-8")
ONE_LINERS = re.findall(r"^python3 -m venv .*$", TEXT, re.MULTILINE)
SET_UP = "python3 -m venv .venv && .venv/bin/pip install -q -e "

_PATH = re.compile(r"`((?:quizgen|tests|decks|seeds|\.ci)/[^\s`]*)`")
_SIZE = re.compile(r"[\d,]+ bytes")


@pytest.fixture
def room(tmp_path: Path) -> Path:
    """A folder with what the README's reader has."""
    furnish(tmp_path, TEXT)
    return tmp_path


def test_the_first_command_ends_with_both_files(room: Path) -> None:
    """What it does once the environment stands leaves an Anki package and a question file of the seeds."""
    export, _ = ONE_LINERS
    assert export.startswith(f"{SET_UP}. && ")
    printed(room, export.removeprefix(f"{SET_UP}. && ").replace(".venv/bin/", ""))
    records = (room / "out" / "benih.jsonl").read_text(encoding="utf-8").splitlines()

    assert (room / "out" / "benih.apkg").read_bytes().startswith(b"PK")
    assert len({json.loads(line)["brief"] for line in records}) == 15


def test_ci_runs_the_command_that_newcomers_run() -> None:
    """The line of `.ci/run` that looks the command up finds the README's second one, whole."""
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    look_up = next(line for line in lines if line.startswith("tests="))
    done = subprocess.run(["/bin/sh", "-c", f'{look_up}; echo "$tests"'], cwd=ROOT, capture_output=True, check=True)

    assert done.stdout.startswith(b"python -m pytest")
    assert ONE_LINERS[1] == f"{SET_UP}'.[dev]' && .venv/bin/{done.stdout.decode().strip()}"


def test_the_examples_are_what_the_commands_print(room: Path) -> None:
    """Each example, sizes of files aside, and the picture's question; `python -m tests.readme` writes them anew."""
    fresh = refreshed(TEXT, room)
    drawn, kept = (words((folder / PICTURE).read_text(encoding="utf-8")) for folder in (room, ROOT))
    first = json.loads((room / "out" / "ujian.jsonl").read_text(encoding="utf-8").splitlines()[0])

    assert _SIZE.sub("N bytes", TEXT) == _SIZE.sub("N bytes", fresh)
    assert words(first["stem"]) | words(first["key"]) <= drawn
    assert words(first["stem"]) | words(first["key"]) <= kept


def test_the_questions_of_the_seeds_are_counted(room: Path) -> None:
    """The figures beside the command that gave them: all questions, and the fewest of one brief."""
    row = next(line for line in TEXT.splitlines() if line.startswith("| questions of the 15 seeds"))
    printed(room, f"mkdir -p out && {row.split('`')[1]}")
    records = (room / "out" / "seeds.jsonl").read_text(encoding="utf-8").splitlines()
    briefs = Counter(json.loads(line)["brief"] for line in records)

    assert f"| {briefs.total()}; {min(briefs.values())} |" in row


def words(shown: str) -> set[str]:
    """The words of a text, or of what an SVG shows."""
    return set(html.unescape(re.sub(r"<style.*?</style>|<[^>]*>", " ", shown, flags=re.DOTALL)).split())


def test_every_verb_format_and_key_is_named() -> None:
    """Whatever the tables hold, the README tells of."""
    assert all(f"quizgen {verb} " in TEXT for verb in COMMANDS)
    assert all(f"`{suffix}`" in TEXT for suffix in FORMATS)
    assert f"\n{describe_keys()}\n\n" in TEXT


def test_the_table_of_formats_tells_their_limits() -> None:
    """What `quizgen formats` says does not fit stands in the README's row of that format."""
    rows = [line for line in TEXT.splitlines() if line.startswith("| `.")]
    for form in FORMATS.values():
        (row,) = [line for line in rows if f"`{form.suffix}`" in line.split("|")[1]]
        assert f"| {form.limits} |" in row or "| the same |" in row


def test_every_path_it_names_is_there() -> None:
    """A reader who follows the README finds the file."""
    named = [path for path in _PATH.findall(TEXT) if path != "decks/jumat.toml"]
    missing = [path for path in named if not (ROOT / path).exists()]

    assert len(named) > 15
    assert missing == []
