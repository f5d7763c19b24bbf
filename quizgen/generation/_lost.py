"""Words a stem lost between its own: the verb its last noun is the subject of, the joiner between two deeds."""

from collections.abc import Callable
from itertools import pairwise

from quizgen.generation._asked import Asked
from quizgen.generation._memory import remembered
from quizgen.generation._once import deeds_joined, samples
from quizgen.generation._places import places_in
from quizgen.generation._reader import Reader
from quizgen.generation._secrets import HELD, PLAIN
from quizgen.generation._words import words
from quizgen.generation._wordwise import trios
from quizgen.model.analysis import Link, Role, Sort, Voice

WITHIN = frozenset({"building", "port", "road", "place"})
"""Sorts of places that hide and hold things: `di pelabuhan mana yang disembunyikan`; of towns nobody reads it so."""
REACH = 6
"""Words behind a joiner among which the verb of a new clause stands."""
STAYING = frozenset({"in_situ", "inner_object", "inner_other"})
"""Constructions that ask for a place where it stands."""
NOMINAL = frozenset({"NOUN", "PROPN", "NUM"})


def loses_last_verb(asked: Asked) -> bool:
    """Whether it ends with the subject of a verb that it left out: `akibat pasokan dari Surabaya[ tersendat cuaca buruk]`."""
    plain = asked.candidate.kind == "cloze" or asked.candidate.construction in PLAIN
    at = 0 if plain or asked.row[-1] in asked.wording.question_words else asked.cut_at
    if not at or asked.reader.analysis.tokens[at].tag != "VERB":
        return False
    root_of = asked.reader.language.grammar().root_of
    last, after, verb = *asked.reader.analysis.tokens[at - 1 : at + 1], asked.reader.tree.word(at)
    told = {root_of(word) or word for word in (*asked.row, *asked.key)}
    return (root_of(verb) or verb) not in told and last.tag in NOMINAL and after.span not in asked.candidate.span


def drops_joiner(asked: Asked) -> bool:
    """Whether two words of the brief stand side by side without what joined them: `terus meluas[ hingga] asap mengganggu`."""
    over = joined_over(asked.reader)
    return bool(over) and not over.isdisjoint(pairwise(asked.line_words))


def drops_then(asked: Asked) -> bool:
    """Whether what came next runs on behind a comma without its word: `bermula dari larangan,[ lalu] meluas menjadi apa?`."""
    stem = asked.candidate.stem.casefold()
    return any(part in stem for part in deeds_joined(asked.reader))


def moves_whom(asked: Asked) -> bool:
    """Whether whom it was done to went into the key, and the stem says why: `dijatuhkan pengadilan [karena menjual …]`."""
    if asked.candidate.kind != "what":
        return False
    grammar = asked.reader.language.grammar()
    why = any(grammar.connectives.get(word) is Role.CAUSE for word in asked.line_words)
    whom = any(grammar.prepositions.get(word) is Role.RECIPIENT for word in asked.key[1:])
    return why and whom


def halves_object(asked: Asked) -> bool:
    """Whether a second noun joined to the key was cut: `apa? – [keluhan sewa kios][ dan drainase yang meluap]`."""
    if asked.candidate.kind != "what" or not asked.candidate.sort.startswith("common:"):
        return False
    row = asked.tokens_behind[:REACH]
    joined = len(row) > 1 and row[0].text.casefold() in asked.wording.pair_joiners and row[1].tag in NOMINAL
    ends = asked.row[asked.at + 1 :] == []
    stop = next((i for i, token in enumerate(row) if token.tag == "PUNCT"), len(row))
    told = next((i for i, token in enumerate(row) if token.text.casefold() == asked.wording.relative), stop)
    deed = any(token.tag in {"VERB", "AUX"} for token in row[: min(stop, told)])
    return joined and ends and not deed and row[1].text.casefold() not in asked.row


@remembered
def joined_over(reader: Reader) -> frozenset[tuple[str, str]]:
    """Every two words of a brief that stand side by side nowhere in it, but with one word between them that joins deeds.

    `menawarkan bantuan [lalu] meminta`.
    """
    joiners = reader.wording.deed_joiners
    over = frozenset((one, other) for one, joiner, other in trios(reader) if joiner in joiners)
    return over - {*pairwise(reader.tree.folded)} if over else over


def hangs_relative_on_place(asked: Asked) -> bool:
    """Whether what is told of something stands behind the place asked for: `sabu di [pelabuhan mana yang] disembunyikan`."""
    if asked.candidate.kind != "where" or asked.candidate.construction not in STAYING or asked.candidate.sort not in WITHIN:
        return False
    relative = asked.wording.relative
    return asked.words_behind[:1] == [relative] and asked.row[asked.at + 1 : asked.at + 2] == [relative]


def asks_when_for_term(asked: Asked) -> bool:
    """Whether a term, which belongs to a noun, is taken for the time of a deed: `menetapkan tersangka … [periode 2020-2024]`."""
    return asked.candidate.kind == "when" and asked.key[0] in asked.wording.term_nouns


