"""Dates that a sentence cannot do without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.generation._beside import token_before, token_behind, tokens_before
from quizgen.model.tree import base

if TYPE_CHECKING:
    from quizgen.generation._reader import Reader
    from quizgen.model.analysis import Entity


def is_needed(reader: Reader, date: Entity) -> bool:
    """Whether a date cannot go: as subject (`menilai [saat ini] adalah momentum tepat`), or as what makes a time of a
    noun (`pada perdagangan [Selasa]`) or a measure of a quality (`tertinggi dalam [sepuluh tahun terakhir]`).
    """
    tokens = reader.analysis.tokens
    inside = reader.tokens_in(date.span)
    above = [token.head for token in inside if token.head >= 0 and tokens[token.head].span not in date.span]
    if any(base(token.relation) == "nsubj" for token in inside):
        return True  # `sedangkan [tiga bulan berikutnya] diberikan jika …`
    timed = any(
        tokens[head].tag == "NOUN"
        and any(reader.tree.word(child) == reader.wording.on for child in reader.tree.kin(head, "case"))
        for head in above
    )
    lead, after = token_before(reader, date.span.start), token_behind(reader, date.span.stop)
    led = lead.text.casefold() if lead is not None else ""
    measured = led in reader.wording.measuring_leads  # `naik 14 persen dari [tahun lalu]`
    measured = measured or any(tokens[head].tag == "ADJ" for head in above)
    timed = timed or (after is not None and after.text.casefold() in reader.language.grammar().copulas)
    if after is not None and after.tag in {"ADJ", "NUM"} and after.head >= 0:
        measured = measured or tokens[after.head].span in date.span  # `pada [akhir pekan] pertama`
    measured = measured or is_all_said(reader, date)
    return timed or measured or any(token.relation.startswith(("nsubj", "obj", "root")) for token in inside)


def is_all_said(reader: Reader, date: Entity) -> bool:
    """Whether a verb behind `yang` says nothing but when: `rapat dewan gubernur yang berakhir [Rabu]`."""
    whole = reader.whole_date(date)
    before, after = tokens_before(reader, whole.start, 2), token_behind(reader, whole.stop)
    ends = after is None or after.tag in {"PUNCT", "CCONJ"}
    return ends and [t.tag for t in before[-1:]] == ["VERB"] and reader.wording.relative in [t.text for t in before[:-1]]
