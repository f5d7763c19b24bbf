"""Where Indonesian sentences and words end: abbreviations, and opinions on full stops."""

import re
from functools import cache

from quizgen.languages.indonesian.closed import words_of
from quizgen.languages.indonesian.tables import rows
from quizgen.model.reading import Border, BorderRule, Opinion, SentenceRules, TokenRules

LEADING = words_of("leading")
"""Lower-cased, without the stop: `dr. Andi`, `H. Ahmad`, `Prof. Budi`, `K.H. Ma'ruf`, `Jl. Sudirman`."""

BEFORE_NUMBER = frozenset(
    {"rp", "no", "nr", "hal", "hlm", "vol", "psl", "ps", "art", "lt", "rm", "tel", "km"}
) | frozenset("tgl th bln jan feb mar apr jun jul agt agu sep sept okt nov des".split())
"""Shorten only where a number follows: `Rp. 5 juta`, `No. 5`, `7 Okt. 1952`; else `hal` and `no` are words."""

_LETTERED = frozenset(
    "berinisial inisial derajat vitamin hepatitis kelas golongan blok tipe kategori grup huruf nilai zona".split()
)
"""Nouns that a letter ends, and no name: `berinisial A. Jasadnya …`, `38 derajat C. Anak-anak …`"""

TRAILING = words_of("trailing")
"""`PT Astra Tbk. (ASII)`, `Budi, S.H., M.H. menyatakan`, `Alex Marwata dkk.`"""

_NEVER_AFTER_INITIAL = words_of("opener")
"""Openers of a sentence: `… vitamin C. Mereka …`, `… berinisial A. Ia …`"""

_INITIAL = re.compile(r"(?:[A-Z]\.-?)*[A-Z]")
_ROMAN = re.compile(r"[IVXLC]+\b")
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+")
_ENUMERATOR = re.compile(r"\(?(?:\d{1,2}|[a-z])")
_STRIP = "\"'“”‘’«»()[]"


def inside_quotes(border: Border) -> Opinion | None:
    """`"Kami siap. Kita menang," kata Budi.` is one sentence: what is quoted stays whole."""
    return Opinion.JOIN if border.quoted else None


def blank_line(border: Border) -> Opinion | None:
    """A new paragraph is a new sentence, stop or no stop."""
    return Opinion.SPLIT if border.gap.count("\n") > 1 else None


def bulleted_line(border: Border) -> Opinion | None:
    """A line that opens with a bullet or a number is a sentence of its own."""
    if "\n" not in border.gap:
        return None
    return Opinion.SPLIT if re.match(r"[-–•*·]|\d{1,2}[.)]", border.right) else None


def plain_line(border: Border) -> Opinion | None:
    """A line that breaks without a mark goes on: text wrapped at a column."""
    return Opinion.JOIN if not border.mark else None


def enumerator(border: Border) -> Opinion | None:
    """`1. Siapkan KTP`: the number belongs to its line."""
    starts_line = border.before == "" or border.before[-1] in ":;."
    return Opinion.JOIN if border.mark == "." and starts_line and _ENUMERATOR.fullmatch(border.left) else None


def nothing_follows(border: Border) -> Opinion | None:
    """The end of the text ends the sentence by itself."""
    return Opinion.JOIN if border.right == "" else None


def leading_abbreviation(border: Border) -> Opinion | None:
    """`Rp. 5 juta`, `No. 5`, `dr. Andi`: something always follows."""
    if border.mark != "." or border.closers:
        return None
    left = border.left.lstrip(_STRIP)
    if left.lower() in BEFORE_NUMBER and (border.right[:1].isdigit() or _is_numbered(left, border.right)):
        return Opinion.JOIN
    if left.lower() not in LEADING or (len(left) == 1 and border.before[-1:].isdigit()):
        return None  # `Idul Adha 1447 H. Takmir memesan …`
    return Opinion.JOIN if border.right.lstrip(_STRIP)[:1].isalnum() and not _opens(border) else None


def _is_numbered(left: str, right: str) -> bool:
    """`Ketetapan MPRS No. XXXIII/1967`; but `Laut. IV` is no number of anything."""
    return left.lower() in {"no", "nr"} and _ROMAN.match(right) is not None


def torn_degree(border: Border) -> Opinion | None:
    """`gelar Ph. D. dalam ilmu politik`: a degree that was typed with a space in it."""
    return Opinion.JOIN if border.left.lstrip(_STRIP) == "Ph" and border.right.startswith("D.") else None


def torn_number(border: Border) -> Opinion | None:
    """`2.904. 678 pengikut`: a number that was typed with a space in it."""
    torn = border.mark == "." and _GROUPED.fullmatch(border.left) and re.match(r"\d{3}(?!\d)", border.right)
    return Opinion.JOIN if torn else None


