"""Keys that are a portion of what is told as one: the minutes of a time, one end of a span, how many names a list has."""

import re
from datetime import timedelta

from quizgen.generation._reader import Reader
from quizgen.generation._words import words
from quizgen.model.analysis import Role
from quizgen.model.question import Candidate

FIGURE = r"\d[\d.,]*"
MEASURE_BEHIND = re.compile(rf"(?:\s([a-z]+))?\s{FIGURE}\s([a-z]+)\b")
MEASURE_BEFORE = re.compile(rf"\b{FIGURE}\s([a-z]+)\s$")
"""A figure with its unit right behind a key, perhaps behind the key's own unit, and right before one."""
NAMED = r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*"
LATEST = 2
"""Words before a month among which `hingga` may stand: `hingga akhir [April]`."""
NEAR = 40
"""Letters before a key that are looked at."""


def is_portion(reader: Reader, candidate: Candidate) -> bool:
    """Whether the key is only a portion of what is told as one, or is counted out by the stem itself."""
    return any(portion(reader, candidate) for portion in PORTIONS)


def splits_measure(reader: Reader, candidate: Candidate) -> bool:
    """Whether another figure with its unit stands right beside the key: `dengan waktu 2 jam [16 menit] 48 detik`."""
    units = reader.wording.window_units | reader.wording.clock_units
    after = MEASURE_BEHIND.match(reader.text, candidate.span.stop)
    if after is not None and after[2] in units and (after[1] is None or after[1] in units):
        return True
    before = MEASURE_BEFORE.search(reader.text[max(0, candidate.span.start - NEAR) : candidate.span.start])
    return candidate.key[:1].isdigit() and before is not None and before[1] in units


def ends_span(reader: Reader, candidate: Candidate) -> bool:
    """Whether the key is one end of a span that has two: `antara [pukul 13.00] dan 18.00`."""
    before = reader.text[max(0, candidate.span.start - NEAR) : candidate.span.start].casefold()
    after = reader.text[candidate.span.stop :]
    if not any(mark.isdigit() for mark in candidate.key) or not any(word in before for word in reader.wording.between_words):
        return False
    between, joining = ("|".join(sorted(row)) for row in (reader.wording.between_words, reader.wording.joining_words))
    opens = re.search(rf"\b(?:{between})\s(?:\w+\s)?$", before) and re.match(rf"\s(?:{joining})\s(?:\w+\s)?\d", after)
    closes = re.search(rf"\b(?:{between})\s(?:\w+\s)?{FIGURE}\s(?:\w+\s)?(?:{joining})\s(?:\w+\s)?$", before)
    return bool(opens or closes)


def counts_names(reader: Reader, candidate: Candidate) -> bool:
    """Whether the stem lists by name all whom it counts: `[tiga] kurir berinisial MR, SA, dan DN`."""
    if candidate.sort != "count" or not any(f" {lead} " in candidate.stem for lead in reader.wording.list_leads):
        return False
    joining, leads = ("|".join(sorted(row)) for row in (reader.wording.joining_words, reader.wording.list_leads))
    rows = re.finditer(rf"\b(?:{leads}) ({NAMED}(?:, {NAMED})*,? (?:{joining}) {NAMED})", candidate.stem)
    counted = {len(re.split(rf",? (?:{joining}) |, ", found[1])) for found in rows}
    figures = {int(text) for text in (candidate.key, *candidate.accept) if text.isdecimal()}
    return bool(counted & figures)


def is_latest_month(reader: Reader, candidate: Candidate) -> bool:
    """Whether the key is the month up to which figures in the news go, as its day tells: `hingga akhir [April]`."""
    day = reader.analysis.brief.date
    if day is None or candidate.sort != "month":
        return False
    before = day.replace(day=1) - timedelta(days=1)
    recent = {word for one in (day, before) for word in words(reader.wording.date_text(str(one))) if word.isalpha()}
    lead = words(reader.text[max(0, candidate.span.start - NEAR) : candidate.span.start])[-LATEST:]
    prepositions = reader.language.grammar().prepositions
    return bool(recent & set(words(candidate.key))) and any(prepositions.get(word) is Role.UNTIL for word in lead)


PORTIONS = (splits_measure, ends_span, counts_names, is_latest_month)
"""Every way in which a key may be less than an answer."""
