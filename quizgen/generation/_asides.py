"""What a stretch of a brief may go without: what stands between commas, and commas that part a subject from its verb."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.generation._beside import place_behind, token_behind
from quizgen.generation._memory import remembered
from quizgen.model.analysis import Role, Sort, Voice
from quizgen.model.span import Span
from quizgen.model.tree import base

if TYPE_CHECKING:
    from quizgen.generation._reader import Reader
    from quizgen.model.analysis import Phrase

SET = re.compile(r", \d{1,2}-\d{1,2}\b")
"""A further set behind a comma: `, 21-14`."""
AREAS = frozenset({Sort.PLACE, Sort.COUNTRY})
AREA_LETTERS = 12
"""Letters that a word behind an area's name may have: `Afghanistan [timur]`."""
REST_WORDS, RESTING = 4, frozenset({"NOUN", "PROPN", "ADJ", "ADP", "X"})
"""Words, and their tags, that may end what is said of a person: `eks Direktur BPR [milik daerah]`."""
INITIALS = 3
"""Letters of initials."""
LEAST_OF_ROW = 3
"""Words of the middle one of a row that is more than a name."""
GOING_ON = frozenset({"NOUN", "PROPN", "NUM", "PRON", "CCONJ"})
"""Tags of words that go on with a list or open a clause behind a comma."""
RESULTS = frozenset({"advcl", "conj", "parataxis"})
"""Relations of a verb to the one before it that it goes on from."""


@remembered
def all_asides(reader: Reader) -> tuple[Span, ...]:
    """All that may be left out of the brief with the comma before it, in the order of the text."""
    commas = [index for index, token in enumerate(reader.tree.tokens) if token.text == reader.wording.comma]
    ends = {c: [with_rest(reader, c, with_joined(reader, c, child)) for child in set_off(reader, c)] for c in commas}
    tree = [(c, Span(reader.tree.tokens[c].span.start, closed(reader, c, max(lasts)))) for c, lasts in ends.items() if lasts]
    tree = [(c, span if (area := area_in(reader, c)) is None else area) for c, span in tree]
    torn = (is_half, is_subject, is_its_name, is_score, is_one_of_row)
    tree = [(c, whole_rank(reader, span)) for c, span in tree if not any(kept(reader, span) for kept in torn)]
    among = [(c, span) for c in commas if (span := part_of_many(reader, c)) is not None]
    spans = (whole_day(reader, span) for _, span in sorted({**dict(tree), **dict(among)}.items()))
    return tuple(framed(reader, span) for span in spans)


def whole_day(reader: Reader, aside: Span) -> Span:
    """An aside with all of the day that it ends in: `, Kamis (7/5)[ petang]`."""
    days = (e.span for e in reader.analysis.entities if e.sort is Sort.DATE)
    return Span(aside.start, max((aside.stop, *(day.stop for day in days if aside.start < day.start < aside.stop))))


def framed(reader: Reader, aside: Span) -> Span:
    """An aside without its second comma where that closes who says it: `Menurut Ketua Panitia[, Rahmat], pelantikan …`."""
    ends = [reader.text.rfind(mark, 0, aside.start) for mark in (". ", f"{reader.wording.comma} ")]
    start = max([0, *(end + len(". ") for end in ends if end >= 0)])
    lead = (reader.text[start : aside.start].split(maxsplit=1) or [""])[0].casefold()
    grammar = reader.language.grammar()
    says = grammar.prepositions.get(lead) is Role.SOURCE or (lead == grammar.root_of(lead) and lead in grammar.speech_verbs)
    closed_off = aside.text(reader.text).endswith(reader.wording.comma)
    return Span(aside.start, aside.stop - 1) if closed_off and (says or leads_result(reader, aside)) else aside


def leads_result(reader: Reader, aside: Span) -> bool:
    """Whether a verb behind an aside tells what came of the verb before it: `terguling di Cae[, Sumedang], menewaskan …`."""
    after = place_behind(reader, aside.stop)
    if after is None or reader.tree.tokens[after].tag != "VERB" or base(reader.tree.tokens[after].relation) not in RESULTS:
        return False
    tree, head = reader.tree, reader.tree.tokens[after].head
    suffered = reader.language.grammar().voice_of(tree.word(after)) is Voice.PASSIVE
    done_to = bool(tree.kin(head, "obj")) and not suffered  # `meminta warga di Tesso Nilo[, Riau,] pindah` goes on
    return tree.tokens[head].tag == "VERB" and tree.tokens[head].span.stop <= aside.start and not done_to


def whole_rank(reader: Reader, aside: Span) -> Span:
    """An aside that says the most of what, with all of that: `, terbanyak[ sepanjang sejarah]`."""
    row = aside.text(reader.text).strip(" ,").casefold().split()
    ends = reader.text[aside.stop : aside.stop + 1] in {"", ".", reader.wording.comma} or aside.text(reader.text).endswith(",")
    if len(row) != 1 or not row[0].startswith(reader.wording.most_openers) or ends:
        return aside
    stops = [at for mark in (".", reader.wording.comma) if (at := reader.text.find(mark, aside.stop)) > 0]
    return Span(aside.start, min(stops, default=aside.stop))


