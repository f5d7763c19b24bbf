"""Keys that are half an answer, or that the stem gives: one half of a list, an office without its place, a sum of its parts."""

import re
from collections.abc import Callable
from itertools import pairwise

from quizgen.generation._asked import Asked
from quizgen.generation._words import GAP, words
from quizgen.generation._wordwise import by_role
from quizgen.model.analysis import Link, Role, Sort, Voice

COUNTED, APART = frozenset({Sort.QUANTITY, Sort.AMOUNT}), 4
"""Sorts of figures; and words between two of them that are told as parts of one sum."""
RUNNING, NEAR = 4, 24
"""Words of a key that runs on; and letters behind one that are looked at."""
YEAR, SEASON = re.compile(r"\b(?:19|20)\d\d\b"), re.compile(r"\b20\d\d/20\d\d\b")
"""A year, and a season of sports that runs over two."""
FIGURE_FIRST = re.compile(r"[a-z0-9\"”)]\. \d+ [a-z]")
"""A figure at the start of a later sentence: nobody writes one there."""


def halves_list(asked: Asked) -> bool:
    """Whether a list goes on behind the key whose second half was read as doing something: `… dan [pembahasan] anggaran blok
    beranggotakan 27 negara`.
    """
    if asked.candidate.kind == "cloze" or not asked.candidate.sort.startswith("common:"):
        return False
    tokens = asked.reader.analysis.tokens
    at = next((i for i, token in enumerate(tokens) if token.span.start >= asked.candidate.span.stop), len(tokens))
    row = tokens[at : at + 2]
    if len(row) < 2 or row[0].text not in asked.wording.joining_words or not row[1].relation.startswith("nsubj"):
        return False
    verb = tokens[row[1].head].text.casefold() if row[1].head >= 0 else ""
    return verb.startswith(asked.wording.bearing_opening)


def halves_reason(asked: Asked) -> bool:
    """Whether another reason is joined to the key, which the stem does not tell: `karena [dekat jalan tol] dan memiliki …`."""
    if asked.candidate.kind != "why":
        return False
    after = words(asked.reader.text[asked.candidate.span.stop :][:NEAR])[:2]
    joined = len(after) > 1 and after[0] in asked.wording.joining_words and after[1] not in asked.row
    return joined and asked.wording.joining_words.isdisjoint(asked.key)


def halves_office(asked: Asked) -> bool:
    """Whether the key is an office in a local body without saying of where: `Kepala Dinas Perhubungan`."""
    if asked.candidate.construction != "office" or not asked.wording.regional_bodies & set(asked.key):
        return False
    places = (e for e in asked.reader.entities_in(asked.candidate.span) if e.sort is Sort.PLACE)
    return not any(places) and not any(word.istitle() and word in asked.reader.language.reading().names.known.table
        for word in asked.candidate.key.split())


def adds_up(asked: Asked) -> bool:
    """Whether two figures joined in the stem add up to the key: `[lima] pelajar … dua medali perak dan tiga perunggu`."""
    if asked.candidate.sort != "count":
        return False
    figures = {int(text) for text in (asked.candidate.key, *asked.candidate.accept) if text.isdecimal()}
    stem = asked.candidate.stem
    told = [(stem.find(e.span.text(asked.reader.text)), e) for e in asked.reader.analysis.entities if e.sort in COUNTED]
    row = [(at, e) for at, e in told if at >= 0 and e.span != asked.candidate.span]
    joining = asked.wording.joining_words
    for (at, one), (later, other) in pairwise(sorted(row, key=lambda pair: pair[0])):
        between = words(stem[at + len(one.span) : later])
        both = [int(e.value) for e in (one, other) if e.value.isdecimal()]  # no range: `12..15`
        if between[-1:] and between[-1] in joining and len(between) <= APART and len(both) > 1 and sum(both) in figures:
            return True
    return False


def opens_with_figure(asked: Asked) -> bool:
    """Whether a figure opens a later sentence, or its gap where a name could stand: `. ____ diperebutkan 412 pendaftar`."""
    if ". " not in asked.candidate.stem:
        return False
    unit = len(asked.key) > 1  # the gap holds the noun, too
    bare = FIGURE_FIRST.search(asked.candidate.stem) is not None  # `. 11 perjalanan kereta terlambat hingga ____.`
    return bare or (f". {GAP} " in asked.candidate.stem and asked.candidate.sort == "count" and unit)


def stops_at_office(asked: Asked) -> bool:
    """Whether a gap for a place ends right behind an office, where its holder could stand: `ujar Camat ____.`."""
    before, gap, after = asked.candidate.stem.partition(GAP)
    if not gap or asked.candidate.sort == "person" or after.strip() not in {".", ""}:
        return False
    lead, more = words(before)[-1:], asked.reader.text[asked.candidate.span.stop :].startswith(f"{asked.wording.comma} ")
    return more and bool(lead) and (lead[0] in asked.wording.offices or lead[0] in asked.wording.single_offices)


def opens_with_helper(asked: Asked) -> bool:
    """Whether a sort is asked for, and the key opens with what only a verb has: `membatasi pelapor apa? – [harus] individu`."""
    if ":" not in asked.candidate.sort:
        return False
    small = asked.candidate.key[:1].islower()
    return small and asked.key[0] in asked.reader.language.grammar().auxiliaries


