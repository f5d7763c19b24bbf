"""Reading the corpora: treebanks with clitics merged, sentences with names, plain text."""

from __future__ import annotations

import ast
import csv
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.analysis.sentences import split_sentences
from quizgen.analysis.tokens import split_tokens
from quizgen.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

NAME_SORTS = {
    **dict.fromkeys(("PER", "PERS", "PERSON"), "PER"),
    **dict.fromkeys(("ORG", "ORGANISATION", "ORGANIZATION"), "ORG"),
    **dict.fromkeys(("LOC", "PLACE", "LOCATION", "GPE"), "LOC"),
}
"""The words of corpora for the three sorts of names."""
CLITICS = frozenset({"nya", "ku", "mu", "lah", "kah"})
_TOKEN = re.compile(r"\d+(?:[.,:/]\d+)+%?|\w+(?:[-/'’.&]\w+)*(?:-\w+)*|\.{2,}|--+|[^\w\s]", re.UNICODE)
_SHOUTED = re.compile(r"^(?:[A-Z]{2,}\s+){3,}")
"""A banner that a page left before a sentence."""
_NOTE = re.compile(r"\[\d+\]")
_SPACED_MARK = re.compile(r" [.,](?: |$)")


@dataclass(frozen=True, slots=True)
class Parsed:
    """A sentence of surface tokens with tags, heads (-1 for the root) and relations, and where it is from."""

    tokens: tuple[str, ...]
    tags: tuple[str, ...]
    heads: tuple[int, ...]
    relations: tuple[str, ...]
    bank: str


@dataclass(frozen=True, slots=True)
class Named:
    """A sentence of tokens with BIO name tags over PER, ORG, LOC."""

    tokens: tuple[str, ...]
    names: tuple[str, ...]


def read_conllu(path: Path, bank: str) -> list[Parsed]:
    """The sentences of a CoNLL-U file, clitics merged: "menyetujuinya" takes head and relation of "menyetujui"."""
    blocks = path.read_text(encoding="utf-8").split("\n\n")
    return [merged(block.splitlines(), bank) for block in blocks if block.strip()]


def read_texts(path: Path) -> list[str]:
    """The sentences of a CoNLL-U file as they were printed, from its `# text` lines; an empty list where it has none."""
    mark = "# text = "
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.removeprefix(mark).strip() for line in lines if line.startswith(mark)]


def merged(lines: Sequence[str], bank: str) -> Parsed:
    """One sentence from its CoNLL-U lines."""
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    words = {int(row[0]): row for row in rows if row[0].isdigit()}
    groups: list[tuple[str, list[int]]] = []
    covered: set[int] = set()
    for row in rows:
        if "-" in row[0]:
            start, stop = map(int, row[0].split("-"))
            groups.append((row[1], list(range(start, stop + 1))))
            covered.update(groups[-1][1])
        elif row[0].isdigit() and int(row[0]) not in covered:
            groups.append((row[1], [int(row[0])]))
    surface = {number: place for place, (_, numbers) in enumerate(groups) for number in numbers}
    surface[0] = -1
    hosts = [
        next((words[number] for number in numbers if int(words[number][6]) not in numbers), words[numbers[0]])
        for _, numbers in groups
    ]
    return Parsed(
        tokens=tuple(form for form, _ in groups),
        tags=tuple(host[3] for host in hosts),
        heads=tuple(surface[int(host[6])] for host in hosts),
        relations=tuple("nmod" if host[7] == "compound" else host[7] for host in hosts),
        bank=bank,
    )


def read_bio(path: Path) -> list[Named]:
    """The sentences of a file with a token a line, the BIO tag last; sorts are mapped to PER, ORG, LOC."""
    sentences, rows = [], []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if line.strip():
            columns = line.split("\t") if "\t" in line else line.split()
            rows.append((columns[0], _mapped(columns[-1])))
        elif rows:
            sentences.append(rejoined(rows))
            rows = []
    return sentences


def convention_of(path: Path) -> str:
    """Whose naming a BIO file follows, by its words for sorts: "places" for NERGrit's PLACE, else "names"."""
    return "places" if re.search(r"[BI]-PLACE\s", path.read_text(encoding="utf-8")) else "names"


