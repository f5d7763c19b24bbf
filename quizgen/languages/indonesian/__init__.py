"""Bahasa Indonesia, as one frozen value."""

from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import TYPE_CHECKING

from quizgen.errors import EngineError
from quizgen.languages.indonesian.explanations import EXPLANATIONS
from quizgen.languages.indonesian.flashcards import FLASHCARD_WORDS
from quizgen.languages.indonesian.paper import PAPER_WORDS
from quizgen.languages.indonesian.screen import SCREEN_WORDS
from quizgen.model.language import Grammar, Language

if TYPE_CHECKING:
    from quizgen.model.lexicon import Known, KnownPerson, Rivalry, Sizes, World
    from quizgen.model.reading import Reading
    from quizgen.model.telling import Told
    from quizgen.model.wording import Wording

__all__ = ["INDONESIAN"]


@cache
def _grammar() -> Grammar:
    from quizgen.languages.indonesian.grammar import grammar

    return grammar()


@cache
def _reading() -> "Reading":
    from quizgen.languages.indonesian.names import reading

    return reading()


def _wording() -> "Wording":
    from quizgen.languages.indonesian.wording import wording

    return wording()


def _gazetteer() -> "tuple[Known, ...]":
    from quizgen.languages.indonesian.gazetteer import gazetteer

    return gazetteer()


def _people() -> "tuple[KnownPerson, ...]":
    from quizgen.languages.indonesian.gazetteer import people

    return people()


def _rivalry() -> "Rivalry":
    from quizgen.languages.indonesian.rivals import rivalry

    return rivalry()


def _sizes() -> "Sizes":
    from quizgen.languages.indonesian.sizes import sizes

    return sizes()


def _world() -> "World":
    from quizgen.languages.indonesian.world import world

    return world()


def _engine() -> tuple[bytes, bytes]:
    models = resources.files("quizgen.languages.indonesian").joinpath("models")
    try:
        return models.joinpath("joint.onnx").read_bytes(), models.joinpath("joint.tables.npz").read_bytes()
    except OSError as error:
        raise EngineError(f"the model of Bahasa Indonesia is missing: {error}; install quizgen again") from error


def _normalise(text: str) -> str:
    from quizgen.languages.indonesian.responses import normalise

    return normalise(text)


def _other_ways(told: "Told") -> tuple[str, ...]:
    from quizgen.languages.indonesian.otherwise import other_ways

    return other_ways(told)


INDONESIAN = Language(
    code="id",
    name="Bahasa Indonesia",
    grammar=_grammar,
    reading=_reading,
    wording=_wording,
    gazetteer=_gazetteer,
    people=_people,
    rivalry=_rivalry,
    sizes=_sizes,
    world=_world,
    engine=_engine,
    normalise=_normalise,
    other_ways=_other_ways,
    words=MappingProxyType({**SCREEN_WORDS, **EXPLANATIONS, **FLASHCARD_WORDS, **PAPER_WORDS}),
)
