"""Checks a candidate must pass: small pure functions with a code each; a failed one means the question is not written."""

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise
from types import MappingProxyType

from quizgen.generation._bare import is_anchored, is_too_open, says_of_nothing
from quizgen.generation._dating import with_day
from quizgen.generation._ground import is_adrift
from quizgen.generation._kept import context_room
from quizgen.generation._mismatched import is_mismatched
from quizgen.generation._outward import outward, settled
from quizgen.generation._own import has_owner, leans_on_owner
from quizgen.generation._reader import Reader
from quizgen.generation._secrets import (
    FIGURED,
    PHRASES,
    PLAIN,
    keeps_common_knowledge,
    keeps_the_name,
    keeps_the_place,
    keeps_the_secret,
    keeps_what_tells,
)
from quizgen.generation._shorn import is_shorn, takes_owner
from quizgen.generation._stems import LONGEST_STEM
from quizgen.generation._told import loose_words, loses_half, told_nicknames
from quizgen.generation._words import CONTEXT, GAP, has_context, holds_any, repeats, says_again, words
from quizgen.generation._worth import is_worth_asking
from quizgen.model.analysis import Role, Voice
from quizgen.model.question import Candidate

QUOTE, SHORTEST_STEM = "'", 3
BEHIND = 3
"""Words behind a question word within which a second `yang` is of the same noun."""
LOOSE_SORTS = frozenset({"list", "purpose", "cause", "means", "count", "occasion"})
"""Sorts of keys that name nothing, so that the stem must say what it is about."""
FIRST_WORDS = 4
"""Words at the start of a stem among which its subject is."""
ENOUGH_FOR_THINGS = 6
"""Words that say something from which a stem that asks for a thing leaves one reading."""
ENOUGH_FOR_PHRASES = 4
"""The same for a gap that names nothing: not `PDIP melantik ____.`."""
SAYING_WHICH = frozenset({Role.PLACE, Role.ORIGIN, Role.TOPIC, Role.CAUSE})
"""Roles of phrases that say which one a noun means: `pelaku [di Bali]`, `putusan [soal pemilu]`."""
HOUSES = frozenset({"building", "school", "hospital"})
"""Sorts of places that must have been told of before they are pointed at."""
ENDS, FEW_WORDS = ".,", 3
"""Marks behind a key that is whole; and words up to which a key leans on what it may end with: `istilah [lain]`."""
AMONG = 6
"""Words before `di antaranya` among which those stand of whom it is said."""

Check = Callable[[Reader, Candidate], bool]
"""Whether the candidate passes."""


def key_is_quoted(reader: Reader, candidate: Candidate) -> bool:
    """G101: the key has a word, and it, or a way to write it, stands where the span says."""
    torn = reader.text[candidate.span.stop : candidate.span.stop + 1].isalpha()  # `mulai [Rp 4 juta]an`
    there = set(words(candidate.span.text(reader.text))) if words(candidate.key) and not torn else set()
    return any(there & set(words(text)) for text in (candidate.key, *candidate.accept))


def says_which_twice(reader: Reader, candidate: Candidate) -> bool:
    """Whether `yang` stands on both sides of a question word, or an article before the noun that it asks for.

    `pengemudi yang menabrak pejalan kaki di mana [yang] dikenai …`, `merobohkan [sebuah] gedung apa`.
    """
    if candidate.kind == "cloze":
        return False
    row = words(candidate.stem.rpartition(". ")[2])
    at = next((i for i, word in enumerate(row) if word in reader.wording.question_words), len(row))
    relative = reader.wording.relative
    behind = row[at + 1 : at + BEHIND]
    copulas = reader.language.grammar().copulas  # `yang dirasakan warga kawasan mana yang merupakan fenomena bediding`
    behind += [one for one, other in pairwise(row[at + 1 :]) if other in copulas]
    far = 2 + (candidate.kind != "how_many")  # `sebuah startup binaan mana`
    article = at > 1 and not set(reader.wording.articles).isdisjoint(row[max(0, at - far) : at - 1])
    prepositions = reader.language.grammar().prepositions
    party = at > 1 and " ".join(row[at - 1 : at + 1]) == reader.wording.party
    article = article or (party and prepositions.get(row[at - 2]) is Role.CAPACITY)  # `sebagai pihak mana`
    counted = row[at : at + 1] == [reader.wording.number_words[""]]
    inside = counted or bool(set(row[max(at - 2, 0) : at]) & reader.wording.bare_markers)
    return article or (inside and relative in row[: max(at - 1, 0)] and relative in behind)


