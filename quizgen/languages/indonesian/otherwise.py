"""What else a learner may say for a name, rule by rule: short and long forms, editions, acronyms, other names."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from types import MappingProxyType

from quizgen.languages.indonesian.days import MONTHS
from quizgen.languages.indonesian.gazetteer import by_form, people
from quizgen.languages.indonesian.leads import (
    OF_STATE,
    known_with_lead,
    led_before,
    namesakes,
    parted,
    with_lead,
    without_lead,
)
from quizgen.languages.indonesian.measures import DIGITS
from quizgen.languages.indonesian.tables import ambiguous, rows, several
from quizgen.model.analysis import Sort
from quizgen.model.telling import Told

PREFIXES = (
    ("Bandar Udara", "Bandara"),
    ("Instruksi Presiden", "Inpres"),
    ("Kapal Motor Penumpang", "KMP"),
    ("Kejaksaan Negeri", "Kejari"),
    ("Kejaksaan Tinggi", "Kejati"),
    ("Kepolisian Daerah", "Polda"),
    ("Kepolisian Resor", "Polres"),
    ("Kepolisian Sektor", "Polsek"),
    ("Keputusan Presiden", "Keppres"),
    ("Konferensi Tingkat Tinggi", "KTT"),
    ("Pemerintah Kabupaten", "Pemkab"),
    ("Pemerintah Kota", "Pemkot"),
    ("Pemerintah Provinsi", "Pemprov"),
    ("Pengadilan Negeri", "PN"),
    ("Pengadilan Niaga", "PN Niaga"),
    ("Peraturan Daerah", "Perda"),
    ("Peraturan Presiden", "Perpres"),
    ("Rumah Sakit Umum Daerah", "RSUD"),
    ("Rumah Sakit", "RS"),
    ("Sekolah Menengah Atas", "SMA"),
    ("Sekolah Menengah Pertama", "SMP"),
    ("Taman Nasional", "TN"),
    ("Undang-Undang", "UU"),
)
"""How names open, in full and short; each may stand for the other, where something follows."""
SHORTENED = (("Kapal Motor", "KM"), ("Pengadilan Agama", "PA"), ("Pengadilan Tinggi", "PT"), ("Peraturan Pemerintah", "PP"))
"""The same where the short form opens other names too: `PT Timah`, `PP Muhammadiyah`."""
HOSTED = (
    "ASEAN Para Games", "Asian Games", "Asian Para Games", "Formula 1", "Kejuaraan Dunia", "MotoGP", "Olimpiade",
    "PON", "Paralimpiade", "Pekan Olahraga Nasional", "Piala AFF", "Piala Asia", "Piala Dunia", "Piala Eropa", "SEA Games",
)  # fmt: skip
"""Contests that go from place to place and are known without it: `SEA Games Thailand`."""

_ERA = re.compile(
    r" (?:(?:19|20)\d\d(?: (?:M|Masehi|Saka))?|1[34]\d\d (?:H|Hijriah|Hijriyah)|2[45]\d\d (?:BE|Kongzili))$"
)
_EDITION = re.compile(r" (?:ke-\d+|[IVXL]+)\b")
_STATE = re.compile(r" (?:RI|Republik Indonesia|Indonesia)$")
_BRACKET = re.compile(r" ?\((?P<short>[^\W\d_][\w/-]*)\)")
_COUNTED = re.compile(rf"(?P<number>{'|'.join(DIGITS)})(?P<rest>[a-z]{{3,}})", re.IGNORECASE)
_MEETING = re.compile(r"[A-Z]{2,} (?P<own>[A-Z]{2,}-?\d+)")
_APP = re.compile(r" (?:App|Mobile|Online)$")


def without_edition(told: Told) -> Iterator[str]:
    """`Idul Fitri` for `Idul Fitri 1446 Hijriah`, `Piala Dunia` for `Piala Dunia 2026`, where the news has no other."""
    short = _ERA.sub("", told.key)
    if short != told.key and short not in MONTHS and told.sort != "law" and not is_place(short):
        others = re.findall(rf"{re.escape(short)} (\d{{4}})", told.text)
        if all(f" {year}" in told.key for year in others):
            yield short
    for name in HOSTED:
        host = _EDITION.sub("", short.removeprefix(name)).strip()
        if short.startswith(f"{name} ") and (not host or is_place(host)):
            yield name


def is_place(text: str) -> bool:
    """Whether a text is the name of a place or a country."""
    row = by_form().get(text)
    return row is not None and row.sort in {Sort.PLACE, Sort.COUNTRY}


def without_state(told: Told) -> Iterator[str]:
    """`Kemlu` and `Kementerian Luar Negeri` for `Kemlu RI`."""
    short = _STATE.sub("", told.key)
    row = by_form().get(short)
    if short != told.key and row is not None and row.inside == "ID" and row.fine in OF_STATE:
        yield from (short, row.name, *row.aliases)


def in_short(told: Told) -> Iterator[str]:
    """`UU TNI` for `Undang-Undang TNI`, `TN Way Kambas` for `Taman Nasional Way Kambas`, and the other way."""
    for one, other in (*PREFIXES, *((short, full) for full, short in PREFIXES), *SHORTENED):
        if told.key.startswith(f"{one} "):
            yield other + told.key[len(one) :]


def in_brackets(told: Told) -> Iterator[str]:
    """The acronym that the news gives behind the key, alone and behind its lead: `CDU`, `Partai CDU`; the other way too."""
    lead, rest = parted(told.key) or ("", told.key)
    for found in (one for one in _BRACKET.finditer(told.text) if told.text[: one.start()].endswith(told.key)):
        short, words = found["short"], rest.split()
        if any(initials(words[at:]) == short for at in range(1, len(words))):
            yield " ".join([*lead.split(), *words[: -len(short)], short])  # `Dana TKD`: Transfer ke Daerah
        elif not is_place(short) and is_made_of(short, rest):
            yield from (short, f"{lead} {short}".strip())
    if told.sort != "person":
        yield from led_before(told.key, told.text)


def initials(words: list[str]) -> str:
    """`TKD` of `Transfer ke Daerah`."""
    return "".join(word[0].upper() for word in words)


def is_made_of(short: str, name: str) -> bool:
    """Whether a word can be short for a name: it has two capitals, or opens as a word of it does: `Sritex` of `Sri Rejeki`."""
    if sum(map(str.isupper, short)) > 1:
        return True
    low = name.casefold()
    left = iter(low)
    return all(letter in left for letter in short.casefold()) or any(
        len(word) > 2 and short.casefold().startswith(word) for word in low.split()
    )


@cache
def _others() -> Mapping[str, tuple[str, ...]]:
    """Name in lower case to whatever else the thing is called."""
    found: dict[str, tuple[str, ...]] = {}
    for row in rows("othernames"):
        names = (row["name"], *several(row["others"]))
        for name in names:
            found[name.casefold()] = tuple(other for other in names if other != name)
    return MappingProxyType(found)


def other_names(told: Told) -> Iterator[str]:
    """`Gus Dur` for `Abdurrahman Wahid`, `Indeks Harga Saham Gabungan` for `IHSG`, `Lebaran` for `Idul Fitri 1446 Hijriah`."""
    for name in (told.key, *without_edition(told)):
        others = _others().get(name.casefold(), ()) if name not in by_form() else ()  # `PKB` is a party first
        yield from (other for other in others if told.sort != "person" or not is_shared(other, told))


@cache
def _nicknames() -> Mapping[str, tuple[str, ...]]:
    """Person to the short names that nobody else of the table has."""
    times = Counter(alias for person in people() for alias in (person.name, *person.aliases))
    return MappingProxyType({p.name: tuple(alias for alias in p.aliases if times[alias] == 1) for p in people()})


def short_names(told: Told) -> Iterator[str]:
    """`Jokowi` for `Joko Widodo`; no name that the news has for somebody else too: two of the family Widodo."""
    for alias in _nicknames().get(told.key, ()) if told.sort == "person" else ():
        if alias not in by_form() and not is_shared(alias, told):
            yield alias


def is_shared(short: str, told: Told) -> bool:
    """Whether the news has somebody else by a person's short name: Hendra Widodo beside Joko Widodo."""
    rest = told.text.replace(told.key, "")
    return re.search(rf"[A-Z][\w'’-]* {re.escape(short)}\b|\b{re.escape(short)} [A-Z]", rest) is not None


