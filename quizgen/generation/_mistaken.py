"""Keys that are asked for as something else: a branch as its body, a season as a purpose, a place as what happened there."""

import re
from collections.abc import Callable
from itertools import pairwise

from quizgen.generation._asked import Asked
from quizgen.generation._beside import token_before
from quizgen.generation._places import places_in
from quizgen.generation._words import padded, words
from quizgen.model.analysis import Link, Role, Sort

PERSON, BANK = "person", "bank"
LAWFUL = frozenset({"court", "prosecution", "police"})
"""Sorts of bodies before which something is, not where all before it is."""
PARTS = frozenset({"island", "region", "province"})
"""Sorts of parts of a land, after which its peoples are called."""
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
    day, found = asked.reader.analysis.brief.date, YEAR.search(asked.candidate.key)
    old = found is not None and (int(found[0]) < day.year - PAST if day is not None else int(found[0]) < OLD)
    return old and asked.candidate.sort in {"year", "day", "month", "period"} and asked.candidate.kind == "cloze"


def is_two_letters(asked: Asked) -> bool:
    """Whether a key is two letters that could stand for anything: `guru [BK]`; a country's may be known."""
    key = asked.candidate.key
    return len(key) == TWO and key.isupper() and asked.candidate.sort != "country"


def counts_trifles(asked: Asked) -> bool:
    """Whether it counts what is told by the way: `permohonan uji materi [dua] pemohon`, `hak asuh [dua] anak`."""
    after, before = set(words(asked.behind)[:TWO]), tuple(words(asked.before)[-TWO:])
    return asked.candidate.sort == "count" and (bool(after & asked.wording.trifling_nouns) or before == asked.wording.custody)


def asks_what_is_expected(asked: Asked) -> bool:
    """Whether how much or how something is held to be is asked with `apa`: `diperkirakan apa? – tidak sampai separuh`."""
    negations = asked.reader.language.grammar().negations
    return asked.candidate.kind == "what" and asked.key[0] in negations and asked.row[-1:] == [asked.wording.asks["thing"]]


def gives_cause_of_talk(asked: Asked) -> bool:
    """Whether what gave rise to a rumour is asked for as why it was denied: `membantah kabar perpecahan [menyusul …]`."""
    root_of = asked.reader.language.grammar().root_of
    denies = any(root_of(word) in asked.wording.denying_verbs for word in words(asked.line))
    return asked.candidate.sort == "cause" and denies and bool(set(words(asked.line)) & asked.wording.talk_nouns)


def takes_place_for_thing(asked: Asked) -> bool:
    """Whether what is told behind a place and a comma was taken for its deed: `PLTS di Waduk Sutami, Malang, [yang …]`."""
    tokens = asked.reader.analysis.tokens
    for clause in asked.reader.analysis.clauses:
        subject = clause.phrase(Role.SUBJECT) if clause.link is Link.RELATIVE else None
        before = token_before(asked.reader, subject.outer.start) if subject is not None else None
        if subject is None or before is None or before.tag != "ADP" or asked.candidate.span not in clause.span:
            continue
        parted = asked.wording.comma in asked.reader.text[subject.span.stop : clause.predicate.start]
        named = any(e.sort is Sort.PLACE for e in asked.reader.entities_in(subject.span))
        told = tokens[clause.verb].text.casefold() in asked.row
        if parted and named and told and asked.line.casefold().startswith(subject.span.text(asked.reader.text).casefold()):
            return True
    return False


def opens_within_deed(asked: Asked) -> bool:
    """Whether it opens with how something was done, cut from its verb: `[Lunas pekerjaan] baru selesai berapa persen?`."""
    row, marks = words(asked.line), asked.reader.analysis.tokens
    place = next((i for i, token in enumerate(marks) if token.text.casefold() == row[0]), 0) if row else 0
    how = place > 0 and row[0] in asked.wording.how_words and marks[place - 1].tag == "VERB"
    return how and [token.text.casefold() for token in marks[place : place + TWO]] == row[:TWO]


def asks_who_for_thing(asked: Asked) -> bool:
    """Whether what a noun says is a thing was read as a person: `belum menyampaikan siapa? – [Laporan] Harta Kekayaan`."""
    head = asked.wording.heads.get(asked.key[0])
    thing = head is not None and head.animacy in {"thing", "abstract", "event"} and len(asked.key) > 1
    foreign = not asked.wording.foreign_things.isdisjoint(asked.key)
    return (asked.candidate.sort == PERSON and (thing or foreign)) or (asked.candidate.sort == BANK and foreign)  # `BI Rate`


def asks_place_for_event(asked: Asked) -> bool:
    """Whether where something is was taken for what it is: `KTT di [Rio de Janeiro] menjadi pertemuan pertama`."""
    before = token_before(asked.reader, asked.candidate.span.start)
    lead = before.text.casefold() if before is not None and before.tag == "ADP" else ""
    led = lead not in {"", asked.wording.by, *asked.wording.from_words}  # `seorang ASN asal [Lampung] diadili`
    return led and asked.candidate.construction in {"subject", "list"} and asked.candidate.kind in {"what", "where"}


