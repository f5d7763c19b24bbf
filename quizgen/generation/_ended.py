"""Keys and stems that end too soon: half of a pair, a list without its last, a phrase without what bounds it."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from itertools import pairwise

from quizgen.generation._asked import Asked
from quizgen.generation._beside import token_before
from quizgen.generation._words import padded, words
from quizgen.generation._wordwise import verbs_told
from quizgen.model.analysis import Link, Role, Voice
from quizgen.model.lexicon import KnownPerson

DOERS = frozenset({"subject", "inner_subject", "number_subject", "titled", "described", "list"})
"""Constructions that ask who does something."""
NEAR = 4
"""Words behind a lapse of time within which stands what it is counted from."""
THING, PERSON = "thing", "person"
"""Sorts of what may be the rest of a name."""
LETTERS = 3
"""Letters of a short form at least."""
FEWEST_BESIDE = 5
"""Words of a sentence behind a context, with its gap: of eight that had fewer readers signed none."""


def halves_lack(asked: Asked) -> bool:
    """Whether the second of two nouns of one make was cut: `mengeluhkan [sulitnya kerja][ dan mahalnya pangan]`."""
    row, clitic = asked.words_behind[:2], asked.wording.clitic
    joined = len(row) == 2 and row[0] in asked.wording.pair_joiners and row[1].endswith(clitic)
    lacks = asked.key[0].endswith(clitic) or (asked.at > 0 and asked.row[asked.at - 1].endswith(clitic))
    return joined and lacks and row[1] not in asked.row


def stops_before_bound(asked: Asked) -> bool:
    """Whether what says of which sort a key is was cut: `agar [mendapat harga][ sesuai ketentuan]`."""
    if asked.candidate.kind not in {"why", "what"}:
        return False
    after = asked.words_behind[:1]
    return bool(set(after) & asked.wording.measured_by) and after[0] not in asked.row


def asks_before_done(asked: Asked) -> bool:
    """Whether `apa` stands before what is done to it, with no `yang` between: `menuntut [apa diturunkan] menjadi 10%`."""
    if asked.candidate.kind != "what" or asked.at == 0:
        return False
    row, thing = asked.row, asked.wording.asks["thing"]
    after = row[asked.at + 1 : asked.at + 2]
    bare = row[asked.at] == thing and row[asked.at - 1] not in asked.wording.heads
    passive = bool(after) and asked.reader.language.grammar().voice_of(after[0]) is Voice.PASSIVE
    done = passive and after[0] != asked.wording.at_word and after[0].startswith(asked.wording.passive_opener)
    return bare and done


def takes_far_subject(asked: Asked) -> bool:
    """Whether a verb was taken for what the sentence is about does, and the noun before it does it.

    `PSSI menjual tiket laga [Timnas Indonesia] melawan China Taipei`: it is not PSSI that plays.
    """
    tokens, after = asked.reader.analysis.tokens, asked.row[asked.at + 2 : asked.at + 3]
    for clause in asked.reader.analysis.clauses:
        verb = tokens[clause.verb].text.casefold()
        mine = clause.shared and clause.link is not Link.MAIN and after == [verb]
        before = token_before(asked.reader, clause.predicate.start) if mine else None
        if before is not None and before.tag in {"NOUN", "PROPN"} and before.span.start > asked.candidate.span.stop:
            return asked.candidate.construction in DOERS
    return False


def breaks_row(asked: Asked) -> bool:
    """Whether it asks for one of a row that goes on in the brief: `enam bulan kepada A, empat bulan kepada siapa?[, dan …]`."""
    if not asked.behind.startswith(asked.wording.comma) or asked.row[-1:] != asked.row[asked.at : asked.at + 1]:
        return False
    joiners = asked.wording.pair_joiners
    goes_on = any(asked.behind.startswith(f"{asked.wording.comma} {joiner} ") for joiner in joiners)
    last = asked.line.rpartition(f"{asked.wording.comma} ")[2]
    row = words(last)
    return goes_on and last != asked.line and verbs_told(asked.reader).isdisjoint(row) and joiners.isdisjoint(row[:1])


def says_short_form(asked: Asked) -> bool:
    """Whether a short form in the key stands in the stem in full: `Akademi Kepolisian … – seleksi [Akpol]`."""
    known = asked.reader.language.reading().names.known.table
    last = asked.candidate.key.split()[-1].strip(",.")  # of `Kejari Sikka` the question itself says `kejaksaan negeri mana`
    short = last in known and len(last) >= LETTERS and last[:1].isupper()
    full = [known[last].name, *known[last].aliases] if short else []
    full += called(asked.reader.language.people).get(asked.candidate.key, ())  # `Ara`
    line = padded(asked.candidate.stem) if full else ""
    return any(f" {' '.join(words(name))} " in line for name in full if " " in name)


@cache
def called(people: Callable[[], Iterable[KnownPerson]]) -> Mapping[str, tuple[str, ...]]:
    """The full names of known persons by each other name of theirs."""
    found: dict[str, tuple[str, ...]] = {}
    for row in people():
        for alias in row.aliases:
            found[alias] = (*found.get(alias, ()), row.name)
    return found


def lists_as_one(asked: Asked) -> bool:
    """Whether several are asked for as one: `berperan sebagai apa? – admin, operator rekening, dan tenaga pemasaran`."""
    if Role.CAPACITY.value not in asked.candidate.construction:
        return False
    several = asked.wording.comma in asked.candidate.key and bool(asked.wording.joining_words & set(asked.key))
    lone = asked.row[asked.at + 1 : asked.at + 2] != [asked.wording.only_these]
    return several and lone


def lapses_from_nothing(asked: Asked) -> bool:
    """Whether a lapse of time lost what it is counted from: `hanya berselang beberapa jam[ usai mengumumkan kabinet]`."""
    row, brief = asked.row, words(asked.reader.text) if not asked.wording.lapsing_words.isdisjoint(asked.row) else []
    for at, word in enumerate(row):
        if word in asked.wording.lapsing_words and word in brief:
            there = brief.index(word)
            since = [w for w in brief[there : there + NEAR + 1] if w in asked.wording.occasions]
            if since and not set(since) & set(row[at : at + NEAR + 1]):
                return True
    return False


def asks_rest_of_name(asked: Asked) -> bool:
    """Whether a gap ends a body's name, the rest of which stands before it: `Ketua Partai Demokrat [Liberal]`."""
    before = token_before(asked.reader, asked.candidate.span.start)
    named = before is not None and any(
        before.span in e.span and e.fine and e.span.stop == before.span.stop for e in asked.reader.analysis.entities
    )
    creed = asked.key[0] in asked.wording.party_words  # no `Ketua MK [Suhartoyo]`
    plain = len(asked.key) == 1 and (asked.candidate.sort == THING or (asked.candidate.sort == PERSON and creed))
    return named and plain and before is not None and before.text[:1].isupper()


