"""Scope: what a question on a later sentence is about, put before it where it would say too little alone."""

import re
from dataclasses import replace
from itertools import pairwise

from quizgen.generation._context import (
    LONGEST,
    SHORTEST,
    TELLING,
    contexts,
    lacks_pointed,
    leaps_back,
    main_clause,
    points_at_event,
)
from quizgen.generation._dating import is_dated, of_day, of_figure, with_day
from quizgen.generation._ends import opening
from quizgen.generation._ground import is_grounded, sentence_of
from quizgen.generation._kept import fitting, is_part, kept_share
from quizgen.generation._memory import remembered
from quizgen.generation._outward import outward
from quizgen.generation._own import leans_on_owner
from quizgen.generation._pointers import NUMBERS, holds_window, undetermined
from quizgen.generation._reader import Reader
from quizgen.generation._secrets import PLAIN
from quizgen.generation._stems import LONGEST_STEM
from quizgen.generation._words import holds, words
from quizgen.generation.checks import content_words, points_past, says_enough, says_whose
from quizgen.model.analysis import Sort
from quizgen.model.question import Candidate
from quizgen.model.span import Span

FEWEST = 2
"""Words a bare stem must say by itself before a context may help it."""


def scoped(reader: Reader, candidate: Candidate) -> Candidate:
    """The candidate, its stem with what it is about before it where it would say too little alone.

    A question on a later sentence gets the first, cut to its main clause; where it points at another it stays bare.
    """
    whole = in_scope(reader, candidate)
    dated = of_figure(reader, candidate) is not candidate or is_window(reader, whole)  # the day stands before all of it
    return replace(whole, stem=of_day(reader, whole.stem)) if dated else whole


def in_scope(reader: Reader, candidate: Candidate) -> Candidate:
    """The candidate with its ground, where it needs one."""
    number = sentence_of(reader, candidate)
    if not number or candidate.kind == "cloze" or candidate.construction in PLAIN:
        return candidate
    leans = bool(set(words(candidate.stem)) & reader.wording.demonstratives) or leans_on_owner(reader, candidate)
    if (
        not leans
        and is_grounded(reader, candidate)
        and says_enough(reader, candidate)
        and says_whose(reader, candidate)
    ):
        return candidate
    near = ground(reader, number) if leans else 0
    if near and (not leans_back(reader, near) or in_context(reader, candidate, near)):
        return candidate  # `[Dirjen Alexander Sabar menyatakan …] Langkah ini`: which, only the first sentence tells
    if leans and not near and is_passed_over(reader, candidate, number):
        return candidate
    stem = in_context(reader, candidate, 0)
    return replace(candidate, stem=stem) if stem else candidate


def leans_back(reader: Reader, number: int) -> bool:
    """Whether a sentence only goes on with what the one before tells, so that what points at it means that too."""
    said = words(reader.analysis.sentences[number].span.text(reader.text))
    return bool(set(said) & (reader.wording.demonstratives | reader.wording.pointing))


def ground(reader: Reader, number: int) -> int:
    """The sentence that a pointing word means: the one before, or the first where that one names nothing and points nowhere."""
    before = reader.analysis.sentences[number - 1].span
    named = any(entity.sort not in NUMBERS for entity in reader.entities_in(before))
    points = set(words(before.text(reader.text))) & reader.wording.pointing
    decided = leaps_back(reader, number)
    event = points_at_deed(reader, number)
    return number - 1 if (named or points or event) and not decided else 0


def is_passed_over(reader: Reader, candidate: Candidate, number: int) -> bool:
    """Whether a stem points at what was decided, and the first sentence only says something, so that the one between told it.

    `[BPJS menyebut 23 juta menunggak. Pemerintah menyiapkan pemutihan.] … agar kebijakan [itu] tidak disalahgunakan`.
    """
    points = any(
        one in reader.wording.decisions and two in reader.wording.demonstratives for one, two in pairwise(words(candidate.stem))
    )
    main = main_clause(reader, 0) if points and number > 1 and not leaps_back(reader, number) else None
    return main is not None and main.root in reader.language.grammar().content_verbs


