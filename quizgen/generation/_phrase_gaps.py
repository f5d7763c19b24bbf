"""Gaps for what names nothing: a phrase that other questions ask for, or that they can't, taken out of its sentence."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain

from quizgen.generation._beside import place_behind, token_behind
from quizgen.generation._ground import sentence_of
from quizgen.generation._keys import Key, key_of
from quizgen.generation._reader import Reader
from quizgen.generation._secrets import INNER, PHRASE, QUOTE
from quizgen.generation._stems import fact_of, made
from quizgen.generation._words import words
from quizgen.generation.cloze import KIND, gapped
from quizgen.model.analysis import ROOT, Phrase, Role, Sort, Voice
from quizgen.model.question import Candidate
from quizgen.model.span import Span
from quizgen.model.tree import base

COMMON, LIST = "common:", "list"
OPEN = frozenset({"in_situ_capacity", "in_situ_deed", "in_situ_nested_other"})
"""Constructions whose key many words could say: `menjadi [isu paling rumit]`, `pelatihan [tahap pertama]`; of 19 such gaps
readers signed 10."""
ROLES = frozenset({Role.SUBJECT, Role.OBJECT, Role.AGENT, Role.RECIPIENT, Role.MEANS, Role.ORIGIN, Role.GOAL, Role.CAUSE})
"""Roles of phrases that a gap may stand for where no question in words can."""
NAMING, CUT = frozenset({"NOUN", "PROPN", "NUM", "DET"}), frozenset({"ADP", "SCONJ", "CCONJ"})
"""Tags of words that a phrase opens with, and that none ends with."""
SUBJECT = "nsubj"
LOOSE = frozenset({"acl", "advcl"})
"""Relations of a passive right behind a phrase that belongs to it: `satwa liar [dilindungi]`."""
FEW = 5
"""Words between quotes that may be filled in: a word that somebody coined, no speech."""
QUOTED = re.compile(r"(?<!\w)[\"'“‘]([^\"'“”‘’]{3,60})[\"'”’](?!\w)")
HEADS, DESCRIBING = frozenset({"NOUN", "PROPN"}), frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
"""Tags of words that a phrase is of, and that go on with them."""
BARE, LONG_BARE = "nmod", 4
"""Relation of a noun to the one it is of, and words from which it says more than that one lets guess where no preposition
stands before it: `korupsi [tata kelola minyak mentah]`, not `efisiensi [anggaran negara]`."""
HUNG = frozenset({BARE, "obl", "obj", "nsubj", "conj"})
"""Relations of phrases."""
LOOSE_ROLES = frozenset({Role.TIME, Role.SINCE, Role.UNTIL, Role.CAPACITY, Role.CONDITION, Role.SOURCE})
"""Roles of what stands behind a preposition that many words could fill."""
FAINT = frozenset({"idea", "case"})
"""Sorts of nouns that say little with one word behind them: `kondisi sehat`, `kasus siswa`."""
CLOSING = frozenset(",.;:)\"'”’?!")
"""Marks that may stand right behind a phrase."""
UNIT = 3
"""Words of a figure with its unit and what joins a thing to it."""
LEAST, MOST = 2, 9
"""Words of a phrase that says something, and that a class can be asked to write."""


def phrase_gaps(reader: Reader, asked: Iterable[Candidate]) -> Iterator[Candidate]:
    """A gap for every phrase without a name that `asked` ask for in the brief's words, or a clause or noun has, each once."""
    done = set()
    for candidate in chain(asked, phrases(reader), inner_phrases(reader)):
        if candidate.span in done or not is_phrase(reader, candidate):
            continue
        done.add(candidate.span)
        if candidate.construction in OPEN:
            continue
        sentence = next((s for s in reader.analysis.sentences if candidate.span in s.span), None)
        if sentence is None or (sentence_of(reader, candidate) > 0 and len(words(candidate.key)) <= LEAST):
            continue  # in a later sentence readers signed 9 of 14 such
        stem = gapped(reader, sentence, candidate.span, candidate.key)
        if stem is not None:
            form = INNER if candidate.construction == INNER else PHRASE
            yield replace(candidate, kind=KIND, construction=form, stem=stem, fact=f"{candidate.fact}/gap")


