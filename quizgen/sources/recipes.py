"""TOML recipes as the Recipe they stand for; a bare file of briefs as the recipe that asks for all of it."""

import difflib
import glob
import os
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomli

from quizgen.errors import RecipeError
from quizgen.model.deck import Recipe
from quizgen.model.handout import Handout
from quizgen.sources._reading import read_text
from quizgen.sources._values import shown
from quizgen.sources.recipe_keys import KEYS

SUFFIX = ".toml"
HANDOUT = "handout."


@dataclass(frozen=True, slots=True)
class Known:
    """What the other rooms have, handed down because `sources` does not look into them."""

    kinds: Collection[str]
    languages: Collection[str]


def open_source(path: str, known: Known) -> Recipe:
    """A recipe (.toml), or a bare file of briefs with every question asked for and the bank in memory."""
    if Path(path).suffix.casefold() == SUFFIX:
        return read_recipe(path, known)
    return Recipe(name=Path(path).stem or "quizgen", sources=(path,), families=True)


def read_recipe(path: str, known: Known) -> Recipe:
    """The recipe in a TOML file; raises RecipeError that names file and key and says what was expected there."""
    table = _flat(_load(path))
    _refuse_unknown_keys(path, table)
    values: dict[str, Any] = {"name": Path(path).stem, "bank": f"{Path(path).stem}.bank"}
    for key in KEYS:
        if key.name in table:
            values[key.name] = _read(path, key.name, table[key.name])
    _check_known(path, "kinds", values.get("kinds", ()), known.kinds)
    _check_known(path, "language", (values.get("language", "id"),), known.languages)
    if "sources" not in values:
        raise RecipeError(
            f'{path}: sources: expected {_expects("sources")}, such as ["../seeds/*.txt"], got no such key'
        )
    values["sources"] = _source_files(path, values["sources"])
    values["bank"] = _beside(path, values["bank"])
    return Recipe(**_with_handout(values))


def _with_handout(values: Mapping[str, Any]) -> dict[str, Any]:
    """`handout.paper` and the like, put together as the Recipe has them."""
    own = {name.removeprefix(HANDOUT): value for name, value in values.items() if name.startswith(HANDOUT)}
    rest = {name: value for name, value in values.items() if not name.startswith(HANDOUT)}
    return {**rest, "handout": Handout(**own)}


def _flat(table: Mapping[str, object]) -> dict[str, object]:
    """The table with `[handout]` as keys of its own: `paper` in it is `handout.paper`."""
    own = table.get(HANDOUT[:-1], {})
    if not isinstance(own, dict):
        return dict(table)
    rest = {name: value for name, value in table.items() if name != HANDOUT[:-1]}
    return {**rest, **{f"{HANDOUT}{name}": value for name, value in own.items()}}


def _load(path: str) -> dict[str, Any]:
    try:
        return tomli.loads(read_text(path, RecipeError))
    except tomli.TOMLDecodeError as problem:
        raise RecipeError(f"{path}: broken TOML: {problem}") from problem
    except RecursionError as problem:
        raise RecipeError(f"{path}: broken TOML: too deep") from problem


def _refuse_unknown_keys(path: str, table: Mapping[str, object]) -> None:
    names = [key.name for key in KEYS]
    for name in table:
        if name not in names:
            raise RecipeError(f"{path}: {name:.60}: no such key{_nearest(name, names)}; known: {', '.join(names)}")


def _read(path: str, name: str, value: object) -> object:
    key = next(key for key in KEYS if key.name == name)
    try:
        return key.read(value)
    except ValueError:
        raise RecipeError(f"{path}: {name}: expected {key.expects}, got {shown(value)}") from None


def _expects(name: str) -> str:
    return next(key.expects for key in KEYS if key.name == name)


def _check_known(path: str, name: str, given: Collection[str], known: Collection[str]) -> None:
    for word in given:
        if word not in known:
            names = sorted(known)
            raise RecipeError(f'{path}: {name}: no "{word:.60}"{_nearest(word, names)}; known: {", ".join(names)}')


def _nearest(name: str, names: list[str]) -> str:
    close = difflib.get_close_matches(name.casefold().replace("-", "_")[:60], names, n=1)
    return f' (did you mean "{close[0]}"?)' if close else ""


def _source_files(path: str, patterns: tuple[str, ...]) -> tuple[str, ...]:
    files = {file for pattern in patterns for file in _matches(path, pattern)}
    return tuple(sorted(files))


def _matches(path: str, pattern: str) -> Iterator[str]:
    """The files of one glob; a name that exists is taken as it stands, also with `[1]` in it."""
    literal = _beside(path, pattern)
    found = [literal] if Path(literal).is_file() else _glob(path, pattern)
    if not found:
        raise RecipeError(f'{path}: sources: nothing matches "{pattern}" (looked for {literal})')
    yield from found


def _glob(path: str, pattern: str) -> list[str]:
    here = str(Path(path).parent)
    names = glob.glob(pattern, root_dir=here, recursive=True)  # noqa: PTH207 - Path.glob takes no absolute pattern
    return [file for file in (_beside(path, name) for name in names) if Path(file).is_file()]


def _beside(path: str, relative: str) -> str:
    return os.path.normpath(Path(path).parent / relative)
