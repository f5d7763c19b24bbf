"""What holds for every format: a row added to FORMATS is tested here without being asked."""

import csv
import hashlib
import io
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from html import unescape
from itertools import pairwise
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from quizgen.exporters import FORMATS
from quizgen.exporters._notetypes import FIELDS
from quizgen.exporters._text import one_line
from quizgen.model.deck import Deck
from quizgen.model.handout import Handout
from tests.exporters import paper_readers as paper
from tests.exporters import platform_readers as platforms
from tests.exporters.decks import SOME, nasty_deck, news_deck, rendered
from tests.nasty import NASTY

Asked = tuple[str, str, tuple[str, ...]]
"""Stem, key, options in their order."""


def in_jsonl(data: bytes) -> list[Asked]:
    records = [json.loads(line) for line in data.decode().splitlines()]
    return [(each["stem"], each["key"], tuple(each["options"])) for each in records]


def in_csv(data: bytes) -> list[Asked]:
    rows = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    columns = [f"option_{letter}" for letter in "abcde"]
    return [(row["question"], row["answer"], tuple(filter(None, (row[each] for each in columns)))) for row in rows]


def in_md(data: bytes) -> list[Asked]:
    html = MarkdownIt().render(data.decode())
    plain = [unescape(re.sub(r"<[^>]+>", "", line)).strip() for line in html.splitlines()]
    questions, key = plain[: plain.index("Kunci")], plain[plain.index("Kunci") :]
    stems: list[tuple[str, list[str]]] = []
    for line in questions[2:]:
        if re.match(r"[A-E]\. ", line):
            stems[-1][1].append(line[3:])
        elif line:
            stems.append((line, []))
    keys = [re.sub(r"^[A-E]\. ", "", line) for before, line in pairwise(key) if before == "" and line]
    keys = [line for line in keys if not line.startswith(("Pembahasan", "Sumber")) and ": disebut" not in line]
    return [(stem, right, tuple(options)) for (stem, options), right in zip(stems, keys, strict=True)]


def in_apkg(data: bytes, deck: Deck) -> list[Asked]:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        connection = sqlite3.connect(":memory:")
        connection.deserialize(file.read("collection.anki2"))
    models = json.loads(connection.execute("select models from col").fetchone()[0])
    rows = connection.execute("select mid, flds from notes").fetchall()
    connection.close()
    return in_notes([(models[str(number)]["name"], fields.split("\x1f")) for number, fields in rows], deck)


def in_tsv(data: bytes, deck: Deck) -> list[Asked]:
    rows = csv.reader(io.StringIO(data.decode().partition("#tags column:4\n")[2], newline=""), delimiter="\t")
    return in_notes([(row[1], row[4:]) for row in rows], deck)


def in_notes(notes: list[tuple[str, list[str]]], deck: Deck) -> list[Asked]:
    """Notes, (name of their type, fields as HTML), in the order of the deck; a cloze shows no options, so it has its own."""
    read: dict[str, tuple[str, str, tuple[str, ...]]] = {}
    for name, cells in notes:
        form = name.split()[1]
        raw = dict(zip(FIELDS[form], cells, strict=False))
        shown = {field: unescape(cell.replace("<br>", "\n")) for field, cell in raw.items()}
        stem = unescape(
            re.sub(r"\{\{c1::.+?\}\}", "____", raw.get("Text", raw.get("Question", ""))).replace("<br>", "\n")
        )
        options = tuple(shown[letter] for letter in "ABCDE" if shown.get(letter))
        read[shown["Id"]] = stem, shown["Answer"], options
    asked = [(each, read[each.question.id]) for each in deck.slots]
    return [(stem, key, options or each.options) for each, (stem, key, options) in asked]


READERS: dict[str, Callable[[bytes, Deck], list[Asked]]] = {
    ".apkg": in_apkg,
    ".csv": lambda data, _: in_csv(data),
    ".jsonl": lambda data, _: in_jsonl(data),
    ".md": lambda data, _: in_md(data),
    ".pdf": paper.in_pdf,
    ".questions.pdf": paper.in_questions_pdf,
    ".key.pdf": paper.in_key_pdf,
    ".docx": paper.in_docx,
    ".questions.docx": paper.in_questions_docx,
    ".key.docx": paper.in_key_docx,
    ".kartu-soal.docx": paper.in_cards_docx,
    ".kartu-soal.csv": paper.in_cards_csv,
    ".kisi-kisi.docx": paper.in_blueprint_docx,
    ".kisi-kisi.csv": paper.in_blueprint_csv,
    ".html": platforms.in_html,
    ".moodle.xml": platforms.in_moodle,
    ".gift": platforms.in_gift,
    ".qti.zip": platforms.in_qti,
    ".kahoot.xlsx": platforms.in_kahoot,
    ".wayground.xlsx": platforms.in_wayground,
    ".blooket.csv": platforms.in_blooket,
    ".gimkit.csv": platforms.in_gimkit,
    ".quizlet.tsv": platforms.in_quizlet,
    ".gs": platforms.in_forms,
    ".tsv": in_tsv,
}
NEEDS_A_QUESTION = {".qti.zip"}
"""Formats that have no file for a deck without questions."""

PARTS = [suffix for suffix in FORMATS if suffix.startswith((".questions.", ".key."))]
"""Parts of a format that is rendered whole here: the same code with the same texts."""


def kept(deck: Deck, suffix: str) -> Deck:
    """The deck without what the format says that it leaves out."""
    left = {out.number for out in FORMATS[suffix].left_out(deck)}
    return replace(deck, slots=tuple(each for number, each in enumerate(deck.slots, 1) if number not in left))


