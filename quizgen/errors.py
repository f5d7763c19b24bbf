"""What a user can put right: one error per sort of thing, each saying what, where and what to do."""


class QuizgenError(Exception):
    """Something a user can put right; its text is the whole message, one sentence or two."""

    exit_code: int = 1


class UsageError(QuizgenError):
    """A command was given something it cannot be meant to take."""

    exit_code = 2


class SourceError(QuizgenError):
    """A file of briefs that cannot be read: `berita.jsonl: line 3: expected an object with "text"`."""


class RecipeError(QuizgenError):
    """A recipe that cannot be followed: `decks/ujian.toml: count: expected a whole number, got "ten"`."""

    exit_code = 2


class BankError(QuizgenError):
    """A bank that cannot be opened or was made by another version."""


class LanguageError(QuizgenError):
    """A language without a room: `no language "jv"; known: id`."""

    exit_code = 2


class ExportError(QuizgenError):
    """A deck that a format cannot hold, or a file that cannot be written."""


class DeliveryError(QuizgenError):
    """A program on this machine that does not take what it is sent: `no Anki answers on port 8765; start …`."""


class EngineError(QuizgenError):
    """The model files of a language are missing or broken."""
