"""Phrases that a stem may go without."""

from quizgen.generation._beside import tokens_before
from quizgen.generation._pointers import NUMBERS
from quizgen.generation._reader import Reader
from quizgen.model.analysis import Clause, Link, Phrase, Role
from quizgen.model.span import Span

LEAST_WORDS = 3
"""Words of a phrase that is cut before `yang`: fewer say too little."""


def says_something(reader: Reader, phrase: Phrase) -> bool:
    """Whether a phrase before the subject adds to the clause: no `faktanya`, `selain itu`, `di sisi lain`."""
    found = phrase.outer.text(reader.text).casefold().split()
    tie = phrase.outer.text(reader.text).casefold() in reader.wording.tying_ends
    if tie or (len(found) < 4 and found[-1] in reader.wording.pointing):
        return False
    return bool(phrase.marker) or phrase.role in {Role.TIME, Role.PLACE}


def is_aside(reader: Reader, phrase: Phrase) -> bool:
    """Whether a phrase without a role or marker stands behind a comma: an apposition the tree hung on the verb."""
    before = reader.text[: phrase.outer.start].rstrip()
    return phrase.role is Role.OTHER and not phrase.marker and before.endswith((",", "("))


def group_text(reader: Reader, clause: Clause, predicate: str) -> str:
    """The verb group fit to follow `yang`: no `juga`, `merupakan` for `adalah` before a noun, no copula before an adjective."""
    text = without_links(reader, predicate)
    if reader.tree.tokens[clause.verb].tag != "ADJ":
        return text
    copulas = reader.language.grammar().copulas
    return " ".join(word for word in text.split() if word.casefold() not in copulas)


def without_links(reader: Reader, predicate: str) -> str:
    """The verb group without words that tie it to the text before: `juga menggiatkan` → `menggiatkan`."""
    swaps = reader.wording.copula_swaps
    kept = [word for word in predicate.split() if word.casefold() not in reader.wording.link_words]
    return " ".join(swaps.get(word.casefold(), word) for word in kept)


def before_relative(reader: Reader, phrase: Phrase) -> Span | None:
    """What stands before `yang` in a phrase where that says enough: `[kasus … nama artis Raline Shah] yang merugikan ayahnya`."""
    inside = reader.tokens_in(phrase.outer)
    cut = next((token for token in inside if token.text.casefold() == reader.wording.relative), None)
    if cut is None:
        return None
    lead = Span(phrase.outer.start, phrase.outer.start + len(reader.text[phrase.outer.start : cut.span.start].rstrip(" ,")))
    named = any(entity.span in lead and entity.sort not in NUMBERS for entity in reader.analysis.entities)
    return lead if named and len(lead.text(reader.text).split()) >= LEAST_WORDS else None


def is_quoting(reader: Reader, clause: Clause) -> bool:
    """Whether a bare verb only says who spoke, behind his words: `"…," keluh utusan Kuba`."""
    return reader.tree.word(clause.verb) == clause.root and clause.root in reader.language.grammar().content_verbs


def is_whole(reader: Reader, phrase: Phrase) -> bool:
    """Whether a reason before its verb was read up to its comma: not `karena [gudang di Banjar] penuh, Bulog …`."""
    reason = phrase.role in {Role.CAUSE, Role.PURPOSE, Role.CIRCUMSTANCE}
    return not reason or reader.text[phrase.outer.stop :].lstrip()[:1] in {reader.wording.comma, ""}


def opens(reader: Reader, phrase: Phrase) -> bool:
    """Whether a reason opens its sentence, and a comma must part it from what it is the reason of."""
    return any(sentence.span.start == phrase.outer.start for sentence in reader.analysis.sentences)


def is_unmarked(reader: Reader, phrase: Phrase) -> bool:
    """Whether what a phrase comes after was read as no part of it: `naik setelah [dua puluh tahun] bertahan`."""
    lead = reader.text[: phrase.outer.start].rsplit(maxsplit=1)[-1:]
    return not phrase.marker and bool(lead) and lead[0].casefold() in reader.wording.occasion_words


def is_inserted(clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase says how, between subject and verb, where no question has a place for it: `[dengan tegas] menolak`."""
    subject = None if clause.shared else clause.phrase(Role.SUBJECT)
    inside = subject is not None and subject.outer.stop < phrase.outer.start < clause.predicate.start
    return inside and phrase.role is Role.MEANS


def says_part(reader: Reader, phrase: Phrase) -> bool:
    """Whether a phrase says of how much the rest is true: `dipatok Rp 757,8 triliun, [hampir setengahnya] untuk …`."""
    row = (word.removesuffix(reader.wording.clitic) for word in phrase.outer.text(reader.text).casefold().split())
    return bool(set(row) & reader.wording.fractions)


def is_of_part(reader: Reader, phrase: Phrase) -> bool:
    """Whether a phrase is true of a part only, which stands before it: `[sebagian besar] karena pneumonia`."""
    return reader.text[: phrase.outer.start].rstrip().casefold().endswith(reader.wording.part_subjects)


def is_called(reader: Reader, clause: Clause, key: str) -> bool:
    """Whether it is said at length what something is said to be: `lesunya penjualan [disebut menjadi sumber kekecewaan …]`."""
    held = clause.phrase(Role.CAPACITY)
    long = held is not None and len(held.span.text(reader.text).split()) > 2 and " " in key
    chained = " " in clause.predicate.text(reader.text)
    return reader.tree.word(clause.verb) == reader.wording.becoming and long and chained


def first_said(reader: Reader, phrase: Phrase) -> Span:
    """What is said up to where it turns to somebody else: `menyatakan [anggaran telah siap], namun pelaksanaannya …`."""
    if phrase.role is not Role.CONTENT:
        return phrase.outer
    for clause in reader.analysis.clauses:
        own = clause.link is Link.COORDINATE and not clause.shared and clause.phrase(Role.SUBJECT) is not None
        row = tokens_before(reader, clause.span.start, 2)
        comma, turn = (row[0].text, row[1].text) if len(row) > 1 else ("", "")  # a text may open with a comma
        turns = comma == reader.wording.comma and turn in reader.wording.clause_turns
        if own and turns and phrase.outer.start < row[0].span.start < phrase.outer.stop:
            return Span(phrase.outer.start, row[0].span.start)
    return phrase.outer