@pytest.mark.parametrize("suffix", FORMATS)
def test_all_formats_agree(suffix: str) -> None:
    """Whoever takes the quiz on paper, in a table or in Anki is asked the same, with the options in the same order."""
    if suffix.endswith(".pdf") and shutil.which("pdftotext") is None:
        pytest.skip("no poppler here")
    deck = kept(news_deck(), suffix)
    wanted = [(each.question.stem, each.question.key, each.options) for each in deck.slots]
    assert READERS[suffix](rendered(news_deck(), suffix), deck) == wanted
    assert len(wanted) >= 3


WHOLE_TEXTS = {".csv", ".jsonl", ".md", ".pdf", ".questions.pdf", ".key.pdf", ".key.docx"}
"""Formats whose nasty text is looked for in tests of their own."""


@pytest.mark.parametrize("suffix", sorted(set(FORMATS) - WHOLE_TEXTS))
def test_nasty_text_comes_back_as_it_was(suffix: str) -> None:
    """No sign of a hostile text is lost, added or taken for markup; blanks alone may become a single space."""
    deck = kept(nasty_deck(), suffix)
    read = READERS[suffix](rendered(nasty_deck(), suffix), deck)
    wanted = [
        (one_line(each.question.stem), one_line(each.question.key), tuple(map(one_line, each.options)))
        for each in deck.slots
    ]
    for found, asked in zip(read, wanted, strict=True):
        assert (tuple(map(one_line, found[:2])), tuple(map(one_line, found[2]))) == (asked[:2], asked[2])


HEADS = ("long", "long word", "typst", "script", "comment", "formula equals", "gift lines", "emphasis", "text2qti")


@pytest.mark.parametrize("suffix", sorted(set(FORMATS) - set(PARTS) - {".md", ".pdf"}))
def test_any_head_may_stand_over_the_questions(suffix: str) -> None:
    """Name, description, tag, school and the rest may be hostile and long: the questions under them are the same."""
    for danger in HEADS:
        text = NASTY[danger]
        handout = Handout(text, text, text, text, text, 5, text)
        deck = replace(news_deck(), name=text, description=text, tags=(text,), handout=handout)
        few = kept(deck, suffix)
        wanted = [(each.question.stem, each.question.key, each.options) for each in few.slots]
        assert READERS[suffix](rendered(deck, suffix), few) == wanted, danger


@pytest.mark.parametrize("suffix", sorted(set(FORMATS) - {".jsonl"}))
def test_what_is_no_character_is_nowhere(suffix: str) -> None:
    """U+FFFE and U+FFFF, which no XML file may hold, are left out of every format, so that all agree."""
    if suffix.endswith(".pdf") and shutil.which("pdftotext") is None:
        pytest.skip("no poppler here")
    deck = nasty_deck({"no characters": "a\ufffe\uffffb"})
    read = READERS[suffix](rendered(deck, suffix), kept(deck, suffix))
    if not suffix.startswith((".kisi-kisi", ".questions")):  # of which the reader takes keys from the deck
        assert {key for _, key, _ in read} == {"ab"}
        assert all("ab" in stem or "____" in stem for stem, _, _ in read)


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_row_says_what_it_is(suffix: str) -> None:
    """A format is found under its own suffix, and tells its user in one line what it is for."""
    row = FORMATS[suffix]
    assert row.suffix == suffix
    assert row.name
    assert row.description
    assert "\n" not in row.description


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_format_has_a_golden_file(suffix: str) -> None:
    """What each format writes has been looked at and kept."""
    folder = Path(__file__).parent.parent / "golden" / suffix.removeprefix(".")
    assert list(folder.glob("news.*"))


@pytest.mark.parametrize("suffix", sorted(set(FORMATS) - set(PARTS)))
def test_every_format_takes_any_text(suffix: str) -> None:
    """A deck of nasty text, and one of no questions, are written without complaint, and the same each time."""
    assert rendered(nasty_deck(), suffix) == rendered(nasty_deck(), suffix)
    if suffix not in NEEDS_A_QUESTION:
        assert isinstance(rendered(Deck("kosong", "id", ()), suffix), bytes)


def test_the_same_bytes_everywhere() -> None:
    """Neither hash seed, locale, time zone nor working folder changes a byte of any format."""
    root = Path(__file__).parent.parent.parent
    program = (
        "import hashlib, sys; from quizgen.exporters import FORMATS; from tests.exporters.decks import *;"
        "sys.stdout.write(','.join(hashlib.sha256(rendered(nasty_deck(SOME), s)).hexdigest() for s in sys.argv[1:]))"
    )
    whole = [suffix for suffix in FORMATS if suffix not in PARTS]
    here = ",".join(hashlib.sha256(rendered(nasty_deck(SOME), suffix)).hexdigest() for suffix in whole)
    for elsewhere in (
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Jakarta", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "2", "TZ": "America/New_York", "LC_ALL": "id_ID.UTF-8", "PYTHONUTF8": "0"},
    ):
        environment = os.environ | elsewhere | {"PYTHONPATH": str(root)}
        done = subprocess.run(
            [sys.executable, "-c", program, *whole], env=environment, capture_output=True, cwd="/", check=True
        )
        assert done.stdout.decode() == here


def test_no_format_s_library_is_loaded_before_it_is_wanted() -> None:
    """Asking which formats there are imports neither genanki nor a database, neither Typst nor Office's libraries."""
    libraries = ["genanki", "sqlite3", "yaml", "csv", "typst", "docx", "openpyxl", "lxml", "text2qti"]
    program = "import sys, quizgen.exporters; print(*sorted(set(sys.argv[1:]) & set(sys.modules)))"
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parent.parent.parent)}
    done = subprocess.run([sys.executable, "-c", program, *libraries], env=environment, capture_output=True, check=True)
    assert done.stdout.decode().strip() == ""
