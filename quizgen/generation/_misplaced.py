"""Places that are asked for as something else, or something else as a place: a branch as its body, a court as where all was."""

from collections.abc import Callable

from quizgen.generation._asked import Asked
from quizgen.generation._beside import token_before
from quizgen.generation._places import places_in
from quizgen.model.analysis import Link, Role, Sort

LAWFUL = frozenset({"court", "prosecution", "police"})
"""Sorts of bodies before which something is, not where all before it is."""
PARTS = frozenset({"island", "region", "province"})
"""Sorts of parts of a land, after which its peoples are called."""


def takes_place_for_thing(asked: Asked) -> bool:
    """Whether what is told behind a place and a comma was taken for its deed: `PLTS di Waduk Sutami, Malang, [yang …]`."""
    tokens = asked.reader.analysis.tokens
    for clause in asked.reader.analysis.clauses:
        held = clause.link is Link.RELATIVE and asked.candidate.span in clause.span
        subject = clause.phrase(Role.SUBJECT) if held else None
        before = token_before(asked.reader, subject.outer.start) if subject is not None else None
        if subject is None or before is None or before.tag != "ADP":
            continue
        parted = asked.wording.comma in asked.reader.text[subject.span.stop : clause.predicate.start]
        named = any(e.sort is Sort.PLACE for e in asked.reader.entities_in(subject.span))
        told = tokens[clause.verb].text.casefold() in asked.row
        if parted and named and told and asked.line.casefold().startswith(subject.span.text(asked.reader.text).casefold()):
            return True
    return False


def asks_place_for_event(asked: Asked) -> bool:
    """Whether where something is was taken for what it is: `KTT di [Rio de Janeiro] menjadi pertemuan pertama`."""
    if asked.candidate.construction not in {"subject", "list"} or asked.candidate.kind not in {"what", "where"}:
        return False
    before = token_before(asked.reader, asked.candidate.span.start)
    lead = before.text.casefold() if before is not None and before.tag == "ADP" else ""
    return lead not in {"", asked.wording.by, *asked.wording.from_words}  # `seorang ASN asal [Lampung] diadili`


def asks_body_for_branch(asked: Asked) -> bool:
    """Whether a branch is asked for as the whole body: `perusahaan apa? – Perum Bulog [Cabang Indramayu]`."""
    if asked.candidate.kind != "what":
        return False
    known = asked.candidate.key in asked.reader.language.reading().names.known.table
    placed = len(asked.key) > 1 and bool(places_in(asked.reader, asked.candidate.key.split()[-1]))
    short = asked.key[0] in asked.wording.short_bodies
    branch = bool(set(asked.key) & asked.wording.branch_words) or short
    return placed and branch and not known


def asks_island_of_custom(asked: Asked) -> bool:
    """Whether an island is asked for behind what a people has: `dengan sentuhan [adat] pulau mana? – Jawa`."""
    if asked.candidate.kind not in {"where", "what"} or asked.candidate.sort not in PARTS:
        return False
    before = token_before(asked.reader, asked.candidate.span.start)
    return before is not None and before.text.casefold() in asked.wording.custom_nouns


def asks_where_for_court(asked: Asked) -> bool:
    """Whether a court is asked for with `di mana`, as if all before were there: `penjara di mana? – PN Lumajang`."""
    bare = asked.at > 0 and asked.row[asked.at - 1] in asked.reader.language.grammar().prepositions
    return asked.candidate.kind == "where" and bare and asked.candidate.sort in LAWFUL


def names_home_of_expert(asked: Asked) -> bool:
    """Whether a gap for where an expert is from could be what he is expert in: `Pakar [ITB] menilai …`."""
    if asked.candidate.kind != "cloze" or asked.candidate.sort != "university":
        return False
    before = set(asked.words_before[-1:])
    return bool(before & asked.wording.expert_words)


def hangs_place_on_deed(asked: Asked) -> bool:
    """Whether `di mana` stands before what another deed was done at: `yang diolah [di mana pada] penerbangan komersial`."""
    after = asked.row[asked.at + 1 : asked.at + 2]
    return asked.candidate.kind == "where" and after == [asked.wording.on] and Role.PLACE.value in asked.candidate.construction


MISPLACED: tuple[Callable[[Asked], bool], ...] = (
    takes_place_for_thing,
    asks_place_for_event,
    asks_body_for_branch,
    asks_island_of_custom,
    asks_where_for_court,
    names_home_of_expert,
    hangs_place_on_deed,
)
"""Every way in which a place may be mistaken."""
