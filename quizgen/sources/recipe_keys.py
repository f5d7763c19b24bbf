"""Every key of a recipe, in one table: the reader, the README and `quizgen build --keys` all take it from here."""

from collections.abc import Callable
from dataclasses import dataclass

from quizgen.model.deck import ANKI_WISHES
from quizgen.sources import _values


@dataclass(frozen=True, slots=True)
class Key:
    """One key: what may stand there, what holds where it is left out, and what it does."""

    name: str
    read: Callable[[object], object]
    """TOML value to the Recipe's; raises ValueError where it is not as `expects` says."""
    expects: str
    default: str
    meaning: str


KEYS: tuple[Key, ...] = (
    Key("name", _values.text, "text", "the file's name", "what the deck is called"),
    Key("description", _values.free_text, "text", "none", "shown under the deck's name"),
    Key("language", _values.text, "a language code", "`id`", "language of the briefs"),
    Key("sources", _values.some_texts, "a list of at least one path or glob", "must be given", "files of briefs"),
    Key(
        "kinds", _values.texts, "a list of kinds", "every kind but those made of others",
        "the only kinds of questions to take",
    ),
    Key("count", _values.from_one, "a whole number from 1", "all", "at most so many questions in the deck"),
    Key("per_brief", _values.from_one, "a whole number from 1", "all", "at most so many questions of one brief"),
    Key("options", _values.options, "3, 4 or 5", "4", "options of a question, the right one among them"),
    Key("interaction", _values.interaction, '"choose" or "type"', "as suits each kind", "how the learner responds"),
    Key("families", _values.switch, "true or false", "false", "take questions that give each other away"),
    Key("sensitive", _values.switch, "true or false", "false", "ask about crimes, victims and children too"),
    Key("invented_names", _values.switch, "true or false", "false", "let invented names, marked so, fill up options"),
    Key("tags", _values.texts, "a list of texts", "none", "tags on every question"),
    Key(
        "anki", _values.wishes, f"a list of {', '.join(ANKI_WISHES)}", "none",
        "in Anki: typing, gaps shown one by one, subdecks, presets, map questions, no maps and flags",
    ),
    Key("retract", _values.texts, "a list of ids", "none", "briefs or questions that Anki's learners shall not trust"),
    Key("as_of", _values.day, "a day such as 2025-10-21", "the newest brief's", "day for which the questions hold"),
    Key("bank", _values.text, "a path", "`x.bank` beside `x.toml`", "where questions, edits and results are kept"),
    Key("rng", _values.whole, "a whole number from 0", "1", "another number shuffles the options otherwise"),
    Key("sections", _values.switch, "true or false", "false", "questions to choose first, then those to type"),
    Key("handout.school", _values.text, "text", "none", "printed at the head of the sheet"),
    Key("handout.heading", _values.text, "text", "none", "printed over the school"),
    Key("handout.subject", _values.text, "text", "none", "printed under the title"),
    Key("handout.grade", _values.text, "text", "none", "printed beside the subject"),
    Key("handout.teacher", _values.text, "text", "none", "who files kartu soal and kisi-kisi"),
    Key("handout.minutes", _values.from_one, "a whole number from 1", "none", "how long the test takes"),
    Key("handout.instructions", _values.text, "text", "what suits the questions", "what pupils are told to do"),
    Key("handout.paper", _values.paper, '"a4" or "f4"', '"a4"', "the sheet; F4 is 215 × 330 mm"),
    Key("handout.columns", _values.columns, "1 or 2", "1", "columns of questions"),
    Key("handout.versions", _values.versions, "1 to 100", "1", "versions A, B … with other orders, each with its key"),
    Key("handout.passages", _values.switch, "true or false", "false", "print each brief before its questions"),
    Key("handout.large_print", _values.switch, "true or false", "false", "type of 18 points"),
)  # fmt: skip
"""Paths and globs are relative to the recipe."""


def describe_keys() -> str:
    """The table in Markdown, a row a key, as the README has it."""
    rows = [f"| `{key.name}` | {key.expects} | {key.default} | {key.meaning} |" for key in KEYS]
    return "\n".join(["| key | expects | left out | what it does |", "|---|---|---|---|", *rows])
