"""Where an object ends before how it is done, how large it is and when: what is left is the thing itself."""

from quizgen.generation._reader import Reader
from quizgen.model.analysis import Phrase, Role, Sort
from quizgen.model.span import Span


def before_manner(reader: Reader, phrase: Phrase) -> Span:
    """An object without how its deed is done: `mengantongi [sertifikat halal] secara cuma-cuma dari …`."""
    deed = reader.wording.is_deed(reader.tree.word(phrase.head))  # `kenaikan gaji [secara signifikan]`; `lahan` is no deed
    if phrase.role is not Role.OBJECT or phrase.marker or deed:
        return phrase.span
    at = next((i for i in reader.places_in(phrase.span)[1:] if reader.tree.word(i) == reader.wording.manner_marker), None)
    return phrase.span if at is None else Span(phrase.span.start, reader.tree.tokens[at - 1].span.stop)


def before_size(reader: Reader, phrase: Phrase) -> Span:
    """An object without how long or large it is: `membangun [jembatan gantung] sepanjang 120 meter`; one word keeps it."""
    if phrase.role is not Role.OBJECT or phrase.marker:
        return phrase.span
    figures = [e for e in reader.entities_in(phrase.span) if e.sort is Sort.AMOUNT]
    for index in reader.places_in(phrase.span)[2:]:
        token = reader.tree.tokens[index]
        told = any(0 < e.span.start - token.span.stop <= 1 for e in figures)
        if told and reader.tree.word(index) in reader.wording.size_leads:
            return Span(phrase.span.start, reader.tree.tokens[index - 1].span.stop)
    return phrase.span


def before_time(reader: Reader, phrase: Phrase) -> Span:
    """What is told of without when: `memiliki [akun media sosial] mulai Rabu (10/12)`.

    A deed keeps its time, but a topic no day of the news: `permohonan tentang [penempatan polisi] pada Kamis (13/11)`.
    """
    if phrase.role not in {Role.OBJECT, Role.TOPIC}:
        return phrase.span
    dates = [e for e in reader.entities_in(phrase.span) if e.sort is Sort.DATE]
    if reader.wording.is_deed(reader.tree.word(phrase.head)):
        dates = [e for e in dates if phrase.role is Role.TOPIC and e.fine in {"day", "weekday"}]
    prepositions = reader.language.grammar().prepositions
    for index in reader.places_in(phrase.span)[1:]:
        token, word = reader.tree.tokens[index], reader.tree.word(index)
        marks = prepositions.get(word) in {Role.TIME, Role.SINCE} or word in reader.wording.bounding_words
        if marks and any(0 < e.span.start - token.span.stop <= 1 for e in dates):
            return Span(phrase.span.start, reader.tree.tokens[index - 1].span.stop)
    return phrase.span
