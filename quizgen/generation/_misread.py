"""Stems, with a question word or a gap, that tell of a wrong reading: a part of a name, a quotation without who said it."""

import re
from collections.abc import Callable
from itertools import pairwise

from quizgen.generation._asked import Asked
from quizgen.generation._once import given_by, told_compounds
from quizgen.generation._told import told_pairs
from quizgen.generation._words import words
from quizgen.generation._wordwise import by_role
from quizgen.model.analysis import Role, Sort, Voice

QUOTES, QUOTED = '"“”', re.compile(r'["“][^"“”]+["”]')
LONGEST_SOURCE = 9
"""Words behind `menurut` among which a comma must stand before a verb."""
TITLE = re.compile(r", ([A-Z][a-z]+) (\w+) $")
"""A word of a title and what joins it to the next: `, Garam di `."""
TITLED = 24
"""Letters before a gap within which a title may have begun."""


def drops_source(asked: Asked) -> bool:
    """Whether who vouches for it was cut, and what he gave is left: `akan disita[, demikian] perintah Pengadilan Negeri`."""
    given = given_by(asked.reader)
    return not given.isdisjoint(asked.row) and asked.wording.thus_words.isdisjoint(asked.row)


def ends_bare(asked: Asked) -> bool:
    """Whether it ends with a verb that stands alone behind a comma: `Kebijakan ini, kata siapa, [ditempuh]?`."""
    last = asked.candidate.stem.rstrip("?. ").rpartition(", ")[2]
    return last.isalpha() and last.islower() and asked.reader.language.grammar().voice_of(last) is Voice.PASSIVE


def quotes_without_marks(asked: Asked) -> bool:
    """Whether it says `kami` or `saya` and shows no quotation: `Kami datang dari negara berpenduduk ____.`."""
    return not asked.wording.first_persons.isdisjoint(asked.row) and set(QUOTES).isdisjoint(asked.candidate.stem)


def speaks_itself(asked: Asked) -> bool:
    """Whether what somebody says in quotation marks is asked for as a fact: `"…, seluruh [Afrika] bernyanyi," ujar …`."""
    text, span = asked.reader.text, asked.candidate.span
    if asked.candidate.kind == "cloze" or not any(mark in text for mark in QUOTES):
        return False
    quoted = [found.span() for found in QUOTED.finditer(text)]
    inside = any(start < span.start and span.stop <= stop for start, stop in quoted)
    whole = any(start <= span.start and span.stop == stop - 1 for start, stop in quoted)
    if not inside or whole or not by_role(asked.reader, Role.SOURCE).isdisjoint(asked.row):
        return False
    beings = [e.name for e in asked.reader.analysis.entities if e.sort in {Sort.PERSON, Sort.ORGANISATION}]
    return not any(said in asked.candidate.stem for said in (*QUOTES, *beings))


def runs_into_verb(asked: Asked) -> bool:
    """Whether who vouches for it runs into a verb without a comma: `menurut Kementerian Kesehatan di Ulan Bator [meninggal]`."""
    grammar, sources = asked.reader.language.grammar(), by_role(asked.reader, Role.SOURCE)
    for part in re.split(r"[,.?:;] ?", asked.candidate.stem) if not sources.isdisjoint(asked.row) else ():
        row = words(part)
        at = next((at for at, word in enumerate(row) if word in sources), None)
        behind = row[at + 1 : at + 1 + LONGEST_SOURCE] if at is not None else []
        told = any(word in {asked.wording.relative, *asked.wording.question_words} for word in behind)
        plain = (word for word in behind if word not in grammar.auxiliaries and grammar.root_of(word) is not None)
        if not told and any(grammar.voice_of(word) is Voice.PASSIVE or word in asked.wording.mortal_verbs for word in plain):
            return True
    return False


def cuts_title(asked: Asked) -> bool:
    """Whether the gap or question parts a title that goes on behind its preposition: `karyanya, Garam di [Ambang Pintu]`."""
    text, start = asked.reader.text, asked.candidate.span.start
    before, known = TITLE.search(text[max(0, start - TITLED) : start]), asked.reader.language.reading().names.known.table
    if before is None or before[2] not in asked.wording.bare_markers or asked.candidate.key in known or before[1] in known:
        return False
    named = any(e.name == before[1] for e in asked.reader.analysis.entities)
    return not named and asked.candidate.key[:1].isupper()


def parts_verb(asked: Asked) -> bool:
    """Whether two words that are one verb are parted, or the second opens the key: `membawa [pulang penghargaan]`."""
    if asked.candidate.kind == "cloze":
        return False
    leads = (one for one, other in told_compounds(asked.reader) if other == asked.key[0] and one in asked.row)
    return any(asked.reader.language.grammar().voice_of(one) is Voice.ACTIVE for one in leads)


def dates_saying(asked: Asked) -> bool:
    """Whether it asks for the day on which somebody only said it: `…, kata juru bicara militer [pada tanggal berapa]?`."""
    if asked.candidate.kind != "when":
        return False
    last = words(asked.candidate.stem.rpartition(", ")[2])
    return bool(last) and last[0] in asked.wording.telling_words


def asks_where_many(asked: Asked) -> bool:
    """Whether a number of things is asked for as a place: `memutus aliran listrik [ke mana]? – 23.000 rumah`."""
    if asked.candidate.kind != "where":
        return False
    first = next(iter(asked.reader.tokens_in(asked.candidate.span)), None)
    return first is not None and first.tag == "NUM"


