"""Stems, with a question word or a gap, that tell of a wrong reading: a part of a name, a quotation without who said it."""

import re
from collections.abc import Callable
from itertools import pairwise

from quizgen.generation._asked import Asked
from quizgen.generation._told import told_pairs
from quizgen.generation._words import GAP, words
from quizgen.model.analysis import Role, Sort, Voice

QUOTES = '"“”'
LONGEST_SOURCE = 9
"""Words behind `menurut` among which a comma must stand before a verb."""
TITLED = 24
"""Letters before a gap within which a title may have begun."""


def drops_source(asked: Asked) -> bool:
    """Whether who vouches for it was cut, and what he gave is left: `akan disita[, demikian] perintah Pengadilan Negeri`."""
    thus = asked.wording.thus_words
    found = re.finditer(rf", (?:{'|'.join(sorted(thus))}) (\w+)", asked.reader.text.casefold())
    given = {one[1] for one in found}
    return not thus & set(asked.row) and any(word in given for word in asked.row)


def ends_bare(asked: Asked) -> bool:
    """Whether it ends with a verb that stands alone behind a comma: `Kebijakan ini, kata siapa, [ditempuh]?`."""
    last = asked.candidate.stem.rstrip("?. ").rpartition(", ")[2]
    return last.isalpha() and last.islower() and asked.reader.language.grammar().voice_of(last) is Voice.PASSIVE


def quotes_without_marks(asked: Asked) -> bool:
    """Whether it says `kami` or `saya` and shows no quotation: `Kami datang dari negara berpenduduk ____.`."""
    return bool(asked.wording.first_persons & set(asked.row)) and not set(QUOTES) & set(asked.candidate.stem)


def speaks_itself(asked: Asked) -> bool:
    """Whether what somebody says in quotation marks is asked for as a fact: `"…, seluruh [Afrika] bernyanyi," ujar …`."""
    if asked.candidate.kind == "cloze" or set(QUOTES) & set(asked.candidate.stem):
        return False
    text, span = asked.reader.text, asked.candidate.span
    inside = any(found.start() < span.start and span.stop <= found.end() for found in re.finditer(r'["“][^"“”]+["”]', text))
    whole = any(found.start() <= span.start and span.stop == found.end() - 1 for found in re.finditer(r'["“][^"“”]+["”]', text))
    said = {Role.SOURCE} & {asked.reader.language.grammar().prepositions.get(word) for word in asked.row}
    speakers = {e.name for e in asked.reader.analysis.entities if e.sort in {Sort.PERSON, Sort.ORGANISATION}}
    return inside and not whole and not said and not any(name in asked.candidate.stem for name in speakers)


def runs_into_verb(asked: Asked) -> bool:
    """Whether who vouches for it runs into a verb without a comma: `menurut Kementerian Kesehatan di Ulan Bator [meninggal]`."""
    grammar = asked.reader.language.grammar()
    for part in re.split(r"[,.?:;] ?", asked.candidate.stem):
        row = words(part)
        at = next((at for at, word in enumerate(row) if grammar.prepositions.get(word) is Role.SOURCE), None)
        behind = row[at + 1 : at + 1 + LONGEST_SOURCE] if at is not None else []
        told = any(word in {asked.wording.relative, *asked.wording.question_words} for word in behind)
        plain = (word for word in behind if word not in grammar.auxiliaries and grammar.root_of(word) is not None)
        if not told and any(grammar.voice_of(word) is Voice.PASSIVE or word in asked.wording.dying_words for word in plain):
            return True
    return False


def cuts_title(asked: Asked) -> bool:
    """Whether the gap or question parts a title that goes on behind its preposition: `karyanya, Garam di [Ambang Pintu]`."""
    text, start = asked.reader.text, asked.candidate.span.start
    markers = "|".join(sorted(asked.wording.bare_markers))
    before = re.search(rf", ([A-Z][a-z]+) (?:{markers}) $", text[max(0, start - TITLED) : start])
    known = asked.reader.language.reading().names.known.table
    if before is None or asked.candidate.key in known or before[1] in known:
        return False
    named = any(e.name == before[1] for e in asked.reader.analysis.entities)
    return not named and asked.candidate.key[:1].isupper()


def parts_verb(asked: Asked) -> bool:
    """Whether two words that are one verb are parted, or the second opens the key: `membawa [pulang penghargaan]`."""
    second = {other for one, other in asked.wording.compounds if asked.reader.language.grammar().voice_of(one) is Voice.ACTIVE}
    pairs = told_pairs(asked.reader) & asked.wording.compounds
    opens = asked.key[0] in second and any(other == asked.key[0] for one, other in pairs if one in asked.row)
    return opens and GAP not in asked.candidate.stem


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


def dates_saying(asked: Asked) -> bool:
    """Whether it asks for the day on which somebody only said it: `…, kata juru bicara militer [pada tanggal berapa]?`."""
    last = words(asked.candidate.stem.rpartition(", ")[2])
    return asked.candidate.kind == "when" and bool(last) and last[0] in asked.wording.telling_words


def asks_where_many(asked: Asked) -> bool:
    """Whether a number of things is asked for as a place: `memutus aliran listrik [ke mana]? – 23.000 rumah`."""
    first = next(iter(asked.reader.tokens_in(asked.candidate.span)), None)
    return asked.candidate.kind == "where" and first is not None and first.tag == "NUM"


def halves_office(asked: Asked) -> bool:
    """Whether the key is an office in a local body without saying of where: `Kepala Dinas Perhubungan`."""
    if asked.candidate.construction != "office" or not asked.wording.regional_bodies & set(asked.key):
        return False
    places = (e for e in asked.reader.entities_in(asked.candidate.span) if e.sort is Sort.PLACE)
    return not any(places) and not any(word.istitle() and word in asked.reader.language.reading().names.known.table
        for word in asked.candidate.key.split())


def makes_party(asked: Asked) -> bool:
    """Whether what is made or closed is asked for as somebody who acts: `membentuk [pihak mana]`."""
    party, root = words(asked.wording.party), asked.reader.language.grammar().root_of
    behind = len(party) + 1  # `[pihak mana] yang dibentuk`
    places = [at for at in range(len(asked.row)) if asked.row[at : at + len(party)] == party]
    verbs = [asked.row[at - 1] for at in places if at]
    verbs += [one for at in places for one in asked.row[at + behind : at + behind + 1]]
    return any(root(verb) in asked.wording.making_roots for verb in verbs)


def makes_person(asked: Asked) -> bool:
    """Whether what is closed, built or founded is asked for as somebody: `pemerintah [menutup siapa]? – Akropolis`."""
    person, root = asked.wording.asks["person"], asked.reader.language.grammar().root_of
    pairs = pairwise(asked.row)
    named = asked.candidate.sort == Sort.PERSON.value and asked.candidate.kind == "who"
    return named and any(other == person and root(one) in asked.wording.making_roots for one, other in pairs)


MISREAD: tuple[Callable[[Asked], bool], ...] = (
    drops_source,
    ends_bare,
    quotes_without_marks,
    speaks_itself,
    runs_into_verb,
    cuts_title,
    parts_verb,
    halves_list,
    dates_saying,
    asks_where_many,
    halves_office,
    makes_party,
    makes_person,
)
"""Every such sign."""
