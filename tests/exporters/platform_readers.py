"""Platforms' formats read back by parsers that are not ours."""

import csv
import io
import json
import re
import shutil
import subprocess
import zipfile
from html import unescape
from typing import Any

import lxml.html
import openpyxl
import pytest
from lxml import etree

from quizgen.exporters._text import one_line
from quizgen.model.deck import Deck
from tests.exporters.paper_readers import Asked, undone

NODE = shutil.which("node")
PARSE_GIFT = (
    "const {parse} = require('gift-pegjs');"
    "process.stdout.write(JSON.stringify(parse(require('fs').readFileSync(0, 'utf8'))));"
)


def shown(markup: str) -> str:
    """What HTML shows: no tag may be in it."""
    assert "<" not in markup
    return unescape(markup)


def as_typed(pattern: str) -> str:
    r"""The response that matches: `*` would be anything, here nothing, `\*` is a star."""
    return re.sub(r"(?<!\\)\*", "", pattern).replace("\\*", "*")


def _ordered(pairs: list[tuple[str, str]]) -> tuple[str, tuple[str, ...]]:
    """Key and pieces, as shown, of a question to put in order by pairs of piece and place."""
    return " → ".join(piece for piece, _ in sorted(pairs, key=lambda pair: int(pair[1]))), tuple(p for p, _ in pairs)


def in_moodle(data: bytes, _deck: Deck) -> list[Asked]:
    read: list[Asked] = []
    for node in etree.fromstring(data).findall("question"):
        if node.get("type") == "category":
            continue
        answers = node.findall("answer")
        stem = shown(node.findtext("questiontext/text") or "")
        if node.get("type") == "shortanswer":
            read.append((stem, as_typed(answers[0].findtext("text") or ""), ()))
            continue
        if node.get("type") == "matching":
            pairs = node.findall("subquestion")
            told = [(shown(pair.findtext("text") or ""), pair.findtext("answer/text") or "") for pair in pairs]
            read.append((stem, *_ordered(told)))
            continue
        options = tuple(shown(answer.findtext("text") or "") for answer in answers)
        (right,) = [place for place, answer in enumerate(answers) if answer.get("fraction") == "100"]
        read.append((stem, options[right], options))
    return read


def gift_questions(data: bytes) -> list[dict[str, Any]]:
    """The questions as gift-pegjs parses them."""
    if (
        NODE is None
        or subprocess.run([NODE, "-e", "require('gift-pegjs')"], check=False, capture_output=True).returncode
    ):
        pytest.skip("no gift-pegjs here; see .ci/run")
    done = subprocess.run([NODE, "-e", PARSE_GIFT], input=data, capture_output=True, check=True)
    return [question for question in json.loads(done.stdout) if question["type"] != "Category"]


def in_gift(data: bytes, _deck: Deck) -> list[Asked]:
    read: list[Asked] = []
    for question in gift_questions(data):
        stem = shown(question["stem"]["text"])
        if question["type"] == "Matching":
            pairs = [(shown(pair["subquestion"]["text"]), pair["subanswer"]) for pair in question["matchPairs"]]
            read.append((stem, *_ordered(pairs)))
            continue
        choices = question["choices"]
        if question["type"] == "Short":
            read.append((stem, as_typed(choices[0]["text"]["text"]), ()))
            continue
        options = tuple(shown(choice["text"]["text"]) for choice in choices)
        (right,) = [place for place, choice in enumerate(choices) if choice["isCorrect"]]
        read.append((stem, options[right], options))
    return read


def in_qti(data: bytes, _deck: Deck) -> list[Asked]:
    archive = zipfile.ZipFile(io.BytesIO(data))
    (name,) = [name for name in archive.namelist() if re.fullmatch(r"(.+)/\1\.xml", name)]
    read: list[Asked] = []
    for item in etree.fromstring(archive.read(name)).iterfind(".//{*}item"):
        stem = _text_of(item.findtext("./{*}presentation/{*}material/{*}mattext") or "")
        if "matching_question" in (entry.text for entry in item.iterfind(".//{*}fieldentry")):
            read.append((stem, *_matched(item)))
            continue
        labels = item.findall(".//{*}response_label")
        named = {str(label.get("ident")): _text_of(label.findtext(".//{*}mattext") or "") for label in labels}
        right = next(
            condition.findtext(".//{*}varequal") or ""
            for condition in item.iterfind(".//{*}respcondition")
            if condition.findtext("{*}setvar") == "100"
        )
        typed = not item.findall(".//{*}response_lid")
        read.append((stem, right if typed else named[right], () if typed else tuple(named.values())))
    return read


