"""Keys that are asked for as something else: a branch as its body, a season as a purpose, a place as what happened there."""

import re
from collections.abc import Callable
from itertools import pairwise

from quizgen.generation._asked import Asked
from quizgen.generation._words import padded, words
from quizgen.generation._wordwise import folded_text
from quizgen.model.analysis import Role, Sort

PERSON, BANK = "person", "bank"
TWO = 2
YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
PAST, OLD = 9, 2000
"""Years after which a year is school knowledge; and the year before which it is where a brief has no day."""


def repeats_noun(asked: Asked) -> bool:
    """Whether the key is the noun that asks with a word that says nothing: `perusahaan apa? – [perusahaan] pelaksana`."""
    same = asked.at > 0 and asked.row[asked.at - 1] == asked.key[0]
    return same and len(asked.key) == TWO and asked.candidate.key.islower() and asked.candidate.kind == "what"


def asks_school_year(asked: Asked) -> bool:
    """Whether a year long past is asked for, which is school knowledge: `lahirnya Sumpah Pemuda pada [1928]`."""
    if asked.candidate.sort not in {"year", "day", "month", "period"} or asked.candidate.kind != "cloze":
        return False
    day, found = asked.reader.analysis.brief.date, YEAR.search(asked.candidate.key)
    return found is not None and (int(found[0]) < day.year - PAST if day is not None else int(found[0]) < OLD)


def is_two_letters(asked: Asked) -> bool:
    """Whether a key is two letters that could stand for anything: `guru [BK]`; a country's may be known."""
    key = asked.candidate.key
    return len(key) == TWO and key.isupper() and asked.candidate.sort != "country"


def counts_trifles(asked: Asked) -> bool:
    """Whether it counts what is told by the way: `permohonan uji materi [dua] pemohon`, `hak asuh [dua] anak`."""
    if asked.candidate.sort != "count":
        return False
    after, before = set(asked.words_behind[:TWO]), tuple(asked.words_before[-TWO:])
    return bool(after & asked.wording.trifling_nouns) or before == asked.wording.custody


def asks_what_is_expected(asked: Asked) -> bool:
    """Whether how much or how something is held to be is asked with `apa`: `diperkirakan apa? – tidak sampai separuh`."""
    negations = asked.reader.language.grammar().negations
    return asked.candidate.kind == "what" and asked.key[0] in negations and asked.row[-1:] == [asked.wording.asks["thing"]]


def gives_cause_of_talk(asked: Asked) -> bool:
    """Whether what gave rise to a rumour is asked for as why it was denied: `membantah kabar perpecahan [menyusul …]`."""
    if asked.candidate.sort != "cause":
        return False
    root_of = asked.reader.language.grammar().root_of
    denies = any(root_of(word) in asked.wording.denying_verbs for word in asked.line_words)
    return denies and bool(set(asked.line_words) & asked.wording.talk_nouns)


def opens_within_deed(asked: Asked) -> bool:
    """Whether it opens with how something was done, cut from its verb: `[Lunas pekerjaan] baru selesai berapa persen?`."""
    row, marks = asked.line_words, asked.reader.analysis.tokens
    if not row or row[0] not in asked.wording.how_words:
        return False
    place = next((i for i, token in enumerate(marks) if token.text.casefold() == row[0]), 0)
    how = place > 0 and marks[place - 1].tag == "VERB"
    return how and [token.text.casefold() for token in marks[place : place + TWO]] == row[:TWO]


def asks_who_for_thing(asked: Asked) -> bool:
    """Whether what a noun says is a thing was read as a person: `belum menyampaikan siapa? – [Laporan] Harta Kekayaan`."""
    head = asked.wording.heads.get(asked.key[0])
    thing = head is not None and head.animacy in {"thing", "abstract", "event"} and len(asked.key) > 1
    foreign = not asked.wording.foreign_things.isdisjoint(asked.key)
    return (asked.candidate.sort == PERSON and (thing or foreign)) or (asked.candidate.sort == BANK and foreign)  # `BI Rate`


