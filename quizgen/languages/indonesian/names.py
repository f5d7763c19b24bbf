"""Indonesian names: the gazetteer as values, and what stands before and inside a name."""

import re
from functools import cache
from types import MappingProxyType

from quizgen.languages.indonesian import affixes
from quizgen.languages.indonesian.boundaries import TOKENS, sentence_rules
from quizgen.languages.indonesian.counts import count_rules
from quizgen.languages.indonesian.measures import amounts
from quizgen.languages.indonesian.pointers import mention_rules
from quizgen.languages.indonesian.tables import rows, several, verbs_of
from quizgen.languages.indonesian.times import DATES
from quizgen.model.analysis import Sort
from quizgen.model.lexicon import Known
from quizgen.model.reading import NameRules, PatternRule, Phrases, Reading

PREFIXES = frozenset({
    "mantan", "eks", "bekas", "wakil", "waka", "plt", "plt.", "plh", "plh.", "pj", "pj.", "pjs", "calon", "penjabat",
    "almarhum", "mendiang",
})  # fmt: skip
"""`mantan Gubernur`, `Wakil Ketua KPK`, `Plt Bupati`."""

RELATIONS = frozenset({
    "istri", "suami", "anak", "anak bungsu", "anak sulung", "anak kedua", "ayah", "ayah kandung", "ibu kandung", "adik",
    "kakak", "kakek", "nenek", "paman", "bibi", "menantu", "mertua", "besan", "cucu", "keponakan", "sepupu", "kerabat",
    "kekasih", "tunangan", "sahabat", "rekan", "kolega", "tetangga", "putra", "putri sulung", "ahli waris", "tim",
    "kuasa hukum", "penasihat hukum", "pengacara", "ajudan", "asisten", "keluarga", "utusan keluarga", "perwakilan",
    "pendukung", "penggemar", "pembunuh", "delegasi", "penasihat", "wakil", "pengganti", "pemilik akun",
})  # fmt: skip
"""Right before a person they say whose: `istri Budi` is not Budi."""

APART = frozenset({
    "ibu kota", "ibukota", "pemerintah", "negara", "wilayah", "kawasan", "daerah", "kelompok", "organisasi", "warga",
    "rakyat", "bangsa", "presiden", "kepala", "polisi", "tentara", "militer", "pasukan", "perusahaan", "lembaga",
    "parlemen", "delegasi", "pihak", "produk", "kasus", "video", "program", "aplikasi", "mobil", "tahun", "bulan",
    "hari", "pengembang", "produsen", "maskapai", "operator", "penyedia", "distributor", "survei", "kantor", "warung", "toko", "media", "harian", "pemerintahan", "tersangka", "warganet", "pemain", "klub",
})  # fmt: skip
"""Written with a capital at the start of a sentence or after `Ibu`, and no part of the name that follows."""

INNER = frozenset({
    "bin", "binti", "of", "the", "de", "da", "del", "della", "van", "von", "der", "den", "al", "el", "ibn", "le",
    "la", "and", "for", "&", "to",
})  # fmt: skip
JOINING = frozenset({"dan", "untuk", "serta"})
BODIES = frozenset({
    "ministry", "agency", "government", "police", "military", "legislature", "prosecution", "court", "party",
    "international", "university", "ngo", "group", "law", "program",
})  # fmt: skip

