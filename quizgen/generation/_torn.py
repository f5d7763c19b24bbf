"""Stems torn from what they need, and keys torn from what they are of: a ban without its deed, a half of a pair."""

import re
from collections.abc import Callable
from itertools import pairwise

from quizgen.generation._asked import Asked
from quizgen.generation._beside import token_before
from quizgen.generation._memory import remembered
from quizgen.generation._once import concessions, single_followers
from quizgen.generation._reader import Reader
from quizgen.generation._words import words
from quizgen.generation._wordwise import by_role
from quizgen.model.analysis import Role, Voice

DOERS = frozenset({"subject", "inner_subject", "number_subject", "titled", "described", "list", "agent_active"})
"""Constructions whose stem opens with a subject and `yang`."""
NEAR = 3
"""Words before a key among which what tells its sort may stand, `rekor junior [Asia]`; behind a pair, its verb."""
LOST = 3
"""Words that a context has to lose for what points at it to point at nothing."""
INITIALS = 2
"""Letters of a person told by initials."""
FEW = 2
"""Words of an object that only completes its verb."""
NOMINAL = frozenset({"NOUN", "PROPN", "NUM"})


def asks_who_is_banned(asked: Asked) -> bool:
    """Whether a ban or a plan is asked for, and its deed is taken for what it does: `[Larangan pengecer] menjual elpiji`."""
    return asked.candidate.construction in DOERS and asked.key[0] in asked.wording.clause_nouns and len(asked.key) > 1


def tells_only_concession(asked: Asked) -> bool:
    """Whether it asks what was so all the same, and not of what all the same: `Meski kenaikan [250 persen] dicabut, …`."""
    if asked.candidate.kind == "cloze":
        return False
    verb = next((verb for span, verb in concessions(asked.reader) if asked.candidate.span in span), None)
    return verb is not None and verb not in asked.row


def asks_in_concession(asked: Asked) -> bool:
    """Whether what asks stands behind what was so all the same, in that clause: `…, walau ahli [universitas mana] menilai`."""
    if asked.candidate.construction != "in_situ":
        return False
    row = asked.line_words
    at = next((at for at, word in enumerate(row) if word in asked.wording.question_words), 0)
    turned = [place for place, word in enumerate(row[:at]) if word in asked.wording.concessives]
    subject = row[at + 1 : at + 2] != []
    return bool(turned) and turned[-1] > 0 and subject and asked.wording.comma in asked.line.split(row[turned[-1]])[0]


def turns_within(asked: Asked) -> bool:
    """Whether two sentences were read as one subject: `[Korban jiwa, namun lebih dari berapa rumah rusak] yang tak ada`."""
    if asked.candidate.construction not in DOERS:
        return False
    row = asked.line_words
    at = row.index(asked.wording.relative) if asked.wording.relative in row else 0
    return bool(set(row[1:at]) & asked.wording.counter_words)


def asks_party_for_made(asked: Asked) -> bool:
    """Whether what is made or opened is asked for as somebody: `meluncurkan [pihak mana]? – badan pengelola investasi`."""
    if asked.candidate.construction in DOERS or asked.row[asked.at - 1 : asked.at + 1] != asked.wording.party.split():
        return False
    root_of = asked.reader.language.grammar().root_of
    near = (*asked.row[max(0, asked.at - 2) : asked.at - 1], *asked.row[asked.at + 2 : asked.at + 3])
    return any(root_of(word) in asked.wording.launching_roots for word in near)


def drops_nearly(asked: Asked) -> bool:
    """Whether what was nearly so is told as if it were: `[Hampir] seluruh Bali mengalami pemadaman`; in stem or key."""
    every = asked.wording.all_words
    near = [pair for pair in single_followers(asked.reader, asked.wording.nearly_words) if pair[1] in every]
    if not near:
        return False
    if asked.candidate.kind != "cloze" and any(b == asked.key[0] for _, b in near):
        return True
    told = {*asked.pairs, *pairwise(asked.key)}
    return any(b in asked.row and (a, b) not in told for a, b in near)


def asks_budget_year(asked: Asked) -> bool:
    """Whether it asks of which year's money: `dana desa [tahun anggaran 2022-2023]`."""
    return asked.candidate.key.casefold().startswith(asked.wording.budget_years)


def asks_what_is_said_of(asked: Asked) -> bool:
    """Whether more is said of an object right behind it: `memutuskan [pemilu nasional dan daerah] tidak lagi serentak`."""
    if asked.candidate.construction not in {"object", "in_situ_object", "passive_list"}:
        return False
    grammar = asked.reader.language.grammar()
    after = asked.tokens_behind[:1]
    return bool(after) and after[0].text.casefold() in grammar.negations and after[0].tag != "ADP"


