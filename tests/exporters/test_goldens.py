"""Goldens of the printed formats and of the platforms': looked at once, and compared ever since."""

import shutil

import pytest

from tests.exporters.goldens import ALL, LAID_OUT, place, shown


@pytest.mark.parametrize("suffix", ALL)
def test_golden(suffix: str) -> None:
    """What is written of a deck made by hand is what was looked at; `python -m tests.exporters.goldens` writes it anew."""
    if suffix in LAID_OUT and shutil.which("pdftotext") is None:
        pytest.skip("no poppler here")
    assert shown(suffix) == place(suffix).read_bytes()
