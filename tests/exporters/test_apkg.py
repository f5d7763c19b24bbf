"""The package as a file, without Anki."""

import hashlib
import io
import json
import sqlite3
import tempfile
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from quizgen.errors import ExportError
from quizgen.exporters import FORMATS
from quizgen.exporters._clozes import cloze_text
from quizgen.exporters._markup import markup
from quizgen.exporters._notes import notes_of
from quizgen.exporters._notetypes import EDITED_AT, FIELDS, note_type
from quizgen.exporters._tags import slug
from quizgen.exporters._validation import deck_name, validate
from quizgen.model.deck import Deck
from quizgen.model.question import Question
from tests.exporters.decks import WORDS, ledger_of, nasty_deck, news_deck, question, rendered, slot
from tests.nasty import NASTY

GOLDEN = Path(__file__).parent.parent / "golden" / "apkg"


def opened(package: bytes) -> sqlite3.Connection:
    with zipfile.ZipFile(io.BytesIO(package)) as file:
        data = file.read("collection.anki2")
    connection = sqlite3.connect(":memory:")
    connection.deserialize(data)
    return connection


def dump(package: bytes) -> str:
    """All that identifies and fills the notes of a package, as text that a person can read and compare."""
    connection = opened(package)
    lines = []
    models = json.loads(connection.execute("SELECT models FROM col").fetchone()[0])
    for row in connection.execute("SELECT id, guid, mid, mod, tags, flds FROM notes ORDER BY id"):
        number, guid, kind, changed, tags, fields = row
        cards = connection.execute("SELECT ord, due FROM cards WHERE nid = ? ORDER BY ord", (number,)).fetchall()
        names = [field["name"] for field in models[str(kind)]["flds"]]
        lines += [f"note {number} {guid} {models[str(kind)]['name']} mod {changed} cards {cards}", f"  tags{tags}"]
        lines += [f"  {name}: {text}" for name, text in zip(names, fields.split("\x1f"), strict=True) if text]
    connection.close()
    return "\n".join(lines) + "\n"


def test_golden() -> None:
    """The notes of a deck made by hand are the ones that were looked at: GUIDs, dates, places, tags and fields."""
    assert dump(rendered(news_deck(), ".apkg")) == (GOLDEN / "news.txt").read_text("utf-8")


def test_note_types_are_frozen() -> None:
    """Numbers and fields of the note types never change; templates only together with `EDITED_AT`.

    When this fails after an edit of templates/ or `_notetypes.py`: raise EDITED_AT, then write what stands here anew.
    A changed list of fields needs new numbers (`SCHEMA`), or no learner's deck is ever updated again.
    """
    frozen = note_types_now()
    assert frozen == json.loads((GOLDEN / "notetypes.json").read_text("utf-8"))


def note_types_now() -> dict[str, Any]:
    """What is frozen of every note type, as it is now."""
    frozen: dict[str, Any] = {"edited_at": EDITED_AT}
    for kind in FIELDS:
        given = note_type(kind, "id", WORDS)
        looks = hashlib.sha256(f"{given.front}\0{given.back}\0{given.css}".encode()).hexdigest()
        numbers = {"number": given.number, "template": given.template_number, "fields": dict(given.fields)}
        frozen[kind] = {"name": given.name, **numbers, "looks": looks}
    return frozen


def test_no_template_closes_a_field_in_its_script() -> None:
    """Anki reads two braces anywhere in a template as a field, so the script has none that meet."""
    scripts = []
    for kind in FIELDS:
        given = note_type(kind, "id", WORDS)
        scripts += [side.partition("<script>")[2].partition("</script>")[0] for side in (given.front, given.back)]
    assert sum("sessionStorage" in script for script in scripts) == 6
    for script in scripts:
        assert "{{" not in script
        assert "}}" not in script


def test_no_template_asks_for_a_field_that_is_not_there() -> None:
    """Every `{{Field}}` of a template is one of its note type's."""
    for kind, fields in FIELDS.items():
        given = note_type(kind, "id", WORDS)
        for side in (given.front, given.back):
            asked = {part.partition("}}")[0].lstrip("#^/").rpartition(":")[2] for part in side.split("{{")[1:]}
            assert asked
            assert asked <= set(fields)


def test_nothing_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package is made in memory: no temporary file stays, or is made at all."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    rendered(news_deck(), ".apkg")
    assert list(tmp_path.iterdir()) == []


