"""Cloze: a sentence of the brief with one name, number or date taken out."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.generation._beside import token_behind, tokens_before
from quizgen.generation._breath import room, short_end, short_ground
from quizgen.generation._ends import opening
from quizgen.generation._figures import date_key, is_half_figure, number_key
from quizgen.generation._free import is_joined, is_of_range, is_told_off, leads_another
from quizgen.generation._gone import with_comma
from quizgen.generation._ground import GROUNDS
from quizgen.generation._inner import is_in_language
from quizgen.generation._insitu import links_in
from quizgen.generation._keys import SCORE, WHERE_SORTS, Key, entity_key
from quizgen.generation._patches import Patch
from quizgen.generation._pointers import NUMBERS
from quizgen.generation._reader import Reader
from quizgen.generation._states import is_state_meant
from quizgen.generation._stems import made
from quizgen.generation._unfit import is_owned_word
from quizgen.generation._words import GAP, words
from quizgen.model.analysis import Entity, Sentence, Sort
from quizgen.model.question import Candidate
from quizgen.model.span import Span

KIND = "cloze"
GOING_ON = frozenset({"VERB", "ADP", "SCONJ", "AUX", "PRON"})
"""Tags of words that no list of names holds."""
NAMING = frozenset({"building", "vehicle", "event", "office_building"})
"""Sorts of nouns that open names: `Kantor Pos Sabang`, `Kapal Motor Barcelona`."""
SHORT = 4
"""Letters below which capitals say too little."""
LISTED = 7
"""Letters up to the next place of a list: `, dan `."""
ACROSS = re.compile(r"\w{2,}\. [A-Z]|^[A-Z]\. [A-Z][a-z]+$")
"""A name read across the end of a sentence: `X. Keputusan`."""
NOTHING = re.compile(r"(?:^|\s)0(?:\s|$)")
"""`Rp 0`, `0 persen`: what is free costs nothing."""
BRACKET = re.compile(r"\s*\([^()]*\)")
PAIR = 10
"""Words more that two sentences with a gap may have: readers sign 86 of 100 up to there, and 72 that are longer."""
LONGEST = 36
"""Words of a sentence that may still be read with a gap in it."""


def ask(reader: Reader) -> Iterator[Candidate]:
    """Every sentence with every name, number and lasting date taken out in turn."""
    for number, sentence in enumerate(reader.analysis.sentences):
        for entity in reader.entities_in(sentence.span):
            key = gap_key(reader, entity)
            stem = gapped(reader, sentence, entity.span, entity.name, dated=entity.sort is Sort.DATE) if key else None
            if key is not None and stem is not None:
                fact = f"{number}/gap/{entity.name}"
                yield made(key, kind=KIND, construction=f"gap_{entity.sort.value}", stem=stem, fact=fact)


def gap_key(reader: Reader, entity: Entity) -> Key | None:
    """The key for a gap: a name as it is written there, a figure, a date that lasts."""
    if is_seen_through(reader, entity) or is_inside(reader, entity) or is_in_language(reader, entity):
        return None
    if entity.sort is Sort.DATE:
        return None if reader.moves(entity) or is_own_year(reader, entity) else date_key(reader, entity)
    if entity.sort in NUMBERS:
        torn = is_told_off(reader, entity) or is_half_figure(reader, entity) or is_set_off(reader, entity)
        return None if not entity.value or torn else number_key(reader, entity)
    if is_owned_word(reader, entity.span.text(reader.text)):
        return None
    return as_written(reader, entity_key(reader, entity), entity)


def is_set_off(reader: Reader, figure: Entity) -> bool:
    """Whether a figure stands alone between commas, where a place or a calling could stand too: `Mbah Warsini, [72 tahun], …`."""
    before, after = reader.text[: figure.outer.start].rstrip(), reader.text[figure.outer.stop :].lstrip()
    return before.endswith(reader.wording.comma) and after.startswith(reader.wording.comma)


def is_own_year(reader: Reader, date: Entity) -> bool:
    """Whether a date is the year of the brief and nothing more, which asks for no news."""
    year = str(reader.analysis.brief.date or "")[:4]
    return date.fine == "year" and bool(year) and year in date.span.text(reader.text)


def is_seen_through(reader: Reader, entity: Entity) -> bool:
    """Whether anybody fills the gap without reading: what all know, `ibu kota ____`, initials, `PHK`."""
    written = entity.span.text(reader.text)
    small = written.isupper() and len(written) < SHORT and entity.sort in {Sort.PERSON, Sort.THING}
    nobody = entity.sort is Sort.PERSON and bool(set(written.casefold().split()) & reader.wording.no_persons)
    short = small or nobody or is_state_meant(reader, entity)
    before = reader.text[: entity.outer.start].rstrip().casefold()
    short = short or ACROSS.search(written) is not None or SCORE.fullmatch(written) is not None
    short = short or written.casefold() in reader.wording.regional_bodies or is_minister(reader, entity)
    hidden = before.endswith((*reader.wording.alias_leads, *(f" {lead}" for lead in reader.wording.body_leads)))
    short = short or hidden or is_of_range(reader, entity) or NOTHING.search(written) is not None
    return short or written.casefold() in reader.wording.known_to_all or before.endswith(reader.wording.capital_words)


def is_minister(reader: Reader, entity: Entity) -> bool:
    """Whether a name stands behind an office of state that many can fill in: `Menkeu ____`, or where the ministry is told."""
    title = entity.title.casefold().split()
    bare = title == [reader.wording.minister_noun]
    return entity.sort is Sort.PERSON and bool(title) and (bare or title[0] in reader.wording.domains)


def is_inside(reader: Reader, entity: Entity) -> bool:
    """Whether it is a part of something larger: `Menteri [ESDM] Bahlil Lahadalia`, a remark in brackets, `RT/[RW]`."""
    if any(entity.span in other.outer for other in reader.analysis.entities if other is not entity):
        return True
    remark = any(entity.span in bracket for bracket in reader.remarks(Span(0, len(reader.text))))
    return (
        remark
        or cuts_name(reader, entity)
        or is_of_open_list(reader, entity)
        or is_joined(reader, entity)
        or (entity.sort is Sort.DATE and leads_another(reader, entity))
        or reader.text[: entity.span.start].endswith("/")
        or reader.text[entity.span.stop : entity.span.stop + 1] == "/"
        or is_beside_its_place(reader, entity)
    )


def is_of_open_list(reader: Reader, entity: Entity) -> bool:
    """Whether it is one of several of which not all are named, so that another would be right: `di antaranya [Gus Dur]`."""
    before = reader.text[: entity.outer.start]
    for lead in reader.wording.open_lists:
        at = max(before.rfind(f" {lead} "), before.rfind(f" {lead}, "))
        behind = reader.tokens_in(Span(at, entity.outer.start))[len(lead.split()) :] if at >= 0 else ()
        if at >= 0 and not any(token.tag in GOING_ON or token.text == "." for token in behind):
            return True
    return False


def is_beside_its_place(reader: Reader, entity: Entity) -> bool:
    """Whether a gap asks where a place lies that stands right before it, or which medium told the news: `di Boca Chica, ____`."""
    lead = reader.text[: entity.outer.start].rstrip()
    if lead.rpartition(" ")[2].casefold() in reader.wording.quoting_leads:
        return True
    beside = next((e for e in reader.analysis.entities if e.outer.stop == len(lead) - 1), None)
    placed = beside is not None and beside.sort in {Sort.PLACE, Sort.ORGANISATION} and lead.endswith(reader.wording.comma)
    listed = any(0 < e.outer.start - entity.outer.stop <= LISTED and e.sort in WHERE_SORTS for e in reader.analysis.entities)
    return placed and entity.sort in WHERE_SORTS and not listed


def cuts_name(reader: Reader, entity: Entity) -> bool:
    """Whether a word written large is of a name and not in it: `Danone [Day 2025]`, `Bunga [Melati]`, `[PT ASDP] Ferry`."""
    before = tokens_before(reader, entity.outer.start, 1)
    after = token_behind(reader, entity.outer.stop)
    near = [after] if after is not None and after.span.start <= entity.outer.stop + 1 else []
    large = [t for t in near if t.tag == "PROPN" and t.text[:1].isupper() and len(t.text) > SHORT]
    torn = any(not any(t.span.overlaps(e.outer) for e in reader.analysis.entities) for t in large)
    if torn or is_of_land(reader, entity) or loses_first(reader, entity):
        return True
    for other in reader.analysis.entities:
        gap = max(other.outer.start - entity.outer.stop, entity.outer.start - other.outer.stop)
        person = next((e for e in (entity, other) if e.sort is Sort.PERSON), None)
        if person is not None and {entity.sort, other.sort} == {Sort.PERSON, Sort.ORGANISATION} and 0 <= gap <= 1:
            first = min(entity.outer.start, other.outer.start)
            lone = " " not in person.span.text(reader.text) or first in reader.openings  # `KMP [Tunu Pratama Jaya]`
            return not person.title and lone
    if before and before[-1].span.stop == entity.outer.start - 1 and reader.opens_sentence(before[-1].span):
        head = reader.wording.heads.get(before[-1].text.casefold())
        if head is not None and head.sort in NAMING and not reader.analysis.brief.text[entity.outer.start].islower():
            return True  # `Kantor [Pos Sabang]`
    if entity.sort is Sort.PERSON and not entity.title and before and reader.opens_sentence(before[-1].span):
        head = reader.wording.heads.get(before[-1].text.casefold())
        return before[-1].tag in {"NOUN", "PROPN"} and head is not None and head.animacy == "thing"
    if entity.sort is not Sort.THING or not before or reader.opens_sentence(before[-1].span):
        return False
    return before[-1].text[:1].isupper() and before[-1].tag == "PROPN"


def loses_first(reader: Reader, entity: Entity) -> bool:
    """Whether a person's first name stands before it, read as no name: `koalisi pimpinan Duma [Boko]`."""
    before = tokens_before(reader, entity.outer.start, 1)
    if entity.sort is not Sort.PERSON or entity.title or not before or before[-1].span.stop != entity.outer.start - 1:
        return False
    word = before[-1]
    named = word.tag == "PROPN" and word.text[:1].isupper() and not reader.opens_sentence(word.span)
    return named and not word.text.isupper() and not any(word.span in e.outer for e in reader.analysis.entities)


