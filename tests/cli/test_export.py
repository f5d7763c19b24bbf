"""`quizgen export`: files written whole, the same every time and everywhere."""

import datetime as dt
import json
import re
from pathlib import Path

import pytest

from quizgen.bank import Bank
from quizgen.exporters import FORMATS, GLYPHS
from quizgen.model.edit import Edit
from tests.cli.running import SEEDS, clean_run, names, run

NOON = dt.datetime(2026, 10, 21, 12, tzinfo=dt.UTC)
OUTS = [f"out{suffix}" for suffix in FORMATS]
WHOLE = [name for name in OUTS if not name.startswith(("out.questions.", "out.key."))]
"""Without the files that are parts of others."""


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def records(path: str) -> list[dict[str, object]]:
    """The lines of a record file."""
    return [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]


def test_every_format_in_one_go(capsys: pytest.CaptureFixture[str]) -> None:
    """All files are written from one deck, nothing else lies there after, and stderr tells what they hold."""
    code, out, err = run(capsys, "export", SEEDS, *OUTS)
    assert (code, out, names(Path())) == (3, "", sorted(OUTS))
    count = len(records("out.jsonl"))
    for name in OUTS:
        left = [line for line in err.splitlines() if line.startswith(f"{name}: left out question ")]
        assert f"{name}: {count - len(left)} questions, {Path(name).stat().st_size:,} bytes\n" in err
        assert not left or FORMATS[name.removeprefix("out")].limits not in ("none", GLYPHS)
    assert any(re.search(r"question of \d+ characters, at most 120 fit", line) for line in err.splitlines())


def test_a_sign_that_no_font_has_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """The sheet is written and exit code 3 says that something did not fit: which sign, of which question, or the head."""
    text = "Bulog menggelar operasi pasar \U0002070e di Kabupaten Sleman pada Senin, 12 Oktober 2026."
    Path("berita.txt").write_text(text, "utf-8")
    Path("uji.toml").write_text('sources = ["berita.txt"]\n[handout]\nschool = "SMP \U0002070e"\n', "utf-8")
    code, _, err = run(capsys, "export", "uji.toml", "out.pdf", "out.docx", "out.html")
    assert code == 3
    limit = 'no font has "\U0002070e" (U+2070E), so it prints as a crossed box'
    told = [line for line in err.splitlines() if limit in line]
    assert told[0] == f"out.pdf: the head: {limit}"
    assert re.fullmatch(rf"out\.pdf: question \d+ \([0-9a-f]{{32}}\): {re.escape(limit)}", told[1])
    assert not any("left out" in line or line.startswith(("out.docx", "out.html")) for line in told)
    assert names(Path()) == ["berita.txt", "out.docx", "out.html", "out.pdf", "uji.bank", "uji.toml"]


def test_a_bare_source_gives_everything_best_first(capsys: pytest.CaptureFixture[str]) -> None:
    """The record of a file of briefs has every question, its briefs in their order, the best of each first."""
    run(capsys, "export", SEEDS, "out.jsonl")
    lines = records("out.jsonl")
    ranks = [(SEEDS.read_text(encoding="utf-8").index(str(line["text"])), -float(str(line["score"]))) for line in lines]
    assert ranks == sorted(ranks)
    assert len({rank[0] for rank in ranks}) == 15
    assert "questions" in run(capsys, "build", SEEDS)[1]


@pytest.mark.parametrize("with_bank", [False, True], ids=["source", "recipe"])
def test_the_same_bytes_on_any_machine(tmp_path: Path, *, with_bank: bool) -> None:
    """Hash seed, time zone and locale change nothing in any format, with a fresh bank or with none."""
    machines = [
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Jakarta", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "2", "TZ": "America/New_York", "LC_ALL": "C.UTF-8"},
    ]
    for number, machine in enumerate(machines):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "berita.txt").write_bytes(SEEDS.read_bytes())
        (folder / "berita.toml").write_text('sources = ["berita.txt"]\nfamilies = true\n')
        source = "berita.toml" if with_bank else "berita.txt"
        done = clean_run("export", source, *WHOLE, env=machine, cwd=folder)
        assert done.returncode == 3, done.stderr
    for name in WHOLE:
        assert (tmp_path / "0" / name).read_bytes() == (tmp_path / "1" / name).read_bytes(), name


def test_the_same_bytes_however_often(capsys: pytest.CaptureFixture[str]) -> None:
    """An export from a bank that has seen it all before writes the same files again."""
    Path("uji.toml").write_text(f'sources = ["{SEEDS}"]\n')
    run(capsys, "export", "uji.toml", *WHOLE)
    first = {name: Path(name).read_bytes() for name in WHOLE}
    run(capsys, "export", "uji.toml", *WHOLE)
    assert {name: Path(name).read_bytes() for name in WHOLE} == first


