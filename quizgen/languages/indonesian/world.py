"""What everybody knows of places and bodies: what lies where, what the sea touches, who belongs to what, what is no more."""

import re
from functools import cache
from types import MappingProxyType

from quizgen.languages.indonesian.gazetteer import districts
from quizgen.languages.indonesian.tables import rows, several
from quizgen.model.analysis import Sort
from quizgen.model.lexicon import Circle, Known, Telling, World

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


TELLING = Telling(
    striking=frozenset(
        """melanda menerjang mengguyur mengguncang merendam merobohkan memorakporandakan menyapu menyerang
        menjangkiti merebak mewabah menyebar meluas terendam tergenang terdampak dilanda diterjang diguyur diguncang
        padam putus lumpuh roboh ambruk meratakan menghantam menghanyutkan memicu naik anjlok berguguran melonjak antrean
        mengakui ditiadakan meniadakan kasus kekeringan banjir kabut asap hujan wabah""".split()
    ),
    listing=frozenset("termasuk seperti antaranya misalnya antara meliputi mencakup".split()),
    comparing=frozenset("daripada dibanding dibandingkan ketimbang".split()),
    joiners=frozenset("dan serta maupun atau".split()),
    reaching=("dari", frozenset({"hingga", "sampai"})),
    lands=frozenset("hutan sungai lembah cekungan delta rimba pedalaman belantara".split()),
    leading=frozenset(
        """memimpin dipimpin dilantik menjabat pemilihan pemilu terpilih mundur mundurnya mengundurkan lengser lengsernya
        digulingkan tergulingnya terpilihnya""".split()
    ),
    first=frozenset("pertama pertamanya perdana perdananya".split()),
    won=frozenset("gelar trofi piala juara titel mahkota".split()),
    winners="juara",
    scoring=frozenset("gol mencetak golnya gawang".split()),
    keepers=frozenset({"kiper", "penjaga"}),
    owned=frozenset({"milik negara", "pelat merah", "bumn", "himbara"}),
    public="bumn",
)
"""What the words of a stem say of its options."""


def _parties() -> dict[str, tuple[Known, ...]]:
    codes = {row["name"]: (row["iso"], row["region"]) for row in rows("countries")}
    return {
        codes[row["country"]][0]: tuple(_party(party, *codes[row["country"]]) for party in row["parties"].split(";"))
        for row in rows("parties")
    }


def _party(names: str, code: str, region: str) -> Known:
    name, *others = several(names)
    return Known(name, tuple(sorted(others)), Sort.ORGANISATION, "party", code, region, (), 0)


def _circles() -> tuple[Circle, ...]:
    return tuple(
        Circle(frozenset(several(row["cues"])), row["where"] == "brief", several(row["members"]))
        for row in rows("circles")
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
        parties=MappingProxyType(_parties()),
        towns=MappingProxyType({row["name"]: frozenset(several(row["towns"])) for row in rows("towns")}),
        districts=districts(),
        states=MappingProxyType({row["name"]: frozenset(several(row["offices"])) for row in rows("states")}),
        circles=_circles(),
        telling=TELLING,
    )
