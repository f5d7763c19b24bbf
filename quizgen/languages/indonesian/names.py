"""Indonesian names: the gazetteer as values, and what stands before and inside a name."""

from collections.abc import Iterator
from functools import cache

from quizgen.languages.indonesian import affixes
from quizgen.languages.indonesian.boundaries import TOKENS, sentence_rules
from quizgen.languages.indonesian.counts import count_rules
from quizgen.languages.indonesian.measures import amounts
from quizgen.languages.indonesian.tables import rows, several
from quizgen.languages.indonesian.times import DATES
from quizgen.model.analysis import Sort
from quizgen.model.lexicon import Known
from quizgen.model.reading import NameRules, Reading

PREFIXES = frozenset({
    "mantan", "eks", "bekas", "wakil", "waka", "plt", "plt.", "plh", "pj", "pj.", "pjs", "calon", "ketua", "sekretaris",
    "pelaksana", "penjabat", "tim", "almarhum", "mendiang",
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
    "hari", "kantor", "warung", "toko", "media", "harian", "pemerintahan", "tersangka", "warganet", "pemain", "klub",
})  # fmt: skip
"""Written with a capital at the start of a sentence or after `Ibu`, and no part of the name that follows."""

INNER = frozenset({
    "bin", "binti", "of", "the", "de", "da", "del", "della", "di", "van", "von", "der", "den", "al", "el", "ibn", "le",
    "la", "and", "for", "in", "on", "&", "-", "’s", "'s", "a",
})  # fmt: skip
JOINING = frozenset({"dan", "untuk", "serta"})
BODIES = frozenset({
    "ministry", "agency", "government", "police", "military", "legislature", "prosecution", "court", "party",
    "international", "university", "ngo", "group",
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

TITLED = """
    TITLED: {<PREFIX>*<TITLE>(<TITLE>|<PREFIX>|<NOUN>|<ORG>|<PLACE>|<NAME>|<BRACKET>)*<PERSON>}  # Presiden Rusia Vladimir Putin
    NAMED: {<PREFIX>*<TITLE>(<TITLE>|<PREFIX>|<NOUN>|<ORG>|<PLACE>|<NAME>|<BRACKET>)*<COMMA><PERSON><COMMA>}  # Ketua KPK, Setyo,
"""
"""Titles with their persons, in the notation of NLTK's chunk grammars."""


def _known_country(row: dict[str, str]) -> Iterator[Known]:
    """A country and its capital."""
    code = row["iso"]
    near = tuple(sorted(_names_by_code().get(code_near, "") for code_near in several(row["neighbours"])))
    sort = Sort.COUNTRY if row["sort"] == "country" else Sort.PLACE
    yield Known(
        row["name"], tuple(sorted(several(row["aliases"]))), sort, row["sort"], code, row["region"],
        tuple(name for name in near if name), int(row["population"] or 0) // 1000,
    )  # fmt: skip
    if row["capital"] and row["capital"] != row["name"]:
        yield Known(row["capital"], (), Sort.PLACE, "city", code, row["region"], (), 0)


@cache
def _names_by_code() -> dict[str, str]:
    return {row["iso"]: row["name"] for row in rows("countries")}


def _known_organisation(row: dict[str, str]) -> Known:
    return Known(
        row["name"], tuple(sorted(several(row["aliases"]))), Sort.ORGANISATION, row["sort"], row["country"], "", (), 0
    )


def _known_place(row: dict[str, str]) -> Known:
    weight = row.get("population", "")
    return Known(
        name=row["name"],
        aliases=tuple(sorted(several(row.get("aliases", "")))),
        sort=Sort.PLACE,
        fine=row["sort"],
        inside=row.get("inside", "") or row.get("province", "") or row.get("country", ""),
        region=row.get("region", ""),
        near=(),
        weight=int(weight) // 1000 if weight.isdigit() else 0,
    )


def _place_rows() -> tuple[dict[str, str], ...]:
    try:
        return rows("places")
    except FileNotFoundError:
        return ()


@cache
def gazetteer() -> tuple[Known, ...]:
    """Every name known, sorted by name; of two rows with one name and sort the first is kept."""
    everything = [known for row in rows("countries") for known in _known_country(row)]
    everything += [_known_organisation(row) for row in rows("organisations")]
    everything += [_known_place(row) for row in _place_rows()]
    unique = {(known.name, known.sort, known.fine): known for known in reversed(everything)}
    return tuple(sorted(unique.values(), key=lambda known: (known.name, known.sort, known.fine)))


_RANK = {Sort.COUNTRY: 0, Sort.ORGANISATION: 1, Sort.PLACE: 2}


@cache
def _by_form() -> dict[str, Known]:
    """Every name and alias as written; a name goes before an alias, a country before a body, a body before a place."""
    found: dict[str, Known] = {}
    for known in sorted(gazetteer(), key=lambda row: (_RANK.get(row.sort, 3), -row.weight, row.name)):
        found.setdefault(known.name, known)
    for known in sorted(gazetteer(), key=lambda row: (_RANK.get(row.sort, 3), -row.weight, row.name)):
        for alias in known.aliases:
            found.setdefault(alias, known)
    return {" ".join(_spaced(form)): known for form, known in found.items()}


def _spaced(form: str) -> list[str]:
    """Words as the tokens cut them: `Bangka Belitung`, `PT Astra`."""
    return form.split()


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
        known=known,
        longest=max(len(form.split()) for form in known),
        titles={row["title"]: row["sort"] for row in rows("titles") if row["title"] not in PREFIXES},
        prefixes=PREFIXES,
        relations=RELATIONS,
        heads=_heads(),
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
        patterns=(*DATES, *amounts()),
        counts=count_rules(),
        names=name_rules(),
    )
