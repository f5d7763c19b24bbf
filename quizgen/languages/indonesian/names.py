"""What Indonesian supplies to the reading of a brief: rules for names, and all other rules beside them."""

import re
from functools import cache

from quizgen.languages.indonesian import affixes
from quizgen.languages.indonesian.boundaries import TOKENS, sentence_rules
from quizgen.languages.indonesian.closed import words_of
from quizgen.languages.indonesian.counts import count_rules
from quizgen.languages.indonesian.gazetteer import by_form, districts, people
from quizgen.languages.indonesian.measures import amounts, lapses
from quizgen.languages.indonesian.nouns import (
    APART,
    BODIES,
    DEEDS,
    EXTRA_HEADS,
    FEASTS,
    FIRM,
    GIVEN_LIKE_NOUNS,
    HONOURING,
    HUMANS,
    INITIALS,
    INNER,
    JOINING,
    KILLINGS,
    LANDSCAPES,
    LOOSE,
    OFFICE_FIELDS,
    PERSONAL,
    PLAIN,
    PREFIXES,
    PRIZES,
    REGIONAL,
    RELATIONS,
    SCHOOL_SHORTS,
    SILENT,
    TAILS,
    TYING,
    UNIT_SHORTS,
    WINNERS,
)
from quizgen.languages.indonesian.pointers import mention_rules
from quizgen.languages.indonesian.tables import rows, verbs_of
from quizgen.languages.indonesian.times import DATES
from quizgen.languages.indonesian.usage import usage_rules
from quizgen.model.analysis import Sort
from quizgen.model.reading import NameRules, PatternRule, Phrases, Reading

_LAW = (
    r"UU|UUD|Undang-Undang|Undang-undang|Perpres|Peraturan Presiden|PP|Peraturan Pemerintah|Permen[A-Za-z]*|Perda|"
    r"Inpres|Instruksi Presiden|"
    r"Keppres|Kepmen[A-Za-z]*|Pergub|Perbup|Perwali|Perppu|PMK|POJK|"
    r"Peraturan Menteri [A-Z][a-z]+"
)
LAWS = (
    # Perpres Nomor 110 Tahun 2025 · UU No. 13/2003 · Perpres 110/2025
    PatternRule(
        re.compile(rf"\b(?:{_LAW})\s+(?:(?:[Nn]omor|[Nn]o\.?)\s*)?\d{{1,3}}(?:/\d{{4}}|\s+[Tt]ahun\s+\d{{4}})\b"),
        Sort.THING,
        lambda _match, _on: ("law", ""),
    ),
    # Pasal 27 ayat (3) UU ITE
    PatternRule(
        re.compile(r"\b[Pp]asal\s+\d{1,3}[A-Z]?(?:\s+ayat\s+\(?\d{1,2}\)?)?(?:\s+(?:UU|KUHP|UUD)\b(?:\s+[A-Z]\w+)?)?"),
        Sort.THING,
        lambda _match, _on: ("law", ""),
    ),
)
"""Laws by their numbers, which are neither years nor counts."""

TITLED = """
    TITLED: {<PREFIX>*<TITLE><TITLE|PREFIX|NOUN|ORG|PLACE|NAME|BRACKET>{0,8}<PERSON>}
    NAMED: {<PREFIX>*<TITLE><TITLE|PREFIX|NOUN|ORG|PLACE|NAME|BRACKET>{0,8}<COMMA><PERSON><COMMA>}
"""
"""Titles with their persons, in the notation of NLTK's chunk grammars.

`Presiden Rusia Vladimir Putin`, `Ketua KPK, Setyo Budiyanto, …`
"""

_SORTS = {"person": Sort.PERSON, "organisation": Sort.ORGANISATION, "place": Sort.PLACE}
_NO_HEADS = frozenset({"person", "people", "time", "abstract", "money", "role"})


@cache
def _heads() -> dict[str, tuple[Sort, str]]:
    """Common nouns that may head a name, without those of persons and abstract things."""
    return {
        row["head"]: (_SORTS.get(row["animacy"], Sort.THING), row["sort"])
        for row in rows("heads")
        if row["animacy"] not in {"person", "abstract"} and row["sort"] not in _NO_HEADS
    }


