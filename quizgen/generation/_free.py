"""Which names and stretches of a sentence a question may stand in for without breaking what is around them."""

import re
from collections.abc import Container
from itertools import pairwise

from quizgen.generation._beside import token_behind, tokens_before
from quizgen.generation._lists import AREAS, is_before_name, is_no_mountain, next_listed
from quizgen.generation._memory import remembered
from quizgen.generation._pointers import NUMBERS
from quizgen.generation._reader import INNER_BRACKET, Reader
from quizgen.generation._told import domain_words
from quizgen.generation._words import padded
from quizgen.model.analysis import Entity, Link, Mention, Phrase, Role, Sentence, Sort
from quizgen.model.span import Span
from quizgen.model.tree import base

SCORED = re.compile(r"\d-\d")
"""A score read into a name: `Vancouver Whitecaps 3[-1]`."""
DASHES = frozenset({"-", "–", "—", "&"})
NUMBERED = re.compile(r" \d+(?![\d.,]*\d|[-–%])\b")
"""A number that ends a name."""
SHORT_FORM = re.compile(r" \([A-Z]{2,}\)")
"""A short form behind a name that ends with a place: `Gereja Masehi Injili di [Timor] (GMIT)`."""
BODIES = frozenset({Sort.ORGANISATION, Sort.COUNTRY})
"""Sorts of names that may stand between any office and who holds it."""
COUNTED = 4
"""Words before a name among which a figure counts what it is of."""
SHORT = 4
"""Letters below which capitals may be the initials of a name."""
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
        after < other.outer.start <= after + 1
        for other in reader.analysis.entities
        if other.sort not in NUMBERS or other.sort is entity.sort is Sort.DATE  # `[November] tahun depan`
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
    """Whether what a count counts is told one by one behind it: `dua orang (Bima dan Eko)`; a colon cuts it off."""
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
    parts = Span(entity.span.stop + after.find(":"), sentence.stop) if ":" in after else Span(0, 0)
    summed = any(e.sort is Sort.QUANTITY for e in reader.entities_in(parts))  # `tiga tersangka: dua warga Rusia dan satu …`
    return summed or "(" in after[:30] or listed


@remembered
def goes_on(reader: Reader, span: Span) -> bool:
    """Whether the noun phrase goes on right behind a stretch."""
    after = token_behind(reader, span.stop)
    return after is not None and after.tag in {"NOUN", "PROPN", "ADJ", "ADV"} and after.span.start <= span.stop + 1


@remembered
def is_part(reader: Reader, entity: Entity) -> bool:
    """Whether it lies in another name: the country in `Presiden Rusia Vladimir Putin`, `RSUD dr [Soetomo]`."""
    before = reader.text[: entity.outer.start].rsplit(maxsplit=1)[-1:]
    if before and before[0].casefold() in reader.wording.body_leads:
        return True
    inside = any(other is not entity and entity.span in other.outer for other in reader.analysis.entities)
    named = entity.sort is Sort.PLACE and SHORT_FORM.match(reader.text, entity.span.stop) is not None
    inside = inside or (named and any(0 < entity.outer.start - e.outer.stop <= 4 for e in reader.analysis.entities))
    return inside or is_joined(reader, entity)


@remembered
def is_of_range(reader: Reader, entity: Entity) -> bool:
    """Whether a place is one end of a stretch that many can fill in: `dari Sumatera hingga [Papua]`, `[Km 47] sampai Km 65`."""
    prepositions = reader.language.grammar().prepositions
    lead = reader.text[: entity.outer.start].casefold().split()[-1:]
    after = reader.text[entity.outer.stop :].casefold().split(maxsplit=1)[:1]
    ends = bool(lead) and prepositions.get(lead[0]) is Role.UNTIL and entity.sort is Sort.PLACE
    opens = bool(after) and prepositions.get(after[0]) is Role.UNTIL and entity.sort is Sort.PLACE
    return ends or opens


