"""What else is right for a key that is a name, beyond what its brief calls it."""

from quizgen.generation._fitness import is_worded
from quizgen.generation._other_figures import FIGURES
from quizgen.generation._shape import padded
from quizgen.model.language import Language
from quizgen.model.question import Candidate, Draft
from quizgen.model.telling import Told

SPELT_OUT = "long_form"
"""Sort of what an acronym stands for, which is the thing itself: `Sri Rejeki Isman` of `PT Sri Rejeki Isman`."""
UNNAMED = FIGURES | {"list"}
"""Sorts of keys that are no single name."""


def said_otherwise(candidate: Candidate, draft: Draft, language: Language) -> tuple[str, ...]:
    """All that is accepted for a key: what was so far, and what the language can say for a name.

    Nothing is added that the stem tells, nor a name that the brief has for something else.
    """
    if candidate.sort in UNNAMED or is_worded(candidate.sort) or not candidate.key[:1].isupper():
        return candidate.accept
    text, span = draft.brief.text, candidate.span
    before = text[: span.start] if text.startswith(candidate.key, span.start) else ""
    forms = language.other_ways(Told(candidate.key, candidate.sort, text, before, candidate.accept))
    told = padded(candidate.stem)
    others = taken(candidate, draft)
    return tuple(f for f in forms if f in candidate.accept or not (padded(f) in told or f.casefold() in others))


def taken(candidate: Candidate, draft: Draft) -> frozenset[str]:
    """Names in lower case that other things of the brief go by."""
    own = {candidate.key, *candidate.accept}
    rows = ({offer.text, *offer.aliases} for offer in draft.offers if offer.sort != SPELT_OUT)
    return frozenset(name.casefold() for names in rows if not names & own for name in names)
