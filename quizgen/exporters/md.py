"""A handout in Markdown (CommonMark): questions with lettered options, then the key with explanations and sources."""

import re

from quizgen.exporters._arguments import Words
from quizgen.exporters._options import key_letter, lettered, reasons, to_order
from quizgen.exporters._text import one_line, safe_url
from quizgen.exporters._words import spoken_date, word
from quizgen.model.deck import Deck, Slot

MARKS = re.compile(r"[\\`*_#\[\]<>&~|$^{}]|:(?=//)|(?<=\b[wW]{3})\.|@")
"""What makes emphasis, code, links, tags, entities, tables or formulas anywhere in a line, and bare addresses."""

OPENING = re.compile(r"^([-+=:](?=\s|$|[-=:])|\d{1,9}(?=[.)](?:\s|$)))")
"""What opens a heading, list, rule or quotation at the start of a line: `# x`, `- x`, `1. x`."""


def render(deck: Deck, words: Words) -> bytes:
    r"""UTF-8, "\n" line ends. `words`: key, explanation, source, months. Raises ExportError without one of them."""
    lines = [f"# {literal(deck.name)}", ""]
    lines += [literal(deck.description), ""] if deck.description.strip() else []
    for number, slot in enumerate(deck.slots, 1):
        lines += [*_question_lines(number, slot), ""]
    lines += [f"## {literal(word(words, 'key'))}", ""]
    for number, slot in enumerate(deck.slots, 1):
        lines += [*_key_lines(number, slot, words), ""]
    return "\n".join(lines).encode()


def literal(text: str) -> str:
    r"""The text on one line, escaped so that a reader sees every sign of it and none acts: `*a*` → `\*a\*`."""
    escaped = MARKS.sub(r"\\\g<0>", one_line(text))
    return OPENING.sub(_escape_opening, escaped)


def _escape_opening(found: re.Match[str]) -> str:
    sign = found.group()
    # A digit cannot be escaped, so the full stop after it is: `1. x` → `1\. x`.
    return f"{sign}\\" if sign.isdigit() else f"\\{sign}"


def _question_lines(number: int, slot: Slot) -> list[str]:
    mark = f"{number}. "
    options = [f"{' ' * len(mark)}- **{letter}.** {literal(option)}" for letter, option in lettered(slot)]
    pieces = [f"{' ' * len(mark)}- {literal(piece)}" for piece in to_order(slot)]
    return [f"{mark}{literal(slot.question.stem)}", *options, *pieces]


def _key_lines(number: int, slot: Slot, words: Words) -> list[str]:
    question, mark = slot.question, f"{number}. "
    letter = key_letter(slot)
    key = f"**{letter}.** {literal(question.key)}" if letter else literal(" / ".join((question.key, *question.accept)))
    why = literal(question.explanation)
    below = [f"{literal(word(words, 'explanation'))}: {why}"] if why else []
    below += [literal(reason) for reason in reasons(slot)]
    below += [f"{literal(word(words, 'source'))}: {source}"] if (source := _source(slot, words)) else []
    return [f"{mark}{key}", *(f"{' ' * len(mark)}- {line}" for line in below)]


def _source(slot: Slot, words: Words) -> str:
    question = slot.question
    url = safe_url(question.url)
    day = "" if question.date is None else literal(spoken_date(question.date, words))
    name = literal(question.title or "") or literal(url)
    link = f"[{name}](<{url}>)" if url else name
    return ", ".join(part for part in (link, day) if part)
