"""The decks a learner has at hand: recipes in `decks/`, those used before, and one to begin with."""

import json
import os
from importlib import resources
from pathlib import Path

from quizgen.errors import SourceError

RECENT = "recent.json"
MOST_RECENT = 50
FIRST = "pertama.toml"
"""The recipe of the first deck; its briefs lie beside it."""


def decks_at_hand(here: Path, home: Path) -> tuple[str, ...]:
    """Paths of recipes: those in `here`/decks by name, then those used before that are still there; no path twice."""
    near = sorted(str(path) for path in (here / "decks").glob("*.toml"))
    known = {os.path.realpath(path) for path in near}
    return (
        *near,
        *(path for path in recent_decks(home) if os.path.realpath(path) not in known and Path(path).is_file()),
    )


def recent_decks(home: Path) -> tuple[str, ...]:
    """What was used before, last first; nothing where the list is missing or broken."""
    try:
        paths = json.loads((home / RECENT).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ()
    return tuple(path for path in paths if isinstance(path, str)) if isinstance(paths, list) else ()


def remember_deck(home: Path, path: str) -> None:
    """Put a recipe at the head of those used before; a home that cannot be written is no reason to stop."""
    whole = os.path.realpath(path)
    paths = [whole, *(other for other in recent_decks(home) if other != whole)][:MOST_RECENT]
    part = home / f"{RECENT}.{os.getpid()}.part"
    try:
        home.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(paths, ensure_ascii=False), encoding="utf-8")
        part.replace(home / RECENT)
    except OSError:
        part.unlink(missing_ok=True) if home.is_dir() else None


def first_deck(home: Path) -> str:
    """A small deck of the package's own, put into the learner's home; raises SourceError where that is not possible."""
    folder = home / "decks"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for file in resources.files("quizgen.sources").joinpath("first").iterdir():
            if not (folder / file.name).exists():
                (folder / file.name).write_bytes(file.read_bytes())
    except OSError as problem:
        raise SourceError(f"{folder}: cannot be written ({problem.strerror}); name a recipe to begin with") from problem
    return str(folder / FIRST)
