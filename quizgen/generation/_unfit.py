"""What a noun phrase holds that no key may: a verb of its own, a figure, words of the verb before it; and torn subjects."""

from quizgen.generation._beside import token_before, token_behind
from quizgen.generation._pointers import NUMBERS
from quizgen.generation._reader import Reader
from quizgen.model.analysis import Clause, Entity, Link, Phrase, Role, Sort
from quizgen.model.question import Candidate
from quizgen.model.span import Span
from quizgen.model.tree import base

COUNT_FROM = 12
"""Letters before a count that only say how exact it is: `sebanyak 180 tukang becak`."""
SUM_FROM = 14
"""Letters before a sum in a phrase that is asked for with `berapa`: `anggaran Rp 5 miliar`, `lebih dari USD 1 miliar`."""


def is_described_last(reader: Reader, phrase: Phrase) -> bool:
    """Whether a phrase ends with an adverb and its adjective, or with a verb: `menuntut [bupati mundur]`."""
    tags = [token.tag for token in reader.tokens_in(phrase.span)]
    return tags[-2:] == ["ADV", "ADJ"] or tags[-1:] == ["VERB"]


def opens_loosely(reader: Reader, phrase: Phrase) -> bool:
    """Whether a phrase opens with a word that belongs to the verb before it: `menindak [tegas korupsi]`."""
    first = token_behind(reader, phrase.span.start)
    scaled = first is not None and first.text.casefold() in reader.wording.scale_words  # `puluhan [ribu umat]`
    return first is not None and (scaled or first.tag in {"ADJ", "ADV"})


def is_agent(reader: Reader, word: str) -> bool:
    """Whether a noun made of a verb is for who does it: `pembentuk undang-undang`; no `pembentukan`."""
    made = word.startswith(reader.wording.doer_openings) and not word.endswith(reader.wording.deed_endings)
    return made and reader.language.grammar().root_of(word) not in {None, word}  # no `perintah`


def runs_on(reader: Reader, span: Span) -> bool:
    """Whether a stretch ends with a word that belongs to the verb behind it: `jasa […] kemerdekaan [layak] dihormati`."""
    last, after = token_before(reader, span.stop), token_behind(reader, span.stop)
    if last is None or after is None or last.span.start <= span.start:
        return False
    return last.text.casefold() in reader.wording.leading_words and after.tag == "VERB"


def is_bare_plural(text: str) -> bool:
    """Whether a key is one doubled noun and no more, which says of no thing which it is: `desa-desa`."""
    first, _, second = text.casefold().partition("-")
    return bool(second) and first == second


def is_partial(reader: Reader, text: str) -> bool:
    """Whether a key opens with a part of something, with a connective, or says `setempat`: the brief alone says of what."""
    row, grammar = text.casefold().split(), reader.language.grammar()
    caused = row[0] in grammar.connectives or grammar.prepositions.get(row[0]) is Role.CAUSE  # `gara-gara selang bocor`
    opens = caused or row[0] in reader.wording.part_openers | reader.wording.fractions
    return opens or bool(reader.wording.local_words & set(row))


def is_owned_word(reader: Reader, text: str) -> bool:
    """Whether a short form ends with whose it is: `S2-nya`, `kartu ATM-nya`."""
    return text.casefold().endswith(f"-{reader.wording.clitic}")


def is_edge(reader: Reader, noun: str) -> bool:
    """Whether a noun is for a part of a place, and says nothing of its sort: `lereng`."""
    return noun.rstrip().rpartition(" ")[2].casefold() in reader.wording.edge_nouns


def is_route(reader: Reader, text: str) -> bool:
    """Whether a name is of what lies between two places: `Trenggalek-Ponorogo`, `Bandara Kertajati-Bandung`."""
    table = reader.language.reading().names.known.table
    start, _, end = text.partition("-")
    found = [table.get(word) for word in (*start.split()[-1:], *end.split()[:1])]
    return len(found) > 1 and all(known is not None and known.sort is Sort.PLACE for known in found)