def is_described(reader: Reader, entity: Entity) -> bool:
    """Whether a noun or adjective follows that belongs to a thing or body: `defisit [APBN] Indonesia`, no place for `apa`."""
    if reader.text[entity.outer.stop + 1 : entity.outer.stop + 2] in reader.wording.quotes:
        return True  # `komik Jepang ["One Piece"]`
    after = reader.text[entity.outer.stop :].split(maxsplit=1)[:1]
    next_word = after[0].casefold().strip(",.") if after else ""
    part = entity.sort in AREAS and next_word in reader.wording.part_words  # `Laut Banda [bagian timur]`
    part = part or (entity.sort in AREAS and next_word in reader.wording.ordering_ends)
    return part or (entity.sort in {Sort.THING, Sort.ORGANISATION} and goes_on(reader, entity.outer))


def stands_free(reader: Reader, gone: Span, *, joined: bool = False) -> bool:
    """Whether a stretch is no part of a list, of quotes or brackets; `joined` says that what a joiner adds will go."""
    before, after = reader.text[: gone.start].rstrip(), reader.text[gone.stop :].lstrip()
    beside = {word.casefold().strip(",.") for word in (*before.rsplit(maxsplit=1)[-1:], *after.split(maxsplit=1)[:1])}
    if any(reader.language.grammar().prepositions.get(word) is Role.SOURCE for word in beside):
        return False  # `Menurut siapa, …`
    grammar, after_word = reader.language.grammar(), after.split(maxsplit=1)[:1]
    leads = [*before.rsplit(maxsplit=1)[-1:], *gone.text(reader.text).split(maxsplit=1)[:1]]
    led = any(grammar.prepositions.get(word.casefold()) is Role.PLACE for word in leads)
    manner = [word.casefold() for word in before.rsplit(maxsplit=2)[-2:-1]]
    linked = leads[-1].casefold() in grammar.connectives or leads[-1].casefold() in grammar.prepositions
    if is_before_name(reader, gone) or (set(manner) & reader.wording.manner_openers and not linked):
        return False  # `secara mengejutkan [kekurangan enam suara]`
    if led and bool(after_word) and grammar.prepositions.get(after_word[0].casefold()) is Role.UNTIL:
        return False  # `di [Samudra Hindia selatan Banten] sampai Daerah Istimewa Yogyakarta`
    if joined:
        beside = {word.casefold().strip(",.") for word in before.rsplit(maxsplit=1)[-1:]}
    opened = before[-1:] in {'"', "'"} and before[-2:-1].strip() == ""
    if beside & reader.wording.joining_words or before[-1:] in {",", "(", "/", "-", "–", "&", "“", "‘"} or opened:
        return False
    return after[:1] not in {"/", "-", "–", "&", ")", '"', "'", "”", "’"} and (joined or not goes_on_listing(reader, after))


def goes_on_listing(reader: Reader, after: str) -> bool:
    """Whether a list goes on behind a stretch: `ekspor [produk hewan], ikan, dan tumbuhan`."""
    row = after.split()[:LISTED] if after.startswith(",") else []
    return any(a.endswith(",") and b in reader.wording.joining_words for a, b in pairwise(row))


@remembered
def begins_list(reader: Reader, entity: Entity) -> bool:
    """Whether a comma and another name of the same sort follow: `Jakarta, Bogor, dan Depok`, not `Bangkok, Thailand`."""
    alike = AREAS if entity.sort in AREAS else {entity.sort}  # `Taiwan, Hong Kong, dan China`
    last = entity
    while (follower := next_listed(reader, last, alike)) is not None:  # `Desa Kuta, Kecamatan Pujut, Lombok Tengah` are one
        last = follower
    if last is entity or entity.sort is not Sort.PLACE:
        return last is not entity
    after = re.split(r"[\s,]+", reader.text[last.outer.stop :].lstrip(" ,"), maxsplit=1)[0].casefold()
    return after in reader.wording.joining_words


