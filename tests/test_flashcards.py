"""Flashcards from recipe to package, with the real engine: countries, maps, and what is withdrawn."""

import datetime as dt
import io
import json
import sqlite3
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from quizgen.bank import Bank
from quizgen.errors import ExportError
from quizgen.exporters import has_map
from quizgen.languages import LANGUAGES, get_language
from quizgen.model.edit import Edit
from quizgen.workflows import built, export_deck, open_recipe

SUNDAY = dt.datetime(2026, 10, 18, 12, tzinfo=dt.UTC)
WEEK = dt.timedelta(days=7)
RUDAL = "Korea Utara meluncurkan dua rudal balistik ke arah Laut Timur. Peluncuran itu disaksikan Presiden Kim Jong Un."
NATO = "Finlandia resmi menjadi anggota Pakta Pertahanan Atlantik Utara pada 4 April 2023."


@dataclass
class Note:
    """What a package says of a note."""

    id: str
    guid: str
    mod: int
    tags: str
    fields: str


class Desk:
    """A teacher's folder: a file of briefs, a recipe, an export every week."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.week = 0
        self.briefs = {"b1": RUDAL, "b2": NATO}

    def export(self, **keys: object) -> dict[str, Note]:
        """This week's notes by question id."""
        rows = [json.dumps({"id": number, "text": text}) for number, text in self.briefs.items()]
        (self.folder / "berita.jsonl").write_text("\n".join(rows), "utf-8")
        keys = {"sources": ["berita.jsonl"], "families": True, **keys}
        lines = [f"{name} = {json.dumps(value)}" for name, value in keys.items()]
        (self.folder / "uji.toml").write_text("\n".join(lines), "utf-8")
        out = self.folder / "uji.apkg"
        with built(open_recipe(str(self.folder / "uji.toml"))) as (made, bank):
            export_deck(made, bank, [str(out)], SUNDAY + self.week * WEEK)
        self.week += 1
        return notes_in(out.read_bytes())


def notes_in(package: bytes) -> dict[str, Note]:
    with zipfile.ZipFile(io.BytesIO(package)) as file:
        connection = sqlite3.connect(":memory:")
        connection.deserialize(file.read("collection.anki2"))
    rows = connection.execute("select guid, mod, tags, flds from notes").fetchall()
    connection.close()
    notes = [Note(fields.rpartition("\x1f")[2], guid, mod, tags, fields) for guid, mod, tags, fields in rows]
    return {note.id: note for note in notes}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def withdrawn(notes: dict[str, Note]) -> set[str]:
    return {number for number, note in notes.items() if "quizgen::retracted" in note.tags}


def test_nothing_changes_where_nothing_was_changed(desk: Desk) -> None:
    """A second week with the same news gives the same notes, dated as before."""
    first = desk.export()
    assert len(first) > 3
    assert desk.export() == first


def test_a_question_that_a_teacher_drops_is_withdrawn(desk: Desk) -> None:
    """Its note comes once more, with the tag, dated that week; all others stay as they were."""
    first = desk.export()
    gone = next(iter(first))
    with Bank(str(desk.folder / "uji.bank")) as bank:
        bank.put_edit(Edit(gone, dropped=True), SUNDAY)
    second = desk.export()
    assert withdrawn(second) == {gone}
    assert second[gone].mod == int((SUNDAY + WEEK).timestamp())
    assert {number: second[number] for number in first if number != gone} == {
        number: note for number, note in first.items() if number != gone
    }


def test_a_brief_that_the_recipe_retracts_is_withdrawn_whole(desk: Desk) -> None:
    """Even when nothing else is left, and when its text has gone from the sources: `retract = ["b1"]`."""
    first = desk.export(retract=[])
    second = desk.export(retract=["b1"])
    assert withdrawn(second) == {number for number in first if "Laut Timur" in first[number].fields}
    del desk.briefs["b1"]
    assert withdrawn(desk.export(retract=["b1"])) == withdrawn(second)
    third = desk.export(retract=["b1", "b2"])
    assert withdrawn(third) == set(first)


def test_a_recipe_that_retracts_one_question(desk: Desk) -> None:
    """By the question's id, as the records have it."""
    first = desk.export()
    gone = next(number for number in first if len(number) == 32)
    assert withdrawn(desk.export(retract=[gone])) == {gone}


