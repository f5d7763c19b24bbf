"""Stems: the rest of a clause, cut and turned so that a question word fits before it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.generation._asides import closed_aside
from quizgen.generation._claims import askable, is_cut_short, is_reported
from quizgen.generation._comments import goes_on_meanwhile
from quizgen.generation._cuts import is_ended
from quizgen.generation._keys import Key
from quizgen.generation._loose import (
    before_relative,
    first_said,
    group_text,
    is_aside,
    is_inserted,
    is_of_part,
    is_quoting,
    is_unmarked,
    is_whole,
    says_part,
    says_something,
)
from quizgen.generation._memory import remembered
from quizgen.generation._own import own_pronouns
from quizgen.generation._reader import Reader
from quizgen.generation._shorter import shortened
from quizgen.generation._unfit import follows_joiner, holds_second_verb, holds_verb
from quizgen.model.analysis import Clause, Link, Phrase, Role, Voice
from quizgen.model.question import Candidate
from quizgen.model.span import Span

DOUBLED = re.compile(r"\b([^\W\d_A-Z]\w{3,}) \1 ")
"""`warga negara negara mana`: the asking words say a noun again; no name, `lagu 'Bayar Bayar Bayar'`."""
LONGEST_STEM = 30
"""Words; the kaidah and Haladyna ask for short stems."""
NEEDED = frozenset({Role.OBJECT, Role.AGENT, Role.CONTENT, Role.CAPACITY, Role.CONDITION, Role.GOAL})
"""Phrases without which the clause says something else."""

Spans = tuple[Span, ...]
Kept = frozenset[Span]


@dataclass(frozen=True, slots=True)
class Rest:
    """What is left of a clause when the phrase asked for is taken out."""

    predicate: str
    """The verb group: `akan segera melengkapi`."""
    after: str
    """Everything behind it, and what stood before the subject: `kapal selam … dengan rudal …`."""

    @property
    def whole(self) -> str:
        """Predicate and the rest."""
        return f"{self.predicate} {self.after}".strip()


@remembered
def rest_of(
    reader: Reader, clause: Clause, *skip: Phrase, drop: Spans = (), kept: Kept = frozenset(), budget: int = 22
) -> Rest | None:
    """The clause without its subject, the phrases in `skip` and the stretches in `drop`; cut to `budget` words.

    Mentions in `kept` stay as they are.

    None where a phrase that is needed can't be quoted, or where it stays too long.
    """
    predicate = reader.cut(clause.predicate)
    if predicate is None or is_quoting(reader, clause):
        return None
    pieces = pieces_of(reader, clause, skip, drop, kept=kept)
    if pieces is None:
        return None
    room = budget - len(predicate.split())
    row = shortened(pieces, room)
    if row is None:
        return None
    phrases = [phrase for phrase, _ in row]
    if lacks_object(reader, clause, phrases, skip) or has_gap(reader, clause, skip, phrases):
        return None
    own = own_words(reader, clause)
    group = group_text(reader, clause, reader.lowered(clause.predicate, predicate))
    return Rest(f"{own} {group}".strip(), joined(reader, row))


def joined(reader: Reader, pieces: list[tuple[Phrase, str]]) -> str:
    """The pieces as one text; a clause keeps the comma that parts it: `…, guna melindungi …`."""
    line = ""
    for phrase, text in pieces:
        parted = phrase.clausal and reader.text[: phrase.outer.start].rstrip().endswith(",")
        line += f", {text}" if parted and line else f" {text}"
    return line.strip()


def has_gap(reader: Reader, clause: Clause, skip: tuple[Phrase, ...], kept: list[Phrase]) -> bool:
    """Whether words behind the predicate belong to no phrase, so that a stem would lose them: a broken reading."""
    spans = [phrase.outer for phrase in reader.words_between(clause)]
    stop = max((phrase.outer.stop for phrase in (*kept, *skip)), default=0)
    for index in reader.places_in(Span(clause.predicate.stop, max(stop, clause.predicate.stop))):
        token = reader.analysis.tokens[index]
        loose = token.tag in {"NOUN", "PROPN", "ADJ", "VERB", "NUM"} and not any(token.span in s for s in spans)
        if loose and reader.tree.word(index) not in reader.language.grammar().manner_words:
            return True
    return False


def lacks_object(reader: Reader, clause: Clause, kept: list[Phrase], skip: tuple[Phrase, ...]) -> bool:
    """Whether a verb that needs an object or a content stands without one: `Siapa yang menilai untuk …?`."""
    roles = {phrase.role for phrase in (*kept, *skip)}
    verb = reader.tree.word(clause.verb)
    if verb in reader.language.grammar().undergoing_verbs and any(phrase.role is Role.OBJECT for phrase in clause.phrases):
        return not roles & {Role.OBJECT}  # `pemimpin oposisi yang kehilangan di Queensland`
    if clause.voice is not Voice.ACTIVE or roles & {Role.OBJECT, Role.CONTENT, Role.CAPACITY}:
        return False
    return reader.wording.passive_of(verb) is not None and verb.endswith(reader.wording.transitive_endings)


def in_place(reader: Reader, clause: Clause, asked: Phrase, words: str, budget: int = 24) -> str | None:
    """The clause from its predicate on, with the words that ask in the very place of a phrase."""
    predicate = reader.cut(clause.predicate)
    pieces = pieces_of(reader, clause, (), (), asked) if predicate else None
    if predicate is None or pieces is None:
        return None
    row = [(phrase, words if phrase is asked else text) for phrase, text in pieces]
    kept = shortened(row, budget - len(predicate.split()), asked)
    if kept is None or has_gap(reader, clause, (), [phrase for phrase, _ in kept]):
        return None
    predicate = reader.lowered(clause.predicate, predicate)
    group = f"{own_words(reader, clause)} {group_text(reader, clause, predicate)}".strip()
    return f"{group} {joined(reader, kept)}".strip()


def pieces_of(
    reader: Reader,
    clause: Clause,
    skip: tuple[Phrase, ...],
    drop: Spans,
    asked: Phrase | None = None,
    *,
    kept: Kept = frozenset(),
) -> list[tuple[Phrase, str]] | None:
    """The phrases that may follow the predicate, those that stood before it last; None where a needed one fails."""
    kept |= own_pronouns(reader, clause)
    own = [phrase for phrase in reader.words_between(clause) if phrase.role not in {Role.SUBJECT, Role.SOURCE}]
    own = [phrase for phrase in own if all(phrase.outer != gone.outer for gone in skip)]
    if any(says_part(reader, phrase) and reader.cut(phrase.outer) is None for phrase in own):
        return None
    own = [p for p in own if p is asked or not (is_aside(reader, p) or is_of_part(reader, p))]
    loose = reader.wording.contrast_words | reader.wording.aside_markers
    own = [phrase for phrase in own if phrase is asked or phrase.marker not in loose]
    behind = [phrase for phrase in own if phrase.outer.start >= clause.predicate.stop]
    before = [
        phrase
        for phrase in own
        if phrase.outer.start < clause.predicate.start and (phrase is asked or says_something(reader, phrase))
        if phrase is asked or (is_whole(reader, phrase) and not is_inserted(clause, phrase))
    ]
    others, relative = [phrase for phrase in behind if phrase is not asked], reader.wording.relative
    if any(is_ended(reader, phrase) for phrase in behind):
        if asked in before:
            return None
        before = []
    elif any(phrase.clausal or relative in phrase.span.text(reader.text).split() for phrase in others):
        before = [phrase for phrase in before if phrase is asked or phrase.role in {Role.TIME, Role.PLACE}]
    pieces: list[tuple[Phrase, str]] = []
    if any(is_unmarked(reader, phrase) for phrase in behind):
        return None
    for phrase in behind + before:
        text = phrase_text(reader, phrase, drop, kept) if phrase is not asked else ""
        if text is not None:
            pieces.append((phrase, text))
        elif phrase.role in NEEDED and phrase in behind:
            return None
    return pieces


@remembered
def phrase_text(reader: Reader, phrase: Phrase, drop: Spans = (), kept: Kept = frozenset()) -> str | None:
    """A phrase with its marker, without asides and without `drop`; None where it can't be quoted."""
    said = first_said(reader, phrase)
    text = reader.cut(said, (*reader.asides(said), *drop), kept=kept)
    if text is None and phrase.role is Role.OBJECT and (lead := before_relative(reader, phrase)) is not None:
        text = reader.cut(lead, drop, kept=kept)
    return reader.lowered(phrase.outer, text) if text else None


