"""The house itself: its walls hold and are seen to hold, its files are small, its wheel is whole."""

import ast
import inspect
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from quizgen.exporters import FORMATS
from quizgen.generation import COMPOSED, KINDS
from quizgen.model.wording import Wording

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "quizgen"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
SOURCES = sorted(PACKAGE.rglob("*.py"))
ALL_SOURCES = [*SOURCES, *sorted((ROOT / "tests").rglob("*.py"))]

FILE_LINES = 300
FUNCTION_LINES = 50

HEAVY = {
    *(
        "textual",
        "rich",
        "onnxruntime",
        "nltk",
        "numpy",
        "genanki",
        "faker",
        "anki",
        "typst",
        "docx",
        "openpyxl",
        "lxml",
    ),
    *("fsrs", "plotext", "aiohttp"),
}
"""What takes long to load; `tests/cli` looks that the commands load only what they use."""

IMPORTED_AS = {"python_docx": "docx"}
"""Distributions whose package has another name."""

BROUGHT = ("aiohttp",)
"""Comes with textual-serve, whose requests the door in `tui/serving.py` looks at."""

INDONESIAN = re.compile(
    r"\b(siapa|apa|apakah|berapa|kapan|mengapa|kenapa|bagaimana|di mana|yang|adalah|jawaban|pengecoh)\b"
)


def walls(where: Path) -> subprocess.CompletedProcess[str]:
    """What import-linter says of the package in this directory."""
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-cache"]
    return subprocess.run(command, cwd=where, capture_output=True, text=True, check=False)


