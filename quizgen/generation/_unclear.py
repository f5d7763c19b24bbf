"""Gaps and questions that leave open what they ask for: a gap within a name, behind an office, in what was broken off."""

from collections.abc import Callable
from itertools import pairwise

from quizgen.generation._asked import Asked
from quizgen.generation._beside import token_before, token_behind
from quizgen.generation._once import half_names, opening_verbs
from quizgen.generation._words import GAP, words
from quizgen.model.analysis import Sort, Voice
from quizgen.model.language import Grammar

NEAR = 24
"""Letters before a key that are looked at."""


def has_two_objects(asked: Asked) -> bool:
    """Whether the key holds who is given something, and what: `membekali siapa? – [muridnya lonceng] pengusir satwa`."""
    if asked.candidate.kind != "who":
        return False
    tokens = asked.reader.tokens_in(asked.candidate.span)
    return any( one.text.endswith(asked.wording.clitic) and one.tag == other.tag == "NOUN" for one, other in pairwise(tokens) )


def parts_foreign_name(asked: Asked) -> bool:
    """Whether a gap stands behind a small word of a name from abroad: `Tour de [France]`."""
    if asked.candidate.kind != "cloze":
        return False
    before = asked.candidate.stem.partition(GAP)[0].split()
    return len(before) > 1 and before[-2][:1].isupper() and before[-1] in asked.wording.name_joiners


def parts_plain_name(asked: Asked) -> bool:
    """Whether a gap holds a common noun that opens a name, or the rest of such a name: `[Warung] Soto Bu Warsiti`."""
    if asked.candidate.kind != "cloze":
        return False
    span, heads = asked.candidate.span, asked.wording.heads
    before, after = token_before(asked.reader, span.start), token_behind(asked.reader, span.stop)
    opens = len(asked.key) == 1 and asked.key[0] in heads and asked.candidate.key[:1].isupper()
    opens = opens and after is not None and after.tag == "PROPN" and after.relation.startswith("flat")
    if opens or span in half_names(asked.reader):
        return True
    holders = [e for e in asked.reader.analysis.entities if e.span == span] if asked.candidate.sort == "person" else []
    titled = before is not None and any(e.outer.start <= before.span.start for e in holders)
    site = heads.get(before.text.casefold()) if before is not None and before.text[:1].isupper() and not titled else None
    return asked.candidate.sort == "person" and site is not None and site.animacy == "place"


def is_half_name(asked: Asked) -> bool:
    """Whether a site and the person it is called after were read as two, and one is the key: `Warung Pecel [Bu Ramini]`."""
    known = asked.reader.language.reading().names.known.table
    for one, other in pairwise(e for e in asked.reader.analysis.entities if not e.title):
        beside = one.span.stop + 1 == other.span.start and other.sort is Sort.PERSON
        site = one.sort in {Sort.PLACE, Sort.THING} and one.name not in known
        if beside and site and asked.candidate.span in {one.span, other.span}:
            return True
    return False


def opens_in_midst(asked: Asked) -> bool:
    """Whether what opens the brief with a verb stands behind what it opens, with its capital: `… pemburu [Diteror] beruang`."""
    verbs = opening_verbs(asked.reader)
    return any(f" {verb} " in line for verb in verbs for line in asked.candidate.stem.split(". "))


def is_undergone(grammar: Grammar, word: str) -> bool:
    """Whether a word is a passive verb, and no preposition that looks like one: `diteror`, not `di`."""
    return grammar.voice_of(word) is Voice.PASSIVE and word not in grammar.prepositions


def holds_half_year(asked: Asked) -> bool:
    """Whether the letter of a reckoning of years stands behind the key: `pada [Idul Adha 1447] H`."""
    after = token_behind(asked.reader, asked.candidate.span.stop)
    return asked.candidate.key[-1:].isdigit() and after is not None and after.text.rstrip(".") in asked.wording.reckonings


def names_holder_or_body(asked: Asked) -> bool:
    """Whether a team's name is asked for behind its coach, whose own name would do: `Pelatih [Bandung BJB] menyebut …`."""
    if asked.candidate.kind != "cloze" or asked.candidate.sort not in {"team", "organisation"}:
        return False
    before, after = token_before(asked.reader, asked.candidate.span.start), token_behind(asked.reader, asked.candidate.span.stop)
    told = asked.wording.heads.get(before.text.casefold()) if before is not None else None
    acts = after is not None and after.tag in {"VERB", "AUX"}
    return told is not None and told.animacy == "person" and acts


def follows_bare_body(asked: Asked) -> bool:
    """Whether a holder's name stands behind a body whose land the news does not say there: `Gubernur Bank Sentral ____ di …`."""
    if asked.candidate.kind != "cloze" or asked.candidate.sort != Sort.PERSON.value:
        return False
    owner = next((e for e in asked.reader.analysis.entities if e.span == asked.candidate.span), None)
    title = words(owner.title) if owner is not None else []
    pair = " ".join(title[-2:])
    return len(title) > 1 and pair in asked.wording.landed_bodies


