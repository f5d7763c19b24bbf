"""Closed words have one place: a name that two tables share would hide the words of one of them."""

import ast
import inspect
from collections import Counter
from types import ModuleType

from quizgen.languages.indonesian import asking, cautions, closed_words, cues, slips, tears, wording
from quizgen.model.wording import Wording


def names_in(module: ModuleType) -> list[str]:
    """The names under which a module's tables of words say theirs; other tables have few names of the wording, if any."""
    fields = set(Wording.__dataclass_fields__)
    tables = (node for node in ast.walk(ast.parse(inspect.getsource(module))) if isinstance(node, ast.Dict))
    keys = ([str(key.value) for key in table.keys if isinstance(key, ast.Constant)] for table in tables)
    return [name for row in keys if sum(name in fields for name in row) > len(row) / 2 for name in row]


def test_no_two_tables_share_a_name() -> None:
    """`part_nouns` in one table for what a key opens with, and in another for what has a number, would be the second's alone."""
    told = Counter(name for module in (asking, cautions, closed_words, cues, slips, tears, wording) for name in names_in(module))
    assert [name for name, times in told.items() if times > 1] == []


def test_no_two_parts_of_the_wording_declare_a_name() -> None:
    """A field that a part declares again would hide the first one's meaning."""
    parts = (part for part in Wording.__mro__ if "__annotations__" in vars(part))
    told = Counter(name for part in parts for name in vars(part)["__annotations__"])
    assert [name for name, times in told.items() if times > 1] == []
