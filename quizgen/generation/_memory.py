"""Asking a brief the same thing once: kinds, checks and ranking all want to know the same of the same phrases."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizgen.generation._reader import Reader

P = ParamSpec("P")
T = TypeVar("T")
UNKNOWN = object()


def remembered(find: Callable[Concatenate[Reader, P], T]) -> Callable[Concatenate[Reader, P], T]:
    """The function, its findings kept in the reader's memory: for what is pure, takes values and gives values, no iterator."""

    @wraps(find)
    def recalled(reader: Reader, /, *asked: P.args, **named: P.kwargs) -> T:
        question = (find, asked, *named.items()) if named else (find, asked)
        known = reader.memory.get(question, UNKNOWN)
        if known is UNKNOWN:
            known = reader.memory[question] = find(reader, *asked, **named)
        return known  # type: ignore[return-value]

    return recalled
