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
COUNTED, APART = frozenset({Sort.QUANTITY, Sort.AMOUNT}), 4
"""Sorts of figures; and words between two of them that are told as parts of one sum."""
RUNNING, NEAR = 4, 24
"""Words of a key that runs on; and letters behind one that are looked at."""
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


def asks_site_as_body(asked: Asked) -> bool:
    """Whether a centre that somebody leaves or is at is asked for as a body: `melontar dari [lembaga apa]? – Pusat Antariksa`."""
    row, at = asked.row, asked.at
    marked = at > 1 and row[at - 2] in asked.wording.bare_markers and asked.key[0] in asked.wording.site_nouns
    return marked and asked.candidate.kind == "what" and asked.candidate.sort in {"agency", "organisation"}


def names_behind_name(asked: Asked) -> bool:
    """Whether a person is asked for right behind a name that his office ends with: `Duta Besar RI untuk [Singapura siapa]`."""
    person = asked.wording.asks["person"]
    return re.search(rf"(?<=\w )[A-Z]\w+ {person}\b", asked.candidate.stem) is not None and asked.candidate.kind == "who"


def is_area_role(asked: Asked) -> bool:
    """Whether it asks as what sort of area something is: `di Jawa Tengah [sebagai daerah apa]?`."""
    before = asked.row[max(0, asked.at - 2) : asked.at]
    role = len(before) > 1 and asked.reader.language.grammar().prepositions.get(before[0]) is Role.CAPACITY
    return role and before[1] in asked.wording.area_nouns


def adds_up(asked: Asked) -> bool:
    """Whether two figures joined in the stem add up to the key: `[lima] pelajar … dua medali perak dan tiga perunggu`."""
    if asked.candidate.sort != "count":
        return False
    figures = {int(text) for text in (asked.candidate.key, *asked.candidate.accept) if text.isdigit()}
    stem = asked.candidate.stem
    told = [(stem.find(e.span.text(asked.reader.text)), e) for e in asked.reader.analysis.entities if e.sort in COUNTED]
    row = [(at, e) for at, e in told if at >= 0 and e.span != asked.candidate.span]
    joining = asked.wording.joining_words
    for (at, one), (later, other) in pairwise(sorted(row, key=lambda pair: pair[0])):
        between = words(stem[at + len(one.span) : later])
        both = [int(float(e.value)) for e in (one, other) if e.value.replace(".", "").isdigit()]
        if between[-1:] and between[-1] in joining and len(between) <= APART and len(both) > 1 and sum(both) in figures:
            return True
    return False


def opens_with_figure(asked: Asked) -> bool:
    """Whether a gap for a figure opens a later sentence, where a name could stand: `. ____ diperebutkan 412 pendaftar`."""
    unit = len(asked.key) > 1  # the gap holds the noun, too
    return f". {GAP} " in asked.candidate.stem and asked.candidate.sort == "count" and unit


def stops_at_office(asked: Asked) -> bool:
    """Whether a gap for a place ends right behind an office, where its holder could stand: `ujar Camat ____.`."""
    before, _, after = asked.candidate.stem.partition(GAP)
    lead = words(before)[-1:]
    office = bool(lead) and lead[0] in asked.wording.offices | asked.wording.single_offices
    more = asked.reader.text[asked.candidate.span.stop :].startswith(f"{asked.wording.comma} ")
    return more and GAP in asked.candidate.stem and asked.candidate.sort != "person" and office and after.strip() in {".", ""}


def opens_with_helper(asked: Asked) -> bool:
    """Whether a sort is asked for, and the key opens with what only a verb has: `membatasi pelapor apa? – [harus] individu`."""
    small = asked.candidate.key[:1].islower()
    return small and ":" in asked.candidate.sort and asked.key[0] in asked.reader.language.grammar().auxiliaries


def says_noun_and_more(asked: Asked) -> bool:
    """Whether the key says the asked noun again and goes on beyond it: `babak apa? – [babak] pertama laga West Ham`."""
    noun = asked.row[asked.at - 1 : asked.at]
    long = len(asked.key) >= RUNNING and asked.candidate.sort.startswith("common:")
    return asked.candidate.kind == "what" and asked.at > 0 and asked.key[:1] == noun and long


