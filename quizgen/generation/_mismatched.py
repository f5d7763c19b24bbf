"""Questions whose words do not fit their key: `selat mana` for a canal, `siapa saja` for one person."""

import re
from collections.abc import Callable
from itertools import pairwise

from quizgen.generation._amiss import AMISS
from quizgen.generation._asked import Asked
from quizgen.generation._astray import ASTRAY
from quizgen.generation._beside import token_behind
from quizgen.generation._ended import ENDED
from quizgen.generation._fragments import FRAGMENTS
from quizgen.generation._halved import HALVES
from quizgen.generation._idle import IDLE
from quizgen.generation._lists import is_no_mountain
from quizgen.generation._lost import LOST
from quizgen.generation._mismeasured import MISMEASURED
from quizgen.generation._misread import MISREAD
from quizgen.generation._mistaken import MISTAKEN
from quizgen.generation._nobody import NOBODY
from quizgen.generation._reader import Reader
from quizgen.generation._strays import STRAYS
from quizgen.generation._sundered import SUNDERED
from quizgen.generation._told import told_pairs
from quizgen.generation._torn import TORN
from quizgen.generation._twisted import TWISTS
from quizgen.generation._unasked import UNASKED
from quizgen.generation._unbound import UNBOUND
from quizgen.generation._unclear import UNCLEAR
from quizgen.generation._uneven import UNEVEN
from quizgen.generation._unheld import UNHELD
from quizgen.generation._unsaid import UNSAID
from quizgen.generation._unsigned import UNSIGNED
from quizgen.generation._untrue import UNTRUE
from quizgen.generation._vague import VAGUE
from quizgen.generation._words import words
from quizgen.model.analysis import Role, Sort
from quizgen.model.question import Candidate
from quizgen.model.tree import base

NEAR = 40
"""Letters behind a name that are looked at."""


EITHER = (
    *(*MISREAD, *HALVES, *UNCLEAR, *ASTRAY, *VAGUE, *IDLE, *TORN),
    *(*ENDED, *LOST, *MISTAKEN, *NOBODY, *STRAYS, *AMISS, *FRAGMENTS, *UNASKED, *UNSAID, *SUNDERED, *UNSIGNED),
    *(*UNTRUE, *UNBOUND, *UNEVEN, *UNHELD),
)
"""What is looked for beside a gap as well."""


def is_mismatched(reader: Reader, candidate: Candidate) -> bool:
    """Whether what is asked for is not what the key is, its words do not go together, or show that the brief was misread."""
    asked = Asked.of(reader, candidate)
    signs = EITHER if candidate.kind == "cloze" else (*EITHER, *MISMATCHES)
    return any(sign(asked) for sign in signs)


def asks_other_place(asked: Asked) -> bool:
    """Whether it asks with the noun of another sort of place than the key is named with: `selat mana? – [Terusan] Suez`."""
    heads = asked.wording.heads
    known = asked.reader.language.reading().names.known.table
    unknown = asked.candidate.key not in known  # `Tangerang Selatan` is a city of its own
    if len(asked.key) > 1 and asked.key[-1] in asked.wording.side_words and asked.candidate.sort == "city" and unknown:
        return True  # `kota mana? – Surabaya [Barat]`
    towns = asked.candidate.sort in {"city", "regency"}
    if len(asked.key) > 1 and towns and unknown and asked.candidate.key.partition(" ")[0] in known:
        return asked.candidate.kind == "where"  # `kota mana? – [Padang] Sarai`, `kabupaten mana? – [Poso] Pesisir`
    town = asked.at > 0 and unknown and asked.row[asked.at - 1] in asked.wording.town_openers
    if asked.candidate.key.casefold() in asked.wording.bynames or (asked.candidate.kind == "where" and town):
        return True  # `memicu perdebatan di [kecamatan mana]? – Senayan`, `di [teluk mana]? – Teluk Kuantan`
    noun = heads.get(asked.row[asked.at - 1]) if asked.at else None
    if any(is_no_mountain(asked.reader, e) for e in asked.reader.entities_in(asked.candidate.span)):
        return True  # `di [gunung mana]? – Tambora`
    named = heads.get(asked.key[0]) if len(asked.key) > 1 else None
    if asked.candidate.kind != "where" or noun is None or named is None or {noun.animacy, named.animacy} != {"place"}:
        return False
    return asked.row[asked.at - 1] not in {asked.key[0], named.word} and noun.sort != named.sort and noun.word != named.word