PLAIN = frozenset({
    # Openers of sentences and small words that are never names by themselves.
    "ada", "adanya", "adalah", "adapun", "agar", "akan", "akibat", "akibatnya", "antara", "apa", "apakah", "artikel",
    "atas", "atau", "awalnya", "bagi", "bahkan", "bahwa", "banyak", "beberapa", "begitu", "belum", "berdasarkan",
    "berikut", "bersama", "bersamaan", "bukan", "dalam", "dan", "dari", "demi", "demikian", "dengan", "di", "dia",
    "dua", "empat", "guna", "hal", "hanya", "hasil", "hasilnya", "hingga", "ia", "ini", "itu", "jika", "juga", "kali",
    "kalau", "karena", "kasus", "ke", "kebijakan", "kedua", "keduanya", "kejadian", "kemudian", "kepada", "ketika",
    "ketiga", "kini", "kita", "kami", "korban", "lalu", "langkah", "lewat", "lebih", "lima", "maka", "masih", "masyarakat",
    "melalui", "memang", "menurut", "menurutnya", "mereka", "meski", "meskipun", "mulai", "namun", "nama", "oleh", "pada",
    "padahal", "para", "pasca", "pelaku", "pemerintah", "peristiwa", "pertemuan", "pihak", "pihaknya", "polisi", "saat",
    "salah", "sampai", "satu", "sebab", "sebagai", "sebagian", "sebanyak", "sebelum", "sebelumnya", "sebuah", "sedangkan",
    "sejak", "sejumlah", "sekitar", "selain", "selama", "selanjutnya", "seluruh", "sementara", "semua", "seorang",
    "seperti", "serta", "sesuai", "setelah", "setiap", "siapa", "tak", "tanpa", "telah", "tentang", "terhadap", "terkait",
    "terlepas", "tersangka", "tetapi", "tiga", "tidak", "total", "tujuannya", "untuk", "upaya", "usai", "walau",
    "walaupun", "warga", "yaitu", "yakni", "yang", "tim", "aksi", "acara", "kegiatan", "massa", "sidang", "anggota",
    "penyidik", "petugas", "pengunjung", "artinya", "termasuk", "nilai", "jumlah", "harga", "ketua", "wakil", "gempa",
    "banjir", "dugaan", "modus", "penangkapan", "akhirnya", "faktanya", "khusus", "khususnya", "terutama", "pelatih",
})  # fmt: skip

TAILS = MappingProxyType(
    {
        "university": (Sort.ORGANISATION, "university"), "institute": (Sort.ORGANISATION, "university"),
        "college": (Sort.ORGANISATION, "university"), "airlines": (Sort.ORGANISATION, "company"),
        "airways": (Sort.ORGANISATION, "company"), "group": (Sort.ORGANISATION, "company"),
        "corporation": (Sort.ORGANISATION, "company"), "corp": (Sort.ORGANISATION, "company"),
        "inc": (Sort.ORGANISATION, "company"), "ltd": (Sort.ORGANISATION, "company"),
        "tbk": (Sort.ORGANISATION, "company"), "bank": (Sort.ORGANISATION, "bank"),
        "foundation": (Sort.ORGANISATION, "ngo"), "watch": (Sort.ORGANISATION, "ngo"),
        "united": (Sort.ORGANISATION, "team"), "fc": (Sort.ORGANISATION, "team"),
        "council": (Sort.ORGANISATION, "agency"), "agency": (Sort.ORGANISATION, "agency"),
        "times": (Sort.ORGANISATION, "media"), "post": (Sort.ORGANISATION, "media"),
        "news": (Sort.ORGANISATION, "media"), "hospital": (Sort.ORGANISATION, "hospital"),
        "airport": (Sort.PLACE, "building"), "stadium": (Sort.PLACE, "building"), "mall": (Sort.PLACE, "building"),
        "tower": (Sort.PLACE, "building"), "plaza": (Sort.PLACE, "building"), "square": (Sort.PLACE, "building"),
        "center": (Sort.PLACE, "building"), "zoo": (Sort.PLACE, "building"), "island": (Sort.PLACE, "island"),
        "beach": (Sort.PLACE, "beach"), "street": (Sort.PLACE, "road"), "raya": (Sort.PLACE, "region"),
        "cup": (Sort.THING, "event"), "festival": (Sort.THING, "event"), "expo": (Sort.THING, "event"),
        "awards": (Sort.THING, "event"), "summit": (Sort.THING, "event"), "games": (Sort.THING, "event"),
        "open": (Sort.THING, "event"), "championship": (Sort.THING, "event"), "award": (Sort.THING, "event"),
    }
)  # fmt: skip
"""Last words of names in English word order: `Yale University`, `Singapore Airlines`, `SEA Games`."""

