"""A question, from the first asking to the finished thing."""

import datetime as dt
import hashlib
import json
from dataclasses import dataclass
from enum import StrEnum

from quizgen.model.brief import Brief
from quizgen.model.span import Span


class Interaction(StrEnum):
    """How the learner responds."""

    CHOOSE = "choose"
    TYPE = "type"
    ORDER = "order"
    """Pieces, shuffled, to be put in order."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A question as first asked: no distractors yet, no check passed."""

    kind: str
    stem: str
    key: str
    accept: tuple[str, ...]
    span: Span
    """Where the key stands in the brief."""
    sort: str
    """Fine sort of the key, to find distractors of the same: `country`, `ministry`, `money`, `person`, `clause` …"""
    construction: str
    """Which rule asked: `subject`, `object`, `place`, `appositive` …; the ranker and `explain` read it."""
    fact: str
    """What it is about, as `brief/sentence/…`: candidates with one fact give each other away."""
    hides: tuple[str, ...]
    """Everything that must not stand in the stem: key, aliases, short forms."""
    score: float = 0.0
    """0 to 1, from the ranking; 0 before it."""
    dated: str = ""
    """The stem with the day of its news before it, as it is given; "" where it needs none."""


@dataclass(frozen=True, slots=True)
class Distractor:
    """A wrong option that could be right."""

    text: str
    why: str
    """Why it is wrong, or where it does belong: the pembahasan."""
    source: str
    """Brief id it came from, `gazetteer:countries`, or `generated`."""


@dataclass(frozen=True, slots=True)
class Question:
    """A finished question: all checks passed."""

    id: str
    brief: str
    kind: str
    interaction: Interaction
    stem: str
    key: str
    accept: tuple[str, ...]
    distractors: tuple[Distractor, ...]
    span: Span
    text: str
    """The whole brief, so that a question can be explained wherever it goes; of several briefs, all of them in their order."""
    family: str
    """Questions of one family give each other away; one on several facts has the family of each, joined (`families_of`)."""
    score: float
    """0 to 1, higher asked first within a brief."""
    difficulty: str
    """`easy`, `medium` or `hard`."""
    flaws: tuple[str, ...]
    """Codes of the softer checks it did not pass, sorted."""
    sort: str
    fact: str
    explanation: str
    """Why the key is right, with the sentence it stands in."""
    title: str | None = None
    date: dt.date | None = None
    url: str | None = None
    topic: str | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """A candidate that was not written, and the check that said so."""

    candidate: Candidate
    code: str
    """Code of the check: `G603`."""
    reason: str
    """The check's message, in the language of the brief's teacher."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Something in a brief that may serve as a distractor elsewhere."""

    text: str
    sort: str
    """Fine sort, as `Candidate.sort`."""
    aliases: tuple[str, ...]
    brief: str
    why: str
    """What it is in its own brief: `Laut Hitam: tempat … (brief detik-12, 21 Oktober 2025)`."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What one brief gives by itself, before the rest of the bank is known: the unit that is never made twice."""

    brief: Brief
    candidates: tuple[Candidate, ...]
    """Best first; those that passed every check that needs no other brief."""
    refusals: tuple[Refusal, ...]
    offers: tuple[Offer, ...]


def canonical(value: object) -> str:
    """JSON with one spelling for one value, so that hashes agree everywhere."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def content_hash(*parts: object) -> str:
    """32 hexadecimal digits of SHA-256 over the parts' canonical JSON: delimited, so ("ab", "c") is not ("a", "bc")."""
    return hashlib.sha256(canonical(parts).encode()).hexdigest()[:32]


BEFORE = " → "
"""Between the pieces of a key that is an order."""
FAMILIES = "+"
"""Between the families of a question on several facts."""


def families_of(family: str) -> frozenset[str]:
    """The families that a question is of: one, or for a question on several facts that of each."""
    return frozenset(family.split(FAMILIES))


def passage_of(question: Question) -> str:
    """Names the passage that a question stands under: its brief's, or one of its own where it is on several facts."""
    return question.brief if len(families_of(question.family)) == 1 else question.id


def question_id(kind: str, brief: str, span: Span, stem: str, key: str) -> str:
    """Identity by content; distractors are not in it, so a better one keeps the learner's history."""
    return content_hash("quizgen/question/1", kind, brief, [span.start, span.stop], stem, key)
