"""Questions that break off a part of what they ask about: of a name, of a pair of deeds, of how large, of whom it is said."""

from collections.abc import Callable
from itertools import pairwise

from quizgen.generation._asked import Asked
from quizgen.generation._beside import token_before
from quizgen.generation._once import pointed_shares, shared_verbs
from quizgen.generation._words import has_context, words
from quizgen.model.analysis import Role, Voice

TAIL = 2
"""Words by which the end of a statement is found again in its brief."""
BARE = 8
"""Words up to which a question says too little of whom it asks for."""
WHOLE = 3
"""Words before the one that asks among which stands that all are meant."""


def goes_on_in_name(asked: Asked) -> bool:
    """Whether the name goes on on the other side of a little word of another language: `album [The Life] of a Showgirl`."""
    links = asked.wording.name_links
    behind, before = asked.tokens_behind[:1], token_before(asked.reader, asked.candidate.span.start)
    return any(token.text in links for token in (*behind, *((before,) if before is not None else ())))


def finds_by_cause(asked: Asked) -> bool:
    """Whether the cause of what is found or watched is asked as one of the finding: `mengapa Kejaksaan menemukan …?`."""
    if asked.candidate.kind != "why" or not asked.candidate.construction.endswith("cause"):
        return False
    grammar, row = asked.reader.language.grammar(), asked.line_words
    return any(grammar.root_of(word) in asked.wording.finding_roots for word in row)


def leaves_about(asked: Asked) -> bool:
    """Whether the amount of what is asked for is left behind: `karena apa [sekitar] Rp 300 miliar?`."""
    return asked.at > 0 and asked.row[asked.at + 1 : asked.at + 2] != [] and asked.row[asked.at + 1] in asked.wording.about_words


def asks_which_of_all(asked: Asked) -> bool:
    """Whether it asks which ones of all that there are: `seluruh fraksi mana yang sepakat?`."""
    near, asks = asked.row[max(0, asked.at - WHOLE) : asked.at], asked.row[asked.at : asked.at + 2]
    which = asks[:1] == [asked.wording.which] or asks[1:] == [*asked.wording.several_words]
    return which and bool(set(near) & asked.wording.all_words)


def tells_deed_behind_place(asked: Asked) -> bool:
    """Whether what is told of somebody follows the place in what says who he is: `yang dirawat di kota mana tiba di …?`."""
    if asked.candidate.kind != "where":
        return False
    row, ahead = asked.line_words, asked.row[asked.at + 1 : asked.at + 2]
    at = row.index(asked.row[asked.at]) if asked.row[asked.at] in row else 0
    told = ahead != [] and asked.tags.get(ahead[0]) == "VERB" and ahead[0] != asked.wording.relative
    return told and asked.wording.relative in row[:at]


def parts_doer_from_place(asked: Asked) -> bool:
    """Whether where a thing is stands behind the word that asks for it: `dipicu oleh apa di haluan perahu?`."""
    if asked.candidate.kind != "what":
        return False
    roles = asked.reader.language.grammar().prepositions
    ahead = asked.row[asked.at + 1 : asked.at + 2]
    agent = roles.get("".join(asked.row[max(0, asked.at - 1) : asked.at])) is Role.AGENT
    thing = asked.row[asked.at] == asked.wording.asks["thing"]
    return agent and thing and ahead != [] and roles.get(ahead[0]) is Role.PLACE


def ends_in_shared_verb(asked: Asked) -> bool:
    """Whether it ends with the first of two verbs that have one object: `warga yang mampu memilah [dan mengolah sampah]`."""
    if asked.candidate.kind == "cloze":
        return False
    last = "".join(asked.line_words[-1:])
    shared = last in shared_verbs(asked.reader)
    return shared and asked.reader.language.grammar().voice_of(last) is Voice.ACTIVE


def is_one_of_many(asked: Asked) -> bool:
    """Whether who is asked for is nobody in particular, or of no place: `[seorang] kepala dinas`, `warga [sebuah] desa`."""
    return asked.candidate.kind == "who" and bool(set(asked.key) & set(asked.wording.single_openers))


def counts_audience(asked: Asked) -> bool:
    """Whether it asks before how many people something was said: `di hadapan [200] pelajar`."""
    before = token_before(asked.reader, asked.candidate.span.start)
    heard = before is not None and before.text.casefold() in asked.wording.audience_words
    return heard and asked.is_figure("".join(asked.key[:1]))


