"""Small readers of TOML values: each gives the value as the Recipe has it, or raises ValueError."""

from datetime import date, datetime

from quizgen.model.deck import ANKI_WISHES
from quizgen.model.handout import Paper
from quizgen.model.question import Interaction
from quizgen.sources._reading import clean

MOST_VERSIONS = 100
"""More versions than a school has classes in a year are a slip of the finger."""


def text(value: object) -> str:
    """One line or more of text, not empty."""
    if isinstance(value, str) and clean(value):
        return clean(value)
    raise ValueError


def free_text(value: object) -> str:
    """Text that may be empty."""
    return "" if value == "" else text(value)


def texts(value: object) -> tuple[str, ...]:
    """A list of texts, each named once, in their order."""
    if isinstance(value, list):
        return tuple(dict.fromkeys(text(element) for element in value))
    raise ValueError


def some_texts(value: object) -> tuple[str, ...]:
    """A list of at least one text."""
    if value == []:
        raise ValueError
    return texts(value)


def whole(value: object) -> int:
    """A whole number from 0."""
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**63:
        return value
    raise ValueError


def from_one(value: object) -> int:
    """A whole number from 1."""
    if whole(value) == 0:
        raise ValueError
    return whole(value)


def wishes(value: object) -> tuple[str, ...]:
    """A list of what an Anki package may have, subdecks by one thing alone."""
    asked = texts(value)
    if not set(asked) <= set(ANKI_WISHES) or {"by_kind", "by_month"} <= set(asked):
        raise ValueError
    return asked


def options(value: object) -> int:
    """3, 4 or 5."""
    if whole(value) not in (3, 4, 5):
        raise ValueError
    return whole(value)


def switch(value: object) -> bool:
    """True or false, and no other sign for it."""
    if isinstance(value, bool):
        return value
    raise ValueError


def day(value: object) -> date:
    """A TOML date, a TOML moment's day, or the same as text: 2025-10-21."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, str):
        return date.fromisoformat(value)
    raise ValueError


def interaction(value: object) -> Interaction:
    """`choose` or `type`; what is put in order is so by its kind."""
    wish = Interaction(text(value))
    if wish is Interaction.ORDER:
        raise ValueError
    return wish


def paper(value: object) -> Paper:
    """`a4` or `f4`, in capitals too."""
    return Paper(text(value).casefold())


def columns(value: object) -> int:
    """1 or 2."""
    if whole(value) not in (1, 2):
        raise ValueError
    return whole(value)


def versions(value: object) -> int:
    """1 to 100."""
    if not 1 <= whole(value) <= MOST_VERSIONS:
        raise ValueError
    return whole(value)


def shown(value: object) -> str:
    """The value as an error quotes it: short, near to how TOML writes it."""
    match value:
        case bool():
            return str(value).lower()
        case str():
            return f'"{value:.60}"'
        case date():
            return value.isoformat()
        case list():
            inner = ", ".join(shown(element) for element in value[:5])
            return f"[{inner}{', …' if len(value) > 5 else ''}]"
        case dict():
            return "a table"
        case _:
            return f"{value!s:.60}"