@remembered
def is_joined(reader: Reader, entity: Entity) -> bool:
    """Whether another name stands right beside an organisation or place, so that both are one: `MUI [Jawa Timur]`.

    A bracket between them is no bar: `Pabrik Gula (PG) [Gempolkrep]`.
    """
    other = reader.wording.other_meanings.get(entity.span.text(reader.text).casefold())
    if other is not None and f" {other} " in padded(reader.text):
        return True  # `denda [PBB]` in news of taxes is no body of nations
    if is_no_mountain(reader, entity) or is_title_torn(reader, entity) or SCORED.match(reader.text, entity.span.stop - 1):
        return True
    before = reader.text[: entity.outer.start].rstrip().rpartition(" ")[2].casefold()
    if entity.fine == "team" and before in reader.wording.bare_markers:
        return True  # `festival budaya di [Marseille]`
    if DASHES & {reader.text[: entity.span.start].rstrip()[-1:], reader.text[entity.span.stop :].lstrip()[:1]}:
        return True  # `jalur Purwodadi–[Blora]`, `[Yayasan Bill] & Melinda Gates`
    if NUMBERED.match(reader.text, entity.span.stop) and entity.sort in {Sort.ORGANISATION, Sort.PLACE}:
        return True  # `wilayah [Daop] 8`
    bodies = {Sort.ORGANISATION, Sort.PLACE, Sort.THING}
    near = (
        INNER_BRACKET.sub("", reader.text[min(one.outer.stop, two.outer.stop) : max(one.outer.start, two.outer.start)])
        for one, two in ((entity, other) for other in reader.analysis.entities if other is not entity)
        if one.sort in bodies and two.sort in bodies and not one.outer.overlaps(two.outer)
    )
    event = any(
        not reader.text[one.outer.stop : two.outer.start].strip() and 0 <= two.outer.start - one.outer.stop <= 1
        for one, two in pairwise(reader.analysis.entities)
        if (one.sort, two.sort) == (Sort.COUNTRY, Sort.THING) and entity in {one, two}
    )  # `[China] Open`
    return event or any(not between.strip() for between in near) or is_half_name(reader, entity)


def is_title_torn(reader: Reader, entity: Entity) -> bool:
    """Whether the first word of a name was read into its title, or the field of a title into the name.

    `Wamendagri Bima [Arya]`: what says its field needs no more; `Wakil Menteri [Pertanian Sudaryono]`.
    """
    words, name = entity.title.casefold().split(), entity.name.casefold().split()
    if entity.sort is not Sort.PERSON:
        return False
    field = len(name) > 1 and not domain_words(reader).isdisjoint(set(name) - reader.wording.name_words)
    last = entity.title.split()[1:][-1:]
    initials = bool(last) and last[0].isupper() and 1 < len(last[0]) < SHORT and last[0] not in known_names(reader)
    initials = initials and not ends_body(reader, entity)  # `Kepala Cabang PT Angkasa Pura II [Adi]`
    initials = initials and (len(words) == len(last) + 1 or len(last[0]) < SHORT - 1)  # `Direktur Utama BEJ [Erry]` is whole
    field = field or initials  # `PM KP [Sharma Oli]`
    before = [token.text.casefold() for token in tokens_before(reader, entity.outer.start, 3)]
    of_two = len(before) > 2 and before[2] in reader.wording.joining_words and before[0] in reader.wording.domains_leads
    field = field or (of_two and not entity.title)  # `Menteri Pariwisata dan [Purbakala Sherif Fathy]`
    short = len(words) > 1 and words[0] in reader.wording.domains
    return field or (short and not ends_body(reader, entity))  # `Sekjen KPU [Bernad Dermawan]` is whole