SILENT = frozenset({
    "kasus", "video", "foto", "rekaman", "artikel", "sidang", "kantor", "rumah", "pemerintah", "pemerintahan", "surat",
    "kecelakaan", "pertemuan", "rapat", "kunjungan", "konser", "karya", "buku", "lagu", "laga", "pertandingan", "aksi",
    "podcast", "tayangan", "poster", "naskah", "delegasi", "media", "harga", "saham", "demo", "unjuk rasa", "wilayah", "kawasan", "daerah", "area", "tim", "kubu",
    "kabinet", "akun", "grup", "data", "produk", "pidato", "pernyataan", "perintah", "peringatan", "acara", "tanah",
    "kelompok", "negara", "warga", "pasar", "perang", "konflik", "invasi", "serangan", "operasi", "pihak", "inflasi",
    "rencana", "gempa", "gempa bumi", "banjir", "longsor", "erupsi", "tsunami", "krisis", "pandemi", "wabah", "kemacetan", "demo",
})  # fmt: skip
"""Nouns before a name that do not name it: `kasus Tom Lembong`, `rumah Ridwan Kamil`, `kantor KPK`."""

PERSONAL = frozenset({
    "pemerintah", "pemerintahan", "kabinet", "rezim", "kubu", "keluarga", "berinisial", "inisial", "alias",
    "pasangan", "duet",
}) | RELATIONS  # fmt: skip

FIRM = frozenset({"work", "weapon", "vehicle", "product", "app", "program", "law", "document", "class"})

LOOSE = frozenset({"work", "vehicle", "product", "app", "weapon", "program", "disease", "animal", "plant"})

HONOURING = frozenset({"road", "building", "school", "hospital", "university", "vehicle", "weapon", "award", "event"})

REGIONAL = frozenset({
    "bupati", "wakil bupati", "gubernur", "wakil gubernur", "wali kota", "walikota", "wakil wali kota", "camat", "lurah",
    "presiden", "wapres", "wakil presiden", "perdana menteri", "raja", "ratu", "sultan", "paus", "kades", "kepala desa",
})  # fmt: skip

INITIALS = frozenset({"AHY", "SBY", "JK", "RK", "KDM", "BTP", "TGB", "UAS", "STY", "HNW", "MBZ", "MBS", "LBP"})

EXTRA_HEADS = MappingProxyType(
    {
        "kelas": (Sort.THING, "class"), "merek": (Sort.THING, "product"), "bertajuk": (Sort.THING, ""),
        "dikbud": (Sort.ORGANISATION, "agency"), "topan": (Sort.THING, "event"), "badai": (Sort.THING, "event"), "siklon": (Sort.THING, "event"),
        "diskominfo": (Sort.ORGANISATION, "agency"), "disdikbud": (Sort.ORGANISATION, "agency"),
        "disperindag": (Sort.ORGANISATION, "agency"), "dispora": (Sort.ORGANISATION, "agency"),
        "disdukcapil": (Sort.ORGANISATION, "agency"), "bapenda": (Sort.ORGANISATION, "agency"),
        "berjudul": (Sort.THING, ""), "bertema": (Sort.THING, ""), "satgas": (Sort.ORGANISATION, "agency"),
    }
)  # fmt: skip
"""Words before a name that are no nouns of their own in the table of heads: `kapal selam kelas Yassen`."""