def test_what_a_corrected_brief_no_longer_says_is_withdrawn(desk: Desk) -> None:
    """The sea is put right: its questions are corrected or withdrawn, and the rest is only updated."""
    first = desk.export()
    desk.briefs["b1"] = RUDAL.replace("Laut Timur", "Laut Kuning")
    second = desk.export()
    for note in second.values():
        if "quizgen::retracted" not in note.tags:
            assert "ke arah Laut Timur" not in note.fields
    guids = {note.guid for note in first.values()}
    assert guids <= {note.guid for note in second.values()}


def test_a_brief_that_is_only_gone_withdraws_nothing(desk: Desk) -> None:
    """Last week's news makes room for this week's."""
    desk.export()
    del desk.briefs["b1"]
    assert withdrawn(desk.export()) == set()


def test_a_table_dates_no_correction(desk: Desk) -> None:
    """Only what learners can import is remembered as given."""
    with built(open_recipe(str(_written(desk)))) as (made, bank):
        export_deck(made, bank, [str(desk.folder / "uji.csv")], SUNDAY)
        assert bank.notes() == {}
        export_deck(made, bank, [str(desk.folder / "uji.tsv")], SUNDAY)
        assert bank.notes() != {}


def test_maps_are_asked_only_where_it_is_wished_and_only_in_anki(desk: Desk) -> None:
    """`anki = ["maps"]` adds a note for each country that is a key; the table of the same export has none of them."""
    assert not any("kind::map" in note.tags for note in desk.export().values())
    maps = [note for note in desk.export(anki=["maps"]).values() if "kind::map" in note.tags]
    assert maps
    for note in maps:
        assert note.fields.startswith("Negara manakah ini?\x1f")
        assert '<img class="map" src="_quizgen1_map_' in note.fields
    again = [note for note in desk.export(anki=["maps"]).values() if "kind::map" in note.tags]
    assert again == maps
    with built(open_recipe(str(desk.folder / "uji.toml"))) as (made, bank):
        export_deck(made, bank, [str(desk.folder / "uji.apkg"), str(desk.folder / "uji.csv")], SUNDAY)
    assert "Negara manakah ini?" not in (desk.folder / "uji.csv").read_text("utf-8-sig")


def test_pictures_can_be_left_out(desk: Desk) -> None:
    """`anki = ["no_pictures"]`."""
    assert any("<img" in note.fields for note in desk.export().values())
    assert not any("<img" in note.fields for note in desk.export(anki=["no_pictures"]).values())


def test_nothing_to_ask_and_nothing_to_withdraw_is_an_error(desk: Desk) -> None:
    """An empty package would be imported without a word."""
    with pytest.raises(ExportError, match="no question came of its briefs"):
        desk.export(kinds=["when"], retract=["b1", "b2"])


@pytest.mark.parametrize("code", LANGUAGES)
def test_nearly_every_country_has_a_map(code: str) -> None:
    """Of those the gazetteer knows, all but the three that the map data lacks."""
    known = {row.inside for row in get_language(code).gazetteer() if row.fine in {"country", "territory"}}
    assert {country for country in known if not has_map(country)} <= {"GI", "GF", "TV"}


def _written(desk: Desk) -> Path:
    desk.export()
    (desk.folder / "uji.bank").unlink()
    return desk.folder / "uji.toml"


def test_a_brief_without_an_id_can_be_put_right(tmp_path: Path) -> None:
    """In a plain text, whose briefs are known by their words alone, a correction is the same notes, updated."""
    (tmp_path / "uji.toml").write_text('sources = ["berita.txt"]\nfamilies = true\n', "utf-8")
    weeks = []
    for week, text in enumerate((RUDAL.replace("balistik", "balisitk"), RUDAL)):
        (tmp_path / "berita.txt").write_text(f"{text}\n{NATO}\n", "utf-8")
        with built(open_recipe(str(tmp_path / "uji.toml"))) as (made, bank):
            export_deck(made, bank, [str(tmp_path / "uji.apkg")], SUNDAY + week * WEEK)
        weeks.append({note.guid: note for note in notes_in((tmp_path / "uji.apkg").read_bytes()).values()})
    first, second = weeks
    assert set(first) == set(second)
    assert all("balisitk" not in note.fields for note in second.values())
    changed = {guid for guid in first if first[guid].mod != second[guid].mod}
    assert changed == {guid for guid, note in first.items() if "balisitk" in note.fields}
