"""What holds for every format: a row added to FORMATS is tested here without being asked."""

import csv
import hashlib
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from html import unescape
from itertools import pairwise
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from quizgen.exporters import FORMATS
from quizgen.exporters._notes import notes_of
from quizgen.exporters._notetypes import FIELDS
from quizgen.model.deck import Deck
from tests.exporters.decks import WORDS, ledger_of, nasty_deck, news_deck, rendered

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


def in_apkg(_data: bytes) -> list[Asked]:
    deck = news_deck()
    read: list[Asked] = []
    for note in notes_of(deck, WORDS, ledger_of(deck)):
        fields = [unescape(field) for field in note.fields]
        if note.kind == "cloze":  # shows no options: they are not asked for here
            read.append((re.sub(r"\{\{c1::.+?\}\}", "____", fields[0]), fields[1], deck.slots[len(read)].options))
        else:
            read.append((fields[0], fields[FIELDS["choose"].index("Answer")], tuple(filter(None, fields[1:6]))))
    return read


def in_tsv(data: bytes) -> list[Asked]:
    rows = csv.reader(io.StringIO(data.decode().partition("#tags column:4\n")[2], newline=""), delimiter="\t")
    notes = notes_of(news_deck(), WORDS, ledger_of(news_deck()))
    assert [row[4 : 4 + len(note.fields)] for row, note in zip(rows, notes, strict=True)] == [
        list(note.fields) for note in notes
    ]
    return in_apkg(data)


READERS: dict[str, Callable[[bytes], list[Asked]]] = {
    ".apkg": in_apkg,
    ".csv": in_csv,
    ".jsonl": in_jsonl,
    ".md": in_md,
    ".tsv": in_tsv,
}


@pytest.mark.parametrize("suffix", FORMATS)
def test_all_formats_agree(suffix: str) -> None:
    """Whoever takes the quiz on paper, in a table or in Anki is asked the same, with the options in the same order."""
    deck = news_deck()
    wanted = [(each.question.stem, each.question.key, each.options) for each in deck.slots]
    assert READERS[suffix](rendered(deck, suffix)) == wanted


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


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_format_takes_any_text(suffix: str) -> None:
    """A deck of nasty text, and one of no questions, are written without complaint, and the same each time."""
    assert rendered(nasty_deck(), suffix) == rendered(nasty_deck(), suffix)
    assert isinstance(rendered(Deck("kosong", "id", ()), suffix), bytes)


def test_the_same_bytes_everywhere() -> None:
    """Neither hash seed, locale, time zone nor working folder changes a byte of any format."""
    root = Path(__file__).parent.parent.parent
    program = (
        "import hashlib, sys; from quizgen.exporters import FORMATS; from tests.exporters.decks import *;"
        "sys.stdout.write(','.join(hashlib.sha256(rendered(nasty_deck(), s)).hexdigest() for s in FORMATS))"
    )
    here = ",".join(hashlib.sha256(rendered(nasty_deck(), suffix)).hexdigest() for suffix in FORMATS)
    for elsewhere in (
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Jakarta", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "2", "TZ": "America/New_York", "LC_ALL": "id_ID.UTF-8", "PYTHONUTF8": "0"},
    ):
        environment = os.environ | elsewhere | {"PYTHONPATH": str(root)}
        done = subprocess.run(
            [sys.executable, "-c", program], env=environment, capture_output=True, cwd="/", check=True
        )
        assert done.stdout.decode() == here


def test_no_format_s_library_is_loaded_before_it_is_wanted() -> None:
    """Asking which formats there are imports neither genanki nor a database."""
    program = "import sys, quizgen.exporters; print(*sorted({'genanki', 'sqlite3', 'yaml', 'csv'} & set(sys.modules)))"
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parent.parent.parent)}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, check=True)
    assert done.stdout.decode().strip() == ""
