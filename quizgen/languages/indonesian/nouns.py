"""Words before, inside and around Indonesian names, each set with an example."""

import re
from types import MappingProxyType

from quizgen.languages.indonesian.closed import words_of
from quizgen.languages.indonesian.tables import rows
from quizgen.model.analysis import Sort

PREFIXES = frozenset({
    "mantan", "eks", "bekas", "wakil", "waka", "plt", "plt.", "plh", "plh.", "pj", "pj.", "pjs", "calon", "penjabat",
    "almarhum", "mendiang",
})  # fmt: skip
"""`mantan Gubernur`, `Wakil Ketua KPK`, `Plt Bupati`."""

RELATIONS = words_of("relation")
"""Right before a person they say whose: `istri Budi` is not Budi."""

APART = words_of("apart")
"""Written with a capital at the start of a sentence or after `Ibu`, and no part of the name that follows."""

INNER = frozenset({
    "bin", "binti", "of", "the", "de", "da", "del", "della", "van", "von", "der", "den", "al", "el", "ibn", "le",
    "la", "and", "for", "&", "to", "y",
})  # fmt: skip
JOINING = frozenset({"dan", "untuk", "serta"})
BODIES = frozenset({
    "ministry", "agency", "government", "police", "military", "legislature", "prosecution", "court", "party",
    "international", "university", "ngo", "group", "law", "program",
})  # fmt: skip

PLAIN = words_of("plain")
TAILS = MappingProxyType(
    {row["word"]: (Sort(row["sort"]), row["fine"]) for row in rows("namers") if row["place"] == "tail"}
)
"""Last words of names in English word order: `Yale University`, `Singapore Airlines`, `SEA Games`."""

SILENT = words_of("silent")
"""Nouns before a name that do not name it: `kasus Tom Lembong`, `rumah Ridwan Kamil`, `kantor KPK`."""

PERSONAL = frozenset({
    "pemerintah", "pemerintahan", "kabinet", "rezim", "kubu", "keluarga", "berinisial", "inisial", "alias",
    "pasangan", "duet",
}) | RELATIONS  # fmt: skip

FIRM = frozenset({"work", "weapon", "vehicle", "product", "app", "program", "law", "document", "class"})

LOOSE = frozenset({"work", "vehicle", "product", "app", "weapon", "program", "disease", "animal", "plant"})

HONOURING = frozenset({"road", "building", "school", "hospital", "university", "vehicle", "weapon", "award", "event"})

REGIONAL = frozenset({
    "bupati", "wakil bupati", "gubernur", "wakil gubernur", "wali kota", "walikota", "wakil wali kota", "camat",
    "lurah", "presiden", "wapres", "wakil presiden", "perdana menteri", "raja", "ratu", "sultan", "paus",
    "kades", "kepala desa",
})  # fmt: skip

GIVEN_LIKE_NOUNS = frozenset("raihan julian nolan allan hakan topan harapan danan biran timan kasan milan".split())
"""Given names, and a city, that have the shape of nouns made of a root."""
INITIALS = frozenset({"AHY", "SBY", "JK", "RK", "KDM", "BTP", "TGB", "UAS", "STY", "HNW", "MBZ", "MBS", "LBP"})

EXTRA_HEADS = MappingProxyType(
    {row["word"]: (Sort(row["sort"]), row["fine"]) for row in rows("namers") if row["place"] == "head"}
)
"""Words before a name that are no nouns of their own in the table of heads: `kapal selam kelas Yassen`."""

DEEDS = re.compile(r"(?:pe|ke)\w{4,}an")
LANDSCAPES = frozenset("hutan rimba sungai lembah cekungan delta gurun lereng teluk rawa".split())
TYING = frozenset("pimpinan asuhan garapan besutan bentukan arahan binaan".split())
SCHOOL_SHORTS = frozenset("min man mi mts ma sd sdn sma smp smk tk".split())
OFFICE_FIELDS = frozenset(
    """minerba migas dukcapil hubla hubud hubdat perkeretaapian hortikultura tanaman perkebunan peternakan farmalkes bimas
    bimbingan pothan strahan gakkum planologi psdkp prl ptpp budidaya perbendaharaan bea cukai ahu pas kerukunan vokasi
    dikdasmen diktiristek sda bina cipta perumahan kesmas p2p yankes pslb3 kspk ksdae pktl pphp psp polpum otda adwil
    bangda keuda aptika ikp sdppi gatrik ebtke pendis pesantren php phu protokol kesbangpol damkar""".split()
)
"""What directorates have in hand, in short: behind an office they look like a first name."""
KILLINGS = frozenset("pembunuhan tewasnya meninggalnya wafatnya penganiayaan penculikan pemerkosaan".split())
HUMANS = frozenset(
    """bocah balita bayi remaja gadis pria wanita perempuan lelaki pemuda pemudi siswa siswi mahasiswa mahasiswi pelajar santri
    ibu istri suami nenek kakek janda duda""".split()
)
WINNERS = frozenset("peraih pemenang penerima peraup pemegang nomine nominator".split())
PRIZES = frozenset("Oscar Grammy Emmy Tony Nobel Pulitzer Citra Kalpataru Adipura Booker".split())
UNIT_SHORTS = frozenset(
    "ad al ap au di dp dt eo gp hr ii it iv ix ka kb ki kl kp lh mc op pa pb "
    "pc pd pk pl pm pn pp pr pu pw ri rt rw tu um vi xi".split()
)
FEASTS = frozenset({
    "idul", "iduladha", "idulfitri", "idulkurban", "natal", "waisak", "nyepi", "imlek", "paskah", "galungan", "maulid",
    "lebaran", "el nino", "la nina",
})  # fmt: skip