def asks_before_link(asked: Asked) -> bool:
    """Whether what joins another deed stands right behind the word that asks: `[mengapa seraya] mengajak warga waspada?`."""
    if asked.candidate.kind not in {"why", "when"}:
        return False
    after = asked.row[asked.at + 1 : asked.at + 2]
    links = asked.wording.deed_links | asked.wording.pair_joiners
    return bool(set(after) & links)


def asks_ruler_of_nowhere(asked: Asked) -> bool:
    """Whether who rules is asked for without saying what: `Siapa Perdana Menteri nonaktif per …?`, of Thailand."""
    if asked.candidate.construction == "office":
        return asked.key[0] in asked.wording.ruling_words and all(
            word.islower() or word.casefold() in asked.wording.ruling_words for word in asked.candidate.key.split()
        )
    if asked.candidate.construction != "holder" or asked.row[1] not in asked.wording.ruling_words:
        return False
    own = asked.wording.ruling_words | asked.wording.question_words
    until = asked.row.index(asked.wording.as_of) if asked.wording.as_of in asked.row else len(asked.row)
    named = [word for word in asked.candidate.stem.split()[1:until] if word[:1].isupper() and word.casefold() not in own]
    return not named


def reads_on_behind(asked: Asked) -> bool:
    """Whether a key goes on with what its last noun does or has: `sebagai apa? – [tersangka penangkapan ikan] menggunakan bom`.

    `mengembangkan [varietas padi yang tumbuh di lahan] dengan kadar garam tinggi`.
    """
    after = next(iter(asked.tokens_behind), None)
    if asked.candidate.kind != "what" or after is None or not asked.candidate.sort.startswith(("common:", "list")):
        return False
    tool = Role.CAPACITY.value in asked.candidate.construction and after.tag == "VERB"
    companion = after.text.casefold() == asked.wording.with_word
    joined = bool(asked.wording.joining_words & set(asked.key)) and asked.wording.is_deed(asked.key[-1])
    return tool or (companion and (asked.wording.relative in asked.key[:-1] or joined))  # `kurasi hingga pertemuan [dengan] …`


def gives_holder_as_part(asked: Asked) -> bool:
    """Whether a key ends with whom the sentence calls something: `merilis [pemeringkatan dengan UI] sebagai kampus terbaik`."""
    if asked.candidate.kind != "what":
        return False
    after = next(iter(asked.tokens_behind), None)
    capacity = after is not None and asked.reader.language.grammar().prepositions.get(after.text.casefold()) is Role.CAPACITY
    return capacity and asked.wording.with_word in asked.key[1:]


def leaves_body_homeless(asked: Asked) -> bool:
    """Whether it opens with a local government without its name, and nothing before says which: `[Pemprov] berkoordinasi …`."""
    opening = asked.candidate.stem.split()[:2]
    alone = len(opening) > 1 and not opening[1][:1].isupper() and asked.line == asked.candidate.stem
    return alone and opening[0].casefold() in asked.wording.capital_bodies


def drops_land_of_ruler(asked: Asked) -> bool:
    """Whether a ruler's land went with his title, so that others may be right: `Siapa yang akan mengakui Palestina?`, of PMs."""
    if asked.candidate.kind != "who" or asked.candidate.construction in {*HELD, "list"} or len(asked.row) < 2:
        return False
    titles = [e.title for e in asked.reader.entities_in(asked.candidate.span) if e.title]
    ruling = [title for title in titles if title.split()[0].casefold() in asked.wording.ruling_words]
    lands = {land.inside for title in ruling for land in places_in(asked.reader, title) if land.sort is Sort.COUNTRY}
    told = {land.inside for land in places_in(asked.reader, asked.candidate.stem)}
    others = any(e.sort is Sort.PERSON and e.name in asked.candidate.stem for e in asked.reader.analysis.entities)
    return bool(lands) and not lands & told and not others  # `Siapa yang bertemu dengan Vladimir Putin di Kosmodrom?`


def parts_two_places(asked: Asked) -> bool:
    """Whether the first of a row has its place in the key, the last in the stem: `memaksa apa di Bali? – … di Flores dan …`."""
    if asked.candidate.kind != "what":
        return False
    at, joiners = asked.wording.at_word, asked.wording.joining_words
    after = next(iter(asked.tokens_behind), None)
    placed = at in asked.key and bool(joiners & set(asked.key[asked.key.index(at) :]))
    return placed and after is not None and after.text.casefold() == at


def joins_deed(asked: Asked) -> bool:
    """Whether what is joined in a key is no thing but a deed: `mengandalkan apa saja? – air hujan dan [kerap] kekurangan air`."""
    if asked.candidate.sort != "list":
        return False
    grammar = asked.reader.language.grammar()
    joined = {other for one, other in pairwise(asked.key) if one in asked.wording.joining_words}
    deeds = grammar.auxiliaries | grammar.negations | asked.wording.often_words
    return bool(joined & deeds)


