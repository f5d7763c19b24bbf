"""Names with the word before them that says what they are: `Sungai Tuntang`, `PT Gag Nikel`, `Taman Nasional Way Kambas`."""

import re
from collections.abc import Iterator
from functools import cache
from re import Pattern

from quizgen.languages.indonesian.affixes import root_of
from quizgen.languages.indonesian.closed import words_of
from quizgen.languages.indonesian.gazetteer import by_form
from quizgen.languages.indonesian.tables import heads_of, rows
from quizgen.model.analysis import Sort
from quizgen.model.lexicon import Known
from quizgen.model.telling import Told

LEGAL = frozenset({"cv", "perum", "pt"})
"""Leads that only say how a firm is founded."""
WORDED = LEGAL | {"partai"}
"""Leads of names that may be words of the lexicon alone: `Partai Uni Demokrat Kristen`."""
OWNED = frozenset({"bank", "museum", "universitas"})
"""Leads that a name without them needs where it says a land: `Bank Rakyat Indonesia`, `Museum Nasional Indonesia`."""
STOPS = frozenset({"bandar udara", "bandara", "halte", "pelabuhan", "sirkuit", "stasiun", "terminal"})
"""Leads of what is called by its quarter, which may be the name of a regency elsewhere too: `Stasiun Manggarai`."""
LARGE = frozenset({"capital", "city", "continent", "country", "foreign_city", "province", "region"})
"""Fine sorts of places that everybody thinks of first: Bogor is not its `Stasiun Bogor`."""
QUALIFIERS = frozenset({"agung", "internasional", "raya", "utama"})
"""Adjectives inside a name that many leave out: `Bandara [Internasional] Kertajati`, `Bendungan Renaisans [Agung]`."""
OF_STATE = frozenset({"agency", "legislature", "ministry"})
"""Fine sorts of bodies whose state may be said of them, or left out: `Kemlu RI`."""
_NAME = r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*"
_CLOSED = re.compile(rf"(?:, {_NAME})*,? (?:dan|serta) [A-Z]")
"""How a list goes on behind one of its names: `, Mangkir Gadang, dan Mangkir Ketek`."""
_PLACES = frozenset({Sort.PLACE, Sort.COUNTRY})


@cache
def _lead() -> Pattern[str]:
    words = sorted(words_of("lead"), key=lambda word: (-len(word), word))
    return re.compile(rf"(?i:\b(?P<lead>{'|'.join(words)}))\b")


def parted(name: str) -> tuple[str, str] | None:
    """A name's lead as written, and the rest: (`Sungai`, `Tuntang`); None where it has none or is nothing but one."""
    found = _lead().match(name)
    rest = name[found.end() :].strip() if found is not None else ""
    return (found["lead"], rest) if found is not None and rest[:1].isupper() and name[:1].isupper() else None


def without_lead(told: Told) -> Iterator[str]:
    """`Tuntang` for `Sungai Tuntang`; `Bendungan Renaisans` for `Bendungan Renaisans Agung`."""
    found = parted(told.key)
    if found is None:
        return
    lead, rest = found
    opening, _, own = rest.partition(" ")
    bare = own if opening.casefold() in QUALIFIERS else rest
    if bare and stands_alone(lead.casefold(), bare, told.text) and not is_led_otherwise(lead, bare, told.text):
        yield bare
    plain = [word for word in rest.split() if word.casefold() not in QUALIFIERS]
    if len(plain) < len(rest.split()) and any(map(is_proper, plain)):
        yield f"{lead} {' '.join(plain)}"


def stands_alone(lead: str, rest: str, text: str) -> bool:
    """Whether what is left of a name without its lead names that very thing, and neither another nor anything at all."""
    row, words = by_form().get(rest), rest.split()
    if row is not None:
        return is_same(lead, row) or (lead in STOPS and is_elsewhere(row, text))
    if len(words) == 1:
        return not is_common(rest) and rest not in _openings()
    if lead in OWNED and any(map(is_land, words)):
        return False
    return lead in WORDED or any(map(is_proper, words))


def is_same(lead: str, row: Known) -> bool:
    """Whether a row is what the lead says: `Riau` for `Provinsi Riau`, but the city for no `Kabupaten Bogor`."""
    return row.sort is Sort.ORGANISATION if lead in LEGAL else lead in heads_of(row.fine)


