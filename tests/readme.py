"""The README's examples, run as its reader would: `python -m tests.readme` writes what they print now."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from quizgen.sources.recipe_keys import describe_keys

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
PICTURE = "decks/kuis.svg"
PICTURES = (PICTURE, "decks/meja.svg")

_EXAMPLE = re.compile(r"(?P<asked>```console\n\$ (?P<command>[^\n]+)\n).*?```", re.DOTALL)
_RECIPE = re.compile(r"```toml\n(?P<text># (?P<path>decks/[\w.]+)\n.*?)```", re.DOTALL)
_KEYS = re.compile(r"^\| key \|.*?(?=\n\n)", re.DOTALL | re.MULTILINE)


def furnish(room: Path, readme: str) -> None:
    """Put into a folder what a reader has: briefs, recipes, those of the README too, and `quizgen` to run."""
    for name in ("seeds", "decks"):
        shutil.copytree(ROOT / name, room / name, ignore=shutil.ignore_patterns("*.bank*", "*.svg", "*.png"))
    for recipe in _RECIPE.finditer(readme):
        (room / recipe["path"]).write_text(recipe["text"], encoding="utf-8")
    (room / "bin").mkdir()
    (room / "bin" / "quizgen").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m quizgen "$@"\n', encoding="utf-8")
    (room / "bin" / "quizgen").chmod(0o755)


def printed(room: Path, command: str) -> str:
    """What a shell in the room shows of a command, stdout and stderr as they come; fails where the command does."""
    path = f"{room / 'bin'}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=room,
        env={**os.environ, "PATH": path, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(f"{command}: exit code {done.returncode}\n{done.stdout}")
    return "".join(f"{line.rstrip()}\n" for line in done.stdout.splitlines())


def refreshed(readme: str, room: Path) -> str:
    """The README with every example's output, and the table of keys, as they are now; in order, in one room."""

    def again(example: re.Match[str]) -> str:
        return f"{example['asked']}{printed(room, example['command'])}```"

    return _KEYS.sub(lambda _: describe_keys(), _EXAMPLE.sub(again, readme))


def main() -> None:
    """Write README and pictures anew."""
    readme = README.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        furnish(Path(folder), readme)
        README.write_text(refreshed(readme, Path(folder)), encoding="utf-8")
        for picture in PICTURES:
            shutil.copy(Path(folder) / picture, ROOT / picture)


if __name__ == "__main__":
    main()