def asks_many_for_one(asked: Asked) -> bool:
    """Whether it asks for many, and the key is one whose office holds a list: `Menteri Pendidikan, Kebudayaan, … Nadiem`."""
    who = any(one in asked.row for one in asked.wording.asks["person"].split())
    if asked.candidate.sort != "list" or not who:
        return False
    joined = [other for one, other in pairwise(asked.key) if one in asked.wording.joining_words]
    if any(map(asked.wording.is_deed, joined)):
        return True  # `lulusan baru dan [perluasan insentif]`
    persons = [e for e in asked.reader.entities_in(asked.candidate.span) if e.sort is Sort.PERSON]
    opens = asked.candidate.key.casefold().split()[0] in asked.reader.language.reading().names.titles.table
    return opens and len(persons) == 1 and persons[0].span.stop == asked.candidate.span.stop


def asks_one_for_many(asked: Asked) -> bool:
    """Whether it asks with the noun of a group, and the key joins a body to that: `[kelompok apa]? – kelompok HAM dan PBB`."""
    if not asked.candidate.sort.startswith("common:") or not asked.at or asked.row[asked.at - 1] != asked.key[0]:
        return False
    bodies = {e.name.casefold() for e in asked.reader.entities_in(asked.candidate.span) if e.sort is Sort.ORGANISATION}
    return any(one in asked.wording.joining_words and other in bodies for one, other in pairwise(asked.key))


def asks_land_as_thing(asked: Asked) -> bool:
    """Whether a stretch of land is asked for as a thing, or a side of a land as a team: `melanda [apa]? – Eropa selatan`."""
    if asked.candidate.kind != "what" or not asked.candidate.sort.startswith(("common:", "team:")):
        return False
    lands = (e.span for e in asked.reader.entities_in(asked.candidate.span) if e.sort in {Sort.PLACE, Sort.COUNTRY})
    opens = any(span.start == asked.candidate.span.start for span in lands)
    return opens and asked.row[asked.at : asked.at + 1] == [asked.wording.asks["thing"]]


def parts_what_it_bears(asked: Asked) -> bool:
    """Whether what a noun bears hangs on the word that asks, cut off from it: `[kasus apa bermodus] lowongan kerja`."""
    after = (asked.row[asked.at + 1 : asked.at + 2] or [""])[0]
    sorted_out = ":" in asked.candidate.sort and not asked.candidate.sort.startswith("common:")
    if not sorted_out or not after.startswith(asked.wording.bearing_opening):
        return False
    return any(t.text.casefold() == after and base(t.relation) == "acl" for t in asked.reader.analysis.tokens)


def lists_manner(asked: Asked) -> bool:
    """Whether a list of things ends with how it is done: `lewat apa saja? – aplikasi atau [langsung]`."""
    return asked.candidate.sort == "list" and bool(set(asked.key) & asked.wording.manner_words)


def holds_predicate(asked: Asked) -> bool:
    """Whether a key for somebody goes on with what he does or is: `menilai siapa? – investor [masih] 'wait and see'`."""
    grammar, relative = asked.reader.language.grammar(), asked.wording.relative
    person = asked.candidate.kind == "who" and asked.candidate.sort.startswith("common:")
    until = asked.key.index(relative) if relative in asked.key else len(asked.key)
    return person and bool(grammar.auxiliaries & set(asked.key[1:until]))


def is_name_in_description(asked: Asked) -> bool:
    """Whether a key says what somebody is and then his name: `seorang korban [bernama Farzah]`."""
    calls = {word.split()[0] for word in asked.wording.naming_words.values() if word}
    named = any(e.sort is Sort.PERSON for e in asked.reader.entities_in(asked.candidate.span))
    return named and bool(calls & set(asked.key[1:]))


