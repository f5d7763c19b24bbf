"""What was asked for (Recipe) and what was assembled (Deck)."""

from dataclasses import dataclass, field
from datetime import date

from quizgen.model.handout import Handout
from quizgen.model.question import Interaction, Question

ANKI_WISHES = ("typed", "one_by_one", "by_kind", "by_month", "preset", "maps", "no_pictures")
"""What a recipe may wish for in Anki: responses typed letter by letter, several gaps revealed one by one on the back,
a subdeck for each kind or month, options of study (presets) in the package, a question for each country on its map,
and no maps and flags beside keys."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """A blueprint for a deck; `sources/recipes.py` reads it from TOML and documents every key."""

    name: str
    language: str = "id"
    sources: tuple[str, ...] = ()
    """Paths of the source files, sorted, as the recipe's globs found them."""
    kinds: tuple[str, ...] = ()
    """Empty: every kind that is made of a brief; those made of other questions are asked only where named."""
    count: int | None = None
    """At most this many questions in the deck."""
    per_brief: int | None = None
    """At most this many questions of one brief."""
    options: int = 4
    """Options of a choose question, the key among them: 3, 4 or 5."""
    interaction: Interaction | None = None
    """None: as each kind does by itself."""
    tags: tuple[str, ...] = ()
    as_of: date | None = None
    bank: str | None = None
    """Path of the bank; None: in memory."""
    description: str = ""
    invented_names: bool = False
    """Whether Faker's names may fill up distractors for persons, marked as invented."""
    sensitive: bool = False
    """Whether questions on sensitive briefs are written."""
    families: bool = False
    """Whether questions that give each other away may stand in one deck; a study deck may, a test may not."""
    rng: int = 1
    """Number that fixes every shuffle."""
    anki: tuple[str, ...] = ()
    """What an Anki package has beside the usual: of `ANKI_WISHES`."""
    retract: tuple[str, ...] = ()
    """Ids of briefs or questions that learners who were given them shall no longer trust."""
    sections: bool = False
    """Whether questions to choose come before those to type, as on a test paper."""
    handout: Handout = field(default_factory=Handout)


@dataclass(frozen=True, slots=True)
class Slot:
    """A question in its place, options in the order shown everywhere."""

    question: Question
    options: tuple[str, ...]
    """Key and distractors, shuffled once; amounts and dates in order; empty where the learner types."""
    country: str = ""
    """ISO 3166-1 code of the country that the key names, where a picture of it may be shown with the key; else ""."""

    @property
    def right(self) -> int:
        """Index of the key among the options; -1 where the learner types or puts in order."""
        chosen = self.options and self.question.interaction is not Interaction.ORDER
        return self.options.index(self.question.key) if chosen else -1


@dataclass(frozen=True, slots=True)
class Version:
    """The deck's questions as one row of pupils gets them on paper: in another order, options shuffled again."""

    label: str
    """`A`, `B` … `Z`, `AA`."""
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class Deck:
    """Chosen, ordered, shuffled once: what every format renders and every sitting asks."""

    name: str
    language: str
    slots: tuple[Slot, ...]
    description: str = ""
    tags: tuple[str, ...] = ()
    as_of: date | None = None
    anki: tuple[str, ...] = ()
    """As the recipe has it."""
    rng: int = 1
    """The recipe's number: printed on paper, so that the same versions can be made again."""
    handout: Handout = field(default_factory=Handout)
    more_versions: tuple[Version, ...] = ()
    """Versions B and on; version A is the deck itself."""

    @property
    def versions(self) -> tuple[Version, ...]:
        """Every printed version, A first."""
        return Version("A", self.slots), *self.more_versions
