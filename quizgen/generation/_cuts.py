"""Where a phrase may end so that what is left of it is one thing: before a goal, a means, a place, what it is drawn from."""

from collections.abc import Sequence

from quizgen.generation._asides import AREAS
from quizgen.generation._memory import remembered
from quizgen.generation._reader import Reader
from quizgen.generation._trims import before_manner, before_size, before_time
from quizgen.model.analysis import Phrase, Role, Token, Voice
from quizgen.model.lexicon import Head
from quizgen.model.span import Span

WITH = frozenset({Role.MEANS, Role.COMPANION})
"""Roles of what is told behind `dengan`."""
TOLD = frozenset({Role.OBJECT, Role.AGENT, Role.MEANS, Role.CAPACITY, Role.TOPIC, Role.COMPANION})
"""Roles of phrases that are named by their first words alone."""
FEW = 2
COUNTED = 3
"""Words that may say how many there are of what stands behind a preposition: `bagi 10 ribu lebih guru`."""
THINGS = frozenset({"thing", "person", "organisation", "place"})
DEEDS = frozenset({"event", "abstract"})
"""What nouns are that something goes with: `kerja sama [dengan …]`."""


def before_comma(reader: Reader, span: Span) -> Span:
    """A stretch up to its last comma where no list goes on behind it: `kebersihan lingkungan[, sejalan dengan arahan …]`."""
    text = span.text(reader.text)
    if ", " not in text:
        return span
    for lead in sorted(reader.wording.example_leads):
        if (at := text.find(f", {lead} ")) > 0:
            return Span(span.start, span.start + at)  # `sekolah berasrama[, terutama …]`
    head, comma, tail = text.rpartition(", ")
    goes_on = not comma or any(word.casefold() in reader.wording.joining_words for word in tail.split()[:-1])
    return span if goes_on else Span(span.start, span.start + len(head))


@remembered
def tying_words(reader: Reader) -> frozenset[str]:
    """Words that the one behind them belongs to: `tidak`, `akan`, `yang`."""
    return reader.language.grammar().negations | reader.language.grammar().auxiliaries | {reader.wording.relative}


def before_drawn(reader: Reader, span: Span) -> Span:
    """A stretch without what it is drawn from: `transaksi judi daring[ berdasarkan data PPATK]`.

    Nor the time it was in a row, `sistem e-voting[ untuk pertama kalinya]`, nor where an office was given, `Ketua Umum PSI[
    dalam kongres di Solo]`. What a thing is like stays: `kerja sama bisnis yang tidak [sesuai prosedur]`.
    """
    tied = tying_words(reader)
    opening = span.text(reader.text).casefold().split()
    office = bool({" ".join(opening[:2]), *opening[:1]} & reader.wording.offices)
    grammar = reader.language.grammar()
    bids = bool(opening) and grammar.root_of(opening[0]) in grammar.control_verbs | reader.wording.urging_roots
    for index in reader.places_in(span)[1:]:
        bidden = bids and grammar.connectives.get(reader.tree.word(index)) is Role.PURPOSE  # `mengingatkan warga [agar waspada]`
        if reader.tree.word(index - 1) in tied or bidden:
            continue
        after = reader.tree.word(index + 1) if index + 1 < len(reader.tree.tokens) else ""
        scored = reader.tree.tokens[index].tag == "NUM" and after in reader.wording.score_units  # `wakil Malaysia[ dua gim]`
        turn = reader.tree.word(index + 2).removesuffix(reader.wording.clitic) if index + 2 < len(reader.tree.tokens) else ""
        turned = turn in reader.wording.turn_nouns and reader.tree.word(index) in reader.wording.receiver_words
        given = office and reader.tree.tokens[index].text in reader.wording.setting_words  # no `Wakil Menteri [Dalam] Negeri`
        due = reader.tree.word(index) == reader.wording.relative and after in reader.wording.due_words  # `[yang ditargetkan …]`
        if scored or turned or given or due or reader.tree.word(index) in reader.wording.drawn_words:
            return Span(span.start, reader.analysis.tokens[index - 1].span.stop)
    return span


