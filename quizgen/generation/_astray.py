"""Stems cut or turned astray: a clause without its verb, a phrase whose verb is gone, a doer read as the one done to."""

import re
from collections.abc import Callable
from itertools import pairwise

from quizgen.generation._asked import Asked
from quizgen.generation._beside import token_before
from quizgen.generation._context import runs_on
from quizgen.generation._once import (
    bound_firsts,
    clause_verbs,
    clitics,
    former_opening,
    hedged_clauses,
    inserted_verbs,
    phrases_of_verbs,
)
from quizgen.generation._words import words
from quizgen.model.analysis import Link, Role, Sort, Voice

OPENING = 6
"""Words within which a stem that opens with `seorang` may ask where he was."""
FIRST = 2
"""Words of a stem before which nobody is told."""
DATED = 5
"""Words of a lead that tells when it was: `Dalam berita 24 Juli 2025, …`."""
DOERS = frozenset({"subject", "inner_subject", "titled", "described", "list"})
"""Constructions that ask who does something."""
TELLING = frozenset({"amod", "compound", "flat", "nmod"})
"""Relations of a word that tells the sort of a noun."""


def loses_clause_verb(asked: Asked) -> bool:
    """Whether a clause lost the verb behind an aside: `tertimbun [ketika lubang di Suwawa Timur], Bone Bolango, runtuh`."""
    return any(
        pair in asked.pairs and verb not in asked.row and verb not in asked.key for pair, verb in clause_verbs(asked.reader)
    )


def strands_behind(asked: Asked) -> bool:
    """Whether a word that tells of the key is left behind the asking word: `dilindungi apa [berlapis]? – pagar bambu`."""
    if asked.candidate.kind != "what":
        return False
    tokens, at = asked.reader.analysis.tokens, asked.reader.token_marks.behind(asked.candidate.span.stop)
    if not 0 < at < len(tokens) or asked.row[asked.at + 1 : asked.at + 2] != [tokens[at].text]:
        return False
    token, told = tokens[at], tokens[at].head >= 0 and tokens[tokens[at].head].span in asked.candidate.span
    deed = token.tag == "VERB" and ":" in asked.candidate.sort  # `pelatihan apa [belajar] anak?`
    if told and (token.relation in TELLING or deed):
        return True  # `permintaan apa [buatan]? – komputasi kecerdasan`
    own = any(clause.verb == at and clause.link is Link.MAIN for clause in asked.reader.analysis.clauses)
    bears = token.text.startswith(asked.wording.bearing_opening) and token.tag in {"ADJ", "VERB"}
    return bears and not own and not any(token.head == at and token.relation.startswith("nsubj") for token in tokens)


def hangs_on_cut_verb(asked: Asked) -> bool:
    """Whether a phrase stands where the verb that it is of was cut: `menangkap lansia[ karena menipu …] dengan modus`."""
    root_of = asked.reader.language.grammar().root_of
    for pair, before, verb in phrases_of_verbs(asked.reader):
        at = asked.pairs.get(pair, 0)
        if not at or asked.row[at - 1] == before or verb in asked.row or verb in asked.key:
            continue
        root = root_of(verb) or verb
        if all((root_of(word) or word) != root for word in asked.row):
            return True
    return False


def stops_before_verb(asked: Asked) -> bool:
    """Whether it asks within a plan for who has it, and the plan's own verb follows: `rencana [apa yang] membangun … menuai`."""
    inside = asked.candidate.construction.startswith("in") and asked.candidate.kind != "cloze"
    if not inside or asked.row[asked.at + 1 : asked.at + 2] != [asked.wording.relative]:
        return False
    mains = (c for c in asked.reader.analysis.clauses if asked.candidate.span in c.span and c.link is Link.MAIN)
    held = [c for c in mains if (s := c.phrase(Role.SUBJECT)) is not None and asked.candidate.span in s.outer]
    return any([*runs_on(asked.reader, clause)] for clause in held)


