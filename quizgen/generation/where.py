"""Where: places in which, to which and from which something happens."""

from collections.abc import Iterator

from quizgen.generation._asking import oblique_questions
from quizgen.generation._keys import Key
from quizgen.generation._reader import Reader
from quizgen.model.analysis import Phrase, Role
from quizgen.model.question import Candidate

KIND = "where"
ROLES = frozenset({Role.PLACE, Role.GOAL, Role.ORIGIN})


def ask(reader: Reader) -> Iterator[Candidate]:
    """Every candidate whose key is a place."""

    def word_for(phrase: Phrase, key: Key) -> str:
        """`di negara mana` for a named country, `di mana` else."""
        plain = reader.wording.place_words[phrase.role]
        named = key.animacy in {"place", "country"} and len(key.ask.split()) > 1 and key.ask != reader.wording.asks["place"]
        bare = key.noun == "" and phrase.marker in reader.wording.bare_markers
        if key.animacy in {"person", "abstract", "event"} or any(mark.isdigit() for mark in key.text):
            return ""
        many = f" {reader.wording.only_these}" if key.plural else ""
        return f"{phrase.marker} {key.ask}{many} {key.tail}" if named or not bare else f"{plain}{many}"

    yield from oblique_questions(reader, KIND, ROLES, word_for)
