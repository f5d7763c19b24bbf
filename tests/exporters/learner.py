"""A learner with a real Anki: a collection into which packages are imported."""

from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

VOID = {"br", "hr", "img", "input", "meta", "link"}


@dataclass(frozen=True)
class Imported:
    """How many notes Anki says were new, updated, duplicate and conflicting."""

    new: int = 0
    updated: int = 0
    duplicate: int = 0
    conflicting: int = 0


class Learner:
    """One collection in one language, and what its owner does with it."""

    def __init__(self, anki: Any, folder: Path) -> None:
        self.anki = anki
        self.folder = folder
        self.collection = anki.Collection(str(folder / "collection.anki2"))
        if not self.collection.v3_scheduler():  # of old versions
            self.collection.upgrade_to_v2_scheduler()
            self.collection.set_v3_scheduler(enabled=True)

    def imports(self, package: bytes, *, at: int | None = None, **options: Any) -> Imported:
        """What became of the notes of a package, with Anki's own default options but for those given.

        `at`: when she imports it, seconds; some versions of Anki date what they update by their own clock.
        """
        path = self.folder / "given.apkg"
        path.write_bytes(package)
        log = self.collection.import_anki_package(self._request(str(path), options)).log
        self.collection.models._clear_cache()  # Anki does not notice its own import
        if at is not None:
            self.collection.db.execute("update notes set mod = ? where mod > ?", at, at)
        return Imported(len(log.new), len(log.updated), len(log.duplicate), len(log.conflicting))

    def _request(self, path: str, options: dict[str, Any]) -> Any:
        """As each version of Anki wants it: a path, one in a request, or one with options."""
        if hasattr(self.anki, "ImportAnkiPackageOptions"):
            given = self.anki.ImportAnkiPackageOptions(**options)
            return self.anki.ImportAnkiPackageRequest(package_path=path, options=given)
        if options:
            pytest.skip("this version of Anki has no options of import")
        return (
            self.anki.ImportAnkiPackageRequest(package_path=path)
            if hasattr(self.anki, "ImportAnkiPackageRequest")
            else path
        )

    def note(self, asked: str) -> Any:
        """The note of the question with that id."""
        (found,) = self.collection.find_notes(f"Id:*{asked}*")
        return self.collection.get_note(found)

    def cards(self) -> list[Any]:
        """Every card of the collection."""
        return [self.collection.get_card(card) for card in self.collection.find_cards("")]

    def edits(self, asked: str, field: str, text: str, *, tag: str = "", at: int | None = None) -> None:
        """The learner writes in a field and perhaps tags the note; at that moment, seconds, or now."""
        note = self.note(asked)
        note[field] = text
        if tag:
            note.add_tag(tag)
        self.collection.update_note(note)
        if at is not None:
            self.collection.db.execute("update notes set mod = ? where id = ?", at, note.id)

    def reviews(self, asked: str, ordinal: int = 0) -> None:
        """The learner has had the note's card for 30 days."""
        card = self.note(asked).cards()[ordinal]
        card.type = card.queue = 2
        card.ivl, card.due, card.reps = 30, 40, 3
        self.collection.update_card(card)

    def note_types(self) -> list[str]:
        """Names of our note types, clones with `+` among them."""
        return sorted(each.name for each in self.collection.models.all_names_and_ids() if "Quizgen" in each.name)

    def is_sound(self) -> bool:
        """Whether Anki's own check of the collection finds nothing to repair and no card is empty."""
        report, fine = self.collection.fix_integrity()
        empty = self.collection.get_empty_cards()
        assert fine, report
        return not empty.notes


class Page(HTMLParser):
    """A rendered card: its tags in order, and the text of each element that has a class."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.texts: dict[str, str] = {}
        self.visible = ""
        self._open: list[tuple[str, str]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the tag, and open an element unless it cannot hold any."""
        self.tags.append(tag)
        self.attributes += attrs
        if tag == "br":
            self.handle_data("\n")
        if tag not in VOID:
            given = dict(attrs)
            name = given.get("data-letter") or given.get("class") or tag
            self._open.append((tag, name))
            self.texts.setdefault(name, "")

    def handle_endtag(self, tag: str) -> None:
        """Close the element that is open, which must be this one."""
        opened, _ = self._open.pop()
        assert opened == tag, f"<{opened}> closed by </{tag}>"

    def handle_data(self, data: str) -> None:
        """Give the text to every element that is open."""
        names = {name for _, name in self._open}
        for name in names:
            self.texts[name] += data
        if not names & {"style", "script"}:
            self.visible += data