def parts_deed_from_more(asked: Asked) -> bool:
    """Whether `yang` hangs on the word that asks what is done to: `penghentian [apa yang] merusak demi masa depan`."""
    after, told = asked.row[asked.at + 1 : asked.at + 2], asked.reader.text[asked.candidate.span.stop :].split(maxsplit=1)[:1]
    return asked.candidate.construction == "in_situ_deed" and after == told == [asked.wording.relative]


def breaks_list(asked: Asked) -> bool:
    """Whether a list was cut before its last member: `polusi udara parah, pencemaran sungai di [kawasan mana]?[, serta …]`."""
    line = asked.candidate.stem.rpartition(". ")[2]
    lead, comma, last = line.rpartition(f"{asked.wording.comma} ")
    after = words(asked.reader.text[asked.candidate.span.stop :][:NEAR])[:1]
    goes_on = asked.reader.text[asked.candidate.span.stop :].startswith(asked.wording.comma) and bool(after)
    if not (comma and goes_on) or after[0] not in asked.wording.joining_words or set(words(last)) & asked.wording.joining_words:
        return False
    first = next((t for t in asked.reader.analysis.tokens if words(last)[:1] == [t.text.casefold()]), None)
    return first is not None and first.tag in {"NOUN", "PROPN"} and len(words(lead)) > 1


def asks_bare_office(asked: Asked) -> bool:
    """Whether somebody is asked for by an office without its place: `Siapa [Wali Kota] yang menyatakan …`."""
    if asked.candidate.construction != "titled" or asked.wording.relative not in asked.row:
        return False
    title = asked.row[asked.at + 1 : asked.row.index(asked.wording.relative)]
    return bool(title) and all(word in asked.wording.single_offices | asked.wording.area_nouns for word in title)


def asks_in_aside(asked: Asked) -> bool:
    """Whether a distance stands beside the place asked for, or is what is asked: `di [mana, sekitar 200 kilometer di …]`."""
    about, stem = "|".join(sorted(asked.wording.about_words)), asked.candidate.stem
    asking = "|".join(sorted(asked.wording.question_words))
    markers = "|".join(sorted(asked.wording.bare_markers))
    beside = re.search(rf"\b(?:{asking}), (?:{about}) \d", stem)
    counting = asked.wording.number_words[""]
    return bool(beside or re.search(rf", (?:(?:{about}) )?{counting} (?:kilo)?meter (?:{markers}) ", stem))


def drops_age(asked: Asked) -> bool:
    """Whether a word before an age stands without it: `Pembalap negara mana yang [berusia praktis] mengunci kemenangan`."""
    ages = asked.wording.aged_words
    pairs = told_pairs(asked.reader)
    asking = asked.wording.question_words
    return any(one in ages and other not in asking and (one, other) not in pairs for one, other in pairwise(asked.row))


def asks_land_of_party(asked: Asked) -> bool:
    """Whether a party's name is cut before its land: `Partai Rakyat [negara mana]? – Swiss`."""
    before = (e for e in asked.reader.analysis.entities if e.outer.stop + 1 == asked.candidate.span.start)
    return asked.candidate.sort == "country" and any(e.fine == "party" for e in before)


def parts_initials(asked: Asked) -> bool:
    """Whether somebody's initials hang on the word that asks: `seorang hakim pengadilan [mana berinisial] TA`."""
    after = asked.row[asked.at + 1 : asked.at + 2]
    return asked.candidate.kind != "cloze" and bool(set(after) & asked.wording.initial_words)


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
    asks_site_as_body,
    names_behind_name,
    is_area_role,
    adds_up,
    opens_with_figure,
    stops_at_office,
    opens_with_helper,
    says_noun_and_more,
    parts_deed_from_more,
    breaks_list,
    asks_bare_office,
    asks_in_aside,
    drops_age,
    asks_land_of_party,
    parts_initials,
)
"""Every such sign."""
