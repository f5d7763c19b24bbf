"""Context: the sentence before, cut to its main clause, where a later sentence would not say by itself what it means.

`BRIN menjelaskan fenomena cuaca panas ekstrem di Indonesia. Kondisi ini diperparah oleh apa saja?`
"""

from collections.abc import Iterator
from itertools import pairwise

from quizgen.generation._beside import place_behind
from quizgen.generation._ends import (
    closing,
    drops_case,
    drops_condition,
    is_detached,
    is_only_said,
    opening,
    parts_lapse,
    stops_short,
)
from quizgen.generation._insitu import staying
from quizgen.generation._kept import SPARED, drops_most, is_part
from quizgen.generation._memory import remembered
from quizgen.generation._pointers import NUMBERS
from quizgen.generation._reader import Reader
from quizgen.generation._shorn import loses_needed
from quizgen.generation._words import is_torn, words
from quizgen.model.analysis import Clause, Link, Role, Sentence, Sort, Token, Voice
from quizgen.model.span import Span
from quizgen.model.tree import base

CORE = frozenset({Role.OBJECT, Role.CAPACITY})
NEEDED = frozenset({Role.CONTENT, Role.CAPACITY})
LOOSE = frozenset({Role.TIME, Role.PLACE, Role.PURPOSE, Role.CAUSE, Role.CIRCUMSTANCE, Role.MEANS})
SAID_ENOUGH = 4
"""Words of a phrase that say which one is meant, without what `yang` tells of it."""
TELLING = 9
"""Words of a context that names nobody."""
BARE = 2
"""Words of a noun that is only pointed at: `aset tersebut`."""
POINTED = frozenset({"product", "vehicle", "app", "work", "weapon", "road", "building", "animal"})
"""Sorts of what a sentence must name before another points at it; `langkah itu` may mean all that it tells."""
SHORTEST, LONGEST = 5, 26
"""Words of a context: less is no sentence, more leaves no room for the question."""


def contexts(reader: Reader, number: int, asked: str = "") -> Iterator[str]:
    """A sentence cut to its main clause, as a sentence of its own, full stop and all: with the most that may be said first.

    `asked` is the question that it is to stand before.
    """
    inside = reader.entities_in(reader.analysis.sentences[number].span)
    named = frozenset(e.name for e in inside if e.sort is Sort.PERSON and e.name in asked)
    return iter(contexts_of(reader, number, named))


@remembered
def contexts_of(reader: Reader, number: int, named: frozenset[str]) -> tuple[str, ...]:
    """The same before a question that names certain persons."""
    return tuple(cut_short(reader, number, named))


def cut_short(reader: Reader, number: int, named: frozenset[str]) -> Iterator[str]:
    """The same, one by one."""
    sentence = reader.analysis.sentences[number]
    main = main_clause(reader, number)
    verbal = main is not None and is_verb(reader, main)
    if main is None or not verbal or main.phrase(Role.SUBJECT) is None:
        return
    if reader.tree.word(main.verb) in reader.wording.describing and reader.analysis.tokens[main.verb - 1].tag != "VERB":
        return  # `Seorang kakek berusia 72 tahun … ditemukan selamat`
    subject = main.phrase(Role.SUBJECT)
    whole = sentence.span.stop - 1
    least = told_by(main, whole) if needs_more(reader, main) else main.predicate.stop
    least = max([least, *runs_on(reader, main)])
    start = opening(reader, sentence)
    stops = {*closings(reader, sentence, main.predicate.stop), *core_stops(reader, main), *loose_stops(reader, sentence, main)}
    for stop in sorted((stop for stop in stops if stop >= least), reverse=True):
        span = Span(start, stop)
        torn = stops_short(reader, sentence, span) or is_degree(reader, sentence, span) or is_only_reason(reader, span)
        torn = torn or loses_needed(reader, sentence, span)
        torn = torn or drops_condition(reader, stop) or drops_case(reader, main, sentence, stop)
        torn = torn or (subject is not None and subject.outer.stop > stop) or is_only_said(reader, span)
        kept = staying(reader, span, sentence) if number == 0 else frozenset()  # `Ketua umum[nya] beralasan …`: of what?
        text = "" if torn else stated(reader, span, kept, named_asides(reader, span, named))
        if text and not drops_most(reader, number, text):
            yield text