def phrases(reader: Reader) -> Iterator[Candidate]:
    """The phrases of the clauses as questions that have no stem yet."""
    for clause in reader.analysis.clauses:
        for phrase in clause.phrases:
            key = key_of(reader, phrase) if phrase.role in ROLES else None
            if key is not None:
                yield made(key, kind=phrase.role.value, construction=PHRASE, stem="", fact=fact_of(clause, phrase.role))


def inner_phrases(reader: Reader) -> Iterator[Candidate]:
    """The same for phrases that no clause has by themselves: what a noun is of, behind its preposition, one of a row."""
    for number, sentence in enumerate(reader.analysis.sentences):
        for place in range(sentence.first, sentence.last):
            relation = base(reader.tree.tokens[place].relation)
            phrase = noun_run(reader, place) if relation in HUNG else None
            key = key_of(reader, phrase) if phrase is not None and not is_loosely_said(reader, phrase) else None
            if phrase is None or key is None or key.span != phrase.span or not key.text[:1].islower():
                continue
            noun, size = reader.head_word(phrase), len(words(key.text))
            least = LONG_BARE if relation == BARE and not phrase.marker else LEAST
            if size >= least and (size > LEAST or not is_faint(reader, noun)):
                yield made(key, kind=relation, construction=INNER, stem="", fact=f"{number}/{noun}/{relation}")


def is_faint(reader: Reader, noun: str) -> bool:
    """Whether a noun and one word more say little: a state, an idea: `kesediaan Indonesia`, `tahap pertama`."""
    head = reader.wording.heads.get(noun)
    state = head is None and reader.wording.is_deed(noun) and noun.startswith(reader.wording.state_openings)
    return state or noun in reader.wording.faint_heads or (head is not None and head.sort in FAINT)


def is_loosely_said(reader: Reader, phrase: Phrase) -> bool:
    """Whether much else could be said there, of when, as what, near what, where: `pada [malam hari]`, `di [posisi puncak]`."""
    opening = phrase.span.text(reader.text).casefold().split()
    timed = " ".join(opening[-2:]) in reader.wording.day_parts or any(
        e.sort is Sort.DATE and e.span.overlaps(phrase.span) for e in reader.analysis.entities
    )
    role = reader.language.grammar().prepositions.get(phrase.marker)
    wording, small = reader.wording, reader.language.grammar().prepositions.keys()
    loose = wording.beside_nouns | wording.loose_openers | wording.empty_openers | small
    somewhere = role is Role.PLACE and len(opening) <= LEAST
    return timed or somewhere or role in LOOSE_ROLES or opening[0] in loose


def noun_run(reader: Reader, place: int) -> Phrase | None:
    """A noun with all that describes it up to the next small word, or a pair of such; None where it is counted or cut short."""
    if reader.tree.tokens[place].tag not in HEADS:
        return None
    tree, own = reader.tree, frozenset(reader.tree.reach(place))
    marker = " ".join(tree.word(at) for at in tree.kin(place, "case") if at < place)
    last = run_end(reader, place, own)
    said = marker or base(tree.tokens[place].relation) != BARE
    if said and last > place and adds_like(reader, place, last + 1, own):
        last = run_end(reader, last + 2, own)  # not `minimnya [personel] dan …`, which may be of another
    span = Span(tree.tokens[place].span.start, tree.tokens[last].span.stop)
    before, after = tree.tokens[max(0, place - 1)], tree.tokens[last + 1 : last + 2]
    torn = any(token.tag in DESCRIBING or (token.span.start == span.stop and token.text not in CLOSING) for token in after)
    torn = torn or any(token.text.casefold() in reader.wording.joining_words for token in after)  # `industri [seperti] …`
    grammar = reader.language.grammar()
    clausal = marker in grammar.connectives and marker not in grammar.prepositions  # `agar [bantuan] tepat sasaran`
    torn = torn or clausal or before.text.casefold() in grammar.negations
    if torn or before.tag in {"NUM", "DET", "ADJ"} or likens(reader, span) or ends_small(reader, span):
        return None  # `[tiga] tahun`, `salah [satu prioritas]`, `ketua RT[/RW]`, `modus surat izin [palsu]`
    return Phrase(span, span, Role.OTHER, marker, place, clausal=False)


