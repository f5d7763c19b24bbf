"""Questions that a reader calls trifles, or answers without the news: a race's length, half of a row of counts."""

import re
from collections.abc import Callable
from functools import cache
from itertools import pairwise

from quizgen.generation._asked import Asked
from quizgen.generation._beside import place_before
from quizgen.generation._lists import ACTING
from quizgen.generation._told import told_pairs
from quizgen.generation._words import words
from quizgen.generation._wordwise import by_role
from quizgen.model.analysis import Role, Sort, Voice

FIGURE = re.compile(r"\d+(?:[.,]\d+)?")
COUNTED = 6
"""Words before `dan` among which another count may stand: `[lima] organisasi buruh dan dua serikat pekerja migran`."""
TEAM, GOVERNMENT = "team", "government"
CLAUSAL = frozenset({"what", "why"})
"""Kinds whose keys are cut out of a clause."""
LONG = 40
"""Letters before a share within which the words for its error stand."""
OPEN_PLACES = frozenset({"place", "road"})
"""Sorts of places of which nobody knows how wide a place is meant: `di mana? – Tepian Narosa`, and also Kuantan Singingi."""


def takes_opening_for_name(asked: Asked) -> bool:
    """Whether a word that only the start of its sentence makes large is asked for as a name: `[Konservator] memakai lem`."""
    reader, span = asked.reader, asked.candidate.span
    if " " in asked.candidate.key or not reader.opens_sentence(span) or not asked.candidate.key.istitle():
        return False
    held = next((e for e in reader.analysis.entities if e.span == span), None)
    lone = held is not None and held.sort is Sort.THING and not held.fine
    return lone and asked.candidate.key not in reader.language.reading().names.known.table


def asks_race_length(asked: Asked) -> bool:
    """Whether it asks how long a race is, which goes by rule: `rekor nasional [200 meter] gaya dada`."""
    return asked.candidate.sort == "length" and bool(set(asked.words_behind[:1]) & asked.wording.race_words)


def counts_one_of_two(asked: Asked) -> bool:
    """Whether it counts one of two kinds, the other counted in the stem: `lima organisasi dan [berapa] serikat pekerja`."""
    if asked.candidate.kind != "how_many" or asked.candidate.sort != "count":
        return False
    before, after = asked.row[max(0, asked.at - 1 - COUNTED) : asked.at - 1], asked.row[asked.at + 1 : asked.at + 1 + COUNTED]
    second = asked.at > 1 and asked.row[asked.at - 1] in asked.wording.joining_words and any(map(asked.is_figure, before))
    first = any(one in asked.wording.joining_words and asked.is_figure(other) for one, other in pairwise(after))
    return second or first


def asks_base_of_part(asked: Asked) -> bool:
    """Whether it asks of how many a figure told is a part: `6 dari [10] siswa`; or opens so: `[Dari berapa] busana`."""
    if asked.candidate.sort != "count":
        return False
    *lead, share, marker = ("", "", *asked.words_before[-3:])[-3:]
    part = marker in asked.wording.from_words and asked.is_figure(share) and lead != [asked.wording.one_of]
    opens = asked.candidate.kind == "how_many" and bool(set(asked.line_words[:1]) & set(asked.wording.from_words))
    return part or opens


def asks_town_for_state(asked: Asked) -> bool:
    """Whether a capital stands for its state as who does something: `belum ditanggapi [Pyongyang]`."""
    if asked.candidate.kind == "cloze" or asked.candidate.sort != "capital":
        return False
    at, tokens = place_before(asked.reader, asked.candidate.span.start), asked.reader.analysis.tokens
    passive = at >= 0 and asked.reader.language.grammar().voice_of(tokens[at].text.casefold()) is Voice.PASSIVE
    return passive and tokens[at].tag == "VERB"


def is_owned_alone(asked: Asked) -> bool:
    """Whether one word with whose it is makes the key: `[purwarupanya] sudah diuji`."""
    lone = len(asked.key) == 1 and asked.candidate.sort.startswith("common:")
    return lone and asked.key[0].endswith(asked.wording.clitic)