def holds_subject(reader: Reader, piece: Span) -> bool:
    """Whether who does what a sentence says stands in an aside: `Dari balik kemudi angkot, [Siti Rohmah (43)] menamatkan …`."""
    subjects = [c.phrase(Role.SUBJECT) for c in reader.analysis.clauses if not c.shared and c.link is Link.MAIN]
    return any(one is not None and reader.tree.tokens[one.head].span in piece for one in subjects)


def is_set_apart(reader: Reader, entity: Entity) -> bool:
    """Whether a name stands behind a comma, beside what it is."""
    return reader.text[: entity.outer.start].rstrip().endswith(reader.wording.comma)


def holds_verb(reader: Reader, span: Span) -> bool:
    """Whether a verb stands in the stretch that nothing opens: a broken reading, no noun phrase."""
    opened = False
    for index in reader.places_in(span):
        token, word = reader.tree.tokens[index], reader.tree.word(index)
        opened = opened or word == reader.wording.relative or token.tag in {"ADP", "SCONJ"}
        if is_quality(reader, index) or word in reader.wording.tying_verbs:
            continue  # `tantangan [terkait] gaji guru`
        if (
            token.tag == "VERB"
            and not opened
            and word.startswith(reader.wording.verb_openings)
            and word not in reader.wording.heads
        ):
            return True
    return False


def holds_bare_verb(reader: Reader, span: Span) -> bool:
    """Whether a verb in a list is opened by nothing and says of no sort what it stands behind: `debu ban […] terbawa ke`."""
    for index in reader.places_in(span):
        before, word = reader.tree.word(index - 1) if index else "", reader.tree.word(index)
        opened = before == reader.wording.relative or word in reader.wording.tying_verbs or is_quality(reader, index)
        if reader.tree.tokens[index].tag == "VERB" and not opened and word.startswith(reader.wording.happening):
            return True
    return False


def holds_state(reader: Reader, span: Span) -> bool:
    """Whether a subject holds what is said of its head: `[para pedagang] khawatir [Teheran]`, `[seorang pengemudi] tewas`."""
    row = [token.text.casefold() for token in reader.tokens_in(span)]
    dead = len(row) > 1 and row[-1] in reader.wording.dying_words and row[0] not in reader.wording.harmed
    dead = dead or (bool(row) and row[0] in reader.wording.trend_words)  # `harga pinang di Jambi, [anjlok] menjadi`
    return dead or bool(reader.wording.feeling_words & set(row[1:-1]))


def holds_second_verb(reader: Reader, span: Span) -> bool:
    """Whether a second verb stands in a subject that a relative clause was read into: `Ongkos yang mahal [membuat] partai`."""
    if holds_state(reader, span):
        return True
    for index in reader.places_in(span):
        token, before = reader.tree.tokens[index], reader.tree.tokens[index - 1] if index else None
        opened = before is None or before.tag not in {"NOUN", "PROPN", "ADJ"} or before.span.start < span.start
        if token.tag == "VERB" and not opened and reader.tree.word(index).startswith(reader.wording.acting_openings):
            return True
    return False


def is_quality(reader: Reader, index: int) -> bool:
    """Whether a verb says of what sort the noun right before it is: `solusi [berbasis] alam`, `sekolah [berasrama]`."""
    token, row = reader.tree.tokens[index], reader.tree.tokens
    noun = base(token.relation) in {"acl", "amod"} and 0 <= token.head < index and row[token.head].tag == "NOUN"
    near = noun and all(one.tag in {"NOUN", "ADJ"} for one in row[token.head + 1 : index])  # `kain impor [bermotif] batik`
    word = reader.tree.word(index)
    if not near or not word.startswith(reader.wording.quality_openings):
        return False
    called = {word.split()[0] for word in reader.wording.naming_words.values() if word}  # `badak sumatera [bernama] Delilah`
    return word not in called.union(reader.wording.aged_words)


