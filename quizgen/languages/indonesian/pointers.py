"""Indonesian words that point back: pronouns, -nya, and nouns with ini, itu or tersebut."""

from functools import cache
from types import MappingProxyType

from quizgen.languages.indonesian import affixes
from quizgen.languages.indonesian.tables import rows
from quizgen.model.reading import MentionRules

POINTING = frozenset({"ini", "itu", "tersebut"})
FIXED = frozenset({
    "selama ini", "kali ini", "sejauh ini", "saat ini", "hari ini", "dewasa ini", "belakangan ini", "baru-baru ini",
    "sementara itu", "akhir-akhir ini", "oleh itu",
})  # fmt: skip
"""`Sementara itu` opens a sentence and points at nothing one would name."""

_ADVERBS = frozenset({
    "sebelumnya", "akhirnya", "khususnya", "lainnya", "artinya", "misalnya", "umumnya", "biasanya", "seharusnya",
    "sebenarnya", "nantinya", "selanjutnya", "berikutnya", "awalnya", "pastinya", "tentunya", "rupanya", "nyatanya",
    "faktanya", "intinya", "hanya", "setidaknya", "sedikitnya", "sekurangnya", "selamanya", "sepenuhnya", "seluruhnya",
    "sebaiknya", "sebaliknya", "secepatnya", "semestinya", "setelahnya", "sesungguhnya", "seyogianya", "sebisanya",
    "ternyata", "utamanya", "terutamanya", "kiranya", "agaknya", "tampaknya", "sepertinya", "kelihatannya", "adanya",
    "jumlahnya", "makanya", "pokoknya", "singkatnya", "akibatnya", "hasilnya", "contohnya", "uniknya", "menariknya",
    "mulanya", "dulunya", "tadinya", "kesimpulannya", "totalnya", "rinciannya", "hendaknya", "layaknya", "perlunya",
    "pentingnya", "sekiranya", "antaranya", "maksudnya", "kabarnya", "konon", "satu-satunya", "pertanyaannya",
    "esoknya", "keesokannya", "sesudahnya", "kemudiannya", "lazimnya", "idealnya", "celakanya", "sayangnya",
    "untungnya", "parahnya", "ironisnya", "harusnya", "secukupnya", "sebanyak-banyaknya", "rata-ratanya", "sisanya",
    "selebihnya", "salahnya", "dasarnya", "prinsipnya", "hakikatnya", "gunanya", "caranya", "tujuannya", "alasannya",
    "bentuknya", "serunya", "bedanya", "bunyinya", "pihaknya", "keduanya", "ketiganya", "semuanya", "semacamnya",
    "sejenisnya", "kalinya", "waktunya", "semulanya", "kedepannya", "soalnya", "bukannya", "maunya", "katanya-katanya",
})  # fmt: skip
"""Words with -nya that belongs to nobody, or that have a line of their own."""

SPEAKING = frozenset({
    "menurutnya", "katanya", "ujarnya", "tuturnya", "ucapnya", "jelasnya", "tegasnya", "ungkapnya", "imbuhnya",
    "tambahnya", "sebutnya", "paparnya", "terangnya", "tandasnya", "tukasnya", "lanjutnya", "pungkasnya", "jawabnya",
    "harapnya", "kilahnya", "akunya", "klaimnya", "tulisnya", "bebernya", "urainya", "sambungnya", "ungkitnya",
})  # fmt: skip

CLASSES = MappingProxyType(
    {
        "negara": frozenset({"country"}), "negeri": frozenset({"country"}), "kementerian": frozenset({"ministry"}),
        "partai": frozenset({"party"}), "perusahaan": frozenset({"company"}), "bank": frozenset({"bank"}),
        "kota": frozenset({"city"}), "kabupaten": frozenset({"regency"}), "provinsi": frozenset({"province"}),
        "desa": frozenset({"village"}), "universitas": frozenset({"university"}), "kampus": frozenset({"university"}),
        "klub": frozenset({"team"}), "masjid": frozenset({"building"}), "sungai": frozenset({"river"}),
        "gunung": frozenset({"mountain"}), "pulau": frozenset({"island"}),
    }
)  # fmt: skip

BARRIERS = frozenset({
    "yang", "ke", "dari", "di", "pada", "untuk", "guna", "dengan", "terhadap", "kepada", "melalui", "sebagai", "agar",
    "karena", "oleh", "saat", "ketika", "dalam", "hingga", "sampai", "sejak", "setelah", "sebelum", "demi", "atas",
    "bagi", "lewat", "akibat", "usai", "jika", "bahwa", "serta", "namun", "sebesar", "senilai", "sebanyak", "menjadi",
    "bersama", "tanpa", "secara", "tentang", "soal", "terkait", "mengenai", "berupa", "seperti",
})  # fmt: skip

_NOMINAL = ("pen", "pem", "peng", "peny", "pel", "per", "pe", "ke")


def clitic(word: str) -> str:
    """`nya` of `menurutnya`; "" for `hanya`, `sebelumnya`, and forms such as `terjadinya` that name what happens."""
    low = word.lower()
    if not low.endswith("nya") or low in _ADVERBS:
        return ""
    rest, end = affixes.strip_clitic(word)
    if end.lower() != "nya" or rest.lower().startswith("ter") or (rest.lower().startswith("di") and len(rest) > len("dinas")):
        return ""
    return end


def nominalises(noun: str, verb: str) -> bool:
    """`peluncuran` names what `meluncurkan` says, `pertemuan` what `bertemu` does: same root, and -an with pe- or per-."""
    if not (noun.endswith("an") and noun.startswith(_NOMINAL)) or noun == verb:
        return False
    root = affixes.root_of(noun)
    return root is not None and root == affixes.root_of(verb)


@cache
def _humans() -> frozenset[str]:
    heads = {row["head"] for row in rows("heads") if row["animacy"] == "person"}
    return frozenset(heads | {row["title"] for row in rows("titles")})


def is_human(low: str) -> bool:
    """`korban`, `kapolres`, `legislator`."""
    return low in _humans()


@cache
def mention_rules() -> MentionRules:
    """What points back in Indonesian."""
    return MentionRules(
        persons=frozenset({"ia", "dia", "beliau"}),
        groups=frozenset({"mereka", "keduanya", "ketiganya"}),
        parties=frozenset({"pihaknya"}),
        pointing=POINTING,
        fixed=FIXED,
        clitic=clitic,
        speaking=SPEAKING,
        nominalises=nominalises,
        classes=CLASSES,
        is_human=is_human,
        transitive=lambda verb: affixes.voice_of(verb) != "middle",
        both=frozenset({"kedua"}),
        among="dan",
        barriers=BARRIERS,
        plural=frozenset({"para"}),
        meeting=frozenset({"dengan"}),
    )