def asks_made_into(asked: Asked) -> bool:
    """Whether it asks what was made into something, and that is cut: `Kemenangan ini [menjadikan apa]?`."""
    return asked.at > 0 and asked.row[asked.at - 1] == asked.wording.making_into


def is_torn_before_listing(asked: Asked) -> bool:
    """Whether what `yakni` explains was cut: `likuidasi China Evergrande[, … dengan utang terbesar,] yakni lebih dari …`."""
    torn = set(pairwise(asked.row)) - told_pairs(asked.reader)
    return any(other in asked.wording.listing_words and one not in asked.wording.question_words for one, other in torn)


def asks_what_it_became(asked: Asked) -> bool:
    """Whether it asks no more than what somebody or something became, fulfils or harms: `Pria ini [menjadi apa]?`."""
    thing = asked.at > 0 and asked.row[asked.at] == asked.wording.asks["thing"]
    return thing and asked.row[asked.at - 1] in asked.wording.hollow_verbs and not set(asked.row) & asked.wording.offering_words


def parts_subject(asked: Asked) -> bool:
    """Whether a comma of what was cut stands between who acts and what he does: `Empat pelaku[,] menjual hasil curian`."""
    text, stem = asked.reader.text, asked.candidate.stem.casefold()
    for clause in asked.reader.analysis.clauses if asked.wording.comma in stem else ():
        subject = None if clause.shared else clause.phrase(Role.SUBJECT)
        if subject is None or subject.outer.stop >= clause.predicate.start:
            continue
        said, does = (span.text(text).casefold() for span in (subject.outer, clause.predicate))
        first, comma, _ = said.partition(asked.wording.comma)
        torn = f"{first.strip()}, {does.split()[0]} " if comma else ""
        if torn and torn in stem and torn not in text.casefold():
            return True
    return False


def names_stranger(asked: Asked) -> bool:
    """Whether somebody unknown is called by one name, and what he is was cut: `[Ridwan], pelaku UMKM asal Garut, berhasil …`."""
    text, known = asked.reader.text, asked.reader.language.reading().names.known.table
    for person in asked.reader.analysis.entities:
        if person.sort is not Sort.PERSON or " " in person.name or person.title or person.name in known:
            continue
        after = text[person.outer.stop : person.outer.stop + NEAR]
        behind = after.removeprefix(asked.wording.comma).split()[:1]
        beside = after.startswith(asked.wording.comma) and bool(behind) and behind[0].islower()
        opens = asked.line.startswith(f"{person.name} ")
        if beside and opens and behind[0] not in asked.row:
            return True
    return False


def asks_before_turn(asked: Asked) -> bool:
    """Whether the sentence turns behind what it asks: `mengerahkan berapa personel, [namun pencarian terkendala]`."""
    after = asked.candidate.stem.partition(f" {asked.row[asked.at]} ")[2]
    small = set(words(after)) & {word.strip("?,.") for word in after.split()}  # a name may have it: `'Bahkan Voli 3'`
    return asked.at > 0 and bool(small & asked.wording.counter_words)


def opens_with_topic(asked: Asked) -> bool:
    """Whether a key opens with the preposition of what is spoken about: `saling menyalahkan apa? – [soal] subsidi`."""
    return asked.candidate.kind == "what" and asked.reader.language.grammar().prepositions.get(asked.key[0]) is Role.TOPIC


def asks_for_giving(asked: Asked) -> bool:
    """Whether a key holds whom something is given to: `menjatuhkan apa? – hukuman mati [kepada Ferdy Sambo]`."""
    given = asked.wording.giving_marker in words(asked.candidate.key)[1:]
    return given and asked.candidate.sort.startswith("common:") and asked.candidate.construction.endswith("object")


def asks_in_lead(asked: Asked) -> bool:
    """Whether it asks in what is only said beside the news: `[Selain … makan berapa kali sehari], siswa menjalani …`."""
    lead, comma, _ = asked.line.partition(asked.wording.comma)
    told = set(words(lead))
    opens = set(words(lead)[:1]) & asked.wording.link_openers - asked.wording.more_words  # `Lebih dari berapa siswa …`
    return bool(comma and opens and told & asked.wording.question_words)