def is_figure(reader: Reader, phrase: Phrase) -> bool:
    """Whether the phrase is a number or a date and nothing else: how_many and when ask for those."""
    found = [e for e in reader.entities_in(phrase.span) if e.sort in NUMBERS]
    counted = any(e.sort is Sort.QUANTITY and e.value and e.span.start - phrase.span.start <= COUNT_FROM for e in found)
    sums = any(e.sort is Sort.AMOUNT and e.span.start - phrase.span.start <= SUM_FROM for e in found)
    return counted or sums or any(len(phrase.span) - len(e.span) <= 8 for e in found)  # `puluhan pekerja hotel` is none


def follows_joiner(reader: Reader, clause: Clause, span: Span) -> bool:
    """Whether `dan`, a preposition or a noun stands right before a subject: only its last part was read."""
    before = token_before(reader, span.start)
    sentence = reader.analysis.sentences[clause.sentence].span
    if before is None or before.span.start < sentence.start:
        return False
    if before.tag == "NOUN":  # `47 santri [sebuah pesantren]`
        return reader.tree.word(reader.token_marks.before(span.start)) in reader.wording.loose_openers
    if clause.link is Link.COORDINATE:
        return False
    return before.text.casefold() in reader.wording.joining_words and clause.link is Link.MAIN


def is_counted(reader: Reader, phrase: Phrase) -> bool:
    """Whether a phrase only says how often or how long: `ditegur [tiga kali]`."""
    return reader.head_word(phrase) in reader.wording.unit_words | reader.wording.lapse_words


def is_of_most(reader: Reader, phrase: Phrase) -> bool:
    """Whether a phrase belongs to a superlative before it: `bertambah menjadi 259, terbanyak [di Rokan Hilir]`."""
    before = (reader.text[: phrase.outer.start].rsplit(maxsplit=1) or [""])[-1].casefold()
    return before.startswith(reader.wording.most_openers) and before not in reader.wording.open_lists


def is_told(reader: Reader, text: str) -> bool:
    """Whether a key says how something is or becomes, without `yang`: `hutan [berkurang]`, `gedung DPR [rampung pada 2028]`."""
    row = text.casefold().split()
    state = next((at for at, word in enumerate(row) if at and word in reader.wording.state_words), None)
    return state is not None and reader.wording.relative not in row[:state]


def is_open(reader: Reader, text: str) -> bool:
    """Whether a key ends with what opens something else: `bandara Manila [sepulang]`."""
    return text.rsplit(maxsplit=1)[-1] in reader.wording.narrating_words | {reader.wording.relative}


def is_in_part(reader: Reader, phrase: Phrase) -> bool:
    """Whether somebody is beside others as something else than they: `dengan [Anwar Ibrahim selaku penengah]`."""
    roles = reader.language.grammar().prepositions
    return any(roles.get(word) is Role.CAPACITY for word in phrase.span.text(reader.text).casefold().split()[1:])


def parts_pair(reader: Reader, candidate: Candidate) -> bool:
    """Whether a key ends within two words that are one thing: `imunisasi keliling [sebulan] sekali`, `Delapan [orang] utan`."""
    last, after = token_before(reader, candidate.span.stop), token_behind(reader, candidate.span.stop)
    if last is None or after is None or after.span.start != candidate.span.stop + 1:
        return False
    return (last.text.casefold(), after.text.casefold()) in reader.wording.compounds


def is_agreed(reader: Reader, clause: Clause) -> bool:
    """Whether a verb right before the clause's own was read as something beside it: `delegasi [sepakat] melipattigakan …`.

    Or its subject, pointed at right before it, as part of something else: `karena mulai tahun depan [urusan tersebut] ditangani`.
    """
    near = token_before(reader, clause.predicate.start)
    if clause.shared and near is not None and near.text.casefold() in reader.wording.demonstratives:
        return clause.link is not Link.RELATIVE
    beside = (p for p in clause.phrases if p.role is Role.OTHER and p.outer.stop + 1 == clause.predicate.start)
    return any(reader.tree.tokens[p.head].tag == "VERB" and " " not in p.outer.text(reader.text) for p in beside)
