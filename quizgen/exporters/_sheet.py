"""What stands on paper, before any format draws it: PDF and Word take versions, blocks and key from here."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from quizgen.exporters._arguments import Words
from quizgen.exporters._options import key_letter, lettered, reasons
from quizgen.exporters._text import one_line, safe_url
from quizgen.exporters._words import spoken_date, word
from quizgen.model.deck import Deck, Slot, Version
from quizgen.model.question import Interaction, passage_of

GAP = re.compile(r"_{3,}")
TYPED_GAP = "_" * 14
"""A gap in which there is room to write."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it stands on the sheet."""

    number: int
    form: str
    """`choose`, `true_false`, `order`, `cloze` (a gap to write in) or `type` (a line below)."""
    stem: str
    options: tuple[tuple[str, str], ...]
    """Letter and option; for `order` the pieces, without letters."""
    key: str
    """Letter; "" where the learner writes."""
    solution: int
    """Its number in version A, under which the key explains it."""

    @property
    def told(self) -> str:
        """What a table of keys says of it: `C`, or `→7` where the key is written out under number 7."""
        return self.key or f"→{self.solution}"


@dataclass(frozen=True, slots=True)
class Block:
    """Questions that stand together, under a passage where passages are printed."""

    section: str
    """Heading over it; "" where the section goes on or there are none."""
    how: str
    """What to do in that section."""
    passage_title: str
    """"" where no passage is printed."""
    passage: str
    passage_source: str
    questions: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One version."""

    label: str
    """`Kode A`; "" where there is one version."""
    blocks: tuple[Block, ...]

    @property
    def questions(self) -> tuple[Asked, ...]:
        """All of them, in their order."""
        return tuple(asked for block in self.blocks for asked in block.questions)


@dataclass(frozen=True, slots=True)
class Solution:
    """One question's row of the key."""

    numbers: str
    """`3`, or with several versions `A 3 · B 7`."""
    stem: str
    key: str
    """`Laut Timur`; where it is typed, every response that is right."""
    why: tuple[str, ...]
    source: str


def sheets(deck: Deck, words: Words) -> tuple[Sheet, ...]:
    """Every version as it is printed."""
    return tuple(_sheet(deck, version, words) for version in deck.versions)


def solutions(deck: Deck, words: Words) -> tuple[Solution, ...]:
    """The key in the order of version A, with the letter of each where there is but one version."""
    numbers = [{slot.question.id: number for number, slot in enumerate(each.slots, 1)} for each in deck.versions]
    several = 1 < len(deck.versions) <= 4
    return tuple(
        Solution(
            numbers=" · ".join(
                f"{version.label} {own[slot.question.id]}" for version, own in zip(deck.versions, numbers, strict=True)
            )
            if several
            else str(number),
            stem=one_line(slot.question.stem),
            key=_key(slot, with_letter=not deck.more_versions),
            why=tuple(filter(None, map(one_line, (slot.question.explanation, *reasons(slot))))),
            source=source(slot, words),
        )
        for number, slot in enumerate(deck.slots, 1)
    )


def facts(deck: Deck, words: Words) -> tuple[tuple[str, str], ...]:
    """Subject, grade, time, number of questions: those that are known."""
    handout = deck.handout
    minutes = "" if handout.minutes is None else word(words, "paper_minutes").format(minutes=handout.minutes)
    rows = (
        (word(words, "paper_subject"), one_line(handout.subject)),
        (word(words, "paper_grade"), one_line(handout.grade)),
        (word(words, "paper_time"), minutes),
    )
    return tuple((name, text) for name, text in rows if text)


def form_of(slot: Slot) -> str:
    """How the question is responded to on paper, as `Asked.form`."""
    if slot.question.interaction is Interaction.CHOOSE:
        return "true_false" if slot.question.kind == "true_false" else "choose"
    if slot.options:
        return "order"
    return "cloze" if GAP.search(slot.question.stem) else "type"


def source(slot: Slot, words: Words) -> str:
    """`Bulog Gelar Operasi Pasar, 12 Oktober 2026, https://…`; "" where nothing is known."""
    question = slot.question
    day = "" if question.date is None else spoken_date(question.date, words)
    return ", ".join(filter(None, (one_line(question.title or ""), day, safe_url(question.url))))


def _sheet(deck: Deck, version: Version, words: Words) -> Sheet:
    label = word(words, "paper_version").format(label=version.label) if deck.more_versions else ""
    return Sheet(label, tuple(_blocks(deck, version, words)))


def _blocks(deck: Deck, version: Version, words: Words) -> Iterator[Block]:
    numbered = list(enumerate(version.slots, 1))
    sections = _sections(version, words)
    groups = groupby(numbered, key=lambda pair: (sections[pair[0] - 1], passage_of(pair[1].question)))
    solution = {slot.question.id: number for number, slot in enumerate(deck.slots, 1)}
    seen: Counter[str] = Counter()
    for (section, _), group in groups:
        asked = [(number, slot) for number, slot in group]
        seen[section] += 1
        heading = section if seen[section] == 1 else ""
        parts = [asked] if deck.handout.passages else [[pair] for pair in asked]
        for place, part in enumerate(parts):
            first, last = part[0][0], part[-1][0]
            name = "paper_passage_one" if first == last else "paper_passage"
            title = word(words, name).format(first=first, last=last)
            about = part[0][1]
            shown = deck.handout.passages
            yield Block(
                section=heading if place == 0 else "",
                how=word(words, f"{_SECTIONS[form_of(about)]}_how") if heading and place == 0 else "",
                passage_title=title if shown else "",
                passage=one_line(about.question.text) if shown else "",
                passage_source=source(about, words) if shown else "",
                questions=tuple(_asked(number, slot, solution[slot.question.id]) for number, slot in part),
            )


_SECTIONS = {
    "choose": "paper_choose",
    "true_false": "paper_true_false",
    "order": "paper_order",
    "cloze": "paper_type",
    "type": "paper_type",
}


def _sections(version: Version, words: Words) -> list[str]:
    """The heading over each question; none at all where forms are mixed, or there is but one."""
    names = [word(words, _SECTIONS[form_of(slot)]) for slot in version.slots]
    runs = [name for name, _ in groupby(names)]
    return names if len(runs) == len(set(runs)) > 1 else [""] * len(names)


def instructions(deck: Deck, words: Words) -> tuple[str, ...]:
    """What pupils are told at the head: the recipe's words, or those for each form where no section says it."""
    if deck.handout.instructions:
        return (one_line(deck.handout.instructions),)
    if any(_sections(deck.versions[0], words)):
        return ()
    names = dict.fromkeys(f"{_SECTIONS[form_of(slot)]}_how" for slot in deck.slots)
    return tuple(word(words, name) for name in names)


def _asked(number: int, slot: Slot, solution: int) -> Asked:
    form = form_of(slot)
    stem = one_line(slot.question.stem)
    if form == "order":
        pieces = tuple(("", one_line(piece)) for piece in slot.options)
        return Asked(number, form, stem, pieces, "", solution)
    options = tuple((letter, one_line(option)) for letter, option in lettered(slot))
    shown = GAP.sub(TYPED_GAP, stem) if form == "cloze" else stem
    return Asked(number, form, shown, options, key_letter(slot), solution)


def _key(slot: Slot, *, with_letter: bool) -> str:
    question = slot.question
    if form_of(slot) in ("choose", "true_false"):
        letter = f"{key_letter(slot)}. " if with_letter else ""
        return letter + one_line(question.key)
    return one_line(" / ".join((question.key, *question.accept)))