def is_half(reader: Reader, aside: Span) -> bool:
    """Whether what opens with `yang` goes on behind an aside: `Trump[, yang berulang kali] menyebut Kanada …, menjawab …`."""
    row, after = aside.text(reader.text).strip(" ,").split(), token_behind(reader, aside.stop)
    open_ended = not aside.text(reader.text).endswith(reader.wording.comma)
    told = reader.wording.relative in row and after is not None and after.tag not in {"PUNCT", "CCONJ", "SCONJ", "ADP"}
    if told and open_ended and after is not None and after.span.start <= aside.stop + 1:
        return True  # `gugatan KlimaSeniorinnen[, perkumpulan … yang menuding Swiss] lamban mengatasi …`
    return row[:1] == [reader.wording.relative] and open_ended and after is not None and after.tag == "VERB"


def is_score(reader: Reader, aside: Span) -> bool:
    """Whether an aside is the next set of a match: `menundukkan Anthony Ginting 21-15[, 21-14]`."""
    return SET.match(reader.text, aside.start) is not None


def is_subject(reader: Reader, aside: Span) -> bool:
    """Whether a verb without a subject follows at once, whose subject it is: `Dalam sidang …[, Mahkamah …] menyatakan`."""
    return any(
        0 <= clause.predicate.start - aside.stop <= 1 and not clause.shared and clause.phrase(Role.SUBJECT) is None
        for clause in reader.analysis.clauses
    )


def is_one_of_row(reader: Reader, aside: Span) -> bool:
    """Whether an aside is the middle one of a row: `lemahnya monsun[, suhu laut yang hangat,] serta gelombang Kelvin`."""
    row = aside.text(reader.text).strip(" ,").split()
    open_ended = not aside.text(reader.text).endswith(reader.wording.comma)
    after = token_behind(reader, aside.stop + open_ended)
    if after is None or after.text.casefold() not in reader.wording.joining_words:
        return False
    if all(word.isupper() and len(word) <= INITIALS for word in row):
        return True  # `berinisial RD[, AS,] dan YN`
    behind = token_behind(reader, after.span.stop)
    plain = row[0].islower() and row[0] != reader.wording.relative and reader.wording.relative in row
    return plain and len(row) >= LEAST_OF_ROW and behind is not None and behind.tag == "NOUN"


def is_its_name(reader: Reader, aside: Span) -> bool:
    """Whether an aside names what stands before it by its sort alone: `perusahaan farmasi Denmark[, Novo Nordisk,] …`."""
    said, bodies = aside.text(reader.text).strip(" ,"), {Sort.ORGANISATION, Sort.THING}
    named = any(e.sort in bodies and e.span.text(reader.text) == said for e in reader.entities_in(aside))
    host = next((e for e in reader.analysis.entities if e.outer.stop == aside.start), None)
    return named and (host is None or host.sort in AREAS)


def area_in(reader: Reader, comma: int) -> Span | None:
    """Where a place lies, alone between two commas: `di Den Haag[, Belanda], Mahkamah Internasional menyatakan …`."""
    row = reader.tree.tokens[comma + 1 :]
    area = next((e for e in reader.analysis.entities if row and e.sort in AREAS and e.outer.start == row[0].span.start), None)
    if area is None:
        return None
    last = comma + len([token for token in row if token.span.stop <= area.outer.stop])
    after = reader.tree.tokens[last + 1 : last + 2]
    enclosed = bool(after) and after[0].text == reader.wording.comma
    return Span(reader.tree.tokens[comma].span.start, closed(reader, comma, last)) if enclosed else None


def part_of_many(reader: Reader, comma: int) -> Span | None:
    """`menewaskan 13 orang[, empat di antaranya anggota TNI]`: what is said of a part, up to the next comma or the end."""
    row = reader.tree.tokens[comma + 1 :]
    said = " ".join(reader.tree.word(comma + 1 + n) for n in range(1, min(3, len(row))))
    counted = bool(row) and row[0].tag == "NUM" and said == reader.wording.among_them
    if not counted:
        return None
    stop = next((n for n, token in enumerate(row) if token.text in {reader.wording.comma, "."}), len(row))
    return Span(reader.tree.tokens[comma].span.start, row[stop - 1].span.stop)


def with_joined(reader: Reader, comma: int, child: int) -> int:
    """The last token of an aside, with what a joiner adds to it though it was read as added to the name before.

    `Diogo Jota[, penyerang Liverpool dan tim nasional Portugal,] meninggal …`
    """
    last = reader.tree.run(child)[1]
    joiner = reader.tree.tokens[last + 1 : last + 2]
    added = joiner[0].head if joiner and joiner[0].relation == "cc" else -1
    if added <= last or not 0 <= reader.tree.tokens[added].head < comma:
        return last
    stop = reader.tree.run(added)[1]
    after = reader.tree.tokens[stop + 1 : stop + 2]
    return stop if after and after[0].text == reader.wording.comma else last