def asks_body_for_branch(asked: Asked) -> bool:
    """Whether a branch is asked for as the whole body: `perusahaan apa? – Perum Bulog [Cabang Indramayu]`."""
    known = asked.candidate.key in asked.reader.language.reading().names.known.table
    placed = len(asked.key) > 1 and bool(places_in(asked.reader, asked.candidate.key.split()[-1]))
    short = asked.key[0] in asked.wording.short_bodies
    branch = bool(set(asked.key) & asked.wording.branch_words) or short
    return placed and branch and not known and asked.candidate.kind == "what"


def cuts_joint_team(asked: Asked) -> bool:
    """Whether only the first of those who make up a team is the key: `[Tim gabungan TNI AL], KKP, dan nelayan`."""
    joint = tuple(asked.key[:TWO]) in asked.wording.joint_teams
    return joint and asked.behind.startswith(asked.wording.comma)


def asks_what_for_season(asked: Asked) -> bool:
    """Whether a time is asked for as a purpose: `menambah kursi untuk apa? – [libur] Natal`."""
    return asked.candidate.sort == "purpose" and asked.key[0] in asked.wording.season_nouns


def asks_island_of_custom(asked: Asked) -> bool:
    """Whether an island is asked for behind what a people has: `dengan sentuhan [adat] pulau mana? – Jawa`."""
    before = token_before(asked.reader, asked.candidate.span.start)
    custom = before is not None and before.text.casefold() in asked.wording.custom_nouns
    return custom and asked.candidate.kind in {"where", "what"} and asked.candidate.sort in PARTS


def asks_where_for_court(asked: Asked) -> bool:
    """Whether a court is asked for with `di mana`, as if all before were there: `penjara di mana? – PN Lumajang`."""
    bare = asked.at > 0 and asked.row[asked.at - 1] in asked.reader.language.grammar().prepositions
    return asked.candidate.kind == "where" and bare and asked.candidate.sort in LAWFUL


def runs_to_manner(asked: Asked) -> bool:
    """Whether people go on with what something was like: `dari siapa? – kalangan artis [dengan sentuhan adat Jawa]`."""
    meeting = asked.reader.language.reading().mentions.meeting
    return asked.candidate.kind == "who" and not meeting.isdisjoint(asked.key[1:])


def halves_opinion(asked: Asked) -> bool:
    """Whether a second thing said of it was cut: `menilai apa? – [pembahasan terburu-buru][ dan berpotensi …]`."""
    joiner, *after = asked.tokens_behind[:TWO] or (None,)
    joined = joiner is not None and joiner.text.casefold() in asked.wording.pair_joiners and bool(after)
    judged = asked.at > 0 and asked.reader.language.grammar().root_of(asked.row[asked.at - 1]) in asked.wording.judging_roots
    return joined and judged and after[0].tag in {"VERB", "ADJ", "ADV", "AUX"} and asked.candidate.kind == "what"


def joins_single(asked: Asked) -> bool:
    """Whether one of its kind and something else are asked for as one: `Apa yang tergenang? – [sebuah] mal dan RSUD`."""
    single = asked.key[0] in asked.wording.articles and bool(set(asked.key) & asked.wording.pair_joiners)
    return single and asked.row[asked.at + 1 : asked.at + 2] != [asked.wording.only_these]


def names_home_of_expert(asked: Asked) -> bool:
    """Whether a gap for where an expert is from could be what he is expert in: `Pakar [ITB] menilai …`."""
    before = set(words(asked.before)[-1:])
    return asked.candidate.kind == "cloze" and asked.candidate.sort == "university" and bool(before & asked.wording.expert_words)


def gives_stock_purpose(asked: Asked) -> bool:
    """Whether a purpose is what anybody would say of such a deed: `tindakan tegas … untuk apa? – memberikan [efek jera]`."""
    line = padded(asked.candidate.key)
    stock = any(f" {phrase} " in line for phrase in asked.wording.stock_purposes)
    closed = any(asked.reader.language.grammar().root_of(word) in asked.wording.closing_roots for word in asked.row)
    reasoned = asked.candidate.kind == "why" or asked.candidate.sort == Role.MEANS.value
    return reasoned and (stock or (closed and asked.key[0] in asked.wording.repair_nouns))


def asks_made_of_nothing(asked: Asked) -> bool:
    """Whether it asks what was made, and not into what: `apa yang [dijadikan] oleh Ketua untuk merefleksikan …?`."""
    return asked.row[asked.at + 2 : asked.at + 3] == [asked.wording.made_into] and asked.asks_bare_thing