def calls_by_other_sort(asked: Asked) -> bool:
    """Whether what stands behind the noun of a body is named as something else: `dari klub [Liga Portugal]`."""
    before = token_before(asked.reader, asked.candidate.span.start)
    noun = asked.wording.heads.get(before.text) if before is not None else None
    named = asked.wording.heads.get(asked.key[0]) if len(asked.key) > 1 else None
    if noun is None or named is None or asked.candidate.kind != "cloze":
        return False
    return noun.animacy == "organisation" and named.animacy == "event"


def opens_forbidding(asked: Asked) -> bool:
    """Whether the asking sentence opens as an order: `Dalam berita …, [jangan] langsung memindai kode`."""
    return asked.line_words[:1] == [asked.wording.forbidding]


def dates_pointer(asked: Asked) -> bool:
    """Whether the day stands behind `ini`, which it only explains: `mulai tahun ajaran ini, [Selasa (1/9)]`."""
    if asked.candidate.kind not in {"cloze", "when"} or asked.candidate.sort != "day":
        return False
    lead = asked.reader.text[max(0, asked.candidate.span.start - NEAR) : asked.candidate.span.start].rstrip()
    pointed = words(lead)[-1:] == [asked.wording.near_demonstrative] and lead.endswith(asked.wording.comma)
    stop = asked.candidate.span.start - 2  # before `, `
    timed = any(e.span.stop == stop for e in asked.reader.analysis.entities if e.sort is Sort.DATE)  # `tahun ini, [Rabu (14/1)]`
    return pointed and not timed


def dates_nothing(asked: Asked) -> bool:
    """Whether it asks when something is not there: `kapan kenaikan UKT [tidak ada]`."""
    if asked.candidate.kind != "when":
        return False
    none = ((one, other) for one, other in pairwise(asked.row) if one in asked.wording.negations)
    return any(other == asked.wording.there_is for _, other in none)


def breaks_off(asked: Asked) -> bool:
    """Whether it ends in what stood between commas, its own sentence cut: `… dan, untuk pertama kalinya sejak ____.`."""
    lead, comma, rest = asked.candidate.stem.rpartition(f"{asked.wording.comma} ")
    joined = words(lead)[-1:] and words(lead)[-1] in asked.wording.joining_words
    return bool(comma and joined) and asked.reader.text[asked.candidate.span.stop :].startswith(asked.wording.comma) and (
        rest.rstrip("?. ").endswith((GAP, *asked.wording.question_words))
    )


def asks_before_subject(asked: Asked) -> bool:
    """Whether it asks in what is told before the subject: `Diteror beruang yang melukai [berapa orang], Prefektur Akita …`."""
    if asked.candidate.kind == "cloze":
        return False
    line = asked.line
    lead, comma, _ = line.partition(f"{asked.wording.comma} ")
    row = words(lead)
    inside = bool(comma) and any(word in asked.wording.question_words for word in row)
    return inside and is_undergone(asked.reader.language.grammar(), row[0])


def asks_where_some(asked: Asked) -> bool:
    """Whether a place is only one of its sort: `di mana? – [sebuah] kabupaten di Kalimantan Tengah`."""
    return asked.candidate.kind == "where" and asked.key[0] in asked.wording.one_words


def asks_what_it_holds(asked: Asked) -> bool:
    """Whether what something holds is asked for as one, and is more: `tuntutan meliputi [apa]? – … dan …`."""
    if asked.candidate.kind != "what":
        return False
    lead, after = asked.row[asked.at - 1 : asked.at], asked.row[asked.at + 1 : asked.at + 2]
    root = asked.reader.language.grammar().root_of(lead[0]) if lead else None
    held = root in asked.wording.holding_roots and after != [asked.wording.only_these]
    return held and bool(asked.wording.joining_words & set(asked.key))


def opens_as_clause(asked: Asked) -> bool:
    """Whether the key opens with what opens a clause beside another: `Apa yang mengembangkan usahanya? – [sembari] fokus`."""
    return asked.candidate.kind in {"what", "who"} and asked.key[0] in asked.reader.language.grammar().connectives


UNCLEAR: tuple[Callable[[Asked], bool], ...] = (
    has_two_objects,
    parts_foreign_name,
    parts_plain_name,
    opens_in_midst,
    holds_half_year,
    names_holder_or_body,
    follows_bare_body,
    calls_by_other_sort,
    opens_forbidding,
    dates_pointer,
    dates_nothing,
    breaks_off,
    asks_before_subject,
    asks_where_some,
    asks_what_it_holds,
    opens_as_clause,
)
"""Every such sign."""
