"""Which format a path has."""

import pytest

from quizgen.errors import UsageError
from quizgen.exporters import FORMATS
from quizgen.exporters.naming import format_of, formats_of


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_format_is_found_by_its_whole_suffix(suffix: str) -> None:
    """Whatever stands before it, and in capitals too; and by `--format` with the last part alone."""
    form = FORMATS[suffix]
    assert format_of(f"kelas.9.b{suffix.upper()}") is form
    assert format_of(f"dir.with.dots/x{form.ending}", [form.code]) is form


@pytest.mark.parametrize(
    ("path", "wanted", "suffix"),
    [
        ("a.csv", (), ".csv"),
        ("a.csv", ("blooket",), ".blooket.csv"),
        ("a.pdf", (), ".pdf"),
        ("a.xml", (), ".moodle.xml"),
        ("a.zip", (), ".qti.zip"),
        ("a.gift", (), ".gift"),
        ("a.txt", ("gift",), ".gift"),
        ("a.xlsx", ("wayground",), ".wayground.xlsx"),
        ("a.kahoot.xlsx", ("wayground",), ".kahoot.xlsx"),
        ("kahoot.xlsx.md", (), ".md"),
        ("a.key.docx", (), ".key.docx"),
        ("a.docx", ("kartu-soal",), ".kartu-soal.docx"),
    ],
)
def test_paths(path: str, wanted: tuple[str, ...], suffix: str) -> None:
    """The whole suffix wins, then `--format`, then what the last part means by itself."""
    assert format_of(path, wanted).suffix == suffix


def test_where_two_share_a_suffix_one_must_say_which() -> None:
    """The sentence names both and shows both ways to say it."""
    with pytest.raises(UsageError) as told:
        format_of("dir/kuis.xlsx")
    said = "dir/kuis.xlsx: .xlsx may be kahoot, wayground; add --format kahoot or name the file kuis.kahoot.xlsx"
    assert str(told.value) == said


def test_one_format_option_serves_the_paths_that_share_its_suffix() -> None:
    """`--format` may be given several times, each for its own files; the others stay what they are."""
    formats = formats_of(["a.xlsx", "b.csv", "c.pdf"], ["kahoot", "gimkit"])
    assert [form.suffix for form in formats] == [".kahoot.xlsx", ".gimkit.csv", ".pdf"]


def test_a_format_option_that_does_nothing_is_refused() -> None:
    """A slip of the finger is told, whether the name is unknown or no file could have it."""
    with pytest.raises(UsageError, match='--format: no format "kahot"; known: apkg, '):
        formats_of(["a.xlsx"], ["kahot"])
    with pytest.raises(UsageError, match=r"--format kahoot: none of the files .* ends in \.xlsx"):
        formats_of(["a.pdf"], ["kahoot"])
    with pytest.raises(UsageError, match=r"ends in \.csv or \.docx"):
        formats_of(["a.pdf"], ["kisi-kisi"])


def test_a_format_of_text_is_not_taken_without_asking() -> None:
    """A `.txt` is no format of ours by itself."""
    with pytest.raises(UsageError, match=r'a\.txt: no format "\.txt"'):
        format_of("a.txt")
