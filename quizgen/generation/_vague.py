"""Questions that nobody could answer with the key: cut where it goes on, asked with a word that calls for something else."""

import re
from collections.abc import Callable

from quizgen.generation._asked import Asked
from quizgen.generation._beside import place_before
from quizgen.generation._cuts import WITH
from quizgen.generation._once import joined_behind
from quizgen.generation._places import WHEREABOUTS
from quizgen.generation._words import words
from quizgen.generation._wordwise import by_role
from quizgen.model.analysis import Role, Sort, Voice

PERCENT = "percent"
NOUNS, PLACES = frozenset({"NOUN", "PROPN"}), frozenset({Sort.PLACE, Sort.COUNTRY})
"""Tags of nouns, and sorts of places."""
LARGER = re.compile(r"\w, [A-Z]\w*(?: [A-Z]\w*)?, ")
"""A place between commas right behind a word."""


def repeats_preposition(asked: Asked) -> bool:
    """Whether the same small word stands on both sides of what asks: `secara online [melalui apa melalui] kelurahan`."""
    if asked.at == 0:
        return False
    row = [word for word in asked.row if word != asked.wording.only_these]  # `sebagai apa [saja] sebagai Menko`
    before, after = row[asked.at - 1 : asked.at], row[asked.at + 1 : asked.at + 2]
    return before == after != [] and before[0] in asked.reader.language.grammar().prepositions


def asks_by_quality(asked: Asked) -> bool:
    """Whether what the key is like was left behind as if it were what is asked: `dari kebijakan [apa yang tinggi]`."""
    after = asked.row[asked.at + 1 : asked.at + 3]
    if asked.candidate.kind != "what" or len(after) < 2 or after[0] != asked.wording.relative:
        return False
    told = asked.reader.text[asked.candidate.span.stop :].casefold().split()[:2]
    quality = any(token.text.casefold() == after[1] and token.tag == "ADJ" for token in asked.reader.analysis.tokens)
    return quality and [word.strip(".,") for word in told] == after


def ends_in_most(asked: Asked) -> bool:
    """Whether it ends with `terbesar` behind a comma, and not of what: `menjadi berapa unit, [terbesar]?`."""
    last = asked.candidate.stem.rstrip("?. ").rpartition(", ")
    return bool(last[0]) and last[2].startswith(asked.wording.most_openers) and " " not in last[2]


def is_what_is_left(asked: Asked) -> bool:
    """Whether the stem tells the share that the key is the rest of: `menjadi sebesar 70%. [Sisanya] sebesar ____`."""
    if asked.candidate.sort != PERCENT:
        return False
    left = bool(set(asked.row) & asked.wording.rest_words)
    shares = [e for e in asked.reader.analysis.entities if e.fine == PERCENT and e.span != asked.candidate.span]
    return left and any(e.span.text(asked.reader.text) in asked.candidate.stem for e in shares)


def takes_tool_for_doer(asked: Asked) -> bool:
    """Whether whom something is done to is asked for as who uses what it is done with: `melaporkan [Ferry] menggunakan pasal`."""
    clauses, root = asked.reader.analysis.clauses, asked.wording.using_roots
    for clause in clauses:
        if clause.parent is None or clause.root not in root:
            continue
        subject, done = clause.phrase(Role.SUBJECT), clauses[clause.parent].phrase(Role.OBJECT)
        if subject is None or done is None or asked.candidate.span not in subject.outer:
            continue
        if subject.outer.overlaps(done.outer) and asked.row[asked.at + 1 : asked.at + 2] == [asked.wording.relative]:
            return True
    return False


def leaves_goal(asked: Asked) -> bool:
    """Whether the key says from where and the stem to where: `mengusulkan apa ke kantin? – transisi [dari dapur umum]`."""
    if asked.candidate.kind == "cloze":
        return False
    after = asked.reader.text[asked.candidate.span.stop :].casefold().split()[:1]
    origin = any(word in asked.wording.from_words for word in asked.key[1:])
    return origin and bool(set(after) & asked.wording.goal_words)


