"""Sentences that lost their verb, and keys and stems that kept what belongs elsewhere."""

from collections.abc import Callable
from itertools import pairwise

from quizgen.generation._asked import Asked
from quizgen.generation._once import by_steps, said_tokens, sentence_root
from quizgen.generation._words import GAP, words
from quizgen.model.analysis import Sentence, Sort, Voice

PREDICATES = frozenset({"VERB", "ADJ"})
SAME = 3
"""First words by which a sentence of a stem is known as one of the brief."""
SEAT, BUILDING = "seat", "building"
SHORTEST, ASIDE = 2, 6
"""Words of a key; and of an aside between commas, its first comma with them."""


def loses_root(asked: Asked) -> bool:
    """Whether a sentence of the stem opens as the brief's and lacks its verb: `Katak yang direkam di Loksado[ dipastikan …].`."""
    sentences = asked.reader.analysis.sentences
    own = next((s for s in sentences if asked.candidate.span in s.span), None)
    if own is not None and is_rootless(asked, asked.line, own):
        return True
    return asked.line != asked.candidate.stem and is_rootless(asked, asked.candidate.stem.rpartition(". ")[0], sentences[0])


def is_rootless(asked: Asked, line: str, sentence: Sentence) -> bool:
    """Whether a line opens with the words of a sentence, and the verb on which all of that hangs is not in it."""
    row, (told, root) = words(line), sentence_root(asked.reader, sentence)
    if not root or told != row[:SAME]:
        return False
    return not {root, *words(root)} & {*row, *asked.key}


def ends_before_its_verb(asked: Asked) -> bool:
    """Whether a sentence ends with a relative clause, its verb cut: `katak yang direkam di Loksado[, …, dipastikan …]`."""
    lines = asked.candidate.stem.replace(GAP, asked.candidate.key).casefold().split(". ")
    return any(asked.wording.relative in line and stops_before_verb(asked, line) for line in lines)


def stops_before_verb(asked: Asked, line: str) -> bool:
    """Whether a line opens as a sentence of the brief does, holds `yang`, and stops where that goes on with a passive verb."""
    reader, row = asked.reader, words(line)
    row = row[:-1] + asked.key if row[-1:] and row[-1] in asked.wording.question_words else row
    for tokens in said_tokens(reader) if asked.wording.relative in row else ():
        if [token.text.casefold() for token in tokens[:SAME]] != row[:SAME]:
            continue
        told = [token.text.casefold() for token in tokens]
        ends = [at for at in range(SAME, len(told)) if told[at - SAME : at] == row[-SAME:]]
        if len(ends) != 1:
            continue
        rest = tokens[ends[0] :]
        if rest and rest[0].text == asked.wording.comma:
            close = next((at for at, token in enumerate(rest[1:], 1) if token.text == asked.wording.comma), 0)
            rest = rest[close + 1 :] if 0 < close <= ASIDE else ()
        verb = rest[0] if rest and rest[0].tag == "VERB" else None
        if verb is not None and reader.language.grammar().voice_of(verb.text.casefold()) is Voice.PASSIVE:
            return verb.text.casefold() not in row
    return False


def cuts_condition(asked: Asked) -> bool:
    """Whether a condition ends before its verb: `boleh memakai nama itu [asalkan logo]`."""
    row = asked.line_words
    if asked.wording.condition_words.isdisjoint(row):
        return False
    at = max(at for at, word in enumerate(row) if word in asked.wording.condition_words)
    return not any(asked.tags.get(word) in PREDICATES for word in [*row[at + 1 :], *asked.key])


def seats_in_building(asked: Asked) -> bool:
    """Whether a building is asked for as where something lies: `Di stadion mana letak Gereja Katolik?`."""
    return asked.candidate.construction == SEAT and asked.candidate.sort == BUILDING


def doubles_duration(asked: Asked) -> bool:
    """Whether it asks how long more than how long something was: `selama [lebih dari berapa lama]`."""
    exceeding, row = asked.wording.exceeding_words, asked.row
    if exceeding.isdisjoint(row):
        return False
    return any(one in exceeding and tuple(row[at + 2 : at + 4]) in asked.wording.how_long for at, one in enumerate(row))


def keeps_how_often(asked: Asked) -> bool:
    """Whether a key for a thing goes on with how often: `menguras apa? – penampungan air [seminggu sekali]`."""
    if asked.candidate.kind != "what":
        return False
    return len(asked.key) > SHORTEST and tuple(asked.key[-2:]) in asked.wording.often_ends


def counts_those_before(asked: Asked) -> bool:
    """Whether it counts who was named right before: `Lilie dan Elsa, [dua] sahabat`."""
    before = asked.before.rstrip()
    if asked.candidate.sort != "count" or not before.endswith(asked.wording.comma):
        return False
    beings = (e for e in asked.reader.analysis.entities if e.sort in {Sort.PERSON, Sort.ORGANISATION})
    named = [e for e in beings if e.span.stop <= len(before)]
    joined = (words(asked.reader.text[one.span.stop : two.span.start]) for one, two in pairwise(named[-2:]))
    ends = bool(named) and not words(before[named[-1].span.stop :])
    return ends and any(len(row) == 1 and row[0] in asked.wording.joining_words for row in joined)


def parts_origin(asked: Asked) -> bool:
    """Whether from where something was taken stands before its verb: `lagu apa [dari seluruh platform] yang ditarik`."""
    if asked.candidate.construction != "object":
        return False
    row = asked.line_words
    at = next((at for at, word in enumerate(row) if word in asked.wording.question_words), len(row))
    behind = row[at + 1 :]
    taken = asked.wording.relative in behind
    return taken and bool(set(behind[:1]) & set(asked.wording.from_words))


def cuts_deed(asked: Asked) -> bool:
    """Whether the sentence before praises or tells of a step, and not which: `mengapresiasi [langkah] pemerintah[ yang …].`."""
    context, stop, _ = asked.candidate.stem.rpartition(". ")
    row = words(context)
    if not stop or not set(row[-ASIDE:]) & asked.wording.deed_pointers:
        return False
    tokens = [token for token in asked.reader.analysis.tokens if words(token.text)]
    told = [token.text.casefold() for token in tokens]
    ends = [at for at in range(SAME, len(told)) if told[at - SAME : at] == row[-SAME:]]
    rest = asked.reader.text[tokens[ends[0] - 1].span.stop :].lstrip() if len(ends) == 1 else "."
    return not rest.startswith((".", "?", "!"))


def counts_one(asked: Asked) -> bool:
    """Whether it counts what there is one of: `melakukan penggeledahan di [berapa lokasi]? – satu lokasi`."""
    if asked.candidate.sort != "count":
        return False
    held = next((e for e in asked.reader.analysis.entities if e.span.start == asked.candidate.span.start), None)
    return held is not None and held.value == "1"


def halves_step_by_step(asked: Asked) -> bool:
    """Whether a key or stem ends within `one by one`: `karena apa? – dindingnya runtuh sedikit[ demi sedikit]`."""
    for one, two in by_steps(asked.reader):
        if any(row[-1:] == [one] for row in (asked.key, asked.line_words)):
            return two not in asked.key and two not in asked.line_words
    return False


FRAGMENTS: tuple[Callable[[Asked], bool], ...] = (
    loses_root,
    ends_before_its_verb,
    cuts_condition,
    seats_in_building,
    doubles_duration,
    keeps_how_often,
    counts_those_before,
    parts_origin,
    cuts_deed,
    counts_one,
    halves_step_by_step,
)
"""Every way in which a question may show that a verb was lost or a tail kept."""
