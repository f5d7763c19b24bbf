"""Stems stripped of what they need: a comma, who somebody is, whose it is, a verb of their own."""

from collections.abc import Callable

from quizgen.generation._asked import Asked
from quizgen.generation._beside import token_behind
from quizgen.generation._once import helped_verbs
from quizgen.generation._told import told_pairs
from quizgen.generation._words import words
from quizgen.model.analysis import Link, Role, Sort, Voice

NEAR = 40
"""Letters behind a name that are looked at."""


def is_torn_before_listing(asked: Asked) -> bool:
    """Whether what `yakni` explains was cut: `likuidasi China Evergrande[, … dengan utang terbesar,] yakni lebih dari …`."""
    listing, asks = asked.wording.listing_words, asked.wording.question_words
    if listing.isdisjoint(asked.row):
        return False
    told = told_pairs(asked.reader)
    return any(pair[1] in listing and pair[0] not in asks and pair not in told for pair in asked.pairs)


def parts_subject(asked: Asked) -> bool:
    """Whether a comma of what was cut stands between who acts and what he does: `Empat pelaku[,] menjual hasil curian`."""
    text, stem = asked.reader.text, asked.candidate.stem.casefold()
    for clause in asked.reader.analysis.clauses if asked.wording.comma in stem else ():
        subject = None if clause.shared else clause.phrase(Role.SUBJECT)
        if subject is None or subject.outer.stop >= clause.predicate.start:
            continue
        said, does = (span.text(text).casefold() for span in (subject.outer, clause.predicate))
        first, comma, _ = said.partition(asked.wording.comma)
        torn = f"{first.strip()}, {does.split()[0]} " if comma else ""
        if torn and torn in stem and torn not in text.casefold():
            return True
    return False


def names_stranger(asked: Asked) -> bool:
    """Whether somebody unknown is called by one name, and what he is was cut: `[Ridwan], pelaku UMKM asal Garut, berhasil …`."""
    text, known = asked.reader.text, asked.reader.language.reading().names.known.table
    for person in asked.reader.analysis.entities:
        if person.sort is not Sort.PERSON or " " in person.name or person.title or person.name in known:
            continue
        after = text[person.outer.stop : person.outer.stop + NEAR]
        behind = after.removeprefix(asked.wording.comma).split()[:1]
        beside = after.startswith(asked.wording.comma) and bool(behind) and behind[0].islower()
        opens = asked.line.startswith(f"{person.name} ")
        if beside and opens and behind[0] not in asked.row:
            return True
    return False


def asks_before_turn(asked: Asked) -> bool:
    """Whether the sentence turns behind what it asks: `mengerahkan berapa personel, [namun pencarian terkendala]`."""
    counter = asked.wording.counter_words
    if asked.at == 0 or counter.isdisjoint(asked.row):
        return False
    after = asked.candidate.stem.partition(f" {asked.row[asked.at]} ")[2]
    small = set(words(after)) & {word.strip("?,.") for word in after.split()}  # a name may have it: `'Bahkan Voli 3'`
    return bool(small & counter)


def keeps_owner_in_key(asked: Asked) -> bool:
    """Whether a clitic in the stem means somebody whom the key names beside more: `menjatuhkan apa kepada ajudan[nya]`."""
    stem, candidate = asked.candidate.stem.casefold(), asked.candidate
    if not candidate.sort.startswith("common:"):
        return False
    persons = [e for e in asked.reader.entities_in(candidate.span) if e.sort is Sort.PERSON and e.span != candidate.span]
    if all(e.name.casefold() in stem for e in persons):
        return False
    later = (m for m in asked.reader.analysis.mentions if m.span.start > candidate.span.stop)
    clitics = [m for m in later if m.span.text(asked.reader.text).casefold() == asked.wording.clitic]
    held = (t for t in asked.reader.analysis.tokens if any(m.span in t.span for m in clitics))
    return any(token.text.casefold() in asked.row for token in held)


def loses_what_helps_quoted(asked: Asked) -> bool:
    """Whether a quoted verb lost the small word before its quotation marks: `akan "menanggung …"` asked as `menanggung`."""
    for helper, verb in helped_verbs(asked.reader):
        told = [asked.row[at - 1] for at, word in enumerate(asked.row) if word == verb]
        if told and helper not in told:
            return True
    return False


def tells_no_more(asked: Asked) -> bool:
    """Whether a stem ends within what is told of its subject, whose deed is lost: `Jembatan yang menghubungkan …[ putus]`."""
    row, grammar = asked.line_words, asked.reader.language.grammar()
    relative, within = asked.wording.relative, asked.candidate.construction.startswith("in_situ")
    if not within or relative not in row[1:-1] or row[0] in asked.wording.question_words:
        return False
    at = row.index(relative)
    others = [*row[:at], *row[at + 2 :]]
    small = grammar.copulas | grammar.auxiliaries
    verbs = (word for word in others if word not in grammar.prepositions)  # `di` opens passive verbs, too
    said = any(grammar.voice_of(word) is not Voice.MIDDLE or word in small for word in verbs)
    told = grammar.root_of(row[at + 1]) is not None
    spans = [sentence.span for sentence in asked.reader.analysis.sentences if asked.candidate.span in sentence.span]
    mains = [c for c in asked.reader.analysis.clauses if c.parent is None and spans and c.predicate in spans[0]]
    return told and not said and all(c.link is Link.RELATIVE for c in mains)


def ends_before_verb(asked: Asked) -> bool:
    """Whether the stem ends with what it asks for, and the brief goes on with what that does: `memaksa [Spanyol] menutup …`."""
    asking = asked.wording.question_words | {asked.wording.only_these}
    after = token_behind(asked.reader, asked.candidate.span.stop)
    counted = asked.row[-2:-1] == [asked.wording.number_words[""]]  # `mengumumkan berapa orang[ meninggal]`
    counted = counted and asked.candidate.sort == "count"
    told = after is None or after.tag != "VERB" or after.text.casefold() in set(asked.row)
    if after is None or told or (asked.row[-1] not in asking and not counted):
        return False
    above = after.head >= 0 and asked.reader.analysis.tokens[after.head].span in asked.candidate.span
    return not above and asked.reader.language.grammar().root_of(after.text.casefold()) is not None


STRIPPED: tuple[Callable[[Asked], bool], ...] = (
    is_torn_before_listing,
    parts_subject,
    names_stranger,
    asks_before_turn,
    keeps_owner_in_key,
    loses_what_helps_quoted,
    tells_no_more,
    ends_before_verb,
)
"""Every way in which a stem may have been stripped of what it needs."""