def drops_hedge(asked: Asked) -> bool:
    """Whether what was only held to be so is asked as a fact: `dinilai melanggar perda serta [menyalahgunakan apa]`."""
    hedged = hedged_clauses(asked.reader)
    if not hedged or asked.reader.language.grammar().hedges & set(asked.row):
        return False
    return any(
        asked.candidate.span in span and verb in asked.row and first not in asked.row for span, verb, first in hedged
    )


def drops_how_it_was(asked: Asked) -> bool:
    """Whether a sentence on what was before is told as if it still were: `[Selama ini] 438 keluarga mengandalkan genset`."""
    sentence = next((s for s in asked.reader.analysis.sentences if asked.candidate.span.start < s.span.stop), None)
    opened = former_opening(asked.reader, sentence) if sentence is not None else ""
    return bool(opened) and f" {opened} " not in f" {' '.join(asked.row)} "


def unparts_saying(asked: Asked) -> bool:
    """Whether what only says who tells it lost the comma before it: `Batas yang tidak jelas[,] kata Aria Bima, kerap …`."""
    stem = asked.candidate.stem
    return any(verb in stem and re.search(rf"\w {verb} [A-Z]", stem) for verb in inserted_verbs(asked.reader))


def asks_where_somebody(asked: Asked) -> bool:
    """Whether somebody nobody knows is told apart by where he was: `[Seorang pria di kota mana] yang kehilangan motornya`."""
    if asked.candidate.kind != "where":
        return False
    singles = asked.wording.human_openers.intersection(asked.wording.articles)
    start = next((at for at, word in enumerate(asked.row) if word in singles), len(asked.row))
    asks = asked.row[asked.at + 1 : asked.at + 2] == [asked.wording.relative]
    return asks and start < asked.at <= start + OPENING


def strands_hider(asked: Asked) -> bool:
    """Whether what somebody does was left behind the place, as if that did it: `di [kabupaten mana yang bersembunyi]?`."""
    if asked.candidate.kind != "where":
        return False
    tail = asked.row[asked.at + 1 :]
    return tail[:1] == [asked.wording.relative] and tail[2:] == []


def takes_for_known(asked: Asked) -> bool:
    """Whether the stem tells of somebody as of one met before, and did not: `sekolah tempat [sang guru] mengabdi`."""
    row = asked.line_words
    met = (at for at, word in enumerate(row[:-1]) if word == asked.wording.known_one) if asked.wording.known_one in row else ()
    return any(row[at + 1] not in row[:at] for at in met)


def owns_unnamed(asked: Asked) -> bool:
    """Whether it opens with what is somebody's, of whom nothing is told before: `[pemegang sahamnya] gagal menyuntikkan …`."""
    if asked.line != asked.candidate.stem or not clitics(asked.reader):
        return False
    lead, comma, rest = asked.line.partition(f"{asked.wording.comma} ")
    opening = (rest if comma and len(lead.split()) <= DATED else asked.line).split()[:FIRST]
    text, alone = asked.reader.text, asked.wording.clitic
    held = any(word != alone and text.endswith(word, 0, stop) for stop in clitics(asked.reader) for word in opening)
    return held and not any(word[:1].isupper() for word in opening[1:])


def ends_before_half(asked: Asked) -> bool:
    """Whether it ends with the subject of another verb: `mencatat berapa kasus, [dan dua penderita]? – …, meninggal dunia`."""
    tail = asked.candidate.stem.rstrip("?. ").rpartition(f"{asked.wording.comma} ")[2]
    first, space, _ = tail.partition(" ")
    if not space or first not in asked.wording.pair_joiners:
        return False
    at = asked.reader.text.find(f"{asked.wording.comma} {tail}")
    return at >= 0 and asked.reader.text[at + 2 + len(tail) :].startswith(asked.wording.comma)


def asks_what_it_comes_to(asked: Asked) -> bool:
    """Whether it asks what came to a figure, which tells what that is: `[Apa yang menyentuh 37 derajat Celsius]?`."""
    if not asked.asks_bare_thing:
        return False
    row = asked.row[asked.at + 2 : asked.at + 5]
    return bool(set(row[:1]) & asked.wording.reaching_words) and any(word[:1].isdigit() for word in row[1:])


