"""Offices: which titles are one, how they are asked with a day, and as keys."""

from quizgen.generation._keys import Key
from quizgen.generation._reader import Reader
from quizgen.generation._stems import shape
from quizgen.generation._words import holds_any
from quizgen.model.analysis import Entity, Sort
from quizgen.model.span import Span


def is_office(reader: Reader, title: str) -> bool:
    """Whether a title of two words or more is an office: `Ketua Komisi XI DPR`, not `Politisi Demokrat`."""
    words = title.casefold().split()
    said = any(word[:1].isupper() for word in title.split()[1:]) and " ".join(words) not in reader.wording.bare_titles
    if not said or words[-1] in reader.wording.regional_bodies | reader.wording.bare_bodies:
        return False  # `ketua tim`, `Kepala BKPSDM`: of which?
    if " ".join(words).startswith(reader.wording.minor_offices) and not " ".join(words).startswith(reader.wording.main_offices):
        return False  # `Direktur Network`, who is only quoted
    starts = {" ".join(words[:size]) for size in (1, 2, 3)} | {" ".join(words[1:size]) for size in (2, 3)}
    return len(words) > 1 and bool(starts & reader.wording.offices)


def dated(reader: Reader, form: str, **parts: str) -> str:
    """A stem about an office, with the brief's date, or that the news says so where it has none: offices change hands."""
    day = reader.wording.date_text(str(reader.analysis.brief.date or ""))
    body = shape(reader, form, **parts)
    return shape(reader, "on_day" if day else "told", date=day, stem=body)


def is_ending(reader: Reader) -> bool:
    """Whether the brief tells of an end that may have cost somebody an office: then nobody's office is asked for a day."""
    return holds_any(reader.text, reader.wording.ending_words)


def is_abroad(reader: Reader, person: Entity) -> bool:
    """Whether an office says no land of its own in news from abroad: `Menteri Ekonomi Sergio Massa` of Argentina."""
    held = reader.entities_in(Span(person.outer.start, person.span.start))
    home = reader.language.reading().names.home
    first = reader.analysis.sentences[0].span if reader.analysis.sentences else person.span
    lands = [e for e in reader.entities_in(first) if e.sort is Sort.COUNTRY]
    table = reader.language.reading().names.known.table
    away = any((known := table.get(land.name)) is not None and known.inside not in home for land in lands)
    return away and not held


def office_key(reader: Reader, person: Entity) -> Key | None:
    """The title before a name, brackets gone, as a key."""
    span = reader.office_span(person)
    text = reader.cut(span)
    if text is None:
        return None
    stop = span.start + len(span.text(reader.text).rstrip())
    return Key(text, (), Span(span.start, stop), "office", "office", "", (text,))
