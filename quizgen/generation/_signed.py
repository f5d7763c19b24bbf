"""Which candidates are written: those that a strict reader would likely sign, and silence where none is."""

from collections.abc import Iterable, Sequence
from types import MappingProxyType

from quizgen.generation._beside import token_behind
from quizgen.generation._features import CLOZE
from quizgen.generation._reader import Reader
from quizgen.generation._secrets import NAMELESS, PHRASES
from quizgen.generation._soundness import chance, key_class
from quizgen.generation._words import has_context, words
from quizgen.model.question import Candidate

SURE, LEAST, FAIR = 0.84, 0.8, 0.5
"""Chances of being signed as it is: from the first a question is written; from the second where nothing asks better for
its key, gaps excepted; from the third where the brief would else give fewer than FEW. Below that silence is better: of 56
questions on names from 0.7 to the second that stand by themselves, 41 were signed."""
LEAST_BEHIND = 0.7
"""The second for names behind a context: of 25 from it to LEAST 23 were signed."""
REASON_LEAST, REASON_SHORT = 0.56, 0.62
"""The second for reasons, and for those of a word or two: of 19 from the first to SURE readers who gave every score of the
rubric signed all, of 37 short ones from the second on 35."""
GAP_SURE = 0.72
"""From this chance a gap is written: what a chance says is surer of gaps, which leave the sentence as it was."""
COMMON_LEAST, COMMON_FAIR = 0.72, 0.6
"""The second and third for keys that name nothing: of 44 objects by themselves from 0.7 on readers who gave every score of the
rubric signed 41."""
BEHIND_COMMON = 0.76
"""The second and third for things that name nothing behind a context: of 76 objects from it on they signed 66, of 32 from 0.7 to
it 25."""
PEOPLE_LEAST, PEOPLE_BEHIND = 0.7, 0.72
"""The same for people without a name: of 121 such questions by themselves all but three were signed, of 28 from the first
to 0.8 all but one, of 6 from 0.64 to it 3; behind a context 11 of 14 from the second on, 9 of 14 below."""
SLIGHT_LEAST = 0.82
"""The second for keys that name nothing in a word or two, behind no context: of 34 such questions below it 23 were signed, of
105 on longer keys 95, on news not learned from."""
SLIGHT_FAIR = 0.68
"""The third for them: `KPU membatalkan aturan yang merahasiakan apa? – ijazah capres` is better than nothing of its brief."""
HOLDER = "holder"
"""Asks who holds an office on a day: `Siapa Gubernur Riau per 20 Oktober 2025?`."""
OWN_LEAST = MappingProxyType({"dimension": 0.7, "in_situ_deed": 0.7})
"""The second for how large a named thing is, all of which the brief says, `Berapa luas Danau Kerinci?`, and for what a deed is
done to, `pembatasan apa? – usia kendaraan`: of 13 such questions from it on 12 were signed."""
SHORT_COMMON = 2
"""Words of a key that names nothing and says little."""
SUBJECT = "subject"
INNER = "in_situ"
"""Opens the names of constructions that leave the question word where the key stood."""
SUBJECT_LEAST = 0.8
"""The second for a subject that names nothing and is asked for behind a context: all 9 from it on were signed, of 11 from 0.7 to
it 9, and the others were wrong."""
BY_THE_WAY = frozenset({"gap_place"})
"""Constructions that behind a context hide what is told by the way: of 61 places readers signed 49."""
SORTED, SET_OFF = "in_situ_sort", "set_off"
DISTRICT, DISTRICT_LEAST = "district", 0.9
"""Part of a regency that few know; the second for it: of 12 such questions behind a context or below it one was signed."""
THING, THING_LEAST = "common:thing", 0.9
"""A key that names nothing and is of no other sort; the second for it in a word or two: of 20 such questions below it 12 were
signed."""
FEW = 4
PHRASE_SURE, PHRASE_SLIGHT = 0.76, 0.94
"""The first for gaps that name nothing, which are written where nothing asks for them in words, and for those of two words: of
258 that hide more readers who gave every score of the rubric signed 239, of 98 of two words 75."""