def tells_what_they_do(asked: Asked) -> bool:
    """Whether a key for people goes on with what they do: `memudahkan siapa? – wisatawan [bertransaksi tanpa …]`."""
    if asked.candidate.kind != "who" or not asked.candidate.sort.startswith("common:"):
        return False
    row = asked.reader.tokens_in(asked.candidate.span)
    until = next((at for at, token in enumerate(row) if token.text.casefold() == asked.wording.relative), len(row))
    return any(token.tag == "VERB" or token.text.casefold() == asked.wording.within for token in row[1:until])


def follows_all(asked: Asked) -> bool:
    """Whether `akibat` behind `seluruh` was taken for what tells a cause: `menghapus seluruh [akibat pidana]`."""
    if asked.candidate.sort not in {"cause", "purpose"}:
        return False
    before = asked.reader.text[: asked.candidate.span.start].casefold().split()[-2:]
    return before[:1] != [] and before[0] in asked.wording.all_words


def joins_to_cut(asked: Asked) -> bool:
    """Whether a joiner stands behind a cut, the first of the two gone: `di Mesir[, yang dipimpin Trump] dan El-Sisi`."""
    for word, after, last in joined_behind(asked.reader):
        at = asked.pairs.get((word, after), 0)
        if at and asked.row[at - 1] != last and last not in asked.row and last not in asked.key:
            return True
    return False


def opens_way(asked: Asked) -> bool:
    """Whether the key is the first of many that a text samples: `protes meletus di [Roma], Istanbul, hingga Kuala Lumpur`."""
    if not asked.reader.text.startswith(asked.wording.comma, asked.candidate.span.stop):
        return False
    after = asked.reader.text[asked.candidate.span.stop :].partition(".")[0]
    until, parts = by_role(asked.reader, Role.UNTIL), [part.split() for part in after.split(", ")[1:4]]
    return any(len(part) > 1 and part[0] in until and part[1][0].isupper() for part in parts)


def relates_to_person(asked: Asked) -> bool:
    """Whether a noun for somebody stands behind `yang`, where a verb must: `Siapa yang [mendiang] …`, `apa yang [terduga] …`."""
    if asked.candidate.kind == "cloze":
        return False
    after = asked.row[asked.at + 1 : asked.at + 3]
    head = asked.wording.heads.get(after[1]) if len(after) > 1 and after[0] == asked.wording.relative else None
    return head is not None and head.animacy == "person"


def wants_its_end(asked: Asked) -> bool:
    """Whether it ends with a passive verb that wants what it is for: `menegaskan langkah itu [ditujukan]`."""
    last = asked.row[-1:]
    return bool(set(last) & asked.wording.wanting_verbs) and asked.reader.language.grammar().voice_of(last[0]) is Voice.PASSIVE


def asks_crowd(asked: Asked) -> bool:
    """Whether a crowd, or anybody of a trade, is asked for: `menyiagakan siapa? – [ribuan personel]`; `pakar hukum`."""
    if asked.candidate.kind != "who":
        return False
    held = (e for e in asked.reader.analysis.entities if e.outer.overlaps(asked.candidate.span))
    named = any(e.sort is not Sort.THING for e in held)  # `pakar IT` is nobody, `pakar UGM` of somewhere
    nobody = asked.key[0] in asked.wording.loose_openers | asked.wording.expert_words
    return len(asked.key) == 2 and nobody and not named


def asks_thing_for_being(asked: Asked) -> bool:
    """Whether it asks with `apa yang` who does what only people do: `[Apa yang menangis] atas keracunan?`."""
    return asked.asks_bare_thing and bool(set(asked.row[asked.at + 2 : asked.at + 3]) & asked.wording.living_verbs)