def asks_twice_where(asked: Asked) -> bool:
    """Whether the place asked for stands beside another: `memproduksi skincare [di mana di] Tambun Selatan`."""
    markers = asked.wording.bare_markers
    rows = zip(asked.row, asked.row[1:], asked.row[2:], strict=False)
    return any(one == third and one in markers and other in asked.wording.question_words for one, other, third in rows)


def asks_as_which(asked: Asked) -> bool:
    """Whether it asks as what somebody does something, in an aside: `Kabupaten Mimika [sebagai daerah apa yang] memperoleh`."""
    roles, asking = asked.reader.language.grammar().prepositions, asked.wording.question_words
    rows = zip(asked.row, asked.row[1:], asked.row[2:], asked.row[3:], strict=False)
    return any(
        roles.get(one) is Role.CAPACITY and third in asking and fourth == asked.wording.relative for one, _, third, fourth in rows
    )


def asks_before_quality(asked: Asked) -> bool:
    """Whether what a thing is like stands right behind `apa`: `memproduksi [apa bermerkuri]`."""
    after = token_behind(asked.reader, asked.candidate.span.stop)
    if after is None or after.tag != "ADJ" or after.head < 0 or asked.candidate.construction != "in_situ_object":
        return False
    held = asked.reader.analysis.tokens[after.head].span in asked.candidate.span
    return held and (asked.wording.asks["thing"], after.text.casefold()) in pairwise(asked.row)


def asks_lands_for_sides(asked: Asked) -> bool:
    """Whether it asks for lands, and the key says which side of them: `negara mana saja? – Turki [selatan] dan Suriah`."""
    land = asked.wording.asks["country"].split()[0]
    sides = [word for word in asked.candidate.key.split() if word in asked.wording.side_words]
    return asked.candidate.sort == "list" and bool(sides) and land in asked.row


def keeps_owner_in_key(asked: Asked) -> bool:
    """Whether a clitic in the stem means somebody whom the key names beside more: `menjatuhkan apa kepada ajudan[nya]`."""
    stem, candidate = asked.candidate.stem.casefold(), asked.candidate
    persons = [e for e in asked.reader.entities_in(candidate.span) if e.sort is Sort.PERSON and e.span != candidate.span]
    untold = any(e.name.casefold() not in stem for e in persons) and candidate.sort.startswith("common:")
    later = [m for m in asked.reader.analysis.mentions if m.span.start > candidate.span.stop] if untold else []
    clitics = [m for m in later if m.span.text(asked.reader.text).casefold() == asked.wording.clitic]
    held = (t for t in asked.reader.analysis.tokens if any(m.span in t.span for m in clitics))
    return any(token.text.casefold() in asked.row for token in held)


def loses_what_helps_quoted(asked: Asked) -> bool:
    """Whether a quoted verb lost the small word before its quotation marks: `akan "menanggung …"` asked as `menanggung`."""
    for helper, verb in re.findall(r"(\w+) [\"“](\w+)", asked.reader.analysis.brief.text):
        told = [asked.row[at - 1] for at, word in enumerate(asked.row) if word == verb]
        if helper in asked.reader.language.grammar().auxiliaries and told and helper not in told:
            return True
    return False


MISMATCHES: tuple[Callable[[Asked], bool], ...] = (
    *TWISTS,
    *MISMEASURED,
    asks_other_place,
    asks_many_for_one,
    asks_one_for_many,
    holds_predicate,
    asks_land_as_thing,
    parts_what_it_bears,
    lists_manner,
    is_name_in_description,
    asks_made_into,
    is_torn_before_listing,
    asks_what_it_became,
    asks_for_giving,
    asks_in_lead,
    asks_twice_where,
    asks_as_which,
    asks_before_quality,
    parts_subject,
    names_stranger,
    asks_before_turn,
    opens_with_topic,
    asks_lands_for_sides,
    keeps_owner_in_key,
    loses_what_helps_quoted,
)
"""Every way in which a question may miss its key."""
