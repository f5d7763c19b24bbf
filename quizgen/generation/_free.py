"""Which names and stretches of a sentence a question may stand in for without breaking what is around them."""

import re
from itertools import pairwise

from quizgen.generation._beside import token_behind, tokens_before
from quizgen.generation._memory import remembered
from quizgen.generation._pointers import NUMBERS
from quizgen.generation._reader import INNER_BRACKET, Reader
from quizgen.generation._words import padded
from quizgen.model.analysis import Entity, Phrase, Role, Sort
from quizgen.model.span import Span

SCORED = re.compile(r"\d-\d")
"""A score read into a name: `Vancouver Whitecaps 3[-1]`."""
COUNTED = 4
"""Words before a name among which a figure counts what it is of."""
LISTED = 6
"""Words behind a comma among which a list would end: `, ikan, dan tumbuhan`."""


@remembered
def is_one_of(reader: Reader, entity: Entity) -> bool:
    """Whether a figure counts what a name belongs to: `satu [anggota KPU, Betty Epsilon Idroos]`, `tiga unit [BRI]`."""
    before = tokens_before(reader, entity.outer.start, COUNTED)
    if entity.sort is not Sort.PERSON:
        while before and before[-1].tag in {"NOUN", "SYM", "PUNCT"} and before[-1].text != reader.wording.comma:
            before.pop()  # `9 kabupaten/kota [Bali]`
    return bool(before) and before[-1].tag == "NUM" and entity.sort not in NUMBERS


@remembered
def leads_another(reader: Reader, entity: Entity) -> bool:
    """Whether another name follows at once, so that a question between them breaks both: `asal [China] BYD`."""
    after = entity.outer.stop
    return any(
        after < other.outer.start <= after + 1 for other in reader.analysis.entities if other.sort not in NUMBERS
    )


@remembered
def is_set_beside(reader: Reader, entity: Entity) -> bool:
    """Whether nouns that say what a name is stand right before it in a subject: `emiten batu bara [PT Borneo]`."""
    for clause in reader.analysis.clauses:
        subject = None if clause.shared else clause.phrase(Role.SUBJECT)
        if subject is None or not subject.span.start < entity.outer.start < subject.span.stop:
            continue
        lead = Span(subject.span.start, entity.outer.start)
        tags = {token.tag for token in reader.tokens_in(lead)}
        if entity.sort is Sort.PERSON:
            return not tags & {"ADP", "SCONJ", "PUNCT", "CCONJ", "PRON"} and not is_of_beings(reader, subject)
        return entity.sort is Sort.ORGANISATION and tags <= {"NOUN", "ADJ", "NUM"} and len(tags) > 1
    return False


def is_of_beings(reader: Reader, phrase: Phrase) -> bool:
    """Whether a phrase is headed by a noun for human beings, behind which `bernama siapa` asks: `pendaki asal Brasil`."""
    head = reader.wording.heads.get(reader.head_word(phrase))
    return head is not None and head.animacy == "person"


@remembered
def is_told_off(reader: Reader, entity: Entity) -> bool:
    """Whether what a count counts is told one by one behind it: `tiga proyek utama: …`, `dua orang (Bima dan Eko)`."""
    if entity.sort is not Sort.QUANTITY:
        return False
    sentence = next((s.span for s in reader.analysis.sentences if entity.span in s.span), entity.span)
    after = reader.text[entity.span.stop : sentence.stop]
    leads, joiners = (
        "|".join(re.escape(word) for word in sorted(words))
        for words in (reader.wording.listing_words, reader.wording.joining_words)
    )
    named = re.match(rf"(?: \w+){{1,3}}, (?:(?:{leads}) )?[A-Z][\w' ]+ (?:{joiners}) [A-Z]", after) is not None
    listed = named or any(f", {word} " in after[:45].casefold() for word in reader.wording.listing_words)
    return ":" in after or "(" in after[:30] or listed


@remembered
def goes_on(reader: Reader, span: Span) -> bool:
    """Whether the noun phrase goes on right behind a stretch."""
    after = token_behind(reader, span.stop)
    return after is not None and after.tag in {"NOUN", "PROPN", "ADJ", "ADV"} and after.span.start <= span.stop + 1


@remembered
def is_part(reader: Reader, entity: Entity) -> bool:
    """Whether it lies in another name: the country in `Presiden Rusia Vladimir Putin`."""
    inside = any(other is not entity and entity.span in other.outer for other in reader.analysis.entities)
    return inside or is_joined(reader, entity)


