"""Where no question may stand: beside who said it, behind a conjunction that turns to another, in what was undone."""

from quizgen.generation._beside import token_before
from quizgen.generation._memory import remembered
from quizgen.generation._reader import Reader
from quizgen.model.analysis import Clause, Link, Sentence, Sort, Voice
from quizgen.model.span import Span


def is_beside_speech(reader: Reader, sentence: Sentence, gone: Span) -> bool:
    """Whether a bare verb says who spoke, and the question stands before it or the sentence goes on behind who it asks for.

    `Beras oplosan beredar [di mana], kata Menteri …`, `…, kata [siapa] seraya menyerahkan …`; and `sedangkan [negara mana] …`.
    """
    before = token_before(reader, gone.start)
    if before is not None and before.text.casefold() in reader.wording.contrast_words | reader.wording.aside_markers:
        return True
    said = spoken_at(reader, sentence)
    if said is None:
        return False
    after = Span(gone.stop, sentence.span.stop).text(reader.text).casefold().split()
    goes_on = bool(reader.wording.narrating_words & set(after))
    place = any(e.sort in {Sort.PLACE, Sort.COUNTRY} and gone.overlaps(e.outer) for e in reader.analysis.entities)
    if place and gone.start > said:
        return True  # `…, ungkap Menteri Sosial Saifullah Yusuf di [kota mana]`
    return gone.stop <= said or (gone.start <= said + len(reader.text[said:].split(maxsplit=1)[0]) + 1 and goes_on)


@remembered
def spoken_at(reader: Reader, sentence: Sentence) -> int | None:
    """Where a bare verb of saying stands behind a comma: `…[, kata] Menteri Pertanian`; None where there is none."""
    speech = reader.language.grammar().speech_verbs | reader.wording.telling_words
    for index in range(sentence.first + 1, sentence.last):
        behind = reader.tree.word(index - 1) == reader.wording.comma or reader.tree.word(index - 1) in reader.wording.quotes
        if behind and reader.tree.word(index) in speech:
            return reader.tree.tokens[index].span.start
    return None


def is_undone(reader: Reader, sentence: Sentence, gone: Span) -> bool:
    """Whether a sentence opens with what was done, and the question stands in it: `Dihentikannya tunjangan [berapa] …`."""
    first = reader.tree.word(sentence.first)
    bare = first.removesuffix(reader.wording.clitic)
    done = first != bare and reader.language.grammar().voice_of(bare) is Voice.PASSIVE
    main = next((c for c in reader.analysis.clauses if c.link is Link.MAIN and c.predicate in sentence.span), None)
    return done and (main is None or gone.stop <= main.predicate.start)


def goes_on_meanwhile(reader: Reader, above: Clause, clause: Clause) -> bool:
    """Whether a clause stands behind a word that sets it beside what somebody says: `sementara`."""
    between = reader.text[above.predicate.stop : max(above.predicate.stop, clause.predicate.start)].casefold()
    return any(f", {word} " in between for word in reader.wording.aside_markers | reader.wording.contrast_words)
