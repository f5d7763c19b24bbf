"""Names of one word that may be nobody's: read as a person's, and nothing in the brief says that they are one."""

from collections.abc import Callable, Iterable
from functools import cache
from itertools import pairwise

from quizgen.generation._asked import Asked
from quizgen.generation._beside import token_before, token_behind
from quizgen.generation._reader import Reader
from quizgen.generation._words import words
from quizgen.model.analysis import Entity, Role, Sort
from quizgen.model.lexicon import KnownPerson

APART = 3
"""Words before a name among which a noun for people tells of it: `ketua koperasi, [Rahmah]`."""


def may_be_nobody(asked: Asked) -> bool:
    """Whether the key is a single unknown name that no title, noun or verb makes a person's: `[Scoot] membuka penerbangan`."""
    if asked.candidate.sort != "person" or len(asked.key) != 1 or not asked.candidate.key.istitle():
        return False
    if asked.candidate.key in known_names(asked.reader.language.people):
        return False
    borne = [e for e in asked.reader.analysis.entities if e.name == asked.candidate.key and e.sort is Sort.PERSON]
    return not any(is_somebody(asked.reader, entity) for entity in borne)


@cache
def known_names(people: Callable[[], Iterable[KnownPerson]]) -> frozenset[str]:
    """The names of known persons, also the short ones."""
    return frozenset(name for row in people() for name in (row.name, *row.aliases))


def is_somebody(reader: Reader, entity: Entity) -> bool:
    """Whether the brief says that a name is a person's: by a title, a noun for people, a verb of saying, or `ia`."""
    stood_for = any(mention.stands_for == entity.name for mention in reader.analysis.mentions)
    titled = bool(entity.title) or entity.outer != entity.span  # `[Kakak almarhumah], Marsini, …`
    return titled or stood_for or is_called(reader, entity) or speaks(reader, entity) or is_source(reader, entity)


def is_called(reader: Reader, entity: Entity) -> bool:
    """Whether a noun for people, or `bernama`, stands beside a name: `ketua koperasi, [Rahmah]`, `[Hambali], tersangka …`."""
    before, behind = token_before(reader, entity.outer.start), token_behind(reader, entity.outer.stop)
    comma = reader.wording.comma
    if before is not None and before.text == comma:
        before = token_before(reader, before.span.start)
    if behind is not None and behind.text == comma:
        behind = token_behind(reader, behind.span.stop)
    near = [token for token in (before, behind) if token is not None]
    if any(token.text.casefold() in reader.wording.naming_leads for token in near):
        return True
    lead = words(reader.text[: entity.outer.start])[-APART:]
    return is_human(reader, lead) or (behind is not None and is_human(reader, [behind.text.casefold()]))


def is_human(reader: Reader, row: list[str]) -> bool:
    """Whether one of some words is a noun for people, or says whose: `ketua koperasi`, `kakak`."""
    if not reader.language.reading().names.relations.isdisjoint(row):
        return True
    heads = (reader.wording.heads.get(word) for word in (*row, *map(" ".join, pairwise(row))))
    return any(head is not None and head.animacy == "person" for head in heads)


def speaks(reader: Reader, entity: Entity) -> bool:
    """Whether somebody of that name says something: `[Sumarni] mengaku`, `kata [Sumarni]`."""
    grammar = reader.language.grammar()
    near = (token_before(reader, entity.outer.start), token_behind(reader, entity.outer.stop))
    saying = grammar.speech_verbs | grammar.content_verbs
    return any(token is not None and grammar.root_of(token.text.casefold()) in saying for token in near)


def is_source(reader: Reader, entity: Entity) -> bool:
    """Whether it is his word, or goes to him: `menurut [Sumarni]`, `menjatuhkan hukuman kepada [Suhaemi]`."""
    before = token_before(reader, entity.outer.start)
    role = reader.language.grammar().prepositions.get(before.text.casefold()) if before is not None else None
    return role in {Role.SOURCE, Role.RECIPIENT}


NOBODY: tuple[Callable[[Asked], bool], ...] = (may_be_nobody,)
"""Every way in which a key may name nobody."""