def halves_purposes(asked: Asked) -> bool:
    """Whether a second purpose is joined to the one that is the key: `[mencegah kerusuhan] dan mendeteksi bencana`."""
    if asked.candidate.kind != "why":
        return False
    grammar, row = asked.reader.language.grammar(), [token.text.casefold() for token in asked.tokens_behind[:2]]
    joined = row[:1] != [] and row[0] in asked.wording.joining_words
    verbs = [*asked.key[:1], *row[1:]]
    return joined and all(grammar.voice_of(verb) is Voice.ACTIVE for verb in verbs)


def names_family(asked: Asked) -> bool:
    """Whether it hides the name of whom somebody famous is married to: `bersama suaminya, [____]`."""
    if asked.candidate.sort != "person":
        return False
    before = asked.words_before[-1:]
    return bool(set(before) & asked.wording.family_words)


def labels_goods(asked: Asked) -> bool:
    """Whether it hides the label of goods: `penyaluran beras [____]`."""
    if asked.candidate.construction != "gap_thing":
        return False
    before = asked.words_before[-1:]
    return bool(set(before) & asked.wording.goods_nouns)


def takes_band_for_member(asked: Asked) -> bool:
    """Whether the band is the key where one of its members is named behind it: `vokalis [Sheila On 7], Duta`."""
    if asked.candidate.sort != "person":
        return False
    before = token_before(asked.reader, asked.candidate.span.start)
    ahead = [token.text for token in asked.tokens_behind[:2]]
    member = before is not None and before.text.casefold() in asked.wording.member_nouns
    return member and ahead[:1] == [","] and ahead[1:] != [] and ahead[1][:1].isupper()


def takes_part_for_name(asked: Asked) -> bool:
    """Whether the group that somebody sits in was read into the name of its house: `anggota [DPR Fraksi Gerindra]`."""
    return asked.candidate.sort != "office" and bool(set(asked.key[1:]) & asked.wording.house_groups)


def asks_what_holds(asked: Asked) -> bool:
    """Whether what somebody says of a thing is asked without `yang`: `menegaskan apa berlaku bagi wakil menteri?`."""
    if asked.candidate.kind != "what" or asked.at == 0:
        return False
    grammar, ahead = asked.reader.language.grammar(), asked.row[asked.at + 1 : asked.at + 2]
    told = asked.row[asked.at - 1] in grammar.speech_verbs | asked.wording.assuring_verbs
    return told and ahead != [] and asked.tags.get(ahead[0]) in {"VERB", "ADJ"}


def drops_where(asked: Asked) -> bool:
    """Whether what comes before leaves out where it is so: `menghentikan izin hotel [di lahan pertanian].`."""
    if asked.line == asked.candidate.stem:
        return False
    context = asked.candidate.stem.removesuffix(asked.line).rstrip(". ").rpartition(". ")[2]
    tail, row = tuple(words(context)[-TAIL:]), asked.reader.tree.folded
    places = (at for at, pair in enumerate(pairwise(row[:-2]), TAIL) if pair == tail)
    at = next(places, 0)
    roles = asked.reader.language.grammar().prepositions
    return at > 0 and roles.get(row[at]) is Role.PLACE and asked.reader.analysis.tokens[at + 1].text.islower()


def goes_on_behind_and(asked: Asked) -> bool:
    """Whether a name is cut at its own `dan`: `kenaikan [Pajak Bumi] dan Bangunan`."""
    row = [token.text for token in asked.tokens_behind[:2]]
    joined = len(row) > 1 and row[0] in asked.wording.joining_words and row[1].istitle()
    if asked.candidate.construction != "gap_thing" or not joined or not asked.candidate.key.istitle():
        return False  # `sesuai dengan [UU TNI] dan Perpres`
    return asked.reader.language.grammar().root_of(row[1].casefold()) not in {None, row[1].casefold()}


def owes_sum(asked: Asked) -> bool:
    """Whether a sum that is another's was read into who it is: `utang kepada [pemasok kain sebesar Rp 86 miliar]`."""
    return asked.candidate.kind == "who" and bool(set(asked.key[1:]) & asked.wording.measure_leads)


def drops_which(asked: Asked) -> bool:
    """Whether what was said of a part of these is said of all: `sebagian besar produk [tersebut] dibuat tanpa izin`."""
    parts, row = pointed_shares(asked.reader), asked.line_words
    return bool(parts) and asked.wording.pointing.isdisjoint(row) and not parts.isdisjoint(pairwise(row))