def asks_land_of_bare_place(asked: Asked) -> bool:
    """Whether a place stands bare behind a noun it is not the name of: `wilayah terdampak bencana [pulau mana]`."""
    if asked.candidate.kind != "where" or asked.at < 3 or asked.candidate.sort not in {"island", "province"}:
        return False
    noun = asked.wording.heads.get(asked.row[asked.at - 2])
    marked = asked.row[asked.at - 2] in asked.reader.language.grammar().prepositions
    event = noun is not None and noun.animacy == "event"
    held = [e for e in asked.reader.analysis.entities if e.span == asked.candidate.span and e.sort is Sort.PLACE]
    return bool(held) and not marked and event


def asks_continent_of_noun(asked: Asked) -> bool:
    """Whether a continent only tells of which sort a thing is: `membuka [festival film benua mana]? – Asia`."""
    if asked.candidate.kind != "where" or asked.candidate.sort != "continent" or asked.at <= 1:
        return False
    marked = asked.at > 1 and asked.row[asked.at - 2] in asked.reader.language.grammar().prepositions
    return not marked


def asks_without_head(asked: Asked) -> bool:
    """Whether a key has to be asked with the noun at its head: `menyusun modul dengan apa? – [pendekatan] fikih`."""
    if asked.at == 0:
        return False
    thing = asked.row[asked.at : asked.at + 1] == [asked.wording.asks["thing"]]
    return thing and asked.key[0] in asked.wording.headed_keys and asked.row[asked.at - 1] != asked.key[0]


def wants_anything(asked: Asked) -> bool:
    """Whether it asks what a verb does to anything at all: `KPK tengah mendalami apa? – legalitas lahan`."""
    if asked.at == 0 or not asked.candidate.sort.startswith("common:"):
        return False
    open_verb = asked.row[asked.at - 1] in asked.wording.anything_verbs
    thing = asked.row[asked.at : asked.at + 1] == [asked.wording.asks["thing"]]
    many = asked.row[asked.at + 1 : asked.at + 2] == [asked.wording.only_these]
    return open_verb and thing and not many


def asks_towards(asked: Asked) -> bool:
    """Whether it asks what something is turned to, which may be anything: `komitmen Indonesia terhadap apa`."""
    if asked.at == 0:
        return False
    thing = asked.row[asked.at : asked.at + 1] == [asked.wording.asks["thing"]]
    return thing and asked.row[asked.at - 1] == asked.wording.towards


def asks_by_loose_noun(asked: Asked) -> bool:
    """Whether a noun asks for what only tells of which sort it is, and nobody asks so: `akibat pengeboman apa? – ikan`."""
    inside = asked.candidate.construction == "in_situ_sort"
    if asked.row[asked.at : asked.at + 1] == [asked.wording.asks["thing"]]:
        before = {*asked.row[max(0, asked.at - 1) : asked.at]} & asked.wording.loose_sort_nouns
        if before - {*asked.key}:
            return True
    if not inside:
        return False
    sort, _, noun = asked.candidate.sort.partition(":")
    if sort in asked.wording.loose_sorts or noun in asked.wording.loose_sort_nouns:
        return True
    first = next((t for t in asked.reader.analysis.tokens if t.span.start == asked.candidate.span.start), None)
    quality = first is not None and first.tag == "ADJ" and first.text.islower()  # `pengolahan sampah apa? – ramah lingkungan`
    return quality or asked.key[:1] == [asked.wording.term_noun]  # `gejolak pasar apa? – jangka pendek`


def asks_part_of_land(asked: Asked) -> bool:
    """Whether a place is asked for behind how much of it: `memprakirakan [sebagian besar wilayah mana] memasuki`."""
    if asked.candidate.kind != "where":
        return False
    before = " ".join(asked.row[: asked.at - 1])
    return before.endswith(asked.wording.part_subjects)