def runs_on(reader: Reader, main: Clause) -> Iterator[int]:
    """Where a further verb ends that no word or comma parts from the clause: `Rencana X membangun vila [menuai penolakan]`."""
    for phrase in main.phrases:
        bare = phrase.clausal and not phrase.marker and phrase.role is Role.OTHER and phrase.outer.start > main.predicate.start
        if bare and not reader.text[: phrase.outer.start].rstrip().endswith(reader.wording.comma):
            yield phrase.outer.stop


def is_only_reason(reader: Reader, span: Span) -> bool:
    """Whether a stretch ends with what a conjunction opens, before its main clause: `Lantaran pasokan garam tersendat[, …]`."""
    text = span.text(reader.text)
    return text.split(maxsplit=1)[0].casefold() in reader.language.grammar().connectives and reader.wording.comma not in text


def lacks_pointed(reader: Reader, number: int, context: str) -> bool:
    """Whether a sentence is about what a context does not name: what it points at, a case, what a verb cut off tells of.

    `[Alat seharga … itu] dipakai`, `[Kasus] terungkap`, `[Laporan] diteruskan`.
    """
    main = main_clause(reader, number)
    subject = main.phrase(Role.SUBJECT) if main is not None else None
    row = words(subject.span.text(reader.text)) if subject is not None else []
    if number and row and (row[0] in reader.wording.case_nouns or takes_up(reader, number, row[0], context)):
        return is_part(reader, number - 1, context)  # `[Kasus] terungkap setelah …`: which?
    told = len(row) > BARE and row[-1] in reader.wording.demonstratives  # `aset tersebut` may be 11 villas
    head = reader.wording.heads.get(row[0]) if told else None
    return head is not None and head.sort in POINTED and row[0] not in words(context)


def takes_up(reader: Reader, number: int, word: str, context: str) -> bool:
    """Whether a noun takes up a verb of the sentence before that a context cut off: `[melaporkan …]. [Laporan] diteruskan`."""
    root_of, before = reader.language.grammar().root_of, reader.analysis.sentences[number - 1].span
    root, told = root_of(word), words(context)
    row = [token.text.casefold() for token in reader.tokens_in(before) if token.tag == "VERB"]
    return root is not None and root != word and any(root_of(verb) == root and verb not in told for verb in row)


def named_asides(reader: Reader, span: Span, named: frozenset[str]) -> frozenset[Span]:
    """Asides with no more than a name that a question takes up: `Siswi SMAN 1 Kupang, [Maria Goreti Tefa], meraih …`."""
    taken = [e for e in reader.entities_in(span) if e.sort is Sort.PERSON and e.name in named]
    persons = {place for e in taken for place in (e.outer, e.span)}  # `Komisaris Utama PT IAE, [Arso Sadewo], terkait …`
    return frozenset(aside for aside in reader.asides(span) if inner(reader, aside) in persons)


def points_at_event(reader: Reader, text: str) -> bool:
    """Whether a text points at what happened by a noun that fits anything: `[Aksi ini] dipicu …` of one of two deeds."""
    pairs = pairwise(words(text))
    return any(one in reader.wording.event_pointers and two in reader.wording.demonstratives for one, two in pairs)


def leaps_back(reader: Reader, number: int) -> bool:
    """Whether a sentence points over a comment before it at what the first one says was decided."""
    return number > 1 and is_comment(reader, number - 1) and names_decision(reader, number)


def is_comment(reader: Reader, number: int) -> bool:
    """Whether somebody says something in a sentence, and in the first something is done: `Erick beralasan tim membutuhkan …`."""
    commenting = reader.language.grammar().content_verbs | reader.wording.excusing_roots
    says = [(main := main_clause(reader, at)) is not None and main.root in commenting for at in (number, 0)]
    return says == [True, False]


