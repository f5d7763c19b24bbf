"""Questions whose words do not fit their key: `selat mana` for a canal, `siapa saja` for one person."""

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
from quizgen.generation._misplaced import MISPLACED
from quizgen.generation._misread import MISREAD
from quizgen.generation._mistaken import MISTAKEN
from quizgen.generation._nobody import NOBODY
from quizgen.generation._overrun import OVERRUNS
from quizgen.generation._reader import Reader
from quizgen.generation._strays import STRAYS
from quizgen.generation._stripped import STRIPPED
from quizgen.generation._sundered import SUNDERED
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
from quizgen.generation._wordwise import by_role
from quizgen.model.analysis import Role, Sort
from quizgen.model.question import Candidate
from quizgen.model.tree import base

EITHER = (
    *(*MISREAD, *HALVES, *UNCLEAR, *ASTRAY, *VAGUE, *IDLE, *TORN),
    *(*ENDED, *LOST, *MISTAKEN, *NOBODY, *STRAYS, *AMISS, *FRAGMENTS, *UNASKED, *UNSAID, *SUNDERED, *UNSIGNED),
    *(*UNTRUE, *UNBOUND, *UNEVEN, *UNHELD, *OVERRUNS, *MISPLACED),
)
"""What is looked for beside a gap as well."""


def is_mismatched(reader: Reader, candidate: Candidate) -> bool:
    """Whether what is asked for is not what the key is, its words do not go together, or show that the brief was misread."""
    asked = Asked.of(reader, candidate)
    for sign in EITHER:
        if sign(asked):
            return True
    return candidate.kind != "cloze" and any(sign(asked) for sign in MISMATCHES)


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
    if asked.candidate.kind != "who" or not asked.candidate.sort.startswith("common:"):
        return False
    grammar, relative = asked.reader.language.grammar(), asked.wording.relative
    until = asked.key.index(relative) if relative in asked.key else len(asked.key)
    return bool(grammar.auxiliaries & set(asked.key[1:until]))


def is_name_in_description(asked: Asked) -> bool:
    """Whether a key says what somebody is and then his name: `seorang korban [bernama Farzah]`."""
    if not any(e.sort is Sort.PERSON for e in asked.reader.entities_in(asked.candidate.span)):
        return False
    return any(word and word.split()[0] in asked.key[1:] for word in asked.wording.naming_words.values())


def asks_made_into(asked: Asked) -> bool:
    """Whether it asks what was made into something, and that is cut: `Kemenangan ini [menjadikan apa]?`."""
    return asked.at > 0 and asked.row[asked.at - 1] == asked.wording.making_into


def asks_what_it_became(asked: Asked) -> bool:
    """Whether it asks no more than what somebody or something became, fulfils or harms: `Pria ini [menjadi apa]?`."""
    thing = asked.at > 0 and asked.row[asked.at] == asked.wording.asks["thing"]
    return thing and asked.row[asked.at - 1] in asked.wording.hollow_verbs and not set(asked.row) & asked.wording.offering_words


def opens_with_topic(asked: Asked) -> bool:
    """Whether a key opens with the preposition of what is spoken about: `saling menyalahkan apa? – [soal] subsidi`."""
    return asked.candidate.kind == "what" and asked.reader.language.grammar().prepositions.get(asked.key[0]) is Role.TOPIC


def asks_for_giving(asked: Asked) -> bool:
    """Whether a key holds whom something is given to: `menjatuhkan apa? – hukuman mati [kepada Ferdy Sambo]`."""
    if not asked.candidate.sort.startswith("common:") or not asked.candidate.construction.endswith("object"):
        return False
    return asked.wording.giving_marker in words(asked.candidate.key)[1:]


def asks_in_lead(asked: Asked) -> bool:
    """Whether it asks in what is only said beside the news: `[Selain … makan berapa kali sehari], siswa menjalani …`."""
    lead, comma, _ = asked.line.partition(asked.wording.comma)
    told = set(words(lead))
    opens = set(words(lead)[:1]) & asked.wording.link_openers - asked.wording.more_words  # `Lebih dari berapa siswa …`
    return bool(comma and opens and told & asked.wording.question_words)


def asks_twice_where(asked: Asked) -> bool:
    """Whether the place asked for stands beside another: `memproduksi skincare [di mana di] Tambun Selatan`."""
    markers = asked.wording.bare_markers
    row, asks = asked.row, asked.wording.question_words
    return any(row[at - 1] in markers and row[at - 1] == row[at + 1] for at in range(1, len(row) - 1) if row[at] in asks)


def asks_as_which(asked: Asked) -> bool:
    """Whether it asks as what somebody does something, in an aside: `Kabupaten Mimika [sebagai daerah apa yang] memperoleh`."""
    roles, row = by_role(asked.reader, Role.CAPACITY), asked.row
    if roles.isdisjoint(row):
        return False
    asking, relative = asked.wording.question_words, asked.wording.relative
    rows = zip(row, row[2:], row[3:], strict=False)
    return any(one in roles and third in asking and fourth == relative for one, third, fourth in rows)


def asks_before_quality(asked: Asked) -> bool:
    """Whether what a thing is like stands right behind `apa`: `memproduksi [apa bermerkuri]`."""
    after = token_behind(asked.reader, asked.candidate.span.stop)
    if after is None or after.tag != "ADJ" or after.head < 0 or asked.candidate.construction != "in_situ_object":
        return False
    held = asked.reader.analysis.tokens[after.head].span in asked.candidate.span
    return held and (asked.wording.asks["thing"], after.text.casefold()) in pairwise(asked.row)


def asks_lands_for_sides(asked: Asked) -> bool:
    """Whether it asks for lands, and the key says which side of them: `negara mana saja? – Turki [selatan] dan Suriah`."""
    if asked.candidate.sort != "list":
        return False
    land = asked.wording.asks["country"].split()[0]
    sides = [word for word in asked.candidate.key.split() if word in asked.wording.side_words]
    return bool(sides) and land in asked.row


MISMATCHES: tuple[Callable[[Asked], bool], ...] = (
    *TWISTS,
    *STRIPPED,
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
    asks_what_it_became,
    asks_for_giving,
    asks_in_lead,
    asks_twice_where,
    asks_as_which,
    asks_before_quality,
    opens_with_topic,
    asks_lands_for_sides,
)
"""Every way in which a question may miss its key."""
