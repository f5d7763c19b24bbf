"""Indonesian words that point back: pronouns, -nya, and nouns with ini, itu or tersebut."""

from functools import cache
from types import MappingProxyType

from quizgen.languages.indonesian import affixes
from quizgen.languages.indonesian.closed import words_of
from quizgen.languages.indonesian.tables import rows
from quizgen.model.reading import MentionRules

POINTING = frozenset({"ini", "itu", "tersebut"})
FIXED = frozenset({
    "selama ini", "kali ini", "sejauh ini", "saat ini", "hari ini", "dewasa ini", "belakangan ini", "baru-baru ini",
    "sementara itu", "akhir-akhir ini", "oleh itu",
})  # fmt: skip
"""`Sementara itu` opens a sentence and points at nothing one would name."""

_ADVERBS = words_of("unowned")
"""Words with -nya that belongs to nobody, or that have a line of their own."""

SPEAKING = words_of("speaking")
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

BARRIERS = words_of("barrier")
_NOMINAL = ("pen", "pem", "peng", "peny", "pel", "per", "pe", "ke")


def clitic(word: str) -> str:
    """`nya` of `menurutnya`; "" for `hanya`, `sebelumnya`, and forms such as `terjadinya` that name what happens."""
    low = word.lower()
    if not low.endswith("nya") or low in _ADVERBS:
        return ""
    rest, end = affixes.strip_clitic(word)
    if (
        end.lower() != "nya"
        or rest.lower().startswith("ter")
        or (rest.lower().startswith("di") and len(rest) > len("dinas"))
    ):
        return ""
    return end


def nominalises(noun: str, verb: str) -> bool:
    """`peluncuran` names what `meluncurkan` says, `pertemuan` what `bertemu` does: same root, with pe-an or per-an."""
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
        late=frozenset({"mendiang", "almarhum", "almarhumah"}),
        is_human=is_human,
        transitive=lambda verb: affixes.voice_of(verb) != "middle",
        both=frozenset({"kedua"}),
        among="dan",
        barriers=BARRIERS,
        plural=frozenset({"para"}),
        meeting=frozenset({"dengan"}),
        serving=frozenset({"tempat", "lokasi", "alat", "mesin", "pusat", "fasilitas", "sarana", "cara"}),
        being=frozenset({"menjadi", "sebagai", "adalah", "merupakan"}),
        relative="yang",
        done_opening="di",
        owner="nya",
    )
