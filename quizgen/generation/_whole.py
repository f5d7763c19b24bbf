"""Whole phrases, where the noun alone asks for little: `menekan biaya apa? – [logistik]`, `menekan apa? – [biaya logistik]`."""

from collections.abc import Iterator

from quizgen.generation._asking import keys_of
from quizgen.generation._beside import token_behind
from quizgen.generation._keys import Key, key_of
from quizgen.generation._reader import Reader
from quizgen.model.analysis import Clause, Phrase, Role

LITTLE = 2
"""Words of a key that say little without the noun before them."""
CALLED = frozenset({Role.MEANS, Role.OTHER})
"""Roles of phrases that bare `apa` asks for only behind some prepositions and verbs: `fokus pada apa`, `melalui apa`."""


def keys_in(reader: Reader, clause: Clause, phrase: Phrase, *, called: bool) -> Iterator[Key]:
    """The keys of a phrase, and all of it where its noun asks for a common word or two.

    `called` says whether the word before its preposition calls for it.
    """
    for found in keys_of(reader, phrase):
        yield found
        if found.noun and says_little(reader, found) and takes_bare(reader, clause, phrase, called=called):
            whole = key_of(reader, phrase)
            if whole is not None and whole.ask == reader.wording.asks["thing"] and is_whole(reader, whole):
                yield whole


def is_whole(reader: Reader, key: Key) -> bool:
    """Whether nothing behind a key belongs to it: not `merilis [data provinsi] dengan persentase perokok terendah`."""
    after = token_behind(reader, key.span.stop)
    return not key.plural and not key.tail and (after is None or after.text.casefold() != reader.wording.with_word)


def says_little(reader: Reader, key: Key) -> bool:
    """Whether a key behind its noun is a common word or two, and no time: `lahan [saat kemarau]`."""
    row = key.text.split()
    return key.text.islower() and len(row) <= LITTLE and row[0] not in reader.language.grammar().connectives


def takes_bare(reader: Reader, clause: Clause, phrase: Phrase, *, called: bool) -> bool:
    """Whether bare `apa` may stand for a phrase: not `memiliki apa`, `sesuai apa`, `dengan apa`."""
    empty = clause.root in reader.wording.light_verbs | reader.wording.empty_roots
    loose = phrase.role in CALLED or phrase.marker == reader.wording.with_word
    loose = loose and phrase.marker not in reader.wording.means_words
    return not empty and (called or not loose)
