"""What a count of things looks like in Indonesian: `dua rudal`, `2,6 juta wajib pajak`, `ribuan siswa`."""

import re
from functools import cache
from re import Match

from quizgen.languages.indonesian.closed import words_of
from quizgen.languages.indonesian.measures import DIGITAL, SPELT, VAGUE_WORD, number_of, plain
from quizgen.model.reading import CountRules

CLASSIFIERS = words_of("classifier")
"""After these nothing else needs to be counted: `12 orang ditangkap`."""

_SCALES = r"(?:\s+(?:ratus|ribu|juta|miliar|triliun)\b){0,3}"
_ONE = rf"(?:{DIGITAL}{_SCALES}|{SPELT})"
_NUMBER = re.compile(
    rf"(?<![\w$€£¥])(?:(?P<vague>\b{VAGUE_WORD}\b)|(?P<first>{_ONE})(?:(?:\s*[-–]\s*|\s+hingga\s+|\s+sampai\s+)(?P<last>(?:\d[\d.,]*\d|\d){_SCALES}|{SPELT}))?)(?![\w%/]|-\w)",
    re.IGNORECASE,
)


def value_of(match: Match[str]) -> str:
    """`2600000`, `150..200`; "" for a vague number."""
    if match["vague"]:
        return ""
    first, last = number_of(match["first"].lower()), number_of((match["last"] or "").lower())
    if first is None:
        return ""
    if last is None or last <= first:
        return plain(first)
    return f"{plain(first)}..{plain(last)}"


REFUSED_BEFORE = words_of("uncounted_after")
REFUSED_AFTER = frozenset({
    "sama", "per", "pun", "belas", "persen", "%", "besar", "-", "/", "arah", "pihak", "lagi", "hati", "suara", "tangan",
    "pintu", "kata", "hal", "waktu",
})  # fmt: skip
"""`satu sama lain`, `satu per satu`, `tak satu pun`, `satu arah`."""

OPENERS = words_of("before_count")


@cache
def count_rules() -> CountRules:
    """What counts look like."""
    return CountRules(
        number=_NUMBER,
        value=value_of,
        classifiers=CLASSIFIERS,
        refused_before=REFUSED_BEFORE,
        refused_after=REFUSED_AFTER,
        amount_openers=OPENERS,
    )