def asks_sort_for_people(asked: Asked) -> bool:
    """Whether people are asked for as a sort of thing: `[ijazah apa]? – capres-cawapres`."""
    heads = asked.wording.heads
    people = all(word in heads and heads[word].animacy == PERSON for part in asked.key for word in part.split("-"))
    asker = heads.get(asked.row[asked.at - 1]) if asked.at else None
    thing = asker is not None and asker.animacy in {"thing", "abstract"} and asked.row[asked.at] == asked.wording.asks["thing"]
    return asked.candidate.kind == "what" and " " not in asked.candidate.key and people and thing


def loses_set_off_subject(asked: Asked) -> bool:
    """Whether who did it stood between commas and was cut: `Bertahun-tahun memainkan langgam[, Bagas, 19 tahun,] diterima …`."""
    reader, first = asked.reader, asked.line.casefold().split()[:1]
    sentence = next((s for s in reader.analysis.sentences if asked.candidate.span in s.span), None)
    if asked.candidate.kind == "cloze" or sentence is None or not first:
        return False
    opening = reader.analysis.tokens[sentence.first]
    how = opening.tag not in {"NOUN", "PROPN", "NUM", "DET", "ADP", "SCONJ"} or "-" in opening.text  # `bertahun-tahun`
    bare = opening.text.casefold() == first[0] and how
    comma = reader.wording.comma
    cut = (
        e
        for e in reader.entities_in(sentence.span)
        if e.sort is Sort.PERSON and reader.text[: e.outer.start].rstrip().endswith(comma)
    )
    return bare and any(e.name not in asked.line and e.name != asked.candidate.key for e in cut)


def leaves_what_for(asked: Asked) -> bool:
    """Whether what the last of a row is for was left for all of it: `dilengkapi apa untuk kursi roda? – QRIS dan [ruang]`."""
    purpose = asked.reader.language.grammar().connectives
    after = (asked.row[asked.at + 1 : asked.at + 2], words(asked.behind)[:1])
    told = all(row and purpose.get(row[0]) is Role.PURPOSE for row in after)
    return told and bool(set(asked.key) & asked.wording.pair_joiners) and asked.candidate.kind == "what"


def makes_new_just(asked: Asked) -> bool:
    """Whether `new` became `just`, for a `yang` was put before it: `14 bus baru dilengkapi` as `berapa bus [yang baru] …`."""
    pair = (asked.wording.relative, asked.wording.newly)
    brief = [token.text.casefold() for token in asked.reader.analysis.tokens]
    return pair in pairwise(asked.row) and pair not in pairwise(brief) and asked.wording.newly in brief


def asks_who_for_jubilee(asked: Asked) -> bool:
    """Whether whose jubilee it is is asked for as a person: `HUT ke-79 siapa? – Bhayangkara`."""
    ordinal = asked.at > 0 and asked.row[asked.at - 1].startswith(asked.wording.ordinal_opening)
    return asked.candidate.kind == "who" and ordinal


def cuts_budget(asked: Asked) -> bool:
    """Whether the year of a budget was cut out of its name: `pembahasan APBD [anggaran]`."""
    pairs = pairwise(asked.row)
    return any(one in asked.wording.budgets and other == asked.wording.budget_word for one, other in pairs) and not any(
        f"{one} {asked.wording.budget_word}" in asked.reader.text.casefold() for one in asked.wording.budgets
    )


def asks_quality_of(asked: Asked) -> bool:
    """Whether what is high or low is asked for as whose that is: `[Tingginya apa] yang didorong ekspektasi?`."""
    opens = asked.at > 0 and asked.line.casefold().split()[:1] == [asked.row[asked.at - 1]]
    return opens and asked.row[asked.at - 1].endswith(asked.wording.clitic) and asked.candidate.kind == "what"


def runs_past_means(asked: Asked) -> bool:
    """Whether a way goes on with what it came with: `melalui apa saja? – surat resmi atau laman [dengan kuota terbatas]`."""
    meeting = asked.reader.language.reading().mentions.meeting
    before = set(asked.row[max(0, asked.at - 1) : asked.at])
    return bool(before & asked.wording.means_words) and not meeting.isdisjoint(asked.key[1:])


def hangs_place_on_deed(asked: Asked) -> bool:
    """Whether `di mana` stands before what another deed was done at: `yang diolah [di mana pada] penerbangan komersial`."""
    after = asked.row[asked.at + 1 : asked.at + 2]
    return asked.candidate.kind == "where" and after == [asked.wording.on] and Role.PLACE.value in asked.candidate.construction


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
    takes_place_for_thing,
    opens_within_deed,
    asks_who_for_thing,
    asks_place_for_event,
    asks_body_for_branch,
    cuts_joint_team,
    asks_what_for_season,
    asks_island_of_custom,
    asks_where_for_court,
    runs_to_manner,
    halves_opinion,
    joins_single,
    names_home_of_expert,
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
    hangs_place_on_deed,
    counts_each_other,
    opens_twice,
)
"""Every way in which a key may be asked for as something else."""