def adds_like(reader: Reader, place: int, at: int, own: frozenset[int]) -> bool:
    """Whether a joiner and a noun of the same sort stand there: no `ramai[nya] arus`, no deed beside a thing."""
    if at + 1 not in own or reader.tree.word(at) not in reader.wording.pair_joiners:
        return False
    first, other = reader.tree.word(place), reader.tree.word(at + 1)
    like = reader.wording.is_deed(first) == reader.wording.is_deed(other) and not other.endswith(reader.wording.clitic)
    return like and reader.tree.tokens[at + 1].tag in HEADS


def ends_small(reader: Reader, span: Span) -> bool:
    """Whether a stretch ends with a word that was read as a noun and only leads on: `perbaikan kepatuhan [ketimbang]`."""
    last = span.text(reader.text).casefold().rpartition(" ")[2]
    return last in reader.language.grammar().prepositions or last in reader.wording.like_words_before


def likens(reader: Reader, span: Span) -> bool:
    """Whether a stretch gives an example, which is one of many: `industri strategis seperti pertambangan`."""
    return not reader.wording.example_leads.isdisjoint(span.text(reader.text).casefold().split())


def run_end(reader: Reader, place: int, own: frozenset[int]) -> int:
    """The last token of the nouns and adjectives that follow a noun within its own."""
    while place + 1 in own and reader.tree.tokens[place + 1].tag in DESCRIBING:
        place += 1
    return place


def holds_clause(reader: Reader, span: Span) -> bool:
    """Whether a stretch has a subject with its verb, no noun with what `yang` tells of it: `ruang fiskal menuntut pemerintah`."""
    places, tokens = reader.places_in(span), reader.analysis.tokens
    subjects = (tokens[at] for at in places if tokens[at].relation.startswith(SUBJECT) and tokens[at].tag in HEADS)
    return any(one.head in places and tokens[one.head].tag == "VERB" for one in subjects)


def ends_apart(reader: Reader, key: str) -> bool:
    """Whether a key ends with a time not of its noun or joins a size to a thing: `sanksi selama ini`, `127 mm dan hanggar`."""
    row, near = words(key), reader.wording.near_demonstrative
    timed = row[-1:] == [near] and any(key.casefold().endswith(phrase) for phrase in reader.wording.settled_phrases)
    return timed or (key[:1].isdigit() and not reader.wording.joining_words.isdisjoint(row[1:UNIT]))


def halves_relative(reader: Reader, span: Span) -> bool:
    """Whether a stretch ends with a verb that another verb goes on from: `[daerah yang dikenal] memiliki ratusan empu`."""
    places, after = reader.places_in(span), token_behind(reader, span.stop)
    last = reader.analysis.tokens[places[-1]] if places else None
    goes_on = after is not None and after.tag in {"VERB", "AUX"} and not reader.text[span.stop : after.span.start].strip()
    return last is not None and last.tag == "VERB" and goes_on


def becomes_more(reader: Reader, span: Span) -> bool:
    """Whether a deed that a stretch has goes on with what a thing is made: `[Perpres pengelolaan sampah] menjadi energi`."""
    places, made = reader.places_in(span), place_behind(reader, span.stop)
    if made is None or reader.tree.word(made) != reader.wording.becoming or made + 1 >= len(reader.tree.tokens):
        return False
    thing = reader.tree.tokens[made + 1].tag == "NOUN" and reader.tree.tokens[made + 1].text.islower()
    return thing and any(reader.wording.is_deed(reader.tree.word(at)) for at in places)


