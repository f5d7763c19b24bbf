"""Bad input of every sort, through the real commands: one sentence, an exit code, nothing left behind."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from quizgen.exporters import FORMATS
from tests.cli.running import ROOT, SEEDS, names, run
from tests.sources.test_briefs import WRONG as WRONG_SOURCES
from tests.sources.test_recipes import WRONG as WRONG_RECIPES

VERBS = {"build": [], "explain": [], "export": ["out.jsonl", "out.apkg"], "quiz": ["--plain"]}


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def refused(capsys: pytest.CaptureFixture[str], code: int, verb: str, source: str) -> str:
    """What is said of this source, after looking that nothing else came of it."""
    before = names(Path())
    got, out, err = run(capsys, verb, source, *VERBS[verb])
    assert (got, out, err.count("\n")) == (code, "", 1)
    assert "Traceback" not in err
    assert names(Path()) == before
    return err.removeprefix("quizgen: ")


@pytest.mark.parametrize(
    ("verb", "case"),
    [(verb, case) for case in WRONG_SOURCES for verb in VERBS if verb == "export" or "10 MB" not in case],
)
def test_a_bad_file_of_briefs(capsys: pytest.CaptureFixture[str], verb: str, case: str) -> None:
    """Empty, binary, cut off, of ten megabytes: exit 1, file and line, no bank and no output."""
    name, content, said = WRONG_SOURCES[case]
    Path(name).write_bytes(content.encode() if isinstance(content, str) else content)
    assert refused(capsys, 1, verb, name).startswith(f"{name}: {said}")


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("case", WRONG_RECIPES)
def test_a_bad_recipe(capsys: pytest.CaptureFixture[str], verb: str, case: str) -> None:
    """An unknown key, a wrong type, broken TOML: exit 2, file and key, no bank and no output."""
    toml, said = WRONG_RECIPES[case]
    Path("uji.toml").write_text(f'sources = ["{SEEDS}"]\n{toml}')
    if "kind" in case and "unknown" in case:
        said = said.split("(")[0]
    assert refused(capsys, 2, verb, "uji.toml").startswith(f"uji.toml: {said}")


@pytest.mark.parametrize("verb", VERBS)
def test_what_is_not_there(capsys: pytest.CaptureFixture[str], verb: str) -> None:
    """A missing file, a missing recipe, a directory, an empty glob."""
    Path("berita").mkdir()
    Path("uji.toml").write_text('sources = ["berita/*.txt"]')
    Path("isi.toml").write_text('sources = ["kosong.txt"]')
    Path("kosong.txt").touch()
    assert refused(capsys, 1, verb, "none.txt") == "none.txt: no such file\n"
    assert refused(capsys, 2, verb, "none.toml") == "none.toml: no such file\n"
    assert refused(capsys, 1, verb, "berita") == "berita: is a directory; name a file in it\n"
    assert refused(capsys, 2, verb, "uji.toml").startswith('uji.toml: sources: nothing matches "berita/*.txt"')
    assert refused(capsys, 1, verb, "isi.toml") == "kosong.txt: is empty\n"


@pytest.mark.parametrize("verb", ["build", "export", "quiz"])
def test_a_bank_of_another_version(capsys: pytest.CaptureFixture[str], verb: str) -> None:
    """A bank that this version did not make is told apart before anything is done."""
    Path("uji.toml").write_text(f'sources = ["{SEEDS}"]')
    with closing(sqlite3.connect("uji.bank")) as foreign:
        foreign.execute("create table x (y text)")
    assert refused(capsys, 1, verb, "uji.toml").startswith("uji.bank: belongs to another program")


def test_bad_places_to_write(capsys: pytest.CaptureFixture[str]) -> None:
    """An unknown format, a directory, a path into nowhere, the source itself: told before any work, nothing written."""
    source = Path("berita.jsonl")
    source.write_text('{"id": "a", "text": "Korea Utara meluncurkan dua rudal balistik ke arah Laut Timur."}')
    Path("folder.md").mkdir()
    said = {
        "out.rtf": (2, f'out.rtf: no format ".rtf"; known: {", ".join(sorted(FORMATS))}\n'),
        "out": (2, f'out: no format ""; known: {", ".join(sorted(FORMATS))}\n'),
        "folder.md": (1, "folder.md: is a directory; name a file in it\n"),
        "none/out.md": (1, "none/out.md: there is no directory none; make it first\n"),
        "./berita.jsonl": (2, "./berita.jsonl: is what the deck is made from; name another file to write to\n"),
    }
    for path, (code, sentence) in said.items():
        before = names(Path())
        assert run(capsys, "export", source, "good.md", path) == (code, "", f"quizgen: {sentence}")
        assert names(Path()) == before
    assert source.read_text().startswith('{"id": "a"')


def test_a_brief_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    """`explain --brief` with an unknown id lists some that are known."""
    code, out, err = run(capsys, "explain", SEEDS, "--brief", "x")
    assert (code, out) == (1, "")
    assert 'no brief "x"; known: ' in err
    assert err.endswith("(15 in all)\n")


def test_briefs_that_give_no_question(capsys: pytest.CaptureFixture[str]) -> None:
    """A file without anything to ask about is not written as an empty deck."""
    Path("a.txt").write_text("Ya.\n")
    code, out, err = run(capsys, "export", "a.txt", "a.apkg")
    assert (code, out) == (1, "")
    assert "no question came of its briefs" in err
    assert names(Path()) == ["a.txt"]


def test_a_disk_that_refuses_leaves_what_was(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where one of two files cannot be written, neither is, and an older one stays whole."""
    Path("lama.md").write_text("lama")
    real = Path.write_bytes

    def refuse(path: Path, content: bytes) -> int:
        if ".csv." in path.name:
            real(path, content[:10])
            raise OSError(28, "No space left on device")
        return real(path, content)

    monkeypatch.setattr(Path, "write_bytes", refuse)
    code, _, err = run(capsys, "export", SEEDS, "lama.md", "baru.csv")
    assert code == 1
    assert err == "quizgen: baru.csv: cannot be written (No space left on device)\n"
    assert names(Path()) == ["lama.md"]
    assert Path("lama.md").read_text() == "lama"


def test_the_same_from_a_shell(tmp_path: Path) -> None:
    """What the tests above see in one process, a shell sees too: exit code, one line on stderr, nothing on stdout."""
    done = subprocess.run(
        [sys.executable, "-m", "quizgen", "export", tmp_path / "none.txt", tmp_path / "out.apkg"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"quizgen: {tmp_path / 'none.txt'}: no such file\n"
    assert names(tmp_path) == []