def before_origin(reader: Reader, span: Span) -> Span:
    """A place without from whom or what something there is: `kebun binatang Padang[ dari pasangan Rimbo dan Sinta]`.

    A way keeps both its ends: `jalur dari Bandung ke Garut`.
    """
    inside = reader.places_in(span)
    head = reader.wording.heads.get(reader.tree.word(inside[0])) if inside else None
    if head is None or head.animacy != "place" or any(reader.tree.word(one) in reader.wording.goal_words for one in inside):
        return span
    cut = next((one for one in inside[1:] if reader.tree.word(one) in reader.wording.from_words), None)
    if cut is not None and reader.tree.tokens[cut - 1].tag in {"ADJ", "VERB"}:
        return span  # `lingkungan bebas [dari perundungan]`
    return span if cut is None else Span(span.start, reader.analysis.tokens[cut - 1].span.stop)


def before_goal(reader: Reader, span: Span) -> Span:
    """A stretch without where its deed goes: `suku bunga acuan[ ke kisaran 4,00%]`; a noun made of a verb keeps it."""
    inside = reader.places_in(span)
    wording = reader.wording
    for index in inside[1:]:
        before = reader.tree.word(index - 1)
        if reader.tree.word(index) not in wording.goal_words or reader.analysis.tokens[index].tag != "ADP":
            continue
        if any(reader.tree.word(one) in wording.from_words for one in inside[: inside.index(index)]):
            return span  # `tiket reguler dari Lampung [ke Sumatera Selatan]`
        deeds = [
            word
            for word in map(reader.tree.word, inside[: inside.index(index)])
            if word.startswith(wording.deed_openings) or word.endswith((*wording.deed_endings, *wording.borrowed_deeds))
        ]
        if not deeds and before not in wording.joining_words:
            return Span(span.start, reader.analysis.tokens[index - 1].span.stop)
    return span


def before_lapse(reader: Reader, span: Span) -> Span:
    """A stretch without a word that says how long after something it was: `kawasan permukiman[ sesaat] setelah …`."""
    *before, last = [span.start, *(i for i in reader.places_in(span))] if reader.places_in(span) else [span.start, -1]
    after = reader.tree.word(last + 1) if 0 <= last < len(reader.tree.tokens) - 1 else ""
    cut = len(before) > 1 and reader.tree.word(last) in reader.wording.lapse_words and after in reader.wording.occasion_words
    return Span(span.start, reader.tree.tokens[last - 1].span.stop) if cut else span


def before_adverb(reader: Reader, span: Span) -> Span:
    """A stretch without what only says when or in which order its deed is done: `kebocoran[ terlebih dahulu]`."""
    text = span.text(reader.text)
    cuts = [at for words in reader.wording.adverb_tails if (at := text.find(f" {words}")) > 0]
    return Span(span.start, span.start + min(cuts)) if cuts else span


def before_means(reader: Reader, phrase: Phrase) -> Span:
    """An object that is a being or a thing without with what it is treated: `menghukum [operator restoran] dengan denda`."""
    span, head = phrase.span, reader.wording.heads.get(reader.tree.word(phrase.head))
    word = reader.tree.word(phrase.head)
    deed = word.startswith(reader.wording.deed_openings) and (head is None or head.animacy not in THINGS)
    deed = deed or (head is not None and head.animacy in DEEDS)
    above = reader.tree.tokens[phrase.head].head
    changed = above >= 0 and reader.language.grammar().root_of(reader.tree.word(above)) in reader.wording.changing_roots
    deed = deed and not changed  # `mengganti [pewarna sintetis] dengan kulit mahoni`
    prepositions = reader.language.grammar().prepositions
    if phrase.role is Role.CAPACITY:
        found = next((i for i in reader.places_in(span) if prepositions.get(reader.tree.word(i)) in WITH), None)
        first = found is None or reader.tree.tokens[found].span.start == span.start
        return span if found is None or first else Span(span.start, reader.tree.tokens[found - 1].span.stop)
    if phrase.role is not Role.OBJECT or phrase.marker or deed:
        return span
    for index in reader.places_in(span):
        way = prepositions.get(reader.tree.word(index)) is Role.MEANS and reader.tree.word(index) in reader.wording.means_words
        together = index > phrase.head and (way or prepositions.get(reader.tree.word(index)) is Role.COMPANION)
        paired = reader.tree.word(index - 1) in reader.wording.paired_words
        way = way and tells_before(reader, phrase, index)
        if together and not paired and not way and reader.analysis.tokens[index].tag == "ADP":
            return Span(span.start, reader.analysis.tokens[index - 1].span.stop)
    return span


