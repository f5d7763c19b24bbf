"""What everybody knows of places and bodies: what lies where, what the sea touches, who belongs to what, what is no more."""

import re
from functools import cache
from types import MappingProxyType

from quizgen.languages.indonesian.tables import rows, several
from quizgen.model.lexicon import World

_EAST = ("sulawesi", "maluku", "papua", "nusa-tenggara")
_WEST = ("sumatra", "jawa", "kalimantan")
STRETCHES = MappingProxyType(
    {
        "indonesia bagian barat": _WEST,
        "indonesia bagian timur": _EAST,
        "indonesia timur": _EAST,
        "kawasan timur indonesia": _EAST,
        "pulau jawa": ("jawa",),
        "pulau sumatera": ("sumatra",),
        "pulau sumatra": ("sumatra",),
        "piala aff": ("asia-tenggara",),
        "sea games": ("asia-tenggara",),
        "tanah papua": ("papua",),
    }
)
OUTSIDE = MappingProxyType({"luar jawa": ("jawa",), "luar pulau jawa": ("jawa",)})
SEA = frozenset(
    """laut lautan pantai pesisir rob nelayan perairan kapal tsunami garam petambak mangrove dermaga feri pelabuhan
    selat teluk lobster pelayaran berlayar maritim terumbu menyeberang penyeberangan""".split()
)
SPOTS = frozenset(
    """di ke dari menuju dekat asal kelahiran kawasan wilayah sekitar antara hingga sampai kota meninggalkan
    mengunjungi mendekati memasuki menuju menghantam mengguncang melanda merebut menguasai pengambilalihan""".split()
)


@cache
def world() -> World:
    """All of it as one value."""
    return World(
        stretches=STRETCHES,
        outside=OUTSIDE,
        isles=MappingProxyType({row["name"]: frozenset(several(row["towns"])) for row in rows("isles")}),
        inland=frozenset(row["name"] for row in rows("inland")),
        sea=SEA,
        spots=SPOTS,
        towards=frozenset({"ke", "menuju", "tujuan"}),
        dwellers=frozenset("warga penduduk asal kelahiran masyarakat".split()),
        customs=frozenset("bahasa suku adat aksara batik etnis wayang tari".split()),
        reservoirs=frozenset({"waduk", "bendungan"}),
        borders=frozenset({"perbatasan", "berbatasan"}),
        members=MappingProxyType({row["name"]: frozenset(several(row["members"])) for row in rows("members")}),
        joining=re.compile(r"\b(?:menjadi anggota|anggota ke|keanggotaan|bergabung|aksesi)\b"),
        belonging="negara anggota",
        recognising=frozenset("mengakui diakui pengakuan".split()),
        disputed=frozenset({"Palestina", "Kosovo", "Taiwan", "Sahara Barat"}),
        lives=MappingProxyType({row["name"]: (row["since"], row["until"]) for row in rows("bodies")}),
        wholes=MappingProxyType({row["name"]: row["whole"] for row in rows("bodies") if row["whole"]}),
        coordinating=frozenset({"koordinator", "kemenko"}),
    )