def asks_state_as_sort(asked: Asked) -> bool:
    """Whether how something is, or is made, is asked for as a sort of it: `membuat [pasar apa]? – kebanjiran`."""
    if asked.at == 0 or asked.candidate.construction != "in_situ_object":
        return False
    tokens = asked.reader.tokens_in(asked.candidate.span)
    noun = asked.candidate.sort.rpartition(":")[2]
    sorted_by = asked.row[asked.at - 1] == noun
    stative = asked.key[0].startswith(asked.wording.stative_opening) and asked.key[0].endswith(asked.wording.stative_ending)
    single = len(tokens) == 1 and (tokens[0].tag in {"VERB", "ADJ"} or stative) and asked.candidate.key.islower()
    food = noun in asked.wording.food_nouns and len(tokens) == 1  # `menyantap [ayam apa]? – suwir`
    return sorted_by and (single or food)


def asks_edge_of_area(asked: Asked) -> bool:
    """Whether it asks for an area behind a word for its edge: `di tepi [kawasan mana]? – Tukad Badung`."""
    before = asked.row[asked.at - 2 : asked.at - 1] if asked.at > 1 else []
    return asked.row[asked.at - 1 : asked.at] == [asked.wording.area] and bool(set(before) & asked.wording.spot_nouns)


def shares_of_nothing(asked: Asked) -> bool:
    """Whether a percent stands right behind how willing somebody is: `Apindo hanya sanggup [4 persen]`."""
    if asked.candidate.sort != "percent":
        return False
    before = asked.words_before[-1:]
    return bool(set(before) & asked.wording.willing_words)


def cuts_initials(asked: Asked) -> bool:
    """Whether who somebody told by initials is was cut: `pelarian SW[, terpidana tambang ilegal,] berakhir di mana?`."""
    stem, comma = asked.candidate.stem, asked.wording.comma
    return any(re.search(rf"\b{name}\b(?!{comma})", stem) for name in told_initials(asked.reader) if name in stem)


@remembered
def told_initials(reader: Reader) -> tuple[str, ...]:
    """Initials behind which the brief says who it is: `vonis empat tahun kepada [MS], mantan kepala desa`."""
    text, known = reader.text, reader.language.reading().names.known.table
    behind = f"{reader.wording.comma} "
    return tuple(
        token.text
        for token in reader.analysis.tokens
        if token.text.isupper() and token.text.isalpha() and 1 < len(token.text) <= INITIALS and token.text not in known
        if text.startswith(behind, token.span.stop) and text[token.span.stop + len(behind) :][:1].islower()
    )


def drops_choice(asked: Asked) -> bool:
    """Whether what might be done instead was cut: `harus memutar [40 kilometer][ atau menumpang rakit]`."""
    after = asked.words_behind[:1]
    choice = bool(set(after) & asked.wording.choosing_words)
    return choice and not set(asked.row) & asked.wording.choosing_words


def tells_of_something(asked: Asked) -> bool:
    """Whether the stem tells of something and leaves out what it was: `membentur [sesuatu] ketika menggali sumur`."""
    return bool(set(asked.row) & asked.wording.something_words)


def asks_continent_of_best(asked: Asked) -> bool:
    """Whether it asks of which continent a record or a title is: `menjadi rekor junior [Asia]`."""
    if asked.candidate.sort != "continent":
        return False
    best = set(asked.words_before[-NEAR:]) & asked.wording.contest_words
    return bool(best)


def cuts_pair(asked: Asked) -> bool:
    """Whether the stem ends within a pair of nouns: `ingin sisa sayur[ dan buah diolah menjadi pakan]`."""
    tokens, at = asked.reader.analysis.tokens, asked.cut_at
    if not 0 < at < len(tokens) - 2 or asked.reader.tree.word(at) not in asked.wording.pair_joiners:
        return False
    voice_of = asked.reader.language.grammar().voice_of
    passive = any(
        token.tag == "VERB" and voice_of(token.text.casefold()) is Voice.PASSIVE for token in tokens[at + 2 : at + 2 + NEAR]
    )
    return passive and tokens[at - 1].tag in NOMINAL and tokens[at + 1].tag in NOMINAL


def asks_where_it_was_said(asked: Asked) -> bool:
    """Whether it asks where somebody was on a visit when he said it: `tuturnya saat meninjau sebuah SMA di [Semarang]`."""
    sentence = next((s for s in asked.reader.analysis.sentences if asked.candidate.span in s.span), None)
    if asked.candidate.kind not in {"where", "cloze"} or sentence is None or asked.candidate.span.start <= sentence.span.start:
        return False
    lead = words(asked.reader.text[sentence.span.start : asked.candidate.span.start])
    if not any(a in asked.wording.meanwhile_words and b in asked.wording.visiting_verbs for a, b in pairwise(lead)):
        return False
    told = set(words(sentence.span.text(asked.reader.text)))
    grammar, mentions = asked.reader.language.grammar(), asked.reader.language.reading().mentions
    return bool(told & mentions.speaking) or any(grammar.root_of(word) in grammar.speech_verbs for word in told)