def test_the_walls_hold() -> None:
    """Imports only go down, siblings never meet, and each library has its room."""
    done = walls(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"Contracts: {len(PROJECT['tool']['importlinter']['contracts'])} kept, 0 broken." in done.stdout


VIOLATIONS = {
    "a noun that rolls dice": ("model/span.py", "import random", "The pure rooms own no disk, clock or dice"),
    "analysis that reads the disk": (
        "analysis/tokens.py",
        "import pathlib",
        "The pure rooms own no disk, clock or dice",
    ),
    "glue that draws": ("workflows.py", "import textual", "Only tui speaks Textual"),
    "a source that knows the bank": ("sources/plain.py", "import quizgen.bank.store", "Floors: imports only go down"),
    "an engine that knows a language": (
        "analysis/tokens.py",
        "import quizgen.languages",
        "Floors: imports only go down",
    ),
    "a noun that knows a room": ("model/span.py", "import quizgen.assembly", "Floors: imports only go down"),
    "a room without a floor": ("helpers.py", "", "quizgen.helpers"),
    "a kind that knows a kind": ("generation/who.py", "import quizgen.generation.where", "Kinds do not import kinds"),
    "a format that knows a format": (
        "exporters/md.py",
        "import quizgen.exporters.csv",
        "Formats do not import formats",
    ),
    "SQL at the door in": ("sources/plain.py", "import sqlite3", "SQL lives in the bank"),
    "training at run time": ("analysis/tokens.py", "import torch", "training stands apart"),
}
"""File, line planted in it, and what import-linter then says is broken."""


@pytest.mark.parametrize("case", VIOLATIONS)
def test_the_walls_bite(tmp_path: Path, case: str) -> None:
    """A wall that a planted violation does not bring down is no wall."""
    file, line, said = VIOLATIONS[case]
    shutil.copytree(PACKAGE, tmp_path / "quizgen", ignore=shutil.ignore_patterns("__pycache__", "models", "data"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    with (tmp_path / "quizgen" / file).open("a", encoding="utf-8") as planted:
        planted.write(f"\n\ndef planted() -> None:\n    {line or 'pass'}\n")
    done = walls(tmp_path)
    assert done.returncode != 0
    assert re.search(rf"{re.escape(said)}.*(BROKEN|\n)", done.stdout + done.stderr)
    assert said in done.stdout.split("Broken contracts")[-1]


SHARED = {"naming", "cells"}
"""Modules of the exporters that write no format and serve other rooms too."""


def test_every_kind_and_format_stands_behind_its_wall() -> None:
    """A new kind or format is named in its contract, or this fails."""
    contracts = {contract["name"]: contract for contract in PROJECT["tool"]["importlinter"]["contracts"]}
    kinds = set(contracts["Kinds do not import kinds"]["modules"])
    formats = set(contracts["Formats do not import formats"]["modules"])
    assert {f"quizgen.generation.{kind}" for kind in (*KINDS, *COMPOSED)} <= kinds
    modules = {path.stem for path in (PACKAGE / "exporters").glob("[!_]*.py")} - SHARED
    assert {f"quizgen.exporters.{module}" for module in modules} == formats
    assert len(modules) > len(FORMATS) / 2


def test_every_file_is_small() -> None:
    """No file over 300 lines: two thoughts are two files."""
    lines = {str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in ALL_SOURCES}
    assert {name: count for name, count in lines.items() if count > FILE_LINES} == {}
    assert len(lines) > 60


def test_screens_are_small() -> None:
    """The app has at most 150 lines, a screen 250: what they decide, they have from `practice`."""
    sizes = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in (PACKAGE / "tui").rglob("*.py")}
    assert sizes[PACKAGE / "tui" / "app.py"] <= 150
    assert {path.name: size for path, size in sizes.items() if path.parent.name == "screens" and size > 250} == {}


def test_every_function_is_small() -> None:
    """No function over 50 lines, its docstring aside; glue has at most 20."""
    sizes = {
        f"{path.relative_to(ROOT)}:{node.name}": _body_lines(node) for path in ALL_SOURCES for node in _functions(path)
    }
    assert {name: size for name, size in sizes.items() if size > FUNCTION_LINES} == {}
    assert {name: size for name, size in sizes.items() if "/workflows.py:" in name and size > 20} == {}


def _functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def _body_lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    body = node.body[1:] if ast.get_docstring(node) is not None else node.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def test_no_indonesian_outside_its_room() -> None:
    """A question word in an engine is a bug: words come from the language pack."""
    rooms = [path for path in SOURCES if not {"languages", "training"} & set(path.relative_to(PACKAGE).parts)]
    found = {
        f"{path.relative_to(ROOT)}:{line}": text
        for path in rooms
        for line, text in _texts(path)
        if INDONESIAN.search(text.casefold())
    }
    assert found == {}
    assert any(INDONESIAN.search(text) for path in SOURCES for _, text in _texts(path))


def _texts(path: Path) -> Iterator[tuple[int, str]]:
    """The texts a file computes with; what stands alone as a statement is documentation."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    documentation = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documentation:
            yield node.lineno, node.value


def test_every_library_imported_is_asked_for() -> None:
    """What the package imports is the standard library, itself, or a declared dependency."""
    optional = PROJECT["project"]["optional-dependencies"]
    wanted = [*PROJECT["project"]["dependencies"], *optional["qti"], *optional["serve"], *BROUGHT]
    declared = {IMPORTED_AS.get(name, name) for name in map(_bare, wanted)}
    at_run_time = [path for path in SOURCES if "training" not in path.relative_to(PACKAGE).parts]
    imported = {name for path in at_run_time for name in _imports(path)}
    assert imported - set(sys.stdlib_module_names) - {"quizgen"} - declared == set()


def _bare(requirement: str) -> str:
    name = re.match(r"[\w.-]+", requirement)
    assert name is not None
    return name[0].casefold().replace("-", "_")


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            yield node.module.split(".")[0]


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package unpacked from a wheel that was built from these sources."""
    folder = tmp_path_factory.mktemp("wheel")
    build = "import sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"
    done = subprocess.run(
        [sys.executable, "-c", build, str(folder)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as archive:
        archive.extractall(folder / "unpacked")
    return folder / "unpacked"


def test_the_wheel_holds_every_file_of_the_package(wheel: Path) -> None:
    """Schema, tables, styles, models: whatever is no Python lies in the wheel too, or an installed quizgen fails."""
    tracked = {
        path.relative_to(ROOT)
        for path in PACKAGE.rglob("*")
        if path.is_file() and path.suffix != ".pyc" and "__pycache__" not in path.parts
    }
    packed = {path.relative_to(wheel) for path in wheel.rglob("*") if path.is_file()}
    assert tracked - packed == set()
    catalogues = [f"tui/locales/{code}/LC_MESSAGES/quizgen.mo" for code in ("en", "id")]
    for needed in ("bank/schema.sql", "bank/practice.sql", "sources/first/pertama.toml", "py.typed", *catalogues):
        assert Path("quizgen") / needed in packed
    assert {".tsv", ".tcss", ".onnx"} <= {path.suffix for path in packed}


def test_the_wheel_runs_elsewhere(wheel: Path, tmp_path: Path) -> None:
    """Away from these sources, the package from the wheel opens a bank."""
    code = "import quizgen, quizgen.bank as b; b.Bank(None).__enter__().put_notes({}); print(quizgen.__file__)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env={"PYTHONPATH": str(wheel)}, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.decode().startswith(str(wheel))


def test_no_two_parts_of_the_wording_have_a_name_in_common() -> None:
    """Each part of a language's wording has names of its own: where two shared one, the words of one would be lost."""
    times = Counter(name for part in Wording.__mro__ for name in inspect.get_annotations(part))
    assert len(times) > len(Wording.__annotations__)
    assert not [name for name, many in times.items() if many > 1]