def asks_doubled(reader: Reader, row: list[str]) -> bool:
    """Whether a question word asks which of several right behind a doubled noun: `Badan-badan apa`; not `undang-undang apa`."""
    asked = {f"{word}?" for word in reader.wording.question_words} | reader.wording.question_words
    rows = ((noun, after) for noun, after in pairwise(row) if noun not in reader.wording.heads)
    return any(after in asked and len(set(noun.split("-"))) < noun.count("-") + 1 for noun, after in rows)


def is_whole(reader: Reader, candidate: Candidate) -> bool:
    """G401: nothing is cut off: the stem ends on a word that can end a clause, and no word stands twice in a row."""
    found = words(candidate.stem)
    if len(found) < SHORTEST_STEM or found[-1] in reader.wording.open_words:
        return False
    row = candidate.stem.casefold().split()
    line = candidate.stem.casefold()
    halved = any(half in line for half in reader.wording.half_words) and not set(found) & reader.wording.contrast_words
    tied = halved or line.rstrip("?. ").endswith(reader.wording.tying_ends)
    tied = tied or repeats(*CONTEXT.split(candidate.stem))
    tied = tied or asks_doubled(reader, row) or says_which_twice(reader, candidate)
    if tied or QUOTE in row or loses_half(reader, found) or opens_with_joiner(reader, candidate.stem):
        return False
    summed = found[-2] in reader.wording.total_nouns  # `dari target berapa?`
    if candidate.sort == "count" and candidate.kind != "cloze" and found[-1] in reader.wording.question_words and not summed:
        return False  # `… bagi berapa?`
    copular = not reader.language.grammar().copulas.isdisjoint(found)
    joined = copular and any(joins_verbs(reader, one, other) for one, other in pairwise(found))
    if joined or (QUOTE in line and is_quote_torn(row)):
        return False
    if any(a == b and not a.isdigit() for a, b in pairwise(row)) or (not has_context(candidate.stem) and says_again(found)):
        return False
    return not is_mismatched(reader, candidate)  # last, for it asks the most


def joins_verbs(reader: Reader, one: str, other: str) -> bool:
    """Whether a copula stands beside a verb it cannot: `menilai [saat ini] adalah momentum`, `merupakan membangun koalisi`."""
    grammar = reader.language.grammar()
    verb = next((word for word, copula in ((one, other), (other, one)) if copula in grammar.copulas), "")
    swapped = other not in {verb, reader.wording.becoming} or one in reader.wording.copula_swaps.values()
    return bool(verb) and swapped and grammar.voice_of(verb) is Voice.ACTIVE and grammar.root_of(verb) is not None


def is_quote_torn(row: list[str]) -> bool:
    """Whether as many words do not open a quotation as close one."""
    return sum(word.startswith(QUOTE) for word in row) != sum(word.rstrip("?.,").endswith(QUOTE) for word in row)


def opens_with_joiner(reader: Reader, stem: str) -> bool:
    """Whether the question opens with `dan` or its like, half of a list; `Hingga kapan …?` is none."""
    found = words(CONTEXT.split(stem)[-1] if has_context(stem) else stem)
    beside = bool(found) and reader.language.grammar().prepositions.get(found[0]) is Role.COMPANION  # `Bersama BKHIT, Pemprov …`
    joined = set(found[:1]) & reader.wording.joining_words
    return bool(joined) and not beside and not set(found[1:2]) & reader.wording.question_words


def is_short(reader: Reader, candidate: Candidate) -> bool:
    """G402: the stem can be read in one breath."""
    longest, said = LONGEST_STEM + context_room(candidate.kind), len(words(candidate.stem))
    dated = said if said <= LONGEST_STEM else len(words(with_day(reader, candidate).dated))  # the day before it counts, too
    roomy = candidate.kind == "cloze" or has_context(candidate.stem)
    return dated <= longest and said <= (longest if roomy else LONGEST_STEM)


