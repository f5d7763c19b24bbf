"""Stems that come out twisted: a question word where none can stand, or beside words that it cannot go with."""

import re
from itertools import pairwise

from quizgen.generation._beside import token_behind
from quizgen.generation._reader import Reader
from quizgen.generation._told import told_pairs
from quizgen.generation._words import words
from quizgen.model.analysis import Role, Sort, Voice
from quizgen.model.question import Candidate

OCCASION = 5
"""Words before who is asked for among which `ketika` may open what only says when it was."""
WHEN = frozenset({Role.TIME, Role.CIRCUMSTANCE})
YEAR, SHORT_ECHO = 4, 2
PARTICLED = 5
"""Letters before the particle of a verb that is made with a prefix: `[berakhir]lah`."""


def is_twisted(reader: Reader, candidate: Candidate) -> bool:
    """Whether a question's words do not go together, whatever its reading."""
    row = words(candidate.stem)
    asked = next((at for at, word in enumerate(row) if word in reader.wording.question_words), 0)
    if candidate.kind == "cloze":
        return False
    wrong = points_at_itself(reader, row) or asks_where_which(reader, row, asked) or asks_as_part(reader, candidate, row)
    wrong = wrong or asks_ruling(reader, candidate, row, asked) or makes_party(reader, row)
    wrong = wrong or asks_decision(reader, row) or holds_beside(reader, candidate)
    wrong = wrong or asks_itself(reader, candidate, row, asked) or asks_source(reader, candidate)
    wrong = wrong or loses_follower(reader, candidate.stem, row) or asks_all_but(reader, candidate, row)
    wrong = wrong or asks_actor_when(reader, row, asked) or asks_with(reader, candidate, row, asked)
    wrong = wrong or asks_its_place(reader, candidate) or opens_with_part(reader, candidate) or counts_others(reader, row)
    return wrong or ends_before_verb(reader, candidate, row) or any(is_particled(reader, word) for word in row)


def asks_actor_when(reader: Reader, row: list[str], asked: int) -> bool:
    """Whether it asks who did what only says when it was: `runtuh ketika penyanyi merengue [siapa] sedang tampil`."""
    after = row[asked + 1 : asked + 2]
    grammar = reader.language.grammar()
    leads = {grammar.connectives.get(word) for word in row[max(0, asked - OCCASION) : asked]}
    if not leads & WHEN or not after:
        return False
    return after[0] in grammar.auxiliaries or grammar.voice_of(after[0]) is not Voice.MIDDLE


def asks_with(reader: Reader, candidate: Candidate, row: list[str], asked: int) -> bool:
    """Whether `dengan siapa` asks for what somebody has or for how a thing is done: `keluarga [dengan anak balita]`."""
    grammar = reader.language.grammar()
    before = row[asked - 1 : asked] if asked > 1 and candidate.kind == "who" else []
    if not before or grammar.prepositions.get(before[0]) is not Role.COMPANION:
        return False
    head = reader.wording.heads.get(row[asked - 2])
    done = [word for word in row[: asked - 1] if grammar.voice_of(word) is Voice.PASSIVE]
    common = candidate.sort.startswith("common:") or candidate.sort == "list"
    return common and (bool(done) or (head is not None and head.animacy == "person"))


def opens_with_part(reader: Reader, candidate: Candidate) -> bool:
    """Whether the asking sentence is about a part and says not of what: `[Sebagian besar] berusia di bawah berapa tahun?`."""
    grammar, row = reader.language.grammar(), words(candidate.stem.rpartition(". ")[2])
    line = " ".join(row)
    part = next((part for part in reader.wording.part_subjects if line.startswith(f"{part} ")), "")
    after = row[len(part.split())] if part and len(row) > len(part.split()) else ""
    verbal = after in grammar.auxiliaries or after in grammar.prepositions or after.startswith(reader.wording.verb_openings)
    return bool(after) and verbal and after not in reader.wording.heads


def counts_others(reader: Reader, row: list[str]) -> bool:
    """Whether it asks how many others there were and not of what, or behind an aside: `[berapa lainnya]`, `adapun berapa`."""
    counting, aside = reader.wording.number_words[""], reader.wording.aside_markers
    return any(
        (one == counting and other in reader.wording.other_words) or (one in aside and other in reader.wording.question_words)
        for one, other in pairwise(row)
    )