def cuts_joint_team(asked: Asked) -> bool:
    """Whether only the first of those who make up a team is the key: `[Tim gabungan TNI AL], KKP, dan nelayan`."""
    joint = tuple(asked.key[:TWO]) in asked.wording.joint_teams
    return joint and asked.behind.startswith(asked.wording.comma)


def asks_what_for_season(asked: Asked) -> bool:
    """Whether a time is asked for as a purpose: `menambah kursi untuk apa? – [libur] Natal`."""
    return asked.candidate.sort == "purpose" and asked.key[0] in asked.wording.season_nouns


def runs_to_manner(asked: Asked) -> bool:
    """Whether people go on with what something was like: `dari siapa? – kalangan artis [dengan sentuhan adat Jawa]`."""
    if asked.candidate.kind != "who":
        return False
    meeting = asked.reader.language.reading().mentions.meeting
    return not meeting.isdisjoint(asked.key[1:])


def halves_opinion(asked: Asked) -> bool:
    """Whether a second thing said of it was cut: `menilai apa? – [pembahasan terburu-buru][ dan berpotensi …]`."""
    if asked.at == 0 or asked.candidate.kind != "what":
        return False
    joiner, *after = asked.tokens_behind[:TWO] or (None,)
    joined = joiner is not None and joiner.text.casefold() in asked.wording.pair_joiners and bool(after)
    judged = asked.reader.language.grammar().root_of(asked.row[asked.at - 1]) in asked.wording.judging_roots
    return joined and judged and after[0].tag in {"VERB", "ADJ", "ADV", "AUX"}


def joins_single(asked: Asked) -> bool:
    """Whether one of its kind and something else are asked for as one: `Apa yang tergenang? – [sebuah] mal dan RSUD`."""
    single = asked.key[0] in asked.wording.articles and bool(set(asked.key) & asked.wording.pair_joiners)
    return single and asked.row[asked.at + 1 : asked.at + 2] != [asked.wording.only_these]


def gives_stock_purpose(asked: Asked) -> bool:
    """Whether a purpose is what anybody would say of such a deed: `tindakan tegas … untuk apa? – memberikan [efek jera]`."""
    if asked.candidate.kind != "why" and asked.candidate.sort != Role.MEANS.value:
        return False
    line = padded(asked.candidate.key)
    if any(f" {phrase} " in line for phrase in asked.wording.stock_purposes):
        return True
    root_of = asked.reader.language.grammar().root_of
    return asked.key[0] in asked.wording.repair_nouns and any(root_of(word) in asked.wording.closing_roots for word in asked.row)


def asks_made_of_nothing(asked: Asked) -> bool:
    """Whether it asks what was made, and not into what: `apa yang [dijadikan] oleh Ketua untuk merefleksikan …?`."""
    return asked.row[asked.at + 2 : asked.at + 3] == [asked.wording.made_into] and asked.asks_bare_thing


def asks_sort_for_people(asked: Asked) -> bool:
    """Whether people are asked for as a sort of thing: `[ijazah apa]? – capres-cawapres`."""
    if asked.candidate.kind != "what":
        return False
    heads = asked.wording.heads
    people = all(word in heads and heads[word].animacy == PERSON for part in asked.key for word in part.split("-"))
    asker = heads.get(asked.row[asked.at - 1]) if asked.at else None
    thing = asker is not None and asker.animacy in {"thing", "abstract"} and asked.row[asked.at] == asked.wording.asks["thing"]
    return " " not in asked.candidate.key and people and thing


def loses_set_off_subject(asked: Asked) -> bool:
    """Whether who did it stood between commas and was cut: `Bertahun-tahun memainkan langgam[, Bagas, 19 tahun,] diterima …`."""
    reader, first = asked.reader, asked.line.casefold().split()[:1]
    sentence = next((s for s in reader.analysis.sentences if asked.candidate.span in s.span), None)
    if asked.candidate.kind == "cloze" or sentence is None or first != [reader.tree.word(sentence.first)]:
        return False
    opening = reader.analysis.tokens[sentence.first]
    if opening.tag in {"NOUN", "PROPN", "NUM", "DET", "ADP", "SCONJ"} and "-" not in opening.text:  # `bertahun-tahun`
        return False
    comma = reader.wording.comma
    cut = (
        e
        for e in reader.entities_in(sentence.span)
        if e.sort is Sort.PERSON and reader.text[: e.outer.start].rstrip().endswith(comma)
    )
    return any(e.name not in asked.line and e.name != asked.candidate.key for e in cut)