def asks_cause_of_event(asked: Asked) -> bool:
    """Whether a cause is of what happened before, not of what came after it: `digelar setelah pemakzulan Yoon [akibat …]`."""
    if asked.candidate.construction != Role.CAUSE.value:
        return False
    row = [t for t in asked.reader.analysis.tokens if t.span.stop <= asked.candidate.span.start]
    at = next((i for i in range(len(row) - 1, -1, -1) if row[i].text.casefold() in asked.wording.occasions), -1)
    between = row[at + 1 :] if at >= 0 else []
    deed = bool(between) and asked.wording.is_deed(between[0].text.casefold())
    return deed and not any(token.tag in {"VERB", "PUNCT"} for token in between)


def runs_two_deeds(asked: Asked) -> bool:
    """Whether a deed within is asked for and the main one follows unjoined: `Siapa yang menggantikan X berjanji …?`."""
    if asked.candidate.construction != "subject" or asked.row[asked.at + 1 : asked.at + 2] != [asked.wording.relative]:
        return False
    verb, tokens = (asked.row[asked.at + 2 : asked.at + 3] or [""])[0], asked.reader.analysis.tokens
    clauses = [c for c in asked.reader.analysis.clauses if tokens[c.verb].text.casefold() == verb and c.link is not Link.MAIN]
    for main in (c for c in asked.reader.analysis.clauses if c.link is Link.MAIN):
        inner = any(c.sentence == main.sentence and c.verb < main.verb for c in clauses)
        if inner and tokens[main.verb].text.casefold() in asked.row[asked.at + 3 :] and tokens[main.verb - 1].tag in NOMINAL:
            return True
    return False


def asks_plan_of_somebody(asked: Asked) -> bool:
    """Whether the name of a programme was read as somebody's: `melalui [program siapa]? – Garda Desa`."""
    if asked.candidate.kind != "who":
        return False
    asking = f"{asked.wording.plan_noun} {asked.wording.asks['person']}"
    return f" {asking}" in asked.line


def breaks_context(asked: Asked) -> bool:
    """Whether the sentence before it ends on a word that wants more: `wisatawan dapat berbelanja di puluhan gerai [hanya]`."""
    context = asked.candidate.stem.rpartition(". ")[0]
    return bool(context) and words(context)[-1] in asked.wording.only_words | asked.wording.open_words


def gives_cause_as_deed(asked: Asked) -> bool:
    """Whether a cause behind `akibat` took in what its noun does: `kerugian negara akibat [kerusakan ekosistem mencapai …]`."""
    if asked.candidate.kind != "why":
        return False
    lead = asked.before.split()[-1:]
    nominal = bool(lead) and lead[0].casefold() in asked.wording.noun_causes
    return nominal and bool(asked.wording.figure_verbs & set(asked.key[1:]))


def asks_within_party(asked: Asked) -> bool:
    """Whether a meeting was read as a body: `terpilih dalam [pihak mana]? – kongres yang digelar di Jakarta`."""
    before = asked.row[asked.at - 2 : asked.at - 1] if asked.at > 1 else []
    return asked.wording.party in asked.candidate.stem and bool(set(before) & asked.wording.setting_words)


def says_who_forbids_him(asked: Asked) -> bool:
    """Whether what a speaker did to somebody was drawn into what he said of him: `siapa yang bersalah dan melarang[nya] …`."""
    if asked.candidate.kind != "who":
        return False
    row = asked.row[asked.at :]
    joined = (other for one, other in pairwise(row) if one in asked.wording.joining_words)
    verbs = (word for word in joined if word.endswith(asked.wording.clitic))
    voices = (asked.reader.language.grammar().voice_of(word.removesuffix(asked.wording.clitic)) for word in verbs)
    return Voice.ACTIVE in voices


def drops_mostly(asked: Asked) -> bool:
    """Whether what only samples a thing is told of all of it: `tidak mengurangi pelayanan[, terutama] di rumah sakit`."""
    told = asked.pairs
    return any((one, other) in told and (lead, one) not in told for lead, one, other in samples(asked.reader))


def wishes_and_says(asked: Asked) -> bool:
    """Whether a wish goes on with what else somebody does: `usulan agar apa? – impor dilegalkan[, dan menegaskan …]`."""
    if asked.candidate.kind != "why":
        return False
    _, joined, rest = asked.candidate.key.partition(f"{asked.wording.comma} {asked.wording.and_word} ")
    verb, voice_of = rest.split()[:1], asked.reader.language.grammar().voice_of
    return bool(joined and verb) and voice_of(verb[0]) is Voice.ACTIVE


LOST: tuple[Callable[[Asked], bool], ...] = (
    hangs_relative_on_place,
    asks_before_link,
    asks_ruler_of_nowhere,
    reads_on_behind,
    gives_holder_as_part,
    leaves_body_homeless,
    drops_land_of_ruler,
    parts_two_places,
    joins_deed,
    asks_cause_of_event,
    runs_two_deeds,
    asks_plan_of_somebody,
    breaks_context,
    gives_cause_as_deed,
    asks_within_party,
    says_who_forbids_him,
    drops_mostly,
    wishes_and_says,
    asks_when_for_term,
    loses_last_verb,
    drops_joiner,
    drops_then,
    moves_whom,
    halves_object,
)
"""Every way in which a stem may have lost a word between its own."""
