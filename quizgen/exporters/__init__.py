"""A deck as bytes: a row of `FORMATS` for each kind of file; a format's own libraries are imported when it renders."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module

from quizgen.exporters._arguments import Ledger, Words
from quizgen.exporters._limits import Unfit, left_out
from quizgen.model.deck import Deck


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file that a deck can become."""

    suffix: str
    """With its dot: `.apkg`; where formats share their last part, of two parts: `.kahoot.xlsx`."""
    name: str
    description: str
    """One line for a table of formats."""
    render: Callable[[Deck, Words, Ledger], bytes]
    """The whole file. Raises ExportError, naming the question, where the format cannot hold the deck."""
    limits: str = "none"
    """What does not fit, for the table of formats."""
    left_out: Callable[[Deck], tuple[Unfit, ...]] = lambda _deck: ()
    """The questions that `render` leaves out because they pass a limit."""
    also: str = ""
    """Another suffix that `--format` may ask for: GIFT is text, so `.txt`."""
    for_anki: bool = False
    """Whether it can show what `flashcards.given` adds to a deck."""
    marred: Callable[[Deck], tuple[Unfit, ...]] = lambda _deck: ()
    """The questions that `render` writes with signs it cannot show; number 0 is what stands at the head."""

    @property
    def code(self) -> str:
        """What `--format` calls it: `kahoot`."""
        return self.suffix.split(".")[1]

    @property
    def ending(self) -> str:
        """The last part of its suffix: `.xlsx`."""
        return f".{self.suffix.rpartition('.')[2]}"


def _by(module: str, part: str = "render") -> Callable[[Deck, Words, Ledger], bytes]:
    """The function `part` of a format's module, which is imported when it is called."""

    def render(deck: Deck, words: Words, _ledger: Ledger) -> bytes:
        data: bytes = getattr(import_module(f"quizgen.exporters.{module}"), part)(deck, words)
        return data

    return render


def _beyond(module: str) -> Callable[[Deck], tuple[Unfit, ...]]:
    """What a format's module complains of, slot by slot."""

    def unfitting(deck: Deck) -> tuple[Unfit, ...]:
        return left_out(deck, import_module(f"quizgen.exporters.{module}").complaint)

    return unfitting


def _marred(part: str) -> Callable[[Deck], tuple[Unfit, ...]]:
    """What the function `part` of the PDF's fonts says of a deck."""

    def marred(deck: Deck) -> tuple[Unfit, ...]:
        found: tuple[Unfit, ...] = getattr(import_module("quizgen.exporters._fonts"), part)(deck)
        return found

    return marred


def _apkg(deck: Deck, words: Words, ledger: Ledger) -> bytes:
    from quizgen.exporters.apkg import render

    return render(deck, words, ledger)


def has_map(country: str) -> bool:
    """Whether there is a map of the country with this ISO 3166-1 code."""
    from quizgen.exporters._pictures import pictures_of

    return any("_map_" in name for name in pictures_of(country))


def _csv(deck: Deck, _words: Words, _ledger: Ledger) -> bytes:
    from quizgen.exporters.csv import render

    return render(deck)


def _jsonl(deck: Deck, _words: Words, _ledger: Ledger) -> bytes:
    from quizgen.exporters.jsonl import render

    return render(deck)


def _md(deck: Deck, words: Words, _ledger: Ledger) -> bytes:
    from quizgen.exporters.md import render

    return render(deck, words)


def _tsv(deck: Deck, words: Words, ledger: Ledger) -> bytes:
    from quizgen.exporters.tsv import render

    return render(deck, words, ledger)


GLYPHS = "a sign that none of the fonts has, such as a rare Chinese one, prints as a crossed box, and is told"

FORMATS: Mapping[str, Format] = {
    ".apkg": Format(
        ".apkg", "Anki", "flashcards for Anki on desktop and phone; import again to update", _apkg, for_anki=True
    ),
    ".csv": Format(".csv", "CSV", "a table for spreadsheets, one question a row", _csv),
    ".jsonl": Format(".jsonl", "JSON lines", "the complete record, one question a line, for programs", _jsonl),
    ".md": Format(".md", "Markdown", "a handout with its key and explanations at the end", _md),
    ".tsv": Format(
        ".tsv", "Anki text", "the same notes as text, for Anki's text import after the package", _tsv, for_anki=True
    ),
    **{
        form.suffix: form
        for form in (
            Format(
                ".pdf",
                "PDF",
                "handout, answer sheet and key, ready to print",
                _by("pdf"),
                GLYPHS,
                marred=_marred("marred"),
            ),
            Format(
                ".questions.pdf",
                "PDF, questions",
                "the handout alone",
                _by("pdf", "render_questions"),
                GLYPHS,
                marred=_marred("marred_questions"),
            ),
            Format(
                ".key.pdf",
                "PDF, key",
                "the key with explanations alone",
                _by("pdf", "render_key"),
                GLYPHS,
                marred=_marred("marred_key"),
            ),
            Format(".docx", "Word", "handout and key to edit in Word or LibreOffice", _by("docx")),
            Format(".questions.docx", "Word, questions", "the handout alone", _by("docx", "render_questions")),
            Format(".key.docx", "Word, key", "the key with explanations alone", _by("docx", "render_key")),
            Format(".kartu-soal.docx", "Kartu soal", "an item card for each question, to file", _by("kartu_soal")),
            Format(".kartu-soal.csv", "Kartu soal", "the item cards as a table", _by("kartu_soal", "render_table")),
            Format(".kisi-kisi.docx", "Kisi-kisi", "the blueprint of the test, to file", _by("kisi_kisi")),
            Format(".kisi-kisi.csv", "Kisi-kisi", "the blueprint as a table", _by("kisi_kisi", "render_table")),
            Format(".html", "Web page", "a quiz to play and to print, one file without a server", _by("html")),
            Format(".moodle.xml", "Moodle XML", "question bank for Moodle, with feedback and tags", _by("moodle")),
            Format(".gift", "GIFT", "question bank for Moodle as text", _by("gift"), also=".txt"),
            Format(".qti.zip", "QTI 1.2", "quiz for Canvas; needs the extra qti", _by("qti")),
            Format(
                ".kahoot.xlsx",
                "Kahoot",
                "spreadsheet for Kahoot's import",
                _by("kahoot"),
                "questions to choose; question 120, option 75 characters; 4 options",
                _beyond("kahoot"),
            ),
            Format(
                ".wayground.xlsx",
                "Wayground (Quizizz)",
                "spreadsheet for Wayground's import",
                _by("wayground"),
                "questions to put in order",
                _beyond("wayground"),
            ),
            Format(
                ".blooket.csv",
                "Blooket",
                "table for Blooket's import",
                _by("blooket"),
                "questions to choose; 4 options",
                _beyond("blooket"),
            ),
            Format(
                ".gimkit.csv",
                "Gimkit",
                "table for Gimkit's import",
                _by("gimkit"),
                "questions to choose; 4 options",
                _beyond("gimkit"),
            ),
            Format(".quizlet.tsv", "Quizlet", "cards to paste into Quizlet: stem, tab, key", _by("quizlet")),
            Format(".gs", "Google Forms", "Apps Script that makes the quiz as a form", _by("forms")),
        )
    },
}
"""Every format by its suffix."""
