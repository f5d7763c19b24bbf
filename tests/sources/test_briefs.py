"""Files of briefs: every format, and every way a file can be wrong."""

import datetime as dt
import json
import os
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.errors import SourceError
from quizgen.model.brief import Brief
from quizgen.sources import _reading
from quizgen.sources._reading import clean
from quizgen.sources._rows import BRIEF_LIMIT
from quizgen.sources.briefs import FORMATS, read_briefs

SEEDS = Path(__file__).parents[2] / "seeds" / "berita.txt"


def read(folder: Path, name: str, content: str | bytes) -> tuple[Brief, ...]:
    raw = content.encode() if isinstance(content, str) else content
    (folder / name).write_bytes(raw)
    return read_briefs([str(folder / name)])


def complaint(folder: Path, name: str, content: str | bytes) -> str:
    with pytest.raises(SourceError) as problem:
        read(folder, name, content)
    message = str(problem.value)
    assert message.startswith(f"{folder / name}: ")
    assert "\n" not in message
    return message.removeprefix(f"{folder / name}: ")


def test_the_seeds_are_fifteen_briefs() -> None:
    """What we ship as seeds is read as it stands: a brief a line."""
    briefs = read_briefs([str(SEEDS)])
    assert [brief.text for brief in briefs] == SEEDS.read_text(encoding="utf-8").splitlines()
    assert len({brief.id for brief in briefs}) == 15


def test_a_line_put_in_above_changes_no_identity(tmp_path: Path) -> None:
    """A brief of plain text is known by its content, never by its place."""
    alone = read(tmp_path, "a.txt", "Satu.\nDua.\n")
    shifted = read(tmp_path, "b.txt", "Nol.\n\n  Satu. \nDua.\n")
    assert shifted[1:] == alone


def test_the_same_text_twice_is_one_brief(tmp_path: Path) -> None:
    """Nobody is asked the same thing twice because a line was pasted twice."""
    assert len(read(tmp_path, "a.txt", "Satu.\nDua.\nSatu.\n")) == 2


def test_windows_files_read_as_others_do(tmp_path: Path) -> None:
    """Byte order mark and CRLF are no part of a brief."""
    assert read(tmp_path, "a.txt", b"\xef\xbb\xbfSatu.\r\nDua.\r\n") == read(tmp_path, "b.txt", "Satu.\nDua.")


def test_text_is_nfc_without_controls(tmp_path: Path) -> None:
    """One spelling for one letter, no escape sequences; a tab becomes a space."""
    (brief,) = read(tmp_path, "a.txt", "Cafe\u0301\x1b[31m di\tBali\x07.\n")
    assert brief.text == "Caf\u00e9[31m di Bali."