def said_by(reader: Reader, clause: Clause) -> str:
    """Who vouches for a clause: the speaker above it, or `Menurut X` in it; "" where the brief itself does."""
    source = clause.phrase(Role.SOURCE)
    if source is not None:
        return reader.cut(source.span) or ""
    above = clause
    while above.parent is not None:
        link, above = above.link, reader.analysis.clauses[above.parent]
        if link is Link.CONTENT and above.root in reader.language.grammar().content_verbs:
            subject = above.phrase(Role.SUBJECT)
            head = reader.wording.heads.get(reader.head_word(subject)) if subject is not None else None
            deed = head is not None and head.animacy in {"event", "thing"} and above.root in reader.wording.securing_verbs
            linking = subject is not None and reader.head_word(subject) in reader.wording.adding_words
            if subject is None or above.voice is Voice.PASSIVE or deed or linking or goes_on_meanwhile(reader, above, clause):
                return ""  # `[gol tunggal] memastikan Indonesia melaju`: it says nothing
            text = reader.cut(subject.span, reader.asides(subject.span))
            return reader.lowered(subject.span, text) if text else ""
    return ""


def finished(reader: Reader, clause: Clause, body: str) -> str | None:
    """The body of a stem as a question: attributed where the clause is reported, one capital, one question mark."""
    if clause not in askable(reader):
        return None
    if is_reported(reader, clause):
        speaker = said_by(reader, clause)
        if not speaker or speaker.casefold() in body.casefold() or own_words(reader, clause):
            return question(body) if speaks_for_itself(reader, clause, body) else None
        body = reader.wording.shapes["said"].format(speaker=speaker, stem=body)
    return question(body)


