"""Printed formats read back as a person reads them: PDF by poppler, Word by python-docx."""

import csv
import io
import re
import subprocess
from itertools import pairwise

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from quizgen.model.deck import Deck

Asked = tuple[str, str, tuple[str, ...]]
"""Stem, key, options in their order."""

GAP = re.compile(r"_{3,}")
INVISIBLE = re.compile(r"[\u200b\u00ad]")


def pdf_text(data: bytes, *switches: str) -> str:
    """What poppler finds, in the order in which it was set; pages end in a form feed."""
    done = subprocess.run(["pdftotext", *switches, "-", "-"], input=data, capture_output=True, check=True)
    return INVISIBLE.sub("", done.stdout.decode())


def parts_of(text: str) -> tuple[str, str]:
    """The questions of the first version, and the key, of a whole PDF."""
    questions, _, rest = text.partition("Lembar jawaban")
    return questions, rest.partition("\nPembahasan\n")[2]


def questions_in(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """Stems and options in the order in which their numbers and letters stand there; each on a line of its own."""
    found: list[tuple[str, list[str]]] = []
    for line in re.split(r"[\n\f]", text):
        if match := re.match(rf"{len(found) + 1}\. (.+)", line):
            found.append((GAP.sub("____", match[1]), []))
        elif found and (match := re.match(r"[A-E]\. (.+)", line)):
            found[-1][1].append(match[1])
    return [(stem, tuple(options)) for stem, options in found]


def in_pdf(data: bytes, _deck: Deck) -> list[Asked]:
    questions, key = parts_of(pdf_text(data, "-raw"))
    keys = re.findall(r"^\d+\. (?:[A-E]\. )?(.+)$", key, re.MULTILINE)
    return [(stem, right, options) for (stem, options), right in zip(questions_in(questions), keys, strict=True)]


def in_questions_pdf(data: bytes, deck: Deck) -> list[Asked]:
    text = pdf_text(data, "-raw")
    assert "Pembahasan" not in text
    assert "Lembar jawaban" not in text
    read = questions_in(text)
    return [(stem, slot.question.key, options) for (stem, options), slot in zip(read, deck.slots, strict=True)]


def in_key_pdf(data: bytes, deck: Deck) -> list[Asked]:
    lines = parts_of("Lembar jawaban" + pdf_text(data, "-raw"))[1].split("\n")
    heads = [(line, after) for line, after in pairwise(lines) if re.match(r"\d+\. ", line)]
    read = [(after, re.sub(r"^\d+\. (?:[A-E]\. )?", "", line)) for line, after in heads]
    return [(stem, key, slot.options) for (stem, key), slot in zip(read, deck.slots, strict=True)]


def opened(data: bytes) -> Document:
    """The document as python-docx reads it."""
    return docx.Document(io.BytesIO(data))


def level(line: Paragraph) -> int | None:
    """0 for a question, 1 for an option, None for what stands in no list."""
    place = line._p.find(f".//{qn('w:numPr')}/{qn('w:ilvl')}")
    return None if place is None else int(str(place.get(qn("w:val"))))


def lists_in(data: bytes) -> list[tuple[str, tuple[str, ...]]]:
    """Stems and options by Word's own numbering."""
    found: list[tuple[str, list[str]]] = []
    for line in opened(data).paragraphs:
        if level(line) == 0:
            found.append((GAP.sub("____", line.text), []))
        elif level(line) == 1:
            found[-1][1].append(line.text)
    return [(stem, tuple(options)) for stem, options in found]


def keys_in(data: bytes) -> list[str]:
    """The keys, without number and letter."""
    named = [line.text for line in opened(data).paragraphs if line.style and line.style.name == "Quiz Key"]
    return [re.sub(r"^\d+\.  (?:[A-E]\. )?", "", text) for text in named]


def in_docx(data: bytes, _deck: Deck) -> list[Asked]:
    return [(stem, key, options) for (stem, options), key in zip(lists_in(data), keys_in(data), strict=True)]


def in_questions_docx(data: bytes, deck: Deck) -> list[Asked]:
    assert keys_in(data) == []
    return [
        (stem, slot.question.key, options) for (stem, options), slot in zip(lists_in(data), deck.slots, strict=True)
    ]


def in_key_docx(data: bytes, deck: Deck) -> list[Asked]:
    assert lists_in(data) == []
    lines = opened(data).paragraphs
    stems = [after.text for line, after in pairwise(lines) if line.style and line.style.name == "Quiz Key"]
    return [(stem, key, slot.options) for stem, key, slot in zip(stems, keys_in(data), deck.slots, strict=True)]


def _of_card(stem: str, key: str) -> Asked:
    first, *lines = stem.split("\n")
    options = tuple(line[3:] for line in lines)
    return first, key[3:] if options else key, options


def in_cards_docx(data: bytes, _deck: Deck) -> list[Asked]:
    cells = [[cell.text for cell in table._cells] for table in opened(data).tables]
    cards = [dict(zip(texts[::2], texts[1::2], strict=True)) for texts in cells]
    return [_of_card(card["Rumusan soal"], card["Kunci jawaban"]) for card in cards]


def in_cards_csv(data: bytes, _deck: Deck) -> list[Asked]:
    rows = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    return [_of_card(undone(row["Rumusan soal"]), undone(row["Kunci jawaban"])) for row in rows]


def in_blueprint_docx(data: bytes, deck: Deck) -> list[Asked]:
    (table,) = opened(data).tables
    return _blueprint([[cell.text for cell in row.cells] for row in table.rows], deck)


def in_blueprint_csv(data: bytes, deck: Deck) -> list[Asked]:
    return _blueprint(list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))), deck)


def _blueprint(rows: list[list[str]], deck: Deck) -> list[Asked]:
    """A blueprint shows no stem: that it has a row for each question, in order and of its form, is all there is."""
    forms = ["Pilihan ganda" if slot.options else "Isian singkat" for slot in deck.slots]
    assert [(row[0], row[4]) for row in rows[1:]] == [(str(number), form) for number, form in enumerate(forms, 1)]
    return [(slot.question.stem, slot.question.key, slot.options) for slot in deck.slots]


def undone(cell: str) -> str:
    """The cell without the apostrophe that kept it from running."""
    return re.sub(r"^'(?=['\"\s]*[=+\-@＝＋－＠\t])", "", cell)
