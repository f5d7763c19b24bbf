"""Keys that are figures: dates, counts, sums and percents."""

from quizgen.generation._keys import Key
from quizgen.generation._reader import MOVING, Reader
from quizgen.model.analysis import Entity, Sort


def date_key(reader: Reader, date: Entity) -> Key | None:
    """A date as the key: as written, or resolved where it would mean another day tomorrow."""
    written = date.span.text(reader.text)
    resolved = reader.wording.date_text(date.value)
    if date.fine in MOVING and not resolved:
        return None
    text = resolved if date.fine in MOVING else written
    accept = tuple(sorted({written, resolved} - {text, ""}))
    return Key(text, accept, date.span, date.fine, "date", "", (text, *accept))


def number_key(reader: Reader, number: Entity) -> Key:
    """A number as the key, with its other spellings accepted."""
    text = " ".join(number.span.text(reader.text).split())
    noun = noun_after(reader, number)
    accept = {*reader.wording.number_texts(text), f"{text} {noun}" if noun else ""} - {text, ""}
    return Key(text, tuple(sorted(accept)), number.span, number.fine or "count", "number", "", (text, *sorted(accept)))


def noun_after(reader: Reader, number: Entity) -> str:
    """The thing counted, when it is the very next word: `rudal` in `dua rudal`."""
    after = next((token for token in reader.analysis.tokens if token.span.start >= number.span.stop), None)
    return after.text if after is not None and after.tag == "NOUN" and number.sort is Sort.QUANTITY else ""