def lists_counted(asked: Asked) -> bool:
    """Whether `apa saja` asks for one count, of which only the sort is joined: `[40] UMKM kriya dan dekorasi rumah`."""
    several = asked.row[asked.at + 1 : asked.at + 2] == [asked.wording.only_these]
    return several and asked.is_figure(asked.key[0]) and not any(asked.is_figure(word) for word in asked.key[1:])


def asks_before_larger(asked: Asked) -> bool:
    """Whether a place is asked for with the larger one set off right behind: `di kecamatan mana, Cirebon, menerima …`."""
    found = LARGER.search(asked.candidate.stem) if asked.candidate.kind == "where" else None
    return found is not None and words(asked.candidate.stem[: found.start() + 1])[-1:] == [asked.row[asked.at]]


def counts_owned(asked: Asked) -> bool:
    """Whether it counts what belongs to something: `melanda [berapa menaranya]`."""
    if asked.candidate.kind != "how_many":
        return False
    behind = asked.row[asked.at + 1 : asked.at + 2]
    return behind != [] and behind[0].endswith(asked.wording.clitic)


def echoes_context(asked: Asked) -> bool:
    """Whether half of a common key stands in the sentence before: `menyebut guru …. … merendahkan apa? – profesi guru`."""
    context, _, _ = asked.candidate.stem.rpartition(". ")
    if asked.candidate.kind != "what" or not context or not asked.candidate.sort.startswith("common:"):
        return False
    root_of = asked.reader.language.grammar().root_of
    told = {root_of(word) or word for word in words(context)} | set(words(context))
    weighty = [word for word in asked.key if word not in asked.wording.open_words]
    echoed = [word for word in weighty if word in told or (root_of(word) or word) in told]
    return 2 * len(echoed) >= len(weighty) > 0


def asks_how_there(asked: Asked) -> bool:
    """Whether `dengan apa` stands behind a place, where it asks for a way to go: `ke Makassar [dengan apa]? – biaya besar`.

    Or the key is a place, with which nobody does anything: `hasilnya dibagi [dengan apa]? – kampung penjaga hutan`.
    """
    reader, tokens = asked.reader, asked.reader.analysis.tokens
    at = place_before(reader, asked.candidate.span.start)
    prepositions = reader.language.grammar().prepositions
    with_what = asked.candidate.kind == "what" and asked.row[asked.at - 1 : asked.at + 1] == [
        tokens[at].text, asked.wording.asks["thing"]
    ]  # fmt: skip
    if at < 1 or not with_what or prepositions.get(tokens[at].text) not in WITH:
        return False
    head = asked.wording.heads.get(asked.key[0])
    if tokens[at].text in asked.wording.means_words:
        return head is not None and head.animacy == "place"  # `melalui apa? – pelabuhan tidak resmi`
    noun = tokens[at - 1].head if tokens[tokens[at - 1].head].tag in NOUNS else at - 1
    marks = [token.text.casefold() for token in tokens if token.head in {noun, at - 1} and token.relation == "case"]
    named = any(e.span.stop == tokens[at - 1].span.stop for e in reader.analysis.entities if e.sort in PLACES)
    return named or any(prepositions.get(mark) in WHEREABOUTS for mark in marks) or (head is not None and head.animacy == "place")


VAGUE: tuple[Callable[[Asked], bool], ...] = (
    repeats_preposition,
    asks_by_quality,
    ends_in_most,
    is_what_is_left,
    takes_tool_for_doer,
    leaves_goal,
    tells_what_they_do,
    follows_all,
    joins_to_cut,
    opens_way,
    relates_to_person,
    wants_its_end,
    asks_crowd,
    asks_thing_for_being,
    asks_land_of_bare_place,
    asks_continent_of_noun,
    asks_without_head,
    wants_anything,
    asks_towards,
    asks_by_loose_noun,
    asks_part_of_land,
    lists_counted,
    asks_before_larger,
    counts_owned,
    echoes_context,
    asks_how_there,
)
"""Every way in which a question may want something else than its key."""
