"""Order: what briefs of different weeks tell, to be put in the order of their days."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.generation._material import Material, groups, made_of
from quizgen.generation._statements import YEAR, filled, is_led, is_plain
from quizgen.generation._words import padded, words
from quizgen.model.analysis import Voice
from quizgen.model.language import Language
from quizgen.model.question import BEFORE, Interaction, Question

KIND = "order"
TOGETHER = 4
"""Events of one question; three are left where there are no more."""
FEWEST = 3
WEEK = 7
"""Days between two of them at least: news of one week may be told late, and then its days say nothing of the events'."""
LONGEST = 16
"""Words of a line."""
RARE = 0.5
"""What is added to the worth of a question that few briefs together give: it goes before those on one of them."""
ALIKE = 0.25
"""Share of their words (Jaccard) from which on two lines may tell of one story."""
UNFIT = re.compile(r"[()→;]")
"""What a line of its own is better without: brackets, and what parts lines."""
END = re.compile(r"[.\s]+$")


def compose(material: Material) -> Iterator[Question]:
    """The events of one topic, in fours, each with days of its own; no two questions ask for the same stretch of time."""
    by_topic: dict[str | None, list[Question]] = {}
    for event in events(material):
        by_topic.setdefault(event.topic, []).append(event)
    asked: set[str] = set()
    for own in by_topic.values():
        in_time = sorted(own, key=lambda event: (event.date or event.id, event.id))
        for group in groups(in_time, are_apart, fewest=FEWEST, most=TOGETHER):
            made = question_of(group, material)
            if made.stem not in asked:
                asked.add(made.stem)
                yield made


def events(material: Material) -> Iterator[Question]:
    """A sentence of each dated brief that tells of a deed, as the gap that was made in it."""
    seen: set[str] = set()
    for gap in material.questions:
        if gap.brief not in seen and gap.date is not None and is_event(gap, material.language):
            seen.add(gap.brief)
            yield gap


def is_event(gap: Question, language: Language) -> bool:
    """Whether a gap stands in a short sentence, alone and the first of its brief, that tells what was done, and no time."""
    if gap.kind != "cloze" or gap.fact.split("/")[0] != "0" or is_led(gap):
        return False
    told = line_of(gap)
    if len(told.split()) > LONGEST or not is_plain(told, language) or YEAR.search(told) or UNFIT.search(told):
        return False
    if words(told)[0] in language.wording().loose_openers:
        return False  # `Seorang pria di Bogor`: nobody in particular
    return is_deed(told, language) and not tells_time(told, language)


def is_deed(told: str, language: Language) -> bool:
    """Whether the first verb of a sentence is one of doing: not of saying, not of being."""
    grammar = language.grammar()
    verbs = (word for word in words(told) if grammar.voice_of(word) is not Voice.MIDDLE and grammar.root_of(word))
    first = next(verbs, "")
    return bool(first) and first not in grammar.sayings | grammar.copulas


def tells_time(told: str, language: Language) -> bool:
    """Whether a sentence names a day, month or other time, which would give its place away."""
    line = padded(told)
    times = (
        *language.grammar().time_words,
        *language.wording().moving_dates,
        *language.words["months"].casefold().split(),
    )
    return any(f" {word} " in line for word in times)


def are_apart(one: Question, other: Question) -> bool:
    """Whether two events have days far enough apart, and stories of their own."""
    if one.date is None or other.date is None or abs((one.date - other.date).days) < WEEK:
        return False
    mine, theirs = set(words(line_of(one))), set(words(line_of(other)))
    return len(mine & theirs) < ALIKE * len(mine | theirs)


def question_of(group: tuple[Question, ...], material: Material) -> Question:
    """`Urutkan peristiwa dalam berita 12 Mei 2025 hingga 20 Oktober 2025 …`."""
    first, last = (material.day(event) for event in (group[0], group[-1]))
    stem = material.words("put_events_in_order", first=first, last=last)
    key = BEFORE.join(line_of(event) for event in group)
    told = (material.words("event_on", date=material.day(event), event=line_of(event)) for event in group)
    made = made_of(material, group, kind=KIND, stem=stem, key=key, explanation=f"{'; '.join(told)}.")
    return replace(made, interaction=Interaction.ORDER, score=RARE + (1 - RARE) * made.score)


def line_of(event: Question) -> str:
    """The sentence as a line of its own."""
    return END.sub("", filled(event.stem, event.key))
