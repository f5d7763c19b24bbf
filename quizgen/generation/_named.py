"""Names of the gazetteer, and names made after the key, as options with what is said of them."""

from collections.abc import Mapping
from dataclasses import dataclass

from quizgen.generation._atlas import Atlas
from quizgen.generation._options import Option
from quizgen.generation._wrong import forms
from quizgen.model.lexicon import Known


@dataclass(frozen=True, slots=True)
class Naming:
    """What names are explained by."""

    atlas: Atlas
    words: Mapping[str, str]

    def option(self, text: str, row: Known, penalty: int, key: str, *, made: bool) -> Option:
        """A name of the gazetteer, or one made after the key, as an option."""
        why = lambda: self.made_why(text, key) if made else self.row_why(row, text, key)  # noqa: E731
        return Option(text, penalty, f"gazetteer:{row.fine}", why, forms(text, self.atlas))

    def made_why(self, text: str, key: str) -> str:
        """What is said of a name made after the key."""
        return self.words["other_make"].format(text=text, key=key)

    def row_why(self, row: Known, text: str, key: str) -> str:
        """What a row of the gazetteer is: `Kemenag (Kementerian Agama): kementerian lain …`."""
        label = self.words.get(f"a_{row.fine}", self.words["a_name"])
        place = self.atlas.known(row.inside)
        where = self.words["inside"].format(place=row.inside) if place is not None and row.inside == place.name else ""
        name = f"{text} ({row.name})" if text != row.name else text
        return self.words["other_name"].format(text=name, label=label + where, key=key)
