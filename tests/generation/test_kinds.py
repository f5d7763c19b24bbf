"""Kinds: what they ask is what a teacher would ask, and what must never be asked they do not ask."""

import pytest

from quizgen.generation import KINDS
from tests.generation.gold import FOLDER, GoldBrief, Pattern, draft_of, gold_briefs, passing

FLOORS = {"who": 16, "what": 27, "where": 22, "when": 18, "how_many": 21, "why": 17, "cloze": 26}
"""How many of the wanted lines of each kind are asked, word for word; a figure here may only rise."""
FAULTS = 27
"""How many of the lines that open with `?` are still asked; this figure may only fall."""
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
    assert sum(len(brief.never) + len(brief.faults) for brief in briefs) >= 5
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


def broken(kind: str, brief: GoldBrief, patterns: tuple[Pattern, ...]) -> list[str]:
    """What passed the checks and fits a pattern; gold for gaps speaks of gaps only, the rest of all others."""
    came = [one for one in passing(draft_of(brief.text, brief.on)) if (one.kind == "cloze") == (kind == "cloze")]
    return [
        f"{brief.text}\n  never: {pattern.stem} | {pattern.key}\n  came: {one.stem} | {one.key}"
        for pattern in patterns
        for one in came
        if pattern.fits(one)
    ]


@pytest.mark.parametrize(("kind", "brief"), NEVER, ids=[f"{kind}-{brief.text[:40]}" for kind, brief in NEVER])
def test_never(kind: str, brief: GoldBrief) -> None:
    """No question that a teacher has forbidden passes the checks."""
    assert not broken(kind, brief, brief.never), "\n".join(broken(kind, brief, brief.never))


def test_known_faults_become_fewer() -> None:
    """Of what ought to be forbidden no more is asked than is known; a mended line is to open with `!` from then on."""
    found = [
        fault
        for kind in KINDS
        for brief in gold_briefs(kind)
        for pattern in brief.faults
        for fault in broken(kind, brief, (pattern,))[:1]
    ]
    assert len(found) <= FAULTS, "\n".join(found)


@pytest.mark.parametrize("kind", KINDS)
def test_kinds_name_themselves(kind: str) -> None:
    """What a kind asks carries its own name, and every kind asks something of its gold."""
    assert KINDS[kind].name == kind
    assert any(asked(kind, brief) for brief in gold_briefs(kind))
