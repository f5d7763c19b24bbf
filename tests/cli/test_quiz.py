"""`quizgen quiz`: line by line through a pipe, with its results in the bank."""

import io
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from quizgen.bank import Bank
from quizgen.languages import LANGUAGES
from quizgen.model.review import Review, Verdict
from quizgen.practice.folding import fold
from quizgen.practice.grading import grade_typed
from quizgen.sittings import lenient
from tests.builders import question
from tests.cli.running import ROOT, SEEDS, clean_run, run

COUNT = 3


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    """A recipe of three questions to choose from, over the first four seeds."""
    lines = SEEDS.read_text(encoding="utf-8").splitlines(keepends=True)[:4]
    (tmp_path / "berita.txt").write_text("".join(lines), encoding="utf-8")
    (tmp_path / "uji.toml").write_text(
        f'name = "Uji"\nsources = ["berita.txt"]\ninteraction = "choose"\noptions = 3\ncount = {COUNT}\n'
    )
    return tmp_path / "uji.toml"


def saved(deck: Path) -> tuple[Review, ...]:
    """The history in the recipe's bank."""
    with Bank(str(deck.with_suffix(".bank"))) as bank:
        return bank.reviews()


def typing(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """Let the next command find this on its stdin."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


def test_through_a_pipe_to_the_end(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, deck: Path
) -> None:
    """Without a terminal the quiz is line by line; the score at its end is what the bank holds."""
    typing(monkeypatch, "a\nb\nc\n")
    code, out, err = run(capsys, "quiz", deck)
    reviews = saved(deck)
    right = sum(review.verdict is Verdict.RIGHT for review in reviews)

    assert (code, err) == (0, "")
    assert out.count("✓ Benar") + out.count("✗ Salah. ") == len(reviews) == COUNT
    assert f"Hasil: {right} dari {COUNT} benar" in out
    assert "Jawaban (A–C): a\n" in out
    assert {review.learner for review in reviews} == {"learner"}


def test_the_pipe_ends_early(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, deck: Path) -> None:
    """Whoever stops keeps what was given, under the name that was given."""
    typing(monkeypatch, "a\n")
    code, out, _ = run(capsys, "quiz", deck, "--plain", "--learner", "Siti")

    assert code == 0
    assert "Kuis berhenti di sini." in out
    assert f"dari {COUNT} benar" in out
    assert [review.learner for review in saved(deck)] == ["Siti"]


def test_history_grows(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, deck: Path) -> None:
    """A second sitting adds to the first, on the same questions."""
    for _ in range(2):
        typing(monkeypatch, "\n\n\n")
        assert run(capsys, "quiz", deck)[0] == 0
    reviews = saved(deck)

    assert len(reviews) == 2 * COUNT
    assert len({review.question for review in reviews}) == COUNT
    assert {review.verdict for review in reviews} == {Verdict.SKIPPED}


def test_choices(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, deck: Path) -> None:
    """--count asks fewer questions; --rng shuffles the options otherwise and asks the same."""
    said = {}
    for words in (("--count", "1"), ("--rng", "1"), ("--rng", "2"), ("--rng", "3")):
        typing(monkeypatch, "")
        said[words] = run(capsys, "quiz", deck, "--plain", *words)[1]
    shuffled = [out.splitlines() for words, out in said.items() if words[0] == "--rng"]

    assert "Soal 1 dari 1" in said["--count", "1"]
    assert "Soal 1 dari 3" in said["--rng", "1"]
    assert len({tuple(lines[6:9]) for lines in shuffled}) > 1
    assert len({tuple(sorted(line[5:] for line in lines[6:9])) for lines in shuffled}) == 1
    assert len({lines[4] for lines in shuffled}) == 1


def test_more_than_there_is(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, deck: Path) -> None:
    """A quiz shorter than was asked for is held, and says so."""
    typing(monkeypatch, "")
    code, out, err = run(capsys, "quiz", deck, "--count", "9999")

    assert code == 3
    assert "Soal 1 dari" in out
    assert "9999 questions were asked for" in err


def test_a_bare_source_keeps_nothing(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, deck: Path
) -> None:
    """Without a recipe there is no bank beside it, and that is said."""
    typing(monkeypatch, "")
    code, _, err = run(capsys, "quiz", deck.with_name("berita.txt"), "--count", "1")

    assert code == 0
    assert "keeps no results" in err
    assert sorted(path.name for path in deck.parent.iterdir()) == ["berita.txt", "uji.toml"]


def test_nothing_to_ask(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A source that gives no question gives one sentence and exit code 1."""
    (tmp_path / "kosong.txt").write_text("Selamat pagi.\n")
    typing(monkeypatch, "")
    code, out, err = run(capsys, "quiz", tmp_path / "kosong.txt")

    assert (code, out) == (1, "")
    assert "no question came of its briefs" in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("words", [["--count", "0"], ["--count", "x"], ["--rng", "satu"], ["--suara"]])
def test_wrong_use(capsys: pytest.CaptureFixture[str], deck: Path, words: list[str]) -> None:
    """What cannot be meant gives exit code 2 and one line."""
    code, out, err = run(capsys, "quiz", deck, *words)

    assert (code, out) == (2, "")
    assert err.count("\n") == 1


def test_plain_loads_no_screen(deck: Path) -> None:
    """A quiz line by line never loads Textual, and so starts as quickly as it can."""
    code = (
        "import sys; from quizgen.cli import console, group; "
        f"code = console.run(group, ['quiz', {str(deck)!r}, '--plain']); "
        "sys.exit(code or 9 * ('textual' in sys.modules or 'rich' in sys.modules))"
    )

    assert clean_run(code=code).returncode == 0


def test_the_same_quiz_everywhere(deck: Path) -> None:
    """Hash seed, locale and time zone change nothing of what is asked."""
    first = clean_run("quiz", deck, "--plain", env={"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8"})
    other = clean_run("quiz", deck, "--plain", env={"PYTHONHASHSEED": "2", "TZ": "Asia/Jakarta", "LC_ALL": "C"})

    assert first.returncode == 0
    assert "Soal 1 dari 3" in first.stdout
    assert first.stdout == other.stdout


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_ended_from_outside(deck: Path, number: signal.Signals) -> None:
    """A quiz that is ended in the middle of a question keeps the responses before it."""
    before = signal.signal(number, signal.SIG_DFL)  # a shell without a terminal has what it starts behind ignore SIGINT
    started = subprocess.Popen(
        [sys.executable, "-m", "quizgen", "quiz", str(deck), "--plain"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=ROOT,
    )  # fmt: skip
    signal.signal(number, before)
    with started as quiz:
        assert quiz.stdin is not None
        assert quiz.stdout is not None
        quiz.stdin.write("a\n")
        quiz.stdin.flush()
        while "Soal 2" not in (line := quiz.stdout.readline()):
            assert line, "the quiz ended by itself"
        time.sleep(0.3)  # until it waits for the second response
        quiz.send_signal(number)
        rest = quiz.stdout.read()

    assert "Hasil:" in rest
    assert len(saved(deck)) == 1


def test_the_picture(capsys: pytest.CaptureFixture[str], deck: Path) -> None:
    """The same deck draws the same bytes twice, with the verdict in words and no response in the bank."""
    for name in ("satu.svg", "dua.svg"):
        assert run(capsys, "quiz", deck, "--picture", deck.with_name(name))[0] == 0
    drawn = deck.with_name("satu.svg").read_bytes()

    assert drawn == deck.with_name("dua.svg").read_bytes()
    assert drawn.startswith(b"<svg")
    assert b"Benar" in drawn
    assert saved(deck) == ()


def test_a_picture_that_cannot_be_written(capsys: pytest.CaptureFixture[str], deck: Path) -> None:
    """One sentence, exit code 1."""
    code, _, err = run(capsys, "quiz", deck, "--picture", deck.parent / "tidak" / "ada.svg")

    assert code == 1
    assert "cannot be written" in err


@pytest.mark.parametrize("code", LANGUAGES)
def test_real_names_are_known(code: str) -> None:
    """What is in the language's gazetteer is no slip of the pen for another name."""
    language = LANGUAGES[code]
    leniency = lenient(language)
    names = [known.name for known in language.gazetteer()]

    assert len(names) > 100
    assert all(leniency.is_real(fold(name)) for name in names[:100])
    assert not leniency.is_real("xyzzy")


@pytest.mark.parametrize(
    ("key", "typed", "right"),
    [
        ("13 September 2023", "13/9/2023", True),
        ("13 September 2023", "13/9/2022", False),
        ("dua rudal", "2 rudal", True),
        ("1.200 orang", "seribu dua ratus orang", True),
    ],
)
def test_what_is_typed_is_heard_in_the_language(key: str, typed: str, right: bool) -> None:  # noqa: FBT001
    """A date or a number is right however the language writes it, and another one is wrong."""
    assert (grade_typed(question(key), typed, lenient(LANGUAGES["id"])) is Verdict.RIGHT) is right
