"""Gaps that can be read in one breath: what stands before and behind the gap's own words goes where it may."""

from quizgen.generation._context import contexts, lacks_pointed, leaps_back
from quizgen.generation._ends import before_turn, far_enough, lacks_main, stops_short
from quizgen.generation._features import CLOZE
from quizgen.generation._judged import loses_condition
from quizgen.generation._kept import fitting, is_part, kept_share
from quizgen.generation._lists import AREAS
from quizgen.generation._patches import Patch
from quizgen.generation._reader import Reader
from quizgen.generation._shorn import loses_needed
from quizgen.generation._stems import LONGEST_STEM
from quizgen.generation._words import is_torn, words
from quizgen.model.analysis import Sentence
from quizgen.model.span import Span

BEINGS = frozenset({"organisation", "person"})
"""Classes of nouns that no event is pointed at with."""


def room(reader: Reader) -> int:
    """How many words a stem may have before the day of its news: `Dalam berita 14 Oktober 2025, …`."""
    day = reader.wording.date_text(str(reader.analysis.brief.date or ""))
    lead = words(reader.wording.shapes["in_news"].format(date=day, stem="")) if day else []
    return LONGEST_STEM - len(lead)


def short_end(reader: Reader, sentence: Sentence, start: int, gap: Span) -> Span:
    """A sentence from a place on, up to the first end behind its gap where it is whole."""
    whole = Span(start, sentence.span.stop)
    stop = before_turn(reader, far_enough(reader, sentence, start, gap.stop), gap.stop)
    cut = Span(start, stop)
    torn = stops_short(reader, sentence, cut) or lacks_main(reader, sentence, cut) or is_torn(cut.text(reader.text))
    torn = torn or loses_needed(reader, sentence, cut)
    torn = torn or loses_condition(reader, sentence, cut)  # `menilai ____ tidak berarti[ jika minim tembakan]`
    if not torn and reader.text[gap.stop : cut.stop].strip(" .") == "":
        cut = Span(start, with_land(reader, cut.stop))  # `di ____[, Kolombia]`: else the land would fill it, too
    beside = reader.text[start : gap.start].rpartition(f"{reader.wording.comma} ")[2].casefold().split()[:1]
    example = bool(reader.wording.example_leads.intersection(beside))  # `barang, termasuk ke ____[, menjadi efisien]`
    return whole if torn or (example and stop < sentence.span.stop - 1) else cut


def with_land(reader: Reader, stop: int) -> int:
    """The end of the place that stands behind a comma right behind another, else `stop`."""
    return next(
        (e.outer.stop for e in reader.analysis.entities if e.sort in AREAS and reader.text[stop : e.outer.start] == ", "), stop
    )


def short_ground(reader: Reader, number: int, owns: tuple[Span, ...], gap: tuple[Patch, ...]) -> str | None:
    """A later sentence with its gap behind the one before, cut to its main clause; None where that would lose what it means.

    Of `owns`, the sentence and what it may be cut to, and of the grounds the longest are taken that fit.
    """
    behind: list[tuple[float, str]] = []
    if number > 1:
        return None  # `… [BPBD] mengerahkan helikopter`: of which land, only the first sentence tells
    for own in owns:
        text = reader.cut(own, patches=gap, literal=True)
        for context in contexts(reader, number - 1, text or ""):
            if text is None or not tells_what(reader, number, own, context):
                continue
            behind.append((kept_share(reader, number - 1, context), f"{context} {text[:1].upper()}{text[1:]}"))
    return fitting(behind, room(reader), CLOZE) or min((made for _, made in behind), key=len, default=None)


def tells_what(reader: Reader, number: int, own: Span, context: str) -> bool:
    """Whether a context has all that a later sentence takes up: whom its pronouns mean, what it points at, its nouns."""
    before, told = reader.analysis.sentences[number - 1].span, set(words(context))
    if lacks_pointed(reader, number, context):
        return False
    nouns = {token.text.casefold() for token in reader.tokens_in(before) if token.tag == "NOUN"}
    whole = set(words(before.text(reader.text)))
    for mention in reader.analysis.mentions:
        said = words(mention.span.text(reader.text))
        points = said[-1:] and said[-1] in reader.wording.demonstratives
        event = bool(points) and said[0] not in whole  # `langkah ini`: all that the context tells
        head = reader.wording.heads.get(said[0]) if said else None
        being = head is not None and head.animacy in BEINGS  # `[Perusahaan tersebut]` may stand in what was cut off
        loose = said[:1] and (being or said[0] in reader.wording.event_pointers) and is_part(reader, number - 1, context)
        event = event and not loose and not leaps_back(reader, number)
        named = bool(mention.stands_for) and mention.stands_for.casefold() in context.casefold()
        if mention.span.overlaps(own) and not (named or event or set(said[:1]) <= told):
            return False
    return nouns & set(words(own.text(reader.text))) <= told
