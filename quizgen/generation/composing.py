"""Kinds on several facts, or on whether one holds: made of finished questions, and only where a recipe names them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from quizgen.generation import matching, order, statements, true_false
from quizgen.generation._material import Material
from quizgen.model.question import Question


@dataclass(frozen=True, slots=True)
class Composed:
    """A kind of question that is made of others: its name and the function that makes them."""

    name: str
    compose: Callable[[Material], Iterator[Question]]


COMPOSED: Mapping[str, Composed] = MappingProxyType(
    {
        "true_false": Composed("true_false", true_false.compose),
        "statements": Composed("statements", statements.compose),
        "order": Composed("order", order.compose),
        "matching": Composed("matching", matching.compose),
    }
)


def composed(
    questions: tuple[Question, ...], wanted: tuple[str, ...], material: Callable[[], Material]
) -> tuple[Question, ...]:
    """The questions with those of the composed kinds among `wanted`, brief by brief and best first, each id once."""
    kinds = [COMPOSED[kind] for kind in wanted if kind in COMPOSED]
    if not kinds:
        return questions
    of_all = material()
    places: dict[str, int] = {}
    for question in of_all.questions:
        places.setdefault(question.brief, len(places))
    more = {question.id: question for kind in kinds for question in kind.compose(of_all)}
    return tuple(sorted((*questions, *more.values()), key=lambda one: (places[one.brief], -one.score)))