def trailing_abbreviation(border: Border) -> Opinion | None:
    """`PT Astra Tbk. (ASII) naik` goes on; `Alex dkk. Mereka …` does not."""
    if border.mark != "." or border.left.lstrip(_STRIP).lower() not in TRAILING:
        return None
    follows = border.right.lstrip(_STRIP)[:1]
    goes_on = not follows or not follows.isupper() or border.right[0] == "("
    return Opinion.JOIN if goes_on else _opens_or_none(border)


def initial(border: Border) -> Opinion | None:
    """`Joko P. di kantornya`, `J.K. Rowling`; but `vitamin C. Mereka` and `kelas A. Namun`."""
    if border.mark != "." or border.closers or not _INITIAL.fullmatch(border.left.lstrip(_STRIP)):
        return None
    lettered = border.before.lower() in _LETTERED and border.right.lstrip(_STRIP)[:1].isupper()
    if lettered or border.before[-1:].isdigit():  # "di bawah 2 C. Banyak ilmuwan …"
        return Opinion.SPLIT
    return Opinion.SPLIT if _opens(border) else Opinion.JOIN


def lower_case_follows(border: Border) -> Opinion | None:
    """`"Siapa?" tanya Budi`, `… lalu pergi`: a small letter goes on, except after a plain full stop (a slip)."""
    follows = border.right.lstrip(_STRIP)[:1]
    if not follows.islower():
        return None
    plain = border.mark == "." and not border.closers
    return None if plain else Opinion.JOIN


def mark_follows(border: Border) -> Opinion | None:
    """`"…." - kata Budi`, `… (dst.), lalu`: no sentence opens with a comma or a dash."""
    return Opinion.JOIN if border.right[:1] in set(",;:)–—-") and border.right[1:2] in {"", " "} else None


def no_gap(border: Border) -> Opinion | None:
    """`kata.Dia pergi`: a space was forgotten; but `detik.Com`, `S.Pd`, `18.30` are words."""
    if border.gap:
        return None
    word = border.left.lstrip(_STRIP)
    long_enough = len(word) > 3 and word.islower() and word.isalpha()
    return Opinion.SPLIT if long_enough and border.right[:1].isupper() and border.right[1:2].islower() else Opinion.JOIN


def after_number(border: Border) -> Opinion | None:
    """`… pada 2025. Ia …`: a number before the stop is no ordinal in Indonesian."""
    return Opinion.SPLIT if border.left[-1:].isdigit() and border.right.lstrip(_STRIP)[:1].isupper() else None


def dots(border: Border) -> Opinion | None:
    """`Warga menunggu… Malam turun.`: three dots or more before a capital end a sentence; Punkt often thinks otherwise."""
    long = border.mark[-1:] == "…" or border.mark.startswith("...")
    return Opinion.SPLIT if long and border.right.lstrip(_STRIP)[:1].isupper() else None


def _opens(border: Border) -> bool:
    """Whether the word after is one that opens sentences."""
    return (
        border.right.strip(_STRIP + ",").lower() in _NEVER_AFTER_INITIAL and border.right.lstrip(_STRIP)[:1].isupper()
    )


def _opens_or_none(border: Border) -> Opinion | None:
    return Opinion.SPLIT if _opens(border) else None


RULES: tuple[BorderRule, ...] = (
    nothing_follows,
    blank_line,
    bulleted_line,
    inside_quotes,
    plain_line,
    no_gap,
    enumerator,
    mark_follows,
    torn_degree,
    torn_number,
    leading_abbreviation,
    trailing_abbreviation,
    initial,
    lower_case_follows,
    after_number,
    dots,
)
"""Asked in this order; the first opinion holds."""

TOKENS = TokenRules(
    abbreviations=frozenset(
        f"{word}." for word in LEADING | TRAILING | BEFORE_NUMBER - {"hal", "art", "km", "tel", "mar"}
    ),
    prefixes=frozenset({"Rp", "US", "USD", "IDR", "SGD", "EUR", "A"}),
    suffixes=frozenset(
        {"km", "kg", "m", "cm", "mm", "ha", "gb", "GB", "MB", "MW", "GW", "kWh", "kW", "cc", "ml", "gr"}
    ),
)


@cache
def sentence_rules() -> SentenceRules:
    """Punkt's parameters as learned by `quizgen.training.punkt`, and the rules above them."""
    learned = rows("punkt")
    return SentenceRules(
        abbreviations=LEADING | TRAILING | {row["left"] for row in learned if row["what"] == "abbreviation"},
        collocations=frozenset((row["left"], row["right"]) for row in learned if row["what"] == "collocation"),
        starters=frozenset(row["left"] for row in learned if row["what"] == "starter"),
        rules=RULES,
    )
