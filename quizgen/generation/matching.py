"""Matching: persons and their offices, told of in several briefs; one option has every pair right."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import permutations

from quizgen.generation._material import Material, groups, made_of
from quizgen.generation._words import words
from quizgen.model.language import Language
from quizgen.model.question import Distractor, Question

KIND = "matching"
RARE = 0.5
"""What is added to the worth of a question that few briefs together give: it goes before those on one of them."""
TOGETHER = 3
"""Pairs of one option: so many can be compared."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Who holds which office, by the question that is surely asked about it."""

    name: str
    office: str
    of: Question


def compose(material: Material) -> Iterator[Question]:
    """Holders of the same month, at home or abroad, three by three in the order of their briefs."""
    shelves: dict[tuple[str, bool], list[Pair]] = {}
    for pair in pairs_of(material):
        shelves.setdefault((month(pair.of), material.people.is_abroad(pair.office)), []).append(pair)
    apart, same = partial(are_apart, material=material), partial(is_same, material=material)
    for own in shelves.values():
        for group in groups(own, apart, fewest=TOGETHER, most=TOGETHER, same=same):
            yield question_of(group, material)


def month(question: Question) -> str:
    """`2025-10`; "" where the brief has no date."""
    return "" if question.date is None else question.date.isoformat()[:7]


def pairs_of(material: Material) -> Iterator[Pair]:
    """Every pair that a question asks for, each person and office once."""
    held = as_pattern(material.language, "holder")
    for question in material.questions:
        if question.sort == "office" and question.fact.startswith("office/"):
            yield from pair_of(question.fact.partition("/")[2], question.key, question, material)
        elif question.fact.startswith("holder/"):
            found = held.match(question.stem)
            yield from pair_of(question.key, found["title"], question, material) if found else ()


def as_pattern(language: Language, shape: str) -> re.Pattern[str]:
    """A shape of stems as a pattern that finds the office in one: `Siapa {title} per {date}?`."""
    before, _, rest = language.wording().shapes[shape].partition("{title}")
    between = rest.partition("{date}")[0]
    return re.compile(rf"{re.escape(before)}(?P<title>.+){re.escape(between)}.+\d\?$", re.IGNORECASE)


def pair_of(name: str, office: str, question: Question, material: Material) -> Iterator[Pair]:
    """The pair, where the office is one that a single person has."""
    if words(office)[0] in material.language.wording().single_offices:
        yield Pair(name, f"{office[:1].upper()}{office[1:]}", question)


def is_same(one: Pair, other: Pair, material: Material) -> bool:
    """Whether two pairs tell of one person or one office."""
    full = material.people.offices.full
    return one.name == other.name or full(one.office) == full(other.office)


def are_apart(one: Pair, other: Pair, material: Material) -> bool:
    """Whether each office is surely not the other's, no name shares a word with another, and neither office tells it."""
    if set(words(one.name)) & set(words(other.name)):
        return False
    return is_no_office_of(one.name, other.office, material) and is_no_office_of(other.name, one.office, material)


def is_no_office_of(name: str, office: str, material: Material) -> bool:
    """Whether nothing that is known of a person, in the bank or the table of persons, says that the office is theirs."""
    people = material.people
    known = people.named.get(name)
    held = [*sorted(material.held.get(name, ())), *([known.office] if known is not None else [])]
    return all(people.offices.are_apart(people.offices.full(one), people.offices.full(office)) for one in held)


def question_of(group: tuple[Pair, ...], material: Material) -> Question:
    """`Pasangan tokoh dan jabatan yang tepat per Oktober 2025 adalah …`."""
    when = month(group[0].of)
    date = material.language.wording().date_text(when) if when else ""
    stem = material.words("matched_on" if when else "matched", date=date)
    offices = tuple(pair.office for pair in group)
    told = (f"{listed((pair,), (pair.office,))}{material.source(pair.of)}" for pair in group)
    parts, key = tuple(pair.of for pair in group), listed(group, offices)
    made = made_of(material, parts, kind=KIND, stem=stem, key=key, explanation=f"{'; '.join(told)}.")
    orders = wrong_orders(group, made.id)[: material.options - 1]
    wrong = tuple(Distractor(listed(group, other), why(group, other, material), made.brief) for other in orders)
    # Of no one day: other persons, asked about in the same words later, do not make these out of date.
    return replace(made, distractors=wrong, date=None, score=RARE + (1 - RARE) * made.score)


def wrong_orders(group: tuple[Pair, ...], lot: str) -> list[tuple[str, ...]]:
    """Every other order of the offices, in turn one that leaves a pair as it is and one that leaves none.

    So no option shares more pairs with the others than the rest do, by which the right one could be guessed.
    """
    offices = tuple(pair.office for pair in group)
    others = sorted(permutations(offices))
    turn = int(lot[:8], 16) % len(others)
    others = [*others[turn:], *others[:turn]]
    mixed = [other for other in others if not any(a == b for a, b in zip(other, offices, strict=True))]
    partly = [other for other in others if other not in mixed and other != offices]
    return [partly[0], mixed[0], *partly[1:2], mixed[1], *partly[2:]]


def listed(group: Sequence[Pair], offices: Sequence[str]) -> str:
    """`Abdul Wahid – Gubernur Riau; Bahlil Lahadalia – Menteri ESDM`."""
    return "; ".join(f"{pair.name} – {office}" for pair, office in zip(group, offices, strict=True))


def why(group: tuple[Pair, ...], offices: tuple[str, ...], material: Material) -> str:
    """Which of an option's pairs are wrong."""
    wrong = [pair for pair, office in zip(group, offices, strict=True) if office != pair.office]
    return material.words("matched_wrong", pairs=listed(wrong, [pair.office for pair in wrong]))