def asks_once(reader: Reader, candidate: Candidate) -> bool:
    """G403: one question word, or one gap."""
    if candidate.kind == "cloze":
        return candidate.stem.count(GAP) == 1
    asked = [word for word in words(candidate.stem) if word in reader.wording.question_words]
    return len(asked) == 1 and candidate.stem.count("?") == 1


def stands_alone(reader: Reader, candidate: Candidate) -> bool:
    """G501: nothing in the stem points outside it."""
    found = words(candidate.stem)
    if takes_owner(reader, candidate):
        return False
    told = {reader.wording.near_demonstrative} if has_context(candidate.stem) else frozenset()
    pointing = outward(reader, candidate.stem) - told
    told_by = {reader.wording.relative, *reader.wording.period_nouns}  # `dari [tahun sebelumnya]`: the one before it
    pointing -= {word for one, word in pairwise(found) if one in told_by and word in reader.wording.former_words}
    if reader.wording.among_them in candidate.stem and len(words(candidate.stem.partition(reader.wording.among_them)[0])) > AMONG:
        pointing -= set(reader.wording.among_them.split())  # `memeriksa ribuan orang, dengan berapa di antaranya terpapar`
    owned = {reader.wording.they} if has_context(candidate.stem) and reader.wording.they in found[1:] else frozenset()
    loose = not has_context(candidate.stem) and leans_on_owner(reader, candidate)
    if candidate.kind != "cloze" and (loose or not all(has_owner(reader, candidate, word) for word in pointing - owned)):
        return False
    if not has_context(candidate.stem) and holds_any(candidate.stem, reader.wording.local_words):
        return False  # `Dinas peternakan setempat`: of where?
    return not holds_any(settled(reader, candidate.stem), reader.wording.moving_dates)


def points_past(reader: Reader, stem: str) -> bool:
    """Whether `ini` points at a noun that the sentence before does not have: `… [hunian ini] …`; a light noun means it all."""
    *before, asking = CONTEXT.split(stem)
    told, row, heads = set(words(" ".join(before))), words(asking), reader.wording.heads
    for place, word in enumerate(row):
        if word != reader.wording.near_demonstrative:
            continue
        nouns = [one for one in row[max(0, place - 3) : place] if one in heads or one in told] or row[place - 1 : place]
        light = reader.wording.light_nouns | reader.wording.case_nouns | told
        bodies = {one for one in nouns if one in heads and heads[one].animacy in {"organisation", "person", "place"}}
        if nouns and not any(one in light or (one in bodies and heads[one].sort not in HOUSES) for one in nouns):
            return True
    return False


def key_stands_alone(reader: Reader, candidate: Candidate) -> bool:
    """G502: nothing in the key points outside it or was cut off it."""
    found = words(candidate.key)
    listed = f"{reader.wording.comma} " in candidate.key and not reader.wording.joining_words & set(found)
    if is_shorn(reader, candidate) or (listed and candidate.sort.startswith(("common:", "list")) and candidate.key.islower()):
        return False  # `lift, listrik` of `lift, listrik, dan kendaraan dinas`
    if found[:1] and found[0] in reader.wording.pair_openers and candidate.key.islower():
        return False  # `menghubungkan [kedua wilayah]`
    owned = [word for word in found if word.startswith(reader.wording.passive_opener) and word.endswith(reader.wording.clitic)]
    if owned and candidate.kind != "why":
        return False  # `umat Katolik yang baru [dikunjunginya]`
    ends = reader.text[candidate.span.stop : candidate.span.stop + 1] in ENDS and len(found) > FEW_WORDS
    if found and candidate.sort not in FIGURED and found[-1] in reader.language.grammar().prepositions and not ends:
        return False  # `penggelembungan harga satuan [hingga]`, but `benturan keras yang merusak organ [dalam].`
    local = candidate.sort not in FIGURED and bool(set(found) & reader.wording.local_words)
    if found and ((found[-1] in reader.wording.loose_ends and len(found) <= FEW_WORDS) or local):
        return False  # `Kepala OJK [setempat]`
    return not outward(reader, candidate.key) and found[:1] != [reader.wording.relative]


