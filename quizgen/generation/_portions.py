"""Keys that are a portion of what is told as one: the minutes of a time, one end of a span, how many names a list has."""

import re
from datetime import timedelta

from quizgen.generation._reader import Reader
from quizgen.generation._words import words
from quizgen.model.question import Candidate

FIGURE = r"\d[\d.,]*"
MEASURE_BEHIND = re.compile(rf"(?:\s([a-z]+))?\s{FIGURE}\s([a-z]+)\b")
MEASURE_BEFORE = re.compile(rf"\b{FIGURE}\s([a-z]+)\s$")
"""A figure with its unit right behind a key, perhaps behind the key's own unit, and right before one."""
NAMED = r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*"
YEAR = r"(?:19|20)\d\d"
ROUND = frozenset({"3", "5", "10", "20", "25", "50", "100"})
"""Lengths of lists of the best, which anybody guesses."""
BEST = 4
"""Words behind a number among which `terbaik` may stand."""
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
    """Whether the key is the month of the news or the one before, as its day tells: `pada [Juni] turun ke 46,9` of 2 July."""
    day = reader.analysis.brief.date
    if day is None or candidate.sort != "month":
        return False
    before = day.replace(day=1) - timedelta(days=1)
    months = [words(reader.wording.date_text(str(one)))[1:] for one in (day, before)]  # [`oktober`, `2025`]
    row = words(candidate.key)
    return any(month in row and (not row[-1].isdigit() or row[-1] == year) for month, year in months)


def is_year_of_row(reader: Reader, candidate: Candidate) -> bool:
    """Whether the key is one year of a row: `emisi tahun [1979], 1980, dan 1982`."""
    if candidate.sort != "year":
        return False
    joining = "|".join(sorted(reader.wording.joining_words))
    before, after = reader.text[max(0, candidate.span.start - NEAR) : candidate.span.start], reader.text[candidate.span.stop :]
    return bool(re.search(rf"{YEAR},? (?:(?:{joining}) )?$", before) or re.match(rf",? (?:(?:{joining}) )?{YEAR}", after))


def is_age_of_pointed(reader: Reader, candidate: Candidate) -> bool:
    """Whether the key is the age by which somebody is pointed at: `Pemain [27 tahun] itu dikontrak dua musim`."""
    after = reader.text[candidate.span.stop :].split(maxsplit=1)[:1]
    return candidate.sort == "duration" and bool(set(after) & reader.wording.demonstratives)


def counts_best(reader: Reader, candidate: Candidate) -> bool:
    """Whether the key is how long a list of the best is, round as all of them: `[10] kementerian berkinerja terbaik`."""
    behind = [t for t in reader.analysis.tokens if candidate.span.stop <= t.span.start][:BEST]
    most = any(t.tag == "ADJ" and t.text.startswith(reader.wording.most_openers) for t in behind)
    return candidate.sort == "count" and most and any(text in ROUND for text in (candidate.key, *candidate.accept))


PORTIONS = (splits_measure, ends_span, counts_names, is_latest_month, is_year_of_row, is_age_of_pointed, counts_best)
"""Every way in which a key may be less than an answer."""