def with_rest(reader: Reader, comma: int, last: int) -> int:
    """The last token of what is said of a person, up to its comma, though the tree hung its end elsewhere.

    `kepada Bambang Wicaksono[, eks Direktur BPR milik daerah,] dalam perkara …`
    """
    start = reader.tree.tokens[comma].span.start
    person = any(e.sort is Sort.PERSON and e.outer.stop == start for e in reader.analysis.entities)
    row = reader.tree.tokens[last + 1 : last + 2 + REST_WORDS]
    stop = next((n for n, token in enumerate(row) if token.text == reader.wording.comma), 0)
    plain = all(token.tag in RESTING for token in row[:stop])
    return last + stop if person and stop and plain else last


def closed(reader: Reader, opened: int, last: int) -> int:
    """Where an aside ends, with the comma that closes it, unless a list may go on behind that: `…, Arso[,] terkait`."""
    after = reader.tree.tokens[last + 1 : last + 3]
    comma = len(after) > 1 and after[0].text == reader.wording.comma
    stop = reader.tree.tokens[last].span.stop
    near = Span(max(0, stop - AREA_LETTERS), stop)
    area = any(
        e.sort in AREAS and near.start <= e.outer.stop <= stop and len(reader.text[e.outer.stop : stop].split()) < 2
        for e in reader.analysis.entities
    )  # `Desa Kaliuda[, Sumba Timur,]`, `Provinsi Kunar[, Afghanistan timur,] dan …`
    named = next((e for e in reader.analysis.entities if comma and e.outer.start == after[1].span.start), None)
    if area and named is not None:
        wider = area_in(reader, last + 1) if named.sort in AREAS else None  # `, Kendari[, Sulawesi Tenggara,]`
        return stop if wider is None else wider.stop  # `asal Pesisir Barat[, Lampung], Arya Wiranata, menjuarai …`
    paired = comma and (area or after[1].tag not in GOING_ON)
    stays = comma and ((not area and reader.tree.word(last + 2) == reader.wording.relative) or is_fronted(reader, opened))
    return after[0].span.stop if paired and not stays else reader.tree.tokens[last].span.stop


def is_fronted(reader: Reader, comma: int) -> bool:
    """Whether a place opens the sentence, so that a comma must part it from the subject: `Di Davos[, Swiss], Forum …`."""
    start = next((s.first for s in reader.analysis.sentences if s.first <= comma < s.last), comma)
    led = reader.tree.tokens[start].tag == "ADP"
    row = reader.tree.tokens[start:comma]
    return led and not any(token.tag == "VERB" or token.text == reader.wording.comma for token in row)


def set_off(reader: Reader, comma: int) -> tuple[int, ...]:
    """Heads of appositions and relative clauses that open right after a comma."""
    after = comma + 1
    return tuple(
        index
        for index in range(after, min(after + 12, len(reader.tree.tokens)))
        if reader.tree.tokens[index].relation.partition(":")[0] in {"acl", "appos"}
        and reader.tree.run(index)[0] in {after, comma}
        and reader.tree.tokens[index].head < comma
    )


@remembered
def parting_commas(reader: Reader) -> tuple[Span, ...]:
    """Commas that part a subject from its verb, which no Indonesian sentence needs: `Ibrahim Traore[,] mengatakan`."""
    found: list[Span] = []
    for clause in reader.analysis.clauses:
        subject = None if clause.shared else clause.phrase(Role.SUBJECT)
        if (
            subject is None
            or subject.outer.stop >= clause.predicate.start
            or reader.wording.comma in subject.outer.text(reader.text)  # `Slamet, salah satu pedagang[,] mengaku` closes an aside
            or reader.text[: subject.outer.start].rstrip().endswith(reader.wording.comma)  # `Ia, misionaris di Peru[,] mengambil`
            or is_sentence(reader, subject)
        ):
            continue
        between = reader.text[subject.outer.stop : clause.predicate.start]
        if between.strip() == reader.wording.comma:
            found.append(Span(subject.outer.stop, subject.outer.stop + len(between.rstrip())))
    return tuple(found)


def is_sentence(reader: Reader, subject: Phrase) -> bool:
    """Whether a whole sentence is said to bring something about: `[Banjir merendam jalan], menyebabkan kemacetan`."""
    row = [reader.tree.tokens[at] for at in reader.places_in(subject.span)]
    return any(token.tag == "VERB" for token in row) and all(token.text.casefold() != reader.wording.relative for token in row)


def closed_aside(reader: Reader, span: Span, text: str) -> str:
    """A subject's text with the comma that closes its aside: `delapan perhiasan, termasuk milik istri Napoleon[,]`."""
    opened = text.count(f"{reader.wording.comma} ") == 1
    return text + reader.wording.comma if opened and reader.text[span.stop :].startswith(reader.wording.comma) else text