def takes_doer_for_done(asked: Asked) -> bool:
    """Whether who does something is asked for as what it is done to: `Merebaknya campak ditanggapi [Dinas Kesehatan]`."""
    if asked.candidate.construction not in DOERS:
        return False
    span = asked.candidate.span
    held = next((e for e in asked.reader.analysis.entities if span in (e.span, e.outer)), None)
    if held is None or held.sort not in {Sort.PERSON, Sort.ORGANISATION}:
        return False
    before = token_before(asked.reader, held.outer.start)
    sentence = next((s for s in asked.reader.analysis.sentences if span in s.span), None)
    voice_of = asked.reader.language.grammar().voice_of
    if before is None or sentence is None or voice_of(before.text.casefold()) is not Voice.PASSIVE:
        return False
    lead = [t for t in asked.reader.tokens_in(sentence.span) if t.span.stop <= before.span.start]
    return before.tag == "VERB" and any(token.tag in {"NOUN", "PROPN"} for token in lead)


def unbinds_first(asked: Asked) -> bool:
    """Whether what bounds a first or last of a row was cut: `dalam lawatan luar negeri pertamanya[ setelah terpilih kembali]`."""
    stem = asked.candidate.stem.casefold()
    for one, bound, after in bound_firsts(asked.reader):
        whole = f"{one} {bound}" in stem or bound in asked.key
        if one in asked.row and after not in asked.key and not whole:
            return True
    return False


def parts_name(asked: Asked) -> bool:
    """Whether a name is told without the first of its words, which means something else: `Putri [Kusuma Wardani]`."""
    before = token_before(asked.reader, asked.candidate.span.start)
    titled = before is not None and before.tag in {"NOUN", "PROPN"} and before.text.istitle()
    if titled and before is not None and before.text.casefold() in asked.wording.naming_titles:
        return True
    first, *after = asked.reader.analysis.tokens[:2]  # nothing stands before a brief that `[Lalu] Rizky` could come after
    then = first.text.casefold() in asked.wording.naming_openers and bool(after) and after[0].tag == "PROPN"
    return then and after[0].text in f"{asked.candidate.stem} {asked.candidate.key}"


def tells_of_others(asked: Asked) -> bool:
    """Whether its last sentence opens with others than those of whom the first one tells: `Kebijakan [lain] meliputi …`."""
    last = asked.line_words
    return ". " in asked.candidate.stem and len(last) > 1 and last[1] in asked.wording.different_words


def takes_source_for_doer(asked: Asked) -> bool:
    """Whether a doer is taken with where others were brought from: `diselamatkan [polisi dari sebuah rumah kos]`."""
    if asked.candidate.kind != "who":
        return False
    row = asked.key
    return any(
        asked.reader.language.grammar().prepositions.get(one) is Role.ORIGIN and other in asked.wording.articles
        for one, other in pairwise(row)
    )


def breaks_off_behind(asked: Asked) -> bool:
    """Whether a comma behind what is asked for never closes, and `yang` takes the verb: `di mana, pada 2025 yang dibanjiri`."""
    if asked.candidate.kind == "cloze":
        return False
    before, comma, after = asked.candidate.stem.rpartition(asked.wording.comma)
    opens = bool(comma) and words(before)[-1:] == asked.row[asked.at : asked.at + 1] != []
    return opens and asked.wording.relative in words(after)


ASTRAY: tuple[Callable[[Asked], bool], ...] = (
    loses_clause_verb,
    hangs_on_cut_verb,
    stops_before_verb,
    drops_hedge,
    drops_how_it_was,
    unparts_saying,
    asks_where_somebody,
    strands_hider,
    takes_for_known,
    owns_unnamed,
    ends_before_half,
    asks_what_it_comes_to,
    takes_doer_for_done,
    unbinds_first,
    parts_name,
    tells_of_others,
    takes_source_for_doer,
    breaks_off_behind,
    strands_behind,
)
"""Every way in which a stem may have gone astray."""