def is_of_land(reader: Reader, entity: Entity) -> bool:
    """Whether a body that no table knows has a country as the last word of its name: `[Partai Inovasi] [Jepang]`."""
    known = reader.language.reading().names.known.table
    pairs = [(entity, e) for e in reader.analysis.entities if 0 <= e.outer.start - entity.outer.stop <= 1]
    pairs += [(e, entity) for e in reader.analysis.entities if 0 <= entity.outer.start - e.outer.stop <= 1]
    return any(b.sort is Sort.COUNTRY and a.sort is Sort.ORGANISATION and a.name not in known for a, b in pairs)


def as_written(reader: Reader, key: Key, entity: Entity) -> Key:
    """A gap takes the very words that stood in it; the fuller name is accepted."""
    written = entity.span.text(reader.text)
    accept = tuple(sorted({key.text, *key.accept} - {written}))
    return replace(key, text=written, accept=accept, span=entity.span)


def gapped(reader: Reader, sentence: Sentence, place: Span, name: str, *, dated: bool = False) -> str | None:
    """The sentence with a gap in a place, after those it leans on; brackets gone. None where that is too long to read."""
    bracket = BRACKET.match(reader.text, place.stop)
    other = (Patch(Span(*bracket.span()), ""),) if bracket is not None else ()  # `Formula 1 (F1)`
    comma = with_comma(reader, place) if dated else place
    behind = comma != place  # `…, ____.` may be a place as well
    gap = (Patch(comma, f" {reader.wording.on} {GAP}" if behind else GAP), *other)
    own = Span(opening(reader, sentence), sentence.span.stop)
    if place.start < own.start:
        return None  # it lies in what ties the sentence to the one before: `Di [sisi lain], …`
    short = short_end(reader, sentence, own.start, comma)
    long = len(words(own.text(reader.text))) > room(reader)
    own, owns = short if long else own, (short,) if long else (own, short)
    links = tuple(Patch(link, "") for link in links_in(reader, own) if not link.overlaps(place))
    text = reader.cut(own, patches=(*gap, *links)) if place in own else None
    if text is not None and is_about_text(reader, text):
        return None
    alone = (
        text is not None
        and not leans(reader, text)
        and (is_first(reader, sentence) or names_more(reader, sentence, name))
    )
    if not alone:
        text = behind_ground(reader, sentence, owns, gap)
        if text is not None and is_about_text(reader, text):
            return None
    if text is None or len(text.split()) > LONGEST or GAP not in text:
        return None
    return f"{text[:1].upper()}{text[1:]}."


