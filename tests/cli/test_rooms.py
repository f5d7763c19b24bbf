"""The verbs beside `quiz`: results, decisions, statistics, and practice and exams line by line."""

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest

from quizgen.bank import Bank
from quizgen.model.review import Review, Verdict
from quizgen.model.ruling import Decision, Fate, Ruling
from tests.cli.running import ROOT, clean_run, run
from tests.tui.conftest import NOON
from tests.tui.rooms import furnished, sea_question


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    """A recipe with eight questions in its bank."""
    furnished(tmp_path)
    return tmp_path / "laut.toml"


def sat(deck: Path, lines: str, *words: str) -> str:
    """What a sitting says, line by line, for these lines typed."""
    done = subprocess.run(
        [sys.executable, "-m", "quizgen", "quiz", str(deck), "--plain", *words],
        input=lines, capture_output=True, text=True, cwd=ROOT, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def reviews(deck: Path) -> tuple[Review, ...]:
    with Bank(str(deck.with_suffix(".bank"))) as bank:
        return bank.reviews()


def test_a_plain_practice_with_every_command(deck: Path) -> None:
    """Hint, flag, overrule, undo and quit by colon; each response kept as practice."""
    said = sat(deck, ":h\na\n:o\n:f\n:u\n:?\n:x\nb\n:q\n", "--practice", "--learner", "siti")
    for part in ("dicoret: ", "Soal ditandai untuk guru", "Perintah: :h", "Tidak ada perintah itu", "Kuis berhenti"):
        assert part in said
    kept = reviews(deck)
    assert [(one.mode, one.learner) for one in kept] == [("practice", "siti")]
    with Bank(str(deck.with_suffix(".bank"))) as bank:
        assert len(bank.flags()) == 1


def test_a_plain_exam(deck: Path) -> None:
    """Back and forth, emptied, doubtful, time, handed in: points and the history."""
    said = sat(deck, "a\nb\n:b\n:x\n:r\n:t\n:n\n:?\nc\nd\n:i\n", "--exam", "penalty", "--count", "4")
    for part in ("4 soal, 40 menit", "Jawaban sekarang:", "Ditandai ragu-ragu", "Sisa waktu", "Nilai ", "dari 16"):
        assert part in said
    assert "Benar" not in said.split("Hasil")[0]
    assert [one.mode for one in reviews(deck)] == ["exam"] * 4


def test_an_exam_left_is_gone_on_with(deck: Path) -> None:
    """Who steps away finds the same paper; one --rng gives two learners the same one, another number another."""
    sat(deck, "a\n:q\n", "--exam", "school", "--count", "3", "--learner", "a")
    assert "Jawaban sekarang" in sat(deck, ":b\n:n\n:n\n:n\n:i\n", "--exam", "school", "--count", "3", "--learner", "a")
    papers = {
        who: [line for line in sat(deck, ":i\n", "--exam", "school", "--count", "4", "--learner", who, "--rng", rng).splitlines()
              if line.startswith("Ke laut")][:1]
        for who, rng in (("b", "1"), ("c", "1"), ("d", "2"), ("e", "3"), ("f", "4"))
    }  # fmt: skip
    assert papers["b"] == papers["c"]
    assert len({tuple(paper) for paper in papers.values()}) > 1


def test_the_interface_in_english(deck: Path) -> None:
    """`--ui-language en` says everything but the deck in English."""
    said = sat(deck, "\n", "--practice", "--ui-language", "en")
    assert "Question 1 of 8" in said
    assert "Soal" not in said


def test_done_for_today(deck: Path) -> None:
    """With nothing due and nothing new, that is said."""
    assert "Selesai untuk hari ini" in sat(deck, "", "--practice", "--new", "0")


def test_practice_and_exam_are_two_ways(capsys: pytest.CaptureFixture[str], deck: Path) -> None:
    """Both at once is used wrongly."""
    code, _, err = run(capsys, "quiz", deck, "--practice", "--exam", "school")
    assert code == 2
    assert "two ways" in err


def test_results_there_and_back(capsys: pytest.CaptureFixture[str], deck: Path, tmp_path: Path) -> None:
    """Exported, checked, merged from both forms, each response once; hostile cells stay cells."""
    history = [
        Review(sea_question(n).id, f"murid {n % 3}", NOON, text, Verdict.WRONG, 1.25, "exam", "u", 1)
        for n, text in enumerate(["=1+1", "'=1", 'a,"b"\r\nc', "\x85\u2028", "-5", " x "])
    ]
    with Bank(str(deck.with_suffix(".bank"))) as bank:
        bank.add_reviews(history)
    one, other, whole = tmp_path / "a.csv", tmp_path / "b.jsonl", tmp_path / "semua.csv"
    assert run(capsys, "results", "export", deck, one)[0] == 0
    assert run(capsys, "results", "export", deck, other, "--learner", "murid 1")[2].startswith(f"{other}: 2 responses")
    code, out, _ = run(capsys, "results", "check", one, other)
    assert code == 0
    assert "6 responses, seals whole" in out
    code, _, err = run(capsys, "results", "merge", whole, one, other)
    assert (code, err) == (0, f"{whole}: 6 responses of 3 learners\n")
    with whole.open(encoding="utf-8", newline="") as file:
        assert not any(cell.startswith(("=", "-", "+", "@")) for row in csv.reader(file) for cell in row)
    from quizgen.results import read_results

    assert set(read_results(str(whole))) == set(history)


def test_a_changed_result_is_refused(capsys: pytest.CaptureFixture[str], deck: Path, tmp_path: Path) -> None:
    """One verdict changed by hand: file, row and what is wrong, in one sentence."""
    with Bank(str(deck.with_suffix(".bank"))) as bank:
        bank.add_reviews([Review("q", "siti", NOON, "x", Verdict.WRONG, 1.0)])
    path = tmp_path / "a.csv"
    run(capsys, "results", "export", deck, path)
    path.write_bytes(path.read_bytes().replace(b"wrong", b"right"))
    code, _, err = run(capsys, "results", "check", path)
    assert code == 1
    assert err.startswith(f"quizgen: {path}: row 1: the seal does not fit")
    assert err.count("\n") == 1


@pytest.mark.parametrize("words", [["results", "check", "none.csv"], ["results", "check", "a.txt"],
                                   ["results", "merge", "out.xls", "a.csv"], ["stats", "x.toml", "out.png"],
                                   ["review", "seeds/berita.txt"]])  # fmt: skip
def test_misuse_is_one_sentence(capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    """What cannot be done says why, without a traceback."""
    code, _, err = run(capsys, *words)
    assert code in (1, 2)
    assert err.count("\n") == 1


def test_decisions_to_learn_from(capsys: pytest.CaptureFixture[str], deck: Path, tmp_path: Path) -> None:
    """A line for each question kept or dropped, as generated and as written, with fate and reason."""
    kept, dropped = sea_question(1), sea_question(2)
    with Bank(str(deck.with_suffix(".bank"))) as bank:
        for question, ruling in (
            (kept, Ruling(Fate.KEPT, stem="Ke mana?")),
            (dropped, Ruling(Fate.DROPPED, "trivial")),
        ):
            bank.add_decision(Decision(question, NOON, "keep", Ruling(), ruling))
    out = tmp_path / "putusan.jsonl"
    assert run(capsys, "review", deck, "--decisions", out)[0] == 0
    first, second = (json.loads(line) for line in out.read_text(encoding="utf-8").splitlines())
    assert (first["fate"], first["edited"], first["written"]["stem"]) == ("kept", True, "Ke mana?")
    assert first["generated"]["stem"] == kept.stem
    assert (second["fate"], second["reason"], second["edited"]) == ("dropped", "trivial", False)


def test_statistics_as_lines_and_files(capsys: pytest.CaptureFixture[str], deck: Path, tmp_path: Path) -> None:
    """In a pipe in words; as SVG and HTML that ask nothing of anybody; with results of others counted in."""
    with Bank(str(deck.with_suffix(".bank"))) as bank:
        bank.add_reviews(Review(sea_question(1).id, f"m{n}", NOON, "x", Verdict.WRONG, 1.0) for n in range(9))
    code, out, _ = run(capsys, "stats", deck)
    assert code == 0
    assert "0/9" in out
    assert "p 0.00" in out
    done = clean_run("stats", deck, tmp_path / "s.svg")
    assert done.returncode == 0, done.stderr
    assert clean_run("stats", deck, tmp_path / "s.html", "--ui-language", "en").returncode == 0
    for name, part in (("s.svg", "tersukar"), ("s.html", "Item analysis")):
        text = (tmp_path / name).read_text(encoding="utf-8")
        assert part in text
        assert "src=" not in text
        assert "url(http" not in text


def reviewed(deck: Path, lines: str, *words: str) -> str:
    """What the desk says, line by line, for these lines typed."""
    done = subprocess.run(
        [sys.executable, "-m", "quizgen", "review", str(deck), *words],
        input=lines, capture_output=True, text=True, cwd=ROOT, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_desk_line_by_line(deck: Path) -> None:
    """Everything that the screen does by a key a line does: keep, drop for a reason, open, siblings, sieve, undo."""
    said = reviewed(deck, "k\nd\nd 2\np\no\nd 9\nn\n/\n/ 1\n/ 1\n?\nnonsense\nu\n:k\n", "--plain")
    for part in (
        "d 2  pokok soal tidak jelas", "Keputusan: disimpan", "/ 2  Jenis: semua", "Tidak ada perintah itu",
        "Tidak ada calon lain", "✗ 1", "«Laut", "Meja telaah ditutup",
    ):  # fmt: skip
        assert part in said
    with Bank(str(deck.with_suffix(".bank"))) as bank:
        assert [step.name for step in bank.steps()] == ["keep", "drop", "keep"]
        assert [step.after.fate for step in bank.steps()] == [Fate.KEPT, Fate.DROPPED, Fate.KEPT]
    assert "Nothing to undo" in reviewed(deck, "u\n" * 4, "--ui-language", "en")
    with Bank(str(deck.with_suffix(".bank"))) as bank:
        assert bank.rulings() == {}


def test_writing_anew_line_by_line(deck: Path) -> None:
    """Part by part, with what the checks say before it is kept; nothing is kept that is not wanted."""
    anew = "e\nKe laut mana armada itu berlayar kini?\n\n-\nLaut Aral\n\n\n"
    said = reviewed(deck, f"{anew}t\n{anew}y\n1\n")
    assert "✗ G" in said or "✓ Lolos" in said
    with Bank(str(deck.with_suffix(".bank"))) as bank:
        (step,) = bank.steps()
        assert step.name == "edit"
        (edit,) = bank.edits().values()
    assert edit.stem == "Ke laut mana armada itu berlayar kini?"
    assert edit.distractors is not None
    assert edit.distractors[0] == "Laut Aral"
    assert "Laut Aral" in said
    assert "kosong" in reviewed(deck, "e\n-\n\n\n\n\n\n")


def test_no_line_makes_the_desk_lose_its_way(deck: Path) -> None:
    """Whatever is typed, at an empty list too, it goes on to the end, and a screen is never loaded."""
    said = reviewed(deck, "/ 3\n" + "/ 6\n" + "k\nd 1\ne\n1\nn\no\n\np\n\x00\n🙂\n<b>\n" + "/ 99\nd 0\nq\n")
    assert "Tidak ada calon soal" in said
    code = (
        "import sys; from quizgen.cli import group, console; "
        f"console.run(group, ['review', {str(deck)!r}, '--plain']); assert 'textual' not in sys.modules"
    )
    assert clean_run(code=code).returncode == 0


def test_a_ready_bank_needs_no_engine(deck: Path) -> None:
    """Practice, desk and statistics over a bank that is ready load neither the network nor what it stands on."""
    code = (
        "import sys, datetime as dt\n"
        "from quizgen.sittings import Sitter, open_desk, practice, ready_bank\n"
        "from quizgen.tui.figures import figures\n"
        "from quizgen.tui import at_home\n"
        "from quizgen.workflows import open_recipe\n"
        f"recipe = open_recipe({str(deck)!r})\n"
        "now = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)\n"
        "with ready_bank(recipe) as bank:\n"
        "    assert practice(recipe, bank, Sitter('siti', now, 's')).deck.slots\n"
        "    assert open_desk(recipe, bank, now).candidates\n"
        "    figures(None, bank, recipe.name, 'siti', now)\n"
        "print(sorted({'onnxruntime', 'nltk', 'numpy', 'genanki', 'faker'} & set(sys.modules)))"
    )
    done = clean_run(code=code)
    assert (done.returncode, done.stdout) == (0, "[]\n"), done.stderr
