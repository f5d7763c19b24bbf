"""Statements: a gap filled again, with what stood in it or with what was proven wrong there."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from quizgen.generation._material import Material
from quizgen.generation._other_figures import FIGURES
from quizgen.generation._words import GAP, has_context, padded, words
from quizgen.model.language import Language
from quizgen.model.question import Distractor, Question

FEWEST = 2
"""Wrong options that a gap must have: where only one could be found, the gap is an odd one."""
LONGEST = 32
"""Words of a statement that can be weighed in one reading."""
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
RANGE = re.compile(r"\d\S*-\S*\d")
"""Two figures in one: `4,00%-4,25%`, of which a swap changes only one, and is seen through."""
SWAP_LOT = slice(16, 32)
"""The digits of a gap's id that say whether it is swapped; those before order its wrong options."""
GRIM = frozenset({"child", "death", "gore", "sexual_violence", "suicide"})
BLAMELESS = FIGURES | frozenset(
    """area capital city continent country court district foreign_city island lake mountain place police prosecution
    province regency region river road sea strait street territory village""".split()
)
"""Sorts of which another may be named where there is blame: a sum, a place, who looks into it; no person, no firm."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence of a brief, as it stands there or with one name or figure swapped."""

    gap: Question
    swapped: Distractor | None
    """What stands in the place of the key; None where the statement is true."""

    @property
    def text(self) -> str:
        """As it is asked."""
        return filled(self.gap.stem, self.gap.key if self.swapped is None else self.swapped.text)

    @property
    def told(self) -> str:
        """As the brief has it."""
        return filled(self.gap.stem, self.gap.key)


def filled(stem: str, text: str) -> str:
    """A gap with a text in it, which is written large where it opens a sentence."""
    before, _, after = stem.partition(GAP)
    opens = not before or before.endswith((". ", "? ", "! "))
    return f"{before}{text[:1].upper() + text[1:] if opens else text}{after}"


def statements_of(material: Material) -> Iterator[Statement]:
    """Every sentence that can be stated, half of them with a swap: by the lot that lies in the gap's id."""
    for gap in one_a_sentence(material):
        is_swapped = int(gap.id[SWAP_LOT], 16) % 2 == 1
        yield Statement(gap, swap(gap) if is_swapped else None)


def one_a_sentence(material: Material) -> Iterator[Question]:
    """The best gap of each sentence, so that no statement says what another denies.

    A sentence that needs the first one before it is stated only where that is not stated by itself, and one that
    several briefs have only for the first of them.
    """
    best: dict[str, Question] = {}
    for gap in material.questions:
        if can_be_stated(gap, material.language):
            known = best.setdefault(gap.family, gap)
            best[gap.family] = min(known, gap, key=lambda one: (-one.score, one.id))
    stated = {gap.brief for gap in best.values() if not is_led(gap)}
    told: set[str] = set()
    for gap in best.values():
        sentence = padded(filled(gap.stem, gap.key))
        if sentence not in told and not (is_led(gap) and gap.brief in stated):
            told.add(sentence)
            stated.add(gap.brief)
            yield gap


def is_led(gap: Question) -> bool:
    """Whether another sentence stands before the one with the gap."""
    return has_context(filled(gap.stem, gap.key))


def swap(gap: Question) -> Distractor | None:
    """The best wrong option that does not give itself away, as a year to come does in news of the past."""
    latest = max([*years(gap.key), *([gap.date.year] if gap.date else [])], default=0)
    return next((wrong for wrong in gap.distractors if not latest or max(years(wrong.text), default=0) <= latest), None)


def years(text: str) -> list[int]:
    """The years that a text names."""
    return [int(year) for year in YEAR.findall(text)]


def is_titled(gap: Question) -> bool:
    """Whether an office stands before the name, so that another is seen through: `Presiden Rusia Recep Tayyip Erdogan`."""
    before = gap.stem.partition(GAP)[0].split()[-1:]
    return gap.sort == "person" and bool(before) and before[0][:1].isupper()


def puts_words(gap: Question, told: str, language: Language) -> bool:
    """Whether a swap would put words into another person's mouth."""
    return gap.sort == "person" and bool(set(words(told)) & language.grammar().sayings)


def can_be_stated(gap: Question, language: Language) -> bool:
    """Whether a gap makes a statement that is plainly true or plainly false, and wrongs nobody."""
    if gap.kind != "cloze" or len(gap.distractors) < FEWEST or swap(gap) is None:
        return False
    told = filled(gap.stem, gap.key)
    if is_titled(gap) or RANGE.search(gap.key) or puts_words(gap, told, language):
        return False
    if not is_plain(told, language) or is_grim(told, language):
        return False
    before = gap.stem.partition(GAP)[0].casefold().split(". ")[-1]
    if any(f" {word} " in padded(before) for word in language.wording().open_lists):
        return False
    return gap.sort in BLAMELESS or not is_blaming(gap.text, language)


def is_plain(text: str, language: Language) -> bool:
    """Whether a sentence is short, and neither denies nor leaves open what it says."""
    line, grammar = padded(text), language.grammar()
    return len(text.split()) <= LONGEST and not any(f" {word} " in line for word in grammar.negations | grammar.hedges)


def is_grim(text: str, language: Language) -> bool:
    """Whether a sentence tells of a death or of harm to a child: nobody is asked whether that is true."""
    line = padded(text)
    return any(sort in GRIM and f" {word} " in line for word, sort in language.wording().sensitive.items())


def is_blaming(text: str, language: Language) -> bool:
    """Whether a brief tells of guilt, harm or shame, to which no bystander is to be tied."""
    wording, line = language.wording(), padded(text)
    words = (*wording.blaming_words, *wording.case_heads, *wording.sensitive)
    return any(f" {word} " in line for word in words)


def numbered(texts: Iterable[str]) -> str:
    """`(1) … (2) … (3) …`."""
    return " ".join(f"({number}) {text}" for number, text in enumerate(texts, 1))
