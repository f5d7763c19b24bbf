"""Learners with a real Anki, where it is installed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.exporters.learner import Learner


@pytest.fixture(params=["en", "id"])
def learner(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Learner]:
    """A new collection, in English and in Indonesian, where Anki's own decks and note types have other names."""
    anki = pytest.importorskip("anki.collection")
    language = pytest.importorskip("anki.lang")
    language.set_lang(request.param)
    someone = Learner(anki, tmp_path)
    yield someone
    someone.collection.close()
    language.set_lang("en")