def _ministers() -> frozenset[str]:
    """Titles that name their ministry already, so that only a person can follow: `menkeu`, `menteri keuangan`."""
    openers = ("men", "wamen", "wakil menteri ")
    titles = {row["title"] for row in rows("titles") if row["sort"] == "office" and row["title"].startswith(openers)}
    return frozenset(titles - {"menteri", "menteri koordinator", "menteri muda", "menteri negara", "menko"})


def _is_silent(low: str) -> bool:
    """Whether a noun does not name what follows it: `kasus`, and all that happens: `penipuan QRIS`."""
    happens = (
        low in _heads()
        and _heads()[low][1] in {"event", "operation"}
        and low.startswith(("pe", "ke"))
        and low.endswith("an")
    )
    return low in SILENT or happens


def _is_word(low: str) -> bool:
    return affixes.root_of(low) is not None


def _names_nobody(low: str) -> bool:
    """Whether a word is common, a verb, or a noun made of a root: `jenazah`, `dicopot`, `sorotan`; not `Raihan`, a given name."""
    derived = low.endswith("an") and _is_word(low) and affixes.root_of(low) != low
    return (derived or low in _common() or affixes.voice_of(low) != "middle") and low not in GIVEN_LIKE_NOUNS


@cache
def _common() -> frozenset[str]:
    return frozenset(row["word"] for row in rows("common"))


def _acting(low: str) -> bool:
    """Whether a word looks like a verb: `mengatakan`, `diduga`, `berencana`."""
    return affixes.voice_of(low) != "middle" or (low.startswith("ber") and _is_word(low))


def _persons() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for person in people():
        found.setdefault(person.name.partition(" ")[0], []).append(person.name)
    return {first: tuple(names) for first, names in found.items()}


@cache
def name_rules() -> NameRules:
    """What names look like in Indonesian news."""
    known = by_form()
    return NameRules(
        known=Phrases.of(known),
        titles=Phrases.of({row["title"]: row["sort"] for row in rows("titles") if row["title"] not in PREFIXES}),
        prefixes=PREFIXES,
        relations=RELATIONS,
        deeds=DEEDS,
        landscapes=LANDSCAPES,
        unit_shorts=UNIT_SHORTS,
        birth_titles=frozenset({"lalu", "baiq", "gusti", "ida"}),
        feasts=FEASTS,
        office_fields=OFFICE_FIELDS,
        killings=KILLINGS,
        humans=HUMANS,
        winners=WINNERS,
        prizes=PRIZES,
        dwellers=frozenset({"warga", "masyarakat", "penduduk"}),
        dwellings=frozenset("desa dusun kampung kelurahan kecamatan nagari gampong distrik".split()),
        school_shorts=SCHOOL_SHORTS,
        tying=TYING,
        heads=Phrases.of(_heads() | EXTRA_HEADS),
        tails=TAILS,
        is_silent=_is_silent,
        clitic="nya",
        personal=PERSONAL,
        speech=verbs_of("saying") | verbs_of("quoting") | {"menurut"},
        loose=LOOSE,
        honouring=HONOURING,
        firm=FIRM,
        regional=REGIONAL | _ministers(),
        initials=INITIALS,
        bodies=BODIES,
        apart=APART,
        inner=INNER,
        joining=JOINING,
        plain=PLAIN,
        nicknames={alias: person.name for person in people() for alias in person.aliases},
        persons=_persons(),
        common=words_of("common"),
        offering=words_of("offering"),
        polled=words_of("polled"),
        districts=districts(),
        home=frozenset({"ID", ""}),
        is_word=_is_word,
        names_nobody=_names_nobody,
        acting=_acting,
        titled=TITLED,
    )


@cache
def reading() -> Reading:
    """All that Indonesian supplies to the reading of a brief."""
    return Reading(
        sentences=sentence_rules(),
        tokens=TOKENS,
        patterns=(*LAWS, *lapses(), *DATES, *amounts()),
        counts=count_rules(),
        names=name_rules(),
        mentions=mention_rules(),
        usage=usage_rules(),
    )