_LAW = (
    r"UU|UUD|Undang-Undang|Undang-undang|Perpres|Peraturan Presiden|PP|Peraturan Pemerintah|Permen[A-Za-z]*|Perda|Inpres|"
    r"Instruksi Presiden|Keppres|Kepmen[A-Za-z]*|Pergub|Perbup|Perwali|Perppu|PMK|POJK|Peraturan Menteri [A-Z][a-z]+"
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
    TITLED: {<PREFIX>*<TITLE>(<TITLE>|<PREFIX>|<NOUN>|<ORG>|<PLACE>|<NAME>|<BRACKET>)*<PERSON>}  # Presiden Rusia Vladimir Putin
    NAMED: {<PREFIX>*<TITLE>(<TITLE>|<PREFIX>|<NOUN>|<ORG>|<PLACE>|<NAME>|<BRACKET>)*<COMMA><PERSON><COMMA>}  # Ketua KPK, Setyo,
"""
"""Titles with their persons, in the notation of NLTK's chunk grammars."""


def _known_country(row: dict[str, str]) -> Known:
    code = row["iso"]
    near = tuple(sorted(_names_by_code().get(code_near, "") for code_near in several(row["neighbours"])))
    sort = Sort.COUNTRY if row["sort"] == "country" else Sort.PLACE
    return Known(
        row["name"], tuple(sorted(several(row["aliases"]))), sort, row["sort"], code, row["region"],
        tuple(name for name in near if name), int(row["population"] or 0) // 1000,
    )  # fmt: skip


@cache
def _names_by_code() -> dict[str, str]:
    return {row["iso"]: row["name"] for row in rows("countries")}


def _known_organisation(row: dict[str, str]) -> Known:
    return Known(
        row["name"], tuple(sorted(several(row["aliases"]))), Sort.ORGANISATION, row["sort"], row["country"], "", (), 0
    )


def _known_place(row: dict[str, str]) -> Known:
    return Known(
        name=row["name"],
        aliases=tuple(sorted(several(row["aliases"]))),
        sort=Sort.PLACE,
        fine=row["sort"],
        inside=row["inside"],
        region=row["region"],
        near=(),
        weight=int(row["population"] or 0) // 1000,
    )


@cache
def gazetteer() -> tuple[Known, ...]:
    """Every name known, sorted by name; of two rows with one name and sort the first is kept."""
    everything = [_known_country(row) for row in rows("countries")]
    everything += [_known_organisation(row) for row in rows("organisations")]
    everything += [_known_place(row) for row in rows("places")]
    unique = {(known.name, known.sort, known.fine): known for known in reversed(everything)}
    return tuple(sorted(unique.values(), key=lambda known: (known.name, known.sort, known.fine)))


_RANK = {Sort.COUNTRY: 0, Sort.ORGANISATION: 1, Sort.PLACE: 2}
_RARER = {"international": 0, "party": 2, "team": 3, "media": 3, "company": 2}
"""Of bodies with one acronym the first is the likelier: `PBB` is the United Nations, seldom Partai Bulan Bintang."""
_OTHERWISE = frozenset({"CCTV"})
"""Acronyms that news uses for something that has no name: cameras, not the broadcaster."""


def _order(row: Known) -> tuple[int, int, int, str]:
    return _RANK.get(row.sort, 3), _RARER.get(row.fine, 1), -row.weight, row.name


@cache
def _by_form() -> dict[str, Known]:
    """Every name and alias as written; a name goes before an alias, a country before a body, a body before a place."""
    found: dict[str, Known] = {}
    for known in sorted(gazetteer(), key=_order):
        found.setdefault(known.name, known)
    for known in sorted(gazetteer(), key=_order):
        for alias in known.aliases:
            found.setdefault(alias, known)
    for form in _OTHERWISE:
        found.pop(form, None)
    countries = {form for form, known in found.items() if known.sort is Sort.COUNTRY}
    return {_as_tokens(form): known for form, known in found.items() if not _is_government_of(form, countries)}


def _as_tokens(form: str) -> str:
    """Words and commas parted as the tokens are: `Badan Meteorologi , Klimatologi , dan Geofisika`."""
    return form.replace(",", " ,")


def _is_government_of(form: str, countries: set[str]) -> bool:
    """`Pemerintah Inggris` is the country with a common noun before it, and read as such."""
    first, _, rest = form.partition(" ")
    return first in {"Pemerintah", "Pemerintahan"} and rest in countries


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
    """Whether a noun does not name what follows it: `kasus`, and all that happens: `penipuan QRIS`, `serangan Rusia`."""
    happens = low in _heads() and _heads()[low][1] in {"event", "operation"} and low.startswith(("pe", "ke")) and low.endswith("an")
    return low in SILENT or happens


def _is_word(low: str) -> bool:
    return affixes.root_of(low) is not None


def _acting(low: str) -> bool:
    """Whether a word looks like a verb: `mengatakan`, `diduga`, `berencana`."""
    return affixes.voice_of(low) != "middle" or (low.startswith("ber") and _is_word(low))


@cache
def name_rules() -> NameRules:
    """What names look like in Indonesian news."""
    known = _by_form()
    return NameRules(
        known=Phrases.of(known),
        titles=Phrases.of({row["title"]: row["sort"] for row in rows("titles") if row["title"] not in PREFIXES}),
        prefixes=PREFIXES,
        relations=RELATIONS,
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
        home=frozenset({"ID", ""}),
        is_word=_is_word,
        acting=_acting,
        titled=TITLED,
    )


@cache
def reading() -> Reading:
    """All that Indonesian supplies to the reading of a brief."""
    return Reading(
        sentences=sentence_rules(),
        tokens=TOKENS,
        patterns=(*LAWS, *DATES, *amounts()),
        counts=count_rules(),
        names=name_rules(),
        mentions=mention_rules(),
    )
