"""Small real values for tests: whole nouns with every part one does not care about filled in."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from quizgen.model.brief import Brief
from quizgen.model.deck import Deck, Recipe, Slot
from quizgen.model.question import (
    Candidate,
    Distractor,
    Draft,
    Interaction,
    Offer,
    Question,
    Refusal,
    content_hash,
    question_id,
)
from quizgen.model.span import Span

TEXT = "Korea Utara (Korut) meluncurkan dua rudal balistik ke arah Laut Timur."


def brief(text: str = TEXT, **parts: Any) -> Brief:
    """A brief, known by its content as from a plain text."""
    return Brief(**{"id": content_hash(text)[:12], "text": text, **parts})


def question(
    key: str = "Laut Timur", *wrong: str, text: str = TEXT, kind: str = "where", score: float = 0.5, **parts: Any
) -> Question:
    """A finished question on `text`, its key where it first stands there, three wrong options unless told."""
    start = max(text.find(key), 0)
    span, stem = Span(start, start + len(key)), parts.pop("stem", f"{kind}? ({key})")
    owner = parts.pop("brief", content_hash(text)[:12])
    distractors = tuple(Distractor(option, f"{option}: di tempat lain", "detik-1") for option in wrong or WRONG)
    whole: dict[str, Any] = {
        "id": question_id(kind, owner, span, stem, key), "brief": owner, "kind": kind,
        "interaction": Interaction.CHOOSE, "stem": stem, "key": key, "accept": (), "distractors": distractors,
        "span": span, "text": text,
        "family": f"{owner}/{start}", "score": score, "difficulty": "medium", "flaws": (), "sort": "sea",
        "fact": f"{owner}/0/{start}", "explanation": text,
    }  # fmt: skip
    return Question(**(whole | parts))


WRONG = ("Laut Hitam", "Laut Jawa", "Laut Merah")


def candidate(key: str = "Laut Timur", text: str = TEXT, **parts: Any) -> Candidate:
    """A question as first asked."""
    start = max(text.find(key), 0)
    whole: dict[str, Any] = {
        "kind": "where", "stem": "Ke arah mana Korea Utara meluncurkan dua rudal balistik?", "key": key,
        "accept": (f"ke arah {key}",), "span": Span(start, start + len(key)), "sort": "sea", "construction": "goal",
        "fact": "b/0/goal", "hides": (key,), "score": 0.5,
    }  # fmt: skip
    return Candidate(**(whole | parts))


def draft(of: Brief | None = None) -> Draft:
    """What one brief gives: a candidate, a refusal, an offer."""
    of = brief() if of is None else of
    refused = Refusal(candidate(stem="Ke mana ia?"), "G501", "menunjuk ke luar soal")
    return Draft(of, (candidate(),), (refused,), (Offer("Laut Timur", "sea", ("Laut Jepang",), of.id, "tempat rudal"),))


def slot(of: Question, options: Sequence[str] | None = None) -> Slot:
    """A question in its place, options as they stand unless told."""
    shown = (of.key, *(wrong.text for wrong in of.distractors)) if options is None else options
    return Slot(of, tuple(shown) if of.interaction is Interaction.CHOOSE else ())


def deck(*questions: Question, as_of: dt.date | None = None) -> Deck:
    """A deck of these questions, of one if none is given."""
    return Deck("Uji", "id", tuple(map(slot, questions or (question(),))), as_of=as_of)


def recipe(**parts: Any) -> Recipe:
    """A recipe that asks for everything."""
    return Recipe(**{"name": "Uji", "families": True, **parts})