def test_a_correction_is_dated_when_it_is_given_out(capsys: pytest.CaptureFixture[str]) -> None:
    """Only the note of an edited question changes in the ledger, and it is dated later than before."""
    Path("uji.toml").write_text(f'sources = ["{SEEDS}"]\nfamilies = true\n')
    run(capsys, "export", "uji.toml", "out.apkg")
    with Bank("uji.bank") as bank:
        before, question = bank.notes(), bank.questions("uji")[0]
        bank.put_edit(Edit(question.id, stem="Siapa dia itu sebenarnya?"), NOON)
    run(capsys, "export", "uji.toml", "out.apkg", "out.jsonl")
    with Bank("uji.bank") as bank:
        after = bank.notes()
    changed = {guid for guid in after if after[guid] != before[guid]}
    assert len(changed) == 1
    assert all(after[guid].changed_at > before[guid].changed_at for guid in changed)
    assert {line["stem"] for line in records("out.jsonl") if line["id"] == question.id} == {"Siapa dia itu sebenarnya?"}


def test_the_file_of_last_time_is_replaced_whole(capsys: pytest.CaptureFixture[str]) -> None:
    """An older and longer file leaves nothing in the new one, and a link keeps pointing where it did."""
    Path("lama.md").write_text("x" * 1_000_000)
    Path("out.md").symlink_to("lama.md")
    assert run(capsys, "export", SEEDS, "out.md")[0] == 0
    assert "xxx" not in Path("lama.md").read_text(encoding="utf-8")
    assert Path("out.md").is_symlink()


def test_an_exam_is_short_chosen_and_gives_nothing_away(capsys: pytest.CaptureFixture[str]) -> None:
    """The exam recipe: ten questions, four options or as many as were found, one of a family, no brief twice."""
    root = SEEDS.parents[1]
    Path("ujian.toml").write_text(
        (root / "decks" / "ujian.toml").read_text(encoding="utf-8").replace("../seeds/berita.txt", str(SEEDS))
    )
    assert run(capsys, "export", "ujian.toml", "out.jsonl")[0] == 0
    lines = records("out.jsonl")
    assert len(lines) == len({line["brief"] for line in lines}) == len({line["family"] for line in lines}) == 10
    assert {line["interaction"] for line in lines} == {"choose"}
    assert all(3 <= len(line["options"]) <= 4 for line in lines if isinstance(line["options"], list))
    assert len({line["kind"] for line in lines}) >= 2
    assert len({line["key"] for line in lines}) >= 6


def test_a_format_that_fits_no_question_is_not_written(capsys: pytest.CaptureFixture[str]) -> None:
    """An empty quiz is no use: nothing is written, and one sentence says why."""
    Path("uji.toml").write_text(f'sources = ["{SEEDS}"]\ninteraction = "type"\ncount = 2\n')
    code, out, err = run(capsys, "export", "uji.toml", "a.kahoot.xlsx", "b.md")
    assert (code, out) == (1, "")
    assert err == "quizgen: a.kahoot.xlsx: none of the 2 questions fits Kahoot: is not a question to choose\n"
    assert not Path("a.kahoot.xlsx").exists()
    assert not Path("b.md").exists()


def test_versions_from_the_recipe_and_from_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    """`--versions` wins over the recipe; every other format is the same with and without versions."""
    Path("uji.toml").write_text(f'sources = ["{SEEDS}"]\ncount = 8\n[handout]\nversions = 2\nschool = "SMP 1"\n')
    sizes = {}
    for number in ("1", "2", "3"):
        assert (
            run(capsys, "export", "uji.toml", f"{number}.questions.pdf", f"{number}.jsonl", "--versions", number)[0]
            == 0
        )
        sizes[number] = Path(f"{number}.questions.pdf").stat().st_size
    run(capsys, "export", "uji.toml", "own.questions.pdf")
    assert sizes["1"] < sizes["2"] < sizes["3"]
    assert Path("own.questions.pdf").read_bytes() == Path("2.questions.pdf").read_bytes()
    assert Path("1.jsonl").read_bytes() == Path("3.jsonl").read_bytes()
    assert run(capsys, "export", "uji.toml", "a.pdf", "--versions", "0")[0] == 2


def test_every_format_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    """`quizgen formats` names each with its suffix, the name for `--format`, and its limits."""
    code, out, err = run(capsys, "formats")
    assert (code, err) == (0, "")
    for form in FORMATS.values():
        assert f"{form.suffix} " in out
        assert f" {form.code} " in out
        assert form.description in out
        assert form.limits in out or form.limits == "none"