def makes_party(asked: Asked) -> bool:
    """Whether what is made or closed is asked for as somebody who acts: `membentuk [pihak mana]`."""
    party, root = asked.wording.party.split(), asked.reader.language.grammar().root_of
    if party[0] not in asked.row:
        return False
    behind = len(party) + 1  # `[pihak mana] yang dibentuk`
    places = [at for at in range(len(asked.row)) if asked.row[at : at + len(party)] == party]
    verbs = [asked.row[at - 1] for at in places if at]
    verbs += [one for at in places for one in asked.row[at + behind : at + behind + 1]]
    return any(root(verb) in asked.wording.making_roots for verb in verbs)


def makes_person(asked: Asked) -> bool:
    """Whether what is closed, built or founded is asked for as somebody: `pemerintah [menutup siapa]? – Akropolis`."""
    if asked.candidate.sort != Sort.PERSON.value or asked.candidate.kind != "who":
        return False
    person, root = asked.wording.asks["person"], asked.reader.language.grammar().root_of
    pairs = pairwise(asked.row)
    return any(other == person and root(one) in asked.wording.making_roots for one, other in pairs)


def asks_site_as_body(asked: Asked) -> bool:
    """Whether a centre that somebody leaves or is at is asked for as a body: `melontar dari [lembaga apa]? – Pusat Antariksa`."""
    if asked.candidate.kind != "what" or asked.candidate.sort not in {"agency", "organisation"}:
        return False
    row, at = asked.row, asked.at
    return at > 1 and row[at - 2] in asked.wording.bare_markers and asked.key[0] in asked.wording.site_nouns


def names_behind_name(asked: Asked) -> bool:
    """Whether a person is asked for right behind a name that his office ends with: `Duta Besar RI untuk [Singapura siapa]`."""
    if asked.candidate.kind != "who":
        return False
    person, stem = asked.wording.asks["person"], asked.candidate.stem
    asks = f" {person}" in stem
    return asks and re.search(rf"(?<=\w )[A-Z]\w+ {person}\b", stem) is not None


def is_area_role(asked: Asked) -> bool:
    """Whether it asks as what sort of area something is: `di Jawa Tengah [sebagai daerah apa]?`."""
    before = asked.row[max(0, asked.at - 2) : asked.at]
    role = len(before) > 1 and asked.reader.language.grammar().prepositions.get(before[0]) is Role.CAPACITY
    return role and before[1] in asked.wording.area_nouns


def parts_deed_from_more(asked: Asked) -> bool:
    """Whether `yang` hangs on the word that asks what is done to: `penghentian [apa yang] merusak demi masa depan`."""
    if asked.candidate.construction != "in_situ_deed":
        return False
    after, told = asked.row[asked.at + 1 : asked.at + 2], asked.reader.text[asked.candidate.span.stop :].split(maxsplit=1)[:1]
    return after == told == [asked.wording.relative]


def asks_bare_office(asked: Asked) -> bool:
    """Whether somebody is asked for by an office without its place: `Siapa [Wali Kota] yang menyatakan …`."""
    if asked.candidate.construction != "titled" or asked.wording.relative not in asked.row:
        return False
    title = asked.row[asked.at + 1 : asked.row.index(asked.wording.relative)]
    return bool(title) and all(word in asked.wording.single_offices | asked.wording.area_nouns for word in title)


def asks_in_aside(asked: Asked) -> bool:
    """Whether a distance stands beside the place asked for, or is what is asked: `di [mana, sekitar 200 kilometer di …]`."""
    stem, counting, row = asked.candidate.stem, asked.wording.number_words[""], asked.row
    told = row[asked.at + 1 : asked.at + 3]
    if len(told) < 2:
        return False
    if told[0] in asked.wording.about_words and told[1][:1].isdigit() and f"{row[asked.at]}, {told[0]} " in stem:
        return True
    if row[asked.at] != counting or told[0] not in asked.wording.distance_units or told[1] not in asked.wording.bare_markers:
        return False
    return any(f", {lead}{counting} " in stem for lead in ("", *(f"{word} " for word in asked.wording.about_words)))


def drops_age(asked: Asked) -> bool:
    """Whether a word before an age stands without it: `Pembalap negara mana yang [berusia praktis] mengunci kemenangan`."""
    ages, asking, pairs = asked.wording.aged_words, asked.wording.question_words, told_pairs(asked.reader)
    if not any(age in asked.row for age in ages):
        return False
    return any(one in ages and other not in asking and (one, other) not in pairs for one, other in pairwise(asked.row))


def asks_land_of_party(asked: Asked) -> bool:
    """Whether a party's name is cut before its land: `Partai Rakyat [negara mana]? – Swiss`."""
    if asked.candidate.sort != "country":
        return False
    before = (e for e in asked.reader.analysis.entities if e.outer.stop + 1 == asked.candidate.span.start)
    return any(e.fine == "party" for e in before)


def parts_initials(asked: Asked) -> bool:
    """Whether somebody's initials hang on the word that asks: `seorang hakim pengadilan [mana berinisial] TA`."""
    if asked.candidate.kind == "cloze":
        return False
    after = asked.row[asked.at + 1 : asked.at + 2]
    return bool(set(after) & asked.wording.initial_words)


MISREAD: tuple[Callable[[Asked], bool], ...] = (
    drops_source,
    ends_bare,
    quotes_without_marks,
    speaks_itself,
    runs_into_verb,
    cuts_title,
    parts_verb,
    dates_saying,
    asks_where_many,
    makes_party,
    makes_person,
    asks_site_as_body,
    names_behind_name,
    is_area_role,
    parts_deed_from_more,
    asks_bare_office,
    asks_in_aside,
    drops_age,
    asks_land_of_party,
    parts_initials,
)
"""Every such sign."""