def points_at_deed(reader: Reader, number: int) -> bool:
    """Whether a sentence opens with what was just done: `[Langkah ini] diambil untuk …`."""
    row = words(reader.analysis.sentences[number].span.text(reader.text))[:2]
    return len(row) > 1 and row[0] in reader.wording.deed_pointers and row[1] in reader.wording.demonstratives


def is_window(reader: Reader, candidate: Candidate) -> bool:
    """Whether a question or its key counts time from the day of the news: `dalam lima tahun ke depan`."""
    asking = candidate.kind != "cloze" and reader.analysis.brief.date is not None and not is_dated(reader, candidate.stem)
    return asking and holds_window(f"{candidate.stem} {candidate.key}", reader.wording)


def in_context(reader: Reader, candidate: Candidate, number: int) -> str:
    """The stem behind a sentence that gives it its ground; "" where that tells the key or makes it too long."""
    if len(content_words(reader, candidate)) < FEWEST and candidate.kind != "why":
        return ""  # but `Langkah ini diambil untuk apa?`
    room = LONGEST_STEM - day_words(reader, candidate)
    behind: list[tuple[float, str]] = []
    for context in (*contexts(reader, number, candidate.stem), *whole(reader, number)):
        asked = said_short(reader, pointing_back(reader, candidate, context), context)
        asked = told_again(reader, named_short(reader, candidate, asked, context), context)
        stem = f"{context} {pointing_near(reader, asked)}"
        past = points_at_event(reader, candidate.stem) or points_past(reader, stem)
        part = past and is_part(reader, number, context)
        part = part or lacks_pointed(reader, sentence_of(reader, candidate), context)
        part = part or tells_by_office(reader, candidate, context) or bool(set(words(context)) & reader.wording.pointing)
        if part or not is_apart(context, candidate) or (behind and not keeps_meant(reader, candidate, number, context)):
            continue
        behind.append((kept_share(reader, number, context), stem))
    return fitting(behind, room, candidate.kind)


@remembered
def whole(reader: Reader, number: int) -> tuple[str, ...]:
    """The first sentence as it stands, where it points at nothing outside it: what cannot be cut may still be read."""
    sentence = reader.analysis.sentences[number]
    span = Span(opening(reader, sentence), sentence.span.stop)
    text = reader.cut(span, literal=True) if number == 0 and main_clause(reader, 0) is not None else None
    row = words(text or "")
    headed = bool(set(row[:1]) & reader.wording.meta_nouns)  # `Panduan lengkap cara mengecek …` is no sentence
    named = len(row) >= TELLING or any(entity.sort not in NUMBERS for entity in reader.entities_in(span))
    if text is not None and named and not headed and SHORTEST <= len(row) <= LONGEST and not outward(reader, text):
        return (f"{text[:1].upper()}{text[1:].rstrip('.')}.",)
    return ()


def tells_by_office(reader: Reader, candidate: Candidate, context: str) -> bool:
    """Whether a context names the key's person by the office that stood before the name that was cut out.

    `KPK menahan [Komisaris Utama PT IAE]. Siapa yang diduga memberikan suap …?`
    """
    persons = (e for e in reader.analysis.entities if e.name in {candidate.key, *candidate.hides} and e.sort is Sort.PERSON)
    offices = {reader.text[e.outer.start : e.span.start].rstrip(" ,") for e in persons}
    return any(office and office in context for office in offices)


def keeps_meant(reader: Reader, candidate: Candidate, number: int, context: str) -> bool:
    """Whether a context cut short still tells of every common noun that the stem takes up from its sentence.

    `Program [ini]` behind a program it names; `[beban] bunga` behind `anggaran untuk pembayaran [beban bunga] utang`.
    """
    whole, told = (words(text) for text in (reader.analysis.sentences[number].span.text(reader.text), context))
    nouns = {token.text for token in reader.tokens_in(reader.analysis.sentences[number].span) if token.tag == "NOUN"}
    taken = nouns.intersection(content_words(reader, candidate), whole)
    return taken <= set(told)