def is_described(reader: Reader, entity: Entity) -> bool:
    """Whether a noun or adjective follows that belongs to a thing or body: `defisit [APBN] Indonesia`, no place for `apa`."""
    return entity.sort in {Sort.THING, Sort.ORGANISATION} and goes_on(reader, entity.outer)


def stands_free(reader: Reader, gone: Span, *, joined: bool = False) -> bool:
    """Whether a stretch is no part of a list, of quotes or brackets; `joined` says that what a joiner adds will go."""
    before, after = reader.text[: gone.start].rstrip(), reader.text[gone.stop :].lstrip()
    beside = {word.casefold().strip(",.") for word in (*before.rsplit(maxsplit=1)[-1:], *after.split(maxsplit=1)[:1])}
    if any(reader.language.grammar().prepositions.get(word) is Role.SOURCE for word in beside):
        return False  # `Menurut siapa, …`
    if joined:
        beside = {word.casefold().strip(",.") for word in before.rsplit(maxsplit=1)[-1:]}
    opened = before[-1:] in {'"', "'"} and before[-2:-1].strip() == ""
    if beside & reader.wording.joining_words or before[-1:] in {",", "(", "/", "-", "“", "‘"} or opened:
        return False
    return after[:1] not in {"/", "-", ")", '"', "'", "”", "’"} and (joined or not goes_on_listing(reader, after))


def goes_on_listing(reader: Reader, after: str) -> bool:
    """Whether a list goes on behind a stretch: `ekspor [produk hewan], ikan, dan tumbuhan`."""
    row = after.split()[:LISTED] if after.startswith(",") else []
    return any(a.endswith(",") and b in reader.wording.joining_words for a, b in pairwise(row))


@remembered
def begins_list(reader: Reader, entity: Entity) -> bool:
    """Whether a comma and another name of the same sort follow: `Jakarta, Bogor, dan Depok`."""
    after = reader.text[entity.outer.stop :].lstrip()
    if not after.startswith(","):
        return False
    rest = len(reader.text) - len(after) + 2
    return any(
        other.sort is entity.sort and rest - 1 <= other.outer.start <= rest + 1 for other in reader.analysis.entities
    )


@remembered
def is_joined(reader: Reader, entity: Entity) -> bool:
    """Whether another name stands right beside an organisation or place, so that both are one: `MUI [Jawa Timur]`.

    A bracket between them is no bar: `Pabrik Gula (PG) [Gempolkrep]`.
    """
    other = reader.wording.other_meanings.get(entity.span.text(reader.text).casefold())
    if other is not None and f" {other} " in padded(reader.text):
        return True  # `denda [PBB]` in news of taxes is no body of nations
    if is_title_torn(reader, entity) or SCORED.match(reader.text, entity.span.stop - 1):
        return True
    bodies = {Sort.ORGANISATION, Sort.PLACE, Sort.THING}
    near = (
        INNER_BRACKET.sub("", reader.text[min(one.outer.stop, two.outer.stop) : max(one.outer.start, two.outer.start)])
        for one, two in ((entity, other) for other in reader.analysis.entities if other is not entity)
        if one.sort in bodies and two.sort in bodies and not one.outer.overlaps(two.outer)
    )
    return any(not between.strip() for between in near) or is_half_name(reader, entity)


def is_title_torn(reader: Reader, entity: Entity) -> bool:
    """Whether the first word of a name was read into its title: `Wamendagri Bima [Arya]`; what says its field needs no more."""
    words = entity.title.casefold().split()
    return entity.sort is Sort.PERSON and len(words) > 1 and words[0] in reader.wording.domains


def is_half_name(reader: Reader, entity: Entity) -> bool:
    """Whether a word written large that no name holds stands right beside a name: `Chennai [Open]`, `Banjar [Pesalakan]`."""
    held = [other.outer for other in reader.analysis.entities]
    first, last = reader.token_marks.behind(entity.outer.start), reader.token_marks.before(entity.outer.stop)
    for before, after in pairwise(reader.analysis.tokens[max(0, first - 1) : last + 1]):
        beside = before if after.span.start == entity.outer.start else after
        if entity.outer.start != after.span.start and before.span.stop != entity.outer.stop:
            continue
        near = not reader.text[before.span.stop : after.span.start].strip()
        large = beside.text[:1].isupper() and beside.tag == "PROPN" and not reader.opens_sentence(beside.span)
        if near and large and not any(beside.span in span for span in held):
            return True
    return False
