"""Whole news briefs annotated by hand, read from a plain format (tests/gold/news-*.txt says how it is written)."""

import datetime as dt
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from quizgen.model.brief import Brief
from quizgen.model.span import Span

ENTITIES = {"person", "organisation", "place", "country", "date", "amount", "quantity", "thing"}
ROLES = ("subject", "object", "place", "time")
_MARKED = re.compile(r"(?P<words>.+?)(?: < (?P<title>.+?))?(?: = (?P<name>.+?))?(?: : (?P<value>.+))?")
_DAY = re.compile(r"(\d{4}-\d\d-\d\d) \| (.+)")


@dataclass(frozen=True, slots=True)
class GoldName:
    """A name, date or number: any of `sorts` is right; where it is optional, finding it is neither right nor wrong."""

    span: Span
    sorts: tuple[str, ...]
    optional: bool
    title: str
    name: str
    """The fuller name that it goes back to; "" where it stands for itself."""
    value: str


@dataclass(frozen=True, slots=True)
class GoldPointer:
    """What points back, and all the ways to say what it stands for; none where that is not certain."""

    span: Span
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoldPhrase:
    """A phrase of a clause that is written in it, without its preposition."""

    span: Span
    role: str
    optional: bool


@dataclass(frozen=True, slots=True)
class GoldPredicate:
    """A verb group (or the words that stand for one) and the phrases that are written for it."""

    span: Span
    phrases: tuple[GoldPhrase, ...]
    optional: bool


@dataclass(frozen=True, slots=True)
class GoldBrief:
    """A brief and everything that is to be found in it."""

    brief: Brief
    names: tuple[GoldName, ...]
    pointers: tuple[GoldPointer, ...]
    predicates: tuple[GoldPredicate, ...]


def read_news(path: Path, briefs: Path | None = None) -> list[GoldBrief]:
    """The annotated briefs of a file; blocks headed by an id alone take their text from `briefs` (JSON lines)."""
    texts: dict[str, Brief] = {}
    if briefs is not None:
        for line in briefs.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            texts[row["id"]] = Brief(row["id"], row["text"], date=dt.date.fromisoformat(row["date"]))
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    blocks = "\n".join(lines).strip().split("\n\n")
    return [_block(block.splitlines(), f"{path.stem}-{number}", texts) for number, block in enumerate(blocks, 1)]


def _block(lines: Sequence[str], number: str, texts: dict[str, Brief]) -> GoldBrief:
    head = _DAY.fullmatch(lines[0])
    brief = Brief(number, head[2], date=dt.date.fromisoformat(head[1])) if head else texts[lines[0]]
    parted = [line.removeprefix("? ").partition(" ") for line in lines[1:]]
    kinds = [kind for kind, _, _ in parted]
    names, pointers, predicates = list[GoldName](), list[GoldPointer](), list[GoldPredicate]()
    at = {"name": 0, "points": 0, "verb": 0}
    for line, kind, (_, _, rest) in zip(lines[1:], kinds, parted, strict=True):
        if kind == "verb":
            predicates.append(_predicate(brief.text, rest, at["verb"], optional=line.startswith("? ")))
            at["verb"] = predicates[-1].span.stop
        elif kind == "points":
            pointers.append(_pointer(brief.text, rest, at["points"]))
            at["points"] = max(at["points"], pointers[-1].span.start)
        else:
            names.append(_name(brief.text, kind.split("|"), rest, at["name"], optional=line.startswith("? ")))
            at["name"] = names[-1].span.stop
    return GoldBrief(brief, tuple(names), tuple(pointers), tuple(predicates))


def _name(text: str, sorts: Sequence[str], rest: str, at: int, *, optional: bool) -> GoldName:
    match = _MARKED.fullmatch(rest)
    if match is None or not set(sorts) <= ENTITIES | {"none"}:
        raise ValueError(f"{sorts} {rest!r} is no annotation")
    span = next(_found(text, match["words"], at))
    parts = match["title"] or "", match["name"] or "", match["value"] or ""
    return GoldName(span, tuple(sorts), optional or "none" in sorts, *parts)


def _pointer(text: str, rest: str, at: int) -> GoldPointer:
    words, _, answers = rest.partition(" = ")
    host, clitic, _ = words.partition("-nya")
    span = next(_found(text, f"{host}nya" if clitic else words, 0 if clitic else at))
    if clitic:
        span = Span(span.stop - len("nya"), span.stop)
    return GoldPointer(span, tuple(answers.split(" / ")) if answers else ())


def _predicate(text: str, rest: str, at: int, *, optional: bool) -> GoldPredicate:
    verb, *parts = (part.strip() for part in rest.split(";"))
    span = next(_found(text, verb, at))
    return GoldPredicate(span, tuple(_phrase(text, part, span) for part in parts if part), optional)


def _phrase(text: str, part: str, verb: Span) -> GoldPhrase:
    role, _, words = part.removeprefix("? ").partition(" ")
    if role not in ROLES:
        raise ValueError(f"{part!r} names no role")
    places = list(_found(text, words, 0))
    before = [place for place in places if place.stop <= verb.start]
    after = [place for place in places if place.start >= verb.stop]
    order = [*before[::-1], *after] if role == "subject" else [*after, *before[::-1]]
    if not order:
        raise ValueError(f"{words!r} stands neither before nor after {verb.text(text)!r}")
    return GoldPhrase(order[0], role, part.startswith("? "))


def _found(text: str, words: str, at: int) -> Iterator[Span]:
    """Where the words stand from `at` on; `first words...last words` stands for all from the one to the other."""
    first, dots, last = words.partition("...")
    tail = rf".*?{_whole(last)}" if dots else ""
    pattern = re.compile(rf"(?=(?P<all>{_whole(first)}{tail}))")
    found = [Span(*match.span("all")) for match in pattern.finditer(text, at)]
    if not found:
        raise ValueError(f"{words!r} is not in {text[at:]!r}")
    yield from found


def _whole(words: str) -> str:
    return rf"(?<!\w){re.escape(words)}(?!\w)"
