"""Nouns to canonical JSON and back, by the types that their fields declare."""

import json
import typing
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, TypeVar

from quizgen.model.question import canonical

Noun = TypeVar("Noun")


def to_json(value: object) -> str:
    """One spelling for one value: an object for a dataclass, a list for a tuple, ISO 8601 for a day or moment."""
    return canonical(_plain(value))


def from_json(kind: type[Noun], text: str) -> Noun:
    """The value that `to_json` wrote; raises ValueError where the text is none of `kind`."""
    try:
        return typing.cast("Noun", _built(kind, json.loads(text)))
    except (KeyError, TypeError, AttributeError) as problem:
        raise ValueError(f"no {kind.__name__}: {problem}") from problem


def tuple_from_json(kind: type[Noun], text: str) -> tuple[Noun, ...]:
    """The values of a tuple that `to_json` wrote; raises ValueError where the text is none of those."""
    try:
        return tuple(typing.cast("Noun", _built(kind, value)) for value in json.loads(text))
    except (KeyError, TypeError, AttributeError) as problem:
        raise ValueError(f"no {kind.__name__}: {problem}") from problem


def _plain(value: object) -> object:
    kind: Any = type(value)
    if kind is str:  # nearly all that there is
        return value
    names = _names(kind)
    if names is not None:
        return {name: _plain(getattr(value, name)) for name in names}
    if isinstance(value, tuple):
        return [_plain(element) for element in value]
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def _built(kind: Any, value: Any) -> Any:
    origin = typing.get_origin(kind)
    if origin is tuple:
        return _tuple(typing.get_args(kind), value)
    if origin in (typing.Union, UnionType):
        return None if value is None else _built(typing.get_args(kind)[0], value)  # `date | None`
    if is_dataclass(kind):
        return _dataclass(kind, value)
    if issubclass(kind, date):
        return kind.fromisoformat(value)
    if issubclass(kind, Enum):
        return kind(value)
    if not isinstance(value, kind):
        raise TypeError(f"expected {kind.__name__}, got {value!r:.40}")
    return value


def _dataclass(kind: Any, value: dict[str, Any]) -> Any:
    """What an older version wrote lacks the parts that came after it, and has their defaults."""
    owed = _owed(kind)
    return kind(**{
        name: _built(hint, value[name]) for name, hint in _hints(kind).items() if name in owed or name in value
    })  # fmt: skip


def _tuple(kinds: tuple[Any, ...], value: list[Any]) -> tuple[Any, ...]:
    if kinds[-1] is Ellipsis:
        return tuple(_built(kinds[0], element) for element in value)
    return tuple(_built(kind, element) for kind, element in zip(kinds, value, strict=True))


@cache
def _names(kind: type) -> tuple[str, ...] | None:
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else None


@cache
def _owed(kind: Any) -> frozenset[str]:
    return frozenset(field.name for field in fields(kind) if field.default is MISSING)


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)
