"""Rows of names asked in their very place: `…, diikuti kementerian apa saja? – Kemenlu dan Kemenag`."""

from collections.abc import Collection, Iterator
from itertools import pairwise

from quizgen.generation._beside import place_behind
from quizgen.generation._insitu import asked_sentence
from quizgen.generation._keys import Key, list_key
from quizgen.generation._reader import Reader
from quizgen.generation._stems import made, question
from quizgen.model.analysis import Entity, Phrase, Role, Sentence, Sort
from quizgen.model.question import Candidate
from quizgen.model.span import Span

NAMES = frozenset({Sort.PERSON, Sort.ORGANISATION, Sort.PLACE, Sort.COUNTRY})
"""Sorts of names that stand in rows."""


def row_questions(reader: Reader, kind: str, sorts: Collection[Sort]) -> Iterator[Candidate]:
    """One question for every row whose first name is of one of the sorts, nothing before it taken out."""
    for number, sentence in enumerate(reader.analysis.sentences):
        for row in rows_in(reader, sentence):
            key = row_key(reader, row) if row[0].sort in sorts else None
            if key is None:
                continue
            body = asked_sentence(reader, sentence, key.span, f"{key.ask} {reader.wording.only_these}")
            if body is not None:
                fact = f"{number}/row/{row[0].name}"
                yield made(key, kind=kind, construction="in_situ_row", stem=question(body), fact=fact)


def rows_in(reader: Reader, sentence: Sentence) -> Iterator[tuple[Entity, ...]]:
    """Every whole row of names in a sentence that does not open it: `Pemprov Bali, Pemkab Badung, dan Pelindo`."""
    row: list[Entity] = []
    joined = False
    entities = [e for e in reader.entities_in(sentence.span) if e.sort in NAMES]
    for one, other in pairwise([*entities, None]):
        row = row or ([one] if one is not None else [])
        between = reader.text[one.outer.stop : other.outer.start] if one is not None and other is not None else ""
        link = between.replace(reader.wording.comma, " ").split()
        follows = other is not None and len(link) <= 1 and bool(between.strip()) and not joined
        ends = bool(link) and link[0] in reader.wording.pair_joiners
        if other is not None and follows and (ends or not link) and other.sort is row[0].sort:
            row.append(other)
            joined = ends
            continue
        if joined and len(row) > 1 and stands_whole(reader, sentence, Span(row[0].outer.start, row[-1].outer.stop)):
            yield tuple(row)
        row, joined = [], False


def stands_whole(reader: Reader, sentence: Sentence, span: Span) -> bool:
    """Whether nothing before or behind a row is of it, and it does not open its sentence."""
    before = reader.text[sentence.span.start : span.start].rstrip()
    after = reader.text[span.stop :].lstrip()
    last = before.rpartition(" ")[2].casefold()
    listed = before.endswith(reader.wording.comma) or last in reader.wording.pair_joiners
    listed = listed or last in reader.wording.sampling_words  # `12 kota, di antaranya [Manado dan Batam]`
    behind = place_behind(reader, span.stop)
    noun = behind is not None and reader.analysis.tokens[behind].tag in {"NOUN", "ADJ", "PROPN", "NUM"}
    return bool(before) and not listed and not noun and not after.startswith((reader.wording.comma, "("))


def row_key(reader: Reader, row: tuple[Entity, ...]) -> Key | None:
    """The whole row as the key; None where one word cannot ask for all of it."""
    span = Span(row[0].outer.start, row[-1].outer.stop)
    head = next((i for i, token in enumerate(reader.analysis.tokens) if token.span in row[0].outer), None)
    if head is None:
        return None
    key = list_key(reader, Phrase(span, span, Role.OTHER, "", head, clausal=False))
    loose = {reader.wording.asks["thing"], reader.wording.asks["place"]}
    paired = reader.text[: span.start].casefold().split()[-1:]  # `pasangan [Adnan dan Indah]` are one
    return key if key is not None and key.ask not in loose and not set(paired) & reader.wording.pair_nouns else None
