"""Kinds: what they ask is what a teacher would ask, and what must never be asked they do not ask."""

import pytest

from quizgen.generation import KINDS
from tests.generation.gold import FOLDER, GoldBrief, draft_of, gold_briefs, passing

FLOORS = {"who": 14, "what": 15, "where": 13, "when": 11, "how_many": 12, "why": 11, "cloze": 18}
"""How many of the wanted lines of each kind are asked, word for word; a figure here may only rise."""
FEWEST = 15
"""Wanted lines below which a floor holds nothing up."""
NEVER = [(kind, brief) for kind in KINDS for brief in gold_briefs(kind) if brief.never]


def asked(kind: str, brief: GoldBrief) -> dict[str, set[str]]:
    """Stems of a kind that pass every check, each with its keys and what is accepted for them."""
    rows: dict[str, set[str]] = {}
    for candidate in passing(draft_of(brief.text, brief.on)):
        if candidate.kind == kind:
            rows.setdefault(candidate.stem, set()).update({candidate.key, *candidate.accept})
    return rows


def shown(kind: str, brief: GoldBrief) -> str:
    """What came instead, for whoever reads a failure."""
    made = draft_of(brief.text, brief.on)
    came = [f"    came: {one.stem} | {one.key}" for one in passing(made) if one.kind == kind]
    refused = [
        f"    refused, {refusal.code}: {refusal.candidate.stem} | {refusal.candidate.key}"
        for refusal in made.refusals
        if refusal.candidate.kind == kind and not refusal.code.startswith("R")
    ]
    return "\n".join([*came, *refused] or ["    nothing came"])


def test_every_kind_has_gold_and_a_floor() -> None:
    """A kind without gold lines, or gold lines without a kind, can't be measured."""
    assert {path.stem for path in FOLDER.iterdir()} == set(KINDS) == set(FLOORS)


@pytest.mark.parametrize("kind", KINDS)
def test_gold_is_worth_its_name(kind: str) -> None:
    """Every kind has enough wanted lines, some that must not come, and keys that stand in their briefs."""
    briefs = gold_briefs(kind)
    assert sum(len(brief.wanted) for brief in briefs) >= FEWEST
    assert sum(len(brief.never) for brief in briefs) >= 5
    assert all(key in brief.text for brief in briefs for _, key in brief.wanted)
    assert len({brief.text for brief in briefs}) == len(briefs)


@pytest.mark.parametrize("kind", KINDS)
def test_recall(kind: str) -> None:
    """As many wanted questions are asked, with the key or an accepted form of it, as the floor says."""
    reached, misses = 0, []
    for brief in gold_briefs(kind):
        rows = asked(kind, brief)
        for stem, key in brief.wanted:
            hit = key in rows.get(stem, set())
            reached += hit
            if not hit:
                misses.append(f"{brief.text}\n  wanted: {stem} | {key}\n{shown(kind, brief)}")
    assert reached >= FLOORS[kind], f"{reached} reached, floor {FLOORS[kind]}\n" + "\n".join(misses)


@pytest.mark.parametrize(("kind", "brief"), NEVER, ids=[f"{kind}-{brief.text[:40]}" for kind, brief in NEVER])
def test_never(kind: str, brief: GoldBrief) -> None:
    """No question that a teacher has forbidden passes the checks."""
    for candidate in passing(draft_of(brief.text, brief.on)):
        faults = [pattern for pattern in brief.never if candidate.kind == kind and pattern.fits(candidate)]
        assert not faults, f"{brief.text}\n  never: {faults[0]}\n  came: {candidate.stem} | {candidate.key}"


@pytest.mark.parametrize("kind", KINDS)
def test_kinds_name_themselves(kind: str) -> None:
    """What a kind asks carries its own name, and every kind asks something of its gold."""
    assert KINDS[kind].name == kind
    assert any(asked(kind, brief) for brief in gold_briefs(kind))