def swallows_judgement(asked: Asked) -> bool:
    """Whether what somebody is called ended in the key: `menyebut siapa? – perantau [sebagai pekerjaan rumah terbesar]`."""
    if asked.candidate.kind not in {"who", "what"} or by_role(asked.reader, Role.CAPACITY).isdisjoint(asked.key[1:]):
        return False
    root_of = asked.reader.language.grammar().root_of
    return any(root_of(word) in asked.wording.judging_roots for word in asked.row)


def points_at_cut(asked: Asked) -> bool:
    """Whether what its last sentence points at was cut from the one before: `[Cara itu] dipilih supaya negara tidak rugi`.

    What sums up the news (`Keputusan ini`, `Alat itu`) is told even where the end of it is not.
    """
    context, dot, line = asked.candidate.stem.rpartition(". ")
    if not dot or not asked.reader.analysis.sentences:
        return False
    whole = words(asked.reader.analysis.sentences[0].span.text(asked.reader.text))
    told = words(context)
    if len(whole) - len(told) < LOST or whole[-1:] == told[-1:]:
        return False
    pointed = [a for a, b in pairwise(words(line)) if b in asked.wording.demonstratives]
    return any(noun in asked.wording.lost_pointers and noun not in told for noun in pointed)


def asks_place_of_landscape(asked: Asked) -> bool:
    """Whether a name that ends a landscape's is asked for as a town: `pegunungan karst [kecamatan mana]? – Sangkulirang`."""
    if asked.candidate.kind != "where":
        return False
    before = token_before(asked.reader, asked.candidate.span.start)
    land = before is not None and before.text in asked.wording.landscape_nouns
    named = asked.at > 0 and asked.row[asked.at - 1] in asked.wording.landscape_nouns
    return land and not named


def calls_by_sentence(asked: Asked) -> bool:
    """Whether a whole sentence is taken for what something is called: `Apa nama [perahu sudah lebih lazim]?`."""
    if asked.candidate.construction != "called":
        return False
    row = set(asked.line_words)
    said = asked.reader.language.grammar().auxiliaries | asked.wording.comparing_words
    return bool(row & said)


def asks_sort_of_side(asked: Asked) -> bool:
    """Whether a byname behind a noun was read as a place: `Tim [tempat apa] yang menutup …? – Merah Putih`."""
    return asked.at > 1 and asked.row[asked.at - 1 : asked.at + 1] == asked.wording.place_asked.split()


def counts_none(asked: Asked) -> bool:
    """Whether it counts what there is not: `tanpa [berapa poin] pun`."""
    if asked.candidate.kind != "how_many":
        return False
    row = asked.words_behind[:2]
    return bool(set(row) & asked.wording.even_words)


def counts_sides(asked: Asked) -> bool:
    """Whether it counts the sides of what takes two: `dokumen kesepakatan [dua] gubernur`."""
    return asked.candidate.sort == "count" and bool(set(asked.words_before[-1:]) & asked.wording.two_sided)


def completes_phrase(asked: Asked) -> bool:
    """Whether a verb has hardly another object than its key: `menyerap apa? – aspirasi warga`; longer keys say more."""
    if asked.candidate.kind != "what":
        return False
    thing, short = asked.wording.asks["thing"], len(asked.key) <= FEW and asked.candidate.key.islower()
    at = next((at for at in range(len(asked.row) - 1, 0, -1) if asked.row[at] == thing), 0)
    root = asked.reader.language.grammar().root_of(asked.row[at - 1]) if at else None
    return short and (root, asked.key[0]) in asked.wording.set_objects


TORN: tuple[Callable[[Asked], bool], ...] = (
    asks_who_is_banned,
    tells_only_concession,
    asks_in_concession,
    turns_within,
    asks_party_for_made,
    drops_nearly,
    asks_budget_year,
    asks_what_is_said_of,
    asks_state_as_sort,
    asks_edge_of_area,
    shares_of_nothing,
    cuts_initials,
    drops_choice,
    tells_of_something,
    asks_continent_of_best,
    cuts_pair,
    asks_where_it_was_said,
    swallows_judgement,
    points_at_cut,
    completes_phrase,
    asks_place_of_landscape,
    calls_by_sentence,
    asks_sort_of_side,
    counts_none,
    counts_sides,
)
"""Every way in which a stem or a key may be torn from what it needs."""