def asks_its_place(reader: Reader, candidate: Candidate) -> bool:
    """Whether a name is told apart by where it is, as if it were many: `Bandara Pearson di [kota mana] yang …`."""
    if candidate.kind != "where":
        return False
    at, asking = "|".join(sorted(reader.wording.bare_markers)), "|".join(sorted(reader.wording.question_words))
    behind = rf" (?:{at}) \w+ (?:{asking}) {reader.wording.relative} "
    named = (e.name for e in reader.analysis.entities if e.sort in {Sort.ORGANISATION, Sort.THING})
    return any(re.search(re.escape(name) + behind, candidate.stem) for name in named)


def points_at_itself(reader: Reader, row: list[str]) -> bool:
    """Whether what is asked for is pointed at: `Alat seharga [berapa ini yang] telah diuji coba`."""
    ends = (
        at
        for at in range(1, len(row))
        if row[at] == reader.wording.relative and row[at - 1] in reader.wording.demonstratives
    )
    copulas, asked = reader.wording.copula_swaps, reader.wording.question_words
    counting = reader.wording.number_words[""]
    if any(one == counting and third in reader.wording.demonstratives for one, third in zip(row, row[2:], strict=False)):
        return True  # `[berapa rekening ini] dipakai terdakwa`
    return any(set(row[max(0, at - 4) : at]) & asked for at in ends) or any(
        (one in asked and other in reader.wording.demonstratives)  # `uang sebesar [berapa ini]`
        or (one in asked and other in copulas) or (one in reader.wording.loose_many and other.strip("?") in asked)
        for one, other in pairwise(row)  # `menyebut guru sebagai apa adalah hoax`, `menuai beragam apa`
    )


def asks_where_which(reader: Reader, row: list[str], asked: int) -> bool:
    """Whether `yang` or a verb hangs on the place asked for: `misa [di mana yang] dihadiri`, `serangan [di mana] menewaskan`."""
    before, after = row[max(0, asked - 1) : asked], row[asked + 1 : asked + 2]
    does = bool(after) and asked > OCCASION // 2 and reader.language.grammar().voice_of(after[0]) is not Voice.MIDDLE
    return asked > 1 and bool(set(before) & reader.wording.bare_markers) and (does or after == [reader.wording.relative])


def asks_as_part(reader: Reader, candidate: Candidate, row: list[str]) -> bool:
    """Whether it asks as what something was done, and the key only says that it is part or sign of something.

    `memarkir kendaraan sebagai apa? – [bentuk] penolakan terhadap …`.
    """
    prepositions, asked = reader.language.grammar().prepositions, reader.wording.question_words
    capacity = any(prepositions.get(one) is Role.CAPACITY and other in asked for one, other in pairwise(row))
    return capacity and bool(set(words(candidate.key)[:1]) & reader.wording.part_nouns)


def asks_ruling(reader: Reader, candidate: Candidate, row: list[str], asked: int) -> bool:
    """Whether it asks which ruling, and the key is who ruled: `sesuai dengan [putusan mana]? – Mahkamah Konstitusi`."""
    ruled = bool(set(row[max(0, asked - 1) : asked]) & reader.wording.ruling_nouns)
    bodies = (e for e in reader.entities_in(candidate.span) if e.sort is Sort.ORGANISATION)
    return ruled and any(e.name == candidate.key or e.span == candidate.span for e in bodies)


def makes_party(reader: Reader, row: list[str]) -> bool:
    """Whether what is made or closed is asked for as somebody who acts: `membentuk [pihak mana]`."""
    party, root = words(reader.wording.party), reader.language.grammar().root_of
    behind = len(party) + 1  # `[pihak mana] yang dibentuk`
    places = [at for at in range(len(row)) if row[at : at + len(party)] == party]
    verbs = [row[at - 1] for at in places if at] + [one for at in places for one in row[at + behind : at + behind + 1]]
    return any(root(verb) in reader.wording.making_roots for verb in verbs)


def ends_before_verb(reader: Reader, candidate: Candidate, row: list[str]) -> bool:
    """Whether the stem ends with what it asks for, and the brief goes on with what that does: `memaksa [Spanyol] menutup …`."""
    asked = reader.wording.question_words | {reader.wording.only_these}
    after = token_behind(reader, candidate.span.stop)
    if row[-1] not in asked or after is None or after.tag != "VERB" or after.text.casefold() in set(row):
        return False
    above = after.head >= 0 and reader.analysis.tokens[after.head].span in candidate.span
    return not above and reader.language.grammar().root_of(after.text.casefold()) is not None


