"""A question as the checks look at it: its stem and key word by word, and where it asks."""

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from quizgen.generation._reader import Reader
from quizgen.generation._words import words
from quizgen.generation._wordwise import SAME, sole_ends, tags, words_from, words_until
from quizgen.model.analysis import Token
from quizgen.model.question import Candidate
from quizgen.model.wording import Wording


@dataclass(frozen=True)
class Asked:
    """A question that is looked at."""

    reader: Reader
    candidate: Candidate
    row: list[str]
    """The words of its stem."""
    key: list[str]
    """The words of its key."""
    at: int
    """The place of the word that asks; 0 where the stem opens with it or has none."""

    @classmethod
    def of(cls, reader: Reader, candidate: Candidate) -> "Asked":
        """The question with its words told apart."""
        row = words(candidate.stem)
        at = next((at for at, word in enumerate(row) if word in reader.wording.question_words), 0)
        return cls(reader, candidate, row, words(candidate.key), at)

    @cached_property
    def pairs(self) -> dict[tuple[str, str], int]:
        """The words of its stem two by two, each pair to its place; one that stands twice has its last."""
        return {pair: at for at, pair in enumerate(pairwise(self.row))}

    @cached_property
    def line(self) -> str:
        """The sentence that asks, without the one that says before it what it is about."""
        return self.candidate.stem.rpartition(". ")[2]

    @cached_property
    def line_words(self) -> list[str]:
        """The words of that sentence."""
        return words(self.line)

    @cached_property
    def before(self) -> str:
        """The brief up to the key."""
        return self.reader.text[: self.candidate.span.start]

    @cached_property
    def behind(self) -> str:
        """The brief from the end of the key on; a key may say less than what it was taken from."""
        text, span, key = self.reader.text, self.candidate.span, self.candidate.key
        return text[span.start + len(key) :] if text.startswith(key, span.start) else text[span.stop :]

    @cached_property
    def words_before(self) -> list[str]:
        """The words of the brief up to the key."""
        return words_until(self.reader, self.candidate.span.start)

    @cached_property
    def words_behind(self) -> list[str]:
        """The words of the brief from the end of the key on."""
        return words_from(self.reader, len(self.reader.text) - len(self.behind))

    @cached_property
    def tokens_behind(self) -> tuple[Token, ...]:
        """The tokens of the brief from the end of the key on."""
        place = self.reader.token_marks.behind(len(self.reader.text) - len(self.behind))
        return self.reader.analysis.tokens[place:]

    @cached_property
    def cut_at(self) -> int:
        """The place of the token at which the brief goes on where the stem ends; 0 where that is not in one place alone."""
        return sole_ends(self.reader).get(tuple(self.line_words[-SAME:]), 0)

    @cached_property
    def tags(self) -> dict[str, str]:
        """The words of the brief, lower-cased, to their tags; a word that stands twice has its last."""
        return tags(self.reader)

    @cached_property
    def asks_bare_thing(self) -> bool:
        """Whether it asks with `apa yang`, and no noun before that says what sort of thing."""
        opens = self.row[self.at : self.at + 2] == [self.wording.asks["thing"], self.wording.relative]
        return opens and (self.at == 0 or self.row[self.at - 1] not in self.wording.heads)

    def is_figure(self, word: str) -> bool:
        """Whether a word is a number, in digits or spelt."""
        return word[:1].isdigit() or bool(self.wording.number_texts(word))

    @cached_property
    def wording(self) -> Wording:
        """The words of the language."""
        return self.reader.wording