def leaves_what_for(asked: Asked) -> bool:
    """Whether what the last of a row is for was left for all of it: `dilengkapi apa untuk kursi roda? – QRIS dan [ruang]`."""
    if asked.candidate.kind != "what":
        return False
    purpose = asked.reader.language.grammar().connectives
    after = (asked.row[asked.at + 1 : asked.at + 2], asked.words_behind[:1])
    told = all(row and purpose.get(row[0]) is Role.PURPOSE for row in after)
    return told and bool(set(asked.key) & asked.wording.pair_joiners)


def makes_new_just(asked: Asked) -> bool:
    """Whether `new` became `just`, for a `yang` was put before it: `14 bus baru dilengkapi` as `berapa bus [yang baru] …`."""
    pair = (asked.wording.relative, asked.wording.newly)
    brief = asked.reader.tree.folded if pair in asked.pairs else ()
    return asked.wording.newly in brief and pair not in pairwise(brief)


def asks_who_for_jubilee(asked: Asked) -> bool:
    """Whether whose jubilee it is is asked for as a person: `HUT ke-79 siapa? – Bhayangkara`."""
    ordinal = asked.at > 0 and asked.row[asked.at - 1].startswith(asked.wording.ordinal_opening)
    return asked.candidate.kind == "who" and ordinal


def cuts_budget(asked: Asked) -> bool:
    """Whether the year of a budget was cut out of its name: `pembahasan APBD [anggaran]`."""
    budget = asked.wording.budget_word
    if budget not in asked.row:
        return False
    return any(one in asked.wording.budgets and other == budget for one, other in asked.pairs) and not any(
        f"{one} {budget}" in folded_text(asked.reader) for one in asked.wording.budgets
    )


def asks_quality_of(asked: Asked) -> bool:
    """Whether what is high or low is asked for as whose that is: `[Tingginya apa] yang didorong ekspektasi?`."""
    if asked.at == 0 or asked.candidate.kind != "what":
        return False
    opens = asked.line.casefold().split()[:1] == [asked.row[asked.at - 1]]
    return opens and asked.row[asked.at - 1].endswith(asked.wording.clitic)


def runs_past_means(asked: Asked) -> bool:
    """Whether a way goes on with what it came with: `melalui apa saja? – surat resmi atau laman [dengan kuota terbatas]`."""
    meeting = asked.reader.language.reading().mentions.meeting
    before = set(asked.row[max(0, asked.at - 1) : asked.at])
    return bool(before & asked.wording.means_words) and not meeting.isdisjoint(asked.key[1:])


def counts_each_other(asked: Asked) -> bool:
    """Whether it counts those who do something to each other: `[dua] bersaudara saling menggugat`."""
    return asked.candidate.sort == "count" and asked.key == [asked.wording.two] and asked.wording.mutually in asked.row


def opens_twice(asked: Asked) -> bool:
    """Whether both its sentences open with the same words: `Puluhan warga Sangihe …. Puluhan warga Sangihe khawatir …`."""
    context, dot, line = asked.candidate.stem.rpartition(". ")
    return bool(dot) and words(context)[: TWO + 1] == words(line)[: TWO + 1]


MISTAKEN: tuple[Callable[[Asked], bool], ...] = (
    repeats_noun,
    asks_school_year,
    is_two_letters,
    counts_trifles,
    asks_what_is_expected,
    gives_cause_of_talk,
    opens_within_deed,
    asks_who_for_thing,
    cuts_joint_team,
    asks_what_for_season,
    runs_to_manner,
    halves_opinion,
    joins_single,
    gives_stock_purpose,
    asks_made_of_nothing,
    asks_sort_for_people,
    loses_set_off_subject,
    leaves_what_for,
    makes_new_just,
    asks_who_for_jubilee,
    cuts_budget,
    asks_quality_of,
    runs_past_means,
    counts_each_other,
    opens_twice,
)
"""Every way in which a key may be asked for as something else."""
