"""Maps and flags: light, harmless, and each under one name for ever."""

import hashlib
import io
import zipfile
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from quizgen.exporters._pictures import SORTS, _drawings, drawing, picture_markup, pictures_of
from quizgen.model.deck import Deck
from tests.exporters.decks import question, rendered, slot

CODES = sorted({code for sort in SORTS for code in _drawings(sort)})
LOOKED_AT = "c0eb12fa"
"""Of VERSION 1. When the pictures change, VERSION must, or no learner who has the old ones ever sees the new."""


def test_every_picture_is_plain_drawing() -> None:
    """Well-formed SVG with a view box, and nothing in it that runs, loads or links."""
    assert len(CODES) > 230
    for name in (name for code in CODES for name in pictures_of(code)):
        text = drawing(name)
        assert len(text) < 16_000, name
        root = ET.fromstring(text)  # noqa: S314 - our own file
        assert root.get("viewBox"), name
        for element in root.iter():
            assert element.tag.rpartition("}")[2] not in {"script", "image", "foreignObject", "style", "a"}, name
            for key, value in element.attrib.items():
                assert not key.startswith("on"), name
                assert "://" not in value, name
                assert "href" not in key or value.startswith("#"), name


def test_two_hundred_notes_are_light() -> None:
    """A note for each of 200 countries, map and flag each: media and package under 2 MB."""
    slots = []
    for code in CODES[:200]:
        asked = question(f"Negara {code} berbatasan laut.", code, f"Negara mana {code}?", sort="country", brief=code)
        slots.append(replace(slot(asked), country=code))
    package = rendered(Deck("Dunia", "id", tuple(slots)), ".apkg")
    assert len(package) < 2_000_000
    with zipfile.ZipFile(io.BytesIO(package)) as file:
        media = [part for part in file.infolist() if part.filename.isdecimal()]
        assert len(media) > 380
        assert sum(part.file_size for part in media) < 2_000_000
        assert sum(part.compress_size for part in media) < 700_000


def test_a_country_without_a_picture_shows_none() -> None:
    """An unknown code is no error and no broken picture."""
    assert pictures_of("ZZ") == ()
    assert picture_markup("ZZ") == ""


@pytest.mark.parametrize("sort", SORTS)
def test_names_of_pictures_say_their_version(sort: str) -> None:
    """Anki keeps `_…` whether or not a note uses it, and never replaces it."""
    assert [name for name in pictures_of("ID") if f"_{sort}_" in name] == [f"_quizgen1_{sort}_id.svg"]


def test_the_pictures_are_those_of_their_version() -> None:
    """No picture changes under a name that learners have."""
    every = b"".join(drawing(name) for code in CODES for name in pictures_of(code))
    assert hashlib.sha256(every).hexdigest()[:8] == LOOKED_AT
