"""In what way: what somebody did something by doing, `… menjebak pelaku dengan cara apa? – menyamar sebagai pembeli`."""

from collections.abc import Iterator

from quizgen.generation._beside import token_behind
from quizgen.generation._insitu import in_situ_phrases
from quizgen.generation._keys import Key
from quizgen.generation._reader import Reader
from quizgen.generation._reasons import key_at
from quizgen.model.analysis import Clause, Link, Phrase, Role, Voice
from quizgen.model.question import Candidate
from quizgen.model.span import Span

WITH = frozenset({Role.MEANS, Role.COMPANION})
"""Roles of what stands behind `dengan`."""


def way_questions(reader: Reader, kind: str) -> Iterator[Candidate]:
    """One question for every deed by which another is done."""
    yield from in_situ_phrases(reader, kind, lambda clause, phrase: ways(reader, clause, phrase))


def ways(reader: Reader, clause: Clause, phrase: Phrase) -> Iterator[tuple[Key, Span, str]]:
    """The deed behind `dengan`, or behind a noun for what was promised or set, whole.

    None of a clause behind `yang`, nor what is only used: `dengan menggunakan drone`.
    """
    grammar = reader.language.grammar()
    held = clause.root in reader.wording.hosting_roots  # nobody holds a fair by offering tickets at it
    if phrase.role not in WITH or clause.link is Link.RELATIVE or phrase.marker not in grammar.connectives or held:
        return
    noun, deed = way_noun(reader, phrase), phrase.span
    if noun:
        deed = Span(phrase.span.stop - len(phrase.span.text(reader.text)[len(noun) :].lstrip()), phrase.span.stop)
    first = token_behind(reader, deed.start)
    word = first.text.casefold() if first is not None and deed.start < deed.stop else ""
    active = bool(word) and grammar.voice_of(word) is Voice.ACTIVE and word not in reader.wording.tool_verbs
    whole = active or (bool(noun) and phrase.clausal)
    key = key_at(reader, deed, phrase.outer, Role.MEANS) if whole and (noun or phrase.clausal) else None
    if key is not None:
        thing = reader.wording.asks["thing"]
        yield key, phrase.outer, f"{phrase.marker} {noun} {thing}" if noun else reader.wording.reason_words[Role.MEANS]


def way_noun(reader: Reader, phrase: Phrase) -> str:
    """The noun that a phrase opens with, of those that say by what promise or on what terms; "" where it has none."""
    first = phrase.span.text(reader.text).split(maxsplit=1)[0]
    return first if first in reader.wording.way_nouns else ""
