"""What running text leaves behind in a question: an hour's zone, a particle, the word that took a sentence up."""

import re
from collections.abc import Callable
from itertools import pairwise

from quizgen.generation._asked import Asked
from quizgen.generation._beside import token_behind
from quizgen.generation._once import ends_after_whom
from quizgen.generation._secrets import HELD
from quizgen.generation._told import told_words
from quizgen.generation._words import GAP, WORD, words
from quizgen.generation._wordwise import folded_text
from quizgen.model.analysis import Clause, Role, Sort, Voice
from quizgen.model.span import Span

TAIL, LEAST_TAIL, LATE, LATE_WORDS = 24, 12, 40, 6
"""Letters by which a sentence's end is found again, and the fewest; letters and words before it for an aside or connective."""
QUOTES = frozenset("\"'“”‘’")
ENUMERATED = re.compile(r", [\w-]+(?: [\w-]+)?$")
"""A sentence that ends with a further one of a list: `mual, pusing`."""
NUMBERED = re.compile(r"ke-\d+")
"""Which of those in an office: `Presiden ke-4`."""


def leaves_zone(asked: Asked) -> bool:
    """Whether a zone stands without its hour: `menjamu Chelsea di stadion mana [WIB]`."""
    zones = asked.wording.time_zones
    return not zones.isdisjoint(asked.row) and any(two in zones and not one[-1:].isdigit() for one, two in asked.pairs)


def takes_up(asked: Asked) -> bool:
    """Whether it opens with what takes up the sentence before: `[sedangkan], untuk anggota DPRD …`, `[lanjut] Sugiono, …`."""
    row = asked.line_words
    return row[:1] != [] and row[0] in asked.wording.taking_up


def keeps_particle(asked: Asked) -> bool:
    """Whether the key ends with a particle that weighs it: `Pemkot Makassar [pun]`."""
    return len(asked.key) > 1 and asked.key[-1] in asked.wording.weighing


def lacks_its_turn(asked: Asked) -> bool:
    """Whether it ends before the verb that a sentence turns to: `Mobil yang melaju di jalan mana[, ternyata dibawa …]`."""
    turns = asked.wording.turns & told_words(asked.reader) if asked.candidate.kind != "cloze" else frozenset[str]()
    sentence = next((s for s in asked.reader.analysis.sentences if asked.candidate.span in s.span), None) if turns else None
    if sentence is None:
        return False
    rest = words(asked.reader.text[asked.candidate.span.stop : sentence.span.stop])
    return bool(turns.intersection(rest).difference(asked.row))


def parts_with_yang(asked: Asked) -> bool:
    """Whether `yang` stands behind a time or place asked for first: `pada triwulan berapa [yang] terdapat penambahan`."""
    prepositions = asked.reader.language.grammar().prepositions
    if not asked.line_words or prepositions.get(asked.line_words[0]) not in {Role.TIME, Role.PLACE}:
        return False
    row = words(asked.line.partition(asked.wording.comma)[0])
    asks = next((at for at, word in enumerate(row) if word in asked.wording.question_words), len(row))
    return row[asks + 1 : asks + 2] == [asked.wording.relative]


def asks_beside_host(asked: Asked) -> bool:
    """Whether a side is asked for beside what it is called, or with it: `menghadapi [tuan rumah] tim apa`."""
    if asked.candidate.kind == "cloze":
        return False
    hosts = asked.wording.host_words
    return not hosts.isdisjoint(pairwise(asked.line_words)) or tuple(asked.key[:2]) in hosts


def opens_reason_midway(asked: Asked) -> bool:
    """Whether a reason opens with what it is besides: `[karena selain] untuk menjaga apa`."""
    beside = asked.wording.beside_words
    if beside.isdisjoint(asked.line_words):
        return False
    connectives = asked.reader.language.grammar().connectives
    return any(one in connectives and two in beside for one, two in pairwise(asked.line_words))


def parts_pair(asked: Asked) -> bool:
    """Whether what is asked for stands beside a word that it cannot: `siapa [alias] Bro Ron`, `apa [termasuk] Natanz`."""
    asks, aliases, including = asked.wording.question_words, asked.wording.alias_words, asked.wording.including
    row = [word.strip(",.") for word in asked.candidate.stem.casefold().replace(GAP, " ? ").split()]
    pairs = list(pairwise(row))
    if not asked.wording.odd_pairs.isdisjoint(pairs):
        return True
    if not including.isdisjoint(row) and any(one in asks and two in including for one, two in pairs):
        return True
    if aliases.isdisjoint(asked.row):
        return False
    either = any({one, two} & aliases and {one, two} & {*asks, "?"} for one, two in pairs)
    return either or bool({*asked.words_before[-1:], *asked.words_behind[:1]} & aliases & set(asked.row))


