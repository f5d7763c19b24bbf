"""Is a response right? Options by index; typed words kindly; numbers, dates and percents exactly.

A ratio alone would pass `17 Oktober 2021` for 2022 and `Kim Jong Il` for `Kim Jong Un`, so slips are counted word by
word, never in a word that holds a digit, and never where the slip makes another real name.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from quizgen.model.deck import Slot
from quizgen.model.question import Interaction, Question
from quizgen.model.review import Response, Verdict
from quizgen.practice.folding import fold, has_digits, numerals

ALLOWANCES = ((4, 0), (9, 1))
"""(letters, slips forgiven): none up to 4 letters, one up to 9; of a word that stands alone, the shorter spelling counts."""
LONG_ALLOWANCE = 2
"""Slips forgiven in a longer word, and in a whole response."""
LETTERS_PER_NEAR_SLIP = 3
"""A word with a slip in every third letter is almost right: `Vostokni` for `Vostochny`."""
SWAPPABLE_WORDS = 4
"""Up to so many words may come in another order: `Subianto Prabowo`, `Ukraina dan Rusia`."""
UNIT_IN_STEM = frozenset({"quantity", "percent"})
"""Sorts whose unit the stem asks for (`Berapa persen …?`), so that the number alone is a whole response."""

_DOUBLED = re.compile(r"([^\W\d_])\1+")
"""`Fasso` for `Faso`, `tenggah` for `tengah`."""


def _as_written(text: str) -> str:
    return text


def _equal(given: str, expected: str) -> bool:
    return given == expected


def _never(_text: str) -> bool:
    return False


def _rootless(_word: str) -> str | None:
    return None


@dataclass(frozen=True, slots=True)
class Leniency:
    """What a language lets pass in typed responses."""

    normalise: Callable[[str], str] = _as_written
    """Writes every number, date and percent one way: `dua rudal` and `2 rudal` become `2 rudal`."""
    is_real: Callable[[str], bool] = _never
    """Whether a folded text is a name by itself, so no slip of the pen for another: `laut timor`, `irak`."""
    root_of: Callable[[str], str | None] = _rootless
    """The root of a word of the language, None for other words: a slip that makes `pasir` of `pasar` is none."""

    is_same: Callable[[str, str], bool] = _equal
    """Whether two folded texts are names of one thing: `perancis` and `prancis`."""

    among: Callable[[], str] = str
    """What joins two names, `dan`; "" where nothing is known to."""

    def warm(self) -> None:
        """Have read what takes a moment to read, before the first response waits for it."""
        self.is_real("")
        self.root_of("")
        self.among()


PLAIN = Leniency()
"""For a language that says nothing about typed responses."""


def grade(slot: Slot, response: Response, leniency: Leniency = PLAIN) -> Verdict:
    """Right, almost (typed only; counts as not right) or wrong; ValueError for an option that is not offered."""
    if slot.question.interaction is Interaction.ORDER:
        return Verdict.RIGHT if response.text == slot.question.key else Verdict.WRONG
    if slot.options:
        return _grade_option(slot, response)
    return grade_typed(slot.question, response.text, leniency)


def _grade_option(slot: Slot, response: Response) -> Verdict:
    if response.option is None or not 0 <= response.option < len(slot.options):
        raise ValueError(f"no option {response.option} among {len(slot.options)}")
    return Verdict.RIGHT if response.option == slot.right else Verdict.WRONG


def grade_typed(question: Question, text: str, leniency: Leniency = PLAIN) -> Verdict:
    """The best verdict that the key or any accepted wording gives to typed text."""
    given = fold(leniency.normalise(text))
    wordings = (question.key, *question.accept)
    expected = tuple(filter(None, (fold(leniency.normalise(wording)) for wording in wordings)))
    if given in expected:
        return Verdict.RIGHT
    if not given or _means_another(given, expected, question, leniency):
        return Verdict.WRONG
    if any(_names_the_same(given, wording, leniency) for wording in expected):
        return Verdict.RIGHT
    acronyms = frozenset(fold(word) for wording in wordings for word in wording.split() if word.isupper())
    exact = _short_forms(question, expected)
    root_of = leniency.root_of
    verdicts = {
        _compare(given, wording, question.sort, acronyms, root_of) for wording in expected if wording not in exact
    }
    return next((verdict for verdict in (Verdict.RIGHT, Verdict.ALMOST) if verdict in verdicts), Verdict.WRONG)


def _short_forms(question: Question, expected: tuple[str, ...]) -> frozenset[str]:
    """One word that stands for several: `menkeu`, a slip away from `menkes`; a person's own name is no such form."""
    if question.sort == "person" or not any(" " in wording for wording in expected):
        return frozenset()
    return frozenset(wording for wording in expected if " " not in wording and not has_digits(wording))


def _means_another(given: str, expected: tuple[str, ...], question: Question, leniency: Leniency) -> bool:
    """Whether the text is another real name, or a distractor with no more slips in it than the key would have."""
    distractors = [fold(leniency.normalise(distractor.text)) for distractor in question.distractors]
    if leniency.is_real(given) and not _is_half(given, expected, question):
        return not any(leniency.is_same(given, wording) for wording in expected) or given in distractors
    nearest = min((slips_between(given, wording) for wording in expected), default=0)
    return any(
        given == wrong
        or (slips_between(given, wrong) <= nearest and _compare(given, wrong, question.sort) is Verdict.RIGHT)
        for wrong in distractors
    )


