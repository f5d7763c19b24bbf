"""What running text leaves behind in a question: an hour's zone, a particle, the word that took a sentence up."""

from collections.abc import Callable
from itertools import pairwise

from quizgen.generation._asked import Asked
from quizgen.generation._words import words
from quizgen.model.analysis import Role


def leaves_zone(asked: Asked) -> bool:
    """Whether a zone stands without its hour: `menjamu Chelsea di stadion mana [WIB]`."""
    return any(two in asked.wording.time_zones and not one[-1:].isdigit() for one, two in pairwise(asked.row))


def takes_up(asked: Asked) -> bool:
    """Whether it opens with what takes up the sentence before: `[sedangkan], untuk anggota DPRD …`, `[lanjut] Sugiono, …`."""
    row = words(asked.line)
    return row[:1] != [] and row[0] in asked.wording.taking_up


def keeps_particle(asked: Asked) -> bool:
    """Whether the key ends with a particle that weighs it: `Pemkot Makassar [pun]`."""
    return len(asked.key) > 1 and asked.key[-1] in asked.wording.weighing


def lacks_its_turn(asked: Asked) -> bool:
    """Whether it ends before the verb that a sentence turns to: `Mobil yang melaju di jalan mana[, ternyata dibawa …]`."""
    sentence = next((s for s in asked.reader.analysis.sentences if asked.candidate.span in s.span), None)
    if sentence is None or asked.candidate.kind == "cloze":
        return False
    rest = words(asked.reader.text[asked.candidate.span.stop : sentence.span.stop])
    return bool(asked.wording.turns.intersection(rest).difference(asked.row))


def parts_with_yang(asked: Asked) -> bool:
    """Whether `yang` stands behind a time or place asked for first: `pada triwulan berapa [yang] terdapat penambahan`."""
    row = words(asked.line.partition(asked.wording.comma)[0])
    opens = row[:1] != [] and asked.reader.language.grammar().prepositions.get(row[0]) in {Role.TIME, Role.PLACE}
    asks = [at for at, word in enumerate(row) if word in asked.wording.question_words]
    return opens and bool(asks) and row[asks[0] + 1 : asks[0] + 2] == [asked.wording.relative]


def asks_beside_host(asked: Asked) -> bool:
    """Whether a side is asked for beside what it is called, or with it: `menghadapi [tuan rumah] tim apa`."""
    pairs = [*pairwise(words(asked.line)), *pairwise(asked.key[:2])]
    return asked.candidate.kind != "cloze" and any(pair in asked.wording.host_words for pair in pairs)


def opens_reason_midway(asked: Asked) -> bool:
    """Whether a reason opens with what it is besides: `[karena selain] untuk menjaga apa`."""
    grammar = asked.reader.language.grammar()
    return any(one in grammar.connectives and two in asked.wording.beside_words for one, two in pairwise(words(asked.line)))


STRAYS: tuple[Callable[[Asked], bool], ...] = (
    leaves_zone,
    takes_up,
    keeps_particle,
    lacks_its_turn,
    parts_with_yang,
    asks_beside_host,
    opens_reason_midway,
)
"""Every way in which a question may show that it was cut from running text."""
