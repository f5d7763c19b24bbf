"""The command line as a whole: its list of verbs, and what it loads."""

import json

import pytest

from quizgen import __version__
from quizgen.cli import COMMANDS, group, main
from tests.cli.running import SEEDS, clean_run, run

HEAVY = {
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
}
"""What takes long to load."""

LOADED = """
import json, sys
from quizgen.cli import main
try:
    main(sys.argv[1:])
except SystemExit as ended:
    print(json.dumps([ended.code, sorted({name.split(".")[0] for name in sys.modules})]))
"""


def loaded(*words: object) -> set[str]:
    """The heavy libraries that a run of the command line loads."""
    done = clean_run(*words, code=LOADED)
    code, modules = json.loads(done.stdout.splitlines()[-1])
    assert code == 0, done.stderr
    return HEAVY & set(modules)


def test_help_loads_nothing_heavy() -> None:
    """`quizgen --help` and `quizgen build --help` are quick because they load no engine and no screen."""
    assert loaded("--help") == set()
    for verb in COMMANDS:
        assert loaded(verb, "--help") == set()


def test_export_loads_no_screen(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Only `quiz` shows a screen, and only a package for Anki needs genanki."""
    out = tmp_path_factory.mktemp("out")
    assert not loaded("export", SEEDS, out / "a.jsonl") & {"textual", "rich", "genanki", "faker"}
    assert "genanki" in loaded("export", SEEDS, out / "a.apkg")


def test_what_is_in_the_bank_is_not_analysed_again(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The network is loaded for the first build, and not for a second over the same briefs."""
    folder = tmp_path_factory.mktemp("deck")
    (folder / "uji.toml").write_text(f'sources = ["{SEEDS}"]\n')
    assert "onnxruntime" in loaded("build", folder / "uji.toml")
    assert loaded("build", folder / "uji.toml") == set()


def test_every_verb_has_help_and_one_line_about_it(capsys: pytest.CaptureFixture[str]) -> None:
    """The list of verbs is the table, and each verb's own help says the same in its first line."""
    code, listed, _ = run(capsys, "--help")
    assert code == 0
    for verb, (_, line) in COMMANDS.items():
        assert verb in listed
        assert line.split(":")[0] in " ".join(listed.split())
        code, own, _ = run(capsys, verb, "--help")
        assert (code, own.startswith(f"Usage: quizgen {verb} ")) == (0, True)
        command = group.get_command(None, verb)  # type: ignore[arg-type]
        assert command is not None
        assert command.short_help == line


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    """`--version` says the package's own."""
    assert run(capsys, "--version") == (0, f"quizgen {__version__}\n", "")


def test_nothing_at_all_is_answered_with_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    """Without a verb, the help goes to stderr and the exit code is that of misuse."""
    code, out, err = run(capsys)
    assert (code, out) == (2, "")
    assert err.startswith("Usage: quizgen")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["exprt"], "no such command 'exprt'"),
        (["build"], "missing argument 'SOURCE' (see `quizgen build --help`)"),
        (["export", "seeds/berita.txt"], "missing argument 'OUT...' (see `quizgen export --help`)"),
        (["build", "--fast", "x"], "no such option"),
        (["--fast"], "no such option"),
        (["build", "x", "y"], "got unexpected extra argument (y)"),
    ],
)
def test_misuse_is_one_sentence_and_two(capsys: pytest.CaptureFixture[str], words: list[str], said: str) -> None:
    """Whatever is mistyped gets one line on stderr, nothing on stdout, and exit code 2."""
    code, out, err = run(capsys, *words)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith(f"quizgen: {said}")


def test_main_leaves_with_the_code() -> None:
    """The console script's function ends the program with the exit code."""
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
