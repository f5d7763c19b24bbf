"""Asking what moves somebody: `Apa yang membuat Pemerintah Korea Selatan khawatir? – pertemuan …`."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.generation._claims import askable
from quizgen.generation._keys import common_key
from quizgen.generation._reader import Reader
from quizgen.generation._stems import candidate, shape, subject_text
from quizgen.model.analysis import Clause, Phrase, Role
from quizgen.model.question import Candidate

MOVING = frozenset({Role.CAUSE, Role.TOPIC, Role.OTHER, Role.COMPANION})
"""Roles of what somebody feels something about: `khawatir [atas pertemuan …]`."""


def feeling_questions(reader: Reader, kind: str) -> Iterator[Candidate]:
    """A question for what stands behind a word of feeling, which the brief tells of somebody as it is."""
    for clause in askable(reader):
        feeling, subject = feeling_of(reader, clause), subject_text(reader, clause)
        phrase = next((one for one in clause.phrases if moves(reader, clause, one)), None)
        if not feeling or subject is None or phrase is None:
            continue
        key = common_key(reader, phrase)
        if key is not None and key.animacy != "person":
            body = shape(reader, "feeling", subject=subject, feeling=feeling)
            moved = replace(key, sort="cause")
            yield from candidate(reader, clause, moved, kind=kind, construction="feeling", body=body, role=phrase.role)


def feeling_of(reader: Reader, clause: Clause) -> str:
    """The word of feeling that ends a verb group, nothing denied in it: `mengaku [khawatir]`; "" where there is none."""
    group = clause.predicate.text(reader.text).casefold().split()
    denied = set(group) & reader.wording.negations
    return group[-1] if group and group[-1] in reader.wording.feelings and not denied else ""


def moves(reader: Reader, clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase right behind the verb group says what the feeling is about."""
    near = phrase.outer.start - clause.predicate.stop <= 1
    return near and phrase.role in MOVING and phrase.marker in reader.wording.feeling_markers and not phrase.clausal
