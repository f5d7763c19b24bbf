"""Terminals that are closed at the end."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.terminal.windows import Terminal


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    """A terminal that is closed at the end."""
    opened = Terminal(tmp_path / "tmux")
    yield opened
    opened.close()