def is_of_uneven_row(reader: Reader, span: Span) -> bool:
    """Whether a long phrase is the first or last of a row of short ones, which its noun or its end belongs to as well.

    `[layanan gratis Transjakarta], MRT, dan LRT`; `jadwal, mata uji, dan [tata cara pendaftaran Tes Kemampuan Akademik]`.
    """
    comma, joiners = re.escape(reader.wording.comma), "|".join(map(re.escape, sorted(reader.wording.joining_words)))
    short, size = r"\s*[\w-]+(?: [\w-]+)?", len(span.text(reader.text).split())
    first = re.match(rf"{comma}{short}{comma}? (?:{joiners})\b", reader.text[span.stop :])
    last = re.search(rf"[\w-]+{comma}{short}{comma}? (?:{joiners}) $", reader.text[: span.start])
    return bool(first and size > LEAST) or bool(last and size > LONG_BARE)


def quote_gaps(reader: Reader) -> Iterator[Candidate]:
    """A gap for every few words between quotes, marks left standing: `menyebut kejadian itu sebagai '____'`."""
    for number, sentence in enumerate(reader.analysis.sentences):
        for said in QUOTED.finditer(reader.text, sentence.span.start, sentence.span.stop):
            text, span = said[1], Span(*said.span(1))
            named = any(entity.outer.overlaps(span) for entity in reader.analysis.entities)
            stem = None if named or len(words(text)) > FEW else gapped(reader, sentence, span, text)
            if stem is not None:
                key = Key(text, (), span, f"{COMMON}thing", "thing", reader.wording.asks["thing"], (text,))
                yield made(key, kind=KIND, construction=QUOTE, stem=stem, fact=f"{number}/quote/{text}")


def is_phrase(reader: Reader, candidate: Candidate) -> bool:
    """Whether a question asks for a stretch of the brief, word for word, that names nothing and is no single word."""
    common = candidate.kind != KIND and (candidate.sort.startswith(COMMON) or candidate.sort == LIST)
    whole = candidate.span.text(reader.text) == candidate.key and LEAST <= len(words(candidate.key)) <= MOST
    return common and whole and stands_whole(reader, candidate)


def stands_whole(reader: Reader, candidate: Candidate) -> bool:
    """Whether a phrase opens with a noun and is not cut: no `[tidak eksplisit] disebut`, no `[kasus satwa liar] dilindungi`."""
    tokens = reader.tokens_in(candidate.span)
    after = place_behind(reader, candidate.span.stop)
    grammar = reader.language.grammar()
    if not tokens or tokens[0].tag not in NAMING or tokens[-1].tag in CUT or tokens[0].text in grammar.prepositions:
        return False
    if tokens[0].text.casefold() in reader.wording.single_openers or is_of_uneven_row(reader, candidate.span):
        return False  # `pengadaan alat kesehatan [sebuah RSUD]`
    if after is None:
        return True
    token = reader.analysis.tokens[after]
    loose = reader.wording.joining_words | reader.wording.inner_leads
    if token.text == reader.wording.relative and not loose.isdisjoint(words(candidate.key)):
        return False  # `perbaikan [aturan internal dan pelaporan] yang lebih lengkap`, `[beasiswa bagi 50 siswi] yang …`
    acted = any(one.relation.startswith(SUBJECT) for one in tokens)  # `setelah [aturan pengecualian] dibatalkan`
    apart = ends_apart(reader, candidate.key) or halves_relative(reader, candidate.span) or becomes_more(reader, candidate.span)
    if holds_clause(reader, candidate.span) or apart:
        return False
    passive = reader.language.grammar().voice_of(token.text.casefold()) is Voice.PASSIVE and base(token.relation) in LOOSE
    passive = passive and not acted
    return not passive and (token.head == ROOT or reader.analysis.tokens[token.head].span not in candidate.span)
