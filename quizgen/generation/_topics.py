"""What a brief is about: a phrase that gives a bare stem its scope, `Terkait aksi demo mahasiswa di Semarang, …`."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.generation._keys import holds_verb, small
from quizgen.generation._reader import NUMBERS, Reader
from quizgen.generation.checks import content_words, holds, is_anchored, says_enough, words
from quizgen.model.analysis import Link, Phrase, Role, Sort
from quizgen.model.question import Candidate

LONGEST = 9
SHORTEST = 2
FEWEST = {"what": 3, "who": 3}
"""Words a bare stem must say by itself before a topic may help it; two for the other kinds."""
ROLES = (Role.OBJECT, Role.SUBJECT, Role.TOPIC, Role.OTHER, Role.CAUSE, Role.PURPOSE)


def scoped(reader: Reader, candidate: Candidate) -> Candidate:
    """The candidate, its stem with the brief's topic before it where it would be too bare alone."""
    if candidate.kind == "cloze" or is_anchored(candidate) or says_enough(reader, candidate):
        return candidate
    if len(content_words(reader, candidate)) < FEWEST.get(candidate.kind, 2):
        return candidate
    for topic in topics(reader):
        if is_free(topic, candidate):
            stem = reader.wording.shapes["about"].format(topic=topic, stem=inner(reader, candidate.stem))
            return replace(candidate, stem=f"{stem[:1].upper()}{stem[1:]}")
    return candidate


def inner(reader: Reader, stem: str) -> str:
    """A stem as it stands behind its topic: small, unless it opens with a name."""
    first = stem.split(maxsplit=1)[0].casefold()
    common = first in reader.wording.question_words | reader.wording.open_words | reader.wording.fronting
    plain = common or first in reader.wording.heads or first == words(reader.wording.shapes["said"])[0]
    return stem[:1].lower() + stem[1:] if plain and not stem.split(maxsplit=1)[0].isupper() else stem


def topics(reader: Reader) -> Iterator[str]:
    """Phrases of the first sentence's main clauses that hold a name and say more than the name, the best first."""
    for role in ROLES:
        for clause in reader.analysis.clauses:
            if clause.sentence != 0 or clause.link not in {Link.MAIN, Link.CONTENT}:
                continue
            for phrase in reader.words_between(clause):
                text = topic_text(reader, phrase) if phrase.role is role and not phrase.clausal else None
                if text is not None:
                    yield text


def topic_text(reader: Reader, phrase: Phrase) -> str | None:
    """The phrase as a topic, or None where it is a mere name, a person, too long or broken."""
    names = [e for e in reader.entities_in(phrase.span) if e.sort not in NUMBERS and e.sort is not Sort.DATE]
    if (
        not names
        or holds_verb(reader, phrase.span)
        or (names[0].sort is Sort.PERSON and names[0].outer.start <= phrase.span.start)
    ):
        return None
    if names[0].outer.start <= phrase.span.start and names[0].sort in {Sort.ORGANISATION, Sort.COUNTRY, Sort.PLACE}:
        return None
    if any(e.sort is Sort.PERSON and e.outer.start <= phrase.span.start for e in reader.entities_in(phrase.span)):
        return None
    head = reader.wording.heads.get(reader.head_word(phrase))
    if head is not None and head.animacy == "person":
        return None
    text = reader.cut(phrase.span, reader.asides(phrase.span))
    if (
        text is None
        or not SHORTEST <= len(text.split()) <= LONGEST
        or any(w in reader.wording.pointing for w in words(text))
    ):
        return None
    return small(reader, reader.lowered(phrase.span, text))


def is_free(topic: str, candidate: Candidate) -> bool:
    """Whether the topic neither gives the key away nor says what the stem says already."""
    mine, stem = words(topic), words(candidate.stem)
    shared = sum(word in stem for word in mine if len(word) > 3)
    return shared < max(2, len(mine) // 2) and not any(
        holds(mine, words(text)) or holds(words(text), mine) for text in (*candidate.hides, *candidate.accept) if text
    )
