"""What is counted out, `1,2 ton [cabai rawit]`, and what something holds or bears, `pesawat berisi [tenda dan obat-obatan]`."""

from collections.abc import Iterator

from quizgen.generation._insitu import asked_sentence
from quizgen.generation._keys import Key
from quizgen.generation._reader import Reader
from quizgen.generation._stems import made, question
from quizgen.model.analysis import Sort
from quizgen.model.question import Candidate
from quizgen.model.span import Span

TAGS = frozenset({"NOUN", "PROPN", "ADJ", "X", "CCONJ"})
"""Tags of the words that say what it is."""
MEASURES = frozenset({"mass", "volume", "area"})
"""Fine sorts of amounts that are of something."""
LONGEST = 6
"""Words of it."""


def content_questions(reader: Reader, kind: str) -> Iterator[Candidate]:
    """`… memanen 1,2 ton apa …?`, `… pesawat berisi apa saja …?`."""
    for number, sentence in enumerate(reader.analysis.sentences):
        for index, name in (*counted_out(reader, sentence.span), *borne(reader, sentence.span)):
            gone = stuff_from(reader, index, sentence.span)
            key = stuff_key(reader, gone) if gone is not None else None
            if key is None:
                continue
            many = f" {reader.wording.only_these}" if key.plural else ""
            body = asked_sentence(reader, sentence, key.span, f"{key.ask}{many}")
            if body is not None:
                yield made(key, kind=kind, construction=name, stem=question(body), fact=f"{number}/{name}/{key.text}")


def counted_out(reader: Reader, span: Span) -> Iterator[tuple[int, str]]:
    """Where what is measured or counted by the piece begins: `38 kilogram [sabu]`, `11 kasus [leptospirosis]`."""
    for entity in reader.entities_in(span):
        at = reader.token_marks.before(entity.outer.stop)
        word = reader.tree.word(at) if at < len(reader.tree.tokens) else ""
        if entity.sort is Sort.AMOUNT and entity.fine in MEASURES:
            yield at, "in_situ_counted"
        elif entity.sort is Sort.QUANTITY and word in reader.wording.piece_nouns:
            yield at + 1, "in_situ_counted"


def borne(reader: Reader, span: Span) -> Iterator[tuple[int, str]]:
    """Where what a noun holds or bears begins: `logo baru bergambar [gajah]`."""
    for index in reader.places_in(span)[1:]:
        if reader.tree.word(index) in reader.wording.bearing_words and reader.tree.tokens[index - 1].tag in TAGS:
            yield index + 1, "in_situ_borne"


def stuff_from(reader: Reader, first: int, within: Span) -> Span | None:
    """The nouns from a place on, with what they are without: `rokok tanpa pita cukai`; None where they do not end cleanly."""
    row = reader.tree.tokens
    stop = min(first, len(row))
    while stop < len(row) and row[stop].span in within and says_what(reader, stop):
        stop += 1
    if not 0 < stop - first <= LONGEST or row[first].tag in {"CCONJ", "ADJ"} or row[stop - 1].tag not in TAGS - {"CCONJ"}:
        return None
    after = reader.tree.word(stop) if stop < len(row) else ""
    if after.startswith(reader.wording.bearing_opening) and after != row[stop].text:
        return None
    return Span(row[first].span.start, row[stop - 1].span.stop)


def says_what(reader: Reader, index: int) -> bool:
    """Whether a word may be of what is counted or held."""
    return reader.tree.tokens[index].tag in TAGS or reader.tree.word(index) in reader.wording.lacking


def stuff_key(reader: Reader, gone: Span) -> Key | None:
    """The nouns as a key; None where a name of somebody, a place or a figure stands in them."""
    text = reader.cut(gone)
    inside = reader.entities_in(gone)
    if not text or any(e.sort is not Sort.THING for e in inside) or set(text.split()) & reader.wording.pointing:
        return None
    first = text.split()[0].casefold()
    head = reader.wording.heads.get(first)
    if head is not None and head.animacy in {"person", "organisation", "place"}:
        return None
    listed = bool(reader.wording.joining_words & set(text.casefold().split()))
    sort = "list" if listed else f"common:{head.sort if head is not None else 'thing'}"
    return Key(text, (), gone, sort, "thing", reader.wording.asks["thing"], (text,), plural=listed)