def is_particled(reader: Reader, word: str) -> bool:
    """Whether a word is a verb with the particle that opens a sentence: `[Berakhirlah] penyelenggaraan haji …`."""
    bare = word.removesuffix(reader.wording.particle)
    root = reader.language.grammar().root_of(bare) if bare != word and len(bare) >= PARTICLED else None
    return root is not None and root == reader.language.grammar().root_of(word)


def asks_itself(reader: Reader, candidate: Candidate, row: list[str], asked: int) -> bool:
    """Whether the key says the asked noun again and only tells more of it: `platform apa? – [platform seperti] TikTok …`."""
    key, more = words(candidate.key), reader.wording.telling_more | reader.language.grammar().prepositions.keys()
    if candidate.kind == "what":
        more |= {word for word in key[1:2] if word.isdigit() and len(word) == YEAR}  # `pemilu apa? – Pemilu 2022`
    short = len(key) == SHORT_ECHO and candidate.sort.startswith("common:")  # `kampus apa? – kampus tujuan`
    return asked > 0 and key[:1] == row[asked - 1 : asked] and (short or bool(set(key[1:2]) & more))


def asks_source(reader: Reader, candidate: Candidate) -> bool:
    """Whether the question stands in what only says who tells it: `Menurut majelis hakim yang dipimpin [siapa], …`."""
    lead, comma, _ = candidate.stem.rpartition(". ")[2].partition(reader.wording.comma)
    first = words(lead)[:1]
    source = reader.wording.relative in words(lead) and reader.language.grammar().prepositions.get(first[0]) is Role.SOURCE
    return bool(comma) and source and bool(set(words(lead)) & reader.wording.question_words)


def loses_follower(reader: Reader, stem: str, row: list[str]) -> bool:
    """Whether a word that says nothing alone lost what stood behind it: `mengguncang Myanmar [bagian]`, `di [hadapan]?`."""
    pairs, asked = told_pairs(reader), reader.wording.question_words
    leads = reader.wording.leaning_words
    cut = any(words(part)[-1:] and words(part)[-1] in leads for part in stem.split(". "))
    ends = cut or (len(row) > 2 and row[-2] == reader.wording.relative and ends_open(reader, row[-1]))
    return ends or any(one in leads and other not in asked and (one, other) not in pairs for one, other in pairwise(row))


def ends_open(reader: Reader, verb: str) -> bool:
    """Whether a verb needs what the brief has behind it: `pertemuan … yang [berakhir] dengan adu mulut`."""
    prepositions = reader.language.grammar().prepositions
    return any(one == verb and prepositions.get(other) is Role.COMPANION for one, other in told_pairs(reader))


def asks_all_but(reader: Reader, candidate: Candidate, row: list[str]) -> bool:
    """Whether it asks for all of a list that the brief only adds to another: `aksi [juga] berlangsung di [Bandung, … dan …]`."""
    if reader.wording.only_these not in row:
        return False
    sentence = next((s for s in reader.analysis.sentences if candidate.span.start < s.span.stop), None)
    told = words(sentence.span.text(reader.text)) if sentence is not None else []
    return bool(set(told) & reader.wording.also_words) and not set(row) & reader.wording.also_words


def asks_decision(reader: Reader, row: list[str]) -> bool:
    """Whether it asks what decided, which is a meeting or body that the verb tells: `[Apa yang mengesahkan] revisi UU TNI?`."""
    asking, grammar = [reader.wording.asks["thing"], reader.wording.relative], reader.language.grammar()
    verbs = [row[at + 2] for at in range(len(row) - 2) if row[at : at + 2] == asking]
    return any(grammar.voice_of(v) is Voice.ACTIVE and grammar.root_of(v) in reader.wording.deciding_roots for v in verbs)


def holds_beside(reader: Reader, candidate: Candidate) -> bool:
    """Whether a key holds what belongs to the verb: `QRIS [di hadapan] peserta`, `disiapkan pemerintah [untuk] …`."""
    key, prepositions = words(candidate.key), reader.language.grammar().prepositions
    purposes = {Role.PURPOSE, Role.RECIPIENT}
    agent = candidate.construction.endswith(Role.AGENT.value) or candidate.construction.startswith(Role.AGENT.value)
    given = agent and any(prepositions.get(word) in purposes for word in key)
    leans = (one in reader.wording.bare_markers and other in reader.wording.leaning_words for one, other in pairwise(key))
    return given or any(leans)