def asks_home_of_expert(asked: Asked) -> bool:
    """Whether it asks where somebody who only judges, and is not named, is from: `[Pakar universitas mana] yang menilai`."""
    if asked.candidate.kind not in {"what", "where"}:
        return False
    noun = asked.row[asked.at - 1] in asked.wording.heads if asked.at else False
    expert = bool({*asked.row[: asked.at - 1][-2:]} & asked.wording.expert_words)
    return noun and expert


def asks_group_for_body(asked: Asked) -> bool:
    """Whether it asks with the noun for who works there for where they are from: `Tim apa yang menemukan …? – [BRIN]`."""
    noun = asked.row[asked.at - 1] if asked.at else ""
    held = next((e for e in asked.reader.analysis.entities if e.span == asked.candidate.span), None)
    body = held is not None and held.sort is Sort.ORGANISATION and held.fine != TEAM
    crew = noun in asked.wording.crew_nouns or (noun in asked.wording.heads and asked.key[0] in asked.wording.crew_nouns)
    return crew and body and noun not in asked.key


def holds_asking_word(asked: Asked) -> bool:
    """Whether a word that asks ends the key: `siap memberikan [penjelasan kapan] pun diminta`."""
    return asked.key[-1] in asked.wording.question_words


def cuts_figure(asked: Asked) -> bool:
    """Whether a key ends with a figure whose unit was left out: `paling lambat [14] hari setelah masa sidang dibuka`."""
    if asked.candidate.kind not in CLAUSAL:
        return False
    unit = bool(set(asked.words_behind[:1]) & asked.wording.unit_words)
    return FIGURE.fullmatch(asked.key[-1]) is not None and unit


def asks_before_deed(asked: Asked) -> bool:
    """Whether `apa` without `yang` stands before what somebody does: `menyatakan [apa mengirim] pasukan perdamaian`."""
    grammar, (before, thing, *after) = asked.reader.language.grammar(), ("", *asked.row)[asked.at : asked.at + 3]
    if asked.candidate.kind != "what" or thing != asked.wording.asks["thing"] or before in asked.wording.heads or not after:
        return False
    marks = after[0] in grammar.prepositions or after[0] in grammar.connectives  # `dibawa dengan apa [melalui] pelabuhan`
    return after[0].startswith(asked.wording.verb_openings) and not marks and grammar.voice_of(after[0]) is Voice.ACTIVE


def takes_modifier_for_name(asked: Asked) -> bool:
    """Whether the key only tells another noun's sort: `perjanjian militer [antar-Korea]`."""
    return asked.candidate.key.casefold().startswith(asked.wording.modifier_openings)


def asks_wherever(asked: Asked) -> bool:
    """Whether it asks `di mana` where the brief sets off the place around behind: `di [Tepian Narosa], Kuantan Singingi`."""
    if asked.candidate.kind != "where" or asked.at == 0 or asked.candidate.sort not in OPEN_PLACES:
        return False
    bare = asked.row[asked.at - 1] in asked.reader.language.grammar().prepositions
    wider = asked.behind.startswith(f"{asked.wording.comma} ") and asked.behind[2:3].isupper()
    return bare and wider


def asks_sample(asked: Asked) -> bool:
    """Whether it asks how many were asked or looked at by a survey: `menurut jajak pendapat terhadap [512] responden`."""
    if asked.before.rstrip()[-LONG:].casefold().endswith(asked.wording.error_margins):
        return True  # `dengan margin of error [2,9%]`
    if asked.candidate.sort != "count":
        return False
    row = words(asked.before.rpartition(". ")[2])
    studied = bool(row) and row[-1] in asked.wording.sample_leads and bool(set(row) & asked.wording.survey_words)
    return studied or bool(set(asked.words_behind[:1]) & asked.wording.sample_nouns)


def asks_known_count(asked: Asked) -> bool:
    """Whether the figure is known to all: `38 provinsi`, `dibuka 24 jam`."""
    known = asked.wording.known_counts
    if asked.key[0] not in openings(known):
        return False
    counted = f"{' '.join([*asked.key, *asked.words_behind[:2]])} "
    return any(counted.startswith(f"{count} ") for count in known)


@cache
def openings(phrases: tuple[str, ...]) -> frozenset[str]:
    """The first words of some phrases."""
    return frozenset(phrase.partition(" ")[0] for phrase in phrases)