def without_host(told: Told) -> Iterator[str]:
    """`COP30` for `PBB COP30`: a meeting with a number is known without its body."""
    found = _MEETING.fullmatch(told.key)
    if found is not None:
        yield found["own"]


def in_parts(told: Told) -> Iterator[str]:
    """`SATUSEHAT` and `Satu Sehat Mobile` for `SATUSEHAT Mobile`."""
    short = _APP.sub("", told.key)
    if short != told.key and told.sort == "app":
        yield short
    for form in dict.fromkeys((told.key, short)):
        words = [_COUNTED.fullmatch(word) for word in form.split()]
        if any(words):
            yield " ".join(
                f"{found['number']} {found['rest']}" if found else word
                for found, word in zip(words, form.split(), strict=True)
            )


RULES: tuple[Callable[[Told], Iterator[str]], ...] = (
    without_lead,
    with_lead,
    known_with_lead,
    without_edition,
    without_state,
    in_short,
    in_brackets,
    other_names,
    short_names,
    without_host,
    in_parts,
)
"""Each gives what may be said by its own lights; all of it is taken."""


def other_ways(told: Told) -> tuple[str, ...]:
    """All that may be said for a name, sorted: what was accepted so far, and what the rules find.

    A city's name that is also a regency's takes neither `Kota` nor `Kabupaten` before it, unless the news says which.
    """
    found = {form for rule in RULES for form in rule(told)} | set(told.accept)
    if told.key in namesakes():
        both = {f"{lead} {told.key}" for lead in ("Kota", "Kabupaten")}
        found -= {form for form in both if form not in told.text}
    known = {form.casefold() for form in told.accept}
    kept = {form for form in found if form in told.accept or form.casefold() not in known | {told.key.casefold()}}
    return tuple(sorted(kept - {told.key, ""} - (ambiguous() - set(told.accept))))
