"""What a language supplies to the engines that read a brief: rules, tables and small callables, as one frozen value."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum


class Opinion(Enum):
    """What a rule says of a place where a sentence might end."""

    JOIN = "join"
    SPLIT = "split"


@dataclass(frozen=True, slots=True)
class Border:
    """A place where a sentence might end: `… kata H.| Ahmad …`."""

    left: str
    """The word before the mark, without it: `H`; "" where there is none."""
    before: str
    """The word before `left`, with its own marks: `kata`."""
    mark: str
    """The marks themselves: `.`, `?!`, `…`."""
    closers: str
    """Quotes and brackets closed after the mark: `."` has `"`."""
    gap: str
    """White space between the two sides; "" where the next word follows at once."""
    right: str
    """The word after, with its own marks: `Ahmad`."""
    quoted: bool
    """Whether the place lies inside quotation marks or brackets that are closed further on."""


BorderRule = Callable[[Border], Opinion | None]
"""A rule says JOIN, SPLIT, or None where it has no opinion."""


@dataclass(frozen=True, slots=True)
class SentenceRules:
    """Where sentences end: what Punkt learned, and the opinions above it."""

    abbreviations: frozenset[str]
    """Lower-cased, without their final stop: `tbk`, `s.h`."""
    collocations: frozenset[tuple[str, str]]
    """Pairs of types that a stop between them does not part."""
    starters: frozenset[str]
    """Lower-cased words that often open a sentence."""
    rules: tuple[BorderRule, ...]
    """Asked in order; the first opinion holds; Punkt has the last word."""


@dataclass(frozen=True, slots=True)
class TokenRules:
    """What words look like beyond what Unicode says of them."""

    abbreviations: frozenset[str]
    """Lower-cased with their final stop, which stays with them: `no.`, `tbk.`."""
    prefixes: frozenset[str]
    """Written against a number but words of their own: `Rp`, in `Rp50.000`."""
    suffixes: frozenset[str]
    """The same after a number: `km` in `50km`."""