def _matched(item: Any) -> tuple[str, tuple[str, ...]]:
    """Key and pieces of a matching item: each piece's right place, by its points and labels."""
    right = {node.get("respident"): node.text for node in item.iterfind(".//{*}respcondition//{*}varequal")}
    pairs = []
    for each in item.iterfind(".//{*}response_lid"):
        places = {label.get("ident"): label.findtext(".//{*}mattext") for label in each.iterfind(".//{*}response_label")}
        pairs.append((each.findtext("./{*}material/{*}mattext"), places[right[each.get("ident")]]))
    points = sum(float(node.text) for node in item.iterfind(".//{*}setvar"))
    assert abs(points - 100) < 0.1
    return _ordered(pairs)


def _text_of(markup: str) -> str:
    """The text that text2qti's HTML shows: it may hold paragraphs, and nothing else."""
    tree = lxml.html.fragment_fromstring(markup, create_parent="div")
    assert {str(node.tag) for node in tree.iter()} <= {"div", "p"}
    return str(tree.text_content()).strip()


def _cells(data: bytes) -> list[list[str]]:
    sheet = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]
    for row in sheet.iter_rows():
        assert {cell.data_type for cell in row} <= {"s", "n"}
    return [["" if value is None else str(value) for value in row] for row in sheet.iter_rows(values_only=True)]


def in_kahoot(data: bytes, _deck: Deck) -> list[Asked]:
    rows = _cells(data)
    assert rows[7][1] == "Question - max 120 characters"
    assert [row[0] for row in rows[8:]] == [str(number) for number in range(1, len(rows) - 7)]
    return [(row[1], row[1 + int(row[7])], tuple(filter(None, row[2:6]))) for row in rows[8:]]


def in_wayground(data: bytes, _deck: Deck) -> list[Asked]:
    read: list[Asked] = []
    for row in _cells(data)[1:]:
        chosen = row[1] == "Multiple Choice"
        assert chosen or row[1:2] + row[7:8] == ["Fill-in-the-Blank", ""]
        read.append(
            (row[0], row[1 + int(row[7])] if chosen else row[2], tuple(filter(None, row[2:7])) if chosen else ())
        )
    return read


def _table(data: bytes, delimiter: str = ",") -> list[list[str]]:
    return [
        [undone(cell) for cell in row]
        for row in csv.reader(io.StringIO(data.decode(), newline=""), delimiter=delimiter)
    ]


def in_blooket(data: bytes, _deck: Deck) -> list[Asked]:
    title, header, *rows = _table(data)
    assert title[0] == "Blooket\nImport Template"
    assert header[:2] == ["Question #", "Question Text"]
    return [(row[1], row[1 + int(row[7])], tuple(filter(None, row[2:6]))) for row in rows]


def in_gimkit(data: bytes, deck: Deck) -> list[Asked]:
    """Gimkit wants the right answer first and shuffles by itself: only which options there are can be compared."""
    _, header, *rows = _table(data)
    assert header[1] == "Correct Answer"
    read: list[Asked] = []
    for row, slot in zip(rows, deck.slots, strict=True):
        some, options = tuple(filter(None, row[1:])), tuple(map(one_line, slot.options))
        read.append((row[0], row[1], slot.options if sorted(some) == sorted(options) else some))
    return read


def in_quizlet(data: bytes, deck: Deck) -> list[Asked]:
    """Cards have no options."""
    rows = [[undone(side) for side in line.split("\t")] for line in data.decode().splitlines()]
    return [(stem, key, slot.options) for (stem, key), slot in zip(rows, deck.slots, strict=True)]


def in_forms(data: bytes, _deck: Deck) -> list[Asked]:
    quiz = json.loads(data.decode().partition("const QUIZ = ")[2].partition(";\n\nfunction")[0])
    return [(each["stem"], each["key"], tuple(each["options"])) for each in quiz["questions"]]


def in_html(data: bytes, _deck: Deck) -> list[Asked]:
    read: list[Asked] = []
    for form in lxml.html.fromstring(data.decode()).iterfind(".//form"):
        options = tuple(str(span.text_content()) for span in form.iterfind(".//label/span"))
        (key,) = [str(node.text_content()) for node in form.iterfind(".//p/strong")]
        right = json.loads(str(form.get("data-right")))
        assert key == (f"{right[0]}. {options['ABCDE'.index(right[0])]}" if options else right[0])
        read.append((str(form.findtext(".//legend")), key[3:] if options else key, options))
    return read