def leaves_verb_without_goal(asked: Asked) -> bool:
    """Whether a key ends with the verb that the rest of the stem belongs to: `menjaga apa ke Piala Dunia? – asa [lolos]`."""
    if asked.candidate.kind != "what":
        return False
    prepositions = asked.reader.language.grammar().prepositions
    goes_on = [word for word in asked.row[asked.at + 1 : asked.at + 2] if word in prepositions]
    return asked.key[-1] in asked.wording.going_words and bool(goes_on)


def asks_for_round(asked: Asked) -> bool:
    """Whether a round of a match is asked for as a party: `ke lembaga apa? – [partai kelima]`."""
    return len(asked.key) > 1 and asked.key[0] in asked.wording.rounds and asked.key[1].startswith(asked.wording.ordinal_opener)


def asks_whom_as_why(asked: Asked) -> bool:
    """Whether whom something is for is asked for as its purpose: `untuk apa? – [mendiang putrinya, Xana]`."""
    if asked.candidate.sort != Role.PURPOSE.value:
        return False
    head = asked.wording.heads.get(asked.key[0])
    late = asked.reader.language.reading().mentions.late
    does = any(token.tag == "VERB" for token in asked.reader.tokens_in(asked.candidate.span))  # `agar [menteri mundur]`
    return asked.key[0] in late or (head is not None and head.animacy == "person" and not does)


def ends_with_other_subject(asked: Asked) -> bool:
    """Whether a key ends with what the next clause is about: `karena apa? – rumah telah dikembalikan[, dan besarannya]`."""
    reasons = {Role.CAUSE.value, Role.PURPOSE.value}
    joined = len(asked.key) > 2 and asked.key[-2] in asked.wording.pair_joiners
    return joined and asked.key[-1].endswith(asked.wording.clitic) and asked.candidate.sort in reasons


def takes_later_verb(asked: Asked) -> bool:
    """Whether a subject is asked for by a verb that stands far behind it: `Mahkamah mengabulkan … [melawan] pencipta lagu`."""
    if asked.candidate.construction != "subject":
        return False
    clause = next((c for c in asked.reader.analysis.clauses if is_of(c, asked)), None)
    subject = clause.phrase(Role.SUBJECT) if clause is not None else None
    if clause is None or subject is None or subject.outer.stop >= clause.predicate.start:
        return False
    between = asked.reader.tokens_in(Span(subject.outer.stop, clause.predicate.start))
    near = between[-1:]
    named = any(token.tag in {"NOUN", "PROPN", "ADJ", "NUM"} or token.text in QUOTES for token in near)
    return named and any(token.tag == "VERB" for token in between)


def is_of(clause: Clause, asked: Asked) -> bool:
    """Whether the key is the subject of a clause, and the stem says its verb."""
    subject = clause.phrase(Role.SUBJECT)
    held = subject is not None and asked.candidate.span in subject.outer
    return held and asked.reader.tree.word(clause.verb) in asked.row


def leaves_sentence_to_verb(asked: Asked) -> bool:
    """Whether a key ends in whom a verb in it makes do what follows: `[putusan yang menghukum sang penyanyi] membayar …`."""
    if asked.candidate.construction != "subject" or asked.wording.relative not in asked.key:
        return False
    verbs = [token for token in asked.reader.tokens_in(asked.candidate.span) if token.tag == "VERB"]
    grammar = asked.reader.language.grammar()
    root = grammar.root_of(verbs[-1].text.casefold()) if verbs else None
    after = token_behind(asked.reader, asked.candidate.span.stop)
    active = after is not None and grammar.voice_of(after.text.casefold()) is Voice.ACTIVE
    return active and root in grammar.control_verbs | asked.wording.sentencing_roots


def breaks_off(asked: Asked) -> bool:
    """Whether a sentence of it ends where the brief goes on with what it needs: `mengalami mual, pusing[, dan muntah]`.

    Or with the verb of what it ends with: `hanya beberapa hari usai Komeito [menarik diri]`.
    """
    sentences = asked.candidate.stem.replace(GAP, asked.candidate.key).rstrip("?.").split(". ")
    return any(goes_on_needed(asked, sentence) for sentence in sentences)


