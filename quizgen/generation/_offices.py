"""Offices as they are in full, and whether two of them are one: `Presiden Korut` and `Presiden Korea Utara` are."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from quizgen.generation._shape import padded
from quizgen.model.language import Language
from quizgen.model.lexicon import Known
from quizgen.model.reading import Phrases

KEPT = 80
"""Letters up to which a text is an office that comes up again, and no stem."""
LONGEST = 4
"""Words of the longest short office: `menteri atr/kepala bpn`."""


@dataclass(frozen=True, slots=True)
class Offices:
    """What offices are called in full."""

    expansions: Mapping[str, str]
    """Short office in lower case to the office in full."""
    names: Phrases[Known]
    titles: Phrases[str]
    """Titles in lower case; one of several words stays as it is: `wali kota`, whatever city follows."""
    posts: tuple[tuple[str, ...], ...]
    rooms: tuple[str, ...]
    deputy: str
    home: frozenset[str]
    known: dict[str, str]
    """Offices in full, found once."""

    def full(self, text: str) -> str:
        """A text with every short office and every alias written out, padded: `Menkeu AS` → `menteri keuangan …`."""
        found = self.known.get(text)
        if found is None:
            found = padded(" ".join(self.written_out(text)))
            if len(text) <= KEPT:
                self.known[text] = found
        return found

    def written_out(self, text: str) -> Iterator[str]:
        """The words of a text, short ones in full."""
        words = [word.strip(",.()\"“”'?") for word in text.split()]
        lower, at = [word.casefold() for word in words], 0
        while at < len(words):
            end = self.names.end(words, at) if words[at] else at
            short = self.short(words, at)
            if short > max(end, at):
                yield self.expansions[" ".join(words[at:short]).casefold()]
                at = short
            elif (titled := self.titles.end(lower, at)) > at + 1 and not any(map(str.isupper, words[at:titled])):
                yield from lower[at:titled]
                at = titled
            elif end > at:
                yield self.names.table[" ".join(words[at:end])].name
                at = end
            else:
                yield words[at]
                at += 1

    def short(self, words: list[str], at: int) -> int:
        """Where a short office that opens at a word ends; `at` where none does."""
        ends = range(min(len(words), at + LONGEST), at, -1)
        return next((end for end in ends if " ".join(words[at:end]).casefold() in self.expansions), at)

    def are_apart(self, one: str, other: str) -> bool:
        """Whether two offices in full are two: neither is the other with more said; a deputy is another."""
        if one == other:
            return False
        short, long = sorted((one, other), key=len)
        if long.startswith(short):
            return False
        return not long.endswith(short) or long[: -len(short)].split()[-1:] == [self.deputy]

    def is_roomed(self, words: Sequence[str]) -> bool:
        """Whether the words of an office in full tell of a committee that goes by a number: `ketua komisi ii …`."""
        return any(word.upper() in self.rooms for word in words[1:])

    def like(self, key: str) -> Iterator[str]:
        """Other posts in the key's own body: `Direktur Utama PGN` → `Komisaris Utama PGN`; `Ketua Komisi II DPR` too."""
        words = key.split()
        for at, word in enumerate(words):
            if word in self.rooms and at > 0:
                here = self.rooms.index(word)
                near = sorted(self.rooms, key=lambda room: abs(self.rooms.index(room) - here))
                yield from (" ".join([*words[:at], room, *words[at + 1 :]]) for room in near[1:])
                return
        for row in self.posts:
            post = next((post for post in row if key.casefold().startswith(f"{post.casefold()} ")), "")
            if post and post == row[0]:
                rest = key[len(post) :]
                yield from (other + rest for other in row if other != post)
                return


def offices_of(language: Language) -> Offices:
    """The offices of a language."""
    rivalry, names = language.rivalry(), language.reading().names
    return Offices(
        rivalry.offices, names.known, names.titles, rivalry.posts, rivalry.rooms, rivalry.deputy, names.home, {}
    )  # fmt: skip