def is_elsewhere(row: Known, text: str) -> bool:
    """Whether a place is small and its province not that of the news: the regency of Manggarai is far from Jakarta."""
    if row.fine in LARGE or row.sort not in _PLACES:
        return False
    told = (by_form()[form] for form in re.findall(_NAME, text) if form in by_form())
    return not any(row.inside in {other.inside, other.name} for other in told if other is not row)


def is_led_otherwise(lead: str, rest: str, text: str) -> bool:
    """Whether the news gives the rest of the name to another thing as well: `Sungai Tuntang`, `Kecamatan Tuntang`."""
    led = re.finditer(rf"{_lead().pattern} {re.escape(rest)}\b", text)
    return any(found["lead"].casefold() != lead.casefold() for found in led)


def is_common(word: str) -> bool:
    """Whether a word is one of the lexicon: `Kuda`, `Panjang`, `Buruh`."""
    low = word.casefold()
    return root_of(low) is not None or low in _nouns()


@cache
def _nouns() -> frozenset[str]:
    return frozenset(row["head"] for row in rows("heads"))


@cache
def _openings() -> frozenset[str]:
    """First words of the names of places and countries: `Timor` of `Timor Leste`, so not of `Laut Timor` alone."""
    lands = (form for form, row in by_form().items() if row.sort in _PLACES and " " in form)
    return frozenset(form.split()[0] for form in lands)


def is_land(word: str) -> bool:
    """Whether a word is the name of a country, a region, an island or a town."""
    row = by_form().get(word)
    return row is not None and row.fine in LARGE | {"district", "island", "regency"}


def is_proper(word: str) -> bool:
    """Whether a word can only be a name, and is that of no place: `Kambas`."""
    return word[:1].isupper() and not is_common(word) and not is_land(word)


def with_lead(told: Told) -> Iterator[str]:
    """The lead right before the key, or before the list that it stands in: `candi Ta Muen Thom`, `Pulau Lipan`."""
    if told.sort == "person" or parted(told.key) is not None:
        return  # `Wali Kota Ratu Dewa`, `pantai Semenanjung Kamchatka`
    found = _led_to().search(told.before)
    if found is not None and found["lead"].casefold() != "kota":
        lead, short = found["lead"], found["lead"].split()[0]
        yield f"{lead} {told.key}"
        if short.casefold() in words_of("lead"):
            yield f"{short} {told.key}"  # `siklon Senyar` behind `siklon tropis`
    listed = _listed().search(told.before)
    behind = told.text[len(told.before) + len(told.key) :]
    if listed is not None and told.key not in by_form() and (listed["last"] or _CLOSED.match(behind)):
        yield f"{listed['lead']} {told.key}"


@cache
def _led_to() -> re.Pattern[str]:
    """A lead at the end of a text."""
    return re.compile(rf"{_lead().pattern} $")


@cache
def _listed() -> re.Pattern[str]:
    """A lead and the names of a list at the end of a text."""
    return re.compile(rf"{_lead().pattern} {_NAME}(?:, {_NAME})*,?(?P<last> (?:dan|serta))? $")


def known_with_lead(told: Told) -> Iterator[str]:
    """The name that the gazetteer has with a lead that the news speaks of: `Bank Mandiri` in `lima bank: Mandiri, BRI …`."""
    if told.key in by_form() or parted(told.key) is not None:
        return
    for lead in sorted({found["lead"].casefold() for found in _lead().finditer(told.before)}):
        name = f"{lead.title()} {told.key}"
        if name in by_form():
            yield name


def led_before(short: str, text: str) -> Iterator[str]:
    """The name with its lead that a text has before a short one in brackets: `PT Sri Rejeki Isman` of `(Sritex)`."""
    if f"({short})" not in text:
        return
    for found in _led().finditer(text):
        if found["short"] == short and parted(found[0]) is not None:
            yield found[0]


@cache
def _led() -> re.Pattern[str]:
    """A lead and its name before a bracket."""
    name = r"(?:[A-Z][\w'’-]*|dan|untuk)"
    return re.compile(rf"{_lead().pattern}(?: {name})+(?= ?\((?P<short>[^()]+)\))")


@cache
def namesakes() -> dict[str, str]:
    """City to the regency of the same name, so that its bare name may mean either: `Serang` → `Kabupaten Serang`."""
    cities = {row["name"] for row in rows("places") if row["sort"] == "city"}
    regencies = (row["name"] for row in rows("places") if row["sort"] == "regency")
    return {name: one for one in regencies if (name := one.removeprefix("Kabupaten ")) in cities}