def names_decision(reader: Reader, number: int) -> bool:
    """Whether a sentence points at what was decided: `menyesalkan [keputusan itu]`."""
    pairs = pairwise(words(reader.analysis.sentences[number].span.text(reader.text)))
    return any(one in reader.wording.decisions and two in reader.wording.demonstratives for one, two in pairs)


def inner(reader: Reader, aside: Span) -> Span:
    """An aside without the commas around it."""
    text = aside.text(reader.text)
    start = aside.start + len(text) - len(text.lstrip(" ,"))
    return Span(start, max(start, aside.stop - len(text) + len(text.rstrip(" ,"))))


def closings(reader: Reader, sentence: Sentence, stop: int) -> Iterator[int]:
    """Every place behind an offset where the sentence may end, the last one with it."""
    end = closing(reader, sentence, stop)
    while True:
        yield end
        later = closing(reader, sentence, end + 2) if end < sentence.span.stop else end
        if later <= end:
            return
        end = later


def ends_open(reader: Reader, span: Span) -> bool:
    """Whether a stretch ends with a verb that what was cut off belongs to, `yang digunakan[ untuk …]`, or before `bahwa`."""
    inside = reader.places_in(span)
    last = inside[-1] if inside else -1
    after = reader.analysis.tokens[last + 1 : last + 2]
    if after and after[0].text.casefold() == reader.language.grammar().complementiser:
        return True  # `mengakui di Kuala Lumpur[ bahwa …]`
    cut = any(child > last for child in reader.tree.kin(last, "obl", "obj", "xcomp", "ccomp", "advcl")) if inside else False
    return cut and reader.analysis.tokens[last].tag == "VERB" and base(reader.analysis.tokens[last].relation) == "acl"


def ends_in_lapse(reader: Reader, span: Span) -> bool:
    """Whether a stretch ends with how long after something it was: `mengundurkan diri sehari[ setelah …]`."""
    after = place_behind(reader, span.stop)
    return after is not None and after > 0 and parts_lapse(reader, after)


def is_degree(reader: Reader, sentence: Sentence, span: Span) -> bool:
    """Whether a stretch ends with `lebih` something and the sentence goes on with than what: `lebih prioritas[ dan cepat …]`.

    Or the most of what: `menempati posisi terburuk[ di dunia]`.
    """
    row = span.text(reader.text).casefold().split()
    most = row[-1].startswith(reader.wording.most_openers) and reader.language.grammar().voice_of(row[-1]) is Voice.MIDDLE
    return span.stop < sentence.span.stop - 1 and (most or bool(reader.wording.more_words & set(row[-2:-1])))


def is_verb(reader: Reader, main: Clause) -> bool:
    """Whether a clause hangs on a verb, and not on a noun read as one: `kasus [bunuh] diri`."""
    word = reader.tree.word(main.verb)
    behind_case = main.verb > 0 and reader.tree.word(main.verb - 1) in reader.wording.case_nouns
    named = behind_case and not word.startswith(reader.wording.verb_openings)
    return reader.analysis.tokens[main.verb].tag == "VERB" and not named


def needs_more(reader: Reader, main: Clause) -> bool:
    """Whether a verb needs what comes behind its object: `menjadikan momentum HUT [untuk merefleksikan …]`."""
    word, grammar = reader.tree.word(main.verb), reader.language.grammar()
    needy = grammar.naming_verbs | grammar.control_verbs | reader.wording.moving_verbs
    return main.root in needy and word.endswith(reader.wording.transitive_endings)


def told_by(main: Clause, whole: int) -> int:
    """Where what a verb needs behind its object ends: `mengingatkan kepala daerah [bahwa …]`; where not read, all is needed."""
    needed = [phrase.outer.stop for phrase in main.phrases if phrase.role in NEEDED and phrase.outer.start > main.predicate.start]
    return max(needed, default=whole)


def core_stops(reader: Reader, main: Clause) -> list[int]:
    """Where a main clause may end behind its object: before a time, place, purpose or cause, which it can do without."""
    behind = [phrase for phrase in main.phrases if phrase.outer.start > main.predicate.start]
    moved = main.root in reader.language.grammar().control_verbs | reader.language.grammar().naming_verbs
    if moved or len(behind) < 2 or behind[0].role not in CORE or behind[1].role not in LOOSE:
        return []
    return [behind[0].outer.stop]


