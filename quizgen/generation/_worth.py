"""Whether a key says something that is worth asking for."""

import re

from quizgen.generation._reader import Reader
from quizgen.generation._secrets import FIGURED
from quizgen.generation._trifles import is_trifle
from quizgen.generation._unfit import parts_pair
from quizgen.generation._words import words
from quizgen.model.analysis import Role, Sort
from quizgen.model.question import Candidate

TAILED = re.compile(r" \([^()]{2,12}\) [A-Z]")
"""A bracket behind which a name goes on: `Kepolisian Daerah[ (Polda) Kalimantan Utara]`."""
SIGNS = tuple("*+^#°")
"""Signs that end a name and are cut off it."""
HOLLOW_WORDS = 2
INITIALS = 3
"""Letters of initials."""
LONG_WORD = 10
"""Letters from which a common word is particular enough to be asked for: `persenjataan`."""

SORTED = frozenset({"in_situ_sort", "in_situ_goal", "in_situ_borne", "in_situ_counted"})
"""Constructions whose stem tells of what sort the key is, so that one common word may be it."""


def is_worth_asking(reader: Reader, candidate: Candidate) -> bool:
    """G202: the key says something: no `hal`, no single common word that anybody would guess, no single letter."""
    found = words(candidate.key)
    if is_guessed_word(reader, candidate, found) or is_cut_off(reader, candidate) or is_trifle(reader, candidate):
        return False
    if candidate.construction == "made_to" and is_some_body(reader, found):
        return True
    if is_driver(reader, candidate) or is_by_initials(reader, candidate) or is_hollow(reader, candidate, found):
        return False
    if is_any_place(candidate):
        return False
    return (
        bool(found)
        and " ".join(found) not in reader.wording.empty_keys
        and len(candidate.key) > (candidate.sort != "count")
    )


def is_guessed_word(reader: Reader, candidate: Candidate, found: list[str]) -> bool:
    """Whether a key is one common word that is not particular enough, or goes with the noun before it: `pemilu [dini]`."""
    if len(found) != 1:
        return False
    rare = len(candidate.key) >= LONG_WORD or Role.CAPACITY.value in candidate.construction
    rare = rare or candidate.construction in SORTED  # `fasilitas [transportasi]`, `ke [parlemen]`, `bergambar [gajah]`
    common = not rare and candidate.sort not in FIGURED and candidate.key.islower() and is_common(reader, found[0])
    return common or found[0] in reader.wording.forcing_words


def is_cut_off(reader: Reader, candidate: Candidate) -> bool:
    """Whether a name goes on behind a key, behind a bracket or with a sign, or the key ends within two words that are one."""
    tail = TAILED.match(reader.text, candidate.span.stop)
    if tail is not None and not any(e.sort is Sort.PERSON and e.span.start == tail.end() - 1 for e in reader.analysis.entities):
        return True
    inside = reader.tokens_in(candidate.span)
    verbal = candidate.kind == "who" and len(inside) > 1 and inside[-1].tag == "VERB"
    if verbal and candidate.sort.startswith("common:"):
        return True  # `calon mahasiswa yang terdampak [berkonsultasi]` dengan kampus
    sign = reader.text[candidate.span.stop : candidate.span.stop + 1] in SIGNS  # `Sagitarius A[*]`
    return sign or parts_pair(reader, candidate)


def is_some_body(reader: Reader, found: list[str]) -> bool:
    """Whether a key is a group that is told to act, not just anybody: `para menteri`, `Pemda`."""
    group = (
        len(found) == HOLLOW_WORDS and found[0] == reader.wording.several and found[1] not in reader.wording.empty_keys
    )
    return group or (len(found) == 1 and found[0] in reader.wording.capital_bodies)


def is_hollow(reader: Reader, candidate: Candidate, found: list[str]) -> bool:
    """Whether a key names nothing: `tim khusus`, `oknum pejabat`, `survei sebuah lembaga riset`."""
    common = candidate.sort.startswith("common:") or candidate.construction.startswith("in_situ_sort")
    few = common and 0 < len(found) <= HOLLOW_WORDS
    whose = common and bool(set(found[1:]) & reader.wording.loose_openers) and candidate.key.islower()
    short = whose or (few and (found[-1] in reader.wording.hollow_ends or found[0] in reader.wording.human_openers))
    will_do = found[-2:-1] == [reader.wording.relative] and found[-1] in reader.wording.enough_words
    enough = common and will_do  # `persediaan yang cukup`
    spot = len(found) > 1 and found[0] in reader.wording.spots and found[1] in reader.language.grammar().prepositions
    return short or spot or enough or (bool(found) and found[0] in reader.wording.hollow_openers)


def is_driver(reader: Reader, candidate: Candidate) -> bool:
    """Whether a word said to be a person is more likely what he drives: `sopir [Pajero]`."""
    one = candidate.sort == "person" and " " not in candidate.key
    return one and any(text.casefold().startswith(reader.wording.driver_words) for text in candidate.accept)


def is_by_initials(reader: Reader, candidate: Candidate) -> bool:
    """Whether the brief tells of a person by initials, which are nobody's business: `berinisial [YW]`."""
    before = reader.text[: candidate.span.start].split()[-1:]
    titled = any(e.title for e in reader.entities_in(candidate.span))  # `Menko AHY`
    short = candidate.key.isupper() and len(candidate.key) <= INITIALS and not titled
    return candidate.sort == "person" and (short or (bool(before) and before[0].casefold() in reader.wording.initial_words))


def is_any_place(candidate: Candidate) -> bool:
    """Whether a place is asked for that has no name, as there are many: `memasang kandang jebak di mana? – [tepi kebun]`."""
    return candidate.kind == "where" and candidate.key.islower() and candidate.sort != "list"


def is_common(reader: Reader, word: str) -> bool:
    """Whether a word is one of the language's own: `korupsi`, not `phishing`."""
    return reader.language.grammar().root_of(word) is not None or word in reader.wording.heads