def sound(reader: Reader, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates that a strict reader would likely sign, and for every other key the one likeliest to be signed."""
    if not reader.wording.soundness:
        return list(candidates)
    chances = {one: chance(reader, one) for one in candidates if not is_phrase_gap(one) and not is_weak(reader, one)}
    best: dict[tuple[str, ...], Candidate] = {}
    for candidate in sorted(chances, key=lambda one: (not (is_plain_why(one) and chances[one] >= least(one)), -chances[one])):
        if candidate.kind != CLOZE:
            best.setdefault(tuple(words(candidate.key)), candidate)
    alone = set(best.values())
    kept = {one for one in chances if chances[one] >= sure(one)}
    kept |= {one for one in alone if chances[one] >= least(one)}
    spare = sorted(
        (one for one in alone - kept if chances[one] >= fair(one)), key=lambda one: (-chances[one], one.stem)
    )
    kept.update(spare[: max(0, FEW - len(kept))])
    gaps = [one for one in candidates if is_phrase_gap(one) and not is_asked(one, kept)]
    kept.update(disjoint(reader, [one for one in gaps if chance(reader, one) >= sure(one)]))
    return [one for one in candidates if one in kept and not any(asks_closer(reader, other, one) for other in kept)]


def is_plain_why(candidate: Candidate) -> bool:
    """Whether it asks `Mengapa …?` for what set something off: said more plainly than `…, dipicu oleh apa?`."""
    return candidate.construction == SET_OFF


def disjoint(reader: Reader, gaps: Iterable[Candidate]) -> list[Candidate]:
    """The likeliest of gaps that lie in one another: `menetapkan [target pemindahan ASN]`, not `target [pemindahan ASN]` too."""
    chosen: list[Candidate] = []
    for gap in sorted(gaps, key=lambda one: (-chance(reader, one), one.span)):
        if not any(gap.span.overlaps(other.span) for other in chosen):
            chosen.append(gap)
    return chosen


def is_phrase_gap(candidate: Candidate) -> bool:
    """Whether it is a gap for what names nothing."""
    return candidate.construction in NAMELESS


def is_slight(candidate: Candidate) -> bool:
    """Whether its key is a word or two."""
    return len(words(candidate.key)) <= SHORT_COMMON


def is_asked(gap: Candidate, kept: Iterable[Candidate]) -> bool:
    """Whether a question in words asks for what a gap for what names nothing leaves out, or for half of it.

    Not `siswa dan guru dari 10 sekolah` by one that asks for the number of the schools.
    """
    asked = (one for one in kept if one.kind != CLOZE and one.span.overlaps(gap.span))
    return is_phrase_gap(gap) and any(2 * len(words(one.key)) >= len(words(gap.key)) for one in asked)


def asks_closer(reader: Reader, one: Candidate, other: Candidate) -> bool:
    """Whether one asks for a word or two by the noun that opens the other's key, so that both would ask the same.

    `teknologi apa? – [deepfake]` beside `apa? – [teknologi deepfake]`; or by what he did, who holds an office: of 15
    questions for no more than that readers signed 8. Or it asks `Mengapa …?` where the other leaves `dipicu oleh apa` in place.
    """
    if is_plain_why(one) and other.kind == "what":
        return words(one.key) == words(other.key)
    if other.construction == HOLDER and one.kind == other.kind and one.construction != HOLDER:
        return words(one.key) == words(other.key)
    here, there = (each.construction.removeprefix(f"{INNER}_") for each in (one, other))
    alike = (here == there or one.construction == SORTED) and one.kind == other.kind and is_common(other)
    if not alike or one.span == other.span or one.span not in other.span or len(words(one.key)) > SHORT_COMMON:
        return False
    noun = words(reader.text[other.span.start : one.span.start])
    asked = " ".join((*noun, reader.wording.asks["thing"]))
    return 0 < len(noun) <= SHORT_COMMON and f" {asked}" in one.stem.casefold()


def is_weak(reader: Reader, candidate: Candidate) -> bool:
    """Whether it is of a form that is seldom signed, whatever else speaks for it.

    Of 53 questions for a subject of a word or two that names nothing 22 were signed, of 60 on such keys before a verb 22
    (`peningkatan [indeks kota] berkelanjutan`), of 24 on one word behind its noun 10 (`kesehatan [mental]`), of 35 for
    nameless persons behind a context 20.
    """
    if has_context(candidate.stem) and (candidate.construction in BY_THE_WAY or candidate.sort == DISTRICT):
        return True
    if candidate.kind == "who":
        return is_common(candidate) and has_context(candidate.stem) and candidate.construction.startswith(INNER)
    row = words(candidate.key)
    if candidate.kind != "what" or len(row) > SHORT_COMMON or not candidate.key[:1].islower():
        return False
    after = token_behind(reader, candidate.span.stop)
    torn = after is not None and after.tag == "VERB"
    plain = reader.language.grammar().root_of(row[0]) is not None and key_class(candidate) == "headed"
    single = len(row) == 1 and (candidate.construction == SORTED or plain)  # `tenggat [penyelesaian]`, not `kegiatan [plogging]`
    return torn or candidate.construction == SUBJECT or single


def sure(candidate: Candidate) -> float:
    """The chance from which a question is written whatever else asks for its key."""
    if candidate.construction in PHRASES:
        return PHRASE_SLIGHT if is_slight(candidate) else PHRASE_SURE
    gap = candidate.kind == CLOZE and candidate.sort != DISTRICT
    return GAP_SURE if gap else max(SURE, least(candidate))


def least(candidate: Candidate) -> float:
    """The chance from which a question is written where nothing asks better for its key."""
    behind = has_context(candidate.stem)
    if candidate.construction in OWN_LEAST:
        return OWN_LEAST[candidate.construction]
    if candidate.sort == DISTRICT:
        return DISTRICT_LEAST
    if candidate.kind == "why":
        return REASON_SHORT if len(words(candidate.key)) <= SHORT_COMMON else REASON_LEAST
    if candidate.kind == "where" or (candidate.kind == "what" and key_class(candidate) == "headed"):
        return LEAST_BEHIND if candidate.kind == "where" and behind else SURE  # of 26 such questions below it readers signed 14
    if is_common(candidate):
        return common_least(candidate)
    return LEAST_BEHIND if behind else LEAST


def common_least(candidate: Candidate) -> float:
    """The same for a key that names nothing."""
    behind = has_context(candidate.stem)
    if candidate.kind == "who":
        return PEOPLE_BEHIND if behind else PEOPLE_LEAST
    if candidate.sort == THING and is_slight(candidate):
        return THING_LEAST
    if behind and candidate.kind == "what":
        return SUBJECT_LEAST if candidate.construction == SUBJECT else BEHIND_COMMON
    return SLIGHT_LEAST if not behind and is_slight(candidate) else COMMON_LEAST


def fair(candidate: Candidate) -> float:
    """The chance from which a question is written where the brief would else give fewer than FEW."""
    if is_common(candidate):
        bar = least(candidate)
        return COMMON_FAIR if bar == COMMON_LEAST else SLIGHT_FAIR if bar == SLIGHT_LEAST else bar
    return max(FAIR, least(candidate)) if least(candidate) > SURE else FAIR


def is_common(candidate: Candidate) -> bool:
    """Whether its key names nothing: `beban pekerja`."""
    return candidate.sort.startswith("common:")