def before_rest(reader: Reader, phrase: Phrase) -> Span:
    """An object without all that is told beside it: where, with what, for whom and how."""
    if phrase.role not in (Role.OBJECT, Role.TOPIC, Role.CAPACITY):
        return phrase.span
    cuts = (before_place, before_means, before_receiver, before_manner, before_size, before_time)
    return min((cut(reader, phrase) for cut in cuts), key=lambda span: span.stop)


def before_receiver(reader: Reader, phrase: Phrase) -> Span:
    """An object without the beings it is for: `menyusun [kamus bergambar] untuk murid SD`; one word alone keeps them."""
    if phrase.role is not Role.OBJECT or phrase.marker:
        return phrase.span
    for index in reader.places_in(phrase.span)[2:]:
        after = noun_behind(reader, index)
        meant = after is not None and after.animacy == "person" and reader.tree.tokens[index].tag == "ADP"
        if meant and reader.tree.word(index) in reader.wording.receiver_words and not tells_before(reader, phrase, index):
            return Span(phrase.span.start, reader.tree.tokens[index - 1].span.stop)
    return phrase.span


def tells_before(reader: Reader, phrase: Phrase, index: int) -> bool:
    """Whether what `yang` tells stands before a word with a verb of its own, to which that may belong."""
    row = list(range(phrase.head + 1, index))
    told = next((place for place, at in enumerate(row) if reader.tree.word(at) == reader.wording.relative), len(row))
    verbs = (reader.tree.word(at) for at in row[told:] if reader.tree.tokens[at].tag == "VERB")
    return any(reader.language.grammar().voice_of(verb) is not Voice.MIDDLE for verb in verbs)  # `pemahaman yang bermoral`


def noun_behind(reader: Reader, index: int) -> Head | None:
    """What the lexicon knows of the first noun behind a preposition, past how many there are: `bagi 4.500 [mahasiswa]`."""
    for at in range(index + 1, min(index + 2 + COUNTED, len(reader.tree.tokens))):
        word = reader.tree.word(at)
        if reader.tree.tokens[at].tag not in {"NUM", "DET"} and word not in reader.wording.loose_openers:
            return reader.wording.heads.get(word)
    return None


def before_telling(reader: Reader, phrase: Phrase, span: Span) -> Span:
    """A phrase without what `yang` tells of it, where two words say which it is: `[bibit siklon tropis] yang tumbuh di …`.

    Not `negara kelima [yang …]`, nor people, of whom one word is said: `pemilih muda [yang jengah]`, nor what a thing is
    like: `lingkungan [yang sehat]`.
    """
    lead, told, more = span.text(reader.text).partition(f" {reader.wording.relative} ")
    row = lead.casefold().split()
    head = reader.wording.heads.get(reader.tree.word(phrase.head))
    grammar = reader.language.grammar()
    does = next((word for word in more.casefold().split() if word not in grammar.auxiliaries | grammar.negations), "")
    told = told if grammar.voice_of(does) is not Voice.MIDDLE and not set(row) & reader.wording.joining_words else ""
    being = head is not None and head.animacy in {"person", "organisation"}
    if not told or phrase.role not in TOLD or being or len(row) < FEW or "," in lead:
        return span
    most = row[-1].startswith(reader.wording.most_openers) or row[0] in reader.wording.part_openers
    ranked = most or row[-1] in reader.wording.rank_words
    loose = row[0] in reader.wording.loose_openers | reader.wording.story_nouns or reader.tree.tokens[phrase.head].tag != "NOUN"
    return span if ranked or loose or row[0].isdigit() else Span(span.start, span.start + len(lead))


def before_lasting(reader: Reader, span: Span) -> Span:
    """A stretch without how long its deed lasts: `jembatan kaca di Bromo[ selama dua pekan]`."""
    text = span.text(reader.text)
    for lead in sorted(reader.wording.lasting_words):
        at = text.find(f" {lead} ")
        start = span.start + at + len(lead) + 2
        if at > 0 and any(e.span.start == start and e.span.stop >= span.stop - 1 for e in reader.analysis.entities):
            return Span(span.start, span.start + at)
    return span