def behind_ground(reader: Reader, sentence: Sentence, owns: tuple[Span, ...], gap: tuple[Patch, ...]) -> str | None:
    """A later sentence with its gap behind what it leans on: all before it, or where that is long the core of the one before.

    None where three long sentences would be read for one gap.
    """
    number = reader.analysis.sentences.index(sentence)
    whole = reader.cut(Span(reader.analysis.sentences[0].span.start, owns[0].stop), patches=gap, literal=True)
    if whole is None or not number or len(words(whole)) <= room(reader):
        return whole
    text = short_ground(reader, number, owns, gap) or (whole if number == 1 else None)
    return text if text is None or len(words(text)) <= room(reader) + PAIR else None


def is_first(reader: Reader, sentence: Sentence) -> bool:
    """Whether nothing but a few words stand before a sentence."""
    return sentence.span.start <= next((s.span.start for s in reader.analysis.sentences if s.last - s.first > 3), 0)


def names_more(reader: Reader, sentence: Sentence, gap: str) -> bool:
    """Whether a later sentence names two things beside its gap that the first one tells of, so that it says what it is about.

    Behind one of them readers signed 2 of 12: `Ketua KPK … mengungkap tarif resmi ____`, of what they cannot know.
    """
    others = {e.name for e in reader.entities_in(sentence.span) if e.sort not in NUMBERS and e.name != gap}
    first = {e.name for e in reader.entities_in(reader.analysis.sentences[0].span)}
    return len(others & first) >= GROUNDS


def is_about_text(reader: Reader, text: str) -> bool:
    """Whether a sentence of it tells of the text itself: `Artikel ini membahas …`."""
    found = text.casefold().split()
    if found[:1] == [reader.wording.some_text]:
        return False  # `Sebuah artikel opini membahas …. Penulis menolak …`
    opens = [0, *(place + 1 for place, word in enumerate(found) if word.endswith("."))]
    return any(place < len(found) and found[place] in reader.wording.meta_nouns for place in opens)


def leans(reader: Reader, text: str) -> bool:
    """Whether a word of the sentence points outside it."""
    return any(word.strip(',."“”') in reader.wording.pointing for word in text.casefold().split())