def day_words(reader: Reader, candidate: Candidate) -> int:
    """How many words the day of the news will take before a stem: `Dalam berita 14 Oktober 2025, …`."""
    return max(0, len(words(with_day(reader, candidate).dated)) - len(words(candidate.stem)))


def pointing_near(reader: Reader, stem: str) -> str:
    """The stem with the nearest pointing word: `kondisi ini` for `kondisi tersebut`, whose noun stands right before it."""
    pointing = "|".join(sorted(reader.wording.demonstratives))
    return re.sub(rf"(?<= )(?:{pointing})\b", reader.wording.near_demonstrative, stem)


def said_short(reader: Reader, stem: str, context: str) -> str:
    """The stem with what its context names in full as the brief itself points at it: `Layanan ini` behind `layanan khusus …`."""
    for mention in reader.analysis.mentions:
        said, pointed = mention.stands_for, mention.span.text(reader.text)
        points = words(pointed)[-1:] and words(pointed)[-1] in reader.wording.demonstratives
        if not points or len(words(pointed)) < FEWEST or len(words(said)) <= FEWEST or said.casefold() not in context.casefold():
            continue
        at = stem.casefold().find(said.casefold())
        if at >= 0:
            first = pointed[:1] if pointed[1:2].isupper() else pointed[:1].lower()  # `[R]UU ini`
            short = (pointed[:1].upper() if at == 0 else first) + pointed[1:]
            stem = f"{stem[:at]}{short}{stem[at + len(said) :]}"
    return stem


def named_short(reader: Reader, candidate: Candidate, stem: str, context: str) -> str:
    """The stem with the short name that its sentence gives who is named in full before it: `…, Arso Sadewo. [Arso] diduga …`."""
    own = reader.analysis.sentences[sentence_of(reader, candidate)].span
    for entity in (e for e in reader.entities_in(own) if e.sort is Sort.PERSON and e.name in context):
        short = entity.span.text(reader.text)
        if short != entity.name and short in entity.name:
            stem = stem.replace(entity.name, short, 1)
    return stem


def told_again(reader: Reader, stem: str, context: str) -> str:
    """The stem with `ini` for whom its context tells of as one: `[Seorang guru] berjalan kaki. … [guru ini] bertahan`."""
    folded = context.casefold()
    for opener in (one for one in reader.wording.single_openers if one in folded):
        for found in re.finditer(rf"\b{opener} ((?:[a-z-]+ ?){{1,3}})", context, re.IGNORECASE):
            row = found[1].split()
            for last in range(len(row), 0, -1):
                phrase = " ".join(row[:last])
                again = re.search(rf"\b{opener} {re.escape(phrase)}\b", stem, re.IGNORECASE)
                if again is not None:
                    return f"{stem[: again.start()]}{phrase} {reader.wording.near_demonstrative}{stem[again.end() :]}"
    return stem


def pointing_back(reader: Reader, candidate: Candidate, context: str) -> str:
    """The stem with `ini` behind what the context has told of: `Kereta pertama di Asia Tenggara [ini] memangkas …`."""
    stem, own = candidate.stem, reader.analysis.sentences[sentence_of(reader, candidate)].span
    for mention in (one for one in reader.analysis.mentions if one.span in own):
        text = mention.span.text(reader.text)
        bare = undetermined(text, reader.wording)
        told = not mention.stands_for and bare != text and set(words(bare)[:1]) & set(words(context))
        if told:
            near = rf"\g<0> {reader.wording.near_demonstrative}"
            once = rf"(?! (?:{'|'.join(sorted(reader.wording.demonstratives))})\b)"
            stem = re.sub(rf"\b{re.escape(bare)}(?= ){once}", near, stem, count=1, flags=re.IGNORECASE)
    return stem


def is_apart(context: str, candidate: Candidate) -> bool:
    """Whether a context keeps the key: none of its names in it."""
    told = words(context)
    return not any(holds(told, words(text)) for text in (candidate.key, *candidate.hides, *candidate.accept) if text)
