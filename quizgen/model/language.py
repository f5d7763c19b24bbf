"""What a language pack must supply, as one frozen value that is handed down as an argument."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from quizgen.model.analysis import Role, Voice
from quizgen.model.lexicon import Known


@dataclass(frozen=True, slots=True)
class Grammar:
    """Small closed classes and verb morphology that the clause reader needs."""

    prepositions: Mapping[str, Role]
    """Lower-cased preposition, also of several words (`ke arah`), to what its phrase does."""
    connectives: Mapping[str, Role]
    """Lower-cased conjunction before a clause (`untuk`, `karena`) to what the clause does."""
    voice_of: Callable[[str], Voice]
    root_of: Callable[[str], str | None]
    time_words: frozenset[str]
    """Heads of time phrases that need no preposition: `Senin`, `kemarin`, `tahun`."""
    negations: frozenset[str]
    auxiliaries: frozenset[str]
    """Words of a verb group before its verb: `akan`, `telah`, `diduga`, `berencana`."""
    content_verbs: frozenset[str]
    """Roots whose clausal complement is what is said or planned: `kata`, `rencana`."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language: its rules, names, grammar, words and model."""

    code: str
    """ISO 639-1: `id`."""
    name: str
    """In the language itself: `Bahasa Indonesia`."""
    grammar: Callable[[], Grammar]
    """Read on first use and kept."""
    reading: Callable[[], Any]
    """Boundaries and names for `analysis`; typed `Reading` in model/reading.py."""
    wording: Callable[[], Any]
    """Question words and stem shapes for `generation`; typed `Wording` in model/wording.py."""
    gazetteer: Callable[[], tuple[Known, ...]]
    """Every name known, sorted by name."""
    engine: Callable[[], tuple[bytes, bytes]]
    """The network's graph and tables, as read from the package."""
    words: Mapping[str, str]
    """Short texts shown to learners and teachers: `Benar`, `Kunci`, `Penjelasan`."""