def says_noun_and_more(asked: Asked) -> bool:
    """Whether the key says the asked noun again and goes on beyond it: `babak apa? – [babak] pertama laga West Ham`."""
    if asked.candidate.kind != "what" or asked.at == 0 or not asked.candidate.sort.startswith("common:"):
        return False
    noun = asked.row[asked.at - 1 : asked.at]
    long = len(asked.key) >= RUNNING
    return asked.key[:1] == noun and long


def breaks_list(asked: Asked) -> bool:
    """Whether a list was cut before its last member: `polusi udara parah, pencemaran sungai di [kawasan mana]?[, serta …]`."""
    if not asked.reader.text.startswith(asked.wording.comma, asked.candidate.span.stop):
        return False
    lead, comma, last = asked.line.rpartition(f"{asked.wording.comma} ")
    after = words(asked.reader.text[asked.candidate.span.stop :][:NEAR])[:1]
    if not comma or not after or after[0] not in asked.wording.joining_words or set(words(last)) & asked.wording.joining_words:
        return False
    first = next((t for t in asked.reader.analysis.tokens if words(last)[:1] == [t.text.casefold()]), None)
    return first is not None and first.tag in {"NOUN", "PROPN"} and len(words(lead)) > 1


def cuts_range(asked: Asked) -> bool:
    """Whether the key says from where and the stem to where: `apa … hingga Km 263? – one way [dari Km 70]`."""
    prepositions = asked.reader.language.grammar().prepositions
    if by_role(asked.reader, Role.ORIGIN).isdisjoint(asked.key[1:]):
        return False
    after = words(asked.reader.text[asked.candidate.span.stop :][:NEAR])[:1]
    return bool(after) and prepositions.get(after[0]) is Role.UNTIL


def measures_place(asked: Asked) -> bool:
    """Whether a place without a name comes with how much or how long: `di mana? – rest area [maksimal 30 menit]`."""
    common = asked.candidate.kind == "where" and asked.candidate.sort.startswith("common:")
    return common and any(e.sort in COUNTED for e in asked.reader.entities_in(asked.candidate.span))


def likens_to_nothing(asked: Asked) -> bool:
    """Whether something is called alike and nothing before is: `[banjir serupa] sudah terjadi empat kali`."""
    if asked.wording.like_words.isdisjoint(asked.line_words):
        return False
    told = set(words(asked.candidate.stem.rpartition(". ")[0]))
    return any(other in asked.wording.like_words and one not in told for one, other in pairwise(asked.line_words))


def mixes_list(asked: Asked) -> bool:
    """Whether only the last of a list is counted, so that another sentence begins there: `luka bakar dan [enam] rumah`."""
    if asked.candidate.kind not in {"what", "who"} or asked.wording.joining_words.isdisjoint(asked.key):
        return False
    joined = [at for at, word in enumerate(asked.key) if word in asked.wording.joining_words]
    last = asked.key[joined[-1] + 1 : joined[-1] + 2]
    amount = asked.reader.language.sizes().amount
    return [amount(word) is not None for word in (*asked.key[:1], *last)] == [False, True]


def runs_into_deed(asked: Asked) -> bool:
    """Whether what is told of the key goes on with a second deed, maybe another's: `warga yang melapor [dan mengajak …]`."""
    if asked.candidate.kind not in {"what", "who"}:
        return False
    clauses = asked.reader.analysis.clauses
    deeds = (one for one in clauses if one.predicate in asked.candidate.span and one.link is Link.COORDINATE)
    told = (clauses[one.parent] for one in deeds if one.parent is not None and one.voice is Voice.ACTIVE)
    return any(one.link is Link.RELATIVE and one.predicate in asked.candidate.span for one in told)


def asks_one_of_lands(asked: Asked) -> bool:
    """Whether it asks for one land, and the key is of two: `Pemerintah negara mana? – Pemerintah Indonesia [dan] Vietnam`."""
    if asked.candidate.kind != "what":
        return False
    known = asked.reader.language.reading().names.known.table.get(asked.candidate.key.split()[-1])
    two = asked.key[-2:-1] != [] and asked.key[-2] in asked.wording.joining_words
    land = asked.row[asked.at] == asked.wording.which and known is not None and known.sort is Sort.COUNTRY
    one = asked.row[asked.at + 1 : asked.at + 2] != [asked.wording.only_these]
    return two and land and one


def leaves_year(asked: Asked) -> bool:
    """Whether a gap is for a stretch of a year that nothing says: `menyerap 3.400 pekerja pada [semester pertama]`."""
    if asked.candidate.kind != "cloze" or asked.candidate.sort != "period":
        return False
    said = YEAR.search(f"{asked.candidate.key} {asked.candidate.stem}") is not None
    return not said or SEASON.search(asked.candidate.key) is not None


HALVES: tuple[Callable[[Asked], bool], ...] = (
    halves_list,
    halves_reason,
    halves_office,
    adds_up,
    opens_with_figure,
    stops_at_office,
    opens_with_helper,
    says_noun_and_more,
    breaks_list,
    cuts_range,
    measures_place,
    likens_to_nothing,
    mixes_list,
    runs_into_deed,
    asks_one_of_lands,
    leaves_year,
)
"""Every way in which a key may be half."""