def before_place(reader: Reader, phrase: Phrase) -> Span:
    """An object without where it is, or where what is done to it happens: `menyalahgunakan [izin tinggal] di Kuta Utara`."""
    verb = reader.tree.tokens[phrase.head].head
    root = reader.language.grammar().root_of(reader.tree.word(verb)) if verb >= 0 else None
    if phrase.role is not Role.OBJECT or phrase.marker or root in reader.language.grammar().content_verbs:
        return phrase.span  # `menegaskan urgensi tanggul di Pantura`: it is not said there
    if does_itself(reader, phrase):
        return phrase.span  # `membuat petambak garam di Kalianget [belum bisa memanen]`
    for index in reversed(reader.places_in(phrase.span)):
        token = reader.tree.tokens[index]
        after = reader.tree.tokens[index + 1 : index + 2]
        noun = noun_behind(reader, index)
        within = reader.tree.word(index) == reader.wording.within and noun is not None and noun.animacy == "event"
        placed = within or (noun is not None and noun.animacy == "place") or any(
            e.sort in AREAS and e.outer.start <= one.span.start < e.outer.stop
            for one in after
            for e in reader.entities_in(phrase.span)
        )
        row = tuple(reader.tokens_in(Span(token.span.stop, phrase.span.stop)))
        if row and row[0].text.casefold() in reader.wording.spot_nouns:
            row, after = row[1:], row[1:2]
            placed = placed or any(e.sort in AREAS and one.span in e.outer for one in after for e in reader.analysis.entities)
        barred = {"ADP", "VERB", "SCONJ"} if is_place_in_place(reader, row) else {"ADP", "VERB", "SCONJ", "PUNCT"}
        placed = placed and not any(one.tag in barred for one in row)
        bare = index == phrase.head + 1 and not reader.entities_in(Span(token.span.start, phrase.span.stop))
        if bare:
            return phrase.span  # `planet di luar tata surya`
        if (within or reader.tree.word(index) == reader.wording.at_word) and placed and token.span.start > phrase.span.start:
            return Span(phrase.span.start, reader.tree.tokens[before_occasion(reader, phrase, index) - 1].span.stop)
    return phrase.span


def does_itself(reader: Reader, phrase: Phrase) -> bool:
    """Whether a verb follows right behind a phrase, so that it does something itself."""
    behind = (i for i, token in enumerate(reader.tree.tokens) if token.span.start >= phrase.span.stop and token.tag != "PUNCT")
    at = next(behind, None)
    if at is None:
        return False
    grammar = reader.language.grammar()
    return reader.tree.tokens[at].tag in {"VERB", "AUX"} or reader.tree.word(at) in grammar.auxiliaries | grammar.negations


def is_place_in_place(reader: Reader, row: Sequence[Token]) -> bool:
    """Whether a comma parts a place from the larger one around it: `di Karimunjawa, Jepara`."""
    parts: list[list[Token]] = [[]]
    for token in row:
        if token.text == reader.wording.comma:
            parts.append([])
        else:
            parts[-1].append(token)
    named = [e for e in reader.analysis.entities if e.sort in AREAS]
    within = (part and any(Span(part[0].span.start, part[-1].span.stop) in e.outer for e in named) for part in parts)
    return all(within)


def before_occasion(reader: Reader, phrase: Phrase, index: int) -> int:
    """Where an occasion begins that stands right before a place: `gencatan senjata[ dalam pertemuan] di Putrajaya`."""
    noun = reader.wording.heads.get(reader.tree.word(index - 1))
    held = reader.tree.word(index - 2) == reader.wording.within and index - 2 > phrase.head
    return index - 2 if held and noun is not None and noun.animacy == "event" else index


def is_ended(reader: Reader, phrase: Phrase) -> bool:
    """Whether nothing may follow a phrase: a comma stands in it, or what something came after.

    `kota terbanyak di dunia[, menurut laporan PBB]`, `kesepakatan dagang [setelah sepuluh tahun berunding]`.
    """
    words = phrase.span.text(reader.text).casefold().split()
    aside = any(word.endswith(reader.wording.comma) for word in words[:-1])
    return aside or bool(reader.wording.occasion_words & set(words))