def speaks_for_itself(reader: Reader, clause: Clause, body: str) -> bool:
    """Whether the verb of saying stands in the body already: `Ibrahim Traore mengatakan telah bertemu …`."""
    if clause.parent is None or clause.link is not Link.CONTENT:
        return False
    saying = reader.cut(reader.analysis.clauses[clause.parent].predicate)
    return saying is not None and saying in body


@remembered
def own_words(reader: Reader, clause: Clause) -> str:
    """The verb of saying, where who speaks and who acts are one: it goes before the predicate."""
    if clause.parent is None or clause.link is not Link.CONTENT:
        return ""
    above = reader.analysis.clauses[clause.parent]
    speaker, actor = subject_text(reader, above), subject_text(reader, clause)
    if above.voice is Voice.PASSIVE or not speaker or not actor or actor not in speaker or is_quoting(reader, above):
        return ""
    return reader.cut(above.predicate) or ""


def question(body: str) -> str:
    """One line with one capital and one question mark."""
    line = DOUBLED.sub(r"\1 ", " ".join(body.split()).strip(" ,").replace(" ,", ","))
    return f"{line[:1].upper()}{line[1:]}?"


def shape(reader: Reader, form: str, /, **parts: str) -> str:
    """A stem body from the language's shape of that name."""
    return " ".join(reader.wording.shapes[form].format(**parts).split())


def candidate(
    reader: Reader, clause: Clause, key: Key, *, kind: str, construction: str, body: str | None, role: Role
) -> Iterator[Candidate]:
    """The finished candidate, or nothing where the body can't become a stem."""
    far = clause.link is Link.RELATIVE and kind in {"where", "why"}
    stem = finished(reader, clause, body) if body and not far else None
    if stem is not None:
        yield made(key, kind=kind, construction=construction, stem=stem, fact=fact_of(clause, role))


def plain_candidate(key: Key, *, kind: str, construction: str, body: str, fact: str) -> Iterator[Candidate]:
    """A candidate whose stem is no clause of the brief: `Apa kepanjangan dari …?`."""
    yield made(key, kind=kind, construction=construction, stem=question(body), fact=fact)


def made(key: Key, *, kind: str, construction: str, stem: str, fact: str) -> Candidate:
    """The candidate with everything its key knows."""
    return Candidate(
        kind=kind,
        stem=stem,
        key=key.text,
        accept=key.accept,
        span=key.span,
        sort=key.sort,
        construction=construction,
        fact=fact,
        hides=key.hides,
    )


def fact_of(clause: Clause, role: Role) -> str:
    """Which fact a question is about, whatever its words: sentence, verb and role."""
    return f"{clause.sentence}/{clause.root or 'is'}/{role.value}"


@remembered
def subject_text(reader: Reader, clause: Clause, drop: tuple[Span, ...] = ()) -> str | None:
    """The subject in full, without asides; None where there is none that may be named."""
    phrase = clause.phrase(Role.SUBJECT)
    if phrase is None or len(phrase.span) == 0:
        return None
    span: Span = phrase.span
    if not clause.shared and is_cut_short(reader, phrase):
        return None
    torn = holds_verb(reader, span) or holds_second_verb(reader, span)
    if torn or (not clause.shared and follows_joiner(reader, clause, span)):
        return None
    text = reader.cut(span, (*reader.asides(span), *drop))
    return reader.lowered(span, closed_aside(reader, span, text)) if text and len(text.split()) <= 16 else None