def goes_on_needed(asked: Asked, sentence: str) -> bool:
    """Whether the brief goes on behind a sentence with the last of a list, or with the verb of somebody it ends with."""
    text, line = folded_text(asked.reader), sentence.casefold()
    if line.endswith(ends_after_whom(asked.reader)):
        return True  # `hanya beberapa hari [usai Komeito]`
    tail = tail_of(asked, line)
    at = text.find(tail) if len(tail) >= LEAST_TAIL else -1
    if at < 0 or text.find(tail, at + 1) >= 0:
        return False
    stop, comma = at + len(tail), asked.wording.comma
    spaced, following = text.startswith(" ", stop), WORD.search(text, stop)
    after = following[0] if following is not None else ""
    if spaced and after == asked.reader.language.grammar().complementiser:
        return True  # `menepis tudingan[ bahwa …]`
    if text.startswith(comma, stop) and after in asked.wording.joining_words and ENUMERATED.search(line):
        return True
    behind = token_behind(asked.reader, stop)
    if behind is not None and behind.text == comma:
        behind = token_behind(asked.reader, behind.span.stop)
    verb = behind is not None and behind.tag == "VERB" and (spaced or comma in line[-LATE:])
    return verb and not asked.wording.bounding_words.isdisjoint(words(line)[-LATE_WORDS:])


def parts_name(asked: Asked) -> bool:
    """Whether a key is a part of a name that goes on behind a small word: `melampaui apa di Desa Penari? – [rekor KKN]`."""
    span, held = asked.candidate.span, asked.reader.analysis.entities
    parted = (e.span for e in held if e.sort is Sort.THING and e.span.overlaps(span) and e.span not in span)
    return any(word.islower() for one in parted for word in one.text(asked.reader.text).split()[1:-1])


def tail_of(asked: Asked, line: str) -> str:
    """The end of a sentence as it stands in the brief: behind the last word that asks, and no longer than it need be."""
    row = line.split()
    last = max((at for at, word in enumerate(row) if word.strip(",") in asked.wording.question_words), default=-1)
    return " ".join(row[last + 1 :])[-TAIL:]


def asks_after_whom(asked: Asked) -> bool:
    """Whether it ends by asking after whom, without what he did: `hanya beberapa hari [usai siapa]?`."""
    row = asked.line_words
    who = asked.wording.asks["person"].split()[:1]
    return len(row) > 1 and row[-2] in asked.wording.after_words and row[-1:] == who


def holds_other_pair(asked: Asked) -> bool:
    """Whether a second person and office hang on a verb that asks for the first: `dilantik sebagai A dan Budi sebagai B`."""
    if asked.candidate.kind != "who":
        return False
    parts = f" {asked.line} ".casefold().split(f" {asked.wording.capacity_word} ")
    persons = [e.name.casefold() for e in asked.reader.analysis.entities if e.sort is Sort.PERSON]
    middle = parts[1:-1]
    return any(part.endswith(name) for part in middle for name in persons)


def points_at_same(asked: Asked) -> bool:
    """Whether it points at a time or place told before: `pada [kesempatan yang sama], Prabowo melantik …`."""
    line, same = asked.candidate.stem.casefold(), f"{asked.wording.relative} {asked.wording.same}"
    return same in line and any(f"{noun} {same}" in line for noun in asked.wording.same_nouns)


def dates_past_office(asked: Asked) -> bool:
    """Whether somebody once in office is asked for as if still there: `Siapa Presiden [ke-4] RI per …?`."""
    if asked.candidate.construction not in HELD:
        return False
    row = f"{asked.candidate.stem} {asked.candidate.key}".casefold().split()
    return any(one in asked.wording.ruling_words and NUMBERED.match(two) for one, two in pairwise(row))


def says_first_word(asked: Asked) -> bool:
    """Whether it asks with the first word of a name that nobody asks by: `membeli [surat] apa? – [Surat] Berharga Negara`."""
    asks = asked.at > 0 and asked.row[asked.at] == asked.wording.asks["thing"]
    same = asks and asked.row[asked.at - 1] == asked.key[0] and len(asked.key) > 1
    return same and asked.key[0] in asked.wording.vague_sorts


STRAYS: tuple[Callable[[Asked], bool], ...] = (
    leaves_zone,
    takes_up,
    keeps_particle,
    lacks_its_turn,
    parts_with_yang,
    asks_beside_host,
    opens_reason_midway,
    parts_pair,
    leaves_verb_without_goal,
    asks_for_round,
    asks_whom_as_why,
    ends_with_other_subject,
    takes_later_verb,
    leaves_sentence_to_verb,
    breaks_off,
    parts_name,
    points_at_same,
    asks_after_whom,
    holds_other_pair,
    dates_past_office,
    says_first_word,
)
"""Every way in which a question may show that it was cut from running text."""