def asks_whom_bare(asked: Asked) -> bool:
    """Whether nothing but a deed tells whom it asks for: `Satreskrim Polresta Malang Kota menahan siapa?`."""
    if not asked.candidate.construction.endswith("object"):
        return False
    bare = asked.candidate.sort.startswith("common:") and not has_context(asked.candidate.stem)
    bare = bare and asked.candidate.kind == "who" and asked.at == len(asked.row) - 1
    return bare and len(asked.line_words) <= BARE


def counts_batches(asked: Asked) -> bool:
    """Whether it asks in how many batches something is done: `dibagi dalam [dua] gelombang`."""
    near = {*asked.row[asked.at + 1 : asked.at + 2], *(token.text.casefold() for token in asked.tokens_behind[:1])}
    return bool(near & asked.wording.batch_nouns) and asked.is_figure("".join(asked.key[:1]))


def asks_place_in_list(asked: Asked) -> bool:
    """Whether it asks where one of many things is: `antara lain tas mewah, mobil, serta apartemen di [____]`."""
    if asked.candidate.kind != "where" and asked.candidate.construction != "gap_place":
        return False
    line = asked.line_words
    return asked.wording.among_words in pairwise(line)


def prices_inquiry(asked: Asked) -> bool:
    """Whether the worth of a matter is asked as that of the inquiry into it: `berapa nilai [penyidikan] kasus …?`."""
    if asked.candidate.kind != "how_many":
        return False
    row = asked.line_words
    opens = row[:1] == asked.row[asked.at : asked.at + 1]
    return opens and bool(set(row[1:3]) & asked.wording.inquiry_nouns)


def asks_next_year(asked: Asked) -> bool:
    """Whether it asks for the year after the news in the middle of a sentence, as which all would guess: `pada [2026]`."""
    if asked.candidate.kind != "when":
        return False
    day, inside = asked.reader.analysis.brief.date, asked.candidate.construction.startswith("in_situ")
    return inside and day is not None and asked.candidate.key == str(day.year + 1)


def lists_one_body(asked: Asked) -> bool:
    """Whether one body is asked for as several, for the `dan` in its name: `[Tim Koordinasi dan Supervisi KPK]`."""
    if asked.row[asked.at + 1 : asked.at + 2] != [*asked.wording.several_words]:
        return False
    heads, joining = asked.wording.heads, asked.wording.joining_words
    pairs = [other for one, other in pairwise(asked.key) if one in joining]
    bodies = [head is not None and head.animacy == "organisation" for head in map(heads.get, [*asked.key[:1], *pairs])]
    plain = pairs != [] and asked.reader.language.grammar().root_of(pairs[0]) is not None
    return len(bodies) > 1 and bodies[0] and not any(bodies[1:]) and plain


def points_at_key(asked: Asked) -> bool:
    """Whether the gap takes away what a word behind it points at: `[Museum Potehi] … agar tradisi tersebut dikenal`."""
    if asked.candidate.construction != "gap_place" or has_context(asked.candidate.stem):
        return False
    row, heads = asked.line_words, asked.wording.heads
    pairs = enumerate(pairwise(row), start=1)
    loose = [noun for at, (noun, word) in pairs if word in asked.wording.back_words and noun not in row[: at - 1]]
    return any((head := heads.get(noun)) is not None and head.animacy != "place" for noun in loose)


def ends_in_cause(asked: Asked) -> bool:
    """Whether a reason ends with a cause of its own, cut before what is said of it: `[… akibat insentif] yang belum dibayar`."""
    if asked.candidate.kind != "why":
        return False
    grammar, ahead = asked.reader.language.grammar(), [token.text for token in asked.tokens_behind[:1]]
    caused = len(asked.key) > 1 and grammar.prepositions.get(asked.key[-2]) is Role.CAUSE
    return caused and ahead == [asked.wording.relative]


UNEVEN: tuple[Callable[[Asked], bool], ...] = (
    goes_on_in_name,
    finds_by_cause,
    leaves_about,
    asks_which_of_all,
    tells_deed_behind_place,
    parts_doer_from_place,
    ends_in_shared_verb,
    is_one_of_many,
    counts_audience,
    halves_purposes,
    names_family,
    labels_goods,
    takes_band_for_member,
    takes_part_for_name,
    asks_what_holds,
    drops_where,
    goes_on_behind_and,
    owes_sum,
    drops_which,
    asks_whom_bare,
    counts_batches,
    asks_place_in_list,
    prices_inquiry,
    asks_next_year,
    lists_one_body,
    points_at_key,
    ends_in_cause,
)
"""Every way in which a question may break off a part of what it asks about."""