def ends_body(reader: Reader, person: Entity) -> bool:
    """Whether a title ends with the name of what it belongs to: `Kapolda [Jawa Timur]`; no `Wamendagri [Bima] Arya`."""
    title = Span(person.outer.start, person.span.start)
    placed = not reader.wording.single_offices.isdisjoint(person.title.casefold().split()[:1])
    held = [e for e in reader.entities_in(title) if e.sort in BODIES or (placed and e.sort is Sort.PLACE)]
    return any(e.outer.start > title.start and not reader.text[e.outer.stop : title.stop].strip() for e in held)


def known_names(reader: Reader) -> Container[str]:
    """All names that the tables of names have."""
    return reader.language.reading().names.known.table


def is_half_name(reader: Reader, entity: Entity) -> bool:
    """Whether a word written large that no name holds stands right beside a name: `Chennai [Open]`, `Banjar [Pesalakan]`.

    Or a number before what a thing is called: `Boeing 787-8 [Dreamliner]`.
    """
    held = [other.outer for other in reader.analysis.entities]
    first, last = reader.token_marks.behind(entity.outer.start), reader.token_marks.before(entity.outer.stop)
    for before, after in pairwise(reader.analysis.tokens[max(0, first - 1) : last + 1]):
        beside = before if after.span.start == entity.outer.start else after
        if entity.outer.start != after.span.start and before.span.stop != entity.outer.stop:
            continue
        near = not reader.text[before.span.stop : after.span.start].strip()
        opens = reader.opens_sentence(beside.span) and not (beside.text.isupper() and len(beside.text) > 1)  # `KMP [Tunu …]`
        large = beside.text[:1].isupper() and (beside is after or beside.tag == "PROPN") and not opens
        large = large or (beside is before and entity.sort is Sort.THING and any(map(str.isdigit, beside.text)))
        if near and large and not any(beside.span in span for span in held):
            return True
    return False


def is_said_of_other(reader: Reader, gone: Span) -> bool:
    """Whether `yang` right behind what is asked is said of a person before it: `DPO kasus di [Bangka Barat] yang bersembunyi`."""
    tokens = reader.analysis.tokens
    after = next((i for i, token in enumerate(tokens) if token.span.start >= gone.stop), None)
    if after is None or reader.tree.word(after) != reader.wording.relative:
        return False
    owners = (token.head for token in tokens[after + 1 :] if base(token.relation) == "acl" and token.head < after)
    owner = next(owners, -1)
    head = reader.wording.heads.get(reader.tree.word(owner)) if owner >= 0 else None
    return head is not None and head.animacy == "person" and tokens[owner].span.stop <= gone.start


def is_buried(reader: Reader, sentence: Sentence, gone: Span) -> bool:
    """Whether a stretch lies in a clause before what is said: `Di Kiribati, negara yang rata-rata [dua meter] …, …`.

    Or in one of time or cause: `Setelah menuai [protes keras], empat pulau …`.
    """
    main = next((c for c in reader.analysis.clauses if c.link is Link.MAIN and c.predicate in sentence.span), None)
    if main is None or gone.stop > main.predicate.start:
        return False
    lead = reader.text[sentence.span.start : gone.start]
    behind = reader.text[gone.stop : main.predicate.start]
    earlier = [c for c in reader.analysis.clauses if c.link is Link.ADVERBIAL]
    fronted = any(gone in phrase.outer for clause in earlier for phrase in clause.phrases)
    relative = f" {reader.wording.relative} " in lead and reader.wording.comma in lead
    return reader.wording.comma in behind and (relative or fronted)


def is_relative(reader: Reader, aside: Span) -> bool:
    """Whether an aside is a clause with `yang`, of which no question is the point: `pajak[, yang diajukan oleh …]`."""
    return aside.text(reader.text).strip(" ,").split(maxsplit=1)[:1] == [reader.wording.relative]


def is_in_main(reader: Reader, mention: Mention) -> bool:
    """Whether a mention stands in a main clause and in none below it, so that it points at that clause's subject."""
    around = [clause for clause in reader.analysis.clauses if mention.span in clause.span]
    return bool(around) and all(clause.link is Link.MAIN for clause in around)
