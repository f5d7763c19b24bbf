"""Handout, answer sheet and key as PDF, set by Typst; every text goes in as data, none as markup.

Tagged for screen readers and marked PDF/UA-1. A sign that no font has prints as a crossed box and stays in the text.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import asdict
from importlib import resources
from typing import Literal

import typst

from quizgen.exporters._arguments import Words
from quizgen.exporters._fonts import families, fonts
from quizgen.exporters._sheet import Sheet, facts, instructions, sheets, solutions
from quizgen.exporters._text import one_line
from quizgen.exporters._words import word
from quizgen.model.deck import Deck

PARTS = ("questions", "answers", "key")
TEMPLATE = "templates/handout.typ"
LONG_WORD = re.compile(r"\S{24}(?=\S{24})")
BREAK = "\u200b"
"""A word of two lines' length may be broken here: there is no other way to keep it on the page."""

FORBIDDEN = {0xFEFF: 0x2060}
"""What PDF/UA-1 has no room for: a byte order mark becomes the word joiner that it stands for."""

LONGEST_UNPARTED = {True: 900, False: 2400}
"""Characters that a page holds with every option on a line of its own, in large print and without."""


def render(deck: Deck, words: Words) -> bytes:
    """Every version of the handout, the answer sheet and the key, each on pages of its own.

    `words`: key, explanation, source, months and those of `paper_`. Raises ExportError without one of them.
    """
    return _pdf(deck, words, PARTS)


def render_questions(deck: Deck, words: Words) -> bytes:
    """Every version of the handout alone."""
    return _pdf(deck, words, PARTS[:1])


def render_key(deck: Deck, words: Words) -> bytes:
    """The key with explanations and sources alone."""
    return _pdf(deck, words, PARTS[2:])


def pages(deck: Deck, words: Words, ppi: float = 60) -> list[bytes]:
    """Each page of the whole as PNG, for eyes."""
    done = _compiled(_data(deck, words, PARTS), "png", ppi)
    return done if isinstance(done, list) else [done]


def _pdf(deck: Deck, words: Words, parts: Sequence[str]) -> bytes:
    done = _compiled(_data(deck, words, parts), "pdf")
    return b"".join(done) if isinstance(done, list) else done


def _compiled(data: str, kind: Literal["pdf", "png"], ppi: float | None = None) -> bytes | list[bytes]:
    template = resources.files("quizgen.exporters").joinpath(TEMPLATE).read_bytes()
    done: bytes | list[bytes] = typst.compile(
        template,
        format=kind,
        ppi=ppi,
        sys_inputs={"data": data},
        pdf_standards="ua-1" if kind == "pdf" else None,
        font_paths=fonts(),
    )
    return done


def _data(deck: Deck, words: Words, parts: Sequence[str]) -> str:
    handout = deck.handout
    several = bool(deck.more_versions)
    most = LONGEST_UNPARTED[handout.large_print]
    data = _breakable(
        {
            "language": deck.language,
            "families": list(families()),
            "title": one_line(deck.name) or "quizgen",
            "description": one_line(deck.description),
            "heading": one_line(handout.heading),
            "school": one_line(handout.school),
            "facts": facts(deck, words),
            "instructions": instructions(deck, words),
            "paper": handout.paper.value,
            "columns": 1 if handout.large_print else handout.columns,
            "size": 18 if handout.large_print else 11,
            "several": several,
            "rng": word(words, "paper_rng").format(rng=deck.rng) if several else "",
            "parts": list(parts),
            "sheets": [{**asdict(sheet), "long": _long(sheet, most)} for sheet in sheets(deck, words)],
            "solutions": [asdict(solution) for solution in solutions(deck, words)],
            "words": {name: text for name, text in words.items() if name.startswith("paper_")}
            | {name: word(words, name) for name in ("explanation", "source")},
        }
    )
    return json.dumps(data, ensure_ascii=False)


def _long(sheet: Sheet, most: int) -> list[bool]:
    """For each question, with the passage before it: whether it may be longer than a page, so that it must be parted."""
    lengths = []
    for block in sheet.blocks:
        for place, asked in enumerate(block.questions):
            texts = (asked.stem, *(option for _, option in asked.options), "" if place else block.passage)
            lengths.append(sum(map(len, texts)))
    return [length > most for length in lengths]


def _breakable(value: object) -> object:
    """The same as PDF/UA-1 allows it, with places to break in every word that would not fit on a line."""
    match value:
        case str():
            return LONG_WORD.sub(rf"\g<0>{BREAK}", value.translate(FORBIDDEN))
        case dict():
            return {name: _breakable(inner) for name, inner in value.items()}
        case list() | tuple():
            return [_breakable(inner) for inner in value]
        case _:
            return value
