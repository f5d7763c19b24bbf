"""Lists: whether a phrase joins several things, and whether one word asks for them all."""

from quizgen.generation._reader import Reader
from quizgen.model.analysis import Phrase, Sort

ACTING = frozenset({"person", "organisation", "place", "country"})
"""What a noun may stand for that `pihak mana` asks for."""


def is_list(reader: Reader, phrase: Phrase) -> bool:
    """Whether the phrase joins several things: `Korea Selatan dan Amerika Serikat`."""
    tokens = reader.tree.tokens
    parts = reader.tree.kin(phrase.head, "conj")
    joined = [tokens[child].span for child in parts if tokens[child - 2].tag != "ADP"]  # `penerbangan dari dan [menuju] Bali`
    names = [entity.outer for entity in reader.entities_in(phrase.span)]  # `Menteri Pendidikan Dasar dan Menengah …`
    head = tokens[phrase.head].span
    return any(span in phrase.span and not any(span in name and head in name for name in names) for span in joined)


def is_mixed(reader: Reader, phrase: Phrase, sort: Sort) -> bool:
    """Whether a list joins names of a sort with anything else: `DPR dan publik`, `Volkswagen dan serikat pekerja`."""
    named = [entity.outer for entity in reader.entities_in(phrase.span) if entity.sort is sort]
    parts = [reader.tree.tokens[index].span for index in (phrase.head, *reader.tree.kin(phrase.head, "conj"))]
    return any(not any(part in name for name in named) for part in parts)


def holds_thing(reader: Reader, phrase: Phrase) -> bool:
    """Whether a part of a list is neither a name nor a being or body, so that no `pihak mana` asks for it all.

    `BUMD, [retribusi digital], dan [penertiban aset]`.
    """
    named = [entity.outer for entity in reader.entities_in(phrase.span)]
    for index in (phrase.head, *reader.tree.kin(phrase.head, "conj")):
        token = reader.tree.tokens[index]
        head = reader.wording.heads.get(reader.tree.word(index))
        acts = token.text.isupper() or any(token.span in name for name in named)
        if not acts and (head is None or head.animacy not in ACTING):
            return True
    return False