def _names_the_same(given: str, expected: str, leniency: Leniency) -> bool:
    """Whether both name the same things, one or several, in any order: `as dan china`, `amerika serikat dan china`."""
    between = f" {leniency.among()} "
    left = expected.split(between)
    for name in given.split(between):
        found = next((other for other in left if other == name or leniency.is_same(name, other)), None)
        if found is None:
            return False
        left.remove(found)
    return not left


def _is_half(given: str, expected: tuple[str, ...], question: Question) -> bool:
    """Whether the text is a part of a person's name: `Putin` is a real name too."""
    return question.sort == "person" and any(_is_part(given.split(), wording.split()) for wording in expected)


def _compare(
    given: str,
    expected: str,
    sort: str,
    acronyms: frozenset[str] = frozenset(),
    root_of: Callable[[str], str | None] = _rootless,
) -> Verdict:
    """One wording against what was typed, both folded; numerals the same and in the same order, words kindly."""
    given_words, words = given.split(), expected.split()
    if numerals(given) != numerals(expected):
        return Verdict.WRONG
    if given.replace(" ", "") == expected.replace(" ", "") or _is_reordered(given_words, words):
        return Verdict.RIGHT
    if len(given_words) == len(words):
        return min(
            _compare_words(given_words, words, acronyms), _as_words(given_words, words, root_of), key=_KINDEST.index
        )
    return _compare_part(given_words, words, sort)


def _compare_part(given: list[str], expected: list[str], sort: str) -> Verdict:
    """A response that says less, or more: `Putin` for `Vladimir Putin`, `75 miliar` for `Rp 75 miliar`."""
    numeric = any(has_digits(word) for word in expected)
    if not (numeric or sort == "person") or not _is_part(given, expected):
        return Verdict.WRONG
    return Verdict.RIGHT if sort in UNIT_IN_STEM and len(given) < len(expected) else Verdict.ALMOST


def _compare_words(given: list[str], expected: list[str], acronyms: frozenset[str]) -> Verdict:
    pairs = tuple(zip(given, expected, strict=True))
    if any(theirs in acronyms and mine != theirs for mine, theirs in pairs):  # `PB` is not `PBB` with a letter doubled
        return Verdict.WRONG
    slips = [slips_between(mine, theirs) for mine, theirs in pairs]
    weighed = [theirs if len(pairs) > 1 else min(mine, theirs, key=len) for mine, theirs in pairs]
    most = [0 if theirs in acronyms else allowance(word) for word, (_, theirs) in zip(weighed, pairs, strict=True)]
    if sum(slips) <= LONG_ALLOWANCE and all(made <= allowed for made, allowed in zip(slips, most, strict=True)):
        return Verdict.RIGHT
    near = [allowed and len(theirs) // LETTERS_PER_NEAR_SLIP for allowed, (_, theirs) in zip(most, pairs, strict=True)]
    return Verdict.ALMOST if all(made <= few for made, few in zip(slips, near, strict=True)) else Verdict.WRONG


def _as_words(given: list[str], expected: list[str], root_of: Callable[[str], str | None]) -> Verdict:
    """The most that words of the language deserve: another word is wrong, another form of the word almost right."""
    changed = [(mine, theirs) for mine, theirs in zip(given, expected, strict=True) if mine != theirs]
    roots = [(root_of(mine), root_of(theirs)) for mine, theirs in changed]
    known = [pair for pair in roots if None not in pair]
    if any(mine != theirs for mine, theirs in known):
        return Verdict.WRONG
    return Verdict.ALMOST if known else Verdict.RIGHT


_KINDEST = (Verdict.WRONG, Verdict.ALMOST, Verdict.RIGHT)
"""From the hardest to the kindest."""


def slips_between(given: str, expected: str) -> int:
    """Letters added, dropped, changed or swapped with a neighbour (optimal string alignment).

    A doubled letter is no slip, nor is the `y` of one spelling for the `i` of another: `Volodimir`, `Mulyani`.
    """
    given, expected = given.replace("y", "i"), expected.replace("y", "i")
    squeezed = OSA.distance(_DOUBLED.sub(r"\1", given), _DOUBLED.sub(r"\1", expected))
    return min(squeezed, OSA.distance(given, expected))


def allowance(word: str) -> int:
    """How many slips of the pen are forgiven in a word; none where it holds a digit."""
    if has_digits(word):
        return 0
    return next((slips for letters, slips in ALLOWANCES if len(word) <= letters), LONG_ALLOWANCE)


def _is_reordered(given: list[str], expected: list[str]) -> bool:
    """The same words in another order; a numeral stays where it is: `2 dari 3` is not `3 dari 2`."""
    return len(expected) <= SWAPPABLE_WORDS and not any(map(has_digits, expected)) and sorted(given) == sorted(expected)


def _is_part(given: list[str], expected: list[str]) -> bool:
    """Whether one stands whole inside the other: `Putin` in `Vladimir Putin`, which is in `Presiden Vladimir Putin`."""
    shorter, longer = sorted((given, expected), key=len)
    starts = range(len(longer) - len(shorter) + 1)
    return any(longer[start : start + len(shorter)] == shorter for start in starts)
