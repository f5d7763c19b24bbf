"""Stems: the rest of a clause, cut and turned so that a question word fits before it."""

from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.generation._keys import Key
from quizgen.generation._reader import Reader
from quizgen.model.analysis import Clause, Link, Phrase, Role, Voice
from quizgen.model.question import Candidate
from quizgen.model.span import Span

LONGEST_STEM = 30
"""Words; the kaidah and Haladyna ask for short stems."""
NEEDED = frozenset({Role.OBJECT, Role.CONTENT, Role.CAPACITY, Role.CONDITION, Role.GOAL})
"""Phrases without which the clause says something else."""
FIRST_TO_GO = (Role.CIRCUMSTANCE, Role.OTHER, Role.PURPOSE, Role.CAUSE, Role.TOPIC, Role.MEANS, Role.TIME, Role.PLACE)


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


def rest_of(reader: Reader, clause: Clause, *skip: Phrase, budget: int = 22) -> Rest | None:
    """The clause without its subject and the phrases in `skip`; at most `budget` words, cut between phrases.

    None where a phrase that is needed can't be quoted, or where it stays too long.
    """
    predicate = reader.cut(clause.predicate)
    if predicate is None:
        return None
    pieces = pieces_of(reader, clause, skip)
    if pieces is None:
        return None
    room = budget - len(predicate.split())
    kept = shortened(pieces, room)
    if kept is None:
        return None
    return Rest(reader.lowered(clause.predicate, predicate), " ".join(text for _, text in kept))


def pieces_of(reader: Reader, clause: Clause, skip: tuple[Phrase, ...]) -> list[tuple[Phrase, str]] | None:
    """The phrases that may follow the predicate, those that stood before it last; None where a needed one fails."""
    own = [phrase for phrase in reader.words_between(clause) if phrase.role not in {Role.SUBJECT, Role.SOURCE}]
    own = [phrase for phrase in own if all(phrase.outer != gone.outer for gone in skip)]
    behind = [phrase for phrase in own if phrase.outer.start >= clause.predicate.stop]
    before = [phrase for phrase in own if phrase.outer.start < clause.predicate.start]
    pieces: list[tuple[Phrase, str]] = []
    for phrase in behind + before:
        text = phrase_text(reader, phrase)
        if text is not None:
            pieces.append((phrase, text))
        elif phrase.role in NEEDED and phrase in behind:
            return None
    return pieces


def phrase_text(reader: Reader, phrase: Phrase) -> str | None:
    """A phrase with its marker, without asides; None where it can't be quoted."""
    text = reader.cut(phrase.outer, reader.asides(phrase.outer))
    return reader.lowered(phrase.outer, text) if text else None


def shortened(pieces: list[tuple[Phrase, str]], room: int) -> list[tuple[Phrase, str]] | None:
    """The pieces with the least needed taken out until they fit; None where they never do."""
    kept = list(pieces)
    for role in FIRST_TO_GO:
        while words_in(kept) > room:
            loose = [piece for piece in kept if piece[0].role is role]
            if not loose:
                break
            kept.remove(loose[-1])
    return kept if words_in(kept) <= room + 4 else None


def words_in(pieces: list[tuple[Phrase, str]]) -> int:
    """How many words the pieces have together."""
    return sum(len(text.split()) for _, text in pieces)


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
            if subject is None or above.voice is Voice.PASSIVE:
                return ""
            text = reader.cut(subject.span, reader.asides(subject.span))
            return reader.lowered(subject.span, text) if text else ""
    return ""


def is_reported(reader: Reader, clause: Clause) -> bool:
    """Whether a clause is somebody's word and not the brief's own."""
    if clause.phrase(Role.SOURCE) is not None:
        return True
    above = clause
    while above.parent is not None:
        if above.link is Link.CONTENT:
            return True
        above = reader.analysis.clauses[above.parent]
    return False


def finished(reader: Reader, clause: Clause, body: str) -> str | None:
    """The body of a stem as a question: attributed where the clause is reported, one capital, one question mark."""
    if is_reported(reader, clause):
        speaker = said_by(reader, clause)
        if not speaker:
            return None
        body = reader.wording.shapes["said"].format(speaker=speaker, stem=body)
    return question(body)


def question(body: str) -> str:
    """One line with one capital and one question mark."""
    line = " ".join(body.split()).strip(" ,")
    return f"{line[:1].upper()}{line[1:]}?"


def shape(reader: Reader, form: str, /, **parts: str) -> str:
    """A stem body from the language's shape of that name."""
    return " ".join(reader.wording.shapes[form].format(**parts).split())


def candidate(
    reader: Reader, clause: Clause, key: Key, *, kind: str, construction: str, body: str | None, role: Role
) -> Iterator[Candidate]:
    """The finished candidate, or nothing where the body can't become a stem."""
    stem = finished(reader, clause, body) if body else None
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


def subject_text(reader: Reader, clause: Clause) -> str | None:
    """The subject in full, without asides; None where there is none that may be named."""
    phrase = clause.phrase(Role.SUBJECT)
    if phrase is None or len(phrase.span) == 0:
        return None
    span: Span = phrase.span
    text = reader.cut(span, reader.asides(span))
    return reader.lowered(span, text) if text and len(text.split()) <= 16 else None
