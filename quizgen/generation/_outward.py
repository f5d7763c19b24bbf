"""Words that point outside a text, told from those that only look so."""

from quizgen.generation._reader import Reader
from quizgen.generation._words import WORD, words


def settled(reader: Reader, text: str) -> str:
    """A text, small, without the phrases whose words point at nothing together: `selama ini`, `lalu lintas`."""
    line = f" {text.casefold()} "
    for phrase in reader.wording.settled_phrases:
        line = line.replace(f" {phrase} ", " ")
    return line


def outward(reader: Reader, text: str) -> set[str]:
    """The words of a text that point outside it: no `RS Harapan [Kita]`, no `dari [semula] 25%`, no `aturan [berikut] sanksi`."""
    named = {word.casefold() for word in WORD.findall(text) if word[0].isupper()} & reader.wording.speaking_words
    row = words(settled(reader, text))
    pointing = {place for place, word in enumerate(row) if word in reader.wording.pointing and word not in named}
    behind = {place: row[place + 1] if place + 1 < len(row) else "" for place in pointing}
    figured = {p for p in pointing if row[p] in reader.wording.former_words and behind[p][:1].isdigit()}
    joining = {
        p
        for p in pointing
        if row[p] == reader.wording.together_with and behind[p] not in reader.wording.pointing | {""}
    }
    return {row[place] for place in pointing - figured - joining}
