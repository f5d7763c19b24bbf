"""The words of the interface, in the language that is wished: gettext over the catalogues in `locales/`."""

import gettext
import os
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources

UI_LANGUAGES = ("en", "id")
DOMAIN = "quizgen"
LOCALE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


class Words(Mapping[str, str]):
    """Short texts by name: `words["right"]` is `Benar`; a name without a text is a KeyError, so that none is missed."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._catalogue = _catalogue(language)

    def __getitem__(self, name: str) -> str:
        text = self._catalogue.gettext(name)
        if text == name:  # some Pythons find a text that has a plural by its number alone
            text = self._catalogue.ngettext(name, name, 1)
        if text == name:
            raise KeyError(name)
        return text

    def count(self, name: str, number: int, **parts: object) -> str:
        """A text that hangs on a number: `1 question`, `2 questions`; the number stands in it as `{number}`."""
        return self._catalogue.ngettext(name, name, number).format(number=number, **parts)

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(name for name in self._known() if name))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _known(self) -> set[str]:
        names = self._catalogue._catalog  # type: ignore[attr-defined] # noqa: SLF001 - gettext lists its texts nowhere else
        return {name for name in names if isinstance(name, str)}


@cache
def _catalogue(language: str) -> gettext.GNUTranslations:
    where = resources.files("quizgen.tui").joinpath("locales", language, "LC_MESSAGES", f"{DOMAIN}.mo")
    with where.open("rb") as file:
        return gettext.GNUTranslations(file)


def words_for(wished: str | None = None, deck_language: str | None = None) -> Words:
    """The words wished for; else those of the deck's language, else of the locale, else English."""
    for code in (wished, deck_language, *_locale_codes()):
        if code in UI_LANGUAGES:
            return Words(code)
    return Words("en")


def _locale_codes() -> Iterator[str]:
    for name in LOCALE_VARIABLES:
        if value := os.environ.get(name):
            yield value.replace("-", "_").partition("_")[0].partition(".")[0].casefold()
