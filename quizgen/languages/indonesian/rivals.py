"""What readers think of beside what: rivals of countries, posts of one body, words that narrow who may be meant."""

from functools import cache
from types import MappingProxyType

from quizgen.languages.indonesian.other_dates import WEEKDAYS
from quizgen.languages.indonesian.tables import rows, several
from quizgen.model.lexicon import Rivalry

AREAS = MappingProxyType(
    {
        "afrika": ("afrika",),
        "afrika barat": ("afrika-barat",),
        "afrika utara": ("afrika-utara",),
        "amerika latin": ("amerika-selatan", "amerika-tengah", "karibia"),
        "amerika selatan": ("amerika-selatan",),
        "arab": ("asia-barat", "afrika-utara"),
        "asean": ("asia-tenggara",),
        "asia": ("asia",),
        "asia selatan": ("asia-selatan",),
        "asia tengah": ("asia-tengah",),
        "asia tenggara": ("asia-tenggara",),
        "asia timur": ("asia-timur",),
        "baltik": ("eropa-utara",),
        "eropa": ("eropa",),
        "eropa timur": ("eropa-timur",),
        "nordik": ("eropa-utara",),
        "pasifik": ("oseania",),
        "skandinavia": ("eropa-utara",),
        "teluk": ("asia-barat",),
        "timur tengah": ("asia-barat", "afrika-utara"),
        "uni eropa": ("eropa",),
    }
)
WOMEN = frozenset(
    "perempuan wanita putri istri aktris ibu ratu srikandi ustazah biarawati mahasiswi siswi pesinden".split()
)
MEN = frozenset("pria laki-laki lelaki putra suami aktor raja bapak ustaz".split())
POSTS = (
    ("Perdana Menteri", "Menteri Luar Negeri", "Menteri Pertahanan", "Menteri Keuangan"),
    ("Direktur Utama", "Komisaris Utama", "Direktur Keuangan", "Direktur Operasional", "Wakil Direktur Utama"),
    ("Dirut", "Komisaris Utama", "Direktur Keuangan", "Direktur Operasional"),
    ("Presiden Direktur", "Presiden Komisaris", "Direktur Keuangan", "Direktur Operasional"),
    ("CEO", "CFO", "COO", "CTO"),
    ("Sekretaris Jenderal", "Ketua", "Bendahara", "Juru Bicara"),
    ("Sekjen", "Ketua", "Bendahara", "Juru Bicara"),
    ("Ketua Umum", "Sekretaris Jenderal", "Bendahara Umum", "Ketua Dewan Pembina"),
    ("Ketum", "Sekjen", "Bendum", "Ketua Dewan Pembina"),
    ("Direktur Eksekutif", "Ketua Dewan Pembina", "Juru Bicara", "Manajer Program"),
    ("Rektor", "Wakil Rektor I", "Dekan Fakultas Hukum", "Ketua Senat"),
    ("Kepala Ekonom", "Direktur Utama", "Direktur Keuangan", "Komisaris Utama"),
)
"""Posts in one body; the first of a row, and every other that stands there, competes with the rest of the row."""
AKIN = MappingProxyType(
    {
        "adviser": "agency_head",
        "central_bank": "agency_head",
        "commissioner": "agency_head",
        "head_of_state": "legislator",
        "prosecutor": "police",
    }
)
TRADES = frozenset({"academic", "artist", "athlete", "author", "former", "religious"})
LEVELS = frozenset("polda polres polresta polrestabes polsek kejari kejati pemprov pemkot pemkab".split())
ACCUSING = frozenset(
    """menangkap menahan memvonis mendakwa menjerat memeriksa menggeledah menghukum mengeksekusi membekuk memenjarakan
    menciduk mengamankan menonaktifkan memecat hukuman tersangka terdakwa terpidana buron cerai
    perceraian ditangkap ditahan divonis
    didakwa dijerat dihukum praperadilan""".split()
)
ACCUSED = frozenset(
    """ditangkap ditahan divonis didakwa dijerat dihukum dipenjara penjara hukuman praperadilan tersangka terdakwa
    terpidana dieksekusi digugat dituntut terjaring tangkap diperiksa digeledah banding
    kasasi vonis cerai bercerai""".split()
)
ROOMS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII")
"""Committees of the parliament of 2024-2029."""


@cache
def rivalry() -> Rivalry:
    """All that Indonesian news sets against each other."""
    return Rivalry(
        countries=MappingProxyType({row["name"]: several(row["rivals"]) for row in rows("rivals")}),
        areas=AREAS,
        women=WOMEN,
        men=MEN,
        offices=MappingProxyType({row["title"]: row["expansion"] for row in rows("titles") if row["expansion"]}),
        posts=POSTS,
        trades=TRADES,
        akin=AKIN,
        rooms=ROOMS,
        deputy="wakil",
        acting=frozenset({"penjabat", "pj", "pj.", "pjs"}),
        joint="koordinator",
        unmade=(
            "balai taman nasional", "balai besar", "polrestabes", "satlantas polrestabes", "satreskrim polrestabes", "panitia",
            "polresta", "satlantas polresta", "satreskrim polresta", "satresnarkoba polresta", "satnarkoba polresta",
            "unit ppa polresta",
            "kesultanan", "keraton", "kerajaan", "kadipaten",
            "paguyuban", "komunitas", "kelompok", "karang taruna", "forum", "aliansi", "yayasan", "katedral", "gereja",
        ),
        next_in_rank="menteri koordinator",
        levels=LEVELS,
        weekdays=frozenset(day.casefold() for day in WEEKDAYS),
        accusing=ACCUSING,
        accused=ACCUSED,
        mourning=frozenset("meninggal tewas wafat gugur terbunuh dimakamkan ditembak dibunuh".split()),
        open_asks=frozenset({"lembaga apa", "lembaga mana", "pihak mana", "instansi apa", "instansi mana"}),
    )
