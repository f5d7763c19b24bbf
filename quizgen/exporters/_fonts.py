"""The fonts that print: Typst's own for text, ours for the signs it lacks, and which signs none of them has."""

from bisect import bisect_right
from functools import cache, lru_cache
from importlib import resources
from typing import TYPE_CHECKING

from quizgen.exporters._limits import Unfit
from quizgen.exporters._options import reasons
from quizgen.exporters._text import one_line
from quizgen.model.deck import Deck, Slot

if TYPE_CHECKING:
    import typst


def _file(name: str) -> str:
    return resources.files("quizgen.exporters").joinpath("fonts", name).read_text(encoding="utf-8")


@cache
def families() -> tuple[str, ...]:
    """Names of the fonts in the order in which a sign is looked for; the last one shows any sign as a crossed box."""
    return tuple(_file("families.txt").splitlines())


@cache
def fonts() -> "typst.Fonts":
    """All of them, those of the machine left out."""
    import typst

    folder = resources.files("quizgen.exporters").joinpath("fonts")
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[str(folder)])


@cache
def _runs() -> tuple[tuple[int, ...], tuple[int, ...]]:
    """First and last sign of each run that can be printed, in their order."""
    rows = [line.split("\t") for line in _file("printable.tsv").splitlines() if not line.startswith("#")]
    return tuple(int(first, 16) for first, _ in rows), tuple(int(last, 16) for _, last in rows)


@lru_cache(maxsize=4096)
def _has_picture(sign: str) -> bool:
    firsts, lasts = _runs()
    place = bisect_right(firsts, ord(sign)) - 1
    return place >= 0 and ord(sign) <= lasts[place]


def boxed(text: str) -> tuple[str, ...]:
    """The signs of a text that print as a crossed box, each once, in their order."""
    if text.isascii():
        return ()
    return tuple(sign for sign in dict.fromkeys(text) if not (sign.isascii() or sign.isspace() or _has_picture(sign)))


def marred(deck: Deck) -> tuple[Unfit, ...]:
    """The questions with signs that print as a crossed box, anywhere on sheet or key; number 0 is the head."""
    return _told(deck, [(*_asked(slot, deck), *_explained(slot)) for slot in deck.slots])


def marred_questions(deck: Deck) -> tuple[Unfit, ...]:
    """The same of the sheet alone."""
    return _told(deck, [_asked(slot, deck) for slot in deck.slots])


def marred_key(deck: Deck) -> tuple[Unfit, ...]:
    """The same of the key alone."""
    return _told(deck, [_explained(slot) for slot in deck.slots])


def _asked(slot: Slot, deck: Deck) -> tuple[str, ...]:
    question = slot.question
    passage = (question.text, question.title or "") if deck.handout.passages else ()
    return question.stem, *slot.options, *passage


def _explained(slot: Slot) -> tuple[str, ...]:
    question = slot.question
    return question.stem, question.key, *question.accept, question.explanation, *reasons(slot), question.title or ""


def _told(deck: Deck, texts: list[tuple[str, ...]]) -> tuple[Unfit, ...]:
    handout = deck.handout
    head = (deck.name, deck.description, handout.school, handout.heading, handout.subject, handout.grade)
    numbered = enumerate([(*head, handout.instructions), *texts])
    names = ("", *(slot.question.id for slot in deck.slots))
    found = ((number, boxed(one_line(" ".join(own)))) for number, own in numbered)
    return tuple(Unfit(number, names[number], _sentence(signs)) for number, signs in found if signs)


def _sentence(signs: tuple[str, ...]) -> str:
    """`no font has "𠜎" (U+2070E), so it prints as a crossed box`."""
    named = ", ".join(f'"{sign}" (U+{ord(sign):04X})' for sign in signs)
    return f"no font has {named}, so {'it prints as a crossed box' if len(signs) == 1 else 'they print as crossed boxes'}"
