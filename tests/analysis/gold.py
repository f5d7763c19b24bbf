"""Gold lines that a teacher can write, read into what they say, and the reader they are held against."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from quizgen.analysis import Analyser
from quizgen.languages.indonesian import INDONESIAN
from quizgen.model.analysis import Analysis
from quizgen.model.brief import Brief

GOLD = Path(__file__).parent.parent / "gold"
_ENTITY = re.compile(r"\[(?P<sort>[A-Z]+)(?:/(?P<fine>\w+))? (?P<rest>[^\[\]]+)\]")
_PAIR = re.compile(r" \{(?P<short>[^{}=]+) = (?P<long>[^{}]+)\}$")
_MENTION = re.compile(r"\{(?P<words>[^{}=]+?)(?: = (?P<full>[^{}]+))?\}")


@cache
def analyser() -> Analyser:
    """The reader of Indonesian, its network loaded once for all tests."""
    return Analyser(INDONESIAN)


def read(text: str, on: dt.date | None = None) -> Analysis:
    """The whole reading of a text."""
    return analyser().analyse(Brief(id="gold", text=text, date=on))


def gold_lines(name: str) -> list[str]:
    """The lines of tests/gold/`name`.txt that are no comments."""
    lines = (GOLD / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@dataclass(frozen=True, slots=True, order=True)
class GoldEntity:
    """What a gold line says of a stretch of text."""

    start: int
    words: str
    sort: str
    fine: str
    title: str
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class GoldLine:
    """A text and everything that is to be found in it."""

    on: dt.date
    text: str
    entities: tuple[GoldEntity, ...]
    pairs: tuple[tuple[str, str], ...]


def _part(rest: str, mark: str) -> tuple[str, str]:
    before, _, after = rest.partition(f" {mark} ")
    return before, after


def _entities(marked: str) -> Iterator[tuple[str, GoldEntity | None]]:
    """Pieces of plain text, each followed by the entity that ends it."""
    at = length = 0
    for match in _ENTITY.finditer(marked):
        plain = marked[at : match.start()]
        rest, value = _part(match["rest"], ":")
        rest, name = _part(rest, "=")
        words, title = _part(rest, "<")
        length += len(plain)
        yield plain, GoldEntity(length, words, match["sort"].lower(), match["fine"] or "", title, name or words, value)
        length += len(words)
        at = match.end()
    yield marked[at:], None


def gold_entities(line: str) -> GoldLine:
    """Read `2025-10-21 | [PERSON Yeol < Presiden Korsel = Yoon Suk Yeol] …  {Korsel = Korea Selatan}`."""
    day, _, marked = line.partition(" | ")
    pairs = []
    while match := _PAIR.search(marked):
        pairs.append((match["short"], match["long"]))
        marked = marked[: match.start()]
    pieces = list(_entities(marked))
    text = "".join(plain + (entity.words if entity else "") for plain, entity in pieces)
    entities = tuple(entity for _, entity in pieces if entity)
    return GoldLine(dt.date.fromisoformat(day), text, entities, tuple(sorted(pairs)))


def found_entities(analysis: Analysis) -> set[GoldEntity]:
    """The entities of a reading, as gold lines say them."""
    text = analysis.brief.text
    found = set()
    for entity in analysis.entities:
        words = entity.span.text(text)
        value = "" if entity.value == words else entity.value
        found.add(
            GoldEntity(entity.span.start, words, entity.sort.value, entity.fine, entity.title, entity.name, value)
        )
    return found


def gold_mentions(line: str) -> tuple[str, dict[tuple[int, str], str]]:
    """Read `Yeol pergi. {Ia = Yeol} lelah.`: the text, and (start, words) to what they stand for."""
    text, at, found = "", 0, {}
    for match in _MENTION.finditer(line):
        text += line[at : match.start()]
        found[len(text), match["words"]] = match["full"] or ""
        text += match["words"]
        at = match.end()
    return text + line[at:], found
