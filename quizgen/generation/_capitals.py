"""Large letters that only the start of a sentence made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.model.analysis import Sort

if TYPE_CHECKING:
    from quizgen.generation._reader import Reader


def is_common(reader: Reader, index: int) -> bool:
    """Whether a word read as a name is large only because it opens its sentence: `[Korsleting] pada mesin`."""
    token, after = reader.analysis.tokens[index], reader.analysis.tokens[index + 1 : index + 2]
    if token.tag != "PROPN" or token.text.isupper() or not reader.opens_sentence(token.span) or not after:
        return False
    known = reader.language.grammar().root_of(token.text.casefold()) is not None and after[0].tag in {"NOUN", "ADJ"}
    small = after[0].text[:1].islower() and (known or after[0].tag == "ADP")
    named = (e for e in reader.analysis.entities if token.span in e.outer)
    return small and all(e.sort is Sort.THING and not e.fine and e.span == token.span for e in named)


def is_short_form(reader: Reader, word: str) -> bool:
    """Whether a word is the name of a body or office, large wherever it stands: `Bareskrim`, `Menaker`; no `politisi`."""
    known, low = reader.language.reading().names.known.table.get(word), word.casefold()
    short = low in reader.wording.domains and low not in reader.wording.plain_titles
    return short or (known is not None and known.sort is Sort.ORGANISATION)


def opens_capitals(reader: Reader, index: int) -> bool:
    """Whether the next word says of what sort it is and is large too, so that both are of a name: `[Rapat] Umum …`."""
    after = reader.analysis.tokens[index + 1 : index + 2]
    large = bool(after) and after[0].tag == "ADJ" and after[0].text.istitle()
    return large and reader.language.reading().names.is_word(after[0].text.casefold())