def says_whose(reader: Reader, candidate: Candidate) -> bool:
    """G503: a noun that says nothing by itself comes with what it belongs to: `pelaku penipuan QRIS`, not `pelaku`."""
    row = candidate.stem.strip("?").split()
    if (others := told_nicknames(reader)) and "(" not in candidate.stem and others & {word.strip(",.") for word in row}:
        return False  # `mengingat Noel adalah anggota`, of `Immanuel Ebenezer (Noel)`
    if candidate.kind == "cloze" or has_context(candidate.stem):
        return True
    return not any(
        word.casefold() in reader.wording.dangling and is_bare(reader, row[place + 1 :])
        for place, word in enumerate(row)
        if place < FIRST_WORDS or row[place - 1] == reader.wording.by
    )


def is_bare(reader: Reader, after: list[str]) -> bool:
    """Whether what follows a noun adds nothing to it: a verb, a joiner, a preposition or the end."""
    if not after:
        return True
    word = after[0].casefold().strip(",")
    if word in reader.wording.question_words or not after[0].islower():
        return False
    grammar = reader.language.grammar()
    if word == reader.wording.relative or grammar.prepositions.get(word) in SAYING_WHICH:
        return False
    small = reader.wording.open_words | grammar.auxiliaries | grammar.negations
    return word in small or grammar.voice_of(word) is not Voice.MIDDLE


def says_enough(reader: Reader, candidate: Candidate) -> bool:
    """G201: the stem names what it is about: a name or figure and three words, or many words, so that one reading is left."""
    said = len(content_words(reader, candidate))
    said += is_anchored(candidate) and reader.analysis.brief.date is not None  # the day that stands before it says more
    told = candidate.kind in {"what", "who"}  # `di berapa provinsi` has one answer
    one_of_many = told and holds_any(candidate.stem, reader.wording.one_of_many)
    plain = candidate.construction in PLAIN or candidate.kind == "cloze"
    adrift = not plain and is_adrift(reader, candidate)
    if one_of_many or adrift or says_of_nothing(reader, candidate):
        return False  # `Apa yang menjadi salah satu dari tujuh …?`: seven right answers
    if plain:
        return said >= (ENOUGH_FOR_PHRASES if candidate.construction in PHRASES else 2)
    asking = words(CONTEXT.split(candidate.stem)[-1])
    connectives = reader.language.grammar().connectives
    if candidate.sort == "purpose" and sum(connectives.get(word) is Role.PURPOSE for word in asking) > 1:
        return False  # `menyelenggarakan lomba untuk … untuk apa`: two purposes
    common = candidate.sort.startswith("common:") or candidate.sort in LOOSE_SORTS
    whole = candidate.construction == "feeling"  # `Apa yang membuat Menteri Keuangan kecewa?` leaves no other reading
    bare = (candidate.kind == "what" and not whole) or (candidate.kind == "who" and candidate.construction == "object")
    if common and bare and not has_context(candidate.stem) and (said < ENOUGH_FOR_THINGS or is_too_open(reader, candidate)):
        return False
    if not is_anchored(candidate):
        return said >= (7 if common and candidate.kind == "what" else 5 if candidate.kind in {"what", "who"} else 4)
    return said >= 3 + (common and len(words(candidate.key)) < 2)


def content_words(reader: Reader, candidate: Candidate) -> list[str]:
    """The words of a stem that say something: no question word, no preposition, no auxiliary."""
    loose = loose_words(reader)
    return [word for word in words(candidate.stem) if word not in loose]


CHECKS: Mapping[str, Check] = MappingProxyType(
    {
        "G101": key_is_quoted,
        "G201": says_enough,
        "G202": is_worth_asking,
        "G401": is_whole,
        "G402": is_short,
        "G403": asks_once,
        "G501": stands_alone,
        "G502": key_stands_alone,
        "G503": says_whose,
        "G601": keeps_the_secret,
        "G602": keeps_the_name,
        "G603": keeps_what_tells,
        "G604": keeps_the_place,
        "G605": keeps_common_knowledge,
    }
)


def failed(reader: Reader, candidate: Candidate) -> Iterator[str]:
    """Codes of the checks a candidate does not pass, in order."""
    for code, check in CHECKS.items():
        if not check(reader, candidate):
            yield code
