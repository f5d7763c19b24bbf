"""Stems that come out twisted: a question word where none can stand, or beside words that it cannot go with."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from quizgen.generation._asked import Asked
from quizgen.generation._reader import Reader
from quizgen.generation._told import told_pairs
from quizgen.generation._words import words
from quizgen.generation._wordwise import by_role
from quizgen.model.analysis import Role, Sort, Voice

OCCASION = 5
"""Words before who is asked for among which `ketika` may open what only says when it was."""
ASKED_PLACE = re.compile(r" (?=(\w+) \w+ (\w+) (\w+) )")
"""Four words that may ask for a place: ` di kota mana yang `."""
OPENING = re.compile(r"(?:^|\. |, )(?:\w+ )?$")
"""The start of a sentence or clause, with one word or none."""
WHEN = frozenset({Role.TIME, Role.CIRCUMSTANCE})
YEAR, SHORT_ECHO = 4, 2
OF_SUBJECT = "inner_subject"
"""The construction that asks inside a subject, with `yang` before what that does: `Mahasiswa di kota mana yang …`."""
PARTICLED = 5
"""Letters before the particle of a verb that is made with a prefix: `[berakhir]lah`."""


def asks_actor_when(asked: Asked) -> bool:
    """Whether it asks who did what only says when it was: `runtuh ketika penyanyi merengue [siapa] sedang tampil`."""
    after = asked.row[asked.at + 1 : asked.at + 2] if asked.candidate.kind == "who" else []
    grammar = asked.reader.language.grammar()
    leads = {grammar.connectives.get(word) for word in asked.row[max(0, asked.at - OCCASION) : asked.at]}
    if not leads & WHEN or not after:
        return False
    return after[0] in grammar.auxiliaries or grammar.voice_of(after[0]) is not Voice.MIDDLE


def asks_with(asked: Asked) -> bool:
    """Whether `dengan siapa` asks for what somebody has or for how a thing is done: `keluarga [dengan anak balita]`."""
    grammar = asked.reader.language.grammar()
    before = asked.row[asked.at - 1 : asked.at] if asked.at > 1 and asked.candidate.kind == "who" else []
    if not before or grammar.prepositions.get(before[0]) is not Role.COMPANION:
        return False
    head = asked.wording.heads.get(asked.row[asked.at - 2])
    said = words(asked.line.partition(f" {asked.row[asked.at]}")[0])
    done = [word for word in said if grammar.voice_of(word) is Voice.PASSIVE and word not in grammar.hedges]
    common = asked.candidate.sort.startswith("common:") or asked.candidate.sort == "list"
    return common and (bool(done) or (head is not None and head.animacy == "person"))


def opens_with_part(asked: Asked) -> bool:
    """Whether the asking sentence is about a part and says not of what: `[Sebagian besar] berusia di bawah berapa tahun?`."""
    grammar, row = asked.reader.language.grammar(), asked.line_words
    line = " ".join(row)
    parts = asked.wording.part_subjects if line.startswith(asked.wording.part_subjects) else ()
    part = next((part for part in parts if line.startswith(f"{part} ")), "")
    after = row[len(part.split())] if part and len(row) > len(part.split()) else ""
    verbal = after in grammar.auxiliaries or after in grammar.prepositions or after.startswith(asked.wording.verb_openings)
    return bool(after) and verbal and after not in asked.wording.heads


def counts_others(asked: Asked) -> bool:
    """Whether it asks how many others there were and not of what, or behind an aside: `[berapa lainnya]`, `adapun berapa`."""
    counting, aside, row = asked.wording.number_words[""], asked.wording.aside_markers, asked.row
    if counting not in row and aside.isdisjoint(row):
        return False
    asks, others = asked.wording.question_words, asked.wording.other_words
    beside = asked.wording.joining_words  # `memanggil Halim Kalla [dan] berapa tersangka lainnya`
    rows = zip(["", *row], row, row[2:], strict=False)
    if any(one == counting and third in asked.wording.left_words and lead not in beside for lead, one, third in rows):
        return True  # `Berapa negara lain yang menuntut …`
    return any((one == counting and other in others) or (one in aside and other in asks) for one, other in asked.pairs)


def asks_its_place(asked: Asked) -> bool:
    """Whether a name is told apart by where it is, as if it were many: `Bandara Pearson di [kota mana] yang …`."""
    if asked.candidate.kind != "where":
        return False
    named = (e.name for e in asked.reader.analysis.entities if e.sort in {Sort.ORGANISATION, Sort.THING})
    told = set(asked.row[asked.at + 1 :]) & asked.reader.language.grammar().copulas  # `pengemudi di kota mana yang merupakan`
    leads = [asked.candidate.stem[: found.start()] for found in place_behind(asked)]
    ends = [(name, lead) for name in named for lead in leads if lead.endswith(name)] if leads else []
    if told:
        return bool(ends)
    return any(OPENING.search(lead[: -len(name)]) for name, lead in ends)  # `Produksi Kopi Bajawa di pulau mana yang menurun`


def points_at_itself(asked: Asked) -> bool:
    """Whether what is asked for is pointed at: `Alat seharga [berapa ini yang] telah diuji coba`."""
    copulas, asking, loose = asked.wording.copula_swaps, asked.wording.question_words, asked.wording.loose_many
    pairs = list(pairwise(asked.row))  # `menyebut guru sebagai apa adalah hoax`, `menuai beragam apa`
    if any((one in asking and other in copulas) or (one in loose and other in asking) for one, other in pairs):
        return True
    pointing = asked.wording.demonstratives
    if pointing.isdisjoint(asked.row):
        return False
    counting, skipping = asked.wording.number_words[""], zip(asked.row, asked.row[2:], strict=False)
    if any(one == counting and third in pointing for one, third in skipping):
        return True  # `[berapa rekening ini] dipakai terdakwa`
    if any(one in asking and other in pointing for one, other in pairs):
        return True  # `uang sebesar [berapa ini]`
    ends = (at for at, (one, other) in enumerate(pairs, 1) if other == asked.wording.relative and one in pointing)
    return any(set(asked.row[max(0, at - 4) : at]) & asking for at in ends)


def asks_where_which(asked: Asked) -> bool:
    """Whether `yang` or a verb hangs on the place asked for: `misa [di mana yang] dihadiri`, `serangan [di mana] menewaskan`.

    Or who somebody is behind it with its noun: `pemilik kios di [kabupaten mana berinisial] WG`.
    """
    before, after = asked.row[max(0, asked.at - 1) : asked.at], asked.row[asked.at + 1 : asked.at + 2]
    if not after:
        return False
    grammar, late = asked.reader.language.grammar(), asked.at > OCCASION // 2
    hangs = after == [asked.wording.relative] or (late and grammar.voice_of(after[0]) is not Voice.MIDDLE)
    if hangs and asked.at > 1 and before[0] in asked.wording.bare_markers:
        return True
    near = late and asked.row[asked.at - 2] in asked.wording.bare_markers
    tied = asked.candidate.kind == "where" and asked.candidate.construction != OF_SUBJECT and near
    return tied and (after[0].startswith(asked.wording.bearing_opening) or places_named(asked))


def places_named(asked: Asked) -> bool:
    """Whether `yang` tells more of a named thing whose place is asked for: `awal Bendungan Jragung di [kabupaten mana yang]`."""
    stem = asked.candidate.stem
    leads = [stem[: found.start()] for found in place_behind(asked)]
    names = {e.name for e in asked.reader.analysis.entities if not stem.startswith(e.name)} if leads else frozenset[str]()
    return any(lead.endswith(name) for lead in leads for name in names)


def place_behind(asked: Asked) -> Iterator[re.Match[str]]:
    """Where a stem asks for a place with its noun, and `yang` follows: ` di kota mana yang `."""
    wording = asked.wording
    found = ASKED_PLACE.finditer(asked.candidate.stem)
    tied = (one for one in found if one[3] == wording.relative and one[2] in wording.question_words)
    return (one for one in tied if one[1] in wording.bare_markers)


def asks_as_part(asked: Asked) -> bool:
    """Whether it asks as what something was done, and the key only says that it is part or sign of something.

    `memarkir kendaraan sebagai apa? – [bentuk] penolakan terhadap …`.
    """
    capacities, asking = by_role(asked.reader, Role.CAPACITY), asked.wording.question_words
    if asked.wording.part_nouns.isdisjoint(asked.key[:1]):
        return False
    return any(one in capacities and other in asking for one, other in asked.pairs)


def asks_ruling(asked: Asked) -> bool:
    """Whether it asks which ruling, and the key is who ruled: `sesuai dengan [putusan mana]? – Mahkamah Konstitusi`.

    Or that with the noun again: `[putusan apa] yang memisahkan …? – Putusan Mahkamah Konstitusi`.
    """
    ruled = bool(set(asked.row[max(0, asked.at - 1) : asked.at]) & asked.wording.ruling_nouns)
    bodies = (e for e in asked.reader.entities_in(asked.candidate.span) if e.sort is Sort.ORGANISATION)
    again = asked.key[:1] == asked.row[max(0, asked.at - 1) : asked.at]
    return ruled and any(again or e.name == asked.candidate.key or e.span == asked.candidate.span for e in bodies)


def holds_particled(asked: Asked) -> bool:
    """Whether some word of it is a verb with that particle."""
    particle = asked.wording.particle
    return any(word.endswith(particle) and is_particled(asked.reader, word) for word in asked.row)


def is_particled(reader: Reader, word: str) -> bool:
    """Whether a word is a verb with the particle that opens a sentence: `[Berakhirlah] penyelenggaraan haji …`."""
    bare = word.removesuffix(reader.wording.particle)
    root = reader.language.grammar().root_of(bare) if bare != word and len(bare) >= PARTICLED else None
    return root is not None and root == reader.language.grammar().root_of(word)


def asks_itself(asked: Asked) -> bool:
    """Whether the key says the asked noun again and only tells more of it: `platform apa? – [platform seperti] TikTok …`."""
    key, more = words(asked.candidate.key), asked.wording.telling_more | asked.reader.language.grammar().prepositions.keys()
    if asked.at > 0 and key[:1] and key[0] in asked.wording.articles and key[1:2] == asked.row[asked.at - 1 : asked.at]:
        return True  # `radio apa? – [sebuah radio] komunitas`
    if asked.candidate.kind == "what":
        more |= {word for word in key[1:2] if word.isdigit() and len(word) == YEAR}  # `pemilu apa? – Pemilu 2022`
    short = len(key) == SHORT_ECHO and key[1] in asked.wording.hollow_tails  # `kampus apa? – kampus tujuan`
    return asked.at > 0 and key[:1] == asked.row[asked.at - 1 : asked.at] and (short or bool(set(key[1:2]) & more))


def asks_source(asked: Asked) -> bool:
    """Whether the question stands in what only says who tells it: `Menurut majelis hakim yang dipimpin [siapa], …`."""
    lead, comma, _ = asked.line.partition(asked.wording.comma)
    first = words(lead)[:1]
    source = asked.wording.relative in words(lead) and asked.reader.language.grammar().prepositions.get(first[0]) is Role.SOURCE
    return bool(comma) and source and bool(set(words(lead)) & asked.wording.question_words)


def loses_follower(asked: Asked) -> bool:
    """Whether a word that says nothing alone lost what stood behind it: `mengguncang Myanmar [bagian]`, `di [hadapan]?`."""
    pairs, asking = told_pairs(asked.reader), asked.wording.question_words
    leads = asked.wording.leaning_words
    cut = any(words(part)[-1:] and words(part)[-1] in leads for part in asked.candidate.stem.split(". "))
    ends = cut or (len(asked.row) > 2 and asked.row[-2] == asked.wording.relative and ends_open(asked.reader, asked.row[-1]))
    return ends or any(one in leads and other not in asking and (one, other) not in pairs for one, other in pairwise(asked.row))


def ends_open(reader: Reader, verb: str) -> bool:
    """Whether a verb needs what the brief has behind it: `pertemuan … yang [berakhir] dengan adu mulut`."""
    prepositions = reader.language.grammar().prepositions
    return any(one == verb and prepositions.get(other) is Role.COMPANION for one, other in told_pairs(reader))


def asks_all_but(asked: Asked) -> bool:
    """Whether it asks for all of a list that the brief only adds to another: `aksi [juga] berlangsung di [Bandung, … dan …]`."""
    object_ = asked.candidate.construction.endswith(Role.OBJECT.value)  # `[juga] memperluas layanan dan kemitraan`: all of it
    if asked.wording.only_these not in asked.row or object_:
        return False
    sentence = next((s for s in asked.reader.analysis.sentences if asked.candidate.span.start < s.span.stop), None)
    told = words(sentence.span.text(asked.reader.text)) if sentence is not None else []
    return bool(set(told) & asked.wording.also_words) and not set(asked.row) & asked.wording.also_words


def asks_decision(asked: Asked) -> bool:
    """Whether it asks what decided, which is a meeting or body that the verb tells: `[Apa yang mengesahkan] revisi UU TNI?`."""
    asking, grammar = (asked.wording.asks["thing"], asked.wording.relative), asked.reader.language.grammar()
    heads = asked.wording.heads  # `Bank apa yang memutuskan …` asks who
    places = (at for at in range(len(asked.row) - 2) if (asked.row[at], asked.row[at + 1]) == asking)
    rooms = places if asking in asked.pairs else ()
    verbs = [asked.row[at + 2] for at in rooms if not at or asked.row[at - 1] not in heads]
    return any(grammar.voice_of(v) is Voice.ACTIVE and grammar.root_of(v) in asked.wording.deciding_roots for v in verbs)


def holds_beside(asked: Asked) -> bool:
    """Whether a key holds what belongs to the verb: `QRIS [di hadapan] peserta`, `disiapkan pemerintah [untuk] …`."""
    key, prepositions = words(asked.candidate.key), asked.reader.language.grammar().prepositions
    purposes = {Role.PURPOSE, Role.RECIPIENT}
    agent = asked.candidate.construction.endswith(Role.AGENT.value) or asked.candidate.construction.startswith(Role.AGENT.value)
    given = agent and any(prepositions.get(word) in purposes for word in key)
    leans = (one in asked.wording.bare_markers and other in asked.wording.leaning_words for one, other in pairwise(key))
    return given or any(leans)


def asks_before_companion(asked: Asked) -> bool:
    """Whether what a thing goes with was left behind where it is asked for: `[Apa dengan] data nasional yang didorong …`."""
    after = asked.row[asked.at + 1 : asked.at + 2]
    opens = asked.candidate.stem.casefold().startswith(asked.row[asked.at]) or asked.row[asked.at - 1] not in asked.wording.heads
    thing = asked.row[asked.at] == asked.wording.asks["thing"] and asked.candidate.construction in {"object", "subject"}
    with_ = bool(after) and asked.reader.language.grammar().prepositions.get(after[0]) is Role.COMPANION
    return thing and opens and with_ and asked.wording.relative in asked.row[asked.at :]


def asks_aim_twice(asked: Asked) -> bool:
    """Whether it asks what for of a verb that says an aim itself: `Untuk apa modul ini [bertujuan] memberikan pemahaman …?`."""
    return asked.candidate.kind == "why" and bool(asked.wording.aim_verbs & set(asked.row[asked.at + 1 :]))


TWISTS: tuple[Callable[[Asked], bool], ...] = (
    asks_before_companion,
    asks_aim_twice,
    points_at_itself,
    asks_where_which,
    asks_as_part,
    asks_ruling,
    asks_decision,
    holds_beside,
    asks_itself,
    asks_source,
    loses_follower,
    asks_all_but,
    asks_actor_when,
    asks_with,
    asks_its_place,
    opens_with_part,
    counts_others,
    holds_particled,
)
"""Every way in which the words of a question may not go together, whatever its key."""
