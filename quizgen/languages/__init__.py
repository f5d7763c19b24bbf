"""One room a language; all that is Indonesian is in `indonesian/`."""

from collections.abc import Mapping

from quizgen.errors import LanguageError
from quizgen.languages.indonesian import INDONESIAN
from quizgen.model.language import Language

LANGUAGES: Mapping[str, Language] = {INDONESIAN.code: INDONESIAN}


def get_language(code: str) -> Language:
    """The language with this ISO 639-1 code; raises LanguageError for one without a room."""
    if code not in LANGUAGES:
        raise LanguageError(f'no language "{code}"; known: {", ".join(sorted(LANGUAGES))}')
    return LANGUAGES[code]