def loose_stops(reader: Reader, sentence: Sentence, main: Clause) -> Iterator[int]:
    """Where all that follows may be left out and what stays is whole: `meluncurkan Mobil Topling[ untuk mendistribusikan …]`."""
    prepositions, connectives = reader.language.grammar().prepositions, reader.language.grammar().connectives
    for cut in range(sentence.first + SHORTEST, sentence.last):
        word, before = reader.tree.word(cut), reader.analysis.tokens[cut - 1]
        if before.span.start < main.predicate.stop or (before.tag in {"VERB", "ADJ"} and main.voice is not Voice.PASSIVE):
            continue  # `berdiskusi[ dengan mahasiswa]`, `bekerja sama[ dengan …]`
        top = reader.tree.tokens[cut].head
        own = main.verb in {top, reader.tree.tokens[top].head} if top >= 0 else False
        loose = own and (prepositions.get(word) in LOOSE or connectives.get(word) in LOOSE)
        long = sentence.last - cut > SPARED + 2  # what is short tells the point: `menyusul kapasitas TPA [yang hampir penuh]`
        told = long and word == reader.wording.relative and tells_more(reader, main, before)
        if (loose or told) and is_detached(reader, sentence, cut):
            yield before.span.stop


def tells_more(reader: Reader, main: Clause, before: Token) -> bool:
    """Whether `yang` behind a word only adds to something that is named already: `tambang ilegal di IKN[, yang merugikan …]`.

    Not `kasus pemilik toko [yang menjual …]`, nor what somebody says: `melaporkan 2,6 juta wajib pajak [yang mengaktivasi …]`.
    """
    held = next((p for p in main.phrases if p.outer.start > main.predicate.start and before.span in p.outer), None)
    caused = held is not None and held.role in {Role.CAUSE, Role.CIRCUMSTANCE}  # `menyusul kapasitas TPA [yang hampir penuh]`
    if held is None or held.clausal or caused or main.root in reader.language.grammar().content_verbs:
        return False
    told = Span(held.outer.start, before.span.stop)
    return any(e.sort not in NUMBERS for e in reader.entities_in(told)) or len(told.text(reader.text).split()) > SAID_ENOUGH


def stated(reader: Reader, span: Span, kept: frozenset[Span], asides: frozenset[Span]) -> str:
    """A stretch as a sentence; "" where it would not stand alone or name what it is about."""
    text = reader.cut(span, tuple(aside for aside in reader.asides(span) if aside not in asides), kept=kept)
    named = any(entity.sort not in NUMBERS for entity in reader.entities_in(span))
    named = named or (text is not None and len(text.split()) >= TELLING)
    if ends_open(reader, span) or ends_in_lapse(reader, span):
        return ""
    if text is None or not named or is_torn(span.text(reader.text)) or not SHORTEST <= len(text.split()) <= LONGEST:
        return ""
    found = words(text)
    behind = next((t.tag for t in reader.tokens_in(span)[1:2]), "")
    if (
        found[0] in reader.wording.meta_nouns
        or (found[0] in reader.wording.telling_whose and behind not in {"NOUN", "PROPN"})  # `Karyawan terlibat …`: whose?
        or found[-1] in reader.wording.open_words
        or found[-1] in reader.wording.enough_words
        or found[-1] in reader.wording.vague_ends  # `menyiapkan revisi Perpres`, `menargetkan selesai`
        or set(found) & reader.wording.pointing
        or reader.language.grammar().root_of(found[-1]) in reader.wording.excusing_roots  # `Direktur LPDP beralasan.`
    ):
        return ""
    return f"{text[:1].upper()}{text[1:]}."


def main_clause(reader: Reader, number: int) -> Clause | None:
    """The clause that a sentence hangs on."""
    mains = (c for c in reader.analysis.clauses if c.sentence == number and c.link is Link.MAIN and c.parent is None)
    return next(mains, None)
