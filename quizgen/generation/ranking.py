"""Ranking: which questions of a brief a teacher would keep, best first."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from quizgen.generation._reader import Reader
from quizgen.model.question import Candidate

CONSTRUCTIONS: Mapping[str, float] = MappingProxyType(
    {
        "titled": 0.86,
        "subject": 0.80,
        "list": 0.80,
        "passive": 0.80,
        "object": 0.80,
        "purpose": 0.82,
        "cause": 0.82,
        "aim": 0.84,
        "set_off": 0.82,
        "agent_active": 0.80,
        "number_object": 0.84,
        "number_subject": 0.84,
        "number_other": 0.76,
        "place": 0.80,
        "goal": 0.78,
        "origin": 0.72,
        "time": 0.74,
        "hanging": 0.72,
        "since": 0.74,
        "until": 0.72,
        "companion": 0.80,
        "recipient": 0.74,
        "means": 0.76,
        "topic": 0.74,
        "capacity": 0.80,
        "agent": 0.80,
        "office": 0.64,
        "holder": 0.66,
        "expansion": 0.62,
        "other": 0.66,
    }
)
GAPS = 0.46
BEST_STEM = (7, 18)
"""Words between which a stem reads well."""


def score(reader: Reader, candidate: Candidate) -> float:
    """0 to 1 from readable features: the construction, the length of stem and key, where the fact stands."""
    value = GAPS if candidate.kind == "cloze" else CONSTRUCTIONS.get(candidate.construction, 0.68)
    length = len(candidate.stem.split())
    value -= 0.012 * max(0, BEST_STEM[0] - length) + 0.008 * max(0, length - BEST_STEM[1])
    value -= 0.015 * max(0, len(candidate.key.split()) - 8)
    first_sentence = reader.analysis.sentences[0].span if reader.analysis.sentences else None
    value += 0.03 if first_sentence is not None and candidate.span in first_sentence else 0.0
    value += 0.03 if re.search(r"[A-Z0-9]", candidate.key) else 0.0
    return round(min(1.0, max(0.0, value)), 4)


def ranked(reader: Reader, candidates: list[Candidate]) -> list[tuple[float, Candidate]]:
    """Best first; one fact asked twice keeps its best, and what repeats a key comes later."""
    scored = sorted(((score(reader, c), c) for c in candidates), key=lambda row: (-row[0], row[1].span, row[1].stem))
    kept: list[tuple[float, Candidate]] = []
    keys: dict[str, int] = {}
    seen: set[tuple[str, str]] = set()
    for value, candidate in scored:
        if (candidate.stem, candidate.key) in seen:
            continue
        seen.add((candidate.stem, candidate.key))
        times = keys.get(candidate.key.casefold(), 0)
        if times >= 2 or (times and candidate.kind == "cloze"):
            continue
        keys[candidate.key.casefold()] = times + 1
        kept.append((round(max(0.0, value - 0.22 * times), 4), candidate))
    return sorted(kept, key=lambda row: (-row[0], row[1].span, row[1].stem))