def relates_twice(asked: Asked) -> bool:
    """Whether `yang` stands on both sides of one word: `yang terbukti yang mengandung`."""
    row, relative = asked.row, asked.wording.relative
    return row.count(relative) > 1 and any(one == other == relative for one, other in zip(row, row[2:], strict=False))


def strands_negation(asked: Asked) -> bool:
    """Whether what is said not to be so is said of another now: `diblokir oleh Satgas Pasti [tak berizin]`."""
    told, row, negations = told_pairs(asked.reader), asked.line_words, asked.reader.language.grammar().negations
    since = row.index(asked.wording.by) + 1 if asked.wording.by in row else len(row)
    return asked.candidate.kind != "cloze" and any(
        after in negations and (before, after) not in told and before != asked.wording.relative
        for before, after in pairwise(row[since:])
    )


def lacks_main_clause(asked: Asked) -> bool:
    """Whether its sentence is no more than what happened meanwhile: `[Seraya menunggu] jembatan dari kota mana?`."""
    row, connectives = asked.line_words, asked.reader.language.grammar().connectives
    opens = len(row) > 1 and connectives.get(row[0]) is Role.CIRCUMSTANCE and row[1] not in asked.wording.question_words
    return opens and asked.wording.comma not in asked.line


def cuts_quotation(asked: Asked) -> bool:
    """Whether a quotation ends without its mark before who says it: `"Uangnya sudah di daerah" ujar siapa`."""
    stem = asked.candidate.stem
    quoted = '"' in stem or "”" in stem
    return quoted and any(re.search(rf'\w["”] {verb}\b', stem) for verb in asked.wording.inserted_verbs)


def asks_thing_as_person(asked: Asked) -> bool:
    """Whether what is made somebody is asked for as a thing: `[Apa saja] yang didaftarkan sebagai peserta? – marbot`."""
    if asked.at > 0 or asked.row[:1] != [asked.wording.asks["thing"]]:
        return False
    heads, capacity = asked.wording.heads, by_role(asked.reader, Role.CAPACITY)
    return any(a in capacity and b in heads and heads[b].animacy == "person" for a, b in asked.pairs)


def sets_beside_other(asked: Asked) -> bool:
    """Whether it asks beside a body for a government or its like: `[Selain BKHIT, pemerintah provinsi] mana`."""
    if asked.candidate.construction != "besides":
        return False
    bodies = [e for e in asked.reader.analysis.entities if e.sort is Sort.ORGANISATION and e.name in asked.candidate.stem]
    other = bool(bodies) and bodies[0].fine != asked.candidate.sort
    own = asked.candidate.sort == GOVERNMENT or asked.row[max(0, asked.at - 1)] == asked.key[0]
    return other and own


def asks_thing_for_doer(asked: Asked) -> bool:
    """Whether whose right or duty it is is asked for with `apa`: `menjadi [kewenangan apa]? – pembentuk undang-undang`."""
    thing, before = asked.wording.asks["thing"], set(asked.row[max(0, asked.at - 1) : asked.at])
    return asked.row[asked.at : asked.at + 1] == [thing] and bool(before & asked.wording.duty_nouns)


def asks_party_for_thing(asked: Asked) -> bool:
    """Whether a thing is asked for with `pihak mana`: `membuka akses pasar bagi [pihak mana]? – produk tekstil`."""
    head = asked.wording.heads.get(asked.key[0])
    party = asked.row[max(0, asked.at - 1) : asked.at + 1] == asked.wording.party.split()
    return party and head is not None and head.animacy not in ACTING and asked.candidate.key[:1].islower()


IDLE: tuple[Callable[[Asked], bool], ...] = (
    takes_opening_for_name,
    asks_race_length,
    counts_one_of_two,
    asks_base_of_part,
    asks_town_for_state,
    is_owned_alone,
    asks_home_of_expert,
    asks_group_for_body,
    holds_asking_word,
    cuts_figure,
    asks_before_deed,
    takes_modifier_for_name,
    asks_wherever,
    asks_sample,
    asks_known_count,
    relates_twice,
    strands_negation,
    lacks_main_clause,
    cuts_quotation,
    asks_thing_as_person,
    sets_beside_other,
    asks_thing_for_doer,
    asks_party_for_thing,
)
"""Every way in which a question may be a trifle, or its key no whole answer to it."""
