"""Kinds: what they ask is what a teacher would ask, and what must never be asked they do not ask."""

from collections.abc import Callable, Iterator

import pytest

from quizgen.generation import KINDS
from quizgen.model.question import Candidate, Draft
from tests.generation.gold import FOLDER, GoldBrief, Pattern, draft_of, gold_briefs, passing, sound

Came = Callable[[Draft], Iterator[Candidate]]
"""Which candidates of a draft count."""
FLOORS = {
    "who": (35, 30),
    "what": (35, 29),
    "where": (37, 25),
    "when": (38, 36),
    "how_many": (38, 35),
    "why": (36, 34),
    "cloze": (46, 30),
}
"""How many of the wanted lines of each kind pass the checks, and how many the gate lets be written, with room for two as
its weights are learned anew; a figure here may only rise."""
FAULTS = (25, 20)
"""How many of the lines that open with `?` still pass the checks, and how many are written, with room for one; these
figures may only fall."""
FEWEST, FEWEST_NEVER = 40, 12
"""Wanted and forbidden lines below which a floor holds nothing up."""
NEVER = [(kind, brief) for kind in KINDS for brief in gold_briefs(kind) if brief.never]


def asked(kind: str, brief: GoldBrief, came_of: Came) -> dict[str, set[str]]:
    """Stems of a kind that came, each with its keys and what is accepted for them."""
    rows: dict[str, set[str]] = {}
    for candidate in came_of(draft_of(brief.text, brief.on)):
        if candidate.kind == kind:
            rows.setdefault(candidate.stem, set()).update({candidate.key, *candidate.accept})
    return rows


def shown(kind: str, brief: GoldBrief) -> str:
    """What came instead, for whoever reads a failure."""
    made = draft_of(brief.text, brief.on)
    came = [f"    came: {one.stem} | {one.key}" for one in sound(made) if one.kind == kind]
    refused = [
        f"    refused, {refusal.code}: {refusal.candidate.stem} | {refusal.candidate.key}"
        for refusal in made.refusals
        if refusal.candidate.kind == kind and refusal.code != "R101"
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
    assert sum(len(brief.never) for brief in briefs) >= FEWEST_NEVER
    assert all(line.key in brief.text and all(line.stems) for brief in briefs for line in brief.wanted)
    assert len({brief.text for brief in briefs}) == len(briefs)


@pytest.mark.parametrize("kind", KINDS)
def test_recall(kind: str) -> None:
    """As many wanted questions pass the checks, and as many are written, as the floors say; key or accepted form."""
    for came_of, floor in zip((passing, sound), FLOORS[kind], strict=True):
        reached, misses = 0, []
        for brief in gold_briefs(kind):
            rows = asked(kind, brief, came_of)
            for line in brief.wanted:
                hit = any(line.key in rows.get(stem, set()) for stem in line.stems)
                reached += hit
                if not hit:
                    misses.append(f"{brief.text}\n  wanted: {line}\n{shown(kind, brief)}")
        assert reached >= floor, f"{came_of.__name__}: {reached} reached, floor {floor}\n" + "\n".join(misses)


def broken(kind: str, brief: GoldBrief, patterns: tuple[Pattern, ...], came_of: Came) -> list[str]:
    """What came and fits a pattern; gold for gaps speaks of gaps only, the rest of all others."""
    came = [one for one in came_of(draft_of(brief.text, brief.on)) if (one.kind == "cloze") == (kind == "cloze")]
    return [
        f"{brief.text}\n  never: {pattern.stem} | {pattern.key}\n  came: {one.stem} | {one.key}"
        for pattern in patterns
        for one in came
        if pattern.fits(one)
    ]


@pytest.mark.parametrize(("kind", "brief"), NEVER, ids=[f"{kind}-{brief.text[:40]}" for kind, brief in NEVER])
def test_never(kind: str, brief: GoldBrief) -> None:
    """No question that a teacher has forbidden passes the checks, whatever the gate would say of it."""
    found = broken(kind, brief, brief.never, passing)
    assert not found, "\n".join(found)


def test_known_faults_become_fewer() -> None:
    """Of what ought to be forbidden no more is asked than is known; a mended line is to open with `!` from then on."""
    for came_of, most in zip((passing, sound), FAULTS, strict=True):
        found = [
            fault
            for kind in KINDS
            for brief in gold_briefs(kind)
            for pattern in brief.faults
            for fault in broken(kind, brief, (pattern,), came_of)[:1]
        ]
        assert len(found) <= most, "\n".join(found)


@pytest.mark.parametrize("kind", KINDS)
def test_kinds_name_themselves(kind: str) -> None:
    """What a kind asks carries its own name, and every kind asks something of its gold."""
    assert KINDS[kind].name == kind
    assert any(asked(kind, brief, sound) for brief in gold_briefs(kind))
