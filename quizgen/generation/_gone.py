"""What a question takes out of a sentence together with a name, and what it does not say twice."""

from quizgen.generation._reader import Reader
from quizgen.model.span import Span

NEAR = 2
"""Words before a name in which the noun that asks for it may stand."""


def gone_before(reader: Reader, outer: Span, words: str) -> Span:
    """A name with the noun before it that the asking words say again: `program [program apa]`, `tahun [tahun berapa]`."""
    first = words.split(maxsplit=1)[0]
    before = reader.text[: outer.start].rstrip()
    last = before.rpartition(" ")[2].casefold()
    if last in reader.wording.measure_words and reader.opens_sentence(Span(len(before) - len(last), outer.start)):
        return Span(len(before) - len(last), outer.stop)  # `Sebanyak [38] tenaga medis`
    if before.casefold().endswith(f" {first}"):
        return Span(len(before) - len(first), outer.stop)
    return outer


def said_once(reader: Reader, gone: Span, words: str) -> str:
    """The asking words without a noun that stands a word before them: `pakta keamanan [pakta] apa`."""
    near = [word.casefold() for word in reader.text[: gone.start].rsplit(maxsplit=NEAR)[-NEAR:]]
    first, _, rest = words.partition(" ")
    last = next((token for token in reversed(reader.analysis.tokens) if token.span.stop <= gone.start), None)
    behind_verb = last is not None and last.tag == "VERB"  # `gempa dipicu [sesar] mana`
    return rest if rest and first in near and not behind_verb else words


def with_comma(reader: Reader, gone: Span) -> Span:
    """A date with the comma before it: `di Daegu[, Jumat (23/9)]`; none where another date stands before that."""
    before = reader.text[: gone.start].rstrip()
    if before[-2:-1].isdigit():
        return gone
    return Span(len(before) - 1, gone.stop) if before.endswith(reader.wording.comma) else gone