def test_the_file_is_small_and_undated() -> None:
    """It is deflated, and carries the date 1980 for every part."""
    with zipfile.ZipFile(io.BytesIO(rendered(nasty_deck(), ".apkg"))) as file:
        assert [part.filename for part in file.infolist()] == ["collection.anki2", "media"]
        assert {part.date_time for part in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert file.infolist()[0].compress_size < file.infolist()[0].file_size / 4


def test_ids_do_not_hang_on_the_rest_of_the_deck() -> None:
    """A note has the same id in Anki whatever other notes stand beside it."""
    deck = news_deck()
    whole = dict(opened(rendered(deck, ".apkg")).execute("SELECT guid, id FROM notes").fetchall())
    for each in deck.slots:
        alone = opened(rendered(replace(deck, slots=(each,)), ".apkg")).execute("SELECT guid, id FROM notes").fetchall()
        assert [whole[guid] for guid, _ in alone] == [number for _, number in alone]


WAGNER = question("Inggris melarang Wagner.", "Wagner", "Inggris melarang ____.", kind="cloze")


def complaint(deck: Deck) -> str:
    with pytest.raises(ExportError) as raised:
        rendered(deck, ".apkg")
    return str(raised.value)


@pytest.mark.parametrize(
    ("broken", "words"),
    [
        (slot(replace(WAGNER, stem="Inggris melarang apa?")), "a cloze without a gap"),
        (slot(replace(WAGNER, key=" \x07 ")), "its key is empty"),
        (slot(replace(WAGNER, kind="who", stem="\x00 \n")), "its stem is empty"),
        (replace(slot(replace(WAGNER, kind="who")), options=("Sadat", "Iran")), "its key is not one of its options"),
        (replace(slot(replace(WAGNER, kind="who")), options=("Wagner", "wagner ")), "two options are the same"),
        (replace(slot(replace(WAGNER, kind="who")), options=("Wagner", *"abcde")), "6 options"),
    ],
)
def test_what_anki_would_lose_is_refused_with_the_question_s_id(broken: Any, words: str) -> None:
    """A note that Anki would keep without a card, or with the wrong options, is an error that names the question."""
    text = complaint(Deck("Berita", "id", (broken,)))
    assert WAGNER.id in text
    assert words in text


def test_one_note_twice_is_refused() -> None:
    """Two notes with one GUID would both be imported as new, and never be told apart again."""
    assert "is in the deck twice" in complaint(Deck("Berita", "id", (slot(WAGNER), slot(WAGNER), slot(WAGNER))))


def test_damaged_notes_are_refused() -> None:
    """Bad tags, GUIDs, dates, field counts and controls, should they ever get this far, stop the export."""
    deck = Deck("Berita", "id", (slot(WAGNER),))
    (note,) = notes_of(deck, WORDS, ledger_of(deck))
    validate([note])
    for damaged in (
        note._replace(tags=("ada spasi",)),
        note._replace(tags=("::depan",)),
        note._replace(tags=("",)),
        note._replace(fields=note.fields[1:]),
        note._replace(fields=("{{c1::a}}\x1f", *note.fields[1:])),
        note._replace(fields=("{{c2::a}}", *note.fields[1:])),
        note._replace(state=replace(note.state, guid="#panic#panic")),
        note._replace(state=replace(note.state, changed_at=0)),
        note._replace(state=replace(note.state, changed_at=10**12)),
    ):
        with pytest.raises(ExportError, match=WAGNER.id):
            validate([damaged])


@pytest.mark.parametrize("name", ["", "  ", "Default", "default", "::", "\x00"])
def test_a_deck_needs_a_name_of_its_own(name: str) -> None:
    """Anki's own deck is not filled by accident."""
    with pytest.raises(ExportError, match="name"):
        deck_name(name)


def test_deck_names_are_as_anki_would_keep_them() -> None:
    """No empty level of subdecks, no blanks at the ends."""
    assert deck_name(" Berita :: :: Oktober\n2026 ") == "Berita::Oktober 2026"


def test_a_missing_word_is_named() -> None:
    """A language that lacks a word gets told which, not a traceback."""
    few = {name: text for name, text in WORDS.items() if name != "retracted"}
    with pytest.raises(ExportError, match='"retracted"'):
        FORMATS[".apkg"].render(news_deck(), few, {})


def test_gaps_are_filled_as_the_brief_has_it() -> None:
    """Each gap gets the name that the brief has there; where the stem is no longer the brief's, all get the key."""
    text = "Korea Utara (Korut) menguji rudal."
    asked = question(text, "Korea Utara", "____ (____) menguji rudal.", kind="cloze", accept=("Korut",))
    assert hidden(asked) == "{{c1::Korea Utara}} ({{c1::Korut}}) menguji rudal."
    assert hidden(replace(asked, stem="Kini ____ dan ____.")) == "Kini {{c1::Korea Utara}} dan {{c1::Korea Utara}}."


def hidden(*asked: Question) -> str:
    """The text of the one note that these questions make."""
    deck = Deck("Berita", "id", tuple(map(slot, asked)))
    (state,) = ledger_of(deck).values()
    return cloze_text(state, WORDS)


def test_a_cloze_s_key_cannot_end_it() -> None:
    """Colons would begin a hint and braces end the cloze."""
    asked = question("Mulai pukul 10::30}} ya.", "10::30}}", "Mulai pukul ____ ya.", kind="cloze")
    assert hidden(asked) == "Mulai pukul {{c1::10&#58;&#58;30&#125;&#125;}} ya."


@pytest.mark.parametrize("nasty", NASTY.values(), ids=NASTY)
def test_no_field_has_a_sign_that_acts(nasty: str) -> None:
    """After escaping, only our own `<br>` is markup, and nothing opens a field, sound or formula."""
    assert set(markup(nasty).replace("<br>", "")).isdisjoint("<>\"'{}[]\\\n\x1f\x00")


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Luar negeri", "luar-negeri"),
        ("  A::b ", "a-b"),
        ("Café", "cafe"),
        ("", ""),
        (" \n", ""),
        ("العربية", "af1f0f90"),
    ],
)
def test_slugs(text: str, tag: str) -> None:
    """Tags are small Latin letters, digits, - and _; a topic in another script still has one of its own."""
    assert slug(text) == tag
