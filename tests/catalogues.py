"""The words of the interface, compiled: `python -m tests.catalogues` writes every .mo anew from its .po."""

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

NO_DAY = datetime(2000, 1, 1, tzinfo=UTC)
"""The same words give the same bytes, whenever they are compiled."""
LOCALES = Path(__file__).parents[1] / "quizgen" / "tui" / "locales"


class Plain(Catalog):  # type: ignore[misc]  # Babel tells no types
    """Words that do not say which Babel compiled them: the next one gives the same bytes."""

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        """The headers without that of the program."""
        return [(name, value) for name, value in super()._get_mime_headers() if name != "Generated-By"]


def compiled(catalogue: Path) -> bytes:
    """The .mo of a .po."""
    with catalogue.open("rb") as file:
        words = read_po(file, abort_invalid=True)
    words.__class__ = Plain
    words.creation_date = words.revision_date = NO_DAY
    made = BytesIO()
    write_mo(made, words)
    return made.getvalue()


def main() -> None:
    """Write every .mo."""
    for catalogue in sorted(LOCALES.rglob("*.po")):
        catalogue.with_suffix(".mo").write_bytes(compiled(catalogue))


if __name__ == "__main__":
    main()
