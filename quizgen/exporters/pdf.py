"""Handout, answer sheet and key as PDF, set by Typst; every text goes in as data, none as markup.

Tagged for screen readers and marked PDF/UA-1; a text with a sign that the fonts lack is set without the mark.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict
from importlib import resources

import typst

from quizgen.exporters._arguments import Words
from quizgen.exporters._sheet import facts, instructions, sheets, solutions
from quizgen.exporters._text import one_line
from quizgen.exporters._words import word
from quizgen.model.deck import Deck

PARTS = ("questions", "answers", "key")
TEMPLATE = "templates/handout.typ"
NO_GLYPH = "could not be displayed with font"
"""What Typst says where PDF/UA-1 forbids a sign without a picture."""


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


def _compiled(data: str, kind: str, ppi: float | None = None) -> bytes | list[bytes]:
    template = resources.files("quizgen.exporters").joinpath(TEMPLATE).read_bytes()
    inputs = {"data": data}

    def compiled(standards: list[str]) -> bytes | list[bytes]:
        done: bytes | list[bytes] = typst.compile(
            template, format=kind, ppi=ppi, sys_inputs=inputs, pdf_standards=standards, ignore_system_fonts=True
        )
        return done

    try:
        return compiled(["ua-1"] if kind == "pdf" else [])
    except typst.TypstError as problem:
        if NO_GLYPH not in str(problem):
            raise
        return compiled([])


def _data(deck: Deck, words: Words, parts: Sequence[str]) -> str:
    handout = deck.handout
    several = bool(deck.more_versions)
    return json.dumps(
        {
            "language": deck.language,
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
            "sheets": [{**asdict(sheet), "questions": len(sheet.questions)} for sheet in sheets(deck, words)],
            "solutions": [asdict(solution) for solution in solutions(deck, words)],
            "words": {name: text for name, text in words.items() if name.startswith("paper_")}
            | {name: word(words, name) for name in ("explanation", "source")},
        },
        ensure_ascii=False,
    )
