"""Closed classes of words, from data/closed.tsv."""

from functools import cache

from quizgen.languages.indonesian.tables import rows


@cache
def words_of(name: str) -> frozenset[str]:
    """The words of one class, in lower case: `relation` gives `istri`, `kuasa hukum`."""
    return frozenset(row["word"] for row in rows("closed") if row["class"] == name)