@given(st.text())
def test_clean_text_stays_clean(text: str) -> None:
    """Cleaning twice is cleaning once, and leaves NFC without controls."""
    once = clean(text)
    assert clean(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert not any(unicodedata.category(letter) == "Cc" and letter != "\n" for letter in once)


def test_jsonl_keeps_what_its_owner_named(tmp_path: Path) -> None:
    """Ids, titles, dates, addresses and topics stay; what else is there is nobody's business."""
    line = {"id": "detik-2", "text": "Satu.", "title": "T", "date": "2025-10-20", "url": "u", "topic": "t", "x": [1]}
    (brief,) = read(tmp_path, "a.jsonl", json.dumps(line) + "\n\n")
    assert brief == Brief("detik-2", "Satu.", "T", dt.date(2025, 10, 20), "u", "t")


def test_jsonl_without_an_id_is_known_by_content(tmp_path: Path) -> None:
    """The same text has the same identity in every format, and a number may be an id."""
    (plain,) = read(tmp_path, "a.txt", "Satu.")
    assert read(tmp_path, "a.jsonl", '{"text": "Satu.", "id": null, "date": ""}') == (plain,)
    assert read(tmp_path, "b.jsonl", '{"text": "Satu.", "id": 7}')[0].id == "7"


def test_one_id_on_one_text_in_two_files_is_one_brief(tmp_path: Path) -> None:
    """A source given twice, or in two formats, is read once."""
    (tmp_path / "a.jsonl").write_text('{"id": "x", "text": "Satu."}')
    (tmp_path / "b.csv").write_text("id,text\nx,Satu.\n")
    assert len(read_briefs([str(tmp_path / "a.jsonl"), str(tmp_path / "b.csv")])) == 1


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_csv_by_its_header(tmp_path: Path, mark: str) -> None:
    """Columns may stand in any order, between commas, semicolons or tabs, and quotes hold line ends."""
    rows = [["Text", "ID", "date", "lain"], ['"Satu, ""dua"".\nTiga; empat."', "x", "2025-10-20", ""], ["", "", "", ""]]
    (brief,) = read(tmp_path, "a.csv", "".join(mark.join(row) + "\r\n" for row in rows))
    assert brief == Brief("x", 'Satu, "dua".\nTiga; empat.', date=dt.date(2025, 10, 20))


def test_markdown_paragraphs_under_their_headings(tmp_path: Path) -> None:
    """A paragraph or a list line is a brief, its heading the title, and marks of dress are taken off."""
    source = (
        "---\ntitle: x\n---\n\n# Pekan ini #\n\nKorea **Utara**\nmeluncurkan [rudal](http://x.id/a_b).\n\n"
        "---\n## Ekonomi\n- Harga _cabai_ naik.\n- Rp 2*3 tetap.\n\n1. Tiga.\n"
    )
    briefs = read(tmp_path, "a.md", source)
    assert [(brief.title, brief.text) for brief in briefs] == [
        ("Pekan ini", "Korea Utara meluncurkan rudal."),
        ("Ekonomi", "Harga cabai naik."),
        ("Ekonomi", "Rp 2*3 tetap."),
        ("Ekonomi", "Tiga."),
    ]


WRONG: dict[str, tuple[str, str | bytes, str]] = {
    "empty": ("a.txt", "", "is empty"),
    "only a byte order mark": ("a.txt", b"\xef\xbb\xbf\n", "is empty"),
    "blank lines": ("a.txt", "\x01\n \x02\n", "holds no briefs"),
    "latin-1": ("a.txt", b"Satu.\nCaf\xe9 baru.\n", "line 2: byte 0xe9 is not UTF-8"),
    "utf-16": ("a.txt", "Satu.".encode("utf-16"), "written as UTF-16"),
    "binary": ("a.txt", b"PK\n\x00\x01", "line 2: a NUL byte"),
    "a line of 10 MB": ("a.txt", b"a" * 10_000_000, "line 1: a brief of 10,000,000 characters"),
    "a paragraph of 10 MB": ("a.md", b"a b\n" * 2_500_000, "line 1: a brief of 9,999,999 characters"),
    "a JSON line of 10 MB": ("a.jsonl", b'{"text": "' + b"a" * 10_000_000, "line 1: a line of 10,000,010 characters"),
    "a cell of 10 MB": ("a.csv", b"text\n" + b"a" * 10_000_000, "line 2: broken CSV (field larger"),
    "a long brief in JSON": ("a.jsonl", '{"text": "%s"}' % ("a" * (BRIEF_LIMIT + 1)), "line 1: a brief of 20,001"),
    "broken JSON": ("a.jsonl", '{"text": "Satu."}\n{"text": "Dua\n', "line 2: broken JSON at column 10"),
    "deep JSON": ("a.jsonl", "[" * 100_000, "line 1: JSON that no brief has"),
    "a number too long": ("a.jsonl", '{"text": "a", "x": %s}' % ("1" * 5000), "line 1: JSON that no brief has"),
    "no object": ("a.jsonl", '["Satu."]', 'line 1: expected an object with a "text", got ["Satu."]'),
    "no text": ("a.jsonl", '{"id": "x", "txet": "y"}', 'line 1: expected a "text", found id, txet'),
    "empty text": ("a.jsonl", '{"text": " "}', "line 1: text: expected a brief, got nothing"),
    "text that is a number": ("a.jsonl", '{"text": 7}', "line 1: text: expected text, got 7"),
    "half a character": ("a.jsonl", '{"text": "\\ud83d"}', "line 1: text: half of a surrogate pair"),
    "an id of two lines": ("a.jsonl", '{"text": "a", "id": "x\\ny"}', "line 1: id: expected at most 200"),
    "an id that is a list": ("a.jsonl", '{"text": "a", "id": ["x"]}', "line 1: id: expected text, got ['x']"),
    "a wrong date": ("a.jsonl", '{"text": "a", "date": "20/10/2025"}', "line 1: date: expected a day such as"),
    "one id, two texts": (
        "a.jsonl", '{"id": "x", "text": "a"}\n{"id": "x", "text": "b"}',
        'line 2: id "x" already belongs to another text',
    ),
    "a table without text": ("a.csv", "id,teks\nx,y\n", 'line 1: expected a column "text"'),
    "a header and nothing": ("a.csv", "id,text\n", "holds no briefs"),
    "a comma too many": ("a.csv", "id,text\nx,Satu, dua.\n", "line 2: 3 cells under 2 columns"),
    "an open quote": ("a.csv", 'id,text\nx,y\nz,"Satu\n', "line 3: broken CSV"),
    "an unknown suffix": ("a.docx", "Satu.", "briefs are read from .csv, .jsonl, .md, .txt files"),
}  # fmt: skip


@pytest.mark.parametrize("case", WRONG)
def test_a_bad_file_gets_one_sentence_with_its_line(tmp_path: Path, case: str) -> None:
    """Whatever is wrong with a file is said with file, line and what was expected."""
    name, content, said = WRONG[case]
    assert complaint(tmp_path, name, content).startswith(said)


def test_what_is_no_file(tmp_path: Path) -> None:
    """A missing file, a directory, a pipe and a name that cannot be: said, never waited for."""
    os.mkfifo(tmp_path / "pipe.txt")
    said = {"none.txt": "no such file", "": "is a directory", "pipe.txt": "is no ordinary file"}
    for name, words in said.items():
        with pytest.raises(SourceError, match=words):
            read_briefs([str(tmp_path / name)])
    with pytest.raises(SourceError, match=r"cannot be read|no such file"):
        read_briefs(["a\0b.txt"])


def test_a_file_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its size is asked before its bytes."""
    monkeypatch.setattr(_reading, "FILE_LIMIT", 3)
    assert "at most 3 is read" in complaint(tmp_path, "a.txt", "Satu.")


@given(st.binary(max_size=200), st.sampled_from(sorted(FORMATS)))
def test_no_bytes_whatever_break_a_reader(tmp_path_factory: pytest.TempPathFactory, raw: bytes, suffix: str) -> None:
    """Any file gives briefs or a SourceError, never another failure."""
    file = tmp_path_factory.mktemp("any") / f"a{suffix}"
    file.write_bytes(raw)
    try:
        briefs = read_briefs([str(file)])
    except SourceError:
        return
    assert all(brief.text and brief.id for brief in briefs)