def leaves_compound(asked: Asked) -> bool:
    """Whether the noun that asks and the key are one word in two: `pengadaan [alat] apa? – [kesehatan] puskesmas`."""
    if asked.candidate.kind != "what":
        return False
    pair = (asked.row[asked.at - 1] if asked.at else "", asked.key[0])
    return pair in asked.wording.compounds


def lets_body_untold(asked: Asked) -> bool:
    """Whether a numbered committee is told without its house: `Siapa Ketua Komisi III per …?`."""
    if asked.wording.committees.isdisjoint(asked.row) or not asked.wording.houses.isdisjoint(asked.row):
        return False
    numbered = re.search(r"\b(\w+) ([IVX]+)\b", asked.candidate.stem)
    return numbered is not None and numbered[1].casefold() in asked.wording.committees


def asks_twin(asked: Asked) -> bool:
    """Whether one of two is asked for that always stand together: `periode [Natal 2025] dan Tahun Baru 2026`."""
    pairs = (two for pair in asked.wording.twins for two in (pair, pair[::-1]))
    others = [other for one, other in pairs if one.partition(" ")[0] == asked.key[0]]
    if not others:
        return False
    near = f" {' '.join((*asked.words_before[-NEAR:], *asked.words_behind[:NEAR]))} "
    return any(f" {other} " in near for other in others)


def runs_past_way(asked: Asked) -> bool:
    """Whether a way goes on with what became of it: `dengan cara apa? – memalsukan tanda tangan dan [habis dipakai]`."""
    if asked.candidate.sort != Role.MEANS.value:
        return False
    joiners, voice_of = asked.wording.pair_joiners, asked.reader.language.grammar().voice_of
    tags = {token.text.casefold(): token.tag for token in asked.reader.tokens_in(asked.candidate.span)}
    return any(
        one in joiners and (tags.get(other) in {"ADJ", "ADV", "AUX"} or voice_of(other) is Voice.PASSIVE)
        for one, other in pairwise(asked.key)
    )


def leaves_gap_bare(asked: Asked) -> bool:
    """Whether a gap stands behind a context in a sentence that says hardly more: `Pemerintah meluncurkan ____`."""
    named = asked.candidate.kind == "cloze" and asked.candidate.construction != "gap_amount"  # `Total kerugian ditaksir ____.`
    behind = named and asked.line != asked.candidate.stem
    return behind and len(asked.line.split()) < FEWEST_BESIDE


ENDED: tuple[Callable[[Asked], bool], ...] = (
    halves_lack,
    stops_before_bound,
    asks_before_done,
    takes_far_subject,
    breaks_row,
    says_short_form,
    lists_as_one,
    lapses_from_nothing,
    asks_rest_of_name,
    leaves_compound,
    lets_body_untold,
    asks_twin,
    runs_past_way,
    leaves_gap_bare,
)
"""Every way in which a key or a stem may end too soon."""
