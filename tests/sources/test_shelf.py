"""The shelf: what lies in `decks/`, what was used before, and what there is where there is nothing."""

from pathlib import Path

import pytest

from quizgen.errors import SourceError
from quizgen.sources.shelf import RECENT, decks_at_hand, first_deck, recent_decks, remember_deck
from quizgen.workflows import open_recipe, read_briefs


def test_near_decks_first_and_none_twice(tmp_path: Path) -> None:
    """Those of the directory by name, then those used before, last first; one that is gone is not shown."""
    here, home = tmp_path / "here", tmp_path / "home"
    (here / "decks").mkdir(parents=True)
    for path in (here / "decks" / "b.toml", here / "decks" / "a.toml", tmp_path / "c.toml", tmp_path / "d.toml"):
        path.write_text('sources = ["x.txt"]\n')
    for path in (tmp_path / "c.toml", here / "decks" / "b.toml", tmp_path / "d.toml", tmp_path / "gone.toml"):
        remember_deck(home, str(path))
    found = decks_at_hand(here, home)
    assert [Path(path).name for path in found] == ["a.toml", "b.toml", "d.toml", "c.toml"]


@pytest.mark.parametrize("text", ["", "{", "3", '{"a": 1}', '[1, null, "x.toml"]', "\x00"])
def test_a_broken_list_breaks_nothing(tmp_path: Path, text: str) -> None:
    """Whatever stands in the list of recent decks, home opens, and the next deck is remembered."""
    (tmp_path / RECENT).write_text(text)
    assert all(isinstance(path, str) for path in recent_decks(tmp_path))
    remember_deck(tmp_path, str(tmp_path / "y.toml"))
    assert recent_decks(tmp_path)[0] == str(tmp_path / "y.toml")


def test_a_home_that_cannot_be_written(tmp_path: Path) -> None:
    """Remembering is no reason to stop; a first deck that cannot be laid out says so."""
    (tmp_path / "home").write_text("a file")
    remember_deck(tmp_path / "home", "x.toml")
    with pytest.raises(SourceError, match="cannot be written"):
        first_deck(tmp_path / "home")


def test_the_first_deck_is_a_deck(tmp_path: Path) -> None:
    """It can be read, has briefs, and is not laid over what a learner changed in it."""
    path = first_deck(tmp_path)
    assert len(read_briefs(open_recipe(path))) == 6
    Path(path).write_text('name = "Punyaku"\nsources = ["berita-pertama.txt"]\n', encoding="utf-8")
    assert open_recipe(first_deck(tmp_path)).name == "Punyaku"