def _mapped(tag: str) -> str:
    if tag == "O":
        return tag
    place, _, sort = tag.upper().partition("-")
    if place not in ("B", "I") or sort not in NAME_SORTS:
        raise ValueError(f"{tag!r} is no tag of names; known are O, and B- or I- before {', '.join(NAME_SORTS)}")
    return f"{place}-{NAME_SORTS[sort]}"


def rejoined(rows: Iterable[tuple[str, str]]) -> Named:
    """Put clitics and doubled words back together: "sumber", "-", "sumber" outside names is one token."""
    out: list[tuple[str, str]] = []
    for token, tag in rows:
        plain = tag == "O" and bool(out)
        if plain and token in CLITICS and out[-1][0].isalpha():
            out[-1] = (out[-1][0] + token, out[-1][1])
        elif plain and len(out) > 1 and out[-1] == ("-", "O") and _doubles(out[-2], token):
            out[-2:] = [(f"{out[-2][0]}-{token}", "O")]
        else:
            out.append((token, tag))
    return Named(tuple(token for token, _ in out), tuple(tag for _, tag in out))


def _doubles(before: tuple[str, str], token: str) -> bool:
    return before[1] == "O" and token.isalpha() and before[0].lower()[:2] == token[:2].lower()


def read_plain(path: Path) -> list[tuple[str, ...]]:
    """Sentences of unlabelled text, a line each; lines that were tokenised before are only split at blanks."""
    return [tokenized(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def tokenized(line: str) -> tuple[str, ...]:
    """Rough tokens, enough for word vectors."""
    return line_tokens(line) if _SPACED_MARK.search(line) else tuple(_TOKEN.findall(line))


def line_tokens(line: str) -> tuple[str, ...]:
    """The tokens of a line that was tokenised before."""
    return rejoined((token, "O") for token in line.split()).tokens


def news_sentences(corpora: Path) -> Iterator[tuple[str, ...]]:
    """Cased, tokenised sentences of 4 to 60 tokens to be parsed by teachers: plain text, then FacQA's training rows."""
    seen: set[tuple[str, ...]] = set()
    for sentence in [*_cased_lines(corpora), *_facqa_sentences(corpora)]:
        if 4 <= len(sentence) <= 60 and sentence not in seen:
            seen.add(sentence)
            yield sentence


def _cased_lines(corpora: Path) -> Iterator[tuple[str, ...]]:
    for line in (corpora / "raw.txt").read_text(encoding="utf-8").splitlines():
        if line[:1].isupper() or line[:2].lstrip("\"'“").isupper():
            yield from [line_tokens(line)] if _SPACED_MARK.search(line) else cut(_NOTE.sub("", _SHOUTED.sub("", line)))


def cut(text: str) -> Iterator[tuple[str, ...]]:
    """The sentences of running text, cut as the run-time engines cut a brief."""
    rules = LANGUAGES["id"].reading()
    for sentence in split_sentences(text, rules.sentences):
        yield tuple(span.text(text) for span in split_tokens(text, sentence, rules.tokens))


def _facqa_sentences(corpora: Path) -> Iterator[tuple[str, ...]]:
    """Passages of FacQA's training rows; every fifth row is held out for measuring and never read here."""
    csv.field_size_limit(10**9)
    with (corpora / "facqa-train.csv").open(encoding="utf-8", newline="") as lines:
        for number, row in enumerate(csv.DictReader(lines), 1):
            if number % 5:
                tokens = ast.literal_eval(row["passage"])
                yield rejoined((token, "O") for token in tokens).tokens


@dataclass(frozen=True, slots=True)
class Treebanks:
    """Sentences with parses: to learn from, to choose by, to report."""

    train: tuple[Parsed, ...]
    dev: tuple[Parsed, ...]
    test: tuple[Parsed, ...]


def treebanks(corpora: Path) -> Treebanks:
    """All of CSUI and GSD and 800 of PUD, every twentieth of them for choosing; PUD's last 200 are only reported."""
    pud = read_conllu(corpora / "pud.conllu", "pud")
    given = read_conllu(corpora / "csui-train.conllu", "csui") + pud[:800]
    for name in ("gsd-dev.conllu", "gsd-test.conllu"):
        given += read_conllu(corpora / name, "gsd")
    return Treebanks(
        train=tuple(sentence for number, sentence in enumerate(given) if number % 20 != 7),
        dev=tuple(sentence for number, sentence in enumerate(given) if number % 20 == 7),
        test=tuple(pud[800:]),
    )
